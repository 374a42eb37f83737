import { nearestName } from '../base/options.ts'
import { argumentTypeError, argumentValueError, ConfigError } from '../errors.ts'
import { outsideOfStores } from '../http/connection.ts'
import { loadModel } from '../models/load.ts'
import { type Model, readModel } from '../models/model.ts'
import type { OperationModel, ServiceFacts, ServiceModel, StructureType } from '../models/types.ts'
import { inferStructure } from '../protocols/encode-xml.ts'
import type { CallOptions } from './call-types.ts'
import { type FoundOperation, foundOperation } from './found-operation.ts'

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
  const known = typeof operation === 'string' ? model.operation(operation) : undefined
  if (known === undefined || http !== undefined) {
    const name = checkedName(operation)
    const facts = withProtocol(model.service, protocol)
    if (http === undefined && protocol === undefined && target === undefined) {
      throw unknownOperation(model, name)
    }
    return untypedOperation(model, facts, name, input, options)
  }
  if (protocol !== undefined) {
    return foundOperation(model, withProtocol(model.service, protocol), known)
  }
  let found = foundOperations.get(known)
  if (found === undefined) {
    found = foundOperation(model, model.service, known)
    foundOperations.set(known, found)
  }
  return found
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
