import { TABLE } from './data/pages.ts'
import { lineOf, readTable } from './read-table.ts'

/** Where an operation has the tokens of its pages; several belong together, in one order. */
export interface PageTokens {
  /** Members of the input. */
  readonly inputTokens: readonly string[]
  /** Paths in the output, such as `Marker`, `Jobs[-1].JobId` or `NextMarker||Contents[-1].Key`. */
  readonly outputTokens: readonly string[]
  /** The input's member for the size of a page. */
  readonly pageSize: string | undefined
  /** The path in the output that is true while pages are left. */
  readonly moreResults: string | undefined
}

const table = readTable(TABLE)

/**
 * The tokens of an operation: its own, else those that most operations of its service have. Undefined
 * for services that have none.
 *
 * @param service its name as in `ServiceFacts`.
 */
export function pageTokens(service: string, operation: string): PageTokens | undefined {
  const line = lineOf(table, `${service} `)
  if (line === undefined) return undefined
  const [usual = '', ...others] = line.split(' ')
  const own = others.find((other) => other.split('=')[1]?.split(',').includes(operation))
  return readPattern(own?.split('=')[0] ?? usual)
}

/** `scripts/make_catalogue/pages_table.py` writes these patterns. */
function readPattern(pattern: string): PageTokens {
  const [inputs = '', outputs = '', pageSize, moreResults] = pattern.split('/')
  return {
    inputTokens: inputs.split(','),
    outputTokens: outputs.split(','),
    pageSize: pageSize || undefined,
    moreResults: moreResults || undefined,
  }
}
