import { describe, expect, it } from 'vitest'
import { collectGarbage } from '../../support/collect-garbage.ts'
import { clientFor, closeAfterEach, loopback, type Reply } from '../http/loopback.ts'
import { EVENTS, type Event, event } from './event-replies.ts'
import { eventServer, type Serve } from './event-server.ts'

const keep = closeAfterEach()

const MIB = 1024 * 1024
// A gibibyte on request: SANSDK_TEST_HUGE=1
const SIZE = process.env['SANSDK_TEST_HUGE'] === '1' ? 1024 * MIB : 96 * MIB
const EVENT = 64 * 1024
const COUNT = SIZE / EVENT
const ALLOWED = 24 * MIB

/** The memory that is reachable, in bytes: buffers are let go of after the collection that finds them. */
async function memory(): Promise<number> {
  collectGarbage()
  await new Promise((resolve) => setTimeout(resolve, 5))
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

/** Reads a stream, and measures 16 times on the way. */
async function measured(stream: unknown, count: number): Promise<number[]> {
  const samples: number[] = []
  let index = 0
  for await (const _ of stream as AsyncIterable<Event>) {
    if (index % Math.ceil(count / 16) === 0) samples.push(await memory())
    index += 1
  }
  expect(index).toBe(count)
  return samples
}

describe(`a stream of ${SIZE / MIB} MiB`, () => {
  it('is read in constant memory', async () => {
    const text = 'x'.repeat(EVENT)
    const payload = JSON.stringify({ delta: { text }, contentBlockIndex: 0 })
    const bytes = event('contentBlockDelta', payload)
    const reply: Reply = async (response) => {
      response.writeHead(200, EVENTS)
      for (let index = 0; index < COUNT; index++) {
        if (!response.write(bytes)) await new Promise((resolve) => response.once('drain', resolve))
      }
      response.end()
    }
    const server = keep(await loopback(reply))
    const client = keep(clientFor(server.url))
    const input = { modelId: 'm', messages: [] }
    const { stream } = await client.call('bedrock-runtime', 'ConverseStream', input)
    const [first = 0, ...samples] = await measured(stream, COUNT)
    expect(samples.length).toBe(15)
    expect(Math.max(...samples) - first).toBeLessThan(ALLOWED)
  }, 600_000)

  it('is sent in constant memory, while another is read', async () => {
    const chunk = event('chunk', '{"bytes":"YQ=="}')
    const serve: Serve = async (stream) => {
      stream.respond({ ':status': 200, ...EVENTS })
      let received = 0
      let answered = 0
      for await (const part of stream) {
        received += (part as Uint8Array).length
        for (; answered < Math.min(Math.floor(received / (4 * EVENT)), COUNT / 4); answered++) {
          if (!stream.write(chunk)) await new Promise((resolve) => stream.once('drain', resolve))
        }
      }
      stream.end()
    }
    const server = keep(await eventServer([serve]))
    const client = keep(clientFor(server.url))
    const bytes = Buffer.alloc(EVENT, 'x')
    const body = (async function* () {
      for (let index = 0; index < COUNT; index++) yield { chunk: { bytes } }
    })()
    const input = { modelId: 'm', body }
    const output = await client.call('bedrock-runtime', 'InvokeModelWithBidirectionalStream', input)
    const [first = 0, ...samples] = await measured(output['body'], COUNT / 4)
    expect(samples.length).toBe(15)
    expect(Math.max(...samples) - first).toBeLessThan(ALLOWED)
  }, 600_000)
})
