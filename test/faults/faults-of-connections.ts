import { Readable } from 'node:stream'
import type { ClientRequest } from '../../src/index.ts'
import type { Expected, Fault } from './faults.ts'

/** Section 1.3 of the retry specification: lost, perhaps after the service had executed it. */
const LOST: Expected = {
  class: 'transient',
  outcome: 'unknown',
  attempts: [3, 1],
  code: 'NETWORK_CONNECTION_LOST',
}
/** Section 1.3: a response that is not HTTP is retried once. */
const NO_HTTP: Expected = {
  class: 'transient',
  outcome: 'unknown',
  attempts: [2, 1],
  code: 'NETWORK_RESPONSE_INVALID',
}
const OK: Expected = { class: 'success', outcome: 'ok', attempts: [1, 1], code: 'ok' }
/** Section 2.6: a streamed call ends with the headers; the reader of the stream gets the error. */
const STREAM_LOST: Expected = { ...LOST, class: 'success', attempts: [1, 1] }

/** Enough for a good response on a busy machine. */
const ATTEMPT_MS = 250
/** Far below the default limits, and far above what a slow machine needs. */
const LATEST_MS = 5_000
const LATE: Expected = {
  class: 'transient',
  outcome: 'unknown',
  attempts: [3, 1],
  code: 'TIMEOUT_ATTEMPT',
  ms: [3 * ATTEMPT_MS - 10, LATEST_MS],
}
const BUSY_WITHOUT_CODE: Expected = {
  class: 'transient',
  outcome: 'unknown',
  attempts: [3, 1],
  code: 'SERVICE_ERROR',
}

const whole = { result: 'buffer' } as const
const streamed = { result: 'stream' } as const
const hurried = { ...whole, timeout: { attemptMs: ATTEMPT_MS } }

export const brokenConnections: readonly Fault[] = [
  {
    name: 'accept and close',
    url: (ports) => `http://127.0.0.1:${ports.closing}`,
    expected: LOST,
  },
  {
    name: 'accept and reset',
    url: (ports) => `http://127.0.0.1:${ports.resetting}`,
    expected: LOST,
  },
  { name: 'reset before the headers', misbehavior: 'reset-before-headers', expected: LOST },
  { name: 'reset in the headers', misbehavior: 'reset-in-headers', expected: LOST },
  { name: 'close before the headers', misbehavior: 'close-before-headers', expected: LOST },
  { name: 'close in the headers', misbehavior: 'close-in-headers', expected: LOST },
]

export const brokenAnswers: readonly Fault[] = [
  ...(
    [
      ['reset after the headers', 'reset-after-headers'],
      ['reset in a body with a length', 'reset-in-body'],
      ['reset in a chunked body', 'reset-in-chunks'],
      ['close in a body with a length', 'close-in-body'],
      ['close in a chunked body', 'close-in-chunks'],
      ['close in a body with `connection: close`', 'close-in-last-body'],
      ['close in a gzip body', 'gzip-and-connection-cut'],
    ] as const
  ).map(([name, misbehavior]) => ({ name, misbehavior, request: whole, expected: LOST })),
  {
    name: 'reset in a streamed body',
    misbehavior: 'reset-in-body',
    request: streamed,
    expected: STREAM_LOST,
  },
  {
    name: 'close in a streamed chunked body',
    misbehavior: 'close-in-chunks',
    request: streamed,
    expected: STREAM_LOST,
  },
  {
    name: 'close in the body of a 503',
    misbehavior: 'close-in-error-body',
    expected: BUSY_WITHOUT_CODE,
  },
]

/** Section 2.6: a one-shot stream can be sent again only while nothing of it was read. */
const oneShot = (): Partial<ClientRequest> => ({
  service: 's3',
  method: 'PUT',
  body: Readable.from([Buffer.from('one '), Buffer.from('shot')]),
  payloadHash: 'UNSIGNED-PAYLOAD',
  headers: { 'content-length': '8' },
})
const upload = {
  service: 's3',
  method: 'PUT',
  body: new Uint8Array(4 * 1024 * 1024),
  payloadHash: 'UNSIGNED-PAYLOAD',
} as const

export const brokenUploads: readonly Fault[] = [
  { name: 'reset in an upload', misbehavior: 'early-reset', request: upload, expected: LOST },
  { name: 'close in an upload', misbehavior: 'early-close', request: upload, expected: LOST },
  {
    name: 'stall in an upload',
    misbehavior: 'early-stall',
    request: { ...upload, timeout: { attemptMs: ATTEMPT_MS } },
    expected: LATE,
  },
  {
    name: '503 SlowDown in an upload',
    misbehavior: 'early-answer',
    request: upload,
    expected: {
      class: 'throttling',
      outcome: 'rejected',
      attempts: [3, 3],
      code: 'SERVICE_ERROR',
      awsCode: 'SlowDown',
    },
  },
  {
    name: 'connection refused to a one-shot stream',
    url: (ports) => `http://127.0.0.1:${ports.refusing}`,
    request: oneShot,
    expected: { ...LOST, outcome: 'not-sent', attempts: [3, 3], code: 'NETWORK_CONNECT_FAILED' },
  },
  {
    name: 'reset after a one-shot stream',
    misbehavior: 'reset-before-headers',
    request: oneShot,
    expected: { ...LOST, attempts: [1, 1] },
  },
]

export const stalls: readonly Fault[] = [
  ...(
    [
      ['stall before the headers', 'stall-before-headers'],
      ['stall in the headers', 'stall-in-headers'],
      ['stall in a body with a length', 'stall-in-body'],
      ['stall in a chunked body', 'stall-in-chunks'],
      ['one byte per second', 'byte-per-second'],
    ] as const
  ).map(([name, misbehavior]) => ({ name, misbehavior, request: hurried, expected: LATE })),
  {
    name: 'stall in a streamed body',
    misbehavior: 'stall-in-body',
    request: { ...hurried, ...streamed },
    slow: true,
    // This limit uses undici's timers, which tick twice a second and may be a second late.
    expected: { ...STREAM_LOST, code: 'TIMEOUT_BODY', ms: [ATTEMPT_MS - 10, LATEST_MS] },
  },
  {
    name: 'stall in the body of a 503',
    misbehavior: 'stall-in-error-body',
    request: hurried,
    expected: { ...BUSY_WITHOUT_CODE, ms: [3 * ATTEMPT_MS - 10, LATEST_MS] },
  },
  {
    name: 'one byte per second, streamed, 300 ms in all',
    misbehavior: 'byte-per-second',
    request: { ...streamed, timeout: { totalMs: 300 } },
    expected: { ...STREAM_LOST, code: 'TIMEOUT_TOTAL', ms: [290, LATEST_MS] },
  },
]

export const wrongHttp: readonly Fault[] = [
  { name: 'another protocol', misbehavior: 'garbage', expected: NO_HTTP },
  { name: 'binary garbage', misbehavior: 'binary-garbage', expected: NO_HTTP },
  { name: 'two content lengths', misbehavior: 'two-lengths', request: whole, expected: LOST },
  {
    name: 'a content length that is no number',
    misbehavior: 'length-no-number',
    request: whole,
    expected: NO_HTTP,
  },
  {
    name: 'a content length and chunks',
    misbehavior: 'length-and-chunks',
    request: whole,
    expected: LOST,
  },
  {
    name: 'more bytes than the content length',
    misbehavior: 'length-too-short',
    request: whole,
    expected: OK,
  },
  {
    name: 'fewer bytes than the content length',
    misbehavior: 'stall-in-body',
    request: hurried,
    expected: LATE,
  },
  {
    name: 'gzip that ends early',
    misbehavior: 'gzip-cut',
    request: whole,
    expected: { ...LOST, code: 'NETWORK_FAILED' },
  },
  { name: '100 Continue, unasked', misbehavior: 'continue', request: whole, expected: OK },
  { name: '103 Early Hints', misbehavior: 'early-hints', request: whole, expected: OK },
]
