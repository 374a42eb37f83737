import { argumentTypeError, argumentValueError } from '../errors.ts'
import type { Credentials } from './types.ts'

/**
 * Checks credentials before they sign anything. No message holds a value.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for a missing part, `ERR_INVALID_ARG_VALUE` for an empty
 * one or one with white space around it, the usual slip when keys are copied.
 */
export function assertCredentials(credentials: Credentials, field: string): void {
  if (credentials === null || typeof credentials !== 'object') {
    throw argumentTypeError(field, 'an object { accessKeyId, secretAccessKey, … }', credentials)
  }
  assertPart(credentials.accessKeyId, `${field}.accessKeyId`)
  assertPart(credentials.secretAccessKey, `${field}.secretAccessKey`)
  if (credentials.sessionToken !== undefined) {
    assertPart(credentials.sessionToken, `${field}.sessionToken`)
  }
  const { expiration } = credentials
  if (expiration !== undefined && !(expiration instanceof Date && !Number.isNaN(+expiration))) {
    throw argumentTypeError(`${field}.expiration`, 'a valid Date', expiration)
  }
}

function assertPart(part: unknown, field: string): void {
  if (typeof part !== 'string') throw argumentTypeError(field, 'a string', part)
  if (part === '') throw argumentValueError(field, 'is empty')
  if (part.trim() !== part) {
    throw argumentValueError(field, 'begins or ends with white space; it was probably copied so')
  }
  if (!isVisibleAscii(part)) {
    throw argumentValueError(field, 'holds a character that is not visible ASCII')
  }
}

function isVisibleAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < 0x21 || code > 0x7e) return false
  }
  return true
}
