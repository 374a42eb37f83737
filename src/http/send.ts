import { argumentValueError } from '../errors.ts'
import type { Hedge } from '../retry/types.ts'
import { amzDate } from '../sigv4/prepare.ts'
import { createSigner } from '../sigv4/signer.ts'
import type {
  Credentials,
  HeadersInput,
  HeaderValue,
  SignableBody,
  SignedHead,
  SignedRequest,
  Signer,
} from '../sigv4/types.ts'
import {
  type Attempt,
  type AttemptContext,
  type NoResponse,
  splitUrl,
  startAttempt,
  type WireRequest,
} from './attempt.ts'
import {
  type AttemptResponse,
  bearerToken,
  isAnonymous,
  type OpenBody,
  type SignedBy,
  type SignerOptions,
  type Signers,
} from './call.ts'
import { publishHedge } from './diagnostics.ts'
import type { Limit } from './errors.ts'
import { headerRecord } from './headers.ts'
import { readResponse } from './read-response.ts'
import { destroyBody, type ResponseBodyHooks } from './response-body.ts'
import {
  type AttemptResult,
  brokenAttempt,
  INTERRUPTED,
  interruptRun,
  limitAttempt,
  type Run,
  remainingMs,
  waitFor,
} from './run-state.ts'
import { monotonicMs, stopTimer } from './time-limits.ts'

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
  const resolved = resolving ?? run.call.identity.resolve()
  const credentials = resolved instanceof Promise ? await waitFor(run, resolved) : resolved
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
  const context = run.call.body.duplex === true ? duplexContext(run) : run.context
  const signed = signAttempt(run, body, credentials)
  const { origin, path } = splitUrl(signed.url)
  const wire: WireRequest = {
    origin,
    path,
    method: signed.method,
    headers: wireHeaders(run, number, signed.headers, body, limit),
    body:
      typeof body.wire === 'function' ? body.wire(signedBy(run, signed, credentials)) : body.wire,
    bodyTimeout: limit.attemptMs > MAX_UNDICI_TIMEOUT_MS ? 0 : limit.attemptMs,
  }
  const attempt = startAttempt(wire, context, hooks, limit)
  run.current = attempt
  limitAttempt(attempt, limit.timeoutMs)
  return attempt
}

/** @throws TypeError `ERR_INVALID_ARG_VALUE` where the caller's own dispatcher sends requests. */
function duplexContext({ context: { duplex, now } }: Run): AttemptContext {
  if (duplex !== undefined) return { dispatcher: duplex, now }
  throw argumentValueError(
    'options.dispatcher',
    'cannot send a stream of events, which takes a connection over HTTP/2 of its own: leave it out, and give `ca` and `proxy` to the client. A mock cannot answer it either: a test replaces `client.call`',
  )
}

function signedBy(run: Run, signed: SignedRequest, credentials: Credentials): SignedBy {
  const { call, context, skewMs } = run
  return { signed, credentials, signing: call.signing, now: () => context.now() + skewMs }
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
  const ownMs = typeof attemptMs === 'function' ? attemptMs(attempt) : attemptMs
  const left = remainingMs(run)
  return ownMs <= left
    ? { code: 'TIMEOUT_ATTEMPT', timeoutMs: ownMs, attemptMs: ownMs }
    : { code: 'TIMEOUT_TOTAL', timeoutMs: left, attemptMs: ownMs }
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
 * The signed headers and those that tell AWS of sender, call and attempt. The latter are not signed, as in
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
  const { userAgent } = run.context
  if (userAgent !== undefined) headers['user-agent'] ??= userAgent
  if (call.attemptHeaders === 'none') return headers
  const traceId = run.context.traceId?.()
  if (traceId !== undefined) headers['x-amzn-trace-id'] ??= traceId
  const isTimed = skewMs !== 0 && !call.body.streaming
  // Sent once the server's clock is known (an offset of exactly 0 has not been measured): a time in
  // another clock would tell the server to give up too early.
  const endsAt = run.context.now() + skewMs + limit.timeoutMs
  const ttl = isTimed && endsAt <= MAX_TIME_MS ? `ttl=${amzDate(endsAt)}; ` : ''
  headers['amz-sdk-invocation-id'] ??= run.message.invocationId
  headers['amz-sdk-request'] = `${ttl}attempt=${attempt}; max=${run.session.maxAttempts}`
  return headers
}

const MAX_TIME_MS = 253_402_300_799_000

/** What an attempt came to. */
interface Settled {
  readonly leg: Leg
  readonly result: AttemptResult | undefined
  readonly error: unknown
}

/** One of two attempts at the same time; each has a state of its own. */
interface Leg {
  readonly run: Run
  readonly startedAt: number
  lost: boolean
  done: Promise<Settled>
}

/**
 * Makes an attempt and, if that takes longer than most, a second one beside it; whichever succeeds
 * first is the result, the other is cancelled. Over HTTP/1.1 they cannot share a connection.
 *
 * @throws as `runAttempt`.
 */
export async function runHedgedAttempt(
  run: Run,
  hedge: Hedge,
  start: { readonly attempt: number; readonly hooks: ResponseBodyHooks },
): Promise<AttemptResult> {
  const { context, call } = run
  const key = `${call.summary.host} ${call.summary.operation ?? call.method}`
  const delayMs = hedge.begin(key, call.summary.host, context.now())
  const legs: Leg[] = [startLeg(run, start.attempt, start.hooks)]
  run.interrupt = () => {
    for (const leg of legs) interruptRun(leg.run)
  }
  const first = legs[0] as Leg
  const isLate = delayMs !== undefined && (await takesLonger(first.done, delayMs))
  const hedged = isLate && call.options.signal?.aborted !== true && hedge.take()
  if (hedged) legs.push(startLeg(run, start.attempt, start.hooks))
  const winner = await bestOf(legs)
  settleLegs(run, legs, winner.leg)
  if (hedged) publishHedge(run.message, delayMs, winnerName(winner, first))
  learn(run, hedge, key, winner)
  if (winner.result === undefined) throw winner.error
  return winner.result
}

function startLeg(run: Run, attempt: number, hooks: ResponseBodyHooks): Leg {
  const legRun: Run = { ...run, interrupt: undefined, current: undefined }
  const leg: Leg = { run: legRun, startedAt: monotonicMs(), lost: false, done: NEVER }
  const attemptHooks: ResponseBodyHooks = {
    translate: (error) => (leg.lost ? error : hooks.translate(error)),
    reading: () => {
      if (!leg.lost) hooks.reading()
    },
    // The body of the one that lost must not stop the timers of the one that won.
    settled: () => {
      if (!leg.lost) hooks.settled()
    },
  }
  leg.done = settle(leg, attempt, attemptHooks)
  return leg
}

const NEVER: Promise<never> = new Promise(() => {})

async function settle(leg: Leg, attempt: number, hooks: ResponseBodyHooks): Promise<Settled> {
  try {
    return { leg, result: await runAttempt(leg.run, attempt, hooks), error: undefined }
  } catch (error) {
    return { leg, result: undefined, error }
  }
}

async function takesLonger(done: Promise<Settled>, delayMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<true>((resolve) => {
    timer = setTimeout(resolve, delayMs, true)
  })
  try {
    return (await Promise.race([done, late])) === true
  } finally {
    clearTimeout(timer)
  }
}

/** The first to succeed; if none does, the first to fail, which the other then only confirmed. */
async function bestOf(legs: readonly Leg[]): Promise<Settled> {
  const earlier = await Promise.race(legs.map((leg) => leg.done))
  if (earlier.result?.good === true) return earlier
  for (const leg of legs) {
    const other = leg === earlier.leg ? earlier : await leg.done
    if (other.result?.good === true) return other
  }
  return earlier
}

function settleLegs(run: Run, legs: readonly Leg[], winner: Leg): void {
  run.interrupt = undefined
  run.credentials = winner.run.credentials
  run.skewMs = winner.run.skewMs
  run.connection = winner.run.connection
  for (const leg of legs) {
    if (leg !== winner) abandonLeg(leg)
  }
}

function abandonLeg(leg: Leg): void {
  leg.lost = true
  interruptRun(leg.run)
  // Its response may have come at the same moment.
  void leg.done.then(({ result }) => {
    if (result?.good === true) destroyBody(result.body, INTERRUPTED)
  })
}

function winnerName({ leg, result }: Settled, first: Leg): 'first' | 'second' | 'none' {
  if (result?.good !== true) return 'none'
  return leg === first ? 'first' : 'second'
}

function learn(run: Run, hedge: Hedge, key: string, { leg, result }: Settled): void {
  if (result?.good === true) hedge.onSuccess(key, monotonicMs() - leg.startedAt)
  else if (result?.failure.class === 'throttling') {
    hedge.onThrottled(run.call.summary.host, run.context.now())
  }
}

interface CachedSigner {
  readonly credentials: Credentials
  readonly signer: Signer
}

const MAX_SIGNERS = 100

/** Makes signers, and gives the same one again for the same service, region and credentials. */
export function createSigners(): Signers {
  const cache = new Map<string, CachedSigner>()
  let lastOptions: SignerOptions | undefined
  let last: CachedSigner | undefined
  const lookUp: Signers = (options, credentials) => {
    if (isAnonymous(credentials)) return unsignedSigner
    const token = bearerToken(credentials)
    if (token !== undefined) return bearerSigner(token)
    const key = cacheKey(options, credentials)
    if (key === undefined) return createSigner({ ...options, credentials })
    let cached = cache.get(key)
    if (cached === undefined || !isSame(cached.credentials, credentials)) {
      const signer = createSigner({ ...options, credentials })
      forgetEnded(cache)
      if (cache.size >= MAX_SIGNERS) cache.clear()
      // A copy, because callers do change their object in place when they rotate keys.
      cached = { credentials: { ...credentials }, signer }
      cache.set(key, cached)
    }
    lastOptions = options
    last = cached
    return cached.signer
  }
  return (options, credentials) =>
    // The same object again is the usual case; it saves building and hashing a key.
    options === lastOptions && last !== undefined && isSame(last.credentials, credentials)
      ? last.signer
      : lookUp(options, credentials)
}

/** Keys that are renewed each hour would each leave a signer of 14 kB behind, and a secret. */
function forgetEnded(cache: Map<string, CachedSigner>): void {
  const now = Date.now()
  for (const [key, { credentials }] of cache) {
    if (Number(credentials.expiration ?? now) < now) cache.delete(key)
  }
}

// Anything beyond these options belongs to single requests. The access key's id lets sessions that
// take turns, as those of several buckets do, keep their signers.
function cacheKey(options: SignerOptions, { accessKeyId }: Credentials): string | undefined {
  const { service, region, dotSegments, algorithm, regionSet } = options
  for (const name of Object.keys(options)) {
    if (!CACHED_OPTIONS.has(name)) return undefined
  }
  return `${service}/${region}/${dotSegments ?? ''}/${algorithm ?? ''}/${regionSet ?? ''}/${accessKeyId}`
}

const CACHED_OPTIONS = new Set(['service', 'region', 'dotSegments', 'algorithm', 'regionSet'])

function isSame(one: Credentials, other: Credentials): boolean {
  return (
    one.accessKeyId === other.accessKeyId &&
    one.secretAccessKey === other.secretAccessKey &&
    one.sessionToken === other.sessionToken &&
    one.expiration === other.expiration
  )
}

/** Adds a token in place of a signature; RFC 6750, section 2.1. */
function bearerSigner(token: string): Signer {
  const authorization = `Bearer ${token}`
  return {
    ...unsignedSigner,
    sign: (request) => {
      const signed = unsignedSigner.sign(request)
      return { ...signed, headers: { ...signed.headers, authorization } }
    },
  }
}

/** Signs nothing: requests go as they are, for what is public or carries proof of its own. */
const unsignedSigner: Signer = {
  sign: <Body extends SignableBody | null | undefined = undefined>(request: {
    readonly method?: string | undefined
    readonly url: string | URL
    readonly headers?: HeadersInput | undefined
    readonly body?: Body
  }) =>
    ({
      method: request.method ?? 'GET',
      url: String(request.url),
      headers: textHeaders(request.headers),
      body: request.body,
    }) as SignedHead as SignedRequest<Body>,
  presign: (request, { expiresIn, date }) => ({
    method: request.method ?? 'GET',
    url: String(request.url),
    headers: textHeaders(request.headers),
    expiresAt: new Date(Number(date ?? Date.now()) + expiresIn * 1_000),
  }),
}

function textHeaders(headers: HeadersInput | undefined): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const [name, value] of Object.entries(headerRecord(headers))) {
    if (value !== undefined && value !== null) texts[name] = textOf(value)
  }
  return texts
}

function textOf(value: NonNullable<HeaderValue>): string {
  return typeof value === 'object' ? value.join(', ') : String(value)
}
