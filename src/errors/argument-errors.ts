import type { ArgumentErrorCode } from './error-codes.ts'

/** A `TypeError` or `RangeError` about one argument. */
export type ArgumentError = (TypeError | RangeError) & {
  readonly code: ArgumentErrorCode
  /** The path of the wrong argument, such as `options.credentials.accessKeyId`. */
  readonly field: string
}

/**
 * A `TypeError` with code `ERR_INVALID_ARG_TYPE`. The value itself is never quoted: it may be a secret.
 *
 * @internal
 */
export function argumentTypeError(field: string, expected: string, actual: unknown): ArgumentError {
  const found = actual === null ? 'null' : Array.isArray(actual) ? 'an array' : typeof actual
  return argumentError(
    new TypeError(`${field} must be ${expected}; got ${found}`),
    'ERR_INVALID_ARG_TYPE',
    field,
  )
}

/**
 * A `TypeError` with code `ERR_INVALID_ARG_VALUE`; `problem` continues the sentence that begins with the field.
 *
 * @internal
 */
export function argumentValueError(field: string, problem: string): ArgumentError {
  return argumentError(new TypeError(`${field} ${problem}`), 'ERR_INVALID_ARG_VALUE', field)
}

/**
 * A `RangeError` with code `ERR_OUT_OF_RANGE`.
 *
 * @internal
 */
export function argumentRangeError(field: string, problem: string): ArgumentError {
  return argumentError(new RangeError(`${field} ${problem}`), 'ERR_OUT_OF_RANGE', field)
}

function argumentError(
  error: TypeError | RangeError,
  code: ArgumentErrorCode,
  field: string,
): ArgumentError {
  return Object.assign(error, { code, field })
}
