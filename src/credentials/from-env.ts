import type { ConfigContext, Environment } from '../config/index.ts'
import { nodeContext } from '../config/index.ts'
import { ENVIRONMENT, environmentCredentials, halves } from './environment-credentials.ts'
import { configured, explainedProvider, notConfigured } from './source-report.ts'
import type { ExplainedProvider, SourceReport } from './types.ts'

/** Options of {@link fromEnv}. */
export interface FromEnvOptions {
  /** Where to read; default this process. */
  readonly context?: ConfigContext | undefined
}

/**
 * Credentials from `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`, with
 * `AWS_CREDENTIAL_EXPIRATION` and `AWS_ACCOUNT_ID` where they are set. Empty variables count as
 * missing. They are read at each call; the same values give the same object.
 *
 * The provider throws CredentialsError `CREDENTIALS_INVALID` when only one half is set or the
 * expiration is no time, `CREDENTIALS_EXPIRED` when it has passed.
 */
export function fromEnv(options: FromEnvOptions = {}): ExplainedProvider {
  const context = options.context ?? nodeContext
  return explainedProvider({
    name: ENVIRONMENT,
    provide: async () => environmentCredentials(context.env, context.now()),
    report: () => environmentReport(context.env),
  })
}

function environmentReport(env: Environment): Omit<SourceReport, 'provider'> {
  if (!env['AWS_ACCESS_KEY_ID'] && !env['AWS_SECRET_ACCESS_KEY']) {
    return notConfigured('AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set', tokenHint(env))
  }
  const from = VARIABLES.filter((name) => env[name])
  if (!env['AWS_ACCESS_KEY_ID'] || !env['AWS_SECRET_ACCESS_KEY']) {
    const [missing, present] = halves(env)
    const reason = `${missing} is not set, but ${present} is`
    return configured(from, reason, ['set both or neither: a key is no use alone'])
  }
  return configured(from, 'takes the keys as they are', overrides(env))
}

const VARIABLES = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_CREDENTIAL_EXPIRATION',
  'AWS_ACCOUNT_ID',
] as const

function tokenHint(env: Environment): string[] {
  return env['AWS_SESSION_TOKEN'] ? ['AWS_SESSION_TOKEN is set, but without keys it is no use'] : []
}

const OVERRIDDEN = [
  'AWS_PROFILE',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
] as const

function overrides(env: Environment): string[] {
  const hints = OVERRIDDEN.filter((name) => env[name]).map(
    (name) => `keys in the environment go before ${name}, which is set too; unset them to use it`,
  )
  // An access key id of temporary credentials begins so (IAM's unique identifiers).
  if (env['AWS_ACCESS_KEY_ID']?.startsWith('ASIA') && !env['AWS_SESSION_TOKEN']) {
    hints.push('the keys are temporary (ASIA…), but AWS_SESSION_TOKEN is not set')
  }
  return hints
}
