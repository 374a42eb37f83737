import { type Partition, partitionOf } from '../partitions.ts'
import type { Arn } from './arn.ts'
import { isHostLabel, isRegion } from './host-labels.ts'
import type { Place } from './place.ts'
import { invalid, quoted, unsupported } from './refusals.ts'
import { needsBucketItself } from './s3-operations.ts'

/** An error about an ARN; `problem` continues the sentence. */
export function badArn(arn: Arn, problem: string): Error {
  return invalid(`bucket ${quoted(arn.text)} ${problem}`)
}

/**
 * Checks that requests of this client may go to the ARN's region, and gives its partition.
 *
 * @throws EndpointError `ENDPOINT_INVALID` for a region that is none, `ENDPOINT_UNSUPPORTED` for
 * another partition's, and for another one with `arnRegion: 'refuse'`.
 */
export function partitionOfArn(arn: Arn, place: Place): Partition {
  if (place.query.arnRegion === 'refuse' && arn.region !== place.query.region) {
    throw unsupported(
      `bucket ${quoted(arn.text)} is in region ${quoted(arn.region)}, not in the client's, ${quoted(place.query.region)}, and arnRegion is "refuse": use a client for that region, or "use"`,
    )
  }
  const partition = partitionOf(arn.region)
  if (partition.id !== place.partition.id) throw otherPartition(arn, partition.id, place)
  if (!isRegion(arn.region)) throw badArn(arn, 'holds a region that is no part of a host name')
  return partition
}

/** An error about an ARN that is not for the partition of the client's region. */
export function otherPartition(arn: Arn, partition: string, place: Place): Error {
  return unsupported(
    `bucket ${quoted(arn.text)} is in partition ${quoted(partition)}, but region ${quoted(place.query.region)} is in ${quoted(place.partition.id)}: use a client for a region there`,
  )
}

/**
 * The first label of the host of an access point in a region, and the domain it is in.
 *
 * @throws EndpointError as {@link partitionOfArn} and {@link accessPointLabel}; `ENDPOINT_UNSUPPORTED`
 * for an operation on the bucket itself.
 */
export function regionalAccessPoint(
  arn: Arn,
  place: Place,
): { readonly label: string; readonly dnsSuffix: string } {
  const [, name = '', more] = arn.resource
  const { operation } = place.query
  if (needsBucketItself(operation)) {
    throw unsupported(`bucket is an access point, which ${operation} does not go through`)
  }
  if (more !== undefined) throw badArn(arn, 'has more than one name after "accesspoint"')
  const { dnsSuffix } = partitionOfArn(arn, place)
  return { label: accessPointLabel(arn, name), dnsSuffix }
}

/**
 * The first label of an access point's host.
 *
 * @throws EndpointError `ENDPOINT_INVALID` when account or name cannot be part of a host name.
 */
export function accessPointLabel(arn: Arn, name: string): string {
  if (arn.accountId === '') throw badArn(arn, 'names no account')
  if (!isHostLabel(arn.accountId)) {
    throw badArn(arn, 'holds an account id of other characters than letters, digits and hyphens')
  }
  if (!isHostLabel(name)) {
    throw badArn(
      arn,
      'holds an access point name of other characters than letters, digits and hyphens',
    )
  }
  const label = `${name}-${arn.accountId}`
  if (isHostLabel(label)) return label.toLowerCase()
  throw badArn(
    arn,
    'holds an access point name that is too long: with the account id 63 characters fit',
  )
}
