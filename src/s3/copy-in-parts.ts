import { argumentRangeError, argumentTypeError } from '../errors.ts'
import type { ChecksumAlgorithm } from '../sigv4/checksums/checksum.ts'
import type { BucketContext } from './bucket-context.ts'
import { passedOn } from './call-options.ts'
import type { TransferChecksum } from './checksum/checksum-plan.ts'
import { isWeak } from './conditions.ts'
import type { CopyJob, CopyResult, SourceInfo } from './copy-object.ts'
import { inParallel } from './in-parallel.ts'
import { createMultipart, type MultipartOptions, type MultipartUpload } from './multipart/index.ts'
import type { ObjectInfo } from './object-info.ts'
import { createTagging } from './tagging.ts'

const DEFAULT_PART_SIZE = 256 * 1024 * 1024
const DEFAULT_CONCURRENCY = 10

/**
 * Copies an object in parts. What one request would copy by itself (properties, tags) is given to the
 * new upload; parts are taken only from the very object that was looked at; a failure leaves no upload.
 */
export async function copyInParts(
  context: BucketContext,
  job: CopyJob,
  info: SourceInfo,
): Promise<CopyResult> {
  const { options, source } = job
  const size = info.contentLength
  const partSize = partSizeOf(context, job, size)
  const upload = await createMultipart(context, job.key, await uploadOptions(job, info))
  try {
    await copyParts(upload, job, info, partSize)
    const { ifMatch, ifNoneMatch } = options
    const done = await upload.complete({ ifMatch, ifNoneMatch, ...passedOn(options) })
    const { etag, versionId, checksum } = done
    const algorithm = algorithmOf(info)
    return {
      etag,
      versionId,
      checksums: algorithm === undefined || !checksum ? {} : { [algorithm]: checksum },
      encryption: undefined,
      lastModified: undefined,
      sourceVersionId: source.versionId,
      requestId: undefined,
    }
  } catch (error) {
    // What went wrong first is what the caller must hear of. The signal may be what ended it.
    await upload.abort().catch(() => {})
    throw error
  }
}

function partSizeOf({ store }: BucketContext, { options }: CopyJob, size: number): number {
  const { partSize = DEFAULT_PART_SIZE } = options
  if (typeof partSize !== 'number')
    throw argumentTypeError('options.partSize', 'a number', partSize)
  if (!Number.isSafeInteger(partSize) || partSize < store.minPartBytes) {
    throw argumentRangeError('options.partSize', `must be at least ${store.minPartBytes} bytes`)
  }
  if (partSize > store.maxPartBytes) {
    throw argumentRangeError('options.partSize', `must be at most ${store.maxPartBytes} bytes`)
  }
  return Math.max(partSize, Math.ceil(size / store.maxParts))
}

async function uploadOptions(job: CopyJob, info: ObjectInfo): Promise<MultipartOptions> {
  const { options } = job
  const { storageClass, acl, encryption, headers } = options
  const properties: Properties = job.replaces ? options : info
  const algorithm = algorithmOf(info)
  return {
    ...passedOn(options),
    headers,
    contentType: properties.contentType,
    contentDisposition: properties.contentDisposition,
    contentEncoding: properties.contentEncoding,
    contentLanguage: properties.contentLanguage,
    cacheControl: properties.cacheControl,
    expires: properties.expires,
    metadata: properties.metadata,
    tags: options.tags ?? (await copiedTags(job, info)),
    storageClass,
    acl,
    encryption,
    checksum: algorithm && (algorithm.toLowerCase() as TransferChecksum),
  }
}

type Properties = Pick<
  MultipartOptions,
  | 'contentType'
  | 'contentDisposition'
  | 'contentEncoding'
  | 'contentLanguage'
  | 'cacheControl'
  | 'expires'
  | 'metadata'
>

async function copiedTags(
  job: CopyJob,
  { tagCount = 0 }: ObjectInfo,
): Promise<Record<string, string> | undefined> {
  if (tagCount === 0) return undefined
  const { key, versionId } = job.source
  return await createTagging(job.sourceContext).get(key, { versionId, ...passedOn(job.options) })
}

// The copy is to have the checksum that the source has.
function algorithmOf({ checksums }: ObjectInfo): ChecksumAlgorithm | undefined {
  return Object.keys(checksums)[0] as ChecksumAlgorithm | undefined
}

async function copyParts(
  upload: MultipartUpload,
  job: CopyJob,
  info: SourceInfo,
  partSize: number,
): Promise<void> {
  const { options, source } = job
  const size = info.contentLength
  const part = {
    bucket: source.bucket,
    key: source.key,
    versionId: source.versionId,
    // The object may be replaced meanwhile: half of each would be neither.
    ...(isWeak(info.etag) ? { ifUnmodifiedSince: info.lastModified } : { ifMatch: info.etag }),
    encryption: options.source?.customerKey,
  }
  const numbers = Array.from({ length: Math.ceil(size / partSize) }, (_, index) => index + 1)
  await inParallel(
    numbers,
    async (partNumber) => {
      const start = (partNumber - 1) * partSize
      const range = { start, end: Math.min(start + partSize, size) - 1 }
      await upload.copyPart(partNumber, { ...part, range }, passedOn(options))
    },
    options.concurrency ?? DEFAULT_CONCURRENCY,
  )
}
