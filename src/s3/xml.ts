import { createHash } from 'node:crypto'
import { checkOptions, type OptionRules } from '../base/options.ts'
import { argumentTypeError, ServiceError } from '../errors.ts'
import type { ClientResponse } from '../http/index.ts'
import { encodeXmlDocument, malformed } from '../protocols/index.ts'
import { createChecksum } from '../sigv4/checksums.ts'
import { DOCUMENT_LIMIT, readable } from './documents.ts'
import { type BucketContext, commonOptions, headersOf, type OperationOptions } from './options.ts'

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
