import { variable } from '../base/environment.ts'
import { nodeContext } from '../config/context.ts'
import { resolveEndpointUrl } from '../config/resolve.ts'
import {
  createSettings,
  readCaBundle,
  type SettingsSnapshot,
  warnOnce,
} from '../config/settings.ts'
import { ConfigError } from '../errors.ts'
import {
  type ClientSettings,
  type ConfigurableOptions,
  type LoadedSettings,
  settingsFrom,
  type UnreadableFiles,
} from './resolve-settings.ts'

/**
 * Reads what the profile says, and what code and environment say again. Loaded only where that could
 * matter.
 *
 * @param asks whether URLs are asked for by the id of their service alone, for which no table of names is read.
 * @returns the error of files that cannot be read or parsed.
 * @throws ConfigError `CONFIG_INVALID` for settings that cannot be used.
 */
export async function loadClientSettings(
  options: ConfigurableOptions,
  asks: 'by name' | 'by id' = 'by name',
): Promise<LoadedSettings | UnreadableFiles> {
  const snapshot = await loadSnapshot(options)
  if ('error' in snapshot) return snapshot
  const { ignoreConfiguredEndpoints } = options
  const urlFor = await urlLookup(snapshot, ignoreConfiguredEndpoints, asks)
  const hasAuthorities = options.dispatcher !== undefined || options.ca !== undefined
  return {
    settings: settingsFrom(options, snapshot, urlFor),
    // The transport takes what the environment names.
    authorities: hasAuthorities ? undefined : await readCaBundle(snapshot, 'profile'),
  }
}

async function loadSnapshot({
  profile,
}: ConfigurableOptions): Promise<SettingsSnapshot | UnreadableFiles> {
  try {
    return await createSettings({ profile }).load()
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    const message = `${error.message}; what it says of retries and clocks does not count`
    const warning = { code: 'SANSDK_CONFIG_UNREADABLE', message } as const
    return { error, warn: () => warnOnce(nodeContext, [warning]) }
  }
}

const NO_URL: ClientSettings['urlFor'] = () => undefined

async function urlLookup(
  snapshot: SettingsSnapshot,
  ignoreConfigured: boolean | undefined,
  asks: 'by name' | 'by id',
): Promise<ClientSettings['urlFor']> {
  const { env, profile } = snapshot
  const hasOwn =
    profile?.get('services') !== undefined ||
    Object.keys(env).some((name) => name.startsWith('AWS_ENDPOINT_URL_') && variable(env, name))
  const hasShared = variable(env, 'AWS_ENDPOINT_URL') || profile?.get('endpoint_url') !== undefined
  if (!(hasOwn || hasShared)) return NO_URL
  const idOf = hasOwn && asks === 'by name' ? await serviceIds() : placeholderId
  return (service, serviceId) =>
    resolveEndpointUrl(snapshot, { serviceId: serviceId ?? idOf(service), ignoreConfigured })?.value
}

// Which service a URL is for matters only where services have URLs of their own.
function placeholderId(): string {
  return 'service'
}

/** The lookup of ids, with the table that they stand in. */
async function serviceIds(): Promise<(service: string) => string> {
  const { serviceIdOf } = await import('../models/service-names.ts')
  return (service) => serviceIdOf(service) ?? service.replaceAll('.', ' ')
}
