import { amzTimestamp } from '../base/dates.ts'
import type { Credentials, SignedRequest } from '../sigv4/types.ts'
import {
  type Attempt,
  type NoResponse,
  splitUrl,
  startAttempt,
  type WireRequest,
} from './attempt.ts'
import type { Limit } from './errors.ts'
import { unsignedSigner } from './identity.ts'
import { readResponse } from './read-response.ts'
import {
  type AttemptResult,
  brokenAttempt,
  limitAttempt,
  type Run,
  remainingMs,
  waitFor,
} from './run-state.ts'
import { stopTimer } from './time-limits.ts'
import type { AttemptResponse, OpenBody, ResponseBodyHooks } from './types.ts'

/**
 * Makes one attempt: the credentials and the date of this moment, a signature, the exchange.
 *
 * @throws what the signer, a body factory or the credentials provider throws, and the caller's
 * abort reason; failures of the exchange are returned.
 */
export async function runAttempt(
  run: Run,
  attempt: number,
  hooks: ResponseBodyHooks,
): Promise<AttemptResult> {
  const sent = await sendAttempt(run, attempt, hooks)
  return await finishAttempt(run, sent, await sent.ended)
}

/**
 * The first half of {@link runAttempt}, up to the request's hand-over. The loop takes the halves one
 * by one, since each async function between it and the response costs a promise and two microtasks.
 */
export function sendAttempt(
  run: Run,
  attempt: number,
  hooks: ResponseBodyHooks,
): Attempt | Promise<Attempt> {
  const body = run.call.body.open()
  if (body instanceof Promise) return prepareFirst(run, attempt, hooks, body)
  const credentials = run.call.identity.resolve()
  if (credentials instanceof Promise) return prepareFirst(run, attempt, hooks, body, credentials)
  return signAndSend(run, attempt, hooks, body, credentials)
}

async function prepareFirst(
  run: Run,
  attempt: number,
  hooks: ResponseBodyHooks,
  opening: OpenBody | Promise<OpenBody>,
  resolving?: Promise<Credentials>,
): Promise<Attempt> {
  const body = opening instanceof Promise ? await waitFor(run, opening) : opening
  const asked = resolving ?? run.call.identity.resolve()
  const credentials = asked instanceof Promise ? await waitFor(run, asked) : asked
  return signAndSend(run, attempt, hooks, body, credentials)
}

function signAndSend(
  run: Run,
  number: number,
  hooks: ResponseBodyHooks,
  body: OpenBody,
  credentials: Credentials,
): Attempt {
  const limit = attemptLimit(run, number)
  const signed = signAttempt(run, body, credentials)
  const { origin, path } = splitUrl(signed.url)
  const wire: WireRequest = {
    origin,
    path,
    method: signed.method,
    headers: wireHeaders(run, number, signed.headers, body, limit),
    body: body.wire,
    bodyTimeout: limit.attemptMs > MAX_UNDICI_TIMEOUT_MS ? 0 : limit.attemptMs,
  }
  const attempt = startAttempt(wire, run.context, hooks, limit)
  run.current = attempt
  limitAttempt(attempt, limit.timeoutMs)
  return attempt
}

/** The second half of {@link runAttempt}: what came of it. */
export function finishAttempt(
  run: Run,
  attempt: Attempt,
  end: AttemptResponse | NoResponse,
): AttemptResult | Promise<AttemptResult> {
  run.connection = end.connection
  let reading: AttemptResult | Promise<AttemptResult> | undefined
  try {
    reading = end.responded
      ? readResponse(run, end, attempt.limit)
      : brokenAttempt(run, end.error, end.requestSent, attempt.limit)
  } finally {
    if (!(reading instanceof Promise)) releaseAttempt(run, attempt)
  }
  return reading instanceof Promise ? reading.finally(() => releaseAttempt(run, attempt)) : reading
}

function releaseAttempt(run: Run, attempt: Attempt): void {
  stopTimer(attempt.timer)
  run.current = undefined
}

// It takes 0 for no limit, and nothing beyond Node's longest timer.
const MAX_UNDICI_TIMEOUT_MS = 2_147_483_647

function attemptLimit(run: Run, attempt: number): Limit {
  const { attemptMs } = run.call.timeouts
  const own = typeof attemptMs === 'function' ? attemptMs(attempt) : attemptMs
  const left = remainingMs(run)
  return own <= left
    ? { code: 'TIMEOUT_ATTEMPT', timeoutMs: own, attemptMs: own }
    : { code: 'TIMEOUT_TOTAL', timeoutMs: left, attemptMs: own }
}

function signAttempt(run: Run, body: OpenBody, credentials: Credentials): SignedRequest {
  const { call, context } = run
  const skewMs = context.skews?.get(call.summary.host) ?? 0
  const now = context.now() + skewMs
  run.credentials = credentials
  run.skewMs = skewMs
  const { wire } = body
  const signer =
    call.signing === undefined ? unsignedSigner : context.signers(call.signing, credentials)
  return signer.sign(
    {
      method: call.method,
      url: call.url,
      headers: call.headers,
      body: typeof wire === 'string' || wire instanceof Uint8Array ? wire : null,
      payloadHash: call.payloadHash ?? body.payloadHash,
    },
    now,
  )
}

/**
 * The signed headers and those that tell AWS of call and attempt. The latter are not signed, as in
 * botocore: they differ from request to request, and the signer's template would never fit.
 */
function wireHeaders(
  run: Run,
  attempt: number,
  signed: Readonly<Record<string, string>>,
  body: OpenBody,
  limit: Limit,
): Record<string, string> {
  const { call, skewMs } = run
  // V8 makes a new hidden class whenever a copy by spread gets a property more: 2 µs, and litter in
  // the old generation that keeps whole calls alive.
  const headers: Record<string, string> = Object.assign({}, signed)
  if (body.length !== undefined) headers['content-length'] ??= String(body.length)
  if (call.attemptHeaders === 'none') return headers
  const traceId = run.context.traceId?.()
  if (traceId !== undefined) headers['x-amzn-trace-id'] ??= traceId
  const isTimed = skewMs !== 0 && !call.body.streaming
  const ttl = isTimed ? ttlOf(run.context.now() + skewMs + limit.timeoutMs) : ''
  headers['amz-sdk-invocation-id'] ??= run.message.invocationId
  headers['amz-sdk-request'] = `${ttl}attempt=${attempt}; max=${run.session.maxAttempts}`
  return headers
}

// Sent once the server's clock is known (an offset of exactly 0 has not been measured): a time in
// another clock would tell the server to give up too early.
function ttlOf(time: number): string {
  return time > MAX_TIME_MS ? '' : `ttl=${amzTimestamp(time)}; `
}

const MAX_TIME_MS = 253_402_300_799_000
