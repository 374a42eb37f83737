import { createSigner, UNSIGNED_PAYLOAD } from '../sigv4/index.ts'
import type { Credentials, Signer, SigningOptions } from '../sigv4/types.ts'

/** What a signer is for, credentials apart. */
export type SignerFacts = Omit<SigningOptions, 'credentials' | 'date'>

interface Known {
  readonly credentials: Credentials
  readonly signer: Signer
}

const MAX_SIGNERS = 100

/** Makes signers, and gives the same one again for the same service, region and credentials. */
export function createSigners(): (facts: SignerFacts, credentials: Credentials) => Signer {
  const known = new Map<string, Known>()
  return (facts, credentials) => {
    const key = cacheKey(facts)
    if (key === undefined) return createSigner({ ...facts, credentials })
    const found = known.get(key)
    if (found !== undefined && isSame(found.credentials, credentials)) return found.signer
    const signer = createSigner({ ...facts, credentials })
    if (known.size >= MAX_SIGNERS) known.clear()
    // A copy, because callers do change the object they gave in place when they rotate keys.
    known.set(key, { credentials: { ...credentials }, signer })
    return signer
  }
}

// Anything beyond service and region belongs to single requests, such as the hash of one body.
function cacheKey(facts: SignerFacts): string | undefined {
  const { service, region, payloadHash, dotSegments } = facts
  if (payloadHash !== undefined && payloadHash !== UNSIGNED_PAYLOAD) return undefined
  for (const name of Object.keys(facts)) {
    if (!PLAIN.has(name)) return undefined
  }
  return `${service}/${region}/${payloadHash ?? ''}/${dotSegments ?? ''}`
}

const PLAIN = new Set(['service', 'region', 'payloadHash', 'dotSegments'])

function isSame(one: Credentials, other: Credentials): boolean {
  return (
    one.accessKeyId === other.accessKeyId &&
    one.secretAccessKey === other.secretAccessKey &&
    one.sessionToken === other.sessionToken &&
    one.expiration === other.expiration
  )
}
