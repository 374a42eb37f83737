import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { inspect } from 'node:util'
import { Agent } from 'undici'
import { describe, expect, it } from 'vitest'
import { type Client, type ClientRequest, NetworkError } from '../../../src/index.ts'
import { createRetryQuota } from '../../../src/retry/index.ts'
import {
  ALL_IN_CODE,
  clientFor,
  closeAfterEach,
  deadUrl,
  type Loopback,
  loopback,
  rawServer,
  rejection,
  status,
} from './loopback.ts'

const keep = closeAfterEach()

async function serve(...replies: Parameters<typeof loopback>): Promise<[Loopback, Client]> {
  return await serveThrough(undefined, ...replies)
}

async function serveThrough(
  dispatcher: Agent | undefined,
  ...replies: Parameters<typeof loopback>
): Promise<[Loopback, Client]> {
  const server = keep(await loopback(...replies))
  if (dispatcher !== undefined) keep(dispatcher)
  return [server, keep(clientFor(server.url, { dispatcher }))]
}

const put = { service: 's3', method: 'PUT', path: '/b/k' } as const
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

async function* chunks(...parts: string[]): AsyncGenerator<string> {
  for (const part of parts) yield part
}

describe('request bodies that replay', () => {
  const form = new FormData()
  form.append('a"b', 'x\ny')
  form.append('file', new Blob(['data'], { type: 'text/plain' }), 'f.txt')
  const cases: [string, ClientRequest['body'], string | undefined, RegExp][] = [
    ['a string', 'häl', undefined, /^häl$/],
    ['bytes', new TextEncoder().encode('bytes'), undefined, /^bytes$/],
    ['an ArrayBuffer', new TextEncoder().encode('buffer').buffer, undefined, /^buffer$/],
    ['a Blob', new Blob(['blob'], { type: 'text/plain' }), 'text/plain', /^blob$/],
    [
      'URLSearchParams',
      new URLSearchParams({ a: 'b c' }),
      'application/x-www-form-urlencoded;charset=UTF-8',
      /^a=b\+c$/,
    ],
    [
      'FormData',
      form,
      'multipart/form-data; boundary=',
      /^------sansdk-\S+\r\ncontent-disposition: form-data; name="a%22b"\r\n\r\nx\r\ny\r\n------sansdk-\S+\r\ncontent-disposition: form-data; name="file"; filename="f.txt"\r\ncontent-type: text\/plain\r\n\r\ndata\r\n------sansdk-\S+--\r\n$/,
    ],
    ['a factory of a string', () => 'made', undefined, /^made$/],
    ['an asynchronous factory', async () => new Blob(['made']), undefined, /^made$/],
  ]
  it.each(cases)('%s', async (_name, body, contentType, expected) => {
    const [server, client] = await serve(status(500), status(200))
    const response = await client.request({ ...put, body })
    expect(response.status).toBe(200)
    expect(server.seen).toHaveLength(2)
    for (const seen of server.seen) {
      expect(seen.body).toMatch(expected)
      expect(seen.headers['x-amz-content-sha256']).toBe(sha256(seen.body))
      expect(seen.headers['content-length']).toBe(String(Buffer.byteLength(seen.body)))
      if (contentType === undefined) expect(seen.headers['content-type']).toBeUndefined()
      else expect(seen.headers['content-type']).toContain(contentType)
    }
  })

  it('a large Blob is hashed and streamed', async () => {
    const text = 'x'.repeat(1_500_000)
    const [server, client] = await serve(status(500), status(200))
    await client.request({ ...put, body: new Blob([text]) })
    expect(server.seen.map((seen) => seen.headers['x-amz-content-sha256'])).toEqual(
      Array(2).fill(sha256(text)),
    )
    expect(server.seen[1]?.headers['content-length']).toBe('1500000')
  })

  it('a factory of streams is called for each attempt', async () => {
    const [server, client] = await serve(status(500), status(200))
    let made = 0
    const body = (): Readable => Readable.from([`try ${++made}`])
    await client.request({ ...put, body, payloadHash: 'UNSIGNED-PAYLOAD' })
    expect(server.seen.map((seen) => seen.body)).toEqual(['try 1', 'try 2'])
    expect(server.seen[0]?.headers['x-amz-content-sha256']).toBe('UNSIGNED-PAYLOAD')
  })
})

describe('one-shot streams', () => {
  const streams: [string, () => ClientRequest['body']][] = [
    ['a Node stream', () => Readable.from(['one', 'shot'])],
    ['a web stream', () => new Blob(['oneshot']).stream() as ReadableStream],
    ['an async iterable', () => chunks('one', 'shot')],
  ]

  it.each(streams)('%s is sent', async (_name, make) => {
    const [server, client] = await serve(status(200))
    await client.request({ ...put, body: make(), payloadHash: 'UNSIGNED-PAYLOAD' })
    expect(server.seen[0]?.body).toBe('oneshot')
  })

  it.each(streams)('%s is not sent again once it was read', async (_name, make) => {
    const [server, client] = await serve(status(503))
    const error = await rejection(
      client.request({ ...put, body: make(), payloadHash: 'UNSIGNED-PAYLOAD' }),
    )
    expect(error).toMatchObject({ status: 503, stopReason: 'body' })
    expect(server.seen).toHaveLength(1)
  })

  it.each(streams)('%s is sent after a connection that was refused', async (_name, make) => {
    const url = await deadUrl()
    const server = await rawServer(() => {})
    await server.close()
    const retry = { ...ALL_IN_CODE.retry, random: () => 1, quota: createRetryQuota() }
    const client = keep(clientFor(url, { ...ALL_IN_CODE, retry }))
    const answer = client.request({ ...put, body: make(), payloadHash: 'UNSIGNED-PAYLOAD' })
    const revived = keep(await revive(url))
    const response = await answer
    expect(response.attempts[0]).toMatchObject({ outcome: 'not-sent', codes: ['ECONNREFUSED'] })
    expect(revived.seen.at(-1)?.body).toBe('oneshot')
  })

  it('that break end the call with their error', async () => {
    const [, client] = await serve(status(200))
    const cause = new Error('disk gone')
    const body = new Readable({
      read() {
        this.destroy(cause)
      },
    })
    const error = await rejection(client.request({ ...put, body, payloadHash: 'UNSIGNED-PAYLOAD' }))
    expect(error).toBeInstanceOf(NetworkError)
    expect(error).toMatchObject({ cause, stopReason: 'terminal' })
  })

  it('are let go when the call fails', async () => {
    const body = Readable.from(['never'])
    const client = keep(clientFor(await deadUrl(), { retry: 'none' }))
    await rejection(client.request({ ...put, body, payloadHash: 'UNSIGNED-PAYLOAD' }))
    expect(body.destroyed).toBe(true)
  })

  it('are refused where they would have to be hashed', async () => {
    const [server, client] = await serve(status(200))
    const error = await rejection(client.request({ ...put, body: Readable.from(['x']) }))
    expect(error).toBeInstanceOf(TypeError)
    expect(error).toMatchObject({ code: 'ERR_INVALID_ARG_VALUE', field: 'request.body' })
    expect(server.seen).toHaveLength(0)
  })

  it('read before are refused', async () => {
    const [, client] = await serve(status(200))
    const body = Readable.from(['x'])
    for await (const chunk of body) expect(chunk).toBe('x')
    const error = await rejection(client.request({ ...put, body, payloadHash: 'UNSIGNED-PAYLOAD' }))
    expect(error).toMatchObject({ code: 'ERR_INVALID_ARG_VALUE', field: 'request.body' })
  })
})

/** Starts a server on the port of a URL at which nothing listened. */
async function revive(url: string): Promise<Loopback> {
  const revived = await loopback(status(200))
  revived.server.closeAllConnections()
  await new Promise<void>((resolve) => revived.server.close(() => resolve()))
  const { port } = new URL(url)
  await new Promise<void>((resolve) => revived.server.listen(Number(port), '127.0.0.1', resolve))
  return { ...revived, url }
}

// undici hands over answers in one way to handlers of its own version, and to us in another.
describe.each([
  ['its own connections', () => undefined],
  ["a caller's Agent", () => new Agent()],
])('response bodies through %s', (_name, dispatcher) => {
  const get = { service: 'dynamodb' } as const
  const serve = async (...replies: Parameters<typeof loopback>) =>
    await serveThrough(dispatcher(), ...replies)

  it('are read as bytes, text, JSON and a stream', async () => {
    const [, client] = await serve(status(200, '\uFEFF{"a":"ä"}', { 'x-multi': ['1', '2'] }))
    expect(
      Buffer.from(await (await client.request(get)).bytes())
        .subarray(3)
        .toString(),
    ).toBe('{"a":"ä"}')
    expect(await (await client.request(get)).text()).toBe('{"a":"ä"}')
    const response = await client.request(get)
    expect(response.headers['x-multi']).toEqual(['1', '2'])
    expect(await response.json()).toEqual({ a: 'ä' })
    let streamed = 0
    for await (const chunk of (await client.request(get)).body) streamed += chunk.length
    expect(streamed).toBe(13)
  })

  it('pass through whole when they are large', async () => {
    const body = 'abcdefgh'.repeat(500_000)
    const [, client] = await serve(status(200, body))
    const late = await client.request(get)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect((await late.text()).length).toBe(body.length)
    const hash = createHash('sha256')
    for await (const chunk of (await client.request(get)).body) hash.update(chunk)
    expect(hash.digest('hex')).toBe(sha256(body))
  })

  it('hold the server back until they are read', async () => {
    const chunk = Buffer.alloc(256 * 1024, 'x')
    const total = 64 * 1024 * 1024
    let written = 0
    const [, client] = await serve((response) => {
      const fill = (): void => {
        while (written < total) {
          written += chunk.length
          if (!response.write(chunk)) return
        }
        response.end()
      }
      response.on('drain', fill)
      fill()
    })
    const { body } = await client.request(get)
    const iterator = body[Symbol.asyncIterator]()
    let read = (await iterator.next()).value.length
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(written).toBeLessThan(total / 2)
    for await (const more of { [Symbol.asyncIterator]: () => iterator }) read += more.length
    expect(read).toBe(total)
  })

  it('beyond the limit are refused', async () => {
    const [server, client] = await serve(status(200, 'x'.repeat(2000)))
    const error = await rejection((await client.request(get)).text(1000))
    expect(error).toMatchObject({ code: 'NETWORK_RESPONSE_TOO_LARGE', stopReason: 'terminal' })
    const buffered = await rejection(
      client.request({ ...get, result: 'buffer', bufferLimit: 1000 }),
    )
    expect(buffered).toMatchObject({ code: 'NETWORK_RESPONSE_TOO_LARGE', stopReason: 'terminal' })
    expect(server.seen).toHaveLength(2)
  })

  it('that are not JSON, or were read before, are named', async () => {
    const [, client] = await serve(status(200, '<html>'))
    const response = await client.request(get)
    expect(await rejection(response.json())).toMatchObject({ code: 'NETWORK_RESPONSE_INVALID' })
    expect(await rejection(response.text())).toMatchObject({ field: 'response.body' })
  })

  it('are no part of what logs and JSON show', async () => {
    const [, client] = await serve(status(200, 'the body', { 'x-multi': ['1', '2'] }))
    const response = await client.request(get)
    const shown = { status: 200, headers: { 'x-multi': ['1', '2'] }, attempts: [{ attempt: 1 }] }
    expect(JSON.parse(JSON.stringify(response))).toMatchObject(shown)
    expect(inspect(response)).toContain("'x-multi': [ '1', '2' ]")
    expect(`${inspect(response, { depth: 9 })}${JSON.stringify(response)}`).not.toContain('body')
    await response.dump()
  })

  it('thrown away leave the connection for the next request', async () => {
    const [server, client] = await serve(status(200, 'x'.repeat(1000)))
    for (let call = 0; call < 5; call++) await (await client.request(get)).dump()
    // undici frees a connection one turn of the event loop after its response.
    expect(server.sockets()).toBeLessThanOrEqual(2)
  })

  it('of failed attempts do not hold a connection during the wait', async () => {
    const [server, client] = await serve(status(503, 'x'.repeat(10_000)), status(200, 'ok'))
    const one = keep(clientFor(server.url, { maxSockets: 1 }))
    expect(await (await one.request(get)).text()).toBe('ok')
    await client.close()
  })
})
