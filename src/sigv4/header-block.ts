import type { HeaderSet } from './canonical-headers.ts'
import { flatten } from './flatten.ts'

/** The canonical headers and the list of their names, as they stand in the canonical request. */
export interface HeaderBlock {
  readonly signedHeaders: string
  /** `name:value` lines, an empty line, the signed headers. */
  readonly text: string
}

interface RememberedBlock extends HeaderBlock {
  readonly names: readonly string[]
  readonly values: readonly string[]
}

// Calls to one API differ in their bodies only: comparing the headers with the last request's costs a
// tenth of joining them again.
let last: RememberedBlock = { names: [], values: [], signedHeaders: '', text: '' }

/** Step 3 and 4 of the canonical request: canonical headers and signed headers. */
export function headerBlock(headers: Pick<HeaderSet, 'names' | 'values'>): HeaderBlock {
  if (!sameTexts(headers.names, last.names) || !sameTexts(headers.values, last.values)) {
    last = buildBlock(headers)
  }
  return last
}

function buildBlock({ names, values }: Pick<HeaderSet, 'names' | 'values'>): RememberedBlock {
  const signedHeaders = names.join(';')
  let lines = ''
  for (let index = 0; index < names.length; index++) lines += `${names[index]}:${values[index]}\n`
  return { names, values, signedHeaders, text: flatten(`${lines}\n${signedHeaders}`) }
}

function sameTexts(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false
  for (let index = 0; index < a.length; index++) if (a[index] !== b[index]) return false
  return true
}
