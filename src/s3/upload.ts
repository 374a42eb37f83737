import { createHash } from 'node:crypto'
import {
  argumentRangeError,
  argumentTypeError,
  argumentValueError,
  SansdkError,
  ServiceError,
} from '../errors.ts'
import { type AbortScope, orAborted } from '../http/time-limits.ts'
import { type ChecksumPlan, digestBytes, md5OfEtag, type TransferChecksum } from './checksum.ts'
import { typedByName } from './content-types.ts'
import { beginMultipart, planUpload, resumeMultipart } from './multipart.ts'
import { sendBytes } from './multipart-parts.ts'
import type { MultipartUpload, UploadedPart, UploadPlan } from './multipart-types.ts'
import { type BucketContext, checkedKey, checkedOptions, headersOf } from './options.ts'
import { conditionHeaders, propertyHeaders } from './properties.ts'
import type { UploadOptions, UploadResult, UploadResumeState } from './transfer-types.ts'
import {
  createPartBuffer,
  holdStream,
  isSame,
  type OpenSource,
  openSource,
  type PartBuffer,
  sourceChanged,
  type UploadSource,
} from './upload-sources.ts'
import {
  beginOperation,
  concurrencyOf,
  countProgress,
  observeTransfer,
  type PartLayout,
  type PartRange,
  type ProgressCount,
  partLayout,
  runWorkers,
  tooLarge,
} from './workers.ts'

/**
 * Uploads a file, bytes or a stream: small ones by a single PUT, others in parts of which several are
 * sent at the same time. At most `partSize` times `concurrency` bytes are held in memory. Nothing
 * stays in the store after a failure or an abort, unless `onFailure` is `keep`. A stream is destroyed
 * when the upload ends before it does.
 *
 * @throws TypeError and RangeError for wrong arguments; Node's own error for a file that cannot be
 * read; TransferError `TRANSFER_SOURCE_CHANGED` for a file that changes meanwhile,
 * `TRANSFER_TOO_LARGE`; SansdkError `BODY_LENGTH_MISMATCH` for a stream that has not the announced
 * length; what the stream fails with; the signal's reason; as `client.request`.
 */
export function upload(
  context: BucketContext,
  key: string,
  source: UploadSource,
  options: UploadOptions = {},
): Promise<UploadResult> {
  const transfer = { operation: 'upload', bucket: context.bucket, key } as const
  const run = () => uploadFrom(context, key, source, options)
  return observeTransfer(transfer, run, ({ size }) => ({ size }))
}

async function uploadFrom(
  context: BucketContext,
  key: string,
  source: UploadSource,
  callerOptions: UploadOptions,
): Promise<UploadResult> {
  checkOptions(key, callerOptions)
  const concurrency = concurrencyOf(callerOptions.concurrency)
  holdStream(source)
  const { scope, options } = beginOperation(
    context,
    callerOptions,
    `s3 upload of ${JSON.stringify(key)}`,
  )
  const checksum = options.resume === undefined ? options.checksum : options.resume.checksum
  const { payload } = options
  const plan = await planUpload(context, { checksum, payload }).catch(releasing(scope))
  const opened = await open(key, source, options, scope)
  try {
    scope.signal.throwIfAborted()
    assertLength(opened, options.length)
    await assertResumable({ context, key, plan }, opened, options)
    const partSize = options.resume?.partSize ?? options.partSize
    return await runUpload({
      context,
      key,
      options: typedByName(options, source),
      source: opened,
      layout: partLayout({ key, store: context.store, size: opened.size, partSize }),
      concurrency,
      checksum,
      plan,
      scope,
      progress: countProgress(options.onProgress, opened.size),
    })
  } catch (error) {
    scope.stop(error)
    throw error
  } finally {
    scope.release()
    await opened.close(scope.signal.reason)
  }
}

function releasing(scope: AbortScope): (error: unknown) => never {
  return (error) => {
    scope.release()
    throw error
  }
}

/** Opens the source; a pipe that nobody writes to opens when the signal has long ended. */
async function open(
  key: string,
  source: UploadSource,
  { length, timeout }: UploadOptions,
  scope: AbortScope,
): Promise<OpenSource> {
  const attemptMs = timeout?.attemptMs
  const stallMs = typeof attemptMs === 'function' ? attemptMs(1) : attemptMs
  const opening = openSource(source, { key, length, stallMs })
  try {
    return await orAborted(opening, scope.signal)
  } catch (error) {
    scope.release()
    opening.then((opened) => opened.close(error)).catch(() => undefined)
    throw error
  }
}

/** Decides between one PUT and parts. */
async function runUpload(job: UploadJob): Promise<UploadResult> {
  const { source, layout, scope } = job
  const { size } = source
  if (size !== undefined && size > layout.partSize) return await uploadParts(job, undefined)
  const buffer = createPartBuffer()
  const first = await orAborted(source.read(0, layout.partSize, buffer), scope.signal)
  if (size !== undefined || first.length < layout.partSize) {
    const result = await uploadWhole(job, first)
    buffer.release()
    return result
  }
  return await uploadParts(job, { bytes: first, buffer })
}

function checkOptions(key: string, options: UploadOptions): void {
  checkedKey(key)
  const { length } = checkedOptions(options)
  if (length === undefined) return
  if (typeof length !== 'number') throw argumentTypeError('options.length', 'a number', length)
  if (!Number.isSafeInteger(length) || length < 0) {
    throw argumentRangeError('options.length', 'must be a whole number of bytes')
  }
}

function assertLength({ size }: OpenSource, length: number | undefined): void {
  if (length === undefined || size === length) return
  throw new SansdkError(`The source has ${size} bytes, not the announced ${length}`, {
    code: 'BODY_LENGTH_MISMATCH',
  })
}

/** The first part of a stream, which was read to see whether there is more than one. */
interface FirstPart {
  readonly bytes: Uint8Array
  readonly buffer: PartBuffer
}

/** The parts of an upload under way. */
interface PartsRun {
  readonly job: UploadJob
  readonly multipart: MultipartUpload
  /** What an earlier run has left, by number. */
  readonly there: ReadonlyMap<number, UploadedPart>
  readonly done: Map<number, UploadedPart>
  next: number
  resumed: number
}

/** Uploads in parts; each worker reads a part into its own buffer and sends it, and then the next. */
async function uploadParts(job: UploadJob, first: FirstPart | undefined): Promise<UploadResult> {
  const { multipart, there } = await begin(job)
  const run: PartsRun = { job, multipart, there, done: new Map(), next: 1, resumed: 0 }
  try {
    if (there === NONE) await announce(job, multipart)
    const range = first === undefined ? undefined : claim(run)
    await runWorkers(workersOf(job), job.scope, async (index) => {
      const buffer = (index === 0 ? first?.buffer : undefined) ?? createPartBuffer()
      if (index === 0 && first && range) await settle(run, range, first.bytes)
      await work(run, buffer)
      buffer.release()
    })
    await orAborted(job.source.assertUnchanged(), job.scope.signal)
    return await finish(run)
  } catch (error) {
    if (job.options.onFailure !== 'keep') await tidyUp(multipart)
    throw error
  }
}

const NONE: ReadonlyMap<number, UploadedPart> = new Map()

async function begin(job: UploadJob): Promise<Pick<PartsRun, 'multipart' | 'there'>> {
  const { context, key, options, plan, scope } = job
  const { resume } = options
  if (resume !== undefined) {
    const multipart = resumeMultipart(context, key, resume.uploadId, plan, options)
    const there = await partsThere(multipart, scope.signal)
    if (there !== undefined) return { multipart, there }
  }
  const createOptions = { ...options, signal: scope.signal }
  return { multipart: await beginMultipart(context, key, plan, createOptions), there: NONE }
}

async function announce(job: UploadJob, { uploadId }: MultipartUpload): Promise<void> {
  const { context, key, options, source, layout, checksum } = job
  if (source.identity === undefined) return
  const state: UploadResumeState = {
    kind: 'upload',
    bucket: context.bucket,
    key,
    uploadId,
    partSize: layout.partSize,
    source: source.identity,
    checksum,
  }
  await options.onState?.(state)
}

function workersOf({ source, layout, concurrency }: UploadJob): number {
  if (source.size === undefined) return concurrency
  return Math.min(concurrency, Math.ceil(source.size / layout.partSize))
}

function claim(run: PartsRun): PartRange {
  const range = run.job.layout.partAt(run.next)
  run.next += 1
  return range
}

async function work(run: PartsRun, buffer: PartBuffer): Promise<void> {
  const { source, scope } = run.job
  for (;;) {
    scope.signal.throwIfAborted()
    const range = claim(run)
    if (source.size !== undefined && range.start >= source.size) return
    if (range.length === 0) return await assertNoMore(run.job, range, buffer)
    const bytes = await orAborted(source.read(range.start, range.length, buffer), scope.signal)
    if (bytes.length === 0) return
    await settle(run, range, bytes)
    if (bytes.length < range.length) return
  }
}

/** Sees that a part is in the store: it is there already, or it is sent. */
async function settle(run: PartsRun, { partNumber }: PartRange, bytes: Uint8Array): Promise<void> {
  const { job, multipart, there, done } = run
  const matched = await matchesPart(there.get(partNumber), bytes, job.plan.plan)
  if (matched !== undefined) run.resumed += 1
  const { timeout, retry } = job.options
  const options = { signal: job.scope.signal, timeout, retry }
  done.set(partNumber, matched ?? (await multipart.uploadPart(partNumber, bytes, options)))
  job.progress.add(partNumber, bytes.length)
}

// Behind the last part that the store allows.
async function assertNoMore(
  job: UploadJob,
  { start }: PartRange,
  buffer: PartBuffer,
): Promise<void> {
  const more = await orAborted(job.source.read(start, 1, buffer), job.scope.signal)
  if (more.length === 0) return
  const { maxParts } = job.context.store
  throw tooLarge(
    job.key,
    `more than ${maxParts} parts; give a larger \`partSize\` or the \`length\``,
  )
}

async function finish({ job, multipart, done, resumed }: PartsRun): Promise<UploadResult> {
  const { ifMatch, ifNoneMatch, retry, timeout } = job.options
  const signal = job.scope.signal
  const parts = done.values()
  const made = await multipart.complete({ parts, signal, ifMatch, ifNoneMatch, retry, timeout })
  return {
    key: job.key,
    etag: made.etag,
    versionId: made.versionId,
    // That of each part is known.
    size: made.size ?? 0,
    parts: made.parts,
    resumedParts: resumed,
    checksum: made.checksum,
  }
}

const TIDY_MS = 30_000

async function tidyUp(multipart: MultipartUpload): Promise<void> {
  try {
    await multipart.abort({ timeout: { totalMs: TIDY_MS } })
  } catch {
    // What the upload failed with says more.
  }
}

/** Uploads by a single PUT what is no larger than a part. */
async function uploadWhole(job: UploadJob, bytes: Uint8Array): Promise<UploadResult> {
  const { key, options, plan, source, scope, progress } = job
  const { ifMatch, ifNoneMatch, timeout, retry } = options
  const digest = await digestBytes(bytes, plan.plan, plan.payload)
  await source.assertUnchanged()
  scope.signal.throwIfAborted()
  const sent = await sendBytes({ context: job.context, secure: plan.secure }, bytes, digest, {
    key,
    headers: headersOf(options, {
      ...propertyHeaders(options),
      ...conditionHeaders({ ifMatch, ifNoneMatch }),
      ...digest.headers,
    }),
    operation: 'PutObject',
    options: { signal: scope.signal, timeout, retry },
  })
  progress.add(1, bytes.length)
  const { checksum } = digest
  return { key, ...sent, size: bytes.length, parts: 1, resumedParts: 0, checksum }
}

/** One upload under way. */
interface UploadJob {
  readonly context: BucketContext
  readonly key: string
  readonly options: UploadOptions
  readonly source: OpenSource
  readonly layout: PartLayout
  readonly concurrency: number
  /** What was requested, or saved. */
  readonly checksum: TransferChecksum | undefined
  readonly plan: UploadPlan
  readonly scope: AbortScope
  readonly progress: ProgressCount
}

/**
 * Refuses to go on with another upload's state, or with a source that is not what it was; the parts
 * of such a source are removed, unless they are to be kept.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE`, TransferError `TRANSFER_SOURCE_CHANGED`.
 */
async function assertResumable(
  { context, key, plan }: Pick<UploadJob, 'context' | 'key' | 'plan'>,
  { identity }: OpenSource,
  options: UploadOptions,
): Promise<void> {
  const { resume } = options
  if (resume === undefined) return
  const fits = resume?.kind === 'upload' && resume.bucket === context.bucket && resume.key === key
  if (!fits || typeof resume.uploadId !== 'string' || typeof resume.source !== 'object') {
    throw argumentValueError('options.resume', 'is not the state of an upload to this key')
  }
  if (identity === undefined) {
    throw argumentValueError(
      'options.resume',
      'needs a source that can be read again, not a stream',
    )
  }
  if (isSame(identity, resume.source)) return
  if (options.onFailure !== 'keep') {
    const multipart = resumeMultipart(context, key, resume.uploadId, plan, options)
    await multipart.abort({ signal: options.signal })
  }
  throw sourceChanged(key, 'was changed')
}

/** The parts that an earlier run has left; undefined where the store knows the upload no more. */
async function partsThere(
  multipart: MultipartUpload,
  signal: AbortSignal,
): Promise<ReadonlyMap<number, UploadedPart> | undefined> {
  try {
    const parts = await multipart.listParts({ signal })
    return new Map(parts.map((part) => [part.partNumber, part]))
  } catch (error) {
    if (error instanceof ServiceError && error.status === 404) return undefined
    throw error
  }
}

/**
 * The part that is there, if it holds these bytes: by its checksum where the store tells one, else by
 * an ETag that is its MD5. What cannot be compared is sent again.
 */
async function matchesPart(
  there: UploadedPart | undefined,
  bytes: Uint8Array,
  plan: ChecksumPlan,
): Promise<UploadedPart | undefined> {
  if (there === undefined || there.size !== bytes.length) return undefined
  const { checksum } = await digestBytes(bytes, plan, 'unsigned')
  const isSameBytes =
    there.checksum === undefined ? hasMd5(there.etag, bytes) : there.checksum === checksum
  return isSameBytes ? { ...there, checksum } : undefined
}

function hasMd5(etag: string, bytes: Uint8Array): boolean {
  const md5 = md5OfEtag(etag)
  return md5 !== undefined && createHash('md5').update(bytes).digest('hex') === md5
}
