import { expect, it } from 'vitest'
import { describeWalk, itVerifies, runExample } from './walk.ts'

describeWalk('cloudformation', (walk) => {
  const { client } = walk

  it('creates a stack and waits for it', async () => {
    const { QueueUrl } = { QueueUrl: expect.stringMatching(/\/from-a-stack$/) }
    const [[outputs] = []] = await runExample('cloudformation/stack')
    expect(outputs).toEqual([expect.objectContaining({ OutputKey: 'Url', OutputValue: QueueUrl })])
    const queue = client.call('sqs', 'GetQueueUrl', { QueueName: 'from-a-stack' })
    await expect(queue).resolves.toMatchObject({ QueueUrl })
  })

  it('reports a missing stack with a code', async () => {
    const asked = client.call('cloudformation', 'DescribeStacks', { StackName: 'nobody' })
    await expect(asked).rejects.toMatchObject({ awsCode: 'ValidationError', status: 400 })
  })

  itVerifies(walk, (stranger) => stranger.call('cloudformation', 'ListStacks'))
})
