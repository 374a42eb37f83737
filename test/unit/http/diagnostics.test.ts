import { channel } from 'node:diagnostics_channel'
import { afterEach, describe, expect, it } from 'vitest'
import { createRetryQuota } from '../../../src/retry/index.ts'
import { clientFor, closeAfterEach, json, loopback, rejection, status } from './loopback.ts'

const keep = closeAfterEach()
const subscribed: [string, (message: unknown) => void][] = []
afterEach(async () => {
  for (const [name, listener] of subscribed.splice(0)) channel(name).unsubscribe(listener)
})

function listen(): [string, Record<string, unknown>][] {
  const heard: [string, Record<string, unknown>][] = []
  for (const name of ['sansdk:attempt:start', 'sansdk:attempt:end', 'sansdk:wait']) {
    const listener = (message: unknown): void => {
      heard.push([name.slice('sansdk:'.length), message as Record<string, unknown>])
    }
    channel(name).subscribe(listener)
    subscribed.push([name, listener])
  }
  return heard
}

describe('diagnostics', () => {
  it('tell of each attempt and wait', async () => {
    const server = keep(await loopback(status(503), json(200, {})))
    const client = keep(clientFor(server.url))
    const heard = listen()
    await client.request({ service: 'dynamodb', operation: 'GetItem', json: {}, idempotent: true })
    expect(heard.map(([name]) => name)).toEqual([
      'attempt:start',
      'attempt:end',
      'wait',
      'attempt:start',
      'attempt:end',
    ])
    const call = {
      invocationId: server.seen[0]?.headers['amz-sdk-invocation-id'],
      service: 'dynamodb',
      operation: 'GetItem',
      method: 'POST',
      host: server.url.slice('http://'.length),
    }
    expect(heard[0]?.[1]).toMatchObject({ ...call, attempt: 1, maxAttempts: 4 })
    expect(heard[1]?.[1]).toMatchObject({ ...call, record: { attempt: 1, status: 503 } })
    expect(heard[2]?.[1]).toMatchObject({ ...call, source: 'backoff' })
    expect(heard[4]?.[1]).toMatchObject({ record: { attempt: 2, outcome: 'ok' } })
  })

  it('tell of an attempt that the caller aborted', async () => {
    const controller = new AbortController()
    // Only once the request is there is its outcome unknown.
    const server = keep(await loopback(() => controller.abort()))
    const client = keep(clientFor(server.url))
    const heard = listen()
    await rejection(client.request({ service: 'dynamodb', signal: controller.signal }))
    expect(heard.at(-1)).toMatchObject([
      'attempt:end',
      { record: { classification: 'abort', outcome: 'unknown' } },
    ])
  })

  it('tell of the wait of a long poll that is out of quota', async () => {
    const server = keep(await loopback(status(500)))
    const quota = createRetryQuota({ initial: 0 })
    const client = keep(clientFor(server.url, { retry: { random: () => 0.5, quota } }))
    const heard = listen()
    const error = await rejection(client.request({ service: 'sqs', longPoll: true }))
    expect(error).toMatchObject({ stopReason: 'quota' })
    expect(heard.at(-1)).toMatchObject(['wait', { source: 'long-poll', delayMs: 25 }])
  })
})
