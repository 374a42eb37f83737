import type { Environment } from '../config/context.ts'
import type { CredentialsError } from '../errors.ts'
import type { Credentials } from '../sigv4/types.ts'
import { sealCredentials } from '../sts/seal-credentials.ts'
import { parseTimestamp } from './parse-timestamp.ts'
import { sourceFailure } from './provider-error.ts'

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
  const accessKeyId = env['AWS_ACCESS_KEY_ID']
  const secretAccessKey = env['AWS_SECRET_ACCESS_KEY']
  if (!accessKeyId && !secretAccessKey) return undefined
  if (!accessKeyId || !secretAccessKey) throw halfMissing(env)
  const credentials = remember(env, {
    accessKeyId,
    secretAccessKey,
    sessionToken: env['AWS_SESSION_TOKEN'],
    expiration: env['AWS_CREDENTIAL_EXPIRATION'],
    accountId: env['AWS_ACCOUNT_ID'],
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
  return env['AWS_ACCESS_KEY_ID']
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
  const known = remembered.get(env)
  if (known !== undefined && isSame(known.texts, texts)) return known.credentials
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
  const date = parseTimestamp(text)
  if (date !== undefined) return date
  throw sourceFailure(
    ENVIRONMENT,
    'AWS_CREDENTIAL_EXPIRATION is not a time such as 2030-01-31T12:00:00Z',
    {
      code: 'CREDENTIALS_INVALID',
    },
  )
}
