import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { Readable } from 'node:stream'
import { hc } from 'hono/client'
import { Agent } from 'undici'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createClient } from '../../../src/client/create-client.ts'
import { createSignedFetch as createChainedFetch } from '../../../src/client/fetch.ts'
import { createSignedFetch, type SignedFetchOptions } from '../../../src/fetch/index.ts'
import { createRetryQuota } from '../../../src/retry/index.ts'
import { type VerifiedRequest, verify } from '../../../src/verify/index.ts'
import { CREDENTIALS, listen, rejection } from '../http/loopback.ts'

const TEMPORARY = { ...CREDENTIALS, sessionToken: 'FwoGZXIvYXdzEXAMPLETOKEN' }

interface Seen {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
  /** What `verify` says; an error where the signature does not hold. */
  readonly verified: VerifiedRequest | Error
}

type Reply = (response: ServerResponse, seen: Seen, index: number) => void

const open: (() => void)[] = []
afterEach(() => {
  for (const close of open.splice(0)) close()
  vi.unstubAllEnvs()
})

const ok: Reply = (response) => response.end('fine')

const failing =
  (status: number, body: string | undefined = undefined): Reply =>
  (response) =>
    response.writeHead(status).end(body)

/** A server on the loopback interface that verifies each request, as `execute-api` would. */
async function startServer(...replies: Reply[]): Promise<{ url: string; seen: Seen[] }> {
  const seen: Seen[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { method = '', url = '', headers } = request
    const body = Buffer.concat(chunks)
    const verified = await verify(
      { method, url, headers: request.headersDistinct as Record<string, string[]>, body },
      { credentials: () => TEMPORARY },
    ).catch((error: Error) => error)
    const entry = { method, url, headers, body: body.toString(), verified }
    const index = seen.push(entry) - 1
    const reply = replies[Math.min(index, replies.length - 1)] ?? ok
    reply(response, entry, index)
  })
  const port = await listen(server)
  open.push(() => server.close().closeAllConnections())
  return { url: `http://127.0.0.1:${port}`, seen }
}

const base = { service: 'execute-api', region: 'eu-central-1', credentials: TEMPORARY } as const

function signedFetch(more: Partial<SignedFetchOptions> = {}): typeof fetch {
  // A quota of its own, that tests do not share.
  const retry = { capMs: 20, quota: createRetryQuota() }
  return createSignedFetch({ ...base, retry, ...more })
}

function expectVerified({ verified }: Seen): VerifiedRequest {
  if (verified instanceof Error) throw verified
  return verified
}

describe('a signed fetch', () => {
  it.each([
    ['nothing', undefined, ''],
    ['a string', 'ü text', 'ü text'],
    ['URLSearchParams', new URLSearchParams({ a: 'b c' }), 'a=b+c'],
    ['bytes', new Uint8Array([120, 121, 122]), 'xyz'],
    ['a view', new Uint16Array([0x7978]).subarray(0), 'xy'],
    ['an ArrayBuffer', new TextEncoder().encode('abc').buffer, 'abc'],
    ['a Blob', new Blob(['blob'], { type: 'text/x' }), 'blob'],
    [
      'a stream',
      () => Readable.toWeb(Readable.from([Buffer.from('st'), Buffer.from('ream')])),
      'stream',
    ],
  ])('sends %s', async (_what, body, expected) => {
    const { url, seen } = await startServer()
    const response = await signedFetch()(`${url}/prod/a%20b?q=1&q=%2F#part`, {
      method: 'POST',
      body: (typeof body === 'function' ? body() : body) as NonNullable<RequestInit['body']>,
    })
    expect(await response.text()).toBe('fine')
    expect(seen).toHaveLength(1)
    expect(seen[0]).toMatchObject({ method: 'POST', url: '/prod/a%20b?q=1&q=%2F', body: expected })
    const verified = expectVerified(seen[0] as Seen)
    expect(verified).toMatchObject({ service: 'execute-api', region: 'eu-central-1' })
    expect(seen[0]?.headers['x-amz-security-token']).toBe(TEMPORARY.sessionToken)
  })

  it('sends a form with its boundary', async () => {
    const { url, seen } = await startServer()
    const form = new FormData()
    form.append('name', 'value')
    form.append('file', new Blob(['content']), 'name.txt')
    await signedFetch()(url, { method: 'POST', body: form })
    expectVerified(seen[0] as Seen)
    expect(seen[0]?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/)
    expect(seen[0]?.body).toContain('content')
  })

  it('takes a Request, and what init changes of it', async () => {
    const { url, seen } = await startServer()
    const request = new Request(`${url}/x`, { method: 'PUT', body: 'one', headers: { 'x-a': '1' } })
    await signedFetch()(request.clone())
    await signedFetch()(request, { body: 'two', headers: { 'x-b': '2' } })
    expect(seen.map(({ method, body }) => [method, body])).toEqual([
      ['PUT', 'one'],
      ['PUT', 'two'],
    ])
    expect(seen[0]?.headers['x-a']).toBe('1')
    expect(seen[1]?.headers['x-b']).toBe('2')
    for (const one of seen) expectVerified(one)
  })

  it('replaces the authorization of an SDK for other authentication', async () => {
    const { url, seen } = await startServer()
    await signedFetch()(url, { headers: { authorization: 'Bearer placeholder' } })
    expectVerified(seen[0] as Seen)
    expect(seen[0]?.headers.authorization).toMatch(/^AWS4-HMAC-SHA256 /)
  })

  it('serves a typed client of Hono', async () => {
    const { url, seen } = await startServer((response) => response.end('{"id":7}'))
    const client = hc(url, { fetch: signedFetch() }) as unknown as {
      orders: { $post(input: object): Promise<Response> }
    }
    const response = await client.orders.$post({ json: { name: 'x' } })
    expect(await response.json()).toEqual({ id: 7 })
    expect(seen[0]).toMatchObject({ method: 'POST', url: '/orders', body: '{"name":"x"}' })
    expectVerified(seen[0] as Seen)
  })

  it('takes service and region from the host', async () => {
    const requests: Request[] = []
    const fetch = createSignedFetch({
      credentials: CREDENTIALS,
      fetch: async (input, init) => {
        requests.push(new Request(input, init))
        return new Response('')
      },
    })
    await fetch('https://abc123.execute-api.eu-west-1.amazonaws.com/prod')
    await fetch('https://bucket.s3.amazonaws.com/key')
    await fetch(new URL('https://bedrock-runtime.us-west-2.amazonaws.com/model/x/converse'))
    const scopes = requests.map(({ headers }) =>
      headers.get('authorization')?.split('/').slice(2, 4),
    )
    expect(scopes).toEqual([
      ['eu-west-1', 'execute-api'],
      ['us-east-1', 's3'],
      ['us-west-2', 'bedrock'],
    ])
  })

  it("sends Bedrock's key of the environment in place of a signature", async () => {
    vi.stubEnv('AWS_BEARER_TOKEN_BEDROCK', 'bedrock-api-key-EXAMPLE')
    vi.stubEnv('AWS_ACCESS_KEY_ID', CREDENTIALS.accessKeyId)
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', CREDENTIALS.secretAccessKey)
    const { url, seen } = await startServer(failing(503), ok)
    const options = { service: 'bedrock', region: 'eu-central-1' }
    const response = await createChainedFetch(options)(`${url}/model/x`)
    expect(response.status).toBe(200)
    await createChainedFetch({ ...options, service: 'execute-api' })(url)
    await createChainedFetch({ ...options, credentials: TEMPORARY })(url)
    expect(seen.map(({ headers: { authorization } }) => authorization?.split(' ', 2))).toEqual([
      ['Bearer', 'bedrock-api-key-EXAMPLE'],
      ['Bearer', 'bedrock-api-key-EXAMPLE'],
      ['AWS4-HMAC-SHA256', expect.any(String)],
      ['AWS4-HMAC-SHA256', expect.any(String)],
    ])
    expect(seen[0]?.headers).not.toHaveProperty('x-amz-date')
  })

  it("sends a client's token to Bedrock, and none without TLS", async () => {
    const requests: Request[] = []
    vi.stubGlobal('fetch', async (...[input, init]: Parameters<typeof fetch>) => {
      requests.push(new Request(input, init))
      return new Response('')
    })
    const token = async () => ({ token: 'bedrock-api-key-EXAMPLE' })
    const client = createClient({ token, credentials: CREDENTIALS, region: 'us-west-2' })
    await client.fetch('https://bedrock-runtime.us-west-2.amazonaws.com/model/x/converse')
    await client.fetch('https://abc123.execute-api.us-west-2.amazonaws.com/prod')
    const plain = client.fetch('http://bedrock-runtime.us-west-2.amazonaws.com/model/x/converse')
    expect(await rejection(plain)).toMatchObject({ code: 'ENDPOINT_INVALID' })
    vi.stubEnv('AWS_BEARER_TOKEN_BEDROCK', 'a line\nbreak')
    const wrong = createChainedFetch()('https://bedrock.us-west-2.amazonaws.com/')
    expect(await rejection(wrong)).toMatchObject({ field: 'AWS_BEARER_TOKEN_BEDROCK' })
    const schemes = requests.map(({ headers }) => headers.get('authorization')?.split(' ')[0])
    expect(schemes).toEqual(['Bearer', 'AWS4-HMAC-SHA256'])
    vi.unstubAllGlobals()
    await client.close()
  })

  it.each([
    ['https://example.com/', 'options.service'],
    ['https://lb.us-east-1.elb.amazonaws.com/', 'options.service'],
    ['https://bucket.s3-accelerate.amazonaws.com/key', 'options.region'],
  ])('refuses %s, of which it does not know what to sign', async (url, field) => {
    const fetch = createSignedFetch({ credentials: CREDENTIALS, fetch: () => expect.fail('sent') })
    expect(await rejection(fetch(url))).toMatchObject({ code: 'ERR_INVALID_ARG_VALUE', field })
  })

  it("refuses aws4fetch's options of a request, and an object as its body", async () => {
    const { url, seen } = await startServer()
    const fetch = createSignedFetch({ credentials: TEMPORARY, service: 'es', region: 'eu-west-1' })
    const init = { aws: { service: 's3' } } as RequestInit
    expect(await rejection(fetch(url, init))).toMatchObject({ field: 'init.aws' })
    const plain = { method: 'POST', body: { a: 1 } } as unknown as RequestInit
    expect(await rejection(fetch(url, plain))).toMatchObject({ field: 'init.body' })
    expect(seen).toEqual([])
  })

  it('refuses a user name in the URL, and says neither it nor the password', async () => {
    for (const input of [
      'https://user:hunter22@h.example/',
      new URL('https://hunter22@h.example'),
    ]) {
      const error = await rejection(signedFetch()(input))
      expect(error).toMatchObject({ code: 'ERR_INVALID_ARG_VALUE' })
      expect(String(error)).not.toMatch(/user:|hunter22/)
    }
  })

  it('refuses another host than that of the URL, which would be signed but not sent', async () => {
    const { url, seen } = await startServer()
    const error = await rejection(signedFetch()(url, { headers: { host: 'other.example' } }))
    expect(error).toMatchObject({ code: 'ERR_INVALID_ARG_VALUE' })
    expect(seen).toHaveLength(0)
    const { host } = new URL(url)
    await (await signedFetch()(url, { headers: { host } })).text()
    for (const one of seen) expectVerified(one)
  })

  it('refuses keys that fetch would change', async () => {
    const fetch = createSignedFetch({ credentials: CREDENTIALS, fetch: () => expect.fail('sent') })
    const error = await rejection(fetch('https://bucket.s3.amazonaws.com/a/../b'))
    expect(error).toMatchObject({ field: 'input' })
  })

  it('refuses a stream of text, where fetch takes bytes', async () => {
    const { url, seen } = await startServer()
    const fetch = signedFetch({ maxBodyBytes: 10 })
    const body = Readable.toWeb(Readable.from(['a'.repeat(11)]))
    const error = await rejection(fetch(url, { method: 'POST', body } as RequestInit))
    expect(error).toMatchObject({ code: 'ERR_INVALID_ARG_TYPE', field: 'body' })
    expect(seen).toHaveLength(0)
  })

  it('refuses a body that is too long to be read', async () => {
    const { url, seen } = await startServer()
    const fetch = signedFetch({ maxBodyBytes: 10 })
    const body = 'x'.repeat(11)
    expect(await rejection(fetch(url, { method: 'PUT', body }))).toMatchObject({ field: 'body' })
    expect(seen).toHaveLength(0)
  })

  it('asks for credentials before each attempt', async () => {
    const { url, seen } = await startServer(failing(503), ok)
    let asked = 0
    await signedFetch({
      credentials: async () => {
        asked += 1
        return TEMPORARY
      },
    })(url)
    expect(asked).toBe(2)
    for (const one of seen) expectVerified(one)
    const none = signedFetch({ credentials: async () => undefined })
    expect(await rejection(none(url))).toMatchObject({ field: 'options.credentials()' })
  })

  it('hands on a response while it is streamed', async () => {
    const { url } = await startServer((response) => {
      response.write('first')
      setTimeout(() => response.end('last'), 50)
    })
    const { body } = await signedFetch()(url)
    const parts: string[] = []
    for await (const part of body ?? []) parts.push(new TextDecoder().decode(part))
    expect(parts).toEqual(['first', 'last'])
  })
})

describe('attempts of a signed fetch', () => {
  it.each([
    ['503', failing(503)],
    ['429', failing(429)],
    ['throttling with 400', failing(400, '{"__type":"com.amazon#ThrottlingException"}')],
    ['throttling in XML', failing(400, '<Error><Code>Throttling</Code></Error>')],
    [
      'a code in a header',
      (response) => response.writeHead(400, { 'x-amzn-errortype': 'ThrottlingException:' }).end(),
    ],
    ['a lost connection', (response) => response.socket?.destroy()],
  ] as [string, Reply][])(
    'are repeated after %s, each with its own signature',
    async (_what, reply) => {
      const { url, seen } = await startServer(reply, reply, ok)
      const response = await signedFetch()(url, { method: 'PUT', body: 'x' })
      expect(await response.text()).toBe('fine')
      expect(seen).toHaveLength(3)
      for (const one of seen) expectVerified(one)
      expect(seen.map(({ body }) => body)).toEqual(['x', 'x', 'x'])
    },
  )

  it.each([
    [400, '{"__type":"ValidationException","message":"m"}'],
    [403, '<Error><Code>AccessDenied</Code></Error>'],
    [404, 'x'.repeat(200_000)],
    [500, ''],
  ])('end with the whole error response: %d', async (status, text) => {
    const { url, seen } = await startServer(failing(status, text))
    const response = await signedFetch()(`${url}/x`)
    expect(response.status).toBe(status)
    expect(response.url).toBe(`${url}/x`)
    expect(await response.text()).toBe(text)
    expect(seen).toHaveLength(status === 500 ? 3 : 1)
  })

  it.each([
    ['a TypeError without a reason, as of browsers', new TypeError('Failed to fetch'), 3, 3],
    [
      'an Error that workerd marks',
      Object.assign(new Error('Network connection lost.'), { retryable: true }),
      3,
      3,
    ],
    ['any other Error', new Error('of the caller'), 1, 1],
    ['a text', 'no', 1, 1],
    [
      'a certificate that nobody trusts, which Node tells alone',
      new TypeError('fetch failed', { cause: { code: 'CERT_HAS_EXPIRED' } }),
      3,
      1,
    ],
  ])('are as many after %s as it is worth', async (_, reason, plain, onNode) => {
    for (const [create, count] of [
      [createSignedFetch, plain],
      [createChainedFetch, onNode],
    ] as const) {
      let sent = 0
      const retry = { capMs: 1, quota: createRetryQuota() }
      const send = create({
        ...base,
        retry,
        fetch: async () => {
          sent += 1
          throw reason
        },
      })
      expect(await rejection(send('https://example.com/'))).toBe(reason)
      expect(sent).toBe(count)
    }
  })

  it('are not repeated where a POST may have been executed', async () => {
    const { url, seen } = await startServer((response) => response.socket?.destroy())
    expect(await rejection(signedFetch()(url, { method: 'POST', body: 'x' }))).toBeInstanceOf(
      TypeError,
    )
    expect(seen).toHaveLength(1)
  })

  it('are one with retry "none"', async () => {
    const { url, seen } = await startServer(failing(503))
    expect((await signedFetch({ retry: 'none' })(url)).status).toBe(503)
    expect(seen).toHaveLength(1)
  })

  it('are signed with the clock of the server where ours is wrong', async () => {
    const ahead = 3_600_000
    const date = new Date(Date.now() + ahead).toUTCString()
    const { url, seen } = await startServer((response, _seen, index) => {
      response.setHeader('date', date)
      if (index > 0) return response.end('fine')
      return response.writeHead(403).end('<Error><Code>RequestTimeTooSkewed</Code></Error>')
    })
    expect(await (await signedFetch()(url)).text()).toBe('fine')
    const at = seen.map(({ headers }) => String(headers['x-amz-date']))
    expect(Number(at[1]?.slice(9, 15)) !== Number(at[0]?.slice(9, 15))).toBe(true)
    expect(seen).toHaveLength(2)
  })

  it('are repeated with new credentials where the old ones have expired', async () => {
    const expired = failing(400, '{"__type":"ExpiredTokenException"}')
    const { url, seen } = await startServer(expired, ok)
    let tokens = 0
    const credentials = (): typeof TEMPORARY => ({ ...TEMPORARY, sessionToken: `token${tokens++}` })
    expect((await signedFetch({ credentials })(url)).status).toBe(200)
    expect(seen).toHaveLength(2)
    const again = await startServer(expired)
    expect((await signedFetch()(again.url)).status).toBe(400)
    expect(again.seen).toHaveLength(1)
  })

  it('end at the limit of an attempt, and are repeated', async () => {
    const { url, seen } = await startServer(() => {}, ok)
    const fetch = signedFetch({ timeout: { attemptMs: 300 } })
    expect(await (await fetch(url)).text()).toBe('fine')
    expect(seen).toHaveLength(2)
  })

  it('end at the limit of all', async () => {
    const { url } = await startServer(() => {})
    const error = await rejection(signedFetch({ timeout: { totalMs: 200 } })(url))
    expect(error).toMatchObject({ name: 'TimeoutError' })
  })

  it('end when the caller aborts, with the reason', async () => {
    const { url, seen } = await startServer(() => {})
    const reason = new Error('enough')
    const controller = new AbortController()
    const pending = rejection(signedFetch()(url, { signal: controller.signal }))
    await expect.poll(() => seen.length).toBe(1)
    controller.abort(reason)
    expect(await pending).toBe(reason)
    expect(await rejection(signedFetch()(url, { signal: controller.signal }))).toBe(reason)
  })
})

describe('a redirect', () => {
  it('to the same origin is signed anew', async () => {
    const { url, seen } = await startServer(
      (response) => response.writeHead(307, { location: '/b?x=1' }).end(),
      ok,
    )
    const response = await signedFetch()(`${url}/a`, { method: 'PUT', body: 'x' })
    expect(response).toMatchObject({ redirected: true, url: `${url}/b?x=1` })
    expect(await response.text()).toBe('fine')
    expect(seen[1]).toMatchObject({ method: 'PUT', url: '/b?x=1', body: 'x' })
    for (const one of seen) expectVerified(one)
  })

  it.each([301, 302, 303, 307, 308])(
    'to another origin carries no signature and no token: %d',
    async (status) => {
      const other = await startServer()
      const { url } = await startServer((response) =>
        response.writeHead(status, { location: `${other.url}/there` }).end(),
      )
      const headers = {
        'x-own': '1',
        cookie: 'secret=1',
        'x-amz-meta': 'm',
        'content-type': 'text/x',
      }
      const response = await signedFetch()(url, { method: 'POST', body: 'x', headers })
      expect(response.redirected).toBe(true)
      expect(await response.text()).toBe('fine')
      const [seen] = other.seen
      expect(seen?.method).toBe(status > 303 ? 'POST' : 'GET')
      expect(seen?.body).toBe(status > 303 ? 'x' : '')
      const names = Object.keys(seen?.headers ?? {})
      expect(names.filter((name) => /^(authorization|cookie)$|^x-amz-/.test(name))).toEqual([])
      expect(names).toContain('x-own')
    },
  )

  it('is returned, or an error, as the caller asks', async () => {
    const { url } = await startServer((response) =>
      response.writeHead(302, { location: '/' }).end(),
    )
    expect((await signedFetch()(url, { redirect: 'manual' })).status).toBe(302)
    expect(await rejection(signedFetch()(url, { redirect: 'error' }))).toBeInstanceOf(TypeError)
  })

  it('that goes round in circles comes to an end', async () => {
    const { url, seen } = await startServer((response) =>
      response.writeHead(302, { location: '/' }).end(),
    )
    expect(await rejection(signedFetch()(url))).toBeInstanceOf(TypeError)
    expect(seen).toHaveLength(21)
  })
})

describe('createSignedFetch', () => {
  it.each([
    [{ credentials: undefined }, 'options.credentials'],
    [{ credentials: 'key' }, 'options.credentials'],
    [{ timeout: 5_000 }, 'options.timeout'],
    [{ timeout: { attemptMs: 0 } }, 'options.timeout.attemptMs'],
    [{ timeout: { ms: 5 } }, 'options.timeout.ms'],
    [{ retry: 'often' }, 'options.retry'],
    [{ retries: 3 }, 'options.retries'],
    [{ maxBodyBytes: -1 }, 'options.maxBodyBytes'],
    [{ fetch: 7 }, 'options.fetch'],
  ])('refuses %j', (wrong, field) => {
    expect(() => createSignedFetch({ ...base, ...wrong } as never)).toThrow(
      expect.objectContaining({ field }),
    )
  })

  it('rejects before it sends where credentials or headers cannot be signed', async () => {
    const fetch = signedFetch({ credentials: { accessKeyId: '', secretAccessKey: 'x' } })
    expect(await rejection(fetch('http://127.0.0.1:1/'))).toMatchObject({
      code: expect.any(String),
    })
  })
})

describe('credentials that are not named', () => {
  it('are those of the default chain on Node', async () => {
    vi.stubEnv('AWS_ACCESS_KEY_ID', TEMPORARY.accessKeyId)
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', TEMPORARY.secretAccessKey)
    vi.stubEnv('AWS_SESSION_TOKEN', TEMPORARY.sessionToken)
    const { url, seen } = await startServer()
    const fetch = createChainedFetch({ service: 'execute-api', region: 'eu-central-1' })
    expect((await fetch(url)).status).toBe(200)
    expectVerified(seen[0] as Seen)
  })

  it('are an error elsewhere', () => {
    expect(() => createSignedFetch({})).toThrow(
      /^options.credentials must be .* this runtime has no default chain; got undefined$/,
    )
  })
})

describe('client.fetch', () => {
  const URL = 'http://abc123.execute-api.eu-central-1.amazonaws.com/prod/orders'

  /** A client whose connections all lead to a server on the loopback interface. */
  async function clientOf(...replies: Reply[]) {
    const { url, seen } = await startServer(...replies)
    const port = Number(url.split(':').at(-1))
    const dispatcher = new Agent({
      connect: (_options, done) => {
        const socket = connect(port, '127.0.0.1', () => done(null, socket))
      },
    })
    const retry = { capMs: 20, quota: createRetryQuota() }
    const client = createClient({ credentials: TEMPORARY, region: 'us-east-1', dispatcher, retry })
    open.push(() => void dispatcher.destroy())
    return { client, dispatcher, seen }
  }

  it('signs with the credentials of the client, over its connections, for the region of the host', async () => {
    const { client, seen } = await clientOf()
    const response = await client.fetch(new Request(URL, { method: 'POST', body: 'x' }))
    expect(await response.text()).toBe('fine')
    const { service, region, host } = expectVerified(seen[0] as Seen)
    expect({ service, region, host }).toEqual({
      service: 'execute-api',
      region: 'eu-central-1',
      host: 'abc123.execute-api.eu-central-1.amazonaws.com',
    })
  })

  it('repeats as the client does, and takes its region where the host tells none', async () => {
    const { client, seen } = await clientOf(failing(503), ok)
    expect((await client.fetch('http://bucket.s3-accelerate.amazonaws.com/key')).status).toBe(200)
    expect(seen).toHaveLength(2)
    expect(expectVerified(seen[1] as Seen)).toMatchObject({ service: 's3', region: 'us-east-1' })
  })

  it('takes a dispatcher that refuses the handlers of undici 6, as undici 8 does', async () => {
    const { client, dispatcher, seen } = await clientOf(ok, failing(403))
    const dispatch = dispatcher.dispatch.bind(dispatcher)
    vi.spyOn(dispatcher, 'dispatch').mockImplementation((request, handler) => {
      if (handler.onRequestStart === undefined) throw new Error('invalid onRequestStart method')
      return dispatch(request, handler)
    })
    const body = Readable.toWeb(Readable.from([Buffer.from('a'), Buffer.from('b')]))
    const first = await client.fetch(URL, { method: 'POST', body } as RequestInit)
    expect(await first.text()).toBe('fine')
    expect(seen[0]?.body).toBe('ab')
    expect((await client.fetch(URL)).status).toBe(403)
  })

  it("refuses hosts that are nobody's", async () => {
    const { client, seen } = await clientOf()
    expect(await rejection(client.fetch('http://internal.example/'))).toMatchObject({
      code: 'ERR_INVALID_ARG_VALUE',
      field: 'options.service',
    })
    expect(seen).toEqual([])
  })
})
