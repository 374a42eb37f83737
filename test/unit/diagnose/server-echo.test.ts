import { describe, expect, it } from 'vitest'
import { type DiagnoseOptions, diagnose } from '../../../src/diagnose/index.ts'
import { explain, type SignableRequest } from '../../../src/sigv4/index.ts'
import { escapeXml, get, s3, session, xmlError } from './xml-error.ts'

const hex = (text: string) =>
  Buffer.from(text)
    .toString('hex')
    .replace(/..(?=.)/g, '$& ')

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
