import { randomUUID } from 'node:crypto'
import {
  type ClientResponse,
  createBodySource,
  type HttpCall,
  type HttpContext,
  runCall,
} from '../http/index.ts'
import type { RetryPolicy } from '../retry/index.ts'
import type { Credentials, HeaderValue, Signer } from '../sigv4/types.ts'

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
    signerFor: () => unsigned,
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
  }
  return runCall(context, call)
}

/** Signs nothing, and leaves out the header in which AWS's services are told of the attempt. */
const unsigned: Signer = {
  sign: ({ method = 'GET', url, headers }) => {
    const { 'amz-sdk-request': _, ...sent } = headers as Readonly<Record<string, HeaderValue>>
    return {
      method,
      url: String(url),
      headers: sent as Record<string, string>,
      body: null as never,
    }
  },
  presign: () => {
    throw new Error('Metadata is not presigned')
  },
}
