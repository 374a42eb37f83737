import { orAborted } from '../../http/abort-scope.ts'
import { createMultipart, openMultipart } from '../multipart/create-multipart.ts'
import type { MultipartUpload, UploadedPart } from '../multipart/types.ts'
import { createPartBuffer, type PartBuffer } from './part-buffer.ts'
import { type PartRange, tooLarge } from './part-size.ts'
import { matchesPart, partsThere } from './resume-upload.ts'
import { runWorkers } from './run-workers.ts'
import type { UploadJob } from './upload-job.ts'
import type { UploadResult, UploadResumeState } from './upload-types.ts'

/** The first part of a stream, which was read to see whether there is more than one. */
export interface FirstPart {
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
export async function uploadParts(
  job: UploadJob,
  first: FirstPart | undefined,
): Promise<UploadResult> {
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
  const { context, key, options, checksum, payload, scope } = job
  const { resume } = options
  if (resume !== undefined) {
    const settings = { ...options, checksum, payload }
    const multipart = await openMultipart(context, key, resume.uploadId, settings)
    const there = await partsThere(multipart, scope.signal)
    if (there !== undefined) return { multipart, there }
  }
  const settings = { ...options, checksum, payload, signal: scope.signal }
  return { multipart: await createMultipart(context, key, settings), there: NONE }
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
  const matched = await matchesPart(there.get(partNumber), bytes, job.plan)
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
