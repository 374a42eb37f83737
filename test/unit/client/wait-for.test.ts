import { afterEach, describe, expect, it } from 'vitest'
import { createClient, ServiceError, WaiterError } from '../../../src/index.ts'
import { createMock, failure } from '../../../src/testing/index.ts'

const FAST = { minDelayMs: 1, maxDelayMs: 2 }
let mock = createMock()
afterEach(() => {
  mock = createMock()
})

const client = (): ReturnType<typeof createClient> =>
  createClient({ ...mock.options, retry: 'none' })

describe('a waiter', () => {
  it('asks until the state is there, and tells each answer', async () => {
    mock.on('dynamodb', 'DescribeTable', failure({ code: 'ResourceNotFoundException' }), {
      times: 1,
    })
    mock.on('dynamodb', 'DescribeTable', { Table: { TableStatus: 'CREATING' } }, { times: 1 })
    mock.on('dynamodb', 'DescribeTable', { Table: { TableStatus: 'ACTIVE' } })
    const probes: unknown[] = []
    const output = await client().waitFor(
      'dynamodb',
      'TableExists',
      { TableName: 't' },
      { ...FAST, onProbe: ({ attempt, error }) => void probes.push([attempt, error?.awsCode]) },
    )
    expect(output).toMatchObject({ Table: { TableStatus: 'ACTIVE' } })
    expect(probes).toEqual([
      [1, 'ResourceNotFoundException'],
      [2, undefined],
      [3, undefined],
    ])
  })

  it('takes an error for the state where it stands for it', async () => {
    mock.on('dynamodb', 'DescribeTable', { Table: {} }, { times: 1 })
    mock.on('dynamodb', 'DescribeTable', failure({ code: 'ResourceNotFoundException' }))
    const input = { TableName: 't' }
    expect(await client().waitFor('dynamodb', 'TableNotExists', input, FAST)).toEqual({})
  })

  it('looks at the status of an answer', async () => {
    mock.on('s3', 'HeadBucket', failure({ code: 'NotFound', status: 404 }), { times: 1 })
    mock.on('s3', 'HeadBucket', {})
    await client().waitFor('s3', 'BucketExists', { Bucket: 'photos' }, FAST)
    expect(mock.calls('s3', 'HeadBucket')).toHaveLength(2)
  })

  it('looks at all elements of a list, or at any', async () => {
    const instances = (...names: readonly string[]): Record<string, unknown> => ({
      Reservations: [{ Instances: names.map((Name) => ({ State: { Name } })) }],
    })
    mock.on('ec2', 'DescribeInstances', { Reservations: [] }, { times: 1 })
    mock.on('ec2', 'DescribeInstances', instances('running', 'pending'), { times: 1 })
    mock.on('ec2', 'DescribeInstances', instances('running', 'running'))
    await client().waitFor('ec2', 'InstanceRunning', {}, FAST)
    expect(mock.calls('ec2', 'DescribeInstances')).toHaveLength(3)

    mock.on('ec2', 'DescribeInstances', instances('running', 'terminated'), { times: 1 })
    const error: unknown = await client()
      .waitFor('ec2', 'InstanceRunning', {}, FAST)
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(WaiterError)
    expect(error).toMatchObject({
      code: 'WAITER_FAILED',
      waiter: 'InstanceRunning',
      message:
        'InstanceRunning can no longer come about: Reservations[].Instances[].State.Name is "terminated"',
    })
  })

  it('ends with an error that says nothing of the state', async () => {
    mock.on('dynamodb', 'DescribeTable', failure({ code: 'AccessDeniedException' }))
    const error: unknown = await client()
      .waitFor('dynamodb', 'TableExists', { TableName: 't' }, FAST)
      .catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(ServiceError)
    expect(error).toMatchObject({ awsCode: 'AccessDeniedException' })
  })

  it('ends with an error that stands for failure', async () => {
    mock.on('iam', 'GetPolicy', failure({ code: 'NoSuchEntity', status: 404 }), { times: 1 })
    mock.on('iam', 'GetPolicy', {})
    // That the policy is not there yet is a reason to ask again.
    await client().waitFor('iam', 'PolicyExists', { PolicyArn: 'arn:aws:iam::aws:policy/x' }, FAST)
    expect(mock.calls('iam', 'GetPolicy')).toHaveLength(2)
  })

  it('ends with what the network does', async () => {
    mock.on('dynamodb', 'DescribeTable', failure({ network: 'refused' }))
    await expect(
      client().waitFor('dynamodb', 'TableExists', { TableName: 't' }, FAST),
    ).rejects.toMatchObject({ code: 'NETWORK_CONNECT_FAILED' })
  })

  it.each<[unknown, string]>([
    ['TableExist', '"TableExist" is not in the model of dynamodb; did you mean TableExists?'],
    ['Whatever', '"Whatever" is not in the model of dynamodb'],
    [3, 'waiter must be a string; got number'],
  ])('of the name %o is refused', async (name, message) => {
    const waiting = client().waitFor('dynamodb', name as 'TableExists', { TableName: 't' })
    await expect(waiting).rejects.toThrow(message)
  })
})
