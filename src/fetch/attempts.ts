import { argumentTypeError } from '../errors.ts'
import {
  classifyResponse,
  createSkewStore,
  measureSkew,
  parseRetryAfter,
  skewExplains,
  unexplained,
} from '../retry/index.ts'
import type { Failure, RetryDecision, RetrySession } from '../retry/types.ts'
import { sign } from '../sigv4/sign.ts'
import type { Credentials, SigningScope } from '../sigv4/types.ts'
import type { Exchange, SignedFetchOptions, SignedFetchSettings } from './types.ts'

/** A request that is signed and sent until it succeeds or is given up. */
interface Sending {
  readonly settings: SignedFetchSettings
  readonly signing: SigningScope
  readonly exchange: Exchange
  /** Milliseconds since the epoch. */
  readonly deadline: number
  /** The platform's reading of the caller's arguments. */
  readonly request: Request
  readonly init: RequestInit | undefined
}

// Methods that mean the same when they are executed twice (RFC 9110 section 9.2.2).
const IDEMPOTENT = new Set(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])

const skews = createSkewStore()

/** Signs and sends until a response is good, or the retry policy gives up. */
export async function sendWithRetries(sending: Sending): Promise<Response> {
  const { settings, signing, exchange, request } = sending
  const { host } = new URL(exchange.url)
  const session = settings.policy.begin({
    host,
    service: signing.service,
    idempotent: IDEMPOTENT.has(exchange.method),
  })
  let concluded = false
  try {
    for (let attempt = 1; ; attempt++) {
      await permit(session, sending)
      const result = await attemptOnce(sending, host)
      request.signal.throwIfAborted()
      if (result.failure === undefined) {
        concluded = true
        session.onSuccess(Date.now())
        return result.response
      }
      const decision = decide(session, result, attempt, sending.deadline)
      if (!decision.retry) {
        concluded = true
        await pause(decision.delayMs, sending)
        if (result.response === undefined) throw result.error
        return result.response
      }
      await result.response?.body?.cancel()
      await pause(decision.delayMs, sending)
    }
  } finally {
    if (!concluded) session.onCancel()
  }
}

type Result =
  | { readonly failure?: undefined; readonly response: Response }
  | {
      readonly failure: Failure
      readonly response: Response | undefined
      readonly error?: unknown
    }

async function attemptOnce(sending: Sending, host: string): Promise<Result> {
  const { settings, signing, exchange } = sending
  const token = await settings.tokenOf?.(signing.service, new URL(exchange.url))
  const credentials = token === undefined ? await credentialsOf(settings) : undefined
  const skewMs = skews.get(host)
  const sentAt = Date.now()
  const { url, headers } =
    credentials === undefined
      ? withToken(exchange, `Bearer ${token}`)
      : signed(sending, credentials, sentAt + skewMs)
  let response: Response
  try {
    response = await sendOnce(sending, url, headers)
  } catch (error) {
    return { failure: rejectionFailure(error, settings), response: undefined, error }
  }
  const measured = measureSkew({
    date: response.headers.get('date') ?? undefined,
    age: response.headers.get('age') ?? undefined,
    sentAt,
    receivedAt: Date.now(),
  })
  if (response.status < 400) {
    skews.confirm(host, skewMs)
    return { response }
  }
  const failure = await failureOf(sending, response, { measured, skewMs, credentials })
  if (measured !== undefined && failure.class === 'clock-skew') skews.set(host, measured)
  return { failure, response }
}

/** What is sent of an exchange. */
interface SentRequest {
  readonly url: string
  readonly headers: Headers
}

function withToken({ url, headers }: Exchange, authorization: string): SentRequest {
  const sent = new Headers(headers)
  sent.set('authorization', authorization)
  return { url, headers: sent }
}

function signed(
  { settings, signing, exchange }: Sending,
  credentials: Credentials,
  date: number,
): SentRequest {
  const { url, headers } = sign(
    {
      method: exchange.method,
      url: exchange.url,
      headers: Object.fromEntries(exchange.headers),
      body: exchange.body ?? null,
    },
    { ...signingOptions(settings.options), ...signing, credentials, date },
  )
  const sent = new Headers(headers)
  // The platform writes it from the URL.
  sent.delete('host')
  return { url, headers: sent }
}

function signingOptions({
  uriEncoding,
  normalizePath,
  signHeaders,
  unsignedHeaders,
}: SignedFetchOptions): Pick<
  SignedFetchOptions,
  'uriEncoding' | 'normalizePath' | 'signHeaders' | 'unsignedHeaders'
> {
  return { uriEncoding, normalizePath, signHeaders, unsignedHeaders }
}

async function credentialsOf({ credentials }: SignedFetchSettings): Promise<Credentials> {
  if (typeof credentials !== 'function') return credentials
  const resolved = await credentials()
  if (typeof resolved === 'object' && resolved !== null) return resolved
  throw argumentTypeError('options.credentials()', 'credentials', resolved)
}

/** Sends once. The limit of an attempt ends with the headers of its response; the caller's signal stays. */
async function sendOnce(sending: Sending, url: string, headers: Headers): Promise<Response> {
  const { settings, exchange, deadline, request, init } = sending
  const { fetch = globalThis.fetch, timeout } = settings.options
  const limit = Math.min(timeout?.attemptMs ?? Number.POSITIVE_INFINITY, deadline - Date.now())
  const controller = new AbortController()
  const timer =
    limit === Number.POSITIVE_INFINITY
      ? undefined
      : setTimeout(() => controller.abort(timeoutReason(limit)), Math.max(0, limit))
  try {
    return await fetch(url, {
      ...settingsOf(request, init),
      method: exchange.method,
      headers,
      body: exchange.body ?? null,
      redirect: 'manual',
      signal: AbortSignal.any([request.signal, controller.signal]),
    })
  } finally {
    clearTimeout(timer)
  }
}

/** What else the caller has said, such as undici's `dispatcher` or the cache mode of a browser. */
function settingsOf(request: Request, init: RequestInit | undefined): RequestInit {
  const { keepalive, integrity } = request
  return { ...(keepalive && { keepalive }), ...(integrity !== '' && { integrity }), ...init }
}

function timeoutReason(ms: number): DOMException {
  return new DOMException(`There was no response within ${Math.round(ms)} ms`, 'TimeoutError')
}

/**
 * What a rejection of `fetch` means. Browsers reject with a `TypeError` and give no reason for a lost connection,
 * workerd with an `Error` that it marks as `retryable`; Node's reasons are read by whoever is on Node. Nobody can
 * tell how far the request came.
 */
function rejectionFailure(error: unknown, { classifyError }: SignedFetchSettings): Failure {
  const again = { class: 'transient', outcome: 'unknown' } as const
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return { ...again, codes: ['TIMEOUT_ATTEMPT'] }
  }
  const { cause, retryable } = Object(error) as { cause?: unknown; retryable?: unknown }
  const isTypeError = error instanceof TypeError
  if (retryable === true || (isTypeError && cause === undefined)) return { ...again, codes: [] }
  if (classifyError !== undefined) return classifyError(error, { requestSent: true })
  return { ...again, class: isTypeError ? 'transient' : 'terminal', codes: [] }
}

interface Circumstances {
  /** By how much the server's clock is ahead, in milliseconds. */
  readonly measured: number | undefined
  /** The same, as it was assumed for the signature. */
  readonly skewMs: number
  /** Undefined where a token went in place of a signature. */
  readonly credentials: Credentials | undefined
}

async function failureOf(
  { exchange, signing, settings }: Sending,
  response: Response,
  { measured, skewMs, credentials }: Circumstances,
): Promise<Failure> {
  const failure = classifyResponse({
    status: response.status,
    codes: await codesOf(response),
    service: signing.service,
    method: exchange.method,
  })
  if (failure.class === 'clock-skew') {
    const isExplained = measured !== undefined && skewExplains(measured, skewMs)
    return isExplained ? failure : unexplained(failure)
  }
  if (failure.class !== 'expired-credentials') return failure
  if (credentials === undefined) return unexplained(failure)
  const { sessionToken, accessKeyId } = await credentialsOf(settings)
  const isRenewed =
    sessionToken !== credentials.sessionToken || accessKeyId !== credentials.accessKeyId
  return isRenewed ? failure : unexplained(failure)
}

const MAX_ERROR_BYTES = 64 * 1024
const MAX_ERROR_MS = 5_000

/** The error codes in a copy of a response, of which the caller still gets the whole. */
async function codesOf(response: Response): Promise<string[]> {
  const named = response.headers.get('x-amzn-errortype')
  if (named !== null) return [bareCode(named)]
  if (response.body === null) return []
  const text = await textOf(response.clone())
  return [
    ...text.matchAll(/<Code>([\w.:-]{1,200})<\/Code>/g),
    ...text.matchAll(/"(?:__type|code|Code)"\s*:\s*"([\w.:#/-]{1,200})"/g),
  ].map(([, code = '']) => bareCode(code))
}

async function textOf({ body }: Response): Promise<string> {
  if (body === null) return ''
  const decoder = new TextDecoder()
  const reader = body.getReader()
  // Not waited for: a copy of a stream is cancelled only with the other one.
  const stop = (): void => void reader.cancel().catch(() => undefined)
  const timer = setTimeout(stop, MAX_ERROR_MS)
  let text = ''
  try {
    while (text.length < MAX_ERROR_BYTES) {
      const { done, value } = await reader.read()
      if (done) break
      text += decoder.decode(value, { stream: true })
    }
  } catch {
    // The caller's copy fails in the same way, when it is read.
  }
  clearTimeout(timer)
  stop()
  return text
}

// AWS JSON: `com.amazonaws.dynamodb.v20120810#ThrottlingException`, `ValidationException:http://…`.
function bareCode(code: string): string {
  return (code.split(':', 1)[0] ?? '').replace(/^.*#/, '')
}

function decide(
  session: RetrySession,
  { failure, response }: Extract<Result, { failure: Failure }>,
  attempt: number,
  deadline: number,
): RetryDecision {
  const now = Date.now()
  const hint = (name: string): string | undefined => response?.headers.get(name) ?? undefined
  return session.onFailure(failure, {
    attempt,
    replayable: true,
    remainingMs: Math.max(0, deadline - now),
    retryAfterMs: parseRetryAfter({
      xAmzRetryAfter: hint('x-amz-retry-after'),
      retryAfter: hint('retry-after'),
      now,
    }),
    now,
  })
}

/** Waits until the rate limiter lets an attempt go. */
async function permit(session: RetrySession, sending: Sending): Promise<void> {
  sending.request.signal.throwIfAborted()
  for (let waitMs = session.acquire(Date.now()); waitMs > 0; waitMs = session.acquire(Date.now())) {
    if (Date.now() + waitMs >= sending.deadline) {
      throw timeoutReason(sending.settings.options.timeout?.totalMs ?? 0)
    }
    await pause(waitMs, sending)
  }
}

async function pause(ms: number, { request: { signal } }: Sending): Promise<void> {
  if (ms <= 0) return
  signal.throwIfAborted()
  await new Promise<void>((resolve, reject) => {
    const abort = (): void => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', abort)
      resolve()
    }, ms)
    signal.addEventListener('abort', abort, { once: true })
  })
}
