import { argumentTypeError, argumentValueError } from '../errors.ts'
import type {
  DocumentRoot,
  ErrorModel,
  ListType,
  Location,
  MapType,
  Member,
  OperationModel,
  PaginatorModel,
  ScalarType,
  ServiceFacts,
  ServiceModel,
  Structure,
  StructureType,
  TimestampFormat,
  Type,
  WaiterAcceptor,
  WaiterModel,
  XmlNamespace,
} from './types.ts'

/** A service's model. Operations and structures are read from its text when they are first asked for. */
export interface Model {
  readonly source: ServiceModel
  readonly service: ServiceFacts
  /** The names of its operations, in the model's order. */
  readonly operationNames: readonly string[]
  /** An operation; `undefined` for a name that the model does not have. */
  operation(name: string): OperationModel | undefined
  /** An error by its code or the name of its shape; `undefined` for one that the model does not have. */
  error(code: string): ErrorModel | undefined
  /** Every error, in the model's order. */
  errors(): readonly ErrorModel[]
  /** How an operation is called page by page; `undefined` when it has one page. */
  paginator(operation: string): PaginatorModel | undefined
  readonly waiterNames: readonly string[]
  /** A waiter; `undefined` for a name that the model does not have. */
  waiter(name: string): WaiterModel | undefined
}

const models = new WeakMap<ServiceModel, Model>()

/**
 * Reads a model, once for each object that holds it.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE` for what is no model.
 */
export function readModel(source: ServiceModel): Model {
  if (typeof source?.packed !== 'string') {
    throw argumentTypeError('model', 'a model from sansdk/models/NAME or compileModel', source)
  }
  const cached = models.get(source)
  if (cached !== undefined) return cached
  const model = readText(source, unpack(source.packed))
  models.set(source, model)
  return model
}

function unpack(packed: string): string {
  if (packed.startsWith('{')) return packed
  const { brotliDecompressSync } = process.getBuiltinModule('node:zlib')
  return brotliDecompressSync(Buffer.from(packed, 'base64')).toString()
}

function readText(source: ServiceModel, text: string): Model {
  const [head = '', structures, errorLines = '', paginators, waiters] = text.split('\n\n')
  const [header = '', ...operationLines] = head.split('\n')
  if (structures === undefined || waiters === undefined) {
    throw argumentValueError('model', 'is not the text of a model')
  }
  const reader: ModelReader = { lines: once(() => structures.split('\n')), structures: [] }
  const operationOf = linesByName(operationLines)
  const waiterOf = linesByName(waiters.split('\n'))
  const errorsByCode = once(() => readErrors(reader, errorLines))
  return {
    source,
    service: readFacts(header),
    operationNames: [...operationOf.keys()],
    operation: memo((name) => withLine(operationOf, name, (line) => readOperation(reader, line))),
    error: (code) => errorsByCode().get(code),
    errors: () => [...new Set(errorsByCode().values())],
    paginator: memo((name) =>
      withLine(linesByName((paginators ?? '').split('\n')), name, readPaginator),
    ),
    waiterNames: [...waiterOf.keys()],
    waiter: memo((name) => withLine(waiterOf, name, readWaiter)),
  }
}

/** Lines by their first words. */
function linesByName(lines: readonly string[]): ReadonlyMap<string, string> {
  const named = lines.filter((line) => line !== '')
  return new Map(named.map((line) => [line.slice(0, `${line} `.indexOf(' ')), line]))
}

function withLine<Value>(
  lines: ReadonlyMap<string, string>,
  name: string,
  read: (line: string) => Value,
): Value | undefined {
  const line = lines.get(name)
  return line === undefined ? undefined : read(line)
}

/** Keeps what was made for a name; what is `undefined` is not kept. */
function memo<Value>(
  make: (name: string) => Value | undefined,
): (name: string) => Value | undefined {
  const made = new Map<string, Value>()
  return (name) => {
    const cached = made.get(name)
    if (cached !== undefined) return cached
    const value = make(name)
    if (value !== undefined) made.set(name, value)
    return value
  }
}

function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined
  return () => {
    value ??= make()
    return value
  }
}

/** Errors by their codes, and by the names of their shapes where these are others. */
function readErrors(reader: ModelReader, section: string): ReadonlyMap<string, ErrorModel> {
  const errors = section
    .split('\n')
    .filter((line) => line !== '')
    .map((line): ErrorModel => {
      const [name = '', number, ...tokens] = line.split(' ')
      const flags = readFlags(tokens)
      const { code, status } = flags
      return {
        name,
        code: code ?? name,
        structure: structureType(reader, Number(number)),
        status: status === undefined ? undefined : Number(status),
        isRetryable: flags['retryable'] !== undefined,
        isThrottling: flags['throttling'] !== undefined,
      }
    })
  return new Map([
    ...errors.map((error) => [error.name, error] as const),
    ...errors.map((error) => [error.code, error] as const),
  ])
}

function readPaginator(line: string): PaginatorModel {
  const flags = readFlags(line.split(' ').slice(1))
  const { more, limit } = flags
  const list = (name: string) => flags[name]?.split(',') ?? []
  return {
    inputTokens: list('in'),
    outputTokens: list('out'),
    limitKey: limit,
    moreResults: more,
    resultKeys: list('results'),
    onceKeys: list('once'),
  }
}

function readWaiter(line: string): WaiterModel {
  const [name = '', operation = '', delay, maxAttempts, ...acceptors] = line.split(' ')
  return {
    name,
    operation,
    delay: Number(delay),
    maxAttempts: Number(maxAttempts),
    acceptors: JSON.parse(acceptors.join(' ')) as WaiterAcceptor[],
  }
}

/** The lines of a model's structures, and those that are read already. */
interface ModelReader {
  readonly lines: () => readonly string[]
  readonly structures: (StructureType | undefined)[]
}

function readFacts(header: string): ServiceFacts {
  const facts = JSON.parse(header) as Partial<ServiceFacts> &
    Pick<ServiceFacts, 'endpointPrefix' | 'protocol'>
  return {
    signingName: facts.endpointPrefix,
    auth: ['v4'],
    protocols: [facts.protocol],
    jsonVersion: undefined,
    targetPrefix: undefined,
    xmlNamespace: undefined,
    globalEndpoint: undefined,
    queryCompatible: false,
    http2: undefined,
    ...facts,
  } as ServiceFacts
}

function readOperation(reader: ModelReader, line: string): OperationModel {
  const [name = '', ...tokens] = line.split(' ')
  const hasPath = /^[A-Z]+$/.test(tokens[0] ?? '')
  const [method, uri] = hasPath ? tokens.splice(0, 2) : ['POST', '/']
  const structureAfter = (sign: string) => {
    const token = tokens.find((item) => item.startsWith(sign))
    return token === undefined ? undefined : structureType(reader, Number(token.slice(1)))
  }
  const flags = readFlags(tokens.filter((token) => !/^[<>]/.test(token)))
  const { status, auth, discovery, compress, static: fixed, params } = flags
  return {
    name,
    method: method ?? 'POST',
    requestUri: decodeToken(uri ?? '/'),
    responseCode: status === undefined ? undefined : Number(status),
    input: structureAfter('<'),
    output: structureAfter('>'),
    document: readDocumentRoot(flags['document']),
    resultWrapper: flags['wrapper'],
    inputRoot: flags['root'],
    inputNamespace: readNamespace(flags['ns']),
    auth: auth?.split(','),
    unsignedPayload: flags['unsigned'] !== undefined,
    checksumRequired: flags['checksum'] !== undefined,
    checksumAlgorithmMember: flags['algorithm'],
    checksumModeMember: flags['validate'],
    hostPrefix: flags['host'],
    endpointDiscovery: discovery as OperationModel['endpointDiscovery'],
    endpointOperation: flags['discovers'] !== undefined,
    compression: compress?.split(',') ?? [],
    readonly: flags['readonly'] !== undefined,
    idempotent: flags['idempotent'] !== undefined,
    deprecated: flags['deprecated'] !== undefined,
    staticContextParams: fixed === undefined ? {} : JSON.parse(fixed),
    operationContextParams: params === undefined ? {} : JSON.parse(params),
  }
}

const ANY_ROOT: DocumentRoot = { root: undefined, textMember: undefined }

function readDocumentRoot(token: string | undefined): DocumentRoot {
  if (token === undefined) return ANY_ROOT
  const [root, textMember] = token.split(',')
  return { root, textMember }
}

/** `a` becomes `{ a: '' }`, `b=x` becomes `{ b: 'x' }`. */
function readFlags(tokens: readonly string[]): Record<string, string> {
  const flags: Record<string, string> = {}
  for (const token of tokens) {
    const equals = token.indexOf('=')
    if (equals < 0) flags[token] = ''
    else flags[token.slice(0, equals)] = decodeToken(token.slice(equals + 1))
  }
  return flags
}

export function decodeToken(token: string): string {
  return token.includes('%') ? token.replace(/%(?:25|20|09|0A|0D|3B)/g, decodeURIComponent) : token
}

function readNamespace(token: string | undefined): XmlNamespace | undefined {
  if (token === undefined) return undefined
  const [uri = '', prefix] = token.split(',')
  return { uri, prefix }
}

function structureType(reader: ModelReader, id: number): StructureType {
  reader.structures[id] ??= new LazyStructure(reader, id)
  return reader.structures[id]
}

/** A class, since V8 sees through its getter; through one in a literal it does not, and decoding takes a tenth longer. */
class LazyStructure implements StructureType {
  readonly kind = 'structure'
  readonly id: number
  readonly #reader: ModelReader
  #shape: Structure | undefined

  constructor(reader: ModelReader, id: number) {
    this.id = id
    this.#reader = reader
  }

  get shape(): Structure {
    this.#shape ??= readStructure(this.#reader, this.id)
    return this.#shape
  }
}

function readStructure(reader: ModelReader, id: number): Structure {
  const line = reader.lines()[id]
  if (line === undefined) throw argumentValueError('model', `has no structure ${id}`)
  const tokens = line === '-' ? [] : line.split(' ')
  const members = tokens
    .filter((token) => !token.startsWith('%'))
    .map((token) => readMember(reader, token))
  return createStructure(members, {
    union: tokens.includes('%union'),
    eventStream: tokens.includes('%events'),
  })
}

/** Makes a structure of its members, and what is looked up in them. */
export function createStructure(
  members: readonly Member[],
  { union, eventStream }: Pick<Structure, 'union' | 'eventStream'>,
): Structure {
  const byName = new Map<string, Member>()
  const renamed: [wireName: string, member: Member][] = []
  const required: Member[] = []
  const tokens: Member[] = []
  let payload: Member | undefined
  for (const member of members) {
    const { name, wireName } = member
    byName.set(name, member)
    if (wireName !== name) renamed.push([wireName, member])
    if (member.idempotencyToken) tokens.push(member)
    else if (member.required) required.push(member)
    if (member.location === 'payload') payload ??= member
  }
  const byWireName = renamed.length === 0 ? byName : new Map([...byName, ...renamed])
  return { members, byName, byWireName, required, tokens, union, eventStream, payload }
}

const LOCATIONS: Readonly<Record<string, Location>> = {
  h: 'header',
  H: 'headers',
  q: 'querystring',
  u: 'uri',
  s: 'statusCode',
  p: 'payload',
}

/** A position in a token that is being read. */
interface Cursor {
  readonly token: string
  at: number
}

function readMember(reader: ModelReader, token: string): Member {
  const [plain = '', ...extras] = token.split(';')
  const colon = plain.indexOf(':')
  const name = plain.slice(0, colon)
  const cursor: Cursor = { token: plain, at: colon + 1 }
  const type = readType(reader, cursor)
  const required = take(cursor, '!')
  const idempotencyToken = take(cursor, '~')
  const location = take(cursor, '@') ? LOCATIONS[plain[cursor.at++] ?? ''] : undefined
  const wireName = take(cursor, '=') ? decodeToken(plain.slice(cursor.at)) : name
  const flags = readFlags(extras)
  const { eventheader: width } = flags
  return {
    name,
    type,
    wireName,
    formName: flags['form'] ?? name,
    required,
    location,
    idempotencyToken,
    hostLabel: flags['host'] !== undefined,
    eventPayload: flags['event'] !== undefined,
    eventHeader: width === 'byte' || width === 'short' ? width : width !== undefined,
    xmlAttribute: flags['attribute'] !== undefined,
    xmlNamespace: readNamespace(flags['ns']),
    contextParam: flags['param'],
  }
}

function take(cursor: Cursor, sign: string): boolean {
  if (cursor.token[cursor.at] !== sign) return false
  cursor.at++
  return true
}

function readType(reader: ModelReader, cursor: Cursor): Type {
  if (take(cursor, '[')) return readList(reader, cursor)
  if (take(cursor, '{')) return readMap(reader, cursor)
  const letter = cursor.token[cursor.at] ?? ''
  const scalarType = SCALARS[letter]
  if (scalarType !== undefined) {
    cursor.at++
    return scalarType
  }
  const start = cursor.at
  while (isDigit(cursor.token[cursor.at])) cursor.at++
  if (cursor.at === start)
    throw argumentValueError('model', `has no type at ${start} of "${cursor.token}"`)
  return structureType(reader, Number(cursor.token.slice(start, cursor.at)))
}

function readList(reader: ModelReader, cursor: Cursor): ListType {
  const flattened = take(cursor, '*')
  const sparse = take(cursor, '?')
  const [memberName, namespace] = readNames(cursor)
  const memberNamespace = readNamespace(namespace)
  const member = readType(reader, cursor)
  return { kind: 'list', member, memberName, memberNamespace, flattened, sparse }
}

function readMap(reader: ModelReader, cursor: Cursor): MapType {
  const flattened = take(cursor, '*')
  const sparse = take(cursor, '?')
  const [keyName = 'key', valueName = 'value', keyUri, valueUri] = readNames(cursor)
  const names = { keyName, valueName }
  const namespaces = {
    keyNamespace: readNamespace(keyUri),
    valueNamespace: readNamespace(valueUri),
  }
  return {
    kind: 'map',
    value: readType(reader, cursor),
    ...names,
    ...namespaces,
    flattened,
    sparse,
  }
}

/** The names in `(a,,b)`, where an empty one is none. */
function readNames(cursor: Cursor): (string | undefined)[] {
  if (!take(cursor, '(')) return []
  const end = cursor.token.indexOf(')', cursor.at)
  const names = cursor.token
    .slice(cursor.at, end)
    .split(',')
    .map((name) => name || undefined)
  cursor.at = end + 1
  return names
}

function isDigit(char: string | undefined): boolean {
  return char !== undefined && char >= '0' && char <= '9'
}

function scalar(kind: ScalarType['kind'], format?: TimestampFormat, streaming = false): ScalarType {
  return { kind, format, streaming }
}

const SCALARS: Readonly<Record<string, ScalarType>> = {
  s: scalar('string'),
  b: scalar('boolean'),
  i: scalar('integer'),
  l: scalar('long'),
  f: scalar('float'),
  d: scalar('double'),
  B: scalar('blob'),
  S: scalar('blob', undefined, true),
  t: scalar('timestamp'),
  T: scalar('timestamp', 'iso8601'),
  U: scalar('timestamp', 'unixTimestamp'),
  R: scalar('timestamp', 'rfc822'),
  D: scalar('document'),
  J: scalar('jsonvalue'),
}

/** A member whose type is a stream of events. */
export interface EventStreamMember {
  readonly name: string
  /** Its members are the events by their names. */
  readonly shape: Structure
}

/** The member of an input or output that is a stream of events. */
export function eventStreamMember(type: StructureType | undefined): EventStreamMember | undefined {
  for (const member of type?.shape.members ?? []) {
    if (member.type.kind !== 'structure') continue
    const { shape } = member.type
    if (shape.eventStream) return { name: member.name, shape }
  }
  return undefined
}
