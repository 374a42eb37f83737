import { checkOptions, type OptionRules } from '../base/options.ts'
import {
  argumentTypeError,
  argumentValueError,
  CredentialsError,
  type TriedProvider,
} from '../errors.ts'
import type { Credentials } from '../sigv4/types.ts'
import { fromContainer } from './container.ts'
import { fromEnv } from './environment.ts'
import { fromImds } from './imds.ts'
import { fromProfile } from './profile.ts'
import { metadataDispatcher, SERVICE_OPTIONS, type ServiceOptions } from './provider-settings.ts'
import { fromWebIdentity, type MfaCode } from './roles.ts'
import { providerError } from './source.ts'
import type {
  CredentialsProvider,
  ExplainedProvider,
  ProvidedCredentials,
  SourceReport,
} from './types.ts'

/** A source of the default chain. */
export type ChainStepName =
  | 'environment'
  | 'profile'
  | 'web-identity'
  | 'container'
  | 'instance-metadata'

/** Options of {@link defaultChain}. */
export interface DefaultChainOptions extends ServiceOptions {
  /**
   * The profile. Named here it goes before keys in the environment, which are then not looked at;
   * `AWS_PROFILE` does not.
   */
  readonly profile?: string | undefined
  /** Sources to leave out. */
  readonly omit?: readonly ChainStepName[] | undefined
  /** The region of STS, for roles; default as the settings say. */
  readonly region?: string | undefined
  /** Gives the six digits of an MFA device, for profiles with `mfa_serial`; called for every renewal. */
  readonly mfaCode?: MfaCode | undefined
  /** As of `fromProfile`: a directory for the sessions of roles; default none. */
  readonly roleCache?: string | undefined
  /** Instead of `AWS_CONFIG_FILE` and `~/.aws/config`. */
  readonly configFile?: string | undefined
  /** Instead of `AWS_SHARED_CREDENTIALS_FILE` and `~/.aws/credentials`. */
  readonly credentialsFile?: string | undefined
}

const SOURCES: Readonly<
  Record<ChainStepName, (options: DefaultChainOptions) => ExplainedProvider>
> = {
  environment: ({ context }) => fromEnv({ context }),
  profile: ({ omit: _omit, ...options }) => fromProfile(options),
  'web-identity': ({ profile, region, context, dispatcher, proxy, ca }) =>
    fromWebIdentity({ profile, region, context, dispatcher, proxy, ca }),
  container: ({ context, dispatcher }) =>
    fromContainer({ context, dispatcher: metadataDispatcher(dispatcher) }),
  'instance-metadata': ({ profile, context, dispatcher }) =>
    fromImds({ profile, context, dispatcher: metadataDispatcher(dispatcher) }),
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
  checkOptions('defaultChain', options, CHAIN_OPTIONS)
  const { profile, omit = [] } = options
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

const CHAIN_OPTIONS: OptionRules<DefaultChainOptions> = {
  ...SERVICE_OPTIONS,
  profile: 'string',
  omit: 'array',
  region: 'string',
  mfaCode: 'function',
  roleCache: 'string',
  configFile: 'string',
  credentialsFile: 'string',
}

/**
 * The first of several providers that is configured. One that gives undefined is passed over; one
 * that fails stops the chain, since going on could mean another account.
 *
 * The provider throws CredentialsError `CREDENTIALS_NOT_FOUND` when none is configured, and what a
 * provider throws, a CredentialsError with all that were tried before it in `tried`.
 *
 * @example
 * ```ts
 * import { anonymous, fromChain, fromEnv, fromProfile } from 'sansdk/credentials'
 *
 * const credentials = fromChain(fromEnv(), fromProfile({ profile: 'dev' }), anonymous)
 * console.log((await credentials()).accessKeyId)
 * ```
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for what is no function.
 */
export function fromChain(
  ...providers: readonly CredentialsProvider[]
): ExplainedProvider<ProvidedCredentials> {
  for (const [index, provider] of providers.entries()) {
    if (typeof provider !== 'function') {
      throw argumentTypeError(`providers[${index}]`, 'a function', provider)
    }
  }
  const provide = async (): Promise<ProvidedCredentials> => {
    for (const [index, provider] of providers.entries()) {
      try {
        const credentials = await provider()
        if (credentials !== undefined && credentials !== null) {
          return credentials as ProvidedCredentials
        }
      } catch (error) {
        throw await withTried(providerError(nameOf(provider), error), providers.slice(0, index))
      }
    }
    throw notFound(await reportsOf(providers))
  }
  return Object.assign(provide, {
    invalidate: (expired: Credentials): void => {
      for (const provider of providers) provider.invalidate?.(expired)
    },
    explain: () => reportsOf(providers),
  })
}

async function reportsOf(
  providers: readonly CredentialsProvider[],
): Promise<readonly SourceReport[]> {
  const reports = await Promise.all(providers.map(async (provider) => await reportOf(provider)))
  return reports.flat()
}

function reportOf(
  provider: CredentialsProvider & Partial<ExplainedProvider>,
): Promise<readonly SourceReport[]> | readonly SourceReport[] {
  if (provider.explain !== undefined) return provider.explain()
  const name = nameOf(provider)
  return [{ provider: name, configured: true, from: ['code'], reason: 'gave none', hints: [] }]
}

function nameOf(provider: CredentialsProvider): string {
  return provider.name === '' ? 'a function' : `the function ${provider.name}`
}

async function withTried(error: Error, before: readonly CredentialsProvider[]): Promise<Error> {
  if (!(error instanceof CredentialsError)) return error
  const tried = (await reportsOf(before)).map(asTried)
  // Nobody configures instance metadata: who forgot to set keys learns of it here.
  const isUnasked = error.tried[0]?.provider === 'instance metadata'
  const others = isUnasked ? tried.map((one) => `\n  ${lineOf(one)}`).join('') : ''
  return new CredentialsError(error.message + others, {
    code: error.code,
    tried: [...tried, ...error.tried],
    ...(error.cause !== undefined && { cause: error.cause }),
  })
}

function asTried({ provider, reason }: SourceReport): TriedProvider {
  return { provider, reason }
}

function lineOf({ provider, reason }: TriedProvider): string {
  return `${provider}: ${reason}`
}

function notFound(reports: readonly SourceReport[]): CredentialsError {
  const lines = reports.map(lineOf)
  const hints = reports.flatMap((report) => (report.configured ? [] : report.hints))
  const told = [...lines, ...hints.map((hint) => `hint: ${hint}`)].join('\n  ')
  return new CredentialsError(`No source of credentials is configured\n  ${told}`, {
    code: 'CREDENTIALS_NOT_FOUND',
    tried: reports.map(asTried),
  })
}
