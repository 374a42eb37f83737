import { AsyncLocalStorage } from 'node:async_hooks'
import { execFileSync } from 'node:child_process'
import { connect, type Socket } from 'node:net'
import { Agent, Client, type Dispatcher, MockAgent } from 'undici'
import { describe, expect, it } from 'vitest'
import { connectError, createPooledClient } from '../../../src/http/connection.ts'
import { createTransport } from '../../../src/http/transport.ts'
import { createRetryQuota } from '../../../src/retry/index.ts'
import { collectGarbage } from '../../support/collect-garbage.ts'
import {
  clientFor,
  closeAfterEach,
  eventually,
  json,
  loopback,
  pem,
  type Reply,
  rawServer,
  rejection,
  status,
  tlsServer,
} from './loopback.ts'

const keep = closeAfterEach()

const GET = { service: 'dynamodb', method: 'GET' } as const

const random = (): number => 0.001
const slow: Reply = (response) => {
  setTimeout(() => response.end('{}'), 10)
}

describe('connections', () => {
  it('are used again', async () => {
    const server = keep(await loopback(json(200, {})))
    let connections = 0
    server.server.on('connection', () => {
      connections += 1
    })
    const client = keep(clientFor(server.url))
    for (let call = 0; call < 5; call++) await (await client.request(GET)).text()
    expect(connections).toBe(1)
    expect(client.sockets()).toBe(1)
    await client.close()
    expect(await eventually(() => client.sockets() === 0)).toBe(true)
  })

  it('are no more than there are callers, each of whom waits for its answer', async () => {
    const server = keep(await loopback(json(200, {})))
    let connections = 0
    server.server.on('connection', () => {
      connections += 1
    })
    const client = keep(clientFor(server.url))
    const caller = async (): Promise<void> => {
      for (let call = 0; call < 10; call++) await (await client.request(GET)).text()
    }
    await Promise.all(Array.from({ length: 5 }, caller))
    expect(connections).toBe(5)
  })

  it('to one host after the other are used again', async () => {
    const servers = [keep(await loopback(json(200, {}))), keep(await loopback(json(200, {})))]
    let connections = 0
    for (const { server } of servers) {
      server.on('connection', () => {
        connections += 1
      })
    }
    const client = keep(clientFor(servers[0]?.url ?? ''))
    for (let call = 0; call < 10; call++) {
      const endpoint = servers[call % 2]?.url
      await (await client.request({ ...GET, ...(endpoint && { endpoint }) })).text()
    }
    expect(connections).toBe(2)
  })

  it.each([
    ['a 500', status(500), 2],
    ['an InternalError', json(400, { __type: 'InternalError' }), 2],
    ['a throttled request', json(400, { __type: 'ThrottlingException' }), 1],
  ])('after %s: %#', async (_name, reply, expected) => {
    const server = keep(await loopback(reply, json(200, {})))
    const ports = new Set<number | undefined>()
    server.server.on('connection', (socket: Socket) => ports.add(socket.remotePort))
    const client = keep(clientFor(server.url))
    await (await client.request(GET)).text()
    expect(server.seen).toHaveLength(2)
    expect(ports.size).toBe(expected)
  })

  it('that carry another request by then are left alone', async () => {
    const server = keep(await loopback(status(500), json(200, {}), json(200, {})))
    const client = keep(clientFor(server.url, { maxSockets: 1 }))
    const answers = await Promise.all([client.request(GET), client.request(GET)])
    expect(answers.map((answer) => answer.status)).toEqual([200, 200])
    expect(server.seen).toHaveLength(3)
  })

  it('beyond `maxSockets` are waited for, first come first served', async () => {
    const server = keep(await loopback(slow))
    let most = 0
    const client = keep(clientFor(server.url, { maxSockets: 2 }))
    const calls = Array.from({ length: 10 }, (_unused, index) =>
      client.request({ ...GET, path: `/${index}` }).then(async (response) => {
        most = Math.max(most, server.sockets())
        await response.text()
      }),
    )
    await Promise.all(calls)
    expect(server.seen.map(({ url }) => url)).toEqual(
      Array.from({ length: 10 }, (_unused, index) => `/${index}`),
    )
    expect(most).toBe(2)
  })

  it('that are closed for their failures leave none of those who wait behind', async () => {
    let most = 0
    const server = keep(
      await loopback((response, _seen, index) => {
        most = Math.max(most, server.sockets())
        setTimeout(() => response.writeHead(index % 3 === 0 ? 500 : 200).end('{}'), 1)
      }),
    )
    const client = keep(
      clientFor(server.url, {
        maxSockets: 3,
        retry: {
          maxAttempts: 20,
          random,
          quota: createRetryQuota({ initial: 10_000, capacity: 10_000 }),
        },
      }),
    )
    const calls = Array.from({ length: 150 }, async () => (await client.request(GET)).text())
    expect(new Set(await Promise.all(calls))).toEqual(new Set(['{}']))
    expect(most).toBeLessThanOrEqual(6)
    await client.close()
    expect(await eventually(() => server.sockets() === 0)).toBe(true)
    expect(client.sockets()).toBe(0)
  })

  it.each([
    [{ maxSockets: 0 }, 'options.maxSockets'],
    [{ maxSockets: 1.5 }, 'options.maxSockets'],
    [{ keepAliveMs: 0 }, 'options.keepAliveMs'],
    [{ http2: 'on' as 'off' }, 'options.http2'],
    [{ ca: 1 as unknown as string }, 'options.ca'],
    [{ dispatcher: {} as Agent }, 'options.dispatcher'],
  ])('refuse %o', (options, field) => {
    expect(() => clientFor('http://localhost', options)).toThrow(expect.objectContaining({ field }))
  })

  it('take as long as they need with `connectMs: Infinity`', async () => {
    const server = keep(await loopback(json(200, {})))
    const timeout = { connectMs: Number.POSITIVE_INFINITY }
    const client = keep(clientFor(server.url, { timeout, retry: 'none' }))
    expect((await client.request(GET)).status).toBe(200)
  })

  it('that idle are closed after `keepAliveMs`', async () => {
    const server = keep(await loopback(json(200, {})))
    const client = keep(clientFor(server.url, { keepAliveMs: 50 }))
    await (await client.request(GET)).text()
    expect(client.sockets()).toBe(1)
    expect(await eventually(() => client.sockets() === 0)).toBe(true)
  })
})

describe("a dispatcher of the user's", () => {
  it('can be a MockAgent', async () => {
    const mock = new MockAgent()
    mock.disableNetConnect()
    mock
      .get('https://dynamodb.eu-central-1.amazonaws.com')
      .intercept({ path: '/', method: 'POST' })
      .reply(500, {})
    mock
      .get('https://dynamodb.eu-central-1.amazonaws.com')
      .intercept({ path: '/', method: 'POST' })
      .reply(200, { TableNames: ['one'] })
    const client = clientFor('https://dynamodb.eu-central-1.amazonaws.com', { dispatcher: mock })
    const response = await client.request({ service: 'dynamodb', json: {}, idempotent: true })
    expect(await response.json()).toEqual({ TableNames: ['one'] })
    expect(response.attempts).toHaveLength(2)
    mock.assertNoPendingInterceptors()
    await mock.close()
  })

  it('is not closed with the client', async () => {
    const server = keep(await loopback(json(200, {})))
    const agent = keep(new Agent())
    const client = clientFor(server.url, { dispatcher: agent })
    await (await client.request(GET)).text()
    await client.close()
    expect(agent.closed).toBe(false)
  })
})

describe('undici', () => {
  it('is not loaded, and nothing opened, by a client that sends nothing', async () => {
    const transport = createTransport()
    await transport.close()
    expect(() =>
      transport.dispatcher.dispatch({ origin: 'http://localhost', path: '/', method: 'GET' }, {}),
    ).toThrow(expect.objectContaining({ code: 'UND_ERR_CLOSED' }))
  })
})

describe('a connection that is kept', () => {
  it('keeps no store of AsyncLocalStorage alive', async () => {
    const server = keep(await loopback(json(200, {})))
    const secure = keep(await tlsServer())
    const client = keep(clientFor(server.url, { ca: pem('authority.pem') }))
    const storage = new AsyncLocalStorage<object>()
    const stores: WeakRef<object>[] = []
    let hasOwnStore = true
    const send = (endpoint: string, store: object): Promise<void> => {
      stores.push(new WeakRef(store))
      return storage.run(store, async () => {
        await (await client.request({ ...GET, endpoint })).text()
        await client.call('dynamodb', 'ListTables', {}, { endpoint })
        hasOwnStore &&= storage.getStore() === store
      })
    }
    await client.call('dynamodb', 'ListTables')
    for (const url of [server.url, secure.url]) {
      await Promise.all(Array.from({ length: 3 }, (_unused, id) => send(url, { id })))
    }
    expect(client.sockets()).toBe(6)
    // An assertion would keep what it compares.
    expect(hasOwnStore).toBe(true)
    const isFree = (): boolean => {
      collectGarbage()
      return stores.every((store) => store.deref() === undefined)
    }
    expect(await eventually(isFree)).toBe(true)
  })
})

describe('what the first call of a process loads', () => {
  it('keeps no store of AsyncLocalStorage alive', () => {
    const url = new URL('../../../src/index.ts', import.meta.url).href
    const code = `
      import { AsyncLocalStorage } from 'node:async_hooks'
      import { createServer } from 'node:http'
      import { setTimeout as sleep } from 'node:timers/promises'
      const { createClient } = await import('${url}')
      const server = createServer((request, response) => response.end('{}'))
      await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
      const endpoint = 'http://127.0.0.1:' + server.address().port
      const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret-of-the-test' }
      const client = createClient({ region: 'eu-west-1', endpoint, credentials })
      let store = new WeakRef({})
      await new AsyncLocalStorage().run(store.deref(), () => client.call('dynamodb', 'ListTables'))
      for (let turn = 0; turn < 20 && store.deref(); turn++) { await sleep(20); gc() }
      console.log(store.deref() === undefined ? 'free' : 'kept')
      process.exit()`
    const args = ['--import=tsx', '--expose-gc', '--input-type=module', '--eval', code]
    expect(execFileSync(process.execPath, args).toString()).toBe('free\n')
  })
})

/** A handler, whole as undici 8 wants it, that says how its request failed. */
function handlerThatFails(say: (error: Error) => void): Dispatcher.DispatchHandler {
  return {
    onRequestStart: () => undefined,
    onResponseStart: () => undefined,
    onResponseData: () => undefined,
    onResponseEnd: () => undefined,
    onResponseError: (_control, error) => say(error),
  }
}

describe('a connector', () => {
  // undici opens another connection at once for these codes, as long as a request waits.
  it.each(['UND_ERR_SOCKET', 'UND_ERR_INFO'])(
    'that fails with %s is asked once for each attempt',
    async (code) => {
      let connections = 0
      const cause = Object.assign(new Error('no'), { code })
      const fails = (_options: unknown, callback: (error: Error, socket: null) => void): void => {
        connections += 1
        setImmediate(callback, cause, null)
      }
      const origin = 'http://localhost'
      const client = createPooledClient(
        { Client },
        origin,
        { connect: fails },
        { connections: { free: [], waiting: 0 }, count: { open: 0 }, via: undefined },
      )
      const error = await new Promise<Error>((resolve) => {
        client.dispatch({ origin, path: '/', method: 'GET' }, handlerThatFails(resolve))
        setTimeout(resolve, 200, new Error('it goes on'))
      })
      await client.destroy()
      expect(connectError(error)).toBe(cause)
      expect(connections).toBe(1)
    },
  )
})

describe('a connection that ends before a request is sent', () => {
  it('is one failure of one attempt', async () => {
    const server = keep(
      await rawServer(
        () => undefined,
        (socket) => socket.write('220 hello\r\n'),
      ),
    )
    let connections = 0
    const speaking = (
      _options: unknown,
      callback: (error: Error | null, socket: Socket | null) => void,
    ): void => {
      connections += 1
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
      socket.on('error', () => undefined)
      // What is there already is read first, and nobody has asked for it.
      socket.once('readable', () => callback(null, socket))
    }
    const client = createPooledClient(
      { Client },
      server.url,
      { connect: speaking as never },
      { connections: { free: [], waiting: 0 }, count: { open: 0 }, via: undefined },
    )
    const ask = (): Promise<Error> =>
      new Promise((resolve) => {
        client.dispatch({ origin: server.url, path: '/', method: 'GET' }, handlerThatFails(resolve))
        setTimeout(resolve, 2_000, new Error('it goes on'))
      })
    for (const attempt of [1, 2]) {
      const error = connectError(await ask())
      expect(error.message).toMatch(/^the connection ended before a request was sent: |Parse Error/)
      expect(connections).toBe(attempt)
    }
    await client.destroy()
  })
})

describe('a dispatcher of undici 6', () => {
  it.each(['onConnect', 'onHeaders'] as const)(
    'is told from others, and ends no process: %s',
    async (first) => {
      // As its mocks and interceptors do: in a callback that nobody catches.
      const dispatcher = {
        dispatch: (_request: unknown, handler: Dispatcher.DispatchHandler) => {
          setImmediate(() => {
            if (first === 'onConnect') handler.onConnect?.(() => undefined)
            handler.onHeaders?.(200, [], () => undefined, 'OK')
            handler.onData?.(Buffer.from('{}'))
            handler.onComplete?.([])
          })
          return true
        },
      } as unknown as Dispatcher
      const client = clientFor('http://localhost', { dispatcher })
      expect(await rejection(client.request(GET))).toMatchObject({
        outcome: 'not-sent',
        attempts: { length: 1 },
        message: expect.stringContaining('the dispatcher is of undici 6'),
      })
    },
  )
})
