import { isErrorDocument, isWholeDocument, readErrorDetails } from '../protocols/errors.ts'
import type { ErrorDetails } from '../protocols/response.ts'
import {
  classifyResponse,
  type Failure,
  measureSkew,
  parseRetryAfter,
  skewExplains,
} from '../retry/index.ts'
import { crc32, createChecksum } from '../sigv4/checksums.ts'
import type { ChecksumAlgorithm } from '../sigv4/types.ts'
import type { AttemptResponse, HttpCall, Verdict } from './call.ts'
import { outsideOfStores, retireConnection, speaksHttp2 } from './connection.ts'
import { publishSkew } from './diagnostics.ts'
import { CHECKSUM_MISMATCH, type Limit, serviceError } from './errors.ts'
import { allHeaders, hostIdIn, requestIdIn, responseHeader } from './headers.ts'
import {
  type BodyVerifier,
  bodyTooLarge,
  bufferedBody,
  collectBody,
  collectNow,
  destroyBody,
  heldChunks,
  type ResponseBody,
  TOO_LARGE,
} from './response-body.ts'
import {
  type AttemptResult,
  type BadAttempt,
  brokenAttempt,
  type GoodAttempt,
  limitAttempt,
  OUT_OF_TIME,
  type Run,
  redactFor,
  remainingMs,
} from './run-state.ts'
import { startTimer, stopTimer } from './time-limits.ts'

// Single files: the room's index would load all that encodes and decodes with every start.

// The most that `result: 'buffer'` reads, unless the request says otherwise.
const BUFFER_LIMIT = 128 * 1024 * 1024
// No service writes longer errors; a proxy's page that is longer holds no code either.
const ERROR_BODY_LIMIT = 1024 * 1024
// An error that was not written whole within seconds is a server in trouble. Its status is enough to
// retry the request, which would otherwise wait for the rest up to the attempt's own limit.
const ERROR_BODY_MS = 5_000
// DeleteObjects lists up to 1,000 keys of 1,024 bytes, which XML may write at six times their length.
const DOCUMENT_LIMIT = 16 * 1024 * 1024

/** Decides what a response is to the attempt loop; reads the body where that depends on it. */
export function readResponse(
  run: Run,
  response: AttemptResponse,
  limit: Limit,
): AttemptResult | Promise<AttemptResult> {
  noteServerTime(run, response)
  const { status } = response
  if (status >= 300 && run.call.options.allowStatus?.includes(status) !== true)
    return readError(run, response)
  const corrupt = watchChecksum(run.call, response)
  if (corrupt !== undefined) return brokenResponse(run, response, corrupt, limit)
  const expected = verdictOf(run, response)
  if (expected === 'final') {
    return run.call.options.result !== 'buffer' || isWhole(run, response)
      ? goodAttempt(response, response.body)
      : readWhole(run, response, expected, limit)
  }
  // A service may work on for minutes behind its 200, sending white space; only silence and the end of the
  // whole call's time are failures then.
  if (run.current !== undefined) limitAttempt(run.current, remainingMs(run))
  return readWhole(run, response, expected, { ...limit, code: 'TIMEOUT_TOTAL' })
}

function verdictOf({ call }: Run, response: AttemptResponse): Verdict {
  return call.rules?.judge?.(call, response) ?? 'final'
}

function goodAttempt(response: AttemptResponse, body: ResponseBody): GoodAttempt {
  return {
    good: true,
    response,
    status: response.status,
    headers: response.headers,
    requestId: requestIdIn(response.headers),
    hostId: hostIdIn(response.headers),
    body,
  }
}

/** Whether all of a body is there, as it is to be given out: most come in one piece with their headers. */
function isWhole(run: Run, response: AttemptResponse): boolean {
  const { ended, first, size } = response.body
  const { bufferLimit = BUFFER_LIMIT } = run.call.options
  return ended && size <= bufferLimit && unrequestedEncoding(run, response, first) === undefined
}

async function readWhole(
  run: Run,
  response: AttemptResponse,
  expected: Verdict,
  limit: Limit,
): Promise<AttemptResult> {
  let bytes: Buffer
  try {
    const maxBytes =
      expected === 'final' ? (run.call.options.bufferLimit ?? BUFFER_LIMIT) : DOCUMENT_LIMIT
    bytes = await collectBody(response.body, maxBytes)
    const encoding = unrequestedEncoding(run, response, bytes)
    if (encoding !== undefined) bytes = await decompress(bytes, encoding, maxBytes)
  } catch (error) {
    const told = expected === 'final' ? advised(error as Error) : (error as Error)
    return brokenResponse(run, response, told, limit)
  }
  const isBroken = expected === 'required' && !isWholeDocument(bytes)
  if (isBroken || (expected !== 'final' && isErrorDocument(bytes))) {
    return nameError(run, response, bytes, 500)
  }
  return goodAttempt(response, bufferedBody(bytes))
}

/** The limit is the caller's, and so is the choice to have no limit. */
function advised(error: Error): Error {
  if (!('code' in error) || error.code !== TOO_LARGE) return error
  error.message += '; raise `bufferLimit`, or read a stream: `bucket.get`, or a request without it'
  return error
}

function brokenResponse(
  run: Run,
  response: AttemptResponse,
  error: Error,
  limit: Limit,
): BadAttempt {
  retireConnection(response.connection)
  const { status } = response
  const broken = brokenAttempt(run, error, true, limit)
  // An early 200 says nothing yet.
  const executed = verdictOf(run, response) === 'final' && status < 300 ? status : undefined
  return { ...broken, status, toError: (end) => broken.toError({ ...end, executed }) }
}

async function readError(run: Run, response: AttemptResponse): Promise<BadAttempt> {
  // A body that breaks, stalls or does not end leaves the status and the headers to tell.
  const timer = response.body.ended
    ? undefined
    : startTimer(ERROR_BODY_MS, abandonBody, response.body)
  const bytes = await readDocument(run, response).catch(() => Buffer.alloc(0))
  stopTimer(timer)
  return nameError(run, response, bytes, response.status)
}

async function readDocument(run: Run, response: AttemptResponse): Promise<Buffer> {
  const { body } = response
  const bytes = collectNow(body, ERROR_BODY_LIMIT) ?? (await collectBody(body, ERROR_BODY_LIMIT))
  const encoding = unrequestedEncoding(run, response, bytes)
  return encoding === undefined ? bytes : await decompress(bytes, encoding, ERROR_BODY_LIMIT)
}

const DECOMPRESSORS: Readonly<Record<string, 'gunzip' | 'inflate' | 'brotliDecompress'>> = {
  gzip: 'gunzip',
  'x-gzip': 'gunzip',
  deflate: 'inflate',
  br: 'brotliDecompress',
}

type ContentEncoding = keyof typeof DECOMPRESSORS

/**
 * How a proxy compressed a document that the request did not ask to be compressed; undefined where
 * nobody did. Objects of S3 stay as they are stored.
 */
function unrequestedEncoding(
  { call }: Run,
  { headers, status }: AttemptResponse,
  bytes: Buffer | undefined,
): ContentEncoding | undefined {
  const first = bytes?.[0]
  // No compressed body begins like a JSON or XML document, and the look-up costs time.
  if (first === undefined || first === BRACE || first === ANGLE_BRACKET) return undefined
  const { service, operation = 'GetObject' } = call.summary
  if (service === 's3' && status < 300 && operation === 'GetObject') return undefined
  if (call.headers['accept-encoding'] !== undefined) return undefined
  const encoding = responseHeader(headers, 'content-encoding')?.toLowerCase()
  return encoding !== undefined && Object.hasOwn(DECOMPRESSORS, encoding) ? encoding : undefined
}

const BRACE = 0x7b
const ANGLE_BRACKET = 0x3c

/** Decompresses a document. @throws zlib's error for a body that is broken; a body beyond the limit. */
async function decompress(
  bytes: Buffer,
  encoding: ContentEncoding,
  maxBytes: number,
): Promise<Buffer> {
  const [zlib, { promisify }] = await outsideOfStores(() =>
    Promise.all([import('node:zlib'), import('node:util')]),
  )
  const method = zlib[DECOMPRESSORS[encoding] ?? 'gunzip']
  const options = { maxOutputLength: Math.min(maxBytes, MAX_DECOMPRESSED) }
  try {
    return await promisify<Buffer, object, Buffer>(method)(bytes, options)
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE'
    throw isTooLarge ? bodyTooLarge(options.maxOutputLength) : error
  }
}

// A document of a few kilobytes may decompress to gigabytes.
const MAX_DECOMPRESSED = 128 * 1024 * 1024

function abandonBody(body: ResponseBody): void {
  destroyBody(body, OUT_OF_TIME)
}

function nameError(run: Run, response: AttemptResponse, bytes: Buffer, status: number): BadAttempt {
  const { call } = run
  const errorResponse = {
    status: response.status,
    headers: response.headers,
    details: readErrorDetails({ headers: allHeaders(response.headers), body: bytes }),
  }
  const details = call.rules?.describe?.(errorResponse) ?? errorResponse.details
  const { service } = call.summary
  const { defaults } = run.context
  const retryableCodes = call.options.retryableCodes ?? defaults.retryableCodes
  const nonRetryableCodes = call.options.nonRetryableCodes ?? defaults.nonRetryableCodes
  const failure = classifyResponse({
    status,
    codes: details.codes,
    method: call.method,
    ...(service !== undefined && { service }),
    ...(retryableCodes !== undefined && { retryableCodes }),
    ...(nonRetryableCodes !== undefined && { nonRetryableCodes }),
    ...(details.message !== undefined && { message: details.message }),
  })
  const requestId = requestIdIn(response.headers) ?? details.requestId
  const hostId = hostIdIn(response.headers) ?? details.hostId
  // The server behind it may stay broken; the next attempt should meet another one.
  if (failure.class === 'transient') retireConnection(response.connection)
  const retryable = failure.class === 'throttling' || failure.class === 'transient'
  return {
    good: false,
    failure,
    status: response.status,
    requestId,
    hostId,
    retryAfterMs: retryAfterOf(run, response),
    serverSkewMs: serverSkew(run, response, details, failure),
    response: { ...errorResponse, details },
    toError: (end) =>
      serviceError(
        end,
        { status, headers: allHeaders(response.headers), details, requestId, hostId, retryable },
        redactFor(run),
      ),
  }
}

function retryAfterOf(run: Run, response: AttemptResponse): number | undefined {
  const xAmzRetryAfter = responseHeader(response.headers, 'x-amz-retry-after')
  const retryAfter = responseHeader(response.headers, 'retry-after')
  if (xAmzRetryAfter === undefined && retryAfter === undefined) return undefined
  return parseRetryAfter({
    ...(xAmzRetryAfter !== undefined && { xAmzRetryAfter }),
    ...(retryAfter !== undefined && { retryAfter }),
    now: run.context.now() + run.skewMs,
  })
}

const MAX_HOSTS = 1_000

/**
 * Follows the server's clock. Whoever accepted a signature has a clock near the one it was made with,
 * so a `Date` that is further off is not the service's, but a proxy's or a cache's.
 */
function noteServerTime(run: Run, response: AttemptResponse): void {
  const { skews, dates } = run.context
  if (skews === undefined) return
  const { host } = run.call.summary
  const isAccepted = response.status < 300
  if (isAccepted && skewExplains(run.skewMs, 0)) skews.confirm(host, run.skewMs)
  const date = responseHeader(response.headers, 'date')
  if (date === undefined || dates.get(host) === date) return
  if (dates.size >= MAX_HOSTS) dates.clear()
  dates.set(host, date)
  const measured = measuredSkew(response)
  if (measured === undefined) return
  publishSkew(host, measured)
  if (!MAY_BE_SKEW.has(response.status) && skewExplains(measured, run.skewMs)) return
  skews.set(host, measured)
  if (isAccepted) skews.confirm(host, measured)
}

// The statuses of responses to a signature whose date is not accepted; HEAD has no body to say why.
const MAY_BE_SKEW: ReadonlySet<number> = new Set([400, 401, 403])

function measuredSkew(response: AttemptResponse): number | undefined {
  return measureSkew({
    date: responseHeader(response.headers, 'date'),
    age: responseHeader(response.headers, 'age'),
    sentAt: response.sentAt,
    receivedAt: response.receivedAt,
  })
}

/** Whether an earlier attempt of this run was signed with this offset and refused for its date. */
function wasRefused({ attempts }: Run, offsetMs: number): boolean {
  return attempts.some(
    ({ classification, skewMs = 0 }) =>
      classification === 'clock-skew' && !skewExplains(offsetMs, skewMs),
  )
}

function serverSkew(
  run: Run,
  response: AttemptResponse,
  details: ErrorDetails,
  failure: Failure,
): number | undefined {
  const { skews } = run.context
  if (skews === undefined) return undefined
  const measured = measuredSkew(response)
  if (details.serverTime === undefined) {
    if (failure.class !== 'clock-skew' || measured === undefined) return measured
    const { host } = run.call.summary
    const confirmedMs = skews.confirmed(host)
    if (skewExplains(measured, run.skewMs) || !skewExplains(confirmedMs, run.skewMs))
      return measured
    // It refuses the very time that it names: the header is not its own.
    skews.set(host, confirmedMs)
    return wasRefused(run, confirmedMs) ? measured : confirmedMs
  }
  // S3 writes the time it compared with into the error; the Date header may be a proxy's.
  const skewMs = details.serverTime - (response.sentAt + response.receivedAt) / 2
  skews.set(run.call.summary.host, skewMs)
  return skewMs
}

/**
 * Compares a body, from its first byte, with the checksum that the service's rules find in the headers,
 * and a range with its `Content-Range`. Returns the error of a body that is complete and wrong already.
 */
export function watchChecksum(call: HttpCall, response: AttemptResponse): Error | undefined {
  if (call.method === 'HEAD') return undefined
  if (response.status === 206) return watchRange(response)
  const checksum = response.status === 200 ? call.rules?.checksum?.(call, response) : undefined
  if (checksum === undefined) {
    const { connection } = response
    const isHttp2 = connection !== undefined && speaksHttp2(connection)
    return isHttp2 ? watchLength(response) : undefined
  }
  const { algorithm, value } = checksum
  if (typeof value === 'string')
    return attachVerifier(response.body, textVerifier(algorithm, value))
  return response.body.ended
    ? checkCrc32(response.body, value)
    : attachVerifier(response.body, crc32Verifier(value))
}

/** A range is as long as its `Content-Range` says, whatever the framing. */
function watchRange(response: AttemptResponse): Error | undefined {
  const { headers, body } = response
  const [, first, last] = /^bytes (\d{1,15})-(\d{1,15})\//i.exec(contentRange(headers)) ?? []
  if (first === undefined) return undefined
  return attachVerifier(body, lengthVerifier(Number(last) - Number(first) + 1, 'Content-Range'))
}

/** Over HTTP/1.1 undici compares a body with its `Content-Length`, over HTTP/2 nobody does where a server resets it. */
function watchLength({ status, headers, body }: AttemptResponse): Error | undefined {
  const length = responseHeader(headers, 'content-length')
  if (status === 204 || length === undefined || !/^\d{1,15}$/.test(length)) return undefined
  return attachVerifier(body, lengthVerifier(Number(length), 'Content-Length'))
}

function lengthVerifier(length: number, header: string): BodyVerifier {
  let left = length
  return {
    update: (chunk) => {
      left -= chunk.length
    },
    mismatch: () => (left === 0 ? undefined : lengthMismatch(left, header)),
  }
}

function contentRange(headers: AttemptResponse['headers']): string {
  return responseHeader(headers, 'content-range') ?? ''
}

function lengthMismatch(left: number, header: string): Error {
  const problem = left > 0 ? `ended ${left} bytes early` : `is ${-left} bytes too long`
  return Object.assign(new Error(`the body ${problem} for its ${header}`), {
    code: 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
  })
}

/** For the many responses that come in one piece: no verifier is made for them. */
function checkCrc32(body: ResponseBody, expected: number): Error | undefined {
  let sum = 0
  for (const chunk of heldChunks(body)) sum = crc32(chunk, sum)
  return sum === expected ? undefined : mismatchError('CRC32')
}

function attachVerifier(body: ResponseBody, verifier: BodyVerifier): Error | undefined {
  for (const chunk of heldChunks(body)) verifier.update(chunk)
  if (body.ended) return verifier.mismatch()
  body.verifier = verifier
  return undefined
}

// Numbers are compared: to write them as base64 took a tenth of a whole request.
function crc32Verifier(expected: number): BodyVerifier {
  let sum = 0
  return {
    update: (chunk) => {
      sum = crc32(chunk, sum)
    },
    mismatch: () => (sum === expected ? undefined : mismatchError('CRC32')),
  }
}

function textVerifier(algorithm: ChecksumAlgorithm, expected: string): BodyVerifier {
  const checksum = createChecksum(algorithm)
  return {
    update: (chunk) => checksum.update(chunk),
    mismatch: () => (checksum.digest() === expected ? undefined : mismatchError(algorithm)),
  }
}

function mismatchError(algorithm: ChecksumAlgorithm): Error {
  return Object.assign(new Error(`the body does not match its ${algorithm} checksum`), {
    code: CHECKSUM_MISMATCH,
  })
}
