import type { Member, ScalarType, Structure, StructureType, Type } from '../models/types.ts'

/** How the arrays of values without a model are written in XML: repeated under their own name, or wrapped. */
export type ListForm = 'repeated' | 'wrapped'

/** The type of a value that no model describes; elements of a list are of one kind. */
export function inferType(value: unknown, lists: ListForm): Type {
  return typeOfAll([value], lists)
}

/** The structure of an object that no model describes; what is `undefined` or null is left out. */
export function inferStructure(
  value: object,
  lists: ListForm,
  locationOf?: (name: string) => Member['location'],
): StructureType {
  return structureOfAll([value], lists, locationOf)
}

/** The type that all of these have; the first says what kind it is. */
function typeOfAll(values: readonly unknown[], lists: ListForm): Type {
  const [first] = values
  if (Array.isArray(first)) {
    return {
      kind: 'list',
      member: typeOfAll(values.filter(Array.isArray).flat(), lists),
      memberName: undefined,
      memberNamespace: undefined,
      flattened: lists === 'repeated',
      sparse: false,
    }
  }
  if (typeof first === 'number')
    return scalar(values.every(Number.isSafeInteger) ? 'long' : 'double')
  if (typeof first !== 'object' || first === null) return SCALARS[typeof first] ?? STRING
  if (first instanceof Date) return scalar('timestamp')
  if (ArrayBuffer.isView(first) || first instanceof ArrayBuffer) return scalar('blob')
  const objects = values.filter(
    (value): value is object => typeof value === 'object' && value !== null,
  )
  return structureOfAll(objects, lists)
}

function structureOfAll(
  objects: readonly object[],
  lists: ListForm,
  locationOf?: (name: string) => Member['location'],
): StructureType {
  const samples = new Map<string, unknown[]>()
  for (const [name, item] of objects.flatMap((object) => Object.entries(object))) {
    if (item === undefined || item === null) continue
    samples.set(name, [...(samples.get(name) ?? []), item])
  }
  const members = [...samples].map(([name, items]): Member => {
    const type = typeOfAll(items, lists)
    return { ...BLANK, name, wireName: name, formName: name, type, location: locationOf?.(name) }
  })
  const shape: Structure = {
    members,
    byName: new Map(members.map((member) => [member.name, member])),
    union: false,
    eventStream: false,
    payload: undefined,
  }
  return { kind: 'structure', id: -1, shape }
}

function scalar(kind: ScalarType['kind']): ScalarType {
  return { kind, format: undefined, streaming: false }
}

const STRING = scalar('string')
const SCALARS: Readonly<Record<string, ScalarType>> = {
  boolean: scalar('boolean'),
  bigint: scalar('long'),
}

const BLANK = {
  required: false,
  idempotencyToken: false,
  hostLabel: false,
  eventPayload: false,
  eventHeader: false,
  xmlAttribute: false,
  xmlNamespace: undefined,
  contextParam: undefined,
}
