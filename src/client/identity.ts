import { type Environment, variable } from '../base/environment.ts'
import { environmentCredentials } from '../credentials/environment.ts'
import type { ServiceOptions } from '../credentials/provider-settings.ts'
import type { CredentialsProvider } from '../credentials/types.ts'
import {
  argumentTypeError,
  argumentValueError,
  CredentialsError,
  EndpointError,
  SansdkError,
} from '../errors.ts'
import { bearerCredentials, givenIdentity, type Identity } from '../http/call.ts'
import { outsideOfStores } from '../http/connection.ts'
import { isLoopback } from '../http/proxy.ts'
import type { Credentials } from '../sigv4/types.ts'
import type { ClientParts } from './parts.ts'
import type { BearerToken, ClientOptions } from './types.ts'

/** What decides whose credentials sign. */
type IdentityOptions = Pick<
  ClientOptions,
  'credentials' | 'profile' | 'region' | 'dispatcher' | 'proxy' | 'ca' | 'now'
> &
  Pick<ServiceOptions, 'context'>

/**
 * Makes the source of a client's credentials. Without credentials or provider it is the default
 * chain, which is loaded only where the environment holds no keys.
 *
 * @param chain loads the default chain.
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for what is neither credentials nor a function.
 */
export function createIdentity(options: IdentityOptions, chain: ClientParts['chain']): Identity {
  const { credentials, now } = options
  return credentials === undefined
    ? chainIdentity(options, chain)
    : identityFrom(credentials, 'options.credentials', now)
}

/**
 * The source that credentials or a function of the caller are. What a function gives is kept until it
 * is about to expire, and it is called once however many wait; providers of this package do that
 * themselves, for all clients of a process.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for what is neither credentials nor a function.
 */
export function identityFrom(
  credentials: Credentials | CredentialsProvider,
  field: string,
  now?: () => number,
): Identity {
  const isPlain =
    typeof credentials === 'function' && !('invalidate' in credentials || 'explain' in credentials)
  return givenIdentity(isPlain ? keptProvider(credentials, now) : credentials, field, askProvider)
}

const keptProviders = new WeakMap<object, WeakMap<object, CredentialsProvider>>()

/** One provider for each function and clock, whichever clients and requests it was given to. */
function keptProvider(
  provider: CredentialsProvider,
  now: () => number = Date.now,
): CredentialsProvider {
  const providers = keptProviders.get(now) ?? new WeakMap<object, CredentialsProvider>()
  keptProviders.set(now, providers)
  const kept = providers.get(provider) ?? createKeptProvider(provider, now)
  providers.set(provider, kept)
  return kept
}

function createKeptProvider(provider: CredentialsProvider, now: () => number): CredentialsProvider {
  let kept: CredentialsProvider | undefined
  let loading: Promise<CredentialsProvider> | undefined
  const load = async (): Promise<CredentialsProvider> => {
    const { createRefreshEngine, processEnvironment } = await outsideOfStores(
      () => import('../credentials/refresh.ts'),
    )
    kept = createRefreshEngine({ ...processEnvironment, now: () => now() }).provider({
      name: 'the provider in `credentials`',
      fetch: async () => (await provider()) ?? undefined,
      strict: true,
      endless: 'fetched-again',
      // The caller's own time limits hold, and people may have to type something.
      timeoutMs: Number.POSITIVE_INFINITY,
    })
    return kept
  }
  const ask = async (): Promise<Credentials | undefined> => {
    if (kept !== undefined) return await kept()
    loading ??= load()
    return await (await loading)()
  }
  return Object.assign(ask, {
    invalidate: (expired: Credentials): void => kept?.invalidate?.(expired),
  })
}

function chainIdentity(options: IdentityOptions, loadChain: ClientParts['chain']): Identity {
  const { profile, region, context, dispatcher, proxy, ca } = options
  let loading: Promise<CredentialsProvider> | undefined
  const load = async (): Promise<CredentialsProvider> => {
    const { defaultChain } = await loadChain()
    return defaultChain({ profile, region, context, dispatcher, proxy, ca })
  }
  const askChain = async (expired?: Credentials): Promise<Credentials> => {
    loading ??= load()
    const chain = await loading
    if (expired !== undefined) chain.invalidate?.(expired)
    return await askProvider(chain)
  }
  // A profile named in code means its account, whatever keys are in the environment.
  const inEnvironment = (): Credentials | undefined =>
    profile
      ? undefined
      : environmentCredentials(context?.env ?? process.env, context?.now() ?? Date.now())
  return {
    resolve: () => inEnvironment() ?? askChain(),
    renew: (expired) => inEnvironment() ?? askChain(expired),
  }
}

/**
 * Asks a provider that was given, as one of a client or of one request.
 *
 * @throws CredentialsError; a SansdkError of the provider's own as it is.
 */
async function askProvider(provider: CredentialsProvider): Promise<Credentials> {
  let credentials: Credentials | undefined
  try {
    credentials = await provider()
  } catch (error) {
    if (error instanceof SansdkError) throw error
    throw noCredentials('CREDENTIALS_PROVIDER_FAILED', 'it failed', { cause: error })
  }
  if (credentials === undefined || credentials === null) {
    throw noCredentials('CREDENTIALS_NOT_FOUND', 'it gave none', {})
  }
  return credentials
}

function noCredentials(
  code: 'CREDENTIALS_PROVIDER_FAILED' | 'CREDENTIALS_NOT_FOUND',
  reason: string,
  options: { readonly cause?: unknown },
): CredentialsError {
  return new CredentialsError(`No credentials from the provider in \`credentials\`: ${reason}`, {
    code,
    tried: [{ provider: 'credentials', reason }],
    ...options,
  })
}

/**
 * The source of a bearer token.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`; CredentialsError
 * `CREDENTIALS_PROVIDER_FAILED` where the function fails.
 */
export function tokenIdentity(token: BearerToken, field: string): Identity {
  if (typeof token !== 'function') {
    const credentials = bearerCredentials(checkedToken(token, field))
    return { resolve: () => credentials, renew: () => credentials }
  }
  const ask = async (): Promise<Credentials> => bearerCredentials(await tokenText(token, field))
  return { resolve: ask, renew: ask }
}

/**
 * A bearer token as text.
 *
 * @throws As {@link tokenIdentity}.
 */
export async function tokenText(token: BearerToken, field: string): Promise<string> {
  if (typeof token !== 'function') return checkedToken(token, field)
  let result: Awaited<ReturnType<typeof token>>
  try {
    result = await token()
  } catch (cause) {
    const reason = 'it failed'
    throw new CredentialsError(`No token from the function in \`token\`: ${reason}`, {
      code: 'CREDENTIALS_PROVIDER_FAILED',
      tried: [{ provider: 'token', reason }],
      cause,
    })
  }
  const text = typeof result === 'object' && result !== null ? result.token : result
  return checkedToken(text, `${field}()`)
}

/** @throws EndpointError `ENDPOINT_INVALID` where a token could be read on its way. */
export function checkTokenIsSafe(host: string, isSecure: boolean): void {
  if (isSecure || isLoopback(host.replace(/:\d+$/, ''))) return
  throw new EndpointError(
    `A bearer token is sent over TLS only, and the endpoint http://${host} has none`,
    { code: 'ENDPOINT_INVALID' },
  )
}

/** RFC 6750, section 2.1: what a header of a token can hold. */
function checkedToken(token: unknown, field: string): string {
  if (typeof token !== 'string') throw argumentTypeError(field, 'a string or a function', token)
  if (/^[\w.~+/-]+=*$/.test(token)) return token
  throw argumentValueError(
    field,
    'is no bearer token: letters, digits and -._~+/ only, and = at the end',
  )
}

/** Bedrock's key in the environment, as botocore and AWS's SDKs have it; undefined without one. */
export function bedrockToken(env: Environment): string | undefined {
  const token = variable(env, 'AWS_BEARER_TOKEN_BEDROCK')?.trim()
  return token === '' ? undefined : token
}

/**
 * The token of a request to Bedrock that `fetch` sends: the one in code, else that in the environment.
 *
 * @throws As {@link tokenIdentity}; EndpointError `ENDPOINT_INVALID` for an endpoint without TLS.
 */
export async function fetchToken(
  token: BearerToken | undefined,
  { host, protocol }: URL,
): Promise<string | undefined> {
  const source = token ?? bedrockToken(process.env)
  if (source === undefined) return undefined
  checkTokenIsSafe(host, protocol === 'https:')
  return await tokenText(source, token === undefined ? 'AWS_BEARER_TOKEN_BEDROCK' : 'options.token')
}
