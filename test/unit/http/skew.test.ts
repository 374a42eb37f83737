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

  it('that a service still refuses once it is signed away ends the call', async () => {
    const refuse: Reply = (...args) => {
      const date = new Date(Date.now() + TWENTY_MINUTES).toUTCString()
      json(403, { __type: 'RequestTimeTooSkewed' }, { date })(...args)
    }
    const [server, client] = await serve(refuse)
    const error = await rejection(client.request({ ...get, json: {} }))
    expect(error).toMatchObject({ awsCode: 'RequestTimeTooSkewed', stopReason: 'terminal' })
    expect(server.seen).toHaveLength(2)
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

describe("a Date header that is not the service's", () => {
  const CENTURY = 100 * 365 * 86_400_000
  /** A service with the right time, behind something that stamps its responses with another. */
  function stamped(code: number, aheadMs: number): Reply {
    return (response, seen, index) => {
      const date = new Date(Date.now() + aheadMs).toUTCString()
      const isNear = Math.abs(signedAt(seen.headers['x-amz-date']) - Date.now()) < 300_000
      const skewed = { __type: 'RequestTimeTooSkewed' }
      json(isNear ? code : 403, isNear ? {} : skewed, { date })(response, seen, index)
    }
  }

  it.each([
    [200, CENTURY, 3],
    [200, -TWENTY_MINUTES, 3],
    [503, TWENTY_MINUTES, 3],
    // The first is signed with the wrong time, and sent again with the right one.
    [403, TWENTY_MINUTES, 6],
  ])('of a %d, %d ms off, does not keep calls from being accepted', async (code, off, sent) => {
    const [server, client] = await serve(stamped(code, off))
    for (let call = 0; call < 3; call++) {
      const options = { ...get, json: {}, retry: { maxAttempts: 2 }, allowStatus: [503] } as const
      const denied = await client.request(options).then(() => undefined, String)
      expect(denied ?? '').not.toContain('Skewed')
    }
    expect(server.seen.length).toBeLessThanOrEqual(sent)
  })

  it.each(
    [200, 403, 404, 503].flatMap((code) =>
      [CENTURY, -CENTURY, TWENTY_MINUTES].map((off): [number, number] => [code, off]),
    ),
  )('of a %d, %d ms off, does not move the clock of links', async (code, off) => {
    const [, client] = await serve(stamped(code, off))
    for (let call = 0; call < 2; call++) {
      await client.request({ ...get, retry: 'none' }).catch(() => undefined)
    }
    const { url } = await client.presign({ ...get, expiresIn: 60 })
    const date = new URL(url).searchParams.get('X-Amz-Date')
    expect(Math.abs(signedAt(date ?? '') - Date.now())).toBeLessThan(5_000)
  })

  it.each([
    [TWENTY_MINUTES, TWENTY_MINUTES],
    [3 * 86_400_000, 0],
  ])('of a service %d ms ahead that accepted it moves links by %d ms', async (ahead, moved) => {
    const [, client] = await serve(strict(ahead))
    await client.request({ ...get, json: {} })
    const { url } = await client.presign({ ...get, expiresIn: 60 })
    const date = new URL(url).searchParams.get('X-Amz-Date')
    expect(Math.abs(signedAt(date ?? '') - Date.now() - moved)).toBeLessThan(5_000)
  })
})
