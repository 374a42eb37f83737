import { describe, expect, it } from 'vitest'
import { planCall } from '../../../../src/client/call/plan-call.ts'
import { type Client, createClient, metadataOf, responseMetadata } from '../../../../src/index.ts'
import { CREDENTIALS, json, type Reply, rejection, status } from '../../http/loopback.ts'
import { useScenes } from './scene.ts'

const scene = useScenes()

function cycle(): object {
  const input: { Inner?: object } = {}
  input.Inner = input
  return input
}

const xml = (body: string): Reply => status(200, body, { 'content-type': 'text/xml' })
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

describe('a call', () => {
  it('of a JSON service', async () => {
    const reply = json(200, { Plaintext: 'AQI=', KeyId: 'k' }, { 'x-amzn-requestid': 'r-1' })
    const { client, server } = await scene(reply)
    const output = await client.call('kms', 'Decrypt', { CiphertextBlob: new Uint8Array([255]) })
    expect(output).toEqual({ Plaintext: new Uint8Array([1, 2]), KeyId: 'k' })
    const [seen] = server.seen
    expect(seen).toMatchObject({ method: 'POST', url: '/', body: '{"CiphertextBlob":"/w=="}' })
    expect(seen?.headers).toMatchObject({
      'x-amz-target': 'TrentService.Decrypt',
      'content-type': 'application/x-amz-json-1.1',
      authorization: expect.stringContaining('/eu-central-1/kms/aws4_request'),
    })
    expect(metadataOf(output)).toMatchObject({ requestId: 'r-1', status: 200, attempts: [{}] })
  })

  it('of a query service', async () => {
    const { client, server } = await scene(
      xml(
        '<ListGroupsForUserResponse><ListGroupsForUserResult><Groups/><IsTruncated>false</IsTruncated></ListGroupsForUserResult><ResponseMetadata><RequestId>r-2</RequestId></ResponseMetadata></ListGroupsForUserResponse>',
      ),
    )
    const output = await client.call('IAM', 'ListGroupsForUser', { UserName: 'a b' })
    expect(output).toEqual({ Groups: [], IsTruncated: 'false' })
    expect(metadataOf(output).requestId).toBe('r-2')
    expect(server.seen[0]?.body).toBe('Action=ListGroupsForUser&Version=2010-05-08&UserName=a+b')
  })

  it('of EC2', async () => {
    const { client, server } = await scene(
      xml(
        '<DescribeInstancesResponse><requestId>r</requestId><reservationSet><item><instancesSet><item><instanceId>i-1</instanceId></item></instancesSet></item></reservationSet></DescribeInstancesResponse>',
      ),
    )
    const output = await client.call('ec2', 'DescribeInstances', {
      InstanceIds: ['i-1'],
      Filters: [{ Name: 'n', Values: ['v', 'w'] }],
    })
    expect(output).toEqual({ Reservations: [{ Instances: [{ InstanceId: 'i-1' }] }] })
    const body = new URLSearchParams(server.seen[0]?.body)
    expect(Object.fromEntries(body)).toEqual({
      Action: 'DescribeInstances',
      Version: '2016-11-15',
      'InstanceId.1': 'i-1',
      'Filter.1.Name': 'n',
      'Filter.1.Value.1': 'v',
      'Filter.1.Value.2': 'w',
    })
  })

  it('in CBOR, where it is asked for', async () => {
    const { client, server } = await scene(status(200, '', { 'smithy-protocol': 'rpc-v2-cbor' }))
    const options = { protocol: 'cbor' } as const
    expect(await client.call('cloudwatch', 'ListMetrics', { Namespace: 'n' }, options)).toEqual({})
    expect(server.seen[0]).toMatchObject({
      url: '/service/GraniteServiceVersion20100801/operation/ListMetrics',
      headers: { 'smithy-protocol': 'rpc-v2-cbor', 'content-type': 'application/cbor' },
    })
  })

  it('of a REST service, in short and in full', async () => {
    const { client, server } = await scene(
      json(200, {}),
      json(200, { Functions: [] }),
      json(202, 1),
    )
    await client.call(
      'lambda',
      'UpdateAlias',
      { FunctionName: 'a/b', Name: 'x', FunctionVersion: '1' },
      { http: 'PUT /2015-03-31/functions/{FunctionName}/aliases/{Name}' },
    )
    await client.call(
      'lambda',
      'ListFunctions',
      { MaxItems: 2 },
      { http: 'GET /2015-03-31/functions' },
    )
    const invoked = await client.call(
      'lambda',
      'Invoke',
      { FunctionName: 'f', InvocationType: 'Event', Payload: '{}' },
      {
        http: {
          method: 'POST',
          path: '/2015-03-31/functions/{FunctionName}/invocations',
          headers: { InvocationType: 'x-amz-invocation-type' },
          payload: 'Payload',
          answer: { status: 'StatusCode', payload: { member: 'Payload', type: 'text' } },
        },
      },
    )
    expect(invoked).toEqual({ StatusCode: 202, Payload: '1' })
    expect(server.seen.map(({ method, url, body }) => [method, url, body])).toEqual([
      ['PUT', '/2015-03-31/functions/a%2Fb/aliases/x', '{"FunctionVersion":"1"}'],
      ['GET', '/2015-03-31/functions?MaxItems=2', ''],
      ['POST', '/2015-03-31/functions/f/invocations', '{}'],
    ])
    expect(server.seen[2]?.headers['x-amz-invocation-type']).toBe('Event')
  })

  it('of a REST-XML service, whose documents have its namespace', async () => {
    const { client, server } = await scene(
      xml(
        '<ChangeResourceRecordSetsResponse><ChangeInfo><Id>c</Id></ChangeInfo></ChangeResourceRecordSetsResponse>',
      ),
    )
    const record = {
      Name: 'a.example',
      Type: 'A',
      TTL: 60,
      ResourceRecords: [{ Value: '192.0.2.1' }],
    }
    await client.call(
      'route53',
      'ChangeResourceRecordSets',
      {
        HostedZoneId: 'Z',
        ChangeBatch: { Changes: [{ Action: 'UPSERT', ResourceRecordSet: record }] },
      },
      { http: 'POST /2013-04-01/hostedzone/{HostedZoneId}/rrset' },
    )
    const body = server.seen[0]?.body ?? ''
    expect(body).toContain(
      '<ChangeResourceRecordSetsRequest xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><ChangeBatch><Changes><Change><Action>UPSERT',
    )
    expect(body).toContain('<ResourceRecords><ResourceRecord><Value>192.0.2.1')
  })

  it('of S3, whose grants have a type in an attribute', () => {
    const Grants = [{ Grantee: { Type: 'CanonicalUser', ID: 'c' }, Permission: 'READ' }]
    const { request } = planCall(
      's3',
      'PutBucketAcl',
      { Bucket: 'b', AccessControlPolicy: { Grants } },
      {
        http: {
          method: 'PUT',
          path: '/{Bucket}?acl',
          payload: 'AccessControlPolicy',
          root: { name: 'AccessControlPolicy' },
        },
      },
    )
    expect(request.body).toContain(
      '<Grantee xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="CanonicalUser"><ID>c</ID></Grantee>',
    )
  })

  it('sends what only some operations need', async () => {
    const { client, server } = await scene(
      xml(
        '<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult/></AssumeRoleWithWebIdentityResponse>',
      ),
    )
    const input = { RoleArn: 'r', RoleSessionName: 's', WebIdentityToken: 't' }
    await client.call('sts', 'AssumeRoleWithWebIdentity', input)
    expect(server.seen[0]?.headers.authorization).toBeUndefined()
  })

  it('takes headers and the names of services in any form', async () => {
    const { client, server } = await scene(json(200, {}))
    await client.call('Step Functions', 'ListStateMachines', {}, { headers: { 'X-Trace': '1' } })
    expect(server.seen[0]?.headers).toMatchObject({
      'x-trace': '1',
      'x-amz-target': 'AWSStepFunctions.ListStateMachines',
      authorization: expect.stringContaining('/states/aws4_request'),
    })
  })

  it('hides its metadata from whoever looks at the output', async () => {
    const { client } = await scene(json(200, { a: 1 }))
    const output = await client.call('ssm', 'DescribeSessions', { State: 'Active' })
    expect(Object.getOwnPropertyDescriptor(output, responseMetadata)?.enumerable).toBe(false)
    expect({ ...output }).toEqual({ a: 1 })
    expect(() => metadataOf({})).toThrow(expect.objectContaining({ code: 'ERR_INVALID_ARG_TYPE' }))
  })

  it('converts what the caller names', async () => {
    const { client } = await scene(
      xml(
        '<GetUserResponse><GetUserResult><User><CreateDate>2024-01-02T03:04:05Z</CreateDate><N>7</N><B>true</B></User></GetUserResult></GetUserResponse>',
      ),
    )
    const options = { dates: ['CreateDate'], numbers: ['N'], booleans: ['B'], lists: ['User.L'] }
    const output = await client.call<{ User: object }>('iam', 'GetUser', {}, options)
    expect(output.User).toEqual({ CreateDate: new Date('2024-01-02T03:04:05Z'), N: 7, B: true })
  })
})

describe('idempotency', () => {
  it('fills in one token for all attempts, and repeats', async () => {
    const { client, server } = await scene(status(503), json(200, { ARN: 'a' }))
    const input = { Name: 'n' }
    const output = await client.call('secretsmanager', 'CreateSecret', input)
    const tokens = server.seen.map(({ body }) => JSON.parse(body)['ClientRequestToken'])
    expect(tokens).toEqual([expect.stringMatching(UUID), tokens[0]])
    expect(input).toEqual({ Name: 'n' })
    expect(metadataOf(output).attempts).toHaveLength(2)
  })

  it('leaves tokens alone that are there, or that are not wanted', async () => {
    const { client, server } = await scene(json(200, {}))
    const own = { Name: 'n', ClientRequestToken: 'mine' }
    await client.call('secretsmanager', 'CreateSecret', own, { idempotencyToken: 'other' })
    await client.call(
      'secretsmanager',
      'CreateSecret',
      { Name: 'n' },
      { idempotencyToken: 'given' },
    )
    await client.call('secretsmanager', 'CreateSecret', { Name: 'n' }, { idempotencyToken: 'none' })
    expect(server.seen.map(({ body }) => JSON.parse(body)['ClientRequestToken'])).toEqual([
      'mine',
      'given',
      undefined,
    ])
  })

  // A connection that breaks leaves unknown whether the call was executed.
  it.each([
    ['dynamodb', 'GetItem', {}, 2],
    ['dynamodb', 'PutItem', {}, 1],
    ['dynamodb', 'PutItem', { idempotent: true }, 2],
    ['dynamodb', 'GetItem', { idempotent: false }, 1],
    ['secretsmanager', 'CreateSecret', {}, 2],
    ['secretsmanager', 'CreateSecret', { idempotencyToken: 'none' }, 1],
    ['stepfunctions', 'GetActivityTask', {}, 1],
    ['sts', 'GetSessionToken', {}, 2],
  ])(
    '%s %s with %j is sent %s times over a broken connection',
    async (service, operation, options, times) => {
      const broken: Reply = (response) => response.destroy()
      const { client, server } = await scene(broken, json(200, {}))
      await client.call(service, operation, {}, options).catch(() => {})
      expect(server.seen).toHaveLength(times)
    },
  )
})

describe('what a call is', () => {
  it.each([
    ['sqs', 'ReceiveMessage', { WaitTimeSeconds: 20 }, true],
    ['sqs', 'ReceiveMessage', { WaitTimeSeconds: 0 }, false],
    ['sqs', 'ReceiveMessage', {}, false],
    ['stepfunctions', 'GetActivityTask', {}, true],
    ['swf', 'PollForDecisionTask', {}, true],
    ['sqs', 'SendMessage', { WaitTimeSeconds: 20 }, false],
  ])('%s %s of %j is a long poll: %s', (service, operation, input, longPoll) => {
    expect(planCall(service, operation, input, {}).request.longPoll).toBe(longPoll)
    expect(planCall(service, operation, input, { longPoll: true }).request.longPoll).toBe(true)
  })

  it('is no mere read with the code of an MFA device, which counts once', () => {
    const device = { SerialNumber: 'arn:aws:iam::123456789012:mfa/me' }
    const repeats = (input: object): unknown =>
      planCall('sts', 'GetSessionToken', input, {}).request.idempotent
    expect(repeats(device)).toBe(true)
    expect(repeats({ ...device, TokenCode: '123456' })).toBe(false)
  })

  it('goes without signature where the service takes a token', async () => {
    const { client, server } = await scene(json(200, { items: [] }))
    await client.call(
      'codecatalyst',
      'ListSpaces',
      {},
      { http: 'POST /v1/spaces', headers: { Authorization: 'Bearer t' } },
    )
    expect(server.seen[0]?.headers.authorization).toBe('Bearer t')
  })

  it.each([
    ['GetItem', true],
    ['BatchGetItem', true],
    ['Query', true],
    ['Scan', true],
    ['ListTables', true],
    ['DescribeTable', true],
    ['HeadBucket', true],
    ['BatchWriteItem', false],
    ['UpdateItem', false],
    ['Getaway', false],
    ['Listen', false],
  ])('%s reads: %s', (operation, reads) => {
    expect(planCall('dynamodb', operation, {}, {}).request.idempotent).toBe(reads)
  })

  it('goes to the host that its operation has', () => {
    const { request } = planCall('stepfunctions', 'StartSyncExecution', {}, {})
    expect(request).toMatchObject({ hostPrefix: 'sync-', serviceId: 'SFN' })
    const arn = 'arn:aws:kinesis:eu-central-1:123456789012:stream/s'
    expect(planCall('kinesis', 'PutRecord', { StreamARN: arn }, {}).request.endpointParams).toEqual(
      {
        OperationType: 'data',
        StreamARN: arn,
      },
    )
    const named = planCall('dynamodb', 'GetItem', { TableName: 'orders' }, {})
    expect(named.request.endpointParams).toBeUndefined()
  })
})

describe('wrong arguments', () => {
  it.each<[string, (client: Client) => Promise<unknown>, object]>([
    ['no service', (client) => client.call('dynamo-db2', 'GetItem'), { field: 'service' }],
    ['no name', (client) => client.call('sqs', 'Get Item\r\n'), { field: 'operation' }],
    ['a small letter', (client) => client.call('sqs', 'listQueues'), { field: 'operation' }],
    ['no text', (client) => client.call('sqs', 7 as never), { code: 'ERR_INVALID_ARG_TYPE' }],
    ['no object', (client) => client.call('sqs', 'ListQueues', 'x' as never), { field: 'input' }],
    ['an array', (client) => client.call('sqs', 'ListQueues', []), { field: 'input' }],
    [
      'a function inside',
      (client) => client.call('sqs', 'ListQueues', { A: [() => {}] }),
      { field: 'input.A[0]' },
    ],
    [
      'no protocol',
      (client) => client.call('sqs', 'ListQueues', {}, { protocol: 'soap' as never }),
      { field: 'options.protocol', message: expect.stringContaining('json-1.0') },
    ],
    [
      'a protocol of others',
      (client) => client.call('iam', 'ListUsers', {}, { protocol: 'json' }),
      { field: 'options.protocol' },
    ],
    [
      'REST without binding',
      (client) => client.call('lambda', 'ListFunctions'),
      { field: 'options.http', message: expect.stringContaining('REST service') },
    ],
    [
      'a binding that is none',
      (client) => client.call('lambda', 'ListFunctions', {}, { http: 'functions' }),
      { field: 'options.http' },
    ],
    [
      'a binding without path',
      (client) => client.call('lambda', 'X', {}, { http: { method: 'GET' } as never }),
      { field: 'options.http.path' },
    ],
    [
      'a binding where none is',
      (client) => client.call('sqs', 'ListQueues', {}, { http: 'GET /' }),
      { field: 'options.http' },
    ],
    [
      'a token that is none',
      (client) => client.call('sqs', 'ListQueues', {}, { idempotencyToken: 1 as never }),
      { field: 'options.idempotencyToken' },
    ],
    [
      'no options',
      (client) => client.call('sqs', 'ListQueues', {}, 1 as never),
      { field: 'options' },
    ],
    ...['dates', 'blobs', 'numbers', 'booleans', 'lists'].flatMap(
      (name): [string, (client: Client) => Promise<unknown>, object][] => [
        [
          `a text for ${name}`,
          (client) => client.call('iam', 'ListUsers', {}, { [name]: 'CreateDate' }),
          { field: `options.${name}` },
        ],
        [
          `numbers within output.${name}`,
          (client) => client.call('iam', 'ListUsers', {}, { output: { [name]: [1] } }),
          { field: `options.output.${name}` },
        ],
      ],
    ),
    [
      'a text for an input',
      (client) => client.call('dynamodb', 'GetItem', 'x' as never),
      { field: 'input', code: 'ERR_INVALID_ARG_TYPE' },
    ],
    ...['dynamodb', 'iam', 'ec2', 'cloudwatch'].map(
      (service): [string, (client: Client) => Promise<unknown>, object] => [
        `a cycle for ${service}`,
        (client) => client.call(service, 'GetX', cycle()),
        { code: 'ERR_INVALID_ARG_VALUE', message: expect.stringContaining('256') },
      ],
    ),
    [
      'a misspelt service',
      (client) => client.call('dynamobd', 'GetItem'),
      { field: 'service', message: expect.stringContaining('did you mean dynamodb') },
    ],
    [
      'a service of Signature Version 2',
      (client) => client.call('sdb', 'ListDomains'),
      { field: 'service', message: expect.stringContaining('AWS command line') },
    ],
    [
      'a service that takes tokens, without one',
      (client) => client.call('codecatalyst', 'ListSpaces', {}, { http: 'POST /v1/spaces' }),
      { field: 'options.headers', message: expect.stringContaining('Bearer') },
    ],
  ])('%s is refused before anything is sent', async (_, call, expected) => {
    const { client, server } = await scene(json(200, {}))
    const error = await rejection(call(client))
    expect(error).toBeInstanceOf(TypeError)
    expect(error).toMatchObject(expected)
    expect(server.seen).toEqual([])
  })

  it('a region that could lead elsewhere is refused', async () => {
    const client = createClient({ region: 'eu/../evil', credentials: CREDENTIALS })
    const refused = { code: 'ENDPOINT_INVALID' }
    expect(await rejection(client.call('sqs', 'ListQueues'))).toMatchObject(refused)
    const options = { region: 'x@evil.example/' }
    expect(await rejection(client.call('sqs', 'ListQueues', {}, options))).toMatchObject(refused)
    await client.close()
  })
})

describe('answers', () => {
  it('that are errors keep what the service says', async () => {
    const { client } = await scene(
      json(400, {
        __type: 'com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException',
        message: 'no',
        Item: { id: { S: '1' } },
      }),
    )
    const error = await rejection(client.call('dynamodb', 'PutItem', { TableName: 't', Item: {} }))
    expect(error).toMatchObject({
      code: 'SERVICE_ERROR',
      awsCode: 'ConditionalCheckFailedException',
      message: expect.stringContaining('dynamodb PutItem: ConditionalCheckFailedException'),
      data: { Item: { id: { S: '1' } } },
    })
  })

  it.each([
    ['sqs', 'no JSON', '{"a":'],
    ['sqs', 'an array', '[1]'],
    ['sqs', 'deep JSON', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['iam', 'a page of HTML', '<html><body>hello</body></html>'],
    ['iam', 'broken XML', '<ListUsersResponse><a>'],
    [
      'iam',
      'an entity bomb',
      '<!DOCTYPE a [<!ENTITY b "bb">]><ListUsersResponse>&b;</ListUsersResponse>',
    ],
  ])('%s: %s is a NetworkError with its attempts', async (service, _, body) => {
    const { client } = await scene(status(200, body))
    expect(await rejection(client.call(service, 'ListUsers'))).toMatchObject({
      name: 'NetworkError',
      code: 'NETWORK_RESPONSE_INVALID',
      attempts: [{ outcome: 'ok' }],
      message: expect.not.stringContaining('hello'),
    })
  })

  it('beyond the limit are refused', async () => {
    const { client } = await scene(json(200, { a: 'x'.repeat(5_000) }))
    const error = await rejection(client.call('sqs', 'ListQueues', {}, { bufferLimit: 1_000 }))
    expect(error).toMatchObject({ code: 'NETWORK_RESPONSE_TOO_LARGE' })
  })

  it('do not reach prototypes', async () => {
    const { client } = await scene(status(200, '{"__proto__":{"polluted":true}}'))
    const output = await client.call('sqs', 'ListQueues')
    expect(Object.getPrototypeOf(output)).toBe(Object.prototype)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  it('are not waited for after an abort', async () => {
    const { client } = await scene(() => {})
    const signal = AbortSignal.timeout(30)
    expect(await rejection(client.call('sqs', 'ListQueues', {}, { signal }))).toBe(signal.reason)
  })
})
