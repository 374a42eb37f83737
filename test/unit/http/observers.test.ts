import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { once } from 'node:events'
import { describe, expect, it, vi } from 'vitest'
import { createClient } from '../../../src/client/index.ts'
import type { AttemptRecord } from '../../../src/errors.ts'
import type { CallEndMessage, CallStartMessage } from '../../../src/http/index.ts'
import { createMock } from '../../../src/testing/index.ts'

const KEY = { TableName: 'users', Key: { id: { S: 'private' } } }

function failing() {
  const mock = createMock()
  mock.fail('dynamodb', 'GetItem', { code: 'InternalServerError', times: 1 })
  mock.on('dynamodb', 'GetItem', {})
  return mock
}

describe('onAttempt', () => {
  it('of a client is told of each attempt, and that of a call in its place', async () => {
    const seen: [string | undefined, number, string][] = []
    const onAttempt = (record: AttemptRecord, { operation }: { operation: string | undefined }) =>
      void seen.push([operation, record.attempt, record.outcome])
    const client = createClient({ ...failing().options, onAttempt })
    await client.call('dynamodb', 'GetItem', KEY)
    expect(seen).toEqual([
      ['GetItem', 1, 'unknown'],
      ['GetItem', 2, 'ok'],
    ])
    const own = vi.fn<() => void>()
    await client.call('dynamodb', 'GetItem', KEY, { onAttempt: own })
    expect([own.mock.calls.length, seen.length]).toEqual([1, 2])
  })

  it('that throws does not fail the call: it is an uncaught exception', async () => {
    const listeners = process.listeners('uncaughtException')
    process.removeAllListeners('uncaughtException')
    try {
      const uncaught = once(process, 'uncaughtException')
      const onAttempt = () => {
        throw new Error('a bug in the observer')
      }
      const client = createClient({ ...failing().options, onAttempt, retry: 'none' })
      await expect(client.call('dynamodb', 'GetItem', KEY)).rejects.toMatchObject({
        awsCode: 'InternalServerError',
      })
      expect(((await uncaught)[0] as Error).message).toBe('a bug in the observer')
    } finally {
      for (const listener of listeners) process.on('uncaughtException', listener)
    }
  })
})

describe('logger', () => {
  it('writes a line for each attempt, without its input', async () => {
    const lines: string[] = []
    const logger = {
      debug: (line: string) => lines.push(`debug ${line}`),
      warn: (line: string) => lines.push(`warn ${line}`),
    }
    const client = createClient({ ...failing().options, logger })
    await client.call('dynamodb', 'GetItem', KEY)
    expect(lines).toEqual([
      expect.stringMatching(
        /^warn dynamodb GetItem, attempt 1: 500 InternalServerError after \d+ ms, again in \d+ ms \(request [\w-]{36}\)$/,
      ),
      expect.stringMatching(
        /^debug dynamodb GetItem, attempt 2: 200 after \d+ ms \(request [\w-]{36}\)$/,
      ),
    ])
    expect(lines.join()).not.toContain('private')
  })

  it.each([{ logger: 'console' }, { logger: { info: () => undefined } }, { onAttempt: 'yes' }])(
    '%j is refused',
    (options) => {
      expect(() => createClient(options as object)).toThrow(
        expect.objectContaining({ code: 'ERR_INVALID_ARG_TYPE' }),
      )
    },
  )
})

describe('the channels of calls', () => {
  it('tell of their begin and end, once each, with an input that nothing prints', async () => {
    const starts: CallStartMessage[] = []
    const ends: CallEndMessage[] = []
    const onStart = (message: unknown) => void starts.push(message as CallStartMessage)
    const onEnd = (message: unknown) => void ends.push(message as CallEndMessage)
    subscribe('sansdk:call:start', onStart)
    subscribe('sansdk:call:end', onEnd)
    try {
      const mock = failing()
      const client = createClient({ ...mock.options })
      await client.call('dynamodb', 'GetItem', KEY)
      mock.fail('dynamodb', 'GetItem', { code: 'ResourceNotFoundException' })
      const error = await client.call('dynamodb', 'GetItem', KEY).catch((reason: unknown) => reason)
      await client
        .call('dynamodb', 'GetItem', KEY, { signal: AbortSignal.abort(new Error('before')) })
        .catch(() => {})
      expect(starts.map(({ input }) => input)).toEqual([KEY, KEY])
      expect(JSON.stringify(starts)).not.toContain('private')
      expect(ends.map((end) => [end.attempts.length, end.error])).toEqual([
        [2, undefined],
        [1, error],
      ])
      expect(ends[1]?.attributes).toMatchObject({
        'error.type': 'ResourceNotFoundException',
        'cloud.region': 'us-east-1',
        'http.response.status_code': 400,
      })
      expect(ends[0]?.invocationId).toBe(starts[0]?.invocationId)
    } finally {
      unsubscribe('sansdk:call:start', onStart)
      unsubscribe('sansdk:call:end', onEnd)
    }
  })
})
