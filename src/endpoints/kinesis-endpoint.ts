import { accountOfCredentials, noAccountEndpoints } from './account-endpoint.ts'
import { type OperationPlace, textParam } from './operation-place.ts'
import { type Arn, parseArn } from './s3/arn.ts'
import { isHostLabel } from './s3/host-labels.ts'
import { invalid, quoted, unsupported } from './s3/refusals.ts'
import { type Endpoint, endpointAt } from './service-endpoint.ts'

// The first of these that an operation's input holds decides.
const ARN_PARAMS = ['StreamARN', 'ConsumerARN', 'ResourceARN', 'ChannelARN'] as const

type ArnParam = (typeof ARN_PARAMS)[number]

/**
 * The endpoint of Kinesis: operations on streams and channels have hosts of the stream, its account
 * or the channel, one for its data and one for its control.
 *
 * @throws EndpointError `ENDPOINT_INVALID` for an ARN that cannot be used.
 */
export function kinesisEndpoint(place: OperationPlace): Endpoint {
  if (place.custom !== undefined) return endpointAt(place)
  const isIsolated = place.partition.id === 'aws-iso' || place.partition.id === 'aws-iso-b'
  if (isIsolated) {
    if (place.accountIdEndpointMode !== 'required') return endpointAt(place)
    throw noAccountEndpoints(place, `in partition ${place.partition.id}`)
  }
  const owner = streamOf(place) ?? ownerByArn(place) ?? ownerByCredentials(place)
  if (owner === undefined) return endpointAt(place)
  const operationType = textParam(place, 'OperationType')
  if (operationType !== 'data' && operationType !== 'control') {
    throw invalid(
      'params.OperationType must be "data" (GetRecords, GetShardIterator, PutRecord, PutRecords, SubscribeToShard) or "control" (all others)',
    )
  }
  return endpointAt(place, { host: `${owner}.${operationType}-kinesis`, forms: 'standard' })
}

// 20 characters, a hyphen, and three more.
function streamOf(place: OperationPlace): string | undefined {
  const id = textParam(place, 'StreamId')
  if (id === undefined || id[20] !== '-' || id.at(-4) !== '-') return undefined
  const labels = [id.slice(0, 20), id.slice(21, 24)]
  if (labels.every(isHostLabel)) return labels.join('.')
  throw invalid(`params.StreamId ${quoted(id)} cannot be part of a host name`)
}

function ownerByArn(place: OperationPlace): string | undefined {
  for (const name of ARN_PARAMS) {
    const text = textParam(place, name)
    if (text !== undefined) return ownerOf(place, name, text)
  }
  return undefined
}

function ownerOf(place: OperationPlace, name: ArnParam, text: string): string {
  const bad = (problem: string): Error => invalid(`params.${name} ${quoted(text)} ${problem}`)
  const arn = parseArn(text)
  if (arn === undefined) throw bad('is no ARN')
  if (arn.service !== 'kinesis') throw bad('is not an ARN of Kinesis')
  if (!isHostLabel(arn.accountId) || !isHostLabel(arn.region)) {
    throw bad('holds an account or region that cannot be part of a host name')
  }
  if (arn.partition !== place.partition.id) {
    throw unsupported(
      `params.${name} ${quoted(text)} is in partition ${quoted(arn.partition)}, but region ${place.region} is in ${place.partition.id}: use a client for a region there`,
    )
  }
  return labelOf(arn, name, bad, textParam(place, 'OperationType'))
}

function labelOf(
  arn: Arn,
  name: ArnParam,
  bad: (problem: string) => Error,
  operationType: string | undefined,
): string {
  const [type, id] = arn.resource
  if (type === 'stream' && name !== 'ChannelARN') return arn.accountId
  if (type !== 'channel' || name === 'StreamARN' || name === 'ConsumerARN') {
    throw bad(`is for ${quoted(type ?? '')}, which has no endpoint of that kind`)
  }
  if (id === undefined || !isHostLabel(id)) throw bad('names no channel that can be part of a host')
  if (name === 'ChannelARN' && operationType === 'data') {
    throw bad('is for a channel, whose data is not reached this way')
  }
  return id
}

function ownerByCredentials(place: OperationPlace): string | undefined {
  return place.accountIdEndpointMode === 'disabled' ? undefined : accountOfCredentials(place)
}
