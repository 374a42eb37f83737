import { createRedact, redactFields, SECRET_HEADER } from '../../base/redact.ts'
import type { Credentials } from '../types.ts'
import type { Difference } from './types.ts'

const REDACTED = '[redacted]'
// What is shown is read by people; a canonical query can have tens of kilobytes.
const MAX_SHOWN = 500
// Of what is longer the rest is not shown anyway.
const MAX_READ = 65_536

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
  const redact = createRedact([secretAccessKey, sessionToken, sentToken])
  const text = (whole: string): string => {
    const shown = redactFields(redact(whole.slice(0, MAX_READ)))
    return shown.length > MAX_SHOWN ? `${shown.slice(0, MAX_SHOWN)}…` : shown
  }
  return { text, difference: (difference) => redactDifference(difference, text) }
}

function redactDifference(
  { part, ours, theirs }: Difference,
  text: (whole: string) => string,
): Difference {
  const secret = SECRET_HEADER.test(part.replace(/^(?:header|query):/, ''))
  const show = (value: string | undefined): string | undefined => {
    if (value === undefined || value === '') return value
    if (secret) return REDACTED
    // A signature is as good as a key for whoever can send the request that it signs.
    return part === 'signature' ? `${value.slice(0, 8)}…` : text(value)
  }
  return { part: text(part), ours: show(ours), theirs: show(theirs) }
}
