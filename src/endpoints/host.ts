import { createBoundedMap } from '../base/bounded-map.ts'
import { argumentValueError } from '../errors.ts'
import { HOSTS } from './host-data.ts'
import {
  globalRegionAt,
  isAwsRegion,
  partitionOf,
  serviceDomain,
  startOfHost,
} from './partitions.ts'

// Behind a bucket, an account, an access point or nothing. No `s3-website`: it serves what customers keep.
const S3_HOST =
  /(?:^|\.)(?:s3|s3-accelerate|s3-accesspoint|s3-control|s3-global|s3-object-lambda|s3-outposts|s3express-[a-z0-9-]+)$/

// Hosts of an account, such as `123456789012.ddb.us-east-1.amazonaws.com`.
const ACCOUNT_HOST = /^\d{12}\.(?:ddb|(?:data|control)-kinesis)$/

/**
 * Whether a host is a service's own, and not one at which AWS's customers run what they like:
 * instances, load balancers, functions, APIs, VPC endpoint services and websites have names below
 * AWS's domains, too.
 *
 * @param host in lower case, without a port.
 */
export function isAwsServiceHost(host: string): boolean {
  const domain = serviceDomain(host)
  if (domain === undefined) return false
  const labels = host.slice(0, -domain.length - 1)
  // S3's old spelling of regions: `s3-eu-west-1`.
  const old = /(?:^|\.)s3-([a-z0-9-]+)$/.exec(labels)?.[1]
  if (old !== undefined && isAwsRegion(old)) return true
  const start = startOfHost(labels)
  return S3_HOST.test(start) || ACCOUNT_HOST.test(start) || serviceHosts().has(start)
}

/** What requests to a host are signed for. */
interface HostSigning {
  /** The signing name, such as `s3` or `execute-api`. */
  readonly service: string
  /** The region; undefined where the host does not tell it, as with `s3-accelerate`. */
  readonly region: string | undefined
}

// Hosts of resources rather than of services, without the partition's domain. `R` is the region.
// Sources: the developer guides of the services.
const RESOURCE_HOSTS: readonly (readonly [pattern: string, service: string])[] = [
  ['(.+\\.)?s3(-fips)?(\\.dualstack)?\\.R', 's3'],
  ['(.+\\.)?s3-R', 's3'],
  ['(.+\\.)?s3', 's3'],
  ['.+\\.s3-accelerate(\\.dualstack)?', 's3'],
  ['.+\\.s3-accesspoint(-fips)?(\\.dualstack)?\\.R', 's3'],
  ['\\d{12}\\.s3-control(-fips)?(\\.dualstack)?\\.R', 's3'],
  ['.+\\.s3-object-lambda(-fips)?\\.R', 's3-object-lambda'],
  ['.+\\.s3-outposts(-fips)?\\.R', 's3-outposts'],
  ['(.+\\.)?s3express-[a-z0-9-]+\\.R', 's3express'],
  ['\\d{12}\\.ddb\\.R', 'dynamodb'],
  ['.+\\.(data|control)-kinesis\\.R', 'kinesis'],
  ['[a-z0-9]+\\.kinesisvideo\\.R', 'kinesisvideo'],
  ['[a-z0-9]+(-vpce-[a-z0-9-]+)?\\.execute-api\\.R', 'execute-api'],
  ['[a-z0-9]+\\.appsync(-realtime)?-api\\.R', 'appsync'],
  ['(search|vpc)-[a-z0-9-]+\\.R\\.es', 'es'],
  ['[a-z0-9]+\\.R\\.aoss', 'aoss'],
  ['.+\\.R\\.neptune', 'neptune-db'],
  ['[a-z0-9]+(-ats)?\\.iot\\.R', 'iotdata'],
  ['aps-workspaces(-fips)?\\.R', 'aps'],
  ['[a-z0-9-]+\\.data\\.mediastore\\.R', 'mediastore'],
  ['R\\.queue', 'sqs'],
  // The endpoint that all regions shared once.
  ['sts', 'sts'],
]

// Below `on.aws`, which is every partition's.
const ON_AWS: typeof RESOURCE_HOSTS = [
  ['[a-z0-9]+\\.lambda-url\\.R', 'lambda'],
  ['[a-z0-9]+\\.dsql\\.R', 'dsql'],
  ['[a-z0-9-]+\\.aos\\.R', 'es'],
  ['[a-z0-9]+\\.aoss\\.R', 'aoss'],
]

const signings = createBoundedMap<HostSigning>(100)

/**
 * The signing name and region of a host of AWS, the reverse of `resolveEndpoint`; undefined for hosts
 * that are not AWS's, and for those that have no signature of one region.
 *
 * @param host in any case, with or without a port.
 */
export function signingOfHost(host: string): HostSigning | undefined {
  const name = host.toLowerCase().replace(/:\d+$/, '')
  const kept = signings.get(name)
  if (kept !== undefined) return kept
  const signing = readHost(name)
  if (signing !== undefined) signings.set(name, signing)
  return signing
}

/**
 * What a request to a host is signed for: what the options name, and the host's own for what they do not.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` where the host does not tell it, naming the option.
 */
export function signingScope(
  options: { readonly service?: string | undefined; readonly region?: string | undefined },
  host: string,
): { service: string; region: string } {
  const isNamed = options.service !== undefined && options.region !== undefined
  const signing = isNamed ? undefined : signingOfHost(host)
  const { service = signing?.service, region = signing?.region } = options
  if (service === undefined) {
    throw argumentValueError(
      'options.service',
      `and options.region must be named: ${host} is no host of AWS that tells them`,
    )
  }
  if (region === undefined) {
    throw argumentValueError('options.region', `must be named: the host ${host} does not tell it`)
  }
  return { service, region }
}

function readHost(host: string): HostSigning | undefined {
  if (host.endsWith('.on.aws')) return resourceSigning(host.slice(0, -'.on.aws'.length), ON_AWS)
  const domain = serviceDomain(host)
  if (domain === undefined) return undefined
  const labels = host.slice(0, -domain.length - 1)
  const resource = resourceSigning(labels, RESOURCE_HOSTS)
  if (resource !== undefined) return resource
  const endpoint = /^(?:[^.]+\.)?vpce-[^.]+\.(.+)\.vpce$/.exec(labels)
  return endpoint === null
    ? serviceSigning(domain, labels)
    : readHost(`${endpoint[1] ?? ''}.${domain}`)
}

function resourceSigning(labels: string, table: typeof RESOURCE_HOSTS): HostSigning | undefined {
  for (const [pattern, service] of table) {
    const source = pattern.replace('R', '(?<region>[a-z0-9-]+)')
    const match = new RegExp(`^${source}$`).exec(labels)
    if (match === null) continue
    const region = match.groups?.['region']
    if (region !== undefined) {
      if (isAwsRegion(region)) return { service, region }
    } else if (labels.includes('s3-accelerate')) return { service, region: undefined }
    else return { service, region: 'us-east-1' }
  }
  return undefined
}

/** What a service's own host is signed for. */
function serviceSigning(domain: string, labels: string): HostSigning | undefined {
  const host = serviceHosts().get(startOfHost(labels))
  if (host?.service === undefined) return undefined
  const { service, isGlobal, except } = host
  const region = labels.split('.').findLast(isAwsRegion)
  if (region !== undefined) return { service, region }
  const global = globalRegionAt(domain, labels)
  if (!isGlobal) return undefined
  const isExcepted = except !== '' && partitionOf(except) === partitionOf(global)
  return { service, region: isExcepted ? except : global }
}

/** The hosts of a service, whatever their region. */
interface ServiceHost {
  /** The signing name; undefined where hosts do not tell it, or not the region. */
  readonly service: string | undefined
  /** Whether some of them have no region. */
  readonly isGlobal: boolean
  /** The region of those in its partition, in place of the partition's own. */
  readonly except: string
}

let hosts: ReadonlyMap<string, ServiceHost> | undefined

function serviceHosts(): ReadonlyMap<string, ServiceHost> {
  hosts ??= new Map(HOSTS.trim().split(/\s+/).map(readWord))
  return hosts
}

function readWord(word: string): [start: string, host: ServiceHost] {
  const [names = '', except] = word.split('*')
  const [start = '', service = start] = names.split('=')
  const isGlobal = except !== undefined
  return [start, { service: service === '!' ? undefined : service, isGlobal, except: except ?? '' }]
}
