import { checkOptions } from '../base/options.ts'
import { forgetLastMatch } from '../base/redact.ts'
import { PRESIGN_OPTIONS } from '../sigv4/prepare.ts'
import type { SignableRequest } from '../sigv4/types.ts'
import {
  createRedaction,
  damagedSecret,
  findingsByRequest,
  type Redaction,
  suspicionsByRequest,
} from './by-request.ts'
import { CAUSE_TEXTS } from './causes.ts'
import {
  canonicalParts,
  canonicalRequestHash,
  compareRequests,
  compareStringsToSign,
} from './compare.ts'
import { readRefusal, type ServerRefusal } from './refusal.ts'
import { type DiagnoseOptions, type SentRequest, sentRequest } from './sent.ts'
import type {
  Candidate,
  Confidence,
  Diagnosis,
  Difference,
  Finding,
  ServerResponse,
} from './types.ts'

/**
 * Says why a server refused a signed request: computes again what was signed, compares it with what
 * the server shows of its own computation (AWS, Swift and others answer with the canonical request and
 * the string to sign), and names the cause with a fix. Without that, it says what follows from the
 * code, the clock and the request. No secret, token or signature stands in the result.
 *
 * `request` is the one that was given to `sign` or `presign`, with `options.date` the signing time; or,
 * better, what `sign` or `presign` returned, which holds its date and shows what was changed since.
 * A presigned URL, or `options.expiresIn`, means query-string authentication.
 *
 * @example
 * ```ts
 * const signed = sign(request, options)
 * const response = await fetch(signed.url, signed)
 * if (response.status === 403) {
 *   const { status, headers } = response
 *   const { summary, fix } = diagnose(signed, options, { status, headers, body: await response.text() })
 * }
 * ```
 *
 * A request without a signature, given without `options.date`, is `not-signed`.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE` as `sign`, and when the date of a
 * signature is not known. Nothing is thrown because of what the answer holds.
 */
export function diagnose(
  request: SignableRequest,
  options: DiagnoseOptions,
  response: ServerResponse,
): Diagnosis {
  checkOptions('diagnose', options, PRESIGN_OPTIONS)
  const sent = sentRequest(request, options)
  const refusal = readRefusal(response)
  const redaction = createRedaction(options.credentials, sent.authentication.sessionToken)
  const diagnosis = describe(rankFindings(findAll(sent, refusal)), refusal, redaction)
  forgetLastMatch()
  return diagnosis
}

function describe(
  findings: readonly Finding[],
  refusal: ServerRefusal,
  redaction: Redaction,
): Diagnosis {
  const [best, ...others] = findings.map((finding) => candidateOf(finding, redaction))
  return {
    ...(best ?? candidateOf({ cause: 'no-reason-given', confidence: 'certain' }, redaction)),
    differences: findings
      .flatMap((finding) => finding.differences ?? [])
      .slice(0, MAX_DIFFERENCES)
      .map((difference) => redaction.difference(difference)),
    others,
    server: serverWords(refusal, redaction),
  }
}

// A hostile answer can name as many headers as it likes.
const MAX_DIFFERENCES = 50

// One code at AWS, others at services of the JSON and query protocols and at stores that follow them.
const MISMATCH: ReadonlySet<string> = new Set([
  'SignatureDoesNotMatch',
  'InvalidSignature',
  'AuthFailure',
])
const DENIED: ReadonlySet<string> = new Set([
  'AccessDenied',
  'AccessDeniedError',
  'UnauthorizedOperation',
  'Forbidden',
])

function findAll(sent: SentRequest, refusal: ServerRefusal): Finding[] {
  if (!sent.isDated) return [{ cause: 'not-signed', confidence: 'certain' }]
  const byRequest = findingsByRequest(sent, refusal)
  const byCode = findingsByCode(refusal, sent)
  const byEcho = findingsByEcho(refusal, sent)
  if (byEcho !== undefined) return [...byRequest, ...byCode, ...byEcho]
  const findings = [...byCode, ...byRequest]
  if (findings.some((finding) => finding.confidence === 'certain')) return findings
  if (MISMATCH.has(refusal.code)) return [...findings, ...suspicionsByRequest(sent, refusal)]
  return findings.length > 0 ? findings : withoutSignature(sent, refusal)
}

/** What is left when the server does not speak of the signature. */
function withoutSignature(sent: SentRequest, refusal: ServerRefusal): Finding[] {
  const { code, format, status } = refusal
  if (DENIED.has(code) || (code === 'InvalidArgument' && sent.config.algorithm === 'v4a')) {
    const denied: Finding = { cause: 'permission-denied', confidence: 'likely' }
    return sent.config.algorithm === 'v4a'
      ? [
          { cause: 'signature-version', confidence: 'likely' },
          { ...denied, confidence: 'possible' },
        ]
      : [denied]
  }
  // A server of one's own says no more than its status, so that all is possible that often goes wrong.
  const suspicions = status === 401 || status === 403 ? suspicionsByRequest(sent, refusal) : []
  if (format === 'empty') {
    return [{ cause: 'no-reason-given', confidence: 'certain' }, ...suspicions]
  }
  if (code === '') return [{ cause: 'not-the-service', confidence: 'likely' }, ...suspicions]
  const detail = `${code} with status ${status}`
  return [{ cause: 'not-a-signature-problem', confidence: 'likely', detail }]
}

function candidateOf({ cause, confidence, detail }: Finding, redaction: Redaction): Candidate {
  const { summary, fix } = CAUSE_TEXTS[cause]
  const more = detail === undefined || detail === '' ? '' : `: ${redaction.text(detail)}`
  // Read without its confidence, a guess must not look like a finding.
  const perhaps = confidence === 'possible' ? 'Possibly: ' : ''
  return { cause, confidence, summary: `${perhaps}${summary}${more}.`, fix }
}

function serverWords(refusal: ServerRefusal, redaction: Redaction): Diagnosis['server'] {
  const { status, writtenCode, message, canonicalRequest, stringToSign } = refusal
  return {
    status,
    code: writtenCode === undefined ? undefined : redaction.text(writtenCode),
    message: message === '' ? undefined : redaction.text(message),
    echo:
      canonicalRequest !== undefined
        ? 'canonical-request'
        : stringToSign !== undefined
          ? 'string-to-sign'
          : 'none',
  }
}

const RANKS: Readonly<Record<Confidence, number>> = { certain: 0, likely: 1, possible: 2 }

/** The surest first, otherwise in the order found; a cause found several times is listed once. */
function rankFindings(findings: readonly Finding[]): Finding[] {
  const byCause = new Map<Finding['cause'], Finding[]>()
  for (const finding of findings) {
    const sameCause = byCause.get(finding.cause)
    if (sameCause === undefined) byCause.set(finding.cause, [finding])
    else sameCause.push(finding)
  }
  return [...byCause.values()]
    .map(mergeFindings)
    .toSorted((a, b) => RANKS[a.confidence] - RANKS[b.confidence])
}

function mergeFindings(same: readonly Finding[]): Finding {
  const surest = same.reduce((a, b) => (RANKS[b.confidence] < RANKS[a.confidence] ? b : a))
  return {
    ...surest,
    detail: same.find(({ detail }) => detail !== undefined)?.detail,
    differences: distinct(same.flatMap(({ differences = [] }) => differences)),
  }
}

/** One difference for each part: code and comparison may find the same. */
function distinct(differences: readonly Difference[]): Difference[] {
  const byPart = new Map<string, Difference>()
  for (const difference of differences) {
    const samePart = byPart.get(difference.part)
    byPart.set(difference.part, {
      part: difference.part,
      ours: samePart?.ours ?? difference.ours,
      theirs: samePart?.theirs ?? difference.theirs,
    })
  }
  return [...byPart.values()]
}

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
function findingsByCode(refusal: ServerRefusal, sent: SentRequest): readonly Finding[] {
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
function findingsByEcho(refusal: ServerRefusal, sent: SentRequest): Finding[] | undefined {
  const theirs = canonicalParts(refusal.canonicalRequest ?? '')
  if (theirs === undefined && refusal.stringToSign === undefined) return undefined
  const accessKey = changedAccessKey(refusal, sent)
  const strings =
    refusal.stringToSign === undefined
      ? []
      : compareStringsToSign(sent.stringToSign, refusal.stringToSign)
  const requests =
    theirs === undefined ? hashOnly(refusal, sent) : compareRequests(sent.canonical, theirs)
  const differences = [...accessKey, ...strings, ...requests]
  if (differences.length > 0) return differences
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
    const isSame = sent.authentication.signature === ours || provided.toLowerCase() === ours
    return [
      { cause: 'signature-changed', confidence: isSame ? 'certain' : 'likely', differences },
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
