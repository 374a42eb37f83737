import { isAnonymous } from '../credentials/environment.ts'
import { unsignedSigner } from '../http/identity.ts'
import { createSigner } from '../sigv4/signer.ts'
import type { Credentials, Signer } from '../sigv4/types.ts'
import type { SignerFacts } from './types.ts'

interface Known {
  readonly credentials: Credentials
  readonly signer: Signer
}

const MAX_SIGNERS = 100

/** Makes signers, and gives the same one again for the same service, region and credentials. */
export function createSigners(): (facts: SignerFacts, credentials: Credentials) => Signer {
  const known = new Map<string, Known>()
  let lastFacts: SignerFacts | undefined
  let last: Known | undefined
  const remembered = (facts: SignerFacts, credentials: Credentials): Signer => {
    if (isAnonymous(credentials)) return unsignedSigner
    const key = cacheKey(facts, credentials)
    if (key === undefined) return createSigner({ ...facts, credentials })
    let found = known.get(key)
    if (found === undefined || !isSame(found.credentials, credentials)) {
      const signer = createSigner({ ...facts, credentials })
      if (known.size >= MAX_SIGNERS) known.clear()
      // A copy, because callers do change the object they gave in place when they rotate keys.
      found = { credentials: { ...credentials }, signer }
      known.set(key, found)
    }
    lastFacts = facts
    last = found
    return found.signer
  }
  return (facts, credentials) =>
    // The same object again is the usual case; it saves building and hashing a key.
    facts === lastFacts && last !== undefined && isSame(last.credentials, credentials)
      ? last.signer
      : remembered(facts, credentials)
}

// Anything beyond these facts belongs to single requests, such as headers to sign. The access
// key's id lets sessions that take turns, as those of several buckets do, keep their signers.
function cacheKey(facts: SignerFacts, { accessKeyId }: Credentials): string | undefined {
  const { service, region, dotSegments, algorithm, regionSet } = facts
  for (const name of Object.keys(facts)) {
    if (!PLAIN.has(name)) return undefined
  }
  return `${service}/${region}/${dotSegments ?? ''}/${algorithm ?? ''}/${regionSet ?? ''}/${accessKeyId}`
}

const PLAIN = new Set(['service', 'region', 'dotSegments', 'algorithm', 'regionSet'])

function isSame(one: Credentials, other: Credentials): boolean {
  return (
    one.accessKeyId === other.accessKeyId &&
    one.secretAccessKey === other.secretAccessKey &&
    one.sessionToken === other.sessionToken &&
    one.expiration === other.expiration
  )
}
