import { argumentTypeError } from '../errors.ts'
import { createSigner } from '../sigv4/signer.ts'
import type {
  Credentials,
  HeadersInput,
  HeaderValue,
  SignableBody,
  SignedHead,
  SignedRequest,
  Signer,
  SigningOptions,
} from '../sigv4/types.ts'
import { headerRecord } from './headers.ts'

/** Where an attempt gets its credentials. */
export interface Identity {
  /** Credentials for an attempt that is about to be signed. */
  resolve(): Credentials | Promise<Credentials>
  /** Credentials again, after the service called these expired; the same ones where there are no others. */
  renew(expired: Credentials): Credentials | Promise<Credentials>
}

/** Credentials that sign nothing: requests are sent as they are. */
export const ANONYMOUS: Credentials = Object.freeze({ accessKeyId: '', secretAccessKey: '' })

/** Whether requests with these credentials go unsigned: they are those that `anonymous` gives. */
export function isAnonymous(credentials: Credentials): boolean {
  return credentials === ANONYMOUS
}

/** How requests to one service in one region are signed; an object that is in use must not change. */
export type SignerOptions = Omit<SigningOptions, 'credentials' | 'date' | 'payloadHash'>

/** The signer for these options and credentials. */
export type Signers = (options: SignerOptions, credentials: Credentials) => Signer

interface CachedSigner {
  readonly credentials: Credentials
  readonly signer: Signer
}

const MAX_SIGNERS = 100

/** Makes signers, and gives the same one again for the same service, region and credentials. */
export function createSigners(): Signers {
  const cache = new Map<string, CachedSigner>()
  let lastOptions: SignerOptions | undefined
  let last: CachedSigner | undefined
  const lookUp: Signers = (options, credentials) => {
    if (isAnonymous(credentials)) return unsignedSigner
    const key = cacheKey(options, credentials)
    if (key === undefined) return createSigner({ ...options, credentials })
    let cached = cache.get(key)
    if (cached === undefined || !isSame(cached.credentials, credentials)) {
      const signer = createSigner({ ...options, credentials })
      if (cache.size >= MAX_SIGNERS) cache.clear()
      // A copy, because callers do change their object in place when they rotate keys.
      cached = { credentials: { ...credentials }, signer }
      cache.set(key, cached)
    }
    lastOptions = options
    last = cached
    return cached.signer
  }
  return (options, credentials) =>
    // The same object again is the usual case; it saves building and hashing a key.
    options === lastOptions && last !== undefined && isSame(last.credentials, credentials)
      ? last.signer
      : lookUp(options, credentials)
}

// Anything beyond these options belongs to single requests. The access key's id lets sessions that
// take turns, as those of several buckets do, keep their signers.
function cacheKey(options: SignerOptions, { accessKeyId }: Credentials): string | undefined {
  const { service, region, dotSegments, algorithm, regionSet } = options
  for (const name of Object.keys(options)) {
    if (!CACHED_OPTIONS.has(name)) return undefined
  }
  return `${service}/${region}/${dotSegments ?? ''}/${algorithm ?? ''}/${regionSet ?? ''}/${accessKeyId}`
}

const CACHED_OPTIONS = new Set(['service', 'region', 'dotSegments', 'algorithm', 'regionSet'])

function isSame(one: Credentials, other: Credentials): boolean {
  return (
    one.accessKeyId === other.accessKeyId &&
    one.secretAccessKey === other.secretAccessKey &&
    one.sessionToken === other.sessionToken &&
    one.expiration === other.expiration
  )
}

/** Signs nothing: requests go as they are, for what is public or carries proof of its own. */
export const unsignedSigner: Signer = {
  sign: <Body extends SignableBody | null | undefined = undefined>(request: {
    readonly method?: string | undefined
    readonly url: string | URL
    readonly headers?: HeadersInput | undefined
    readonly body?: Body
  }) =>
    ({
      method: request.method ?? 'GET',
      url: String(request.url),
      headers: textHeaders(request.headers),
      body: request.body,
    }) as SignedHead as SignedRequest<Body>,
  presign: (request, { expiresIn, date }) => ({
    method: request.method ?? 'GET',
    url: String(request.url),
    headers: textHeaders(request.headers),
    expiresAt: new Date(Number(date ?? Date.now()) + expiresIn * 1_000),
  }),
}

function textHeaders(headers: HeadersInput | undefined): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const [name, value] of Object.entries(headerRecord(headers))) {
    if (value !== undefined && value !== null) texts[name] = textOf(value)
  }
  return texts
}

function textOf(value: NonNullable<HeaderValue>): string {
  return typeof value === 'object' ? value.join(', ') : String(value)
}

interface Provider {
  (): Promise<Credentials | undefined>
  readonly invalidate?: ((expired: Credentials) => void) | undefined
}

/**
 * The source of credentials that were given in code; `ask` calls a provider, and names its failures.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for what is neither credentials nor a function.
 */
export function givenIdentity(
  source: Credentials | Provider,
  field: string,
  ask: (provider: Provider) => Promise<Credentials>,
): Identity {
  if (typeof source === 'function') {
    return {
      resolve: () => ask(source),
      renew: (expired) => {
        source.invalidate?.(expired)
        return ask(source)
      },
    }
  }
  if (typeof source !== 'object' || source === null) {
    throw argumentTypeError(field, 'credentials or a function', source)
  }
  return { resolve: () => source, renew: () => source }
}
