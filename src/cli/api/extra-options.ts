import { constants, privateDecrypt } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Type } from '../../models/types.ts'
import { UsageError } from '../usage-error.ts'
import {
  BYTES,
  type ExtraOptions,
  type Members,
  SERVICE_OPTIONS,
  TEXT,
  TEXTS,
  writePrivately,
} from './service-options.ts'

const WHOLE: Type = { ...TEXT, kind: 'integer' }
const FLAG: Type = { ...TEXT, kind: 'boolean' }

const RUN_INSTANCES: ExtraOptions = {
  types: {
    count: TEXT,
    'associate-public-ip-address': FLAG,
    'secondary-private-ip-addresses': TEXTS,
    'secondary-private-ip-address-count': WHOLE,
  },
  input: (input, values) => {
    setCount(input, values['count'])
    const addresses = values['secondary-private-ip-addresses'] as readonly string[] | undefined
    const ofInterface = {
      AssociatePublicIpAddress: values['associate-public-ip-address'],
      PrivateIpAddresses: addresses?.map((text) => ({ PrivateIpAddress: text, Primary: false })),
      SecondaryPrivateIpAddressCount: values['secondary-private-ip-address-count'],
    }
    if (Object.values(ofInterface).every((value) => value === undefined)) return
    if (input['NetworkInterfaces'] !== undefined) {
      throw new UsageError('--network-interfaces holds addresses itself; give them there')
    }
    input['NetworkInterfaces'] = [{ DeviceIndex: 0, ...ofInterface, ...movedMembers(input) }]
  },
}

/** Members that an instance with interfaces has in the interface, under these names. */
const INTERFACE_MEMBERS: Readonly<Record<string, string>> = {
  SubnetId: 'SubnetId',
  SecurityGroupIds: 'Groups',
  Ipv6AddressCount: 'Ipv6AddressCount',
  Ipv6Addresses: 'Ipv6Addresses',
  EnablePrimaryIpv6: 'PrimaryIpv6',
}

function movedMembers(input: Members): Members {
  const moved: Members = {}
  for (const [member, name] of Object.entries(INTERFACE_MEMBERS)) {
    if (input[member] === undefined) continue
    moved[name] = input[member]
    delete input[member]
  }
  if (input['PrivateIpAddress'] !== undefined) {
    moved['PrivateIpAddresses'] = [{ PrivateIpAddress: input['PrivateIpAddress'], Primary: true }]
    delete input['PrivateIpAddress']
  }
  return moved
}

/** `2` is two instances, `1:4` at least one and at most four. */
function setCount(input: Members, count: unknown): void {
  const [, least = '1', most = least] = /^(\d+)(?::(\d+))?$/.exec(String(count ?? '1')) ?? []
  if (count !== undefined && !/^\d+(?::\d+)?$/.test(String(count))) {
    throw new UsageError('--count must be a number, or two such as 1:4')
  }
  if (count !== undefined && input['MinCount'] !== undefined) {
    throw new UsageError('--count says what --min-count says')
  }
  input['MinCount'] ??= Number(least)
  input['MaxCount'] ??= Math.max(Number(most), Number(input['MinCount']))
}

/** The rule of a security group in a few words. */
const SECURITY_GROUP_RULE: ExtraOptions = {
  types: {
    protocol: TEXT,
    port: TEXT,
    cidr: TEXT,
    'source-group': TEXT,
    'group-owner': TEXT,
  },
  input: (input, values) => {
    if (Object.keys(values).length === 0) return
    if (input['IpPermissions'] !== undefined) {
      throw new UsageError(
        '--ip-permissions holds whole rules; give protocol, port and source there',
      )
    }
    input['IpPermissions'] = [ruleOf(values as Readonly<Record<string, string>>)]
  },
}

function ruleOf(values: Readonly<Record<string, string>>): Members {
  const { cidr, port, protocol } = values
  const group = values['source-group']
  const owner = values['group-owner']
  const pair = {
    ...(group !== undefined && { [group.startsWith('sg-') ? 'GroupId' : 'GroupName']: group }),
    ...(owner !== undefined && { UserId: owner }),
  }
  return {
    ...(protocol !== undefined && { IpProtocol: protocolOf(protocol) }),
    ...(port !== undefined && portsOf(port)),
    ...(cidr !== undefined && { IpRanges: [{ CidrIp: cidr }] }),
    ...(Object.keys(pair).length > 0 && { UserIdGroupPairs: [pair] }),
  }
}

function protocolOf(text: string): string {
  if (text === 'all') return '-1'
  const isNumber = /^(?:-1|\d{1,3})$/.test(text) && Number(text) <= 255
  if (isNumber || ['tcp', 'udp', 'icmp'].includes(text)) return text
  throw new UsageError('--protocol must be tcp, udp, icmp, all or a number up to 255')
}

function portsOf(text: string): Members {
  if (text === 'all' || text === '-1') return { FromPort: -1, ToPort: -1 }
  const [, from, to = from] = /^(-?\d+)(?:-(-?\d+))?$/.exec(text) ?? []
  if (from !== undefined) return { FromPort: Number(from), ToPort: Number(to) }
  throw new UsageError('--port must be a port or a range such as 22-25')
}

const PROTOCOL_NUMBERS: Readonly<Record<string, string>> = {
  tcp: '6',
  udp: '17',
  icmp: '1',
  all: '-1',
}

/** Network ACLs take numbers of protocols only. */
const NETWORK_ACL_ENTRY: ExtraOptions = {
  types: {},
  input: (input) => {
    const protocol = String(input['Protocol'] ?? '')
    if (Object.hasOwn(PROTOCOL_NUMBERS, protocol)) input['Protocol'] = PROTOCOL_NUMBERS[protocol]
  },
}

const GET_PASSWORD_DATA: ExtraOptions = {
  types: { 'priv-launch-key': TEXT },
  output: (output, values) => {
    const path = values['priv-launch-key']
    const encrypted = output['PasswordData']
    if (typeof path !== 'string' || typeof encrypted !== 'string' || encrypted === '') return
    try {
      output['PasswordData'] = decrypted(readFileSync(path), Buffer.from(encrypted, 'base64'))
    } catch (error) {
      const problem = error instanceof Error ? error.message : String(error)
      throw new UsageError(`--priv-launch-key: the password cannot be decrypted: ${problem}`)
    }
  },
}

/** Text in PKCS #1 v1.5's block (RFC 8017, section 7.2.2), whose padding Node 20 does not take off itself. */
function decrypted(key: Buffer, bytes: Buffer): string {
  const block = privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, bytes)
  const end = block.indexOf(0, 2)
  const isPadded = block[0] === 0 && block[1] === 2 && end >= 10
  if (isPadded) return block.subarray(end + 1).toString()
  throw new Error('the key is another one')
}

const SEEDS = ['QRCodePNG', 'Base32StringSeed']

const CREATE_VIRTUAL_MFA_DEVICE: ExtraOptions = {
  types: { outfile: TEXT, 'bootstrap-method': TEXT },
  input: (_input, values) => {
    const method = values['bootstrap-method']
    if (values['outfile'] === undefined && method === undefined) return
    if (values['outfile'] === undefined || !SEEDS.includes(String(method))) {
      throw new UsageError(`--outfile and --bootstrap-method ${SEEDS.join('|')} go together`)
    }
  },
  output: (output, values) => {
    const device = output['VirtualMFADevice'] as Members | undefined
    const seed = device?.[String(values['bootstrap-method'])]
    if (device === undefined || typeof seed !== 'string') return
    writePrivately(String(values['outfile']), Buffer.from(seed, 'base64'))
    for (const name of SEEDS) delete device[name]
  },
}

const NUMBER: Type = { ...TEXT, kind: 'double' }
const TIME: Type = { ...TEXT, kind: 'timestamp' }

/** The archive of a function or a layer. @param member the structure that holds it. */
function zipFile(member: string): ExtraOptions {
  return {
    types: { 'zip-file': BYTES },
    input: (input, values) => {
      const archive = values['zip-file']
      if (archive === undefined) return
      input[member] = { ...(input[member] as Members | undefined), ZipFile: archive }
    },
  }
}

/** One value of one metric in a few words. */
const PUT_METRIC_DATA: ExtraOptions = {
  types: {
    'metric-name': TEXT,
    timestamp: TIME,
    unit: TEXT,
    value: NUMBER,
    dimensions: TEXT,
    'statistic-values': TEXT,
    'storage-resolution': WHOLE,
  },
  input: (input, values) => {
    if (Object.keys(values).length === 0) return
    if (input['MetricData'] !== undefined) {
      throw new UsageError('--metric-data holds whole values; give the metric there')
    }
    const [dimensions, statistics] = [values['dimensions'], values['statistic-values']]
    const members = {
      MetricName: values['metric-name'],
      Timestamp: values['timestamp'],
      Unit: values['unit'],
      Value: values['value'],
      StorageResolution: values['storage-resolution'],
      Dimensions:
        dimensions === undefined
          ? undefined
          : pairsOf('dimensions', String(dimensions)).map(([Name, Value]) => ({ Name, Value })),
      StatisticValues:
        statistics === undefined
          ? undefined
          : Object.fromEntries(
              pairsOf('statistic-values', String(statistics)).map(([name, value]) => [
                name,
                numberOf(value),
              ]),
            ),
    }
    input['MetricData'] = [
      Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)),
    ]
  },
}

/** `InstanceID=i-1,InstanceType=m1.small` */
function pairsOf(option: string, text: string): [name: string, value: string][] {
  return text.split(',').map((pair): [string, string] => {
    const [, name, value] = /^([^=]+)=([^=]*)$/.exec(pair) ?? []
    if (name !== undefined && value !== undefined) return [name, value]
    throw new UsageError(`--${option} must be name=value pairs with commas between them`)
  })
}

function numberOf(text: string): number {
  if (text.trim() !== '' && Number.isFinite(Number(text))) return Number(text)
  throw new UsageError(`--statistic-values: ${JSON.stringify(text)} is no number`)
}

const EXTRA_OPTIONS: Readonly<Record<string, ExtraOptions>> = {
  ...SERVICE_OPTIONS,
  'cloudwatch.PutMetricData': PUT_METRIC_DATA,
  'lambda.CreateFunction': zipFile('Code'),
  'lambda.PublishLayerVersion': zipFile('Content'),
  'ec2.RunInstances': RUN_INSTANCES,
  'ec2.AuthorizeSecurityGroupIngress': SECURITY_GROUP_RULE,
  'ec2.AuthorizeSecurityGroupEgress': SECURITY_GROUP_RULE,
  'ec2.RevokeSecurityGroupIngress': SECURITY_GROUP_RULE,
  'ec2.RevokeSecurityGroupEgress': SECURITY_GROUP_RULE,
  'ec2.CreateNetworkAclEntry': NETWORK_ACL_ENTRY,
  'ec2.ReplaceNetworkAclEntry': NETWORK_ACL_ENTRY,
  'ec2.GetPasswordData': GET_PASSWORD_DATA,
  'iam.CreateVirtualMFADevice': CREATE_VIRTUAL_MFA_DEVICE,
}

/**
 * Changes an output to what the AWS CLI prints.
 *
 * @param values of the extra options that were given.
 */
export function completeOutput(
  service: string,
  operation: string,
  output: Members,
  values: Members,
): Members {
  extraOptionsOf(service, operation)?.output?.(output, values)
  if (service === 's3' && operation === 'GetBucketLocation') {
    output['LocationConstraint'] ??= null
  }
  return service === 'iam' ? (withPolicies(output) as Members) : output
}

/** IAM sends its documents percent-encoded; most are JSON, and begin with what was stored, such as an empty line. */
function withPolicies(value: unknown, name = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => withPolicies(item))
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
    return Object.fromEntries(entries.map(([key, item]) => [key, withPolicies(item, key)]))
  }
  if (typeof value !== 'string' || !name.endsWith('Document')) return value
  try {
    return JSON.parse(decodeURIComponent(value))
  } catch {
    return value
  }
}

/** What an operation takes beside the members of its input, as the AWS CLI does. */
export function extraOptionsOf(service: string, operation: string): ExtraOptions | undefined {
  return EXTRA_OPTIONS[`${service}.${operation}`]
}
