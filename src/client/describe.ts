import { loadDetails } from '../models/details.ts'
import type { Model } from '../models/model.ts'
import type { EnumModel, Member, ModelDetails, StructureType, Type } from '../models/types.ts'
import type {
  MemberDescription,
  OperationDescription,
  PaginatorDescription,
  TypeDescription,
} from './call-types.ts'
import type { CallContext } from './custom-call.ts'
import { findOperation, isIdempotent } from './operations.ts'

/**
 * Says what the model says of an operation; see `Calls.describe`.
 *
 * @throws as `Calls.describe`.
 */
export async function describeOperation(
  { models }: CallContext,
  service: unknown,
  name: unknown,
): Promise<OperationDescription> {
  const resolved = await findOperation(models, service, name, undefined, {})
  const { model, operation, service: facts } = resolved
  const paginator = paginatorOf(model, operation.name)
  const details = await loadDetails(model)
  return {
    service: facts.name,
    operation: operation.name,
    protocol: facts.protocol,
    method: operation.method,
    path: operation.requestUri,
    auth: [...resolved.schemes],
    idempotent: isIdempotent(resolved, {}, {}),
    deprecated: operation.deprecated,
    input: membersOf(operation.input, 'input', details),
    output: membersOf(operation.output, 'output', details),
    ...(details !== undefined && { errors: details.operationErrors(operation.name) }),
    ...(paginator !== undefined && { paginator }),
    waiters: model.waiterNames.filter(
      (waiter) => model.waiter(waiter)?.operation === operation.name,
    ),
  }
}

function paginatorOf(model: Model, operation: string): PaginatorDescription | undefined {
  const paginator = model.paginator(operation)
  if (paginator === undefined) return undefined
  const { inputTokens, outputTokens, limitKey, moreResults, resultKeys } = paginator
  return {
    inputTokens,
    outputTokens,
    resultKeys,
    ...(limitKey !== undefined && { limitKey }),
    ...(moreResults !== undefined && { moreResults }),
  }
}

type Members = Record<string, MemberDescription>

/** A structure whose members are still to be described, and where they go. */
interface Task {
  readonly type: StructureType
  readonly place: string
  readonly description: { members?: Members }
}

/** Structures as they are met, the outermost first. */
interface Walk {
  readonly details: ModelDetails | undefined
  readonly places: Map<StructureType, string>
  readonly tasks: Task[]
}

/** Models have structures that hold themselves, so each is described once, where it is first met. */
function membersOf(
  root: StructureType | undefined,
  place: string,
  details: ModelDetails | undefined,
): Members {
  if (root === undefined) return {}
  const walk: Walk = { details, places: new Map(), tasks: [] }
  const description: Task['description'] = structureOf(root, place, walk)
  // Describing one structure may bring up others, at the end.
  for (const task of walk.tasks) {
    const entries = task.type.shape.members.map(
      (member, index) => [member.name, memberOf(member, index, task, walk)] as const,
    )
    task.description.members = Object.fromEntries(entries)
  }
  return description.members ?? {}
}

function memberOf(member: Member, index: number, task: Task, walk: Walk): MemberDescription {
  const { name, wireName, required, location, idempotencyToken, type } = member
  const enums: Enums = {
    values: walk.details?.memberEnum(task.type, index),
    keys: walk.details?.keyEnum(task.type, index),
  }
  // The same object, since a structure's members are added to it later.
  return Object.assign(typeOf(type, `${task.place}.${name}`, walk, enums), {
    required,
    ...(location !== undefined && { location }),
    ...(wireName !== name && { wireName }),
    ...(idempotencyToken && { idempotencyToken }),
  })
}

/** Of the strings in a member, and of the keys of its map. */
interface Enums {
  readonly values: EnumModel | undefined
  readonly keys: EnumModel | undefined
}

function typeOf(type: Type, place: string, walk: Walk, enums: Enums): TypeDescription {
  switch (type.kind) {
    case 'structure':
      return structureOf(type, place, walk)
    case 'list':
      return { type: 'list', element: typeOf(type.member, `${place}[]`, walk, enums) }
    case 'map': {
      const value = typeOf(type.value, `${place}{}`, walk, { ...enums, keys: undefined })
      return { type: 'map', ...(enums.keys && { keys: enums.keys.values }), value }
    }
    default: {
      const { kind, format, streaming } = type
      const values = enums.values && { values: enums.values.values }
      return { type: kind, ...(format && { format }), ...(streaming && { streaming }), ...values }
    }
  }
}

function structureOf(type: StructureType, place: string, walk: Walk): TypeDescription {
  const { union, eventStream } = type.shape
  const kind = eventStream ? 'events' : union ? 'union' : 'structure'
  const name = walk.details?.structureName(type)
  const named = { type: kind, ...(name !== undefined && { name }) } as const
  const sameAs = walk.places.get(type)
  if (sameAs !== undefined) return { ...named, sameAs }
  walk.places.set(type, place)
  const description: TypeDescription = { ...named }
  walk.tasks.push({ type, place, description })
  return description
}
