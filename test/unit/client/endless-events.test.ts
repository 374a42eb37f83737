import type { ServerResponse } from 'node:http'
import { describe, expect, it } from 'vitest'
import { eventually, type Reply, rejection, useScenes } from '../http/loopback.ts'
import {
  all,
  converse,
  DELTA,
  DELTAS,
  EVENTS,
  type Event,
  event,
  untilError,
} from './event-replies.ts'

const scene = useScenes()

/** Writes events for as long as the connection takes them, and counts their bytes. */
function endless(size: number): { reply: Reply; written: () => number; closed: () => boolean } {
  const payload = JSON.stringify({ delta: { text: 'x'.repeat(size) }, contentBlockIndex: 0 })
  const bytes = event('contentBlockDelta', payload)
  let written = 0
  let closed = false
  const write = (response: ServerResponse): void => {
    while (!response.destroyed && response.write(bytes)) written += bytes.length
    written += bytes.length
  }
  const reply: Reply = (response) => {
    response.on('close', () => {
      closed = true
    })
    response.on('drain', () => write(response))
    response.writeHead(200, EVENTS)
    write(response)
  }
  return { reply, written: () => written, closed: () => closed }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

describe('an endless stream of events', () => {
  it('waits for a slow reader, and is closed by a break', async () => {
    const { reply, written, closed } = endless(10_000)
    const { client } = await scene(reply)
    const { stream } = await client.call('bedrock-runtime', 'ConverseStream', converse)
    let count = 0
    let settled = 0
    for await (const _ of stream as AsyncIterable<Event>) {
      count += 1
      if (count === 5) {
        await pause(100)
        settled = written()
        await pause(150)
        break
      }
    }
    // What the sockets of both ends hold, and no more however long the reader takes.
    expect(written()).toBe(settled)
    expect(written()).toBeLessThan(16 * 1024 * 1024)
    expect(await eventually(closed)).toBe(true)
  })

  it('is closed by a return before anything was read', async () => {
    const { reply, closed } = endless(10)
    const { client } = await scene(reply)
    const { stream } = await client.call('bedrock-runtime', 'ConverseStream', converse)
    const iterator = (stream as AsyncIterable<Event>)[Symbol.asyncIterator]()
    expect(await iterator.return?.()).toEqual({ done: true, value: undefined })
    expect(await eventually(closed)).toBe(true)
    expect(await iterator.next()).toEqual({ done: true, value: undefined })
  })

  it('is closed by a return while a read waits', async () => {
    const { client } = await scene((response) => {
      response.writeHead(200, EVENTS)
      response.flushHeaders()
    })
    const { stream } = await client.call('bedrock-runtime', 'ConverseStream', converse)
    const iterator = (stream as AsyncIterable<Event>)[Symbol.asyncIterator]()
    const waiting = iterator.next()
    await pause(10)
    await iterator.return?.()
    expect(await waiting).toEqual({ done: true, value: undefined })
  })

  it('ends with the reason of its signal', async () => {
    const { reply, closed } = endless(10)
    const { client } = await scene(reply)
    const controller = new AbortController()
    const { signal } = controller
    const output = await client.call('bedrock-runtime', 'ConverseStream', converse, { signal })
    const reason = new Error('enough')
    const read = async (): Promise<void> => {
      for await (const _ of output['stream'] as AsyncIterable<Event>) controller.abort(reason)
    }
    expect(await rejection(read())).toBe(reason)
    expect(await eventually(closed)).toBe(true)
  })

  it('ends when it pauses for longer than attempts may, or with the limit of the whole call', async () => {
    const silent: Reply = (response) => {
      response.writeHead(200, EVENTS)
      response.write(DELTA)
    }
    const { client } = await scene(silent)
    const call = async (timeout: object): Promise<unknown> =>
      (await client.call('bedrock-runtime', 'ConverseStream', converse, { timeout }))['stream']
    const idle = await untilError(await call({ attemptMs: 100 }))
    expect(idle).toMatchObject({ events: [DELTAS], error: { code: 'TIMEOUT_BODY' } })
    const limited = await untilError(await call({ totalMs: 150 }))
    expect(limited).toMatchObject({ events: [DELTAS], error: { code: 'TIMEOUT_TOTAL' } })
  })

  it('loses its connection when nobody reads it after its first event', async () => {
    const { client, server } = await scene((response) => {
      response.writeHead(200, EVENTS)
      response.write(event('initial-response', '{}'))
    })
    const input = {
      ConsumerARN: 'arn:aws:kinesis:eu-central-1:111122223333:stream/s/consumer/c:1',
      ShardId: 's',
      StartingPosition: { Type: 'LATEST' },
    }
    const subscribe = async (unreadBodyMs: number): Promise<unknown> => {
      const timeout = { unreadBodyMs }
      return (await client.call('kinesis', 'SubscribeToShard', input, { timeout }))['EventStream']
    }
    const dropped = await subscribe(50)
    expect(await eventually(() => server.sockets() === 0)).toBe(true)
    expect((await untilError(dropped)).error).toMatchObject({ code: 'TIMEOUT_BODY' })
    const read = (await subscribe(200)) as AsyncIterableIterator<Event>
    const reading = read.next()
    await pause(400)
    expect(server.sockets()).toBe(1)
    await read.return?.()
    expect(await reading).toEqual({ done: true, value: undefined })
  })

  it('goes on beyond the limit of attempts while events come', async () => {
    const { client } = await scene(async (response) => {
      response.writeHead(200, EVENTS)
      for (let turn = 0; turn < 8; turn++) {
        response.write(DELTA)
        await pause(50)
      }
      response.end()
    })
    const { stream } = await client.call('bedrock-runtime', 'ConverseStream', converse, {
      timeout: { attemptMs: 250 },
    })
    expect((await all(stream)).length).toBe(8)
  })
})
