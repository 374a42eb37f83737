/**
 * Runs the packed package on other runtimes, all from npm, and in Debian's Chromium: `npm run
 * test:runtimes [-- NAME…]`. Prints a table of checks that held. A runtime that cannot be installed is
 * reported and skipped; one that fails makes the command fail.
 */
import { execFile } from 'node:child_process'
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import { findChromium } from '../servers/chromium.ts'
import { runtimeCases } from './cases.ts'

interface Runtime {
  readonly name: string
  /** npm package and version, installed under `name`. */
  readonly packages: readonly string[]
  /** What runs a script; undefined in a browser. */
  readonly command?: readonly string[]
  /** Which scripts run: those of Node, the bundle without `node:` modules, or both. */
  readonly builds: readonly ('node' | 'edge')[]
}

const node = (name: string, version: string): Runtime => ({
  name,
  packages: [`${name}@npm:node@${version}`],
  command: [`node_modules/${name}/bin/node`],
  builds: ['node', 'edge'],
})

const RUNTIMES: readonly Runtime[] = [
  node('node20', '20.18.1'),
  node('node22', '22'),
  node('node24', '24'),
  node('node26', '26'),
  { name: 'bun', packages: ['bun'], command: ['node_modules/.bin/bun'], builds: ['node', 'edge'] },
  {
    name: 'deno',
    packages: ['deno'],
    command: ['node_modules/.bin/deno', 'run', '-A'],
    builds: ['node', 'edge'],
  },
  // Without a flag, such as nodejs_compat.
  {
    name: 'workerd',
    packages: ['workerd'],
    command: ['node_modules/.bin/workerd', 'test'],
    builds: ['edge'],
  },
  { name: 'chromium', packages: [], builds: ['edge'] },
]

/** The clients that are tried, and what bundles them. */
const CLIENTS = [
  'openai',
  '@modelcontextprotocol/sdk',
  'hono',
  '@opensearch-project/opensearch',
  'esbuild',
]

const HERE = fileURLToPath(new URL('.', import.meta.url))
const ROOT = join(HERE, '../..')
const COLUMNS = ['signing', 'fetch', 'clients', 'transport', 'proxy', 'OpenSearch'] as const
/** How many checks of a kind held. */
type Row = Partial<Record<(typeof COLUMNS)[number], number>>

const folder = mkdtempSync(join(tmpdir(), 'sansdk-runtimes-'))
const asked = process.argv.slice(2)
const rows: string[] = []
let failed = 0
try {
  await prepare()
  const { startServer } = await import(pathToFileURL(join(folder, 'verifying-server.mjs')).href)
  const { url, server } = await startServer(pageAssets())
  writeFileSync(join(folder, 'server.mjs'), `export default ${JSON.stringify(url)}\n`)
  for (const entry of ['run-smoke', 'worker', 'page']) await bundle(entry)
  for (const runtime of RUNTIMES) {
    if (asked.length === 0 || asked.includes(runtime.name)) await check(runtime, url)
  }
  server.closeAllConnections()
  server.close()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(
  `\n| runtime | build | ${COLUMNS.join(' | ')} |\n| --- | --- |${' ---: |'.repeat(COLUMNS.length)}`,
)
console.log(rows.join('\n'))
process.exitCode = failed === 0 ? 0 : 1

async function prepare(): Promise<void> {
  const packed = await npm(['pack', '--silent', '--pack-destination', folder], ROOT)
  const tarball = packed.trim().split('\n').at(-1) ?? ''
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n')
  await npm(['install', '--no-audit', '--no-fund', `./${tarball}`, ...CLIENTS], folder)
  for (const file of readdirSync(HERE).filter((name) => name.endsWith('.mjs'))) {
    copyFileSync(join(HERE, file), join(folder, file))
  }
  writeFileSync(join(folder, 'opensearch-client.mjs'), openSearchRecipe())
  writeFileSync(join(folder, 'cases.mjs'), `export default ${JSON.stringify(runtimeCases())}\n`)
}

/** What docs/fetch.md says to do with OpenSearch's client. */
function openSearchRecipe(): string {
  const page = readFileSync(join(ROOT, 'docs/fetch.md'), 'utf8')
  const blocks = [...page.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, code]) => code)
  const block = blocks.find((code) => code?.includes('@opensearch-project/opensearch'))
  if (block === undefined) throw new Error('docs/fetch.md has no recipe for OpenSearch')
  return block
}

/** One file without `node:` modules, as bundlers for such runtimes make it. */
async function bundle(entry: string): Promise<void> {
  const args = [`${entry}.mjs`, '--bundle', '--format=esm', '--platform=neutral']
  const conditions = [
    '--conditions=workerd,worker,browser,import',
    '--main-fields=browser,module,main',
  ]
  await run([
    'node_modules/.bin/esbuild',
    ...args,
    ...conditions,
    '--log-level=error',
    `--outfile=${entry}-edge.mjs`,
  ])
  if (entry !== 'worker') return
  writeFileSync(
    join(folder, 'worker.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [
  (name = "main", worker = (
    modules = [(name = "worker", esModule = embed "worker-edge.mjs")],
    compatibilityDate = "2025-09-01",
    globalOutbound = "loopback",
  )),
  (name = "loopback", network = (allow = ["private"])),
]);
`,
  )
}

function pageAssets(): Record<string, object> {
  const html =
    '<!doctype html><meta charset="utf-8"><script type="module" src="/page.mjs"></script>'
  return {
    '/page': { headers: { 'content-type': 'text/html' }, body: html },
    '/page.mjs': {
      headers: { 'content-type': 'text/javascript' },
      get body() {
        return readFileSync(join(folder, 'page-edge.mjs'))
      },
    },
  }
}

async function check(runtime: Runtime, url: string): Promise<void> {
  const { name, packages, builds } = runtime
  try {
    if (packages.length > 0) {
      await npm(['install', '--no-audit', '--no-fund', '--no-save', ...packages], folder)
    }
  } catch (error) {
    rows.push(`| ${name} | skipped: could not be installed (${reason(error).split('\n')[0]}) |`)
    return
  }
  for (const build of builds) {
    try {
      const row = await checksOf(runtime, build, url)
      rows.push(typeof row === 'string' ? `| ${name} | skipped: ${row} |` : rowOf(name, build, row))
    } catch (error) {
      failed++
      rows.push(`| ${name} | ${build} | FAILED |`)
      console.log(`${name}, ${build}: ${reason(error)}`)
    }
    console.log(rows.at(-1))
  }
}

function rowOf(name: string, build: string, row: Row): string {
  return `| ${name} | ${build} | ${COLUMNS.map((column) => row[column] ?? '').join(' | ')} |`
}

async function checksOf(
  runtime: Runtime,
  build: 'node' | 'edge',
  url: string,
): Promise<Row | string> {
  const { name, command } = runtime
  if (command === undefined) return await inChromium(url)
  if (name === 'workerd') return await jsonOf([...command, 'worker.capnp'])
  if (build === 'edge') return await jsonOf([...command, 'run-smoke-edge.mjs'])
  const row = await jsonOf([...command, 'run-smoke.mjs'])
  return { ...row, ...(await jsonOf([...command, 'request.mjs'])) }
}

async function inChromium(url: string): Promise<Row | string> {
  const found = findChromium()
  if ('absent' in found) return found.absent
  const browser = await chromium.launch({
    executablePath: found.executable,
    args: ['--no-sandbox', '--no-proxy-server'],
  })
  try {
    const page = await browser.newPage()
    await page.goto(`${url}/page`)
    const handle = await page.waitForFunction('globalThis.result', undefined, { timeout: 60_000 })
    const text = String(await handle.jsonValue())
    if (!text.startsWith('{')) throw new Error(text)
    return JSON.parse(text)
  } finally {
    await browser.close()
  }
}

async function jsonOf(command: readonly string[]): Promise<Row> {
  const output = await run(command)
  const line = output.split('\n').findLast((text) => text.includes('{'))
  if (line === undefined) throw new Error(`no result: ${output}`)
  return JSON.parse(line.slice(line.indexOf('{'), line.lastIndexOf('}') + 1))
}

async function npm(args: readonly string[], cwd: string): Promise<string> {
  return (await promisify(execFile)('npm', args, { cwd, maxBuffer: 1e8 })).stdout
}

async function run([command = '', ...args]: readonly string[]): Promise<string> {
  const options = { cwd: folder, timeout: 120_000, maxBuffer: 1e8 }
  const { stdout, stderr } = await promisify(execFile)(join(folder, command), args, options)
  // workerd prints what a worker logs to one or the other.
  return `${stderr}\n${stdout}`
}

function reason(error: unknown): string {
  const { stderr, stack } = error as { stderr?: string; stack?: string }
  return (stderr || stack || String(error)).trim().slice(0, 2000)
}
