import { isError } from '../base/errors.ts'
import type { NetworkErrorCode } from '../errors.ts'
import { CHECKSUM_MISMATCH } from './verify-checksum.ts'

// undici's words for a proxy that refuses a tunnel to a dispatcher of the caller's; it gives no code.
const PROXY_REFUSAL = /^Proxy response \((\d+)\)/
const DNS = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_FAIL', 'EAI_NODATA'])
const CONNECT = new Set([
  'ECONNREFUSED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EHOSTDOWN',
  'ENETDOWN',
  'EADDRNOTAVAIL',
  'PROXY_BUSY',
  'PROXY_INVALID',
  'PROXY_REFUSED',
])
const LOST = new Set([
  'ECONNRESET',
  'EPIPE',
  'ECONNABORTED',
  'ETIMEDOUT',
  'UND_ERR_SOCKET',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
])
const CLOSED = new Set(['UND_ERR_CLOSED', 'UND_ERR_DESTROYED'])
const TOO_LARGE = new Set(['UND_ERR_HEADERS_OVERFLOW', 'UND_ERR_RES_EXCEEDED_MAX_SIZE'])
const TLS =
  /^(?:CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|EPROTO$|UND_ERR_PRX_TLS$)/

/** What went wrong on the network, and the code that says so. */
export interface NetworkFailure {
  readonly code: NetworkErrorCode
  /** The code that undici or Node gave; empty where they gave none. */
  readonly causeCode: string
  /** One clause, such as `connection refused`, in the words of the original error. */
  readonly reason: string
}

/** Names an error of undici or Node. A connection that broke before the request was on it did not open. */
export function networkFailure(error: unknown, requestSent: boolean): NetworkFailure {
  for (const cause of causes(error)) {
    const causeCode = codeOf(cause)
    const code = networkCode(cause, causeCode, requestSent)
    if (code !== undefined) return { code, causeCode, reason: messageOf(cause) }
  }
  return { code: 'NETWORK_FAILED', causeCode: codeOf(error), reason: messageOf(error) }
}

function networkCode(
  error: unknown,
  code: string,
  requestSent: boolean,
): NetworkErrorCode | undefined {
  if (DNS.has(code)) return 'NETWORK_DNS_FAILED'
  if (CONNECT.has(code)) return 'NETWORK_CONNECT_FAILED'
  if (LOST.has(code)) return requestSent ? 'NETWORK_CONNECTION_LOST' : 'NETWORK_CONNECT_FAILED'
  if (PROXY_REFUSAL.test(messageOf(error))) return 'NETWORK_CONNECT_FAILED'
  if (CLOSED.has(code)) return 'NETWORK_CLIENT_CLOSED'
  if (code === CHECKSUM_MISMATCH) return 'NETWORK_CHECKSUM_MISMATCH'
  if (TOO_LARGE.has(code)) return 'NETWORK_RESPONSE_TOO_LARGE'
  if (TLS.test(code)) return 'NETWORK_TLS_FAILED'
  if (code.startsWith('HPE_') || nameOf(error) === 'HTTPParserError') {
    return 'NETWORK_RESPONSE_INVALID'
  }
  return undefined
}

/** The status with which a proxy refused a tunnel to a dispatcher of the caller's. */
export function proxyStatus(error: Error): number | undefined {
  const status = PROXY_REFUSAL.exec(error.message)?.[1]
  return status === undefined ? undefined : Number(status)
}

/** What a proxy may not say next time; Squid answers with 503 where it could not reach the service. */
export const BUSY_PROXY: ReadonlySet<number> = new Set([429, 502, 503, 504])

/** Whether undici gave up opening a connection. */
export function isConnectTimeout(error: unknown): boolean {
  return causes(error).some((cause) => codeOf(cause) === 'UND_ERR_CONNECT_TIMEOUT')
}

/** Whether undici gave up waiting for the next piece of a response body. */
export function isBodyTimeout(error: unknown): boolean {
  return codeOf(error) === 'UND_ERR_BODY_TIMEOUT'
}

const MAX_CAUSES = 10

// Node hides the reason under `cause`, and for a host with several addresses in an AggregateError.
function causes(error: unknown): unknown[] {
  const found: unknown[] = [error]
  for (let index = 0; index < found.length && found.length < MAX_CAUSES; index++) {
    const current = found[index]
    if (!isError(current)) continue
    if ('errors' in current && Array.isArray(current.errors)) found.push(...current.errors)
    if (current.cause !== undefined) found.push(current.cause)
  }
  return found
}

function codeOf(error: unknown): string {
  const code = isError(error) && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : ''
}

function nameOf(error: unknown): string {
  return isError(error) ? error.name : ''
}

function messageOf(error: unknown): string {
  const message = isError(error) ? error.message : ''
  return message === '' ? codeOf(error) || 'no reason given' : message
}
