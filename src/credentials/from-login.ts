import { createSettings, resolveRegion, type SettingsSnapshot } from '../config/index.ts'
import { argumentTypeError, ServiceError } from '../errors.ts'
import type { Credentials } from '../sigv4/types.ts'
import { dpopProof } from './dpop-proof.ts'
import { fetchJson } from './fetch-json.ts'
import { asObject, type JsonObject, textOf } from './json-object.ts'
import {
  cacheOf,
  LOGIN,
  type LoginCache,
  loginCachePath,
  loginNeeded,
  readLoginCache,
} from './login-cache.ts'
import { formatTimestamp } from './parse-timestamp.ts'
import { sourceFailure } from './provider-error.ts'
import {
  type ProviderOptions,
  type ProviderSettings,
  providerSettings,
} from './provider-options.ts'
import { isNonRecoverable } from './refresh-errors.ts'
import { replaceFile } from './replace-file.ts'
import { serviceOrigin } from './service-origin.ts'
import { configured, explainedProvider, lookedUp } from './source-report.ts'
import { isLoginNeeded } from './sso-token.ts'
import type { CredentialsProvider, ExplainedProvider, ProvidedCredentials } from './types.ts'

/** Options of {@link fromLogin}. */
export interface FromLoginOptions extends ProviderOptions {
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
  return REFUSALS.has(textOf(data, 'error') ?? '')
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
  const answer = await fetchJson(settings, {
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
    proxy: 'environment',
    connectMs: 3_100,
    attemptMs: 10_000,
    // A token that was used up by an answer that did not arrive is refused the second time.
    maxAttempts: 2,
    signal: task.signal,
  })
  const renewed = cacheOf(renewedDocument(cache, answer, now()))
  if (renewed === undefined) throw sourceFailure(LOGIN, 'the renewed login is not usable')
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

function renewedDocument(cache: LoginCache, answer: JsonObject, now: number): JsonObject {
  const expiresIn = answer['expiresIn']
  const seconds = typeof expiresIn === 'number' && expiresIn > 0 ? expiresIn : 0
  const { accessKeyId, secretAccessKey, sessionToken } = asObject(answer['accessToken']) ?? {}
  return {
    ...cache.document,
    accessToken: {
      ...asObject(cache.document['accessToken']),
      accessKeyId,
      secretAccessKey,
      sessionToken,
      expiresAt: formatTimestamp(now + seconds * 1_000),
    },
    refreshToken: textOf(answer, 'refreshToken'),
    ...(textOf(answer, 'idToken') !== undefined && { idToken: textOf(answer, 'idToken') }),
  }
}
