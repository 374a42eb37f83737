import { createHash } from 'node:crypto'
import { argumentValueError, ServiceError } from '../../errors.ts'
import type { BucketContext } from '../bucket-context.ts'
import type { ChecksumPlan } from '../checksum/checksum-plan.ts'
import { digestBytes } from '../checksum/digest-bytes.ts'
import { md5OfEtag } from '../checksum/multipart-checksum.ts'
import { openMultipart } from '../multipart/create-multipart.ts'
import type { MultipartUpload, UploadedPart } from '../multipart/types.ts'
import { isSame, sourceChanged } from './file-source.ts'
import type { OpenSource } from './upload-source.ts'
import type { UploadOptions } from './upload-types.ts'

/**
 * Refuses to go on with another upload's state, or with a source that is not what it was; the parts
 * of such a source are removed, unless they are to be kept.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE`, TransferError `TRANSFER_SOURCE_CHANGED`.
 */
export async function assertResumable(
  context: BucketContext,
  key: string,
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
    const multipart = await openMultipart(context, key, resume.uploadId, options)
    await multipart.abort({ signal: options.signal })
  }
  throw sourceChanged(key, 'was changed')
}

/** The parts that an earlier run has left; undefined where the store knows the upload no more. */
export async function partsThere(
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
export async function matchesPart(
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
