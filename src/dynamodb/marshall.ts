import { checkOptions, type OptionRules } from '../base/options.ts'
import { argumentRangeError, argumentTypeError, argumentValueError } from '../errors.ts'
import type { AttributeValue, Item } from '../types.ts'
import { checkDigits, isNumberValue } from './number-value.ts'

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

const RULES = {
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
  checkOptions('marshall', options, RULES)
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
  checkOptions('marshallValue', options, RULES)
  return convert(value, 'value', options, 0)
}

// DynamoDB nests 32 levels; more is an object that holds itself.
const MAX_DEPTH = 256

const NULL: AttributeValue = { NULL: true }

function convert(
  value: unknown,
  field: string,
  options: MarshallOptions,
  depth: number,
): AttributeValue {
  if (depth > MAX_DEPTH) throw argumentValueError(field, `nests deeper than ${MAX_DEPTH} levels`)
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
  if (isNumberValue(value)) return { N: numberOf(value, field) }
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

function numberOf(value: { readonly value: string }, field: string): string {
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
