import { inflateSync } from 'node:zlib'

/** The text of a data module, with a line break at its start: every line then begins behind one. */
export function readTable(packed: string): string {
  return `\n${inflateSync(Buffer.from(packed, 'base64')).toString('latin1')}`
}

/** The rest of the line that begins with these words, such as a service's name; undefined for none. */
export function lineOf(table: string, beginning: string): string | undefined {
  const start = table.indexOf(`\n${beginning}`)
  if (start < 0) return undefined
  const end = table.indexOf('\n', start + 1)
  return table.slice(start + 1 + beginning.length, end < 0 ? undefined : end)
}
