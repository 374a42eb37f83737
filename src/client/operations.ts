import { nearestName } from '../base/option-advice.ts'
import { isListed } from '../endpoints/table.ts'
import { argumentTypeError, argumentValueError, ConfigError } from '../errors.ts'
import { outsideOfStores } from '../http/connection.ts'
import { compilePath } from '../models/jmespath.ts'
import { loadModel } from '../models/load.ts'
import {
  type EventStreamMember,
  eventStreamMember,
  type Model,
  readModel,
} from '../models/model.ts'
import type { OperationModel, ServiceFacts, ServiceModel, StructureType } from '../models/types.ts'
import { inferStructure } from '../protocols/encode-xml.ts'
import type { CallOptions } from './call-types.ts'
import type { ClientRequest } from './types.ts'

/** The names of services. */
export interface NameTable {
  /** The name of a model by any name of its service. @throws TypeError `ERR_INVALID_ARG_VALUE`. */
  knownService(service: string): string
}

/** The models of a client: those it was given, and those it loads. */
export interface ClientModels {
  /** A model that is at hand. */
  held(service: string): Model | undefined
  /**
   * A model, loaded if need be.
   *
   * @throws ConfigError `CONFIG_MODEL_MISSING` in a bundle that does not hold it.
   */
  load(service: string): Promise<Model>
  /** The name of a model by any name of its service. @throws TypeError `ERR_INVALID_ARG_VALUE`. */
  nameOf(service: string): Promise<string>
}

/**
 * Keeps models by the names of their services.
 *
 * @param names loads the table of names.
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for what is no model.
 */
export function createModels(
  given: readonly ServiceModel[] | undefined = [],
  names: () => Promise<NameTable>,
): ClientModels {
  if (!Array.isArray(given)) throw argumentTypeError('options.models', 'an array of models', given)
  const models = new Map<string, Model>()
  for (const source of given as readonly ServiceModel[]) models.set(source?.name, readModel(source))
  return {
    held: (service) => models.get(service),
    load: async (service) => {
      const model = readModel(await outsideOfStores(() => loadModel(service)))
      models.set(service, model)
      return model
    },
    nameOf: async (service) => (await names()).knownService(service),
  }
}

/**
 * Finds the model of a service; a promise where it has to be loaded.
 *
 * @throws TypeError for a service that is not known, with the nearest names; ConfigError
 * `CONFIG_MODEL_MISSING`.
 */
export function findModel(models: ClientModels, service: unknown): Model | Promise<Model> {
  if (typeof service !== 'string') throw argumentTypeError('service', 'a string', service)
  const held = models.held(service)
  return held ?? findByName(models, service)
}

/** Only what is no model's name is looked for in the table of names. */
async function findByName(models: ClientModels, service: string): Promise<Model> {
  const model = /^[a-z0-9-]+$/.test(service) ? await loadIfHeld(models, service) : undefined
  if (model !== undefined) return model
  const name = await models.nameOf(service)
  return models.held(name) ?? (await models.load(name))
}

/** `undefined` where no model has the name, or the program does not hold it. */
async function loadIfHeld(models: ClientModels, name: string): Promise<Model | undefined> {
  try {
    return await models.load(name)
  } catch (error) {
    if (error instanceof ConfigError) return undefined
    throw error
  }
}

/**
 * Finds an operation; a promise where its model has to be loaded.
 *
 * @throws TypeError for a service or an operation that no model has, with the nearest names.
 */
export function findOperation(
  models: ClientModels,
  service: unknown,
  operation: unknown,
  input: unknown,
  options: CallOptions,
): FoundOperation | Promise<FoundOperation> {
  const model = findModel(models, service)
  return model instanceof Promise
    ? model.then((loaded) => operationOf(loaded, operation, input, options))
    : operationOf(model, operation, input, options)
}

/** The operations that were called before, as their models have them. */
const foundOperations = new WeakMap<OperationModel, FoundOperation>()

function operationOf(
  model: Model,
  operation: unknown,
  input: unknown,
  options: CallOptions,
): FoundOperation {
  const { http, protocol, target } = options
  const modeled = typeof operation === 'string' ? model.operation(operation) : undefined
  if (modeled === undefined || http !== undefined) {
    const name = checkedName(operation)
    const facts = withProtocol(model.service, protocol)
    if (http === undefined && protocol === undefined && target === undefined) {
      throw unknownOperation(model, name)
    }
    return untypedOperation(model, facts, name, input, options)
  }
  if (protocol !== undefined) {
    return foundOperation(model, withProtocol(model.service, protocol), modeled)
  }
  let cached = foundOperations.get(modeled)
  if (cached === undefined) {
    cached = foundOperation(model, model.service, modeled)
    foundOperations.set(modeled, cached)
  }
  return cached
}

function checkedName(operation: unknown): string {
  if (typeof operation !== 'string') throw argumentTypeError('operation', 'a string', operation)
  // It becomes part of a header, a form or a path.
  if (/^[A-Z]\w{0,127}$/.test(operation)) return operation
  throw argumentValueError(
    'operation',
    "must be a name with a capital, as in AWS's API reference, such as GetItem",
  )
}

/** @throws TypeError `ERR_INVALID_ARG_VALUE` for a protocol that the service does not speak. */
function withProtocol(service: ServiceFacts, protocol: CallOptions['protocol']): ServiceFacts {
  if (protocol === undefined || protocol === service.protocol) return service
  if (typeof protocol !== 'string')
    throw argumentTypeError('options.protocol', 'a string', protocol)
  if (service.protocols.includes(protocol)) return { ...service, protocol }
  throw argumentValueError(
    'options.protocol',
    `must be one that ${service.name} speaks, which is ${service.protocols.join(' or ')}`,
  )
}

function unknownOperation(model: Model, name: string): TypeError {
  // Of the AWS SDK for JavaScript: `GetItemCommand`.
  const nearest = nearestName(name.replace(/Command$/, ''), model.operationNames)
  const hint = nearest === undefined ? '.' : `; did you mean ${nearest}?`
  return argumentValueError(
    'operation',
    `"${name}" is not in the model of ${model.service.name}${hint} One that is newer can be called with options.protocol, http or target`,
  )
}

/**
 * An operation that no model has: its types are those of the values at hand, and its response is
 * decoded as far as the protocol alone allows.
 *
 * @throws TypeError for options that cannot be read, and for a REST service without `http`.
 */
function untypedOperation(
  model: Model,
  service: ServiceFacts,
  name: string,
  input: unknown,
  options: CallOptions,
): FoundOperation {
  const isRest = service.protocol.startsWith('rest-')
  if (isRest && options.http === undefined) {
    throw argumentValueError(
      'options.http',
      `must be given for ${name}: ${service.name} is a REST service, whose operations have a method and a path each, such as 'GET /things/{Id}'`,
    )
  }
  if (!isRest && options.http !== undefined) {
    throw argumentValueError(
      'options.http',
      `is for REST services; ${service.name} speaks ${service.protocol}`,
    )
  }
  const { method, path } = readBinding(options.http)
  const operation: OperationModel = {
    ...BLANK,
    name,
    method,
    requestUri: path,
    input: inputType(input, method, path),
  }
  const facts =
    options.target === undefined
      ? service
      : { ...service, targetPrefix: targetPrefix(options.target) }
  return foundOperation(model, facts, operation)
}

function targetPrefix(target: unknown): string {
  if (typeof target === 'string' && /^[\w.-]+$/.test(target)) return target
  throw argumentValueError(
    'options.target',
    'must be the service part of X-Amz-Target, such as DynamoDB_20120810',
  )
}

function readBinding(http: unknown): { method: string; path: string } {
  if (http === undefined) return { method: 'POST', path: '/' }
  if (typeof http !== 'string') throw argumentTypeError('options.http', 'a string', http)
  const [, method, path] = /^([A-Z]+) (\/\S*)$/.exec(http) ?? []
  if (method !== undefined && path !== undefined) return { method, path }
  throw argumentValueError(
    'options.http',
    "must be a method in capitals and a path, such as 'GET /things/{Id}'",
  )
}

const WITHOUT_BODY = new Set(['GET', 'HEAD', 'DELETE'])

function inputType(input: unknown, method: string, path: string): StructureType {
  const labels = new Set([...path.matchAll(/\{([^{}]+?)\+?\}/g)].map(([, label]) => label))
  const elsewhere = WITHOUT_BODY.has(method) ? 'querystring' : undefined
  return inferStructure(Object(input), 'wrapped', (name) => (labels.has(name) ? 'uri' : elsewhere))
}

const BLANK = {
  responseCode: undefined,
  output: undefined,
  document: { root: undefined, textMember: undefined },
  resultWrapper: undefined,
  inputRoot: undefined,
  inputNamespace: undefined,
  auth: undefined,
  unsignedPayload: false,
  checksumRequired: false,
  checksumAlgorithmMember: undefined,
  checksumModeMember: undefined,
  hostPrefix: undefined,
  endpointDiscovery: undefined,
  endpointOperation: false,
  compression: [],
  readonly: false,
  idempotent: false,
  deprecated: false,
  staticContextParams: {},
  operationContextParams: {},
} as const

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
