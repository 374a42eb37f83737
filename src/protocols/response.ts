import { type AttemptRecord, NetworkError, SansdkError } from '../errors.ts'

/** Response headers with lower-case names. */
export type ResponseHeaders = Readonly<Record<string, string | string[] | undefined>>

/** The first value of a header, trimmed; undefined when it is missing or empty. */
export function headerValue(headers: ResponseHeaders, name: string): string | undefined {
  const value = headers[name]
  const first = (Array.isArray(value) ? value[0] : value)?.trim()
  return first === '' ? undefined : first
}

/**
 * The headers that request ids come in: `x-amzn-requestid` from JSON and query services,
 * `x-amz-request-id` from S3, `x-amz-cf-id` from CloudFront.
 */
export const REQUEST_ID_HEADERS = [
  'x-amzn-requestid',
  'x-amz-request-id',
  'x-amzn-request-id',
  'x-amz-cf-id',
] as const

/** The request id that a response's headers hold. */
export function requestIdOf(headers: ResponseHeaders): string | undefined {
  for (const name of REQUEST_ID_HEADERS) {
    const value = headerValue(headers, name)
    if (value !== undefined) return value
  }
  return undefined
}

/** The header of S3's extended request id. */
export const HOST_ID_HEADER = 'x-amz-id-2'

/** S3's extended request id. */
export function hostIdOf(headers: ResponseHeaders): string | undefined {
  return headerValue(headers, HOST_ID_HEADER)
}

/** A response whose error is to be named. */
export interface ErrorAnswer {
  readonly headers: ResponseHeaders
  /** The body, or as much of it as was read. */
  readonly body: Uint8Array
}

/** What an error response says. */
export interface ErrorDetails {
  /** Every code found, the one to show first. Empty for HEAD, empty and HTML responses. */
  readonly codes: readonly string[]
  readonly message: string | undefined
  /** The request id inside the document; the headers' own is preferred by callers. */
  readonly requestId: string | undefined
  readonly hostId: string | undefined
  /** S3's `ServerTime`, in milliseconds since the epoch. */
  readonly serverTime: number | undefined
  /** The body as text if it has neither code nor message, and so is not an error of AWS. */
  readonly text?: string | undefined
  /** The parsed error document; undefined if the body is not one. */
  readonly data: unknown
}

/**
 * The error of an answer that is not what its protocol says: code `NETWORK_RESPONSE_INVALID`. Whoever
 * knows the request's attempts makes a `NetworkError` of it, by {@link unreadable}. The answer itself is
 * never quoted: it may hold secrets.
 */
export function malformed(
  reason: string,
  cause?: unknown,
): SansdkError<'NETWORK_RESPONSE_INVALID'> {
  const code = 'NETWORK_RESPONSE_INVALID'
  return new SansdkError(reason, cause === undefined ? { code } : { code, cause })
}

/** Whether an error is one of {@link malformed}, of which nobody has yet made a `NetworkError`. */
export function isMalformed(error: unknown): error is SansdkError {
  return (
    error instanceof SansdkError &&
    error.code === 'NETWORK_RESPONSE_INVALID' &&
    !(error instanceof NetworkError)
  )
}

/** What is told of a response that cannot be read. */
interface UnreadableResponse {
  readonly attempts: readonly AttemptRecord[]
  readonly headers?: ResponseHeaders
}

/** A portal or proxy answers with a page of its own. No service does. */
function pageNote(headers: ResponseHeaders = {}): string {
  const isPage = headerValue(headers, 'content-type')?.startsWith('text/html') === true
  return isPage ? '; it is text/html, the page of a proxy or of another server' : ''
}

/**
 * The error of a response that arrived and cannot be read: if it is the service's, the call was executed.
 *
 * @param label the call, such as `s3 CopyObject`; begins the message.
 */
export function unreadable(
  label: string,
  { attempts, headers }: UnreadableResponse,
  problem: string,
  cause?: unknown,
): NetworkError {
  const status = attempts.at(-1)?.status ?? 200
  return new NetworkError(
    `${label}: the call was executed (HTTP ${status}), but its response cannot be read: ${problem}${pageNote(headers)}`,
    {
      code: 'NETWORK_RESPONSE_INVALID',
      attempts,
      outcome: 'unknown',
      stopReason: 'terminal',
      ...(cause !== undefined && { cause }),
    },
  )
}
