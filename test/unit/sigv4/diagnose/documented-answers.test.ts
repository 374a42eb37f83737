import { describe, expect, it } from 'vitest'
import {
  type DiagnoseOptions,
  type DiagnosisCause,
  diagnose,
  explain,
  presign,
  type SignableRequest,
  sign,
} from '../../../../src/sigv4/index.ts'

const credentials = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
}
const date = Date.UTC(2026, 0, 2, 3, 4, 5)
const s3: DiagnoseOptions = { credentials, region: 'us-east-1', service: 's3', date }
const get: SignableRequest = { url: 'https://examplebucket.s3.amazonaws.com/test.txt' }
const session = {
  ...credentials,
  accessKeyId: 'ASIAIOSFODNN7EXAMPLE',
  sessionToken: 'IQoJ/token+of=me',
}

const escapeXml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const hex = (text: string) =>
  Buffer.from(text)
    .toString('hex')
    .replace(/..(?=.)/g, '$& ')

/** An error document of S3 ("REST Error Responses" in the S3 API reference). */
function xmlError(code: string, message: string, elements: Record<string, string> = {}): string {
  const more = Object.entries(elements).map(
    ([name, text]) => `<${name}>${escapeXml(text)}</${name}>`,
  )
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<Error><Code>${code}</Code><Message>${escapeXml(message)}</Message>${more.join('')}` +
    '<RequestId>4442587FB7D0A2F9</RequestId><HostId>x</HostId></Error>'
  )
}

/** What S3 shows of its computation, for the request that arrived. */
function echoOf(arrived: SignableRequest, options: DiagnoseOptions): Record<string, string> {
  const { canonicalRequest, stringToSign } = explain(arrived, options)
  return {
    AWSAccessKeyId: options.credentials.accessKeyId,
    StringToSign: stringToSign,
    SignatureProvided: explain(get, options).signature,
    StringToSignBytes: hex(stringToSign),
    CanonicalRequest: canonicalRequest,
    CanonicalRequestBytes: hex(canonicalRequest),
  }
}

const MISMATCH =
  'The request signature we calculated does not match the signature you provided. Check your key and signing method.'

describe("S3's echo", () => {
  it('is compared line by line', () => {
    const arrived = { url: 'https://examplebucket.s3.amazonaws.com/test.txt?x-id=GetObject' }
    const body = xmlError('SignatureDoesNotMatch', MISMATCH, echoOf(arrived, s3))
    expect(diagnose(get, s3, { status: 403, body })).toMatchObject({
      cause: 'query-added',
      confidence: 'certain',
      summary: 'A query parameter was added after signing: x-id.',
      differences: [{ part: 'query:x-id', ours: undefined, theirs: 'GetObject' }],
      server: { status: 403, code: 'SignatureDoesNotMatch', echo: 'canonical-request' },
    })
  })

  it.each(['CanonicalRequest', 'CanonicalRequestBytes'])('is read without %s too', (left) => {
    const { [left]: _, ...echo } = echoOf({ ...get, method: 'PUT' }, s3)
    const body = xmlError('SignatureDoesNotMatch', MISMATCH, echo)
    expect(diagnose(get, s3, { status: 403, body }).differences).toContainEqual({
      part: 'method',
      ours: 'GET',
      theirs: 'PUT',
    })
  })

  it('leaves only the secret when nothing differs', () => {
    const body = xmlError('SignatureDoesNotMatch', MISMATCH, echoOf(get, s3))
    const diagnosis = diagnose(get, s3, { status: 403, body })
    expect(diagnosis).toMatchObject({ cause: 'wrong-secret', confidence: 'certain' })
  })

  it('shows a signed header that did not arrive with an empty value', () => {
    const signed = { ...get, headers: { 'x-amz-meta-a': '1' } }
    const echo = echoOf(signed, s3)
    const whole = explain(signed, s3).canonicalRequest
    const lost = whole.replace('x-amz-meta-a:1\n', 'x-amz-meta-a:\n')
    const body = xmlError('SignatureDoesNotMatch', MISMATCH, {
      ...echo,
      CanonicalRequest: lost,
      CanonicalRequestBytes: hex(lost),
    })
    expect(diagnose(signed, s3, { status: 403, body }).cause).toBe('header-removed')
  })

  it('of the string to sign alone says that something differs, not what', () => {
    const { StringToSign = '' } = echoOf({ ...get, method: 'PUT' }, s3)
    const body = xmlError('SignatureDoesNotMatch', MISMATCH, { StringToSign })
    expect(diagnose(get, s3, { status: 403, body })).toMatchObject({
      cause: 'request-changed',
      server: { echo: 'string-to-sign' },
    })
  })

  it('of version 2 tells that the store does not take version 4', () => {
    const body = xmlError('SignatureDoesNotMatch', MISMATCH, {
      StringToSign: 'GET\n\n\nFri, 02 Jan 2026 03:04:05 GMT\n/examplebucket/test.txt',
    })
    expect(diagnose(get, s3, { status: 403, body })).toMatchObject({
      cause: 'signature-version',
      confidence: 'certain',
    })
  })

  it('with a session token in the query that was put there after signing', () => {
    const options = { ...s3, credentials: session, expiresIn: 60 }
    const body = xmlError('SignatureDoesNotMatch', MISMATCH, echoOf(get, options))
    const unsigned = { ...options, sessionToken: 'unsigned' } as const
    const diagnosis = diagnose(get, unsigned, { status: 403, body })
    expect(diagnosis.cause).toBe('session-token-unsigned')
    expect(JSON.stringify(diagnosis)).not.toMatch(/IQoJ/)
  })

  it('of an instance of another account redacts its token as well', () => {
    const other = { ...session, sessionToken: 'FwoGZXIvYXdzEBY/other==' }
    const options = { ...s3, credentials: session }
    const body = xmlError('SignatureDoesNotMatch', MISMATCH, {
      ...echoOf(get, { ...s3, credentials: other }),
      AWSAccessKeyId: session.accessKeyId,
    })
    const diagnosis = diagnose(get, options, { status: 403, body })
    expect(diagnosis.differences).toContainEqual({
      part: 'header:x-amz-security-token',
      ours: '[redacted]',
      theirs: '[redacted]',
    })
    expect(JSON.stringify(diagnosis)).not.toMatch(/FwoG|IQoJ/)
  })
})

describe('the echo in a message', () => {
  const dynamodb: DiagnoseOptions = { ...s3, service: 'dynamodb' }
  const call = { method: 'POST', url: 'https://dynamodb.us-east-1.amazonaws.com/', body: '{}' }
  const { canonicalRequest, stringToSign } = explain({ ...call, body: '{ }' }, dynamodb)
  const message =
    'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key ' +
    "and signing method. Consult the service documentation for details.\n\nThe Canonical String for this request should have been\n'" +
    `${canonicalRequest}'\n\nThe String-to-Sign should have been\n'${stringToSign}'\n`

  it.each([
    ['JSON', JSON.stringify({ __type: 'InvalidSignatureException', message })],
    [
      'JSON with a namespace',
      JSON.stringify({
        __type: 'com.amazon.coral.service#InvalidSignatureException',
        Message: message,
      }),
    ],
    [
      'query',
      `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>SignatureDoesNotMatch</Code><Message>${escapeXml(message)}</Message></Error><RequestId>1</RequestId></ErrorResponse>`,
    ],
    [
      'query in JSON',
      JSON.stringify({ Error: { Code: 'SignatureDoesNotMatch', Message: message } }),
    ],
  ])('%s', (_, body) => {
    const diagnosis = diagnose(call, dynamodb, { status: 400, body })
    expect(diagnosis).toMatchObject({
      cause: 'body-changed',
      confidence: 'certain',
      server: { echo: 'canonical-request' },
    })
    expect(diagnosis.server.message).not.toContain('Canonical String')
  })
})

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
