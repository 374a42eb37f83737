import { createHash, randomBytes } from 'node:crypto'
import type { SettingsSnapshot } from '../config/settings.ts'
import { ServiceError } from '../errors.ts'
import { fetchJson, type PortalService, replaceFile, serviceOrigin } from './fetch.ts'
import type { ProviderSettings } from './provider-settings.ts'
import {
  asObject,
  formatExpiration,
  type JsonObject,
  lifetimeIn,
  sourceFailure,
  textMember,
} from './source.ts'
import { SSO, type SsoPortal, ssoTokenPath } from './sso.ts'

/** A login to IAM Identity Center that somebody is at. */
export interface SsoLogin {
  readonly settings: ProviderSettings
  readonly snapshot: SettingsSnapshot
  readonly portal: SsoPortal
  /** What the login is for; default `sso:account:access`, which gives credentials. */
  readonly scopes: readonly string[]
  readonly signal: AbortSignal
}

/** What a login gives. */
export interface SsoToken {
  /** A secret. */
  readonly accessToken: string
  readonly expiresAt: Date
}

/** A page that people are sent to, which sends them back with a code. */
export interface AuthorizationPage {
  /** Where people are sent back to: on this machine, with a port. */
  readonly redirectUri: string
  /**
   * Shows the page, and resolves to the code it gives.
   *
   * @param state what must come back with the code.
   */
  visit(url: string, state: string): Promise<string>
}

/** What people type into a page, on any device. */
export interface DeviceCode {
  readonly userCode: string
  readonly url: string
  /** With the code in it. */
  readonly completeUrl: string
}

/**
 * Logs in by a page of the browser on this machine: the authorization code flow with a proof key. The token is
 * written into the cache that every AWS SDK reads.
 *
 * @returns the token, which is in the cache, too.
 * @throws ServiceError, NetworkError, TimeoutError; CredentialsError for a response that cannot be used.
 */
export async function loginByPage(login: SsoLogin, page: AuthorizationPage): Promise<SsoToken> {
  const client = await registeredClient(login, {
    grantTypes: ['authorization_code', 'refresh_token'],
    // Its port is not known beforehand, and is not compared.
    redirectUris: [page.redirectUri.replace(/:\d+(?=\/)/, '')],
    issuerUrl: login.portal.startUrl,
  })
  const { challenge, verifier } = proofKey()
  const state = randomBytes(16).toString('hex')
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: client.clientId,
    redirect_uri: page.redirectUri,
    state,
    code_challenge_method: 'S256',
    scopes: login.scopes.join(' '),
    code_challenge: challenge,
  })
  const code = await page.visit(`${originOf(login)}/authorize?${query}`, state)
  const response = await createToken(login, client, {
    grantType: 'authorization_code',
    code,
    codeVerifier: verifier,
    redirectUri: page.redirectUri,
  })
  return await keepToken(login, client, response)
}

/** A secret of this login, and its digest, which the page may know. Source: RFC 7636. */
export function proofKey(): { readonly verifier: string; readonly challenge: string } {
  const verifier = randomBytes(48).toString('base64url')
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') }
}

const SLOWER_MS = 5_000

/**
 * Logs in by a code that people type into a page, on any device. The token is written into the cache that every
 * AWS SDK reads.
 *
 * @param show is called with the code and the page.
 * @returns the token, which is in the cache, too.
 * @throws as {@link loginByPage}; CredentialsError `CREDENTIALS_EXPIRED` where nobody typed the code in time.
 */
export async function loginByDevice(
  login: SsoLogin,
  show: (code: DeviceCode) => Promise<void>,
): Promise<SsoToken> {
  const client = await registeredClient(login, {})
  const { clientId, clientSecret } = client
  const { startUrl } = login.portal
  const device = await call(
    login,
    'StartDeviceAuthorization',
    'device_authorization',
    { clientId, clientSecret, startUrl },
    [clientSecret],
  )
  const text = (name: string): string => required(device, name)
  const complete = textMember(device, 'verificationUriComplete') ?? text('verificationUri')
  await show({ userCode: text('userCode'), url: text('verificationUri'), completeUrl: complete })
  const response = await polledToken(login, client, device)
  return await keepToken(login, client, response)
}

async function polledToken(
  login: SsoLogin,
  client: RegisteredClient,
  device: JsonObject,
): Promise<JsonObject> {
  const { context } = login.settings
  const until = context.now() + lifetimeIn(SSO, device) * 1_000
  const deviceCode = required(device, 'deviceCode')
  let pauseMs = (typeof device['interval'] === 'number' ? device['interval'] : 5) * 1_000
  while (context.now() < until) {
    await context.sleep(pauseMs)
    login.signal.throwIfAborted()
    try {
      return await createToken(login, client, {
        grantType: 'urn:ietf:params:oauth:grant-type:device_code',
        deviceCode,
      })
    } catch (error) {
      const reason = reasonOf(error)
      if (reason === 'slow_down') pauseMs += SLOWER_MS
      else if (reason === 'expired_token') break
      else if (reason !== 'authorization_pending') throw error
    }
  }
  throw sourceFailure(SSO, 'nobody confirmed the code in time; log in again', {
    code: 'CREDENTIALS_EXPIRED',
  })
}

const REASONS: Readonly<Record<string, string>> = {
  AuthorizationPendingException: 'authorization_pending',
  SlowDownException: 'slow_down',
  ExpiredTokenException: 'expired_token',
}

/** Why a token is not there yet, in the words of OAuth 2.0. */
function reasonOf(error: unknown): string | undefined {
  if (!(error instanceof ServiceError)) return undefined
  return textMember(asObject(error.data), 'error') ?? REASONS[error.awsCode ?? '']
}

interface RegisteredClient {
  readonly clientId: string
  readonly clientSecret: string
  /** In milliseconds since the epoch. */
  readonly expiresAt: number
}

async function registeredClient(login: SsoLogin, more: JsonObject): Promise<RegisteredClient> {
  const response = await call(
    login,
    'RegisterClient',
    'client/register',
    { clientName: 'sansdk', clientType: 'public', scopes: login.scopes, ...more },
    [],
  )
  const seconds = response['clientSecretExpiresAt']
  return {
    clientId: required(response, 'clientId'),
    clientSecret: required(response, 'clientSecret'),
    expiresAt: typeof seconds === 'number' ? seconds * 1_000 : login.settings.context.now(),
  }
}

async function createToken(
  login: SsoLogin,
  { clientId, clientSecret }: RegisteredClient,
  grant: JsonObject,
): Promise<JsonObject> {
  const secret = textMember(grant, 'code') ?? textMember(grant, 'deviceCode')
  return await call(login, 'CreateToken', 'token', { clientId, clientSecret, ...grant }, [
    clientSecret,
    secret,
  ])
}

async function call(
  login: SsoLogin,
  operation: string,
  path: string,
  json: JsonObject,
  secrets: readonly [(string | undefined)?, (string | undefined)?],
): Promise<JsonObject> {
  const service: PortalService = 'sso-oidc'
  return await fetchJson(
    login.settings,
    {
      name: SSO,
      service,
      operation,
      method: 'POST',
      url: `${originOf(login)}/${path}`,
      json,
      secrets,
      snapshot: login.snapshot,
      connectMs: 3_100,
      attemptMs: 10_000,
      maxAttempts: 3,
      signal: login.signal,
    },
    (response) => response,
  )
}

function originOf({ portal, snapshot }: SsoLogin): string {
  return serviceOrigin(snapshot, 'sso-oidc', portal.region)
}

function required(response: JsonObject, name: string): string {
  const text = textMember(response, name)
  if (text !== undefined) return text
  throw sourceFailure(SSO, `its response has no ${name}`)
}

/** Writes the token as the AWS CLI does, so that every SDK finds and renews it. */
async function keepToken(
  { portal, settings }: SsoLogin,
  client: RegisteredClient,
  response: JsonObject,
): Promise<SsoToken> {
  const { context } = settings
  const accessToken = required(response, 'accessToken')
  const refreshToken = textMember(response, 'refreshToken')
  const expiresAt = formatExpiration(context.now() + lifetimeIn(SSO, response) * 1_000)
  const document = {
    startUrl: portal.startUrl,
    region: portal.region,
    accessToken,
    expiresAt,
    clientId: client.clientId,
    clientSecret: client.clientSecret,
    registrationExpiresAt: formatExpiration(client.expiresAt),
    ...(refreshToken !== undefined && { refreshToken }),
  }
  const path = ssoTokenPath(settings, portal)
  await replaceFile(context, path, `${JSON.stringify(document, undefined, 2)}\n`)
  return { accessToken, expiresAt: new Date(expiresAt) }
}

/**
 * Ends a login: the portal is told, and its token leaves the cache.
 *
 * @returns false where there was none.
 * @throws NetworkError and others where the portal cannot be reached; the token has left the cache then.
 */
export async function endSsoLogin(
  login: Omit<SsoLogin, 'scopes'>,
  remove: (path: string) => Promise<void>,
): Promise<boolean> {
  const { portal, settings, signal, snapshot } = login
  const path = ssoTokenPath(settings, portal)
  const bytes = await settings.context.readFile(path)
  if (bytes === undefined) return false
  await remove(path)
  const token = tokenIn(new TextDecoder().decode(bytes))
  if (token === undefined) return true
  try {
    await fetchJson(
      settings,
      {
        name: SSO,
        service: 'sso',
        operation: 'Logout',
        method: 'POST',
        url: `${serviceOrigin(snapshot, 'sso', portal.region)}/logout`,
        headers: { 'x-amz-sso_bearer_token': token },
        secrets: [token],
        snapshot,
        connectMs: 3_100,
        attemptMs: 10_000,
        maxAttempts: 2,
        signal,
      },
      () => undefined,
    )
  } catch (error) {
    // A login that has ended by itself is refused, and a success has no body.
    if (isEnd(error)) return true
    throw error
  }
  return true
}

function tokenIn(text: string): string | undefined {
  try {
    return textMember(asObject(JSON.parse(text)), 'accessToken')
  } catch {
    return undefined
  }
}

function isEnd(error: unknown): boolean {
  if (error instanceof ServiceError) return error.status === 401
  return error instanceof Error && /is not a JSON object/.test(error.message)
}
