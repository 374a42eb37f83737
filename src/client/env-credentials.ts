import { CredentialsError } from '../errors.ts'
import type { Credentials } from '../sigv4/types.ts'
import { sealCredentials } from './seal-credentials.ts'

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Credentials from `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY` and `AWS_SESSION_TOKEN`. Empty
 * variables count as missing, as everywhere in AWS's tools.
 *
 * @throws CredentialsError `CREDENTIALS_NOT_FOUND` when there are none, `CREDENTIALS_INVALID` when
 * only one half is there.
 */
export function envCredentials(env: Environment): Credentials {
  const accessKeyId = env['AWS_ACCESS_KEY_ID']
  const secretAccessKey = env['AWS_SECRET_ACCESS_KEY']
  const sessionToken = env['AWS_SESSION_TOKEN']
  if (accessKeyId && secretAccessKey) {
    const known = remembered.get(env)
    if (known !== undefined && isThis(known, accessKeyId, secretAccessKey, sessionToken)) {
      return known
    }
    const credentials = sealCredentials({
      accessKeyId,
      secretAccessKey,
      ...(sessionToken && { sessionToken }),
    })
    remembered.set(env, credentials)
    return credentials
  }
  if (accessKeyId || secretAccessKey) {
    const missing = accessKeyId ? 'AWS_SECRET_ACCESS_KEY' : 'AWS_ACCESS_KEY_ID'
    throw notFound('CREDENTIALS_INVALID', `${missing} is not set, its other half is`)
  }
  throw notFound('CREDENTIALS_NOT_FOUND', 'AWS_ACCESS_KEY_ID is not set')
}

// Asked for every attempt: the same variables give the same object, and with it the same signer.
const remembered = new WeakMap<Environment, Credentials>()

function isThis(
  known: Credentials,
  accessKeyId: string,
  secretAccessKey: string,
  sessionToken: string | undefined,
): boolean {
  return (
    known.accessKeyId === accessKeyId &&
    known.secretAccessKey === secretAccessKey &&
    (known.sessionToken ?? '') === (sessionToken ?? '')
  )
}

function notFound(
  code: 'CREDENTIALS_INVALID' | 'CREDENTIALS_NOT_FOUND',
  reason: string,
): CredentialsError {
  return new CredentialsError(
    `No credentials: ${reason}. Set the environment variables or the \`credentials\` option`,
    { code, tried: [{ provider: 'environment', reason }] },
  )
}
