import type { CompatibleStore } from './compatible-store.ts'
import { compatibleStores, unknownStore } from './compatible-stores.ts'

const { aws, b2, gcs, localstack, r2, wasabi } = compatibleStores

interface HostRule {
  /** The first group, where there is one, is the region. */
  readonly host: RegExp
  readonly store: CompatibleStore
  readonly defaultRegion?: string
}

const RULES: readonly HostRule[] = [
  // Endpoints of VPCs, or a region's own by name.
  { host: /\.amazonaws\.com(?:\.cn)?$/, store: aws },
  { host: /\.r2\.cloudflarestorage\.com$/, store: r2 },
  { host: /(?:^|\.)storage\.googleapis\.com$/, store: gcs },
  { host: /(?:^|\.)s3\.([a-z0-9-]+)\.backblazeb2\.com$/, store: b2 },
  { host: /(?:^|\.)s3\.([a-z0-9-]+)\.wasabisys\.com$/, store: wasabi },
  { host: /(?:^|\.)localhost\.localstack\.cloud$/, store: localstack },
  { host: /(?:^|\.)s3\.wasabisys\.com$/, store: wasabi, defaultRegion: 'us-east-1' },
]

/** The store at an endpoint as far as its host tells; AWS without an endpoint. */
export function storeAt(endpoint: string | URL | undefined): CompatibleStore {
  if (endpoint === undefined) return aws
  const hostname = hostnameOf(endpoint)
  for (const { host, store, defaultRegion } of RULES) {
    const match = host.exec(hostname)
    if (match === null) continue
    const region = match[1] ?? defaultRegion
    return region === undefined ? store : { ...store, defaultRegion: region }
  }
  return unknownStore
}

// What is no URL is refused where requests are addressed.
function hostnameOf(endpoint: string | URL): string {
  const text = String(endpoint)
  return URL.canParse(text) ? new URL(text).hostname : ''
}
