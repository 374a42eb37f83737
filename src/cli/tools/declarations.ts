import type { Model } from '../../models/model.ts'
import type {
  EnumModel,
  ListType,
  MapType,
  Member,
  ModelDetails,
  StructureType,
  Type,
} from '../../models/types.ts'

/** TypeScript's declarations of some operations of a service. */
export interface Declarations {
  /** Of each structure and enum, in the order in which operations reach them. */
  readonly types: readonly string[]
  /** An entry of `Operations` for each operation. */
  readonly operations: readonly string[]
  /** An entry of `Waiters` for each waiter that calls one of them. */
  readonly waiters: readonly string[]
}

/** What is known of the declarations while they are made. */
interface Declaring {
  readonly model: Model
  readonly details: ModelDetails
  /** Goes before each name in the entries, such as `dynamodb.`. */
  readonly prefix: string
  /** The structures that inputs hold, and those that outputs hold. */
  readonly inInputs: ReadonlySet<StructureType>
  readonly inOutputs: ReadonlySet<StructureType>
  /** Exceptions inside streams of events, which are thrown. */
  readonly exceptions: ReadonlySet<StructureType>
  readonly enums: Map<string, string>
}

/**
 * Declares operations with all that their inputs and outputs hold.
 *
 * @param prefix goes before each name in the entries, such as `dynamodb.`.
 */
export function declareOperations(
  model: Model,
  details: ModelDetails,
  operations: readonly string[],
  prefix: string,
): Declarations {
  const models = operations.map((name) => model.operation(name)).filter((one) => one !== undefined)
  const inInputs = reachable(models.map(({ input }) => input))
  const inOutputs = reachable(models.map(({ output }) => output))
  const exceptions = new Set(model.errors().map(({ structure }) => structure))
  const declaring: Declaring = {
    model,
    details,
    prefix,
    inInputs,
    inOutputs,
    exceptions,
    enums: new Map(),
  }
  const structures = [...new Set([...inInputs, ...inOutputs])].filter(
    (type) => !exceptions.has(type),
  )
  const types = structures.map((type) => structureDeclaration(declaring, type))
  const waiters = model.waiterNames.map((name) => model.waiter(name))
  return {
    types: [...types, ...declaring.enums.values()],
    operations: operations.map((name) => operationEntry(declaring, name)),
    waiters: waiters.flatMap((waiter) =>
      waiter !== undefined && operations.includes(waiter.operation)
        ? `'${model.service.name}.${waiter.name}': '${waiter.operation}'`
        : [],
    ),
  }
}

/** Structures and all that they hold, each once. */
function reachable(roots: readonly (StructureType | undefined)[]): ReadonlySet<StructureType> {
  const structures = new Set<StructureType>()
  for (const root of roots) if (root !== undefined) structures.add(root)
  // A set is walked through to what is added meanwhile.
  for (const { shape } of structures) {
    for (const { type } of shape.members) {
      const inside = innermost(type)
      if (inside.kind === 'structure') structures.add(inside)
    }
  }
  return structures
}

function innermost(type: Type): Type {
  if (type.kind === 'list') return innermost(type.member)
  return type.kind === 'map' ? innermost(type.value) : type
}

function operationEntry({ details, model, prefix }: Declaring, name: string): string {
  const { input, output } = model.operation(name) ?? {}
  const typeOf = (type: StructureType | undefined): string =>
    type === undefined ? 'object' : `${prefix}${typeName(details.structureName(type))}`
  const pages = model.paginator(name)?.resultKeys ?? []
  const parts = [
    `input: ${typeOf(input)}`,
    `output: ${typeOf(output)}`,
    ...(pages.length === 0 ? [] : [`pages: ${pages.map(quoted).join(' | ')}`]),
  ]
  return `'${model.service.name}.${name}': { ${parts.join('; ')} }`
}

/** Of a structure that no input holds, no member is sure to be there. */
function structureDeclaration(declaring: Declaring, type: StructureType): string {
  const { details, exceptions, inInputs, inOutputs, model } = declaring
  const name = details.structureName(type)
  const { eventStream, members, union } = type.shape
  const service = model.service.name
  const isUnion = eventStream || union || UNIONS.has(`${service} ${name}`)
  const usage: Usage = { input: inInputs.has(type), output: inOutputs.has(type) }
  const lines = members.flatMap((member, index) => {
    if (member.type.kind === 'structure' && exceptions.has(member.type)) return []
    const isFilledIn =
      member.idempotencyToken || `${service} ${member.name}` === 'glacier accountId'
    const isRequired = isUnion || (usage.input && member.required && !isFilledIn)
    const sign = isRequired ? '' : '?'
    const rest = isRequired || !usage.input ? '' : ' | undefined'
    const custom = usage.output ? undefined : customType(service, name, member.name)
    const value = custom ?? memberType(declaring, member, enumsOf(declaring, type, index), usage)
    return `  ${memberName(member.name)}${sign}: ${value}${rest}\n`
  })
  const isCopy = /^(?:docdb|neptune|rds)$/.test(service) && type.shape.byName.has('PreSignedUrl')
  if (usage.input && isCopy) lines.push('  SourceRegion?: string | undefined\n')
  return isUnion
    ? `export type ${typeName(name)} = OneOf<{\n${lines.join('')}}>`
    : `export interface ${typeName(name)} {\n${lines.join('')}}`
}

/** What inputs take besides what the model says: see `client/customizations.ts`. */
function customType(service: string, structure: string, member: string): string | undefined {
  return (
    CUSTOM_TYPES.get(`${service} ${structure}.${member}`) ??
    CUSTOM_TYPES.get(`${service} ${member}`)
  )
}

const CUSTOM_TYPES: ReadonlyMap<string, string> = new Map([
  ['autoscaling CreateLaunchConfigurationType.UserData', 'Uint8Array | string'],
  ['ec2 RunInstancesRequest.UserData', 'Uint8Array | string'],
  ['s3 CopySource', 'string | { Bucket: string; Key: string; VersionId?: string | undefined }'],
  ['s3 CopySourceSSECustomerKey', 'Uint8Array | string'],
  ['s3 SSECustomerKey', 'Uint8Array | string'],
])

/** Unions that botocore's models have as structures. */
const UNIONS: ReadonlySet<string> = new Set([
  'dynamodb AttributeValue',
  'dynamodbstreams AttributeValue',
])

/** Where a structure comes. */
interface Usage {
  readonly input: boolean
  readonly output: boolean
}

/** What stands for the strings in a member, and for the keys of its map. */
interface Enums {
  readonly string: string
  readonly key: string
}

function enumsOf(declaring: Declaring, type: StructureType, index: number): Enums {
  return {
    string: enumName(declaring, declaring.details.memberEnum(type, index)),
    key: enumName(declaring, declaring.details.keyEnum(type, index)),
  }
}

/** Declares an enum where it is first met. */
function enumName({ enums }: Declaring, model: EnumModel | undefined): string {
  if (model === undefined) return 'string'
  const name = typeName(model.name)
  if (!enums.has(name)) {
    const lines = model.values.map((value) => `\n  | ${quoted(value)}`).join('')
    enums.set(name, `export type ${name} =${lines}\n  | (string & {})`)
  }
  return name
}

function memberType(
  { details }: Declaring,
  { location, type }: Member,
  enums: Enums,
  usage: Usage,
): string {
  const onlyInput = usage.input && !usage.output
  if (onlyInput && type.kind === 'blob' && location === 'payload') return 'StreamingInput'
  const blob = onlyInput ? 'Uint8Array | string' : 'Uint8Array'
  const text = valueType(type, { ...enums, blob, details })
  if (type.kind !== 'structure' || !type.shape.eventStream) return text
  return usage.input ? `AsyncIterable<${text}> | Iterable<${text}>` : `AsyncIterable<${text}>`
}

/** What stands for some kinds of values in a member. */
interface Names extends Enums {
  readonly blob: string
  readonly details: ModelDetails
}

function valueType(type: Type, names: Names): string {
  switch (type.kind) {
    case 'structure':
      return typeName(names.details.structureName(type))
    case 'list':
      return listType(type, names)
    case 'map':
      return mapType(type, names)
    case 'string':
      return names.string
    case 'blob':
      return names.blob
    default:
      return SCALARS[type.kind] ?? 'unknown'
  }
}

const SCALARS: Readonly<Record<string, string>> = {
  boolean: 'boolean',
  integer: 'number',
  long: 'number | bigint',
  float: 'number',
  double: 'number',
  timestamp: 'Date',
}

function listType({ member, sparse }: ListType, names: Names): string {
  const element = `${valueType(member, names)}${sparse ? ' | null' : ''}`
  return element.includes('|') ? `(${element})[]` : `${element}[]`
}

/** Not by `Record`: services have structures of that name. */
function mapType({ sparse, value }: MapType, names: Names): string {
  const inside = valueType(value, { ...names, key: 'string' })
  const type = `${inside}${sparse ? ' | null' : ''}`
  return names.key === 'string'
    ? `{ [key: string]: ${type} }`
    : `{ [Key in ${names.key}]?: ${type} }`
}

const RESERVED = new Set(
  // Words of the language, and what declarations themselves speak of.
  `any bigint boolean never null number object string symbol undefined unknown void
  default delete import export function
  AsyncIterable Date OneOf StreamingInput Uint8Array`.split(/\s+/),
)

function typeName(name: string): string {
  return RESERVED.has(name) ? `${name}Type` : name
}

function memberName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name)
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&').replace(/\n/g, '\\n').replace(/\r/g, '\\r')}'`
}
