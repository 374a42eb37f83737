import { describe, expect, it } from 'vitest'
import { NetworkError, ServiceError } from '../../../src/index.ts'
import { createRetryQuota } from '../../../src/retry/index.ts'
import {
  CREDENTIALS,
  clientFor,
  closeAfterEach,
  deadUrl,
  json,
  loopback,
  rejection,
  status,
  useScenes,
} from './loopback.ts'

const keep = closeAfterEach()

const serve = useScenes()

const get = { service: 'dynamodb', path: '/' } as const
const post = { service: 'dynamodb', json: { TableName: 't' } } as const

describe('retries', () => {
  it('survives two 503', async () => {
    const { server, client } = await serve(status(503), status(503), json(200, { ok: true }))
    const response = await client.request(get)
    expect(await response.json()).toEqual({ ok: true })
    expect(response.attempts.map((record) => record.status)).toEqual([503, 503, 200])
    expect(response.attempts.map((record) => record.outcome)).toEqual(['unknown', 'unknown', 'ok'])
    expect(response.attempts[0]).toMatchObject({
      classification: 'transient',
      delaySource: 'backoff',
      quotaBefore: 500,
      quotaAfter: 486,
    })
    expect(server.seen.map((seen) => seen.headers['amz-sdk-request'])).toEqual([
      'attempt=1; max=4',
      expect.stringMatching(/^ttl=\d{8}T\d{6}Z; attempt=2; max=4$/),
      expect.stringMatching(/^ttl=\d{8}T\d{6}Z; attempt=3; max=4$/),
    ])
    const ids = new Set(server.seen.map((seen) => seen.headers['amz-sdk-invocation-id']))
    expect([...ids]).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)])
    expect(server.seen[0]?.headers.authorization).toMatch(
      /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/\d{8}\/eu-central-1/,
    )
  })

  it('signs each attempt anew, with the date of its moment', async () => {
    const server = keep(await loopback(status(503), status(503), status(200)))
    let time = Date.now()
    const now = (): number => {
      time += 1_000
      return time
    }
    const client = keep(clientFor(server.url, { now, clockSkewCorrection: 'off' }))
    await client.request(get)
    expect(new Set(server.seen.map((seen) => seen.headers['x-amz-date'])).size).toBe(3)
    expect(new Set(server.seen.map((seen) => seen.headers.authorization)).size).toBe(3)
  })

  it('leaves the headers that tell of the attempt unsigned', async () => {
    const { server, client } = await serve(status(200))
    await client.request(get)
    const [seen] = server.seen
    expect(seen?.headers['amz-sdk-request']).toBe('attempt=1; max=4')
    expect(seen?.headers.authorization).not.toContain('amz-sdk')
  })

  it('retries a 400 ThrottlingException, also of a POST', async () => {
    const throttled = json(400, { __type: 'com.amazon#ThrottlingException', message: 'slow' })
    const { server, client } = await serve(throttled, json(200, {}))
    const response = await client.request({
      ...post,
      retry: { random: () => 0, quota: createRetryQuota({ initial: 500 }) },
    })
    expect(response.attempts[0]).toMatchObject({
      classification: 'throttling',
      outcome: 'rejected',
      codes: ['ThrottlingException'],
      quotaAfter: 495,
    })
    expect(server.seen.map((seen) => seen.body)).toEqual(Array(2).fill('{"TableName":"t"}'))
  })

  it('does not retry a 403 and says what the service said', async () => {
    const { server, client } = await serve(
      json(
        403,
        { __type: 'AccessDenied', Message: 'no' },
        { 'x-amzn-requestid': 'R1', 'x-amz-id-2': 'H1' },
      ),
    )
    const error = await rejection(client.request(get))
    expect(error).toBeInstanceOf(ServiceError)
    expect(error).toMatchObject({
      code: 'SERVICE_ERROR',
      status: 403,
      awsCode: 'AccessDenied',
      message: `dynamodb GET ${server.url.slice(7)}/: AccessDenied (HTTP 403): no`,
      requestId: 'R1',
      hostId: 'H1',
      retryable: false,
      outcome: 'rejected',
      stopReason: 'terminal',
      data: { Message: 'no' },
    })
    expect((error as ServiceError).attempts).toHaveLength(1)
    expect(server.seen).toHaveLength(1)
  })

  it('gives up after the last attempt', async () => {
    const { server, client } = await serve(status(500))
    const error = await rejection(client.request({ service: 's3', path: '/a' }))
    expect(error).toMatchObject({ status: 500, stopReason: 'attempts', retryable: true })
    expect(server.seen).toHaveLength(3)
  })

  it('does not repeat a POST that may have been executed', async () => {
    const { server, client } = await serve(status(500))
    const error = await rejection(client.request({ ...post, operation: 'PutItem' }))
    expect(error).toMatchObject({ stopReason: 'idempotency', outcome: 'unknown' })
    expect((error as Error).message).toContain('dynamodb PutItem: HTTP 500')
    expect(server.seen).toHaveLength(1)
  })

  it('repeats a POST that is marked idempotent, or when asked to do as the SDKs', async () => {
    const { server, client } = await serve(status(500), json(200, {}), status(500), json(200, {}))
    await (await client.request({ ...post, idempotent: true })).dump()
    expect(server.seen).toHaveLength(2)
    const retry = {
      idempotency: 'sdk-parity',
      random: () => 0,
      quota: createRetryQuota({ initial: 500 }),
    } as const
    await (await client.request({ ...post, retry })).dump()
    expect(server.seen).toHaveLength(4)
  })

  it('waits as long as x-amz-retry-after says', async () => {
    const { client } = await serve(status(503, '', { 'x-amz-retry-after': '120' }), status(200))
    const before = performance.now()
    const response = await client.request(get)
    expect(performance.now() - before).toBeGreaterThanOrEqual(118)
    expect(response.attempts[0]).toMatchObject({ delayMs: 120, delaySource: 'server' })
  })

  it('stops when the quota of retries is used up', async () => {
    const { server, client } = await serve(status(503))
    const quota = createRetryQuota({ initial: 14 })
    const error = await rejection(client.request({ ...get, retry: { random: () => 0, quota } }))
    expect(error).toMatchObject({ stopReason: 'quota' })
    expect(server.seen).toHaveLength(2)
  })

  it('makes one attempt with the policy none', async () => {
    const { server, client } = await serve(status(503))
    expect(await rejection(client.request({ ...get, retry: 'none' }))).toMatchObject({
      status: 503,
    })
    expect(server.seen[0]?.headers['amz-sdk-request']).toBe('attempt=1; max=1')
  })

  it('retries a refused connection, also of a POST, as certainly not sent', async () => {
    const client = keep(clientFor(await deadUrl()))
    const error = await rejection(client.request({ ...post, retry: { random: () => 0 } }))
    expect(error).toBeInstanceOf(NetworkError)
    expect(error).toMatchObject({
      code: 'NETWORK_CONNECT_FAILED',
      outcome: 'not-sent',
      attempts: Array.from({ length: 3 }, () =>
        expect.objectContaining({ codes: ['ECONNREFUSED'] }),
      ),
    })
  })

  it('asks the provider for each attempt, and once more for expired credentials', async () => {
    const { server, client } = await serve(
      json(400, { __type: 'ExpiredTokenException', message: 'old' }),
      json(200, {}),
    )
    let asked = 0
    const credentials = async () => ({ ...CREDENTIALS, sessionToken: `token-${++asked}` })
    const rotating = keep(clientFor(server.url, { credentials }))
    const response = await rotating.request(post)
    expect(response.attempts.map((record) => record.classification)).toEqual([
      'expired-credentials',
      'success',
    ])
    const tokens = server.seen.map((seen) => seen.headers['x-amz-security-token'])
    expect(tokens[0]).toBe('token-1')
    expect(tokens[1]).not.toBe('token-1')
    await client.close()
  })

  it('does not repeat with the same expired credentials', async () => {
    const { server, client } = await serve(json(400, { __type: 'ExpiredTokenException' }))
    const error = await rejection(client.request(post))
    expect(error).toMatchObject({ awsCode: 'ExpiredTokenException', stopReason: 'terminal' })
    expect(server.seen).toHaveLength(1)
  })

  it('returns an allowed status, and rejects a redirect with its region', async () => {
    const { client } = await serve(
      status(304, ''),
      status(301, '', { 'x-amz-bucket-region': 'eu-west-1' }),
    )
    const response = await client.request({ ...get, allowStatus: [304] })
    expect(response.status).toBe(304)
    const error = await rejection(client.request({ service: 's3', method: 'HEAD', path: '/b' }))
    expect(error).toMatchObject({
      status: 301,
      awsCode: undefined,
      data: { BucketRegion: 'eu-west-1' },
    })
  })
})
