import { readFileSync } from 'node:fs'
import { explain, presign, sign } from '../../src/sigv4/index.ts'
import type {
  Explanation,
  SignableRequest,
  SigningAlgorithm,
  SigningOptions,
} from '../../src/sigv4/types.ts'

/** A request as it is on the wire. */
interface WireRequest {
  readonly method: string
  /** The request target as given: raw spaces and non-ASCII characters included. */
  readonly target: string
  readonly fields: readonly (readonly [name: string, value: string])[]
  readonly body: string
}

/** A request in a form in which all spellings of one request are equal. */
export interface ComparableRequest {
  readonly method: string
  /** Percent-encoded segment by segment, so that raw and encoded spellings are the same. */
  readonly path: string
  /** Decoded, in the order of the names: the order in a URL carries no meaning to a verifier. */
  readonly query: readonly (readonly [name: string, value: string])[]
  /** By lower-case name; a list where a field is repeated or holds a list (RFC 9110 section 5.3). */
  readonly headers: ReadonlyMap<string, readonly string[]>
  readonly body: string
}

/** What AWS published for one case in one form of authentication. */
interface ExpectedSigning {
  readonly canonicalRequest: string
  readonly stringToSign: string
  readonly signature: string
  readonly signedRequest: ComparableRequest
}

/** One case of AWS's signing suite, ready to run. */
export interface SigningCase {
  readonly name: string
  readonly request: SignableRequest
  readonly options: SigningOptions
  /** Lifetime in seconds of the query form. */
  readonly expiresIn: number
  readonly expected: { readonly header: ExpectedSigning; readonly query: ExpectedSigning }
  /** `v4a` only: the key that verifies the published signatures, as hexadecimal coordinates. */
  readonly publicKey?: { readonly x: string; readonly y: string } | undefined
}

interface SuiteTexts {
  readonly canonicalRequest: string
  readonly stringToSign: string
  readonly signature: string
  readonly signedRequest: string
}

interface SuiteCase {
  readonly name: string
  readonly context: {
    readonly credentials: {
      readonly accessKeyId: string
      readonly secretAccessKey: string
      readonly token?: string
    }
    readonly expirationInSeconds: number
    readonly normalize: boolean
    readonly region: string
    readonly service: string
    readonly signBody: boolean
    readonly timestamp: string
    readonly omitSessionToken?: boolean
  }
  readonly request: string
  readonly header: SuiteTexts
  readonly query: SuiteTexts
  readonly publicKey?: { readonly x: string; readonly y: string }
}

interface Suite {
  readonly incomplete: readonly string[]
  readonly cases: readonly SuiteCase[]
}

/** A way to authenticate. */
interface Form {
  readonly name: 'header' | 'query'
  readonly explain: (test: SigningCase) => Explanation
  /** What is sent, and the signature in it. */
  readonly send: (test: SigningCase) => { request: ComparableRequest; signature: string }
}

const header: Form = {
  name: 'header',
  explain: ({ request, options }) => explain(request, options),
  send: ({ request, options }) => {
    const signed = sign(request, options)
    const [, signature = ''] =
      /Signature=([0-9a-f]+)$/.exec(signed.headers['authorization'] ?? '') ?? []
    return { request: comparableSigned(signed, signed.body), signature }
  },
}

const query: Form = {
  name: 'query',
  explain: ({ request, options, expiresIn }) => explain(request, { ...options, expiresIn }),
  send: ({ request, options, expiresIn }) => {
    const presigned = presign(request, { ...options, expiresIn })
    const [, signature = ''] = /[?&]X-Amz-Signature=([0-9a-f]+)/.exec(presigned.url) ?? []
    return { request: comparableSigned(presigned, request.body), signature }
  },
}

/** Both ways in which a case is signed. */
export const FORMS: readonly Form[] = [header, query]

/** The number of published cases, for `v4` and for `v4a`. */
export const PUBLISHED_CASES = 38

/** Loads the cases that AWS published for `v4` or `v4a`. */
export function loadSigningSuite(algorithm: SigningAlgorithm): SigningCase[] {
  const file = new URL(`aws-signing-suite-${algorithm}.json`, import.meta.url)
  const suite: Suite = JSON.parse(readFileSync(file, 'utf8'))
  return suite.cases.map((entry) => toSigningCase(entry, algorithm))
}

/** The comparable form of the result of `sign` or `presign`, with its body. */
function comparableSigned(
  signed: { method: string; url: string; headers: Readonly<Record<string, string>> },
  body: SignableRequest['body'],
): ComparableRequest {
  const { host, target } = splitUrl(signed.url)
  const fields = Object.entries(signed.headers).filter(([name]) => name !== 'host')
  return comparable({
    method: signed.method,
    target,
    fields: [['host', signed.headers['host'] ?? host], ...fields],
    body: typeof body === 'string' ? body : '',
  })
}

function toSigningCase(entry: SuiteCase, algorithm: SigningAlgorithm): SigningCase {
  const { context } = entry
  return {
    name: entry.name,
    request: toSignableRequest(readRequest(entry.request)),
    options: { ...toSigningOptions(context), algorithm },
    expiresIn: context.expirationInSeconds,
    expected: { header: toExpected(entry.header), query: toExpected(entry.query) },
    publicKey: entry.publicKey,
  }
}

/**
 * Three options are the same for every case, because they state how AWS's own runner signs:
 * it encodes paths once whatever the service, takes the paths as they stand on the wire, and
 * leaves no header of the request unsigned.
 */
function toSigningOptions(context: SuiteCase['context']): SigningOptions {
  const { accessKeyId, secretAccessKey, token } = context.credentials
  return {
    credentials: { accessKeyId, secretAccessKey, sessionToken: token },
    region: context.region,
    service: context.service,
    date: new Date(context.timestamp),
    normalizePath: context.normalize,
    contentSha256Header: context.signBody ? 'include' : 'omit',
    sessionToken: context.omitSessionToken === true ? 'unsigned' : 'signed',
    uriEncoding: 'single',
    dotSegments: 'keep',
    signHeaders: 'all',
  }
}

function toExpected(texts: SuiteTexts): ExpectedSigning {
  return { ...texts, signedRequest: comparable(readRequest(texts.signedRequest)) }
}

/** Moves `Host` into the URL, where the signer reads it. */
function toSignableRequest(wire: WireRequest): SignableRequest {
  const headers: Record<string, string[]> = {}
  for (const [name, value] of wire.fields) {
    const values = headers[name] ?? []
    headers[name] = [...values, value]
  }
  const { Host: hosts, ...others } = headers
  const [host, ...rest] = hosts ?? []
  if (host === undefined || rest.length > 0) throw new Error('a request must have one Host field')
  return {
    method: wire.method,
    url: `https://${host}${wire.target}`,
    headers: others,
    body: wire.body === '' ? undefined : wire.body,
  }
}

/** Reads a request by RFC 9112; lines may end in LF alone (section 2.2), as the suite's do. */
function readRequest(text: string): WireRequest {
  const lines = text.replaceAll('\r\n', '\n')
  const end = lines.indexOf('\n\n')
  const head = end === -1 ? lines.replace(/\n$/, '') : lines.slice(0, end)
  const [requestLine = '', ...fieldLines] = unfold(head).split('\n')
  return {
    ...readRequestLine(requestLine),
    fields: fieldLines.map(readField),
    body: end === -1 ? '' : lines.slice(end + 2),
  }
}

/** Section 5.2: a line that begins with blanks continues the one before it. */
function unfold(head: string): string {
  return head.replace(/[ \t]*\n[ \t]+/g, ' ')
}

/** Section 3: the target is all between the first and the last space, as the suite leaves spaces raw. */
function readRequestLine(line: string): { method: string; target: string } {
  const [, method, target] = /^(\S+) (.+) HTTP\/1\.1$/.exec(line) ?? []
  if (method === undefined || target === undefined) throw new Error(`not a request line: ${line}`)
  return { method, target }
}

/** Section 5: no blanks before the colon, and those around the value are not part of it. */
function readField(line: string): readonly [name: string, value: string] {
  const [, name, value] = /^([!#$%&'*+.^_`|~\w-]+):[ \t]*(.*?)[ \t]*$/.exec(line) ?? []
  if (name === undefined || value === undefined) throw new Error(`not a header field: ${line}`)
  return [name, value]
}

function comparable(wire: WireRequest): ComparableRequest {
  const { path, query } = splitTarget(wire.target)
  const headers = new Map<string, string[]>()
  for (const [name, value] of wire.fields) {
    const key = name.toLowerCase()
    headers.set(key, [...(headers.get(key) ?? []), ...listItems(value)])
  }
  return {
    method: wire.method,
    path: path.split('/').map(percentNormalize).join('/'),
    query: queryPairs(query),
    headers,
    body: wire.body,
  }
}

function listItems(value: string): string[] {
  return value.split(',').map((item) => item.trim())
}

function queryPairs(query: string): (readonly [string, string])[] {
  const pairs = query.split('&').filter((pair) => pair !== '')
  return pairs
    .map((pair) => {
      const { before, after } = cut(pair, '=')
      return [decodeURIComponent(before), decodeURIComponent(after)] as const
    })
    .toSorted(([a, x], [b, y]) => (a === b ? order(x, y) : order(a, b)))
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

function percentNormalize(text: string): string {
  return encodeURIComponent(decodeURIComponent(text))
}

function splitTarget(target: string): { path: string; query: string } {
  const { before, after } = cut(target, '?')
  return { path: before, query: after }
}

/** Splits by hand because `URL` would resolve dot segments, which some cases are about. */
function splitUrl(url: string): { host: string; target: string } {
  const [, host, target] = /^https:\/\/([^/?]+)(.*)$/s.exec(url) ?? []
  if (host === undefined || target === undefined) throw new Error(`not an https URL: ${url}`)
  return { host, target }
}

function cut(text: string, separator: string): { before: string; after: string } {
  const at = text.indexOf(separator)
  if (at === -1) return { before: text, after: '' }
  return { before: text.slice(0, at), after: text.slice(at + separator.length) }
}
