import { describe, expect, it } from 'vitest'
import { createClient } from '../../../src/client/index.ts'
import { createLoopbackS3, createMock } from '../../../src/testing/index.ts'

const TWICE = { code: 'InternalServerError', times: 2 }

describe('the quota for retries', () => {
  it('is that of each mock, so that tests do not use up those of others', async () => {
    for (let test = 0; test < 3; test++) {
      const mock = createMock()
      mock.fail('dynamodb', 'ListTables', TWICE)
      mock.on('dynamodb', 'ListTables', { TableNames: ['a'] })
      const client = createClient({ ...mock.options })
      expect(await client.call('dynamodb', 'ListTables')).toEqual({ TableNames: ['a'] })
    }
  })

  it('is full again after a reset', async () => {
    const mock = createMock()
    const { quota } = mock.options.retry
    while (quota.take(14, 0));
    mock.reset()
    expect(quota.balance(0)).toBe(500)
  })

  it('is that of each loopback server', async () => {
    const servers = await Promise.all([createLoopbackS3(), createLoopbackS3()])
    const [one, other] = servers.map(({ options }) => options.retry.quota)
    expect(one).not.toBe(other)
    expect(one?.balance(0)).toBe(500)
    await Promise.all(servers.map((server) => server.close()))
  })

  it('is said to be used up, with what to do, and by the logger', async () => {
    const mock = createMock()
    mock.fail('dynamodb', 'ListTables', { code: 'InternalServerError' })
    const lines: string[] = []
    const note = (line: string): number => lines.push(line)
    const client = createClient({
      ...mock.options,
      retry: { initialTokens: 0 },
      logger: { debug: note, warn: note },
    })
    await expect(client.call('dynamodb', 'ListTables')).rejects.toMatchObject({
      message: expect.stringMatching(
        /the retry quota of this host is used up; `retry: \{ initialTokens: 500 \}` .*`retry: \{ quota: createRetryQuota\(\) \}`/,
      ),
      attempts: [{ stopReason: 'quota' }],
    })
    expect(lines).toEqual([
      expect.stringMatching(
        /^dynamodb ListTables, attempt 1: 500 InternalServerError after \d+ ms, not retried: the retry quota/,
      ),
    ])
  })
})
