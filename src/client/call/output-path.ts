/**
 * The value at a path of an output: names between dots, `[-1]` and `[0]` for elements of lists, `||`
 * between paths of which the first that leads to something counts. These are the forms that botocore's
 * paginators use.
 */
export function valueAt(output: unknown, path: string): unknown {
  for (const way of path.split('||')) {
    const found = follow(output, way)
    if (found !== undefined && found !== null) return found
  }
  return undefined
}

const STEP = /([^.[\]]+)|\[(-?\d+)\]/g

function follow(output: unknown, way: string): unknown {
  let value = output
  for (const [, name, index] of way.matchAll(STEP)) {
    if (typeof value !== 'object' || value === null) return undefined
    if (name !== undefined)
      value = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined
    else value = Array.isArray(value) ? value.at(Number(index)) : undefined
  }
  return value
}
