import { beforeAll, describe, expect, it } from 'vitest'
import { withStandIn } from './stand-in.ts'
import { ACCOUNT, allow, describeWalk, itVerifies, NO_BODY, runExample } from './walk.ts'

// An empty archive: only the end of its directory.
const EMPTY_ZIP = Buffer.concat([Buffer.from('PK\x05\x06', 'latin1'), Buffer.alloc(18)])

describeWalk('lambda', (walk) => {
  const { client, credentials, endpoint } = walk

  beforeAll(async () => {
    // Functions return their event; otherwise moto runs them in containers.
    const config = JSON.stringify({ lambda: { use_docker: false } })
    await fetch(`${endpoint}/moto-api/config`, { method: 'POST', body: config })
    await client.call('iam', 'CreateRole', {
      RoleName: 'functions',
      AssumeRolePolicyDocument: allow('sts:AssumeRole'),
    })
    await client.call('lambda', 'CreateFunction', {
      FunctionName: 'report',
      Runtime: 'nodejs20.x',
      Handler: 'index.handler',
      Role: `arn:aws:iam::${ACCOUNT}:role/functions`,
      Code: { ZipFile: EMPTY_ZIP },
    })
    const named = { FunctionName: 'report' }
    await client.waitFor('lambda', 'FunctionActiveV2', named, { headers: NO_BODY })
  })

  it('gets a function', async () => {
    const named = { FunctionName: 'report' }
    const { Configuration } = await client.call('lambda', 'GetFunction', named, {
      headers: NO_BODY,
    })
    expect(Configuration).toMatchObject({
      ...named,
      Runtime: 'nodejs20.x',
      CodeSize: EMPTY_ZIP.length,
    })
  })

  it('invokes a function', async () => {
    expect(await runExample('lambda/invoke')).toEqual([[{ day: '2026-11-22' }]])
  })

  describe('with responses that moto, which runs no function, does not have,', () => {
    const call = {
      service: 'lambda',
      operation: 'Invoke',
      input: {
        FunctionName: 'report',
        InvocationType: 'RequestResponse',
        Payload: { $blob: Buffer.from('{"day":"2026-11-22"}').toString('base64') },
      },
    }

    it('recognises a function that throws', async () => {
      const cause = { errorType: 'RangeError', errorMessage: 'no such day' }
      const failed = {
        ...call,
        output: { Payload: { $blob: Buffer.from(JSON.stringify(cause)).toString('base64') } },
        headers: { 'X-Amz-Function-Error': 'Unhandled' },
      }
      const run = withStandIn(credentials, [failed], async () => {
        await expect(runExample('lambda/invoke')).rejects.toMatchObject({
          message: 'report failed',
          cause,
        })
      })
      await run
    })

    it('throws an error of Lambda', async () => {
      const refused = {
        ...call,
        error: { code: 'ResourceConflictException', message: 'Pending' },
      }
      await withStandIn(credentials, [refused], async () => {
        await expect(runExample('lambda/invoke')).rejects.toMatchObject({
          name: 'ServiceError',
          awsCode: 'ResourceConflictException',
        })
      })
    })
  })

  itVerifies(walk, (stranger) => stranger.call('lambda', 'ListFunctions', {}, { headers: NO_BODY }))
})
