import { checkOptions, type OptionRules } from '../base/options.ts'
import { argumentRangeError, argumentTypeError, argumentValueError } from '../errors.ts'
import type { AttributeValue, Item } from '../types.ts'

/** A number with all of its digits. The `NumberValue` of `@aws-sdk/lib-dynamodb` is one too. */
export interface NumberValue {
  readonly value: string
  toAttributeValue(): { N: string }
  toString(): string
}

/**
 * Makes a number of more digits than a `number` has.
 *
 * @param text its digits, such as `'0.1234567890123456789012'`.
 * @throws TypeError `ERR_INVALID_ARG_TYPE`, `ERR_INVALID_ARG_VALUE` for what is no number.
 */
export function numberValue(text: string): NumberValue {
  if (typeof text !== 'string') throw argumentTypeError('text', 'a string', text)
  checkDigits(text, 'text')
  return Object.freeze({
    value: text,
    toAttributeValue: () => ({ N: text }),
    toString: () => text,
  })
}

/** @throws TypeError `ERR_INVALID_ARG_VALUE` for what DynamoDB does not take for a number. */
function checkDigits(text: string, field: string): void {
  if (/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/.test(text)) return
  throw argumentValueError(field, 'is not the text of a number')
}

/** Whether it is a {@link NumberValue}, also of another package. */
function isNumberValue(value: unknown): value is NumberValue {
  if (typeof value !== 'object' || value === null || !('toAttributeValue' in value)) return false
  return (
    typeof value.toAttributeValue === 'function' && typeof Reflect.get(value, 'value') === 'string'
  )
}

/** How values become those of DynamoDB. */
export interface MarshallOptions {
  /** Makes empty texts, binaries and sets `NULL`. Default false: an empty set is an error. */
  readonly convertEmptyValues?: boolean | undefined
  /** Leaves out members, elements and values of sets that are `undefined`. Default false: they are errors. */
  readonly removeUndefinedValues?: boolean | undefined
  /** Takes instances of classes as maps of their own members. Default false: they are errors. */
  readonly convertClassInstanceToMap?: boolean | undefined
  /** Takes numbers beyond 2^53, which may have lost digits. Default false: they are errors. */
  readonly allowImpreciseNumbers?: boolean | undefined
}

const MARSHALL_RULES = {
  convertEmptyValues: 'boolean',
  removeUndefinedValues: 'boolean',
  convertClassInstanceToMap: 'boolean',
  allowImpreciseNumbers: 'boolean',
} as const satisfies OptionRules<MarshallOptions>

/**
 * Makes an item of DynamoDB of a plain object or a Map.
 *
 * @example
 * ```ts
 * marshall({ id: 'a', price: 5, tags: new Set(['x']) })
 * // { id: { S: 'a' }, price: { N: '5' }, tags: { SS: ['x'] } }
 * ```
 *
 * @param item its members: texts, numbers, bigints, booleans, null, bytes, sets of texts, numbers or bytes,
 * arrays, objects and Maps. Functions in it are left out.
 * @throws TypeError `ERR_INVALID_ARG_TYPE`, `ERR_INVALID_ARG_VALUE` and RangeError `ERR_OUT_OF_RANGE` for a
 * value that DynamoDB does not have; its `field` says where it stands.
 */
export function marshall(item: object, options: MarshallOptions = {}): Item {
  checkOptions('marshall', options, MARSHALL_RULES)
  const { M } = convert(item, 'item', options, 0)
  if (M === undefined) throw argumentTypeError('item', 'a plain object or a Map', item)
  return M
}

/**
 * Makes a value of DynamoDB of a plain one: `marshallValue('a')` is `{ S: 'a' }`.
 *
 * @throws as {@link marshall}.
 */
export function marshallValue(value: unknown, options: MarshallOptions = {}): AttributeValue {
  checkOptions('marshallValue', options, MARSHALL_RULES)
  return convert(value, 'value', options, 0)
}

// DynamoDB nests 32 levels; more is an object that holds itself.
const MAX_DEPTH = 256

function tooDeep(field: string): Error {
  // A name for each level would fill the message.
  const place = field.length > 100 ? `${field.slice(0, 100)}…` : field
  return argumentValueError(place, `nests deeper than ${MAX_DEPTH} levels`)
}

const NULL: AttributeValue = { NULL: true }

function convert(
  value: unknown,
  field: string,
  options: MarshallOptions,
  depth: number,
): AttributeValue {
  if (depth > MAX_DEPTH) throw tooDeep(field)
  switch (typeof value) {
    case 'string':
      return value === '' && options.convertEmptyValues ? { ...NULL } : { S: value }
    case 'number':
      return { N: numberText(value, field, options) }
    case 'bigint':
      return { N: value.toString() }
    case 'boolean':
      return { BOOL: value }
    case 'object':
      return value === null ? { ...NULL } : convertObject(value, field, options, depth)
    case 'undefined':
      throw argumentValueError(field, `is undefined: ${REMOVE}`)
    default:
      throw argumentTypeError(field, 'a value that DynamoDB has', value)
  }
}

const REMOVE = 'leave it out, or set removeUndefinedValues: true'

function numberText(value: number, field: string, options: MarshallOptions): string {
  if (!Number.isFinite(value)) {
    throw argumentRangeError(field, `is ${value}, and DynamoDB has finite numbers only`)
  }
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER && !options.allowImpreciseNumbers) {
    throw argumentRangeError(
      field,
      'is beyond 2^53, where a number loses digits: pass a bigint or numberValue(text), or set allowImpreciseNumbers: true',
    )
  }
  return String(value)
}

function convertObject(
  value: object,
  field: string,
  options: MarshallOptions,
  depth: number,
): AttributeValue {
  if (Array.isArray(value)) return { L: convertList(value, field, options, depth) }
  if (value instanceof Set) return convertSet(value, field, options)
  if (value instanceof Map) return { M: convertEntries(value, field, options, depth) }
  const bytes = bytesOf(value)
  if (bytes !== undefined) {
    return bytes.length === 0 && options.convertEmptyValues ? { ...NULL } : { B: bytes }
  }
  if (isNumberValue(value)) return { N: digitsOf(value, field) }
  if (BOXED.test(Object.prototype.toString.call(value))) {
    return convert(value.valueOf(), field, options, depth)
  }
  if (isPlain(value) || (options.convertClassInstanceToMap && !(value instanceof Date))) {
    return { M: convertEntries(Object.entries(value), field, options, depth) }
  }
  if (value instanceof Date) {
    throw argumentValueError(field, 'is a Date: make it a text (`toISOString()`) or a number')
  }
  const name = value.constructor?.name ?? 'a class'
  throw argumentValueError(
    field,
    `is an instance of ${name}: make it a text, a number or a plain object, or set convertClassInstanceToMap: true`,
  )
}

// A text, number or boolean as an object: `new String('a')`.
const BOXED = /^\[object (?:String|Number|Boolean)\]$/

/** Objects of other realms have other prototypes, which are plain too. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function bytesOf(value: object): Uint8Array | undefined {
  if (value instanceof Uint8Array) return value
  if (ArrayBuffer.isView(value)) {
    return new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
  }
  return value instanceof ArrayBuffer || value instanceof SharedArrayBuffer
    ? new Uint8Array(value)
    : undefined
}

function digitsOf(value: { readonly value: string }, field: string): string {
  checkDigits(value.value, field)
  return value.value
}

function convertList(
  list: readonly unknown[],
  field: string,
  options: MarshallOptions,
  depth: number,
): AttributeValue[] {
  // By index: holes are undefined too.
  return Array.from(list, (value, index) => ({ value, index }))
    .filter(({ value }) => isKept(value, options))
    .map(({ value, index }) => convert(value, `${field}[${index}]`, options, depth + 1))
}

function isKept(value: unknown, { removeUndefinedValues }: MarshallOptions): boolean {
  return typeof value !== 'function' && (value !== undefined || !removeUndefinedValues)
}

function convertEntries(
  entries: Iterable<readonly [unknown, unknown]>,
  field: string,
  options: MarshallOptions,
  depth: number,
): Item {
  const members: [string, AttributeValue][] = []
  for (const [name, value] of entries) {
    if (typeof name !== 'string' && typeof name !== 'number') {
      throw argumentTypeError(field, 'a Map whose keys are strings', name)
    }
    if (!isKept(value, options)) continue
    members.push([String(name), convert(value, `${field}.${name}`, options, depth + 1)])
  }
  // Defines members, where an assignment to `__proto__` would set the prototype.
  return Object.fromEntries(members)
}

function convertSet(
  set: ReadonlySet<unknown>,
  field: string,
  options: MarshallOptions,
): AttributeValue {
  const values = [...set].filter((value) => value !== undefined || !options.removeUndefinedValues)
  if (values.includes(undefined)) throw argumentValueError(field, `has undefined: ${REMOVE}`)
  if (values.length === 0) {
    if (options.convertEmptyValues) return { ...NULL }
    throw argumentValueError(
      field,
      'is an empty set: leave it out, or set convertEmptyValues: true',
    )
  }
  // The values of a set do not become NULL.
  const single = { ...options, convertEmptyValues: false }
  const converted = values.map((value) =>
    isElement(value) ? convert(value, field, single, 0) : NULL,
  )
  const SS = converted.flatMap(({ S }) => S ?? [])
  if (SS.length === values.length) return { SS }
  const NS = converted.flatMap(({ N }) => N ?? [])
  if (NS.length === values.length) return { NS }
  const BS = converted.flatMap(({ B }) => B ?? [])
  if (BS.length === values.length) return { BS }
  throw argumentTypeError(field, 'a Set of texts, of numbers or of bytes', set)
}

function isElement(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint'
  }
  return isNumberValue(value) || bytesOf(value) !== undefined
}

/** How values of DynamoDB become plain ones. */
export interface UnmarshallOptions {
  /**
   * Keeps all digits of numbers: `true` gives each as a {@link NumberValue}, a function makes of its text
   * what it returns. Default false: a `number`, rounded where it has more than 17 digits, and a bigint
   * beyond 2^53.
   */
  readonly wrapNumbers?: boolean | ((text: string) => unknown) | undefined
}

const UNMARSHALL_RULES = {
  wrapNumbers: 'checked',
} as const satisfies OptionRules<UnmarshallOptions>

/**
 * Makes a plain object of an item of DynamoDB. Sets become Sets, `NULL` null.
 *
 * @example
 * ```ts
 * unmarshall({ id: { S: 'a' }, price: { N: '5' } }) // { id: 'a', price: 5 }
 * // The compiler takes your word for it; nothing is checked.
 * const { id } = unmarshall<{ id: string }>({ id: { S: 'a' } })
 * ```
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE`, `ERR_INVALID_ARG_VALUE` for what is no item; RangeError
 * `ERR_OUT_OF_RANGE` for a number that neither `number` nor bigint can hold.
 */
export function unmarshall<T extends object = Record<string, unknown>>(
  item: Item,
  options: UnmarshallOptions = {},
): T {
  const numbers = readOptions('unmarshall', options)
  return membersOf(item, 'item', numbers, 0) as T
}

/**
 * Makes a plain value of one of DynamoDB: `{ S: 'a' }` becomes `'a'`.
 *
 * @throws as {@link unmarshall}.
 */
export function unmarshallValue(value: AttributeValue, options: UnmarshallOptions = {}): unknown {
  return plainOf(value, 'value', readOptions('unmarshallValue', options), 0)
}

/** What becomes of the text of a number that stands in `field`. */
type ReadNumber = (text: string, field: string) => unknown

function readOptions(name: string, options: UnmarshallOptions): ReadNumber {
  checkOptions(name, options, UNMARSHALL_RULES)
  const { wrapNumbers = false } = options
  if (typeof wrapNumbers === 'function') return (text) => wrapNumbers(text)
  if (typeof wrapNumbers !== 'boolean') {
    throw argumentTypeError('options.wrapNumbers', 'a boolean or a function', wrapNumbers)
  }
  return wrapNumbers ? (text): NumberValue => numberValue(text) : plainNumber
}

function plainNumber(text: string, field: string): number | bigint {
  const number = Number(text)
  if (Math.abs(number) <= Number.MAX_SAFE_INTEGER) return number
  if (/^[+-]?\d+$/.test(text)) return BigInt(text)
  throw argumentRangeError(
    field,
    'is a number beyond 2^53 that is not whole: set wrapNumbers to keep its digits',
  )
}

function membersOf(
  item: unknown,
  field: string,
  numbers: ReadNumber,
  depth: number,
): Record<string, unknown> {
  const entries = Object.entries(objectOf(item, field)).map(
    ([name, value]) => [name, plainOf(value, `${field}.${name}`, numbers, depth + 1)] as const,
  )
  return Object.fromEntries(entries)
}

function plainOf(value: unknown, field: string, numbers: ReadNumber, depth: number): unknown {
  if (depth > MAX_DEPTH) throw tooDeep(field)
  const set = Object.entries(objectOf(value, field)).filter(([, one]) => one !== undefined)
  const [kind, content] = set[0] ?? []
  if (kind === undefined || set.length > 1) {
    throw argumentValueError(field, `must have one of ${KINDS}; it has ${set.length} members`)
  }
  const at = `${field}.${kind}`
  switch (kind) {
    case 'S':
      return textOf(content, at)
    case 'N':
      return numberOf(content, at, numbers)
    case 'B':
      return checkedBytes(content, at)
    case 'BOOL':
      if (typeof content === 'boolean') return content
      throw argumentTypeError(at, 'a boolean', content)
    case 'NULL':
      return null
    case 'L':
      return listOf(content, at).map((one, index) =>
        plainOf(one, `${at}[${index}]`, numbers, depth + 1),
      )
    case 'M':
      return membersOf(content, at, numbers, depth)
    case 'SS':
      return new Set(listOf(content, at).map((one) => textOf(one, at)))
    case 'NS':
      return new Set(listOf(content, at).map((one) => numberOf(one, at, numbers)))
    case 'BS':
      return new Set(listOf(content, at).map((one) => checkedBytes(one, at)))
    default:
      throw argumentValueError(field, `has the unknown kind "${kind}"; known are ${KINDS}`)
  }
}

const KINDS = 'S, N, B, BOOL, NULL, L, M, SS, NS, BS'

function objectOf(value: unknown, field: string): object {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value
  throw argumentTypeError(field, 'an object', value)
}

function textOf(value: unknown, field: string): string {
  if (typeof value === 'string') return value
  throw argumentTypeError(field, 'a string', value)
}

function numberOf(value: unknown, field: string, numbers: ReadNumber): unknown {
  const text = textOf(value, field)
  checkDigits(text, field)
  return numbers(text, field)
}

function checkedBytes(value: unknown, field: string): Uint8Array {
  if (value instanceof Uint8Array) return value
  throw argumentTypeError(field, 'a Uint8Array', value)
}

function listOf(value: unknown, field: string): readonly unknown[] {
  if (Array.isArray(value)) return value
  throw argumentTypeError(field, 'an array', value)
}
