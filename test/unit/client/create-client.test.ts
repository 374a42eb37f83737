import { describe, expect, it, vi } from 'vitest'
import {
  type Client,
  type ClientOptions,
  type ClientRequest,
  CredentialsError,
  createClient,
  EndpointError,
} from '../../../src/index.ts'
import { sign } from '../../../src/sigv4/index.ts'
import {
  CREDENTIALS,
  clientFor,
  closeAfterEach,
  type Loopback,
  loopback,
  rejection,
  status,
} from '../http/loopback.ts'
import { useBareEnvironment } from './bare-environment.ts'

useBareEnvironment()
const keep = closeAfterEach()

/** A machine without files and metadata. */
function nowhere(): void {
  vi.stubEnv('HOME', '/nonexistent')
  vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true')
  vi.stubEnv('AWS_ACCESS_KEY_ID', undefined)
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', undefined)
}

async function serve(options: ClientOptions = {}): Promise<[Loopback, Client]> {
  const server = keep(await loopback(status(200)))
  const client = keep(clientFor(server.url, options))
  return [server, client]
}

describe('what is sent', () => {
  it('is what was signed, dot segments and all', async () => {
    const [server, client] = await serve()
    const path = '/b/a/../b//%2e%2e/ä%20+~'
    await client.request({
      service: 's3',
      path,
      query: [
        ['b', '2'],
        ['a', 'ü/&'],
      ],
    })
    const [seen] = server.seen
    expect(seen?.url).toBe('/b/a/../b//../%C3%A4%20%2B~?b=2&a=%C3%BC%2F%26')
    const again = sign(
      {
        url: `${server.url}${seen?.url}`,
      },
      {
        credentials: CREDENTIALS,
        region: 'eu-central-1',
        service: 's3',
        dotSegments: 'keep',
        date: dateOf(seen?.headers['x-amz-date']),
      },
    )
    expect(seen?.headers.authorization).toBe(again.headers['authorization'])
  })

  it('carries the query encoded by RFC 3986', async () => {
    const [server, client] = await serve()
    const query = { uploads: '', n: 1, b: true, list: ['x', 'y'], skip: undefined, nil: null }
    await client.request({ service: 'sqs', query: { ...query, "!*'()": ' +' } })
    expect(server.seen[0]?.url).toBe('/?uploads=&n=1&b=true&list=x&list=y&%21%2A%27%28%29=%20%2B')
  })

  it('goes below the path of the endpoint', async () => {
    const server = keep(await loopback(status(200)))
    const client = keep(clientFor(`${server.url}/base/`))
    await client.request({ service: 's3', path: '/key' })
    expect(server.seen[0]?.url).toBe('/base/key')
  })

  it('carries JSON with its content type, or the one given', async () => {
    const [server, client] = await serve()
    const json = { a: 1 }
    await client.request({ service: 'dynamodb', json, headers: { 'x-amz-target': 'a' } })
    await client.request({ service: 'x', json, headers: [['Content-Type', 'application/json']] })
    expect(server.seen.map((seen) => [seen.method, seen.headers['content-type']])).toEqual([
      ['POST', 'application/x-amz-json-1.0'],
      ['POST', 'application/json'],
    ])
  })

  it('leaves the request as it was', async () => {
    const [, client] = await serve()
    const request: ClientRequest = Object.freeze({
      service: 's3',
      headers: Object.freeze({ 'X-Amz-Meta-A': '1' }),
      query: Object.freeze({ a: '1' }),
    })
    await client.request(request)
    expect(request).toEqual({
      service: 's3',
      headers: { 'X-Amz-Meta-A': '1' },
      query: { a: '1' },
    })
  })
})

function dateOf(amzDate: string | string[] | undefined): Date {
  const text = String(amzDate)
  return new Date(text.replace(/^(.{4})(..)(..)T(..)(..)(..)Z$/, '$1-$2-$3T$4:$5:$6Z'))
}

describe('wrong arguments', () => {
  const requests: [string, unknown, string][] = [
    ['path without a slash', { service: 's3', path: 'x' }, 'request.path'],
    ['path with a query', { service: 's3', path: '/x?y' }, 'request.path'],
    ['query with half a surrogate', { service: 's3', query: { a: '\ud800' } }, 'request.query'],
    ['path with half a surrogate', { service: 's3', path: '/\udc00' }, 'request.url'],
    ['header with a line feed', { service: 's3', headers: { a: 'b\nc' } }, 'request.headers["a"]'],
    ['headers that are a number', { service: 's3', headers: 7 }, 'request.headers'],
    ['body that is a number', { service: 's3', body: 7 }, 'request.body'],
    ['body and json', { service: 's3', body: '', json: 1 }, 'request.body'],
    ['json that is a function', { service: 's3', json: () => 1 }, 'request.json'],
    ['json with a bigint', { service: 's3', json: { a: 1n } }, 'request.json'],
    ['an object in the query', { service: 's3', query: { a: {} } }, 'request.query["a"]'],
    ['a date in the query', { service: 's3', query: { a: [new Date()] } }, 'request.query["a"]'],
    ['a query of no pairs', { service: 's3', query: [null] }, 'request.query[]'],
    ['method with a space', { service: 's3', method: 'GET /' }, 'request.method'],
    ['timeout of 0', { service: 's3', timeout: { attemptMs: 0 } }, 'timeout.attemptMs'],
    ['service that is a number', { service: 7 }, 'service'],
    ['no request', undefined, 'request'],
  ]
  it.each(requests)('%s', async (_name, request, field) => {
    const [server, client] = await serve()
    const error = await rejection(client.request(request as ClientRequest))
    expect(error).toMatchObject({ code: expect.stringMatching(/^ERR_/), field })
    expect(server.seen).toHaveLength(0)
  })

  it.each(['a/b', 'x@evil.example', 'S3', '-a', ''])('service or region %j', async (name) => {
    const client = keep(createClient({ credentials: CREDENTIALS, region: 'eu-central-1' }))
    const asService = await rejection(client.request({ service: name }))
    expect(asService).toBeInstanceOf(EndpointError)
    if (name === '') return
    expect(await rejection(client.request({ service: 's3', region: name }))).toMatchObject({
      code: 'ENDPOINT_INVALID',
    })
  })

  it.each(['ftp://x/', 'https://u:p@x/', 'https://x/?a', 'nonsense'])(
    'endpoint %s',
    async (endpoint) => {
      const client = keep(
        createClient({ credentials: CREDENTIALS, region: 'eu-central-1', endpoint }),
      )
      const error = await rejection(client.request({ service: 's3' }))
      expect(error).toMatchObject({ code: 'ENDPOINT_INVALID' })
      expect(String(error)).not.toContain('u:p')
    },
  )

  it('options', () => {
    expect(() => createClient(null as never)).toThrow(TypeError)
    expect(() => createClient({ retry: 'often' as never })).toThrow(TypeError)
    expect(() => createClient({ credentials: 'key' as never })).toThrow(/options.credentials/)
    expect(() => createClient({ timeout: { connectMs: -1 } })).toThrow(RangeError)
  })
})

describe('settings', () => {
  it('come from the environment', async () => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIDENV')
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'secret-of-env')
    vi.stubEnv('AWS_SESSION_TOKEN', 'token-of-env')
    vi.stubEnv('AWS_DEFAULT_REGION', 'us-west-2')
    vi.stubEnv('AWS_MAX_ATTEMPTS', '7')
    const server = keep(await loopback(status(200)))
    const client = keep(createClient({ endpoint: server.url }))
    await client.request({ service: 'sqs' })
    vi.stubEnv('AWS_REGION', 'us-east-2')
    await client.request({ service: 'sqs' })
    const headers = server.seen[0]?.headers
    expect(headers?.authorization).toMatch(/Credential=AKIDENV\/\d{8}\/us-west-2\/sqs/)
    expect(headers?.['x-amz-security-token']).toBe('token-of-env')
    expect(headers?.['amz-sdk-request']).toBe('attempt=1; max=7')
    expect(server.seen[1]?.headers.authorization).toContain('/us-east-2/sqs/')
  })

  it('that mean nothing are named', () => {
    vi.stubEnv('AWS_MAX_ATTEMPTS', 'many')
    expect(() => createClient()).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }))
    vi.stubEnv('AWS_MAX_ATTEMPTS', '')
    vi.stubEnv('AWS_RETRY_MODE', 'hard')
    expect(() => createClient()).toThrow(/AWS_RETRY_MODE/)
  })

  it('that are missing are named', async () => {
    nowhere()
    const client = keep(createClient({ endpoint: 'http://127.0.0.1:1' }))
    const error = await rejection(client.request({ service: 's3', region: 'eu-west-1' }))
    expect(error).toBeInstanceOf(CredentialsError)
    expect(error).toMatchObject({
      code: 'CREDENTIALS_NOT_FOUND',
      tried: [
        { provider: 'environment', reason: expect.stringContaining('are not set') },
        { provider: 'profile', reason: 'profile "default" does not exist' },
        { provider: 'web identity' },
        { provider: 'container' },
        { provider: 'instance metadata', reason: 'AWS_EC2_METADATA_DISABLED is true' },
      ],
    })
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKID')
    expect(await rejection(client.request({ service: 's3', region: 'eu-west-1' }))).toMatchObject({
      code: 'CREDENTIALS_INVALID',
    })
  })

  it.each([
    ['fails', () => Promise.reject(new Error('down')), 'CREDENTIALS_PROVIDER_FAILED'],
    ['gives none', async () => undefined, 'CREDENTIALS_NOT_FOUND'],
  ])('a provider that %s is named', async (_name, credentials, code) => {
    const [server, client] = await serve({ credentials })
    expect(await rejection(client.request({ service: 's3' }))).toMatchObject({ code })
    expect(server.seen).toHaveLength(0)
  })

  it('static credentials changed in place take effect', async () => {
    const credentials = { ...CREDENTIALS }
    const [server, client] = await serve({ credentials })
    await client.request({ service: 's3' })
    credentials.accessKeyId = 'AKIDROTATED'
    await client.request({ service: 's3' })
    expect(server.seen[1]?.headers.authorization).toContain('AKIDROTATED')
  })

  it.each([
    ['dynamodb', 'eu-central-1', 'https://dynamodb.eu-central-1.amazonaws.com/', 'eu-central-1'],
    ['iam', 'eu-central-1', 'https://iam.amazonaws.com/', 'us-east-1'],
    ['sts', 'cn-north-1', 'https://sts.cn-north-1.amazonaws.com.cn/', 'cn-north-1'],
  ])('%s in %s is at %s', async (service, region, url, signingRegion) => {
    const client = keep(createClient({ credentials: CREDENTIALS, region }))
    const signed = await client.sign({ service })
    expect(signed.url).toBe(url)
    expect(signed.headers['authorization']).toContain(`/${signingRegion}/${service}/aws4_request`)
  })
})

describe('sign and presign', () => {
  it('sign for any client', async () => {
    const client = keep(clientFor('https://example.com', { now: () => Date.UTC(2026, 0, 2) }))
    const signed = await client.sign({ service: 's3', path: '/k', method: 'PUT', body: 'x' })
    expect(signed).toMatchObject({ method: 'PUT', url: 'https://example.com/k', body: 'x' })
    expect(signed.headers['x-amz-date']).toBe('20260102T000000Z')
    const byUrl = await client.sign({ service: 's3', url: 'https://other.example/a?b' })
    expect(byUrl.url).toMatch(/^https:\/\/other\.example\/a\?b/)
    expect(await rejection(client.sign({ service: 's3', path: '/a/../b' }))).toMatchObject({
      code: 'ERR_INVALID_ARG_VALUE',
    })
  })

  it('presign for as long as asked', async () => {
    const client = keep(clientFor('https://example.com', { now: () => Date.UTC(2026, 0, 2) }))
    const presigned = await client.presign({ service: 's3', path: '/k', expiresIn: 60 })
    expect(presigned.expiresAt).toEqual(new Date(Date.UTC(2026, 0, 2, 0, 1)))
    expect(presigned.url).toContain('X-Amz-Expires=60')
    const error = await rejection(client.presign({ service: 's3', expiresIn: 0 }))
    expect(error).toBeInstanceOf(RangeError)
  })

  it('presign with fresh credentials where the old ones would end too soon', async () => {
    const now = Date.UTC(2026, 0, 2)
    let asked = 0
    const credentials = async () => ({
      ...CREDENTIALS,
      accessKeyId: `AKID${++asked}`,
      expiration: new Date(now + asked * 600_000),
    })
    const client = keep(clientFor('https://example.com', { now: () => now, credentials }))
    const { url } = await client.presign({ service: 's3', expiresIn: 1000 })
    expect(url).toContain('AKID2')
    expect(await rejection(client.presign({ service: 's3', expiresIn: 9000 }))).toMatchObject({
      code: 'CREDENTIALS_EXPIRE_TOO_SOON',
    })
  })
})

describe('close', () => {
  it('ends the connections, once, and later requests', async () => {
    const [server, client] = await serve()
    await (await client.request({ service: 's3' })).dump()
    await Promise.all([client.close(), client.close(), client[Symbol.asyncDispose]()])
    await vi.waitFor(() => expect(server.sockets()).toBe(0))
    expect(await rejection(client.request({ service: 's3' }))).toMatchObject({
      code: 'NETWORK_CLIENT_CLOSED',
      outcome: 'not-sent',
    })
  })
})
