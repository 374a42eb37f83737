import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { WaiterError } from '../../../src/index.ts'
import { withStandIn } from './stand-in.ts'
import { describeWalk, itVerifies, runExample } from './walk.ts'

const IMAGE = 'ami-0123456789abcdef0'
const PAGED_IMAGE = 'ami-00000000000000001'
const RUN = { ImageId: IMAGE, InstanceType: 't3.micro', MinCount: 1, MaxCount: 1 }

describeWalk('ec2', (walk) => {
  const { client, credentials } = walk

  it('runs instances as a permitted dry run', async () => {
    expect(await runExample('ec2/dry-run')).toEqual([['permitted']])
    const { Reservations } = await client.call('ec2', 'DescribeInstances', {
      Filters: [{ Name: 'image-id', Values: [IMAGE] }],
    })
    expect(Reservations ?? []).toEqual([])
  })

  it('runs instances as a refused dry run, with the refusal of EC2, which moto does not have', async () => {
    const failure = 'You are not authorized to perform this operation. User is not authorized.'
    const calls = [
      {
        service: 'ec2',
        operation: 'RunInstances',
        input: { ...RUN, DryRun: true },
        status: 403,
        error: {
          code: 'UnauthorizedOperation',
          message: `${failure} Encoded authorization failure message: aB3-_x9`,
        },
      },
      {
        service: 'sts',
        operation: 'DecodeAuthorizationMessage',
        input: { EncodedMessage: 'aB3-_x9' },
        output: { DecodedMessage: '{"allowed":false,"explicitDeny":true}' },
      },
    ]
    expect(await withStandIn(credentials, calls, () => runExample('ec2/dry-run'))).toEqual([
      ['refused', { allowed: false, explicitDeny: true }],
    ])
  })

  it('runs, waits for, describes and terminates instances', async () => {
    const [running, ...described] = await runExample('ec2/instances')
    expect(running).toEqual(['running', 1])
    expect(described).toEqual([[expect.stringMatching(/^i-[0-9a-f]{17}$/), 'running']])
    const InstanceIds = [described[0]?.[0]]
    const output = await client.waitFor('ec2', 'InstanceTerminated', { InstanceIds })
    const State = { Name: 'terminated', Code: 48 }
    expect(output).toMatchObject({ Reservations: [{ Instances: [{ State }] }] })
  })

  it('stops waiting for a terminated instance to run', async () => {
    const InstanceIds = [await runInstance()]
    await client.call('ec2', 'TerminateInstances', { InstanceIds })
    const waited = client.waitFor('ec2', 'InstanceRunning', { InstanceIds })
    await expect(waited).rejects.toBeInstanceOf(WaiterError)
    await expect(waited).rejects.toMatchObject({
      code: 'WAITER_FAILED',
      waiter: 'InstanceRunning',
      output: { Reservations: [{ Instances: [{ InstanceId: InstanceIds[0] }] }] },
    })
  })

  it('waits for a pending instance, which moto does not have', async () => {
    const InstanceId = 'i-0123456789abcdef0'
    const instance = (Name: string) => ({ InstanceId, State: { Name, Code: 0 } })
    const describe = { service: 'ec2', operation: 'DescribeInstances' }
    const found = (Name: string) => ({ Reservations: [{ Instances: [instance(Name)] }] })
    const filters = [
      { Name: 'tag:team', Values: ['reports'] },
      { Name: 'instance-state-name', Values: ['pending', 'running'] },
    ]
    const calls = [
      {
        service: 'ec2',
        operation: 'RunInstances',
        input: {
          ...RUN,
          TagSpecifications: [
            { ResourceType: 'instance', Tags: [{ Key: 'team', Value: 'reports' }] },
          ],
        },
        output: { Instances: [instance('pending')] },
      },
      { ...describe, input: { InstanceIds: [InstanceId] }, output: found('pending') },
      { ...describe, input: { InstanceIds: [InstanceId] }, output: found('running') },
      {
        ...describe,
        input: { Filters: filters, MaxResults: 100 },
        output: { ...found('running'), NextToken: 'more' },
      },
      {
        ...describe,
        input: { Filters: filters, MaxResults: 100, NextToken: 'more' },
        output: { Reservations: [] },
      },
      {
        service: 'ec2',
        operation: 'TerminateInstances',
        input: { InstanceIds: [InstanceId] },
        output: {},
      },
    ]
    const run = () =>
      runExample('ec2/instances', {
        "'InstanceRunning', { InstanceIds }":
          "'InstanceRunning', { InstanceIds }, { minDelayMs: 1 }",
      })
    expect(await withStandIn(credentials, calls, run)).toEqual([
      ['running', 1],
      [InstanceId, 'running'],
    ])
  })

  it('describes instances in pages', async () => {
    // moto's pages hold as many reservations.
    for (let count = 0; count < 6; count++) {
      await client.call('ec2', 'RunInstances', { ...RUN, ImageId: PAGED_IMAGE })
    }
    const pages = client.paginate(
      'ec2',
      'DescribeInstances',
      { Filters: [{ Name: 'image-id', Values: [PAGED_IMAGE] }] },
      { pageSize: 5 },
    ) as AsyncIterable<{ Reservations: { Instances: object[] }[] }>
    const counts: number[] = []
    for await (const { Reservations } of pages) {
      counts.push(Reservations.flatMap(({ Instances }) => Instances).length)
    }
    expect(counts).toEqual([5, 1])
  })

  it('describes images by product code', async () => {
    expect(await runExample('ec2/images')).toEqual([])
    const image = { ImageId: IMAGE, Name: 'a product', State: 'available' }
    const call = {
      service: 'ec2',
      operation: 'DescribeImages',
      input: {
        Owners: ['aws-marketplace'],
        Filters: [
          { Name: 'product-code', Values: ['aw0evgkw8e5c1q413zgy5pjce'] },
          { Name: 'state', Values: ['available'] },
        ],
      },
      output: { Images: [image] },
    }
    const logged = await withStandIn(credentials, [call], () => runExample('ec2/images'))
    expect(logged).toEqual([[IMAGE, 'a product']])
  })

  describe('key pairs', () => {
    let folder: string

    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'sansdk-keys-'))
      await writeFile(join(folder, 'id_ed25519.pub'), openSshKey())
      return () => rm(folder, { recursive: true })
    })

    it('are created, imported and described', async () => {
      const pem = join(folder, 'reports.pem')
      const logged = await runExample('ec2/key-pairs', {
        "'reports.pem'": `'${pem}'`,
        "'id_ed25519.pub'": `'${join(folder, 'id_ed25519.pub')}'`,
      })
      expect(logged.map(([name]) => name).sort()).toEqual(['laptop', 'reports'])
      for (const [, fingerprint] of logged) expect(fingerprint).toMatch(/\S{16}/)
      expect((await stat(pem)).mode & 0o777).toBe(0o600)
      expect(await readFile(pem, 'utf8')).toMatch(/^-----BEGIN .*PRIVATE KEY-----\n/)
    })
  })

  it('decodes the console output', async () => {
    const id = await runInstance()
    const [[time, output] = []] = await runExample('ec2/console', { 'i-0123456789abcdef0': id })
    expect(time).toBeInstanceOf(Date)
    expect(Number(time)).toBeGreaterThan(Date.now() - 60_000)
    expect(output).toMatch(/Linux version/)
  })

  it('creates an image', async () => {
    const id = await runInstance()
    const logged = await runExample('ec2/create-image', { 'i-0123456789abcdef0': id })
    expect(logged).toEqual([[expect.stringMatching(/^ami-/), 'reports-2026-11-22']])
  })

  it('creates a security group with an ingress rule', async () => {
    const { Vpcs } = (await client.call('ec2', 'DescribeVpcs')) as { Vpcs: { VpcId: string }[] }
    const logged = await runExample('ec2/security-group', {
      'vpc-0123456789abcdef0': Vpcs[0]?.VpcId ?? '',
      'HTTPS from the office': 'HTTPS-from-the-office',
    })
    expect(logged).toEqual([['web', [443]]])
  })

  itVerifies(walk, (stranger) => stranger.call('ec2', 'DescribeVpcs'))

  async function runInstance(): Promise<string> {
    const { Instances } = (await client.call('ec2', 'RunInstances', {
      ...RUN,
      ImageId: 'ami-0fedcba9876543210',
    })) as { Instances: { InstanceId: string }[] }
    return Instances[0]?.InstanceId ?? ''
  }
})

/** A public key as OpenSSH writes it: RFC 4253 §6.6, RFC 8709 §4. */
function openSshKey(): string {
  const { x = '' } = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' })
  const field = (bytes: Uint8Array): Uint8Array[] => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(bytes.length)
    return [length, bytes]
  }
  const name = Buffer.from('ssh-ed25519')
  const blob = Buffer.concat([...field(name), ...field(Buffer.from(x, 'base64url'))])
  return `ssh-ed25519 ${blob.toString('base64')} tester@example.com\n`
}
