import { sha256Hex } from './sha256.ts'
import type { Credentials } from './types.ts'

/** Looks a key up by its credentials and scope, and derives it where it is not there. */
export type KeyCache<Key> = (credentials: Credentials, scope: string, derive: () => Key) => Key

interface CachedKey<Key> {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly key: Key
}

const KEYS_PER_CREDENTIALS = 32
const KEYS_BY_DIGEST = 256

/**
 * Makes a cache of derived keys.
 *
 * It has two parts: one lives and dies with the credentials object; the other, bounded, serves callers
 * that make a new object for every call, and is keyed by a digest so that no secret is a key in a map.
 */
export function createKeyCache<Key>(): KeyCache<Key> {
  const byCredentials = new WeakMap<Credentials, Map<string, CachedKey<Key>>>()
  const byDigest = new Map<string, Key>()
  return (credentials, scope, derive) => {
    let keys = byCredentials.get(credentials)
    if (keys === undefined) {
      keys = new Map()
      byCredentials.set(credentials, keys)
    }
    const cached = keys.get(scope)
    if (cached !== undefined && isFor(cached, credentials)) return cached.key
    const { accessKeyId, secretAccessKey } = credentials
    const digest = sha256Hex(`${accessKeyId}\n${secretAccessKey}\n${scope}`)
    let key = byDigest.get(digest)
    if (key === undefined) {
      key = derive()
      remember(byDigest, digest, key, KEYS_BY_DIGEST)
    }
    remember(keys, scope, { accessKeyId, secretAccessKey, key }, KEYS_PER_CREDENTIALS)
    return key
  }
}

// The object may have been given other keys since.
function isFor(cached: CachedKey<unknown>, credentials: Credentials): boolean {
  return (
    cached.secretAccessKey === credentials.secretAccessKey &&
    cached.accessKeyId === credentials.accessKeyId
  )
}

/** Adds to a map that forgets its oldest entry when full. */
function remember<Value>(map: Map<string, Value>, name: string, value: Value, limit: number): void {
  if (map.size >= limit && !map.has(name)) {
    for (const oldest of map.keys()) {
      map.delete(oldest)
      break
    }
  }
  map.set(name, value)
}
