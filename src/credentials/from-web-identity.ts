import { createSettings, type Environment, type SettingsOptions } from '../config/index.ts'
import type { Credentials } from '../sigv4/types.ts'
import { type ProviderOptions, providerSettings } from './provider-options.ts'
import { configured, explainedProvider, lookedUp, notConfigured } from './source-report.ts'
import type { ExplainedProvider, SourceReport } from './types.ts'
import { WEB_IDENTITY, webIdentityProvider } from './web-identity-provider.ts'

/** Options of {@link fromWebIdentity}. */
export interface FromWebIdentityOptions extends ProviderOptions {
  /** Default `AWS_ROLE_ARN`. */
  readonly roleArn?: string | undefined
  /** The file with the token, read at every renewal; default `AWS_WEB_IDENTITY_TOKEN_FILE`. */
  readonly tokenFile?: string | undefined
  /** Default `AWS_ROLE_SESSION_NAME`, then `sansdk-` and the time. */
  readonly roleSessionName?: string | undefined
  /** In seconds. */
  readonly durationSeconds?: number | undefined
  /** The region of STS; default as for every call. */
  readonly region?: string | undefined
  /** The profile whose settings count; default `AWS_PROFILE`. */
  readonly profile?: SettingsOptions['profile']
}

/**
 * Credentials of a role for a token that an identity provider wrote into a file, as on EKS (IRSA), in
 * GitHub Actions and elsewhere. Undefined where role or file are not set.
 *
 * The provider throws CredentialsError `CREDENTIALS_PROVIDER_FAILED` with STS's answer as cause, or
 * for a file that is missing or empty.
 */
export function fromWebIdentity(options: FromWebIdentityOptions = {}): ExplainedProvider {
  const settings = providerSettings(options)
  const { context } = settings
  const { profile, region, durationSeconds } = options
  const files = createSettings({ context, profile })
  return explainedProvider({
    name: WEB_IDENTITY,
    ...lookedUp<Credentials | undefined>(async () => {
      const { roleArn, tokenFile, roleSessionName } = facts(options, context.env)
      if (!roleArn || !tokenFile) return undefined
      const scope = profile ?? context.env['AWS_PROFILE'] ?? ''
      const session = { roleSessionName, durationSeconds, region, files, scope }
      return webIdentityProvider(settings, { roleArn, tokenFile, ...session })
    }),
    report: () => webIdentityReport(options, context.env),
  })
}

type Facts = Pick<FromWebIdentityOptions, 'roleArn' | 'tokenFile' | 'roleSessionName'>

function facts(options: Facts, env: Environment): Facts {
  return {
    roleArn: options.roleArn ?? env['AWS_ROLE_ARN'],
    tokenFile: options.tokenFile ?? env['AWS_WEB_IDENTITY_TOKEN_FILE'],
    roleSessionName: options.roleSessionName ?? (env['AWS_ROLE_SESSION_NAME'] || undefined),
  }
}

const VARIABLES = ['AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_ROLE_ARN', 'AWS_ROLE_SESSION_NAME'] as const

function webIdentityReport(options: Facts, env: Environment): Omit<SourceReport, 'provider'> {
  const { roleArn, tokenFile } = facts(options, env)
  if (!tokenFile) {
    const hints = roleArn ? ['AWS_ROLE_ARN is set, but without a token file it is no use'] : []
    return notConfigured('AWS_WEB_IDENTITY_TOKEN_FILE is not set', hints)
  }
  if (!roleArn) {
    return notConfigured('AWS_ROLE_ARN is not set', [
      'AWS_WEB_IDENTITY_TOKEN_FILE is set, but without a role it is no use',
    ])
  }
  const given = [options.roleArn, options.tokenFile].some((value) => value !== undefined)
  const from = [...(given ? ['options'] : []), ...VARIABLES.filter((name) => env[name])]
  return configured(from, 'assumes a role with the token of a file')
}
