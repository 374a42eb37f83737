import { SansdkError } from '../errors.ts'
import { chunkBytes } from './chunk-bytes.ts'

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
