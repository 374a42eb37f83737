import { readFileSync, writeFileSync } from 'node:fs'

const PAGE = new URL('../docs/benchmarks.md', import.meta.url)

/**
 * Writes what a command found into docs/benchmarks.md, between `<!-- NAME -->` and `<!-- end of NAME -->`.
 *
 * @throws Error where the page has no such place.
 */
export function writeIntoPage(name: string, text: string): void {
  const page = readFileSync(PAGE, 'utf8')
  const [start, end] = [`<!-- ${name} -->\n`, `<!-- end of ${name} -->`]
  const from = page.indexOf(start)
  const to = page.indexOf(end)
  if (from < 0 || to < from) throw new Error(`docs/benchmarks.md has no place for "${name}"`)
  writeFileSync(PAGE, `${page.slice(0, from + start.length)}\n${text}\n${page.slice(to)}`)
}
