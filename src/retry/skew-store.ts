import { checkOptions } from '../base/options.ts'
import { createBoundedMap } from './bounded-map.ts'

const DEFAULT_MAX_HOSTS = 1_000

/** The clock offset of each host, as last measured. */
export interface SkewStore {
  /** Milliseconds to add to the local clock for this host; 0 where none was measured. */
  get(host: string): number
  /** Remembers the offset that a response of `host` showed. */
  set(host: string, offsetMs: number): void
}

/**
 * Makes a store of clock offsets, one per endpoint host since behind each is another clock. Keeps
 * at most `maxHosts` (default: 1,000), forgetting the one used longest ago.
 */
export function createSkewStore(options: { readonly maxHosts?: number } = {}): SkewStore {
  checkOptions('createSkewStore', options, { maxHosts: 'number' })
  const offsets = createBoundedMap<number>(options.maxHosts ?? DEFAULT_MAX_HOSTS)
  return {
    get: (host) => offsets.get(host) ?? 0,
    set: (host, offsetMs) => offsets.set(host, offsetMs),
  }
}
