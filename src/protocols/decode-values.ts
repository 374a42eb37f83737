import type { OutputHints } from './call-types.ts'
import { decodeScalar } from './decode-scalar.ts'
import { factAt, isMapAt, type MemberPath, type PathStep } from './member-path.ts'
import { setMember } from './members.ts'
import {
  changesValues,
  type OutputLookups,
  outputLookups,
  type ScalarType,
} from './output-lookups.ts'

/**
 * Gives a tree of JSON or CBOR the names and types that hints know of; without hints it is the result
 * as it is.
 */
export function decodeValues(value: unknown, hints: OutputHints, path: MemberPath = []): unknown {
  const lookups = outputLookups(hints)
  if (!changesValues(lookups)) return value
  const member = { type: factAt(path, lookups.types), isMap: isMapAt(path, lookups.maps) }
  return convert(value, member, [...path], lookups)
}

/** What is known of the member that a value is of; elements of lists and maps are of theirs. */
interface MemberFacts {
  readonly type: ScalarType | undefined
  readonly isMap: boolean
}

// Recursion is bounded: what parses JSON and CBOR refuses deep nesting.
function convert(
  value: unknown,
  member: MemberFacts,
  path: PathStep[],
  lookups: OutputLookups,
): unknown {
  if (isScalar(value)) return member.type === undefined ? value : decodeScalar(value, member.type)
  if (Array.isArray(value)) {
    // Indices do not count where facts are looked up, so the path stays.
    return value.map((item: unknown) => convert(item, member, path, lookups))
  }
  if (!isObject(value)) return value
  return member.isMap
    ? convertMap(value, { ...member, isMap: false }, path, lookups)
    : convertStructure(value, path, lookups)
}

function convertMap(
  value: Readonly<Record<string, unknown>>,
  member: MemberFacts,
  path: PathStep[],
  lookups: OutputLookups,
): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  for (const key of Object.keys(value)) {
    setMember(result, key, convert(value[key], member, path, lookups))
  }
  return result
}

function convertStructure(
  value: Readonly<Record<string, unknown>>,
  path: PathStep[],
  lookups: OutputLookups,
): Record<string, unknown> {
  const { names, documents, types, maps } = lookups
  const result: Record<string, unknown> = {}
  for (const key of Object.keys(value)) {
    const given = value[key]
    const name = names(path, key) ?? key
    if (documents(path, name) === undefined) {
      const member = { type: types(path, name), isMap: maps(path, name) !== undefined }
      path.push(name)
      setMember(result, name, convert(given, member, path, lookups))
      path.pop()
    } else setMember(result, name, given)
  }
  return result
}

function isScalar(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint'
}

function isObject(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !(value instanceof Date) &&
    !(value instanceof Uint8Array)
  )
}
