import { constants, type ServerHttp2Stream } from 'node:http2'
import { describe, expect, it } from 'vitest'
import { type ClientOptions, NetworkError, ServiceError } from '../../../src/index.ts'
import { clientFor, closeAfterEach, deadUrl, eventually, rejection } from '../http/loopback.ts'
import { all, EVENTS, type Event, event, exception, frame, untilError } from './event-replies.ts'
import { type EventServer, eventServer, type Serve } from './event-server.ts'

const keep = closeAfterEach()

const CHUNK = event('chunk', '{"bytes":"YQ=="}')
const ONE = { chunk: { bytes: 'a' } }

interface Scene {
  readonly server: EventServer
  readonly call: (body: unknown, options?: object) => Promise<Event>
  readonly sockets: () => number
}

async function scene(serves: readonly Serve[], options: ClientOptions = {}): Promise<Scene> {
  const server = keep(await eventServer(serves))
  const client = keep(clientFor(server.url, options))
  return { server, sockets: client.sockets, call: caller(client) }
}

function caller(client: Pick<ReturnType<typeof clientFor>, 'call'>): Scene['call'] {
  return (body, more) =>
    client.call(
      'bedrock-runtime',
      'InvokeModelWithBidirectionalStream',
      { modelId: 'm', body },
      more,
    )
}

function respond(stream: ServerHttp2Stream, status = 200, headers: object = EVENTS): void {
  stream.respond({ ':status': status, ...headers })
}

/** Events that a test gives one by one, and what became of them. */
function source(): {
  readonly events: AsyncIterableIterator<unknown>
  readonly give: (value?: unknown) => void
  readonly end: () => void
  readonly state: { taken: number; isClosed: boolean }
} {
  const state = { taken: 0, isClosed: false }
  const ready: IteratorResult<unknown>[] = []
  let waiting: ((result: IteratorResult<unknown>) => void) | undefined
  const put = (result: IteratorResult<unknown>): void => {
    if (waiting === undefined) ready.push(result)
    else waiting(result)
    waiting = undefined
  }
  const events: AsyncIterableIterator<unknown> = {
    next: () => {
      state.taken += 1
      const result = ready.shift()
      if (result !== undefined) return Promise.resolve(result)
      return new Promise((resolve) => {
        waiting = resolve
      })
    },
    return: async () => {
      state.isClosed = true
      return { done: true, value: undefined }
    },
    [Symbol.asyncIterator]: () => events,
  }
  return {
    events,
    state,
    give: (value = ONE) => put({ done: false, value }),
    end: () => put({ done: true, value: undefined }),
  }
}

const echo: Serve = async (stream, sent) => {
  respond(stream)
  for await (const { payload } of sent) stream.write(event('chunk', payload))
  stream.end()
}

describe('events both ways', () => {
  it('go as they come, and the stream ends when both sides have ended', async () => {
    const { call, server, sockets } = await scene([echo])
    const { events, give, end, state } = source()
    const { body } = await call(events)
    const iterator = (body as AsyncIterable<Event>)[Symbol.asyncIterator]()
    for (const bytes of ['one', 'two']) {
      give({ chunk: { bytes } })
      expect(await iterator.next()).toEqual({
        done: false,
        value: { chunk: { bytes: new Uint8Array(Buffer.from(bytes)) } },
      })
    }
    end()
    expect(await iterator.next()).toEqual({ done: true, value: undefined })
    expect(state.isClosed).toBe(false)
    expect(await eventually(() => sockets() === 0 && server.sockets() === 0)).toBe(true)
  })

  it('have a connection for each call', async () => {
    const { call, server, sockets } = await scene([echo])
    const sources = [source(), source(), source()]
    const outputs = await Promise.all(sources.map(({ events }) => call(events)))
    expect(sockets()).toBe(3)
    for (const { give, end } of sources) {
      give()
      end()
    }
    for (const { body } of outputs) expect((await all(body)).length).toBe(1)
    expect(server.seen.length).toBe(3)
  })

  it('are waited for when the client is closed', async () => {
    const server = keep(await eventServer([echo]))
    const client = clientFor(server.url)
    const { events, give, end } = source()
    const { body } = await caller(client)(events)
    const order: string[] = []
    const closing = client.close().then(() => order.push('closed'))
    give()
    order.push(`read ${(await (body as AsyncIterableIterator<Event>).next()).done}`)
    end()
    await all(body)
    await closing
    expect(order).toEqual(['read false', 'closed'])
    const error = await rejection(caller(client)([ONE]))
    expect(error).toMatchObject({ code: 'NETWORK_CLIENT_CLOSED', outcome: 'not-sent' })
  })

  it('are not taken faster than the connection takes them', async () => {
    const bytes = Buffer.alloc(64 * 1024)
    let taken = 0
    let read: (() => Promise<void>) | undefined
    const slow: Serve = async (stream, sent) => {
      respond(stream)
      await new Promise<void>((resolve) => {
        read = async () => resolve()
      })
      for await (const _ of sent) stream.write(CHUNK)
      stream.end()
    }
    const { call } = await scene([slow])
    const events = (async function* () {
      for (; taken < 100; taken++) yield { chunk: { bytes } }
    })()
    const { body } = await call(events)
    let before = -1
    expect(
      await eventually(() => {
        const isSettled = taken === before
        before = taken
        return isSettled
      }),
    ).toBe(true)
    // 8 MB in all; the windows of HTTP/2 and the sockets' buffers hold a part of that.
    expect(taken).toBeLessThan(60)
    await read?.()
    expect((await all(body)).length).toBe(100)
  })

  it('are not read faster than the caller reads them', async () => {
    const large = event('chunk', JSON.stringify({ bytes: 'A'.repeat(64 * 1024) }))
    let written = 0
    const flood: Serve = async (stream) => {
      respond(stream)
      stream.resume()
      for (; written < 100 && !stream.destroyed; written++) {
        if (!stream.write(large)) await new Promise((resolve) => stream.once('drain', resolve))
      }
      stream.end()
    }
    const { call } = await scene([flood])
    const { body } = await call(source().events)
    const iterator = (body as AsyncIterable<Event>)[Symbol.asyncIterator]()
    await iterator.next()
    let before = -1
    const settled = await eventually(() => {
      const isSettled = written === before
      before = written
      return isSettled
    })
    expect(settled).toBe(true)
    expect(written).toBeLessThan(60)
    let count = 1
    while ((await iterator.next()).done !== true) count += 1
    expect(count).toBe(100)
  })
})

describe('a server that responds before all events were sent', () => {
  it('ends the call with its error, and no more events are taken', async () => {
    const { call, sockets } = await scene([
      async (stream) => {
        respond(stream, 400, {
          'content-type': 'application/json',
          'x-amzn-errortype': 'ValidationException',
        })
        stream.end('{"message":"no such model"}')
      },
    ])
    const { events, give, state } = source()
    give()
    const error = await rejection(call(events))
    expect(error).toBeInstanceOf(ServiceError)
    expect(error).toMatchObject({
      awsCode: 'ValidationException',
      status: 400,
      outcome: 'rejected',
    })
    expect(state.isClosed).toBe(true)
    expect(await eventually(() => sockets() === 0)).toBe(true)
  })

  it('ends the stream with its last event', async () => {
    const { call, sockets } = await scene([
      (stream) => {
        respond(stream)
        stream.end(CHUNK)
      },
    ])
    const { events, state } = source()
    const { body } = await call(events)
    expect((await all(body)).length).toBe(1)
    expect(state.isClosed).toBe(true)
    expect(await eventually(() => sockets() === 0)).toBe(true)
  })

  it('throws an exception in the stream', async () => {
    const { call } = await scene([
      (stream) => {
        respond(stream)
        stream.write(CHUNK)
        stream.write(exception('modelTimeoutException', '{"message":"too slow"}'))
      },
    ])
    const { events, state } = source()
    const { events: before, error } = await untilError((await call(events))['body'])
    expect(before.length).toBe(1)
    expect(error).toMatchObject({ awsCode: 'ModelTimeoutException', status: 200 })
    expect(await eventually(() => state.isClosed)).toBe(true)
  })
})

describe('a stream that breaks off', () => {
  it.each<[string, (stream: ServerHttp2Stream, server: EventServer) => unknown]>([
    ['by its connection', (_stream, server) => server.drop()],
    ['by a reset', (stream) => stream.close(constants.NGHTTP2_INTERNAL_ERROR)],
    ['by a cancel', (stream) => stream.destroy()],
    [
      'by a GOAWAY with an error',
      (stream) => stream.session?.goaway(constants.NGHTTP2_ENHANCE_YOUR_CALM),
    ],
  ])('%s is an error, after the events before', async (_, breakOff) => {
    const { call, server } = await scene([
      (stream) => {
        respond(stream)
        // Half of the next event, since a reset may come with the end of the stream.
        stream.write(Buffer.concat([CHUNK, CHUNK.subarray(0, 20)]), () =>
          setTimeout(() => breakOff(stream, server), 20),
        )
      },
    ])
    const { events, give, state } = source()
    give()
    const { events: before, error } = await untilError((await call(events))['body'])
    expect(before.length).toBe(1)
    expect(error).toBeInstanceOf(NetworkError)
    expect(error).toMatchObject({ outcome: 'unknown', attempts: [{ attempt: 1 }] })
    expect(await eventually(() => state.isClosed)).toBe(true)
  })

  it.each<[string, (stream: ServerHttp2Stream, server: EventServer) => unknown]>([
    ['by its connection', (_stream, server) => server.drop()],
    ['by a reset', (stream) => stream.close(constants.NGHTTP2_INTERNAL_ERROR)],
  ])('before a response, %s, is not sent again: events were taken', async (_, breakOff) => {
    const { call, server } = await scene([
      (stream) => stream.once('data', () => breakOff(stream, server)),
    ])
    const { events, give, state } = source()
    give()
    const error = await rejection(call(events))
    expect(error).toMatchObject({
      code: 'NETWORK_CONNECTION_LOST',
      outcome: 'unknown',
      stopReason: 'body',
      attempts: [{ attempt: 1 }],
    })
    expect(server.seen.length).toBe(1)
    expect(state.isClosed).toBe(true)
  })

  it('goes on after a GOAWAY of a server that is about to close', async () => {
    const { call } = await scene([
      async (stream, sent) => {
        respond(stream)
        stream.session?.close()
        for await (const _ of sent) stream.write(CHUNK)
        stream.end()
      },
    ])
    const { events, give, end } = source()
    const { body } = await call(events)
    const iterator = (body as AsyncIterable<Event>)[Symbol.asyncIterator]()
    for (let turn = 0; turn < 3; turn++) {
      give()
      expect((await iterator.next()).done).toBe(false)
    }
    end()
    expect((await iterator.next()).done).toBe(true)
  })
})

describe('attempts', () => {
  it('that found no connection are made again, with all events', async () => {
    const client = keep(clientFor(await deadUrl()))
    const { events, state } = source()
    const error = await rejection(caller(client)(events))
    expect(error).toMatchObject({
      code: 'NETWORK_CONNECT_FAILED',
      outcome: 'not-sent',
      attempts: [{ attempt: 1 }, { attempt: 2 }, { attempt: 3 }],
    })
    expect(state.taken).toBe(0)
  })

  it('that were refused are made again where the events are an array', async () => {
    const busy: Serve = (stream) => {
      respond(stream, 429, { 'x-amzn-errortype': 'ThrottlingException' })
      stream.end('{}')
    }
    const { call, server } = await scene([busy, echo])
    const { body } = await call([ONE, ONE])
    expect((await all(body)).length).toBe(2)
    expect(server.seen.length).toBe(2)
    const { events } = source()
    const again = await scene([busy, echo])
    expect(await rejection(again.call(events))).toMatchObject({ status: 429, stopReason: 'body' })
    expect(again.server.seen.length).toBe(1)
  })
})

describe('what ends a call', () => {
  const silent: Serve = (stream) => stream.resume()
  const started: Serve = (stream) => {
    stream.resume()
    respond(stream)
    stream.write(CHUNK)
  }

  it('is a time limit without a response', async () => {
    const { call, server } = await scene([silent])
    const { events, state } = source()
    const error = await rejection(call(events, { timeout: { attemptMs: 100 } }))
    expect(error).toMatchObject({ code: 'TIMEOUT_ATTEMPT', outcome: 'unknown' })
    expect(state.isClosed).toBe(true)
    expect(await eventually(() => server.sockets() === 0)).toBe(true)
  })

  it('is a pause in both directions, or the limit of the whole', async () => {
    const { call } = await scene([started])
    for (const [timeout, code] of [
      [{ attemptMs: 200 }, 'TIMEOUT_BODY'],
      [{ totalMs: 300 }, 'TIMEOUT_TOTAL'],
    ] as const) {
      const { events, state } = source()
      const { events: before, error } = await untilError((await call(events, { timeout }))['body'])
      expect(before.length).toBe(1)
      expect(error).toMatchObject({ code })
      expect(await eventually(() => state.isClosed)).toBe(true)
    }
  })

  it('is not a pause of the server while events are sent', async () => {
    const { call } = await scene([
      async (stream, sent) => {
        respond(stream)
        for await (const _ of sent);
        stream.end(CHUNK)
      },
    ])
    const events = (async function* () {
      for (let turn = 0; turn < 8; turn++) {
        await new Promise((resolve) => setTimeout(resolve, 100))
        yield ONE
      }
    })()
    const { body } = await call(events, { timeout: { attemptMs: 500 } })
    expect((await all(body)).length).toBe(1)
  })

  it.each([
    ['before the response', silent],
    ['after it', started],
  ])('is its signal: %s', async (_, serve) => {
    const { call, server } = await scene([serve])
    const { events, state } = source()
    const controller = new AbortController()
    const reason = new Error('enough')
    setTimeout(() => controller.abort(reason), 100)
    const calling = call(events, { signal: controller.signal }).then(({ body }) => all(body))
    expect(await rejection(calling)).toBe(reason)
    expect(await eventually(() => state.isClosed && server.sockets() === 0)).toBe(true)
  })

  it('is a reader that leaves', async () => {
    const { call, server } = await scene([started])
    const { events, state } = source()
    const { body } = await call(events)
    for await (const _ of body as AsyncIterable<Event>) break
    expect(await eventually(() => state.isClosed && server.sockets() === 0)).toBe(true)
  })

  it.each([
    ['before the response', silent],
    ['after it', started],
  ])('is what the iterable of the caller throws: %s', async (_, serve) => {
    const { call, server } = await scene([serve])
    const reason = new Error('no more audio')
    const events = (async function* () {
      yield ONE
      await new Promise((resolve) => setTimeout(resolve, 100))
      throw reason
    })()
    const calling = call(events).then(({ body }) => all(body))
    expect(await rejection(calling)).toBe(reason)
    expect(await eventually(() => server.sockets() === 0)).toBe(true)
  })

  it('is a response that is no stream of events', async () => {
    const { call } = await scene([
      (stream) => {
        respond(stream, 200, { 'content-type': 'application/json' })
        stream.end('{}')
      },
    ])
    const { events, state } = source()
    const error = await rejection(call(events))
    expect(error).toMatchObject({ code: 'NETWORK_RESPONSE_INVALID' })
    expect(await eventually(() => state.isClosed)).toBe(true)
  })

  it('is a corrupt frame', async () => {
    const corrupt = Buffer.from(frame({ ':message-type': 'event', ':event-type': 'chunk' }, '{}'))
    corrupt[corrupt.length - 1] = (corrupt.at(-1) ?? 0) ^ 1
    const { call } = await scene([
      (stream) => {
        respond(stream)
        stream.write(corrupt)
      },
    ])
    const { events, state } = source()
    const { error } = await untilError((await call(events))['body'])
    expect(error).toMatchObject({ code: 'NETWORK_RESPONSE_INVALID' })
    expect(await eventually(() => state.isClosed)).toBe(true)
  })
})
