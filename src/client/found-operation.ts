import { isListed } from '../endpoints/table.ts'
import { compilePath } from '../models/jmespath.ts'
import { type EventStreamMember, eventStreamMember, type Model } from '../models/model.ts'
import type { OperationModel, ServiceFacts } from '../models/types.ts'
import type { CallOptions } from './call-types.ts'
import type { ClientRequest } from './types.ts'

/** The ids of services that want more than their models say. */
export type CustomizedService =
  | 'API Gateway'
  | 'Auto Scaling'
  | 'CloudSearch Domain'
  | 'DocDB'
  | 'EC2'
  | 'Glacier'
  | 'Machine Learning'
  | 'Neptune'
  | 'RDS'
  | 'Route 53'
  | 'S3'
  | 'S3 Control'
  | 'SQS'
  | 'Timestream Query'
  | 'Timestream Write'

/** Those of S3, whose customizations are as long as all others. */
export type S3Service = 'S3' | 'S3 Control'

/** An operation and what all calls of it share, worked out once. */
export interface FoundOperation {
  /** As in `dynamodb GetItem`, which begins each message. */
  readonly label: string
  readonly service: ServiceFacts
  readonly operation: OperationModel
  readonly model: Model
  /** By which names its service is addressed and signed for. */
  readonly address: Pick<ClientRequest, 'service' | 'signing'>
  /** Its authentication schemes in the order of preference. */
  readonly schemes: readonly string[]
  /** The members that are streams of events. */
  readonly inputStream: EventStreamMember | undefined
  readonly outputStream: EventStreamMember | undefined
  /** Its service's id, if that wants more than its model says. */
  readonly customized: CustomizedService | undefined
  /** Whether it only reads, by its name. */
  readonly isRead: boolean
  /** Whether its service holds the answer back by design; `queue` where the input decides that. */
  readonly longPoll: boolean | 'queue'
  /** What it says about the endpoint, whatever its input; undefined where that is nothing. */
  readonly fixedParams: ClientRequest['endpointParams']
  /** What its input says about the endpoint. */
  readonly inputParams: readonly InputParam[]
}

/** A parameter of the endpoint rules that the input has. */
interface InputParam {
  readonly name: string
  /** Whether only an ARN counts: a table's name in the place of its ARN says nothing. */
  readonly isArn: boolean
  readonly read: (input: Input) => unknown
}

type Input = Readonly<Record<string, unknown>>

/** Works out what calls need to know of an operation. */
export function foundOperation(
  model: Model,
  service: ServiceFacts,
  operation: OperationModel,
): FoundOperation {
  const label = `${service.name} ${operation.name}`
  return {
    label,
    service,
    operation,
    model,
    address: addressOf(service),
    schemes: operation.auth ?? service.auth,
    inputStream: eventStreamMember(operation.input),
    outputStream: eventStreamMember(operation.output),
    customized: isCustomized(service.serviceId) ? service.serviceId : undefined,
    isRead: !NO_READS.has(label) && (VERB.test(operation.name) || BATCH.test(operation.name)),
    longPoll: label === 'sqs ReceiveMessage' ? 'queue' : POLLS.has(label),
    fixedParams: fixedParams(operation),
    inputParams: inputParams(operation),
  }
}

// What these services want besides comes with their first call.
const CUSTOMIZED: Readonly<Record<CustomizedService, true>> = {
  'API Gateway': true,
  'Auto Scaling': true,
  'CloudSearch Domain': true,
  DocDB: true,
  EC2: true,
  Glacier: true,
  'Machine Learning': true,
  Neptune: true,
  RDS: true,
  'Route 53': true,
  S3: true,
  'S3 Control': true,
  SQS: true,
  'Timestream Query': true,
  'Timestream Write': true,
}

function isCustomized(serviceId: string): serviceId is CustomizedService {
  return Object.hasOwn(CUSTOMIZED, serviceId)
}

// botocore's names of services that are the endpoint prefixes of others, which `service` names first.
const PREFIXES_OF_OTHERS = new Set(['sms-voice', 'sso'])

function addressOf({ name, endpointPrefix, signingName }: ServiceFacts): FoundOperation['address'] {
  // AWS's services that are not listed are called by their endpoint prefixes, and signed for them.
  const isOwn = !isListed(name)
  return {
    service: isOwn || PREFIXES_OF_OTHERS.has(name) ? endpointPrefix : name,
    // Of the services that AWS has, the endpoint's rules know it, with its exceptions by region.
    signing: isOwn && signingName !== endpointPrefix ? { service: signingName } : undefined,
  }
}

// The first words of operations that only read, in AWS's APIs. Sending one twice is the same as once.
const VERB = /^(?:Describe|Get|Head|List|Lookup|Query|Scan|Search|View)(?![a-z0-9])/
const BATCH = /^Batch(?:Get|Describe|List|Check|Is)(?![a-z])/

// Each takes work from a queue, moves a position, or makes what it gives where there is none.
const NO_READS = new Set([
  'stepfunctions GetActivityTask',
  'appconfigdata GetLatestConfiguration',
  'cognito-identity GetId',
  'cognito-identity GetOpenIdTokenForDeveloperIdentity',
])

// STS takes the code of an MFA device once (its API reference, GetSessionToken): a second attempt is refused.
const CODE = 'TokenCode'

/** Whether sending it twice is the same as once: by its model, its token or its name. */
export function isIdempotent(
  { label, operation, isRead }: FoundOperation,
  input: Input,
  { idempotencyToken }: CallOptions,
): boolean {
  if (input[CODE] !== undefined || NO_READS.has(label)) return false
  if (isRead || operation.readonly || operation.idempotent) return true
  const tokens = operation.input?.shape.tokens ?? []
  return tokens.some(({ name }) => idempotencyToken !== 'none' || input[name] !== undefined)
}

// These hold the response back until there is something to hand out (SWF and Step Functions: a minute).
const POLLS = new Set([
  'stepfunctions GetActivityTask',
  'swf PollForActivityTask',
  'swf PollForDecisionTask',
])

/** Whether the service holds the answer back by design. */
export function isLongPoll({ longPoll }: FoundOperation, input: Input): boolean {
  return longPoll === 'queue' ? Number(input['WaitTimeSeconds']) > 0 : longPoll
}

function fixedParams({ staticContextParams }: OperationModel): FoundOperation['fixedParams'] {
  const params = Object.entries(staticContextParams).flatMap(([name, value]) =>
    value === false ? [] : [[name, value] as const],
  )
  return params.length === 0 ? undefined : Object.fromEntries(params)
}

function inputParams({ input, operationContextParams }: OperationModel): InputParam[] {
  const ofMembers = (input?.shape.members ?? []).flatMap(({ contextParam, name }) =>
    contextParam === undefined ? [] : [inputParam(contextParam, (values) => values[name])],
  )
  const ofPaths = Object.entries(operationContextParams).map(([name, path]) =>
    inputParam(name, compilePath(path)),
  )
  return [...ofMembers, ...ofPaths]
}

function inputParam(name: string, read: InputParam['read']): InputParam {
  return { name: name.replace(/List$/, ''), isArn: /arn(?:list)?$/i.test(name), read }
}

/** What the operation and its input say about the endpoint; undefined where that is nothing. */
export function endpointParams(
  { fixedParams: fixed, inputParams: ofInput }: FoundOperation,
  input: Input,
): ClientRequest['endpointParams'] {
  let params = fixed
  for (const { name, isArn, read } of ofInput) {
    const value = read(input)
    const first: unknown = Array.isArray(value) ? value[0] : value
    if (typeof first !== 'string' || (isArn && !first.startsWith('arn:'))) continue
    params = { ...params, [name]: first }
  }
  return params
}
