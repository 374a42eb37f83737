/**
 * Makes the tables of data in `src` from `scripts/data`, and compares what they say with it.
 *
 *     npm run data               # writes the files
 *     npm run data -- --check    # writes nothing; fails where a file is not what would be written
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import type { MadeFile } from './made-file.ts'
import { makeEndpoints } from './make-endpoints.ts'
import { makeRetryable } from './make-retryable.ts'

const ROOT = new URL('../', import.meta.url)
const isCheck = process.argv.includes('--check')

const endpoints = makeEndpoints()
const files = [...endpoints.files, ...makeRetryable()]
const stale = files.filter((file) => !isCurrent(file))
if (isCheck && stale.length > 0) {
  console.error(`not current: ${stale.map(({ path }) => path).join(', ')}: run \`npm run data\``)
  process.exit(1)
}
for (const { path, text } of stale) writeFileSync(new URL(path, ROOT), text)
console.log(`${files.length} files, ${stale.length} written`)

// Read only now: the table may have been written above.
const { resolveEndpoint } = await import('../src/endpoints/resolve.ts')
console.log(`${endpoints.check(resolveEndpoint)} endpoints are as AWS's rules say`)

function isCurrent({ path, text }: MadeFile): boolean {
  const file = new URL(path, ROOT)
  return existsSync(file) && readFileSync(file, 'utf8') === text
}
