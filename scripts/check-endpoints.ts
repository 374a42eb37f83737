import type { Parameters, PartitionRecord } from './endpoint-rules.ts'

export const VARIANTS = ['plain', 'dual', 'fips', 'fips+dual', 'custom'] as const

export type Variant = (typeof VARIANTS)[number]

/** A custom endpoint, for which rules may decide the signing. */
export const CUSTOM = 'https://endpoint.example'

/** A host without its scheme, or `!` and the reason why there is none; and what is signed for. */
export interface Resolved {
  readonly host: string
  readonly signing: string
}

export interface Case {
  readonly partition: PartitionRecord
  readonly region: string
  readonly variant: Variant
  readonly resolved: Resolved
}

export interface Service {
  readonly name: string
  readonly prefix: string
  /** Empty, or the constants of the operations, such as `?ServiceType=ACM-ACME`. */
  readonly mark: string
  readonly constants: Parameters
  readonly signingName: string
  readonly cases: readonly Case[]
}

/** `resolveEndpoint` of the library. */
export type ResolveEndpoint = (query: {
  readonly service: string
  readonly region: string
  readonly fips: boolean
  readonly dualStack: boolean
  readonly endpoint?: string
  readonly accountIdEndpointMode: 'disabled'
  readonly params: Readonly<Record<string, string | boolean>>
}) => {
  readonly origin: string
  readonly path?: string
  readonly signingName: string
  readonly signingRegion: string
  readonly algorithm?: 'v4a'
}

/**
 * Compares the table, as the library reads it, with AWS's rules, by the name and the prefix of each
 * service, and returns the number of comparisons.
 *
 * @throws Error for the first difference.
 */
export function checkEndpoints(
  services: readonly Service[],
  resolveEndpoint: ResolveEndpoint,
): number {
  const prefixes = new Set(services.map(({ prefix }) => prefix))
  let count = 0
  for (const service of services) {
    // Where a name is the prefix of another service, it means that one.
    const names = prefixes.has(service.name) ? [service.prefix] : [service.prefix, service.name]
    for (const name of names) {
      for (const one of service.cases) compare(name, service, one, resolveEndpoint)
      count += service.cases.length
    }
  }
  return count
}

function compare(
  name: string,
  service: Service,
  { partition, region, variant, resolved }: Case,
  resolveEndpoint: ResolveEndpoint,
): void {
  const query = {
    service: name,
    region,
    fips: variant === 'fips' || variant === 'fips+dual',
    dualStack: variant === 'dual' || variant === 'fips+dual',
    accountIdEndpointMode: 'disabled',
    params: service.constants as Readonly<Record<string, string | boolean>>,
    ...(variant === 'custom' && { endpoint: CUSTOM }),
  } as const
  let actual = 'none'
  try {
    const { origin, path = '', signingName, signingRegion, algorithm } = resolveEndpoint(query)
    actual = `${origin}${path} ${algorithm ?? 'v4'} ${signingName}/${signingRegion}`
  } catch (error) {
    if ((error as Error).name !== 'EndpointError') throw error
  }
  const expected = expectedOf(resolved, service.signingName)
  if (actual === expected || (actual === 'none' && isRefusedHere(service, region))) return
  throw new Error(
    `${name}${markOf(service.constants)} in ${region} (${partition.id}), ${variant}: the table gives ${actual}, AWS's rules ${expected}`,
  )
}

/** S3 Control on Snow devices has no FIPS endpoint, although its rules make one up. */
function isRefusedHere({ name }: Service, region: string): boolean {
  return name === 's3control' && region === 'snow'
}

function expectedOf({ host, signing }: Resolved, signingName: string): string {
  if (host.startsWith('!')) return 'none'
  const region = signing.replace(/^\*/, '')
  const scope = region.includes('/') ? region : `${signingName}/${region}`
  const origin = host.includes('://') ? host : `https://${host}`
  return `${origin} ${signing.startsWith('*') ? 'v4a' : 'v4'} ${scope}`
}

export function markOf(constants: Parameters): string {
  return `?${Object.entries(constants)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join('&')}`
}
