import { CredentialsError, SansdkError } from '../errors.ts'
import { givenIdentity } from '../http/given-identity.ts'
import type { Identity } from '../http/index.ts'
import type { Credentials } from '../sigv4/types.ts'
import type { StsCredentials } from './types.ts'

/**
 * Where the client's calls get their credentials.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for what is neither credentials nor a function.
 */
export function stsIdentity(given: StsCredentials | undefined): Identity {
  if (given === undefined) return { resolve: missing, renew: missing }
  return givenIdentity(given, 'options.credentials', askProvider)
}

function missing(): never {
  throw failed(
    'CREDENTIALS_NOT_FOUND',
    'the client was made without; give it some, such as `credentials: defaultChain()` of sansdk/credentials',
  )
}

async function askProvider(provider: () => Promise<Credentials | undefined>): Promise<Credentials> {
  let credentials: Credentials | undefined
  try {
    credentials = await provider()
  } catch (error) {
    if (error instanceof SansdkError) throw error
    throw failed('CREDENTIALS_PROVIDER_FAILED', 'the provider failed', error)
  }
  if (!credentials) throw failed('CREDENTIALS_NOT_FOUND', 'the provider gave none')
  return credentials
}

function failed(
  code: 'CREDENTIALS_NOT_FOUND' | 'CREDENTIALS_PROVIDER_FAILED',
  reason: string,
  cause?: unknown,
): CredentialsError {
  return new CredentialsError(`No credentials for STS: ${reason}`, {
    code,
    tried: [{ provider: 'credentials', reason }],
    ...(cause !== undefined && { cause }),
  })
}
