import type { InputHints, TimestampFormat } from './call-types.ts'
import { inputKindOf } from './input-kind.ts'
import { hasHints, lookupIn, lookupOfKeys, type MemberLookup } from './member-hints.ts'
import {
  checkNesting,
  factAt,
  inputTypeError,
  inputValueError,
  isMapAt,
  type MemberPath,
  type PathStep,
} from './member-path.ts'

import { base64Of } from './scalar-text.ts'
import { formatTimestamp } from './timestamps.ts'

/** Where a walk through an input is, and what it looks up on its way. */
export interface JsonContext {
  readonly path: PathStep[]
  readonly names: MemberLookup<string>
  readonly maps: MemberLookup<string>
  readonly documents: MemberLookup<true>
  readonly timestamps: MemberLookup<TimestampFormat>
}

/** Begins a walk. `path` leads to its root, for a payload that is a member. */
export function jsonContext(hints: InputHints | undefined, path: MemberPath = []): JsonContext {
  return {
    path: [...path],
    names: lookupIn(hints?.names),
    maps: lookupIn(hints?.maps),
    documents: lookupOfKeys([[hints?.documents, true]]),
    timestamps: lookupIn(hints?.timestamps),
  }
}

/**
 * Writes JSON as AWS's protocols want it: Dates are epoch seconds with milliseconds as a fraction,
 * unless a hint says otherwise; bytes are base64; a bigint keeps all its digits; numbers that are none
 * are `"NaN"`, `"Infinity"` and `"-Infinity"`; `undefined` members are left out and `null` is kept.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for what is no plain data, `ERR_INVALID_ARG_VALUE` for
 * invalid Dates, holes in arrays and values nested deeper than 256 levels.
 */
export function encodeJson(value: unknown, context: JsonContext): string {
  if (typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : `"${value}"`
  if (typeof value === 'boolean' || value === null) return String(value)
  const { path } = context
  checkNesting(path)
  const found = inputKindOf(value, path)
  switch (found.kind) {
    case 'list':
      return listText(found.value, context)
    case 'object':
      return objectText(found.value, context)
    case 'bytes':
      return `"${base64Of(found.value)}"`
    case 'date':
      return dateText(found.value, context)
    case 'absent':
      throw inputTypeError(path, 'a value', value)
    default:
      return String(found.value)
  }
}

function listText(values: readonly unknown[], context: JsonContext): string {
  const { path } = context
  let text = '['
  for (let index = 0; index < values.length; index += 1) {
    path.push(index)
    if (values[index] === undefined) throw inputValueError(path, 'is missing')
    text += (index === 0 ? '' : ',') + encodeJson(values[index], context)
    path.pop()
  }
  return `${text}]`
}

function objectText(value: Readonly<Record<string, unknown>>, context: JsonContext): string {
  const { path } = context
  const stepOf = memberSteps(context)
  let text = '{'
  for (const key of Object.keys(value)) {
    const member = value[key]
    if (member === undefined) continue
    const [name, step] = stepOf(key)
    path.push(step)
    text += `${text === '{' ? '' : ','}${JSON.stringify(name)}:${encodeJson(member, context)}`
    path.pop()
  }
  return `${text}}`
}

/**
 * For the object at hand: what makes of a member's name the one on the wire and the step to it. Names
 * within maps and documents are data.
 */
export function memberSteps(
  context: JsonContext,
): (key: string) => readonly [name: string, step: PathStep] {
  const { path, names, maps, documents } = context
  if (!hasHints(names) && !hasHints(maps)) return (key) => [key, key]
  if (isMapAt(path, maps)) return (key) => [key, { key }]
  const inDocument = path.some(
    (step, at) => typeof step === 'string' && documents(path.slice(0, at), step) !== undefined,
  )
  return inDocument ? (key) => [key, key] : (key) => [names(path, key) ?? key, key]
}

function dateText(date: Date, { path, timestamps }: JsonContext): string {
  const format = factAt(path, timestamps) ?? 'unixTimestamp'
  const text = formatTimestamp(date, format)
  return format === 'unixTimestamp' ? text : `"${text}"`
}
