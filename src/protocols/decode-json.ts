import type { ListType, MapType, ScalarType, Structure, Type } from '../models/types.ts'
import {
  bytesOf,
  jsonOf,
  numberOf,
  type OutputPath,
  timestampOf,
  unexpected,
  wholeNumberOf,
} from './output.ts'

type Plain = Record<string, unknown>

/**
 * Turns parsed JSON or CBOR into the values of a type, in place: rebuilding objects takes half as long
 * again. Null members are taken out; members that the model lacks stay as they are.
 *
 * @throws SansdkError `NETWORK_RESPONSE_INVALID` for what does not fit the type.
 */
export function decodeJson(type: Type, value: unknown, path: OutputPath): unknown {
  switch (type.kind) {
    case 'structure':
      return decodeStructure(type.shape, value, path)
    case 'list':
      return decodeList(type, value, path)
    case 'map':
      return decodeMap(type, value, path)
    default:
      return decodeScalar(type, value, path)
  }
}

/** Wire names that are not the members' own. */
const renamed = new WeakMap<Structure, ReadonlyMap<string, string>>()

function renamedOf(structure: Structure): ReadonlyMap<string, string> {
  let names = renamed.get(structure)
  if (names === undefined) {
    const members = structure.members.filter(({ name, wireName }) => name !== wireName)
    names = new Map(members.map(({ name, wireName }) => [wireName, name]))
    renamed.set(structure, names)
  }
  return names
}

/** The members of a JSON object. */
export function decodeStructure(structure: Structure, value: unknown, path: OutputPath): Plain {
  if (!isObject(value)) throw unexpected(path, 'an object')
  const names = renamedOf(structure)
  const { byName } = structure
  let count = 0
  for (const key of Object.keys(value)) {
    const item = value[key]
    const name = names.size === 0 ? key : (names.get(key) ?? key)
    const member = byName.get(name)
    if (item === null || key === '__type') {
      delete value[key]
      continue
    }
    count++
    if (member === undefined) continue
    path.push(name)
    const decoded = decodeJson(member.type, item, path)
    path.pop()
    if (name !== key) delete value[key]
    if (decoded !== item || name !== key) value[name] = decoded
  }
  if (structure.union && count > 1) throw unexpected(path, 'a union of one member')
  return value
}

function isObject(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function decodeList({ member, sparse }: ListType, value: unknown, path: OutputPath): unknown[] {
  if (!Array.isArray(value)) throw unexpected(path, 'a list')
  let holes = 0
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index]
    if (item === null) {
      holes++
      continue
    }
    path.push(index)
    const decoded = decodeJson(member, item, path)
    path.pop()
    if (decoded !== item) value[index] = decoded
  }
  return holes === 0 || sparse ? value : value.filter((item) => item !== null)
}

function decodeMap({ sparse, value: type }: MapType, value: unknown, path: OutputPath): Plain {
  if (!isObject(value)) throw unexpected(path, 'an object')
  for (const key of Object.keys(value)) {
    const item = value[key]
    if (item === null) {
      if (!sparse) delete value[key]
      continue
    }
    path.push(key)
    const decoded = decodeJson(type, item, path)
    path.pop()
    if (decoded !== item) value[key] = decoded
  }
  return value
}

function decodeScalar(type: ScalarType, value: unknown, path: OutputPath): unknown {
  switch (type.kind) {
    case 'string':
      if (typeof value === 'string') return value
      throw unexpected(path, 'a string')
    case 'boolean':
      if (typeof value === 'boolean') return value
      throw unexpected(path, 'true or false')
    case 'integer':
    case 'long':
      return decodeWhole(value, path)
    case 'float':
    case 'double':
      if (typeof value === 'number') return value
      if (typeof value === 'bigint') return Number(value)
      if (typeof value === 'string') return numberOf(path, value)
      throw unexpected(path, 'a number')
    case 'timestamp':
      return value instanceof Date ? value : timestampOf(path, value, type.format)
    case 'blob':
      if (value instanceof Uint8Array) return value
      if (typeof value === 'string') return bytesOf(path, value)
      throw unexpected(path, 'base64')
    case 'jsonvalue':
      return typeof value === 'string' ? jsonOf(path, value) : value
    default:
      return value
  }
}

function decodeWhole(value: unknown, path: OutputPath): number | bigint {
  if (typeof value === 'bigint') return value
  if (typeof value === 'string') return wholeNumberOf(path, value)
  if (typeof value !== 'number') throw unexpected(path, 'a whole number')
  if (!Number.isInteger(value)) throw unexpected(path, 'a whole number')
  return value
}
