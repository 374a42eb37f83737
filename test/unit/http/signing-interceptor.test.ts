import { Agent, RetryAgent, request, fetch as undiciFetch } from 'undici'
import { describe, expect, it, vi } from 'vitest'
import { signingInterceptor } from '../../../src/http/index.ts'
import { createSigner } from '../../../src/sigv4/signer.ts'
import { verify } from '../../../src/verify/index.ts'
import {
  CREDENTIALS,
  closeAfterEach,
  type Loopback,
  loopback,
  rejection,
  type Seen,
  status,
} from './loopback.ts'

vi.mock(import('../../../src/sigv4/signer.ts'), async (original) => {
  const real = await original()
  return { createSigner: vi.fn(real.createSigner) }
})

const keep = closeAfterEach()

type Options = Parameters<typeof signingInterceptor>[0]

function signing(server: Loopback, options: Partial<Options> = {}) {
  return keep(new Agent()).compose(
    signingInterceptor({
      credentials: CREDENTIALS,
      region: 'eu-central-1',
      service: 's3',
      origins: [server.url],
      ...options,
    }),
  )
}

async function accepted(server: Loopback, seen: Seen | undefined, service = 's3'): Promise<void> {
  await verify(
    {
      method: seen?.method ?? '',
      url: `${server.url}${seen?.url}`,
      headers: seen?.headers as Record<string, string>,
      body: seen?.body,
    },
    {
      credentials: () => CREDENTIALS,
      regions: 'eu-central-1',
      services: service,
    },
  )
}

const stream = async function* (): AsyncGenerator<string> {
  yield 'text'
}

describe('signingInterceptor', () => {
  it.each<[string, Parameters<typeof request>[1]]>([
    ['a GET', {}],
    ['a string', { method: 'PUT', body: 'text' }],
    ['bytes', { method: 'PUT', body: Buffer.from('text') }],
    ['headers in a record', { headers: { 'x-amz-meta-a': 'b', 'x-amz-meta-c': ['d', 'e'] } }],
    ['headers in a flat list', { headers: ['x-amz-meta-a', 'b'] }],
    ['a query apart', { query: { prefix: 'a b/ü', list: ['1'] } }],
  ])('signs %s', async (_name, options) => {
    const server = keep(await loopback(status(200)))
    await request(`${server.url}/bucket/a%20key`, { ...options, dispatcher: signing(server) })
    await accepted(server, server.seen[0])
  })

  it('signs what `fetch` sends', async () => {
    const server = keep(await loopback(status(200)))
    await undiciFetch(`${server.url}/bucket/key`, {
      method: 'PUT',
      body: 'text',
      headers: { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
      dispatcher: signing(server),
    })
    expect(server.seen[0]?.headers.authorization).toContain('AWS4-HMAC-SHA256')
    expect(server.seen[0]?.body).toBe('text')
  })

  // `fetch` makes an iterable of every body, and announces its length where it knows it.
  it.each<[string, NonNullable<RequestInit['body']>, string]>([
    ['a string', '{"TableName":"é"}', '{"TableName":"é"}'],
    ['bytes', Buffer.from('bytes'), 'bytes'],
    ['a form', new URLSearchParams({ Action: 'GetCallerIdentity' }), 'Action=GetCallerIdentity'],
    ['a blob', new Blob(['a', 'b']), 'ab'],
    ['an empty string', '', ''],
  ])('signs %s that `fetch` sends to a service that wants it hashed', async (_name, body, text) => {
    const server = keep(await loopback(status(200)))
    for (const credentials of [CREDENTIALS, async () => CREDENTIALS]) {
      const dispatcher = signing(server, { service: 'dynamodb', credentials })
      await undiciFetch(`${server.url}/`, { method: 'POST', body: body as never, dispatcher })
      const seen = server.seen.pop()
      expect(seen?.body).toBe(text)
      await accepted(server, seen, 'dynamodb')
    }
  })

  it.each([
    ['longer than it announces', '3'],
    ['shorter than it announces', '5'],
    ['more than is read', String(64 * 1024 * 1024 + 1)],
    ['of no length', undefined],
  ])('refuses a body that is %s', async (_name, length) => {
    const server = keep(await loopback(status(200)))
    const headers = length === undefined ? {} : { 'content-length': length }
    const put = request(`${server.url}/`, {
      method: 'PUT',
      body: stream() as unknown as string,
      headers,
      dispatcher: signing(server, { service: 'dynamodb' }),
    })
    expect(await rejection(put)).toMatchObject({ code: 'ERR_INVALID_ARG_VALUE', field: 'body' })
    expect(server.seen).toEqual([])
  })

  it('sends the path in the spelling that it signs', async () => {
    const server = keep(await loopback(status(200)))
    await request(`${server.url}/bucket/a%2Fb+c?x=a+b`, { dispatcher: signing(server) })
    expect(server.seen[0]?.url).toBe('/bucket/a/b%2Bc?x=a%20b')
    await accepted(server, server.seen[0])
  })

  it('keeps one signer until the credentials change', async () => {
    const server = keep(await loopback(status(200)))
    const credentials = { ...CREDENTIALS }
    const dispatcher = signing(server, { credentials })
    const made = vi.mocked(createSigner)
    made.mockClear()
    for (const body of ['a', 'b', undefined]) {
      await request(`${server.url}/b/k`, { method: 'PUT', dispatcher, body: body ?? null })
    }
    expect(made).toHaveBeenCalledTimes(0)
    credentials.accessKeyId = 'AKIDROTATED'
    await request(`${server.url}/b/k`, { dispatcher })
    expect(made).toHaveBeenCalledTimes(1)
    expect(server.seen.at(-1)?.headers.authorization).toContain('Credential=AKIDROTATED/')
  })

  it('signs each attempt of a RetryAgent anew', async () => {
    const server = keep(await loopback(status(503), status(503), status(200)))
    let clock = Date.UTC(2026, 0, 1)
    const dispatcher = new RetryAgent(
      signing(server, {
        now: () => {
          clock += 60_000
          return clock
        },
      }),
      { minTimeout: 1, maxTimeout: 1 },
    )
    const { statusCode } = await request(`${server.url}/b/k`, { dispatcher })
    expect(statusCode).toBe(200)
    expect(server.seen.map(({ headers }) => headers['x-amz-date'])).toEqual([
      '20260101T000100Z',
      '20260101T000200Z',
      '20260101T000300Z',
    ])
    expect(new Set(server.seen.map(({ headers }) => headers.authorization)).size).toBe(3)
  })

  it('asks a provider for every request', async () => {
    const server = keep(await loopback(status(200)))
    let asked = 0
    const dispatcher = signing(server, {
      credentials: async () => {
        asked += 1
        return { ...CREDENTIALS, sessionToken: `token-${asked}` }
      },
    })
    await request(`${server.url}/b/k`, { dispatcher })
    await request(`${server.url}/b/k`, { dispatcher })
    expect(server.seen.map(({ headers }) => headers['x-amz-security-token'])).toEqual([
      'token-1',
      'token-2',
    ])
  })

  it('fails the request where the provider fails or gives nothing', async () => {
    const server = keep(await loopback(status(200)))
    const cause = new Error('no network')
    const failing = signing(server, { credentials: () => Promise.reject(cause) })
    expect(await rejection(request(`${server.url}/`, { dispatcher: failing }))).toBe(cause)
    const empty = signing(server, { credentials: async () => undefined })
    expect(await rejection(request(`${server.url}/`, { dispatcher: empty }))).toMatchObject({
      code: 'ERR_INVALID_ARG_TYPE',
    })
    expect(server.seen).toEqual([])
  })

  it('refuses streams that it cannot hash, unless the hash is given', async () => {
    const server = keep(await loopback(status(200)))
    const dispatcher = signing(server)
    const put = (headers: Record<string, string>): Promise<unknown> =>
      request(`${server.url}/b/k`, {
        method: 'PUT',
        body: stream() as unknown as string,
        headers,
        dispatcher,
      })
    expect(await rejection(put({}))).toMatchObject({ code: 'ERR_INVALID_ARG_VALUE' })
    expect(server.seen).toEqual([])
    await put({ 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' })
    expect(server.seen[0]?.body).toBe('text')
  })

  it('signs nothing for other hosts, AWS being the default', async () => {
    const server = keep(await loopback(status(200)))
    const other = keep(await loopback(status(200)))
    await request(`${other.url}/`, { dispatcher: signing(server) })
    await request(`${server.url}/`, { dispatcher: signing(server, { origins: undefined }) })
    expect(other.seen[0]?.headers.authorization).toBeUndefined()
    expect(server.seen[0]?.headers.authorization).toBeUndefined()
  })

  it.each([
    ['', 'dynamodb'],
    ['', undefined],
    ['.cn', 'dynamodb'],
  ])('signs for amazonaws.com%s by default, for service %s', async (suffix, service) => {
    const signed: unknown[] = []
    const region = service && 'eu-central-1'
    const interceptor = signingInterceptor({ credentials: CREDENTIALS, region, service })
    interceptor((options) => {
      signed.push((options.headers as Record<string, string>)['authorization'])
      return true
    })(
      { origin: `https://dynamodb.eu-central-1.amazonaws.com${suffix}`, path: '/', method: 'GET' },
      {},
    )
    expect(signed).toEqual([expect.stringContaining('/eu-central-1/dynamodb/aws4_request')])
  })

  /** Whether a request to an origin is signed by default. */
  function isSignedByDefault(origin: string): boolean {
    const seen: unknown[] = []
    signingInterceptor({ credentials: CREDENTIALS, region: 'r', service: 's3' })((options) => {
      seen.push(options.headers)
      return true
    })({ origin, path: '/', method: 'GET' }, {})
    return seen[0] !== undefined
  }

  it.each([
    'https://s3.amazonaws.com',
    'https://bucket.with.dots.s3.eu-west-1.amazonaws.com',
    'https://bucket.s3-eu-west-1.amazonaws.com',
    'https://bucket.s3-fips.dualstack.us-gov-west-1.amazonaws.com',
    'https://ap-123456789012.s3-accesspoint.eu-central-1.amazonaws.com',
    'https://b--use1-az4--x-s3.s3express-use1-az4.us-east-1.amazonaws.com',
    'https://sts.amazonaws.com',
    'https://kms.eu-central-1.amazonaws.com',
    'https://iam.us-gov.amazonaws.com',
    'https://dynamodb-fips.us-east-1.amazonaws.com',
    'https://123456789012.ddb.us-east-1.amazonaws.com',
    'https://runtime.sagemaker.eu-central-1.amazonaws.com',
    'https://lambda.eu-central-1.api.aws',
    'https://bedrock-runtime.eusc-de-east-1.amazonaws.eu',
    'https://sqs.us-iso-east-1.c2s.ic.gov',
  ])('signs for %s, which is a service of AWS', (origin) => {
    expect(isSignedByDefault(origin)).toBe(true)
  })

  it.each([
    'http://bucket.s3.amazonaws.com',
    'https://bucket.s3.amazonaws.com:8443',
    'https://ec2-1-2-3-4.compute-1.amazonaws.com',
    'https://ec2-1-2-3-4.eu-central-1.compute.amazonaws.com',
    'https://lb-1.us-east-1.elb.amazonaws.com',
    'https://evil.elb.us-east-1.amazonaws.com',
    'https://abc.lambda-url.us-east-1.on.aws',
    'https://abc.execute-api.us-east-1.amazonaws.com',
    'https://abc.appsync-api.us-east-1.amazonaws.com',
    'https://search-abc.us-east-1.es.amazonaws.com',
    'https://abc.us-east-1.aoss.amazonaws.com',
    'https://vpce-1-abc.vpce-svc-1.us-east-1.vpce.amazonaws.com',
    'https://bucket.s3-website-us-east-1.amazonaws.com',
    'https://db.abc.us-east-1.rds.amazonaws.com',
    'https://evil.dynamodb.us-east-1.amazonaws.com',
    'https://amazonaws.com',
    'https://s3.amazonaws.com.attacker.test',
    'https://s3amazonaws.com',
    'https://s3.us-east-1.evil.amazonaws.com',
    'https://s3.amazonaws.com.',
    'http://localhost',
  ])('does not sign for %s unless it is named', (origin) => {
    expect(isSignedByDefault(origin)).toBe(false)
  })

  it('checks its options at once', () => {
    expect(() =>
      signingInterceptor({ credentials: CREDENTIALS, region: '', service: 's3' }),
    ).toThrow(TypeError)
    expect(() =>
      signingInterceptor({
        credentials: CREDENTIALS,
        region: 'r',
        service: 's3',
        origins: ['no url'],
      }),
    ).toThrow(expect.objectContaining({ field: 'options.origins' }))
    const text = 'https://host.example' as unknown as string[]
    expect(() => signingInterceptor({ credentials: CREDENTIALS, origins: text })).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARG_TYPE', field: 'options.origins' }),
    )
  })
})
