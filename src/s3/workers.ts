import { channel } from 'node:diagnostics_channel'
import type { Client } from '../client/client-type.ts'
import { argumentRangeError, argumentTypeError, TransferError } from '../errors.ts'
import {
  type AbortScope,
  createAbortScope,
  orAborted,
  startDeadline,
  USUAL_ATTEMPT_MS,
  type UsualTimeout,
} from '../http/time-limits.ts'
import { resolveRetryPolicy } from '../retry/index.ts'
import type { OperationOptions } from './options.ts'
import type { CompatibleStore } from './stores.ts'

/** An operation that makes several calls. */
export interface Operation<T> {
  /** Ends all of them, at the latest when `timeout.totalMs` is over. */
  readonly scope: AbortScope
  /** The caller's, with the one deadline for all calls. */
  readonly options: T
}

/**
 * Begins an operation whose `totalMs` is the time of the whole of it: calls, and what is read from a
 * source or written to a file. Release its scope at the end.
 *
 * @param label what errors say has taken too long, such as `s3 upload of "key"`.
 * @throws TypeError and RangeError for a wrong signal, time limit or retry policy.
 */
export function beginOperation<T extends Pick<OperationOptions, 'signal' | 'timeout' | 'retry'>>(
  { client }: { readonly client: Client },
  options: T,
  label: string,
): Operation<T> {
  const { signal, timeout, retry } = options
  // Refused before anything is sent, and not by each of many calls.
  if (retry !== undefined) resolveRetryPolicy(retry)
  const deadline = startDeadline(client.resolver.totalMs(timeout))
  const scope = createAbortScope({ signal, deadline, label })
  if (deadline === undefined) return { scope, options }
  return { scope, options: { ...options, timeout: { ...timeout, totalMs: deadline } } }
}

/** Published on `sansdk:transfer:start`. What a transfer sends are calls of their own, with messages of their own. */
export interface TransferStartMessage {
  /** Unique in the process. */
  readonly transferId: number
  /** The method of the bucket. A file of a directory is a transfer as well. */
  readonly operation:
    | 'upload'
    | 'download'
    | 'copy'
    | 'uploadDirectory'
    | 'downloadDirectory'
    | 'copyDirectory'
  readonly bucket: string
  /** The object's key; undefined for a directory. */
  readonly key: string | undefined
  /** Where the keys of a directory begin; undefined for an object. */
  readonly prefix: string | undefined
}

/** Published on `sansdk:transfer:end`. */
export interface TransferEndMessage extends TransferStartMessage {
  /** In milliseconds. */
  readonly durationMs: number
  /** Bytes that were transferred; undefined after a failure, and for the copy of an object. */
  readonly size: number | undefined
  /** Files of a directory that failed. */
  readonly failed: number | undefined
  /** What the transfer throws; undefined on success. */
  readonly error: unknown
}

const transferStart = channel('sansdk:transfer:start')
const transferEnd = channel('sansdk:transfer:end')
let transfers = 0

/** Runs a transfer within the stores that are bound to `sansdk:transfer:start`; costs nothing without subscribers. */
export function observeTransfer<T>(
  transfer: Pick<TransferStartMessage, 'operation' | 'bucket'> & { key?: string; prefix?: string },
  run: () => Promise<T>,
  countsOf: (result: T) => { readonly size?: number; readonly failed?: number },
): Promise<T> {
  if (!transferStart.hasSubscribers && !transferEnd.hasSubscribers) return run()
  transfers += 1
  const { operation, bucket, key, prefix } = transfer
  const message = { transferId: transfers, operation, bucket, key, prefix }
  const startedMs = performance.now()
  const end = (error: unknown, { size, failed }: ReturnType<typeof countsOf>): void => {
    const durationMs = performance.now() - startedMs
    transferEnd.publish({
      ...message,
      durationMs,
      size,
      failed,
      error,
    } satisfies TransferEndMessage)
  }
  return transferStart.runStores(message satisfies TransferStartMessage, async () => {
    let result: T
    try {
      result = await run()
    } catch (error) {
      end(error, {})
      throw error
    }
    end(undefined, countsOf(result))
    return result
  })
}

/** Time limits of a file of a directory: its own, within those of the directory. */
export function within(
  inner: OperationOptions['timeout'],
  outer: OperationOptions['timeout'],
): OperationOptions['timeout'] {
  if (inner === undefined || outer === undefined) return inner ?? outer
  return { ...outer, ...inner, totalMs: outer.totalMs ?? inner.totalMs }
}

/** Time limits of a request that takes longer than others, unless the caller or the client limits attempts. */
export function withAttemptMs(
  timeout: OperationOptions['timeout'],
  attemptMs: number,
): UsualTimeout {
  return { ...timeout, [USUAL_ATTEMPT_MS]: attemptMs }
}

// 5 GiB are copied within a minute or two; the response begins early at AWS, and late elsewhere.
const COPY_ATTEMPT_MS = 300_000

/** Time limits of a request that has the store copy an object or a part. */
export function copyTimeout(timeout: OperationOptions['timeout']): OperationOptions['timeout'] {
  return withAttemptMs(timeout, COPY_ATTEMPT_MS)
}

/**
 * Runs workers until all have ended. The first failure stops the others, which are waited for, so
 * that nothing is under way when this rejects.
 */
export async function runWorkers(
  count: number,
  scope: AbortScope,
  work: (index: number) => Promise<void>,
): Promise<void> {
  let failed = false
  let failure: unknown
  const run = async (index: number): Promise<void> => {
    try {
      await work(index)
    } catch (error) {
      if (!failed) failure = error
      failed = true
      scope.stop(error)
    }
  }
  await Promise.all(Array.from({ length: count }, (_, index) => run(index)))
  if (failed) throw failure
}

const DEFAULT_CONCURRENCY = 4
const MAX_CONCURRENCY = 1_000

/** The number of workers. @throws TypeError `ERR_INVALID_ARG_TYPE`, RangeError `ERR_OUT_OF_RANGE`. */
export function concurrencyOf(
  concurrency: unknown,
  standard: number = DEFAULT_CONCURRENCY,
): number {
  if (concurrency === undefined) return standard
  if (typeof concurrency !== 'number')
    throw argumentTypeError('options.concurrency', 'a number', concurrency)
  if (Number.isInteger(concurrency) && concurrency >= 1 && concurrency <= MAX_CONCURRENCY)
    return concurrency
  throw argumentRangeError(
    'options.concurrency',
    `must be a whole number from 1 to ${MAX_CONCURRENCY}`,
  )
}

const MIB = 1024 * 1024

// Large enough for full speed, small enough for four in memory.
const DEFAULT_PART_SIZE = 8 * MIB

/** How an object is cut into parts. */
export interface PartLayout {
  /** Bytes of the first part; of all but the last where the length is known. */
  readonly partSize: number
  /** Where a part begins and how long it is at the most, by its number from 1. */
  partAt(partNumber: number): PartRange
}

/** One part of an object. */
export interface PartRange {
  readonly partNumber: number
  /** Offset of the first byte. */
  readonly start: number
  /** Bytes; of the last part fewer, where that is not known before. */
  readonly length: number
}

/** What decides on the layout. */
interface LayoutInput {
  readonly key: string
  readonly store: CompatibleStore
  /** Bytes; undefined where not known. */
  readonly size: number | undefined
  /** The caller's choice. */
  readonly partSize: number | undefined
}

/**
 * Chooses the layout: 8 MiB, or as much as it takes for an object of known length to fit in the parts
 * that the store allows. Where the length is not known and the store takes parts of different
 * lengths, they double every 2,000 parts: 8 MiB up to 16 GiB, 128 MiB up to 484 GiB.
 *
 * @throws RangeError `ERR_OUT_OF_RANGE` for a part size that the store does not take, TransferError
 * `TRANSFER_TOO_LARGE` for an object that does not fit.
 */
export function partLayout(input: LayoutInput): PartLayout {
  const { store, size, partSize } = input
  if (partSize !== undefined) assertPartSize(partSize, store)
  if (size === undefined) return openLayout(store, partSize)
  const chosen = partSize ?? partSizeFor(size, store)
  if (chosen > store.maxPartBytes || size > chosen * store.maxParts) {
    const parts = `${store.maxParts} parts of ${Math.min(chosen, store.maxPartBytes)} bytes`
    throw tooLarge(input.key, `${size} bytes do not fit in ${parts}`)
  }
  return evenLayout(chosen, store.maxParts)
}

/** The error of an object that does not fit. */
export function tooLarge(key: string, problem: string): TransferError {
  return new TransferError(`Upload of ${JSON.stringify(key)}: ${problem}`, {
    code: 'TRANSFER_TOO_LARGE',
    key,
  })
}

function assertPartSize(partSize: unknown, { minPartBytes, maxPartBytes }: CompatibleStore): void {
  if (typeof partSize !== 'number') {
    throw argumentTypeError('options.partSize', 'a number of bytes', partSize)
  }
  if (Number.isInteger(partSize) && partSize >= minPartBytes && partSize <= maxPartBytes) return
  throw argumentRangeError(
    'options.partSize',
    `must be a whole number of bytes from ${minPartBytes} to ${maxPartBytes}`,
  )
}

function partSizeFor(size: number, { maxParts, minPartBytes }: CompatibleStore): number {
  const needed = Math.ceil(size / maxParts / MIB) * MIB
  return Math.max(DEFAULT_PART_SIZE, minPartBytes, needed)
}

function evenLayout(partSize: number, maxParts: number): PartLayout {
  return {
    partSize,
    partAt: (partNumber) => ({
      partNumber,
      start: (partNumber - 1) * partSize,
      length: partNumber > maxParts ? 0 : partSize,
    }),
  }
}

const PARTS_PER_SIZE = 2_000
const MAX_DOUBLINGS = 4

function openLayout(store: CompatibleStore, partSize: number | undefined): PartLayout {
  const first = partSize ?? Math.max(DEFAULT_PART_SIZE, store.minPartBytes)
  if (partSize !== undefined || store.partLengths === 'equal') {
    return evenLayout(first, store.maxParts)
  }
  return { partSize: first, partAt: (partNumber) => growingPart(first, partNumber, store) }
}

function growingPart(first: number, partNumber: number, store: CompatibleStore): PartRange {
  let start = 0
  let left = partNumber - 1
  let length = first
  for (let doubling = 0; doubling < MAX_DOUBLINGS && left >= PARTS_PER_SIZE; doubling++) {
    start += PARTS_PER_SIZE * length
    left -= PARTS_PER_SIZE
    length *= 2
  }
  start += left * length
  return { partNumber, start, length: partNumber > store.maxParts ? 0 : length }
}

/** How far a transfer is. */
export interface TransferProgress {
  /** Bytes that have arrived, those of an earlier run included. */
  readonly transferred: number
  /** Bytes in all; undefined while that is not known. */
  readonly total: number | undefined
  /** The part that has arrived, or that bytes have arrived of; 1 for the first. */
  readonly part: number
}

/** Adds up what arrives, and tells it. */
export interface ProgressCount {
  add(part: number, bytes: number): void
}

/** Begins to count. */
export function countProgress(
  listener: ((progress: TransferProgress) => void) | undefined,
  total: number | undefined,
): ProgressCount {
  let transferred = 0
  return {
    add(part, bytes) {
      transferred += bytes
      listener?.({ transferred, total, part })
    },
  }
}

/**
 * Works through what comes, so many at a time; nothing is taken before there is room for it. The first
 * failure stops taking, and is thrown once what runs has ended. A source that gives nothing is left when
 * the signal ends.
 *
 * @throws TypeError, RangeError for a wrong `concurrency`; what `work` or the source throws.
 */
export async function inParallel<T>(
  source: AsyncIterable<T> | Iterable<T>,
  work: (item: T) => Promise<void>,
  concurrency: number,
  signal?: AbortSignal,
): Promise<void> {
  if (typeof concurrency !== 'number') {
    throw argumentTypeError('options.concurrency', 'a number', concurrency)
  }
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw argumentRangeError('options.concurrency', 'must be a whole number of 1 or more')
  }
  const running = new Set<Promise<void>>()
  const failures: unknown[] = []
  try {
    for await (const item of signal === undefined ? source : untilAborted(source, signal)) {
      if (failures.length > 0) break
      const task = work(item)
        .catch((error: unknown) => {
          failures.push(error)
        })
        .finally(() => running.delete(task))
      running.add(task)
      if (running.size >= concurrency) await Promise.race(running)
    }
  } finally {
    await Promise.all(running)
  }
  if (failures.length > 0) throw failures[0]
}

async function* untilAborted<T>(
  source: AsyncIterable<T> | Iterable<T>,
  signal: AbortSignal,
): AsyncGenerator<T> {
  const items =
    Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]()
  let ended = false
  try {
    for (;;) {
      const next = await orAborted(Promise.resolve(items.next()), signal)
      if (next.done === true) {
        ended = true
        return
      }
      yield next.value
    }
  } finally {
    // Not awaited: a source that hangs in `next` would hang here too.
    if (!ended) Promise.resolve(items.return?.()).catch(() => undefined)
  }
}
