import { checkOptions } from '../base/options.ts'
import type { Client } from '../client/client-type.ts'
import { checksumOperation } from '../client/request.ts'
import { argumentTypeError } from '../errors.ts'
import type { ClientResponse } from '../http/response.ts'
import type { PresignedPost } from '../sigv4/post.ts'
import { createContext, createServiceContext } from './context.ts'
import { copyObject } from './copy.ts'
import {
  type DeleteManyOptions,
  type DeleteManyResult,
  type DeleteOptions,
  type DeleteResult,
  deleteMany,
  deleteObject,
  type ManyObjects,
} from './delete.ts'
import { type DirectoryOperations, directoryOperations } from './directories.ts'
import { download } from './download.ts'
import {
  type ExistsOptions,
  type GetOptions,
  type GetResult,
  getObjectIfThere,
  type HeadOptions,
  type HeadResult,
  headIfThere,
  objectExists,
} from './get.ts'
import { createLifecycle, type Lifecycle } from './lifecycle.ts'
import { type BucketLinks, createLinks, type PresignFormOptions, presignForm } from './links.ts'
import {
  type ListedObject,
  type Listing,
  type ListOptions,
  type ListPage,
  listObjects,
} from './list.ts'
import {
  bucketExists,
  bucketLocation,
  createBucketItself,
  type ListedBucket,
  listAllBuckets,
  removeBucket,
} from './list-buckets.ts'
import {
  type ListUploadsOptions,
  listMultipartUploads,
  type PendingUpload,
} from './list-uploads.ts'
import {
  type ListedVersion,
  type ListVersionsOptions,
  listVersions,
  type VersionPage,
} from './list-versions.ts'
import { createMultipart, openMultipart } from './multipart.ts'
import type { MultipartOptions, MultipartUpload, OpenMultipartOptions } from './multipart-types.ts'
import { BUCKET_OPTIONS, checkCall, checkedMethods, refusal } from './option-rules.ts'
import type {
  BucketCall,
  BucketOptions,
  CreateBucketOptions,
  ListBucketsOptions,
  OperationOptions,
  SigningContext,
} from './options.ts'
import { putAny } from './put.ts'
import {
  type BucketPolicy,
  type Cors,
  createBucketPolicy,
  createCors,
  createTagging,
  createVersioning,
  type Tagging,
  type Versioning,
} from './settings.ts'
import type { CompatibleStore } from './stores.ts'
import type {
  CopyOptions,
  CopyResult,
  CopySource,
  DownloadDestination,
  DownloadOptions,
  DownloadResult,
  KnownChecksum,
  PutBody,
  PutOptions,
  PutResult,
  UploadOptions,
  UploadResult,
} from './transfer-types.ts'
import { upload } from './upload.ts'
import type { UploadSource } from './upload-sources.ts'

/**
 * Opens a bucket: its objects, its links and its settings. Nothing is sent yet, and the bucket need not
 * exist.
 *
 * @example
 * ```ts
 * const bucket = createBucket({ bucket: 'reports', region: 'eu-central-1' })
 * await bucket.put('2026/may.pdf', bytes, { contentType: 'application/pdf' })
 * const { url } = await bucket.presignGet('2026/may.pdf', { expiresIn: 3600 })
 * ```
 *
 * @throws TypeError and RangeError for wrong options; ConfigError as `createClient`.
 */
export function createBucket(options: BucketOptions): Bucket {
  if (typeof options === 'string') {
    throw argumentTypeError('options', "an object, such as { bucket: 'photos' }", options)
  }
  checkOptions('createBucket', options, BUCKET_OPTIONS)
  const context = createContext(options)
  const { client } = context
  const close = (): Promise<void> =>
    options.client === undefined ? client.close() : Promise.resolve()
  return {
    name: context.bucket,
    get store() {
      return context.store
    },
    client,
    ...objectOperations(context, options),
    ...checkedLinks(createLinks(context)),
    presignPost: (form) => refusal('presignPost', form) ?? presignForm(context, form),
    ...settingsOf(context),
    create: (callOptions = {}) =>
      refusal('create', callOptions) ?? createBucketItself(context, callOptions),
    remove: (callOptions = {}) =>
      refusal('remove', callOptions) ?? removeBucket(context, callOptions),
    isThere: (callOptions = {}) =>
      refusal('isThere', callOptions) ?? bucketExists(context, callOptions),
    location: (callOptions = {}) =>
      refusal('location', callOptions) ?? bucketLocation(context, callOptions),
    request: (call) => refusal('request', call, 'call') ?? context.send(named(call)),
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** A request with the name of its operation, where that demands a checksum, which the client adds. */
function named(call: BucketCall): BucketCall {
  if (call.operation !== undefined || call.body === undefined) return call
  const operation = checksumOperation(call.method, call.query, call.key !== undefined)
  return operation === undefined ? call : { ...call, operation }
}

type ObjectOperations = Pick<
  Bucket,
  | 'get'
  | 'put'
  | 'head'
  | 'exists'
  | 'delete'
  | 'deleteMany'
  | 'copy'
  | 'list'
  | 'listVersions'
  | 'upload'
  | 'download'
  | 'uploadDirectory'
  | 'downloadDirectory'
  | 'copyDirectory'
  | 'createMultipart'
  | 'openMultipart'
  | 'listMultipartUploads'
>

function objectOperations(context: SigningContext, bucketOptions: BucketOptions): ObjectOperations {
  const { client } = context
  const contextOf = (bucket: string, region?: string): SigningContext =>
    createContext({ ...bucketOptions, client, bucket, region: region ?? bucketOptions.region })
  return {
    get: ((key: string, options?: GetOptions) =>
      refusal('get', options) ?? getObjectIfThere(context, key, options)) as Bucket['get'],
    put: (key, body, options) =>
      refusal('put', options) ??
      refusal('the checksum of put', knownChecksum(options), 'options.checksum') ??
      putAny(context, key, body, options),
    head: ((key: string, options?: HeadOptions) =>
      refusal('head', options) ?? headIfThere(context, key, options)) as Bucket['head'],
    exists: (key, options) => refusal('exists', options) ?? objectExists(context, key, options),
    delete: (key, options) => refusal('delete', options) ?? deleteObject(context, key, options),
    deleteMany: (objects, options) =>
      refusal('deleteMany', options) ?? deleteMany(context, objects, options),
    copy: (key, source, options) =>
      refusal('the source of copy', typeof source === 'string' ? undefined : source, 'source') ??
      refusal('copy', options) ??
      copyObject(context, contextOf, key, source, options),
    list: (options) => {
      checkCall('list', options)
      return listObjects(context, options)
    },
    listVersions: (options) => {
      checkCall('listVersions', options)
      return listVersions(context, options)
    },
    upload: (key, source, options) =>
      refusal('upload', options) ?? upload(context, key, source, options),
    download: (key, destination, options) =>
      refusal('download', options) ?? download(context, key, destination, options),
    ...directoryOperations(context, contextOf),
    createMultipart: (key, options) =>
      refusal('createMultipart', options) ??
      createMultipart(context, key, options).then(checkedUpload),
    openMultipart: (key, uploadId, options) =>
      refusal('openMultipart', options) ??
      openMultipart(context, key, uploadId, options).then(checkedUpload),
    listMultipartUploads: (options) => {
      checkCall('listMultipartUploads', options)
      return listMultipartUploads(context, options)
    },
  }
}

/** The upload with its options checked. */
function checkedUpload(multipart: MultipartUpload): MultipartUpload {
  return {
    key: multipart.key,
    uploadId: multipart.uploadId,
    uploadPart: (partNumber, bytes, options) =>
      refusal('uploadPart', options) ?? multipart.uploadPart(partNumber, bytes, options),
    copyPart: (partNumber, source, options) =>
      refusal('the source of copyPart', source, 'source') ??
      refusal('copyPart', options) ??
      multipart.copyPart(partNumber, source, options),
    listParts: (options) => refusal('listParts', options) ?? multipart.listParts(options),
    complete: (options) => refusal('complete', options) ?? multipart.complete(options),
    abort: (options) => refusal('abort', options) ?? multipart.abort(options),
  }
}

/**
 * Lists the buckets of the account.
 *
 * @example
 * ```ts
 * for await (const { name } of listBuckets({ region: 'eu-central-1' })) console.log(name)
 * ```
 *
 * @throws ServiceError, and what `createBucket` throws for wrong options.
 */
export function listBuckets(
  options: ListBucketsOptions = {},
): AsyncGenerator<ListedBucket, void, undefined> {
  checkCall('listBuckets', options)
  // Time limits are those of the listing, each of its requests included.
  return listAllBuckets(createServiceContext({ ...options, timeout: undefined }), options)
}

function knownChecksum(options: PutOptions | undefined): KnownChecksum | undefined {
  const checksum = options?.checksum
  return typeof checksum === 'object' ? checksum : undefined
}

function checkedLinks(links: BucketLinks): BucketLinks {
  return {
    presignGet: (key, options) => refusal('presignGet', options) ?? links.presignGet(key, options),
    presignPut: (key, options) => refusal('presignPut', options) ?? links.presignPut(key, options),
    presignPart: (key, options) =>
      refusal('presignPart', options) ?? links.presignPart(key, options),
    presignHead: (key, options) =>
      refusal('presignHead', options) ?? links.presignHead(key, options),
    presignDelete: (key, options) =>
      refusal('presignDelete', options) ?? links.presignDelete(key, options),
    presignList: (options) => refusal('presignList', options) ?? links.presignList(options),
    presignMany: (keys, options) =>
      refusal('presignMany', options) ?? links.presignMany(keys, options),
  }
}

const SETTING = { get: 0, put: 1, delete: 0 }

type Settings = Pick<Bucket, 'tagging' | 'versioning' | 'lifecycle' | 'cors' | 'policy'>

function settingsOf(context: SigningContext): Settings {
  return {
    tagging: checkedMethods('tagging', createTagging(context), { get: 1, put: 2, delete: 1 }),
    versioning: checkedMethods('versioning', createVersioning(context), {
      get: 0,
      enable: 0,
      suspend: 0,
    }),
    lifecycle: checkedMethods('lifecycle', createLifecycle(context), SETTING),
    cors: checkedMethods('cors', createCors(context), SETTING),
    policy: checkedMethods('policy', createBucketPolicy(context), SETTING),
  }
}

/**
 * A bucket and the objects in it. Every operation also throws TypeError and RangeError for wrong
 * arguments, naming them; NetworkError, TimeoutError, CredentialsError, EndpointError; and the signal's
 * reason on abort.
 */
export interface Bucket extends BucketLinks, DirectoryOperations {
  /** The bucket's name or ARN, as in the options. */
  readonly name: string
  /**
   * What is known of the store behind the endpoint. An endpoint that environment or profile name is
   * known from the first operation on.
   */
  readonly store: CompatibleStore
  /** The client that sends the bucket's requests. */
  readonly client: Client

  /**
   * Reads an object. Its body streams: read it, or call `dump()`.
   *
   * @throws ServiceError with `awsCode` `NoSuchKey`, `NoSuchBucket`, `AccessDenied`,
   * `PreconditionFailed` or `InvalidRange`; while the body is read NetworkError
   * `NETWORK_CHECKSUM_MISMATCH` and `NETWORK_CONNECTION_LOST`.
   */
  get(
    key: string,
    options: GetOptions & { readonly missing: 'undefined' },
  ): Promise<GetResult | undefined>
  get(
    key: string,
    options?: GetOptions & { readonly missing?: 'throw' | undefined },
  ): Promise<GetResult>
  /**
   * Stores an object: in one request, but a stream of unknown length in parts, as `upload` does it.
   *
   * @throws ServiceError, such as `PreconditionFailed` for `ifNoneMatch: '*'` where there is one;
   * SansdkError `BODY_LENGTH_MISMATCH` for a stream of another length than announced.
   */
  put(key: string, body: PutBody, options?: PutOptions): Promise<PutResult>
  /**
   * Reads what is stored beside an object's bytes.
   *
   * @throws ServiceError by its status alone: a response to HEAD holds no code.
   */
  head(
    key: string,
    options: HeadOptions & { readonly missing: 'undefined' },
  ): Promise<HeadResult | undefined>
  head(
    key: string,
    options?: HeadOptions & { readonly missing?: 'throw' | undefined },
  ): Promise<HeadResult>
  /**
   * Whether an object exists.
   *
   * @throws ServiceError for anything but yes and 404: without s3:ListBucket S3 responds with 403 for an
   * object that is missing.
   */
  exists(key: string, options?: ExistsOptions): Promise<boolean>
  /** Deletes an object; a missing one is no error. @throws ServiceError. */
  delete(key: string, options?: DeleteOptions): Promise<DeleteResult>
  /** Deletes any number of objects; what fails is listed in the result, one by one. */
  deleteMany(objects: ManyObjects, options?: DeleteManyOptions): Promise<DeleteManyResult>
  /** Copies an object to a key of this bucket, inside the store. @throws ServiceError. */
  copy(key: string, source: string | CopySource, options?: CopyOptions): Promise<CopyResult>
  /** Lists objects. @throws ServiceError while it is read. */
  list(options?: ListOptions): Listing<ListedObject, ListPage>
  /** Lists versions of objects and delete markers. @throws ServiceError while it is read. */
  listVersions(options?: ListVersionsOptions): Listing<ListedVersion, VersionPage>
  /** The tags of objects. */
  readonly tagging: Tagging
  /**
   * Uploads a file, bytes or a stream of any length, in parts where it is large. A string is a path.
   *
   * @throws TransferError `TRANSFER_SOURCE_CHANGED` and `TRANSFER_TOO_LARGE`; SansdkError
   * `BODY_LENGTH_MISMATCH` for a stream that has not the announced `length`; what the stream fails
   * with; Node's own error for a file that cannot be read; ServiceError.
   */
  upload(key: string, source: UploadSource, options?: UploadOptions): Promise<UploadResult>
  /**
   * Downloads an object into a file, a Writable or memory, in ranges where it is large. A file gets its
   * name when it is whole and right.
   *
   * @throws TransferError `TRANSFER_OBJECT_CHANGED` and `TRANSFER_CHECKSUM_MISMATCH`; the system's error
   * with its `path`, such as `ENOSPC`; what the Writable fails with; ServiceError as `get`.
   */
  download(
    key: string,
    destination?: DownloadDestination,
    options?: DownloadOptions,
  ): Promise<DownloadResult>
  /** Begins an upload whose parts you send yourself; complete or abort it. @throws ServiceError. */
  createMultipart(key: string, options?: MultipartOptions): Promise<MultipartUpload>
  /** Goes on with an upload that was begun before. Nothing is sent. */
  openMultipart(
    key: string,
    uploadId: string,
    options?: OpenMultipartOptions,
  ): Promise<MultipartUpload>
  /** Lists uploads that were begun and neither completed nor aborted. @throws ServiceError while it is read. */
  listMultipartUploads(options?: ListUploadsOptions): AsyncIterable<PendingUpload>

  /** Whether the bucket keeps versions of its objects. */
  readonly versioning: Versioning
  /** The rules by which objects move and end. */
  readonly lifecycle: Lifecycle
  /** Which web pages may use the bucket. */
  readonly cors: Cors
  /** Who may do what, as a JSON document. */
  readonly policy: BucketPolicy
  /** Creates the bucket. @throws ServiceError, such as `BucketAlreadyExists`. */
  create(options?: CreateBucketOptions): Promise<void>
  /** Deletes the bucket, which has to be empty. @throws ServiceError, such as `BucketNotEmpty`. */
  remove(options?: OperationOptions): Promise<void>
  /** Whether the bucket exists. @throws ServiceError for anything but yes and 404. */
  isThere(options?: OperationOptions): Promise<boolean>
  /** The region that the bucket is in. @throws ServiceError. */
  location(options?: OperationOptions): Promise<string>

  /**
   * Makes a form with which a browser may upload one object.
   *
   * @throws CredentialsError `CREDENTIALS_EXPIRE_TOO_SOON` as links do.
   */
  presignPost(options: PresignFormOptions): Promise<PresignedPost>

  /**
   * Anything else: sends a request to the bucket, or to an object in it, with the checksum that S3 demands
   * of its body. @throws ServiceError.
   */
  request(call: BucketCall): Promise<ClientResponse>
  /** Closes the bucket's own client; one from the options stays open. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}
