import { credentialScope, TERMINATOR } from './credential-scope.ts'
import { digestPlace, writeDigest } from './hex-digest.ts'
import { type HmacPads, hmac, hmacHex, hmacPads, MESSAGE_OFFSET } from './hmac.ts'
import { createKeyCache } from './key-cache.ts'
import type { Credentials } from './types.ts'

/** The `v4` algorithm's name in headers, queries and strings to sign. */
export const V4_ALGORITHM = 'AWS4-HMAC-SHA256'

/** A key that signs for one day, region and service. */
export interface SigningKey {
  readonly algorithm: string
  readonly scope: string
  /** `accessKeyId/scope`, as in the `Credential` field. */
  readonly credential: string
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
    algorithm: V4_ALGORITHM,
    scope,
    credential: `${credentials.accessKeyId}/${scope}`,
    signRequest: requestSigner(pads),
    signText: textSigner(key),
  }
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
  const hash = digestPlace(pads.inner)
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
