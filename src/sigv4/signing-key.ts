import { credentialScope, TERMINATOR } from './credential-scope.ts'
import { type HmacPads, hmac, hmacHex, hmacPads, MESSAGE_OFFSET } from './hmac.ts'
import { sha256Hex } from './sha256.ts'
import type { Credentials } from './types.ts'

/** The `v4` algorithm's name in headers, queries and strings to sign. */
export const V4_ALGORITHM = 'AWS4-HMAC-SHA256'

/** A key that signs for one day, region and service. */
export interface SigningKey {
  readonly algorithm: string
  readonly scope: string
  /** `accessKeyId/scope`, as in the `Credential` field. */
  readonly credential: string
  /** Signs a request or form, given the lower-case hexadecimal SHA-256 of what is signed. */
  signHash(amzDate: string, hash: string): string
  /** Signs any text. */
  signText(text: string): string
}

/**
 * Derives the signing key: four HMACs over the date, region, service and terminator, the secret
 * first ("Calculate the signature" in the IAM user guide).
 */
export function deriveSigningKey(
  credentials: Credentials,
  dateStamp: string,
  region: string,
  service: string,
): SigningKey {
  const secret = Buffer.from(`AWS4${credentials.secretAccessKey}`)
  const key = hmac(hmac(hmac(hmac(secret, dateStamp), region), service), TERMINATOR)
  const scope = credentialScope(dateStamp, region, service)
  const template = `${V4_ALGORITHM}\nYYYYMMDDTHHMMSSZ\n${scope}\n`
  const pads = hmacPads(key, template.length + 64)
  pads.inner.write(template, MESSAGE_OFFSET, 'latin1')
  return {
    algorithm: V4_ALGORITHM,
    scope,
    credential: `${credentials.accessKeyId}/${scope}`,
    signHash: requestSigner(pads, template.length),
    signText: (text) => hmac(key, text).toString('hex'),
  }
}

/**
 * The string to sign has one length and layout for a key, so it is kept beside the pad and only its
 * time and hash are written anew. Nothing can come between the writes and the hash: both are here,
 * and synchronous.
 */
function requestSigner(
  pads: HmacPads,
  templateLength: number,
): (amzDate: string, hash: string) => string {
  const dateOffset = MESSAGE_OFFSET + V4_ALGORITHM.length + 1
  const hashOffset = MESSAGE_OFFSET + templateLength
  let written = ''
  return (amzDate, hash) => {
    if (amzDate !== written) {
      pads.inner.write(amzDate, dateOffset, 16, 'latin1')
      written = amzDate
    }
    pads.inner.write(hash, hashOffset, 64, 'latin1')
    return hmacHex(pads)
  }
}

interface CachedKey {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly key: SigningKey
}

const KEYS_PER_CREDENTIALS = 32
const KEYS_BY_DIGEST = 256

const byCredentials = new WeakMap<Credentials, Map<string, CachedKey>>()
const byDigest = new Map<string, SigningKey>()

/**
 * The signing key for a scope, from the cache where it is there. Deriving costs ten hashes.
 *
 * Two caches: one lives and dies with the credentials object; the other, bounded, serves callers that
 * make a new object for every call, and is keyed by a digest so that no secret is a key in a map.
 */
export function signingKey(
  credentials: Credentials,
  dateStamp: string,
  region: string,
  service: string,
): SigningKey {
  const scope = credentialScope(dateStamp, region, service)
  let keys = byCredentials.get(credentials)
  if (keys === undefined) {
    keys = new Map()
    byCredentials.set(credentials, keys)
  }
  const cached = keys.get(scope)
  if (cached !== undefined && isFor(cached, credentials)) return cached.key
  const key = sharedKey(credentials, dateStamp, region, service, scope)
  const { accessKeyId, secretAccessKey } = credentials
  remember(keys, scope, { accessKeyId, secretAccessKey, key }, KEYS_PER_CREDENTIALS)
  return key
}

// The object may have been given other keys since.
function isFor(cached: CachedKey, credentials: Credentials): boolean {
  return (
    cached.secretAccessKey === credentials.secretAccessKey &&
    cached.accessKeyId === credentials.accessKeyId
  )
}

function sharedKey(
  credentials: Credentials,
  dateStamp: string,
  region: string,
  service: string,
  scope: string,
): SigningKey {
  const digest = sha256Hex(`${credentials.accessKeyId}\n${credentials.secretAccessKey}\n${scope}`)
  const cached = byDigest.get(digest)
  if (cached !== undefined) return cached
  const key = deriveSigningKey(credentials, dateStamp, region, service)
  remember(byDigest, digest, key, KEYS_BY_DIGEST)
  return key
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
