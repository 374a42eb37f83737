import { inspect } from 'node:util'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { anonymous } from '../../../src/credentials/index.ts'
import type { ClientOptions } from '../../../src/index.ts'
import { createClient } from '../../../src/index.ts'
import { decodeEventFrames } from '../../../src/sigv4/index.ts'
import {
  CREDENTIALS,
  clientFor,
  closeAfterEach,
  json,
  loopback,
  rejection,
} from '../http/loopback.ts'
import { EVENTS } from './event-replies.ts'
import { eventServer } from './event-server.ts'

const keep = closeAfterEach()
afterEach(() => {
  vi.unstubAllEnvs()
})

const KEY = 'bedrock-api-key-YmVkcm9jaw=='
const IN_ENVIRONMENT = 'bedrock-api-key-ZW52=='
const ALLOWED = json(200, {})

/** The `Authorization` of a call, by its first word. */
async function authorization(
  options: ClientOptions,
  call: { service?: string; operation?: string; input?: object; options?: object } = {},
): Promise<string> {
  const server = keep(await loopback(ALLOWED))
  const client = keep(createClient({ region: 'eu-central-1', endpoint: server.url, ...options }))
  const { service = 'bedrock', operation = 'ListFoundationModels', input = {} } = call
  await client.call(service, operation, input as Record<string, unknown>, call.options)
  const [seen] = server.seen
  expect(seen?.headers['x-amz-date'] === undefined).toBe(
    seen?.headers.authorization?.startsWith('Bearer '),
  )
  return seen?.headers.authorization?.replace(/^AWS4-HMAC-SHA256 .*/, 'signed') ?? 'none'
}

describe('a bearer token', () => {
  const credentials = CREDENTIALS

  it.each<[string, ClientOptions, object, string | undefined, string]>([
    ['of the client', { token: KEY }, {}, undefined, `Bearer ${KEY}`],
    [
      'of the client, beside credentials',
      { token: KEY, credentials },
      {},
      undefined,
      `Bearer ${KEY}`,
    ],
    ['of the call', { token: 'other', credentials }, { token: KEY }, undefined, `Bearer ${KEY}`],
    ['of a function', { token: () => KEY }, {}, undefined, `Bearer ${KEY}`],
    [
      "of a provider of AWS's SDKs",
      { token: async () => ({ token: KEY }) },
      {},
      undefined,
      `Bearer ${KEY}`,
    ],
    ['of the environment', {}, {}, IN_ENVIRONMENT, `Bearer ${IN_ENVIRONMENT}`],
    ['of the client before the environment', { token: KEY }, {}, IN_ENVIRONMENT, `Bearer ${KEY}`],
    ['of the environment after credentials in code', { credentials }, {}, IN_ENVIRONMENT, 'signed'],
    [
      'of the environment after credentials of the call',
      {},
      { credentials },
      IN_ENVIRONMENT,
      'signed',
    ],
    [
      'of the client after credentials of the call',
      { token: KEY },
      { credentials },
      undefined,
      'signed',
    ],
    [
      'in a header of the call',
      { credentials },
      { headers: { authorization: 'Bearer x' }, credentials: anonymous },
      undefined,
      'Bearer x',
    ],
    ['missing, where there are credentials', { credentials }, {}, ' ', 'signed'],
  ])('%s', async (_, client, options, environment, expected) => {
    if (environment !== undefined) vi.stubEnv('AWS_BEARER_TOKEN_BEDROCK', environment)
    vi.stubEnv('AWS_ACCESS_KEY_ID', CREDENTIALS.accessKeyId)
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', CREDENTIALS.secretAccessKey)
    expect(await authorization(client, { options })).toBe(expected)
  })
})

describe('a token', () => {
  const client = (options: ClientOptions): ReturnType<typeof createClient> =>
    keep(clientFor('http://127.0.0.1:9', options))

  it.each<[string, ClientOptions, [string, string, object], string]>([
    [
      'that is no text',
      { token: 5 as never },
      ['bedrock', 'ListFoundationModels', {}],
      'request.token',
    ],
    ['with a space', { token: 'a b' }, ['bedrock', 'ListFoundationModels', {}], 'request.token'],
    [
      'with a line feed',
      { token: 'a\n' },
      ['bedrock', 'ListFoundationModels', {}],
      'request.token',
    ],
    [
      'of a function that gives none',
      { token: () => '' },
      ['bedrock', 'ListFoundationModels', {}],
      'request.token()',
    ],
    ['for a service that takes none', {}, ['sqs', 'ListQueues', { token: KEY }], 'options.token'],
    [
      'beside credentials',
      {},
      ['bedrock', 'ListFoundationModels', { token: KEY, credentials: CREDENTIALS }],
      'options.token',
    ],
    [
      'that a service needs and nobody gives',
      {},
      ['codecatalyst', 'ListSpaces', {}],
      'options.token',
    ],
  ])('%s is refused', async (_, options, [service, operation, more], field) => {
    const error = await rejection(client(options).call(service, operation, {}, more))
    expect(error).toMatchObject({ name: 'TypeError', field })
    expect((error as Error).message).not.toContain(KEY)
  })

  it('goes to services that take nothing else', async () => {
    const token = KEY
    const call = { service: 'codecatalyst', operation: 'ListSpaces' }
    expect(await authorization({ token }, call)).toBe(`Bearer ${KEY}`)
    expect(await authorization({}, { ...call, options: { token } })).toBe(`Bearer ${KEY}`)
  })

  it('goes with a request', async () => {
    const server = keep(await loopback(ALLOWED))
    const own = keep(clientFor(server.url))
    await own.request({ service: 'bedrock', token: KEY })
    expect(server.seen[0]?.headers.authorization).toBe(`Bearer ${KEY}`)
  })

  it('leaves this machine over TLS only', async () => {
    const own = client({ token: KEY, endpoint: 'http://bedrock.example.com' })
    const error = await rejection(own.call('bedrock', 'ListFoundationModels'))
    expect(error).toMatchObject({ name: 'EndpointError', code: 'ENDPOINT_INVALID' })
  })

  it('is asked for again when it has expired', async () => {
    const expired = json(403, { __type: 'ExpiredTokenException', message: 'expired' })
    const server = keep(await loopback(expired, ALLOWED))
    const tokens = ['first', 'second']
    const own = keep(clientFor(server.url, { token: () => tokens.shift() ?? 'third' }))
    await own.call('bedrock', 'ListFoundationModels')
    const sent = server.seen.map(({ headers }) => headers.authorization)
    expect(sent).toEqual(['Bearer first', expect.stringMatching(/^Bearer (?:second|third)$/)])
  })

  it('tells why its function failed', async () => {
    const cause = new Error('no vault')
    const own = client({ token: () => Promise.reject(cause) })
    const error = await rejection(own.call('bedrock', 'ListFoundationModels'))
    expect(error).toMatchObject({ code: 'CREDENTIALS_PROVIDER_FAILED', cause })
  })

  it('is in no error and in nothing that is logged', async () => {
    const server = keep(await loopback(json(400, { message: `no such key: ${KEY}`, key: KEY })))
    const own = keep(clientFor(server.url, { token: KEY }))
    const error = await rejection(own.call('bedrock', 'ListFoundationModels'))
    const texts = [
      inspect(error, { depth: 20 }),
      JSON.stringify(error),
      inspect(own, { depth: 20 }),
    ]
    for (const text of texts) expect(text).not.toContain(KEY)
  })

  it('sends streams of events unsigned', async () => {
    const names: unknown[] = []
    const server = keep(
      await eventServer([
        async (stream) => {
          for await (const { headers } of decodeEventFrames(stream)) {
            names.push(Object.keys(headers))
          }
          stream.respond({ ':status': 200, ...EVENTS })
          stream.end()
        },
      ]),
    )
    const own = keep(clientFor(server.url, { token: KEY }))
    const input = { modelId: 'm', body: [{ chunk: { bytes: 'a' } }] }
    await own.call('bedrock-runtime', 'InvokeModelWithBidirectionalStream', input)
    expect(server.seen[0]?.authorization).toBe(`Bearer ${KEY}`)
    expect(server.seen[0]?.['x-amz-content-sha256']).toBeUndefined()
    expect(names).toEqual([[':event-type', ':message-type', ':content-type']])
  })
})
