import type { Dispatcher } from 'undici'
import { checkOptions, type OptionRules } from '../base/options.ts'
import { isAwsServiceHost, signingScope } from '../endpoints/host.ts'
import { argumentTypeError, argumentValueError } from '../errors.ts'
import { UNSIGNED_PAYLOAD } from '../sigv4/canonical-request.ts'
import { encodeRfc3986 } from '../sigv4/percent-encoding.ts'
import { createSigner } from '../sigv4/signer.ts'
import type { Credentials, Signer, SigningOptions } from '../sigv4/types.ts'
import { type HeaderRecord, headerRecord } from './headers.ts'
import { failHandler } from './undici.ts'

/** Options of {@link signingInterceptor}. */
export interface SigningInterceptorOptions
  extends Omit<SigningOptions, 'credentials' | 'date' | 'payloadHash' | 'dotSegments'> {
  /** Credentials, or a provider that is called for every request. */
  readonly credentials: Credentials | (() => Promise<Credentials | undefined>)
  /**
   * Origins to sign for, such as `http://localhost:4566`. Default: AWS's services over HTTPS on port
   * 443, but nothing that AWS's customers run, such as APIs, function URLs, load balancers and search
   * domains, which would learn the session token: name them here. Requests to any other origin, a
   * redirect's target for one, are passed on unsigned.
   */
  readonly origins?: readonly (string | URL)[] | undefined
  /** The clock, in milliseconds since the epoch; default `Date.now`. */
  readonly now?: (() => number) | undefined
}

/** A dispatch to sign. */
type Request = Dispatcher.DispatchOptions

/**
 * Makes an interceptor that signs what an undici dispatcher of your own sends, for the service and the
 * region of the host where the options name none. Each dispatch is
 * signed with the date and the credentials of its moment, and so is each attempt of a `RetryAgent`
 * around it. Strings and bytes are signed with their hash. Streams are `UNSIGNED-PAYLOAD` to S3 over
 * HTTPS; elsewhere they are read first where they announce at most 64 MiB by `content-length`, as
 * `fetch` does for all but streams, and refused unless an `x-amz-content-sha256` header brings the hash.
 *
 * @example
 * ```ts
 * import { Agent, RetryAgent } from 'undici'
 * const agent = new Agent().compose(
 *   signingInterceptor({ credentials }),
 * )
 * const dispatcher = new RetryAgent(agent)
 * ```
 *
 * @throws TypeError for wrong options. Requests that cannot be signed fail with TypeError
 * `ERR_INVALID_ARG_VALUE` or with what the provider rejects with.
 */
export function signingInterceptor(
  options: SigningInterceptorOptions,
): Dispatcher.DispatcherComposeInterceptor {
  checkOptions('signingInterceptor', options, INTERCEPTOR_OPTIONS)
  const { credentials, origins, now = Date.now, ...signing } = options
  const isSigned = createOriginCheck(origins)
  const signerFor = createLastSigner(signing)
  if (typeof credentials !== 'function') signerFor(credentials)
  return (dispatch) => (request, handler) => {
    const { origin } = request
    if (origin === undefined || !isSigned(String(origin))) return dispatch(request, handler)
    const { service } = signingScope(signing, new URL(String(origin)).host)
    const draft = draftOf(request, service)
    const send = (current: Credentials, body: Request['body']): boolean =>
      dispatch(signed(draft, body, signerFor(current), now()), handler)
    if (typeof credentials !== 'function' && draft.length === undefined) {
      return send(credentials, request.body)
    }
    Promise.all([
      typeof credentials === 'function' ? credentials().then(assertCredentials) : credentials,
      draft.length === undefined ? request.body : bytesOf(request.body, draft.length),
    ])
      .then(([current, body]) => send(current, body))
      .catch((error: Error) => failHandler(handler, error))
    return true
  }
}

const INTERCEPTOR_OPTIONS: OptionRules<SigningInterceptorOptions> = {
  credentials: 'checked',
  region: 'checked',
  service: 'checked',
  algorithm: 'checked',
  regionSet: 'checked',
  uriEncoding: 'checked',
  normalizePath: 'boolean',
  sessionToken: 'checked',
  sessionTokenName: 'checked',
  contentSha256Header: 'checked',
  signHeaders: 'checked',
  unsignedHeaders: 'checked',
  origins: 'array',
  now: 'function',
}

/** Decides which origins are signed for; the last decision is kept, as most clients talk to one. */
function createOriginCheck(
  origins: SigningInterceptorOptions['origins'],
): (origin: string) => boolean {
  const allowed = origins === undefined ? undefined : new Set(origins.map(originOf))
  let last: string | undefined
  let wasSigned = false
  return (origin) => {
    if (origin !== last) {
      wasSigned = URL.canParse(origin) && isSignedFor(new URL(origin), allowed)
      last = origin
    }
    return wasSigned
  }
}

function originOf(origin: string | URL): string {
  if (!URL.canParse(String(origin))) {
    throw argumentValueError('options.origins', 'must be origins such as https://host')
  }
  return new URL(origin).origin
}

function isSignedFor(url: URL, allowed: ReadonlySet<string> | undefined): boolean {
  if (allowed !== undefined) return allowed.has(url.origin)
  return url.protocol === 'https:' && url.port === '' && isAwsServiceHost(url.hostname)
}

/** Makes signers, and gives the last one again for the same credentials. */
function createLastSigner(
  signing: Omit<SigningOptions, 'credentials'>,
): (credentials: Credentials) => Signer {
  let last: Credentials | undefined
  let signer: Signer | undefined
  return (credentials) => {
    if (signer === undefined || !isSame(last, credentials)) {
      // undici's dispatchers send the path as it is.
      signer = createSigner({ ...signing, credentials, dotSegments: 'keep' })
      // A copy: callers change the object that they gave when they rotate keys.
      last = { ...credentials }
    }
    return signer
  }
}

function isSame(one: Credentials | undefined, other: Credentials): boolean {
  return (
    one?.accessKeyId === other?.accessKeyId &&
    one?.secretAccessKey === other?.secretAccessKey &&
    one?.sessionToken === other?.sessionToken
  )
}

function assertCredentials(credentials: Credentials | undefined): Credentials {
  if (credentials !== undefined && credentials !== null) return credentials
  throw argumentTypeError('options.credentials()', 'credentials', credentials)
}

/** A dispatch, ready to sign but for its body. */
interface Draft {
  readonly request: Request
  readonly path: string
  readonly headers: HeaderRecord
  /** Bytes of a body that has to be read before it can be signed; undefined where it has not. */
  readonly length: number | undefined
}

function draftOf({ query, ...request }: Request, service: string): Draft {
  const path = query === undefined ? request.path : withQuery(request.path, query)
  const headers = headersOf(request.headers)
  const { body } = request
  if (isHashed(body) || headers['x-amz-content-sha256'] !== undefined) {
    return { request, path, headers, length: undefined }
  }
  if (UNSIGNED_STREAMS.has(service) && new URL(String(request.origin)).protocol === 'https:') {
    headers['x-amz-content-sha256'] = UNSIGNED_PAYLOAD
    return { request, path, headers, length: undefined }
  }
  return { request, path, headers, length: announcedLength(body, headers) }
}

const UNSIGNED_STREAMS = new Set(['s3', 's3-object-lambda', 's3-outposts', 's3express'])

/** Whether a body can be hashed as it is. */
function isHashed(body: unknown): body is string | Uint8Array | null | undefined {
  return (
    body === undefined || body === null || typeof body === 'string' || body instanceof Uint8Array
  )
}

const MAX_READ_BYTES = 64 * 1024 * 1024

// `fetch` gives strings and bytes, too, as an iterable, with their length in a header.
function announcedLength(body: unknown, headers: HeaderRecord): number {
  const length = Number(headers['content-length'] ?? Number.NaN)
  if (isIterable(body) && length <= MAX_READ_BYTES) return length
  throw argumentValueError(
    'body',
    'is a stream, which cannot be hashed before it is sent; give its bytes, a content-length of at ' +
      'most 64 MiB, or an x-amz-content-sha256 header',
  )
}

type Chunks = AsyncIterable<string | Uint8Array> | Iterable<string | Uint8Array>

// Not `FormData`, of which undici makes a body when it is sent.
function isIterable(body: unknown): body is Chunks {
  if (typeof body !== 'object' || body === null || 'append' in body) return false
  return Symbol.asyncIterator in body || Symbol.iterator in body
}

async function bytesOf(body: unknown, length: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let read = 0
  for await (const chunk of body as Chunks) {
    const bytes = Buffer.from(chunk as Uint8Array)
    read += bytes.length
    if (read > length) break
    chunks.push(bytes)
  }
  if (read === length) return Buffer.concat(chunks)
  throw argumentValueError(
    'body',
    `does not have the ${length} bytes that content-length announces`,
  )
}

function signed(draft: Draft, body: Request['body'], signer: Signer, date: number): Request {
  const { request, path, headers } = draft
  const { url, headers: sent } = signer.sign(
    {
      method: request.method,
      url: `${String(request.origin).replace(/\/$/, '')}${path}`,
      headers,
      body: typeof body === 'string' || body instanceof Uint8Array ? body : null,
    },
    date,
  )
  // The path is sent in the spelling that is signed.
  const wire = url.slice(url.indexOf('/', url.indexOf('://') + 3))
  return { ...request, path: wire, headers: sent, ...(body !== undefined && { body }) }
}

// undici would append the query after it is signed, and encode it as forms do.
function withQuery(path: string, query: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map(
      (item) => `${encodeRfc3986(name, 'query')}=${encodeRfc3986(String(item ?? ''), 'query')}`,
    ),
  )
  if (parts.length === 0) return path
  return `${path}${path.includes('?') ? '&' : '?'}${parts.join('&')}`
}

function headersOf(headers: Request['headers']): HeaderRecord {
  if (headers === undefined || headers === null) return headerRecord(undefined)
  if (!Array.isArray(headers)) return headerRecord(headers as Parameters<typeof headerRecord>[0])
  // A flat list of names and values, as `fetch` gives it, or pairs.
  if (Array.isArray(headers[0])) return headerRecord(headers as unknown as [string, string][])
  const pairs: [string, string][] = []
  for (let index = 0; index + 1 < headers.length; index += 2) {
    pairs.push([String(headers[index]), String(headers[index + 1])])
  }
  return headerRecord(pairs)
}
