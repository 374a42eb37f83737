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
import { downloadDirectory, uploadDirectory } from './directory/index.ts'
import { type GetOptions, getObjectIfThere } from './get-object.ts'
import { type HeadOptions, headIfThere, objectExists } from './head-object.ts'
import { createLifecycle } from './lifecycle.ts'
import { listObjects } from './list-objects.ts'
import { listVersions } from './list-versions.ts'
import { bucketExists, bucketLocation, createBucketItself, removeBucket } from './manage-bucket.ts'
import { createMultipart, listMultipartUploads, openMultipart } from './multipart/index.ts'
import { presignForm } from './presign-form.ts'
import { createLinks } from './presign-links.ts'
import { putAny } from './put-any.ts'
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
    ...createLinks(context),
    presignPost: (form) => presignForm(context, form),
    tagging: createTagging(context),
    versioning: createVersioning(context),
    lifecycle: createLifecycle(context),
    cors: createCors(context),
    policy: createBucketPolicy(context),
    create: (own = {}) => createBucketItself(context, own),
    remove: (own = {}) => removeBucket(context, own),
    isThere: (own = {}) => bucketExists(context, own),
    location: (own = {}) => bucketLocation(context, own),
    request: (call) => context.send(named(call)),
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
    get: ((key: string, own?: GetOptions) => getObjectIfThere(context, key, own)) as Bucket['get'],
    put: (key, body, own) => putAny(context, key, body, own),
    head: ((key: string, own?: HeadOptions) => headIfThere(context, key, own)) as Bucket['head'],
    exists: (key, own) => objectExists(context, key, own),
    delete: (key, own) => deleteObject(context, key, own),
    deleteMany: (objects, own) => deleteMany(context, objects, own),
    copy: (key, source, own) => copyObject(context, contextOf, key, source, own),
    list: (own) => listObjects(context, own),
    listVersions: (own) => listVersions(context, own),
    upload: (key, source, own) => upload(context, key, source, own),
    download: (key, destination, own) => download(context, key, destination, own),
    uploadDirectory: (directory, own) => uploadDirectory(context, directory, own),
    downloadDirectory: (directory, own) => downloadDirectory(context, directory, own),
    createMultipart: (key, own) => createMultipart(context, key, own),
    openMultipart: (key, uploadId, own) => openMultipart(context, key, uploadId, own),
    listMultipartUploads: (own) => listMultipartUploads(context, own),
  }
}
