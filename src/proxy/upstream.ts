import {
  type ClientRequest,
  Agent as HttpAgent,
  request as httpRequest,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https'
import { pipeline } from 'node:stream/promises'
import type { SecureContext } from 'node:tls'
import { collectBytes, createByteCollector, takeBytes } from '../base/byte-collector.ts'
import { createRedact } from '../base/redact.ts'
import { argumentTypeError, argumentValueError } from '../errors.ts'
import type { Credentials } from '../sigv4/types.ts'
import { responseHeaders } from './arrived-call.ts'
import type { SignedForward } from './payload.ts'
import { ProxyRefusal } from './refusal.ts'
import type { SigningProxyOptions } from './types.ts'

/** Connections to services, which requests share. */
export interface Upstream {
  readonly http: HttpAgent
  readonly https: HttpsAgent
  readonly connectMs: number
  readonly idleMs: number
}

/**
 * Makes an upstream; nothing is connected before the first request.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE` for authorities that are none.
 */
export function createUpstream(
  { ca }: Pick<SigningProxyOptions, 'ca'>,
  limits: Pick<Upstream, 'connectMs' | 'idleMs'>,
): Upstream {
  const http = new HttpAgent({ keepAlive: true })
  const https = new HttpsAgent({
    keepAlive: true,
    ...(ca === undefined ? {} : { secureContext: contextWith(ca) }),
  })
  return { http, https, ...limits }
}

/** Trusts these authorities besides Node's own, which a `ca` for Node would replace. */
function contextWith(ca: unknown): SecureContext {
  const tls = process.getBuiltinModule('node:tls')
  const added = [ca].flat().map((pem: unknown) => {
    const text = pem instanceof Uint8Array ? Buffer.from(pem).toString('latin1') : pem
    if (typeof text !== 'string') {
      throw argumentTypeError('options.ca', 'PEM text, bytes or an array of them', pem)
    }
    if (/-----BEGIN [A-Z0-9 ]*CERTIFICATE-----/.test(text)) return text
    throw argumentValueError('options.ca', 'holds no certificate in PEM; a path is none')
  })
  // Those of NODE_EXTRA_CA_CERTS are among them from Node 22.15 on.
  const { getCACertificates } = tls as { getCACertificates?: (type: 'default') => string[] }
  const standard = getCACertificates?.('default') ?? tls.rootCertificates
  return tls.createSecureContext({ ca: [...standard, ...added] })
}

/** An exchange with a service for a caller. */
export interface Exchange {
  readonly forward: SignedForward
  readonly request: IncomingMessage
  readonly response: ServerResponse
  /** Whether the service is asked whether it wants the body, before the caller is. */
  readonly waitsForContinue: boolean
  /** What the response must not quote. */
  readonly credentials: Credentials
}

/**
 * Sends a request and passes its response on, both while they come. Nothing is sent again, and no redirect
 * is followed.
 *
 * @returns the status.
 * @throws ProxyRefusal `UPSTREAM_FAILED`, `UPSTREAM_TIMEOUT`, `CREDENTIALS_REFUSED`, `CALLER_LEFT`;
 * SignatureError where the body is not what was signed.
 */
export async function exchange(upstream: Upstream, asked: Exchange): Promise<number> {
  const { response, forward } = asked
  if (response.destroyed) throw new ProxyRefusal('CALLER_LEFT', 'The caller left')
  const controller = new AbortController()
  const leave = (): void => {
    if (!response.writableFinished)
      controller.abort(new ProxyRefusal('CALLER_LEFT', 'The caller left'))
  }
  response.once('close', leave)
  const outgoing = open(upstream, asked, controller)
  let answer: IncomingMessage | undefined
  try {
    const arriving = responseOf(outgoing)
    sendBody(outgoing, asked).catch((error: unknown) => controller.abort(error))
    answer = await arriving
    return await passOn(answer, asked, controller.signal)
  } catch (error) {
    throw failure(error, controller.signal)
  } finally {
    response.off('close', leave)
    const isOver =
      answer?.complete === true && (outgoing.writableFinished || forward.body === undefined)
    if (!isOver) outgoing.destroy()
  }
}

function failure(error: unknown, { aborted, reason }: AbortSignal): unknown {
  if (aborted) return reason
  if (error instanceof ProxyRefusal) return error
  return new ProxyRefusal('UPSTREAM_FAILED', 'The service cannot be reached', { cause: error })
}

function open(
  { http, https, connectMs, idleMs }: Upstream,
  { forward: { url, target, method, headers }, waitsForContinue }: Exchange,
  controller: AbortController,
): ClientRequest {
  const isTls = url.protocol === 'https:'
  const options = {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (isTls ? 443 : 80) : Number(url.port),
    method,
    path: target,
    headers: {
      host: url.host,
      ...headers,
      ...(waitsForContinue ? { expect: '100-continue' } : {}),
    },
    signal: controller.signal,
  }
  const outgoing = isTls
    ? httpsRequest({ ...options, agent: https })
    : httpRequest({ ...options, agent: http })
  const late = (): void =>
    controller.abort(new ProxyRefusal('UPSTREAM_TIMEOUT', 'The service did not answer in time'))
  const connecting = setTimeout(late, connectMs)
  const connected = (): void => clearTimeout(connecting)
  outgoing.once('close', connected)
  outgoing.once('socket', (socket) => {
    if (!socket.connecting) connected()
    else socket.once(isTls ? 'secureConnect' : 'connect', connected)
  })
  outgoing.setTimeout(idleMs, late)
  outgoing.setNoDelay(true)
  // What fails after the response concerns the response.
  outgoing.on('error', () => undefined)
  return outgoing
}

function responseOf(outgoing: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    outgoing.once('response', (answer) => {
      if ((answer.statusCode ?? 0) >= 200) resolve(answer)
      else reject(changedProtocol())
    })
    // Without a listener Node closes the connection, and nothing else tells of it.
    outgoing.once('upgrade', (_answer, socket) => {
      socket.destroy()
      reject(changedProtocol())
    })
    outgoing.once('error', reject)
  })
}

function changedProtocol(): Error {
  return new Error('The service changes the protocol, which nobody asked for')
}

async function sendBody(
  outgoing: ClientRequest,
  { forward: { body }, waitsForContinue }: Exchange,
): Promise<void> {
  if (body === undefined || body instanceof Uint8Array) {
    outgoing.end(body)
    return
  }
  let refused = false
  outgoing.once('response', ({ statusCode = 0 }) => {
    refused = statusCode >= 400
  })
  if (waitsForContinue && !(await mayContinue(outgoing))) return
  for await (const part of body) {
    // The service's answer to half of a body counts.
    if (refused || outgoing.destroyed) return
    if (!outgoing.write(part)) await drained(outgoing)
  }
  outgoing.end()
}

/** Servers that ignore `Expect` wait for a body that waits for them. */
const CONTINUE_MS = 1000

/** Whether the service wants the body: it says so, or says nothing for a while. */
function mayContinue(outgoing: ClientRequest): Promise<boolean> {
  outgoing.flushHeaders()
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(true), CONTINUE_MS)
    const settle = (wants: boolean) => (): void => {
      clearTimeout(timer)
      resolve(wants)
    }
    outgoing.once('continue', settle(true))
    outgoing.once('response', settle(false))
    outgoing.once('close', settle(false))
  })
}

function drained(outgoing: ClientRequest): Promise<void> {
  return new Promise((resolve) => {
    const over = (): void => {
      for (const name of ['drain', 'close', 'response']) outgoing.off(name, over)
      resolve()
    }
    for (const name of ['drain', 'close', 'response']) outgoing.once(name, over)
  })
}

async function passOn(
  answer: IncomingMessage,
  { response, request, credentials }: Exchange,
  signal: AbortSignal,
): Promise<number> {
  const status = answer.statusCode ?? 502
  const headers = [...responseHeaders(answer.rawHeaders), ...leftoverHeaders(request)]
  if (status < 400) {
    response.writeHead(status, headers)
    response.flushHeaders()
    await pipeline(answer, response, { signal })
    return status
  }
  const error = cleanError({ status, headers, body: await readError(answer) }, credentials)
  response.writeHead(error.status, [...error.headers])
  response.end(error.body)
  return status
}

const MAX_LEFTOVER_BYTES = 16 * 1024 * 1024

/** What a caller goes on to send is read and dropped, but not without end. */
export function leftoverHeaders(request: IncomingMessage): readonly string[] {
  if (request.complete) return []
  const length = Number(request.headers['content-length'] ?? Number.POSITIVE_INFINITY)
  const hasBody =
    request.headers['transfer-encoding'] !== undefined || length < Number.POSITIVE_INFINITY
  return hasBody && !(length <= MAX_LEFTOVER_BYTES) ? ['connection', 'close'] : []
}

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
export async function readError(answer: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const whole = createByteCollector()
  for await (const part of answer) {
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
