import { createHash } from 'node:crypto'
import { hasOwnEndpoint } from '../endpoints/s3.ts'
import { argumentTypeError, argumentValueError } from '../errors.ts'
import { headerRecord } from '../http/headers.ts'
import { parseTimestamp } from '../protocols/timestamps.ts'
import { checksumHeader, createChecksum } from '../sigv4/checksums.ts'
import { encodeS3Key } from '../sigv4/percent-encoding.ts'
import type { ChecksumAlgorithm } from '../sigv4/types.ts'
import {
  bytesOf,
  type CustomCall,
  type Customization,
  isGiven,
  type Members,
  type ResponseHeaders,
  withHeaders,
} from './custom-call.ts'
import type { S3Service } from './operations.ts'
import { atOwnEndpoint } from './s3-endpoints.ts'
import type { ClientRequest } from './types.ts'

/** What S3 and S3 Control want besides what their models say. */
export const S3_CUSTOMIZATIONS: Readonly<Record<S3Service, Customization>> = {
  S3: {
    input: (call) => {
      checkBucket(call.input)
      return encodedKeys(call, withCopySource(call, withCustomerKeys(call.input)))
    },
    endpoint: atOwnEndpoint,
    request: namedChecksum,
    headers: readableExpires,
    output: (call, output, headers) => {
      decodeKeys(call, output)
      addExpires(call, output, headers)
    },
  },
  'S3 Control': {
    request: (call, request) => namedChecksum(call, withoutSecondAccount(call, request)),
  },
}

// The rules of the endpoint put the account before the host already.
function withoutSecondAccount({ found }: CustomCall, request: ClientRequest): ClientRequest {
  const isInHost = found.operation.staticContextParams['RequiresAccountId'] === true
  return isInHost ? { ...request, hostPrefix: undefined } : request
}

/**
 * Refuses what would become another path: buckets stand in the path here, but for those with endpoints of
 * their own, which the rules of these check.
 */
function checkBucket({ Bucket: bucket }: Members): void {
  if (typeof bucket !== 'string') return
  if (hasOwnEndpoint(bucket)) return
  if (/^[\w.-]{1,255}$/.test(bucket) && !/^\.{1,2}$/.test(bucket)) return
  throw argumentValueError('input.Bucket', 'must be letters, digits, dots, hyphens and underscores')
}

// --- keys of the customer's -------------------------------------------------------------------------

/** S3 takes a customer's key in base64, with the MD5 of its bytes. */
function withCustomerKeys(input: Members): Members {
  const keys = ['SSECustomer', 'CopySourceSSECustomer'].flatMap((name) => {
    const key = input[`${name}Key`]
    if (!isGiven(key) || isGiven(input[`${name}KeyMD5`])) return []
    const bytes = customerKey(key, `input.${name}Key`)
    return [
      [`${name}Key`, Buffer.from(bytes).toString('base64')],
      [`${name}KeyMD5`, createHash('md5').update(bytes).digest('base64')],
    ]
  })
  return keys.length === 0 ? input : { ...input, ...Object.fromEntries(keys) }
}

const KEY_BYTES = 32

/** The bytes themselves, as bytes, as text of as many, or as base64. */
function customerKey(key: unknown, field: string): Uint8Array {
  if (typeof key !== 'string' && !(key instanceof Uint8Array)) {
    throw argumentTypeError(field, 'a Uint8Array or a string', key)
  }
  const bytes = Buffer.from(key as string)
  if (bytes.length === KEY_BYTES) return bytes
  const decoded = Buffer.from(bytes.toString(), 'base64')
  if (decoded.length === KEY_BYTES && decoded.toString('base64') === bytes.toString())
    return decoded
  throw argumentValueError(field, `must be ${KEY_BYTES} bytes, or these in base64`)
}

// --- the source of a copy ---------------------------------------------------------------------------

/** The source as `{ Bucket, Key, VersionId }`, or as a text in which the key stands as it is. */
function withCopySource({ found }: CustomCall, input: Members): Members {
  const { CopySource: source } = input
  if (!isGiven(source) || !found.operation.input?.shape.byName.has('CopySource')) return input
  if (typeof source === 'string') return { ...input, CopySource: encodedSource(source) }
  if (typeof source !== 'object') {
    throw argumentTypeError('input.CopySource', 'a string or { Bucket, Key, VersionId }', source)
  }
  const { Bucket: bucket, Key: key, VersionId: version } = source as Members
  if (typeof bucket !== 'string')
    throw argumentTypeError('input.CopySource.Bucket', 'a string', bucket)
  if (typeof key !== 'string') throw argumentTypeError('input.CopySource.Key', 'a string', key)
  const path = encodeS3Key(
    bucket.startsWith('arn:') ? `${bucket}/object/${key}` : `${bucket}/${key}`,
  )
  return { ...input, CopySource: isGiven(version) ? `${path}?versionId=${String(version)}` : path }
}

const VERSION = /\?versionId=[^\s?]+$/

function encodedSource(source: string): string {
  const [version = ''] = VERSION.exec(source) ?? []
  const path = source.slice(0, source.length - version.length)
  // Read one way or the other, it may be another object than the one that is meant.
  const [escaped] = /%[0-9a-f]{2}/i.exec(path) ?? []
  if (escaped === undefined) return encodeS3Key(path) + version
  throw argumentValueError(
    'input.CopySource',
    `holds "${escaped}", which may be encoded or part of the key: give { Bucket, Key, VersionId }, with the key as it is`,
  )
}

// --- keys that XML cannot hold ----------------------------------------------------------------------

/** Members that are encoded when `EncodingType` is `url`: of the page, and of what its lists hold. */
const ENCODED: Readonly<
  Record<
    string,
    { readonly page: readonly string[]; readonly lists: Readonly<Record<string, string>> }
  >
> = {
  ListObjects: {
    page: ['Delimiter', 'Marker', 'NextMarker'],
    lists: { Contents: 'Key', CommonPrefixes: 'Prefix' },
  },
  ListObjectsV2: {
    page: ['Delimiter', 'Prefix', 'StartAfter'],
    lists: { Contents: 'Key', CommonPrefixes: 'Prefix' },
  },
  ListObjectVersions: {
    page: ['KeyMarker', 'NextKeyMarker', 'Prefix', 'Delimiter'],
    lists: { Versions: 'Key', DeleteMarkers: 'Key', CommonPrefixes: 'Prefix' },
  },
}

function encodedKeys({ found }: CustomCall, input: Members): Members {
  if (!Object.hasOwn(ENCODED, found.operation.name) || isGiven(input['EncodingType'])) return input
  return { ...input, EncodingType: 'url' }
}

function decodeKeys({ found, input }: CustomCall, output: Record<string, unknown>): void {
  const { name } = found.operation
  const members = Object.hasOwn(ENCODED, name) ? ENCODED[name] : undefined
  if (members === undefined || isGiven(input['EncodingType'])) return
  if (output['EncodingType'] !== 'url') return
  for (const member of members.page) decodeMember(output, member)
  for (const [list, member] of Object.entries(members.lists)) {
    for (const item of (output[list] ?? []) as Record<string, unknown>[]) decodeMember(item, member)
  }
}

function decodeMember(holder: Record<string, unknown>, name: string): void {
  const text = holder[name]
  if (typeof text === 'string') holder[name] = decodeForm(text)
}

/** A text that is no valid encoding is a key that was not encoded after all. */
function decodeForm(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}

// --- headers ----------------------------------------------------------------------------------------

/** Computes the checksum that the input names, of a body that is at hand. */
function namedChecksum({ found, input }: CustomCall, request: ClientRequest): ClientRequest {
  const { checksumAlgorithmMember: member } = found.operation
  const algorithm = member === undefined ? undefined : input[member]
  const body = bytesOf(request.body)
  if (!isGiven(algorithm) || body === undefined) return request
  const headers = headerRecord(request.headers)
  if (Object.keys(headers).some((name) => /^x-amz-checksum-(?!type$)/.test(name))) return request
  const checksum = checksumOf(algorithm, `input.${member}`)
  checksum.update(body)
  return withHeaders(request, {
    [checksumHeader(algorithm as ChecksumAlgorithm)]: checksum.digest(),
  })
}

function checksumOf(algorithm: unknown, field: string): ReturnType<typeof createChecksum> {
  try {
    return createChecksum(algorithm as ChecksumAlgorithm)
  } catch {
    throw argumentValueError(
      field,
      'must be CRC32, CRC32C, CRC64NVME, SHA1 or SHA256; give the checksum of any other in its own member',
    )
  }
}

/** People store any text in `Expires`, which then is no reason to refuse the object. */
function readableExpires(headers: ResponseHeaders): ResponseHeaders {
  const { expires, ...others } = headers
  return expires === undefined || isDate(expires) ? headers : others
}

function isDate(text: unknown): boolean {
  return parseTimestamp(text) !== undefined
}

function addExpires(
  { found }: CustomCall,
  output: Record<string, unknown>,
  { expires }: ResponseHeaders,
): void {
  const member = found.operation.output?.shape.byName.get('Expires')
  if (member?.wireName === 'Expires' && expires !== undefined)
    output['ExpiresString'] = String(expires)
}
