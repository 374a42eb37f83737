import { createHash } from 'node:crypto'
import { checkOptions, type OptionRules } from '../base/options.ts'
import { argumentTypeError, type NetworkError, ServiceError } from '../errors.ts'
import { outsideOfStores } from '../http/connection.ts'
import type { ClientResponse } from '../http/response.ts'
import { callLabel } from '../http/response.ts'
import { type Model, readModel } from '../models/model.ts'
import {
  decodeDocument,
  encodeXmlDocument,
  isMalformed,
  malformed,
  unreadable,
} from '../protocols/index.ts'
import { createChecksum } from '../sigv4/checksums.ts'
import type { ChecksumAlgorithm } from '../sigv4/types.ts'
import { type BucketContext, commonOptions, headersOf, type OperationOptions } from './options.ts'
import { textOf as headerText } from './properties.ts'

// A page of 1,000 versions with keys of 1,024 escaped bytes.
export const DOCUMENT_LIMIT: number = 16 * 1024 * 1024

/** What the documents of operations hold, as far as it is read here; S3's model has all of it. */
interface Documents {
  readonly CompleteMultipartUpload: Tagged
  readonly CopyObject: CopiedDocument
  readonly CreateMultipartUpload: { readonly UploadId?: string }
  readonly CreateSession: { readonly Credentials?: SessionDocument }
  readonly DeleteObjects: DeletionsDocument
  readonly GetBucketCors: { readonly CORSRules?: readonly CorsRuleDocument[] }
  readonly GetBucketLifecycleConfiguration: { readonly Rules?: readonly LifecycleRuleDocument[] }
  readonly GetBucketLocation: { readonly LocationConstraint?: string }
  readonly GetBucketVersioning: { readonly Status?: string; readonly MFADelete?: string }
  readonly GetObjectTagging: { readonly TagSet?: readonly TagDocument[] }
  readonly ListBuckets: BucketsDocument
  readonly ListMultipartUploads: UploadsDocument
  readonly ListObjects: ListDocument
  readonly ListObjectsV2: ListDocument
  readonly ListObjectVersions: VersionsDocument
  readonly ListParts: PartsDocument
  readonly UploadPartCopy: CopiedDocument
}

interface Tagged {
  readonly ETag?: string
}

export interface CopiedDocument extends Tagged, Checksums {
  readonly LastModified?: Date
}

/** Such as `ChecksumCRC32`. */
type Checksums = { readonly [checksum in `Checksum${ChecksumAlgorithm}`]?: string }

interface SessionDocument {
  readonly AccessKeyId?: string
  readonly SecretAccessKey?: string
  readonly SessionToken?: string
  readonly Expiration?: Date
}

export interface DeletionsDocument {
  readonly Deleted?: readonly {
    readonly Key?: string
    readonly VersionId?: string
    readonly DeleteMarkerVersionId?: string
  }[]
  readonly Errors?: readonly {
    readonly Key?: string
    readonly VersionId?: string
    readonly Code?: string
    readonly Message?: string
  }[]
}

export interface CorsRuleDocument {
  readonly ID?: string
  readonly AllowedOrigins?: readonly string[]
  readonly AllowedMethods?: readonly string[]
  readonly AllowedHeaders?: readonly string[]
  readonly ExposeHeaders?: readonly string[]
  readonly MaxAgeSeconds?: number
}

export interface TimeDocument {
  readonly Days?: number
  readonly Date?: Date
}

export interface NoncurrentDocument {
  readonly NoncurrentDays?: number
  readonly NewerNoncurrentVersions?: number
  readonly StorageClass?: string
}

export interface LifecycleFilterDocument {
  readonly Prefix?: string
  readonly Tag?: TagDocument
  readonly ObjectSizeGreaterThan?: number
  readonly ObjectSizeLessThan?: number
}

export interface LifecycleRuleDocument {
  readonly ID?: string
  readonly Prefix?: string
  readonly Status?: string
  readonly Filter?: LifecycleFilterDocument & {
    readonly And?: LifecycleFilterDocument & { readonly Tags?: readonly TagDocument[] }
  }
  readonly Expiration?: TimeDocument & { readonly ExpiredObjectDeleteMarker?: boolean }
  readonly Transitions?: readonly (TimeDocument & { readonly StorageClass?: string })[]
  readonly NoncurrentVersionExpiration?: NoncurrentDocument
  readonly NoncurrentVersionTransitions?: readonly NoncurrentDocument[]
  readonly AbortIncompleteMultipartUpload?: { readonly DaysAfterInitiation?: number }
}

export interface TagDocument {
  readonly Key?: string
  readonly Value?: string
}

interface BucketsDocument {
  readonly Buckets?: readonly {
    readonly Name?: string
    readonly CreationDate?: Date
    readonly BucketRegion?: string
  }[]
  readonly ContinuationToken?: string
}

/** What all listings have. */
export interface ListingDocument {
  readonly Prefix?: string
  readonly IsTruncated?: boolean
  readonly EncodingType?: string
  readonly CommonPrefixes?: readonly { readonly Prefix?: string }[]
}

export interface UploadsDocument extends ListingDocument {
  readonly NextKeyMarker?: string
  readonly NextUploadIdMarker?: string
  readonly Uploads?: readonly UploadDocument[]
}

export interface UploadDocument {
  readonly Key?: string
  readonly UploadId?: string
  readonly Initiated?: Date
  readonly StorageClass?: string
}

export interface ListDocument extends ListingDocument {
  readonly NextMarker?: string
  readonly NextContinuationToken?: string
  readonly Contents?: readonly ObjectDocument[]
}

export interface ObjectDocument extends Tagged {
  readonly Key?: string
  readonly Size?: number
  readonly LastModified?: Date
  readonly StorageClass?: string
  readonly ChecksumAlgorithm?: readonly string[]
  readonly ChecksumType?: string
  readonly Owner?: { readonly ID?: string }
}

export interface VersionsDocument extends ListingDocument {
  readonly NextKeyMarker?: string
  readonly NextVersionIdMarker?: string
  readonly Versions?: readonly VersionDocument[]
  readonly DeleteMarkers?: readonly VersionDocument[]
}

export interface VersionDocument extends Tagged {
  readonly Key?: string
  readonly VersionId?: string
  readonly IsLatest?: boolean
  readonly Size?: number
  readonly LastModified?: Date
  readonly StorageClass?: string
}

export interface PartsDocument {
  readonly IsTruncated?: boolean
  readonly NextPartNumberMarker?: number
  readonly Parts?: readonly PartDocument[]
}

export interface PartDocument extends Tagged, Checksums {
  readonly PartNumber?: number
  readonly Size?: number
}

let loading: Promise<Model> | undefined

/** S3's model comes with the first document. */
function loadModel(): Promise<Model> {
  loading ??= outsideOfStores(async () => readModel((await import('../models/data/s3.ts')).s3))
  return loading
}

/**
 * Reads the document of a response, as S3's model has it. What `read` does not find as it should be, it
 * reports by `malformed`, as the functions below do.
 *
 * @throws NetworkError `NETWORK_RESPONSE_INVALID` for any other document, one that `read` refuses, and
 * for what is no XML; what reading the body throws.
 */
export function readDocument<Name extends keyof Documents, Value>(
  response: ClientResponse,
  operation: Name,
  read: (document: Documents[Name]) => Value,
): Promise<Value> {
  return readable(response, operation, async () => {
    const [model, body] = await Promise.all([loadModel(), response.bytes(DOCUMENT_LIMIT)])
    const operationModel = model.operation(operation)
    if (operationModel === undefined) throw new TypeError(`S3's model has no ${operation}`)
    return read(decodeDocument(operationModel, body) as Documents[Name])
  })
}

/** Runs what reads a response, and tells of the call where the response is not as it should be. */
export async function readable<Value>(
  response: ClientResponse,
  operation: string,
  read: () => Promise<Value>,
): Promise<Value> {
  try {
    return await read()
  } catch (error) {
    if (!isMalformed(error)) throw error
    throw invalidResponse(response, operation, error.message, error.cause)
  }
}

/**
 * The ETag with which a store says that it has bytes.
 *
 * @throws NetworkError `NETWORK_RESPONSE_INVALID` where there is none: whoever responded may be no store.
 */
export function requiredEtag(response: ClientResponse, operation: string): string {
  const etag = headerText(response.headers, 'etag')
  if (etag !== undefined && etag !== '') return etag
  throw invalidResponse(response, operation, 'it has no ETag')
}

/** The error of a response that is not what was asked of a store. */
export function invalidResponse(
  response: ClientResponse,
  operation: string,
  problem: string,
  cause?: unknown,
): NetworkError {
  return unreadable(callLabel(response) ?? `s3 ${operation}`, response, problem, cause)
}

/** A member that must be there. @throws SansdkError where it is missing or empty. */
export function required<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined || value === '') throw malformed(`there is no ${name}`)
  return value
}

/** A number of bytes, parts or days. @throws SansdkError for one that is below 0 or beyond 2^53. */
export function counted(value: number | undefined, name: string): number | undefined {
  if (value === undefined || (Number.isSafeInteger(value) && value >= 0)) return value
  throw malformed(`${name} is below 0 or beyond 2^53`)
}

/** An ETag in the quotes that Ceph RGW leaves out (RFC 9110 section 8.8.3). */
export function quotedEtag(etag: string | undefined): string | undefined {
  if (etag === undefined || etag === '') return undefined
  return etag.includes('"') ? etag : `"${etag}"`
}

/**
 * Sees that a response holds no page of somebody else, such as a proxy's, and no error, where S3 has
 * nothing to say. Some stores respond with a document that is named after the operation.
 *
 * @throws NetworkError `NETWORK_RESPONSE_INVALID`.
 */
export async function readNothing(response: ClientResponse, operation: string): Promise<void> {
  await readable(response, operation, async () => {
    const text = (await response.text(DOCUMENT_LIMIT)).trim()
    const { status } = response
    if (status !== 200 && status !== 204) throw malformed('its status is neither 200 nor 204')
    const [, root] = /^(?:<\?xml[^>]*>\s*)?<(?:\w+:)?(\w+)/.exec(text) ?? []
    if (text !== '' && root?.startsWith(operation) !== true) {
      throw malformed(`its body is not empty, as that of ${operation} is`)
    }
  })
}

const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/'

/** A request whose body is a document. */
interface DocumentCall {
  readonly method: 'PUT' | 'POST'
  readonly operation: string
  readonly key?: string | undefined
  readonly query: Readonly<Record<string, string | undefined>>
  readonly root: string
  readonly value: unknown
  readonly idempotent?: boolean | undefined
  readonly result?: 'buffer' | undefined
}

/**
 * Sends a document. S3 demands a checksum or `Content-MD5` of those that change many objects or the
 * bucket ("Checking object integrity" in its user guide).
 */
export function sendXml(
  context: BucketContext,
  call: DocumentCall,
  options: OperationOptions,
): Promise<ClientResponse> {
  const { method, operation, key, query, idempotent, result } = call
  const body = Buffer.from(encodeXmlDocument(call.root, call.value, { namespace: NAMESPACE }))
  return context.send({
    method,
    operation,
    key,
    query,
    body,
    idempotent,
    result,
    headers: headersOf(options, {
      'content-type': 'application/xml',
      ...proof(context, body),
    }),
    ...commonOptions(options),
  })
}

/** The header that proves a body as the store wants it proven. */
function proof({ store }: BucketContext, body: Uint8Array): Record<string, string> {
  if (store.deleteManyChecksum === 'md5') {
    return { 'content-md5': createHash('md5').update(body).digest('base64') }
  }
  const checksum = createChecksum('CRC32')
  checksum.update(body)
  return {
    'x-amz-sdk-checksum-algorithm': 'CRC32',
    'x-amz-checksum-crc32': checksum.digest(),
  }
}

/** A configuration of a bucket: the parameter that names it, and its names in the API. */
export interface SettingNames {
  /** Such as `cors`. */
  readonly parameter: string
  readonly getOperation: string
  readonly putOperation: string
  readonly deleteOperation: string
  /** The code with which S3 says that there is none. */
  readonly missingCode: string
  /** The document's root element. */
  readonly root: string
}

/** A configuration that is a list of rules. */
interface Rules<Rule> {
  get(options?: OperationOptions): Promise<Rule[]>
  put(rules: readonly Rule[], options?: OperationOptions): Promise<void>
  delete(options?: OperationOptions): Promise<void>
}

/** How rules stand in the document. */
interface RuleForm<Rule> {
  /** The method as its caller writes it, and what its rules have. */
  readonly method: string
  readonly options: OptionRules<Rule>
  /** The name of a rule's element. */
  readonly element: string
  readonly read: (response: ClientResponse) => Promise<Rule[]>
  readonly write: (rule: Rule) => Record<string, unknown>
}

/** The operations on a configuration that is a list of rules. */
export function createRules<Rule>(
  context: BucketContext,
  names: SettingNames,
  { method, options: members, element, read, write }: RuleForm<Rule>,
): Rules<Rule> {
  return {
    get: async (options = {}) => (await getSetting(context, names, options, read)) ?? [],
    put: async (rules, options = {}) => {
      if (!Array.isArray(rules)) throw argumentTypeError('rules', 'an array', rules)
      for (const [index, rule] of rules.entries()) {
        checkOptions(method, rule, members, `rules[${index}]`)
      }
      await putSetting(context, names, { [element]: rules.map(write) }, options)
    },
    delete: (options = {}) => deleteSetting(context, names, options),
  }
}

/** Reads a configuration; undefined where there is none. */
export async function getSetting<Setting>(
  context: BucketContext,
  names: Pick<SettingNames, 'parameter' | 'getOperation' | 'missingCode'>,
  options: OperationOptions,
  read: (response: ClientResponse) => Promise<Setting>,
): Promise<Setting | undefined> {
  try {
    const response = await context.send({
      method: 'GET',
      operation: names.getOperation,
      query: { [names.parameter]: '' },
      headers: headersOf(options, {}),
      result: 'buffer',
      ...commonOptions(options),
    })
    return await read(response)
  } catch (error) {
    if (isMissingSetting(error, names.missingCode)) return undefined
    throw error
  }
}

/** Whether an error says that a bucket has no such configuration. */
export function isMissingSetting(error: unknown, code: string): boolean {
  return error instanceof ServiceError && error.awsCode === code
}

/** Replaces a configuration. */
export async function putSetting(
  context: BucketContext,
  names: Pick<SettingNames, 'parameter' | 'putOperation' | 'root'>,
  value: unknown,
  options: OperationOptions,
): Promise<void> {
  const { parameter, putOperation, root } = names
  const response = await sendXml(
    context,
    { method: 'PUT', operation: putOperation, query: { [parameter]: '' }, root, value },
    options,
  )
  await readNothing(response, putOperation)
}

/** Removes a configuration. */
export async function deleteSetting(
  context: BucketContext,
  { parameter, deleteOperation }: Pick<SettingNames, 'parameter' | 'deleteOperation'>,
  options: OperationOptions,
): Promise<void> {
  const response = await context.send({
    method: 'DELETE',
    operation: deleteOperation,
    query: { [parameter]: '' },
    headers: headersOf(options, {}),
    ...commonOptions(options),
  })
  await readNothing(response, deleteOperation)
}
