import { concatenated } from '../base/bytes.ts'
import { checkOptions, type OptionRules } from '../base/options.ts'
import { signingScope } from '../endpoints/host.ts'
import { argumentRangeError, argumentTypeError, argumentValueError } from '../errors.ts'
import { resolveRetryPolicy } from '../retry/policies.ts'
import { sendWithRetries } from './attempts.ts'
import type {
  Exchange,
  SignedFetchDefaults,
  SignedFetchOptions,
  SignedFetchSettings,
} from './types.ts'

const RULES: OptionRules<SignedFetchOptions> = {
  credentials: 'checked',
  service: 'string',
  region: 'string',
  fetch: 'function',
  retry: 'checked',
  timeout: { attemptMs: 'number', totalMs: 'number' },
  maxBodyBytes: 'number',
  uriEncoding: ['single', 'double'],
  normalizePath: 'boolean',
  signHeaders: 'checked',
  unsignedHeaders: 'array',
}

const MAX_BODY_BYTES = 64 * 1024 * 1024

/**
 * Makes a `fetch` that signs each request with Signature Version 4, for libraries that take one.
 * Service and region come from the host. Failed attempts are repeated, each signed anew. Bodies are
 * read before they are signed, responses are streamed. Redirects to another origin are followed
 * without signature and session token.
 *
 * An `authorization` header of the caller is replaced: SDKs for other authentication always send one.
 *
 * @example
 * ```ts
 * const fetch = createSignedFetch({ credentials })
 * const response = await fetch('https://abc123.execute-api.eu-central-1.amazonaws.com/prod/orders')
 * ```
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, RangeError `ERR_OUT_OF_RANGE`. The
 * function rejects with these, too, before anything is sent; with the signal's reason; with a
 * `TimeoutError` (DOMException) at a time limit; and with what the platform's `fetch` rejects with
 * after the last attempt. Error responses are returned, as by any `fetch`.
 */
export function createSignedFetch(options: SignedFetchOptions): typeof globalThis.fetch {
  return signedFetch(options, {})
}

/**
 * The same with what a runtime or a client has beyond the options.
 *
 * @throws As `createSignedFetch`.
 */
export function signedFetch(
  options: SignedFetchOptions,
  defaults: SignedFetchDefaults,
): typeof globalThis.fetch {
  checkOptions('createSignedFetch', options, RULES)
  const { credentials = defaults.credentials, timeout, maxBodyBytes = MAX_BODY_BYTES } = options
  if (
    typeof credentials !== 'function' &&
    (typeof credentials !== 'object' || credentials === null)
  ) {
    const expected =
      'credentials or a function that gives them, as this runtime has no default chain'
    throw argumentTypeError('options.credentials', expected, credentials)
  }
  for (const name of ['attemptMs', 'totalMs'] as const) {
    const limit = timeout?.[name]
    if (limit !== undefined && !(limit > 0)) {
      throw argumentRangeError(`options.timeout.${name}`, 'must be more than 0 milliseconds')
    }
  }
  if (!(maxBodyBytes >= 0)) throw argumentRangeError('options.maxBodyBytes', 'must be 0 or more')
  const policy = resolveRetryPolicy(options.retry)
  const settings = { ...defaults, options, credentials, policy, maxBodyBytes }
  return (input, init) => fetchSigned(settings, input, init)
}

type Input = Parameters<typeof globalThis.fetch>[0]
type Init = Parameters<typeof globalThis.fetch>[1]

const MAX_REDIRECTS = 20

async function fetchSigned(
  settings: SignedFetchSettings,
  input: Input,
  init: Init,
): Promise<Response> {
  if ('aws' in Object(init)) {
    // aws4fetch's, which names there what this takes once: signed for another service, nobody would know why.
    throw argumentValueError(
      'init.aws',
      'is not read: name it to `createSignedFetch`, or `presign`',
    )
  }
  if (isPlainObject(init?.body)) {
    throw argumentTypeError(
      'init.body',
      'what fetch takes, such as the text of JSON.stringify',
      init?.body,
    )
  }
  refuseUserInfo(input)
  const request = readRequest(input, init)
  refuseOtherHost(request)
  // The platform has removed dot segments from the other.
  const url = typeof input === 'string' ? input : request.url
  let exchange: Exchange = {
    url: withoutFragment(request.url),
    method: request.method,
    headers: new Headers(request.headers),
    body: await readBody(request, settings.maxBodyBytes),
  }
  exchange.headers.delete('authorization')
  const deadline = deadlineOf(settings.options.timeout?.totalMs)
  for (let redirects = 0; ; redirects++) {
    const signing = signingScope(settings.options, new URL(exchange.url).host)
    if (redirects === 0) refuseDotSegments(url, signing.service)
    const response = await sendWithRetries({ settings, signing, exchange, deadline, request, init })
    if (response.type === 'opaqueredirect' && request.redirect !== 'manual') {
      throw new TypeError('The response is a redirect, and this platform does not tell where to')
    }
    const location = response.headers.get('location')
    if (!REDIRECTS.has(response.status) || location === null || request.redirect === 'manual') {
      return redirects === 0 ? response : asRedirected(response)
    }
    await response.body?.cancel()
    if (request.redirect === 'error') throw new TypeError('The response is a redirect')
    if (redirects === MAX_REDIRECTS) throw new TypeError('There are too many redirects')
    const target = new URL(location, exchange.url)
    exchange = redirected(exchange, response.status, withoutFragment(target.href))
    if (target.origin !== new URL(request.url).origin) {
      return asRedirected(await fetchUnsigned(settings.options, exchange, request, init))
    }
  }
}

/** What `fetch` would send as `[object Object]`. */
function isPlainObject(body: unknown): boolean {
  if (typeof body !== 'object' || body === null || Symbol.asyncIterator in body) return false
  const prototype: unknown = Object.getPrototypeOf(body)
  return prototype === null || prototype === Object.prototype
}

/** The platform's own error would quote the password. */
function refuseUserInfo(input: Input): void {
  if (input instanceof Request || !URL.canParse(String(input))) return
  const { username, password } = new URL(input)
  if (username === '' && password === '') return
  throw argumentValueError('input', 'must not hold a user name or password')
}

/** `fetch` writes the host of the URL; a signature over another one would hold nowhere. */
function refuseOtherHost({ headers, url }: Request): void {
  const host = headers.get('host')
  if (host === null || host.toLowerCase() === new URL(url).host) return
  throw argumentValueError(
    'headers.host',
    'is another host than that of the URL, which fetch sends',
  )
}

/** The redirects were followed here, so that the platform does not know of them. */
function asRedirected(response: Response): Response {
  return Object.defineProperty(response, 'redirected', { value: true })
}

/** The platform's own reading of both arguments. */
function readRequest(input: Input, init: Init): Request {
  // Node asks for it with streams, and nobody who writes for browsers knows that.
  const isStream = init?.body instanceof ReadableStream
  return new Request(input, isStream ? ({ duplex: 'half', ...init } as RequestInit) : init)
}

async function readBody(
  { body }: Request,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (body === null) return undefined
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    if (!(value instanceof Uint8Array)) {
      await reader.cancel()
      throw argumentTypeError('body', 'a stream of Uint8Array', value)
    }
    length += value.byteLength
    if (length > maxBytes) {
      await reader.cancel()
      throw argumentValueError(
        'body',
        `is longer than ${maxBytes} bytes, and is read before it is signed; raise options.maxBodyBytes, or upload it with sansdk/s3`,
      )
    }
    chunks.push(value)
  }
  return concatenated(chunks, length)
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/s, '')
}

function deadlineOf(totalMs: number | undefined): number {
  return totalMs === undefined ? Number.POSITIVE_INFINITY : Date.now() + totalMs
}

const SINGLE_ENCODED = /^s3/
const DOT_SEGMENT = /(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i

/** `fetch` would resolve the segments and reach another object than the one asked for. */
function refuseDotSegments(url: string, service: string): void {
  const path = /^[a-z]+:\/\/[^/?#]*([^?#]*)/i.exec(url)?.[1] ?? ''
  if (SINGLE_ENCODED.test(service) && DOT_SEGMENT.test(path)) {
    throw argumentValueError(
      'input',
      'has a "." or ".." in its path, which fetch removes: read such keys with sansdk/s3',
    )
  }
}

const REDIRECTS = new Set([301, 302, 303, 307, 308])

/** The request that follows, as the Fetch standard has it (section 4.5). */
function redirected(exchange: Exchange, status: number, url: string): Exchange {
  const { method, headers } = exchange
  const isGet =
    (status === 303 && method !== 'GET' && method !== 'HEAD') ||
    ((status === 301 || status === 302) && method === 'POST')
  if (!isGet) return { ...exchange, url }
  const kept = new Headers(headers)
  for (const name of headers.keys()) if (name.startsWith('content-')) kept.delete(name)
  return { url, method: 'GET', headers: kept, body: undefined }
}

/** Goes on elsewhere with nothing that is meant for AWS. */
async function fetchUnsigned(
  options: SignedFetchOptions,
  { url, method, headers, body }: Exchange,
  request: Request,
  init: Init,
): Promise<Response> {
  const kept = new Headers(headers)
  for (const name of headers.keys()) {
    if (name.startsWith('x-amz-') || /^(?:cookie|host|proxy-authorization)$/.test(name)) {
      kept.delete(name)
    }
  }
  const { fetch = globalThis.fetch } = options
  return await fetch(url, {
    ...init,
    method,
    headers: kept,
    body: body ?? null,
    redirect: 'follow',
    signal: request.signal,
  })
}
