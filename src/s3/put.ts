import { createHash } from 'node:crypto'
import { stat } from 'node:fs/promises'
import { argumentRangeError, argumentTypeError, argumentValueError } from '../errors.ts'
import type { FileBody, RequestBodyInput, StreamBody } from '../http/call.ts'
import type { ClientResponse } from '../http/response.ts'
import { bytesOf } from '../sigv4/canonical-request.ts'
import { checksumHeader, createChecksum } from '../sigv4/checksums.ts'
import type { ChecksumAlgorithm } from '../sigv4/types.ts'
import {
  type ChecksumPlan,
  checksumPlan,
  digestBytes,
  digestNow,
  isSecure,
  isSmall,
} from './checksum.ts'
import { typedByName } from './content-types.ts'
import { requiredEtag } from './documents.ts'
import {
  type BucketContext,
  checkedOptions,
  commonOptions,
  headersOf,
  objectKey,
} from './options.ts'
import {
  checksumsOf,
  conditionHeaders,
  NO_HEADERS,
  type OperationHeaders,
  propertyHeaders,
  textOf,
} from './properties.ts'
import type { KnownChecksum, PutBody, PutOptions, PutResult } from './transfer-types.ts'
import { upload } from './upload.ts'
import { exactLength, holdStream, isBodyFault } from './upload-sources.ts'

/** Whether a body is read once, from its first byte to its last. */
export function isStream(body: PutBody): body is StreamBody {
  return (
    typeof body === 'object' &&
    body !== null &&
    Symbol.asyncIterator in body &&
    !('createReadStream' in body)
  )
}

/**
 * Stores an object in one request.
 *
 * @throws ServiceError with `awsCode` `PreconditionFailed`, `EntityTooLarge`, `BadDigest`…;
 * NetworkError `NETWORK_RESPONSE_INVALID` for a response without an ETag, which is no store's;
 * SansdkError `BODY_LENGTH_MISMATCH` for a stream of another length than announced; TypeError and
 * RangeError for wrong arguments.
 */
export async function putObject(
  context: BucketContext,
  key: string,
  body: PutBody,
  options: PutOptions = NO_OPTIONS,
): Promise<PutResult> {
  checkedOptions(options)
  const preparing = context.prepare()
  if (preparing !== undefined) await preparing
  const typed = isFilePath(body) ? typedByName(options, body) : options
  const headers = headersOf(options, putHeaders(typed))
  const prepared = preparedBody(context, body, options)
  const sent = prepared instanceof Promise ? await prepared : prepared
  if (sent.headers !== NO_HEADERS) Object.assign(headers, sent.headers)
  try {
    const response = await context.send({
      method: 'PUT',
      operation: 'PutObject',
      key: objectKey(key),
      headers,
      body: sent.body,
      ...commonOptions(options),
    })
    await response.dump()
    return putResult(response)
  } catch (error) {
    // It is no failure of the network that the stream was not what was announced.
    throw isBodyFault(error) ? error.cause : error
  }
}

const NO_OPTIONS: PutOptions = {}

function putHeaders(options: PutOptions): OperationHeaders {
  if (options === NO_OPTIONS) return NO_HEADERS
  return { ...propertyHeaders(options), ...conditionHeaders(options) }
}

/** Reads what the store says of an object that was written. */
function putResult(response: ClientResponse): PutResult {
  const { headers, requestId } = response
  return {
    etag: requiredEtag(response, 'PutObject'),
    versionId: textOf(headers, 'x-amz-version-id'),
    checksums: checksumsOf(headers),
    encryption: textOf(headers, 'x-amz-server-side-encryption'),
    requestId,
  }
}

interface PreparedBody {
  readonly body: RequestBodyInput
  readonly headers: OperationHeaders
}

/** What is sent: at once, or as a promise where there is much to be hashed. */
function preparedBody(
  { store }: BucketContext,
  body: PutBody,
  options: PutOptions,
): PreparedBody | Promise<PreparedBody> {
  const { checksum, contentLength } = options
  if (isStream(body)) return streamBody(body, contentLength, checksum)
  if (contentLength !== undefined) {
    throw argumentValueError('options.contentLength', 'is for streams: other bodies have a length')
  }
  if (typeof checksum === 'object') return { body, headers: knownChecksum(checksum) }
  const plan = checksumPlan(store, checksum)
  const bytes = textBytes(body) ?? bytesOf(body)
  if (bytes !== undefined) return digestedBody(body, bytes, plan)
  if (body instanceof Blob) return blobChecksum(body, plan).then((headers) => ({ body, headers }))
  if (checksum !== undefined && checksum !== 'none') throw notReadTwice('files')
  const prepared = { body, headers: NO_HEADERS }
  return isFilePath(body) ? assertFile(body.path).then(() => prepared) : prepared
}

function isFilePath(body: unknown): body is FileBody {
  return typeof body === 'object' && body !== null && 'path' in body
}

// A pipe or device has no length that one request could announce: it would make an empty object.
async function assertFile(path: string | URL): Promise<void> {
  if ((await stat(path)).isFile()) return
  throw argumentValueError('body.path', 'is no regular file; `upload` takes pipes')
}

// A string and its bytes are one body, but hashing wants bytes and would encode it once more.
function digestedBody(
  body: PutBody,
  bytes: Uint8Array,
  plan: ChecksumPlan,
): PreparedBody | Promise<PreparedBody> {
  // It says of itself what it is.
  const sent = body instanceof URLSearchParams ? body : bytes
  if (plan.algorithm === undefined && !plan.md5) return { body: sent, headers: NO_HEADERS }
  if (isSmall(bytes)) return { body: sent, headers: digestNow(bytes, plan, 'unsigned').headers }
  return digestBytes(bytes, plan, 'unsigned').then(({ headers }) => ({ body: sent, headers }))
}

function textBytes(body: PutBody): Uint8Array | undefined {
  if (typeof body === 'string') return Buffer.from(body)
  return body instanceof URLSearchParams ? Buffer.from(body.toString()) : undefined
}

function streamBody(
  stream: StreamBody,
  length: unknown,
  checksum: PutOptions['checksum'],
): PreparedBody {
  if (typeof length !== 'number') {
    throw argumentTypeError('options.contentLength', 'the number of bytes in the stream', length)
  }
  if (!Number.isSafeInteger(length) || length < 0) {
    throw argumentRangeError('options.contentLength', 'must be a whole number of 0 or more')
  }
  if (typeof checksum === 'string' && checksum !== 'none') throw notReadTwice('streams')
  const headers = typeof checksum === 'object' ? knownChecksum(checksum) : NO_HEADERS
  return {
    body: exactLength(stream as AsyncIterable<Uint8Array | string>, length),
    headers: { ...headers, 'content-length': String(length) },
  }
}

function notReadTwice(what: string): Error {
  return argumentValueError(
    'options.checksum',
    `is computed of strings, bytes and Blobs only; for ${what} use \`upload\`, or give { algorithm, value }`,
  )
}

function knownChecksum({ algorithm, value }: KnownChecksum): Record<string, string> {
  if (typeof value !== 'string') {
    throw argumentTypeError('options.checksum.value', 'a string in base64', value)
  }
  return { [checksumHeader(algorithm)]: value }
}

/** Reads a Blob, which can be read again. */
async function blobChecksum(blob: Blob, plan: ChecksumPlan): Promise<Record<string, string>> {
  const checksum = plan.algorithm === undefined ? undefined : createChecksum(plan.algorithm)
  const md5 = plan.md5 ? createHash('md5') : undefined
  if (checksum === undefined && md5 === undefined) return {}
  for await (const chunk of blob.stream()) {
    checksum?.update(chunk)
    md5?.update(chunk)
  }
  return {
    ...(plan.algorithm && checksum && { [checksumHeader(plan.algorithm)]: checksum.digest() }),
    ...(md5 && { 'content-md5': md5.digest('base64') }),
  }
}

/**
 * Stores an object in one request where that can be done: a stream of unknown length goes in parts, and
 * so does one that has to be hashed before it is sent, as it has without TLS.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for no body; an empty object is made by `''`.
 */
export function putAny(
  context: BucketContext,
  key: string,
  body: PutBody,
  options?: PutOptions,
): Promise<PutResult> {
  // A variable that was not set would make an empty object in place of the one that is there.
  if (body === undefined || body === null || !isBody(body)) {
    return Promise.reject(argumentTypeError('body', PUT_BODIES, body))
  }
  holdStream(body)
  return isStream(body)
    ? putStream(context, key, body, options)
    : putObject(context, key, body, options)
}

const PUT_BODIES = 'text (JSON.stringify makes it of an object), bytes, a Blob, file or stream'

/** Whether it may be a body: no number, and no plain object but `{ path }` and streams. */
function isBody(body: object | string): boolean {
  if (typeof body !== 'object') return typeof body === 'string' || typeof body === 'function'
  const isPlain = Array.isArray(body) || Object.getPrototypeOf(body) === Object.prototype
  return !isPlain || 'path' in body || Symbol.asyncIterator in body
}

export async function putStream(
  context: BucketContext,
  key: string,
  body: StreamBody,
  options: PutOptions | undefined,
): Promise<PutResult> {
  const isProtected = isSecure(await context.endpoint())
  const { contentLength, checksum, ...others } = checkedOptions(options ?? {})
  if (contentLength !== undefined && isProtected) {
    return await putObject(context, key, body, options)
  }
  if (typeof checksum === 'object') {
    throw argumentValueError(
      'options.checksum',
      'can be given for a stream only with `contentLength`, and over HTTPS',
    )
  }
  // Node's own web streams are async iterables, which their type in Node 20 does not say.
  const source = body as AsyncIterable<Uint8Array | string>
  const result = await upload(context, key, source, { ...others, checksum, length: contentLength })
  const { algorithm } = checksumPlan(context.store, checksum)
  return {
    etag: result.etag,
    versionId: result.versionId,
    checksums: checksumRecord(algorithm, result.checksum),
    encryption: undefined,
    requestId: undefined,
  }
}

export function checksumRecord(
  algorithm: ChecksumAlgorithm | undefined,
  value: string | undefined,
): PutResult['checksums'] {
  return algorithm === undefined || value === undefined ? {} : { [algorithm]: value }
}
