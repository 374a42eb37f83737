import { describe, expect, it } from 'vitest'
import { createRateLimit } from '../../../src/retry/index.ts'
import {
  CREDENTIALS,
  clientFor,
  closeAfterEach,
  json,
  loopback,
  rejection,
  status,
} from './loopback.ts'

const keep = closeAfterEach()

const GET = { service: 'ec2', method: 'GET' } as const

describe('rateLimit', () => {
  it('spaces the attempts of each key', async () => {
    const server = keep(await loopback(json(200, {})))
    const client = keep(clientFor(server.url, { rateLimit: { requestsPerSecond: 50, burst: 1 } }))
    const startedAt = performance.now()
    await Promise.all(Array.from({ length: 6 }, () => client.request({ ...GET, rateKey: 'one' })))
    const tookMs = performance.now() - startedAt
    expect(tookMs).toBeGreaterThan(90)
  })

  it('holds up no other key', async () => {
    const server = keep(await loopback(json(200, {})))
    const client = keep(clientFor(server.url, { rateLimit: { requestsPerSecond: 1, burst: 1 } }))
    await client.request({ ...GET, rateKey: 'one' })
    const done: string[] = []
    const call = async (rateKey: string): Promise<void> => {
      await client.request({ ...GET, rateKey })
      done.push(rateKey)
    }
    await Promise.all([call('one'), call('other')])
    expect(done).toEqual(['other', 'one'])
  })

  it('holds for retries, and whatever policy a request asks for', async () => {
    const server = keep(await loopback(status(503), json(200, {}), json(200, {})))
    const client = keep(clientFor(server.url, { rateLimit: { requestsPerSecond: 20, burst: 1 } }))
    const startedAt = performance.now()
    await client.request(GET)
    await client.request({ ...GET, retry: 'none' })
    expect(performance.now() - startedAt).toBeGreaterThan(90)
  })

  it('can be shared by clients', async () => {
    const server = keep(await loopback(json(200, {})))
    const rateLimit = createRateLimit({ requestsPerSecond: 20, burst: 1 })
    const clients = [1, 2, 3].map(() => keep(clientFor(server.url, { rateLimit })))
    const startedAt = performance.now()
    await Promise.all(clients.map((client) => client.request({ ...GET, rateKey: 'account' })))
    expect(performance.now() - startedAt).toBeGreaterThan(90)
  })

  it('is checked', () => {
    expect(() => clientFor('http://localhost', { rateLimit: { requestsPerSecond: 0 } })).toThrow(
      expect.objectContaining({ code: 'ERR_OUT_OF_RANGE' }),
    )
  })
})

describe('codes', () => {
  it('in retryableCodes are repeated, of the request before those of the client', async () => {
    const conflict = json(409, { __type: 'OperationAborted' })
    const server = keep(await loopback(conflict, json(200, {}), conflict, conflict, json(200, {})))
    const client = keep(clientFor(server.url, { retryableCodes: ['OperationAborted'] }))
    expect((await client.request(GET)).attempts).toHaveLength(2)
    expect(await rejection(client.request({ ...GET, retryableCodes: [] }))).toMatchObject({
      awsCode: 'OperationAborted',
      attempts: { length: 1 },
    })
  })

  it('in nonRetryableCodes are not', async () => {
    const limit = json(400, { __type: 'LimitExceededException' })
    const server = keep(await loopback(limit))
    const client = keep(clientFor(server.url, { nonRetryableCodes: ['LimitExceededException'] }))
    expect(await rejection(client.request(GET))).toMatchObject({
      retryable: false,
      stopReason: 'terminal',
      attempts: { length: 1 },
    })
  })
})

describe('retriedByCaller', () => {
  it('makes one attempt of each call', async () => {
    const server = keep(await loopback(status(500)))
    const client = keep(clientFor(server.url, { retriedByCaller: true }))
    expect(await rejection(client.request(GET))).toMatchObject({ attempts: { length: 1 } })
    expect(await rejection(client.request({ ...GET, retriedByCaller: false }))).toMatchObject({
      attempts: { length: 3 },
    })
  })
})

describe('expired credentials', () => {
  const expired = json(400, { __type: 'ExpiredTokenException' })

  it('are invalidated and asked for again, once', async () => {
    const server = keep(await loopback(expired, json(200, {})))
    let current = { ...CREDENTIALS, sessionToken: 'old' }
    const invalidated: unknown[] = []
    const provider = Object.assign(async () => current, {
      invalidate(old: unknown) {
        invalidated.push(old)
        current = { ...CREDENTIALS, sessionToken: 'new' }
      },
    })
    const client = keep(clientFor(server.url, { credentials: provider }))
    await client.request(GET)
    expect(invalidated).toEqual([{ ...CREDENTIALS, sessionToken: 'old' }])
    expect(server.seen.map(({ headers }) => headers['x-amz-security-token'])).toEqual([
      'old',
      'new',
    ])
  })

  it('that a provider does not replace end the call', async () => {
    const server = keep(await loopback(expired))
    let asked = 0
    const client = keep(
      clientFor(server.url, {
        credentials: async () => {
          asked += 1
          return { ...CREDENTIALS, sessionToken: 'old' }
        },
      }),
    )
    expect(await rejection(client.request(GET))).toMatchObject({
      awsCode: 'ExpiredTokenException',
      stopReason: 'terminal',
    })
    expect(server.seen).toHaveLength(1)
    expect(asked).toBe(2)
  })
})
