import { createServer, type ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterEach, describe, expect, it } from 'vitest'
import {
  createSigningProxy,
  type ProxyRecord,
  type SigningProxy,
  type SigningProxyOptions,
} from '../../../src/proxy/index.ts'
import { presign, sign, signStreaming } from '../../../src/sigv4/index.ts'
import { listen } from '../http/loopback.ts'
import { PLACEHOLDER, REAL, REGION, type Received, readReceived } from './proxied.ts'

const HOST = 'proxy.example.com'
const SIGNING = { credentials: PLACEHOLDER, region: REGION, service: 's3' } as const

const open: (() => void)[] = []
afterEach(() => {
  for (const close of open.splice(0)) close()
})

interface Started {
  readonly fetch: SigningProxy['fetch']
  readonly received: Received[]
  readonly records: ProxyRecord[]
}

/** A service that verifies requests, and a proxy that is asked by `Request`. */
async function start(
  reply: (response: ServerResponse) => void = (response) => response.end('fine'),
  more: Partial<SigningProxyOptions> = {},
): Promise<Started> {
  const received: Received[] = []
  const records: ProxyRecord[] = []
  const service = createServer(async (arrived, response) => {
    received.push(await readReceived(arrived))
    reply(response)
  })
  const endpoint = `http://127.0.0.1:${await listen(service)}`
  const proxy = await createSigningProxy({
    callers: { [PLACEHOLDER.accessKeyId]: PLACEHOLDER.secretAccessKey },
    credentials: REAL,
    hosts: [HOST],
    allow: [
      {
        service: 's3',
        region: REGION,
        operations: ['GetObject', 'PutObject', 'HeadObject'],
        bucket: 'reports',
        prefix: 'sandbox/',
        endpoint,
      },
      { service: 'dynamodb', region: REGION, operations: 'GetItem', endpoint },
    ],
    onRequest: (record) => records.push(record),
    ...more,
  })
  open.push(() => {
    proxy.close()
    service.close().closeAllConnections()
  })
  return { fetch: proxy.fetch, received, records }
}

/** What a caller sends, signed with the placeholder keys. */
function asked(
  path: string,
  {
    method = 'GET',
    body,
    service = 's3',
    headers = {},
    host = HOST,
  }: {
    method?: string
    body?: string
    service?: string
    headers?: Record<string, string>
    host?: string
  } = {},
): Request {
  const { url, ...init } = sign(
    { method, url: `https://${host}${path}`, headers, body: body ?? null },
    { ...SIGNING, service },
  )
  return new Request(url, { ...init, body: body ?? null })
}

describe('the fetch of a signing proxy', () => {
  it('signs what is allowed with its own keys and passes the response on', async () => {
    const { fetch, received, records } = await start((response) => {
      response.writeHead(206, { 'x-amz-meta-a': 'b', connection: 'x-hop', 'x-hop': 'c' })
      response.end('fine')
    })
    const response = await fetch(
      asked('/reports/sandbox/a%20b', { headers: { range: 'bytes=0-9' } }),
    )
    expect(response.status).toBe(206)
    expect(response.headers.get('x-amz-meta-a')).toBe('b')
    expect(response.headers.get('x-hop')).toBeNull()
    expect(records).toEqual([])
    expect(await response.text()).toBe('fine')
    expect(received[0]?.headers).toMatchObject({ range: 'bytes=0-9' })
    expect(received[0]?.verified).toMatchObject({
      accessKeyId: REAL.accessKeyId,
      path: '/reports/sandbox/a%20b',
    })
    await expect.poll(() => records).toHaveLength(1)
    expect(records[0]).toMatchObject({
      outcome: 'forwarded',
      status: 206,
      operation: 'GetObject',
      key: 'sandbox/a b',
      caller: PLACEHOLDER.accessKeyId,
    })
  })

  it('sends bodies of every kind as they were signed', async () => {
    const { fetch, received } = await start()
    const put = { method: 'PUT' } as const
    const url = `https://${HOST}/reports/sandbox/a`
    const link = presign({ ...put, url }, { ...SIGNING, expiresIn: 60 })
    const chunked = signStreaming(
      { ...put, url, body: [new TextEncoder().encode('in chunks')], contentLength: 9 },
      { ...SIGNING, checksum: 'CRC32' },
    )
    const parts: Uint8Array[] = []
    for await (const part of chunked.body) parts.push(part)
    const requests = [
      asked('/reports/sandbox/a', { method: 'PUT', body: 'whole' }),
      asked('/reports/sandbox/a', { method: 'PUT' }),
      new Request(link.url, { ...put, body: 'by a link' }),
      new Request(url, { ...put, headers: chunked.headers, body: Buffer.concat(parts) }),
      asked('/', {
        method: 'POST',
        service: 'dynamodb',
        body: '{"TableName":"users","Key":{}}',
        headers: {
          'content-type': 'application/x-amz-json-1.0',
          'x-amz-target': 'DynamoDB_20120810.GetItem',
        },
      }),
    ]
    for (const request of requests) expect((await fetch(request)).status).toBe(200)
    expect(received.map(({ verified }) => verified)).toEqual(
      requests.map(() => expect.objectContaining({ accessKeyId: REAL.accessKeyId })),
    )
    const bodies = received.map(({ body }) => body.toString())
    expect(bodies.map((body) => body.slice(0, 9))).toEqual([
      'whole',
      '',
      'by a link',
      expect.stringMatching(/^9;chunk-/),
      '{"TableNa',
    ])
    expect(bodies[3]).toContain('in chunks')
    expect(received[1]?.headers['content-length']).toBe('0')
  })

  it('refuses what is not allowed, not signed, changed or too long, and sends nothing', async () => {
    const { fetch, received, records } = await start(undefined, { maxBodyBytes: 4 })
    const signed = asked('/reports/sandbox/a', { method: 'PUT', body: 'text' })
    const changed = new Request(signed.url, {
      method: 'PUT',
      headers: signed.headers,
      body: 'TEXT',
    })
    for (const [request, status, code] of [
      [asked('/reports/private/a'), 403, 'NOT_ALLOWED'],
      [asked('/reports/sandbox/a', { host: 'evil.example.com' }), 403, 'NOT_ALLOWED'],
      [new Request(`https://${HOST}/reports/sandbox/a`), 403, 'SIGNATURE_MISSING'],
      [changed, 403, 'SIGNATURE_PAYLOAD_MISMATCH'],
      [
        asked('/reports/sandbox/a', { method: 'PUT', body: 'longer' }),
        403,
        'SIGNATURE_PAYLOAD_TOO_LARGE',
      ],
    ] as const) {
      const response = await fetch(request)
      expect(response.status).toBe(status)
      expect(response.headers.get('content-type')).toMatch(/xml|json/)
      expect(records.at(-1)).toMatchObject({ outcome: 'refused', status, code })
    }
    expect(received).toEqual([])
  })

  it('answers HEAD without a body, and passes redirects on', async () => {
    const moved = await start((response) => response.writeHead(307, { location: '/x' }).end())
    const response = await moved.fetch(asked('/reports/sandbox/a'))
    expect([response.status, response.headers.get('location')]).toEqual([307, '/x'])
    const { fetch } = await start((answer) => answer.writeHead(404).end())
    const head = await fetch(asked('/reports/sandbox/a', { method: 'HEAD' }))
    expect([head.status, head.body]).toEqual([404, null])
  })

  it('tells nobody its keys, and has credentials renewed that the service refuses', async () => {
    const quoted = `<Error><Code>NoSuchKey</Code><Key>${REAL.accessKeyId}</Key></Error>`
    const { fetch } = await start((response) => response.writeHead(404).end(quoted))
    expect(await (await fetch(asked('/reports/sandbox/a'))).text()).not.toContain(REAL.accessKeyId)
    const renewed: unknown[] = []
    const credentials = Object.assign(async () => REAL, {
      invalidate: (expired: unknown) => void renewed.push(expired),
    })
    const expired = '<Error><Code>ExpiredToken</Code></Error>'
    const other = await start((response) => response.writeHead(400).end(expired), { credentials })
    expect((await other.fetch(asked('/reports/sandbox/a'))).status).toBe(502)
    expect(renewed).toEqual([REAL])
    expect(other.records[0]).toMatchObject({ outcome: 'failed', code: 'CREDENTIALS_REFUSED' })
  })

  it('passes on decoded what fetch decodes, without what belongs to the encoded bytes', async () => {
    const encoded = gzipSync('plain text')
    const { fetch } = await start((response) => {
      const headers = { 'content-encoding': 'gzip', 'content-length': encoded.length }
      response.writeHead(200, { ...headers, 'x-amz-checksum-crc32': 'AAAAAA==', etag: '"e"' })
      response.end(encoded)
    })
    const response = await fetch(asked('/reports/sandbox/a'))
    expect(await response.text()).toBe('plain text')
    const names = [...response.headers.keys()]
    expect(names).toContain('etag')
    expect(names.filter((name) => /^content-(?:enc|len)|checksum/.test(name))).toEqual([])
  })

  it('says who was silent, and notices when its caller leaves', async () => {
    const silent = await start(() => undefined, { timeout: { idleMs: 50 } })
    expect((await silent.fetch(asked('/reports/sandbox/a'))).status).toBe(504)
    const half = await start((response) => void response.write('half'), { timeout: { idleMs: 50 } })
    const broken = await half.fetch(asked('/reports/sandbox/a'))
    await expect(broken.text()).rejects.toMatchObject({ code: 'UPSTREAM_TIMEOUT' })
    await expect.poll(() => half.records[0]?.code).toBe('UPSTREAM_TIMEOUT')
    const left = await start((response) => void response.write('half'))
    await (await left.fetch(asked('/reports/sandbox/a'))).body?.cancel()
    await expect
      .poll(() => left.records[0])
      .toMatchObject({ outcome: 'failed', code: 'CALLER_LEFT' })
  })

  it('sends by the fetch that it is given', async () => {
    const { fetch, received } = await start(undefined, {
      fetch: async (url) => new Response(String(url)),
    })
    const response = await fetch(asked('/reports/sandbox/a'))
    expect(await response.text()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/reports\/sandbox\/a$/)
    expect(received).toEqual([])
  })
})
