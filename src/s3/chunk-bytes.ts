import { argumentTypeError } from '../errors.ts'

/**
 * The bytes of what a stream has given. What is none is refused: taken for an empty chunk it would end
 * the object early, and nobody would know.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE`.
 */
export function chunkBytes(chunk: unknown, field: string): Uint8Array {
  if (chunk instanceof Uint8Array) return chunk
  if (typeof chunk === 'string') return Buffer.from(chunk)
  if (chunk instanceof ArrayBuffer) return new Uint8Array(chunk)
  if (ArrayBuffer.isView(chunk)) {
    return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength)
  }
  throw argumentTypeError(field, 'a stream of bytes and strings', chunk)
}
