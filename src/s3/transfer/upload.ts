import { argumentRangeError, argumentTypeError, SansdkError } from '../../errors.ts'
import { type AbortScope, orAborted } from '../../http/abort-scope.ts'
import type { BucketContext } from '../bucket-context.ts'
import { isSecure } from '../bucket-places.ts'
import { checkedOptions } from '../call-options.ts'
import { checkedKey } from '../check-key.ts'
import { checksumPlan } from '../checksum/checksum-plan.ts'
import { withContentType } from '../content-types.ts'
import { holdStream } from '../hold-stream.ts'
import { beginOperation } from '../operation-scope.ts'
import { createPartBuffer } from './part-buffer.ts'
import { partLayout } from './part-size.ts'
import { assertResumable } from './resume-upload.ts'
import { concurrencyOf } from './run-workers.ts'
import { countProgress } from './transfer-progress.ts'
import type { UploadJob } from './upload-job.ts'
import { uploadParts } from './upload-parts.ts'
import { type OpenSource, openSource, type UploadSource } from './upload-source.ts'
import type { UploadOptions, UploadResult } from './upload-types.ts'
import { uploadWhole } from './upload-whole.ts'

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
export async function upload(
  context: BucketContext,
  key: string,
  source: UploadSource,
  given: UploadOptions = {},
): Promise<UploadResult> {
  checkOptions(key, given)
  const concurrency = concurrencyOf(given.concurrency)
  holdStream(source)
  const { scope, options } = beginOperation(context, given, `s3 upload of ${JSON.stringify(key)}`)
  const secure = isSecure(await context.place().catch(releasing(scope)))
  const checksum = options.resume === undefined ? options.checksum : options.resume.checksum
  const plan = checksumPlan(context.store, checksum)
  const opened = await open(key, source, options, scope)
  try {
    scope.signal.throwIfAborted()
    assertLength(opened, options.length)
    await assertResumable(context, key, opened, options)
    const partSize = options.resume?.partSize ?? options.partSize
    return await run({
      context,
      key,
      options: withContentType(options, source),
      source: opened,
      layout: partLayout({ key, store: context.store, size: opened.size, partSize }),
      concurrency,
      checksum,
      plan,
      secure,
      payload: options.payload ?? (secure ? 'unsigned' : 'signed'),
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
async function run(job: UploadJob): Promise<UploadResult> {
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
