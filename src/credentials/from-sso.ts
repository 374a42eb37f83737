import { createSettings, type SettingsSnapshot } from '../config/index.ts'
import { argumentTypeError, ConfigError, ServiceError } from '../errors.ts'
import type { Credentials } from '../sigv4/types.ts'
import { PORTAL_KEYS, readCredentials } from './credentials-document.ts'
import { fetchJson } from './fetch-json.ts'
import { asObject } from './json-object.ts'
import { sourceFailure } from './provider-error.ts'
import {
  type ProviderOptions,
  type ProviderSettings,
  providerSettings,
} from './provider-options.ts'
import { isNonRecoverable } from './refresh-errors.ts'
import { serviceOrigin } from './service-origin.ts'
import { configured, explainedProvider, lookedUp } from './source-report.ts'
import { isLoginNeeded, loginCommand, SSO, type SsoPlace, ssoToken } from './sso-token.ts'
import type { CredentialsProvider, ExplainedProvider, ProvidedCredentials } from './types.ts'

/** Options of {@link fromSso}. */
export interface FromSsoOptions extends ProviderOptions {
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
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for wrong options.
 */
export function fromSso(options: FromSsoOptions): ExplainedProvider<ProvidedCredentials> {
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

function placeOf(options: FromSsoOptions, { shared }: SettingsSnapshot): SsoPlace {
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
export interface SsoCall extends SsoPlace {
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
    const answer = await fetchJson(settings, {
      name: SSO,
      service: 'sso',
      operation: 'GetRoleCredentials',
      method: 'GET',
      url: `${serviceOrigin(snapshot, 'sso', call.region)}/federation/credentials?${query}`,
      headers: { 'x-amz-sso_bearer_token': token },
      secrets: [token],
      proxy: 'environment',
      connectMs: 3_100,
      attemptMs: 10_000,
      maxAttempts: 3,
      signal,
    })
    const document = asObject(answer['roleCredentials'])
    if (document === undefined) throw sourceFailure(SSO, 'its answer has no roleCredentials')
    const required = ['sessionToken', 'expiration'] as const
    const credentials = readCredentials({ name: SSO, document, keys: PORTAL_KEYS, required })
    return { ...credentials, accountId: call.accountId }
  } catch (error) {
    if (!(error instanceof ServiceError) || !isLoginNeeded(error)) throw error
    throw sourceFailure(SSO, `the login is refused; run \`${loginCommand(call)}\``, {
      code: 'CREDENTIALS_EXPIRED',
      cause: error,
    })
  }
}
