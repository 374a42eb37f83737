import { describe, expect, it } from 'vitest'
import { createClient } from '../../../src/index.ts'
import { CREDENTIALS, closeAfterEach, loopback, rejection, status } from '../http/loopback.ts'

const keep = closeAfterEach()

async function serve() {
  const server = keep(await loopback(status(200)))
  const client = keep(createClient({ region: 'eu-central-1', credentials: CREDENTIALS }))
  return [server, client] as const
}

describe('a request with a URL of its own', () => {
  it.each([
    ['/b/a%20key?x=a+b&acl', '/b/a%20key?x=a%20b&acl'],
    ['/b/a//b/../c', '/b/a//b/../c'],
    ['/b/dir%2Fkey', '/b/dir/key'],
  ])('goes to %s in the spelling that is signed', async (path, wire) => {
    const [server, client] = await serve()
    await client.request({ service: 's3', method: 'PUT', url: server.url + path, body: 'text' })
    expect(server.seen.map(({ method, url, body }) => [method, url, body])).toEqual([
      ['PUT', wire, 'text'],
    ])
    expect(server.seen[0]?.headers.authorization).toContain('/eu-central-1/s3/aws4_request')
  })

  it('takes a URL object, and signs for its host whatever the client is for', async () => {
    const [server] = await serve()
    const client = keep(
      createClient({
        region: 'eu-central-1',
        credentials: CREDENTIALS,
        endpoint: 'http://127.0.0.1:1',
      }),
    )
    const url = new URL('/path?a=1', server.url)
    await client.request({ service: 'execute-api', url })
    expect(server.seen[0]?.url).toBe('/path?a=1')
    expect(server.seen[0]?.headers.host).toBe(url.host)
    const signed = await client.sign({ service: 'execute-api', url })
    expect(signed.url).toBe(url.href)
  })

  it.each([
    ['path', '/other'],
    ['query', { a: 1 }],
    ['endpoint', 'https://other.example'],
    ['hostPrefix', 'data-'],
  ])('must not have %s beside it', async (name, value) => {
    const [server, client] = await serve()
    const request = { service: 's3', url: server.url, [name]: value }
    const wrong = { code: 'ERR_INVALID_ARG_VALUE', field: `request.${name}` }
    expect(await rejection(client.request(request))).toMatchObject(wrong)
    expect(await rejection(client.sign(request))).toMatchObject(wrong)
    expect(server.seen).toEqual([])
  })

  it.each(['/path', 'ftp://host/', 'wss://host/', 'https://user:pw@host/', 'http://host/#a', 7])(
    'must be able to go to %s',
    async (url) => {
      const [, client] = await serve()
      const error = await rejection(client.request({ service: 's3', url: url as string }))
      expect(error).toMatchObject({ field: 'request.url' })
    },
  )
})

describe('the content type of JSON', () => {
  it.each([
    ['dynamodb', { 'x-amz-target': 'DynamoDB_20120810.ListTables' }, 'application/x-amz-json-1.0'],
    ['kms', { 'X-Amz-Target': 'TrentService.ListKeys' }, 'application/x-amz-json-1.0'],
    ['execute-api', {}, 'application/json'],
    ['lambda', {}, 'application/json'],
    ['es', {}, 'application/json'],
    ['bedrock', {}, 'application/json'],
    ['es', { 'content-type': 'application/x-ndjson' }, 'application/x-ndjson'],
  ])('of %s with %o is %s', async (service, headers, type) => {
    const [server, client] = await serve()
    await client.request({ service, endpoint: server.url, headers, json: { a: 1 } })
    expect(server.seen[0]?.headers['content-type']).toBe(type)
  })
})

describe("services whose hosts are their users' own", () => {
  it.each(['execute-api', 'es', 'vpc-lattice-svcs', 'neptune-db', 'iotdevicegateway'])(
    'need an endpoint: %s',
    async (service) => {
      const client = keep(createClient({ region: 'eu-central-1', credentials: CREDENTIALS }))
      const missing = { code: 'ERR_INVALID_ARG_VALUE', field: 'request.endpoint' }
      expect(await rejection(client.request({ service }))).toMatchObject(missing)
      expect(await rejection(client.request({ service, path: '/_search' }))).toMatchObject(missing)
      expect(await rejection(client.presign({ service, expiresIn: 60 }))).toMatchObject(missing)
      const url = 'https://host.example/'
      expect(await client.sign({ service, url })).toMatchObject({ url })
      expect(await client.sign({ service, endpoint: url })).toMatchObject({ url })
    },
  )

  it('are configured at a host of their own', async () => {
    const client = keep(createClient({ region: 'eu-central-1', credentials: CREDENTIALS }))
    const { url } = await client.sign({ service: 'es', path: '/2021-01-01/domain' })
    expect(url).toBe('https://es.eu-central-1.amazonaws.com/2021-01-01/domain')
  })
})
