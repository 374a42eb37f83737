import { MockAgent } from 'undici'
import { describe, expect, it } from 'vitest'
import {
  clientFor,
  closeAfterEach,
  loopback,
  type Reply,
  rejection,
  type Seen,
  status,
} from '../http/loopback.ts'

const keep = closeAfterEach()

const XML = { 'content-type': 'application/xml' }
const MALFORMED = `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>AuthorizationHeaderMalformed</Code><Message>The authorization header is malformed; the region 'eu-central-1' is wrong; expecting 'eu-west-1'</Message><Region>eu-west-1</Region><RequestId>R</RequestId><HostId>H</HostId></Error>`

function scopeOf(seen: Seen | undefined): string | undefined {
  return /Credential=\w+\/\d{8}\/([\w-]+)\/s3\//.exec(String(seen?.headers.authorization))?.[1]
}

const OBJECT = { service: 's3', path: '/bucket/key' } as const

async function* oneChunk(): AsyncGenerator<string> {
  yield 'text'
}

describe('a bucket in another region', () => {
  it.each<[string, string, Reply]>([
    ['GET', 'a 301', status(301, '', { 'x-amz-bucket-region': 'eu-west-1' })],
    ['HEAD', 'a 301', status(301, '', { 'x-amz-bucket-region': 'eu-west-1' })],
    ['HEAD', 'a 400', status(400, '', { 'x-amz-bucket-region': 'eu-west-1' })],
    ['PUT', 'a 307', status(307, '', { 'x-amz-bucket-region': 'eu-west-1' })],
    ['GET', 'AuthorizationHeaderMalformed', status(400, MALFORMED, XML)],
  ])('%s follows %s with a signature for it, and remembers', async (method, _name, reply) => {
    const server = keep(await loopback(reply, status(200)))
    const client = keep(clientFor(server.url))
    const body = method === 'PUT' ? 'text' : undefined
    const response = await client.request({ ...OBJECT, method, body })
    expect(response.attempts.map((attempt) => attempt.classification)).toEqual([
      'redirect',
      'success',
    ])
    expect(server.seen.map(scopeOf)).toEqual(['eu-central-1', 'eu-west-1'])
    expect(server.seen[1]?.body).toBe(body ?? '')
    await client.request({ ...OBJECT, path: '/bucket/other' })
    await client.request({ ...OBJECT, path: '/elsewhere/key' })
    expect(server.seen.slice(2).map(scopeOf)).toEqual(['eu-west-1', 'eu-central-1'])
  })

  it('is followed once only', async () => {
    const server = keep(
      await loopback(
        status(301, '', { 'x-amz-bucket-region': 'eu-west-1' }),
        status(301, '', { 'x-amz-bucket-region': 'eu-west-2' }),
      ),
    )
    const client = keep(clientFor(server.url))
    expect(await rejection(client.request(OBJECT))).toMatchObject({
      status: 301,
      attempts: { length: 2 },
      data: { BucketRegion: 'eu-west-2' },
    })
    expect(server.seen).toHaveLength(2)
  })

  it('leaves the retries of the call untouched', async () => {
    const server = keep(
      await loopback(
        status(301, '', { 'x-amz-bucket-region': 'eu-west-1' }),
        status(500),
        status(500),
        status(200),
      ),
    )
    const client = keep(clientFor(server.url))
    expect((await client.request(OBJECT)).attempts.map((attempt) => attempt.attempt)).toEqual([
      1, 2, 3, 4,
    ])
    expect(server.seen.map(scopeOf)).toEqual([
      'eu-central-1',
      'eu-west-1',
      'eu-west-1',
      'eu-west-1',
    ])
  })

  it('is not followed with a stream that was read', async () => {
    const server = keep(
      await loopback(status(301, '', { 'x-amz-bucket-region': 'eu-west-1' }), status(200)),
    )
    const client = keep(clientFor(server.url))
    const call = client.request({
      ...OBJECT,
      method: 'PUT',
      body: oneChunk(),
      payloadHash: 'UNSIGNED-PAYLOAD',
    })
    expect(await rejection(call)).toMatchObject({ status: 301 })
    expect(server.seen).toHaveLength(1)
  })
})

describe('a redirect', () => {
  it('of another service is an answer, never followed', async () => {
    const other = keep(await loopback(status(200)))
    const server = keep(await loopback(status(307, '', { location: `${other.url}/x` })))
    const client = keep(clientFor(server.url))
    expect(await rejection(client.request({ service: 'dynamodb' }))).toMatchObject({ status: 307 })
    expect(other.seen).toEqual([])
  })

  it('to another host is not followed, and no signature goes there', async () => {
    const other = keep(await loopback(status(200)))
    const server = keep(
      await loopback(
        status(301, '<Error><Code>PermanentRedirect</Code><Endpoint>evil.test</Endpoint></Error>', {
          ...XML,
          location: `${other.url}/x`,
        }),
      ),
    )
    const client = keep(clientFor(server.url))
    expect(await rejection(client.request(OBJECT))).toMatchObject({ status: 301 })
    expect(other.seen).toEqual([])
    expect(server.seen).toHaveLength(1)
  })
})

function mocked(): { mock: MockAgent; seen: { origin: string; authorization: string }[] } {
  const mock = keep(new MockAgent())
  mock.disableNetConnect()
  return { mock, seen: [] }
}

// The hosts of AWS cannot answer here: undici's own mock stands for them.
describe("AWS's hosts", () => {
  it.each([
    ['https://bucket.s3.eu-central-1.amazonaws.com', 'https://bucket.s3.eu-west-1.amazonaws.com'],
    ['https://bucket.s3.amazonaws.com', 'https://bucket.s3.eu-west-1.amazonaws.com'],
    ['https://s3-eu-central-1.amazonaws.com', 'https://s3.eu-west-1.amazonaws.com'],
    [
      'https://bucket.s3.dualstack.eu-central-1.amazonaws.com',
      'https://bucket.s3.dualstack.eu-west-1.amazonaws.com',
    ],
  ])('%s becomes %s', async (from, to) => {
    const { mock } = mocked()
    const redirect = { headers: { 'x-amz-bucket-region': 'eu-west-1' } }
    mock.get(from).intercept({ path: '/key', method: 'GET' }).reply(301, '', redirect)
    const scopes: string[] = []
    mock
      .get(to)
      .intercept({ path: '/key', method: 'GET' })
      .reply(200, (request) => {
        scopes.push(String((request.headers as Record<string, string>)['authorization']))
        return 'found'
      })
      .times(2)
    const client = clientFor(from, { dispatcher: mock })
    const answer = await client.request({ service: 's3', path: '/key' })
    expect(await answer.text()).toBe('found')
    expect((await client.request({ service: 's3', path: '/key' })).attempts).toHaveLength(1)
    expect(scopes).toEqual([
      expect.stringContaining('/eu-west-1/s3/'),
      expect.stringContaining('/eu-west-1/s3/'),
    ])
  })

  it.each([
    ['https://bucket.s3-accelerate.amazonaws.com'],
    ['https://bucket.s3-accelerate.dualstack.amazonaws.com'],
  ])('%s serves all regions: only the signature changes', async (host) => {
    const { mock } = mocked()
    const scopes: (string | undefined)[] = []
    const noted = (request: { headers?: unknown }): string => {
      const { authorization } = request.headers as Record<string, string>
      scopes.push(/\/\d{8}\/([\w-]+)\/s3\//.exec(authorization ?? '')?.[1])
      return ''
    }
    const redirect = { headers: { 'x-amz-bucket-region': 'eu-west-1' } }
    const pool = mock.get(host)
    pool.intercept({ path: '/a/key', method: 'GET' }).reply(301, noted, redirect)
    pool.intercept({ path: '/a/key', method: 'GET' }).reply(200, noted)
    pool.intercept({ path: '/b/key', method: 'GET' }).reply(200, noted)
    const client = clientFor(host, { dispatcher: mock })
    expect((await client.request({ service: 's3', path: '/a/key' })).attempts).toHaveLength(2)
    expect((await client.request({ service: 's3', path: '/b/key' })).attempts).toHaveLength(1)
    expect(scopes).toEqual(['eu-central-1', 'eu-west-1', 'eu-west-1'])
  })

  it('that accelerate are not left for a "region" of another partition', async () => {
    const { mock } = mocked()
    const host = 'https://bucket.s3-accelerate.amazonaws.com'
    const redirect = { headers: { 'x-amz-bucket-region': 'cn-north-1' } }
    mock.get(host).intercept({ path: '/', method: 'GET' }).reply(301, '', redirect)
    const client = clientFor(host, { dispatcher: mock })
    expect(await rejection(client.request({ service: 's3' }))).toMatchObject({ status: 301 })
  })

  it('take the region from the endpoint of a TemporaryRedirect', async () => {
    const { mock } = mocked()
    const xml =
      '<Error><Code>TemporaryRedirect</Code><Endpoint>bucket.s3-eu-west-1.amazonaws.com</Endpoint></Error>'
    mock
      .get('https://bucket.s3.amazonaws.com')
      .intercept({ path: '/', method: 'GET' })
      .reply(307, xml, { headers: XML })
    mock
      .get('https://bucket.s3.eu-west-1.amazonaws.com')
      .intercept({ path: '/', method: 'GET' })
      .reply(200, 'found')
    const client = clientFor('https://bucket.s3.amazonaws.com', { dispatcher: mock })
    expect(await (await client.request({ service: 's3' })).text()).toBe('found')
  })

  it.each([
    ['attacker.example'],
    ['eu-west-1.attacker.example#'],
    ['cn-north-1'],
    ['eu-west-1/'],
    ['@evil'],
  ])('are not left for a "region" %s', async (region) => {
    const { mock } = mocked()
    mock
      .get('https://bucket.s3.amazonaws.com')
      .intercept({ path: '/', method: 'GET' })
      .reply(301, '', { headers: { 'x-amz-bucket-region': region } })
    const client = clientFor('https://bucket.s3.amazonaws.com', { dispatcher: mock })
    expect(await rejection(client.request({ service: 's3' }))).toMatchObject({ status: 301 })
  })
})
