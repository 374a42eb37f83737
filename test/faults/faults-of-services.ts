import type { Expected, Fault } from './faults.ts'

// Sections 1.2, 1.6 and 5.1 of the retry specification.
const THROTTLED: Expected = {
  class: 'throttling',
  outcome: 'rejected',
  attempts: [3, 3],
  code: 'SERVICE_ERROR',
}
const BROKEN: Expected = {
  class: 'transient',
  outcome: 'unknown',
  attempts: [3, 1],
  code: 'SERVICE_ERROR',
}
const REJECTED: Expected = {
  class: 'terminal',
  outcome: 'rejected',
  attempts: [1, 1],
  code: 'SERVICE_ERROR',
}

function status(
  statusCode: number,
  code: string | undefined,
  expected: Expected,
  more: Partial<Fault> & { readonly headers?: Readonly<Record<string, string>> } = {},
): Fault {
  const { headers = {}, ...rest } = more
  const asked = Object.entries(headers).map(([name, value]) => [`h.${name}`, value])
  return {
    name: code === undefined ? `${statusCode} without a code` : `${statusCode} ${code}`,
    misbehavior: 'json',
    query: {
      status: String(statusCode),
      ...(code !== undefined && { code }),
      ...Object.fromEntries(asked),
    },
    expected: code === undefined ? expected : { ...expected, awsCode: code },
    ...rest,
  }
}

const inOneHour = (): string => new Date(Date.now() + 3_600_000).toUTCString()

let tokens = 0
/** A provider that returns a new token for each call. */
const renewing = () => ({
  credentials: async () => {
    tokens += 1
    return {
      accessKeyId: 'AKIDEXAMPLE',
      secretAccessKey: 'secret',
      sessionToken: `token${tokens}`,
    }
  },
})

export const answers: readonly Fault[] = [
  status(429, undefined, THROTTLED),
  status(429, 'TooManyRequestsException', THROTTLED),
  status(400, 'ThrottlingException', THROTTLED),
  status(400, 'LambdaThrottledException', THROTTLED),
  status(503, 'SlowDown', THROTTLED),
  status(500, undefined, BROKEN),
  status(500, 'InternalError', BROKEN),
  status(502, undefined, BROKEN),
  status(503, undefined, BROKEN),
  status(503, 'ServiceUnavailable', BROKEN),
  status(504, undefined, BROKEN),
  { ...status(502, undefined, BROKEN), name: '502 with a page of HTML', misbehavior: 'html' },
  status(
    503,
    undefined,
    { ...BROKEN, ms: [80, 5_000] },
    {
      name: '503 with `x-amz-retry-after: 40`',
      headers: { 'x-amz-retry-after': '40' },
    },
  ),
  status(
    503,
    undefined,
    { ...BROKEN, ms: [0, 2_500] },
    {
      name: '503 with `x-amz-retry-after: soon`',
      headers: { 'x-amz-retry-after': 'soon' },
    },
  ),
  status(
    429,
    undefined,
    { ...THROTTLED, attempts: [2, 2], ms: [1_000, 5_000] },
    {
      name: '429 with `Retry-After: 1`, 2 attempts',
      headers: { 'retry-after': '1' },
      request: { retry: { maxAttempts: 2 } },
      slow: true,
    },
  ),
  status(
    503,
    undefined,
    { ...BROKEN, attempts: [1, 1], ms: [0, 1_900] },
    {
      name: '503 with `Retry-After: 3600`, 2 s in all',
      headers: { 'retry-after': '3600' },
      request: { timeout: { totalMs: 2_000 } },
    },
  ),
  status(400, 'RequestTimeout', { ...THROTTLED, class: 'transient' }),
  status(400, 'IDPCommunicationError', { ...THROTTLED, class: 'transient' }),
  status(400, 'ValidationException', REJECTED),
  status(408, undefined, REJECTED),
  status(409, 'OperationAborted', REJECTED),
  status(501, undefined, { ...REJECTED, outcome: 'unknown' }),
  status(403, 'SignatureDoesNotMatch', REJECTED),
  status(
    403,
    'RequestTimeTooSkewed',
    { ...THROTTLED, class: 'clock-skew', attempts: [2, 2] },
    {
      name: '403 RequestTimeTooSkewed, clock off by an hour',
      headers: { date: inOneHour() },
    },
  ),
  status(400, 'ExpiredToken', REJECTED, { name: '400 ExpiredToken, no other credentials' }),
  status(
    400,
    'ExpiredToken',
    { ...THROTTLED, class: 'expired-credentials', attempts: [2, 2] },
    {
      name: '400 ExpiredToken, fresh credentials',
      client: renewing,
    },
  ),
  status(301, 'PermanentRedirect', REJECTED),
]

const COMPLETE = { service: 's3', method: 'POST', path: '/bucket/key' } as const
const completion = { uploadId: 'u' }

export const s3Answers: readonly Fault[] = [
  {
    name: 'S3: HEAD with 503',
    misbehavior: 'head',
    query: { status: '503' },
    request: { service: 's3', method: 'HEAD' },
    // A response to HEAD has no code: the delay is that of throttling, without a proof of it.
    expected: { ...BROKEN, class: 'throttling' },
  },
  {
    name: 'S3: 200 with InternalError inside',
    misbehavior: 's3-error',
    query: { ...completion, code: 'InternalError', before: '' },
    request: COMPLETE,
    expected: { ...BROKEN, awsCode: 'InternalError' },
  },
  {
    name: 'S3: 200 with SlowDown inside, after white space',
    misbehavior: 's3-error',
    query: { ...completion, code: 'SlowDown', before: ' \n \n' },
    request: COMPLETE,
    expected: { ...THROTTLED, awsCode: 'SlowDown' },
  },
  {
    name: 'S3: 200 with nothing inside',
    misbehavior: 's3-empty',
    query: completion,
    request: COMPLETE,
    expected: BROKEN,
  },
  {
    name: 'S3: 200 with white space alone inside',
    misbehavior: 's3-blank',
    query: completion,
    request: COMPLETE,
    expected: BROKEN,
  },
  {
    name: 'S3: 200 with half a document inside',
    misbehavior: 's3-cut',
    query: completion,
    request: COMPLETE,
    expected: BROKEN,
  },
  {
    name: 'S3: 200 with endless white space, 300 ms in all',
    misbehavior: 'endless-spaces',
    query: completion,
    request: { ...COMPLETE, timeout: { totalMs: 300 } },
    expected: {
      class: 'transient',
      outcome: 'unknown',
      attempts: [1, 1],
      code: 'TIMEOUT_TOTAL',
      ms: [290, 5_000],
    },
  },
  {
    name: 'S3: an object that is an error document',
    misbehavior: 's3-error',
    query: { code: 'InternalError', before: '' },
    request: { service: 's3', path: '/bucket/key' },
    expected: { class: 'success', outcome: 'ok', attempts: [1, 1], code: 'ok' },
  },
]
