import { shown } from '../base/environment.ts'
import { argumentTypeError, argumentValueError } from '../errors.ts'
import { invalid, isHostLabel, isHostLabels, unsupported } from './custom.ts'
import { type Arn, parseArn } from './s3-arns.ts'
import { s3ControlEndpoint } from './s3-control.ts'
import {
  type AccountIdEndpointMode,
  customOrigin,
  type Endpoint,
  type EndpointParams,
  endpointAt,
  FOR_ALL_REGIONS,
  type OperationPlace,
  placeOf,
  type ServiceEndpointQuery,
  textParam,
} from './service.ts'

// The first of these that an operation's input holds decides.
const ARN_PARAMS = ['StreamARN', 'ConsumerARN', 'ResourceARN', 'ChannelARN'] as const

type ArnParam = (typeof ARN_PARAMS)[number]

/**
 * The endpoint of Kinesis: operations on streams and channels have hosts of the stream, its account
 * or the channel, one for its data and one for its control.
 *
 * @throws EndpointError `ENDPOINT_INVALID` for an ARN that cannot be used.
 */
function kinesisEndpoint(place: OperationPlace): Endpoint {
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
  throw invalid(`params.StreamId ${shown(id)} cannot be part of a host name`)
}

function ownerByArn(place: OperationPlace): string | undefined {
  for (const name of ARN_PARAMS) {
    const text = textParam(place, name)
    if (text !== undefined) return ownerOf(place, name, text)
  }
  return undefined
}

function ownerOf(place: OperationPlace, name: ArnParam, text: string): string {
  const bad = (problem: string): Error => invalid(`params.${name} ${shown(text)} ${problem}`)
  const arn = parseArn(text)
  if (arn === undefined) throw bad('is no ARN')
  if (arn.service !== 'kinesis') throw bad('is not an ARN of Kinesis')
  if (!isHostLabel(arn.accountId) || !isHostLabel(arn.region)) {
    throw bad('holds an account or region that cannot be part of a host name')
  }
  if (arn.partition !== place.partition.id) {
    throw unsupported(
      `params.${name} ${shown(text)} is in partition ${shown(arn.partition)}, but region ${place.region} is in ${place.partition.id}: use a client for a region there`,
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
    throw bad(`is for ${shown(type ?? '')}, which has no endpoint of that kind`)
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

/** What to find an endpoint for. */
export interface EndpointQuery extends ServiceEndpointQuery {
  /** The account of the credentials, which some services have hosts of. */
  readonly accountId?: string | undefined
  /** Default `preferred`. */
  readonly accountIdEndpointMode?: AccountIdEndpointMode | undefined
  /** What the operation and its input say, by the names in AWS's rules; default nothing. */
  readonly params?: EndpointParams | undefined
}

// Services whose operations have hosts of their own, by endpoint prefix and by botocore's name.
const OWN_RULES: Readonly<Record<string, (place: OperationPlace) => Endpoint>> = {
  'cloudfront-keyvaluestore': keyValueStoreEndpoint,
  dynamodb: dynamodbEndpoint,
  email: emailEndpoint,
  eventbridgev2: eventBusEndpoint,
  events: eventsEndpoint,
  eventsv2: eventBusEndpoint,
  kinesis: kinesisEndpoint,
  's3-control': s3ControlEndpoint,
  s3control: s3ControlEndpoint,
  sesv2: emailEndpoint,
}

/**
 * The endpoint of an operation: that of its service in a region, or of what it works on.
 *
 * @throws TypeError for arguments of a wrong type; EndpointError `ENDPOINT_INVALID` for a service,
 * region, account, id or ARN that cannot be part of a host name, and for an `endpoint` that is no http
 * or https URL; EndpointError `ENDPOINT_UNSUPPORTED` for combinations that AWS has no endpoint for.
 */
export function resolveEndpoint(query: EndpointQuery): Endpoint {
  const { accountId, accountIdEndpointMode = 'preferred', params = {} } = query
  if (accountId !== undefined && typeof accountId !== 'string') {
    throw argumentTypeError('accountId', 'a string', accountId)
  }
  if (!ACCOUNT_ID_ENDPOINT_MODES.has(accountIdEndpointMode)) {
    throw argumentValueError(
      'accountIdEndpointMode',
      'must be "preferred", "disabled" or "required"',
    )
  }
  const place = placeOf(query)
  const own = Object.hasOwn(OWN_RULES, place.service) ? OWN_RULES[place.service] : undefined
  if (own !== undefined) return own({ ...place, accountId, accountIdEndpointMode, params })
  return endpointAt(place, { constants: constantsOf(place.service, params) })
}

const ACCOUNT_ID_ENDPOINT_MODES: ReadonlySet<unknown> = new Set([
  'preferred',
  'disabled',
  'required',
])

// Operations of these give constants to the rules, and have hosts by them.
const CONSTANTS: Readonly<Record<string, readonly string[]>> = {
  acm: ['ServiceType'],
  'arc-region-switch': ['UseControlPlaneEndpoint'],
  'neptune-graph': ['ApiType'],
  signin: ['IsControlPlane', 'IsOAuthEndpoint'],
  wellarchitected: ['SubServiceType'],
}

/** The constants as the table names them. */
function constantsOf(service: string, params: EndpointParams): string {
  const names = Object.hasOwn(CONSTANTS, service) ? (CONSTANTS[service] ?? []) : []
  const given = names.filter((name) => params[name] !== undefined)
  return given.length === 0 ? '' : `?${given.map((name) => `${name}=${params[name]}`).join('&')}`
}

/**
 * The endpoint of DynamoDB: the account's own where the table's ARN or the credentials name it.
 *
 * @throws EndpointError `ENDPOINT_UNSUPPORTED` where that is required and there is none.
 */
function dynamodbEndpoint(place: OperationPlace): Endpoint {
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
function eventBusEndpoint(place: OperationPlace): Endpoint {
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
function accountOfCredentials(place: OperationPlace): string | undefined {
  const { accountId, accountIdEndpointMode: mode, service } = place
  if (accountId !== undefined && accountId !== '') {
    if (isHostLabel(accountId)) return accountId
    throw invalid(`accountId ${shown(accountId)} of the credentials cannot be part of a host name`)
  }
  if (mode !== 'required') return undefined
  throw unsupported(
    `accountIdEndpointMode is "required" for ${service}, and the credentials name no account: give them an accountId, or set "preferred"`,
  )
}

/** An error about account endpoints that there are none of; `where` continues the sentence. */
function noAccountEndpoints({ service }: OperationPlace, where: string): Error {
  return unsupported(
    `accountIdEndpointMode is "required", and ${service} has no account endpoints ${where}: set "preferred"`,
  )
}

/** The endpoint of EventBridge; that of a global endpoint where `params.EndpointId` names one. */
function eventsEndpoint(place: OperationPlace): Endpoint {
  return multiRegionEndpoint(
    place,
    'events',
    ({ dualStack, partition }) =>
      `endpoint.events.${dualStack ? partition.dualStackSuffix : partition.dnsSuffix}`,
  )
}

/** The endpoint of SES; that of a multi-region endpoint where `params.EndpointId` names one. */
function emailEndpoint(place: OperationPlace): Endpoint {
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
    throw invalid(`params.EndpointId ${shown(id)} cannot be part of a host name`)
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
function keyValueStoreEndpoint(place: OperationPlace): Endpoint {
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
  const bad = (problem: string): Error => invalid(`params.KvsARN ${shown(text)} ${problem}`)
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
