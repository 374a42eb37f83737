const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|UTC|[+-]\d\d:?\d\d)$/i

/**
 * A time as RFC 3339 writes it, or undefined for anything else: `Date.parse` alone would take a text
 * without zone for local time. Older AWS CLIs wrote `UTC` for `Z` into their caches.
 */
export function parseTimestamp(text: unknown): Date | undefined {
  if (typeof text !== 'string' || !RFC3339.test(text)) return undefined
  const date = new Date(text.replace(/UTC$/i, 'Z').replace(/([+-]\d\d)(\d\d)$/, '$1:$2'))
  return Number.isNaN(date.getTime()) ? undefined : date
}

/** The time as the caches of the AWS CLI hold it: in whole seconds. */
export function formatTimestamp(timeMs: number): string {
  return new Date(Math.floor(timeMs / 1_000) * 1_000).toISOString().replace('.000Z', 'Z')
}
