import { beforeAll, describe, expect, it, vi } from 'vitest'
import { type Client, createClient } from '../../../src/index.ts'
import type { Credentials } from '../../../src/sigv4/index.ts'
import { withStandIn } from './stand-in.ts'
import {
  ACCOUNT,
  allow,
  describeWalk,
  itVerifies,
  loadExample,
  REGION,
  runExample,
} from './walk.ts'

interface Rotation {
  readonly aws: Client
  replaceKey(user: string): Promise<string>
  deactivateKey(user: string, id: string): Promise<void>
  deleteKey(user: string, id: string): Promise<void>
}

describeWalk('iam', (walk) => {
  const { client, credentials, endpoint } = walk

  it('gets a user and lists users', async () => {
    for (const UserName of ['alice', 'bob', 'carol']) {
      await client.call('iam', 'CreateUser', { UserName, Path: '/staff/' })
      await client.waitFor('iam', 'UserExists', { UserName })
    }
    const [user, ...listed] = await runExample('iam/users')
    expect(user).toEqual([`arn:aws:iam::${ACCOUNT}:user/staff/alice`, expect.any(Date)])
    expect(Math.abs(Number(user?.[1]) - Date.now())).toBeLessThan(60_000)
    expect(listed.flat()).toEqual(['alice', 'bob', 'carol'])
  })

  it('lists users page by page, while moto has only one page', async () => {
    const person = (UserName: string) => ({
      UserName,
      Path: '/staff/',
      UserId: 'AIDAEXAMPLE00001',
      Arn: `arn:aws:iam::${ACCOUNT}:user/staff/${UserName}`,
      CreateDate: 1_700_000_000,
    })
    const list = { service: 'iam', operation: 'ListUsers' }
    const input = { PathPrefix: '/staff/', MaxItems: 2 }
    const calls = [
      {
        service: 'iam',
        operation: 'GetUser',
        input: { UserName: 'alice' },
        output: { User: person('alice') },
      },
      {
        ...list,
        input,
        output: { Users: ['alice', 'bob'].map(person), IsTruncated: true, Marker: 'a+b/c=' },
      },
      {
        ...list,
        input: { ...input, Marker: 'a+b/c=' },
        output: { Users: ['carol'].map(person), IsTruncated: false },
      },
    ]
    const logged = await withStandIn(credentials, calls, () => runExample('iam/users'))
    expect(logged[0]?.[1]).toEqual(new Date(1_700_000_000_000))
    expect(logged.slice(1).flat()).toEqual(['alice', 'bob', 'carol'])
  })

  it('lists roles in pages', async () => {
    const names = ['one', 'two', 'three', 'four', 'five']
    for (const RoleName of names) {
      await client.call('iam', 'CreateRole', {
        RoleName,
        Path: '/paged/',
        AssumeRolePolicyDocument: allow('sts:AssumeRole'),
      })
    }
    const pages = client.paginate(
      'iam',
      'ListRoles',
      { PathPrefix: '/paged/' },
      { pageSize: 2 },
    ) as AsyncIterable<{ Roles: { RoleName: string }[] }>
    const sizes: number[] = []
    const found: string[] = []
    for await (const { Roles } of pages) {
      sizes.push(Roles.length)
      found.push(...Roles.map(({ RoleName }) => RoleName))
    }
    expect(sizes).toEqual([2, 2, 1])
    expect(found.sort()).toEqual(names.sort())
  })

  describe('replaces an access key', () => {
    let first: Credentials

    beforeAll(async () => {
      const UserName = 'robot'
      await client.call('iam', 'CreateUser', { UserName })
      const policy = { PolicyName: 'everything', PolicyDocument: allow('*') }
      await client.call('iam', 'PutUserPolicy', { UserName, ...policy })
      const { AccessKey } = (await client.call('iam', 'CreateAccessKey', { UserName })) as {
        AccessKey: { AccessKeyId: string; SecretAccessKey: string }
      }
      first = { accessKeyId: AccessKey.AccessKeyId, secretAccessKey: AccessKey.SecretAccessKey }
      vi.stubEnv('AWS_ACCESS_KEY_ID', first.accessKeyId)
      vi.stubEnv('AWS_SECRET_ACCESS_KEY', first.secretAccessKey)
      return () => {
        vi.stubEnv('AWS_ACCESS_KEY_ID', credentials.accessKeyId)
        vi.stubEnv('AWS_SECRET_ACCESS_KEY', credentials.secretAccessKey)
      }
    })

    it('without a failed call', async () => {
      const { aws, ...rotation } = (await loadExample('iam/rotate')) as Rotation
      let calls = 0
      const ended = new AbortController()
      const work = async (): Promise<void> => {
        while (!ended.signal.aborted) {
          await aws.call('iam', 'ListAccessKeys', { UserName: 'robot' }, { retry: 'none' })
          calls += 1
        }
      }
      const workers = Promise.all([work(), work(), work()])
      const laterOn = async (): Promise<void> => {
        const before = calls
        await Promise.race([workers, vi.waitFor(() => expect(calls).toBeGreaterThan(before + 9))])
      }
      await laterOn()
      const old = await rotation.replaceKey('robot')
      expect(old).toBe(first.accessKeyId)
      await laterOn()
      await rotation.deactivateKey('robot', old)
      expect(await statuses(client)).toEqual(['Active', 'Inactive'])
      await laterOn()
      await rotation.deleteKey('robot', old)
      await laterOn()
      ended.abort()
      await workers
      expect(await statuses(client)).toEqual(['Active'])
      await aws.close()
    })

    it('and the old key is refused afterwards', async () => {
      const late = createClient({ endpoint, region: REGION, credentials: first })
      await expect(late.call('iam', 'GetUser')).rejects.toMatchObject({
        name: 'ServiceError',
        awsCode: 'InvalidClientTokenId',
      })
      await late.close()
    })
  })

  it('sends SimulatePrincipalPolicy, which moto does not know, as botocore does', async () => {
    const call = {
      service: 'iam',
      operation: 'SimulatePrincipalPolicy',
      input: {
        PolicySourceArn: `arn:aws:iam::${ACCOUNT}:user/alice`,
        ActionNames: ['s3:GetObject', 's3:PutObject'],
        ResourceArns: ['arn:aws:s3:::example-bucket/*'],
        ContextEntries: [
          {
            ContextKeyName: 'aws:SourceIp',
            ContextKeyType: 'ip',
            ContextKeyValues: ['203.0.113.7'],
          },
        ],
      },
      output: {
        IsTruncated: false,
        EvaluationResults: [
          { EvalActionName: 's3:GetObject', EvalDecision: 'allowed' },
          { EvalActionName: 's3:PutObject', EvalDecision: 'implicitDeny' },
        ],
      },
    }
    expect(await withStandIn(credentials, [call], () => runExample('iam/simulate'))).toEqual([
      ['s3:GetObject', 'allowed'],
      ['s3:PutObject', 'implicitDeny'],
    ])
  })

  itVerifies(walk, (stranger) => stranger.call('iam', 'GetUser'))
})

async function statuses(client: Client): Promise<string[]> {
  const { AccessKeyMetadata } = (await client.call('iam', 'ListAccessKeys', {
    UserName: 'robot',
  })) as { AccessKeyMetadata: { Status: string }[] }
  return AccessKeyMetadata.map(({ Status }) => Status).sort()
}
