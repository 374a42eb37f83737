/**
 * Runs the packed package on other runtimes, all from npm: `npm run test:runtimes`. A runtime that
 * cannot be installed is reported and skipped; one that fails makes the command fail.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runtimeCases } from './cases.ts'

interface Runtime {
  readonly name: string
  /** npm package and version, installed under `name`. */
  readonly packages: readonly string[]
  readonly command: string
  readonly args: readonly string[]
  /** Scripts it runs. */
  readonly scripts: readonly string[]
}

const ALL = ['run-smoke.mjs', 'request.mjs']

const node = (name: string, version: string): Runtime => ({
  name,
  packages: [`${name}@npm:node@${version}`],
  command: `node_modules/${name}/bin/node`,
  args: [],
  scripts: ALL,
})

const RUNTIMES: readonly Runtime[] = [
  node('node20', '20.18.1'),
  node('node22', '22'),
  node('node24', '24'),
  node('node26', '26'),
  { name: 'bun', packages: ['bun'], command: 'node_modules/.bin/bun', args: [], scripts: ALL },
  {
    name: 'deno',
    packages: ['deno'],
    command: 'node_modules/.bin/deno',
    args: ['run', '-A'],
    scripts: ALL,
  },
  // Signing only: workers have fetch of their own and no sockets for undici.
  {
    name: 'workerd',
    packages: ['workerd', 'esbuild'],
    command: 'node_modules/.bin/workerd',
    args: ['test'],
    scripts: ['worker.capnp'],
  },
]

const HERE = fileURLToPath(new URL('.', import.meta.url))
const ROOT = join(HERE, '../..')
const folder = mkdtempSync(join(tmpdir(), 'sansdk-runtimes-'))
let failed = 0
try {
  prepare()
  for (const runtime of RUNTIMES) check(runtime)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = failed === 0 ? 0 : 1

function prepare(): void {
  const tarball =
    npm(['pack', '--silent', '--pack-destination', folder], ROOT).trim().split('\n').at(-1) ?? ''
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n')
  npm(['install', '--no-audit', '--no-fund', `./${tarball}`], folder)
  for (const file of ['smoke.mjs', 'run-smoke.mjs', 'request.mjs', 'worker.mjs']) {
    copyFileSync(join(HERE, file), join(folder, file))
  }
  writeFileSync(join(folder, 'cases.mjs'), `export default ${JSON.stringify(runtimeCases())}\n`)
}

function check(runtime: Runtime): void {
  try {
    npm(['install', '--no-audit', '--no-fund', '--no-save', ...runtime.packages], folder)
  } catch (error) {
    console.log(`${runtime.name}: skipped, could not be installed (${firstLine(error)})`)
    return
  }
  try {
    if (runtime.name === 'workerd') bundleWorker()
    const output = runtime.scripts.map((script) =>
      run(runtime.command, [...runtime.args, script]).trim(),
    )
    console.log(`${runtime.name}: ${output.filter(Boolean).join(', ') || 'passed'}`)
  } catch (error) {
    failed++
    console.log(
      `${runtime.name}: FAILED\n${String((error as { stderr?: unknown }).stderr ?? error)}`,
    )
  }
}

/** workerd takes listed files rather than node_modules: one bundle is simplest. */
function bundleWorker(): void {
  const args = [
    'worker.mjs',
    '--bundle',
    '--format=esm',
    '--platform=neutral',
    '--conditions=workerd',
    '--outfile=worker-bundle.mjs',
  ]
  run('node_modules/.bin/esbuild', [...args, '--log-level=error'])
  writeFileSync(
    join(folder, 'worker.capnp'),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = (
  modules = [(name = "worker", esModule = embed "worker-bundle.mjs")],
  compatibilityDate = "2025-09-01",
))]);
`,
  )
}

function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

function run(command: string, args: readonly string[]): string {
  return execFileSync(join(folder, command), args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function firstLine(error: unknown): string {
  return (
    String((error as { stderr?: unknown }).stderr ?? error)
      .trim()
      .split('\n')[0] ?? ''
  )
}
