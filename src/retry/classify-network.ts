import type { Outcome } from '../errors.ts'
import type { Failure } from './types.ts'

/** Bounds on the walk through causes: a chain may be cyclic, or made by whoever rejected. */
const MAX_DEPTH = 10
const MAX_ERRORS = 50

interface Recognized {
  readonly error: object
  readonly code: string
  readonly kind: NetworkErrorKind
}

/**
 * Says what an error of the connection was and whether the service can have executed the request.
 *
 * Looks through `cause` and `AggregateError.errors` for the first code that Node, undici or this
 * package's timeouts use. `requestSent` is whether any byte of the request was handed to a socket.
 *
 * A caller's abort must be excluded before, by the state of the caller's signal. An error's name
 * never decides here: `AbortSignal.timeout()` rejects with the name `TimeoutError`, and a retry
 * would run on a signal that stays aborted.
 */
export function classifyNetworkError(
  error: unknown,
  facts: { readonly requestSent: boolean },
): Failure {
  const outcomeByStage: Outcome = facts.requestSent ? 'unknown' : 'not-sent'
  const found = recognize(error)
  if (found === undefined) {
    return { class: 'terminal', outcome: outcomeByStage, codes: ownCodes(error) }
  }
  const { code, kind } = found
  return {
    class: kind.class,
    outcome: isBeforeExecution(found) ? 'not-sent' : outcomeByStage,
    codes: [code],
    ...(kind.maxRetries !== undefined && { maxRetries: kind.maxRetries }),
  }
}

function recognize(error: unknown): Recognized | undefined {
  let level = [error]
  const seen = new Set<unknown>()
  for (let depth = 0; depth < MAX_DEPTH && level.length > 0; depth++) {
    const next: unknown[] = []
    for (const candidate of level) {
      if (!isObject(candidate) || seen.has(candidate) || seen.size >= MAX_ERRORS) continue
      seen.add(candidate)
      const code = codeOf(candidate)
      const kind = code === undefined ? undefined : networkErrorKind(code)
      if (code !== undefined && kind !== undefined) return { error: candidate, code, kind }
      next.push(...beneath(candidate))
    }
    level = next
  }
  return undefined
}

function beneath(error: object): unknown[] {
  const inner: unknown[] = 'cause' in error ? [error.cause] : []
  if ('errors' in error && Array.isArray(error.errors)) {
    inner.push(...error.errors.slice(0, MAX_ERRORS))
  }
  return inner
}

function isBeforeExecution({ error, code, kind }: Recognized): boolean {
  if (kind.beforeSending === true) return true
  // A failed connect(2) or lookup, with a code that also occurs later (ETIMEDOUT, EHOSTUNREACH).
  if ('syscall' in error && (error.syscall === 'connect' || error.syscall === 'getaddrinfo')) {
    return true
  }
  // RFC 9113 section 8.7: a stream refused with this code was not processed in any way.
  return code.startsWith('ERR_HTTP2_') && 'message' in error && isRefusedStream(error.message)
}

function isRefusedStream(message: unknown): boolean {
  return typeof message === 'string' && message.includes('NGHTTP2_REFUSED_STREAM')
}

function ownCodes(error: unknown): readonly string[] {
  const code = isObject(error) ? codeOf(error) : undefined
  return code === undefined ? [] : [code]
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** What a code of a network error means for another attempt. */
interface NetworkErrorKind {
  readonly class: 'transient' | 'terminal'
  /** Whether the code only occurs before a request is written, whatever else is known. */
  readonly beforeSending?: boolean
  readonly maxRetries?: number
}

const NOT_SENT: NetworkErrorKind = { class: 'transient', beforeSending: true }
const LOST: NetworkErrorKind = { class: 'transient' }
// A name that does not exist is most often misspelt; one retry covers a resolver's hiccup.
const UNKNOWN_NAME: NetworkErrorKind = { class: 'transient', beforeSending: true, maxRetries: 1 }
// What is no HTTP now will most likely be none again: a wrong port, a captive portal.
const GARBAGE: NetworkErrorKind = { class: 'transient', maxRetries: 1 }
const TERMINAL: NetworkErrorKind = { class: 'terminal' }

const KINDS: ReadonlyMap<string, NetworkErrorKind> = new Map([
  ['ECONNREFUSED', NOT_SENT],
  ['EADDRNOTAVAIL', NOT_SENT],
  ['EAI_AGAIN', NOT_SENT],
  ['UND_ERR_CONNECT_TIMEOUT', NOT_SENT],
  ['TIMEOUT_CONNECT', NOT_SENT],
  // Of a tunnel through a proxy, which is no part of the service's answer.
  ['PROXY_BUSY', NOT_SENT],
  ['PROXY_INVALID', { ...GARBAGE, beforeSending: true }],
  ['PROXY_REFUSED', { ...TERMINAL, beforeSending: true }],
  ['ENOTFOUND', UNKNOWN_NAME],
  // Routes also vanish under established connections, so these four prove nothing by themselves.
  ['EHOSTUNREACH', LOST],
  ['ENETUNREACH', LOST],
  ['EHOSTDOWN', LOST],
  ['ENETDOWN', LOST],
  ['ECONNRESET', LOST],
  ['ECONNABORTED', LOST],
  ['EPIPE', LOST],
  ['ETIMEDOUT', LOST],
  ['ERR_STREAM_PREMATURE_CLOSE', LOST],
  ['UND_ERR_SOCKET', LOST],
  ['UND_ERR_HEADERS_TIMEOUT', LOST],
  ['UND_ERR_BODY_TIMEOUT', LOST],
  ['UND_ERR_RES_CONTENT_LENGTH_MISMATCH', LOST],
  // undici's word for an HTTP/2 GOAWAY without an error.
  ['UND_ERR_INFO', LOST],
  ['ERR_HTTP2_ERROR', LOST],
  ['ERR_HTTP2_INVALID_SESSION', LOST],
  ['ERR_HTTP2_INVALID_STREAM', LOST],
  ['ERR_HTTP2_SESSION_ERROR', LOST],
  ['ERR_HTTP2_STREAM_CANCEL', LOST],
  ['ERR_HTTP2_STREAM_ERROR', LOST],
  // No new stream after a GOAWAY: Node refused to open one.
  ['ERR_HTTP2_GOAWAY_SESSION', NOT_SENT],
  ['TIMEOUT_ATTEMPT', LOST],
  ['TIMEOUT_BODY', LOST],
  // zlib at the end of a truncated gzip body, and on one that is no gzip.
  ['Z_BUF_ERROR', LOST],
  ['Z_DATA_ERROR', GARBAGE],
  ['UND_ERR_CLOSED', TERMINAL],
  ['UND_ERR_DESTROYED', TERMINAL],
  ['UND_ERR_INVALID_ARG', TERMINAL],
  ['UND_ERR_REQ_CONTENT_LENGTH_MISMATCH', TERMINAL],
  ['UND_ERR_HEADERS_OVERFLOW', TERMINAL],
  ['UND_ERR_RES_EXCEEDED_MAX_SIZE', TERMINAL],
  ['UND_ERR_PRX_TLS', TERMINAL],
  ['TIMEOUT_TOTAL', TERMINAL],
  // OpenSSL's verification results that no prefix below covers, and a failed handshake.
  ['EPROTO', TERMINAL],
  ['HOSTNAME_MISMATCH', TERMINAL],
  ['INVALID_CA', TERMINAL],
  ['INVALID_PURPOSE', TERMINAL],
  ['PATH_LENGTH_EXCEEDED', TERMINAL],
])

const KINDS_BY_PREFIX: readonly (readonly [prefix: string, kind: NetworkErrorKind])[] = [
  ['HPE_', GARBAGE],
  ['CERT_', TERMINAL],
  ['CRL_', TERMINAL],
  ['ERR_TLS_', TERMINAL],
  ['ERR_SSL_', TERMINAL],
  ['ERR_OSSL_', TERMINAL],
  ['UNABLE_TO_', TERMINAL],
  ['DEPTH_ZERO_', TERMINAL],
  ['SELF_SIGNED_', TERMINAL],
]

/** What undici gives as `code` when its parser failed without a reason; see {@link codeOf}. */
const PARSER_ERROR_WITHOUT_REASON = 'HPE_UNKNOWN'

/**
 * The kind of a code of Node, undici, zlib or of this package's own timeouts; undefined if unknown.
 *
 * @internal
 */
function networkErrorKind(code: string): NetworkErrorKind | undefined {
  return KINDS.get(code) ?? KINDS_BY_PREFIX.find(([prefix]) => code.startsWith(prefix))?.[1]
}

/**
 * The code of an error. undici's parser errors may have none; the brand that undici sets on them is
 * proof where the name, which anybody can give, is not.
 *
 * @internal
 */
function codeOf(error: object): string | undefined {
  if ('code' in error && typeof error.code === 'string') return error.code
  const isParserError = Symbol.for('undici.error.UND_ERR_HTTP_PARSER') in error
  return isParserError ? PARSER_ERROR_WITHOUT_REASON : undefined
}
