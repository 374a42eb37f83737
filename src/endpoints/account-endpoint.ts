import { type OperationPlace, textParam } from './operation-place.ts'
import { type Arn, parseArn } from './s3/arn.ts'
import { isHostLabel } from './s3/host-labels.ts'
import { invalid, quoted, unsupported } from './s3/refusals.ts'
import { type Endpoint, endpointAt } from './service-endpoint.ts'

/**
 * The endpoint of DynamoDB: the account's own where the table's ARN or the credentials name it.
 *
 * @throws EndpointError `ENDPOINT_UNSUPPORTED` where that is required and there is none.
 */
export function dynamodbEndpoint(place: OperationPlace): Endpoint {
  const isSearch = place.params['IsSearchOperation'] === true
  const usual = isSearch ? 'search-dynamodb' : 'dynamodb'
  const account = place.custom === undefined ? dynamodbAccount(place) : undefined
  if (account === undefined) {
    refuseStandIn(place)
    return endpointAt(place, { host: usual })
  }
  return endpointAt(place, { host: `${account}.${isSearch ? 'search-ddb' : 'ddb'}` })
}

function dynamodbAccount(place: OperationPlace): string | undefined {
  const { accountIdEndpointMode: mode, fips, partition, region } = place
  if (mode === 'disabled' || region === 'local') return undefined
  if (fips || partition.id !== 'aws') {
    if (mode === 'preferred') return undefined
    throw noAccountEndpoints(place, fips ? 'with FIPS' : `in partition ${partition.id}`)
  }
  const list = place.params['ResourceArnList']
  const first: unknown = Array.isArray(list) ? list[0] : undefined
  return (
    accountOfTable(place, textParam(place, 'ResourceArn')) ??
    accountOfTable(place, typeof first === 'string' ? first : undefined) ??
    accountOfCredentials(place)
  )
}

function accountOfTable({ region }: OperationPlace, text: string | undefined): string | undefined {
  const arn = text === undefined ? undefined : parseArn(text)
  if (arn?.service !== 'dynamodb' || arn.region !== region) return undefined
  return accountOf(arn)
}

// Given as an endpoint, AWS's own dual-stack host would lose the account's: AWS's rules refuse it too.
function refuseStandIn({ service, custom, region, partition }: OperationPlace): void {
  const { dualStackSuffix } = partition
  for (const name of ['dynamodb', 'search-dynamodb']) {
    if (custom?.authority !== `${name}.${region}.${dualStackSuffix}`) continue
    throw unsupported(
      `endpoint is the dual-stack host of ${service}: set dualStack (AWS_USE_DUALSTACK_ENDPOINT) instead`,
    )
  }
}

/** The endpoint of event buses (`eventsv2`): the account's own where the bus or the credentials name it. */
export function eventBusEndpoint(place: OperationPlace): Endpoint {
  const mode = place.accountIdEndpointMode
  if (place.custom !== undefined || mode === 'disabled') return endpointAt(place)
  const text = textParam(place, 'EventBusArn')
  const arn = text === undefined ? undefined : parseArn(text)
  const named = arn?.service === 'events' ? accountOf(arn) : undefined
  const account = named ?? accountOfCredentials(place)
  return account === undefined
    ? endpointAt(place)
    : endpointAt(place, { host: `${account}.eventsv2` })
}

function accountOf(arn: Arn): string | undefined {
  return isHostLabel(arn.accountId) ? arn.accountId : undefined
}

/**
 * The account of the credentials, as it may stand in a host; undefined where none is known.
 *
 * @throws EndpointError `ENDPOINT_INVALID` for one that may not, `ENDPOINT_UNSUPPORTED` where one is
 * required.
 */
export function accountOfCredentials(place: OperationPlace): string | undefined {
  const { accountId, accountIdEndpointMode: mode, service } = place
  if (accountId !== undefined && accountId !== '') {
    if (isHostLabel(accountId)) return accountId
    throw invalid(`accountId ${quoted(accountId)} of the credentials cannot be part of a host name`)
  }
  if (mode !== 'required') return undefined
  throw unsupported(
    `accountIdEndpointMode is "required" for ${service}, and the credentials name no account: give them an accountId, or set "preferred"`,
  )
}

/** An error about account endpoints that there are none of; `where` continues the sentence. */
export function noAccountEndpoints({ service }: OperationPlace, where: string): Error {
  return unsupported(
    `accountIdEndpointMode is "required", and ${service} has no account endpoints ${where}: set "preferred"`,
  )
}
