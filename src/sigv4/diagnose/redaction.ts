import { encodeRfc3986 } from '../percent-encoding.ts'
import type { Credentials } from '../types.ts'
import type { Difference } from './types.ts'

const REDACTED = '[redacted]'
// What is shown is read by people; a canonical query can have tens of kilobytes.
const MAX_SHOWN = 500
// Shorter texts occur by chance, and replacing them would make nonsense of a message.
const MIN_SECRET = 6

const SECRET_NAMES =
  'security-token|s3session-token|(?:copy-source-)?server-side-encryption-customer-key'
const SECRET_PART = new RegExp(`^(?:header|query):x-amz-(?:${SECRET_NAMES})$`, 'i')
const SECRET_FIELD = new RegExp(`(x-amz-(?:signature|${SECRET_NAMES})[:=])[^\\s&<]+`, 'gi')

/** Makes what an answer or a request holds fit to be shown. */
export interface Redaction {
  text(text: string): string
  difference(difference: Difference): Difference
}

/** Hides secrets, session tokens (those of these credentials and others) and encryption keys. */
export function createRedaction(
  credentials: Credentials,
  sentToken: string | undefined,
): Redaction {
  const { secretAccessKey, sessionToken } = credentials
  const secrets = [secretAccessKey, sessionToken, sentToken]
    .filter((secret) => secret !== undefined && secret.length >= MIN_SECRET)
    .flatMap((secret) => spellings(secret ?? ''))
  const text = (whole: string): string => {
    let shown = whole
    for (const secret of secrets) shown = shown.replaceAll(secret, REDACTED)
    shown = shown.replace(SECRET_FIELD, `$1${REDACTED}`)
    return shown.length > MAX_SHOWN ? `${shown.slice(0, MAX_SHOWN)}…` : shown
  }
  return { text, difference: (difference) => redactDifference(difference, text) }
}

/** The secret as it is, and percent-encoded once and twice, as a canonical query holds it. */
function spellings(secret: string): string[] {
  const once = encodeRfc3986(wellFormed(secret))
  return [...new Set([encodeRfc3986(once), once, secret])]
}

// A token read from a request may be anything; only well-formed text can be encoded.
function wellFormed(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8')
}

function redactDifference(
  { part, ours, theirs }: Difference,
  text: (whole: string) => string,
): Difference {
  const secret = SECRET_PART.test(part)
  const show = (value: string | undefined): string | undefined => {
    if (value === undefined || value === '') return value
    if (secret) return REDACTED
    // A signature is as good as a key for whoever can send the request that it signs.
    return part === 'signature' ? `${value.slice(0, 8)}…` : text(value)
  }
  return { part: text(part), ours: show(ours), theirs: show(theirs) }
}
