import { createHash } from 'node:crypto'
import { expandHome, inHome } from '../config/index.ts'
import type { CredentialsError } from '../errors.ts'
import type { Credentials } from '../sigv4/types.ts'
import { PORTAL_KEYS, readCredentials } from './credentials-document.ts'
import { asObject, type JsonObject, parseJsonObject, textOf } from './json-object.ts'
import { sourceFailure } from './provider-error.ts'
import type { CredentialsContext } from './provider-options.ts'

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
  const folder = context.env['AWS_LOGIN_CACHE_DIRECTORY']
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
  if (bytes === undefined) throw loginNeeded('nobody is logged in', 'CREDENTIALS_NOT_FOUND')
  const document = parseJsonObject(new TextDecoder().decode(bytes))
  const cache = document && cacheOf(document)
  if (cache !== undefined) return cache
  throw loginNeeded(`${path} holds no usable login`, 'CREDENTIALS_INVALID')
}

/** The cache that a document is, or undefined where a part is missing. */
export function cacheOf(document: JsonObject): LoginCache | undefined {
  const clientId = textOf(document, 'clientId')
  const refreshToken = textOf(document, 'refreshToken')
  const dpopKey = textOf(document, 'dpopKey')
  const credentials = credentialsOf(document)
  if (!clientId || !refreshToken || !dpopKey || credentials === undefined) return undefined
  const region = textOf(document, 'signInRegion')
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
