import { generateKeyPairSync, randomUUID } from 'node:crypto'
import type { SettingsSnapshot } from '../config/settings.ts'
import { fetchJson, replaceFile, serviceOrigin } from './fetch.ts'
import { cacheOf, dpopProof, LOGIN, loginCachePath } from './login.ts'
import type { ProviderSettings } from './provider-settings.ts'
import {
  asObject,
  formatExpiration,
  type JsonObject,
  lifetimeIn,
  parseJsonObject,
  sourceFailure,
  textMember,
} from './source.ts'
import { type AuthorizationPage, proofKey } from './sso-login.ts'

/** A sign-in to the console that somebody is at. */
export interface ConsoleLogin {
  readonly settings: ProviderSettings
  readonly snapshot: SettingsSnapshot
  readonly region: string
  /** Whether the page is on this machine; on another one it shows a code to type. */
  readonly device: 'same-device' | 'cross-device'
  readonly signal: AbortSignal
}

/** Where the page of another device leads: it shows the code. */
export function confirmationUri({ region, snapshot }: Omit<ConsoleLogin, 'device'>): string {
  return `${serviceOrigin(snapshot, 'signin', region)}/v1/sessions/confirmation`
}

/**
 * Signs in with the console's page, as `aws login` does, and writes the login into the cache that SDKs read.
 *
 * @returns the ARN of who signed in: `login_session` of a profile.
 * @throws ServiceError, NetworkError, TimeoutError; CredentialsError for a response that cannot be used.
 */
export async function loginToConsole(
  login: ConsoleLogin,
  page: AuthorizationPage,
): Promise<string> {
  const { device, region, settings, snapshot } = login
  const origin = serviceOrigin(snapshot, 'signin', region)
  const clientId = `arn:aws:signin:::devtools/${device}`
  const { challenge, verifier } = proofKey()
  const state = randomUUID()
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: clientId,
    state,
    code_challenge_method: 'SHA-256',
    scope: 'openid',
    redirect_uri: page.redirectUri,
    code_challenge: challenge,
  })
  const code = await page.visit(`${origin}/v1/authorize?${query}`, state)
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const dpopKey = String(privateKey.export({ format: 'pem', type: 'sec1' }))
  const url = `${origin}/v1/token`
  const { now } = settings.context
  const dpop = dpopProof({ keyPem: dpopKey, method: 'POST', url, now: now() }) ?? ''
  const document = await fetchJson(
    settings,
    {
      name: LOGIN,
      service: 'signin',
      operation: 'CreateOAuth2Token',
      method: 'POST',
      url,
      headers: { dpop },
      json: {
        clientId,
        grantType: 'authorization_code',
        code,
        codeVerifier: verifier,
        redirectUri: page.redirectUri,
      },
      secrets: [code, verifier],
      snapshot,
      connectMs: 3_100,
      attemptMs: 10_000,
      // A code is good for one use.
      maxAttempts: 1,
      signal: login.signal,
    },
    (response) => documentOf(response, { clientId, dpopKey, signInRegion: region, now: now() }),
  )
  const session = sessionOf(document)
  const path = loginCachePath(settings.context, session)
  await replaceFile(settings.context, path, JSON.stringify(document))
  return session
}

function documentOf(
  response: JsonObject,
  facts: {
    readonly clientId: string
    readonly dpopKey: string
    readonly signInRegion: string
    readonly now: number
  },
): JsonObject {
  const { accessKeyId, secretAccessKey, sessionToken } = asObject(response['accessToken']) ?? {}
  const idToken = textMember(response, 'idToken')
  const { now, ...kept } = facts
  const document = {
    accessToken: {
      accessKeyId,
      secretAccessKey,
      sessionToken,
      accountId: sessionOf({ idToken }).split(':')[4],
      expiresAt: formatExpiration(now + lifetimeIn(LOGIN, response) * 1_000),
    },
    tokenType: textMember(response, 'tokenType'),
    refreshToken: textMember(response, 'refreshToken'),
    idToken,
    ...kept,
  }
  if (cacheOf(document) !== undefined) return document
  throw sourceFailure(LOGIN, 'its response has no usable login')
}

/** The subject of the ID token, which came from the service itself and proves nothing to anybody else. */
function sessionOf(document: JsonObject): string {
  const payload = textMember(document, 'idToken')?.split('.')[1] ?? ''
  const claims = parseJsonObject(Buffer.from(payload, 'base64url').toString())
  const subject = textMember(claims, 'sub')
  if (subject?.startsWith('arn:')) return subject
  throw sourceFailure(LOGIN, 'its response has no usable idToken')
}
