import type { GlobalOptions } from '../global-options.ts'
import { regionOf } from '../session.ts'
import { UsageError } from '../usage-error.ts'

/**
 * The words `[METHOD] target`.
 *
 * @param fallback the method where none is named.
 * @throws UsageError for a method that is none.
 */
export function methodAndTarget(
  [first = '', second]: readonly string[],
  fallback = 'GET',
): readonly [method: string, target: string] {
  if (second === undefined) return [fallback.toUpperCase(), first]
  if (!/^[A-Za-z]+$/.test(first)) {
    throw new UsageError(`${JSON.stringify(first)} is no method, such as GET or PUT`)
  }
  return [first.toUpperCase(), second]
}

/** What to sign for; the host says what is left open. Where it does not know the service it tells no region. */
export async function scopeOf(
  service: string | undefined,
  globals: GlobalOptions,
): Promise<{ service?: string; region?: string }> {
  if (service !== undefined) return { service, region: await regionOf(globals) }
  return globals.region === undefined ? {} : { region: globals.region }
}
