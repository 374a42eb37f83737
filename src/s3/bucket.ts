import type { Client } from '../client/index.ts'
import type { ClientResponse } from '../http/index.ts'
import type { PresignedPost } from '../sigv4/presign-post.ts'
import type { BucketCall } from './bucket-context.ts'
import type { BucketPolicy } from './bucket-policy.ts'
import type { CallOptions } from './call-options.ts'
import type { CompatibleStore } from './compatible-store.ts'
import type { CopyOptions, CopyResult, CopySource } from './copy-object.ts'
import type { Cors } from './cors.ts'
import type { DeleteManyOptions, DeleteManyResult, ManyObjects } from './delete-many.ts'
import type { DeleteOptions, DeleteResult } from './delete-object.ts'
import type {
  DirectoryResult,
  DownloadDirectoryOptions,
  UploadDirectoryOptions,
} from './directory/index.ts'
import type { GetOptions, GetResult } from './get-object.ts'
import type { ExistsOptions, HeadOptions, HeadResult } from './head-object.ts'
import type { Lifecycle } from './lifecycle.ts'
import type { ListedObject, ListOptions, ListPage } from './list-objects.ts'
import type { ListedVersion, ListVersionsOptions, VersionPage } from './list-versions.ts'
import type { Listing } from './listing.ts'
import type { CreateBucketOptions } from './manage-bucket.ts'
import type {
  ListUploadsOptions,
  MultipartOptions,
  MultipartUpload,
  OpenMultipartOptions,
  PendingUpload,
} from './multipart/index.ts'
import type { PresignFormOptions } from './presign-form.ts'
import type { BucketLinks } from './presign-links.ts'
import type { PutBody, PutOptions, PutResult } from './put-object.ts'
import type { Tagging } from './tagging.ts'
import type {
  DownloadDestination,
  DownloadOptions,
  DownloadResult,
  UploadOptions,
  UploadResult,
  UploadSource,
} from './transfer/index.ts'
import type { Versioning } from './versioning.ts'

/**
 * A bucket and the objects in it. Every operation also throws TypeError and RangeError for wrong
 * arguments, naming them; NetworkError, TimeoutError, CredentialsError, EndpointError; and the signal's
 * reason on abort.
 */
export interface Bucket extends BucketLinks {
  /** The bucket's name or ARN, as it was given. */
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
   * @throws ServiceError by its status alone: an answer to HEAD holds no code.
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
   * @throws ServiceError for anything but yes and 404: without s3:ListBucket S3 answers 403 for an
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
  /**
   * Uploads the files of a directory, all or those that changed. What fails is listed in the result.
   *
   * @throws the system's error for a directory that cannot be read; ServiceError where listing fails.
   */
  uploadDirectory(directory: string, options?: UploadDirectoryOptions): Promise<DirectoryResult>
  /**
   * Downloads objects into a directory, all or those that changed. What fails is listed in the result,
   * such as TransferError `TRANSFER_KEY_UNSAFE` for a key that leads out of the directory.
   *
   * @throws ServiceError where listing fails.
   */
  downloadDirectory(directory: string, options?: DownloadDirectoryOptions): Promise<DirectoryResult>
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
  remove(options?: CallOptions): Promise<void>
  /** Whether the bucket exists. @throws ServiceError for anything but yes and 404. */
  isThere(options?: CallOptions): Promise<boolean>
  /** The region that the bucket is in. @throws ServiceError. */
  location(options?: CallOptions): Promise<string>

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
  /** Closes the bucket's own client; one that was given stays open. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}
