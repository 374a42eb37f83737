import { SERVICES } from './data.ts'

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
  const withConstants = constants === '' ? undefined : entryOf(`${service}${constants}`)
  return withConstants ?? entryOf(service) ?? { host: service, signingName: service, rules: [] }
}

/** Whether the table has a service, by its name or its endpoint prefix. */
export function isListed(service: string): boolean {
  return entryOf(service) !== undefined
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

/** What the table has of a service. */
interface ServiceLine {
  /** Its name and names that differ from it. */
  readonly head: string
  /** `''`, or rules, each behind `; `. */
  readonly rules: string
}

/** Services by name. Only the line of a requested service is parsed: the first request waits for it. */
let lines: ReadonlyMap<string, ServiceLine> | undefined

function readTable(): ReadonlyMap<string, ServiceLine> {
  const byName = new Map<string, ServiceLine>()
  const byPrefix = new Map<string, ServiceLine>()
  for (const line of SERVICES.split('\n')) {
    const end = `${line};`.indexOf(';')
    const rules = line.slice(end)
    for (const head of line.slice(0, end).split(', ')) {
      const [name = '', field = ''] = head.split(' ', 2)
      byName.set(name, { head, rules })
      const prefix = field.startsWith('prefix=') ? field.slice('prefix='.length) : name
      const other = byPrefix.get(prefix)
      if (other === undefined || head < other.head) byPrefix.set(prefix, { head, rules })
    }
  }
  // `sso` is one service's name and another's prefix; requests name prefixes.
  for (const [prefix, line] of byPrefix) byName.set(prefix, line)
  return byName
}

function readLine({ head, rules }: ServiceLine): ServiceEntry {
  const [name = '', ...fields] = head.split(' ')
  const {
    prefix = name,
    host,
    signing,
  }: Readonly<Record<string, string>> = Object.fromEntries(
    fields.map((field) => field.split(/=(.*)/, 2)),
  )
  const usual = prefix.split('?', 1)[0] ?? ''
  return {
    host: host ?? usual,
    signingName: signing ?? usual,
    rules: rules.split('; ').slice(1).map(readRule),
  }
}

function readRule(rule: string): HostRule {
  const [scopes = '', variants = '', host = '', signing = ''] = rule.split(' ')
  return {
    scopes: scopes.split(','),
    variants: variants.split(','),
    template: { host, signing: signing.slice(1) },
  }
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
