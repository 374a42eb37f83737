/**
 * Prints how large the files and functions of a source tree are and how they depend on each other,
 * and how many files and functions three jobs run.
 *
 *     npm run structure [-- FOLDER]
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { ReadPath } from '../test/support/coverage.ts'
import { measureStructure } from '../test/support/structure.ts'

const [folder] = process.argv.slice(2)
const { longestChain, ...figures } = measureStructure(
  folder ?? fileURLToPath(new URL('../src', import.meta.url)),
)
console.log({ ...figures, longestChain: longestChain.length })
console.log(longestChain.join(' > '))
if (folder === undefined) {
  const script = fileURLToPath(new URL('../test/support/read-paths.ts', import.meta.url))
  const printed = execFileSync(process.execPath, ['--import', 'tsx', script], { encoding: 'utf8' })
  for (const [job, { files, functions }] of Object.entries<ReadPath>(JSON.parse(printed))) {
    console.log(`${job}: ${files.length} files, ${functions} functions`)
  }
}
