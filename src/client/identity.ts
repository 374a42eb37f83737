import { environmentCredentials } from '../credentials/environment-credentials.ts'
import type { CredentialsProvider } from '../credentials/types.ts'
import { argumentTypeError, CredentialsError, SansdkError } from '../errors.ts'
import type { Identity } from '../http/index.ts'
import type { Credentials } from '../sigv4/types.ts'
import type { ClientOptions } from './types.ts'

/**
 * Makes the source of a client's credentials. A provider is asked for every attempt, so one that
 * fetches should remember what it got. Without credentials or provider the default chain is
 * asked, which is loaded only where the environment holds no keys.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for anything else.
 */
export function createIdentity(
  options: Pick<ClientOptions, 'credentials' | 'profile' | 'region'>,
): Identity {
  const { credentials } = options
  return credentials === undefined
    ? chainIdentity(options)
    : givenIdentity(credentials, 'options.credentials')
}

/**
 * The source of credentials that were given, as those of a client or of one request.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for anything but credentials or a function.
 */
export function givenIdentity(source: Credentials | CredentialsProvider, field: string): Identity {
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
    throw argumentTypeError(field, 'credentials or a function', source)
  }
  return { resolve: () => source, renew: () => source }
}

function chainIdentity({ profile, region }: Pick<ClientOptions, 'profile' | 'region'>): Identity {
  let loading: Promise<CredentialsProvider> | undefined
  const load = async (): Promise<CredentialsProvider> => {
    const { defaultChain } = await import('../credentials/default-chain.ts')
    return defaultChain({ profile, region })
  }
  const askChain = async (expired?: Credentials): Promise<Credentials> => {
    loading ??= load()
    const chain = await loading
    if (expired !== undefined) chain.invalidate?.(expired)
    return await askProvider(chain)
  }
  // A profile named in code means its account, whatever keys are in the environment.
  const inEnvironment = (): Credentials | undefined =>
    profile ? undefined : environmentCredentials(process.env, Date.now())
  return {
    resolve: () => inEnvironment() ?? askChain(),
    renew: (expired) => inEnvironment() ?? askChain(expired),
  }
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
