import { NetworkError, SansdkError, TimeoutError } from '../../errors.ts'
import { orAborted } from '../../http/abort-scope.ts'
import type { ClientResponse } from '../../http/index.ts'
import { contentRangeOf, describeRange, invalidResponse } from '../object-response.ts'
import type { ByteSpan, DownloadJob } from './download-job.ts'
import type { RunningHash } from './object-check.ts'
import { changedOr, objectChanged, requestObject } from './request-object.ts'

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
  const state = spanState(job, span, hash)
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

function spanState(job: DownloadJob, span: ByteSpan, hash: RunningHash | undefined): SpanState {
  const writing = Promise.resolve()
  return { job, span, hash, position: span.start, batch: [], batched: 0, writing }
}

/**
 * Reads all of an object from one response, whose length may be unknown; gives the number of bytes.
 * What breaks off is not taken up again: a store that knows no ranges has no way to.
 */
export async function fetchToEnd(
  job: DownloadJob,
  hash: RunningHash | undefined,
  response: ClientResponse,
): Promise<number> {
  const end = job.size ?? Number.POSITIVE_INFINITY
  const state = spanState(job, { index: 0, start: 0, end }, hash)
  const broken = await readInto(state, response)
  if (broken !== undefined) throw broken
  await flush(state)
  await orAborted(state.writing, job.scope.signal)
  return state.position
}

async function askRest({ job, span, position }: SpanState): Promise<ClientResponse> {
  const range = { start: position, end: span.end }
  const response = await requestObject(job, {
    method: 'GET',
    range,
    etag: job.info.etag,
  }).catch((error: unknown) => {
    throw changedOr(job.key, error)
  })
  try {
    assertRange(job, response, range)
  } catch (error) {
    response.body.destroy()
    throw error
  }
  return response
}

/** Whether a response holds the range that was asked for, of the object as it was. */
function assertRange(
  { key, size }: DownloadJob,
  response: ClientResponse,
  asked: Pick<ByteSpan, 'start' | 'end'>,
): void {
  const found = contentRangeOf(response)
  if (found?.size !== undefined && found.size !== size) throw objectChanged(key)
  if (found?.start === asked.start && found.end === asked.end) return
  if (response.status === 200 && asked.start === 0 && asked.end === size) return
  const range = `bytes=${asked.start}-${asked.end - 1}`
  throw invalidResponse(
    response,
    'GetObject',
    `it is not the range ${range} (${describeRange(response)})`,
  )
}

/** Reads an answer to its end or its break; gives the error of reading, throws that of writing. */
async function readInto(state: SpanState, response: ClientResponse): Promise<unknown> {
  const { body } = response
  const chunks = body[Symbol.asyncIterator]() as AsyncIterator<Buffer>
  try {
    for (;;) {
      const { result, error } = await nextChunk(chunks)
      if (result === undefined) return error
      if (result.done === true) return isShort(state) ? endedEarly() : undefined
      if (state.position + result.value.length > state.span.end) throw tooLong()
      await take(state, result.value)
    }
  } finally {
    body.destroy()
  }
}

function isShort({ span, position }: SpanState): boolean {
  return position < span.end && span.end !== Number.POSITIVE_INFINITY
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
