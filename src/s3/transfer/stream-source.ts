import { Readable } from 'node:stream'
import { isError } from '../../base/errors.ts'
import { SansdkError, TimeoutError } from '../../errors.ts'
import { startTimer, stopTimer } from '../../http/time-limits.ts'
import { chunkBytes } from '../chunk-bytes.ts'
import { assertUnread, holdStream } from '../hold-stream.ts'
import type { PartBuffer } from './part-buffer.ts'
import type { OpenSource, SourceContext } from './upload-source.ts'

type Chunks = AsyncIterator<Uint8Array | string>

interface StreamState {
  readonly chunks: Chunks
  readonly key: string
  readonly stallMs: number | undefined
  /** What the stream gave beyond the last part. */
  rest: Uint8Array
  received: number
  ended: boolean
}

/**
 * A stream, cut into parts in the order in which they are asked for.
 *
 * With an announced length it fails with SansdkError `BODY_LENGTH_MISMATCH` where it ends early or
 * goes on.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` for a stream that was read before, and `ERR_INVALID_ARG_TYPE`
 * from `read` for one that gives what is neither bytes nor text.
 */
export function streamSource(
  source: AsyncIterable<Uint8Array | string>,
  { key, length: size, stallMs }: SourceContext,
): OpenSource {
  assertUnread(source, 'source')
  holdStream(source)
  const state: StreamState = {
    chunks: source[Symbol.asyncIterator](),
    key,
    stallMs,
    rest: new Uint8Array(0),
    received: 0,
    ended: false,
  }
  let last: Promise<unknown> = Promise.resolve()
  return {
    size,
    identity: undefined,
    read(_start, length, buffer) {
      // One after the other: a stream has one position.
      const reading = last.then(() => readPart(state, length, buffer, size))
      last = reading.catch(() => undefined)
      return reading
    },
    async assertUnchanged() {
      if (size !== undefined) await assertEnd(state, size)
    },
    async close(reason) {
      if (source instanceof Readable) {
        if (!state.ended) source.destroy(isError(reason) ? reason : undefined)
      } else if (!state.ended) {
        // Not awaited: a source that hangs in `next` would hang here too.
        state.chunks.return?.()?.then(undefined, () => undefined)
      }
    },
  }
}

async function readPart(
  state: StreamState,
  length: number,
  buffer: PartBuffer,
  size: number | undefined,
): Promise<Uint8Array> {
  const wanted = size === undefined ? length : Math.min(length, size - state.received)
  const bytes = buffer.take(wanted)
  let filled = 0
  while (filled < wanted && (await hasMore(state))) {
    const piece = state.rest.subarray(0, wanted - filled)
    bytes.set(piece, filled)
    state.rest = state.rest.subarray(piece.length)
    filled += piece.length
  }
  state.received += filled
  if (size !== undefined && filled < wanted) {
    throw mismatch(`ended after ${state.received} of the announced ${size} bytes`)
  }
  return bytes.subarray(0, filled)
}

/** Whether a byte is there that was not used; waits for the next chunk where needed. */
async function hasMore(state: StreamState): Promise<boolean> {
  while (state.rest.length === 0 && !state.ended) {
    const { done, value } = await nextChunk(state)
    if (done === true) state.ended = true
    else state.rest = chunkBytes(value, 'source')
  }
  return state.rest.length > 0
}

/** The next chunk, for which an upload with an `attemptMs` of its own waits no longer than that. */
function nextChunk({ chunks, key, stallMs }: StreamState): ReturnType<Chunks['next']> {
  const next = chunks.next()
  if (stallMs === undefined) return next
  return new Promise((resolve, reject) => {
    const timer = startTimer(stallMs, () => reject(stalled(key, stallMs)))
    next.then(resolve, reject).finally(() => stopTimer(timer))
  })
}

function stalled(key: string, timeoutMs: number): TimeoutError {
  const text = `s3 upload of ${JSON.stringify(key)}: the source gave nothing for ${timeoutMs} ms`
  const end = { attempts: [], outcome: 'not-sent', stopReason: 'deadline' } as const
  return new TimeoutError(text, { code: 'TIMEOUT_ATTEMPT', timeoutMs, ...end })
}

async function assertEnd(state: StreamState, size: number): Promise<void> {
  if (await hasMore(state)) throw mismatch(`is longer than the announced ${size} bytes`)
}

function mismatch(problem: string): SansdkError {
  return new SansdkError(`The stream ${problem}`, { code: 'BODY_LENGTH_MISMATCH' })
}
