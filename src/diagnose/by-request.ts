import { createRedact, redactFields, SECRET_HEADER } from '../base/redact.ts'
import { serviceRules } from '../sigv4/prepare.ts'
import type { Credentials } from '../sigv4/types.ts'
import { MAX_EXPIRES_IN } from '../sigv4/types.ts'
import type { ServerRefusal } from './refusal.ts'
import type { SentRequest } from './sent.ts'
import type { Difference, Finding } from './types.ts'

/** What is wrong with the request by itself, or by the server's clock, whatever the server says. */
export function findingsByRequest(sent: SentRequest, refusal: ServerRefusal): Finding[] {
  return [
    ...authenticatedTwice(sent),
    ...lifetimes(sent, refusal),
    ...credentialsExpired(sent, refusal),
    ...regionNamed(sent, refusal),
    ...methodNamed(sent, refusal),
    ...changedAfterSigning(sent),
  ]
}

function authenticatedTwice({ authentication }: SentRequest): Finding[] {
  return authentication.twice ? [{ cause: 'two-authentications', confidence: 'likely' }] : []
}

function lifetimes(sent: SentRequest, { time }: ServerRefusal): Finding[] {
  const { expiresIn } = sent
  if (expiresIn === undefined) return skewed(sent, time)
  if (!Number.isInteger(expiresIn) || expiresIn < 1 || expiresIn > MAX_EXPIRES_IN) {
    const differences = [
      { part: 'query:X-Amz-Expires', ours: String(expiresIn), theirs: `1 to ${MAX_EXPIRES_IN}` },
    ]
    return [{ cause: 'expires-out-of-range', confidence: 'certain', differences }]
  }
  const end = sent.time + expiresIn * 1000
  if (time === undefined || time <= end) return []
  const differences = [{ part: 'clock', ours: iso(end), theirs: iso(time) }]
  const detail = `it ended at ${iso(end)}, and the server's clock said ${iso(time)}`
  return [{ cause: 'url-expired', confidence: 'certain', detail, differences }]
}

/** Beyond what the service tolerates no header signature passes, whatever else is right. */
function skewed(sent: SentRequest, time: number | undefined): Finding[] {
  if (time === undefined) return []
  const skewMs = sent.time - time
  if (Math.abs(skewMs) <= serviceRules(sent.config.service).clockToleranceMs) return []
  const minutes = Math.round(Math.abs(skewMs) / 60_000)
  const detail = `it was signed ${minutes} min ${skewMs < 0 ? 'before' : 'after'} the time of the answer`
  const differences = [{ part: 'clock', ours: iso(sent.time), theirs: iso(time) }]
  return [{ cause: 'clock-skew', confidence: 'likely', detail, differences }]
}

function iso(time: number): string {
  // Lifetimes out of range reach beyond what a date can hold.
  return Math.abs(time) <= 8.64e15 ? new Date(time).toISOString() : String(time)
}

function credentialsExpired(sent: SentRequest, { time }: ServerRefusal): Finding[] {
  const { expiration, sessionToken } = sent.config.credentials
  const now = time ?? sent.time
  if (expiration === undefined || sessionToken === undefined || +expiration > now) return []
  const detail = `they ended at ${iso(+expiration)}`
  return [{ cause: 'session-token-expired', confidence: 'certain', detail }]
}

/** `x-amz-bucket-region` comes with answers to HEAD too, which have no body. */
function regionNamed({ config }: SentRequest, { region }: ServerRefusal): Finding[] {
  if (region === undefined || region === config.region || config.algorithm === 'v4a') return []
  const differences = [{ part: 'scope:region', ours: config.region, theirs: region }]
  const detail = `the server wants "${region}"`
  return [{ cause: 'wrong-region', confidence: 'certain', detail, differences }]
}

/** `MethodNotAllowed` says which method arrived. */
function methodNamed({ canonical }: SentRequest, { method }: ServerRefusal): Finding[] {
  if (method === undefined || method === canonical.method) return []
  const differences = [{ part: 'method', ours: canonical.method, theirs: method }]
  return [{ cause: 'method-changed', confidence: 'certain', differences }]
}

/** What a request that was given as it was sent says of itself. */
function changedAfterSigning({
  authentication,
  credential,
  signature,
  config,
}: SentRequest): Finding[] {
  const { credential: sentCredential, signature: sentSignature } = authentication
  if (sentSignature === undefined) return []
  if (sentCredential !== undefined && sentCredential !== credential) {
    const differences = [{ part: 'credential', ours: credential, theirs: sentCredential }]
    const detail = 'access key, date, region or service differ'
    return [{ cause: 'changed-after-signing', confidence: 'likely', detail, differences }]
  }
  // An elliptic-curve signature is another one each time.
  if (config.algorithm === 'v4a' || sentSignature === signature) return []
  const differences = [{ part: 'signature', ours: signature, theirs: sentSignature }]
  if (sentSignature.toLowerCase() === signature) {
    const detail = 'it is written in capitals'
    return [{ cause: 'signature-changed', confidence: 'certain', detail, differences }]
  }
  return [{ cause: 'changed-after-signing', confidence: 'certain', differences }]
}

/** What often goes wrong with requests like this one, for a server that shows nothing. */
export function suspicionsByRequest(sent: SentRequest, refusal: ServerRefusal): Finding[] {
  return [
    ...tokenLeftUnsigned(sent),
    ...bodyOtherThanSigned(sent),
    ...unsignedAmzHeaders(sent),
    ...silentSwift(sent, refusal),
    ...repeatedNames(sent),
    ...damagedSecret(sent, 'possible'),
    { cause: 'wrong-secret', confidence: 'possible' },
    ...oddPath(sent),
    { cause: 'host-changed', confidence: 'possible' },
    { cause: 'header-changed', confidence: 'possible' },
  ]
}

/** A secret that cannot be what was issued. */
export function damagedSecret(sent: SentRequest, confidence: Finding['confidence']): Finding[] {
  const { accessKeyId, secretAccessKey } = sent.config.credentials
  const detail = suspiciousSecret(accessKeyId, secretAccessKey)
  return detail === undefined ? [] : [{ cause: 'secret-malformed', confidence, detail }]
}

function tokenLeftUnsigned({ config }: SentRequest): Finding[] {
  const { credentials, service, sessionToken } = config
  const unusual = sessionToken !== serviceRules(service).sessionToken
  if (credentials.sessionToken === undefined || sessionToken === 'signed' || !unusual) return []
  return [{ cause: 'session-token-unsigned', confidence: 'likely' }]
}

function bodyOtherThanSigned({ bodyHash, canonical }: SentRequest): Finding[] {
  const { payloadHash } = canonical
  if (bodyHash === undefined || payloadHash.length !== 64 || payloadHash === bodyHash) return []
  const differences = [{ part: 'payloadHash', ours: payloadHash, theirs: bodyHash }]
  return [{ cause: 'body-changed', confidence: 'likely', differences }]
}

function unsignedAmzHeaders({ authentication }: SentRequest): Finding[] {
  const { signedHeaders, headerNames } = authentication
  if (signedHeaders === undefined) return []
  const names = headerNames.filter(
    (name) => name.startsWith('x-amz-') && !signedHeaders.includes(name),
  )
  if (names.length === 0) return []
  return [{ cause: 'unsigned-header', confidence: 'likely', detail: names.join(', ') }]
}

// Swift shows what it computed, except when it could not: a header named in SignedHeaders was missing.
function silentSwift({ canonical }: SentRequest, refusal: ServerRefusal): Finding[] {
  if (!refusal.fromSwift || refusal.format !== 'xml') return []
  const detail = `one of ${canonical.signedHeaders.split(';').join(', ')}`
  return [{ cause: 'header-removed', confidence: 'likely', detail }]
}

function repeatedNames({ canonical }: SentRequest): Finding[] {
  const names = canonical.query.split('&').map((pair) => pair.split('=', 1)[0] ?? '')
  const repeated = names.find((name, index) => name !== '' && name === names[index - 1])
  if (repeated === undefined) return []
  return [{ cause: 'query-repeated', confidence: 'possible', detail: repeated }]
}

function oddPath({ canonical: { path }, config }: SentRequest): Finding[] {
  const odd: Finding[] = []
  if (config.path.uriEncoding === 'single' && path.includes('%2F')) {
    const detail = 'S3 reads %2F in a path as /, and so has to be signed /'
    odd.push({ cause: 'path-decoded', confidence: 'likely', detail })
  }
  if (/\/\/|\/\.{1,2}(?:\/|$)/.test(path)) {
    odd.push({ cause: 'path-normalized', confidence: 'possible' })
  }
  if (path.includes('%')) {
    odd.push({ cause: 'path-encoded-twice', confidence: 'possible' })
    odd.push({ cause: 'path-decoded', confidence: 'possible' })
  }
  return odd
}

/**
 * Says what is odd about the form of a secret access key, without quoting any of it; undefined when it
 * looks as it should. White space at its ends is refused before anything is signed.
 */
function suspiciousSecret(accessKeyId: string, secret: string): string | undefined {
  if (/^["'`]|["'`]$/.test(secret)) return 'it begins or ends with a quotation mark'
  if (/%(?:2[0-9BF]|3D)/i.test(secret)) return 'it holds percent escapes such as %2F'
  if (secret.includes('\\')) return 'it holds a backslash, as left by escaping such as \\/'
  if (/&(?:amp|quot|#\d+);/.test(secret)) return 'it holds XML entities'
  if (/^A[KS]IA[A-Z0-9]{16}$/.test(secret)) return 'it is an access key id'
  // AWS's own secrets have 40 characters; other servers choose as they like.
  if (/^A[KS]IA[A-Z0-9]{16}$/.test(accessKeyId) && secret.length !== 40) {
    return `it has ${secret.length} characters, and those of AWS have 40`
  }
  return undefined
}

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
