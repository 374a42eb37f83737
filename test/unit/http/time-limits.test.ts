import { PassThrough } from 'node:stream'
import { Worker } from 'node:worker_threads'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TimeoutError } from '../../../src/errors.ts'
import { startDeadline, timeLeftMs } from '../../../src/http/index.ts'
import { createAbortScope, orAborted } from '../../../src/http/time-limits.ts'
import type { ClientRequest } from '../../../src/index.ts'
import { clientFor, closeAfterEach, loopback, rejection } from './loopback.ts'

const keep = closeAfterEach()

const SLOW_SERVER = `
const { createServer } = require('node:http')
const { parentPort } = require('node:worker_threads')
createServer((request, response) => {
  request.resume()
  const [, headMs, bodyMs] = request.url.split('/')
  setTimeout(() => {
    response.writeHead(200)
    response.flushHeaders()
    setTimeout(() => response.end('late'), Number(bodyMs))
  }, Number(headMs))
}).listen(0, '127.0.0.1', function () { parentPort.postMessage(this.address().port) })`

describe('a process that is frozen', () => {
  let server: Worker
  let url = ''
  beforeAll(async () => {
    server = new Worker(SLOW_SERVER, { eval: true })
    const port = await new Promise((resolve) => server.once('message', resolve))
    url = `http://127.0.0.1:${port}`
  })
  afterAll(() => server.terminate())

  // No timer, no I/O: what SIGSTOP and a Lambda between two invocations do to a process.
  const freeze = (ms: number): void => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)
  }
  // Timers come first when the event loop goes on, as they do after SIGCONT.
  const freezeSoon = (ms: number): void => {
    setTimeout(() => setImmediate(freeze, ms), 30)
  }

  it.each([
    ['attemptMs', { attemptMs: 300 }],
    ['totalMs', { totalMs: 300 }],
  ])('reads the response that came meanwhile though %s is over', async (_name, timeout) => {
    const client = keep(clientFor(url))
    await (await client.request({ service: 'dynamodb', path: '/0/0' })).text()
    const request = { service: 'dynamodb', method: 'POST', path: '/60/0', timeout } as const
    const calling = client.request(request)
    freezeSoon(600)
    const response = await calling
    expect(await response.text()).toBe('late')
    expect(response.attempts).toHaveLength(1)
  })

  it('reads the rest of a body that came meanwhile', async () => {
    const client = keep(clientFor(url))
    const response = await client.request({
      service: 'dynamodb',
      path: '/0/60',
      timeout: { totalMs: 300, unreadBodyMs: 300 },
    })
    freeze(600)
    expect(await response.text()).toBe('late')
  })

  it('still ends a request without a response', async () => {
    const client = keep(clientFor(url, { retry: 'none' }))
    const calling = client.request({
      service: 'dynamodb',
      path: '/5000/0',
      timeout: { attemptMs: 100 },
    })
    freezeSoon(200)
    expect(await rejection(calling)).toMatchObject({ code: 'TIMEOUT_ATTEMPT', timeoutMs: 100 })
  })
})

describe('a deadline', () => {
  it('ends all calls that share it', async () => {
    const server = keep(await loopback(() => {}))
    const client = keep(clientFor(server.url))
    const timeout = { totalMs: startDeadline(300) }
    const begin = performance.now()
    const errors = []
    for (let call = 0; call < 3; call++) {
      errors.push(await rejection(client.request({ service: 's3', path: '/b/k', timeout })))
    }
    expect(performance.now() - begin).toBeLessThan(600)
    const limit = { code: 'TIMEOUT_TOTAL', timeoutMs: 300 }
    expect(errors).toMatchObject([
      { ...limit, outcome: 'unknown' },
      { ...limit, outcome: 'not-sent' },
      { ...limit, outcome: 'not-sent' },
    ])
  })

  it('goes through an inner operation unchanged', () => {
    const outer = startDeadline(1_000)
    expect(startDeadline(outer)).toBe(outer)
    expect(timeLeftMs(outer)).toBeGreaterThan(900)
    expect(startDeadline(undefined)).toBeUndefined()
    expect(startDeadline(Number.POSITIVE_INFINITY)).toBeUndefined()
    expect(timeLeftMs(undefined)).toBe(Number.POSITIVE_INFINITY)
  })

  it('is the end of what is no call', async () => {
    const scope = createAbortScope({ deadline: startDeadline(30), label: 's3 upload of "k"' })
    const error = await rejection(orAborted(new Promise(() => {}), scope.signal))
    scope.release()
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toMatchObject({
      code: 'TIMEOUT_TOTAL',
      timeoutMs: 30,
      message: 's3 upload of "k": not done within 30 ms',
    })
  })

  it.each([{ totalMs: {} }, { totalMs: '5' }, { totalMs: 0 }])('is not %j', async (timeout) => {
    const client = keep(clientFor('http://127.0.0.1:9'))
    const error = await rejection(client.request({ service: 's3', timeout: timeout as never }))
    expect(error).toMatchObject({ field: 'timeout.totalMs' })
  })
})

describe('a request body that stalls', () => {
  const never = new Promise<never>(() => {})
  async function* stalled(): AsyncGenerator<string> {
    yield 'some'
    await never
  }

  it.each<[string, () => ClientRequest['body']]>([
    ['an iterable', stalled],
    ['a stream', () => new PassThrough()],
    ['a web stream', () => new ReadableStream<Uint8Array>({ pull: () => never })],
    ['a function that makes none', () => () => never],
  ])('is ended by totalMs: %s', async (_name, body) => {
    const server = keep(await loopback(() => {}))
    const client = keep(clientFor(server.url))
    const put = { service: 's3', method: 'PUT', path: '/b/k', payloadHash: 'UNSIGNED-PAYLOAD' }
    const error = await rejection(
      client.request({ ...put, body: body(), timeout: { totalMs: 150 } }),
    )
    expect(error).toMatchObject({ code: 'TIMEOUT_TOTAL', timeoutMs: 150 })
  })
})
