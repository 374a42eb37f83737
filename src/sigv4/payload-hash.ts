import { argumentTypeError, argumentValueError } from '../errors.ts'
import { EMPTY_SHA256, sha256Hex } from './sha256.ts'
import type { SignableBody } from './types.ts'

/** Stands for a payload that the signature does not cover. */
export const UNSIGNED_PAYLOAD = 'UNSIGNED-PAYLOAD'

/**
 * The SHA-256 of a body as hexadecimal digits; strings are hashed as UTF-8, no body as no bytes.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for anything that cannot be hashed at once.
 */
export function hashPayload(body: SignableBody | null | undefined, field: string): string {
  if (body === undefined || body === null || body === '') return EMPTY_SHA256
  if (typeof body === 'string' || body instanceof Uint8Array) return sha256Hex(body)
  const bytes = bytesOf(body)
  if (bytes !== undefined) return sha256Hex(bytes)
  if (body instanceof URLSearchParams) return sha256Hex(body.toString())
  throw argumentTypeError(
    field,
    'a string, bytes in a buffer or a view of one, or URLSearchParams (for streams give payloadHash)',
    body,
  )
}

/** The bytes of a buffer or of any view of one, not copied; undefined for anything else. */
export function bytesOf(value: unknown): Uint8Array | undefined {
  if (value instanceof Uint8Array) return value
  if (ArrayBuffer.isView(value)) {
    return new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
  }
  const isShared = typeof SharedArrayBuffer === 'function' && value instanceof SharedArrayBuffer
  return value instanceof ArrayBuffer || isShared ? new Uint8Array(value) : undefined
}

/**
 * Checks a precomputed payload hash.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`.
 */
export function assertPayloadHash(hash: unknown, field: string): void {
  if (typeof hash !== 'string') throw argumentTypeError(field, 'a string', hash)
  if (!/^(?:[0-9a-f]{64}|UNSIGNED-PAYLOAD|STREAMING-[A-Z0-9-]+)$/.test(hash)) {
    throw argumentValueError(
      field,
      'must be 64 lower-case hexadecimal digits, "UNSIGNED-PAYLOAD" or a "STREAMING-…" value',
    )
  }
}
