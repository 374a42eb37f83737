import { SERVICES, SHARED_RULES } from './endpoint-data.ts'

/** Where a service's hosts depart from the standard forms. */
export interface ServiceEntry {
  /** The first labels of its hosts, `N` in templates. */
  readonly host: string
  /** The service in the credential scope. */
  readonly signingName: string
  /** `PLACES:VARIANTS=TEMPLATE@SIGNING`, with blanks between them. */
  readonly rules: string
}

/** How a host is made, and what its requests are signed for. */
export interface HostTemplate {
  /**
   * Labels, in which `N` is the service's host, `R` the region, `G` the partition's region of global
   * services, `S` and `D` its suffixes without and with dual stack, `E` the caller's endpoint; a URL; or `!` and a reason to refuse.
   */
  readonly host: string
  /** A region, `G`, or empty for the usual; after `NAME/` where the service signs by another name. */
  readonly signing: string
}

/** Plain, dual stack, FIPS, FIPS with dual stack, or an endpoint of the caller's. */
export type EndpointVariant = 0 | 1 | 2 | 3 | 4

const STANDARD: readonly HostTemplate[] = [
  { host: 'N.R.S', signing: '' },
  { host: 'N.R.D', signing: '' },
  { host: 'N-fips.R.S', signing: '' },
  { host: 'N-fips.R.D', signing: '' },
  { host: 'E', signing: '' },
]

/**
 * What is known of a service by its endpoint prefix, else by botocore's name for it. One that is not
 * known has the standard hosts: new services mostly do.
 *
 * @param constants what the operation gives to the rules, such as `?ServiceType=ACM-ACME`.
 */
export function serviceEntry(service: string, constants: string): ServiceEntry {
  const entries = table()
  const known = constants === '' ? undefined : entries.get(`${service}${constants}`)
  return known ?? entries.get(service) ?? { host: service, signingName: service, rules: '' }
}

let entries: ReadonlyMap<string, ServiceEntry> | undefined

function table(): ReadonlyMap<string, ServiceEntry> {
  entries ??= readTable()
  return entries
}

function readTable(): ReadonlyMap<string, ServiceEntry> {
  const shared = SHARED_RULES.split('\n')
  const byName = new Map<string, ServiceEntry>()
  const byPrefix = new Map<string, ServiceEntry>()
  for (const line of SERVICES.split('\n')) {
    const [name = '', prefix = '', host, signingName, rules = ''] = line.split('|')
    const key = prefix || name
    const usual = key.split('?', 1)[0] ?? ''
    const entry = {
      host: host || usual,
      signingName: signingName || usual,
      rules: shared[Number.parseInt(rules, 10)] ?? rules,
    }
    byName.set(name, entry)
    if (!byPrefix.has(key)) byPrefix.set(key, entry)
  }
  // `sso` is one service's name and another's prefix; requests name prefixes.
  return new Map([...byName, ...byPrefix])
}

/** The template for a place: the region's own, else the partition's, else the service's, else the standard. */
export function templateFor(
  entry: ServiceEntry,
  region: string,
  partition: string,
  variant: EndpointVariant,
): HostTemplate {
  let best: string | undefined
  let rank = 0
  for (const rule of entry.rules === '' ? [] : entry.rules.split(' ')) {
    const [places = '', variants = ''] = rule.slice(0, rule.indexOf('=')).split(':')
    if (!variants.includes(String(variant))) continue
    const own = rankOf(places.split(','), region, partition)
    if (own > rank) {
      rank = own
      best = rule.slice(rule.indexOf('=') + 1)
    }
  }
  if (best === undefined) return STANDARD[variant] ?? { host: 'N.R.S', signing: '' }
  const [host = '', signing = ''] = best.split('@')
  return { host, signing }
}

function rankOf(places: readonly string[], region: string, partition: string): number {
  if (places.includes(region)) return 3
  if (places.includes(partition)) return 2
  return places.includes('*') ? 1 : 0
}
