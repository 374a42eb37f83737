import type { Outcome } from '../errors.ts'
import { codeOf, type NetworkErrorKind, networkErrorKind } from './network-error-codes.ts'
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
 * never decides here: `AbortSignal.timeout()` rejects with the name `TimeoutError`, and to repeat
 * that is to repeat on a signal that stays aborted.
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
