import {
  digestDigits,
  flatten,
  type HmacPads,
  hmac,
  hmacHex,
  hmacPads,
  MESSAGE_OFFSET,
  sha256Hex,
  writeDigest,
} from './sha256.ts'
import type { Credentials } from './types.ts'

/** Looks a key up by its credentials and scope, and derives it where it is not there. */
type KeyCache<Key> = (credentials: Credentials, scope: string, derive: () => Key) => Key

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
    const { accessKeyId, secretAccessKey } = credentials
    // The object may have been given other keys since.
    const isSame = cached?.secretAccessKey === secretAccessKey && cached.accessKeyId === accessKeyId
    if (cached !== undefined && isSame) return cached.key
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

/** The `v4` algorithm's name in headers, queries and strings to sign. */
export const V4_ALGORITHM = 'AWS4-HMAC-SHA256'

/** A key that signs for one day, region and service. */
export interface SigningKey {
  readonly algorithm: string
  readonly scope: string
  /** `accessKeyId/scope`, as in the `Credential` field. */
  readonly credential: string
  /** The Authorization header up to the list of signed headers. */
  readonly authorization: string
  /** The query of presigned URLs up to the value of `X-Amz-Date`; made by the first of them. */
  query: string | undefined
  /** Signs a canonical request. */
  signRequest(amzDate: string, canonicalRequest: string | Uint8Array): string
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
    ...keyNames(V4_ALGORITHM, credentials, scope),
    signRequest: requestSigner(pads),
    signText: textSigner(key),
  }
}

/** What requests say of the key that signs them. */
export function keyNames(
  algorithm: string,
  { accessKeyId }: Credentials,
  scope: string,
): Omit<SigningKey, 'signRequest' | 'signText'> {
  const credential = flatten(`${accessKeyId}/${scope}`)
  const authorization = flatten(`${algorithm} Credential=${credential}, SignedHeaders=`)
  return { algorithm, scope, credential, authorization, query: undefined }
}

/**
 * The string to sign has one length and layout for a key, so it is kept beside the pad and only its
 * time and hash are written anew. Nothing can come between the writes and the hash: both are here,
 * and synchronous.
 */
function requestSigner(
  pads: HmacPads,
): (amzDate: string, canonicalRequest: string | Uint8Array) => string {
  const dateOffset = MESSAGE_OFFSET + V4_ALGORITHM.length + 1
  const hash = digestDigits(pads.inner)
  let written = ''
  return (amzDate, canonicalRequest) => {
    if (amzDate !== written) {
      pads.inner.write(amzDate, dateOffset, 16, 'latin1')
      written = amzDate
    }
    writeDigest(hash, canonicalRequest)
    return hmacHex(pads)
  }
}

/** Chunks of a stream are signed over texts of one length: the pads serve as long as that holds. */
function textSigner(key: Uint8Array): (text: string) => string {
  let pads = hmacPads(key, 0)
  return (text) => {
    const end = MESSAGE_OFFSET + Buffer.byteLength(text)
    if (pads.inner.length !== end) pads = hmacPads(key, end - MESSAGE_OFFSET)
    pads.inner.write(text, MESSAGE_OFFSET)
    return hmacHex(pads)
  }
}

const cachedKey = createKeyCache<SigningKey>()

/** The signing key for a scope, from the cache where it is there. Deriving costs ten hashes. */
export function signingKey(
  credentials: Credentials,
  dateStamp: string,
  region: string,
  service: string,
): SigningKey {
  const scope = credentialScope(dateStamp, region, service)
  return cachedKey(credentials, scope, () =>
    deriveSigningKey(credentials, dateStamp, region, service),
  )
}

/** What ends every credential scope. */
export const TERMINATOR = 'aws4_request'

/** `YYYYMMDD/region/service/aws4_request`: what a v4 signature is valid for. */
function credentialScope(dateStamp: string, region: string, service: string): string {
  return `${dateStamp}/${region}/${service}/${TERMINATOR}`
}

/** The text that is signed: algorithm, time, scope and the hash of the canonical request. */
export function stringToSign(
  algorithm: string,
  amzDate: string,
  scope: string,
  canonicalRequestHash: string,
): string {
  return `${algorithm}\n${amzDate}\n${scope}\n${canonicalRequestHash}`
}
