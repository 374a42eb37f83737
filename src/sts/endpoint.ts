import { resolveEndpointUrl, resolveRegion } from '../config/resolve.ts'
import type { SettingsSnapshot } from '../config/settings.ts'
import { partitionById, partitionOf } from '../endpoints/index.ts'
import { EndpointError } from '../errors.ts'
import type { StsClientOptions } from './types.ts'

/**
 * Finds STS for a call.
 *
 * @param roleArn the role to assume; it names the partition if no region is set.
 * @throws ConfigError, EndpointError `ENDPOINT_UNSUPPORTED` for an endpoint given together with FIPS
 * or dual stack, TypeError for wrong options.
 */
export async function findStsEndpoint(
  snapshot: SettingsSnapshot,
  options: StsClientOptions,
  roleArn: string | undefined,
): Promise<StsEndpoint> {
  const { region, fips } = await resolveRegion(snapshot, {
    explicit: options.region,
    fromInstance: async () => regionOfPartition(roleArn),
  })
  const isFips = snapshot.get('useFipsEndpoint', options.fips) ?? fips
  const dualStack = snapshot.get('useDualstackEndpoint', options.dualStack) ?? false
  const usual = stsEndpoint({ region, fips: isFips, dualStack })
  const custom = customEndpoint(snapshot, options)
  if (custom === undefined) return { ...usual, url: new URL(usual.url).href }
  if (isFips || dualStack) throw contradiction(isFips ? 'FIPS' : 'dual stack')
  return { ...usual, url: custom.href }
}

function customEndpoint(snapshot: SettingsSnapshot, options: StsClientOptions): URL | undefined {
  const { endpoint } = options
  const explicit = endpoint instanceof URL ? endpoint.href : endpoint
  const found = resolveEndpointUrl(snapshot, { serviceId: 'STS', explicit })
  return found && new URL(found.value)
}

function contradiction(what: string): EndpointError {
  return new EndpointError(
    `A custom endpoint for sts cannot be combined with ${what}: omit one of the two`,
    { code: 'ENDPOINT_UNSUPPORTED' },
  )
}

/** What decides where STS is. */
export interface StsEndpointQuery {
  /** Lower-case letters, digits and hyphens; checked by who resolved it. */
  readonly region: string
  readonly fips: boolean
  readonly dualStack: boolean
}

/** Where STS is, and for which region requests to it are signed. */
export interface StsEndpoint {
  readonly url: string
  readonly signingRegion: string
}

// Regions like `aws-cn-global` stand for a partition.
const GLOBAL = '-global'

/**
 * The endpoint of STS in a region. It is the region's own: the global one is slower, a single point
 * of failure, and its session tokens do not hold in every region.
 */
export function stsEndpoint({ region, fips, dualStack }: StsEndpointQuery): StsEndpoint {
  if (region === 'aws-global' && !fips && !dualStack) {
    return { url: 'https://sts.amazonaws.com', signingRegion: 'us-east-1' }
  }
  const global = region.endsWith(GLOBAL)
    ? partitionById(region.slice(0, -GLOBAL.length))
    : undefined
  const { id, dnsSuffix, dualStackSuffix } = global ?? partitionOf(region)
  const signingRegion = global?.region ?? region
  // The endpoints of the government's regions satisfy FIPS by themselves.
  const prefix = fips && (dualStack || id !== 'aws-us-gov') ? 'sts-fips' : 'sts'
  return {
    url: `https://${prefix}.${signingRegion}.${dualStack ? dualStackSuffix : dnsSuffix}`,
    signingRegion,
  }
}

/** A region of the partition that an ARN names; undefined for the usual one and for anything but an ARN. */
export function regionOfPartition(arn: string | undefined): string | undefined {
  const id = arn?.split(':', 2)[1] ?? ''
  return id === 'aws' ? undefined : partitionById(id)?.region
}
