import { checkOptions, type OptionRules } from '../base/options.ts'
import { argumentRangeError, argumentTypeError, argumentValueError } from '../errors.ts'
import type { AttributeValue, Item } from '../types.ts'
import { checkDigits, type NumberValue, numberValue } from './number-value.ts'

/** How values of DynamoDB become plain ones. */
export interface UnmarshallOptions {
  /**
   * Keeps all digits of numbers: `true` gives each as a {@link NumberValue}, a function makes of its text
   * what it returns. Default false: a `number`, rounded where it has more than 17 digits, and a bigint
   * beyond 2^53.
   */
  readonly wrapNumbers?: boolean | ((text: string) => unknown) | undefined
}

const RULES = { wrapNumbers: 'checked' } as const satisfies OptionRules<UnmarshallOptions>

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
  return membersOf(item, 'item', numbers) as T
}

/**
 * Makes a plain value of one of DynamoDB: `{ S: 'a' }` becomes `'a'`.
 *
 * @throws as {@link unmarshall}.
 */
export function unmarshallValue(value: AttributeValue, options: UnmarshallOptions = {}): unknown {
  return plainOf(value, 'value', readOptions('unmarshallValue', options))
}

/** What becomes of the text of a number that stands in `field`. */
type ReadNumber = (text: string, field: string) => unknown

function readOptions(name: string, options: UnmarshallOptions): ReadNumber {
  checkOptions(name, options, RULES)
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

function membersOf(item: unknown, field: string, numbers: ReadNumber): Record<string, unknown> {
  const entries = Object.entries(objectOf(item, field)).map(
    ([name, value]) => [name, plainOf(value, `${field}.${name}`, numbers)] as const,
  )
  return Object.fromEntries(entries)
}

function plainOf(value: unknown, field: string, numbers: ReadNumber): unknown {
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
      return bytesOf(content, at)
    case 'BOOL':
      if (typeof content === 'boolean') return content
      throw argumentTypeError(at, 'a boolean', content)
    case 'NULL':
      return null
    case 'L':
      return listOf(content, at).map((one, index) => plainOf(one, `${at}[${index}]`, numbers))
    case 'M':
      return membersOf(content, at, numbers)
    case 'SS':
      return new Set(listOf(content, at).map((one) => textOf(one, at)))
    case 'NS':
      return new Set(listOf(content, at).map((one) => numberOf(one, at, numbers)))
    case 'BS':
      return new Set(listOf(content, at).map((one) => bytesOf(one, at)))
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

function bytesOf(value: unknown, field: string): Uint8Array {
  if (value instanceof Uint8Array) return value
  throw argumentTypeError(field, 'a Uint8Array', value)
}

function listOf(value: unknown, field: string): readonly unknown[] {
  if (Array.isArray(value)) return value
  throw argumentTypeError(field, 'an array', value)
}
