import { Agent, RetryAgent, request, fetch as undiciFetch } from 'undici'
import { describe, expect, it } from 'vitest'
import { signingInterceptor } from '../../../src/http/index.ts'
import { verify } from '../../../src/sigv4/index.ts'
import {
  CREDENTIALS,
  closeAfterEach,
  type Loopback,
  loopback,
  rejection,
  type Seen,
  status,
} from './loopback.ts'

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

  it.each(['', '.cn'])('signs for amazonaws.com%s by default', async (suffix) => {
    const signed: unknown[] = []
    const interceptor = signingInterceptor({
      credentials: CREDENTIALS,
      region: 'eu-central-1',
      service: 'dynamodb',
    })
    interceptor((options) => {
      signed.push((options.headers as Record<string, string>)['authorization'])
      return true
    })(
      { origin: `https://dynamodb.eu-central-1.amazonaws.com${suffix}`, path: '/', method: 'GET' },
      {},
    )
    expect(signed).toEqual([expect.stringContaining('/eu-central-1/dynamodb/aws4_request')])
  })

  it.each(['https://amazonaws.com.attacker.test', 'https://notamazonaws.com', 'http://localhost'])(
    'does not sign for %s',
    (origin) => {
      const seen: unknown[] = []
      signingInterceptor({ credentials: CREDENTIALS, region: 'r', service: 's3' })((options) => {
        seen.push(options.headers)
        return true
      })({ origin, path: '/', method: 'GET' }, {})
      expect(seen).toEqual([undefined])
    },
  )

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
  })
})
