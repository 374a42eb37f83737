import { expect, test } from 'vitest'
import { createClient } from '../../src/index.ts'
import { createMock, failure } from '../../src/testing/index.ts'
import { createBooks } from '../soak/mixed/books.ts'
import type { Mishap } from '../soak/mixed/injected.ts'
import { type Job, WrongResult } from '../soak/mixed/jobs.ts'
import { growthOf } from '../soak/mixed/measure.ts'
import type { SoakServer } from '../soak/mixed/start-server.ts'

/** Runs a job whose requests met these mishaps, as the server tells. */
async function entered(job: Job, mishaps: readonly Mishap[]) {
  const asked: string[] = []
  const ask: SoakServer['ask'] = async (ids) => {
    asked.push(...ids)
    return { mishaps, requests: 0, mishapsInAll: 0, sockets: 0, cpuMs: 0 }
  }
  const mock = createMock()
  mock.fail('dynamodb', 'ListTables', { code: 'InternalServerError', times: 1 })
  mock.on('dynamodb', 'ListTables', {})
  mock.on('dynamodb', 'PutItem', failure({ code: 'InternalServerError' }))
  const client = createClient({ ...mock.options, retry: { capMs: 1 } })
  const books = createBooks({ ask, endpoint: '', stop: async () => {} })
  try {
    await books.run(job, { client, bucket: {} as never, directory: '', name: 'job-1' })
  } finally {
    books.close()
  }
  return { ...books, asked }
}

const retried: Job = async ({ client }) => void (await client.call('dynamodb', 'ListTables'))
const failing: Job = async ({ client }) =>
  void (await client.call('dynamodb', 'PutItem', { TableName: 't', Item: { id: { S: '1' } } }))

test('the soak takes a failed attempt for explained where the servers say so', async () => {
  const { asked, ended, failed, unexplained } = await entered(retried, ['broken'])
  expect([asked.length, ended(), failed(), unexplained]).toEqual([1, 1, 0, []])
})

test('the soak names failed attempts that no fault explains', async () => {
  const { unexplained } = await entered(retried, ['slow'])
  expect(unexplained).toEqual(['retried: ListTables 500 InternalServerError, with no fault'])
})

test('the soak tells errors for a fault from others', async () => {
  const explained = await entered(failing, ['broken'])
  expect([explained.failures.get('SERVICE_ERROR'), explained.unexplained]).toEqual([1, []])
  const own = await entered(() => Promise.reject(new TypeError('own')), ['broken', 'lost'])
  expect(own.unexplained.join()).toMatch(/TypeError: own, with broken, lost$/)
  expect(own.failed()).toBe(0)
})

test('the soak counts a wrong result whatever the servers did', async () => {
  const job: Job = () => Promise.reject(new WrongResult('a range'))
  const { unexplained, wrong } = await entered(job, ['cut'])
  expect([wrong, unexplained]).toEqual([['job: a range'], []])
})

test('the soak measures growth by a line through all samples', () => {
  expect(growthOf([1, 2, 3, 4])).toBeCloseTo(3)
  expect(growthOf([5, 5, 5])).toBe(0)
  expect(growthOf([0, 3, 0])).toBeCloseTo(0)
  expect(growthOf([9])).toBe(0)
})
