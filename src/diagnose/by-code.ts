import { damagedSecret } from './by-request.ts'
import {
  canonicalParts,
  canonicalRequestHash,
  compareRequests,
  compareStringsToSign,
} from './compare.ts'
import type { ServerRefusal } from './refusal.ts'
import type { SentRequest } from './sent.ts'
import type { Confidence, Finding } from './types.ts'

/** What a code or a message says by itself. The first rule that fits counts. */
interface Rule {
  readonly codes?: readonly string[]
  readonly message?: RegExp
  readonly find: (refusal: ServerRefusal, sent: SentRequest) => readonly Finding[]
}

const always =
  (cause: Finding['cause'], confidence: Confidence = 'certain'): Rule['find'] =>
  () => [{ cause, confidence }]

// Messages first: codes such as AccessDenied and SignatureDoesNotMatch stand for many causes.
const RULES: readonly Rule[] = [
  { message: /only one auth mechanism/i, find: always('two-authentications') },
  { message: /headers present in the request which were not signed/i, find: unsignedHeader },
  { message: /must be (?:a 'SignedHeader'|signed)|headers? not signed/i, find: unsignedHeader },
  {
    message: /missing required header for this request: x-amz-content-sha256/i,
    find: always('payload-hash-missing'),
  },
  {
    message: /'x-amz-content-sha256' header does not match what was computed/i,
    find: always('body-changed'),
  },
  { message: /X-Amz-Expires/i, find: always('expires-out-of-range') },
  { message: /request has expired/i, find: expired },
  { message: /signature expired|not yet current|not yet valid|not valid yet/i, find: expired },
  { message: /region '[^']*' is wrong|valid region/i, find: wrongRegion },
  {
    message: /(?:correct|incorrect|valid) service/i,
    find: (refusal) => [scoped('wrong-service', 'service', refusal)],
  },
  { message: /Date in Credential scope|Invalid credential date/i, find: scopeDate },
  {
    message:
      /authorization mechanism you have provided is not supported|unsupported AWS 'algorithm'/i,
    find: always('signature-version'),
  },
  { message: /token included in the request is expired/i, find: always('session-token-expired') },
  {
    codes: ['RequestTimeTooSkewed', 'RequestInTheFuture', 'RequestExpired', 'InvalidSignatureTime'],
    find: expired,
  },
  {
    codes: ['ExpiredToken', 'TokenRefreshRequired', 'ExpiredTokenError'],
    find: always('session-token-expired'),
  },
  { codes: ['InvalidToken'], find: always('session-token-invalid') },
  {
    codes: [
      'InvalidAccessKeyId',
      'InvalidClientTokenId',
      'UnrecognizedClient',
      'InvalidClientToken',
    ],
    find: unknownIdentity,
  },
  {
    codes: ['XAmzContentSHA256Mismatch', 'BadDigest', 'XAmzContentChecksumMismatch'],
    find: always('body-changed'),
  },
  {
    codes: ['MissingAuthenticationToken', 'MissingAuthenticationTokenError'],
    find: always('authorization-removed', 'likely'),
  },
  {
    codes: ['PermanentRedirect', 'TemporaryRedirect', 'IllegalLocationConstraint'],
    find: wrongRegion,
  },
  { codes: ['AuthFailure'], find: authFailure },
  {
    codes: ['AuthorizationHeaderMalformed', 'AuthorizationQueryParametersError'],
    find: malformed,
  },
  { codes: ['IncompleteSignature', 'InvalidSecurity'], find: malformed },
]

/** What the code and the message of a refusal say. */
export function findingsByCode(refusal: ServerRefusal, sent: SentRequest): readonly Finding[] {
  const rule = RULES.find(
    ({ codes, message }) => codes?.includes(refusal.code) ?? message?.test(refusal.message),
  )
  return rule === undefined ? [] : rule.find(refusal, sent)
}

function unsignedHeader(refusal: ServerRefusal): Finding[] {
  const names = refusal.headersNotSigned?.toLowerCase()
  const token = /security-token|s3session-token/.test(`${names ?? ''} ${refusal.message}`)
  const cause = token ? 'session-token-unsigned' : 'unsigned-header'
  return [{ cause, confidence: 'certain', detail: names }]
}

/** For a URL whose life is over it is that, otherwise the clocks differ. */
function expired(refusal: ServerRefusal, sent: SentRequest): Finding[] {
  const { form, expiresIn = 0 } = sent
  const end = sent.time + expiresIn * 1000
  const over = form === 'query' && (refusal.time === undefined || refusal.time > end)
  const early = /not yet|not valid yet/i.test(refusal.message)
  return [{ cause: over && !early ? 'url-expired' : 'clock-skew', confidence: 'certain' }]
}

function wrongRegion(refusal: ServerRefusal): Finding[] {
  return [scoped('wrong-region', 'region', refusal, refusal.region)]
}

/** Both names stand in quotation marks in the message, ours or theirs first; theirs alone at AWS. */
function scoped(
  cause: 'wrong-region' | 'wrong-service',
  part: 'region' | 'service',
  { message }: ServerRefusal,
  named?: string,
): Finding {
  const quoted = [...message.slice(0, 4096).matchAll(/["']([A-Za-z0-9._-]{1,64})["']/g)]
  // "should be scoped to a valid region, not 'x'" names ours only.
  const theirs = named ?? (/\bnot ["']/.test(message) ? undefined : quoted.at(-1)?.[1])
  const detail = theirs === undefined ? undefined : `the server wants "${theirs}"`
  const differences = [{ part: `scope:${part}`, ours: undefined, theirs }]
  return { cause, confidence: 'certain', detail, differences }
}

function scopeDate(_: ServerRefusal, sent: SentRequest): Finding[] {
  const written = sent.authentication.credential?.split('/').at(-4)
  const differences = [{ part: 'scope:date', ours: written, theirs: sent.amzDate.slice(0, 8) }]
  return [{ cause: 'scope-date', confidence: 'certain', differences }]
}

// One code for an unknown key, a token that does not fit and a missing one.
function unknownIdentity(_: ServerRefusal, sent: SentRequest): Finding[] {
  const { accessKeyId, sessionToken } = sent.config.credentials
  if (sessionToken !== undefined) {
    return [
      { cause: 'session-token-invalid', confidence: 'likely' },
      { cause: 'unknown-access-key', confidence: 'possible' },
    ]
  }
  if (accessKeyId.startsWith('ASIA')) {
    return [{ cause: 'session-token-missing', confidence: 'certain' }]
  }
  return [
    {
      cause: 'unknown-access-key',
      confidence: accessKeyId.startsWith('AKIA') ? 'certain' : 'likely',
    },
    { cause: 'session-token-missing', confidence: 'possible' },
  ]
}

// EC2 has one code for all that is wrong with credentials and signatures.
function authFailure(): Finding[] {
  return [
    { cause: 'wrong-secret', confidence: 'possible' },
    { cause: 'unknown-access-key', confidence: 'possible' },
    { cause: 'clock-skew', confidence: 'possible' },
  ]
}

function malformed(refusal: ServerRefusal, sent: SentRequest): Finding[] {
  if (refusal.region !== undefined && refusal.region !== sent.config.region) {
    return wrongRegion(refusal)
  }
  return [{ cause: 'authorization-malformed', confidence: 'certain' }]
}

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
