import { Readable, Stream } from 'node:stream'
import { argumentTypeError, argumentValueError, SansdkError } from '../errors.ts'

const FIELD = 'body'

/**
 * A stream that has to hold so many bytes: the announced length is on its way before the first of them.
 * Fails with SansdkError `BODY_LENGTH_MISMATCH` as soon as it is known that there are more or fewer, so
 * that the store never sees a whole request that is wrong.
 */
export async function* exactLength(
  source: AsyncIterable<Uint8Array | string>,
  length: number,
): AsyncGenerator<Uint8Array> {
  let seen = 0
  for await (const chunk of source) {
    const bytes = chunkBytes(chunk, FIELD)
    seen += bytes.length
    if (seen > length) throw mismatch(`is longer than the ${length} bytes announced`)
    yield bytes
  }
  if (seen < length) throw mismatch(`ended after ${seen} of the ${length} bytes announced`)
}

function mismatch(problem: string): SansdkError {
  return new SansdkError(`The body ${problem}`, { code: 'BODY_LENGTH_MISMATCH' })
}

/**
 * Whether a request failed because its body was not as announced, or holds what is neither bytes nor
 * text; the cause says which.
 */
export function isBodyFault(error: unknown): error is Error & { readonly cause: Error } {
  if (!(error instanceof SansdkError)) return false
  const { cause } = error
  if (cause instanceof SansdkError) return cause.code === 'BODY_LENGTH_MISMATCH'
  return cause instanceof TypeError && 'field' in cause && cause.field === FIELD
}

/**
 * Keeps a stream that fails before anybody listens from ending the process, as a file does that cannot
 * be opened while settings are read. The error is seen when the stream is used.
 */
export function holdStream(value: unknown): void {
  if (value instanceof Stream) value.on('error', ignore)
}

function ignore(): void {}

/**
 * Refuses a stream that was read to its end before: it would make an empty object.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE`.
 */
export function assertUnread(stream: unknown, field: string): void {
  if (!(stream instanceof Readable) || !stream.readableEnded || stream.errored !== null) return
  throw argumentValueError(field, 'is a stream that was read before')
}

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
