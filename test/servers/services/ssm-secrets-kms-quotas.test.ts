import { beforeAll, describe, expect, it } from 'vitest'
import { ServiceError } from '../../../src/index.ts'
import { withStandIn } from './stand-in.ts'
import { describeWalk, itVerifies, runExample } from './walk.ts'

const BYTES = Uint8Array.of(0, 255, 128, 10)

describeWalk('ssm', (walk) => {
  const { client } = walk

  it('puts and gets parameters, with decryption and by path', async () => {
    const [got, ...listed] = await runExample('ssm/parameters')
    expect(got).toEqual(['correct horse battery staple', expect.any(Date)])
    expect(listed).toEqual([['/reports/db/password', 'correct horse battery staple']])
    const { Parameter } = await client.call('ssm', 'GetParameter', { Name: '/reports/db/password' })
    expect(Parameter?.Value).not.toBe('correct horse battery staple')
  })

  it('gets parameters by path in pages', async () => {
    const names = Array.from({ length: 23 }, (_, index) => `/paged/${index}`)
    for (const Name of names) {
      await client.call('ssm', 'PutParameter', { Name, Value: 'é ✓', Type: 'String' })
    }
    const pages = client.paginate('ssm', 'GetParametersByPath', { Path: '/paged' })
    const found: string[] = []
    let pageCount = 0
    for await (const { Parameters = [] } of pages) {
      pageCount += 1
      found.push(...Parameters.map(({ Name = '' }) => Name))
    }
    expect(pageCount).toBe(3)
    expect(found.sort()).toEqual(names.sort())
  })

  it('reports a missing parameter with a code', async () => {
    const asked = client.call('ssm', 'GetParameter', { Name: '/nobody' })
    await expect(asked).rejects.toBeInstanceOf(ServiceError)
    await expect(asked).rejects.toMatchObject({ awsCode: 'ParameterNotFound', status: 400 })
  })

  itVerifies(walk, (stranger) => stranger.call('ssm', 'DescribeParameters'))
})

describeWalk('secretsmanager', (walk) => {
  it('stores texts and bytes', async () => {
    expect(await runExample('secretsmanager/secrets')).toEqual([
      [{ user: 'reports', key: 'k-1' }, ['AWSCURRENT']],
      [BYTES, expect.any(Date)],
    ])
  })

  itVerifies(walk, (stranger) => stranger.call('secretsmanager', 'ListSecrets'))
})

describeWalk('kms', (walk) => {
  const { client } = walk

  beforeAll(async () => {
    const { KeyMetadata } = (await client.call('kms', 'CreateKey')) as {
      KeyMetadata: { KeyId: string }
    }
    await client.call('kms', 'CreateAlias', {
      AliasName: 'alias/reports',
      TargetKeyId: KeyMetadata.KeyId,
    })
  })

  it('encrypts and decrypts bytes', async () => {
    expect(await runExample('kms/encrypt')).toEqual([[BYTES]])
  })

  it('refuses another encryption context', async () => {
    const { CiphertextBlob = BYTES } = await client.call('kms', 'Encrypt', {
      KeyId: 'alias/reports',
      Plaintext: BYTES,
      EncryptionContext: { tenant: 'blue' },
    })
    expect(Buffer.from(CiphertextBlob).includes(Buffer.from(BYTES))).toBe(false)
    const asked = client.call('kms', 'Decrypt', {
      CiphertextBlob,
      EncryptionContext: { tenant: 'red' },
    })
    await expect(asked).rejects.toMatchObject({ awsCode: 'InvalidCiphertextException' })
  })

  itVerifies(walk, (stranger) => stranger.call('kms', 'ListKeys'))
})

describeWalk('servicequotas', (walk) => {
  const { client, credentials } = walk

  it('lists default quotas', async () => {
    const input = { ServiceCode: 'vpc' }
    const { Quotas } = (await client.call(
      'service-quotas',
      'ListAWSDefaultServiceQuotas',
      input,
    )) as { Quotas: { QuotaCode: string; Value: number }[] }
    expect(Quotas.length).toBeGreaterThan(5)
    expect(Quotas[0]).toMatchObject({ QuotaCode: expect.any(String), Value: expect.any(Number) })
  })

  describe('calls that moto does not know', () => {
    const list = { service: 'service-quotas', operation: 'ListServiceQuotas' }
    const quota = (QuotaCode: string, Value: number) => ({
      QuotaCode,
      QuotaName: `Quota ${QuotaCode}`,
      Value,
      Adjustable: true,
    })
    const calls = [
      {
        ...list,
        input: { ServiceCode: 'ec2' },
        output: { Quotas: [quota('L-1', 32)], NextToken: 'more' },
      },
      {
        ...list,
        input: { ServiceCode: 'ec2', NextToken: 'more' },
        output: { Quotas: [quota('L-2', 0.5)] },
      },
      {
        service: 'service-quotas',
        operation: 'RequestServiceQuotaIncrease',
        input: { ServiceCode: 'ec2', QuotaCode: 'L-1216C47A', DesiredValue: 64 },
        output: { RequestedQuota: { Id: 'request-1', Status: 'PENDING', DesiredValue: 64 } },
      },
    ]

    it('are sent as by botocore: ListServiceQuotas and RequestServiceQuotaIncrease', async () => {
      const run = () => runExample('servicequotas/increase')
      expect(await withStandIn(credentials, calls, run)).toEqual([
        ['L-1', 'Quota L-1', 32],
        ['L-2', 'Quota L-2', 0.5],
        ['request-1', 'PENDING'],
      ])
    })
  })

  itVerifies(walk, (stranger) =>
    stranger.call('service-quotas', 'ListAWSDefaultServiceQuotas', { ServiceCode: 'vpc' }),
  )
})
