import { once } from 'node:events'
import { PassThrough, type Writable } from 'node:stream'
import { text as textOf } from 'node:stream/consumers'
import { createClient } from 'sansdk'
import { createMock, type Mock } from 'sansdk/testing'
import { expect, it, vi } from 'vitest'
import { createHandler } from './answer.js'

vi.spyOn(console, 'error').mockImplementation(() => {})

const TURNS = { turns: [{ role: 'user', text: 'Say hello.' }] }
const DONE = [
  { messageStop: { stopReason: 'end_turn' } },
  {
    metadata: {
      usage: { inputTokens: 3, outputTokens: 2, totalTokens: 5 },
      metrics: { latencyMs: 1 },
    },
  },
]
const word = (text: string) => ({ contentBlockDelta: { contentBlockIndex: 0, delta: { text } } })

/** What Lambda does around the handler. */
function invocation(mock: Mock, body: unknown, remainingMs = 60_000) {
  const stream = new PassThrough({ highWaterMark: 200 })
  const metadata: { statusCode: number; headers: Record<string, string> }[] = []
  const responseWith = (to: Writable, given: (typeof metadata)[number]) => {
    metadata.push(given)
    return to
  }
  const client = createClient({ ...mock.options, retry: { capMs: 1, initialTokens: 500 } })
  const handler = createHandler(client, { modelId: 'model', responseWith })
  const event = { body: typeof body === 'string' ? body : JSON.stringify(body) }
  const done = handler(event, stream, { getRemainingTimeInMillis: () => remainingMs })
  const text = async () => {
    let all = ''
    for await (const chunk of stream) all += String(chunk)
    await done
    return all
  }
  return { done, metadata, stream, text }
}

it('sends the words as they come, and says at the end that it is one', async () => {
  const mock = createMock()
  mock.on('bedrock-runtime', 'ConverseStream', { stream: [word('Hel'), word('lo.'), ...DONE] })
  const { metadata, text } = invocation(mock, TURNS)
  expect(await text()).toBe(
    'event: text\ndata: {"text":"Hel"}\n\n' +
      'event: text\ndata: {"text":"lo."}\n\n' +
      'event: end\ndata: {"stopReason":"end_turn","outputTokens":2}\n\n',
  )
  expect(metadata).toMatchObject([
    { statusCode: 200, headers: { 'content-type': 'text/event-stream' } },
  ])
  expect(mock.calls()[0]?.input).toMatchObject({
    modelId: 'model',
    messages: [{ role: 'user', content: [{ text: 'Say hello.' }] }],
  })
})

it('takes a body in base64', async () => {
  const mock = createMock()
  mock.on('bedrock-runtime', 'ConverseStream', { stream: [word('a'), ...DONE] })
  const client = createClient({ ...mock.options })
  const stream = new PassThrough()
  const handler = createHandler(client, { modelId: 'model', responseWith: (to) => to })
  const body = Buffer.from(JSON.stringify(TURNS)).toString('base64')
  await handler({ body, isBase64Encoded: true }, stream, { getRemainingTimeInMillis: () => 9e4 })
  expect(await textOf(stream)).toContain('event: end')
})

it('tells by the status what failed before the first word', async () => {
  const mock = createMock()
  mock.fail('bedrock-runtime', 'ConverseStream', { code: 'ThrottlingException', times: 3 })
  mock.fail('bedrock-runtime', 'ConverseStream', { code: 'AccessDeniedException' })
  const busy = invocation(mock, TURNS)
  expect([await busy.text(), busy.metadata[0]?.statusCode]).toEqual([
    '{"message":"no answer"}',
    503,
  ])
  const denied = invocation(mock, TURNS)
  expect([await denied.text(), denied.metadata[0]?.statusCode]).toEqual([
    '{"message":"no answer"}',
    502,
  ])
})

it('tells in the stream that an answer broke off', async () => {
  for (const rest of [[{ modelStreamErrorException: { message: 'm' } }], []]) {
    const mock = createMock()
    mock.on('bedrock-runtime', 'ConverseStream', { stream: [word('Hel'), ...rest] })
    const { text } = invocation(mock, TURNS)
    expect(await text()).toMatch(/^event: text\n.*\n\nevent: error\ndata: .*broke off"}\n\n$/)
  }
})

it('ends the call where its caller leaves, or its time is over', async () => {
  const mock = createMock()
  let taken = 0
  mock.on('bedrock-runtime', 'ConverseStream', () => ({ stream: endless() }))
  async function* endless() {
    for (;;) {
      taken++
      yield word('a word, and another word')
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
  }
  const left = invocation(mock, TURNS)
  await once(left.stream, 'readable')
  left.stream.destroy()
  await left.done
  const before = taken
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(taken).toBeLessThanOrEqual(before + 2)
  const late = invocation(mock, TURNS, 1_050)
  expect(await late.text()).toMatch(/event: error\ndata: .*broke off"}\n\n$/)
})

it.each([
  'no JSON',
  {},
  { turns: [] },
  { turns: [{ role: 'system', text: 'x' }] },
  { turns: [{ role: 'user' }] },
  { turns: [null] },
  { turns: [{ role: 'user', text: 'x'.repeat(20_001) }] },
  { turns: Array(41).fill(TURNS.turns[0]) },
])('refuses %j, and asks nobody', async (body) => {
  const mock = createMock()
  const { metadata, text } = invocation(mock, body)
  expect(JSON.parse(await text())).toEqual({ message: 'turns must be a list of { role, text }' })
  expect(metadata[0]?.statusCode).toBe(400)
  expect(mock.calls()).toEqual([])
})
