/**
 * Runs the packed package with other undici than its own, and prints a table: `npm run test:undici`.
 * undici, Node and yarn come from npm. A row that is not as expected makes the command fail.
 *
 *     npm run test:undici -- --suite    # all tests, with undici 8 in the place of 7, on Node 24 and 26
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const HERE = fileURLToPath(new URL('.', import.meta.url))
const ROOT = join(HERE, '../..')
const REFUSED = /was found where sansdk needs undici 7 or 8/
const OF_UNDICI_6 = /the dispatcher is of undici 6; give one of undici 7 or 8/
const WORKS = /^works$/

/** One run of the program. */
interface Row {
  readonly undici: string
  readonly how: string
  /** The major version of Node. */
  readonly node: 20 | 24
  readonly expected: RegExp
  readonly run: (row: Row) => string
}

const { values: options } = parseArgs({ options: { suite: { type: 'boolean' } } })
const folder = mkdtempSync(join(tmpdir(), 'sansdk-undici-'))
let tarball = ''
let failed = 0
try {
  if (options.suite) {
    runSuite()
  } else {
    tarball = prepare()
    console.log('| undici | how | Node | outcome | |\n| --- | --- | --- | --- | --- |')
    for (const row of rows()) report(row)
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
process.exitCode = failed === 0 ? 0 : 1

/** Runs the tests of what is committed or staged, in a copy that has undici 8. */
function runSuite(): void {
  const place = join(folder, 'suite')
  for (const file of command('git', ['ls-files', '-z'], ROOT).split('\0').filter(Boolean)) {
    cpSync(join(ROOT, file), join(place, file))
  }
  npm(['ci'], place)
  npm(['install', '--no-save', '--force', 'undici@8'], place)
  const manifest = readFileSync(join(place, 'node_modules/undici/package.json'), 'utf8')
  const { version } = JSON.parse(manifest)
  for (const node of ['24', '26']) {
    const nodes = project(`node${node}`, {})
    npm(['install', `node@${node}`], nodes)
    const bin = join(nodes, 'node_modules/node/bin')
    console.log(
      `undici ${version}, Node ${command(join(bin, 'node'), ['--version'], nodes).trim()}`,
    )
    const { status } = spawnSync(join(bin, 'node'), ['node_modules/vitest/vitest.mjs', 'run'], {
      cwd: place,
      stdio: 'inherit',
      env: { ...process.env, PATH: `${bin}:${process.env['PATH']}` },
    })
    if (status !== 0) failed += 1
  }
}

/** Packs the package, and installs Node and the tools in a folder of their own. */
function prepare(): string {
  const name =
    npm(['pack', '--silent', '--pack-destination', folder], ROOT).split('\n').at(-1) ?? ''
  const tools = project('tools', {})
  const packages = ['node20@npm:node@20', 'node24@npm:node@24', '@yarnpkg/cli-dist', 'esbuild']
  npm(['install', ...packages], tools)
  return join(folder, name)
}

function rows(): Row[] {
  const overridden = ['7.0.0', '7.30.0', '7'].map((undici) => fits(undici, 'override', 20))
  return [
    refused('6.21.3', 'override', 20, REFUSED),
    ...overridden,
    refused('8', 'override', 20, /which needs Node >=22/),
    fits('8', 'override', 24),
    { ...fits('7.99.0', 'override, without the old handlers', 24), run: runMadeUp },
    { ...fits('6.21.3', 'at the top, our own beneath', 20), run: runBeside },
    { ...refused('6.21.3', 'hoisted', 20, REFUSED), run: runHoisted },
    { ...refused('6.21.3', 'Plug and Play', 20, REFUSED), run: runPlugAndPlay },
    { ...fits('7', 'Plug and Play', 20), run: runPlugAndPlay },
    { ...fits('8', 'Plug and Play', 24), run: runPlugAndPlay },
    { ...refused('6.21.3', 'bundled', 20, /an undici older than 7/), run: runBundled },
    { ...fits('7', 'bundled, beside undici 6', 20), run: runBundled },
    { ...fits('8', 'bundled, beside undici 6', 24), run: runBundled },
    { ...refused('6.21.3', 'left out of a bundle', 20, /an undici older than 7/), run: runLeftOut },
    { ...fits('7', 'left out of a bundle', 20), run: runLeftOut },
    { ...refused('6.21.3', "caller's dispatcher", 20, OF_UNDICI_6), run: runGiven },
    { ...fits('7.0.0', "caller's dispatcher", 20), run: runGiven },
    { ...fits('7', "caller's dispatcher", 20), run: runGiven },
    { ...fits('8', "caller's dispatcher", 24), run: runGiven },
  ]
}

function fits(undici: string, how: string, node: Row['node']): Row {
  return { undici, how, node, expected: WORKS, run: runOverridden }
}

function refused(undici: string, how: string, node: Row['node'], expected: RegExp): Row {
  return { ...fits(undici, how, node), expected }
}

function report(row: Row): void {
  let outcome: string
  try {
    outcome = row.run(row).trim()
  } catch (error) {
    outcome = `not run: ${error instanceof Error ? error.message : error}`
  }
  const isGood = row.expected.test(outcome)
  if (!isGood) failed += 1
  const { undici, how, node } = row
  const told = outcome.replaceAll('\n', ' ').slice(0, 300)
  console.log(`| ${undici} | ${how} | ${node} | ${told} | ${isGood ? 'as expected' : 'WRONG'} |`)
}

function runOverridden(row: Row): string {
  return runProgram(row, overridden(row))
}

/** undici 8 under another name: behaves like a 7 without the handlers of 6. */
function runMadeUp(row: Row): string {
  const place = overridden({ ...row, undici: '8' })
  const manifest = join(place, 'node_modules/undici/package.json')
  const text = readFileSync(manifest, 'utf8').replace(/"version": "[^"]+"/, '"version": "7.99.0"')
  writeFileSync(manifest, text)
  return runProgram(row, place)
}

function runBeside(row: Row): string {
  return runProgram(row, beside(row))
}

function runHoisted(row: Row): string {
  const place = beside(row)
  rmSync(join(place, 'node_modules/sansdk/node_modules'), { recursive: true })
  return runProgram(row, place)
}

function runPlugAndPlay(row: Row): string {
  const place = project(`pnp-${row.undici}`, {
    dependencies: { sansdk: `file:${tarball}` },
    resolutions: { undici: row.undici },
  })
  const settings = 'nodeLinker: pnp\nenableGlobalCache: false\nenableTelemetry: false\n'
  writeFileSync(join(place, '.yarnrc.yml'), settings)
  writeFileSync(join(place, 'yarn.lock'), '')
  command(process.execPath, [tool('@yarnpkg/cli-dist/bin/yarn.js'), 'install'], place)
  return runProgram(row, place, ['-r', './.pnp.cjs', '--loader', './.pnp.loader.mjs'])
}

function runBundled(row: Row): string {
  const place = overridden(row)
  const alone = project(`bundled-${row.undici}`, { dependencies: { undici: '6.21.3' } })
  npm(['install'], alone)
  bundle(place, join(alone, 'program.mjs'), [])
  return runProgram(row, alone)
}

function runLeftOut(row: Row): string {
  const place = overridden({ ...row, undici: '7' })
  const alone = project(`left-out-${row.undici}`, { dependencies: { undici: row.undici } })
  npm(['install'], alone)
  bundle(place, join(alone, 'program.mjs'), ['--external:undici'])
  return runProgram(row, alone)
}

function runGiven(row: Row): string {
  const place = project(`given-${row.undici}`, {
    dependencies: { sansdk: `file:${tarball}`, given: `npm:undici@${row.undici}` },
  })
  npm(['install'], place)
  return runProgram(row, place, [], ['given'])
}

/** A project whose every undici is this one. */
function overridden({ undici }: Row): string {
  const place = project(`override-${undici}`, {
    dependencies: { sansdk: `file:${tarball}` },
    overrides: { undici },
  })
  npm(['install'], place)
  return place
}

/** A project with an undici of its own, beneath which the package has the one it asks for. */
function beside({ undici }: Row): string {
  const place = project(`beside-${undici}`, {
    dependencies: { sansdk: `file:${tarball}`, undici },
  })
  npm(['install'], place)
  return place
}

function bundle(place: string, outfile: string, more: readonly string[]): void {
  // As in docs/bundling.md.
  const banner =
    "import { createRequire as toRequire } from 'node:module'; const require = toRequire(import.meta.url)"
  const args = ['--bundle', '--platform=node', '--format=esm', `--outfile=${outfile}`]
  const quiet = ['--log-level=error', `--banner:js=${banner}`, '--allow-overwrite']
  command(tool('.bin/esbuild'), ['program.mjs', ...args, ...quiet, ...more], place)
}

function project(name: string, manifest: object): string {
  const place = join(folder, name.replaceAll('/', '-'))
  mkdirSync(place, { recursive: true })
  const whole = { name: 'project', private: true, type: 'module', ...manifest }
  writeFileSync(join(place, 'package.json'), JSON.stringify(whole))
  cpSync(join(HERE, 'program.mjs'), join(place, 'program.mjs'))
  return place
}

function runProgram(
  { node }: Row,
  place: string,
  flags: readonly string[] = [],
  args: readonly string[] = [],
): string {
  const program = [...flags, 'program.mjs', ...args]
  const binary = tool(`node${node}/bin/node`)
  const { stdout, stderr } = spawnSync(binary, program, {
    cwd: place,
    encoding: 'utf8',
    timeout: 60_000,
  })
  return stdout || stderr
}

function tool(path: string): string {
  return join(folder, 'tools/node_modules', path)
}

function npm(args: readonly string[], cwd: string): string {
  return command('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], cwd).trim()
}

function command(file: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(file, args, { cwd, encoding: 'utf8' })
  if (status === 0) return stdout
  throw new Error(`${file} ${args[0]} failed: ${stderr || stdout}`)
}
