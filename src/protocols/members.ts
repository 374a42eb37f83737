import type { Structure, StructureType } from '../models/types.ts'

/**
 * Sets a member whose name came from outside: `__proto__` becomes a member like any other, where a
 * plain assignment would change what the object is.
 */
export function setMember<Value>(
  target: Record<string, Value>,
  name: string,
  value: NoInfer<Value>,
): void {
  if (name === '__proto__') {
    Object.defineProperty(target, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    })
  } else target[name] = value
}

/** An own member: for `constructor` and the like nothing, unless it was set. */
export function ownMember<Value>(
  target: Readonly<Record<string, Value>>,
  name: string,
): Value | undefined {
  return Object.hasOwn(target, name) ? target[name] : undefined
}

/** A member whose type is a stream of events. */
export interface EventStreamMember {
  readonly name: string
  /** Its members are the events by their names. */
  readonly shape: Structure
}

const streams = new WeakMap<Structure, EventStreamMember | 'none'>()

/** The member of an input or output that is a stream of events. */
export function eventStreamMember(type: StructureType | undefined): EventStreamMember | undefined {
  if (type === undefined) return undefined
  const { shape } = type
  let found = streams.get(shape)
  if (found === undefined) {
    found = findStream(shape) ?? 'none'
    streams.set(shape, found)
  }
  return found === 'none' ? undefined : found
}

function findStream({ members }: Structure): EventStreamMember | undefined {
  for (const { name, type } of members) {
    if (type.kind === 'structure' && type.shape.eventStream) return { name, shape: type.shape }
  }
  return undefined
}
