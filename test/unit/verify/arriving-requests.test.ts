import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, request as send } from 'node:http'
import * as http2 from 'node:http2'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SignatureError } from '../../../src/errors.ts'
import { presign, sign, signStreaming } from '../../../src/sigv4/index.ts'
import { type VerifyOptions, verify } from '../../../src/verify/index.ts'
import { credentials, refusalOf } from './arrived-request.ts'

const signing = { credentials, region: 'eu-central-1', service: 's3', dotSegments: 'keep' } as const
const verifying: VerifyOptions = {
  credentials: () => credentials,
  regions: 'eu-central-1',
  wirePath: 'any',
}

/** Answers with what was verified, or with the code and the field of the refusal. */
async function answer(request: IncomingMessage | http2.Http2ServerRequest): Promise<string> {
  try {
    const { payloadHash, body, verifyChunks } = await verify(request, verifying)
    let length = body?.length ?? 0
    if (verifyChunks !== undefined) for await (const part of verifyChunks()) length += part.length
    return `${payloadHash} ${length}`
  } catch (error) {
    if (!(error instanceof SignatureError)) throw error
    return `${error.code} ${error.field}`
  }
}

describe("Node's http server", () => {
  const server: Server = createServer((request, response) => {
    void answer(request).then((text) => {
      // What is left of a refused body would stand before the connection's next request.
      if (!request.complete) response.setHeader('connection', 'close')
      response.end(text)
    })
  })
  let origin = ''

  beforeAll(async () => {
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.close()
  })

  async function exchange(
    path: string,
    init: { method: string; headers: Record<string, string | string[]>; body?: string | Buffer },
  ): Promise<string> {
    const { port } = server.address() as AddressInfo
    const { method, headers, body } = init
    const outgoing = send({ host: '127.0.0.1', port, path, method, headers })
    outgoing.end(body)
    const [response] = (await once(outgoing, 'response')) as [IncomingMessage]
    let text = ''
    for await (const part of response) text += String(part)
    return text
  }

  it.each(['/bucket/a%20b', '/bucket/../a//b/./c', '//bucket/k', '/b/%2E%2E/k?acl&x=2&w=1&y=%2B'])(
    'verifies %s byte for byte as it arrived',
    async (path) => {
      const { headers, body } = sign({ method: 'PUT', url: origin + path, body: 'data' }, signing)
      const text = await exchange(path, { method: 'PUT', headers, body: String(body) })
      expect(text).toMatch(/^[0-9a-f]{64} 4$/)
      expect(await exchange(`${path}x`, { method: 'PUT', headers, body: String(body) })).toBe(
        'SIGNATURE_DOES_NOT_MATCH signature',
      )
      expect(await exchange(path, { method: 'PUT', headers, body: 'Data' })).toBe(
        'SIGNATURE_PAYLOAD_MISMATCH body',
      )
    },
  )

  it('verifies a presigned URL', async () => {
    const { url } = presign({ url: `${origin}/bucket/key` }, { ...signing, expiresIn: 60 })
    const path = url.slice(origin.length)
    expect(await exchange(path, { method: 'GET', headers: {} })).toBe('UNSIGNED-PAYLOAD 0')
  })

  it('verifies repeated headers, and sees repeated Authorization headers', async () => {
    const url = `${origin}/bucket/key`
    const { headers } = sign({ url, headers: { 'x-amz-meta-a': ['1', '2'] } }, signing)
    const repeated = { ...headers, 'x-amz-meta-a': ['1', '2'] }
    const empty = /^[0-9a-f]{64} 0$/
    expect(await exchange('/bucket/key', { method: 'GET', headers: repeated })).toMatch(empty)
    const { authorization = '' } = headers
    const twice = { ...repeated, authorization: [authorization, authorization] }
    expect(await exchange('/bucket/key', { method: 'GET', headers: twice })).toBe(
      'SIGNATURE_AMBIGUOUS authorization',
    )
  })

  it('answers on the same connection when it refuses a body', async () => {
    const signed = sign({ method: 'PUT', url: `${origin}/bucket/key`, body: 'x' }, signing)
    const body = 'x'.repeat(1024 * 1024 + 1)
    const headers = { ...signed.headers, 'transfer-encoding': 'chunked' }
    expect(await exchange('/bucket/key', { method: 'PUT', headers, body })).toBe(
      'SIGNATURE_PAYLOAD_TOO_LARGE body',
    )
  })

  it('verifies chunks from the request itself', async () => {
    const signed = signStreaming(
      { method: 'PUT', url: `${origin}/bucket/key`, body: Buffer.alloc(100_000, 7) },
      { ...signing, checksum: 'CRC32C' },
    )
    const parts: Uint8Array[] = []
    for await (const part of signed.body) parts.push(part)
    const body = Buffer.concat(parts)
    expect(await exchange('/bucket/key', { ...signed, body })).toBe(
      'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER 100000',
    )
    body[50_000] = 8
    expect(await exchange('/bucket/key', { ...signed, body })).toBe(
      'SIGNATURE_DOES_NOT_MATCH chunk 1',
    )
  })

  /** For what no client sends: a request written by hand. */
  async function exchangeRaw(head: Buffer): Promise<string> {
    const { port } = server.address() as AddressInfo
    const socket = connect(port, '127.0.0.1')
    socket.end(head)
    let text = ''
    for await (const part of socket) text += String(part)
    return text
  }

  function rawRequest(target: Buffer, headers: Record<string, string>): Buffer {
    const lines = Object.entries({ host: origin.slice('http://'.length), ...headers })
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('')
    return Buffer.concat([
      Buffer.from('GET '),
      target,
      Buffer.from(` HTTP/1.1\r\nConnection: close\r\n${lines}\r\n`),
    ])
  }

  it('verifies an absolute target, unless its host is not the one that was signed', async () => {
    const { headers } = sign({ url: `${origin}/bucket/key` }, signing)
    const right = await exchangeRaw(rawRequest(Buffer.from(`${origin}/bucket/key`), headers))
    expect(right).toMatch(/[0-9a-f]{64} 0/)
    const other = await exchangeRaw(rawRequest(Buffer.from('http://other/bucket/key'), headers))
    expect(other).toContain('SIGNATURE_HOST_INVALID host')
  })

  it('refuses a second Host header, though Node tells of one only', async () => {
    const { headers } = sign({ url: `${origin}/bucket/key` }, signing)
    const once = rawRequest(Buffer.from('/bucket/key'), headers).toString()
    const twice = once.replace('\r\n\r\n', `\r\nHost: ${origin.slice('http://'.length)}\r\n\r\n`)
    expect(await exchangeRaw(Buffer.from(once))).toMatch(/[0-9a-f]{64} 0/)
    expect(await exchangeRaw(Buffer.from(twice))).toContain('SIGNATURE_HOST_INVALID host')
  })
})

describe("Node's http2 server", () => {
  interface Http2Sent {
    /** As it is signed. */
    readonly path: string
    /** As it is sent. */
    readonly target: string
    readonly method?: string
    readonly body?: string
    readonly more?: (origin: string) => Readonly<Record<string, string>>
  }

  async function exchange(sending: Http2Sent): Promise<string> {
    const { path, target, method = 'GET', body, more } = sending
    const server = http2.createServer((request, response) => {
      void answer(request).then((text) => response.end(text))
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const client = http2.connect(origin)
    const sent = { method, url: origin + path, ...(body !== undefined && { body }) }
    const { headers } = sign(sent, signing)
    const stream = client.request(
      { ':method': method, ':path': target, ...headers, ...more?.(origin) },
      { endStream: body === undefined },
    )
    if (body !== undefined) stream.end(body)
    let text = ''
    for await (const part of stream) text += String(part)
    client.close()
    server.close()
    return text
  }

  it('takes a path of raw bytes for what it is', async () => {
    const text = await exchange({ path: '/bucket/é', target: '/bucket/\xc3\xa9' })
    expect(text).toMatch(/^[0-9a-f]{64} 0$/)
  })

  it('takes :authority for the host', async () => {
    const path = '/bucket/a//b'
    const text = await exchange({ path, target: path, method: 'PUT', body: 'data' })
    expect(text).toMatch(/^[0-9a-f]{64} 4$/)
  })

  it('refuses an :authority that is not the host', async () => {
    const more = (origin: string) => ({
      ':authority': 'other.example.com',
      host: origin.slice('http://'.length),
    })
    expect(await exchange({ path: '/bucket/key', target: '/bucket/key', more })).toBe(
      'SIGNATURE_HOST_INVALID host',
    )
  })
})

describe('a fetch Request', () => {
  const url = 'https://bucket.s3.eu-central-1.amazonaws.com/a%20key?x=2&w=1'

  it('is verified, and its body given back', async () => {
    const signed = sign({ method: 'PUT', url, body: 'data' }, signing)
    const verified = await verify(new Request(signed.url, signed), verifying)
    expect(Buffer.from(verified.body ?? []).toString()).toBe('data')
    const tampered = new Request(signed.url, { ...signed, body: 'date' })
    expect((await refusalOf(verify(tampered, verifying))).code).toBe('SIGNATURE_PAYLOAD_MISMATCH')
  })

  it('is verified without a body', async () => {
    const signed = sign({ url }, signing)
    const verified = await verify(new Request(signed.url, { headers: signed.headers }), verifying)
    expect(verified.body).toHaveLength(0)
  })

  it('must be sent to the host that was signed, whatever its Host header says', async () => {
    const { headers } = sign({ url }, signing)
    const { host } = new URL(url)
    const sent = { headers: { ...headers, host } }
    const other = new Request(url.replace(host, 'other.example.com'), sent)
    expect(other.headers.get('host')).toBe(host)
    expect((await refusalOf(verify(other, verifying))).code).toBe('SIGNATURE_HOST_INVALID')
  })

  it('must not have been read, unless its body is given', async () => {
    const signed = sign({ method: 'PUT', url, body: 'data' }, signing)
    const request = new Request(signed.url, signed)
    const body = await request.arrayBuffer()
    await expect(verify(request, verifying)).rejects.toMatchObject({
      code: 'ERR_INVALID_ARG_VALUE',
      field: 'request',
    })
    const verified = await verify(request, { ...verifying, body })
    expect(verified.accessKeyId).toBe(credentials.accessKeyId)
  })
})

describe('a plain object', () => {
  const signed = sign({ method: 'PUT', url: 'https://host.example.com/key', body: 'data' }, signing)

  it('may have an absolute URL and any kind of headers and body', async () => {
    const bodies = ['data', Buffer.from('data'), new TextEncoder().encode('data').buffer]
    for (const body of [...bodies, new Blob(['data']).stream()]) {
      for (const headers of [signed.headers, new Headers(signed.headers)]) {
        const source = body instanceof ReadableStream ? new Blob(['data']).stream() : body
        const verified = await verify({ ...signed, headers, body: source }, verifying)
        expect(verified.date).toBeInstanceOf(Date)
      }
    }
  })

  it('must have the host that was signed in its URL as in its headers', async () => {
    for (const target of ['https://other.example.com/key', 'https://host.example.com:8443/key']) {
      const headers = { ...signed.headers, host: 'host.example.com' }
      expect((await refusalOf(verify({ ...signed, headers, url: target }, verifying))).code).toBe(
        'SIGNATURE_HOST_INVALID',
      )
    }
  })

  it('is taken by the URL that it had before a router cut it', async () => {
    const { host } = new URL(signed.url)
    const headers = { ...signed.headers, host }
    const cut = { ...signed, headers, url: '/', originalUrl: '/key' }
    await expect(verify(cut, verifying)).resolves.toHaveProperty('body')
  })

  it('must have its body as bytes: one that was parsed cannot be hashed', async () => {
    await expect(verify({ ...signed, body: { parsed: true } }, verifying)).rejects.toMatchObject({
      code: 'ERR_INVALID_ARG_TYPE',
      field: 'request.body',
    })
  })
})

describe("a body that is left to the caller with hashedBody: 'stream'", () => {
  const url = 'https://bucket.s3.eu-central-1.amazonaws.com/key'
  const request = (signedBody: string, ...sent: string[]) => {
    const { headers } = sign({ method: 'PUT', url, body: signedBody }, signing)
    const host = new URL(url).host
    const buffer = Buffer.alloc(8)
    // It writes all parts into one buffer, as readers of files do.
    const parts = async function* () {
      for (const part of sent) yield buffer.subarray(0, buffer.write(part))
    }
    return { method: 'PUT', url, headers: { ...headers, host }, body: parts() }
  }
  const options: VerifyOptions = { ...verifying, hashedBody: 'stream', maxBodyBytes: 1 }

  it('comes part by part, the last once the hash holds', async () => {
    const { body, verifyBody } = await verify(request('abcd', 'ab', '', 'c', 'd'), options)
    expect(body).toBeUndefined()
    const parts: string[] = []
    for await (const part of verifyBody?.() ?? []) parts.push(Buffer.from(part).toString())
    expect(parts).toEqual(['ab', 'c', 'd'])
  })

  it.each([
    ['another', ['ab', 'c', 'e']],
    ['shorter', ['ab', 'c']],
    ['longer', ['ab', 'c', 'd', 'e']],
    ['empty', []],
  ])('is refused before its end where it is %s', async (_, sent) => {
    const { verifyBody } = await verify(request('abcd', ...sent), options)
    const parts: string[] = []
    const reading = async () => {
      for await (const part of verifyBody?.() ?? []) parts.push(Buffer.from(part).toString())
    }
    await expect(reading()).rejects.toMatchObject({
      code: 'SIGNATURE_PAYLOAD_MISMATCH',
      field: 'body',
    })
    expect(parts).toEqual(sent.slice(0, -1))
  })

  it('is read from another source if one is given', async () => {
    const { verifyBody } = await verify(request('abcd'), options)
    const parts: Uint8Array[] = []
    for await (const part of verifyBody?.('abcd') ?? []) parts.push(part)
    expect(Buffer.concat(parts).toString()).toBe('abcd')
  })
})
