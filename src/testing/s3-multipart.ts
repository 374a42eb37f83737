import { randomBytes } from 'node:crypto'
import {
  checkKey,
  checkWrite,
  copySource,
  propertiesOf,
  type S3Operation,
  tagsOf,
} from './s3-objects.ts'
import {
  ALGORITHMS,
  addVersion,
  bucketOf,
  checksumOf,
  currentVersion,
  etagOf,
  type Members,
  md5,
  S3Refusal,
  type Store,
  type StoredPart,
  type StoredUpload,
  shownVersion,
  verifiedChecksums,
} from './s3-store.ts'

/** The operations of uploads in parts. */
export const MULTIPART_OPERATIONS: Readonly<Record<string, S3Operation>> = {
  CreateMultipartUpload: (store, input) => {
    const bucket = bucketOf(store, input['Bucket'])
    const key = String(input['Key'])
    checkKey(key)
    propertiesOf(input)
    tagsOf(input['Tagging'])
    const id = randomBytes(24).toString('base64url')
    bucket.uploads.set(id, { key, id, initiated: new Date(), input, parts: new Map() })
    const { ChecksumAlgorithm, ServerSideEncryption } = input
    const ChecksumType = ChecksumAlgorithm === undefined ? undefined : checksumType(input)
    return {
      Bucket: bucket.name,
      Key: key,
      UploadId: id,
      ChecksumAlgorithm,
      ChecksumType,
      ServerSideEncryption,
    }
  },
  UploadPart: (store, input, body) => {
    const part = addPart(uploadOf(store, input), input, Buffer.from(body))
    return { ETag: part.etag, ...part.checksums }
  },
  UploadPartCopy: (store, input) => {
    const source = copySource(store, input)
    const { CopySourceRange: range } = input
    const [, first, last] = /^bytes=(\d+)-(\d+)$/.exec(String(range ?? '')) ?? []
    if (range !== undefined && (first === undefined || Number(first) > Number(last))) {
      const message =
        'The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are the zero-based offsets of the first and last bytes to copy'
      throw new S3Refusal('InvalidArgument', 400, message)
    }
    if (Number(last) >= source.body.length) {
      throw new S3Refusal('InvalidArgument', 400, 'Range specified is not valid for source object')
    }
    const body =
      first === undefined ? source.body : source.body.subarray(Number(first), Number(last) + 1)
    const { etag, lastModified, checksums } = addPart(uploadOf(store, input), input, body)
    return {
      CopyPartResult: { ETag: etag, LastModified: lastModified, ...checksums },
      CopySourceVersionId: source.versionId === 'null' ? undefined : source.versionId,
    }
  },
  CompleteMultipartUpload: completeUpload,
  AbortMultipartUpload: (store, input) => {
    const upload = uploadOf(store, input)
    bucketOf(store, input['Bucket']).uploads.delete(upload.id)
    return {}
  },
  ListParts: (store, input) => {
    const upload = uploadOf(store, input)
    const after = Number(input['PartNumberMarker'] ?? 0)
    const most = Math.min(Number(input['MaxParts'] ?? 1000), 1000)
    const left = [...upload.parts]
      .filter(([number]) => number > after)
      .toSorted(([a], [b]) => a - b)
    const page = left.slice(0, most)
    return {
      Bucket: input['Bucket'],
      Key: upload.key,
      UploadId: upload.id,
      PartNumberMarker: after,
      NextPartNumberMarker: page.at(-1)?.[0] ?? after,
      MaxParts: most,
      IsTruncated: left.length > most,
      Parts: page.map(([PartNumber, { body, checksums, etag, lastModified }]) => ({
        PartNumber,
        LastModified: lastModified,
        ETag: etag,
        Size: body.length,
        ...checksums,
      })),
      StorageClass: upload.input['StorageClass'] ?? 'STANDARD',
    }
  },
}

function uploadOf(store: Store, input: Members): StoredUpload {
  const upload = bucketOf(store, input['Bucket']).uploads.get(String(input['UploadId']))
  if (upload !== undefined && upload.key === input['Key']) return upload
  const message =
    'The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.'
  throw new S3Refusal('NoSuchUpload', 404, message)
}

function addPart(upload: StoredUpload, input: Members, body: Buffer): StoredPart {
  const number = Number(input['PartNumber'])
  if (!(Number.isInteger(number) && number >= 1 && number <= 10_000)) {
    const message = 'Part number must be an integer between 1 and 10000, inclusive'
    throw new S3Refusal('InvalidArgument', 400, message)
  }
  const algorithm = algorithmOf(upload.input)
  const sent = verifiedChecksums(input, body)
  const name = `Checksum${algorithm}`
  const checksums =
    algorithm === undefined || sent[name] !== undefined
      ? sent
      : { ...sent, [name]: checksumOf(algorithm, body) }
  const lastModified = new Date(Math.floor(Date.now() / 1000) * 1000)
  const part: StoredPart = { body, etag: etagOf(body), lastModified, checksums }
  upload.parts.set(number, part)
  return part
}

function algorithmOf(input: Members): (typeof ALGORITHMS)[number] | undefined {
  return ALGORITHMS.find((name) => name === input['ChecksumAlgorithm'])
}

function checksumType(input: Members): unknown {
  const usual = input['ChecksumAlgorithm'] === 'CRC64NVME' ? 'FULL_OBJECT' : 'COMPOSITE'
  return input['ChecksumType'] ?? usual
}

interface NamedPart extends Members {
  readonly PartNumber?: number
  readonly ETag?: string
}

function completeUpload(store: Store, input: Members): Members {
  const bucket = bucketOf(store, input['Bucket'])
  const upload = uploadOf(store, input)
  const { Parts: named = [] } = (input['MultipartUpload'] ?? {}) as { Parts?: NamedPart[] }
  const parts = namedParts(store, upload, named)
  checkWrite(currentVersion(bucket, upload.key), input)
  const body = Buffer.concat(parts.map((part) => part.body))
  if (input['MpuObjectSize'] !== undefined && Number(input['MpuObjectSize']) !== body.length) {
    throw new S3Refusal('InvalidRequest', 400, 'The provided object size does not match the parts.')
  }
  const digest = md5(Buffer.concat(parts.map((part) => md5(part.body)))).toString('hex')
  const checksums = checksumsOf(upload, parts, body)
  for (const [name, value] of Object.entries(checksums)) {
    const sent = input[name]
    if (sent !== undefined && sent !== value) {
      throw new S3Refusal('BadDigest', 400, 'The checksum you specified did not match the object.')
    }
  }
  const version = addVersion(bucket, {
    key: upload.key,
    isDeleted: false,
    body,
    etag: `"${digest}-${parts.length}"`,
    properties: propertiesOf(upload.input),
    checksums,
    tags: tagsOf(upload.input['Tagging']),
    parts: parts.map((part) => part.body.length),
  })
  bucket.uploads.delete(upload.id)
  return {
    Location: `/${bucket.name}/${encodeURI(upload.key)}`,
    Bucket: bucket.name,
    Key: upload.key,
    ETag: version.etag,
    VersionId: shownVersion(bucket, version),
    ...checksums,
  }
}

/** The parts that are named, in their order. @throws S3Refusal. */
function namedParts(
  { minPartBytes }: Store,
  { parts }: StoredUpload,
  named: readonly NamedPart[],
): StoredPart[] {
  if (named.length === 0) {
    throw new S3Refusal('MalformedXML', 400, 'You must specify at least one part')
  }
  const isOrdered = named.every(
    ({ PartNumber = 0 }, index) => PartNumber > (named[index - 1]?.PartNumber ?? 0),
  )
  if (!isOrdered) {
    throw new S3Refusal('InvalidPartOrder', 400, 'The list of parts was not in ascending order.')
  }
  return named.map(({ ETag: etag, PartNumber: number = 0, ...digests }, index) => {
    const part = parts.get(number)
    const isSame = part?.etag.replaceAll('"', '') === etag?.replaceAll('"', '')
    const differs = Object.entries(digests).some(
      ([name, value]) => part?.checksums[name] !== undefined && part.checksums[name] !== value,
    )
    if (part === undefined || !isSame || differs) {
      const message =
        "One or more of the specified parts could not be found. The part may not have been uploaded, or the specified entity tag may not match the part's entity tag."
      throw new S3Refusal('InvalidPart', 400, message)
    }
    if (index < named.length - 1 && part.body.length < minPartBytes) {
      throw new S3Refusal(
        'EntityTooSmall',
        400,
        'Your proposed upload is smaller than the minimum allowed size',
      )
    }
    return part
  })
}

/** Of the whole object, or of its parts' checksums with their number. */
function checksumsOf(
  { input }: StoredUpload,
  parts: readonly StoredPart[],
  body: Buffer,
): Record<string, string> {
  const algorithm = algorithmOf(input)
  if (algorithm === undefined) return {}
  const name = `Checksum${algorithm}`
  const type = checksumType(input)
  if (type === 'FULL_OBJECT') return { [name]: checksumOf(algorithm, body), ChecksumType: type }
  const digests = parts.map((part) => Buffer.from(part.checksums[name] ?? '', 'base64'))
  const whole = checksumOf(algorithm, Buffer.concat(digests))
  return { [name]: `${whole}-${parts.length}`, ChecksumType: 'COMPOSITE' }
}
