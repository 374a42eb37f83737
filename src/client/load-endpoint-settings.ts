import { expandHome } from '../config/files.ts'
import { describeOrigin, resolveEndpointUrl } from '../config/resolve.ts'
import { createSettings, type SettingsSnapshot } from '../config/settings.ts'
import { ConfigError } from '../errors.ts'
import type { EndpointSettings, LoadedSettings } from './endpoint-settings.ts'
import type { ClientOptions } from './types.ts'

/**
 * Reads what environment and profile say of endpoints and of authorities to trust. Loaded only where
 * that could matter.
 *
 * @throws ConfigError `CONFIG_INVALID` for files and settings that cannot be used.
 */
export async function loadEndpointSettings(
  options: Pick<
    ClientOptions,
    'profile' | 'fips' | 'dualStack' | 'accountIdEndpointMode' | 'ignoreConfiguredEndpoints'
  >,
): Promise<LoadedSettings> {
  const snapshot = await createSettings({ profile: options.profile }).load()
  const { ignoreConfiguredEndpoints: ignoreConfigured } = options
  return {
    endpoints: {
      fips: snapshot.get('useFipsEndpoint', options.fips) ?? false,
      dualStack: snapshot.get('useDualstackEndpoint', options.dualStack) ?? false,
      accountIdEndpointMode:
        snapshot.get('accountIdEndpointMode', options.accountIdEndpointMode) ?? 'preferred',
      sources: snapshot,
      urlFor: await urlLookup(snapshot, ignoreConfigured),
    },
    authorities: await authoritiesOf(snapshot),
  }
}

const NO_URL: EndpointSettings['urlFor'] = () => undefined

async function urlLookup(
  snapshot: SettingsSnapshot,
  ignoreConfigured: boolean | undefined,
): Promise<EndpointSettings['urlFor']> {
  const { env, profile } = snapshot
  const hasOwn =
    profile?.get('services') !== undefined ||
    Object.keys(env).some((name) => name.startsWith('AWS_ENDPOINT_URL_') && env[name])
  const hasShared = env['AWS_ENDPOINT_URL'] || profile?.get('endpoint_url') !== undefined
  if (!(hasOwn || hasShared)) return NO_URL
  const idOf = hasOwn ? await serviceIds() : placeholderId
  return (service, serviceId) =>
    resolveEndpointUrl(snapshot, { serviceId: serviceId ?? idOf(service), ignoreConfigured })?.value
}

// Which service a URL is for matters only where services have URLs of their own.
function placeholderId(): string {
  return 'service'
}

/** The lookup of ids, with the catalogue that they stand in. */
async function serviceIds(): Promise<(service: string) => string> {
  const { serviceFacts } = await import('./catalogue/service-facts.ts')
  return (service) => serviceFacts(service)?.serviceId ?? service.replaceAll('.', ' ')
}

async function authoritiesOf(snapshot: SettingsSnapshot): Promise<Uint8Array | undefined> {
  const found = snapshot.resolve('caBundle')
  // The transport takes what the environment names.
  if (found === undefined || found.origin.from === 'environment') return undefined
  const { context } = snapshot
  const bad = (problem: string, cause?: unknown): ConfigError =>
    new ConfigError(`${describeOrigin(found.origin)} names a file ${problem}`, {
      code: 'CONFIG_INVALID',
      cause,
    })
  let bytes: Uint8Array | undefined
  try {
    bytes = await context.readFile(expandHome(context, found.value))
  } catch (error) {
    throw bad('that cannot be read', error)
  }
  if (bytes === undefined) throw bad('that does not exist')
  if (Buffer.from(bytes).includes('-----BEGIN CERTIFICATE-----')) return bytes
  throw bad('without PEM certificates')
}
