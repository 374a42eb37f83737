import { NetworkError, SansdkError, ServiceError, TimeoutError, TransferError } from '../errors.ts'
import { type ChunkReader, type ClientResponse, readChunks } from '../http/response.ts'
import { orAborted } from '../http/time-limits.ts'
import { invalidResponse } from './documents.ts'
import {
  announceState,
  type ByteSpan,
  type DownloadJob,
  type DownloadStart,
  hashesRanges,
  type RangeSet,
  type RunningHash,
  rangeAt,
  rangeCount,
} from './download-job.ts'
import {
  assertObject,
  contentRangeOf,
  describeRange,
  isSameEtag,
  matchable,
  otherObject,
} from './object-response.ts'
import { commonOptions, headersOf } from './options.ts'
import { customerKeyHeaders, objectInfo, textOf } from './properties.ts'
import { runWorkers } from './workers.ts'

/** Fetches all of the object; `first` is the response with its first range, or with all of it. */
export async function fetchRanges(
  job: DownloadJob,
  first: ClientResponse | undefined,
): Promise<void> {
  if (job.source === 'whole' && first !== undefined) return await fetchWhole(job, first)
  const queue = { next: 0, workers: Math.min(job.concurrency, rangeCount(job)) }
  await runWorkers(queue.workers, job.scope, async () => {
    for (let run = takeRun(job, queue); run !== undefined; run = takeRun(job, queue)) {
      job.scope.signal.throwIfAborted()
      if (job.done.has(run.span.index)) await takeUp(job, run.span)
      else await fetchRun(job, run, run.span.index === 0 ? first : undefined)
    }
  })
}

/** What is left for the workers. */
interface RangeQueue {
  /** The index of the next range. */
  next: number
  readonly workers: number
}

/** Ranges that one request fetches. */
interface RangeRun {
  /** The first of them. */
  readonly span: ByteSpan
  /** Where the last one ends. */
  readonly end: number
}

// 64 MiB of the usual ranges.
const MAX_IN_A_ROW = 8

/**
 * The next ranges in a row that are still to be fetched, fewer towards the end, so that all workers end at about the
 * same time; or one range that is there. One request for many takes less time of both ends than one for each.
 */
function takeRun(job: DownloadJob, queue: RangeQueue): RangeRun | undefined {
  const span = rangeAt(job, queue.next)
  if (span === undefined) return undefined
  const most = mostInARow(job, span, queue.workers)
  let { end } = span
  for (queue.next += 1; queue.next < span.index + most; queue.next++) {
    const following = rangeAt(job, queue.next)
    if (following === undefined || job.done.has(following.index)) break
    end = following.end
  }
  return { span, end }
}

function mostInARow(job: DownloadJob, { index }: ByteSpan, workers: number): number {
  // The response with the first range was requested before the size was known.
  if (!job.joinsRanges || index === 0 || job.done.has(index)) return 1
  const share = Math.ceil((rangeCount(job) - index) / (2 * workers))
  return Math.min(share, MAX_IN_A_ROW)
}

/** Counts a range that an earlier run has left in the file. */
async function takeUp(job: DownloadJob, { index, start, end }: ByteSpan): Promise<void> {
  if (hashesRanges(job)) {
    const hash = job.check?.begin()
    if (hash !== undefined) await job.sink.replay?.(start, end, hash)
    job.checksums[index] = hash?.digest() ?? ''
  }
  job.progress.add(index + 1, end - start)
}

/** Reads the one response of a store that knows no ranges. */
async function fetchWhole(job: DownloadJob, response: ClientResponse): Promise<void> {
  const { size } = job
  const received = await fetchToEnd(job, response)
  job.size = received
  await orAborted(job.sink.settled(received), job.scope.signal)
  if (job.check === undefined) await confirmSize(job, response, size ?? received)
}

/**
 * Asks how long the object is, where nothing else proves that all of it came: caches cut ranges out of
 * a response and call the rest 200, and a body that ends with its connection may have been cut short.
 */
async function confirmSize(
  job: DownloadJob,
  response: ClientResponse,
  received: number,
): Promise<void> {
  const head = await requestObject(job, { method: 'HEAD', etag: job.info.etag })
  const { contentLength } = objectInfo(head)
  if (contentLength === received || (contentLength === undefined && response.framed)) return
  const lack =
    contentLength === undefined
      ? 'it has no length, and neither HEAD nor a checksum tells whether all of it came'
      : `it has ${received} bytes; the object has ${contentLength} as HEAD says`
  throw invalidResponse(response, 'GetObject', lack)
}

// Bytes for one write: fewer calls into the file system, and little memory for each range.
const BATCH = 1024 * 1024

// Requests themselves are repeated by the client; these are responses that broke off on the way.
const MAX_FRUITLESS = 5

/** Where ranges in a row stand. */
interface RunState {
  readonly job: DownloadJob
  /** Where the last of them ends. */
  readonly end: number
  /** The range that is read now, and what sees its bytes. */
  span: ByteSpan
  hash: RunningHash | undefined
  /** The next byte that is to come. */
  position: number
  batch: Uint8Array[]
  batched: number
  /** The write under way: while it runs the next bytes are read. */
  writing: Promise<void>
}

/** Fetches ranges in a row, from where they broke off again where they break off. */
async function fetchRun(
  job: DownloadJob,
  { span, end }: RangeRun,
  opened: ClientResponse | undefined,
): Promise<void> {
  const state = runState(job, span, end)
  let response = opened
  for (let fruitless = 0; state.position < end; ) {
    const before = state.position
    response ??= await askRest(state)
    const broken = await readInto(state, response)
    response = undefined
    if (broken === undefined) continue
    fruitless = state.position > before ? 0 : fruitless + 1
    if (fruitless >= MAX_FRUITLESS || !isBreak(broken)) throw broken
  }
}

function runState(job: DownloadJob, span: ByteSpan, end: number): RunState {
  const hash = hashesRanges(job) ? job.check?.begin() : undefined
  const writing = Promise.resolve()
  return { job, span, end, hash, position: span.start, batch: [], batched: 0, writing }
}

/** All of the range has come: it is done once it is written, while the next one comes. */
async function endSpan(state: RunState): Promise<void> {
  const { job, span, hash } = state
  job.checksums[span.index] = hash?.digest() ?? ''
  await flush(state)
  state.writing = state.writing.then(() => noteDone(job, span))
  const next = span.end < state.end ? rangeAt(job, span.index + 1) : undefined
  if (next === undefined) return await orAborted(state.writing, job.scope.signal)
  state.writing.catch(() => undefined)
  state.span = next
  state.hash = hash === undefined ? undefined : job.check?.begin()
}

async function noteDone(job: DownloadJob, { index, end }: ByteSpan): Promise<void> {
  await job.sink.settled(end)
  job.done.add(index)
  await announceState(job)
}

/**
 * Reads all of an object from one response, whose length may be unknown; gives the number of bytes.
 * What breaks off is not taken up again: a store that knows no ranges has no way to.
 */
async function fetchToEnd(job: DownloadJob, response: ClientResponse): Promise<number> {
  const span = { index: 0, start: 0, end: Number.POSITIVE_INFINITY }
  const state = runState(job, span, job.size ?? Number.POSITIVE_INFINITY)
  const broken = await readInto(state, response)
  if (broken !== undefined) throw broken
  await flush(state)
  await orAborted(state.writing, job.scope.signal)
  job.checksums[0] = state.hash?.digest() ?? ''
  return state.position
}

async function askRest({ job, end, position }: RunState): Promise<ClientResponse> {
  const range = { start: position, end }
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

/** Whether a response holds the range that was requested, or the beginning of it, of the object as it was. */
function assertRange(
  { key, size }: DownloadJob,
  response: ClientResponse,
  requested: Pick<ByteSpan, 'start' | 'end'>,
): void {
  const received = contentRangeOf(response)
  if (received?.size !== undefined && received.size !== size) throw objectChanged(key)
  // Caches and gateways may send less than was asked for (RFC 9110 section 15.3.7); the rest is asked for next.
  if (received?.start === requested.start && received.end <= requested.end) return
  if (response.status === 200 && requested.start === 0 && requested.end === size) return
  const range = `bytes=${requested.start}-${requested.end - 1}`
  throw invalidResponse(
    response,
    'GetObject',
    `it is not the range ${range} (${describeRange(response)})`,
  )
}

/** Reads a response to its end or its break; gives the error of reading, throws that of writing. */
async function readInto(state: RunState, response: ClientResponse): Promise<unknown> {
  const reader = readChunks(response)
  try {
    for (;;) {
      const { chunks, error } = await nextChunks(reader)
      if (error !== undefined) return error.thrown
      if (chunks === undefined) return isShort(state) ? endedEarly() : undefined
      for (const chunk of chunks) {
        if (state.position + chunk.length > state.end) throw tooLong()
        await take(state, chunk)
      }
    }
  } finally {
    reader.destroy()
  }
}

function isShort({ end, position }: RunState): boolean {
  return position < end && end !== Number.POSITIVE_INFINITY
}

interface Next {
  readonly chunks?: readonly Uint8Array[] | undefined
  readonly error?: { readonly thrown: unknown }
}

async function nextChunks(reader: ChunkReader): Promise<Next> {
  try {
    return { chunks: await reader.next() }
  } catch (thrown) {
    return { error: { thrown } }
  }
}

async function take(state: RunState, chunk: Uint8Array): Promise<void> {
  for (let rest = chunk; rest.length > 0; ) {
    const left = state.span.end - state.position
    const piece = rest.length > left ? rest.subarray(0, left) : rest
    state.hash?.update(piece)
    state.batch.push(piece)
    state.batched += piece.length
    state.position += piece.length
    if (state.position === state.span.end) await endSpan(state)
    else if (state.batched >= BATCH) await flush(state)
    rest = rest.subarray(piece.length)
  }
}

async function flush(state: RunState): Promise<void> {
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

/** Makes a set with what an earlier run has written down; it grows with the ranges that are added. */
export function createRangeSet(text = ''): RangeSet {
  let bits: Buffer = Buffer.from(text, 'base64')
  let used = bits.length
  return {
    has: (index) => ((bits[Math.floor(index / 8)] ?? 0) & (1 << (index % 8))) !== 0,
    add(index) {
      const byte = Math.floor(index / 8)
      if (byte >= bits.length) bits = Buffer.concat([bits], 2 * byte + 8)
      used = Math.max(used, byte + 1)
      bits[byte] = (bits[byte] ?? 0) | (1 << (index % 8))
    },
    toText: () => bits.toString('base64', 0, used),
  }
}

/** What is requested of an object. */
interface ObjectRequest {
  readonly method: 'GET' | 'HEAD'
  /** Bytes up to `end`, which is not one of them; undefined for all. */
  readonly range?: { readonly start: number; readonly end: number } | undefined
  /** That of the object as it was when the download began; undefined for the first request. */
  readonly etag: string | undefined
  /** The caller's `If-Match`, for the first request. */
  readonly condition?: string | undefined
}

/**
 * Requests an object or a range of it.
 *
 * @throws TransferError `TRANSFER_OBJECT_CHANGED` for an object with another ETag; NetworkError
 * `NETWORK_RESPONSE_INVALID` for what no object store responds; as `client.request`.
 */
export async function requestObject(
  start: DownloadStart,
  request: ObjectRequest,
): Promise<ClientResponse> {
  const { context, key } = start
  const response = await send(start, request)
  try {
    const operation = operationOf(request)
    if (response.status !== 200 && response.status !== 206) {
      throw invalidResponse(response, operation, `its status is ${response.status}`)
    }
    assertObject(context, response, operation)
    const etag = textOf(response.headers, 'etag')
    if (request.etag !== undefined && !isSameEtag(request.etag, etag)) throw objectChanged(key)
    const { condition } = request
    const other = otherObject(response, { 'if-match': condition }, start.options.versionId)
    if (other !== undefined) throw invalidResponse(response, operation, other)
    return response
  } catch (error) {
    response.body.destroy()
    throw error
  }
}

function send(
  { context, key, options, scope }: DownloadStart,
  { method, range, etag, condition }: ObjectRequest,
): Promise<ClientResponse> {
  const asksChecksum = options.verify !== 'off' && context.store.downloadChecksum === 'verify'
  return context.send({
    method,
    key,
    query: { versionId: options.versionId },
    headers: headersOf(options, {
      range: range && `bytes=${range.start}-${range.end - 1}`,
      'if-match': condition ?? matchable(etag),
      'x-amz-checksum-mode': asksChecksum ? 'ENABLED' : undefined,
      ...customerKeyHeaders(options.customerKey, 'options.customerKey', ''),
    }),
    operation: operationOf({ method }),
    ...commonOptions({ ...options, signal: scope.signal }),
    // What comes is compared here, range by range.
    checksum: 'off',
    hedge: 'off',
  })
}

function operationOf({ method }: Pick<ObjectRequest, 'method'>): string {
  return method === 'GET' ? 'GetObject' : 'HeadObject'
}

/** The error of an object that is not what it was when the download began. */
export function objectChanged(key: string, cause?: unknown): TransferError {
  return new TransferError(
    `Download of ${JSON.stringify(key)}: the object was replaced or deleted meanwhile`,
    { code: 'TRANSFER_OBJECT_CHANGED', key, ...(cause !== undefined && { cause }) },
  )
}

/** Names the failure of a condition that the download itself has set. */
export function changedOr(key: string, error: unknown): unknown {
  const hasChanged = error instanceof ServiceError && CHANGED.has(error.status)
  return hasChanged ? objectChanged(key, error) : error
}

const CHANGED: ReadonlySet<number> = new Set([404, 412, 416])
