import {
  resolveEndpointUrl,
  resolveRegion,
  type Settings,
  type SettingsSnapshot,
} from '../config/index.ts'
import { EndpointError } from '../errors.ts'
import { regionOfPartition, stsEndpoint } from './sts-endpoint.ts'
import type { StsClientOptions } from './types.ts'

/** Where a call goes, and what it is signed for. */
export interface StsPlace {
  readonly url: string
  readonly host: string
  readonly signingRegion: string
  /** Attempts, the first included, where a setting says so. */
  readonly maxAttempts: number | undefined
}

/**
 * Finds STS for a call. Settings are looked up each time, so that a changed file counts.
 *
 * @param roleArn the role that is asked for; names the partition where no region is set.
 * @throws ConfigError, EndpointError `ENDPOINT_UNSUPPORTED` for an endpoint given together with FIPS
 * or dual stack, TypeError for wrong options.
 */
export async function findStsPlace(
  settings: Settings,
  options: StsClientOptions,
  roleArn: string | undefined,
): Promise<StsPlace> {
  const snapshot = await settings.load()
  const { region, fips } = await resolveRegion(snapshot, {
    explicit: options.region,
    fromInstance: async () => regionOfPartition(roleArn),
  })
  const isFips = snapshot.get('useFipsEndpoint', options.fips) ?? fips
  const dualStack = snapshot.get('useDualstackEndpoint', options.dualStack) ?? false
  const maxAttempts = snapshot.get('maxAttempts')
  const custom = customEndpoint(snapshot, options)
  const usual = stsEndpoint({ region, fips: isFips, dualStack })
  if (custom === undefined) {
    const { host, href } = new URL(usual.url)
    return { url: href, host, signingRegion: usual.signingRegion, maxAttempts }
  }
  if (isFips || dualStack) throw contradiction(isFips ? 'FIPS' : 'dual stack')
  return { url: custom.href, host: custom.host, signingRegion: usual.signingRegion, maxAttempts }
}

function customEndpoint(snapshot: SettingsSnapshot, options: StsClientOptions): URL | undefined {
  const { endpoint } = options
  const explicit = endpoint instanceof URL ? endpoint.href : endpoint
  const found = resolveEndpointUrl(snapshot, { serviceId: 'STS', explicit })
  return found && new URL(found.value)
}

function contradiction(what: string): EndpointError {
  return new EndpointError(
    `An endpoint of your own for sts cannot be combined with ${what}: it is what it is`,
    { code: 'ENDPOINT_UNSUPPORTED' },
  )
}
