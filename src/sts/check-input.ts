import { argumentRangeError, argumentTypeError, argumentValueError } from '../errors.ts'

/** What a text must be. */
export interface TextRule {
  readonly min?: number
  readonly max?: number
  readonly pattern?: RegExp
  /** Continues "must". */
  readonly expected?: string
}

/** Names of sessions and federated users. */
export const NAME_PATTERN: RegExp = /^[\w+=,.@-]*$/

/**
 * A text, checked; undefined stays undefined.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`; the value is not quoted.
 */
export function optionalText(
  field: string,
  value: unknown,
  rule: TextRule = {},
): string | undefined {
  if (value === undefined) return undefined
  if (typeof value !== 'string') throw argumentTypeError(field, 'a string', value)
  const { min = 1, max = Number.POSITIVE_INFINITY, pattern, expected } = rule
  if (value.length < min || value.length > max) {
    const bounds = max === Number.POSITIVE_INFINITY ? `${min} or more` : `${min} to ${max}`
    throw argumentValueError(field, `must have ${bounds} characters`)
  }
  if (pattern?.test(value) === false) throw argumentValueError(field, `must ${expected}`)
  return value
}

/** The same for a text that must be there. */
export function requiredText(field: string, value: unknown, rule?: TextRule): string {
  const text = optionalText(field, value, rule)
  if (text === undefined) throw argumentTypeError(field, 'a string', value)
  return text
}

/**
 * A number of seconds, checked; undefined stays undefined.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or RangeError `ERR_OUT_OF_RANGE`.
 */
export function optionalSeconds(field: string, value: unknown, max: number): number | undefined {
  if (value === undefined) return undefined
  if (typeof value !== 'number') throw argumentTypeError(field, 'a number', value)
  if (!Number.isInteger(value) || value < 900 || value > max) {
    throw argumentRangeError(field, `must be a whole number from 900 to ${max}`)
  }
  return value
}

/** Texts, checked; undefined stays undefined. */
export function optionalTexts(field: string, value: unknown): readonly string[] | undefined {
  if (value === undefined) return undefined
  if (!Array.isArray(value)) throw argumentTypeError(field, 'an array', value)
  return value.map((item, index) => requiredText(`${field}[${index}]`, item))
}

/** An object with fields. */
export function requiredObject(field: string, value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw argumentTypeError(field, 'an object', value)
  }
  return value as Readonly<Record<string, unknown>>
}
