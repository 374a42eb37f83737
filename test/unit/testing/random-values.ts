import type { Member, Structure, Type } from '../../../src/models/types.ts'

/** A generator of random numbers in [0, 1) that gives the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** How values are drawn. */
export interface Drawing {
  readonly random: () => number
  /** `xml`, which forms are like: nothing that is empty, where that would be as if it were not there. */
  readonly form: 'json' | 'xml'
  /** Members that become a part of the host's name. */
  readonly hostLabels?: string
}

const TEXTS = ['a', 'text', 'ä € 𝄞', 'a b', 'a,b"c', '<&>', "it's", '0', 'true', 'x=y&z', '%2F/ü']
const MAX_DEPTH = 5

/** A value of a type; `undefined` where the type nests without an end. */
export function drawValue(drawing: Drawing, type: Type, depth = 0): unknown {
  const { random, form } = drawing
  switch (type.kind) {
    case 'structure':
      return drawStructure(drawing, type.shape, depth)
    case 'list': {
      if (depth > MAX_DEPTH) return undefined
      const least = form === 'xml' ? 1 : 0
      const items = Array.from({ length: least + Math.floor(random() * 3) }, () =>
        drawValue(drawing, type.member, depth + 1),
      )
      return items.some((item) => item === undefined) ? undefined : items
    }
    case 'map': {
      if (depth > MAX_DEPTH) return undefined
      const keys = TEXTS.slice(0, 1 + Math.floor(random() * 3))
      const entries = keys.map((key) => [key, drawValue(drawing, type.value, depth + 1)] as const)
      return entries.some(([, item]) => item === undefined)
        ? undefined
        : Object.fromEntries(entries)
    }
    case 'boolean':
      return random() < 0.5
    case 'integer':
      return Math.floor(random() * 2_000_000) - 1_000_000
    case 'long':
      return random() < 0.3 ? 9_007_199_254_740_993n : Math.floor(random() * 1e15)
    case 'float':
      return Math.fround(random() * 1000)
    case 'double':
      return random() * 1e6
    case 'timestamp':
      return new Date(Math.floor(1e9 + random() * 1e9) * 1000)
    case 'blob':
      return new Uint8Array(Buffer.from(pick(random, TEXTS)))
    case 'document':
    case 'jsonvalue':
      return { a: [1, 'two', null, { b: true }] }
    default:
      return pick(random, TEXTS)
  }
}

/** A structure: each member with a chance of two in three, of a union exactly one. */
export function drawStructure(
  drawing: Drawing,
  { members, union }: Structure,
  depth = 0,
): Record<string, unknown> | undefined {
  const { random } = drawing
  if (depth > MAX_DEPTH) return undefined
  const value: Record<string, unknown> = {}
  const chosen = union && members.length > 0 ? [pick(random, members)] : members
  for (const member of chosen) {
    const isOptional = !union && !member.required && member.location !== 'headers'
    if (isOptional && random() < (depth > 1 ? 0.7 : 0.3)) continue
    const item = drawMember(drawing, member, depth)
    if (item !== undefined) value[member.name] = item
    else if (member.required || union) return undefined
  }
  return drawing.form === 'xml' && depth > 0 && Object.keys(value).length === 0 ? undefined : value
}

function drawMember(drawing: Drawing, member: Member, depth: number): unknown {
  const { location, name, type } = member
  if (drawing.hostLabels?.includes(`{${name}}`)) return 'a'
  if (location === 'statusCode') return 200
  if (location === 'header') {
    // Header values are texts of one line, in ASCII.
    if (type.kind === 'string') return pick(drawing.random, ['a', 'b c', '"q"'])
    if (type.kind === 'list') return type.member.kind === 'string' ? ['a', 'b'] : undefined
  }
  if (location === 'headers') return { one: 'a', two: 'b' }
  if (location === 'uri' && type.kind === 'string') return pick(drawing.random, ['a', 'b-c', 'ü'])
  return drawValue(drawing, type, depth + 1)
}

function pick<Value>(random: () => number, values: readonly Value[]): Value {
  return values[Math.floor(random() * values.length)] as Value
}
