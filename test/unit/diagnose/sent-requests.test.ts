import { describe, expect, it } from 'vitest'
import { diagnose } from '../../../src/diagnose/index.ts'
import { explain, presign, sign } from '../../../src/sigv4/index.ts'
import { xmlError } from './xml-error.ts'

const credentials = {
  accessKeyId: 'AKID',
  secretAccessKey: 'a/secret+of=forty..characters........40.',
}
const signing = { credentials, region: 'us-east-1', service: 's3' }
const date = Date.UTC(2026, 0, 2, 3, 4, 5)
const get = {
  url: 'https://bucket.s3.amazonaws.com/a%20key?versionId=1',
  headers: { 'x-amz-meta-a': '1' },
}

function echo(signature: string, canonicalRequest: string): { status: number; body: string } {
  const text = canonicalRequest.replaceAll('&', '&amp;')
  const body = `<Error><Code>SignatureDoesNotMatch</Code><SignatureProvided>${signature}</SignatureProvided><CanonicalRequest>${text}</CanonicalRequest></Error>`
  return { status: 403, body }
}

describe('what was sent is found again', () => {
  it('from the request as it was signed, with a session token and headers that are not', () => {
    const options = { ...signing, credentials: { ...credentials, sessionToken: 'to+ken/=' } }
    const request = { ...get, headers: { ...get.headers, 'user-agent': 'me', range: 'bytes=0-1' } }
    const { signature, canonicalRequest } = explain(request, { ...options, date })
    const signed = sign(request, { ...options, date })
    expect(diagnose(signed, options, echo(signature, canonicalRequest))).toMatchObject({
      cause: 'wrong-secret',
      differences: [],
    })
  })

  it('with headers that are signed on request only', () => {
    const request = { ...get, headers: { range: 'bytes=0-1' } }
    const options = { ...signing, signHeaders: ['range'] }
    const { signature, canonicalRequest } = explain(request, { ...options, date })
    const signed = sign(request, { ...options, date })
    // Which headers it covers stands in the signature.
    expect(diagnose(signed, signing, echo(signature, canonicalRequest)).differences).toEqual([])
  })

  it.each([[undefined], [['x-amz-meta-a']]])(
    'from a presigned URL, hoisted: %j',
    (hoistHeaders) => {
      const options = { ...signing, expiresIn: 60, date, ...(hoistHeaders && { hoistHeaders }) }
      const { signature, canonicalRequest } = explain(get, options)
      const { url, headers } = presign(get, options)
      const answer = echo(signature, canonicalRequest)
      expect(diagnose({ url, headers }, signing, answer).differences).toEqual([])
      expect(diagnose(get, options, answer).differences).toEqual([])
    },
  )

  it('from a URL of an IoT websocket, whose token follows the signature', () => {
    const options = {
      region: 'us-east-1',
      service: 'iotdevicegateway',
      credentials: { ...credentials, sessionToken: 'to+ken/=' },
      expiresIn: 60,
      date,
    }
    const request = { url: 'wss://x.iot.us-east-1.amazonaws.com/mqtt' }
    const { signature, canonicalRequest } = explain(request, options)
    const { url } = presign(request, options)
    const { differences } = diagnose({ url }, options, echo(signature, canonicalRequest))
    expect(differences).toEqual([])
  })
})

describe('wrong arguments', () => {
  it('no date of a signature', () => {
    const { headers, ...signed } = sign(get, { ...signing, date })
    const undated = { ...signed, headers: { ...headers, 'x-amz-date': undefined } }
    expect(() => diagnose(undated, signing, { status: 403 })).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARG_VALUE', field: 'options.date' }),
    )
  })

  it.each([
    [undefined, 'response'],
    [{ body: '' }, 'response.status'],
    [{ status: 403, body: 7 }, 'response.body'],
  ])('an answer %j', (answer, field) => {
    expect(() => diagnose(get, { ...signing, date }, answer as never)).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARG_TYPE', field }),
    )
  })

  it('a request that is none', () => {
    expect(() => diagnose(null as never, { ...signing, date }, { status: 403 })).toThrow(
      expect.objectContaining({ field: 'request' }),
    )
  })

  it('but no lifetime, however wrong', () => {
    for (const expiresIn of [0, -1, 1.5, 604_801, Number.NaN, 1e300]) {
      expect(diagnose(get, { ...signing, date, expiresIn }, { status: 403 }).cause).toBe(
        'expires-out-of-range',
      )
    }
  })
})

it('a request that carries no signature is said to be so', () => {
  const refused = { status: 403, body: xmlError('AccessDenied', 'Access Denied') }
  const { cause, confidence, others } = diagnose(get, signing, refused)
  expect([cause, confidence, others]).toEqual(['not-signed', 'certain', []])
  expect(diagnose(get, { ...signing, date }, refused).cause).toBe('permission-denied')
})

it.each([
  ['no-reason-given', { status: 403 }],
  ['no-reason-given', { status: 401, body: '' }],
  ['not-the-service', { status: 403, body: 'Forbidden' }],
])('%s of a server that only refuses comes with what is possible', (cause, refused) => {
  const signed = sign(get, { ...signing, date })
  const diagnosis = diagnose(signed, signing, refused)
  expect(diagnosis.cause).toBe(cause)
  expect(diagnosis.fix).toContain('SignatureError')
  expect(diagnosis.others.map((other) => other.cause)).toEqual(
    expect.arrayContaining(['wrong-secret', 'host-changed']),
  )
  expect(diagnose(signed, signing, { ...refused, status: 404 }).others).toEqual([])
})

it('nothing that was given is changed', () => {
  const request = Object.freeze({ ...get, headers: Object.freeze({ ...get.headers }) })
  const options = Object.freeze({
    ...signing,
    date,
    credentials: Object.freeze({ ...credentials }),
  })
  expect(diagnose(request, options, Object.freeze({ status: 403, body: 'no' })).cause).toBe(
    'not-the-service',
  )
})

it('an escaped slash that another client signed for S3 is no wrong secret', () => {
  // Signed by a client that leaves %2F as it is.
  const signature = 'f037fdaf305d919f727ead46305854fd51f2b9ebc913d0e53a7cfe3f45577946'
  const sent = {
    method: 'GET',
    url: 'https://b.s3.amazonaws.com/a%2Fb',
    headers: {
      'x-amz-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      'x-amz-date': '20261129T112438Z',
      authorization: `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261129/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=${signature}`,
    },
  }
  const credentials = {
    accessKeyId: 'AKIDEXAMPLE',
    secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
  }
  const body = '<Error><Code>SignatureDoesNotMatch</Code></Error>'
  const options = { credentials, region: 'us-east-1', service: 's3' }
  expect(diagnose(sent, options, { status: 403, body })).toMatchObject({
    cause: 'path-decoded',
    summary: expect.stringContaining('S3 reads %2F in a path as /'),
  })
})
