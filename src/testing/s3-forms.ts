import { SignatureError } from '../errors.ts'
import type { Credentials } from '../sigv4/types.ts'
import { verifyPost } from '../verify/index.ts'
import { OBJECT_OPERATIONS } from './s3-objects.ts'
import { bucketOf, S3Refusal, type Store } from './s3-store.ts'

/** A form that was uploaded: what it put, and how to answer. */
export interface UploadedForm {
  readonly key: string
  readonly etag: string
  readonly status: 200 | 201 | 204 | 303
  /** Where a 303 leads. */
  readonly location: string | undefined
}

/**
 * Takes the form of a browser, as `presignPost` makes it: its policy is verified, and its file is put.
 *
 * @throws S3Refusal; SignatureError for a form whose signature or policy does not hold.
 */
export async function acceptForm(
  store: Store,
  bucketName: string,
  contentType: string,
  body: Uint8Array,
  keyOf: (accessKeyId: string) => Credentials | undefined,
): Promise<UploadedForm> {
  bucketOf(store, bucketName)
  const { fields: written, file } = await readForm(contentType, body)
  const { fields } = await verifyPost(
    { fields: written, bucket: bucketName, file: { size: file.size, name: file.name } },
    { credentials: keyOf, services: 's3', regions: store.region },
  ).catch((error: unknown) => {
    const isSize =
      error instanceof SignatureError &&
      error.code === 'SIGNATURE_POLICY_VIOLATED' &&
      error.field === 'file'
    const [, policy = ''] = written.find(([name]) => name.toLowerCase() === 'policy') ?? []
    throw (isSize ? sizeRefusal(file.size, policy) : undefined) ?? error
  })
  const { key = '' } = fields
  if (key === '')
    throw new S3Refusal('InvalidArgument', 400, "Bucket POST must contain a field named 'key'.")
  const metadata = Object.entries(fields)
    .filter(([name]) => name.startsWith('x-amz-meta-'))
    .map(([name, value]) => [name.slice('x-amz-meta-'.length), value])
  const input = {
    Bucket: bucketName,
    Key: key,
    ContentType: fields['content-type'],
    CacheControl: fields['cache-control'],
    ContentDisposition: fields['content-disposition'],
    ContentEncoding: fields['content-encoding'],
    StorageClass: fields['x-amz-storage-class'],
    ServerSideEncryption: fields['x-amz-server-side-encryption'],
    Metadata: Object.fromEntries(metadata),
  }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const { ETag: etag } = OBJECT_OPERATIONS['PutObject']?.(store, input, bytes) ?? {}
  const redirect = fields['success_action_redirect'] ?? fields['redirect']
  const wanted = Number(fields['success_action_status'])
  const status = wanted === 200 || wanted === 201 ? wanted : 204
  const location = redirect === undefined ? undefined : redirectUrl(redirect, bucketName, key, etag)
  return { key, etag: String(etag), status: location === undefined ? status : 303, location }
}

/** What S3 says of a file whose size is outside of what the policy of its form allows. */
function sizeRefusal(size: number, policy: string): S3Refusal | undefined {
  const { conditions } = JSON.parse(Buffer.from(policy, 'base64').toString()) as {
    conditions: readonly unknown[]
  }
  const ranges = conditions.filter((one) => Array.isArray(one)) as unknown[][]
  for (const [kind, least, most] of ranges) {
    if (kind !== 'content-length-range') continue
    if (size < Number(least)) {
      const message = 'Your proposed upload is smaller than the minimum allowed size'
      return new S3Refusal('EntityTooSmall', 400, message)
    }
    if (size > Number(most)) {
      const message = 'Your proposed upload exceeds the maximum allowed size'
      return new S3Refusal('EntityTooLarge', 400, message)
    }
  }
  return undefined
}

interface Form {
  readonly fields: readonly (readonly [string, string])[]
  readonly file: File
}

async function readForm(contentType: string, body: Uint8Array): Promise<Form> {
  try {
    const headers = { 'content-type': contentType }
    const form = await new Response(Buffer.from(body), { headers }).formData()
    const fields: [string, string][] = []
    for (const [name, value] of form) {
      // Fields behind the file do not count.
      if (typeof value !== 'string') return { fields, file: value }
      if (name === 'file') return { fields, file: new File([value], '') }
      fields.push([name, value])
    }
  } catch {
    // Falls through.
  }
  const message =
    'The body of your POST request is not well-formed multipart/form-data, or has no file.'
  throw new S3Refusal('MalformedPOSTRequest', 400, message)
}

function redirectUrl(
  target: string,
  bucket: string,
  key: string,
  etag: unknown,
): string | undefined {
  if (!URL.canParse(target)) return undefined
  const url = new URL(target)
  url.searchParams.set('bucket', bucket)
  url.searchParams.set('key', key)
  url.searchParams.set('etag', String(etag))
  return url.href
}
