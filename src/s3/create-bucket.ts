import { checkOptions } from '../base/options.ts'
import { checksumOperation } from '../client/body-checksum.ts'
import type { Bucket } from './bucket.ts'
import type { BucketCall } from './bucket-context.ts'
import type { BucketOptions } from './bucket-options.ts'
import { createBucketPolicy } from './bucket-policy.ts'
import { copyObject } from './copy-object.ts'
import { createCors } from './cors.ts'
import { createContext, type SigningContext } from './create-context.ts'
import { deleteMany } from './delete-many.ts'
import { deleteObject } from './delete-object.ts'
import {
  type DirectoryEntry,
  downloadDirectory,
  type FileOptions,
  uploadDirectory,
} from './directory/index.ts'
import { type GetOptions, getObjectIfThere } from './get-object.ts'
import { type HeadOptions, headIfThere, objectExists } from './head-object.ts'
import { createLifecycle } from './lifecycle.ts'
import { listObjects } from './list-objects.ts'
import { listVersions } from './list-versions.ts'
import { bucketExists, bucketLocation, createBucketItself, removeBucket } from './manage-bucket.ts'
import { createMultipart, listMultipartUploads, openMultipart } from './multipart/index.ts'
import { BUCKET_OPTIONS, checkCall, checkedMethods, refusal } from './option-rules.ts'
import { presignForm } from './presign-form.ts'
import { type BucketLinks, createLinks } from './presign-links.ts'
import { putAny } from './put-any.ts'
import type { KnownChecksum, PutOptions } from './put-object.ts'
import { createTagging } from './tagging.ts'
import { download, upload } from './transfer/index.ts'
import { createVersioning } from './versioning.ts'

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
    create: (own = {}) => refusal('create', own) ?? createBucketItself(context, own),
    remove: (own = {}) => refusal('remove', own) ?? removeBucket(context, own),
    isThere: (own = {}) => refusal('isThere', own) ?? bucketExists(context, own),
    location: (own = {}) => refusal('location', own) ?? bucketLocation(context, own),
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
  | 'createMultipart'
  | 'openMultipart'
  | 'listMultipartUploads'
>

function objectOperations(context: SigningContext, options: BucketOptions): ObjectOperations {
  const { client } = context
  const contextOf = (bucket: string): SigningContext =>
    createContext({ ...options, client, bucket })
  return {
    get: ((key: string, own?: GetOptions) =>
      refusal('get', own) ?? getObjectIfThere(context, key, own)) as Bucket['get'],
    put: (key, body, own) =>
      refusal('put', own) ??
      refusal('the checksum of put', knownChecksum(own), 'options.checksum') ??
      putAny(context, key, body, own),
    head: ((key: string, own?: HeadOptions) =>
      refusal('head', own) ?? headIfThere(context, key, own)) as Bucket['head'],
    exists: (key, own) => refusal('exists', own) ?? objectExists(context, key, own),
    delete: (key, own) => refusal('delete', own) ?? deleteObject(context, key, own),
    deleteMany: (objects, own) => refusal('deleteMany', own) ?? deleteMany(context, objects, own),
    copy: (key, source, own) =>
      refusal('the source of copy', typeof source === 'string' ? undefined : source, 'source') ??
      refusal('copy', own) ??
      copyObject(context, contextOf, key, source, own),
    list: (own) => {
      checkCall('list', own)
      return listObjects(context, own)
    },
    listVersions: (own) => {
      checkCall('listVersions', own)
      return listVersions(context, own)
    },
    upload: (key, source, own) => refusal('upload', own) ?? upload(context, key, source, own),
    download: (key, destination, own) =>
      refusal('download', own) ?? download(context, key, destination, own),
    uploadDirectory: (directory, own) =>
      refusal('uploadDirectory', own) ??
      uploadDirectory(
        context,
        directory,
        own && { ...own, upload: checkedFor('upload', own.upload) },
      ),
    downloadDirectory: (directory, own) =>
      refusal('downloadDirectory', own) ??
      downloadDirectory(
        context,
        directory,
        own && { ...own, download: checkedFor('download', own.download) },
      ),
    createMultipart: (key, own) =>
      refusal('createMultipart', own) ?? createMultipart(context, key, own),
    openMultipart: (key, uploadId, own) =>
      refusal('openMultipart', own) ?? openMultipart(context, key, uploadId, own),
    listMultipartUploads: (own) => {
      checkCall('listMultipartUploads', own)
      return listMultipartUploads(context, own)
    },
  }
}

function knownChecksum(options: PutOptions | undefined): KnownChecksum | undefined {
  const checksum = options?.checksum
  return typeof checksum === 'object' ? checksum : undefined
}

/** The options of each file of a directory, checked when they are known. */
function checkedFor<T>(
  method: 'upload' | 'download',
  options: FileOptions<T> | undefined,
): FileOptions<T> | undefined {
  if (typeof options !== 'function') {
    checkCall(method, options, `options.${method}`)
    return options
  }
  return (entry) => {
    const own = (options as (entry: DirectoryEntry) => T)(entry)
    checkCall(method, own, `options.${method}()`)
    return own
  }
}

function checkedLinks(links: BucketLinks): BucketLinks {
  return {
    presignGet: (key, own) => refusal('presignGet', own) ?? links.presignGet(key, own),
    presignPut: (key, own) => refusal('presignPut', own) ?? links.presignPut(key, own),
    presignPart: (key, own) => refusal('presignPart', own) ?? links.presignPart(key, own),
    presignHead: (key, own) => refusal('presignHead', own) ?? links.presignHead(key, own),
    presignDelete: (key, own) => refusal('presignDelete', own) ?? links.presignDelete(key, own),
    presignList: (own) => refusal('presignList', own) ?? links.presignList(own),
    presignMany: (keys, own) => refusal('presignMany', own) ?? links.presignMany(keys, own),
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
