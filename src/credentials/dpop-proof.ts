import { createPrivateKey, createPublicKey, type KeyObject, randomUUID, sign } from 'node:crypto'

/** What a proof is made for. */
export interface DpopFacts {
  /** An EC P-256 private key in PEM, SEC1 or PKCS8. */
  readonly keyPem: string
  readonly method: string
  /** Absolute. */
  readonly url: string
  /** In milliseconds since the epoch. */
  readonly now: number
}

/**
 * A proof of possession for one request: a JWT signed with ES256 that holds the public key. Undefined
 * for a key that is no EC P-256 key. Source: RFC 9449.
 */
export function dpopProof(facts: DpopFacts): string | undefined {
  const key = privateKey(facts.keyPem)
  if (key === undefined) return undefined
  const { kty, crv, x, y } = createPublicKey(key).export({ format: 'jwk' })
  const header = { typ: 'dpop+jwt', alg: 'ES256', jwk: { kty, crv, x, y } }
  const payload = {
    jti: randomUUID(),
    htm: facts.method,
    htu: facts.url,
    iat: Math.floor(facts.now / 1_000),
  }
  const signed = `${encoded(header)}.${encoded(payload)}`
  const signature = sign('sha256', Buffer.from(signed), { key, dsaEncoding: 'ieee-p1363' })
  return `${signed}.${signature.toString('base64url')}`
}

// The error of the parser is left out: what it quotes is a private key.
function privateKey(pem: string): KeyObject | undefined {
  try {
    const key = createPrivateKey(pem)
    return key.asymmetricKeyDetails?.namedCurve === 'prime256v1' ? key : undefined
  } catch {
    return undefined
  }
}

function encoded(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url')
}
