import { canonicalParts } from './canonical-parts.ts'
import { compareRequests } from './compare-requests.ts'
import { canonicalRequestHash, compareStringsToSign } from './compare-strings-to-sign.ts'
import { damagedSecret } from './findings-by-request.ts'
import type { SentRequest } from './sent-request.ts'
import type { ServerRefusal } from './server-refusal.ts'
import type { Finding } from './types.ts'

/**
 * What follows from the canonical request and the string to sign that a server shows; undefined when
 * it shows neither.
 */
export function findingsByEcho(refusal: ServerRefusal, sent: SentRequest): Finding[] | undefined {
  const theirs = canonicalParts(refusal.canonicalRequest ?? '')
  if (theirs === undefined && refusal.stringToSign === undefined) return undefined
  const accessKey = changedAccessKey(refusal, sent)
  const strings =
    refusal.stringToSign === undefined
      ? []
      : compareStringsToSign(sent.stringToSign, refusal.stringToSign)
  const requests =
    theirs === undefined ? hashOnly(refusal, sent) : compareRequests(sent.canonical, theirs)
  const found = [...accessKey, ...strings, ...requests]
  if (found.length > 0) return found
  // Text in an answer can lose what the hash has not.
  const hidden = hashOnly(refusal, sent)
  return hidden.length > 0 ? hidden : nothingDiffers(refusal, sent)
}

function changedAccessKey({ accessKeyId }: ServerRefusal, { config }: SentRequest): Finding[] {
  const ours = config.credentials.accessKeyId
  if (accessKeyId === undefined || accessKeyId === ours) return []
  const differences = [{ part: 'accessKeyId', ours, theirs: accessKeyId }]
  return [{ cause: 'access-key-changed', confidence: 'certain', differences }]
}

/** The string to sign holds the canonical request's hash: equal or not is all that it tells. */
function hashOnly({ stringToSign }: ServerRefusal, sent: SentRequest): Finding[] {
  if (stringToSign === undefined) return []
  const ours = canonicalRequestHash(sent.stringToSign)
  const theirs = canonicalRequestHash(stringToSign)
  if (ours === theirs) return []
  const differences = [{ part: 'canonicalRequestHash', ours, theirs }]
  return [{ cause: 'request-changed', confidence: 'certain', differences }]
}

/** The server computed from the same text: only the key or the signature can be wrong. */
function nothingDiffers(refusal: ServerRefusal, sent: SentRequest): Finding[] {
  const provided = refusal.signatureProvided
  const ours = sent.signature
  if (provided !== undefined && provided !== ours && sent.config.algorithm === 'v4') {
    const differences = [{ part: 'signature', ours, theirs: provided }]
    const known = sent.authentication.signature === ours || provided.toLowerCase() === ours
    return [
      { cause: 'signature-changed', confidence: known ? 'certain' : 'likely', differences },
      { cause: 'changed-after-signing', confidence: 'possible' },
    ]
  }
  const damaged = damagedSecret(sent, 'likely')
  // Swift looks the key up last, and answers an unknown one in the same way.
  const sure = refusal.fromSwift ? 'likely' : 'certain'
  return [
    ...damaged,
    { cause: 'wrong-secret', confidence: damaged.length === 0 ? sure : 'possible' },
    { cause: 'unknown-access-key', confidence: 'possible' },
  ]
}
