import { utf8 } from '../base/bytes.ts'
import { flatten, type HmacPads, hmacHex, sha256Hex, writeDigest, writeSha256 } from './hashes.ts'
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

/** The `v4a` algorithm's name in headers, queries and strings to sign. */
export const V4A_ALGORITHM = 'AWS4-ECDSA-P256-SHA256'

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
  const secret = utf8(`AWS4${credentials.secretAccessKey}`)
  const key = hmac(hmac(hmac(hmac(secret, dateStamp), region), service), TERMINATOR)
  const scope = credentialScope(dateStamp, region, service)
  const template = utf8(`${V4_ALGORITHM}\nYYYYMMDDTHHMMSSZ\n${scope}\n`)
  const pads = hmacPads(key, template.length + 64)
  pads.inner.set(template, MESSAGE_OFFSET)
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
      for (let index = 0; index < amzDate.length; index++) {
        pads.inner[dateOffset + index] = amzDate.charCodeAt(index)
      }
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
    const message = utf8(text)
    if (pads.inner.length !== MESSAGE_OFFSET + message.length) pads = hmacPads(key, message.length)
    pads.inner.set(message, MESSAGE_OFFSET)
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

/** The digits of a digest in hexadecimal. */
const DIGITS = 64

/** Memory whose end lies at an even address, so that a digest can be written there in pairs. */
export function evenEnded(length: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(new ArrayBuffer(length + (length & 1)), length & 1)
}

/** The last 64 bytes of such memory. */
export function digestDigits({ buffer, byteOffset, length }: Uint8Array<ArrayBuffer>): Uint16Array {
  return new Uint16Array(buffer, byteOffset + length - DIGITS, DIGITS / 2)
}

// RFC 2104 with SHA-256, whose block is 64 bytes. Two one-shot hashes over prepared pads cost the
// same on every Node; `createHmac` costs ten times as much from Node 24.18 on.
const BLOCK = 64
const DIGEST = 32
const INNER_PAD = 0x36
const OUTER_PAD = 0x5c

/** The offset of the message in `inner`. */
const MESSAGE_OFFSET: number = BLOCK

/** Prepares HMAC for messages of exactly `messageLength` bytes. */
function hmacPads(key: Uint8Array, messageLength: number): HmacPads {
  const block = key.length > BLOCK ? sha256(key) : key
  const inner = evenEnded(BLOCK + messageLength).fill(INNER_PAD)
  const outer = new Uint8Array(BLOCK + DIGEST).fill(OUTER_PAD)
  for (let index = 0; index < block.length; index++) {
    const byte = block[index] ?? 0
    inner[index] = INNER_PAD ^ byte
    outer[index] = OUTER_PAD ^ byte
  }
  return { inner, outer, states: undefined }
}

function sha256(data: Uint8Array): Uint8Array {
  const digest = new Uint8Array(DIGEST)
  writeSha256(digest, 0, data)
  return digest
}

/** HMAC of a message under a key used once, as 32 bytes. */
export function hmac(key: Uint8Array, message: string | Uint8Array): Uint8Array {
  const bytes = typeof message === 'string' ? utf8(message) : message
  const pads = hmacPads(key, bytes.length)
  pads.inner.set(bytes, BLOCK)
  writeSha256(pads.outer, BLOCK, pads.inner)
  return sha256(pads.outer)
}
