import { beforeAll, describe, expect, it } from 'vitest'
import { withStandIn } from './stand-in.ts'
import { describeWalk, itVerifies, REGION, runExample } from './walk.ts'

describeWalk('sqs', (walk) => {
  const { client, credentials, endpoint } = walk
  let QueueUrl: string

  beforeAll(async () => {
    const made = (await client.call('sqs', 'CreateQueue', {
      QueueName: 'reports',
      Attributes: { VisibilityTimeout: '60' },
    })) as { QueueUrl: string }
    QueueUrl = made.QueueUrl
  })

  it('sends, receives and deletes messages', async () => {
    expect(await runExample('sqs/queue')).toEqual([
      ['received', 'one'],
      ['received', 'two'],
    ])
    const { Attributes } = await client.call('sqs', 'GetQueueAttributes', {
      QueueUrl,
      AttributeNames: ['All'],
    })
    expect(Attributes).toMatchObject({
      ApproximateNumberOfMessages: '0',
      ApproximateNumberOfMessagesNotVisible: '0',
      VisibilityTimeout: '60',
    })
  })

  it('receives a message that arrives while it waits', async () => {
    const startedAt = performance.now()
    const waiting = client.call('sqs', 'ReceiveMessage', { QueueUrl, WaitTimeSeconds: 20 })
    const sent = client.call('sqs', 'SendMessage', {
      QueueUrl,
      MessageBody: 'é ✓',
      MessageAttributes: { digest: { DataType: 'Binary', BinaryValue: Uint8Array.of(0, 255) } },
    })
    const [{ Messages = [] }] = await Promise.all([waiting, sent])
    expect(Messages.map(({ Body }) => Body)).toEqual(['é ✓'])
    expect(performance.now() - startedAt).toBeLessThan(15_000)
    const [{ ReceiptHandle = '' } = {}] = Messages
    await client.call('sqs', 'DeleteMessage', { QueueUrl, ReceiptHandle })
  })

  it('waits for messages for the requested time', async () => {
    const startedAt = performance.now()
    const { Messages } = await client.call('sqs', 'ReceiveMessage', {
      QueueUrl,
      WaitTimeSeconds: 1,
    })
    expect(Messages ?? []).toEqual([])
    expect(performance.now() - startedAt).toBeGreaterThan(900)
  })

  it('reports the failed messages of a batch', async () => {
    const { Failed, Successful } = await client.call('sqs', 'DeleteMessageBatch', {
      QueueUrl,
      Entries: [{ Id: 'wrong', ReceiptHandle: 'nothing' }],
    })
    expect(Successful ?? []).toEqual([])
    expect(Failed).toEqual([
      expect.objectContaining({
        Id: 'wrong',
        Code: 'ReceiptHandleIsInvalid',
        SenderFault: expect.any(Boolean),
      }),
    ])
  })

  it('reports an unsent message of a batch with the code of SQS', async () => {
    const url = `${endpoint}/123456789012/reports`
    const calls = [
      {
        service: 'sqs',
        operation: 'GetQueueUrl',
        input: { QueueName: 'reports' },
        output: { QueueUrl: url },
      },
      {
        service: 'sqs',
        operation: 'SendMessageBatch',
        input: {
          QueueUrl: url,
          Entries: [
            { Id: 'first', MessageBody: 'one' },
            { Id: 'second', MessageBody: 'two' },
          ],
        },
        output: {
          Successful: [
            { Id: 'first', MessageId: 'm-1', MD5OfMessageBody: 'f97c5d29941bfb1b2fdab0874906ab82' },
          ],
          Failed: [{ Id: 'second', Code: 'InternalError', SenderFault: false }],
        },
      },
      {
        service: 'sqs',
        operation: 'ReceiveMessage',
        input: { QueueUrl: url, MaxNumberOfMessages: 10, WaitTimeSeconds: 20 },
        output: { Messages: [{ Body: 'one', ReceiptHandle: 'r-1' }] },
      },
      {
        service: 'sqs',
        operation: 'DeleteMessageBatch',
        input: { QueueUrl: url, Entries: [{ Id: '0', ReceiptHandle: 'r-1' }] },
        output: { Failed: [{ Id: '0', Code: 'InternalError', SenderFault: false }] },
      },
    ]
    expect(await withStandIn(credentials, calls, () => runExample('sqs/queue'))).toEqual([
      ['not sent', 'second', 'InternalError', 'to be sent again'],
      ['received', 'one'],
      ['not deleted', '0', 'InternalError'],
    ])
  })

  it('reports a missing queue with the code of the query protocol', async () => {
    const asked = client.call('sqs', 'GetQueueUrl', { QueueName: 'nobody' })
    await expect(asked).rejects.toMatchObject({
      awsCode: 'AWS.SimpleQueueService.NonExistentQueue',
    })
  })

  itVerifies(walk, (stranger) => stranger.call('sqs', 'ListQueues'))
})

describeWalk('sns', (walk) => {
  const { client } = walk

  describe('Publish', () => {
    let QueueUrl: string

    beforeAll(async () => {
      const QueueName = 'from-a-topic'
      const queue = await client.call('sqs', 'CreateQueue', { QueueName })
      QueueUrl = String(queue['QueueUrl'])
      const { TopicArn = '' } = await client.call('sns', 'CreateTopic', { Name: 'reports' })
      await client.call('sns', 'Subscribe', {
        TopicArn,
        Protocol: 'sqs',
        Endpoint: `arn:aws:sqs:${REGION}:123456789012:${QueueName}`,
      })
    })

    it('sends attributes to a subscriber', async () => {
      const [[MessageId] = []] = await runExample('sns/publish')
      const { Messages = [] } = await client.call('sqs', 'ReceiveMessage', { QueueUrl })
      expect(JSON.parse(Messages[0]?.Body ?? '')).toMatchObject({
        MessageId,
        Message: '{"day":"2026-11-22"}',
        MessageAttributes: {
          kind: { Type: 'String', Value: 'daily' },
          digest: { Type: 'Binary', Value: Buffer.of(0, 255, 128).toString('base64') },
        },
      })
    })
  })

  itVerifies(walk, (stranger) => stranger.call('sns', 'ListTopics'))
})
