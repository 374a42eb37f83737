import { checkOptions } from '../base/options.ts'
import { forgetLastMatch } from '../base/redact.ts'
import { PRESIGN_OPTIONS, type SignableRequest } from '../sigv4/types.ts'
import { findingsByCode, findingsByEcho } from './by-code.ts'
import {
  createRedaction,
  findingsByRequest,
  type Redaction,
  suspicionsByRequest,
} from './by-request.ts'
import { CAUSE_TEXTS } from './causes.ts'
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
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE` as `sign`, and when no date is
 * known. Nothing is thrown because of what the answer holds.
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
  const byRequest = findingsByRequest(sent, refusal)
  const byCode = findingsByCode(refusal, sent)
  const byEcho = findingsByEcho(refusal, sent)
  if (byEcho !== undefined) return [...byRequest, ...byCode, ...byEcho]
  const known = [...byCode, ...byRequest]
  if (known.some((finding) => finding.confidence === 'certain')) return known
  if (MISMATCH.has(refusal.code)) return [...known, ...suspicionsByRequest(sent, refusal)]
  return known.length > 0 ? known : withoutSignature(sent, refusal)
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
  if (format === 'empty') return [{ cause: 'no-reason-given', confidence: 'certain' }]
  if (code === '') return [{ cause: 'not-the-service', confidence: 'likely' }]
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
    const known = byCause.get(finding.cause)
    if (known === undefined) byCause.set(finding.cause, [finding])
    else known.push(finding)
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
    const known = byPart.get(difference.part)
    byPart.set(difference.part, {
      part: difference.part,
      ours: known?.ours ?? difference.ours,
      theirs: known?.theirs ?? difference.theirs,
    })
  }
  return [...byPart.values()]
}
