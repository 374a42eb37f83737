import { describe, expect, it } from 'vitest'
import { metadataOf, responseMetadata } from '../../../src/index.ts'
import { compileModel } from '../../../src/models/compile.ts'
import { clientFor, json, type Reply, rejection, status, useScenes } from '../http/loopback.ts'

const scene = useScenes()

const xml = (body: string): Reply => status(200, body, { 'content-type': 'text/xml' })

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
    expect(output).toEqual({ Groups: [], IsTruncated: false })
    expect(metadataOf(output).requestId).toBe('r-2')
    expect(server.seen[0]?.body).toBe('Action=ListGroupsForUser&Version=2010-05-08&UserName=a%20b')
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

  it('in CBOR', async () => {
    const { client, server } = await scene(status(200, '', { 'smithy-protocol': 'rpc-v2-cbor' }))
    const output = await client.call('cloudwatch', 'EnableAlarmActions', { AlarmNames: [] })
    expect(output).toEqual({})
    expect(server.seen[0]).toMatchObject({
      url: '/service/GraniteServiceVersion20100801/operation/EnableAlarmActions',
      headers: { 'smithy-protocol': 'rpc-v2-cbor', 'content-type': 'application/cbor' },
    })
  })

  it('of a REST service', async () => {
    const { client, server } = await scene(
      json(200, {}),
      json(200, { Functions: [] }),
      json(202, 1),
    )
    const alias = { FunctionName: 'a/b', Name: 'x', FunctionVersion: '1' }
    await client.call('lambda', 'UpdateAlias', alias)
    await client.call('lambda', 'ListFunctions', { MaxItems: 2 })
    const invocation = { FunctionName: 'f', InvocationType: 'Event', Payload: '{}' }
    const invoked = await client.call('lambda', 'Invoke', invocation)
    expect(invoked).toEqual({ StatusCode: 202, Payload: new Uint8Array(Buffer.from('1')) })
    expect(server.seen.map(({ method, url, body }) => [method, url, body])).toEqual([
      ['PUT', '/2015-03-31/functions/a%2Fb/aliases/x', '{"FunctionVersion":"1"}'],
      ['GET', '/2015-03-31/functions?MaxItems=2', ''],
      ['POST', '/2015-03-31/functions/f/invocations', '{}'],
    ])
    expect(server.seen[2]?.headers['x-amz-invocation-type']).toBe('Event')
  })

  it('of an operation that is newer than the model', async () => {
    const { client, server } = await scene(json(200, { New: [1] }), json(200, { a: 1 }))
    const things = await client.call(
      'lambda',
      'ListThings',
      { Id: 'a b', Max: 2, On: true },
      { http: 'GET /things/{Id}' },
    )
    expect(things).toEqual({ New: [1] })
    const input = { Name: 'n', Items: [{ A: 1 }, { B: new Uint8Array([1]) }] }
    await client.call('sqs', 'NewThing', input, { protocol: 'json' })
    expect(server.seen.map(({ url, body }) => [url, body])).toEqual([
      ['/things/a%20b?Max=2&On=true', ''],
      ['/', '{"Name":"n","Items":[{"A":1},{"B":"AQ=="}]}'],
    ])
    expect(server.seen[1]?.headers['x-amz-target']).toBe('AmazonSQS.NewThing')
  })

  it('of a model of the caller, which goes before ours', async () => {
    const definition = {
      metadata: {
        protocol: 'json',
        endpointPrefix: 'mine',
        apiVersion: '1',
        targetPrefix: 'Mine',
        jsonVersion: '1.1',
      },
      operations: { Act: { name: 'Act', input: { shape: 'In' } } },
      shapes: {
        In: { type: 'structure', members: { At: { shape: 'T' } } },
        T: { type: 'timestamp' },
      },
    }
    const { server } = await scene(json(200, {}))
    const models = [compileModel('mine', definition)]
    const client = clientFor(server.url, { models })
    await client.call('mine', 'Act', { At: new Date(1000) })
    expect(server.seen[0]).toMatchObject({
      body: '{"At":1}',
      headers: { 'x-amz-target': 'Mine.Act' },
    })
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
    await client.call('route53', 'ChangeResourceRecordSets', {
      HostedZoneId: 'Z',
      ChangeBatch: { Changes: [{ Action: 'UPSERT', ResourceRecordSet: record }] },
    })
    const body = server.seen[0]?.body ?? ''
    expect(body).toContain(
      '<ChangeResourceRecordSetsRequest xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><ChangeBatch><Changes><Change><Action>UPSERT',
    )
    expect(body).toContain('<ResourceRecords><ResourceRecord><Value>192.0.2.1')
  })

  it('of S3, whose grants have a type in an attribute', async () => {
    const { client, server } = await scene(status(200))
    const Grants = [{ Grantee: { Type: 'CanonicalUser', ID: 'c' }, Permission: 'READ' }]
    await client.call('s3', 'PutBucketAcl', { Bucket: 'b', AccessControlPolicy: { Grants } })
    expect(server.seen[0]?.body).toContain(
      '<Grantee xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="CanonicalUser"><ID>c</ID></Grantee>',
    )
  })

  it('sends what only some operations need', async () => {
    const { client, server } = await scene(
      xml(
        '<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>',
      ),
    )
    const input = { RoleArn: 'r', RoleSessionName: 's', WebIdentityToken: 't' }
    await client.call('sts', 'AssumeRoleWithWebIdentity', input)
    expect(server.seen[0]?.headers.authorization).toBeUndefined()
  })

  it('takes headers and the names of services in any form', async () => {
    const { client, server } = await scene(json(200, { stateMachines: [] }))
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

  it('reads the metadata of all outputs by one getter, which tells each its own', async () => {
    const ids = ['first', 'second']
    const { client } = await scene(...ids.map((id) => json(200, {}, { 'x-amzn-requestid': id })))
    const outputs = [
      await client.call('ssm', 'DescribeSessions', { State: 'Active' }),
      await client.call('ssm', 'DescribeSessions', { State: 'Active' }),
    ]
    expect(outputs.map((output) => metadataOf(output).requestId)).toEqual(ids)
    const getters = outputs.map(
      (output) => Object.getOwnPropertyDescriptor(output, responseMetadata)?.get,
    )
    expect(getters).toEqual([expect.any(Function), getters[0]])
  })
})

describe('responses', () => {
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
    expect(
      await rejection(client.call(service, service === 'sqs' ? 'ListQueues' : 'ListUsers')),
    ).toMatchObject({
      name: 'NetworkError',
      code: 'NETWORK_RESPONSE_INVALID',
      attempts: [{ outcome: 'ok' }],
      message: expect.not.stringContaining('hello'),
    })
  })

  it('that are errors have the members of their model, in its types', async () => {
    const body = {
      __type: 'com.amazonaws.dynamodb.v20120810#ConditionalCheckFailedException',
      message: 'The conditional request failed',
      Item: { id: { B: 'AQI=' } },
    }
    const { client } = await scene(json(400, body))
    const input = { TableName: 't', Item: { id: { B: new Uint8Array([1, 2]) } } }
    const error = await rejection(client.call('dynamodb', 'PutItem', input))
    expect(error).toMatchObject({
      awsCode: 'ConditionalCheckFailedException',
      data: { message: body.message, Item: { id: { B: new Uint8Array([1, 2]) } } },
    })
    expect(error).not.toHaveProperty('data.__type')
  })

  it('that are errors of which the model knows nothing are given out as they came', async () => {
    const { client } = await scene(json(400, { __type: 'x#Unheard', Item: 'AQI=' }))
    const error = await rejection(client.call('dynamodb', 'ListTables'))
    expect(error).toMatchObject({ awsCode: 'Unheard', data: { __type: 'x#Unheard', Item: 'AQI=' } })
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
