import { PARTITIONS, SERVICES, STANDARD_SERVICES } from './data.ts'
import type { Partition } from './types.ts'

const [AWS] = PARTITIONS

/**
 * The partition that a region belongs to; the usual one, `aws`, for any that no other claims.
 * `aws-cn-global` and its like stand for a whole partition.
 */
export function partitionOf(region: string): Partition {
  const named = globalPartition(region)
  return named ?? PARTITIONS.find(({ regions }) => regions.test(region)) ?? AWS
}

/** The partition of an id as it stands in ARNs; undefined when there is none. */
export function partitionById(id: string): Partition | undefined {
  return PARTITIONS.find((one) => one.id === id)
}

/** Whether a name is a region's of any partition. */
export function isAwsRegion(name: string): boolean {
  return PARTITIONS.some(({ regions }) => regions.test(name))
}

/** The domain of a partition's services that a host is in; undefined when it is in none. */
export function serviceDomain(host: string): string | undefined {
  return PARTITIONS.flatMap(domainsOf).find((domain) => host.endsWith(`.${domain}`))
}

function domainsOf({ dnsSuffix, dualStackSuffix }: Partition): string[] {
  return [dnsSuffix, dualStackSuffix]
}

/** The region that the global services of a host's partition sign for. */
export function globalRegionAt(domain: string, labels: string): string {
  const partition = labels.endsWith('us-gov')
    ? partitionById('aws-us-gov')
    : PARTITIONS.find((one) => domainsOf(one).includes(domain))
  return (partition ?? AWS).region
}

const GLOBAL = '-global'

/** The partition that a name such as `aws-us-gov-global` stands for; undefined for regions. */
export function globalPartition(region: string): Partition | undefined {
  return region.endsWith(GLOBAL) ? partitionById(region.slice(0, -GLOBAL.length)) : undefined
}

/** The endpoints of a service, where they depart from the standard forms. */
export interface ServiceEntry {
  /** The first labels of its hosts, `{host}` in templates. */
  readonly host: string
  /** The service in the credential scope. */
  readonly signingName: string
  readonly rules: readonly HostRule[]
}

interface HostRule {
  /** Regions, partitions, or `*`. */
  readonly scopes: readonly string[]
  readonly variants: readonly string[]
  readonly template: HostTemplate
}

/** How a host is made, and what its requests are signed for. */
export interface HostTemplate {
  /**
   * A host with names in braces, `{custom}` for the custom endpoint, a URL, or `!` and the reason
   * why there is no endpoint.
   */
  readonly host: string
  /**
   * A region, after `NAME/` where another service is signed for, after `*` where SigV4a signs for all
   * regions; empty for the region of the request.
   */
  readonly signing: string
}

/** Plain, dual stack, FIPS, FIPS with dual stack, or a custom endpoint. */
export type EndpointVariant = 'plain' | 'dual' | 'fips' | 'fips+dual' | 'custom'

const STANDARD: Readonly<Record<EndpointVariant, HostTemplate>> = {
  plain: { host: '{host}.{region}.{suffix}', signing: '' },
  dual: { host: '{host}.{region}.{dualSuffix}', signing: '' },
  fips: { host: '{host}-fips.{region}.{suffix}', signing: '' },
  'fips+dual': { host: '{host}-fips.{region}.{dualSuffix}', signing: '' },
  custom: { host: '{custom}', signing: '' },
}

/**
 * The endpoints of a service, by its endpoint prefix or else by botocore's name. A service that is not
 * in the table has the standard hosts, as most new services do.
 *
 * @param constants what the operation gives to AWS's rules, such as `?ServiceType=ACM-ACME`.
 */
export function serviceEntry(service: string, constants: string): ServiceEntry {
  const own = constants === '' ? undefined : entryOf(`${service}${constants}`)
  return own ?? entryOf(service) ?? { host: service, signingName: service, rules: [] }
}

const entries = new Map<string, ServiceEntry>()

function entryOf(key: string): ServiceEntry | undefined {
  const kept = entries.get(key)
  if (kept !== undefined) return kept
  lines ??= readTable()
  const line = lines.get(key)
  if (line === undefined) return undefined
  const entry = readLine(line)
  entries.set(key, entry)
  return entry
}

/** Lines by service. Only the line of a requested service is parsed: the first request waits for it. */
let lines: ReadonlyMap<string, string> | undefined

function readTable(): ReadonlyMap<string, string> {
  const byName = new Map<string, string>()
  const byPrefix = new Map<string, string>()
  for (const line of SERVICES.split('\n')) {
    const [, name = '', prefix = name] = /^([^ ;]+)(?: prefix=([^ ;]+))?/.exec(line) ?? []
    byName.set(name, line)
    if (!byPrefix.has(prefix)) byPrefix.set(prefix, line)
  }
  // `sso` is one service's name and another's prefix; requests name prefixes.
  for (const [prefix, line] of byPrefix) byName.set(prefix, line)
  return byName
}

function readLine(line: string): ServiceEntry {
  const [head = '', ...rules] = line.split('; ')
  const [name = '', ...fields] = head.split(' ')
  const {
    prefix = name,
    host,
    signing,
  }: Readonly<Record<string, string>> = Object.fromEntries(
    fields.map((field) => field.split(/=(.*)/, 2)),
  )
  const usual = prefix.split('?', 1)[0] ?? ''
  return { host: host ?? usual, signingName: signing ?? usual, rules: rules.map(readRule) }
}

function readRule(rule: string): HostRule {
  const [scopes = '', variants = '', host = '', signing = ''] = rule.split(' ')
  return {
    scopes: scopes.split(','),
    variants: variants.split(','),
    template: { host, signing: signing.slice(1) },
  }
}

let services: ReadonlyMap<string, readonly string[]> | undefined

/** The services of a host, by what precedes its region and domain, without the mark of FIPS. */
export function servicesAt(start: string): readonly string[] {
  services ??= readHosts()
  return services.get(start) ?? []
}

function readHosts(): ReadonlyMap<string, readonly string[]> {
  const byHost = new Map<string, string[]>()
  for (const name of STANDARD_SERVICES.trim().split(/\s+/)) byHost.set(name, [name])
  for (const line of SERVICES.split('\n')) {
    const [name = ''] = line.split(/[ ;]/, 1)
    for (const host of hostsOf(line)) byHost.set(host, [...(byHost.get(host) ?? []), name])
  }
  return byHost
}

function hostsOf(line: string): string[] {
  const { host, rules } = readLine(line)
  const special = rules.flatMap(({ template }) => {
    const start = /^([^{!]+?)\.(?:\{|global\b|us-|cn-)/.exec(template.host.replace('{host}', host))
    return start?.[1] === undefined ? [] : [withoutFips(start[1])]
  })
  return [host, ...special]
}

/** The same host without its mark of FIPS. */
export function withoutFips(host: string): string {
  return host.replace(/-fips\b|^fips\.|\bfips\.(?=[a-z])/, '')
}

/** The template for a region: its own, else its partition's, else the service's, else the standard. */
export function templateFor(
  entry: ServiceEntry,
  region: string,
  partition: string,
  variant: EndpointVariant,
): HostTemplate {
  const rules = entry.rules.filter(({ variants }) => variants.includes(variant))
  const closest = [region, partition, '*'].flatMap((checked) =>
    rules.filter(({ scopes }) => scopes.includes(checked)),
  )[0]
  return closest?.template ?? STANDARD[variant]
}
