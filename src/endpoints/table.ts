import { SERVICES, SHARED_RULES } from './data.ts'

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
  const known = constants === '' ? undefined : entryOf(`${service}${constants}`)
  return known ?? entryOf(service) ?? { host: service, signingName: service, rules: '' }
}

const entries = new Map<string, ServiceEntry>()

function entryOf(key: string): ServiceEntry | undefined {
  const known = entries.get(key)
  if (known !== undefined) return known
  const line = lineOf(key)
  if (line === undefined) return undefined
  const made = readLine(line)
  entries.set(key, made)
  return made
}

let lines: ReadonlyMap<string, string> | undefined

/** A service's line of the table. Only that is taken apart: a first request waits for it. */
function lineOf(key: string): string | undefined {
  lines ??= readTable()
  return lines.get(key)
}

function readTable(): ReadonlyMap<string, string> {
  const byName = new Map<string, string>()
  const byPrefix = new Map<string, string>()
  for (const line of SERVICES.split('\n')) {
    const [name = '', prefix = ''] = line.split('|', 2)
    byName.set(name, line)
    const key = prefix || name
    if (!byPrefix.has(key)) byPrefix.set(key, line)
  }
  // `sso` is one service's name and another's prefix; requests name prefixes.
  for (const [prefix, line] of byPrefix) byName.set(prefix, line)
  return byName
}

function readLine(line: string): ServiceEntry {
  const [name = '', prefix = '', host, signingName, rules = ''] = line.split('|')
  const usual = (prefix || name).split('?', 1)[0] ?? ''
  return {
    host: host || usual,
    signingName: signingName || usual,
    rules: SHARED_RULES.split('\n')[Number.parseInt(rules, 10)] ?? rules,
  }
}

let hosts: ReadonlySet<string> | undefined

/** What stands before region and domain in the hosts of services, FIPS apart. */
export function serviceHosts(): ReadonlySet<string> {
  hosts ??= new Set(SERVICES.split('\n').flatMap(hostsOf))
  return hosts
}

function hostsOf(line: string): string[] {
  const { host, rules } = readLine(line)
  const templates = [...rules.matchAll(/=([^\s@!]+?)\.(?:[RGSD]\b|global\b|(?:us|cn)-)/g)]
  return [host, ...templates.map(([, start = '']) => withoutFips(start.replace(/^N\b/, host)))]
}

/** The same host without its mark of FIPS. */
export function withoutFips(host: string): string {
  return host.replace(/-fips\b|^fips\.|\bfips\.(?=[a-z])/, '')
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
