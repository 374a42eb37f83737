import {
  createHash,
  createPrivateKey,
  createPublicKey,
  type KeyObject,
  randomUUID,
  sign,
} from 'node:crypto'
import { expandHome, inHome, variable } from '../base/environment.ts'
import { checkOptions, type OptionRules } from '../base/options.ts'
import { resolveRegion } from '../config/resolve.ts'
import { createSettings, type SettingsSnapshot } from '../config/settings.ts'
import { argumentTypeError, type CredentialsError, ServiceError } from '../errors.ts'
import type { Credentials } from '../sigv4/types.ts'
import { fetchJson, type JsonCall, replaceFile, serviceOrigin } from './fetch.ts'
import {
  type CredentialsContext,
  type ProviderSettings,
  providerSettings,
  SERVICE_OPTIONS,
  type ServiceOptions,
} from './provider-settings.ts'
import {
  asObject,
  configured,
  explainedProvider,
  formatExpiration,
  isNonRecoverable,
  type JsonObject,
  lifetimeIn,
  lookedUp,
  PORTAL_KEYS,
  parseJsonObject,
  readCredentials,
  sourceFailure,
  textMember,
} from './source.ts'
import { isLoginNeeded } from './sso.ts'
import type { CredentialsProvider, ExplainedProvider, ProvidedCredentials } from './types.ts'

/** Options of {@link fromLogin}. */
export interface FromLoginOptions extends ServiceOptions {
  /** The ARN that `aws login` wrote as `login_session` into the profile. */
  readonly loginSession: string
  /** Where to sign in; default as the cache says, else the configured region. */
  readonly region?: string | undefined
}

/**
 * Credentials of `aws login`, from its cache, renewed when 5 minutes or less are left of their 15.
 *
 * The provider throws CredentialsError `CREDENTIALS_NOT_FOUND`, `CREDENTIALS_INVALID` or
 * `CREDENTIALS_EXPIRED` where a login is needed, `CREDENTIALS_PROVIDER_FAILED` with the failure as
 * cause.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for wrong options.
 */
export function fromLogin(options: FromLoginOptions): ExplainedProvider<ProvidedCredentials> {
  checkOptions('fromLogin', options, LOGIN_OPTIONS)
  const session: unknown = options?.loginSession
  if (typeof session !== 'string') {
    throw argumentTypeError('options.loginSession', 'a string', session)
  }
  const settings = providerSettings(options)
  const files = createSettings({ context: settings.context })
  return explainedProvider({
    name: LOGIN,
    ...lookedUp(async () => loginProvider(settings, await files.load(), options)),
    report: () => configured(['options'], 'uses the cache of `aws login`'),
  })
}

const LOGIN_OPTIONS: OptionRules<FromLoginOptions> = {
  ...SERVICE_OPTIONS,
  loginSession: 'checked',
  region: 'string',
}

/** What decides whose credentials come. */
export type LoginCall = Pick<FromLoginOptions, 'loginSession' | 'region'>

const REFRESH_AHEAD_MS = 5 * 60_000

/** The provider without checks and report, for profiles too. */
export function loginProvider(
  settings: ProviderSettings,
  snapshot: SettingsSnapshot,
  call: LoginCall,
): CredentialsProvider<Credentials> {
  const path = loginCachePath(settings.context, call.loginSession)
  return settings.engine.provider(
    {
      name: LOGIN,
      fetch: (signal) => fetchLogin(settings, snapshot, { ...call, path, signal }),
      isNonRecoverable: (error) => isLoginNeeded(error) || isNonRecoverable(error),
      advisoryWindowMs: REFRESH_AHEAD_MS,
    },
    JSON.stringify(['login', path, call.region]),
  )
}

interface LoginTask extends LoginCall {
  readonly path: string
  readonly signal: AbortSignal
}

async function fetchLogin(
  settings: ProviderSettings,
  snapshot: SettingsSnapshot,
  task: LoginTask,
): Promise<Credentials> {
  const { context } = settings
  // Always from the file: another process may have renewed it, and tokens are good for one use.
  const cache = await readLoginCache(context, task.path)
  const leftMs = cache.credentials.expiration.getTime() - context.now()
  if (leftMs > REFRESH_AHEAD_MS) return cache.credentials
  try {
    return await renew(settings, snapshot, task, cache)
  } catch (error) {
    const others = await renewedByOthers(settings, task, cache)
    if (others !== undefined) return others
    throw isRefusal(error)
      ? loginNeeded('the login has ended', 'CREDENTIALS_EXPIRED', error)
      : error
  }
}

// OAuth 2.0 error values that no repetition changes.
const REFUSALS = new Set(['TOKEN_EXPIRED', 'USER_CREDENTIALS_CHANGED', 'INSUFFICIENT_PERMISSIONS'])

function isRefusal(error: unknown): boolean {
  if (!(error instanceof ServiceError)) return false
  const data = asObject(error.data)
  return REFUSALS.has(textMember(data, 'error') ?? '')
}

const LOOKS_MS = [0, 250, 1_000]

/**
 * Two processes that renew at once have one token between them, and one of them is refused: it takes
 * what the other writes.
 */
async function renewedByOthers(
  { context }: ProviderSettings,
  { path, signal }: LoginTask,
  before: LoginCache,
): Promise<Credentials | undefined> {
  for (const delayMs of LOOKS_MS) {
    if (delayMs > 0) await context.sleep(delayMs)
    if (signal.aborted) return undefined
    const { credentials, refreshToken } = await readLoginCache(context, path)
    const isOther = refreshToken !== before.refreshToken
    if (isOther && credentials.expiration.getTime() > context.now()) return credentials
  }
  return undefined
}

async function renew(
  settings: ProviderSettings,
  snapshot: SettingsSnapshot,
  task: LoginTask,
  cache: LoginCache,
): Promise<Credentials> {
  const url = `${await originOf(snapshot, task, cache)}/v1/token`
  const { now } = settings.context
  const proof = dpopProof({ keyPem: cache.dpopKey, method: 'POST', url, now: now() })
  if (proof === undefined) {
    throw loginNeeded(`${task.path} holds no EC P-256 key as dpopKey`, 'CREDENTIALS_INVALID')
  }
  const token: JsonCall = {
    name: LOGIN,
    service: 'signin',
    operation: 'CreateOAuth2Token',
    method: 'POST',
    url,
    headers: { dpop: proof },
    json: {
      clientId: cache.clientId,
      grantType: 'refresh_token',
      refreshToken: cache.refreshToken,
    },
    secrets: [cache.refreshToken],
    snapshot,
    connectMs: 3_100,
    attemptMs: 10_000,
    // A token that was used up by a response that did not arrive is refused the second time.
    maxAttempts: 2,
    signal: task.signal,
  }
  const renewed = await fetchJson(settings, token, (response) => {
    const login = cacheOf(renewedDocument(cache, response, now()))
    if (login === undefined) throw sourceFailure(LOGIN, 'the renewed login is not usable')
    return login
  })
  await replaceFile(settings.context, task.path, JSON.stringify(renewed.document))
  return renewed.credentials
}

async function originOf(
  snapshot: SettingsSnapshot,
  task: LoginTask,
  cache: LoginCache,
): Promise<string> {
  const region = cache.region ?? (await resolveRegion(snapshot, { explicit: task.region })).region
  return serviceOrigin(snapshot, 'signin', region)
}

function renewedDocument(cache: LoginCache, response: JsonObject, now: number): JsonObject {
  const seconds = lifetimeIn(LOGIN, response)
  const { accessKeyId, secretAccessKey, sessionToken } = asObject(response['accessToken']) ?? {}
  return {
    ...cache.document,
    accessToken: {
      ...asObject(cache.document['accessToken']),
      accessKeyId,
      secretAccessKey,
      sessionToken,
      expiresAt: formatExpiration(now + seconds * 1_000),
    },
    refreshToken: textMember(response, 'refreshToken'),
    ...(textMember(response, 'idToken') !== undefined && {
      idToken: textMember(response, 'idToken'),
    }),
  }
}

/** The name of the login source in errors. */
export const LOGIN = 'login'

/** What `aws login` left behind. */
export interface LoginCache {
  readonly document: JsonObject
  readonly credentials: Credentials & { readonly expiration: Date }
  readonly clientId: string
  readonly refreshToken: string
  /** PEM. */
  readonly dpopKey: string
  readonly region: string | undefined
}

/** Where the cache of a login session is: `AWS_LOGIN_CACHE_DIRECTORY`, else `~/.aws/login/cache`. */
export function loginCachePath(context: CredentialsContext, loginSession: string): string {
  const name = `${createHash('sha256').update(loginSession).digest('hex')}.json`
  const folder = variable(context.env, 'AWS_LOGIN_CACHE_DIRECTORY')
  if (folder) {
    const separator = context.platform === 'win32' ? '\\' : '/'
    return `${expandHome(context, folder)}${separator}${name}`
  }
  const path = inHome(context, '.aws', 'login', 'cache', name)
  if (path !== undefined) return path
  throw loginNeeded('there is no home directory to look for a login in', 'CREDENTIALS_NOT_FOUND')
}

/**
 * Reads the cache of a login.
 *
 * @throws CredentialsError `CREDENTIALS_NOT_FOUND` without one, `CREDENTIALS_INVALID` for one with
 * parts missing.
 */
export async function readLoginCache(
  context: CredentialsContext,
  path: string,
): Promise<LoginCache> {
  const bytes = await context.readFile(path)
  if (bytes === undefined) throw loginNeeded('there is no login', 'CREDENTIALS_NOT_FOUND')
  const document = parseJsonObject(new TextDecoder().decode(bytes))
  const cache = document && cacheOf(document)
  if (cache !== undefined) return cache
  throw loginNeeded(`${path} holds no usable login`, 'CREDENTIALS_INVALID')
}

/** The cache that a document is, or undefined where a part is missing. */
export function cacheOf(document: JsonObject): LoginCache | undefined {
  const clientId = textMember(document, 'clientId')
  const refreshToken = textMember(document, 'refreshToken')
  const dpopKey = textMember(document, 'dpopKey')
  const credentials = credentialsOf(document)
  if (!clientId || !refreshToken || !dpopKey || credentials === undefined) return undefined
  const region = textMember(document, 'signInRegion')
  return { document, credentials, clientId, refreshToken, dpopKey, region }
}

function credentialsOf(document: JsonObject): LoginCache['credentials'] | undefined {
  const token = asObject(document['accessToken'])
  if (token === undefined) return undefined
  try {
    const credentials = readCredentials({
      name: LOGIN,
      document: token,
      keys: { ...PORTAL_KEYS, expiration: 'expiresAt' },
      required: ['sessionToken', 'expiration'],
    })
    const { expiration } = credentials
    return expiration && { ...credentials, expiration }
  } catch {
    return undefined
  }
}

/** A failure that only a new login mends. */
export function loginNeeded(
  reason: string,
  code: CredentialsError['code'],
  cause?: unknown,
): CredentialsError {
  return sourceFailure(LOGIN, `${reason}; run \`aws login\``, {
    code,
    ...(cause !== undefined && { cause }),
  })
}

/** What a proof is made for. */
export interface DpopClaims {
  /** An EC P-256 private key in PEM, SEC1 or PKCS8. */
  readonly keyPem: string
  readonly method: string
  /** Absolute. */
  readonly url: string
  /** In milliseconds since the epoch. */
  readonly now: number
}

/**
 * A proof of possession for one request: a JWT signed with ES256 that holds the public key. Undefined
 * for a key that is no EC P-256 key. Source: RFC 9449.
 */
export function dpopProof(facts: DpopClaims): string | undefined {
  const key = privateKey(facts.keyPem)
  if (key === undefined) return undefined
  const { kty, crv, x, y } = createPublicKey(key).export({ format: 'jwk' })
  const header = { typ: 'dpop+jwt', alg: 'ES256', jwk: { kty, crv, x, y } }
  const payload = {
    jti: randomUUID(),
    htm: facts.method,
    htu: facts.url,
    iat: Math.floor(facts.now / 1_000),
  }
  const signed = `${encoded(header)}.${encoded(payload)}`
  const signature = sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' })
  return `${signed}.${signature.toString('base64url')}`
}

// The error of the parser is left out: what it quotes is a private key.
function privateKey(pem: string): KeyObject | undefined {
  try {
    const key = createPrivateKey(pem)
    return key.asymmetricKeyDetails?.namedCurve === 'prime256v1' ? key : undefined
  } catch {
    return undefined
  }
}

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url')
}
