import { argumentTypeError } from '../../errors.ts'

/**
 * A body that may be read piece by piece: a Node stream, a web `ReadableStream`, any other iterable of
 * byte arrays or strings, or bytes at once. Strings are UTF-8.
 */
export type StreamingBody =
  | string
  | Uint8Array
  | ArrayBuffer
  | AsyncIterable<string | Uint8Array | ArrayBuffer>
  | Iterable<string | Uint8Array | ArrayBuffer>

type Pieces = AsyncIterable<unknown> | Iterable<unknown>

/**
 * The pieces of a body; they are bytes once `bytesOf` has seen them.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for anything that cannot be read.
 */
export function piecesOf(body: StreamingBody, field: string): Pieces {
  const whole = wholeBytes(body)
  if (whole !== undefined) return [whole]
  if (typeof body === 'object' && body !== null) {
    if (Symbol.asyncIterator in body || Symbol.iterator in body) return body as Pieces
  }
  throw argumentTypeError(field, 'bytes, a string, a stream or an iterable of byte arrays', body)
}

/** The length in bytes of a body that is there as a whole; undefined for what must be read first. */
export function lengthOf(body: StreamingBody): number | undefined {
  return wholeBytes(body)?.length
}

/**
 * A piece of a body as bytes.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for anything but a string or bytes.
 */
export function bytesOf(piece: unknown, field: string): Uint8Array {
  const bytes = wholeBytes(piece)
  if (bytes !== undefined) return bytes
  throw argumentTypeError(`${field}[]`, 'a string, Uint8Array or ArrayBuffer', piece)
}

function wholeBytes(data: unknown): Uint8Array | undefined {
  if (data instanceof Uint8Array) return data
  if (typeof data === 'string') return Buffer.from(data)
  return data instanceof ArrayBuffer ? new Uint8Array(data) : undefined
}
