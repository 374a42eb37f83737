import type { Environment } from '../config/context.ts'
import type { SettingSources } from '../config/resolve.ts'
import type { AccountIdEndpointMode } from '../endpoints/service.ts'
import { argumentTypeError } from '../errors.ts'
import type { ClientOptions } from './types.ts'

/** What code, environment and profile say of endpoints. */
export interface EndpointSettings {
  readonly fips: boolean
  readonly dualStack: boolean
  readonly accountIdEndpointMode: AccountIdEndpointMode
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

/** The settings of a client, which files have to be read for. */
export interface LazyEndpointSettings {
  /**
   * Reads the settings before the first request; undefined where they are known, or nothing in them
   * could matter to this one.
   *
   * @param endpoint what code says, which goes before all settings.
   * @param purpose whether the request is to be sent, which takes authorities to trust.
   * @throws ConfigError `CONFIG_INVALID` for files and settings that cannot be used.
   */
  prepare(endpoint: string | URL | undefined, purpose: 'send' | 'sign'): Promise<void> | undefined
  /** The settings, once they were prepared; before that what code says. */
  current(): EndpointSettings
}

/** What is read from the files. */
export interface LoadedSettings {
  readonly endpoints: EndpointSettings
  /** Authorities to trust, PEM, where the profile names them and neither code nor environment does. */
  readonly authorities: Uint8Array | undefined
}

type EndpointOptions = Pick<
  ClientOptions,
  | 'fips'
  | 'dualStack'
  | 'accountIdEndpointMode'
  | 'ignoreConfiguredEndpoints'
  | 'profile'
  | 'ca'
  | 'dispatcher'
>

/**
 * Makes the lookup of settings. They are read once, before the first request that they matter to.
 *
 * @param trust takes the authorities that the profile names.
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for wrong options.
 */
export function createEndpointSettings(
  options: EndpointOptions,
  env: Environment,
  trust: (authorities: Uint8Array) => void,
): LazyEndpointSettings {
  assertBooleans(options)
  let current = settingsOfCode(options, env)
  let loaded = false
  let loading: Promise<void> | undefined
  const hasAuthorities = options.dispatcher !== undefined || options.ca !== undefined
  const load = async (): Promise<void> => {
    const { loadEndpointSettings } = await import('./load-endpoint-settings.ts')
    const found = await loadEndpointSettings(options)
    if (found.authorities !== undefined && !hasAuthorities) trust(found.authorities)
    current = found.endpoints
    loaded = true
  }
  const canMatter = (endpoint: string | URL | undefined, purpose: 'send' | 'sign'): boolean => {
    if (
      endpoint === undefined ||
      env['AWS_USE_FIPS_ENDPOINT'] ||
      env['AWS_USE_DUALSTACK_ENDPOINT']
    ) {
      return true
    }
    if (purpose === 'sign' || hasAuthorities || env['AWS_CA_BUNDLE']) return false
    return !/^http:/i.test(String(endpoint))
  }
  let settled: string | undefined
  const mayMatter = (endpoint: string | URL | undefined, purpose: 'send' | 'sign'): boolean => {
    // Reading the environment costs more than all else here, and most clients have one endpoint.
    if (endpoint !== undefined && endpoint === settled) return false
    const matters = canMatter(endpoint, purpose)
    if (!matters && purpose === 'send' && typeof endpoint === 'string') settled = endpoint
    return matters
  }
  return {
    current: () => current,
    prepare: (endpoint, purpose) => {
      if (loaded || !mayMatter(endpoint, purpose)) return undefined
      loading ??= load().finally(() => {
        loading = undefined
      })
      return loading
    },
  }
}

function assertBooleans(options: EndpointOptions): void {
  for (const name of ['fips', 'dualStack', 'ignoreConfiguredEndpoints'] as const) {
    const value: unknown = options[name]
    if (value !== undefined && typeof value !== 'boolean') {
      throw argumentTypeError(`options.${name}`, 'a boolean', value)
    }
  }
}

function settingsOfCode(options: EndpointOptions, env: Environment): EndpointSettings {
  return {
    fips: options.fips ?? false,
    dualStack: options.dualStack ?? false,
    accountIdEndpointMode: options.accountIdEndpointMode ?? 'preferred',
    sources: { env, profile: undefined },
    urlFor: () => undefined,
  }
}
