import { shown } from '../base/environment.ts'
import { argumentTypeError, argumentValueError } from '../errors.ts'
import { invalid, isHostLabel, isHostLabels, unsupported } from './custom.ts'
import { parseArn } from './s3-arns.ts'
import { s3ControlEndpoint } from './s3-control.ts'
import { checkQuery, customOrigin, FOR_ALL_REGIONS, serviceEndpoint, textParam } from './service.ts'
import type { Arn, Endpoint, EndpointParams, EndpointQuery, OperationQuery } from './types.ts'

// The first of these that an operation's input holds decides.
const ARN_PARAMS = ['StreamARN', 'ConsumerARN', 'ResourceARN', 'ChannelARN'] as const

type ArnParam = (typeof ARN_PARAMS)[number]

/**
 * The endpoint of Kinesis: operations on streams and channels have hosts of the stream, its account
 * or the channel, one for its data and one for its control.
 *
 * @throws EndpointError `ENDPOINT_INVALID` for an ARN that cannot be used.
 */
function kinesisEndpoint(checked: OperationQuery): Endpoint {
  if (checked.custom !== undefined) return serviceEndpoint(checked)
  const isIsolated = checked.partition.id === 'aws-iso' || checked.partition.id === 'aws-iso-b'
  if (isIsolated) {
    if (checked.accountIdEndpointMode !== 'required') return serviceEndpoint(checked)
    throw noAccountEndpoints(checked, `in partition ${checked.partition.id}`)
  }
  const owner = streamOf(checked) ?? ownerByArn(checked) ?? ownerByCredentials(checked)
  if (owner === undefined) return serviceEndpoint(checked)
  const operationType = textParam(checked, 'OperationType')
  if (operationType !== 'data' && operationType !== 'control') {
    throw invalid(
      'params.OperationType must be "data" (GetRecords, GetShardIterator, PutRecord, PutRecords, SubscribeToShard) or "control" (all others)',
    )
  }
  return serviceEndpoint(checked, { host: `${owner}.${operationType}-kinesis`, forms: 'standard' })
}

// 20 characters, a hyphen, and three more.
function streamOf(checked: OperationQuery): string | undefined {
  const id = textParam(checked, 'StreamId')
  if (id === undefined || id[20] !== '-' || id.at(-4) !== '-') return undefined
  const labels = [id.slice(0, 20), id.slice(21, 24)]
  if (labels.every(isHostLabel)) return labels.join('.')
  throw invalid(`params.StreamId ${shown(id)} cannot be part of a host name`)
}

function ownerByArn(checked: OperationQuery): string | undefined {
  for (const name of ARN_PARAMS) {
    const text = textParam(checked, name)
    if (text !== undefined) return ownerOf(checked, name, text)
  }
  return undefined
}

function ownerOf(checked: OperationQuery, name: ArnParam, text: string): string {
  const bad = (problem: string): Error => invalid(`params.${name} ${shown(text)} ${problem}`)
  const arn = parseArn(text)
  if (arn === undefined) throw bad('is not an ARN')
  if (arn.service !== 'kinesis') throw bad('is not an ARN of Kinesis')
  if (!isHostLabel(arn.accountId) || !isHostLabel(arn.region)) {
    throw bad('holds an account or region that cannot be part of a host name')
  }
  if (arn.partition !== checked.partition.id) {
    throw unsupported(
      `params.${name} ${shown(text)} is in partition ${shown(arn.partition)}, but region ${checked.region} is in ${checked.partition.id}: use a client for a region there`,
    )
  }
  return labelOf(arn, name, bad, textParam(checked, 'OperationType'))
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

function ownerByCredentials(checked: OperationQuery): string | undefined {
  return checked.accountIdEndpointMode === 'disabled' ? undefined : accountOfCredentials(checked)
}

// Services whose operations have hosts of their own, by endpoint prefix and by botocore's name.
const OPERATION_RULES: Readonly<Record<string, (checked: OperationQuery) => Endpoint>> = {
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
  const checked = checkQuery(query)
  const operationRules = Object.hasOwn(OPERATION_RULES, checked.service)
    ? OPERATION_RULES[checked.service]
    : undefined
  if (operationRules !== undefined)
    return operationRules({ ...checked, accountId, accountIdEndpointMode, params })
  return serviceEndpoint(checked, { constants: constantsOf(checked.service, params) })
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
  const present = names.filter((name) => params[name] !== undefined)
  return present.length === 0
    ? ''
    : `?${present.map((name) => `${name}=${params[name]}`).join('&')}`
}

/**
 * The endpoint of DynamoDB: the account's own where the table's ARN or the credentials name it.
 *
 * @throws EndpointError `ENDPOINT_UNSUPPORTED` where that is required and there is none.
 */
function dynamodbEndpoint(checked: OperationQuery): Endpoint {
  const isSearch = checked.params['IsSearchOperation'] === true
  const usual = isSearch ? 'search-dynamodb' : 'dynamodb'
  const account = checked.custom === undefined ? dynamodbAccount(checked) : undefined
  if (account === undefined) {
    refuseStandIn(checked)
    return serviceEndpoint(checked, { host: usual })
  }
  return serviceEndpoint(checked, { host: `${account}.${isSearch ? 'search-ddb' : 'ddb'}` })
}

function dynamodbAccount(checked: OperationQuery): string | undefined {
  const { accountIdEndpointMode: mode, fips, partition, region } = checked
  if (mode === 'disabled' || region === 'local') return undefined
  if (fips || partition.id !== 'aws') {
    if (mode === 'preferred') return undefined
    throw noAccountEndpoints(checked, fips ? 'with FIPS' : `in partition ${partition.id}`)
  }
  const list = checked.params['ResourceArnList']
  const first: unknown = Array.isArray(list) ? list[0] : undefined
  return (
    accountOfTable(checked, textParam(checked, 'ResourceArn')) ??
    accountOfTable(checked, typeof first === 'string' ? first : undefined) ??
    accountOfCredentials(checked)
  )
}

function accountOfTable({ region }: OperationQuery, text: string | undefined): string | undefined {
  const arn = text === undefined ? undefined : parseArn(text)
  if (arn?.service !== 'dynamodb' || arn.region !== region) return undefined
  return accountOf(arn)
}

// Given as an endpoint, AWS's own dual-stack host would lose the account's: AWS's rules refuse it too.
function refuseStandIn({ service, custom, region, partition }: OperationQuery): void {
  const { dualStackSuffix } = partition
  for (const name of ['dynamodb', 'search-dynamodb']) {
    if (custom?.authority !== `${name}.${region}.${dualStackSuffix}`) continue
    throw unsupported(
      `endpoint is the dual-stack host of ${service}: set dualStack (AWS_USE_DUALSTACK_ENDPOINT) instead`,
    )
  }
}

/** The endpoint of event buses (`eventsv2`): the account's own where the bus or the credentials name it. */
function eventBusEndpoint(checked: OperationQuery): Endpoint {
  const mode = checked.accountIdEndpointMode
  if (checked.custom !== undefined || mode === 'disabled') return serviceEndpoint(checked)
  const text = textParam(checked, 'EventBusArn')
  const arn = text === undefined ? undefined : parseArn(text)
  const named = arn?.service === 'events' ? accountOf(arn) : undefined
  const account = named ?? accountOfCredentials(checked)
  return account === undefined
    ? serviceEndpoint(checked)
    : serviceEndpoint(checked, { host: `${account}.eventsv2` })
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
function accountOfCredentials(checked: OperationQuery): string | undefined {
  const { accountId, accountIdEndpointMode: mode, service } = checked
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
function noAccountEndpoints({ service }: OperationQuery, where: string): Error {
  return unsupported(
    `accountIdEndpointMode is "required", and ${service} has no account endpoints ${where}: set "preferred"`,
  )
}

/** The endpoint of EventBridge; that of a global endpoint where `params.EndpointId` names one. */
function eventsEndpoint(checked: OperationQuery): Endpoint {
  return multiRegionEndpoint(
    checked,
    'events',
    ({ dualStack, partition }) =>
      `endpoint.events.${dualStack ? partition.dualStackSuffix : partition.dnsSuffix}`,
  )
}

/** The endpoint of SES; that of a multi-region endpoint where `params.EndpointId` names one. */
function emailEndpoint(checked: OperationQuery): Endpoint {
  return multiRegionEndpoint(checked, 'ses', ({ dualStack, partition }) => {
    const isGov = partition.id === 'aws-us-gov'
    const suffix = dualStack ? partition.dualStackSuffix : partition.dnsSuffix
    const part = isGov ? 'us-gov.' : dualStack ? 'global.' : ''
    return `endpoints.email.${part}${suffix}`
  })
}

function multiRegionEndpoint(
  checked: OperationQuery,
  signingName: string,
  domainOf: (checked: OperationQuery) => string,
): Endpoint {
  const id = checked.params['EndpointId']
  if (typeof id !== 'string') return serviceEndpoint(checked)
  if (!isHostLabels(id)) {
    throw invalid(`params.EndpointId ${shown(id)} cannot be part of a host name`)
  }
  if (checked.fips) {
    throw unsupported(
      `Multi-region endpoints of ${checked.service} have no FIPS form: leave fips off, or leave EndpointId out`,
    )
  }
  const at =
    checked.custom === undefined
      ? { origin: `https://${id}.${domainOf(checked)}` }
      : customOrigin(checked.custom)
  return { ...at, signingName, signingRegion: checked.region, ...FOR_ALL_REGIONS }
}

/**
 * The endpoint of CloudFront's key value stores: that of the account of the store's ARN.
 *
 * @throws EndpointError `ENDPOINT_INVALID` without a usable ARN in `params.KvsARN`.
 */
function keyValueStoreEndpoint(checked: OperationQuery): Endpoint {
  const text = textParam(checked, 'KvsARN')
  if (text === undefined) return serviceEndpoint(checked)
  const account = storeAccount(checked, text)
  const { custom } = checked
  const at =
    custom === undefined
      ? { origin: `https://${account}.cloudfront-kvs.global.${checked.partition.dualStackSuffix}` }
      : customOrigin({ ...custom, authority: `${account}.${custom.authority}` })
  return { ...at, signingName: checked.service, signingRegion: checked.region, ...FOR_ALL_REGIONS }
}

function storeAccount(checked: OperationQuery, text: string): string {
  const bad = (problem: string): Error => invalid(`params.KvsARN ${shown(text)} ${problem}`)
  if (checked.fips) throw unsupported(`${checked.service} has no FIPS endpoints: leave fips off`)
  const arn = parseArn(text)
  if (arn === undefined) throw bad('is not an ARN')
  const isStore = arn.service === 'cloudfront' && arn.resource[0] === 'key-value-store'
  if (!isStore) throw bad('is not an ARN of a key value store of CloudFront')
  if (arn.region !== '') throw bad('names a region, which key value stores have none of')
  if (!isHostLabel(arn.accountId)) throw bad('names no account that can be part of a host')
  if (arn.partition !== 'aws' || checked.partition.id !== 'aws') {
    throw unsupported(
      `${checked.service} is only in partition aws: use a client for a region there`,
    )
  }
  return arn.accountId
}
