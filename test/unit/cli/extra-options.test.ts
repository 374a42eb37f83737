import { constants, generateKeyPairSync, publicEncrypt } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { completeOutput, extraOptionsOf } from '../../../src/cli/api/extra-options.ts'

type Members = Record<string, unknown>

const folder = mkdtempSync(join(tmpdir(), 'sansdk-extra-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The input of an operation after these options. */
function completed(operation: string, values: Members, input: Members = {}): Members {
  const [service = '', name = ''] = operation.split('.')
  extraOptionsOf(service, name)?.input?.(input, values)
  return input
}

// The AWS CLI's customizations of ec2 (`runinstances.py`, `secgroupsimplify.py`, `protocolarg.py`).
describe('ec2 run-instances', () => {
  const run = (values: Members, input?: Members): Members =>
    completed('ec2.RunInstances', values, input)

  it.each<[Members, Members, Members]>([
    [{}, {}, { MinCount: 1, MaxCount: 1 }],
    [{ count: '2' }, {}, { MinCount: 2, MaxCount: 2 }],
    [{ count: '1:4' }, {}, { MinCount: 1, MaxCount: 4 }],
    [{}, { MinCount: 3 }, { MinCount: 3, MaxCount: 3 }],
    [{}, { MaxCount: 5 }, { MinCount: 1, MaxCount: 5 }],
  ])('counts %o with %o', (values, input, expected) => {
    expect(run(values, input)).toEqual(expected)
  })

  it.each<[Members, Members, RegExp]>([
    [{ count: 'two' }, {}, /^--count must be a number, or two such as 1:4$/],
    [{ count: '1:' }, {}, /^--count must be a number/],
    [{ count: '2' }, { MinCount: 1 }, /^--count says what --min-count says$/],
    [
      { 'associate-public-ip-address': true },
      { NetworkInterfaces: [] },
      /^--network-interfaces holds addresses itself/,
    ],
  ])('refuses %o with %o', (values, input, message) => {
    expect(() => run(values, input)).toThrow(message)
  })

  it('moves what an interface has into the interface', () => {
    const input = {
      SubnetId: 'subnet-1',
      SecurityGroupIds: ['sg-1'],
      PrivateIpAddress: '10.0.0.9',
      ImageId: 'ami-1',
    }
    expect(run({ 'associate-public-ip-address': false }, input)).toEqual({
      ImageId: 'ami-1',
      MinCount: 1,
      MaxCount: 1,
      NetworkInterfaces: [
        {
          DeviceIndex: 0,
          AssociatePublicIpAddress: false,
          SubnetId: 'subnet-1',
          Groups: ['sg-1'],
          PrivateIpAddresses: [{ PrivateIpAddress: '10.0.0.9', Primary: true }],
        },
      ],
    })
  })

  it('gives an interface further addresses, by number or by name', () => {
    const named = run({ 'secondary-private-ip-addresses': ['10.0.0.5', '10.0.0.6'] })
    expect(named['NetworkInterfaces']).toMatchObject([
      {
        DeviceIndex: 0,
        PrivateIpAddresses: [
          { PrivateIpAddress: '10.0.0.5', Primary: false },
          { PrivateIpAddress: '10.0.0.6', Primary: false },
        ],
      },
    ])
    const counted = run({ 'secondary-private-ip-address-count': 2 })
    expect(counted['NetworkInterfaces']).toMatchObject([{ SecondaryPrivateIpAddressCount: 2 }])
  })
})

describe('the rule of a security group', () => {
  const rule = (values: Members): unknown =>
    completed('ec2.AuthorizeSecurityGroupIngress', values)['IpPermissions']

  it.each<[Members, Members]>([
    [
      { protocol: 'tcp', port: '22', cidr: '10.0.0.0/8' },
      { IpProtocol: 'tcp', FromPort: 22, ToPort: 22, IpRanges: [{ CidrIp: '10.0.0.0/8' }] },
    ],
    [
      { protocol: 'udp', port: '20-25' },
      { IpProtocol: 'udp', FromPort: 20, ToPort: 25 },
    ],
    [{ protocol: 'all' }, { IpProtocol: '-1' }],
    [{ protocol: '50' }, { IpProtocol: '50' }],
    [
      { protocol: 'icmp', port: 'all' },
      { IpProtocol: 'icmp', FromPort: -1, ToPort: -1 },
    ],
    [
      { protocol: 'icmp', port: '-1' },
      { IpProtocol: 'icmp', FromPort: -1, ToPort: -1 },
    ],
    [{ 'source-group': 'sg-9' }, { UserIdGroupPairs: [{ GroupId: 'sg-9' }] }],
    [
      { 'source-group': 'web', 'group-owner': '123456789012' },
      { UserIdGroupPairs: [{ GroupName: 'web', UserId: '123456789012' }] },
    ],
  ])('%o is %o', (values, expected) => {
    expect(rule(values)).toEqual([expected])
  })

  it('is left to --ip-permissions where nothing is given', () => {
    expect(rule({})).toBeUndefined()
  })

  it.each<[Members, Members, RegExp]>([
    [{ protocol: 'sctp' }, {}, /^--protocol must be tcp, udp, icmp, all or a number up to 255$/],
    [{ protocol: '256' }, {}, /^--protocol must be/],
    [{ port: 'ssh' }, {}, /^--port must be a port or a range such as 22-25$/],
    [{ port: '22' }, { IpPermissions: [] }, /^--ip-permissions holds whole rules/],
  ])('refuses %o with %o', (values, input, message) => {
    expect(() => completed('ec2.RevokeSecurityGroupEgress', values, input)).toThrow(message)
  })
})

it.each([
  ['tcp', '6'],
  ['udp', '17'],
  ['icmp', '1'],
  ['all', '-1'],
  ['50', '50'],
])('takes protocol %s of a network ACL as %s', (given, expected) => {
  expect(completed('ec2.CreateNetworkAclEntry', {}, { Protocol: given })).toEqual({
    Protocol: expected,
  })
})

it('leaves a network ACL without a protocol', () => {
  expect(completed('ec2.ReplaceNetworkAclEntry', {}, {})).toEqual({})
})

describe('get-password-data', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const key = join(folder, 'launch.pem')
  writeFileSync(key, privateKey.export({ type: 'pkcs1', format: 'pem' }))
  const encrypt = (text: string): string =>
    publicEncrypt(
      { key: publicKey, padding: constants.RSA_PKCS1_PADDING },
      Buffer.from(text),
    ).toString('base64')
  const shown = (PasswordData: string, path?: string): unknown =>
    completeOutput('ec2', 'GetPasswordData', { PasswordData }, { 'priv-launch-key': path })[
      'PasswordData'
    ]

  it('decrypts with the key of the launch, and only with one', () => {
    expect(shown(encrypt('a password'), key)).toBe('a password')
    expect(shown('', key)).toBe('')
    expect(shown('abc')).toBe('abc')
  })

  it('says that a password cannot be decrypted', () => {
    const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
    const wrong = join(folder, 'wrong.pem')
    writeFileSync(wrong, other.export({ type: 'pkcs8', format: 'pem' }))
    expect(() => shown(encrypt('x'), wrong)).toThrow(/^--priv-launch-key: the password cannot be/)
    expect(() => shown(encrypt('x'), join(folder, 'none.pem'))).toThrow(
      /^--priv-launch-key: the password cannot be decrypted: ENOENT/,
    )
  })
})

describe('create-virtual-mfa-device', () => {
  const create = (values: Members): Members => completed('iam.CreateVirtualMFADevice', values)

  it('writes the seed to a file for its owner, and prints it no more', () => {
    const outfile = join(folder, 'seed.txt')
    const values = { outfile, 'bootstrap-method': 'Base32StringSeed' }
    expect(create(values)).toEqual({})
    const device = { SerialNumber: 'arn', Base32StringSeed: 'SEVMTE8=', QRCodePNG: 'AAAA' }
    const output = { VirtualMFADevice: device }
    expect(completeOutput('iam', 'CreateVirtualMFADevice', output, values)).toEqual({
      VirtualMFADevice: { SerialNumber: 'arn' },
    })
    expect(readFileSync(outfile, 'utf8')).toBe('HELLO')
    expect(statSync(outfile).mode & 0o777).toBe(0o600)
  })

  it.each([
    [{ outfile: 'a' }],
    [{ 'bootstrap-method': 'QRCodePNG' }],
    [{ outfile: 'a', 'bootstrap-method': 'SMS' }],
  ])('refuses %o', (values) => {
    expect(() => create(values)).toThrow(
      '--outfile and --bootstrap-method QRCodePNG|Base32StringSeed go together',
    )
  })

  it('prints a device whose seed nobody asked for', () => {
    expect(create({})).toEqual({})
    const output = { VirtualMFADevice: { QRCodePNG: 'AAAA' } }
    expect(completeOutput('iam', 'CreateVirtualMFADevice', output, {})).toEqual(output)
  })
})

describe('what comes in a few words', () => {
  it('is an archive beside what its structure holds', () => {
    const archive = Buffer.from('zip')
    const input = { Content: { S3Bucket: 'b' } }
    expect(completed('lambda.PublishLayerVersion', { 'zip-file': archive }, input)).toEqual({
      Content: { S3Bucket: 'b', ZipFile: archive },
    })
    expect(completed('lambda.CreateFunction', {})).toEqual({})
  })

  it('is one value of a metric', () => {
    const timestamp = new Date(0)
    const values = {
      'metric-name': 'm',
      value: 2,
      unit: 'Bytes',
      timestamp,
      'storage-resolution': 1,
    }
    expect(completed('cloudwatch.PutMetricData', values)).toEqual({
      MetricData: [
        { MetricName: 'm', Value: 2, Unit: 'Bytes', Timestamp: timestamp, StorageResolution: 1 },
      ],
    })
    expect(completed('cloudwatch.PutMetricData', {})).toEqual({})
  })

  it.each<[string, Members, Members, RegExp]>([
    [
      'cloudwatch.PutMetricData',
      { value: 1 },
      { MetricData: [] },
      /^--metric-data holds whole values; give the metric there$/,
    ],
    [
      'cloudwatch.PutMetricData',
      { 'statistic-values': 'Sum=many' },
      {},
      /^--statistic-values: "many" is no number$/,
    ],
    [
      'cloudwatch.PutMetricData',
      { 'statistic-values': 'Sum= ' },
      {},
      /^--statistic-values: " " is no number$/,
    ],
    [
      'cloudfront.CreateInvalidation',
      { paths: ['/'] },
      { InvalidationBatch: {} },
      /^--invalidation-batch holds paths itself; give them there$/,
    ],
  ])('is refused for %s with %o and %o', (operation, values, input, message) => {
    expect(() => completed(operation, values, input)).toThrow(message)
  })

  it('is a list of paths, with a reference that is made', () => {
    expect(completed('cloudfront.CreateInvalidation', { paths: ['/a', '/b*'] })).toEqual({
      InvalidationBatch: {
        CallerReference: expect.stringMatching(/^cli-\d{10}-\d{1,6}$/),
        Paths: { Quantity: 2, Items: ['/a', '/b*'] },
      },
    })
    expect(completed('cloudfront.CreateInvalidation', {})).toEqual({})
  })
})

describe('an output as the AWS CLI prints it', () => {
  it('has the location of the oldest region as null', () => {
    expect(completeOutput('s3', 'GetBucketLocation', {}, {})).toEqual({ LocationConstraint: null })
    const other = { LocationConstraint: 'eu-central-1' }
    expect(completeOutput('s3', 'GetBucketLocation', other, {})).toEqual(other)
  })

  it('has the policies of IAM as documents', () => {
    const policy = { Version: '2012-10-17', Statement: [] }
    const PolicyDocument = encodeURIComponent(JSON.stringify(policy))
    const output = {
      Roles: [{ RoleName: 'r', AssumeRolePolicyDocument: PolicyDocument }],
      PolicyDocument,
      // As it was stored, and as servers for tests send it.
      Indented: { Document: `%0A%20${PolicyDocument}` },
      Plain: { Document: JSON.stringify(policy) },
      Broken: { PolicyDocument: '%7Bnot' },
      Other: PolicyDocument,
    }
    expect(completeOutput('iam', 'ListRoles', output, {})).toEqual({
      Roles: [{ RoleName: 'r', AssumeRolePolicyDocument: policy }],
      PolicyDocument: policy,
      Indented: { Document: policy },
      Plain: { Document: policy },
      Broken: { PolicyDocument: '%7Bnot' },
      Other: PolicyDocument,
    })
    expect(completeOutput('sts', 'X', { PolicyDocument }, {})).toEqual({ PolicyDocument })
  })
})
