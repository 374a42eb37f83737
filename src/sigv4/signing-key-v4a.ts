import { bytesOfHex, hex, utf8 } from '../base/bytes.ts'
import { ecdsaSigner, ecdsaVerifier, type Point, publicPoint } from './ecdsa.ts'
import { sha256Hex } from './hashes.ts'
import {
  createKeyCache,
  hmac,
  keyNames,
  type SigningKey,
  TERMINATOR,
  V4A_ALGORITHM,
} from './signing-key.ts'
import type { Credentials } from './types.ts'

/** A point on P-256, as 64 lower-case hexadecimal digits each. */
export interface V4aPublicKey {
  readonly x: string
  readonly y: string
}

interface KeyPair {
  readonly point: Point
  /** Signs bytes; signatures are DER. */
  readonly signBytes: (bytes: Uint8Array) => Uint8Array
}

/** The order of P-256 less two (FIPS 186-4, D.1.2.3), big-endian. */
const ORDER_MINUS_TWO = 'ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc63254f'
const LAST_COUNTER = 254

const cachedPair = createKeyCache<KeyPair>()
const cachedKey = createKeyCache<SigningKey>()

/**
 * The signing key for a day and a service, from the cache where it is there; it holds in every region.
 * The key pair behind it depends on the credentials only: deriving that costs as much as several
 * signatures.
 */
export function signingKeyV4a(
  credentials: Credentials,
  dateStamp: string,
  service: string,
): SigningKey {
  const scope = credentialScopeV4a(dateStamp, service)
  return cachedKey(credentials, scope, () => keyForScope(credentials, scope))
}

function keyForScope(credentials: Credentials, scope: string): SigningKey {
  const { signBytes } = keyPairOf(credentials)
  return {
    ...keyNames(V4A_ALGORITHM, credentials, scope),
    signRequest: requestSigner(scope, signBytes),
    signText: (text) => hex(signBytes(utf8(text))),
  }
}

/** The string to sign has one layout for a key: only its time and hash are written anew. */
function requestSigner(scope: string, signBytes: KeyPair['signBytes']): SigningKey['signRequest'] {
  const start = `${V4A_ALGORITHM}\n`
  const text = utf8(`${start}YYYYMMDDTHHMMSSZ\n${scope}\n${'0'.repeat(64)}`)
  return (amzDate, canonicalRequest) => {
    text.set(utf8(amzDate), start.length)
    text.set(utf8(sha256Hex(canonicalRequest)), text.length - 64)
    return hex(signBytes(text))
  }
}

/** `YYYYMMDD/service/aws4_request`: what a v4a signature is valid for, besides its region set. */
function credentialScopeV4a(dateStamp: string, service: string): string {
  return `${dateStamp}/${service}/${TERMINATOR}`
}

/**
 * Makes a check whether a v4a signature, in hexadecimal DER, is that of these credentials over a text;
 * false for anything that is no signature. The key is derived and not looked up: one that is found at
 * once would tell access keys that are in use from those that nobody has.
 */
export function v4aVerifier(
  credentials: Credentials,
): (text: string, signature: string) => boolean {
  const { accessKeyId, secretAccessKey } = credentials
  const verify = ecdsaVerifier(publicPoint(derivePrivateScalar(accessKeyId, secretAccessKey)))
  return (text, signature) => {
    // Node would silently stop at the first digit that is none.
    if (!/^(?:[0-9a-f]{2}){8,72}$/.test(signature)) return false
    return verify(utf8(text), bytesOfHex(signature))
  }
}

/** The public key with which anybody can verify the v4a signatures of these credentials. */
export function deriveV4aPublicKey(credentials: Credentials): V4aPublicKey {
  const { x, y } = keyPairOf(credentials).point
  return { x: hex(x), y: hex(y) }
}

function keyPairOf(credentials: Credentials): KeyPair {
  return cachedPair(credentials, V4A_ALGORITHM, () => deriveKeyPair(credentials))
}

function deriveKeyPair({ accessKeyId, secretAccessKey }: Credentials): KeyPair {
  const scalar = derivePrivateScalar(accessKeyId, secretAccessKey)
  const point = publicPoint(scalar)
  return { point, signBytes: ecdsaSigner(scalar, point) }
}

/**
 * The private key: a key derivation function in counter mode with HMAC-SHA256 (NIST SP 800-108), tried
 * with one counter after the other until the result is in range ("Create a signed AWS API request" in
 * the IAM user guide, and aws-c-auth's key_derivation.c).
 *
 * Compared and incremented in constant time, as the bytes are the secret.
 *
 * @internal
 */
export function derivePrivateScalar(accessKeyId: string, secretAccessKey: string): Uint8Array {
  const secret = utf8(`AWS4A${secretAccessKey}`)
  const largest = bytesOfHex(ORDER_MINUS_TWO)
  for (let counter = 1; counter <= LAST_COUNTER; counter++) {
    const candidate = hmac(secret, fixedInput(accessKeyId, counter))
    if (!isGreater(candidate, largest)) return plusOne(candidate)
  }
  // Each counter fails once in 2^32: no credentials reach this.
  throw new RangeError('no counter gives a private key')
}

/** Round 1, label, zero byte, context (access key and counter), and the length of the key in bits. */
function fixedInput(accessKeyId: string, counter: number): Uint8Array {
  const label = utf8(`${V4A_ALGORITHM}\0${accessKeyId}`)
  return Uint8Array.of(0, 0, 0, 1, ...label, counter, 0, 0, 1, 0)
}

/** Whether `a` > `b`, big-endian and of one length, without a branch that depends on the bytes. */
export function isGreater(a: Uint8Array, b: Uint8Array): boolean {
  let greater = 0
  let equal = 1
  for (let index = 0; index < a.length; index++) {
    const left = a[index] ?? 0
    const right = b[index] ?? 0
    greater |= ((right - left) >>> 31) & equal
    equal &= ((left ^ right) - 1) >>> 31
  }
  return greater === 1
}

/** The number plus one, big-endian, carrying through every byte. */
export function plusOne(number: Uint8Array): Uint8Array {
  const sum = Uint8Array.from(number)
  let carry = 1
  for (let index = sum.length - 1; index >= 0; index--) {
    const digit = (sum[index] ?? 0) + carry
    sum[index] = digit & 0xff
    carry = digit >>> 8
  }
  return sum
}
