import { resolveSetting, type SettingSources } from '../config/resolve.ts'
import type { AccountIdEndpointMode } from '../endpoints/types.ts'
import { argumentRangeError, type ConfigError } from '../errors.ts'
import { userAgent } from '../http/user-agent.ts'
import type { RetryDefaults } from '../retry/policies.ts'
import type { ClientOptions } from './types.ts'

/** What code, environment and profile say, in this order of precedence. */
export interface ClientSettings {
  readonly fips: boolean
  readonly dualStack: boolean
  readonly accountIdEndpointMode: AccountIdEndpointMode
  /** What completes `retry` options. */
  readonly retry: RetryDefaults
  /** Whether signatures follow the clocks of the servers. */
  readonly correctsClock: boolean
  /** From how many bytes on bodies are compressed, where operations take that; infinite for none. */
  readonly minCompressionBytes: number
  /** What requests say of their sender; undefined where they say nothing. */
  readonly userAgent: string | undefined
  /** Where settings of single services stand, such as those of S3's addresses. */
  readonly sources: SettingSources
  /**
   * The configured URL of a service by its id in AWS's models, else by its endpoint prefix; undefined
   * where its public endpoint is meant.
   *
   * @throws ConfigError `CONFIG_INVALID` for a wrong URL, or a `services` section that is missing.
   */
  urlFor(service: string, serviceId: string | undefined): string | undefined
}

/** The options that settings complete. */
export type ConfigurableOptions = Pick<
  ClientOptions,
  | 'fips'
  | 'dualStack'
  | 'accountIdEndpointMode'
  | 'ignoreConfiguredEndpoints'
  | 'profile'
  | 'ca'
  | 'dispatcher'
  | 'retry'
  | 'clockSkewCorrection'
  | 'appId'
  | 'userAgent'
>

// As AWS's SDKs have it, which only warn.
const MAX_APP_ID = 50

/**
 * The settings that these sources hold, code before environment before profile.
 *
 * @throws ConfigError `CONFIG_INVALID` for a wrong one, naming where it stands.
 */
export function settingsFrom(
  options: ConfigurableOptions,
  sources: SettingSources,
  urlFor: ClientSettings['urlFor'] = () => undefined,
): ClientSettings {
  const { appId, clockSkewCorrection } = options
  if (appId !== undefined && appId.length > MAX_APP_ID) {
    throw argumentRangeError('options.appId', `must have at most ${MAX_APP_ID} characters`)
  }
  const isOff = clockSkewCorrection && clockSkewCorrection === 'off'
  const get: Getter = (name, explicit) => resolveSetting(name, sources, explicit)?.value
  return {
    fips: get('useFipsEndpoint', options.fips) ?? false,
    dualStack: get('useDualstackEndpoint', options.dualStack) ?? false,
    accountIdEndpointMode:
      get('accountIdEndpointMode', options.accountIdEndpointMode) ?? 'preferred',
    retry: { mode: get('retryMode'), maxAttempts: get('maxAttempts') },
    correctsClock: !(get('disableClockSkewCorrection', isOff) ?? false),
    minCompressionBytes: get('disableRequestCompression')
      ? Number.POSITIVE_INFINITY
      : (get('requestMinCompressionSizeBytes') ?? 10_240),
    userAgent: options.userAgent === 'omit' ? undefined : userAgent(get('userAgentAppId', appId)),
    sources,
    urlFor,
  }
}

type Getter = <Name extends Parameters<typeof resolveSetting>[0]>(
  name: Name,
  explicit?: Parameters<typeof resolveSetting<Name>>[2],
) => NonNullable<ReturnType<typeof resolveSetting<Name>>>['value'] | undefined

/** What is read from the files. */
export interface LoadedSettings {
  readonly settings: ClientSettings
  /** Authorities to trust, PEM, where the profile names them and neither code nor environment does. */
  readonly authorities: Uint8Array | undefined
}

/** Files that cannot be read or parsed, which matters to some requests only. */
export interface UnreadableFiles {
  readonly error: ConfigError
  /** Warns that retries and clocks are left as they are by default. */
  warn(): void
}
