import { type OperationPlace, textParam } from './operation-place.ts'
import { parseArn } from './s3/arn.ts'
import { isHostLabel, isHostLabels } from './s3/host-labels.ts'
import { invalid, quoted, unsupported } from './s3/refusals.ts'
import { customOrigin, type Endpoint, endpointAt, FOR_ALL_REGIONS } from './service-endpoint.ts'

/** The endpoint of EventBridge; that of a global endpoint where `params.EndpointId` names one. */
export function eventsEndpoint(place: OperationPlace): Endpoint {
  return multiRegionEndpoint(
    place,
    'events',
    ({ dualStack, partition }) =>
      `endpoint.events.${dualStack ? partition.dualStackSuffix : partition.dnsSuffix}`,
  )
}

/** The endpoint of SES; that of a multi-region endpoint where `params.EndpointId` names one. */
export function emailEndpoint(place: OperationPlace): Endpoint {
  return multiRegionEndpoint(place, 'ses', ({ dualStack, partition }) => {
    const isGov = partition.id === 'aws-us-gov'
    const suffix = dualStack ? partition.dualStackSuffix : partition.dnsSuffix
    const part = isGov ? 'us-gov.' : dualStack ? 'global.' : ''
    return `endpoints.email.${part}${suffix}`
  })
}

function multiRegionEndpoint(
  place: OperationPlace,
  signingName: string,
  domainOf: (place: OperationPlace) => string,
): Endpoint {
  const id = place.params['EndpointId']
  if (typeof id !== 'string') return endpointAt(place)
  if (!isHostLabels(id)) {
    throw invalid(`params.EndpointId ${quoted(id)} cannot be part of a host name`)
  }
  if (place.fips) {
    throw unsupported(
      `Multi-region endpoints of ${place.service} have no FIPS form: leave fips off, or leave EndpointId out`,
    )
  }
  const at =
    place.custom === undefined
      ? { origin: `https://${id}.${domainOf(place)}` }
      : customOrigin(place.custom)
  return { ...at, signingName, signingRegion: place.region, ...FOR_ALL_REGIONS }
}

/**
 * The endpoint of CloudFront's key value stores: that of the account of the store's ARN.
 *
 * @throws EndpointError `ENDPOINT_INVALID` without a usable ARN in `params.KvsARN`.
 */
export function keyValueStoreEndpoint(place: OperationPlace): Endpoint {
  const text = textParam(place, 'KvsARN')
  if (text === undefined) return endpointAt(place)
  const account = storeAccount(place, text)
  const { custom } = place
  const at =
    custom === undefined
      ? { origin: `https://${account}.cloudfront-kvs.global.${place.partition.dualStackSuffix}` }
      : customOrigin({ ...custom, authority: `${account}.${custom.authority}` })
  return { ...at, signingName: place.service, signingRegion: place.region, ...FOR_ALL_REGIONS }
}

function storeAccount(place: OperationPlace, text: string): string {
  const bad = (problem: string): Error => invalid(`params.KvsARN ${quoted(text)} ${problem}`)
  if (place.fips) throw unsupported(`${place.service} has no FIPS endpoints: leave fips off`)
  const arn = parseArn(text)
  if (arn === undefined) throw bad('is no ARN')
  const isStore = arn.service === 'cloudfront' && arn.resource[0] === 'key-value-store'
  if (!isStore) throw bad('is not an ARN of a key value store of CloudFront')
  if (arn.region !== '') throw bad('names a region, which key value stores have none of')
  if (!isHostLabel(arn.accountId)) throw bad('names no account that can be part of a host')
  if (arn.partition !== 'aws' || place.partition.id !== 'aws') {
    throw unsupported(`${place.service} is only in partition aws: use a client for a region there`)
  }
  return arn.accountId
}
