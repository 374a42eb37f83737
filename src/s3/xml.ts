import { createHash } from 'node:crypto'
import { argumentTypeError, ServiceError } from '../errors.ts'
import type { ClientResponse } from '../http/index.ts'
import {
  encodeXmlDocument,
  isElement,
  isMalformed,
  malformed,
  requireXml,
  unreadable,
  type XmlElement,
  type XmlNode,
} from '../protocols/index.ts'
import { createChecksum } from '../sigv4/checksums.ts'
import type { BucketContext } from './options.ts'
import { type CallOptions, headersOf, passedOn } from './options.ts'
import { textOf as headerText } from './properties.ts'

// A page of 1,000 versions with keys of 1,024 escaped bytes.
const DOCUMENT_LIMIT = 16 * 1024 * 1024

/** The document that an operation is answered with. */
interface DocumentKind {
  /** For errors, such as `ListObjectsV2`. */
  readonly operation: string
  /** The name of the root element, such as `ListBucketResult`. */
  readonly root: string
}

/**
 * Reads the document of a response. What `read` does not find as it should be, it reports by
 * `malformed`, as the functions below do.
 *
 * @throws NetworkError `NETWORK_RESPONSE_INVALID` for any other document, one that `read` refuses, and
 * for what is no XML; what reading the body throws.
 */
export function readXml<T>(
  response: ClientResponse,
  kind: DocumentKind,
  read: (root: XmlElement) => T,
): Promise<T> {
  return readRoot(response, kind, (root) => read(elementAt(root, kind.root)))
}

/** The same for a document whose root may hold text. @throws as {@link readXml}. */
export async function readRoot<T>(
  response: ClientResponse,
  { operation, root }: DocumentKind,
  read: (root: XmlNode) => T,
): Promise<T> {
  return await readable(response, operation, async () => {
    const document = await requireXml(await response.text(DOCUMENT_LIMIT))
    const [name = ''] = Object.keys(document)
    if (name !== root) throw malformed(`its root is <${name.slice(0, 64)}>, not <${root}>`)
    return read(document[root] ?? '')
  })
}

/**
 * Sees that a response holds no page of somebody else, such as a proxy's, and no error, where S3 has
 * nothing to say. Some stores answer with a document that is named after the operation.
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

/**
 * The ETag with which a store says that it has bytes.
 *
 * @throws NetworkError `NETWORK_RESPONSE_INVALID` where there is none: whoever answered may be no store.
 */
export function requiredEtag(response: ClientResponse, operation: string): string {
  const etag = headerText(response.headers, 'etag')
  if (etag !== undefined && etag !== '') return etag
  throw unreadable(`s3 ${operation}`, response, 'it has no ETag')
}

/** Runs what reads a response, and tells of the call where the response is not as it should be. */
export async function readable<T>(
  response: ClientResponse,
  operation: string,
  read: () => Promise<T>,
): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (!isMalformed(error)) throw error
    throw unreadable(`s3 ${operation}`, response, error.message, error.cause)
  }
}

function elementAt(node: XmlNode, name: string): XmlElement {
  if (isElement(node)) return node
  if (typeof node === 'string' && node.trim() === '') return {}
  throw malformed(`${name} is not one element`)
}

/** The child elements of a name, however many there are. @throws SansdkError for text. */
export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  const node = Object.hasOwn(element, name) ? element[name] : undefined
  if (node === undefined) return []
  return (Array.isArray(node) ? node : [node]).map((child) => elementAt(child, name))
}

/** The child element of a name; undefined for none. @throws SansdkError for text and for several. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  const [child, another] = childrenOf(element, name)
  if (another !== undefined) throw malformed(`there is more than one ${name}`)
  return child
}

/**
 * The text of a child element; undefined where it is missing or empty.
 *
 * @throws SansdkError for children, and for several.
 */
export function childText(element: XmlElement, name: string): string | undefined {
  const node = Object.hasOwn(element, name) ? element[name] : undefined
  if (node === undefined || node === '') return undefined
  if (typeof node === 'string') return node
  throw malformed(`${name} is not one text`)
}

/** The same for what must be there. @throws SansdkError. */
export function requiredText(element: XmlElement, name: string): string {
  const text = childText(element, name)
  if (text === undefined) throw malformed(`there is no ${name}`)
  return text
}

/** A child element's whole number; undefined where it is missing. @throws SansdkError for text. */
export function childNumber(element: XmlElement, name: string): number | undefined {
  const text = childText(element, name)
  if (text === undefined) return undefined
  if (/^\d{1,15}$/.test(text)) return Number(text)
  throw malformed(`${name} is not a whole number`)
}

/** A child element's time; undefined where it is missing. @throws SansdkError for what is none. */
export function childDate(element: XmlElement, name: string): Date | undefined {
  const text = childText(element, name)
  if (text === undefined) return undefined
  const time = Date.parse(text)
  if (Number.isNaN(time)) throw malformed(`${name} is not a date`)
  return new Date(time)
}

/** A child element that is `true` or `false`; undefined where it is missing. @throws SansdkError. */
export function childFlag(element: XmlElement, name: string): boolean | undefined {
  const text = childText(element, name)?.toLowerCase()
  if (text === undefined) return undefined
  if (text === 'true' || text === 'false') return text === 'true'
  throw malformed(`${name} is neither true nor false`)
}

/** A child element's ETag, in the quotes that Ceph RGW leaves out (RFC 9110 section 8.8.3). */
export function childEtag(element: XmlElement, name = 'ETag'): string | undefined {
  const etag = childText(element, name)
  return etag === undefined || etag.includes('"') ? etag : `"${etag}"`
}

/** The texts of all child elements of a name; empty ones are left out. @throws SansdkError. */
export function childTexts(element: XmlElement, name: string): string[] {
  const node = Object.hasOwn(element, name) ? element[name] : undefined
  const nodes = node === undefined ? [] : Array.isArray(node) ? node : [node]
  return nodes.flatMap((child) => {
    if (typeof child !== 'string') throw malformed(`${name} is not a text`)
    return child === '' ? [] : [child]
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
  options: CallOptions,
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
    ...passedOn(options),
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
  get(options?: CallOptions): Promise<Rule[]>
  put(rules: readonly Rule[], options?: CallOptions): Promise<void>
  delete(options?: CallOptions): Promise<void>
}

/** How one rule stands in the document. */
interface RuleForm<Rule> {
  /** The element's name. */
  readonly element: string
  readonly read: (element: XmlElement) => Rule
  readonly write: (rule: Rule) => Record<string, unknown>
}

/** The operations on a configuration that is a list of rules. */
export function createRules<Rule>(
  context: BucketContext,
  names: SettingNames,
  { element, read, write }: RuleForm<Rule>,
): Rules<Rule> {
  return {
    async get(options = {}) {
      const kind = { operation: names.getOperation, root: names.root }
      const rules = await getSetting(context, names, options, (response) =>
        readXml(response, kind, (root) => childrenOf(root, element).map(read)),
      )
      return rules ?? []
    },
    put: async (rules, options = {}) => {
      if (!Array.isArray(rules)) throw argumentTypeError('rules', 'an array', rules)
      await putSetting(context, names, { [element]: rules.map(write) }, options)
    },
    delete: (options = {}) => deleteSetting(context, names, options),
  }
}

/** Reads a configuration; undefined where there is none. */
export async function getSetting<Setting>(
  context: BucketContext,
  names: Pick<SettingNames, 'parameter' | 'getOperation' | 'missingCode'>,
  options: CallOptions,
  read: (response: ClientResponse) => Promise<Setting>,
): Promise<Setting | undefined> {
  try {
    const response = await context.send({
      method: 'GET',
      operation: names.getOperation,
      query: { [names.parameter]: '' },
      headers: headersOf(options, {}),
      result: 'buffer',
      ...passedOn(options),
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
  options: CallOptions,
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
  options: CallOptions,
): Promise<void> {
  const response = await context.send({
    method: 'DELETE',
    operation: deleteOperation,
    query: { [parameter]: '' },
    headers: headersOf(options, {}),
    ...passedOn(options),
  })
  await readNothing(response, deleteOperation)
}
