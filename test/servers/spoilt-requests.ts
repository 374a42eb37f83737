import {
  type Confidence,
  type Credentials,
  type DiagnoseOptions,
  type Diagnosis,
  type DiagnosisCause,
  diagnose,
  presign,
  type SignableRequest,
  type SigningOptions,
  sign,
} from '../../src/sigv4/index.ts'
import type { Sendable } from './s3-requests.ts'
import {
  type Spoil,
  sendWire,
  startSpoilingProxy,
  type WireAnswer,
  type WireMessage,
} from './spoiling-proxy.ts'

/** A server by what it is, and how its requests are signed. */
export interface Target {
  readonly endpoint: string
  readonly signing: SigningOptions
}

/** A request with one thing wrong, and the cause that must be named. */
export interface SpoiltRequest {
  readonly title: string
  readonly cause: DiagnosisCause
  readonly confidence: Confidence
  readonly request: SignableRequest
  readonly options?: Partial<DiagnoseOptions>
  /** Signed so many milliseconds from now. */
  readonly skewMs?: number
  /** What its owner does to the request between signing and sending. */
  readonly edit?: (signed: Sendable) => Sendable
  /** What happens on the way. */
  readonly spoil?: Spoil
}

/** What came of it. */
export interface Outcome {
  /** Options without what is at hand otherwise. */
  readonly options: DiagnoseOptions
  readonly sent: Sendable
  readonly answer: WireAnswer
  /** From what was sent. */
  readonly diagnosis: Diagnosis
}

/** The name under which the servers know themselves; what listens there has an address, no name. */
export const STORE = 'http://s3.localhost'
export const BUCKET = 'sansdk-spoilt'
/** A secret that is none of anybody's. */
export const WRONG_SECRET = 'wrong/secret+00000000000000000000000001='

const setHeader =
  (name: string, change: (value: string) => string): Spoil =>
  (message) => ({
    ...message,
    headers: message.headers.map(([key, value]) => [
      key,
      key.toLowerCase() === name ? change(value) : value,
    ]),
  })

const addHeader =
  (name: string, value: string): Spoil =>
  (message) => ({ ...message, headers: [...message.headers, [name, value]] })

const dropHeader =
  (name: string): Spoil =>
  (message) => ({
    ...message,
    headers: message.headers.filter(([key]) => key.toLowerCase() !== name),
  })

const setPath =
  (change: (path: string) => string): Spoil =>
  (message) => ({ ...message, path: change(message.path) })

const object = (key: string): string => `${STORE}/${BUCKET}/${key}`
const list = (query: string): string => `${STORE}/${BUCKET}?${query}`
const get = { url: object('key') }
const put = { method: 'PUT', url: object('key'), body: 'hello' }

const otherHost: readonly SpoiltRequest[] = [
  {
    title: 'a proxy that puts in its own host',
    cause: 'host-changed',
    confidence: 'certain',
    request: get,
    spoil: setHeader('host', () => 'store.internal'),
  },
  {
    title: 'a proxy that drops the port',
    cause: 'port-changed',
    confidence: 'certain',
    request: { url: `http://s3.localhost:8080/${BUCKET}/key` },
    spoil: setHeader('host', () => 's3.localhost'),
  },
  {
    title: 'a proxy that adds a port',
    cause: 'port-changed',
    confidence: 'certain',
    request: get,
    spoil: setHeader('host', (host) => `${host}:8080`),
  },
  {
    title: 'a proxy that moves the bucket from the host to the path',
    cause: 'bucket-in-host',
    confidence: 'certain',
    request: { url: `http://${BUCKET}.s3.localhost/key` },
    spoil: (message) =>
      setHeader('host', () => 's3.localhost')({ ...message, path: `/${BUCKET}${message.path}` }),
  },
]

const otherPath: readonly SpoiltRequest[] = [
  {
    title: 'a path encoded again',
    cause: 'path-encoded-twice',
    confidence: 'certain',
    request: { url: object('two%20words') },
    spoil: setPath((path) => path.replaceAll('%', '%25')),
  },
  {
    title: 'a path decoded',
    cause: 'path-decoded',
    confidence: 'certain',
    request: { url: object('two%2520words') },
    spoil: setPath((path) => path.replaceAll('%25', '%')),
  },
  {
    title: 'slashes merged',
    cause: 'path-normalized',
    confidence: 'certain',
    request: { url: object('a//b') },
    spoil: setPath((path) => path.replaceAll('//', '/')),
  },
  {
    title: 'dot segments resolved by a URL object',
    cause: 'path-normalized',
    confidence: 'certain',
    request: { url: object('a/../b') },
    options: { dotSegments: 'keep' },
    spoil: setPath((path) => new URL(path, STORE).pathname),
  },
  {
    title: 'a prefix cut off by a gateway',
    cause: 'path-prefix',
    confidence: 'certain',
    request: { url: `${STORE}/stage/${BUCKET}/key` },
    spoil: setPath((path) => path.replace('/stage', '')),
  },
  {
    title: 'a presigned URL used for another key',
    cause: 'path-changed',
    confidence: 'certain',
    request: get,
    options: { expiresIn: 60 },
    spoil: setPath((path) => path.replace('/key?', '/other?')),
  },
  {
    title: 'a plus sign that was left bare',
    cause: 'plus-or-space',
    confidence: 'certain',
    request: { url: list('prefix=a%2Bb') },
    spoil: setPath((path) => path.replace('%2B', '+')),
  },
]

const otherQuery: readonly SpoiltRequest[] = [
  {
    title: 'a parameter changed',
    cause: 'query-changed',
    confidence: 'certain',
    request: { url: list('prefix=a&max-keys=7') },
    spoil: setPath((path) => path.replace('max-keys=7', 'max-keys=1000')),
  },
  {
    title: 'a presigned URL made to live longer',
    cause: 'query-changed',
    confidence: 'certain',
    request: get,
    options: { expiresIn: 60 },
    spoil: setPath((path) => path.replace('Expires=60', 'Expires=600')),
  },
  {
    title: 'a parameter added',
    cause: 'query-added',
    confidence: 'certain',
    request: { url: object('key') },
    options: { expiresIn: 60 },
    spoil: setPath((path) => `${path}&utm_source=mail`),
  },
  {
    title: 'a parameter lost',
    cause: 'query-removed',
    confidence: 'certain',
    request: { url: list('prefix=a&max-keys=7') },
    spoil: setPath((path) => path.replace('&max-keys=7', '')),
  },
  {
    title: 'a parameter encoded again',
    cause: 'query-encoding',
    confidence: 'certain',
    request: { url: list('prefix=a%2Fb') },
    spoil: setPath((path) => path.replace('a%2Fb', 'a%252Fb')),
  },
  {
    title: 'a name beyond ASCII, which the server sorts before encoding',
    cause: 'query-order',
    confidence: 'certain',
    request: { url: list('a=1&%C3%A9=2') },
  },
  {
    title: 'a name given twice, of which the server keeps one',
    cause: 'query-repeated',
    confidence: 'certain',
    request: { url: list('prefix=a&prefix=b') },
  },
]

const tagged = { ...get, headers: { 'x-custom': 'one, two' } }

const otherHeaders: readonly SpoiltRequest[] = [
  {
    title: 'a header with another value',
    cause: 'header-changed',
    confidence: 'certain',
    request: tagged,
    spoil: setHeader('x-custom', () => 'three'),
  },
  {
    title: 'a header once more',
    cause: 'header-added',
    confidence: 'certain',
    request: tagged,
    spoil: addHeader('x-custom', 'three'),
  },
  {
    title: 'a header lost',
    cause: 'header-removed',
    confidence: 'likely',
    request: tagged,
    spoil: dropHeader('x-custom'),
  },
  {
    title: 'white space within a header gone',
    cause: 'header-whitespace',
    confidence: 'certain',
    request: tagged,
    spoil: setHeader('x-custom', (value) => value.replaceAll(' ', '')),
  },
  {
    title: 'a charset added to the content type',
    cause: 'content-type-changed',
    confidence: 'certain',
    request: { ...put, headers: { 'content-type': 'text/plain' } },
    spoil: setHeader('content-type', (value) => `${value};charset=UTF-8`),
  },
  {
    title: 'another content encoding',
    cause: 'body-reframed',
    confidence: 'certain',
    request: { ...put, headers: { 'content-encoding': 'gzip' } },
    spoil: setHeader('content-encoding', () => 'identity'),
  },
  {
    title: 'another date',
    cause: 'date-changed',
    confidence: 'certain',
    request: get,
    spoil: setHeader(
      'x-amz-date',
      (date) => `${date.slice(0, -2)}${(Number(date.at(-2)) + 1) % 10}Z`,
    ),
  },
  {
    title: 'an x-amz- header added on the way',
    cause: 'unsigned-header',
    confidence: 'certain',
    request: put,
    spoil: addHeader('x-amz-meta-tracing', 'on'),
  },
]

const otherMethodOrBody: readonly SpoiltRequest[] = [
  {
    title: 'a POST that became GET',
    cause: 'method-changed',
    confidence: 'certain',
    request: { method: 'POST', url: `${STORE}/${BUCKET}?delete` },
    spoil: (message) => ({ ...message, method: 'GET' }),
  },
  {
    title: 'a presigned GET used to PUT',
    cause: 'method-changed',
    confidence: 'certain',
    request: get,
    options: { expiresIn: 60 },
    spoil: (message) => ({ ...message, method: 'PUT', body: Buffer.from('mine') }),
  },
  {
    title: 'a body changed on the way',
    cause: 'body-changed',
    confidence: 'certain',
    request: put,
    spoil: (message) => ({ ...message, body: Buffer.from('HELLO') }),
  },
  {
    title: 'a hashed payload declared unsigned',
    cause: 'payload-hash-mode',
    confidence: 'certain',
    request: put,
    spoil: setHeader('x-amz-content-sha256', () => 'UNSIGNED-PAYLOAD'),
  },
]

const otherTimeOrScope: readonly SpoiltRequest[] = [
  {
    title: 'a slow clock',
    cause: 'clock-skew',
    confidence: 'certain',
    request: get,
    skewMs: -20 * 60_000,
  },
  {
    title: 'a fast clock',
    cause: 'clock-skew',
    confidence: 'certain',
    request: get,
    skewMs: 20 * 60_000,
  },
  {
    title: 'a URL used too late',
    cause: 'url-expired',
    confidence: 'certain',
    request: get,
    options: { expiresIn: 30 },
    skewMs: -60_000,
  },
  {
    title: 'a life of more than a week, edited into a URL',
    cause: 'expires-out-of-range',
    confidence: 'certain',
    request: get,
    options: { expiresIn: 60 },
    edit: (signed) => ({ ...signed, url: signed.url.replace('Expires=60', 'Expires=6000000') }),
  },
]

const otherScope: readonly SpoiltRequest[] = [
  {
    title: 'another region',
    cause: 'wrong-region',
    confidence: 'certain',
    request: get,
    options: { region: 'eu-west-7' },
  },
  {
    title: 'another region in a presigned URL',
    cause: 'wrong-region',
    confidence: 'certain',
    request: get,
    options: { region: 'eu-west-7', expiresIn: 60 },
  },
  {
    title: 'another service',
    cause: 'wrong-service',
    confidence: 'certain',
    request: get,
    options: { service: 's3-outposts' },
  },
  {
    title: 'a scope of another day',
    cause: 'scope-date',
    confidence: 'certain',
    request: get,
    edit: (signed) => withAuthorization(signed, (text) => text.replace(/\/\d{8}\//, '/20150830/')),
  },
]

function withAuthorization(signed: Sendable, change: (text: string) => string): Sendable {
  const authorization = change(signed.headers['authorization'] ?? '')
  return { ...signed, headers: { ...signed.headers, authorization } }
}

const otherIdentity: readonly SpoiltRequest[] = [
  {
    title: 'the signature in capitals',
    cause: 'signature-changed',
    confidence: 'certain',
    request: get,
    spoil: setHeader('authorization', (text) =>
      text.replace(/(?<=Signature=).*/, (signature) => signature.toUpperCase()),
    ),
  },
  {
    title: 'a signature of somebody else',
    cause: 'signature-changed',
    confidence: 'certain',
    request: get,
    spoil: setHeader('authorization', (text) =>
      text.replace(/(?<=Signature=).*/, () => '0'.repeat(64)),
    ),
  },
  {
    title: 'another access key put in',
    cause: 'access-key-changed',
    confidence: 'certain',
    request: get,
    spoil: setHeader('authorization', (text) => text.replace('rig:owner', 'rig:other')),
  },
  {
    title: 'a header set after signing',
    cause: 'changed-after-signing',
    confidence: 'certain',
    request: tagged,
    edit: (signed) => ({ ...signed, headers: { ...signed.headers, 'x-custom': 'three' } }),
  },
  {
    title: 'no payload hash',
    cause: 'payload-hash-missing',
    confidence: 'certain',
    request: get,
    options: { contentSha256Header: 'omit' },
  },
  {
    title: 'an answer that no S3 server gave',
    cause: 'not-the-service',
    confidence: 'likely',
    request: get,
    spoil: () => ({
      status: 403,
      headers: { 'content-type': 'text/html' },
      body: '<html><body><h1>403 Forbidden</h1></body></html>',
    }),
  },
  {
    title: 'a signature of version 4a',
    cause: 'signature-version',
    confidence: 'likely',
    request: get,
    options: { algorithm: 'v4a' },
  },
]

/** Those that a server of S3 sees through, and shows what it computed. */
export const SPOILT_FOR_SWIFT: readonly SpoiltRequest[] = [
  ...otherHost,
  ...otherPath,
  ...otherQuery,
  ...otherHeaders,
  ...otherMethodOrBody,
  ...otherTimeOrScope,
  ...otherScope,
  ...otherIdentity,
]

/** Those that a server of S3 refuses without a word but its code. */
export const SPOILT_FOR_RGW: readonly SpoiltRequest[] = [
  ...otherTimeOrScope,
  ...otherMethodOrBody.filter(({ cause }) => cause === 'body-changed'),
  {
    title: 'a session token that nobody issued',
    cause: 'session-token-invalid',
    confidence: 'likely',
    request: get,
    options: {
      credentials: {
        accessKeyId: 'ASIANOBODY0000000000',
        secretAccessKey: 'a secret of nobody, 40 characters long..'.replaceAll(' ', '_'),
        sessionToken: 'bm90aGluZyBpbiBoZXJl',
      },
    },
  },
]

/** Credentials that are refused, for a server whose own are right. */
export function spoiltIdentities({ credentials }: SigningOptions): SpoiltRequest[] {
  const spoilt = (title: string, cause: DiagnosisCause, changed: Partial<Credentials>) => ({
    title,
    cause,
    confidence: 'possible' as const,
    request: get,
    options: { credentials: { ...credentials, ...changed } },
  })
  const { secretAccessKey } = credentials
  return [
    spoilt('a wrong secret', 'wrong-secret', { secretAccessKey: WRONG_SECRET }),
    spoilt('a quoted secret', 'secret-malformed', { secretAccessKey: `"${secretAccessKey}"` }),
    spoilt('a percent-encoded secret', 'secret-malformed', {
      secretAccessKey: encodeURIComponent(secretAccessKey),
    }),
    spoilt('a secret with escapes of JSON', 'secret-malformed', {
      secretAccessKey: secretAccessKey.replaceAll('/', '\\/'),
    }),
    spoilt('an unknown key', 'unknown-access-key', { accessKeyId: 'nobody:000000000001' }),
  ]
}

/** Runs one of them, and diagnoses from what was sent. */
export async function runSpoilt(target: Target, spoilt: SpoiltRequest): Promise<Outcome> {
  const { request, edit, spoil, skewMs = 0 } = spoilt
  const date = Math.floor((Date.now() + skewMs) / 1000) * 1000
  const options: DiagnoseOptions = { ...target.signing, ...spoilt.options, date }
  const signed = signRequest(request, options)
  const sent = edit === undefined ? signed : edit(signed)
  const answer = await send(target.endpoint, wireOf(sent), spoil)
  return { options, sent, answer, diagnosis: diagnose(sent, options, answer) }
}

function signRequest(request: SignableRequest, options: DiagnoseOptions): Sendable {
  if (options.expiresIn === undefined) return sign(request, options)
  const { expiresIn } = options
  return { ...presign(request, { ...options, expiresIn }), body: request.body }
}

/** What a client that adds nothing sends. */
export function wireOf({ method, url, headers, body }: Sendable): WireMessage {
  const { protocol, host } = new URL(url)
  const named = Object.entries(headers)
  return {
    method,
    // As it is written: a URL object resolves dot segments.
    path: url.slice(`${protocol}//${host}`.length),
    headers: 'host' in headers ? named : [['host', host], ...named],
    body: body instanceof ArrayBuffer ? Buffer.from(body) : Buffer.from(body ?? ''),
  }
}

async function send(endpoint: string, message: WireMessage, spoil?: Spoil): Promise<WireAnswer> {
  if (spoil === undefined) return sendWire(endpoint, message)
  const proxy = await startSpoilingProxy(endpoint, spoil)
  try {
    return await sendWire(proxy.endpoint, message)
  } finally {
    await proxy.close()
  }
}

/** Makes the bucket of the requests; it may be there. */
export async function createSpoiltBucket(target: Target): Promise<void> {
  const { credentials } = target.signing
  const request = sign({ method: 'PUT', url: `${STORE}/${BUCKET}` }, target.signing)
  const { status, body } = await sendWire(target.endpoint, wireOf(request))
  if (status !== 200 && status !== 409) {
    throw new Error(`${credentials.accessKeyId} got ${status} for the bucket\n${body}`)
  }
}
