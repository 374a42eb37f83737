import { describe, expect, it } from 'vitest'
import type { Client } from '../../../src/index.ts'
import {
  clientFor,
  closeAfterEach,
  json,
  type Loopback,
  loopback,
  type Reply,
  rejection,
} from './loopback.ts'

const keep = closeAfterEach()

const TWENTY_MINUTES = 20 * 60_000
const get = { service: 'dynamodb' } as const

function signedAt(header: string | string[] | undefined): number {
  const date = String(header)
  return Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'))
}

/** A server with a clock of its own, as strict as AWS: five minutes. */
function strict(aheadMs: number): Reply {
  return (response, seen, index) => {
    const now = Date.now() + aheadMs
    const headers = { date: new Date(now).toUTCString() }
    const isNear = Math.abs(signedAt(seen.headers['x-amz-date']) - now) < 300_000
    const wrong = { __type: 'InvalidSignatureException', message: 'Signature not yet current' }
    json(isNear ? 200 : 403, isNear ? {} : wrong, headers)(response, seen, index)
  }
}

async function serve(reply: Reply, now?: () => number): Promise<[Loopback, Client]> {
  const server = keep(await loopback(reply))
  const client = keep(clientFor(server.url, { ...(now !== undefined && { now }) }))
  return [server, client]
}

describe('clock skew', () => {
  it.each([TWENTY_MINUTES, -TWENTY_MINUTES])('of %d ms is found and signed away', async (ahead) => {
    const [server, client] = await serve(strict(ahead))
    const response = await client.request({ ...get, json: {} })
    expect(response.attempts).toMatchObject([
      { classification: 'clock-skew', outcome: 'rejected', delayMs: 0, delaySource: 'none' },
      { outcome: 'ok' },
    ])
    expect(Math.abs((response.attempts[1]?.skewMs ?? 0) - ahead)).toBeLessThan(5_000)
    await client.request(get)
    expect(server.seen).toHaveLength(3)
  })

  it('is recovered from by many requests at once', async () => {
    const [, client] = await serve(strict(TWENTY_MINUTES))
    const responses = await Promise.all(Array.from({ length: 20 }, () => client.request(get)))
    expect(responses.map((response) => response.status)).toEqual(Array(20).fill(200))
  })

  it('that was not measured does not repeat a denied call', async () => {
    const [server, client] = await serve(json(403, { __type: 'AccessDeniedException' }))
    const error = await rejection(client.request(get))
    expect(error).toMatchObject({ awsCode: 'AccessDeniedException', stopReason: 'terminal' })
    expect(server.seen).toHaveLength(1)
  })

  it('corrected already does not repeat an error that has nothing to do with it', async () => {
    let calls = 0
    const [server, client] = await serve((response, seen, index) => {
      calls += 1
      if (calls < 3) strict(TWENTY_MINUTES)(response, seen, index)
      else {
        const date = new Date(Date.now() + TWENTY_MINUTES).toUTCString()
        json(403, { __type: 'AccessDeniedException' }, { date })(response, seen, index)
      }
    })
    await client.request(get)
    await rejection(client.request(get))
    expect(server.seen).toHaveLength(3)
  })

  it('is not corrected when that is switched off', async () => {
    const server = keep(await loopback(strict(TWENTY_MINUTES)))
    const client = keep(clientFor(server.url, { clockSkewCorrection: 'off' }))
    const error = await rejection(client.request(get))
    expect(error).toMatchObject({ awsCode: 'InvalidSignatureException' })
    expect(server.seen).toHaveLength(1)
  })

  it('works with the clock that the client was given', async () => {
    const [server, client] = await serve(strict(0), () => Date.now() - TWENTY_MINUTES)
    const response = await client.request(get)
    expect(response.attempts).toHaveLength(2)
    expect(server.seen).toHaveLength(2)
  })
})
