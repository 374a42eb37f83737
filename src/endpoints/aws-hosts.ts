import { isAwsRegion, serviceDomain } from './partitions.ts'
import { serviceHosts, withoutFips } from './table.ts'

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
  const labels = host.slice(0, -domain.length - 1).split('.')
  const last = labels.at(-1) ?? ''
  // S3's old spelling of regions: `s3-eu-west-1`.
  if (last.startsWith('s3-') && isAwsRegion(last.slice(3))) return true
  if (isAwsRegion(last) || last === 'global' || last === 'us-gov') labels.pop()
  if (labels.at(-1) === 'dualstack') labels.pop()
  const name = withoutFips(labels.join('.'))
  return S3_HOST.test(name) || ACCOUNT_HOST.test(name) || serviceHosts().has(name)
}
