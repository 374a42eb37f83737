import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { rootCertificates } from 'node:tls'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createClient } from '../../../src/index.ts'
import { createSigningProxy, type ProxyRule } from '../../../src/proxy/index.ts'
import { createBucket } from '../../../src/s3/index.ts'
import { presign, sign, signStreaming } from '../../../src/sigv4/index.ts'
import { pem, tlsServer } from '../http/loopback.ts'
import {
  type Asking,
  ask,
  PLACEHOLDER,
  type Proxied,
  REAL,
  REGION,
  send,
  startProxied,
} from './proxied.ts'
import { sendRandom } from './send-random.ts'

const open: (() => void)[] = []
afterEach(() => {
  for (const close of open.splice(0)) close()
})

async function proxyOf(...args: Parameters<typeof startProxied>): Promise<Proxied> {
  const proxied = await startProxied(...args)
  open.push(proxied.close)
  return proxied
}

const OBJECTS = [
  'GetObject',
  'HeadObject',
  'PutObject',
  'DeleteObject',
  'ListObjectsV2',
  'UploadPart',
]

/** A proxy for objects of one bucket below one prefix. */
function sandbox(more: Partial<Parameters<typeof createSigningProxy>[0]> = {}): Promise<Proxied> {
  return proxyOf((endpoint) => ({
    allow: [
      {
        service: 's3',
        region: REGION,
        operations: OBJECTS,
        bucket: 'reports',
        prefix: 'sandbox/',
        endpoint,
      },
    ],
    ...more,
  }))
}

const SIGNING = { credentials: PLACEHOLDER, region: REGION, service: 's3' } as const

describe('a signing proxy', () => {
  it('signs what is allowed with its own keys and passes the response on', async () => {
    const { port, received, records } = await sandbox()
    const answered = await ask(port, {
      path: '/reports/sandbox/a%20b',
      headers: { range: 'bytes=0-9' },
    })
    expect(answered).toMatchObject({ status: 200, body: 'fine' })
    expect(received).toHaveLength(1)
    expect(received[0]?.headers).toMatchObject({ range: 'bytes=0-9' })
    expect(received[0]?.verified).toMatchObject({
      accessKeyId: REAL.accessKeyId,
      path: '/reports/sandbox/a%20b',
    })
    expect(records[0]).toMatchObject({
      outcome: 'forwarded',
      status: 200,
      operation: 'GetObject',
      bucket: 'reports',
      key: 'sandbox/a b',
      caller: PLACEHOLDER.accessKeyId,
    })
  })

  it.each<[string, Asking]>([
    ['another operation', { path: '/reports/sandbox/a?acl=' }],
    ['another bucket', { path: '/secrets/sandbox/a' }],
    ['another prefix', { path: '/reports/private/a' }],
    ['a list of everything', { path: '/reports?list-type=2' }],
    ['a list below another prefix', { path: '/reports?list-type=2&prefix=private%2F' }],
    ['a parameter that the operation does not have', { path: '/reports/sandbox/a?unheard-of=' }],
    ['another region', { path: '/reports/sandbox/a', region: 'us-east-1' }],
    ['another host', { path: '/reports/sandbox/a', host: 'evil.example.com' }],
    [
      'a copy of another bucket',
      {
        method: 'PUT',
        path: '/reports/sandbox/a',
        headers: { 'x-amz-copy-source': '/secrets/a' },
      },
    ],
    [
      'an object for everyone',
      { method: 'PUT', path: '/reports/sandbox/a', headers: { 'x-amz-acl': 'public-read' } },
    ],
  ])('refuses %s', async (_name, asking) => {
    const { port, received } = await sandbox()
    const answered = await ask(port, asking)
    expect(answered.status).toBe(403)
    expect(answered.body).toContain('<Code>AccessDenied</Code>')
    expect(received).toEqual([])
  })

  it('refuses callers that it does not know, in the words of the service', async () => {
    const { port, records } = await sandbox()
    const stranger = { ...PLACEHOLDER, accessKeyId: 'AKIDSTRANGER' }
    const answered = await ask(port, { path: '/reports/sandbox/a', credentials: stranger })
    expect(answered.body).toContain('<Code>InvalidAccessKeyId</Code>')
    const other = { ...PLACEHOLDER, secretAccessKey: 'another-secret' }
    const json = await ask(port, { path: '/', service: 'dynamodb', credentials: other })
    expect(JSON.parse(json.body)).toMatchObject({ __type: 'InvalidSignatureException' })
    expect(json.headers['x-amzn-errortype']).toBe('InvalidSignatureException')
    expect(records.map(({ code }) => code)).toEqual([
      'SIGNATURE_ACCESS_KEY_UNKNOWN',
      'SIGNATURE_DOES_NOT_MATCH',
    ])
  })

  it('refuses what it cannot sign for, by its name', async () => {
    const everything = await proxyOf((endpoint) => ({
      allow: [
        { service: 's3', region: REGION, operations: '*', bucket: '*', endpoint },
        { service: 'transcribe-streaming', region: REGION, operations: '*', endpoint },
      ],
    }))
    const { port, received, records } = everything
    const url = `http://127.0.0.1:${port}/reports/a`
    const v4a = sign({ url }, { ...SIGNING, algorithm: 'v4a', regionSet: '*' })
    const events = {
      method: 'POST',
      path: '/stream-transcription',
      service: 'transcribe',
      headers: { 'x-amz-content-sha256': 'STREAMING-AWS4-HMAC-SHA256-EVENTS' },
    }
    const answers = [
      await send(port, { method: 'GET', path: '/reports/a', headers: v4a.headers }),
      await ask(port, { path: '/?session=', service: 's3express' }),
      await ask(port, { path: '/reports--use1-az4--x-s3/a' }),
      await ask(port, events),
    ]
    expect(answers.map(({ status }) => status)).toEqual([501, 501, 501, 501])
    expect(answers.map(({ body }) => body)).toEqual([
      expect.stringContaining('version 4 only, none of version 4A'),
      expect.stringContaining('does not sign for directory buckets'),
      expect.stringContaining('does not sign for directory buckets'),
      expect.stringContaining('does not pass streams of events on'),
    ])
    expect(records.map(({ outcome, code }) => `${outcome} ${code}`)).toEqual([
      'refused SIGNATURE_ALGORITHM_NOT_ALLOWED',
      'refused REQUEST_UNSUPPORTED',
      'refused REQUEST_UNSUPPORTED',
      'refused REQUEST_UNSUPPORTED',
    ])
    expect(received).toEqual([])
  })

  it('takes links, and headers that were moved into them', async () => {
    const { port, received } = await sandbox()
    const link = (path: string, headers: Record<string, string> = {}): string =>
      presign(
        { method: 'PUT', url: `http://127.0.0.1:${port}${path}`, headers },
        { ...SIGNING, expiresIn: 60, hoistHeaders: Object.keys(headers) },
      ).url.replace(/^http:\/\/[^/]+/, '')
    const body = 'unsigned'
    const first = link('/reports/sandbox/a', { 'x-amz-meta-a': 'b' })
    expect(await send(port, { method: 'PUT', path: first, body })).toMatchObject({ status: 200 })
    expect(received[0]?.body.toString()).toBe(body)
    expect(received[0]?.url).toBe('/reports/sandbox/a')
    expect(received[0]?.headers).toMatchObject({ 'x-amz-meta-a': 'b', 'content-length': '8' })
    expect(received[0]?.verified).toMatchObject({ payloadHash: 'UNSIGNED-PAYLOAD' })
    const copy = link('/reports/sandbox/a', { 'x-amz-copy-source': '/secrets/a' })
    expect(await send(port, { method: 'PUT', path: copy, body })).toMatchObject({ status: 403 })
  })

  it.each([
    ['signed', undefined, 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD'],
    ['signed', 'CRC32C', 'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER'],
    ['unsigned', 'CRC64NVME', 'STREAMING-UNSIGNED-PAYLOAD-TRAILER'],
  ] as const)('signs chunks anew: %s, trailer %s', async (chunks, checksum, payloadHash) => {
    const { received, url } = await sandbox()
    const body = Buffer.alloc(200_000, 'sansdk')
    const request = signStreaming(
      {
        method: 'PUT',
        url: `${url}/reports/sandbox/a`,
        body,
        headers: { 'content-encoding': 'gzip' },
      },
      { ...SIGNING, chunks, checksum },
    )
    const sent = await fetch(request.url, {
      ...request,
      duplex: 'half',
      body: Readable.from(request.body),
    } as RequestInit)
    expect(sent.status).toBe(200)
    const [entry] = received
    expect(entry?.verified).toMatchObject({ payloadHash })
    expect(entry?.headers['content-encoding']).toBe('gzip,aws-chunked')
    const verified = entry?.verified as {
      verifyChunks: () => AsyncIterable<Uint8Array> & { trailers: unknown }
    }
    const data = verified.verifyChunks()
    const parts: Uint8Array[] = []
    for await (const part of data) parts.push(part)
    expect(Buffer.concat(parts).equals(body)).toBe(true)
    expect(Object.keys(data.trailers ?? {})).toHaveLength(checksum === undefined ? 0 : 1)
  })

  it('never completes a body that is not the one that was signed', async () => {
    const { port, received, records } = await sandbox()
    const headers = { 'x-amz-meta-a': 'b' }
    const method = 'PUT'
    const path = '/reports/sandbox/a'
    const { signed } = signedHeaders(port, {
      method,
      path,
      headers,
      body: 'a'.repeat(100_000),
    })
    const body = `${'a'.repeat(99_999)}b`
    expect(await send(port, { method, path, headers: signed, body })).toMatchObject({ status: 403 })
    expect(records[0]).toMatchObject({ outcome: 'failed', code: 'SIGNATURE_PAYLOAD_MISMATCH' })
    expect(received.every(({ body: arrived }) => arrived.length < 100_000)).toBe(true)
  })

  it('says whose fault it is: a header that cannot be signed, a caller that stops', async () => {
    const { port, records } = await sandbox()
    const asking = { method: 'PUT', path: '/reports/sandbox/a' }
    const { signed } = signedHeaders(port, asking)
    const odd = await send(port, { ...asking, headers: { ...signed, 'x-note': 'gr\u00fc\u00df' } })
    expect(odd).toMatchObject({ status: 400 })
    const whole = { ...asking, body: 'whole' }
    const headers = { ...signedHeaders(port, whole).signed, 'content-length': '5' }
    const dialogue = await talk(port, `${headOf(whole, headers)}who`)
    await wait(50)
    dialogue.socket.destroy()
    while (records.length < 2) await wait(5)
    expect(records.map(({ code }) => code)).toEqual(['REQUEST_MALFORMED', 'CALLER_LEFT'])
  })

  it('answers HEAD without a body, and passes redirects on', async () => {
    const proxied = await sandbox()
    proxied.reply = (response) =>
      response.writeHead(307, { location: 'http://127.0.0.1:1/', 'content-length': '9' }).end()
    const answered = await ask(proxied.port, { method: 'HEAD', path: '/reports/sandbox/a' })
    expect(answered).toMatchObject({ status: 307, body: '' })
    expect(answered.headers).toMatchObject({
      location: 'http://127.0.0.1:1/',
      'content-length': '9',
    })
  })

  it('tells nobody its keys, whatever a service quotes', async () => {
    const proxied = await sandbox()
    const hex = Buffer.from(REAL.sessionToken ?? '').toString('hex')
    proxied.reply = (response) =>
      response
        .writeHead(400, { 'x-quoted': REAL.accessKeyId })
        .end(
          `<Error><Code>InvalidRequest</Code><Token>${REAL.sessionToken}</Token><Bytes>${hex}</Bytes></Error>`,
        )
    const quoted = await ask(proxied.port, { path: '/reports/sandbox/a' })
    expect(quoted.status).toBe(400)
    expect(quoted.body).toContain('<Code>InvalidRequest</Code>')
    for (const secret of [REAL.accessKeyId, REAL.sessionToken, hex]) {
      expect(JSON.stringify(quoted)).not.toContain(secret)
    }
    proxied.reply = (response) =>
      response.writeHead(403).end('<Error><Code>ExpiredToken</Code></Error>')
    const refused = await ask(proxied.port, { path: '/reports/sandbox/a' })
    expect(refused).toMatchObject({ status: 502 })
    expect(refused.body).toContain(
      'The service refused the credentials of the proxy (ExpiredToken)',
    )
  })

  it('gives a request up when its caller leaves or the service is silent', async () => {
    const proxied = await sandbox({ timeout: { idleMs: 200 } })
    proxied.reply = () => undefined
    const answered = await ask(proxied.port, { path: '/reports/sandbox/a' })
    expect(answered).toMatchObject({ status: 504 })
    expect(proxied.records[0]).toMatchObject({ outcome: 'failed', code: 'UPSTREAM_TIMEOUT' })
    const leaving = await sandbox()
    let arrive = (): void => undefined
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve
    })
    let left = Promise.resolve<unknown>(undefined)
    leaving.reply = (response) => {
      left = once(response, 'close')
      arrive()
    }
    const controller = new AbortController()
    const { signed } = signedHeaders(leaving.port, { path: '/reports/sandbox/a' })
    const sent = fetch(`${leaving.url}/reports/sandbox/a`, {
      headers: signed,
      signal: controller.signal,
    })
    await arrived
    controller.abort()
    await expect(sent).rejects.toThrow()
    await left
    while (leaving.records.length === 0) await wait(5)
    expect(leaving.records[0]).toMatchObject({ status: undefined, code: 'CALLER_LEFT' })
  })

  it.each(['upgrade: other\r\nconnection: upgrade\r\n', ''])(
    'answers where the service changes the protocol, with the headers %j',
    async (headers) => {
      const proxied = await sandbox()
      proxied.reply = ({ socket }) => socket?.write(`HTTP/1.1 101 Other\r\n${headers}\r\n`)
      const answered = await ask(proxied.port, { path: '/reports/sandbox/a' })
      expect(answered).toMatchObject({ status: 502 })
      expect(proxied.records).toMatchObject([{ outcome: 'failed', code: 'UPSTREAM_FAILED' }])
    },
  )

  it('asks for the body once the service wants it', async () => {
    const { port, received } = await sandbox()
    const asking = { method: 'PUT', path: '/reports/sandbox/a', body: 'later' }
    const { signed } = signedHeaders(port, asking)
    const dialogue = await talk(
      port,
      headOf(asking, { ...signed, expect: '100-continue', 'content-length': '5' }),
    )
    expect(await dialogue.next(/\r\n\r\n$/)).toMatch(/^HTTP\/1\.1 100 Continue/)
    dialogue.socket.write('later')
    expect(await dialogue.next(/fine/)).toContain('HTTP/1.1 200 OK')
    expect(received[0]?.body.toString()).toBe('later')
    const refused = { ...asking, path: '/secrets/a' }
    const other = signedHeaders(port, refused)
    const second = await talk(
      port,
      headOf(refused, { ...other.signed, expect: '100-continue', 'content-length': '5' }),
    )
    expect(await second.next(/<\/Error>/)).toMatch(/^HTTP\/1\.1 403 /)
  })

  it('refuses what two servers would read differently', async () => {
    const { port, received } = await sandbox()
    const asking = { path: '/reports/sandbox/a' }
    const { signed } = signedHeaders(port, asking)
    const head = headOf(asking, signed)
    const ask400 = [
      head.replace(
        '\r\n\r\n',
        '\r\nTransfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n0\r\n\r\n',
      ),
      head.replace('\r\n\r\n', '\r\nContent-Length: 0\r\nContent-Length: 4\r\n\r\nbody'),
      head.replace('\r\n\r\n', '\r\nHost: evil.example.com\r\n\r\n'),
      head.replace('/sandbox/', '/sandbox/../private/'),
      head.replace('/sandbox/', '/sandbox/%2e%2e/private/'),
      head.replace('GET /', 'GET http://evil.example.com/'),
      'CONNECT s3.amazonaws.com:443 HTTP/1.1\r\nhost: s3.amazonaws.com:443\r\n\r\n',
    ]
    for (const text of ask400) {
      const dialogue = await talk(port, text)
      expect(await dialogue.next(/^HTTP\/1\.1 \d{3} /)).toMatch(/^HTTP\/1\.1 (?:400|403|501) /)
      dialogue.socket.destroy()
    }
    expect(received).toEqual([])
  })

  it('has no request signed that its rules do not allow', async () => {
    const { violations, forwarded } = await sendRandom(400, 7)
    expect(violations).toEqual([])
    expect(Object.keys(forwarded).length).toBeGreaterThan(2)
  })
})

function signedHeaders(port: number, asking: Asking): { signed: Record<string, string> } {
  const { method = 'GET', path, headers = {}, body = null } = asking
  const host = `127.0.0.1:${port}`
  const request = { method, url: `http://${host}${path}`, headers: { ...headers, host }, body }
  return { signed: sign(request, SIGNING).headers }
}

function headOf(
  { method = 'GET', path }: Asking,
  headers: Readonly<Record<string, string>>,
): string {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return `${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`
}

/** A connection over which bytes are sent as they are. */
async function talk(
  port: number,
  text: string,
): Promise<{ socket: Socket; next: (until: RegExp) => Promise<string> }> {
  const socket = connect(port, '127.0.0.1')
  open.push(() => socket.destroy())
  await once(socket, 'connect')
  let heard = ''
  socket.on('data', (data) => {
    heard += data.toString('latin1')
  })
  socket.on('error', () => undefined)
  socket.write(text)
  return {
    socket,
    async next(until) {
      while (!until.test(heard) && !socket.closed) await wait(5)
      const found = heard
      heard = ''
      return found
    },
  }
}

describe('rules', () => {
  it('serve clients of this library, and more than one service', async () => {
    const proxied = await proxyOf((endpoint) => ({
      allow: [
        { service: 's3', region: REGION, operations: '*', bucket: 'reports', endpoint },
        { service: 'dynamodb', region: REGION, operations: 'Get*', endpoint },
        { service: 'sts', region: REGION, operations: 'GetCallerIdentity', endpoint },
      ],
    }))
    const bucket = createBucket({ ...SIGNING_OF_CLIENT, bucket: 'reports', endpoint: proxied.url })
    proxied.reply = (response) => response.setHeader('etag', '"e"').end()
    await bucket.put('a/b', 'body')
    expect(proxied.received[0]?.body.toString()).toBe('body')
    const client = createClient({ ...SIGNING_OF_CLIENT, endpoint: proxied.url })
    proxied.reply = (response) => response.end('{"Item":{"id":{"S":"7"}}}')
    const key = { TableName: 't', Key: { id: { S: '7' } } }
    expect(await client.call('dynamodb', 'GetItem', key)).toEqual({ Item: { id: { S: '7' } } })
    const denied = { awsCode: 'AccessDeniedException', status: 403 }
    await expect(client.call('dynamodb', 'DeleteTable', { TableName: 't' })).rejects.toMatchObject(
      denied,
    )
    const assumed = client.call('sts', 'AssumeRole', {
      RoleArn: 'arn:aws:iam::123456789012:role/r',
      RoleSessionName: 's',
    })
    await expect(assumed).rejects.toMatchObject({ awsCode: 'AccessDenied', status: 403 })
  })

  it('hold for callers and for what a function says', async () => {
    const seen: unknown[] = []
    const proxied = await proxyOf((endpoint) => {
      const rule = { service: 'dynamodb', region: REGION, operations: 'GetItem', endpoint } as const
      return {
        callers: { AKIDONE: 'secret-of-one', AKIDTWO: 'secret-of-two' },
        allow: [
          {
            ...rule,
            callers: 'AKIDONE',
            when: ({ body, operation }) => {
              seen.push(operation)
              return JSON.parse(String(body && Buffer.from(body))).TableName === 'mine'
            },
          },
        ],
      }
    })
    const asking = (id: string, secretAccessKey: string, table: string) =>
      ask(proxied.port, {
        method: 'POST',
        path: '/',
        service: 'dynamodb',
        headers: {
          'x-amz-target': 'DynamoDB_20120810.GetItem',
          'content-type': 'application/x-amz-json-1.0',
        },
        body: JSON.stringify({ TableName: table }),
        credentials: { accessKeyId: id, secretAccessKey },
      })
    expect(await asking('AKIDONE', 'secret-of-one', 'mine')).toMatchObject({ status: 200 })
    expect(await asking('AKIDONE', 'secret-of-one', 'other')).toMatchObject({ status: 403 })
    expect(await asking('AKIDTWO', 'secret-of-two', 'mine')).toMatchObject({ status: 403 })
    expect(seen).toEqual(['GetItem', 'GetItem'])
  })

  it('ask their function of what is copied as well, as of an object that is read', async () => {
    const asked: unknown[] = []
    const proxied = await proxyOf((endpoint) => {
      const rule = { service: 's3', region: REGION, endpoint } as const
      return {
        allow: [
          {
            ...rule,
            operations: 'GetObject',
            bucket: 'reports',
            when: ({ body, bucket, key, method, operation, path, query }) => {
              asked.push([method, path, operation, bucket, key, String(query), body])
              return key?.startsWith('public/') === true
            },
          },
          { ...rule, operations: ['CopyObject', 'UploadPartCopy'], bucket: 'sandbox' },
        ],
      }
    })
    const copying = (source: string, query = '') =>
      ask(proxied.port, {
        method: 'PUT',
        path: `/sandbox/copy${query}`,
        headers: { 'x-amz-copy-source': source },
      })
    expect(await copying('/reports/public/a%20b?versionId=v.1')).toMatchObject({ status: 200 })
    expect(await copying('reports/secret')).toMatchObject({ status: 403 })
    expect(await copying('reports/secret', '?partNumber=1&uploadId=u')).toMatchObject({
      status: 403,
    })
    expect(await copying('other/public/a')).toMatchObject({ status: 403 })
    expect(proxied.received).toHaveLength(1)
    const read = ['GetObject', 'reports']
    expect(asked).toEqual([
      ['GET', '/reports/public/a%20b', ...read, 'public/a b', 'versionId=v.1', undefined],
      ['GET', '/reports/secret', ...read, 'secret', '', undefined],
      ['GET', '/reports/secret', ...read, 'secret', '', undefined],
    ])
  })

  it('know buckets in hosts, of AWS and of the proxy, and absolute targets', async () => {
    const { port, received } = await sandbox()
    const path = '/sandbox/a'
    expect(await ask(port, { path, host: `reports.localhost:${port}` })).toMatchObject({
      status: 200,
    })
    expect(await ask(port, { path, host: `secrets.localhost:${port}` })).toMatchObject({
      status: 403,
    })
    const host = `localhost:${port}`
    const { signed } = signedHeaders(port, { path: '/reports/sandbox/b' })
    const absolute = { path: `http://127.0.0.1:${port}/reports/sandbox/b`, headers: signed }
    expect(await send(port, absolute)).toMatchObject({ status: 200 })
    expect(received.map(({ url }) => url)).toEqual(['/reports/sandbox/a', '/reports/sandbox/b'])
    expect(received[0]?.headers.host).not.toBe(host)
  })

  it('send to AWS where they name no endpoint', async () => {
    const records: unknown[] = []
    const proxied = await proxyOf(() => ({
      allow: [
        {
          service: 's3',
          region: REGION,
          operations: 'GetObject',
          bucket: 'reports',
          when: (request) => !records.push(request),
        },
        {
          service: 'iam',
          region: 'us-east-1',
          operations: 'GetUser',
          when: (request) => !records.push(request),
        },
      ],
    }))
    for (const host of ['s3.eu-central-1.amazonaws.com', 'reports.s3.eu-central-1.amazonaws.com']) {
      const path = host.startsWith('reports') ? '/a' : '/reports/a'
      expect(await ask(proxied.port, { path, host })).toMatchObject({ status: 403 })
    }
    await ask(proxied.port, {
      method: 'POST',
      path: '/',
      host: 'iam.amazonaws.com',
      service: 'iam',
      region: 'us-east-1',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'Action=GetUser&Version=2010-05-08',
    })
    expect(records).toMatchObject([
      { operation: 'GetObject', bucket: 'reports', key: 'a' },
      { operation: 'GetObject', bucket: 'reports', key: 'a' },
      { operation: 'GetUser', service: 'iam' },
    ])
  })
})

describe("a rule of one's own", () => {
  it.each(['no', 1, {}, undefined])('that says %j allows nothing', async (answer) => {
    const proxied = await proxyOf((endpoint) => ({
      allow: [{ ...RULE, endpoint, when: async () => answer as unknown as boolean }],
    }))
    const answered = await ask(proxied.port, { path: '/reports/a' })
    expect(answered).toMatchObject({ status: 502 })
    expect(proxied.received).toEqual([])
  })
})

describe('authorities', () => {
  it('are trusted besides those of Node', async () => {
    const { url, close } = await tlsServer()
    const context = vi.spyOn(process.getBuiltinModule('node:tls'), 'createSecureContext')
    const proxied = await proxyOf(() => ({
      allow: [{ ...RULE, endpoint: url }],
      ca: pem('authority.pem'),
    }))
    expect(await ask(proxied.port, { path: '/reports/a' })).toMatchObject({ status: 200 })
    expect(context.mock.calls[0]?.[0]?.ca).toEqual(
      expect.arrayContaining([rootCertificates[0], pem('authority.pem')]),
    )
    context.mockRestore()
    close()
  })
})

const SIGNING_OF_CLIENT = { region: REGION, credentials: PLACEHOLDER, retry: 'none' } as const

const RULE = { service: 's3', region: REGION, operations: 'GetObject', bucket: 'reports' } as const

describe('wrong options', () => {
  it.each<[string, ProxyRule | object]>([
    ['options.allow[0].operations', { ...RULE, operations: 'GetObjekt' }],
    ['options.allow[0].operations', { ...RULE, operations: [] }],
    ['options.allow[0].bucket', { ...RULE, bucket: 'a/b' }],
    ['options.allow[0].bucket', { ...RULE, bucket: 'a--use1-az4--x-s3' }],
    ['options.allow[0].bucket', { ...RULE, bucket: undefined, prefix: 'a/' }],
    ['options.allow[0].bucket', { ...RULE, service: 'sqs', operations: '*' }],
    ['options.allow[0].prefixes', { ...RULE, prefixes: 'a/' }],
    ['options.allow[0].when', { ...RULE, when: true }],
    ['options.allow[0].region', { ...RULE, region: undefined }],
    [
      'options.allow[0].endpoint',
      { service: 'execute-api', region: REGION, methods: 'GET', paths: '/' },
    ],
    [
      'options.allow[0].paths',
      {
        service: 'execute-api',
        region: REGION,
        methods: 'GET',
        paths: 'a',
        endpoint: 'http://127.0.0.1',
      },
    ],
    ['service', { ...RULE, service: 's33' }],
  ])('are refused: %s', async (field, rule) => {
    const created = createSigningProxy({
      callers: { a: 'b' },
      allow: [rule as ProxyRule],
      credentials: REAL,
    })
    await expect(created).rejects.toMatchObject({ field })
  })

  it.each<[string, object]>([
    ['options.callers', { callers: {} }],
    ['options.callers.secretAccessKey', { callers: { a: '' } }],
    ['options.hosts', { hosts: ['http://proxy'] }],
    ['options.timeout.idleMs', { timeout: { idleMs: 0 } }],
    ['options.credentials', { credentials: 'keys' }],
    ['options.ca', { ca: 5 }],
    ['options.ca', { ca: ['/etc/ssl/authority.pem'] }],
    ['options.alow', { alow: [] }],
  ])('are refused: %s', async (field, more) => {
    const options = { callers: { a: 'b' }, allow: [RULE], credentials: REAL, ...more }
    await expect(createSigningProxy(options)).rejects.toMatchObject({ field })
  })
})
