import { type Environment, variable } from '../base/environment.ts'
import { checkOptions, type OptionRules } from '../base/options.ts'
import { type ConfigContext, nodeContext } from '../config/context.ts'
import { argumentTypeError, type CredentialsError } from '../errors.ts'
import { ANONYMOUS, isAnonymous } from '../http/call.ts'
import type { Credentials } from '../sigv4/types.ts'
import { sealCredentials } from '../sts/seal-credentials.ts'
import {
  configured,
  explainedProvider,
  notConfigured,
  parseExpiration,
  sourceFailure,
} from './source.ts'
import type { ExplainedProvider, ProvidedCredentials, SourceReport } from './types.ts'

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
  checkOptions('fromEnv', options, ENV_OPTIONS)
  const context = options.context ?? nodeContext
  return explainedProvider({
    name: ENVIRONMENT,
    provide: async () => environmentCredentials(context.env, context.now()),
    report: () => environmentReport(context.env),
  })
}

const ENV_OPTIONS: OptionRules<FromEnvOptions> = {
  context: 'object',
}

function environmentReport(env: Environment): Omit<SourceReport, 'provider'> {
  if (!variable(env, 'AWS_ACCESS_KEY_ID') && !variable(env, 'AWS_SECRET_ACCESS_KEY')) {
    return notConfigured('AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set', tokenHint(env))
  }
  const from = VARIABLES.filter((name) => variable(env, name))
  if (!variable(env, 'AWS_ACCESS_KEY_ID') || !variable(env, 'AWS_SECRET_ACCESS_KEY')) {
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
  return variable(env, 'AWS_SESSION_TOKEN')
    ? ['AWS_SESSION_TOKEN is set, but without keys it is no use']
    : []
}

const OVERRIDDEN = [
  'AWS_PROFILE',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
] as const

function overrides(env: Environment): string[] {
  const hints = OVERRIDDEN.filter((name) => variable(env, name)).map(
    (name) => `keys in the environment go before ${name}, which is set too; unset them to use it`,
  )
  // An access key id of temporary credentials begins so (IAM's unique identifiers).
  if (
    variable(env, 'AWS_ACCESS_KEY_ID')?.startsWith('ASIA') &&
    !variable(env, 'AWS_SESSION_TOKEN')
  ) {
    hints.push('the keys are temporary (ASIA…), but AWS_SESSION_TOKEN is not set')
  }
  return hints
}

/** The name of the environment in reports and errors. */
export const ENVIRONMENT = 'environment'

/**
 * The environment's credentials at this moment, or undefined where there are none.
 *
 * @param now milliseconds since the epoch.
 * @throws CredentialsError `CREDENTIALS_INVALID` for half a key pair or an expiration that is no time,
 * `CREDENTIALS_EXPIRED` for one that has passed.
 */
export function environmentCredentials(env: Environment, now: number): Credentials | undefined {
  const accessKeyId = variable(env, 'AWS_ACCESS_KEY_ID')
  const secretAccessKey = variable(env, 'AWS_SECRET_ACCESS_KEY')
  if (!accessKeyId && !secretAccessKey) return undefined
  if (!accessKeyId || !secretAccessKey) throw halfMissing(env)
  const credentials = remember(env, {
    accessKeyId,
    secretAccessKey,
    sessionToken: variable(env, 'AWS_SESSION_TOKEN'),
    expiration: variable(env, 'AWS_CREDENTIAL_EXPIRATION'),
    accountId: variable(env, 'AWS_ACCOUNT_ID'),
  })
  const { expiration } = credentials
  if (expiration === undefined || expiration.getTime() > now) return credentials
  throw sourceFailure(
    ENVIRONMENT,
    'AWS_CREDENTIAL_EXPIRATION has passed, and the keys are still the same',
    {
      code: 'CREDENTIALS_EXPIRED',
    },
  )
}

function halfMissing(env: Environment): CredentialsError {
  const [missing, present] = halves(env)
  return sourceFailure(ENVIRONMENT, `${missing} is not set, but ${present} is`, {
    code: 'CREDENTIALS_INVALID',
  })
}

/** Which half of a key pair is missing, and which is there. */
export function halves(env: Environment): readonly [missing: string, present: string] {
  return variable(env, 'AWS_ACCESS_KEY_ID')
    ? ['AWS_SECRET_ACCESS_KEY', 'AWS_ACCESS_KEY_ID']
    : ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']
}

interface Texts {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken: string | undefined
  readonly expiration: string | undefined
  readonly accountId: string | undefined
}

interface Remembered {
  readonly texts: Texts
  readonly credentials: Credentials
}

// Asked for every attempt: the same variables give the same object, and with it the same signer.
const remembered = new WeakMap<Environment, Remembered>()

function remember(env: Environment, texts: Texts): Credentials {
  const last = remembered.get(env)
  if (last !== undefined && isSame(last.texts, texts)) return last.credentials
  const credentials = sealCredentials({
    accessKeyId: texts.accessKeyId,
    secretAccessKey: texts.secretAccessKey,
    ...(texts.sessionToken && { sessionToken: texts.sessionToken }),
    ...(texts.expiration && { expiration: expirationOf(texts.expiration) }),
    ...(texts.accountId && { accountId: texts.accountId }),
  })
  remembered.set(env, { texts, credentials })
  return credentials
}

function isSame(one: Texts, other: Texts): boolean {
  return (
    one.accessKeyId === other.accessKeyId &&
    one.secretAccessKey === other.secretAccessKey &&
    one.sessionToken === other.sessionToken &&
    one.expiration === other.expiration &&
    one.accountId === other.accountId
  )
}

function expirationOf(text: string): Date {
  const date = parseExpiration(text)
  if (date !== undefined) return date
  throw sourceFailure(
    ENVIRONMENT,
    'AWS_CREDENTIAL_EXPIRATION is not a time such as 2030-01-31T12:00:00Z',
    {
      code: 'CREDENTIALS_INVALID',
    },
  )
}

/**
 * Always the same credentials, as a provider: for keys from a configuration of your own.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for what is no key pair.
 */
export function fromStatic(credentials: Credentials): ExplainedProvider<ProvidedCredentials> {
  for (const field of ['accessKeyId', 'secretAccessKey'] as const) {
    const value: unknown = credentials?.[field]
    if (typeof value !== 'string' || value === '') {
      throw argumentTypeError(`credentials.${field}`, 'a string that is not empty', value)
    }
  }
  const sealed = sealCredentials(credentials)
  return explainedProvider({
    name: 'static',
    provide: async () => sealed,
    report: () => configured(['code'], 'gives the keys of the code'),
  })
}

/**
 * No credentials at all: requests go unsigned, as for public objects of S3. At the end of a chain it
 * takes over where no other source is configured.
 */
export const anonymous: ExplainedProvider<ProvidedCredentials> = explainedProvider({
  name: 'anonymous',
  provide: async () => ANONYMOUS,
  report: () => configured(['code'], 'sends requests without a signature'),
})

export { ANONYMOUS, isAnonymous }
