import { nearestName } from '../base/option-advice.ts'
import { isDate } from '../base/realms.ts'
import { argumentTypeError, argumentValueError } from '../errors.ts'
import type { ScalarType, Structure, TimestampFormat } from '../models/types.ts'
import { formatTimestamp } from './timestamps.ts'

/** What the encoders know of the input that they walk through. */
export interface InputContext {
  /** Names and indexes from the input to the value at hand, for errors. */
  readonly path: (string | number)[]
  /** What to do with members that the model does not have. */
  readonly unknownMembers: 'refuse' | 'send'
  /** `output` for that of a double, which may lack what the model requires; default `input`. */
  readonly side?: 'input' | 'output'
}

/** Values nested deeper than this are refused, in inputs and outputs; no service of AWS's uses half of it. */
export const MAX_DEPTH = 256

/** `input.Items[3].Name`: where the value at hand stands. */
export function pathText({ path, side = 'input' }: InputContext): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : `${text}.${step}`),
    side,
  )
}

/** The error of a value of another type than the model has. */
export function wrongType(context: InputContext, expected: string, value: unknown): TypeError {
  return argumentTypeError(pathText(context), expected, value)
}

/** The error of a value that the model does not allow. */
export function wrongValue(context: InputContext, problem: string): TypeError {
  return argumentValueError(pathText(context), problem)
}

/**
 * Checks a structure: an object that has every required member, none that the model lacks, and, for a
 * union, exactly one.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`.
 */
export function checkedStructure(
  context: InputContext,
  structure: Structure,
  value: unknown,
): Readonly<Record<string, unknown>> {
  const members = checkedObject(context, value, structure)
  if (context.path.length > MAX_DEPTH)
    throw wrongValue(context, `nests deeper than ${MAX_DEPTH} levels`)
  let count = 0
  for (const name of Object.keys(members)) {
    if (isAbsent(members[name])) continue
    count++
    if (!structure.byName.has(name) && context.unknownMembers === 'refuse') {
      throw unknownMember(context, structure, name)
    }
  }
  for (const { name } of structure.required) {
    if (!isAbsent(members[name]) || context.side === 'output') continue
    context.path.push(name)
    throw argumentTypeError(pathText(context), 'set; the operation requires it', undefined)
  }
  if (structure.union && count !== 1) {
    const names = structure.members.map((member) => member.name).join(', ')
    throw wrongValue(context, `must have exactly one of ${names}; it has ${count}`)
  }
  return members
}

/** Whether a member counts as not given. */
export function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null
}

function unknownMember(context: InputContext, structure: Structure, name: string): TypeError {
  const names = structure.members.map((member) => member.name)
  const nearest = nearestName(name, names)
  const choices = nearest === undefined ? names.slice(0, 20).join(', ') || 'none' : `"${nearest}"`
  context.path.push(name)
  const hint =
    context.side === 'output' ? '' : ` To send it all the same, set unknownMembers: 'send'`
  return wrongValue(
    context,
    nearest === undefined
      ? `is no member of the model; its members are ${choices}.${hint}`
      : `is no member of the model; did you mean ${choices}?${hint}`,
  )
}

/**
 * @param structure what the object is to be, for the hint of its error.
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for what is no plain object.
 */
export function checkedObject(
  context: InputContext,
  value: unknown,
  structure?: Structure,
): Readonly<Record<string, unknown>> {
  if (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !ArrayBuffer.isView(value)
  ) {
    return value as Record<string, unknown>
  }
  const isItemValue = structure?.byName.has('S') && structure.byName.has('NULL')
  throw wrongType(context, isItemValue ? ITEM_VALUE : 'an object', value)
}

// DynamoDB names the type of each value of an item.
const ITEM_VALUE =
  "an object with the type as its member, such as { S: 'text' } (`marshall` of sansdk/dynamodb makes it of a plain value)"

/** @throws TypeError `ERR_INVALID_ARG_TYPE` for what is no array; sets become arrays. */
export function checkedList(context: InputContext, value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value
  if (value instanceof Set) return [...value]
  throw wrongType(context, 'an array', value)
}

/** @throws TypeError `ERR_INVALID_ARG_TYPE` for what is no string. */
export function checkedString(context: InputContext, value: unknown): string {
  if (typeof value !== 'string') throw wrongType(context, 'a string', value)
  if (LONE_SURROGATE.test(value)) throw wrongValue(context, 'holds half of a surrogate pair')
  return value
}

// UTF-8 has no form of it, and a replacement would be another text. In numbers, as in `encode-json.ts`.
const LONE_SURROGATE = /[\ud800-\udfff]/u

/** @throws TypeError `ERR_INVALID_ARG_TYPE` for what is no boolean. */
export function checkedBoolean(context: InputContext, value: unknown): boolean {
  if (typeof value === 'boolean') return value
  throw wrongType(context, 'a boolean', value)
}

/** @throws TypeError for what is no number, or no whole one for whole kinds. */
export function checkedNumber(
  context: InputContext,
  { kind }: ScalarType,
  value: unknown,
): number | bigint {
  const isWhole = kind === 'integer' || kind === 'long'
  if (typeof value === 'bigint') return value
  if (typeof value !== 'number') throw wrongType(context, 'a number', value)
  if (!isWhole) return value
  if (!Number.isInteger(value)) throw wrongValue(context, 'must be a whole number')
  if (!Number.isSafeInteger(value)) throw wrongValue(context, 'is beyond 2^53; pass a bigint')
  return value
}

/** @throws TypeError for what is no valid Date. */
export function checkedDate(context: InputContext, value: unknown): Date {
  if (!isDate(value)) throw wrongType(context, 'a Date', value)
  if (Number.isNaN(value.getTime())) throw wrongValue(context, 'is an invalid Date')
  return value
}

/** The bytes of a binary member; a string is its UTF-8. */
export function checkedBytes(context: InputContext, value: unknown): Uint8Array {
  if (typeof value === 'string') return Buffer.from(value)
  if (ArrayBuffer.isView(value))
    return new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
  if (value instanceof ArrayBuffer || value instanceof SharedArrayBuffer)
    return new Uint8Array(value)
  const advice = typeof value === 'object' ? ' (JSON.stringify makes one of an object)' : ''
  throw wrongType(context, `a Uint8Array or a string${advice}`, value)
}

export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}

/**
 * The text of a scalar in a form, an XML element, a header, a query or a label.
 *
 * @throws TypeError for a value of another type.
 */
export function scalarText(
  context: InputContext,
  type: ScalarType,
  value: unknown,
  timestamps: TimestampFormat,
): string {
  switch (type.kind) {
    case 'string':
      return checkedString(context, value)
    case 'boolean':
      return String(checkedBoolean(context, value))
    case 'blob':
      return base64(checkedBytes(context, value))
    case 'timestamp':
      return formatTimestamp(checkedDate(context, value), type.format ?? timestamps)
    case 'jsonvalue':
      return jsonValueText(context, value)
    case 'document':
      return jsonText(context, value)
    default:
      return String(checkedNumber(context, type, value))
  }
}

/** JSON inside a string: a string is taken for JSON already. */
export function jsonValueText(context: InputContext, value: unknown): string {
  return typeof value === 'string' ? checkedString(context, value) : jsonText(context, value)
}

/**
 * A value without a model as JSON. What `JSON.stringify` would change in silence is refused, such as NaN, bytes and
 * maps; bigints are whole numbers.
 *
 * @throws TypeError for what JSON cannot carry; the message says where it stands.
 */
export function jsonText(context: InputContext, value: unknown): string {
  if (context.path.length > MAX_DEPTH)
    throw wrongValue(context, `nests deeper than ${MAX_DEPTH} levels`)
  if (typeof value === 'string' || typeof value === 'boolean' || value === null)
    return JSON.stringify(value)
  if (typeof value === 'bigint') return String(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) {
    const items = value.map((item, index) => jsonPart(context, index, item ?? null))
    return `[${items.join(',')}]`
  }
  if (typeof value !== 'object' || ArrayBuffer.isView(value))
    throw wrongType(context, CARRIED, value)
  if ('toJSON' in value && typeof value.toJSON === 'function') {
    const plain: unknown = value.toJSON()
    // As that of an invalid date.
    if (plain === null) throw wrongType(context, CARRIED, value)
    return jsonPart(context, 'toJSON()', plain)
  }
  // Maps, errors, promises and the like keep what they hold elsewhere than in members.
  if (Object.prototype.toString.call(value) !== '[object Object]')
    throw wrongType(context, CARRIED, value)
  const members = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([name, item]) => `${JSON.stringify(name)}:${jsonPart(context, name, item)}`)
  return `{${members.join(',')}}`
}

const CARRIED = 'a value that JSON can carry'

function jsonPart(context: InputContext, step: string | number, value: unknown): string {
  context.path.push(step)
  const text = jsonText(context, value)
  context.path.pop()
  return text
}

/**
 * A member that the model does not have, in a form or an XML element: only texts, numbers and booleans have one
 * meaning there.
 *
 * @throws TypeError for anything else.
 */
export function untypedText(context: InputContext, value: unknown): string {
  if (typeof value === 'string') return checkedString(context, value)
  if (typeof value === 'boolean' || typeof value === 'bigint' || Number.isFinite(value))
    return String(value)
  throw wrongType(context, 'a string, boolean or number, as the model lacks its type', value)
}

/** Percent-encodes all but unreserved characters (RFC 3986). */
export function percentEncode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
