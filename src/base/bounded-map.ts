/** A map that forgets the key used longest ago when it is full. */
export interface BoundedMap<Value> {
  /** The value of `key`, which becomes the most recently used. */
  get(key: string): Value | undefined
  /** Stores `value` as the most recently used. */
  set(key: string, value: Value): void
  /** Entries held now. */
  readonly size: number
}

/**
 * Makes a map of at most `maxKeys` entries: hosts and rate keys come from callers' data (a bucket
 * per tenant, a table per test), so state kept for each must not grow with a process's life.
 *
 * @internal
 */
export function createBoundedMap<Value>(maxKeys: number): BoundedMap<Value> {
  const entries = new Map<string, Value>()
  let newest: string | undefined
  return {
    get(key) {
      const value = entries.get(key)
      // Most callers talk to one host: moving what is last already costs ten times the look-up.
      if (value === undefined || key === newest) return value
      newest = key
      // A Map keeps insertion order: the first key is the one that was touched longest ago.
      entries.delete(key)
      entries.set(key, value)
      return value
    },
    set(key, value) {
      newest = key
      entries.delete(key)
      entries.set(key, value)
      if (entries.size <= maxKeys) return
      for (const oldest of entries.keys()) {
        entries.delete(oldest)
        return
      }
    },
    get size() {
      return entries.size
    },
  }
}
