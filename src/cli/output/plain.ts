import type { Member, Type } from '../../models/types.ts'
import { isMembers, WholeFloat } from './text.ts'

/**
 * An output as JSON has it, its members those of the model and in its order: bytes in base64, points in
 * time as `2026-11-29T12:00:00+00:00`.
 */
export function plainOutput(type: Type | undefined, value: unknown): unknown {
  if (value instanceof Date) return timestampText(value)
  if (value instanceof Uint8Array) return Buffer.from(value).toString('base64')
  if (Array.isArray(value)) {
    const member = type?.kind === 'list' ? type.member : undefined
    return value.map((item) => plainOutput(member, item))
  }
  if (typeof value !== 'object' || value === null) return value
  return type?.kind === 'structure'
    ? plainStructure(type.shape.members, value)
    : plainObject(value, type?.kind === 'map' ? type.value : undefined)
}

/** Members that came in headers stand before those of the body. */
function plainStructure(members: readonly Member[], value: object): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  const inHeaders = members.filter(
    ({ location }) => location !== undefined && location !== 'payload',
  )
  for (const { name, type } of new Set([...inHeaders, ...members])) {
    const item: unknown = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined
    if (item !== undefined) result[name] = plainOutput(type, item)
  }
  return result
}

function plainObject(value: object, type: Type | undefined): Record<string, unknown> {
  const entries = Object.entries(value).map(([name, item]) => [name, plainOutput(type, item)])
  return Object.fromEntries(entries)
}

/** The same with its whole numbers of types that have fractions marked as such. */
export function withFloats(type: Type | undefined, value: unknown): unknown {
  if (typeof value === 'number') {
    const isFloat = type?.kind === 'float' || type?.kind === 'double'
    return isFloat && Number.isInteger(value) ? new WholeFloat(value) : value
  }
  if (Array.isArray(value)) {
    const member = type?.kind === 'list' ? type.member : undefined
    return value.map((item) => withFloats(member, item))
  }
  if (!isMembers(value)) return value
  const types =
    type?.kind === 'structure'
      ? new Map(type.shape.members.map((member) => [member.name, member.type]))
      : undefined
  const other = type?.kind === 'map' ? type.value : undefined
  const entries = Object.entries(value)
  return Object.fromEntries(
    entries.map(([name, item]) => [name, withFloats(types?.get(name) ?? other, item)]),
  )
}

/** As Python writes it: with microseconds where there is a fraction. */
function timestampText(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  const [seconds = '', fraction = '000'] = date.toISOString().slice(0, -1).split('.')
  return fraction === '000' ? `${seconds}+00:00` : `${seconds}.${fraction}000+00:00`
}
