import type { IncomingMessage } from 'node:http'
import { collectBytes, createByteCollector, takeBytes } from '../base/byte-collector.ts'
import { createRedact } from '../base/redact.ts'
import type { Credentials } from '../sigv4/types.ts'
import { ProxyRefusal } from './refusal.ts'

/** An error of a service. */
interface ErrorResponse {
  readonly status: number
  /** Names and values in turn. */
  readonly headers: readonly string[]
  readonly body: Uint8Array
}

const MAX_ERROR_BYTES = 1024 * 1024

/**
 * Reads the body of an error.
 *
 * @throws ProxyRefusal `UPSTREAM_FAILED` where it is longer than any.
 */
export async function readError(answer: IncomingMessage): Promise<Uint8Array> {
  const whole = createByteCollector()
  for await (const part of answer as AsyncIterable<Uint8Array>) {
    if (whole.length + part.length > MAX_ERROR_BYTES) {
      throw new ProxyRefusal('UPSTREAM_FAILED', 'The service answered with too long an error')
    }
    collectBytes(whole, part)
  }
  return takeBytes(whole)
}

// What services say of keys and clocks. The caller's signature held, so these are about the proxy's.
const OF_CREDENTIALS =
  /^(?:AccessDeniedForKey|AuthFailure|AuthorizationHeaderMalformed|ExpiredToken|ExpiredTokenException|IncompleteSignature|IncompleteSignatureException|InvalidAccessKeyId|InvalidClientTokenId|InvalidSignatureException|InvalidToken|MissingAuthenticationToken|MissingAuthenticationTokenException|NotSignedUp|RequestExpired|RequestTimeTooSkewed|SignatureDoesNotMatch|TokenRefreshRequired|UnrecognizedClientException)$/

/**
 * An error as the caller may see it: services quote what they were sent, access keys, session tokens and
 * canonical requests included.
 *
 * @throws ProxyRefusal `CREDENTIALS_REFUSED` where it is about the proxy's credentials.
 */
export function cleanError(error: ErrorResponse, credentials: Credentials): ErrorResponse {
  const redact = createRedact([
    credentials.accessKeyId,
    credentials.secretAccessKey,
    credentials.sessionToken,
  ])
  const headers = error.headers.map((text) => redact(text))
  const body = Buffer.from(error.body)
  if (body.length === 0) return { ...error, headers }
  const text = body.toString('latin1')
  const code = errorCode(headers, text)
  if (OF_CREDENTIALS.test(code)) {
    const message = `The service refused the credentials of the proxy (${code})`
    throw new ProxyRefusal('CREDENTIALS_REFUSED', message)
  }
  const isEncoded = headerOf(headers, 'content-encoding') !== undefined
  // The proxy asks for no encoding: what comes encoded cannot be searched.
  const clean = isEncoded ? '' : redact(text)
  if (clean === text) return { ...error, headers }
  return {
    ...error,
    headers: withLength(headers, clean.length),
    body: Buffer.from(clean, 'latin1'),
  }
}

function errorCode(headers: readonly string[], text: string): string {
  const named =
    headerOf(headers, 'x-amzn-errortype') ??
    /<Code>([\w.]{1,100})<\/Code>/.exec(text)?.[1] ??
    /"(?:__type|code)"\s*:\s*"([\w.#:/-]{1,200})"/i.exec(text)?.[1] ??
    ''
  return (named.split(':', 1)[0] ?? '').replace(/^.*#/, '')
}

function headerOf(headers: readonly string[], name: string): string | undefined {
  const at = headers.findIndex((text, index) => index % 2 === 0 && text.toLowerCase() === name)
  return at < 0 ? undefined : headers[at + 1]
}

function withLength(headers: readonly string[], length: number): string[] {
  const kept = headers.filter((_, index) => {
    const name = headers[index - (index % 2)] ?? ''
    return !/^content-(?:length|encoding|md5)$/i.test(name)
  })
  return [...kept, 'content-length', String(length)]
}
