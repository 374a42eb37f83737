import { describe, expect, it } from 'vitest'
import { type DiagnoseOptions, type DiagnosisCause, diagnose } from '../../../src/diagnose/index.ts'
import { presign, sign } from '../../../src/sigv4/index.ts'
import { date, get, s3, session, xmlError } from './xml-error.ts'

type DocumentedAnswer = readonly [
  cause: DiagnosisCause,
  options: DiagnoseOptions,
  code: string,
  message: string,
  elements?: Record<string, string>,
]

describe("AWS's messages", () => {
  const presigned = { ...s3, expiresIn: 60 }
  const temporary = { ...s3, credentials: session }
  const cases: readonly DocumentedAnswer[] = [
    [
      'clock-skew',
      s3,
      'RequestTimeTooSkewed',
      'The difference between the request time and the current time is too large.',
    ],
    [
      'clock-skew',
      s3,
      'SignatureDoesNotMatch',
      'Signature expired: 20260102T030405Z is now earlier than 20260102T031100Z (20260102T031600Z - 5 min.)',
    ],
    [
      'clock-skew',
      s3,
      'SignatureDoesNotMatch',
      'Signature not yet current: 20260102T030405Z is still later than 20260102T025000Z (20260102T024500Z + 5 min.)',
    ],
    [
      'url-expired',
      presigned,
      'AccessDenied',
      'Request has expired',
      { ServerTime: '2026-01-02T04:00:00Z' },
    ],
    [
      'expires-out-of-range',
      presigned,
      'AuthorizationQueryParametersError',
      'X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds',
    ],
    [
      'wrong-region',
      s3,
      'AuthorizationHeaderMalformed',
      "The authorization header is malformed; the region 'us-east-1' is wrong; expecting 'eu-central-1'",
      { Region: 'eu-central-1' },
    ],
    [
      'wrong-region',
      s3,
      'SignatureDoesNotMatch',
      "Credential should be scoped to a valid region, not 'us-east-1'. ",
    ],
    [
      'wrong-service',
      s3,
      'SignatureDoesNotMatch',
      "Credential should be scoped to correct service: 'execute-api'. ",
    ],
    [
      'scope-date',
      s3,
      'SignatureDoesNotMatch',
      "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20260101' != '20260102', from '20260102T030405Z'.",
    ],
    [
      'unknown-access-key',
      s3,
      'InvalidAccessKeyId',
      'The AWS Access Key Id you provided does not exist in our records.',
    ],
    [
      'session-token-missing',
      { ...s3, credentials: { ...session, sessionToken: undefined } },
      'InvalidAccessKeyId',
      'The AWS Access Key Id you provided does not exist in our records.',
    ],
    ['session-token-expired', temporary, 'ExpiredToken', 'The provided token has expired.'],
    [
      'session-token-expired',
      temporary,
      'ExpiredTokenException',
      'The security token included in the request is expired',
    ],
    [
      'session-token-invalid',
      temporary,
      'InvalidToken',
      'The provided token is malformed or otherwise invalid.',
    ],
    [
      'session-token-invalid',
      temporary,
      'UnrecognizedClientException',
      'The security token included in the request is invalid.',
    ],
    [
      'session-token-unsigned',
      temporary,
      'AccessDenied',
      'There were headers present in the request which were not signed',
      { HeadersNotSigned: 'x-amz-security-token' },
    ],
    [
      'unsigned-header',
      s3,
      'AccessDenied',
      'There were headers present in the request which were not signed',
      { HeadersNotSigned: 'x-amz-acl' },
    ],
    [
      'payload-hash-missing',
      s3,
      'InvalidRequest',
      'Missing required header for this request: x-amz-content-sha256',
    ],
    [
      'body-changed',
      s3,
      'XAmzContentSHA256Mismatch',
      "The provided 'x-amz-content-sha256' header does not match what was computed.",
    ],
    [
      'two-authentications',
      s3,
      'InvalidArgument',
      'Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified',
    ],
    [
      'signature-version',
      s3,
      'InvalidRequest',
      'The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.',
    ],
    [
      'authorization-removed',
      s3,
      'MissingAuthenticationTokenException',
      'Missing Authentication Token',
    ],
    [
      'authorization-malformed',
      s3,
      'IncompleteSignature',
      "Authorization header requires 'Signature' parameter.",
    ],
    ['permission-denied', s3, 'AccessDenied', 'Access Denied'],
    ['not-a-signature-problem', s3, 'NoSuchKey', 'The specified key does not exist.'],
  ]

  it.for(cases)('%s', ([cause, options, code, message, elements]) => {
    const body = xmlError(code, message, elements)
    expect(diagnose(get, options, { status: 403, body }).cause).toBe(cause)
    const json = JSON.stringify({ __type: `aws.api#${code}`, message, ...elements })
    expect(diagnose(get, options, { status: 400, body: json }).cause).toBe(cause)
    const headers = { 'X-Amzn-ErrorType': `${code}:http://internal.amazon.com/coral/` }
    const rest = JSON.stringify({ message, ...elements })
    expect(diagnose(get, options, { status: 403, headers, body: rest }).cause).toBe(cause)
  })

  it('names the region and the service that the server wants', () => {
    const region = xmlError(
      'AuthorizationHeaderMalformed',
      "the region 'us-east-1' is wrong; expecting 'eu-central-1'",
    )
    expect(diagnose(get, s3, { status: 400, body: region }).summary).toContain('"eu-central-1"')
    const service = xmlError(
      'SignatureDoesNotMatch',
      "Credential should be scoped to correct service: 'ses'. ",
    )
    expect(diagnose(get, s3, { status: 403, body: service }).summary).toContain('"ses"')
  })
})

describe('an answer without a word', () => {
  const silent = { status: 403, body: xmlError('SignatureDoesNotMatch', '') }

  it('to HEAD says nothing, but for the region of a bucket', () => {
    const head = { ...get, method: 'HEAD' }
    expect(diagnose(head, s3, { status: 403 }).cause).toBe('no-reason-given')
    const headers = { 'x-amz-bucket-region': 'eu-west-1' }
    expect(diagnose(head, s3, { status: 400, headers, body: '' })).toMatchObject({
      cause: 'wrong-region',
      confidence: 'certain',
      differences: [{ part: 'scope:region', ours: 'us-east-1', theirs: 'eu-west-1' }],
    })
  })

  it('leaves the clock of the server', () => {
    const headers = new Headers({ date: new Date(date + 3_600_000).toUTCString() })
    expect(diagnose(get, s3, { ...silent, headers })).toMatchObject({
      cause: 'clock-skew',
      confidence: 'likely',
    })
    expect(diagnose(get, { ...s3, expiresIn: 60 }, { ...silent, headers })).toMatchObject({
      cause: 'url-expired',
      confidence: 'certain',
    })
  })

  it('leaves the expiration of the credentials', () => {
    const options = { ...s3, credentials: { ...session, expiration: new Date(date - 1000) } }
    expect(diagnose(get, options, silent).cause).toBe('session-token-expired')
  })

  it('lists what to check next, and is sure of nothing', () => {
    const odd = { url: 'https://examplebucket.s3.amazonaws.com/a//b%20c?x=1&x=2' }
    const diagnosis = diagnose(odd, s3, silent)
    const all = [diagnosis, ...diagnosis.others]
    expect(all.map(({ confidence }) => confidence)).toEqual(all.map(() => 'possible'))
    expect(all.map(({ cause }) => cause)).toEqual(
      expect.arrayContaining(['query-repeated', 'wrong-secret', 'path-normalized', 'host-changed']),
    )
  })

  it('leaves a body that is not the one whose hash was signed', () => {
    const signed = sign({ ...get, method: 'PUT', body: 'one' }, s3)
    expect(diagnose({ ...signed, body: 'two' }, s3, silent).cause).toBe('body-changed')
  })

  it('leaves the signature, when the request was changed by its owner', () => {
    const { url } = presign(get, { ...s3, expiresIn: 60 })
    const changed = { url: url.replace('test.txt', 'other.txt') }
    expect(diagnose(changed, s3, silent)).toMatchObject({
      cause: 'changed-after-signing',
      confidence: 'certain',
    })
  })
})
