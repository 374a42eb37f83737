import { describe, expect, inject, it } from 'vitest'
import { work } from '../../examples/sqs-worker/worker.js'
import { createClient } from '../../src/index.ts'

const moto = inject('moto')

describe.skipIf('absent' in moto)('a worker on a queue of moto', () => {
  if ('absent' in moto) return
  const { endpoint, credentials } = moto
  it('takes each message once, those too whose work outlasts the visibility timeout', async () => {
    const client = createClient({ region: 'eu-central-1', endpoint, credentials })
    const created = await client.call('sqs', 'CreateQueue', { QueueName: `worker-${Date.now()}` })
    const QueueUrl = String(created['QueueUrl'])
    const Entries = Array.from({ length: 8 }, (_, index) => ({
      Id: String(index),
      MessageBody: `job ${index}`,
    }))
    await client.call('sqs', 'SendMessageBatch', { QueueUrl, Entries })
    const stop = new AbortController()
    const seen: string[] = []
    const handle = async ({ Body }: { Body: string }): Promise<void> => {
      if (Body === 'job 3') await new Promise((resolve) => setTimeout(resolve, 5000))
      seen.push(Body)
      if (seen.length === Entries.length) stop.abort()
    }
    await work(client, QueueUrl, handle, { signal: stop.signal, visibilitySeconds: 2 })
    expect(seen.toSorted()).toEqual(Entries.map(({ MessageBody }) => MessageBody))
    const left = await client.call('sqs', 'GetQueueAttributes', {
      QueueUrl,
      AttributeNames: ['All'],
    })
    expect(left['Attributes']).toMatchObject({
      ApproximateNumberOfMessages: '0',
      ApproximateNumberOfMessagesNotVisible: '0',
    })
    await client.close()
  })
})
