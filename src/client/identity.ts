import { environmentCredentials } from '../credentials/environment.ts'
import type { CredentialsProvider } from '../credentials/types.ts'
import { CredentialsError, SansdkError } from '../errors.ts'
import { givenIdentity } from '../http/given-identity.ts'
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
    : givenIdentity(credentials, 'options.credentials', askProvider)
}

function chainIdentity({ profile, region }: Pick<ClientOptions, 'profile' | 'region'>): Identity {
  let loading: Promise<CredentialsProvider> | undefined
  const load = async (): Promise<CredentialsProvider> => {
    const { defaultChain } = await import('../credentials/chain.ts')
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

/**
 * Asks a provider that was given, as one of a client or of one request.
 *
 * @throws CredentialsError; a SansdkError of the provider's own as it is.
 */
export async function askProvider(provider: CredentialsProvider): Promise<Credentials> {
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
