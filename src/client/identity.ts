import { argumentTypeError, CredentialsError, SansdkError } from '../errors.ts'
import type { Identity } from '../http/index.ts'
import type { Credentials } from '../sigv4/types.ts'
import { envCredentials } from './env-credentials.ts'

/** Gives credentials, or undefined where its source is not configured. AWS SDK providers fit. */
export interface CredentialsProvider {
  (): Promise<Credentials | undefined>
  /**
   * Called with credentials that a service refused as expired, before the provider is asked again:
   * one that caches lets go of them, unless it has newer ones already.
   */
  readonly invalidate?: ((expired: Credentials) => void) | undefined
}

/**
 * Makes the source of a client's credentials. A provider is asked for every attempt, so one that
 * fetches should remember what it got. Without credentials or provider the environment is read.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for anything else.
 */
export function createIdentity(source: Credentials | CredentialsProvider | undefined): Identity {
  if (source === undefined) {
    return { resolve: fromEnvironment, renew: fromEnvironment }
  }
  if (typeof source === 'function') {
    const ask = (): Promise<Credentials> => askProvider(source)
    return {
      resolve: ask,
      renew: (expired) => {
        source.invalidate?.(expired)
        return ask()
      },
    }
  }
  if (typeof source !== 'object' || source === null) {
    throw argumentTypeError('options.credentials', 'credentials or a function', source)
  }
  return { resolve: () => source, renew: () => source }
}

function fromEnvironment(): Credentials {
  return envCredentials(process.env)
}

async function askProvider(provider: CredentialsProvider): Promise<Credentials> {
  let credentials: Credentials | undefined
  try {
    credentials = await provider()
  } catch (error) {
    if (error instanceof SansdkError) throw error
    throw noCredentials('CREDENTIALS_PROVIDER_FAILED', 'it failed', { cause: error })
  }
  if (credentials === undefined || credentials === null) {
    throw noCredentials('CREDENTIALS_NOT_FOUND', 'it gave none', {})
  }
  return credentials
}

function noCredentials(
  code: 'CREDENTIALS_PROVIDER_FAILED' | 'CREDENTIALS_NOT_FOUND',
  reason: string,
  options: { readonly cause?: unknown },
): CredentialsError {
  return new CredentialsError(`No credentials from the provider in \`credentials\`: ${reason}`, {
    code,
    tried: [{ provider: 'credentials', reason }],
    ...options,
  })
}
