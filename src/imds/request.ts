import { argumentTypeError, argumentValueError } from '../errors.ts'
import { DOCUMENT_OPTIONS, type HttpCall, type HttpContext } from '../http/call.ts'
import { createBodySource } from '../http/request-body.ts'
import type { ClientResponse } from '../http/response.ts'
import { runCall } from '../http/run.ts'
import {
  createRetryQuota,
  createStandardPolicy,
  type Failure,
  type RetryPolicy,
} from '../retry/index.ts'
import type { Credentials } from '../sigv4/types.ts'

/** A request to the metadata service. */
export interface ImdsRequest {
  readonly method: 'GET' | 'PUT'
  /** Absolute. */
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** Kept out of errors that quote what was sent. */
  readonly token: string | undefined
  readonly timeoutMs: number
  readonly signal: AbortSignal | undefined
}

/**
 * Sends a request, unsigned. The whole answer is read within the attempt.
 *
 * @throws ServiceError from status 300 up; NetworkError, TimeoutError; the signal's reason on abort.
 */
export function sendRequest(
  context: HttpContext,
  policy: RetryPolicy,
  request: ImdsRequest,
): Promise<ClientResponse> {
  const { method, url, timeoutMs } = request
  const { host, pathname } = new URL(url)
  const token: Credentials = {
    accessKeyId: 'none',
    secretAccessKey: '',
    sessionToken: request.token,
  }
  const call: HttpCall = {
    method,
    url,
    headers: { ...request.headers },
    body: createBodySource(undefined, 'refused'),
    summary: { service: 'imds', operation: `${method} ${pathname}`, host, idempotent: true },
    policy,
    identity: { resolve: () => token, renew: () => token },
    signing: undefined,
    options: { ...DOCUMENT_OPTIONS, signal: request.signal },
    timeouts: {
      connectMs: timeoutMs,
      attemptMs: timeoutMs,
      totalMs: Number.POSITIVE_INFINITY,
      unreadBodyMs: timeoutMs,
    },
    attemptHeaders: 'none',
  }
  return runCall(context, call)
}

/** What the policy is made of. */
export interface ImdsPolicyOptions {
  readonly maxAttempts: number
  readonly random: () => number
}

/**
 * Repeats what was answered with 429 or a 5xx and what lost its connection, with a budget of its own:
 * the metadata service is this machine's, not a fleet's. What could not connect or timed out is not
 * repeated, so that a machine that is no instance finds that out within one time limit.
 */
export function createImdsPolicy(options: ImdsPolicyOptions): RetryPolicy {
  const { maxAttempts, random } = options
  const standard = createStandardPolicy({
    maxAttempts,
    random,
    capMs: 1_000,
    quota: createRetryQuota({ initial: 500 }),
  })
  return {
    begin: (call) => {
      const session = standard.begin(call)
      return {
        ...session,
        onFailure: (failure, facts) =>
          session.onFailure(
            isUnreachable(failure) ? { ...failure, class: 'terminal' } : failure,
            facts,
          ),
      }
    },
  }
}

function isUnreachable({ outcome, codes }: Failure): boolean {
  return outcome === 'not-sent' || codes.some((code) => /^TIMEOUT_|_TIMEOUT$/.test(code))
}

const NOT_PATH_CHARACTERS = /[^\w.~!$&'()*+,;=:@-]/gu

/**
 * The path of a request: below `/latest/`, percent-encoded.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE`, or `ERR_INVALID_ARG_VALUE` for an absolute URL, a query, a
 * fragment, dot segments and control characters: none of them may lead to another place.
 */
export function metadataPath(path: unknown): string {
  if (typeof path !== 'string') throw argumentTypeError('path', 'a string', path)
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(path) || path.startsWith('//')) {
    throw argumentValueError('path', 'must be a path below /latest/, not a URL')
  }
  if (/[?#\\\p{Cc}\p{Cs}]/u.test(path)) {
    throw argumentValueError('path', 'must hold no query, fragment, backslash or control character')
  }
  const below = path.replace(/^\//, '').replace(/^latest(?:\/|$)/, '')
  const segments = below.split('/')
  if (segments.some((segment) => segment === '.' || segment === '..')) {
    throw argumentValueError('path', 'must hold no "." or ".." segment')
  }
  return `/latest/${segments.map(encodeSegment).join('/')}`
}

function encodeSegment(segment: string): string {
  return segment.replace(NOT_PATH_CHARACTERS, (character) => encodeURIComponent(character))
}

/**
 * A path without `/latest/`, with a slash at its end unless it is empty.
 *
 * @throws as {@link metadataPath}.
 */
export function directoryPath(path: string): string {
  metadataPath(path)
  const below = path.replace(/^\/?(?:latest(?:\/|$))?/, '').replace(/\/+$/, '')
  return below === '' ? '' : `${below}/`
}
