import {
  argumentRangeError,
  argumentTypeError,
  argumentValueError,
  ServiceError,
} from '../errors.ts'
import { malformed } from '../protocols/index.ts'
import type { ChecksumAlgorithm } from '../sigv4/types.ts'
import type { TransferChecksum } from './checksum.ts'
import { quotedEtag, readDocument, required } from './documents.ts'
import { headObject } from './get.ts'
import { createMultipart } from './multipart.ts'
import type { MultipartOptions, MultipartUpload } from './multipart-types.ts'
import {
  type BucketContext,
  checkedBucket,
  checkedKey,
  checkedOptions,
  commonOptions,
  copySource,
  headersOf,
} from './options.ts'
import {
  type ContentProperties,
  checksumsOf,
  conditionHeaders,
  customerKeyHeaders,
  isWeak,
  type ObjectInfo,
  propertyHeaders,
  textOf,
} from './properties.ts'
import { createTagging } from './settings.ts'
import type { CopyOptions, CopyResult, CopySource } from './transfer-types.ts'
import { copyTimeout, inParallel, observeTransfer } from './workers.ts'

/** What is copied, as HEAD tells it. */
interface SourceInfo extends ObjectInfo {
  readonly etag: string
  readonly contentLength: number
}

/** A request for a copy, checked. */
interface CopyJob {
  readonly key: string
  readonly source: CopySource
  /** Reads what is copied. */
  readonly sourceContext: BucketContext
  /** `x-amz-copy-source` and what belongs to it. */
  readonly sourceHeaders: Readonly<Record<string, string | undefined>>
  readonly replaces: boolean
  readonly options: CopyOptions
}

/**
 * Copies an object within the store, in parts where it is too large for one request.
 *
 * @throws ServiceError, also for the error that S3 sends behind a status of 200; NetworkError
 * `NETWORK_RESPONSE_INVALID` for a response that does not say that it was copied.
 */
export function copyObject(
  context: BucketContext,
  contextOf: (bucket: string) => BucketContext,
  key: string,
  source: string | CopySource,
  options: CopyOptions = {},
): Promise<CopyResult> {
  const transfer = { operation: 'copy', bucket: context.bucket, key } as const
  const run = () => runCopy(context, contextOf, key, source, options)
  return observeTransfer(transfer, run, () => ({}))
}

async function runCopy(
  context: BucketContext,
  contextOf: (bucket: string) => BucketContext,
  key: string,
  source: string | CopySource,
  options: CopyOptions,
): Promise<CopyResult> {
  const job = copyJob(context, contextOf, key, source, checkedOptions(options))
  const { multipartAbove } = options
  if (multipartAbove !== undefined) {
    const info = await sourceInfo(job)
    const large = info.contentLength > multipartAbove
    return large ? await copyInParts(context, job, info) : await copyWhole(context, job)
  }
  try {
    return await copyWhole(context, job)
  } catch (error) {
    if (!mayBeTooLarge(error)) throw error
    const info = await sourceInfo(job)
    if (info.contentLength <= context.store.maxPutBytes) throw error
    return await copyInParts(context, job, info)
  }
}

function copyJob(
  context: BucketContext,
  contextOf: (bucket: string) => BucketContext,
  key: string,
  keyOrSource: string | CopySource,
  options: CopyOptions,
): CopyJob {
  const source = typeof keyOrSource === 'string' ? { key: keyOrSource } : keyOrSource
  if (typeof source !== 'object' || source === null) {
    throw argumentTypeError('source', 'a key or { bucket, key, versionId }', source)
  }
  const bucket = checkedBucket(source.bucket ?? context.bucket, 'source.bucket')
  const replaces =
    options.properties === undefined
      ? REPLACED.some((name) => options[name] !== undefined)
      : options.properties === 'replace'
  const unused = replaces ? undefined : REPLACED.find((name) => options[name] !== undefined)
  if (unused !== undefined) {
    throw argumentValueError(`options.${unused}`, 'goes with `properties: "replace"` only')
  }
  return {
    key: checkedKey(key),
    source,
    sourceContext: bucket === context.bucket ? context : contextOf(bucket),
    sourceHeaders: {
      'x-amz-copy-source': copySource({ ...source, bucket }),
      ...conditionHeaders(options.source ?? {}, 'x-amz-copy-source-'),
      ...customerKeyHeaders(
        options.source?.customerKey,
        'options.source.customerKey',
        'copy-source-',
      ),
    },
    replaces,
    options,
  }
}

// The other properties are never copied: tags have a directive of their own, and class, ACL and
// encryption are always the request's.
const REPLACED = [
  'contentType',
  'contentDisposition',
  'contentEncoding',
  'contentLanguage',
  'cacheControl',
  'expires',
  'metadata',
] as const

async function copyWhole(context: BucketContext, job: CopyJob): Promise<CopyResult> {
  const { options } = job
  const response = await context.send({
    method: 'PUT',
    operation: 'CopyObject',
    key: job.key,
    headers: headersOf(options, {
      ...propertyHeaders(options),
      ...job.sourceHeaders,
      ...conditionHeaders(options),
      'x-amz-metadata-directive': job.replaces ? 'REPLACE' : undefined,
      'x-amz-tagging-directive': options.tags === undefined ? undefined : 'REPLACE',
    }),
    result: 'buffer',
    ...commonOptions({ ...options, timeout: copyTimeout(options.timeout) }),
  })
  const copied = await readDocument(response, 'CopyObject', ({ ETag, LastModified }) => ({
    etag: required(quotedEtag(ETag), 'ETag'),
    lastModified: LastModified,
  }))
  return {
    ...copied,
    versionId: textOf(response.headers, 'x-amz-version-id'),
    checksums: checksumsOf(response.headers),
    encryption: textOf(response.headers, 'x-amz-server-side-encryption'),
    sourceVersionId: textOf(response.headers, 'x-amz-copy-source-version-id'),
    requestId: response.requestId,
  }
}

/**
 * Looks at what is copied. A length that is not the object's would leave its end behind. A condition on
 * the source that does not hold is an error, as it is one of CopyObject.
 */
async function sourceInfo({ sourceContext, source, options }: CopyJob): Promise<SourceInfo> {
  const { key, versionId } = source
  const headOptions = { ...options.source, versionId, ...commonOptions(options) }
  const info = await headObject(sourceContext, key, headOptions, 'throw')
  const { etag, contentLength } = info
  if (etag !== undefined && contentLength !== undefined) return { ...info, etag, contentLength }
  throw malformed(`s3 HeadObject: the response for ${key} has no ETag or no Content-Length`)
}

// S3 responds with InvalidRequest ("The specified copy source is larger than the maximum allowable size");
// others EntityTooLarge.
function mayBeTooLarge(error: unknown): boolean {
  return (
    error instanceof ServiceError &&
    (error.awsCode === 'InvalidRequest' || error.awsCode === 'EntityTooLarge')
  )
}

const DEFAULT_PART_SIZE = 256 * 1024 * 1024
const DEFAULT_CONCURRENCY = 10

/**
 * Copies an object in parts. What one request would copy by itself (properties, tags) is given to the
 * new upload; parts are taken only from the very object that was looked at; a failure leaves no upload.
 */
async function copyInParts(
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
    const done = await upload.complete({ ifMatch, ifNoneMatch, ...commonOptions(options) })
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
  const properties: ContentProperties = job.replaces ? options : info
  const algorithm = algorithmOf(info)
  return {
    ...commonOptions(options),
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

async function copiedTags(
  job: CopyJob,
  { tagCount = 0 }: ObjectInfo,
): Promise<Record<string, string> | undefined> {
  if (tagCount === 0) return undefined
  const { key, versionId } = job.source
  return await createTagging(job.sourceContext).get(key, {
    versionId,
    ...commonOptions(job.options),
  })
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
      await upload.copyPart(partNumber, { ...part, range }, commonOptions(options))
    },
    options.concurrency ?? DEFAULT_CONCURRENCY,
  )
}
