import type { Settings } from '../config/index.ts'
import { expandHome } from '../config/index.ts'
import { ServiceError } from '../errors.ts'
import type { Credentials } from '../sigv4/types.ts'
import type { StsClient } from '../sts/index.ts'
import { sourceFailure } from './provider-error.ts'
import type { ProviderSettings } from './provider-options.ts'
import { isNonRecoverable } from './refresh-errors.ts'
import { stsClientFor } from './role-provider.ts'
import type { CredentialsProvider } from './types.ts'

/** The name of the web identity source in errors and reports. */
export const WEB_IDENTITY = 'web identity'

/** A role, and the file with the token that stands for the caller. */
export interface WebIdentityCall {
  readonly roleArn: string
  readonly tokenFile: string
  readonly roleSessionName?: string | undefined
  /** In seconds. */
  readonly durationSeconds?: number | undefined
  /** The region of STS; default as the settings say. */
  readonly region?: string | undefined
  /** Settings for the region and endpoint of STS. */
  readonly files: Settings
  /** Where the settings are from, for what providers share. */
  readonly scope: string
}

/** Credentials of a role by web identity, renewed in time. */
export function webIdentityProvider(
  settings: ProviderSettings,
  call: WebIdentityCall,
): CredentialsProvider<Credentials> {
  const { roleArn, tokenFile, roleSessionName, durationSeconds, region, scope } = call
  let sts: StsClient | undefined
  return settings.engine.provider(
    {
      name: WEB_IDENTITY,
      fetch: async (signal) => {
        sts ??= stsClientFor(settings, call)
        return await assume(settings, call, sts, signal)
      },
      isNonRecoverable: (error) => isRejected(error) || isNonRecoverable(error),
    },
    JSON.stringify([
      'web-identity',
      scope,
      roleArn,
      tokenFile,
      roleSessionName,
      durationSeconds,
      region,
    ]),
  )
}

function isRejected(error: unknown): boolean {
  if (!(error instanceof ServiceError)) return false
  return error.awsCode === 'IDPRejectedClaim' || error.awsCode === 'InvalidIdentityToken'
}

// EKS replaces the file while it is read; the old token is then refused, and the new one is there.
const STALE_TOKEN = new Set([
  'ExpiredToken',
  'ExpiredTokenException',
  'InvalidIdentityToken',
  'InvalidIdentityTokenException',
])

async function assume(
  settings: ProviderSettings,
  call: WebIdentityCall,
  sts: StsClient,
  signal: AbortSignal,
): Promise<Credentials> {
  const token = await readToken(settings, call)
  try {
    return await exchange(call, sts, token, signal)
  } catch (error) {
    if (!(error instanceof ServiceError) || !STALE_TOKEN.has(error.awsCode ?? '')) throw error
    const again = await readToken(settings, call)
    if (again === token) throw error
    return await exchange(call, sts, again, signal)
  }
}

async function exchange(
  { roleArn, roleSessionName, durationSeconds }: WebIdentityCall,
  sts: StsClient,
  webIdentityToken: string,
  signal: AbortSignal,
): Promise<Credentials> {
  const { credentials } = await sts.assumeRoleWithWebIdentity(
    { roleArn, roleSessionName, durationSeconds, webIdentityToken },
    { signal },
  )
  return credentials
}

async function readToken(
  { context }: ProviderSettings,
  { tokenFile }: WebIdentityCall,
): Promise<string> {
  const bytes = await context.readFile(expandHome(context, tokenFile))
  if (bytes === undefined) {
    throw sourceFailure(WEB_IDENTITY, `the token file ${JSON.stringify(tokenFile)} does not exist`)
  }
  const token = new TextDecoder().decode(bytes).trimEnd()
  if (token.length >= 4) return token
  throw sourceFailure(WEB_IDENTITY, `the token file ${JSON.stringify(tokenFile)} holds no token`)
}
