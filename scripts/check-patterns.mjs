/**
 * Finds regular expressions that take more than linear time for some text: what a server sends would hold the
 * process with them.
 *
 *     npm run patterns
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { check } from 'recheck'
import { parseAst } from 'rolldown/parseAst'

const SOURCE = fileURLToPath(new URL('../src', import.meta.url))
/** Those that no verdict is found for in this time are told, and pass. */
const SETTINGS = { timeout: 5_000, attackTimeout: 500, incubationTimeout: 500 }

const places = readdirSync(SOURCE, { recursive: true })
  .filter((name) => name.endsWith('.ts') && !/[\\/]data[\\/]/.test(name))
  .flatMap((name) => patternsOf(name, readFileSync(join(SOURCE, name), 'utf8')))
let failed = 0
for (const { name, line, pattern, flags } of places) {
  const { attack, complexity, status } = await check(pattern, flags, SETTINGS)
  if (status === 'safe') continue
  const verdict = status === 'unknown' ? 'no verdict' : complexity.summary
  console.log(`src/${name}:${line}: /${pattern}/${flags}: ${verdict} ${attack?.pattern ?? ''}`)
  if (status === 'vulnerable') failed += 1
}
console.log(`${places.length} regular expressions, ${failed} of more than linear time`)
process.exitCode = failed === 0 ? 0 : 1

function patternsOf(name, text) {
  const found = []
  const visit = (node) => {
    if (typeof node !== 'object' || node === null) return
    if (node.type === 'Literal' && node.regex !== undefined) {
      const line = text.slice(0, node.start).split('\n').length
      found.push({ name, line, ...node.regex })
    }
    for (const child of Object.values(node)) visit(child)
  }
  visit(parseAst(text, { lang: 'ts' }))
  return found
}
