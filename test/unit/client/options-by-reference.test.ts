import { describe, expect, it, vi } from 'vitest'
import { createClient } from '../../../src/client/index.ts'
import { runCall } from '../../../src/http/run.ts'
import { createBucket } from '../../../src/s3/index.ts'

vi.mock('../../../src/http/run.ts', async (original) => {
  const module = await original<typeof import('../../../src/http/run.ts')>()
  return { ...module, runCall: vi.fn(() => Promise.reject(new Error('not sent'))) }
})

// What copies no options has no list of them, which each new option would have to join.
describe('the object that a caller passes', () => {
  const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret-of-the-example' }
  const client = createClient({
    region: 'eu-central-1',
    endpoint: 'http://127.0.0.1:1',
    credentials,
  })
  const bucket = createBucket({ bucket: 'reports', client })

  it.each([
    ['client.request', client.request, { service: 'sqs', rateKey: 'queue' }],
    ['bucket.request', bucket.request, { method: 'GET', key: 'a.csv', rateKey: 'reports' }],
  ])('to %s reaches the attempt loop as the options of the call', async (_name, send, request) => {
    await expect(send(request as never)).rejects.toThrow('not sent')
    expect(vi.mocked(runCall).mock.lastCall?.[1].options).toBe(request)
  })
})
