import { describe, expect, it } from 'vitest'
import { diagnose } from '../../../src/diagnose/index.ts'
import { createClient } from '../../../src/index.ts'
import { createSigner, presign, sign } from '../../../src/sigv4/index.ts'
import type { SignableRequest, SigningOptions } from '../../../src/sigv4/types.ts'
import { BUCKET, SECRET, s3 } from './signing-input.ts'

const url = `${BUCKET}/key`
const permanent = s3.credentials
const session = { ...permanent, sessionToken: 'SESSION' }

/** A signed request: its headers, and the names that its signature covers. */
interface Signed {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}

type Way = (
  request: SignableRequest & { readonly headers?: Record<string, string> },
  options?: Partial<SigningOptions>,
) => Signed | Promise<Signed>

const links = { expiresIn: 60 }

function clientOf({ credentials = permanent }: Partial<SigningOptions>) {
  return createClient({ region: 'us-east-1', credentials, endpoint: BUCKET })
}

/** A signer of its own, used twice: the second request meets what the first one left. */
function reused(options: Partial<SigningOptions>) {
  return createSigner({ ...s3, ...options })
}

const signingWays: Readonly<Record<string, Way>> = {
  sign: (request, options) => sign(request, { ...s3, ...options }),
  'sign with v4a': (request, options) => sign(request, { ...s3, ...options, algorithm: 'v4a' }),
  'a signer, again': (request, options = {}) => {
    const signer = reused(options)
    const plain = { ...request, url, headers: { 'x-amz-acl': 'private' } }
    signer.sign(plain)
    signer.sign(plain)
    signer.sign(request)
    return signer.sign(request)
  },
  'a client': ({ headers, url: at }, options = {}) =>
    clientOf(options).sign({ service: 's3', url: at, headers, ...signingOf(options) }),
}

const presigningWays: Readonly<Record<string, Way>> = {
  presign: (request, options) => presign(request, { ...s3, ...options, ...links }),
  'presign with v4a': (request, options) =>
    presign(request, { ...s3, ...options, ...links, algorithm: 'v4a' }),
  "a signer's links, again": (request, options = {}) => {
    const signer = reused(options)
    for (const key of ['a', 'b', 'c']) signer.presign({ url: `${BUCKET}/${key}` }, links)
    return signer.presign(request, links)
  },
  "a client's links": ({ headers, url: at }, options = {}) =>
    clientOf(options).presign({ service: 's3', url: at, headers, ...signingOf(options), ...links }),
}

function signingOf({ signHeaders }: Partial<SigningOptions>) {
  return signHeaders === undefined ? {} : { signing: { signHeaders } }
}

function coveredBy({ url: signed, headers }: Signed): string[] {
  const header = headers['authorization'] ?? ''
  const names = /SignedHeaders=([^,]+)/.exec(header)?.[1]
  return (names ?? new URL(signed).searchParams.get('X-Amz-SignedHeaders') ?? '').split(';')
}

// W3C, B3, Datadog, Sentry, New Relic, Elastic, Jaeger, OpenTracing, X-Ray, Google; RFC 9110 and 7239;
// nginx, Envoy and CDNs.
const HOP_HEADERS =
  'traceparent tracestate baggage b3 x-b3-traceid x-b3-spanid x-b3-sampled sentry-trace newrelic ' +
  'x-datadog-trace-id x-datadog-parent-id x-datadog-sampling-priority x-datadog-tags grpc-trace-bin ' +
  'elastic-apm-traceparent uber-trace-id uberctx-user jaeger-debug-id ot-tracer-spanid ' +
  'x-amzn-trace-id x-cloud-trace-context via forwarded x-forwarded-for x-real-ip x-request-id ' +
  'x-correlation-id x-envoy-attempt-count cf-ray cf-connecting-ip cdn-loop true-client-ip'

describe('headers that tracing and proxies write', () => {
  const names = HOP_HEADERS.split(' ')
  const headers = Object.fromEntries(names.map((name) => [name, 'v']))

  it.each(Object.entries(signingWays))('are sent and not signed by %s', async (_way, make) => {
    const signed = await make({ url, headers: { ...headers, 'x-amz-acl': 'private' } })
    expect(signed.headers).toMatchObject(headers)
    expect(coveredBy(signed).filter((name) => names.includes(name))).toEqual([])
    expect(coveredBy(signed)).toContain('x-amz-acl')
  })

  it.each(Object.entries(presigningWays))('need not be repeated for %s', async (_way, make) => {
    const signed = await make({ url, headers: { ...headers, 'x-amz-acl': 'private' } })
    expect(signed.headers).toEqual({ 'x-amz-acl': 'private' })
    expect(coveredBy(signed)).toEqual(['host', 'x-amz-acl'])
  })

  it.each(Object.entries({ ...signingWays, ...presigningWays }))(
    'are signed by %s where they are named',
    async (_way, make) => {
      const asked = ['traceparent', 'X-Request-Id']
      const signed = await make({ url, headers }, { signHeaders: asked })
      expect(coveredBy(signed)).toEqual(expect.arrayContaining(['traceparent', 'x-request-id']))
      expect(coveredBy(signed)).not.toContain('tracestate')
    },
  )
})

describe("a session token among the caller's headers", () => {
  it.each(Object.entries({ ...signingWays, ...presigningWays }))(
    'is refused by %s where the credentials have none',
    async (_way, make) => {
      for (const name of ['x-amz-security-token', 'X-Amz-S3session-Token']) {
        const failing = async () => await make({ url, headers: { [name]: 'SESSION' } })
        await expect(failing()).rejects.toMatchObject({
          code: 'ERR_INVALID_ARG_VALUE',
          field: `request.headers["${name.toLowerCase()}"]`,
          message: expect.stringContaining('credentials.sessionToken'),
        })
      }
    },
  )

  it.each(Object.entries(signingWays))(
    "gives way to the credentials' own in %s",
    async (_, make) => {
      const request = { url, headers: { 'x-amz-security-token': 'OLD' } }
      const signed = await make(request, { credentials: session })
      expect(signed.headers['x-amz-security-token']).toBe('SESSION')
    },
  )

  it('is dropped where a whole signature is left over', () => {
    const before = sign({ url }, { ...s3, credentials: session })
    expect(sign(before, s3)).toEqual(sign({ url }, s3))
  })
})

describe('parameters of a signature in a URL', () => {
  const parameters = ['Algorithm', 'Credential', 'Date', 'Expires', 'SignedHeaders', 'Signature']
    .concat(['Security-Token', 'S3session-Token', 'Region-Set'])
    .map((name) => `X-Amz-${name}`)

  it.each(Object.entries(presigningWays))('are refused by %s', async (_way, make) => {
    const lower = parameters.map((name) => name.toLowerCase())
    for (const name of [...parameters, ...lower, 'X-Amz-Content-Sha256', 'X-Amz-Anything']) {
      const failing = async () => await make({ url: `${url}?a=1&${name}=2` })
      await expect(failing(), name).rejects.toMatchObject({
        code: 'ERR_INVALID_ARG_VALUE',
        field: 'request.url',
        message: expect.stringContaining(name),
      })
    }
  })

  it.each(Object.entries(signingWays))('are refused by %s', async (_way, make) => {
    for (const name of parameters) {
      const failing = async () => await make({ url: `${url}?${name}=2` })
      await expect(failing(), name).rejects.toMatchObject({ field: 'request.url' })
    }
  })

  it('are not what headers of S3 are in a query', () => {
    const link = presign({ url: `${url}?x-amz-acl=private` }, { ...s3, ...links })
    expect(link.url).toContain('?x-amz-acl=private&X-Amz-Algorithm=')
  })
})

describe('a name that comes twice in a query', () => {
  const ways = Object.entries({ ...signingWays, ...presigningWays })

  it.each(ways)('is refused by %s for S3, with the reason', async (_way, make) => {
    for (const query of ['a=1&a=1', 'a=1&b&a=2', 'a&%61', 'a+b=1&a%20b=2']) {
      const failing = async () => await make({ url: `${url}?${query}` })
      await expect(failing(), query).rejects.toMatchObject({
        code: 'ERR_INVALID_ARG_VALUE',
        field: 'request.url',
        message: expect.stringMatching(/"a(?:%20b)?" twice: .*first value/),
      })
    }
  })

  it('is signed for other services, and for S3 Control, whose UntagResource has it', () => {
    const control =
      'https://1.s3-control.us-east-1.amazonaws.com/v20180820/tags/a?tagKeys=a&tagKeys=b'
    expect(sign({ url: control }, s3).url).toBe(control)
    const other = 'https://api.example.com/?a=1&a=2'
    expect(sign({ url: other }, { ...s3, service: 'execute-api' }).url).toBe(other)
  })
})

describe('an escaped slash in the path', () => {
  const escaped = `${BUCKET}/dir%2fa%2Fb%252Fc`

  it.each(Object.entries({ ...signingWays, ...presigningWays }))(
    'is sent by %s as the slash that S3 signs',
    async (_way, make) => {
      const signed = await make({ url: escaped })
      expect(signed.url.split('?')[0]).toBe(`${BUCKET}/dir/a/b%252Fc`)
    },
  )

  it('stays what it is for services that encode paths twice', () => {
    const other = 'https://api.example.com/a%2fb'
    expect(sign({ url: other }, { ...s3, service: 'execute-api' }).url).toBe(other)
  })

  it('makes dot segments, which are refused', () => {
    expect(() => sign({ url: `${BUCKET}/a%2F..%2Fb` }, s3)).toThrow(/"\.\." segments/)
  })

  it('is what diagnose finds where another signer has kept it', () => {
    // As botocore signs it, which writes the path of S3 as it is given.
    const keptByBotocore = {
      method: 'GET',
      url: 'http://127.0.0.1:7480/b/dir%2Ff.txt',
      headers: {
        'x-amz-date': '20260101T000000Z',
        'x-amz-content-sha256': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
        authorization:
          'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260101/us-east-1/s3/aws4_request, ' +
          'SignedHeaders=host;x-amz-content-sha256;x-amz-date, ' +
          'Signature=1b15ae965303acc882da0e76f9d87c550e2718530b7fa9e8c8260ca73c95985b',
      },
    }
    const answer = { status: 403, body: '<Error><Code>SignatureDoesNotMatch</Code></Error>' }
    const signing = { ...s3, credentials: { ...permanent, secretAccessKey: SECRET } }
    const found = diagnose(keptByBotocore, signing, answer)
    expect(found).toMatchObject({ cause: 'path-decoded', confidence: 'likely' })
    expect(found.summary).toContain('%2F')
  })
})
