import type { Dispatcher } from 'undici'
import { argumentTypeError, argumentValueError } from '../errors.ts'
import { createSigner } from '../sigv4/create-signer.ts'
import { UNSIGNED_PAYLOAD } from '../sigv4/payload-hash.ts'
import { encodeRfc3986 } from '../sigv4/percent-encoding.ts'
import type { Credentials, SigningOptions } from '../sigv4/types.ts'
import { failHandler } from './fail-handler.ts'
import { type HeaderRecord, headerRecord } from './headers.ts'

/** Options of {@link signingInterceptor}. */
export interface SigningInterceptorOptions
  extends Omit<SigningOptions, 'credentials' | 'date' | 'payloadHash' | 'dotSegments'> {
  /** Credentials or a provider, which is asked for every request. */
  readonly credentials: Credentials | (() => Promise<Credentials | undefined>)
  /**
   * Origins to sign for, such as `http://localhost:4566`. Default: AWS's own domains. Requests to
   * any other origin, a redirect's target for one, are passed on unsigned.
   */
  readonly origins?: readonly (string | URL)[] | undefined
  /** The clock, in milliseconds since the epoch; default `Date.now`. */
  readonly now?: (() => number) | undefined
}

/** A dispatch to sign. */
type Request = Dispatcher.DispatchOptions

/**
 * Makes an interceptor that signs what an undici dispatcher of your own sends. Each dispatch is
 * signed with the date and the credentials of its moment, and so is each attempt of a `RetryAgent`
 * around it. Strings and bytes are signed with their hash; streams are `UNSIGNED-PAYLOAD` to S3 over
 * HTTPS and are refused elsewhere unless an `x-amz-content-sha256` header brings the hash.
 *
 * @example
 * ```ts
 * import { Agent, RetryAgent } from 'undici'
 * const agent = new Agent().compose(
 *   signingInterceptor({ credentials, region: 'eu-central-1', service: 's3' }),
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
  const { credentials, origins, now = Date.now, ...facts } = options
  if (typeof credentials !== 'function') createSigner({ ...facts, credentials })
  const known = origins === undefined ? undefined : new Set(origins.map(originOf))
  return (dispatch) => (request, handler) => {
    if (!isOurs(request, known)) return dispatch(request, handler)
    const send = (resolved: Credentials): boolean =>
      dispatch(signDispatch(request, { ...facts, credentials: resolved }, now()), handler)
    if (typeof credentials !== 'function') return send(credentials)
    credentials()
      .then(assertCredentials)
      .then(send)
      .catch((error: Error) => failHandler(handler, error))
    return true
  }
}

function originOf(origin: string | URL): string {
  if (!URL.canParse(String(origin))) {
    throw argumentValueError('options.origins', 'must be origins such as https://host')
  }
  return new URL(origin).origin
}

const AWS_DOMAINS =
  /\.(?:amazonaws\.com(?:\.cn)?|api\.aws|api\.amazonwebservices\.com\.cn|on\.aws)$/

function isOurs({ origin }: Request, known: ReadonlySet<string> | undefined): boolean {
  if (origin === undefined || !URL.canParse(String(origin))) return false
  const url = new URL(origin)
  return known === undefined ? AWS_DOMAINS.test(url.hostname) : known.has(url.origin)
}

function assertCredentials(credentials: Credentials | undefined): Credentials {
  if (credentials !== undefined && credentials !== null) return credentials
  throw argumentTypeError('options.credentials()', 'credentials', credentials)
}

function signDispatch(request: Request, options: SigningOptions, date: number): Request {
  const { query, ...rest } = request
  const path = query === undefined ? request.path : withQuery(request.path, query)
  const headers = headersOf(request.headers)
  const secure = new URL(String(request.origin)).protocol === 'https:'
  const payloadHash = payloadHashOf(request.body, headers, options, secure)
  const { body } = request
  const signed = createSigner({
    ...options,
    ...(payloadHash !== undefined && { payloadHash }),
    // undici's dispatchers send the path as it is.
    dotSegments: 'keep',
  }).sign(
    {
      method: request.method,
      url: `${String(request.origin).replace(/\/$/, '')}${path}`,
      headers,
      body: typeof body === 'string' || body instanceof Uint8Array ? body : null,
    },
    date,
  )
  return { ...rest, path, headers: signed.headers }
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

const UNSIGNED_STREAMS = new Set(['s3', 's3-object-lambda', 's3-outposts', 's3express'])

function payloadHashOf(
  body: unknown,
  headers: HeaderRecord,
  { service }: SigningOptions,
  secure: boolean,
): string | undefined {
  if (body === undefined || body === null) return undefined
  if (typeof body === 'string' || body instanceof Uint8Array) return undefined
  if (headers['x-amz-content-sha256'] !== undefined) return undefined
  if (secure && UNSIGNED_STREAMS.has(service)) return UNSIGNED_PAYLOAD
  throw argumentValueError(
    'body',
    'is a stream, which cannot be hashed before it is sent; give its bytes or an x-amz-content-sha256 header',
  )
}
