import { checkOptions } from '../base/options.ts'
import { createBoundedMap } from './bounded-map.ts'

const DEFAULT_MAX_HOSTS = 1_000
const MAX_CONFIRMED_MS = 24 * 60 * 60_000

/** The clock offset of each host, as last measured. */
export interface SkewStore {
  /** Milliseconds to add to the local clock for this host; 0 where none was measured. */
  get(host: string): number
  /** Remembers the offset that a response of `host` showed. */
  set(host: string, offsetMs: number): void
  /** Remembers an offset with which this host has accepted a signature. */
  confirm(host: string, offsetMs: number): void
  /** The last offset confirmed; 0 where none was. */
  confirmed(host: string): number
  /**
   * The offset for what outlives a request, such as links: the last one confirmed, and 0 where that
   * is more than a day. A `Date` header alone is anybody's, and a link dated years ahead would grant
   * access then.
   */
  linkOffset(host: string): number
}

/**
 * Makes a store of clock offsets, one per endpoint host since behind each is another clock. Keeps
 * at most `maxHosts` (default: 1,000), forgetting the one used longest ago.
 */
export function createSkewStore(options: { readonly maxHosts?: number } = {}): SkewStore {
  checkOptions('createSkewStore', options, { maxHosts: 'number' })
  const { maxHosts = DEFAULT_MAX_HOSTS } = options
  const offsets = createBoundedMap<number>(maxHosts)
  const accepted = createBoundedMap<number>(maxHosts)
  return {
    get: (host) => offsets.get(host) ?? 0,
    set: (host, offsetMs) => offsets.set(host, offsetMs),
    confirm: (host, offsetMs) => accepted.set(host, offsetMs),
    confirmed: (host) => accepted.get(host) ?? 0,
    linkOffset: (host) => {
      const offsetMs = accepted.get(host) ?? 0
      return Math.abs(offsetMs) <= MAX_CONFIRMED_MS ? offsetMs : 0
    },
  }
}
