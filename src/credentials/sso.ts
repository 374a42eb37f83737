import { createHash } from 'node:crypto'
import { createBoundedMap } from '../base/bounded-map.ts'
import { inHome } from '../base/environment.ts'
import { checkOptions, type OptionRules } from '../base/options.ts'
import { createSettings, type SettingsSnapshot } from '../config/settings.ts'
import { argumentTypeError, ConfigError, CredentialsError, ServiceError } from '../errors.ts'
import type { Credentials } from '../sigv4/types.ts'
import { fetchJson, type JsonCall, replaceFile, serviceOrigin } from './fetch.ts'
import {
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
  parseExpiration,
  parseJsonObject,
  readCredentials,
  sourceFailure,
  textMember,
} from './source.ts'
import type { CredentialsProvider, ExplainedProvider, ProvidedCredentials } from './types.ts'

/** Options of {@link fromSso}. */
export interface FromSsoOptions extends ServiceOptions {
  readonly accountId: string
  /** The permission set. */
  readonly roleName: string
  /** The `[sso-session]` of the config file that was logged in to; its tokens are renewed. */
  readonly session?: string | undefined
  /** The region of IAM Identity Center; default the session's. */
  readonly region?: string | undefined
  /** The start URL; default the session's. */
  readonly startUrl?: string | undefined
}

/**
 * Credentials of a role of IAM Identity Center, with the token that `aws sso login` left in
 * `~/.aws/sso/cache`. With `session` it is renewed in time, without it is used until it ends.
 *
 * The provider throws CredentialsError `CREDENTIALS_NOT_FOUND`, `CREDENTIALS_EXPIRED` or
 * `CREDENTIALS_INVALID` with the command to type where a login is needed, `CREDENTIALS_PROVIDER_FAILED`
 * with the failure as cause; ConfigError `CONFIG_INVALID` for a session that does not exist.
 *
 * @example
 * ```ts
 * const credentials = fromSso({ session: 'company', accountId: '123456789012', roleName: 'Reader' })
 * ```
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for wrong options.
 */
export function fromSso(options: FromSsoOptions): ExplainedProvider<ProvidedCredentials> {
  checkOptions('fromSso', options, SSO_OPTIONS)
  for (const field of ['accountId', 'roleName'] as const) {
    const value: unknown = options?.[field]
    if (typeof value !== 'string') throw argumentTypeError(`options.${field}`, 'a string', value)
  }
  const settings = providerSettings(options)
  const files = createSettings({ context: settings.context })
  return explainedProvider({
    name: SSO,
    ...lookedUp(async () => {
      const snapshot = await files.load()
      return ssoProvider(settings, snapshot, { ...options, ...placeOf(options, snapshot) })
    }),
    report: () =>
      configured(['options'], 'uses the login to IAM Identity Center', [
        `without a login: ${loginCommand({ session: options.session })}`,
      ]),
  })
}

const SSO_OPTIONS: OptionRules<FromSsoOptions> = {
  ...SERVICE_OPTIONS,
  accountId: 'checked',
  roleName: 'checked',
  session: 'string',
  region: 'string',
  startUrl: 'string',
}

function placeOf(options: FromSsoOptions, { shared }: SettingsSnapshot): SsoPortal {
  const section =
    options.session === undefined ? undefined : shared.ssoSessions.get(options.session)
  const region = options.region ?? section?.get('sso_region')
  const startUrl = options.startUrl ?? section?.get('sso_start_url')
  if (region !== undefined && startUrl !== undefined) {
    return { session: options.session, region, startUrl }
  }
  const missing = region === undefined ? 'sso_region' : 'sso_start_url'
  const where =
    options.session === undefined ? 'the options of fromSso' : `[sso-session ${options.session}]`
  throw new ConfigError(`${where} say no ${missing}`, { code: 'CONFIG_INVALID' })
}

/** What decides whose credentials come. */
export interface SsoCall extends SsoPortal {
  readonly accountId: string
  readonly roleName: string
}

/** The provider without checks and report, for profiles too. */
export function ssoProvider(
  settings: ProviderSettings,
  snapshot: SettingsSnapshot,
  call: SsoCall,
): CredentialsProvider<Credentials> {
  const { engine } = settings
  const { session, region, startUrl, accountId, roleName } = call
  const origin = serviceOrigin(snapshot, 'sso', region)
  return engine.provider(
    {
      name: SSO,
      fetch: (signal) => fetchFromPortal(settings, snapshot, call, signal),
      isNonRecoverable: (error) => isLoginNeeded(error) || isNonRecoverable(error),
    },
    JSON.stringify(['sso', origin, session, startUrl, accountId, roleName]),
  )
}

async function fetchFromPortal(
  settings: ProviderSettings,
  snapshot: SettingsSnapshot,
  call: SsoCall,
  signal: AbortSignal,
): Promise<Credentials> {
  const token = await ssoToken(settings, snapshot, call, signal)
  const query = new URLSearchParams({ role_name: call.roleName, account_id: call.accountId })
  try {
    const portal: JsonCall = {
      name: SSO,
      service: 'sso',
      operation: 'GetRoleCredentials',
      method: 'GET',
      url: `${serviceOrigin(snapshot, 'sso', call.region)}/federation/credentials?${query}`,
      headers: { 'x-amz-sso_bearer_token': token },
      secrets: [token],
      snapshot,
      connectMs: 3_100,
      attemptMs: 10_000,
      maxAttempts: 3,
      signal,
    }
    const credentials = await fetchJson(settings, portal, readRoleCredentials)
    return { ...credentials, accountId: call.accountId }
  } catch (error) {
    if (!(error instanceof ServiceError) || !isLoginNeeded(error)) throw error
    throw sourceFailure(SSO, `the login is refused; run \`${loginCommand(call)}\``, {
      code: 'CREDENTIALS_EXPIRED',
      cause: error,
    })
  }
}

function readRoleCredentials(response: JsonObject): Credentials {
  const document = asObject(response['roleCredentials'])
  if (document === undefined) throw sourceFailure(SSO, 'its response has no roleCredentials')
  const required = ['sessionToken', 'expiration'] as const
  return readCredentials({ name: SSO, document, keys: PORTAL_KEYS, required })
}

/** The name of the SSO source in errors. */
export const SSO = 'SSO'

/** Where people logged in. */
export interface SsoPortal {
  /** The name of the sso-session; undefined in the older form, whose tokens are not renewed. */
  readonly session: string | undefined
  readonly region: string
  readonly startUrl: string
}

/** A token as the cache holds it. */
interface CachedToken {
  readonly document: JsonObject
  readonly accessToken: string
  /** In milliseconds since the epoch. */
  readonly expiresAt: number
}

const REFRESH_AHEAD_MS = 5 * 60_000
/** At most one try in so many milliseconds, for each session by itself. */
const REFRESH_PAUSE_MS = 30_000

/**
 * The access token of an IAM Identity Center login, from the cache that `aws sso login` fills, renewed
 * when 5 minutes or less are left of it. The file is read at each call: another process may have
 * renewed or replaced it.
 *
 * @throws CredentialsError `CREDENTIALS_NOT_FOUND` without a login, `CREDENTIALS_INVALID` for a broken
 * cache file, `CREDENTIALS_EXPIRED` for a login that has ended.
 */
export async function ssoToken(
  settings: ProviderSettings,
  snapshot: SettingsSnapshot,
  place: SsoPortal,
  signal: AbortSignal,
): Promise<string> {
  const { context } = settings
  const path = ssoTokenPath(settings, place)
  const token = await readToken(settings, path, place)
  if (token.expiresAt - context.now() > REFRESH_AHEAD_MS) return token.accessToken
  const refreshed = await refreshOnce(settings, snapshot, { place, path, token, signal })
  if (refreshed.token.expiresAt > context.now()) return refreshed.token.accessToken
  throw loginNeeded(place, 'the login has ended', 'CREDENTIALS_EXPIRED', refreshed.failure)
}

/** Where the token of a login is, for every AWS SDK. */
export function ssoTokenPath({ context }: ProviderSettings, place: SsoPortal): string {
  const name = createHash('sha1')
    .update(place.session ?? place.startUrl)
    .digest('hex')
  const path = inHome(context, '.aws', 'sso', 'cache', `${name}.json`)
  if (path !== undefined) return path
  throw sourceFailure(SSO, 'there is no home directory to look for a login in', {
    code: 'CREDENTIALS_NOT_FOUND',
  })
}

async function readToken(
  settings: ProviderSettings,
  path: string,
  place: SsoPortal,
): Promise<CachedToken> {
  const bytes = await settings.context.readFile(path)
  const renewedToken = renewalsOf(settings).get(path)?.token
  if (bytes === undefined) {
    throw loginNeeded(place, 'there is no login', 'CREDENTIALS_NOT_FOUND')
  }
  const token = tokenOf(parseJsonObject(new TextDecoder().decode(bytes)))
  if (token === undefined) {
    throw loginNeeded(place, `${path} holds no usable login`, 'CREDENTIALS_INVALID')
  }
  // Where the cache cannot be written, the renewed token is known to this process alone.
  return renewedToken !== undefined && renewedToken.expiresAt > token.expiresAt
    ? renewedToken
    : token
}

function tokenOf(document: JsonObject | undefined): CachedToken | undefined {
  const accessToken = textMember(document, 'accessToken')
  const expiresAt = parseExpiration(document?.['expiresAt'])?.getTime()
  if (document === undefined || accessToken === undefined || expiresAt === undefined)
    return undefined
  return { document, accessToken, expiresAt }
}

function loginNeeded(
  place: SsoPortal,
  reason: string,
  code: CredentialsError['code'],
  cause?: unknown,
): CredentialsError {
  return sourceFailure(SSO, `${reason}; run \`${loginCommand(place)}\``, {
    code,
    ...(cause !== undefined && { cause }),
  })
}

/** What to type to log in. */
export function loginCommand({ session }: Pick<SsoPortal, 'session'>): string {
  return session === undefined ? 'aws sso login' : `aws sso login --sso-session ${session}`
}

interface Renewal {
  /** When renewing was tried last, in milliseconds since the epoch. */
  triedAt: number
  failure: unknown
  token: CachedToken | undefined
  running: Promise<Refreshed> | undefined
}

interface Refreshed {
  readonly token: CachedToken
  /** Why it is the old one. */
  readonly failure?: unknown
}

const MAX_SESSIONS = 1_000
const renewals = new WeakMap<object, ReturnType<typeof createBoundedMap<Renewal>>>()

function renewalsOf({ engine }: ProviderSettings): ReturnType<typeof createBoundedMap<Renewal>> {
  const sessions = renewals.get(engine) ?? createBoundedMap<Renewal>(MAX_SESSIONS)
  renewals.set(engine, sessions)
  return sessions
}

interface RefreshTask {
  readonly place: SsoPortal
  readonly path: string
  readonly token: CachedToken
  readonly signal: AbortSignal
}

async function refreshOnce(
  settings: ProviderSettings,
  snapshot: SettingsSnapshot,
  task: RefreshTask,
): Promise<Refreshed> {
  const { token, path, place } = task
  if (place.session === undefined || !isRenewable(token, settings.context.now())) return { token }
  const sessions = renewalsOf(settings)
  const renewal = sessions.get(path) ?? newRenewal()
  sessions.set(path, renewal)
  if (renewal.running !== undefined) return await renewal.running
  if (settings.context.now() - renewal.triedAt < REFRESH_PAUSE_MS) {
    return { token, failure: renewal.failure }
  }
  renewal.triedAt = settings.context.now()
  renewal.running = refresh(settings, snapshot, task, renewal).finally(() => {
    renewal.running = undefined
  })
  return await renewal.running
}

function newRenewal(): Renewal {
  return {
    triedAt: Number.NEGATIVE_INFINITY,
    failure: undefined,
    token: undefined,
    running: undefined,
  }
}

function isRenewable({ document }: CachedToken, now: number): boolean {
  const parts = ['refreshToken', 'clientId', 'clientSecret']
  if (!parts.every((part) => textMember(document, part) !== undefined)) return false
  const registered = parseExpiration(document['registrationExpiresAt'])
  return registered === undefined || registered.getTime() > now
}

async function refresh(
  settings: ProviderSettings,
  snapshot: SettingsSnapshot,
  task: RefreshTask,
  renewal: Renewal,
): Promise<Refreshed> {
  const { context } = settings
  // Another process may have been quicker since the file was read.
  const token = await readToken(settings, task.path, task.place)
  if (token.expiresAt - context.now() > REFRESH_AHEAD_MS) return { token }
  try {
    const document = await renewedDocument(settings, snapshot, { ...task, token })
    const fresh = tokenOf(document)
    if (fresh === undefined) throw sourceFailure(SSO, 'the renewed token is not usable')
    renewal.token = fresh
    renewal.failure = undefined
    await keep(settings, task.path, document)
    return { token: fresh }
  } catch (failure) {
    if (task.signal.aborted) throw failure
    renewal.failure = failure
    return { token, failure }
  }
}

// A cache that cannot be written (a read-only mount) is no reason to go without the token.
async function keep(settings: ProviderSettings, path: string, document: JsonObject): Promise<void> {
  try {
    await replaceFile(settings.context, path, `${JSON.stringify(document, undefined, 2)}\n`)
  } catch {
    // It stays in memory for as long as this process lives.
  }
}

async function renewedDocument(
  settings: ProviderSettings,
  snapshot: SettingsSnapshot,
  { place, token, signal }: RefreshTask,
): Promise<JsonObject> {
  const { document } = token
  const refreshToken = textMember(document, 'refreshToken')
  const clientSecret = textMember(document, 'clientSecret')
  const call: JsonCall = {
    name: SSO,
    service: 'sso-oidc',
    operation: 'CreateToken',
    method: 'POST',
    url: `${serviceOrigin(snapshot, 'sso-oidc', place.region)}/token`,
    json: {
      clientId: document['clientId'],
      clientSecret,
      grantType: 'refresh_token',
      refreshToken,
    },
    secrets: [refreshToken, clientSecret],
    snapshot,
    connectMs: 3_100,
    attemptMs: 10_000,
    maxAttempts: 3,
    signal,
  }
  return await fetchJson(settings, call, (response) => {
    const accessToken = textMember(response, 'accessToken')
    if (accessToken === undefined) throw sourceFailure(SSO, 'its response has no accessToken')
    const seconds = lifetimeIn(SSO, response)
    return {
      ...document,
      accessToken,
      expiresAt: formatExpiration(settings.context.now() + seconds * 1_000),
      // A response without one means that the old one stays valid.
      refreshToken: textMember(response, 'refreshToken') ?? refreshToken,
    }
  })
}

/** Whether an error of this source stays until somebody logs in. */
export function isLoginNeeded(error: unknown): boolean {
  if (error instanceof ServiceError) {
    return error.status === 401 || error.awsCode === 'UnauthorizedException'
  }
  return error instanceof CredentialsError && error.code !== 'CREDENTIALS_PROVIDER_FAILED'
}
