/** A canonical request taken apart into its lines. */
export interface CanonicalParts {
  readonly method: string
  readonly path: string
  readonly query: string
  /** Canonical values by name, in the order of the lines. */
  readonly headers: ReadonlyMap<string, string>
  readonly signedHeaders: string
  readonly payloadHash: string
}

/**
 * Takes a canonical request apart; undefined when it is none. Servers end it with a line break or not,
 * so white space at its end is dropped.
 */
export function canonicalParts(text: string): CanonicalParts | undefined {
  const lines = text.trimEnd().split(/\r?\n/)
  const payloadHash = lines.pop()
  const signedHeaders = lines.pop()
  const [method, path, query, ...headerLines] = lines
  if (payloadHash === undefined || signedHeaders === undefined || query === undefined) {
    return undefined
  }
  const headers = new Map<string, string>()
  for (const line of headerLines) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon), line.slice(colon + 1))
  }
  return { method: method ?? '', path: path ?? '', query, headers, signedHeaders, payloadHash }
}
