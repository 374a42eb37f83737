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
