import type { Socket } from 'node:net'
import { runInNewContext } from 'node:vm'
import type { Dispatcher } from 'undici'
import { describe, expect, it } from 'vitest'
import { type Client, NetworkError, TimeoutError } from '../../../src/index.ts'
import {
  clientFor,
  closeAfterEach,
  eventually,
  type RawServer,
  rawServer,
  rejection,
} from './loopback.ts'

const keep = closeAfterEach()

type OnData = Parameters<typeof rawServer>[0]

async function serve(onData: OnData): Promise<[RawServer, Client]> {
  const server = keep(await rawServer(onData))
  const client = keep(clientFor(server.url))
  return [server, client]
}

const OK = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok'
const get = { service: 'dynamodb' } as const

/** The first connection fails in some way; every later one answers. */
function onceThenOk(fail: (socket: Socket) => void): OnData {
  return (socket, _data, connection) => (connection === 1 ? fail(socket) : socket.write(OK))
}

describe('a broken connection', () => {
  it('is repeated after a reset before the headers, as unknown', async () => {
    const [, client] = await serve(onceThenOk((socket) => socket.resetAndDestroy()))
    const response = await client.request(get)
    expect(await response.text()).toBe('ok')
    expect(response.attempts[0]).toMatchObject({
      classification: 'transient',
      outcome: 'unknown',
      codes: [expect.stringMatching(/ECONNRESET|UND_ERR_SOCKET/)],
    })
  })

  it('is not repeated for a POST, which may have been executed', async () => {
    const [server, client] = await serve(onceThenOk((socket) => socket.resetAndDestroy()))
    const error = await rejection(client.request({ ...get, json: {} }))
    expect(error).toBeInstanceOf(NetworkError)
    expect(error).toMatchObject({
      code: 'NETWORK_CONNECTION_LOST',
      outcome: 'unknown',
      stopReason: 'idempotency',
    })
    expect(server.requests()).toBe(1)
  })

  it('is repeated after the server closed without a word', async () => {
    const [, client] = await serve(onceThenOk((socket) => socket.end()))
    expect(await (await client.request(get)).text()).toBe('ok')
  })

  it('is repeated once after garbage', async () => {
    const [server, client] = await serve((socket) => socket.end('SSH-2.0-OpenSSH\r\n'))
    const error = await rejection(client.request(get))
    expect(error).toMatchObject({ code: 'NETWORK_RESPONSE_INVALID', outcome: 'unknown' })
    expect(server.requests()).toBe(2)
  })

  it('in mid-body reaches the reader of a stream', async () => {
    const [, client] = await serve((socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf')
      setTimeout(() => socket.resetAndDestroy(), 20)
    })
    const response = await client.request(get)
    const error = await rejection(response.text())
    expect(error).toMatchObject({
      name: 'NetworkError',
      code: 'NETWORK_CONNECTION_LOST',
      outcome: 'unknown',
    })
    const again = await client.request(get)
    const read = async (): Promise<void> => {
      for await (const chunk of again.body) expect(chunk.length).toBeGreaterThan(0)
    }
    expect(await rejection(read())).toMatchObject({ code: 'NETWORK_CONNECTION_LOST' })
  })

  it('in mid-body is repeated when the body is buffered', async () => {
    const [, client] = await serve(
      onceThenOk((socket) => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf')),
    )
    const response = await client.request({ ...get, result: 'buffer' })
    expect(await response.text()).toBe('ok')
    expect(response.attempts[0]).toMatchObject({ status: 200, outcome: 'unknown' })
  })

  // undici's parser asserts in a listener of the socket when it is paused then: nobody could catch it.
  it.each<[string, (socket: Socket) => void, string]>([
    ['ends', (socket) => socket.end(), 'all of it'],
    ['is reset', (socket) => socket.resetAndDestroy(), 'NETWORK_CONNECTION_LOST'],
  ])('that %s while a slow reader has paused it does not end the process', async (_, cut, came) => {
    const head = 'HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n'
    const size = 70_000
    const [, client] = await serve((socket) => {
      socket.write(head + 'x'.repeat(size), () => setTimeout(cut, 20, socket))
    })
    const uncaught: unknown[] = []
    const onUncaught = (error: unknown): void => void uncaught.push(error)
    process.on('uncaughtException', onUncaught)
    try {
      const response = await client.request(get)
      await new Promise((resolve) => setTimeout(resolve, 80))
      const outcome = await response.bytes().then(
        ({ length }) => (length === size ? 'all of it' : length),
        (error: NetworkError) => error.code,
      )
      expect(outcome).toBe(came)
      expect(uncaught).toEqual([])
    } finally {
      process.off('uncaughtException', onUncaught)
    }
  })

  it('in the body of an error leaves its status', async () => {
    const [, client] = await serve(
      onceThenOk((socket) => socket.end('HTTP/1.1 503 Slow\r\ncontent-length: 10\r\n\r\nhalf')),
    )
    const response = await client.request(get)
    expect(response.attempts[0]).toMatchObject({ status: 503, classification: 'transient' })
  })
})

// Limits that must not be met by accident on a busy machine are long; those of the attempt that is to
// fail leave it time to be sent.
const firstOnly = { attemptMs: (attempt: number) => (attempt === 1 ? 400 : 30_000) }

describe('time limits', () => {
  it('cut an attempt that gets no headers', async () => {
    const [server, client] = await serve(() => {})
    const error = await rejection(
      client.request({ ...get, timeout: { attemptMs: (n) => 300 * n }, retry: 'none' }),
    )
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toMatchObject({
      code: 'TIMEOUT_ATTEMPT',
      timeoutMs: 300,
      outcome: 'unknown',
      stopReason: 'attempts',
    })
    expect(await eventually(() => server.open() === 0)).toBe(true)
  })

  it('let another attempt follow on a fresh connection', async () => {
    const [server, client] = await serve(onceThenOk(() => {}))
    const response = await client.request({ ...get, timeout: firstOnly })
    expect(await response.text()).toBe('ok')
    expect(response.attempts[0]).toMatchObject({ codes: ['TIMEOUT_ATTEMPT'] })
    expect(server.connections()).toBe(2)
  })

  it('cut a pause inside the body', async () => {
    const [server, client] = await serve((socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf')
    })
    const response = await client.request({ ...get, timeout: { attemptMs: 300 } })
    expect(await rejection(response.bytes())).toMatchObject({
      name: 'TimeoutError',
      code: 'TIMEOUT_BODY',
      timeoutMs: 300,
    })
    expect(await eventually(() => server.open() === 0)).toBe(true)
  })

  it('cut an error body that stalls, and keep the status', async () => {
    const [, client] = await serve(
      onceThenOk((socket) => socket.write('HTTP/1.1 500 E\r\ncontent-length: 10\r\n\r\nhalf')),
    )
    const response = await client.request({ ...get, timeout: firstOnly })
    expect(response.attempts[0]).toMatchObject({ status: 500 })
  })

  it('bound the whole call', async () => {
    const [server, client] = await serve(() => {})
    const error = await rejection(
      client.request({ ...get, timeout: { attemptMs: 400, totalMs: 700 } }),
    )
    expect(error).toMatchObject({
      code: 'TIMEOUT_TOTAL',
      timeoutMs: 700,
      stopReason: 'deadline',
      outcome: 'unknown',
    })
    expect(server.requests()).toBe(2)
  })

  it('bound a body that drips', async () => {
    const [server, client] = await serve((socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n')
      const drip = setInterval(() => socket.write('x'), 10)
      socket.on('close', () => clearInterval(drip))
    })
    const response = await client.request({ ...get, timeout: { totalMs: 500 } })
    expect(await rejection(response.text())).toMatchObject({ code: 'TIMEOUT_TOTAL' })
    expect(await eventually(() => server.open() === 0)).toBe(true)
  })

  it('include the wait for a free connection', async () => {
    const [server] = await serve(() => {})
    const client = keep(clientFor(server.url, { maxSockets: 1, retry: 'none' }))
    const first = client.request({ ...get, timeout: { attemptMs: 1_500 } })
    const second = rejection(client.request({ ...get, json: {}, timeout: { attemptMs: 150 } }))
    expect(await second).toMatchObject({ code: 'TIMEOUT_ATTEMPT', outcome: 'not-sent' })
    expect(await rejection(first)).toMatchObject({ outcome: 'unknown' })
  })

  it('include a credentials provider that hangs', async () => {
    const [server] = await serve(() => {})
    const client = keep(clientFor(server.url, { credentials: () => new Promise(() => {}) }))
    const error = await rejection(client.request({ ...get, timeout: { totalMs: 40 } }))
    expect(error).toMatchObject({ code: 'TIMEOUT_TOTAL', outcome: 'not-sent' })
    expect(server.requests()).toBe(0)
  })

  it('take back the connection of a body that nobody reads', async () => {
    const [server, client] = await serve((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n${'x'.repeat(1000)}`)
    })
    const response = await client.request({ ...get, timeout: { unreadBodyMs: 40 } })
    expect(await eventually(() => server.open() === 0)).toBe(true)
    expect(await rejection(response.text())).toMatchObject({ code: 'TIMEOUT_BODY', timeoutMs: 40 })
  })
})

describe('an abort', () => {
  it('before the call rejects with the reason and sends nothing', async () => {
    const [server, client] = await serve(() => {})
    const reason = { mine: true }
    expect(await rejection(client.request({ ...get, signal: AbortSignal.abort(reason) }))).toBe(
      reason,
    )
    expect(server.requests()).toBe(0)
  })

  it('in flight rejects with the reason and closes the connection', async () => {
    const [server, client] = await serve(() => controller.abort(reason))
    const controller = new AbortController()
    const reason = 'enough'
    expect(await rejection(client.request({ ...get, signal: controller.signal }))).toBe(reason)
    expect(await eventually(() => server.open() === 0)).toBe(true)
    expect(server.requests()).toBe(1)
  })

  it('by AbortSignal.timeout is not taken for a timeout of an attempt', async () => {
    const [server, client] = await serve(() => {})
    const error = await rejection(client.request({ ...get, signal: AbortSignal.timeout(300) }))
    expect(error).toBeInstanceOf(DOMException)
    expect(error).toMatchObject({ name: 'TimeoutError' })
    expect(server.requests()).toBe(1)
  })

  it('during a wait rejects at once', async () => {
    const [, client] = await serve((socket) => {
      socket.write('HTTP/1.1 503 Slow\r\nx-amz-retry-after: 4000\r\ncontent-length: 0\r\n\r\n')
    })
    const before = performance.now()
    const signal = AbortSignal.timeout(300)
    expect(await rejection(client.request({ ...get, signal }))).toBe(signal.reason)
    expect(performance.now() - before).toBeLessThan(3_500)
  })

  it('while the body is read rejects the reader', async () => {
    const [server, client] = await serve((socket) => {
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf')
    })
    const controller = new AbortController()
    const response = await client.request({ ...get, signal: controller.signal })
    const reading = rejection(response.text())
    controller.abort('stop')
    expect(await reading).toBe('stop')
    expect(await eventually(() => server.open() === 0)).toBe(true)
  })

  it('of a signal that outlives many calls leaves no listeners on it', async () => {
    const [, client] = await serve((socket) => socket.write(OK))
    const controller = new AbortController()
    let listeners = 0
    const { signal } = controller
    const add = signal.addEventListener.bind(signal)
    const remove = signal.removeEventListener.bind(signal)
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listeners += 1
      add(...args)
    }
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listeners -= 1
      remove(...args)
    }
    for (let call = 0; call < 5; call++) await (await client.request({ ...get, signal })).text()
    expect(listeners).toBe(0)
  })
})

describe('an informational response that nobody asked for', () => {
  const CONTINUE = 'HTTP/1.1 100 Continue\r\n\r\n'
  const bytes = (text: string) => [...text]
  it.each([
    ['100 before the response', [CONTINUE, OK]],
    ['100 in one piece with it', [CONTINUE + OK]],
    ['100 twice', [CONTINUE + CONTINUE, OK]],
    ['100 with headers', ['HTTP/1.1 100 Continue\r\nx-a: b\r\nserver: c\r\n\r\n', OK]],
    ['100 without a reason', ['HTTP/1.1 100\r\n\r\n', OK]],
    ['100 byte by byte', [...bytes(CONTINUE), OK]],
    [
      '100, 102 and 103',
      [`${CONTINUE}HTTP/1.1 102 Processing\r\n\r\n`, `HTTP/1.1 103 E\r\n\r\n${OK}`],
    ],
    ['none, the response byte by byte', bytes(OK)],
    [
      'a body that looks like one',
      [OK.replace(': 2', `: ${CONTINUE.length}`).replace('ok', CONTINUE)],
    ],
  ])('is passed over: %s', async (what, pieces) => {
    const [server, client] = await serve(async (socket) => {
      socket.setNoDelay(true)
      for (const piece of pieces) {
        socket.write(piece)
        await new Promise((resolve) => setTimeout(resolve, 1))
      }
    })
    // A write that may have been executed is not repeated, and a connection is used again.
    for (let call = 1; call <= 2; call++) {
      const response = await client.request({ ...get, json: {} })
      expect(await response.text()).toBe(what.startsWith('a body') ? CONTINUE : 'ok')
      expect(server.requests()).toBe(call)
    }
    expect(client.sockets()).toBe(1)
  })

  it('that never ends is an error', async () => {
    const [, client] = await serve((socket) => {
      socket.write(`HTTP/1.1 100 Continue\r\n${`x: ${'y'.repeat(100)}\r\n`.repeat(300)}`)
    })
    expect(await rejection(client.request({ ...get, json: {} }))).toBeInstanceOf(NetworkError)
  })
})

describe('an error of another realm, as in Jest and in vm pools', () => {
  const foreign = (code: string): Error =>
    runInNewContext(`Object.assign(new Error('told by ' + code), { code })`, { code }) as Error
  const nested = (code: string): Error =>
    runInNewContext('new Error("failed", { cause: new AggregateError([error], "all") })', {
      error: foreign(code),
    }) as Error
  it.each([
    ['ECONNREFUSED', 'NETWORK_CONNECT_FAILED', 'told by ECONNREFUSED'],
    ['ENOTFOUND', 'NETWORK_DNS_FAILED', 'told by ENOTFOUND'],
    ['CERT_HAS_EXPIRED', 'NETWORK_TLS_FAILED', 'told by CERT_HAS_EXPIRED'],
    ['UND_ERR_CONNECT_TIMEOUT', 'TIMEOUT_CONNECT', 'no connection within'],
  ])('%s is recognised as %s', async (code, expected, message) => {
    for (const error of [foreign(code), nested(code)]) {
      expect(error).not.toBeInstanceOf(Error)
      const dispatcher = {
        dispatch: (_request: unknown, handler: Dispatcher.DispatchHandler) => {
          handler.onResponseError?.(undefined as never, error)
          return true
        },
      } as Dispatcher
      const client = clientFor('http://localhost', { dispatcher, retry: 'none' })
      expect(await rejection(client.request(get))).toMatchObject({
        code: expected,
        outcome: 'not-sent',
        message: expect.stringContaining(message),
      })
    }
  })

  it('thrown inside of dispatch is the error of the call', async () => {
    const dispatcher = {
      dispatch: () => {
        throw foreign('ECONNREFUSED')
      },
    } as unknown as Dispatcher
    const client = clientFor('http://localhost', { dispatcher, retry: 'none' })
    expect(await rejection(client.request(get))).toMatchObject({ code: 'NETWORK_CONNECT_FAILED' })
  })
})
