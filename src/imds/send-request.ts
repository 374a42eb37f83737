import { randomUUID } from 'node:crypto'
import {
  type ClientResponse,
  createBodySource,
  type HttpCall,
  type HttpContext,
  runCall,
} from '../http/index.ts'
import { unsignedSigner } from '../http/unsigned-signer.ts'
import type { RetryPolicy } from '../retry/index.ts'
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

// User data has 16 KiB at most, a listing less.
const BODY_LIMIT = 1024 * 1024

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
    invocationId: randomUUID(),
    method,
    url,
    headers: { ...request.headers },
    body: createBodySource(undefined, 'refused'),
    facts: { service: 'imds', operation: `${method} ${pathname}`, host, idempotent: true },
    policy,
    identity: { resolve: () => token, renew: () => token },
    signerFor: () => unsignedSigner,
    region: '',
    signal: request.signal,
    timeouts: {
      connectMs: timeoutMs,
      attemptMs: timeoutMs,
      totalMs: Number.POSITIVE_INFINITY,
      unreadBodyMs: timeoutMs,
    },
    allowStatus: [],
    result: 'buffer',
    bufferLimit: BODY_LIMIT,
    retryableCodes: undefined,
    nonRetryableCodes: undefined,
    checksum: undefined,
    hedge: undefined,
    attemptHeaders: 'none',
  }
  return runCall(context, call)
}
