import { argumentTypeError, argumentValueError } from '../errors.ts'
import {
  type Compilation,
  different,
  dropUndefined,
  encodeToken,
  flags,
  namespaceToken,
  namespaceUri,
  numberOf,
  optionalText,
  optionalTraits,
  shapeNumber,
  shapeOf,
  structureLines,
  type Traits,
  text,
  traits,
} from './compile-types.ts'
import type { ServiceFacts, ServiceModel } from './types.ts'

/** An API model as botocore publishes it (`service-2.json`). */
export interface ServiceDefinition {
  readonly metadata: Readonly<Record<string, unknown>>
  readonly operations: Readonly<Record<string, unknown>>
  readonly shapes: Readonly<Record<string, unknown>>
}

/** What botocore publishes beside an API model. */
export interface ServiceExtras {
  /** The `pagination` of a `paginators-1.json`. */
  readonly pagination?: Readonly<Record<string, unknown>> | undefined
  /** The `waiters` of a `waiters-2.json`. */
  readonly waiters?: Readonly<Record<string, unknown>> | undefined
}

/**
 * Packs an API model into the text that `sansdk` reads: a line of facts and a line for each operation;
 * lines for structures, errors, paginators and waiters; empty lines between these sections. See
 * docs/models.md for the format.
 *
 * @param name what the service is called in `call`, such as `dynamodb`.
 * @param definition the parsed JSON of a `service-2.json` of botocore's form.
 * @param extras its paginators and waiters.
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, which names the place in the model.
 */
export function compileModel(
  name: string,
  definition: ServiceDefinition,
  extras: ServiceExtras = {},
): Required<ServiceModel> {
  const { compilation, errors, lines, structures } = compileShapes(definition)
  const header = JSON.stringify(serviceFacts(name, traits(definition.metadata, 'metadata')))
  const paginators = Object.entries(traits(extras.pagination ?? {}, 'pagination')).map(
    paginatorLine,
  )
  const waiters = Object.entries(traits(extras.waiters ?? {}, 'waiters')).map(waiterLine)
  return {
    name,
    packed: joinSections([[header, ...lines], structures, errors, paginators, waiters]),
    details: compileDetails(traits(definition.operations, 'operations'), compilation),
  }
}

function joinSections(sections: readonly (readonly string[])[]): string {
  return sections.map((section) => section.join('\n')).join('\n\n')
}

interface CompiledShapes {
  readonly compilation: Compilation
  /** A line for each operation. */
  readonly lines: readonly string[]
  /** A line for each error. */
  readonly errors: readonly string[]
  /** A line for each structure that inputs, outputs and errors reach. */
  readonly structures: readonly string[]
}

function compileShapes(definition: ServiceDefinition): CompiledShapes {
  const metadata = traits(definition.metadata, 'metadata')
  const operations = traits(definition.operations, 'operations')
  const compilation: Compilation = {
    serviceId: metadata['serviceId'],
    protocol: checkedProtocol(text(metadata, 'protocol', 'metadata')),
    auth: authSchemes(metadata['auth'], metadata['signatureVersion']).join(','),
    shapes: traits(definition.shapes, 'shapes'),
    numbers: new Map(),
    queue: [],
  }
  const lines = Object.keys(operations).map((key) => operationLine(compilation, key, operations))
  const errors = Object.keys(compilation.shapes)
    .filter((name) => optionalTraits(compilation.shapes[name])['exception'] === true)
    .map((name) => errorLine(compilation, name))
  return { compilation, lines, errors, structures: structureLines(compilation) }
}

function serviceFacts(name: string, metadata: Traits): Partial<ServiceFacts> {
  const endpointPrefix = text(metadata, 'endpointPrefix', 'metadata')
  const auth = authSchemes(metadata['auth'], metadata['signatureVersion'])
  const settings = optionalTraits(metadata['protocolSettings'])
  return dropUndefined({
    name,
    serviceId: optionalText(metadata, 'serviceId') ?? name,
    fullName: optionalText(metadata, 'serviceFullName') ?? name,
    apiVersion: text(metadata, 'apiVersion', 'metadata'),
    protocol: metadata['protocol'],
    protocols: metadata['protocols'],
    endpointPrefix,
    signingName: different(optionalText(metadata, 'signingName'), endpointPrefix),
    // Version 4 alone is what nearly all have.
    auth: auth.join() === 'v4' ? undefined : auth,
    jsonVersion: metadata['jsonVersion'],
    targetPrefix: metadata['targetPrefix'],
    xmlNamespace: namespaceUri(metadata['xmlNamespace']),
    globalEndpoint: metadata['globalEndpoint'],
    queryCompatible: metadata['awsQueryCompatible'] === undefined ? undefined : true,
    http2: settings['h2'],
  }) as Partial<ServiceFacts>
}

function checkedProtocol(protocol: string): string {
  if (PROTOCOLS.has(protocol)) return protocol
  throw argumentValueError(
    'metadata.protocol',
    `is "${protocol}"; known are ${[...PROTOCOLS].join(', ')}`,
  )
}

const PROTOCOLS: ReadonlySet<string> = new Set([
  'json',
  'query',
  'ec2',
  'rest-json',
  'rest-xml',
  'smithy-rpc-v2-cbor',
])

const AUTH_SCHEMES: Readonly<Record<string, string>> = {
  'aws.auth#sigv4': 'v4',
  'aws.auth#sigv4a': 'v4a',
  'smithy.api#httpBearerAuth': 'bearer',
  'smithy.api#noAuth': 'none',
}

function authSchemes(auth: unknown, signatureVersion: unknown): string[] {
  const version = String(signatureVersion ?? 'v4')
  if (version === 'v2') return ['v2']
  return Array.isArray(auth)
    ? auth.map((scheme) => AUTH_SCHEMES[String(scheme)] ?? String(scheme))
    : [/^(v4|s3|s3v4)$/.test(version) ? 'v4' : version]
}

/** An operation's own schemes; `undefined` where they are those of its service. */
function operationAuth({ auth, authtype }: Traits, ofService: string): string | undefined {
  if (authtype === 'none') return 'none'
  return Array.isArray(auth)
    ? different(authSchemes(auth, undefined).join(','), ofService)
    : undefined
}

// --- operations ---------------------------------------------------------------------------------

function operationLine(compilation: Compilation, key: string, operations: Traits): string {
  const place = `operations.${key}`
  const operation = traits(operations[key], place)
  const http = traits(operation['http'] ?? {}, `${place}.http`)
  const input = optionalTraits(operation['input'])
  const output = optionalTraits(operation['output'])
  const method = optionalText(http, 'method') ?? 'POST'
  const uri = optionalText(http, 'requestUri') ?? '/'
  const fields = {
    '<': shapeNumber(compilation, input['shape'], `${place}.input`),
    '>': shapeNumber(compilation, output['shape'], `${place}.output`),
  }
  return [
    key,
    ...(method === 'POST' && uri === '/' ? [] : [method, encodeToken(uri)]),
    ...Object.entries(fields).flatMap(([sign, number]) =>
      number === undefined ? [] : sign + number,
    ),
    ...operationFlags(compilation, key, operation, http, input, output),
  ].join(' ')
}

function operationFlags(
  compilation: Compilation,
  key: string,
  operation: Traits,
  http: Traits,
  input: Traits,
  output: Traits,
): string[] {
  const checksum = optionalTraits(operation['httpChecksum'])
  const discovery = operation['endpointdiscovery'] as Traits | undefined
  const compression = optionalTraits(operation['requestcompression'])['encodings']
  const status = http['responseCode']
  return flags({
    status: status === 200 ? undefined : status,
    document: documentRoot(compilation.serviceId, key),
    wrapper: output['resultWrapper'],
    ...inputElement(compilation, operation, input),
    auth: operationAuth(operation, compilation.auth),
    unsigned: operation['unsignedPayload'],
    checksum: operation['httpChecksumRequired'] ?? checksum['requestChecksumRequired'],
    algorithm: checksum['requestAlgorithmMember'],
    validate: checksum['requestValidationModeMember'],
    host: optionalTraits(operation['endpoint'])['hostPrefix'],
    discovery:
      discovery === undefined
        ? undefined
        : discovery['required'] === true
          ? 'required'
          : 'optional',
    discovers: operation['endpointoperation'],
    compress: Array.isArray(compression) ? compression.join(',') : undefined,
    readonly: operation['readonly'],
    idempotent: operation['idempotent'],
    deprecated: operation['deprecated'],
    static: staticParams(operation['staticContextParams']),
    params: contextPaths(operation['operationContextParams']),
  })
}

/** Name and namespace of the root element of an XML body; the usual name is left out. */
function inputElement({ protocol, shapes }: Compilation, operation: Traits, input: Traits): Traits {
  if (protocol !== 'rest-xml' || input['shape'] === undefined) return {}
  const merged = { ...optionalTraits(shapes[String(input['shape'])]), ...input }
  const name = merged['locationName'] ?? input['shape']
  return {
    root: name === `${String(operation['name'])}Request` ? undefined : name,
    ns: namespaceToken(merged['xmlNamespace']),
  }
}

function staticParams(params: unknown): string | undefined {
  if (params === undefined) return undefined
  const values = Object.entries(optionalTraits(params)).map(([name, param]) => [
    name,
    optionalTraits(param)['value'],
  ])
  return JSON.stringify(Object.fromEntries(values))
}

function contextPaths(params: unknown): string | undefined {
  if (params === undefined) return undefined
  const paths = Object.entries(optionalTraits(params)).map(([name, value]) => [
    name,
    optionalTraits(value)['path'],
  ])
  return JSON.stringify(Object.fromEntries(paths))
}

// --- errors -------------------------------------------------------------------------------------

function errorLine(compilation: Compilation, name: string): string {
  const shape = shapeOf(compilation, name, `shapes.${name}`)
  const error = optionalTraits(shape['error'])
  const retryable = shape['retryable'] as Traits | undefined
  const facts = flags({
    code: different(optionalText(error, 'code'), name),
    status: error['httpStatusCode'],
    sender: error['senderFault'],
    retryable: retryable !== undefined,
    throttling: retryable?.['throttling'],
  })
  return [name, numberOf(compilation, name), ...facts].join(' ')
}

// --- paginators and waiters ---------------------------------------------------------------------

function paginatorLine([operation, value]: [string, unknown]): string {
  const paginator = traits(value, `pagination.${operation}`)
  const facts = flags({
    in: commaSeparated(paginator['input_token']),
    out: commaSeparated(paginator['output_token']),
    limit: paginator['limit_key'],
    more: paginator['more_results'],
    results: commaSeparated(paginator['result_key']),
    once: commaSeparated(paginator['non_aggregate_keys']),
  })
  return [operation, ...facts].join(' ')
}

function commaSeparated(item: unknown): unknown {
  return Array.isArray(item) ? item.join(',') : item
}

function waiterLine([name, value]: [string, unknown]): string {
  const waiter = traits(value, `waiters.${name}`)
  const place = `waiters.${name}`
  const { delay, maxAttempts, acceptors } = waiter
  if (!Array.isArray(acceptors))
    throw argumentTypeError(`${place}.acceptors`, 'an array', acceptors)
  const operation = text(waiter, 'operation', place)
  return [name, operation, String(delay), String(maxAttempts), JSON.stringify(acceptors)].join(' ')
}

/** An empty value; others have `%25` for `%`. */
const EMPTY = '%'

/** What each number of an enum's line stands for. */
interface Enums {
  readonly numbers: Map<string, number>
  readonly lines: string[]
}

/**
 * Writes what a model's text leaves out because codecs do not need it: the errors of operations, names of
 * structures and of their enums, and values of enums. See docs/models.md for the format.
 *
 * @param operations of the API model.
 * @param compilation when all its structures have their numbers.
 */
function compileDetails(operations: Traits, compilation: Compilation): string {
  const enums: Enums = { numbers: new Map(), lines: [] }
  const owners = rootOwners(operations)
  const structures = compilation.queue.map((name) =>
    [shortName(compilation, name, owners), ...enumTokens(compilation, name, enums)].join(' '),
  )
  const errors = Object.values(operations).map((operation) => errorNames(compilation, operation))
  return [errors, structures, enums.lines].map((lines) => lines.join('\n')).join('\n\n')
}

/** Inputs and outputs, with the first operation that has each. */
function rootOwners(operations: Traits): ReadonlyMap<string, string> {
  const owners = new Map<string, string>()
  for (const [operation, value] of Object.entries(operations)) {
    for (const part of ['input', 'output']) {
      const name = optionalTraits(optionalTraits(value)[part])['shape']
      if (typeof name === 'string' && !owners.has(name)) owners.set(name, operation)
    }
  }
  return owners
}

/** `~Request` of GetRequest, the input of Get; `-` for an error, whose name the model has. */
function shortName(
  { shapes }: Compilation,
  name: string,
  owners: ReadonlyMap<string, string>,
): string {
  if (optionalTraits(shapes[name])['exception'] === true) return '-'
  const owner = owners.get(name)
  return owner !== undefined && name.startsWith(owner) ? `~${name.slice(owner.length)}` : name
}

/** The errors of an operation by their structures' numbers; `-` for none. */
function errorNames({ numbers }: Compilation, operation: unknown): string {
  const errors = optionalTraits(operation)['errors']
  const names = (Array.isArray(errors) ? errors : []).map((error: Traits) => error['shape'])
  return names.flatMap((name) => numbers.get(String(name)) ?? []).join(' ') || '-'
}

/** `3=7`: the strings in member 3 are of enum 7; `3:7`: the keys of its map are. */
function enumTokens(compilation: Compilation, name: string, enums: Enums): string[] {
  const members = Object.values(optionalTraits(optionalTraits(compilation.shapes[name])['members']))
  return members.flatMap((reference, index) => {
    const { key, value } = enumsOf(compilation, optionalTraits(reference)['shape'])
    return [
      ...(key === undefined ? [] : [`${index}:${enumNumber(compilation, key, enums)}`]),
      ...(value === undefined ? [] : [`${index}=${enumNumber(compilation, value, enums)}`]),
    ]
  })
}

/** The enums of a type: of its map's keys, and of what is inside all of its lists and maps. */
function enumsOf(
  { shapes }: Compilation,
  name: unknown,
): { key: string | undefined; value: string | undefined } {
  let key: string | undefined
  let current = String(name)
  for (;;) {
    const shape = optionalTraits(shapes[current])
    if (shape['type'] === 'list') current = String(optionalTraits(shape['member'])['shape'])
    else if (shape['type'] === 'map') {
      const keys = String(optionalTraits(shape['key'])['shape'])
      if (key === undefined && Array.isArray(optionalTraits(shapes[keys])['enum'])) key = keys
      current = String(optionalTraits(shape['value'])['shape'])
    } else return { key, value: Array.isArray(shape['enum']) ? current : undefined }
  }
}

function enumNumber({ shapes }: Compilation, name: string, { lines, numbers }: Enums): number {
  const assigned = numbers.get(name)
  if (assigned !== undefined) return assigned
  const values = optionalTraits(shapes[name])['enum'] as readonly unknown[]
  const number = numbers.size
  numbers.set(name, number)
  lines.push([name, ...values.map((value) => encodeToken(String(value)) || EMPTY)].join(' '))
  return number
}

// S3's documents are named like its configurations ("Actions" in the S3 API reference), Route 53's and
// most of S3 Control's after the operation.
const S3_ROOTS: Readonly<Record<string, string>> = {
  CompleteMultipartUpload: 'CompleteMultipartUploadResult',
  CopyObject: 'CopyObjectResult',
  CreateMultipartUpload: 'InitiateMultipartUploadResult',
  CreateSession: 'CreateSessionResult',
  DeleteObjects: 'DeleteResult',
  GetBucketAccelerateConfiguration: 'AccelerateConfiguration',
  GetBucketAcl: 'AccessControlPolicy',
  GetBucketCors: 'CORSConfiguration',
  GetBucketEncryption: 'ServerSideEncryptionConfiguration',
  GetBucketLifecycleConfiguration: 'LifecycleConfiguration',
  GetBucketLocation: 'LocationConstraint',
  GetBucketLogging: 'BucketLoggingStatus',
  GetBucketNotificationConfiguration: 'NotificationConfiguration',
  GetBucketOwnershipControls: 'OwnershipControls',
  GetBucketPolicyStatus: 'PolicyStatus',
  GetBucketReplication: 'ReplicationConfiguration',
  GetBucketRequestPayment: 'RequestPaymentConfiguration',
  GetBucketTagging: 'Tagging',
  GetBucketVersioning: 'VersioningConfiguration',
  GetBucketWebsite: 'WebsiteConfiguration',
  GetObjectAcl: 'AccessControlPolicy',
  GetObjectLegalHold: 'LegalHold',
  GetObjectLockConfiguration: 'ObjectLockConfiguration',
  GetObjectRetention: 'Retention',
  GetObjectTagging: 'Tagging',
  GetPublicAccessBlock: 'PublicAccessBlockConfiguration',
  ListBuckets: 'ListAllMyBucketsResult',
  ListMultipartUploads: 'ListMultipartUploadsResult',
  ListObjectVersions: 'ListVersionsResult',
  ListObjects: 'ListBucketResult',
  ListObjectsV2: 'ListBucketResult',
  ListParts: 'ListPartsResult',
  UploadPartCopy: 'CopyPartResult',
}

/**
 * The root element of an operation's XML response, where AWS's models do not say it.
 *
 * @returns as the flag `document` has it: its name, and the member that is its text.
 */
function documentRoot(serviceId: unknown, operation: string): string | undefined {
  if (serviceId === 'Route 53') return `${operation}Response`
  if (serviceId !== 'S3' || !Object.hasOwn(S3_ROOTS, operation)) return undefined
  const root = S3_ROOTS[operation]
  return operation === 'GetBucketLocation' ? `${root},LocationConstraint` : root
}
