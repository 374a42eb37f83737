import { argumentValueError } from '../errors.ts'
import type { CallEncoding, TimestampFormat } from './call-types.ts'
import { inputKindOf } from './input-kind.ts'
import { lookupIn, type MemberLookup } from './member-hints.ts'
import {
  checkNesting,
  factAt,
  inputTypeError,
  inputValueError,
  type PathStep,
} from './member-path.ts'
import { scalarText } from './scalar-text.ts'

interface FormContext {
  readonly path: PathStep[]
  readonly pairs: [name: string, value: string][]
  readonly isEc2: boolean
  readonly names: MemberLookup<string>
  readonly lists: MemberLookup<string>
  readonly maps: MemberLookup<string>
  readonly timestamps: MemberLookup<TimestampFormat>
}

/**
 * Writes the form of a `query` or `ec2` call: `Action`, `Version`, and the input's members by dotted
 * names, lists by number from 1. An empty list is `Name=` in `query`, and nothing in `ec2`.
 *
 * @throws TypeError as `encodeXml`, and `ERR_INVALID_ARG_VALUE` for text that is no Unicode.
 */
export function encodeForm(
  encoding: CallEncoding,
  input: Readonly<Record<string, unknown>>,
): string {
  const { operation, apiVersion, input: hints } = encoding
  const context: FormContext = {
    path: [],
    pairs: [['Action', operation]],
    isEc2: encoding.protocol === 'ec2',
    names: lookupIn(hints?.names),
    lists: lookupIn(hints?.lists),
    maps: lookupIn(hints?.maps),
    timestamps: lookupIn(hints?.timestamps),
  }
  if (apiVersion !== undefined) context.pairs.push(['Version', apiVersion])
  addMembers('', input, context)
  return context.pairs.map(([name, value]) => `${formText(name)}=${formText(value)}`).join('&')
}

function addMembers(
  prefix: string,
  value: Readonly<Record<string, unknown>>,
  context: FormContext,
): void {
  const { path } = context
  for (const key of Object.keys(value)) {
    const name = wireName(key, context)
    const elementName = context.isEc2 ? '' : (context.lists(path, key) ?? 'member')
    const map = context.maps(path, key)
    path.push(key)
    const full = prefix === '' ? name : `${prefix}.${name}`
    addValue(full, value[key], { elementName, map }, context)
    path.pop()
  }
}

function wireName(key: string, context: FormContext): string {
  const name = context.names(context.path, key)
  if (name !== undefined) return name
  return context.isEc2 ? key.slice(0, 1).toUpperCase() + key.slice(1) : key
}

interface MemberForm {
  readonly elementName: string
  readonly map: string | undefined
}

function addValue(name: string, value: unknown, form: MemberForm, context: FormContext): void {
  const { path, pairs } = context
  checkNesting(path)
  const found = inputKindOf(value, path)
  if (found.kind === 'absent') return
  if (found.kind === 'list') addList(name, found.value, form, context)
  else if (found.kind === 'object' && form.map !== undefined) {
    addMap(name, form.map, found.value, context)
  } else if (form.map !== undefined) throw inputTypeError(path, 'an object', value)
  else if (found.kind === 'object') addMembers(name, found.value, context)
  else pairs.push([name, scalarText(found, factAt(path, context.timestamps) ?? 'iso8601')])
}

function addList(
  name: string,
  values: readonly unknown[],
  { elementName, map }: MemberForm,
  context: FormContext,
): void {
  const { path, pairs, isEc2 } = context
  if (values.length === 0 && !isEc2) pairs.push([name, ''])
  const prefix = elementName === '' ? name : `${name}.${elementName}`
  const inner = { elementName: isEc2 ? '' : 'member', map }
  for (const [index, value] of values.entries()) {
    path.push(index)
    if (value === undefined || value === null) throw inputValueError(path, 'is missing')
    addValue(`${prefix}.${index + 1}`, value, inner, context)
    path.pop()
  }
}

function addMap(
  name: string,
  form: string,
  value: Readonly<Record<string, unknown>>,
  context: FormContext,
): void {
  const [entry = 'entry', keyName = 'key', valueName = 'value'] = form.split('/')
  const prefix = entry === '' ? name : `${name}.${entry}`
  let count = 0
  for (const key of Object.keys(value)) {
    if (value[key] === undefined || value[key] === null) continue
    count += 1
    context.pairs.push([`${prefix}.${count}.${keyName}`, key])
    context.path.push({ key })
    const inner = { elementName: 'member', map: undefined }
    addValue(`${prefix}.${count}.${valueName}`, value[key], inner, context)
    context.path.pop()
  }
}

// As HTML forms and botocore write it: spaces as `+`, everything but letters, digits and -._~ escaped.
function formText(text: string): string {
  return percentEncode(text).replaceAll('%20', '+')
}

const LEFT_BY_ENCODE_URI = /[!'()*]/g

/**
 * Escapes everything but RFC 3986's unreserved characters.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` for lone surrogates.
 */
export function percentEncode(text: string): string {
  try {
    return encodeURIComponent(text).replace(
      LEFT_BY_ENCODE_URI,
      (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
    )
  } catch {
    throw argumentValueError('input', 'holds a lone surrogate, which is no Unicode text')
  }
}
