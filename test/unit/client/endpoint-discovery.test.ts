import type { Dispatcher } from 'undici'
import { describe, expect, it } from 'vitest'
import { type Client, createClient } from '../../../src/index.ts'
import { type HandledRequest, Replay } from '../../support/handled-calls.ts'
import { CREDENTIALS } from '../http/loopback.ts'

const cell = (name: string) => `ingest-${name}.timestream.eu-west-1.amazonaws.com`

function named(address: unknown, minutes: unknown = 60) {
  return reply(200, { Endpoints: [{ Address: address, CachePeriodInMinutes: minutes }] })
}

function reply(status: number, body: object) {
  const headers = { 'content-type': 'application/x-amz-json-1.0' }
  return { status, headers, body: Buffer.from(JSON.stringify(body)).toString('base64') }
}

const DONE = reply(200, {})
const WRONG = reply(400, { __type: 'InvalidEndpointException', message: 'no' })

/** A client whose requests are answered one after the other. */
function scene(
  responses: readonly ReturnType<typeof reply>[],
  options: { readonly now?: () => number; readonly endpoint?: string } = {},
) {
  const requests: HandledRequest[] = []
  const dispatcher: Dispatcher = new Replay(requests, [...responses])
  const client = createClient({
    region: 'eu-west-1',
    credentials: CREDENTIALS,
    retry: 'none',
    dispatcher,
    ...options,
  })
  const hosts = () => requests.map(({ url }) => new URL(url).host)
  return { client, hosts }
}

const list = (client: Client) => client.call('timestream-write', 'ListDatabases')
const HOME = 'ingest.timestream.eu-west-1.amazonaws.com'

describe('the endpoint that a service names', () => {
  it('is asked for once, however many wait for it', async () => {
    const { client, hosts } = scene([named(cell('a')), DONE, DONE, DONE])
    await Promise.all([list(client), list(client)])
    await list(client)
    expect(hosts()).toEqual([HOME, cell('a'), cell('a'), cell('a')])
  })

  it('is waited for no longer than a signal says, and kept for the others', async () => {
    const { client, hosts } = scene([named(cell('a')), DONE])
    const signal = AbortSignal.abort(new Error('enough'))
    const [first, second] = await Promise.allSettled([
      client.call('timestream-write', 'ListDatabases', {}, { signal }),
      list(client),
    ])
    expect(first).toMatchObject({ reason: { message: 'enough' } })
    expect(second.status).toBe('fulfilled')
    expect(hosts()).toEqual([HOME, cell('a')])
  })

  it('is asked for again when its time is over', async () => {
    let now = Date.UTC(2026, 10, 29)
    const options = { now: () => now }
    const { client, hosts } = scene(
      [named(cell('a'), 5), DONE, DONE, named(cell('b')), DONE],
      options,
    )
    await list(client)
    now += 4 * 60_000
    await list(client)
    now += 2 * 60_000
    await list(client)
    expect(hosts()).toEqual([HOME, cell('a'), cell('a'), HOME, cell('b')])
  })

  it('is asked for again when it is wrong, and then it is an error', async () => {
    const { client, hosts } = scene([named(cell('a')), WRONG, named(cell('b')), DONE])
    await list(client)
    expect(hosts()).toEqual([HOME, cell('a'), HOME, cell('b')])

    const again = scene([named(cell('a')), WRONG, named(cell('a')), WRONG])
    await expect(list(again.client)).rejects.toMatchObject({ awsCode: 'InvalidEndpointException' })
  })

  it('is one for each region and each credentials', async () => {
    const { client, hosts } = scene([named(cell('a')), DONE, named(cell('b')), DONE])
    await list(client)
    const other = { ...CREDENTIALS, accessKeyId: 'OTHER' }
    await client.call('timestream-write', 'ListDatabases', {}, { credentials: other })
    expect(hosts()).toEqual([HOME, cell('a'), HOME, cell('b')])
  })

  it('is not asked for where code has one', async () => {
    const { client, hosts } = scene([DONE], { endpoint: 'https://timestream.example' })
    await list(client)
    expect(hosts()).toEqual(['timestream.example'])
  })

  it.each([undefined, '', 'localhost', 'evil.example/x', 'a b.example', 'evil.example:1', 5])(
    'is an error when it is no host of a domain (%j)',
    async (address) => {
      const { client, hosts } = scene([named(address)])
      await expect(list(client)).rejects.toMatchObject({ code: 'NETWORK_RESPONSE_INVALID' })
      expect(hosts()).toEqual([HOME])
    },
  )

  it('is asked for again after a failure', async () => {
    const { client, hosts } = scene([reply(500, {}), named(cell('a')), DONE])
    await expect(list(client)).rejects.toMatchObject({ status: 500 })
    await list(client)
    expect(hosts()).toEqual([HOME, HOME, cell('a')])
  })
})
