import {
  ALGORITHMS,
  addVersion,
  bucketOf,
  checksumOf,
  currentVersion,
  etagOf,
  type Members,
  removeVersion,
  S3Refusal,
  type Store,
  type StoredBucket,
  type StoredVersion,
  shownVersion,
  verifiedChecksums,
  versionOf,
} from './s3-store.ts'

/** Runs an operation: its output, by S3's model. `body` is what the request carried. */
export type S3Operation = (store: Store, input: Members, body: Uint8Array) => Members

// What an object keeps of the request that put it, and gives back.
const PROPERTIES = [
  'CacheControl',
  'ContentDisposition',
  'ContentEncoding',
  'ContentLanguage',
  'ContentType',
  'Expires',
  'Metadata',
  'WebsiteRedirectLocation',
  'ServerSideEncryption',
  'SSECustomerAlgorithm',
  'SSECustomerKeyMD5',
  'SSEKMSKeyId',
  'BucketKeyEnabled',
  'StorageClass',
  'ObjectLockMode',
  'ObjectLockRetainUntilDate',
  'ObjectLockLegalHoldStatus',
]

/** The operations of objects, but those of uploads in parts. */
export const OBJECT_OPERATIONS: Readonly<Record<string, S3Operation>> = {
  PutObject: (store, input, body) => {
    const bucket = bucketOf(store, input['Bucket'])
    const key = String(input['Key'])
    checkKey(key)
    checkWrite(currentVersion(bucket, key), input)
    const checksums = verifiedChecksums(input, body)
    const version = addVersion(bucket, {
      key,
      isDeleted: false,
      body: Buffer.from(body),
      etag: etagOf(body),
      properties: propertiesOf(input),
      checksums,
      tags: tagsOf(input['Tagging']),
      parts: undefined,
    })
    return {
      ETag: version.etag,
      ...checksums,
      VersionId: shownVersion(bucket, version),
      ...encryptionOf(version),
    }
  },
  GetObject: (store, input) => {
    const { output, version } = readObject(store, input)
    const { start, end } = rangeOf(input, version)
    return { ...output, Body: version.body.subarray(start, end) }
  },
  HeadObject: (store, input) => readObject(store, input).output,
  GetObjectAttributes: (store, input) => {
    const bucket = bucketOf(store, input['Bucket'])
    const version = versionOf(bucket, String(input['Key']), input['VersionId'])
    const asked = new Set(input['ObjectAttributes'] as string[] | undefined)
    const { checksums, parts, properties } = version
    return {
      LastModified: version.lastModified,
      VersionId: shownVersion(bucket, version),
      ETag: asked.has('ETag') ? version.etag.replaceAll('"', '') : undefined,
      ObjectSize: asked.has('ObjectSize') ? version.body.length : undefined,
      StorageClass: asked.has('StorageClass')
        ? (properties['StorageClass'] ?? 'STANDARD')
        : undefined,
      Checksum: asked.has('Checksum') && Object.keys(checksums).length > 0 ? checksums : undefined,
      ObjectParts:
        asked.has('ObjectParts') && parts !== undefined
          ? { TotalPartsCount: parts.length }
          : undefined,
    }
  },
  CopyObject: copyObject,
  DeleteObject: (store, input) => {
    const bucket = bucketOf(store, input['Bucket'])
    const key = String(input['Key'])
    checkWrite(currentVersion(bucket, key), input)
    return deleteVersion(bucket, key, input['VersionId'])
  },
  DeleteObjects: (store, input, body) => {
    verifiedChecksums(input, body)
    const bucket = bucketOf(store, input['Bucket'])
    const { Objects: objects = [], Quiet: isQuiet } = input['Delete'] as {
      Objects?: { Key: string; VersionId?: string }[]
      Quiet?: boolean
    }
    if (objects.length === 0 || objects.length > 1000) {
      const message =
        'The XML you provided was not well-formed or did not validate against our published schema'
      throw new S3Refusal('MalformedXML', 400, message)
    }
    const deleted = objects.map(({ Key: key, VersionId: versionId }) => {
      const { DeleteMarker: marker, VersionId: made } = deleteVersion(bucket, key, versionId)
      const isMarker = marker === true && versionId === undefined
      return {
        Key: key,
        VersionId: versionId,
        DeleteMarker: marker,
        DeleteMarkerVersionId: isMarker ? made : undefined,
      }
    })
    return isQuiet === true ? {} : { Deleted: deleted }
  },
  PutObjectTagging: (store, input) =>
    retag(store, input, (input['Tagging'] as { TagSet?: Members[] }).TagSet ?? []),
  DeleteObjectTagging: (store, input) => retag(store, input, []),
  GetObjectTagging: (store, input) => {
    const bucket = bucketOf(store, input['Bucket'])
    const version = versionOf(bucket, String(input['Key']), input['VersionId'])
    return { TagSet: version.tags, VersionId: shownVersion(bucket, version) }
  },
}

/** @throws S3Refusal `KeyTooLongError`. */
export function checkKey(key: string): void {
  if (Buffer.byteLength(key) <= 1024) return
  throw new S3Refusal('KeyTooLongError', 400, 'Your key is too long')
}

const STORAGE_CLASSES: ReadonlySet<unknown> = new Set([
  'STANDARD',
  'REDUCED_REDUNDANCY',
  'STANDARD_IA',
  'ONEZONE_IA',
  'INTELLIGENT_TIERING',
  'GLACIER',
  'GLACIER_IR',
  'DEEP_ARCHIVE',
  'OUTPOSTS',
  'SNOW',
  'EXPRESS_ONEZONE',
])

const METADATA_LIMIT = 2048

function checkProperties({ Metadata: metadata = {}, StorageClass: storage }: Members): void {
  if (storage !== undefined && !STORAGE_CLASSES.has(storage)) {
    const message = 'The storage class you specified is not valid'
    throw new S3Refusal('InvalidStorageClass', 400, message)
  }
  const size = Buffer.byteLength(
    Object.entries(metadata as Members)
      .flat()
      .join(''),
  )
  if (size <= METADATA_LIMIT) return
  const message = 'Your metadata headers exceed the maximum allowed metadata size'
  const data = { Size: size, MaxSizeAllowed: METADATA_LIMIT }
  throw new S3Refusal('MetadataTooLarge', 400, message, { data })
}

/** What an object keeps of the input that put it. @throws S3Refusal for what S3 does not keep. */
export function propertiesOf(input: Members): Members {
  checkProperties(input)
  const kept = Object.fromEntries(
    PROPERTIES.filter((name) => input[name] !== undefined).map((name) => [name, input[name]]),
  )
  const codings = String(kept['ContentEncoding'] ?? '')
    .split(',')
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding !== 'aws-chunked')
  delete kept['ContentEncoding']
  if (kept['StorageClass'] === 'STANDARD') delete kept['StorageClass']
  return {
    ContentType: 'binary/octet-stream',
    ...kept,
    ...(codings.length === 0 ? {} : { ContentEncoding: codings.join(',') }),
  }
}

/** Tags as the header has them, `a=1&b=2`. @throws S3Refusal for tags that S3 does not take. */
export function tagsOf(text: unknown): readonly Members[] {
  if (typeof text !== 'string') return []
  return checkedTags([...new URLSearchParams(text)].map(([Key, Value]) => ({ Key, Value })))
}

/** @throws S3Refusal for tags that S3 does not take. */
function checkedTags(tags: readonly Members[]): readonly Members[] {
  const keys = tags.map(({ Key: key }) => String(key ?? ''))
  if (keys.some((key) => key === '' || key.length > 128)) {
    throw new S3Refusal('InvalidTag', 400, 'The TagKey you have provided is invalid')
  }
  if (tags.some(({ Value: value }) => String(value ?? '').length > 256)) {
    throw new S3Refusal('InvalidTag', 400, 'The TagValue you have provided is invalid')
  }
  if (new Set(keys).size < keys.length) {
    throw new S3Refusal('InvalidTag', 400, 'Cannot provide multiple Tags with the same key')
  }
  if (tags.length <= 10) return tags
  throw new S3Refusal('BadRequest', 400, 'Object tags cannot be greater than 10')
}

function encryptionOf({ properties }: StoredVersion): Members {
  const { ServerSideEncryption, SSECustomerAlgorithm, SSECustomerKeyMD5, SSEKMSKeyId } = properties
  return { ServerSideEncryption, SSECustomerAlgorithm, SSECustomerKeyMD5, SSEKMSKeyId }
}

// --- reading --------------------------------------------------------------------------------------

function readObject(store: Store, input: Members): { output: Members; version: StoredVersion } {
  const bucket = bucketOf(store, input['Bucket'])
  const version = versionOf(bucket, String(input['Key']), input['VersionId'])
  checkRead(version, input, '')
  checkCustomerKey(version, input, '')
  const { body, checksums, etag, lastModified, parts, properties, tags } = version
  const { start, end, isPart } = rangeOf(input, version)
  const overrides = Object.entries(input)
    .filter(([name]) => name.startsWith('Response'))
    .map(([name, value]) => [name.slice('Response'.length), value])
  const output = {
    ...properties,
    ...Object.fromEntries(overrides),
    AcceptRanges: 'bytes',
    ContentLength: end - start,
    ContentRange: isPart ? `bytes ${start}-${end - 1}/${body.length}` : undefined,
    ETag: etag,
    LastModified: lastModified,
    VersionId: shownVersion(bucket, version),
    TagCount: tags.length === 0 ? undefined : tags.length,
    PartsCount: input['PartNumber'] === undefined ? undefined : (parts?.length ?? 1),
    ...(input['ChecksumMode'] === 'ENABLED' && !isPart ? checksums : {}),
  }
  return { output, version }
}

/** From the first byte to before the last. @throws S3Refusal `InvalidRange`, `InvalidPartNumber`. */
function rangeOf(
  input: Members,
  { body, parts }: StoredVersion,
): { readonly start: number; readonly end: number; readonly isPart: boolean } {
  const size = body.length
  const { PartNumber: number, Range: range } = input
  if (typeof number === 'number') {
    const sizes = parts ?? [size]
    const length = sizes[number - 1]
    if (length === undefined) {
      throw new S3Refusal('InvalidPartNumber', 416, 'The requested partnumber is not satisfiable')
    }
    const start = sizes.slice(0, number - 1).reduce((sum, part) => sum + part, 0)
    return { start, end: start + length, isPart: length > 0 }
  }
  const whole = { start: 0, end: size, isPart: false }
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(String(range ?? '')) ?? []
  if (first === '' && last === '') return whole
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size : Math.min(size, Number(last) + 1)
  if (first !== '' && last !== '' && Number(last) < start) return whole
  if (start < end) return { start, end, isPart: true }
  const headers = { 'content-range': `bytes */${size}` }
  throw new S3Refusal('InvalidRange', 416, 'The requested range is not satisfiable', { headers })
}

const FAILED = 'At least one of the pre-conditions you specified did not hold'

/** @throws S3Refusal `PreconditionFailed`, `NotModified` (RFC 9110 section 13.2.2). */
function checkRead(version: StoredVersion, input: Members, prefix: 'CopySource' | ''): void {
  const { etag, lastModified } = version
  const match = input[`${prefix}IfMatch`]
  const noneMatch = input[`${prefix}IfNoneMatch`]
  const since = input[`${prefix}IfModifiedSince`]
  const until = input[`${prefix}IfUnmodifiedSince`]
  if (match !== undefined) {
    if (!names(match, etag)) throw new S3Refusal('PreconditionFailed', 412, FAILED)
  } else if (until instanceof Date && lastModified > until) {
    throw new S3Refusal('PreconditionFailed', 412, FAILED)
  }
  const isSame =
    noneMatch === undefined
      ? since instanceof Date && lastModified <= since
      : names(noneMatch, etag)
  if (!isSame) return
  if (prefix !== '') throw new S3Refusal('PreconditionFailed', 412, FAILED)
  const headers = { etag, 'last-modified': lastModified.toUTCString() }
  throw new S3Refusal('NotModified', 304, '', { headers })
}

function names(condition: unknown, etag: string): boolean {
  return String(condition)
    .split(',')
    .map((one) => one.trim())
    .some((one) => one === '*' || one.replaceAll('"', '') === etag.replaceAll('"', ''))
}

/** @throws S3Refusal `PreconditionFailed`, `NoSuchKey` for a write to what is not there. */
export function checkWrite(current: StoredVersion | undefined, input: Members): void {
  const { IfMatch: match, IfNoneMatch: noneMatch } = input
  if (noneMatch !== undefined && noneMatch !== '*') {
    const message = 'A header you provided implies functionality that is not implemented'
    throw new S3Refusal('NotImplemented', 501, message)
  }
  if (noneMatch !== undefined && current !== undefined && names(noneMatch, current.etag)) {
    throw new S3Refusal('PreconditionFailed', 412, FAILED)
  }
  if (match === undefined) return
  if (current === undefined) {
    throw new S3Refusal('NoSuchKey', 404, 'The specified key does not exist.')
  }
  if (!names(match, current.etag)) throw new S3Refusal('PreconditionFailed', 412, FAILED)
}

/** @throws S3Refusal where an object is encrypted with a key of the customer's, and this is not it. */
function checkCustomerKey(
  { properties }: StoredVersion,
  input: Members,
  prefix: 'CopySource' | '',
): void {
  const { SSECustomerKeyMD5: kept } = properties
  const sent = input[`${prefix}SSECustomerKeyMD5`]
  if (kept === sent) return
  if (kept === undefined) {
    throw new S3Refusal(
      'InvalidRequest',
      400,
      'The encryption parameters are not applicable to this object.',
    )
  }
  throw sent === undefined
    ? new S3Refusal(
        'InvalidRequest',
        400,
        'The object was stored using a form of Server Side Encryption. The correct parameters must be provided to retrieve the object.',
      )
    : new S3Refusal('AccessDenied', 403, 'Access Denied')
}

// --- copies ---------------------------------------------------------------------------------------

/** The version that `x-amz-copy-source` names. @throws S3Refusal. */
export function copySource(store: Store, input: Members): StoredVersion {
  const source = String(input['CopySource'])
  const [path = '', versionId] = source.split('?versionId=')
  const [, name, key] = /^\/?([^/]+)\/(.+)$/s.exec(decodeURIComponent(path)) ?? []
  if (key === undefined) {
    throw new S3Refusal(
      'InvalidArgument',
      400,
      'Copy Source must mention the source bucket and key: sourcebucket/sourcekey',
    )
  }
  const version = versionOf(bucketOf(store, name), key, versionId)
  checkRead(version, input, 'CopySource')
  checkCustomerKey(version, input, 'CopySource')
  return version
}

function copyObject(store: Store, input: Members): Members {
  const source = copySource(store, input)
  const bucket = bucketOf(store, input['Bucket'])
  const key = String(input['Key'])
  checkKey(key)
  checkWrite(currentVersion(bucket, key), input)
  const isReplaced = input['MetadataDirective'] === 'REPLACE'
  const isSame = currentVersion(bucket, key) === source
  const changes = ['StorageClass', 'ServerSideEncryption', 'WebsiteRedirectLocation']
  if (isSame && !isReplaced && !changes.some((name) => input[name] !== undefined)) {
    const message =
      "This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes."
    throw new S3Refusal('InvalidRequest', 400, message)
  }
  const properties = propertiesOf(input)
  const { ServerSideEncryption, StorageClass, SSECustomerAlgorithm, SSECustomerKeyMD5 } = properties
  const encryption = { ServerSideEncryption, StorageClass, SSECustomerAlgorithm, SSECustomerKeyMD5 }
  const algorithm = ALGORITHMS.find((name) => name === input['ChecksumAlgorithm'])
  const checksums =
    algorithm === undefined
      ? source.parts === undefined
        ? source.checksums
        : {}
      : { [`Checksum${algorithm}`]: checksumOf(algorithm, source.body) }
  const version = addVersion(bucket, {
    key,
    isDeleted: false,
    body: source.body,
    etag: etagOf(source.body),
    properties: isReplaced ? properties : { ...source.properties, ...encryption },
    checksums,
    tags: input['TaggingDirective'] === 'REPLACE' ? tagsOf(input['Tagging']) : source.tags,
    parts: undefined,
  })
  return {
    CopyObjectResult: { ETag: version.etag, LastModified: version.lastModified, ...checksums },
    VersionId: shownVersion(bucket, version),
    CopySourceVersionId: source.versionId === 'null' ? undefined : source.versionId,
    ...encryptionOf(version),
  }
}

// --- deletions and tags ---------------------------------------------------------------------------

function deleteVersion(bucket: StoredBucket, key: string, versionId: unknown): Members {
  if (versionId !== undefined) {
    const version = bucket.objects.get(key)?.find((one) => one.versionId === versionId)
    if (version !== undefined) removeVersion(bucket, version)
    return { VersionId: versionId, DeleteMarker: version?.isDeleted === true ? true : undefined }
  }
  if (bucket.versioning === undefined) {
    bucket.objects.delete(key)
    return {}
  }
  const marker = addVersion(bucket, {
    key,
    isDeleted: true,
    body: Buffer.alloc(0),
    etag: '',
    properties: {},
    checksums: {},
    tags: [],
    parts: undefined,
  })
  return { DeleteMarker: true, VersionId: marker.versionId }
}

function retag(store: Store, input: Members, tags: readonly Members[]): Members {
  const bucket = bucketOf(store, input['Bucket'])
  const version = versionOf(bucket, String(input['Key']), input['VersionId'])
  const versions = bucket.objects.get(version.key) ?? []
  const checked = checkedTags(tags)
  bucket.objects.set(
    version.key,
    versions.map((one) => (one === version ? { ...version, tags: checked } : one)),
  )
  return { VersionId: shownVersion(bucket, version) }
}
