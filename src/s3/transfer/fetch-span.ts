import { NetworkError, SansdkError, TimeoutError } from '../../errors.ts'
import { orAborted } from '../../http/abort-scope.ts'
import type { ClientResponse } from '../../http/index.ts'
import type { ByteSpan, DownloadJob } from './download-job.ts'
import type { RunningHash } from './object-check.ts'
import { changedOr, contentRange, objectChanged, requestObject } from './request-object.ts'

// Bytes for one write: fewer calls into the file system, and little memory for each range.
const BATCH = 1024 * 1024

// Requests themselves are repeated by the client; these are answers that broke off on the way.
const MAX_FRUITLESS = 5

/** Where a range stands. */
interface SpanState {
  readonly job: DownloadJob
  readonly span: ByteSpan
  readonly hash: RunningHash | undefined
  /** The next byte that is to come. */
  position: number
  batch: Buffer[]
  batched: number
  /** The write under way: while it runs the next bytes are read. */
  writing: Promise<void>
}

/** Fetches a range, from where it broke off again where it breaks off. */
export async function fetchSpan(
  job: DownloadJob,
  span: ByteSpan,
  hash: RunningHash | undefined,
  answer: ClientResponse | undefined,
): Promise<void> {
  const writing = Promise.resolve()
  const state: SpanState = { job, span, hash, position: span.start, batch: [], batched: 0, writing }
  let response = answer
  for (let fruitless = 0; state.position < span.end; ) {
    const before = state.position
    response ??= await askRest(state)
    const broken = await readInto(state, response)
    response = undefined
    if (broken === undefined) continue
    fruitless = state.position > before ? 0 : fruitless + 1
    if (fruitless >= MAX_FRUITLESS || !isBreak(broken)) throw broken
  }
  await flush(state)
  await orAborted(state.writing, job.scope.signal)
}

async function askRest({ job, span, position }: SpanState): Promise<ClientResponse> {
  const { key, info, size } = job
  try {
    const range = { start: position, end: span.end }
    const response = await requestObject(job, { method: 'GET', range, etag: info.etag })
    const problem = rangeProblem(job, response, range)
    if (problem === undefined) return response
    response.body.destroy()
    throw problem
  } catch (error) {
    throw size === 0 ? error : changedOr(key, error)
  }
}

function rangeProblem(
  { key, size }: DownloadJob,
  response: ClientResponse,
  asked: { readonly start: number; readonly end: number },
): Error | undefined {
  const found = contentRange(response)
  if (found === undefined) {
    if (response.status === 200 && asked.start === 0 && asked.end === size) return undefined
    return new SansdkError('GetObject: the store answers a range with something else', {
      code: 'NETWORK_RESPONSE_INVALID',
    })
  }
  const isAsked = found.start === asked.start && found.end === asked.end
  return isAsked && found.size === size ? undefined : objectChanged(key)
}

/** Reads an answer to its end or its break; gives the error of reading, throws that of writing. */
async function readInto(state: SpanState, response: ClientResponse): Promise<unknown> {
  const { body } = response
  const chunks = body[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  try {
    for (;;) {
      const { result, error } = await nextChunk(chunks)
      if (result === undefined) return error
      if (result.done === true) return state.position < state.span.end ? endedEarly() : undefined
      if (state.position + result.value.length > state.span.end) throw tooLong()
      await take(state, result.value)
    }
  } finally {
    body.destroy()
  }
}

interface Next {
  readonly result?: IteratorResult<Buffer, unknown>
  readonly error?: unknown
}

async function nextChunk(chunks: AsyncIterator<Buffer>): Promise<Next> {
  try {
    return { result: await chunks.next() }
  } catch (error) {
    return { error }
  }
}

async function take(state: SpanState, chunk: Buffer): Promise<void> {
  state.hash?.update(chunk)
  state.batch.push(chunk)
  state.batched += chunk.length
  state.position += chunk.length
  if (state.batched >= BATCH) await flush(state)
}

async function flush(state: SpanState): Promise<void> {
  const { job, span, batch, batched, position } = state
  if (batched === 0) return
  await orAborted(state.writing, job.scope.signal)
  state.batch = []
  state.batched = 0
  state.writing = job.sink.write(position - batched, batch).then(() => {
    job.progress.add(span.index + 1, batched)
  })
  // Looked at before the next write, and at the end.
  state.writing.catch(() => undefined)
}

function isBreak(error: unknown): boolean {
  return error instanceof NetworkError || error instanceof TimeoutError || isEarlyEnd(error)
}

function isEarlyEnd(error: unknown): boolean {
  return error instanceof SansdkError && error.code === 'BODY_LENGTH_MISMATCH'
}

function endedEarly(): SansdkError {
  return new SansdkError('GetObject: the answer ended before the range did', {
    code: 'BODY_LENGTH_MISMATCH',
  })
}

function tooLong(): SansdkError {
  return new SansdkError('GetObject: the answer is longer than the range', {
    code: 'BODY_LENGTH_MISMATCH',
  })
}
