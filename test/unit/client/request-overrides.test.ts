import { afterEach, describe, expect, it, vi } from 'vitest'
import type { Client, ClientOptions } from '../../../src/index.ts'
import { verify } from '../../../src/verify/index.ts'
import {
  CREDENTIALS,
  clientFor,
  closeAfterEach,
  type Loopback,
  loopback,
  rejection,
  type Seen,
  status,
} from '../http/loopback.ts'

const keep = closeAfterEach()

const SESSION = {
  accessKeyId: 'ASIASESSION',
  secretAccessKey: 'session/secret/EXAMPLEKEY',
  sessionToken: 'session-token',
}

const KNOWN = new Map<string, typeof SESSION | typeof CREDENTIALS>([
  [CREDENTIALS.accessKeyId, CREDENTIALS],
  [SESSION.accessKeyId, SESSION],
])

async function serve(options: ClientOptions = {}): Promise<[Loopback, Client]> {
  const server = keep(await loopback(status(200)))
  const client = keep(clientFor(server.url, options))
  return [server, client]
}

/** Who signed a request as it arrived, and how. */
function signerOf(seen: Seen | undefined): ReturnType<typeof verify> {
  if (seen === undefined) throw new Error('no request arrived')
  return verify(
    { method: seen.method, url: seen.url, headers: seen.headers, body: seen.body },
    { credentials: (id) => KNOWN.get(id) },
  )
}

describe('credentials of one request', () => {
  it('sign it, whatever the client has, and leave the others alone', async () => {
    const [{ seen }, client] = await serve()
    await client.request({ service: 's3', credentials: SESSION })
    await client.request({ service: 's3' })
    await client.request({ service: 's3', credentials: async () => SESSION })
    const ids = await Promise.all(seen.map(async (one) => (await signerOf(one)).accessKeyId))
    expect(ids).toEqual([SESSION.accessKeyId, CREDENTIALS.accessKeyId, SESSION.accessKeyId])
  })

  it('send the token under the name that the service takes it by', async () => {
    const [{ seen }, client] = await serve()
    const signing = { service: 's3express' }
    await client.request({ service: 's3', credentials: SESSION, signing })
    await client.request({
      service: 's3',
      credentials: SESSION,
      signing: { ...signing, sessionTokenName: 'x-amz-security-token' },
    })
    expect(seen[0]?.headers['x-amz-s3session-token']).toBe(SESSION.sessionToken)
    expect(seen[1]?.headers['x-amz-security-token']).toBe(SESSION.sessionToken)
    for (const one of seen) expect((await signerOf(one)).service).toBe('s3express')
  })

  it('that take turns are not mixed up', async () => {
    const [{ seen }, client] = await serve()
    for (let turn = 0; turn < 6; turn++) {
      const credentials = turn % 2 === 0 ? SESSION : undefined
      await client.request({ service: 'dynamodb', json: { turn }, credentials })
    }
    for (const [turn, one] of seen.entries()) {
      const { accessKeyId } = turn % 2 === 0 ? SESSION : CREDENTIALS
      expect(await signerOf(one)).toMatchObject({ accessKeyId })
    }
  })

  it('are fetched anew when the service calls them expired', async () => {
    const server = await loopback(
      status(400, JSON.stringify({ __type: 'ExpiredTokenException' })),
      status(200),
    )
    const client = keep(clientFor(server.url))
    keep(server)
    let asked = 0
    const credentials = async (): Promise<typeof SESSION> => {
      asked += 1
      return asked === 1 ? SESSION : { ...SESSION, accessKeyId: CREDENTIALS.accessKeyId }
    }
    await client.request({ service: 'dynamodb', json: {}, credentials })
    expect(server.seen.map(({ headers }) => headers.authorization)).toEqual([
      expect.stringContaining(SESSION.accessKeyId),
      expect.stringContaining(CREDENTIALS.accessKeyId),
    ])
  })

  it('sign and presign too', async () => {
    const [, client] = await serve()
    const signed = await client.sign({ service: 's3', credentials: SESSION })
    expect(signed.headers['authorization']).toContain(SESSION.accessKeyId)
    const link = await client.presign({ service: 's3', credentials: SESSION, expiresIn: 60 })
    expect(link.url).toContain(SESSION.accessKeyId)
    expect(link.url).toContain(`X-Amz-Security-Token=${SESSION.sessionToken}`)
  })

  it('of a wrong type are named', async () => {
    const [{ seen }, client] = await serve()
    const credentials = 'AKID' as never
    for (const refused of [
      () => client.request({ service: 's3', credentials }),
      () => client.sign({ service: 's3', credentials }),
      () => client.presign({ service: 's3', credentials, expiresIn: 60 }),
    ]) {
      expect(await rejection(refused())).toMatchObject({
        code: 'ERR_INVALID_ARG_TYPE',
        field: 'request.credentials',
      })
    }
    expect(seen).toHaveLength(0)
  })
})

describe('the algorithm of one request', () => {
  it('is v4a for a set of regions', async () => {
    const [{ seen }, client] = await serve()
    await client.request({ service: 's3', signing: { algorithm: 'v4a', regionSet: '*' } })
    await client.request({
      service: 's3',
      signing: { algorithm: 'v4a', regionSet: ['eu-west-1', 'us-*'] },
    })
    await client.request({ service: 's3' })
    expect(seen.map(({ headers }) => headers['x-amz-region-set'])).toEqual([
      '*',
      'eu-west-1,us-*',
      undefined,
    ])
    const algorithms = await Promise.all(seen.map(async (one) => (await signerOf(one)).algorithm))
    expect(algorithms).toEqual(['v4a', 'v4a', 'v4'])
  })

  it('holds for links', async () => {
    const [, client] = await serve()
    const link = await client.presign({
      service: 's3',
      expiresIn: 60,
      signing: { algorithm: 'v4a', regionSet: '*' },
    })
    expect(link.url).toContain('X-Amz-Algorithm=AWS4-ECDSA-P256-SHA256')
    expect(link.url).toContain('X-Amz-Region-Set=%2A')
  })

  it('takes no region set with v4', async () => {
    const [{ seen }, client] = await serve()
    const refused = client.request({ service: 's3', signing: { regionSet: '*' } })
    expect(await rejection(refused)).toMatchObject({ code: 'ERR_INVALID_ARG_VALUE' })
    expect(seen).toHaveLength(0)
  })
})

describe('headers of the connection', () => {
  it.each([
    'connection',
    'Expect',
    'HTTP2-Settings',
    'keep-alive',
    'proxy-authorization',
    'Proxy-Connection',
    'TE',
    'trailer',
    'transfer-encoding',
    'Upgrade',
  ])('are refused before anything is sent: %s', async (name) => {
    const [server, client] = await serve()
    for (const send of [
      () => client.request({ service: 's3', path: '/b/k', headers: { [name]: 'x' } }),
      () => client.call('sts', 'GetCallerIdentity', {}, { headers: { [name]: 'x' } }),
    ]) {
      expect(await rejection(send())).toMatchObject({
        name: 'TypeError',
        code: 'ERR_INVALID_ARG_VALUE',
        field: `request.headers.${name.toLowerCase()}`,
      })
    }
    expect(server.seen).toEqual([])
  })
})

describe('the trace id of an invocation of Lambda', () => {
  const TRACE = 'Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1'

  async function sentBy(env: Record<string, string>, headers = {}): Promise<unknown> {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
    const [server, client] = await serve()
    await client.request({ service: 's3', path: '/', headers })
    await signerOf(server.seen[0])
    return server.seen[0]?.headers['x-amzn-trace-id']
  }
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  it.each([
    ['is passed on', { AWS_LAMBDA_FUNCTION_NAME: 'f', _X_AMZN_TRACE_ID: TRACE }, TRACE],
    ['is nothing outside of Lambda', { _X_AMZN_TRACE_ID: TRACE }, undefined],
    ['is nothing where there is none', { AWS_LAMBDA_FUNCTION_NAME: 'f' }, undefined],
    [
      'must be a header',
      { AWS_LAMBDA_FUNCTION_NAME: 'f', _X_AMZN_TRACE_ID: 'a\r\nb: c' },
      undefined,
    ],
  ])('%s', async (_what, env, expected) => {
    vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', '')
    vi.stubEnv('_X_AMZN_TRACE_ID', undefined)
    expect(await sentBy(env)).toBe(expected)
  })

  it("gives way to the caller's", async () => {
    const env = { AWS_LAMBDA_FUNCTION_NAME: 'f', _X_AMZN_TRACE_ID: TRACE }
    expect(await sentBy(env, { 'X-Amzn-Trace-Id': 'Root=mine' })).toBe('Root=mine')
  })

  it('is that of the invocation which runs', async () => {
    vi.stubEnv('AWS_LAMBDA_FUNCTION_NAME', 'f')
    const [server, client] = await serve()
    for (const id of ['Root=1', 'Root=2']) {
      vi.stubEnv('_X_AMZN_TRACE_ID', id)
      await client.request({ service: 's3', path: '/' })
    }
    expect(server.seen.map(({ headers }) => headers['x-amzn-trace-id'])).toEqual([
      'Root=1',
      'Root=2',
    ])
  })
})
