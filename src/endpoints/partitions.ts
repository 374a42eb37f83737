import { PARTITIONS } from './partition-data.ts'
import type { Partition } from './types.ts'

const [AWS] = PARTITIONS

/**
 * The partition that a region belongs to; the usual one, `aws`, for any that no other claims.
 * `aws-cn-global` and its like stand for a whole partition.
 */
export function partitionOf(region: string): Partition {
  const named = globalPartition(region)
  return named ?? PARTITIONS.find(({ regions }) => regions.test(region)) ?? AWS
}

/** The partition of an id as it stands in ARNs; undefined when there is none. */
export function partitionById(id: string): Partition | undefined {
  return PARTITIONS.find((one) => one.id === id)
}

/** Whether a name is a region's of any partition. */
export function isAwsRegion(name: string): boolean {
  return PARTITIONS.some(({ regions }) => regions.test(name))
}

/** The domain of a partition's services that a host is in; undefined when it is in none. */
export function serviceDomain(host: string): string | undefined {
  return PARTITIONS.flatMap(domainsOf).find((domain) => host.endsWith(`.${domain}`))
}

function domainsOf({ dnsSuffix, dualStackSuffix }: Partition): string[] {
  return [dnsSuffix, dualStackSuffix]
}

/** The region that the global services of a host's partition sign for. */
export function globalRegionAt(domain: string, labels: string): string {
  const partition = labels.endsWith('us-gov')
    ? partitionById('aws-us-gov')
    : PARTITIONS.find((one) => domainsOf(one).includes(domain))
  return (partition ?? AWS).region
}

const GLOBAL = '-global'

/** The partition that a name such as `aws-us-gov-global` stands for; undefined for regions. */
export function globalPartition(region: string): Partition | undefined {
  return region.endsWith(GLOBAL) ? partitionById(region.slice(0, -GLOBAL.length)) : undefined
}

/** What precedes region and domain in a host, without the marks of FIPS and dual stack. */
export function startOfHost(labels: string): string {
  const parts = labels.split('.')
  const region = parts.findLastIndex(isAwsRegion)
  if (region >= 0) parts.splice(region, 1)
  else if (parts.at(-1) === 'global' || parts.at(-1) === 'us-gov') parts.pop()
  if (parts.at(-1) === 'dualstack') parts.pop()
  return parts.join('.').replace(/-fips\b|^fips\.|\bfips\.(?=[a-z])/, '')
}
