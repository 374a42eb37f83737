import type { OptionRules } from '../base/options.ts'
import { argumentTypeError } from '../errors.ts'
import type { ClientResponse } from '../http/response.ts'
import { malformed } from '../protocols/index.ts'
import {
  type CorsRuleDocument,
  counted,
  createRules,
  deleteSetting,
  getSetting,
  putSetting,
  readable,
  readDocument,
  readNothing,
  required,
  type SettingNames,
  sendXml,
  type TagDocument,
} from './documents.ts'
import {
  type BucketContext,
  checkedOptions,
  commonOptions,
  headersOf,
  type OperationOptions,
  objectKey,
} from './options.ts'
import { checkedTags } from './properties.ts'

/** What pages of other origins may do with a bucket. */
export interface CorsRule {
  readonly id?: string | undefined
  /** Such as `https://www.example.com`, with one `*` at most. */
  readonly allowedOrigins: readonly string[]
  /** `GET`, `PUT`, `POST`, `DELETE`, `HEAD`. */
  readonly allowedMethods: readonly string[]
  /** Headers that requests may have; default none but the harmless ones. */
  readonly allowedHeaders?: readonly string[] | undefined
  /** Headers of responses that pages may read, such as `ETag`. */
  readonly exposeHeaders?: readonly string[] | undefined
  /** Seconds for which browsers keep the response to a preflight. */
  readonly maxAge?: number | undefined
}

/** The CORS rules of a bucket. */
export interface Cors {
  /** Empty where there are none. */
  get(options?: OperationOptions): Promise<CorsRule[]>
  /** Replaces all rules. */
  put(rules: readonly CorsRule[], options?: OperationOptions): Promise<void>
  delete(options?: OperationOptions): Promise<void>
}

const NAMES: SettingNames = {
  parameter: 'cors',
  getOperation: 'GetBucketCors',
  putOperation: 'PutBucketCors',
  deleteOperation: 'DeleteBucketCors',
  missingCode: 'NoSuchCORSConfiguration',
  root: 'CORSConfiguration',
}

/** The operations on the CORS rules of a bucket. */
export function createCors(context: BucketContext): Cors {
  return createRules(context, NAMES, {
    method: 'cors.put',
    options: CORS_RULE,
    element: 'CORSRule',
    read: (response) =>
      readDocument(response, 'GetBucketCors', ({ CORSRules = [] }) => CORSRules.map(readRule)),
    write: writeRule,
  })
}

const CORS_RULE: OptionRules<CorsRule> = {
  id: 'string',
  allowedOrigins: 'array',
  allowedMethods: 'array',
  allowedHeaders: 'array',
  exposeHeaders: 'array',
  maxAge: 'number',
}

function writeRule(rule: CorsRule): Record<string, unknown> {
  return {
    ID: rule.id,
    AllowedHeader: rule.allowedHeaders,
    AllowedMethod: rule.allowedMethods,
    AllowedOrigin: rule.allowedOrigins,
    ExposeHeader: rule.exposeHeaders,
    MaxAgeSeconds: rule.maxAge,
  }
}

function readRule(rule: CorsRuleDocument): CorsRule {
  const { AllowedOrigins = [], AllowedMethods = [] } = rule
  if (AllowedOrigins.length === 0 || AllowedMethods.length === 0) {
    throw malformed('a rule has no AllowedOrigin or AllowedMethod')
  }
  return {
    id: rule.ID || undefined,
    allowedOrigins: AllowedOrigins,
    allowedMethods: AllowedMethods,
    allowedHeaders: rule.AllowedHeaders ?? [],
    exposeHeaders: rule.ExposeHeaders ?? [],
    maxAge: counted(rule.MaxAgeSeconds, 'MaxAgeSeconds'),
  }
}

/** Options of the operations on tags. */
export interface TaggingOptions extends OperationOptions {
  readonly versionId?: string | undefined
}

/** Tags by their names. */
export type Tags = Record<string, string>

/** The tags of objects. */
export interface Tagging {
  /** Empty where there are none. */
  get(key: string, options?: TaggingOptions): Promise<Tags>
  /** Replaces all tags. */
  put(key: string, tags: Readonly<Tags>, options?: TaggingOptions): Promise<void>
  delete(key: string, options?: TaggingOptions): Promise<void>
}

/** The operations on the tags of objects. */
export function createTagging(context: BucketContext): Tagging {
  return {
    get: (key, options = {}) => getTags(context, key, options),
    put: (key, tags, options = {}) => putTags(context, key, tags, options),
    async delete(key, options = {}) {
      const response = await context.send({
        method: 'DELETE',
        operation: 'DeleteObjectTagging',
        key: objectKey(key),
        query: { tagging: '', versionId: checkedOptions(options).versionId },
        headers: headersOf(options, {}),
        ...commonOptions(options),
      })
      await readNothing(response, 'DeleteObjectTagging')
    },
  }
}

async function getTags(
  context: BucketContext,
  key: string,
  options: TaggingOptions,
): Promise<Tags> {
  const response = await context.send({
    method: 'GET',
    operation: 'GetObjectTagging',
    key: objectKey(key),
    query: { tagging: '', versionId: checkedOptions(options).versionId },
    headers: headersOf(options, {}),
    result: 'buffer',
    ...commonOptions(options),
  })
  return await readDocument(response, 'GetObjectTagging', ({ TagSet }) =>
    tagsOf(required(TagSet, 'TagSet')),
  )
}

/** Tags by their names. @throws SansdkError for one without a key. */
export function tagsOf(tags: readonly TagDocument[]): Tags {
  return Object.fromEntries(tags.map(({ Key, Value = '' }) => [required(Key, 'Key'), Value]))
}

async function putTags(
  context: BucketContext,
  key: string,
  tags: Readonly<Tags>,
  options: TaggingOptions,
): Promise<void> {
  const list = checkedTags(tags, 'tags').map(([name, value]) => ({ Key: name, Value: value }))
  const response = await sendXml(
    context,
    {
      method: 'PUT',
      operation: 'PutObjectTagging',
      key: objectKey(key),
      query: { tagging: '', versionId: checkedOptions(options).versionId },
      root: 'Tagging',
      value: { TagSet: { Tag: list } },
    },
    options,
  )
  await readNothing(response, 'PutObjectTagging')
}

/** Whether a bucket keeps versions; `never` where that was never turned on. */
export interface VersioningStatus {
  readonly status: 'enabled' | 'suspended' | 'never'
  /** Whether deleting a version needs an MFA device. */
  readonly mfaDelete: boolean
}

/** The versions of a bucket. */
export interface Versioning {
  get(options?: OperationOptions): Promise<VersioningStatus>
  /** From then on a write keeps what it replaces; AWS wants 15 minutes before the first one. */
  enable(options?: OperationOptions): Promise<void>
  /** From then on writes replace; versions that are there stay. */
  suspend(options?: OperationOptions): Promise<void>
}

/** The operations on the versioning of a bucket. */
export function createVersioning(context: BucketContext): Versioning {
  return {
    get: (options = {}) => getStatus(context, options),
    enable: (options = {}) => putStatus(context, 'Enabled', options),
    suspend: (options = {}) => putStatus(context, 'Suspended', options),
  }
}

async function getStatus(
  context: BucketContext,
  options: OperationOptions,
): Promise<VersioningStatus> {
  const response = await context.send({
    method: 'GET',
    operation: 'GetBucketVersioning',
    query: { versioning: '' },
    headers: headersOf(options, {}),
    result: 'buffer',
    ...commonOptions(options),
  })
  return await readDocument(response, 'GetBucketVersioning', ({ Status, MFADelete }) => {
    const status = STATUSES.get(Status || undefined)
    if (status === undefined) throw malformed('its Status is none that S3 knows')
    return { status, mfaDelete: MFADelete === 'Enabled' }
  })
}

const STATUSES: ReadonlyMap<string | undefined, VersioningStatus['status']> = new Map([
  ['Enabled', 'enabled'],
  ['Suspended', 'suspended'],
  [undefined, 'never'],
])

async function putStatus(
  context: BucketContext,
  status: 'Enabled' | 'Suspended',
  options: OperationOptions,
): Promise<void> {
  const names = {
    parameter: 'versioning',
    putOperation: 'PutBucketVersioning',
    root: 'VersioningConfiguration',
  }
  await putSetting(context, names, { Status: status }, options)
}

/** The policy of a bucket: JSON text, as IAM has it. */
export interface BucketPolicy {
  /** Undefined where there is none. */
  get(options?: OperationOptions): Promise<string | undefined>
  put(policy: string, options?: OperationOptions): Promise<void>
  delete(options?: OperationOptions): Promise<void>
}

const POLICY_NAMES = {
  parameter: 'policy',
  getOperation: 'GetBucketPolicy',
  deleteOperation: 'DeleteBucketPolicy',
  missingCode: 'NoSuchBucketPolicy',
}

/** The operations on the policy of a bucket. */
export function createBucketPolicy(context: BucketContext): BucketPolicy {
  return {
    get: (options = {}) => getSetting(context, POLICY_NAMES, options, readPolicy),
    async put(policy, options = {}) {
      if (typeof policy !== 'string') throw argumentTypeError('policy', 'a JSON text', policy)
      const response = await context.send({
        method: 'PUT',
        operation: 'PutBucketPolicy',
        query: { policy: '' },
        body: policy,
        headers: headersOf(options, { 'content-type': 'application/json' }),
        ...commonOptions(options),
      })
      await readNothing(response, 'PutBucketPolicy')
    },
    delete: (options = {}) => deleteSetting(context, POLICY_NAMES, options),
  }
}

/** A policy is a JSON object: a page of a proxy's would be put back by whoever changes policies. */
function readPolicy(response: ClientResponse): Promise<string> {
  return readable(response, POLICY_NAMES.getOperation, async () => {
    const text = await response.text()
    if (isPolicy(text)) return text
    throw malformed('it is not a JSON object')
  })
}

function isPolicy(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
  } catch {
    return false
  }
}
