/**
 * Makes the tables of data in `src` from `scripts/data`, and compares what they say with it.
 *
 *     npm run data               # writes the files
 *     npm run data -- --check    # writes nothing; fails where a file is not what would be written
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import type { MadeFile } from './made-file.ts'
import { makeCommands } from './make-commands.ts'
import { makeEndpoints } from './make-endpoints.ts'
import { makeModels } from './make-models.ts'
import { makeRetryable } from './make-retryable.ts'

const ROOT = new URL('../', import.meta.url)
const MODELS = 'src/models/data/'
const isCheck = process.argv.includes('--check')

const endpoints = makeEndpoints()
const files = [...endpoints.files, ...makeRetryable(), ...(await makeModels()), ...makeCommands()]
const stale = files.filter((file) => !isCurrent(file))
const unknown = unknownModels()
if (isCheck && stale.length + unknown.length > 0) {
  const paths = [...stale.map(({ path }) => path), ...unknown]
  console.error(`not current: ${paths.slice(0, 20).join(', ')}: run \`npm run data\``)
  process.exit(1)
}
mkdirSync(new URL(MODELS, ROOT), { recursive: true })
for (const path of unknown) rmSync(new URL(path, ROOT))
mkdirSync(new URL('docs/commands/', ROOT), { recursive: true })
for (const file of stale) writeFileSync(new URL(file.path, ROOT), bytesOf(file))

// Read only now: the table may have been written above.
const hosts = endpoints.hosts(await import('../src/endpoints/partitions.ts'))
if (!isCurrent(hosts)) {
  if (isCheck) {
    console.error(`not current: ${hosts.path}: run \`npm run data\``)
    process.exit(1)
  }
  writeFileSync(new URL(hosts.path, ROOT), bytesOf(hosts))
}
console.log(`${files.length + 1} files, ${stale.length} written`)
const { resolveEndpoint } = await import('../src/endpoints/resolve.ts')
console.log(`${endpoints.check(resolveEndpoint)} endpoints are as AWS's rules say`)

function isCurrent({ compressed, path, text }: MadeFile): boolean {
  const file = new URL(path, ROOT)
  if (!existsSync(file)) return false
  const bytes = readFileSync(file)
  return (compressed ? brotliDecompressSync(bytes) : bytes).toString() === text
}

function bytesOf({ compressed, text }: MadeFile): string | Uint8Array {
  if (!compressed) return text
  const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = constants
  const size = Buffer.byteLength(text)
  return brotliCompressSync(text, {
    params: { [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_SIZE_HINT]: size },
  })
}

/** Files among the models that no source stands behind any more. */
function unknownModels(): string[] {
  const folder = new URL(MODELS, ROOT)
  if (!existsSync(folder)) return []
  const known = new Set(files.map(({ path }) => path))
  return readdirSync(folder)
    .map((name) => `${MODELS}${name}`)
    .filter((path) => !known.has(path))
}
