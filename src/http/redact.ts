import type { Credentials } from '../sigv4/types.ts'

/** Takes secrets out of a text. */
export type Redact = (text: string) => string

const REPLACEMENT = '[redacted]'
const MAX_DEPTH = 20

/**
 * Makes the filter for what a service says of a request signed with these credentials. Services
 * quote what they were sent: S3 answers an expired token with the token (`Token-0`), and a wrong
 * signature with the canonical request, also as hexadecimal bytes; JSON services put the canonical
 * request into the message. The session token is in all of them.
 */
export function createRedact(credentials: Credentials): Redact {
  const { secretAccessKey, sessionToken } = credentials
  const secrets = [secretAccessKey, sessionToken ?? ''].filter((secret) => secret !== '')
  const forms = secrets.flatMap((secret) => [secret, encodeURIComponent(secret), hexBytes(secret)])
  return (text) => {
    let clean = text
    for (const form of forms) clean = clean.replaceAll(form, REPLACEMENT)
    return clean
  }
}

/** A copy of an error document whose strings have gone through the filter. */
export function redactDeep(value: unknown, redact: Redact, depth = 0): unknown {
  if (typeof value === 'string') return redact(value)
  if (typeof value !== 'object' || value === null) return value
  // No service nests its errors so deep; what does is not worth keeping at the price of a leak.
  if (depth >= MAX_DEPTH) return undefined
  if (Array.isArray(value)) return value.map((item) => redactDeep(item, redact, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [redact(key), redactDeep(item, redact, depth + 1)]),
  )
}

// As in S3's `CanonicalRequestBytes`: `47 45 54`.
function hexBytes(text: string): string {
  return (Buffer.from(text).toString('hex').match(/../g) ?? []).join(' ')
}
