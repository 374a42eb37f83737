import { checkOptions, type OptionRules } from '../base/options.ts'
import { CLIENT_OPTIONS, COMMON_OPTIONS, REQUEST_OPTIONS } from '../client/option-rules.ts'
import type { DeleteManyOptions, DeleteOptions } from './delete.ts'
import type { ExistsOptions, GetOptions, HeadOptions, ReadOptions } from './get.ts'
import type { PresignFormOptions, PresignListOptions } from './links.ts'
import type { ListOptions } from './list.ts'
import type { ListUploadsOptions } from './list-uploads.ts'
import type { ListVersionsOptions } from './list-versions.ts'
import type {
  CompleteOptions,
  MultipartOptions,
  OpenMultipartOptions,
  PartOptions,
  PartSource,
} from './multipart-types.ts'
import type {
  BoundLinkOptions,
  LinkOptions,
  PresignGetOptions,
  PresignHeadOptions,
  PresignPartOptions,
  PresignPutOptions,
  PresignVersionOptions,
} from './object-links.ts'
import type { ByteRange, ResponseOverrides } from './object-request.ts'
import type {
  BucketCall,
  BucketOptions,
  CreateBucketOptions,
  ListBucketsOptions,
  OperationOptions,
} from './options.ts'
import type { Conditions, CustomerKey, EtagConditions, ObjectProperties } from './properties.ts'
import type { TaggingOptions } from './settings.ts'
import type {
  CopyDirectoryOptions,
  CopyOptions,
  CopySource,
  DirectoryOptions,
  DirectorySource,
  DownloadDirectoryOptions,
  DownloadOptions,
  KnownChecksum,
  PutOptions,
  SourceOptions,
  UploadDirectoryOptions,
  UploadOptions,
} from './transfer-types.ts'

/** What `createBucket` takes. */
export const BUCKET_OPTIONS: OptionRules<BucketOptions> = {
  bucket: 'checked',
  client: 'object',
  ...CLIENT_OPTIONS,
  addressing: ['auto', 'virtual', 'path'],
  compatibility: 'checked',
  accelerate: 'boolean',
}

const { bucket: _bucket, ...SERVICE } = BUCKET_OPTIONS

const CALL: OptionRules<OperationOptions> = { ...COMMON_OPTIONS, headers: 'checked' }

const ETAG: OptionRules<EtagConditions> = { ifMatch: 'checked', ifNoneMatch: 'checked' }

const CONDITIONS: OptionRules<Conditions> = {
  ...ETAG,
  ifModifiedSince: 'checked',
  ifUnmodifiedSince: 'checked',
}

const PROPERTIES: OptionRules<ObjectProperties> = {
  contentType: 'checked',
  contentDisposition: 'checked',
  contentEncoding: 'checked',
  contentLanguage: 'checked',
  cacheControl: 'checked',
  expires: 'checked',
  metadata: 'checked',
  tags: 'checked',
  storageClass: 'checked',
  acl: 'checked',
  encryption: {
    type: 'checked',
    keyId: 'string',
    context: 'object',
    bucketKey: 'boolean',
    key: 'checked',
  },
}

const CUSTOMER_KEY: OptionRules<CustomerKey> = { type: 'checked', key: 'checked' }

const SOURCE: OptionRules<SourceOptions> = { ...CONDITIONS, customerKey: CUSTOMER_KEY }

const RESPONSE_HEADERS: OptionRules<ResponseOverrides> = {
  contentType: 'string',
  contentDisposition: 'string',
  contentEncoding: 'string',
  contentLanguage: 'string',
  cacheControl: 'string',
  expires: 'checked',
}

const RANGE: OptionRules<ByteRange> = { start: 'checked', end: 'checked', last: 'checked' }

const READ: OptionRules<ReadOptions> = {
  ...CALL,
  ...CONDITIONS,
  versionId: 'string',
  range: RANGE,
  partNumber: 'checked',
  customerKey: CUSTOMER_KEY,
  responseHeaders: RESPONSE_HEADERS,
}

const MISSING = ['throw', 'undefined'] as const
const HEAD: OptionRules<HeadOptions> = { ...READ, checksum: ['include', 'omit'], missing: MISSING }
const EXISTS: OptionRules<ExistsOptions> = READ

const PAYLOAD = ['signed', 'unsigned'] as const

const UPLOAD: OptionRules<UploadOptions> = {
  ...CALL,
  ...PROPERTIES,
  ...ETAG,
  length: 'checked',
  guessContentType: ['by-name', 'never'],
  partSize: 'checked',
  concurrency: 'checked',
  checksum: 'checked',
  payload: PAYLOAD,
  onProgress: 'function',
  onState: 'function',
  resume: 'object',
  onFailure: ['abort', 'keep'],
}

const DOWNLOAD: OptionRules<DownloadOptions> = {
  ...CALL,
  versionId: 'string',
  ifMatch: 'checked',
  customerKey: CUSTOMER_KEY,
  partSize: 'checked',
  concurrency: 'checked',
  verify: ['auto', 'full', 'off'],
  onProgress: 'function',
  onState: 'function',
  resume: 'object',
  onFailure: ['remove', 'keep'],
  sync: 'boolean',
  modified: ['object', 'now'],
}

const TREE: OptionRules<Omit<DirectoryOptions, 'symlinks'>> = {
  ...CALL,
  prefix: 'checked',
  concurrency: 'checked',
  filter: 'function',
  changed: 'checked',
  confirm: 'function',
  maxKeys: 'checked',
  delete: 'boolean',
  move: 'boolean',
  dryRun: 'boolean',
  items: ['all', 'failed'],
  onProgress: 'function',
  onResult: 'function',
}

const DIRECTORY: OptionRules<DirectoryOptions> = { ...TREE, symlinks: ['skip', 'follow'] }

const LINK: OptionRules<LinkOptions> = {
  expiresIn: 'checked',
  credentialsExpiry: ['reject', 'shorten'],
  date: 'checked',
  reuse: 'checked',
}

const BOUND_LINK: OptionRules<BoundLinkOptions> = {
  ...LINK,
  headers: 'checked',
  requestPayer: ['requester'],
}

const KNOWN_CHECKSUM: OptionRules<KnownChecksum> = { algorithm: 'checked', value: 'checked' }

const PUT_LINK: OptionRules<PresignPutOptions> = {
  ...BOUND_LINK,
  ifMatch: 'checked',
  ...PROPERTIES,
  contentLength: 'checked',
  checksum: KNOWN_CHECKSUM,
  ifNoneMatch: 'checked',
}

const LIST: OptionRules<ListOptions> = {
  ...CALL,
  prefix: 'checked',
  delimiter: 'checked',
  startAfter: 'checked',
  maxKeys: 'checked',
  continuationToken: 'checked',
  fetchOwner: 'boolean',
  listVersion: 'checked',
}

const PART: OptionRules<PartOptions> = COMMON_OPTIONS

/** The options of the methods of a bucket, and of what they return. */
interface MethodOptions {
  readonly listBuckets: ListBucketsOptions
  readonly get: GetOptions
  readonly head: HeadOptions
  readonly exists: ExistsOptions
  readonly put: PutOptions
  readonly 'the checksum of put': KnownChecksum
  readonly delete: DeleteOptions
  readonly deleteMany: DeleteManyOptions
  readonly copy: CopyOptions
  readonly 'the source of copy': CopySource
  readonly list: ListOptions
  readonly listVersions: ListVersionsOptions
  readonly upload: UploadOptions
  readonly download: DownloadOptions
  readonly uploadDirectory: UploadDirectoryOptions
  readonly downloadDirectory: DownloadDirectoryOptions
  readonly copyDirectory: CopyDirectoryOptions
  readonly 'the source of copyDirectory': DirectorySource
  readonly createMultipart: MultipartOptions
  readonly openMultipart: OpenMultipartOptions
  readonly listMultipartUploads: ListUploadsOptions
  readonly uploadPart: PartOptions
  readonly copyPart: PartOptions
  readonly 'the source of copyPart': PartSource
  readonly listParts: PartOptions
  readonly complete: CompleteOptions
  readonly abort: PartOptions
  readonly create: CreateBucketOptions
  readonly remove: OperationOptions
  readonly isThere: OperationOptions
  readonly location: OperationOptions
  readonly tagging: TaggingOptions
  readonly versioning: OperationOptions
  readonly lifecycle: OperationOptions
  readonly cors: OperationOptions
  readonly policy: OperationOptions
  readonly presignGet: PresignGetOptions
  readonly presignPut: PresignPutOptions
  readonly presignPart: PresignPartOptions
  readonly presignHead: PresignHeadOptions
  readonly presignDelete: PresignVersionOptions
  readonly presignList: PresignListOptions
  readonly presignMany: LinkOptions
  readonly presignPost: PresignFormOptions
  readonly request: BucketCall
}

/** A method of a bucket, or of what one of its methods returns. */
type Method = keyof MethodOptions

/** What the methods of a bucket take, by name. */
const RULES: { readonly [Name in Method]: OptionRules<MethodOptions[Name]> } = {
  listBuckets: {
    ...SERVICE,
    ...CALL,
    prefix: 'checked',
    bucketRegion: 'checked',
    maxBuckets: 'checked',
  },
  get: { ...READ, checksum: ['verify', 'off'], missing: MISSING },
  head: HEAD,
  exists: EXISTS,
  put: {
    ...CALL,
    ...PROPERTIES,
    ...ETAG,
    contentLength: 'checked',
    checksum: 'checked',
  },
  'the checksum of put': KNOWN_CHECKSUM,
  delete: {
    ...CALL,
    ifMatch: 'checked',
    versionId: 'string',
    mfa: 'string',
  },
  deleteMany: { ...CALL, concurrency: 'checked' },
  copy: {
    ...CALL,
    ...PROPERTIES,
    ...ETAG,
    properties: ['copy', 'replace'],
    source: SOURCE,
    multipartAbove: 'checked',
    partSize: 'checked',
    concurrency: 'checked',
  },
  'the source of copy': {
    key: 'checked',
    bucket: 'checked',
    versionId: 'checked',
  },
  list: LIST,
  listVersions: {
    ...CALL,
    prefix: 'checked',
    delimiter: 'checked',
    maxKeys: 'checked',
    keyMarker: 'checked',
    versionIdMarker: 'checked',
  },
  upload: UPLOAD,
  download: DOWNLOAD,
  uploadDirectory: {
    ...DIRECTORY,
    upload: 'checked',
    onOmitted: 'function',
  },
  downloadDirectory: {
    ...DIRECTORY,
    download: 'checked',
    namePrefix: 'string',
  },
  copyDirectory: { ...TREE, copy: 'checked', namePrefix: 'string' },
  'the source of copyDirectory': { bucket: 'checked', prefix: 'string', region: 'string' },
  createMultipart: {
    ...CALL,
    ...PROPERTIES,
    checksum: 'checked',
    payload: PAYLOAD,
  },
  openMultipart: {
    headers: 'checked',
    checksum: 'checked',
    payload: PAYLOAD,
    encryption: PROPERTIES.encryption,
    parts: 'checked',
  },
  listMultipartUploads: { ...CALL, prefix: 'checked' },
  uploadPart: PART,
  copyPart: PART,
  'the source of copyPart': {
    bucket: 'checked',
    key: 'checked',
    versionId: 'checked',
    range: { start: 'checked', end: 'checked' },
    ifMatch: 'checked',
    ifUnmodifiedSince: 'checked',
    encryption: CUSTOMER_KEY,
  },
  listParts: PART,
  complete: { ...PART, ...ETAG, parts: 'checked' },
  abort: PART,
  create: {
    ...CALL,
    acl: 'checked',
    objectLock: 'boolean',
    location: 'checked',
    tags: 'checked',
    existing: ['throw', 'ignore'],
  },
  remove: CALL,
  isThere: CALL,
  location: CALL,
  tagging: { ...CALL, versionId: 'string' },
  versioning: CALL,
  lifecycle: CALL,
  cors: CALL,
  policy: CALL,
  presignGet: {
    ...BOUND_LINK,
    ...CONDITIONS,
    range: RANGE,
    versionId: 'checked',
    partNumber: 'checked',
    customerKey: CUSTOMER_KEY,
    responseHeaders: RESPONSE_HEADERS,
    downloadName: 'checked',
  },
  presignPut: PUT_LINK,
  presignPart: {
    ...BOUND_LINK,
    contentLength: 'checked',
    checksum: KNOWN_CHECKSUM,
    uploadId: 'checked',
    partNumber: 'checked',
    encryption: CUSTOMER_KEY,
  },
  presignHead: {
    ...BOUND_LINK,
    ...CONDITIONS,
    versionId: 'checked',
    range: RANGE,
    customerKey: CUSTOMER_KEY,
  },
  presignDelete: { ...BOUND_LINK, versionId: 'checked' },
  presignList: {
    ...BOUND_LINK,
    prefix: 'checked',
    delimiter: 'checked',
    startAfter: 'checked',
    maxKeys: 'checked',
    continuationToken: 'checked',
    listVersion: 'checked',
  },
  presignMany: LINK,
  presignPost: {
    ...LINK,
    maxBytes: 'checked',
    minBytes: 'checked',
    key: 'checked',
    keyPrefix: 'checked',
    contentType: 'checked',
    metadata: 'checked',
    acl: 'string',
    storageClass: 'string',
    encryption: PROPERTIES.encryption,
    successStatus: 'number',
    successRedirect: 'url',
    fields: 'object',
    conditions: 'array',
  },
  request: {
    ...REQUEST_OPTIONS,
    query: 'checked',
    body: 'checked',
    payloadHash: 'checked',
    operation: 'string',
    method: 'checked',
    key: 'checked',
    headers: 'checked',
  },
}

/** Checks the options of a method; undefined is none. @throws TypeError, RangeError, naming the field. */
export function checkCall(method: Method, options: unknown, field = 'options'): void {
  if (options !== undefined) checkOptions(method, options, RULES[method], field)
}

/**
 * The same for methods whose errors are rejections: undefined where all is well. Async functions
 * would cost each request a promise.
 */
export function refusal(
  method: Method,
  options: unknown,
  field?: string,
): Promise<never> | undefined {
  if (options === undefined) return undefined
  try {
    return checkCall(method, options, field) as undefined
  } catch (error) {
    return Promise.reject(error)
  }
}

/** The same methods, which check the options at these positions of their parameters. */
export function checkedMethods<Methods extends object>(
  method: Method,
  methods: Methods,
  positions: { readonly [Name in keyof Methods]: number },
): Methods {
  const checked = Object.entries(methods).map(([name, run]) => {
    const position = positions[name as keyof Methods]
    return [name, (...values: unknown[]) => refusal(method, values[position]) ?? run(...values)]
  })
  return Object.fromEntries(checked)
}
