import { argumentTypeError, argumentValueError } from '../errors.ts'
import { fromChain } from './from-chain.ts'
import { fromContainer } from './from-container.ts'
import { fromEnv } from './from-env.ts'
import { fromImds } from './from-imds.ts'
import { fromProfile } from './from-profile.ts'
import { fromWebIdentity } from './from-web-identity.ts'
import type { ProviderOptions } from './provider-options.ts'
import type { MfaCode } from './role-provider.ts'
import type { ExplainedProvider, ProvidedCredentials } from './types.ts'

/** A source of the default chain. */
export type ChainSource =
  | 'environment'
  | 'profile'
  | 'web-identity'
  | 'container'
  | 'instance-metadata'

/** Options of {@link defaultChain}. */
export interface DefaultChainOptions extends ProviderOptions {
  /**
   * The profile. Named here it goes before keys in the environment, which are then not looked at;
   * `AWS_PROFILE` does not.
   */
  readonly profile?: string | undefined
  /** Sources to leave out. */
  readonly omit?: readonly ChainSource[] | undefined
  /** The region of STS, for roles; default as the settings say. */
  readonly region?: string | undefined
  /** Gives the six digits of an MFA device, for profiles with `mfa_serial`; called for every renewal. */
  readonly mfaCode?: MfaCode | undefined
  /** Instead of `AWS_CONFIG_FILE` and `~/.aws/config`. */
  readonly configFile?: string | undefined
  /** Instead of `AWS_SHARED_CREDENTIALS_FILE` and `~/.aws/credentials`. */
  readonly credentialsFile?: string | undefined
}

const SOURCES: Readonly<Record<ChainSource, (options: DefaultChainOptions) => ExplainedProvider>> =
  {
    environment: fromEnv,
    profile: fromProfile,
    'web-identity': ({ profile, region, context, dispatcher }) =>
      fromWebIdentity({ profile, region, context, dispatcher }),
    container: fromContainer,
    'instance-metadata': fromImds,
  }

/**
 * Credentials from where they are looked for everywhere: keys in the environment (unless a profile is
 * named in code), the profile, web identity in the environment, the container, the instance. A source
 * that is not configured is passed over; one that is and fails stops the search with its cause.
 *
 * The provider throws CredentialsError, whose `tried` lists every source with its reason, and
 * ConfigError `CONFIG_INVALID` for files and profiles that cannot be used.
 *
 * @example
 * ```ts
 * import { defaultChain } from 'sansdk/credentials'
 *
 * const credentials = defaultChain()
 * for (const { provider, configured, from, reason } of await credentials.explain()) {
 *   console.log(configured ? '+' : '-', provider, from.join(', '), reason)
 * }
 * ```
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE` for wrong options.
 */
export function defaultChain(
  options: DefaultChainOptions = {},
): ExplainedProvider<ProvidedCredentials> {
  const { profile, omit = [] } = options
  if (profile !== undefined && typeof profile !== 'string') {
    throw argumentTypeError('options.profile', 'a string', profile)
  }
  const left = new Set<string>(omit)
  for (const name of left) {
    if (Object.hasOwn(SOURCES, name)) continue
    throw argumentValueError(
      'options.omit',
      `must hold names of ${Object.keys(SOURCES).join(', ')}`,
    )
  }
  // Whoever names a profile means its account, whatever keys are lying about.
  if (profile) left.add('environment')
  const providers = Object.entries(SOURCES)
    .filter(([name]) => !left.has(name))
    .map(([, make]) => make(options))
  return fromChain(...providers)
}
