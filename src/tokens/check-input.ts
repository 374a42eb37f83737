import { argumentRangeError, argumentTypeError, argumentValueError } from '../errors.ts'
import type { TokenOptions } from './token-options.ts'

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
const HOSTNAME = new RegExp(`^(?=.{1,253}$)${LABEL}(?:\\.${LABEL})*$`, 'i')
const REGION = new RegExp(`^${LABEL}$`)

/**
 * Checks what all tokens have in common and `presign` does not check.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`.
 */
export function checkOptions(options: TokenOptions): void {
  if (options === null || typeof options !== 'object') {
    throw argumentTypeError('options', 'an object', options)
  }
  const { credentialsExpiry } = options
  // The region becomes part of host names: "x@evil.example/" would name a stranger's.
  const region = checkText(options.region, 'options.region')
  if (!REGION.test(region)) {
    throw argumentValueError('options.region', 'must be lower-case letters, digits and hyphens')
  }
  checkChoice(credentialsExpiry, 'options.credentialsExpiry', ['reject', 'shorten'])
}

/**
 * A string with something in it, and nothing that no name holds: control characters, half characters.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`.
 */
export function checkText(value: unknown, field: string): string {
  if (typeof value !== 'string') throw argumentTypeError(field, 'a string', value)
  if (value === '') throw argumentValueError(field, 'is empty')
  if (/[\p{Cc}\p{Cs}]/u.test(value)) {
    throw argumentValueError(field, 'holds a control character or a lone surrogate')
  }
  return value
}

/**
 * A host name without scheme, port and path, in lower case: the spelling that is signed.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`.
 */
export function checkHostname(value: unknown, field: string): string {
  const hostname = checkText(value, field)
  if (!HOSTNAME.test(hostname)) {
    throw argumentValueError(field, 'must be a host name alone, without scheme, port or path')
  }
  return hostname.toLowerCase()
}

/**
 * The name of a cache or cluster, which is signed as if it were a host: one label, in lower case.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`.
 */
export function checkResourceName(value: unknown, field: string): string {
  const name = checkText(value, field).toLowerCase()
  if (!REGION.test(name)) {
    throw argumentValueError(
      field,
      'must be the name, of letters, digits and hyphens; it is not the address of an endpoint',
    )
  }
  return name
}

/**
 * A whole number within limits.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE`, RangeError `ERR_OUT_OF_RANGE`.
 */
export function checkInteger(value: unknown, field: string, least: number, most: number): number {
  if (typeof value !== 'number') throw argumentTypeError(field, 'a whole number', value)
  if (!Number.isInteger(value) || value < least || value > most) {
    throw argumentRangeError(field, `must be a whole number from ${least} to ${most}`)
  }
  return value
}

/**
 * One of a few words, or nothing.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE`.
 */
export function checkChoice<Choice extends string>(
  value: Choice | undefined,
  field: string,
  choices: readonly Choice[],
): Choice | undefined {
  if (value === undefined || choices.includes(value)) return value
  throw argumentValueError(field, `must be ${choices.map((name) => `"${name}"`).join(' or ')}`)
}
