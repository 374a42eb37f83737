/**
 * Makes `src/endpoints/host-data.ts`, which says what requests to a host are signed for, from the same
 * cases as the table of endpoints.
 */
import type { Case, Service } from './check-endpoints.ts'
import { BOTOCORE_VERSION, type MadeFile } from './made-file.ts'

/** What tells hosts apart, as the library does it. */
export interface HostReaders {
  isAwsRegion(name: string): boolean
  partitionOf(region: string): { readonly id: string }
  serviceDomain(host: string): string | undefined
  globalRegionAt(domain: string, labels: string): string
  startOfHost(labels: string): string
}

/** One host of a service, and what its requests are signed for. */
interface Seen {
  readonly host: string
  readonly domain: string
  readonly labels: string
  /** The signing name; undefined where SigV4a signs for all regions. */
  readonly name: string | undefined
  readonly region: string
}

/** The file. `others` are lines of services without cases, as in the table of endpoints. */
export function makeHosts(
  services: readonly Service[],
  others: readonly string[],
  readers: HostReaders,
): MadeFile {
  const byStart = groupBy(
    services.flatMap((service) => seenHosts(service, readers)),
    ({ labels }) => readers.startOfHost(labels),
  )
  const words = new Map(others.map(wordOfLine))
  for (const [start, seen] of byStart) {
    words.set(start, wordOf(start, seen, readers) ?? `${start}=!`)
  }
  return { path: 'src/endpoints/host-data.ts', text: fileText([...words.values()]) }
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = keyOf(item)
    groups.set(key, [...(groups.get(key) ?? []), item])
  }
  return groups
}

function seenHosts({ cases, signingName }: Service, readers: HostReaders): Seen[] {
  return cases.flatMap(({ partition, region: asked, variant, resolved }: Case) => {
    const [host = ''] = resolved.host.split('/')
    const domain = readers.serviceDomain(host)
    // Some names are no regions: `fips`, `dataplane-us-gov-east-1`.
    if (domain === undefined || variant === 'custom' || !readers.isAwsRegion(asked)) return []
    const labels = host.slice(0, -domain.length - 1)
    const isRegional = isInRegion(labels, readers)
    // GovCloud without hosts of its own would share those of other regions.
    const usual = readers.partitionOf(readers.globalRegionAt(domain, labels))
    if (!isRegional && usual.id !== partition.id) return []
    const [region = '', own = signingName] = resolved.signing
      .replace('*', '')
      .split('/')
      .toReversed()
    const name = resolved.signing.startsWith('*') ? undefined : own
    return [{ host, domain, labels, region, name }]
  })
}

function isInRegion(labels: string, { isAwsRegion }: HostReaders): boolean {
  return labels.split('.').some((label) => isAwsRegion(label))
}

/** `START` or `START=NAME`, and the mark of hosts without a region; undefined where hosts do not tell. */
function wordOf(start: string, seen: readonly Seen[], readers: HostReaders): string | undefined {
  const regional = seen.filter(({ labels }) => isInRegion(labels, readers))
  const tells = regional.every(({ labels, region }) => labels.split('.').includes(region))
  const [name, ...more] = new Set(seen.map((one) => one.name))
  if (!tells || name === undefined || more.length > 0) return undefined
  const global = globalMark(
    seen.filter((one) => !regional.includes(one)),
    readers,
  )
  if (global === undefined) return undefined
  return `${start}${name === start ? '' : `=${name}`}${global}`
}

/**
 * `*` where hosts without a region are signed for the one of their partition, followed by the region that
 * some partition has instead; undefined where a host stands for more than one region.
 */
function globalMark(seen: readonly Seen[], readers: HostReaders): string | undefined {
  const exceptions = new Set<string>()
  for (const same of groupBy(seen, ({ host }) => host).values()) {
    const [first = NOTHING] = same
    if (same.some(({ region }) => region !== first.region)) return undefined
    const usual = readers.globalRegionAt(first.domain, first.labels)
    if (usual !== first.region) exceptions.add(first.region)
  }
  if (exceptions.size > 1) return undefined
  return seen.length === 0 ? '' : `*${[...exceptions].join('')}`
}

const NOTHING: Seen = { host: '', domain: '', labels: '', name: undefined, region: '' }

function wordOfLine(line: string): [start: string, word: string] {
  const [, own = '', prefix = own, start = prefix, name = prefix] =
    /^([^ ?;]+)[^ ;]*(?: prefix=([^ ;]+))?(?: host=([^ ;]+))?(?: signing=([^ ;]+))?/.exec(line) ??
    []
  return [start, name === start ? start : `${start}=${name}`]
}

function fileText(words: readonly string[]): string {
  return `// Made by \`npm run data\` from botocore ${BOTOCORE_VERSION}; do not edit.

/**
 * What precedes region and domain in the hosts of services, without the marks of FIPS and dual stack:
 *
 *     START[=NAME][*[REGION]]
 *
 * \`NAME\` is the signing name, where it is another, and \`!\` where hosts do not tell it or the region. Behind
 * \`*\` there are hosts without a region. They are signed for the global region of their partition, in that
 * of \`REGION\` for \`REGION\`.
 */
export const HOSTS = \`
${wrapped(words)}
\`
`
}

/** Words in lines of at most 100 characters. */
function wrapped(words: readonly string[]): string {
  return words.toSorted().reduce((text, word) => {
    const line = text.slice(text.lastIndexOf('\n') + 1)
    return `${text}${line.length + word.length < 100 ? ' ' : '\n'}${word}`
  })
}
