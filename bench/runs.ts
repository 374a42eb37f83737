import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeIntoPage } from './docs.ts'
import { type Figure, meets, worstOf } from './figures.ts'
import { record, regressions } from './history.ts'
import { median } from './request-peers.ts'

export interface BenchOptions {
  readonly suites: readonly string[]
  readonly quick: boolean
  /** Processes for each version of Node. */
  readonly runs: number
  /** Major versions; empty for the Node that runs this. */
  readonly nodes: readonly string[]
  readonly records: boolean
  readonly writes: boolean
  /** Where one run writes its figures, for the process that started it. */
  readonly report: string | undefined
}

/** Reads the command line. */
export function readOptions(words: readonly string[], suites: readonly string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      runs: { type: 'string', default: '1' },
      node: { type: 'string', default: '' },
      record: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      report: { type: 'string' },
    },
  })
  const unknown = positionals.find((name) => !suites.includes(name))
  if (unknown !== undefined) {
    throw new Error(`there is no suite "${unknown}"; there are ${suites.join(', ')}`)
  }
  if (!/^[1-9]\d?$/.test(values.runs)) throw new Error('--runs takes a number from 1 to 99')
  const nodes = values.node.split(',').filter((version) => version !== '')
  if (!nodes.every((version) => /^\d+(?:\.\d+){0,2}$/.test(version))) {
    throw new Error('--node takes versions, such as 20,24,26')
  }
  return {
    suites: positionals.length === 0 ? ['sign', 'key'] : positionals,
    quick: values.quick,
    runs: Number(values.runs),
    nodes,
    records: values.record,
    writes: values.write,
    report: values.report,
  }
}

/** A figure, and the suite that found it. */
export interface SuiteFigure extends Figure {
  readonly suite: string
}

interface Entry {
  readonly figure: SuiteFigure
  readonly values: number[]
}

/** Figures of one version of Node: by name, a value for each run. */
type Found = Map<string, Entry>

/**
 * Runs the suites in processes of their own, and prints what they found together. False when a run says that
 * something must be broken, or a quick one is a fifth worse than the history of its kind, three times in turn.
 */
export async function runs(options: BenchOptions): Promise<boolean> {
  const binaries = options.nodes.length === 0 ? [process.execPath] : options.nodes.map(installNode)
  const byVersion = new Map<string, Found>()
  let passed = true
  for (const binary of binaries) {
    const version = execFileSync(binary, ['--version'], { encoding: 'utf8' }).trim()
    const found = new Map<string, Entry>()
    for (let run = 0; run < options.runs; run++) {
      if (!collect(binary, options, found)) passed = false
    }
    byVersion.set(version, found)
    if (options.quick && !options.records) {
      if (!confirmed(version, found, () => collect(binary, options, found))) passed = false
    }
    if (options.records) record(version, options.quick, medians(found))
  }
  for (const suite of options.suites) {
    const table = tableOf(suite, byVersion)
    if (binaries.length > 1 || options.runs > 1) console.log(`\n${table}`)
    if (options.writes)
      writeIntoPage(suite, `${date()}; medians (worst) of ${options.runs}.\n\n${table}`)
  }
  return passed
}

/** Runs the suites once and adds what they found. */
function collect(binary: string, { quick, suites }: BenchOptions, found: Found): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'sansdk-bench-'))
  try {
    const report = join(folder, 'figures.json')
    const main = fileURLToPath(new URL('main.ts', import.meta.url))
    const flags = [...suites, '--report', report, ...(quick ? ['--quick'] : [])]
    const { status } = spawnSync(binary, ['--import', 'tsx', main, ...flags], { stdio: 'inherit' })
    if (!existsSync(report)) return false
    for (const figure of JSON.parse(readFileSync(report, 'utf8')) as SuiteFigure[]) {
      const entry = found.get(figure.what) ?? { figure, values: [] }
      entry.values.push(figure.value)
      found.set(figure.what, entry)
    }
    return status === 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function medians(found: Found): Figure[] {
  return [...found.values()].map(({ figure, values }) => ({ ...figure, value: median(values) }))
}

/** What looks worse than its history is measured again: the best of three counts. */
function confirmed(version: string, found: Found, again: () => boolean): boolean {
  const best = (): Figure[] =>
    [...found.values()].map(({ figure, values }) => ({
      ...figure,
      value: figure.better === 'more' ? Math.max(...values) : Math.min(...values),
    }))
  let worse = regressions(version, best())
  for (let attempt = 1; attempt < 3 && worse.length > 0; attempt++) {
    console.log(`\nworse than before, so measured again: ${worse.join('; ')}`)
    again()
    worse = regressions(version, best())
  }
  for (const text of worse) console.log(`WORSE  ${text}`)
  return worse.length === 0
}

const CACHE = fileURLToPath(new URL('../node_modules/.cache/sansdk-node/', import.meta.url))

/** Installs a version of Node by npm, once, and gives its binary. */
function installNode(version: string): string {
  const folder = join(CACHE, version)
  const binary = join(folder, 'node_modules/node/bin/node')
  if (existsSync(binary)) return binary
  console.log(`Installing Node ${version} …`)
  mkdirSync(folder, { recursive: true })
  execFileSync(
    'npm',
    ['install', '--no-audit', '--no-fund', '--prefix', folder, `node@${version}`],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  )
  return binary
}

function date(): string {
  const processors = cpus()
  return `${new Date().toISOString().slice(0, 10)}, ${processors.length} × ${processors[0]?.model.trim()}`
}

function tableOf(suite: string, byVersion: ReadonlyMap<string, Found>): string {
  const versions = [...byVersion.keys()]
  const isOfSuite = ({ figure }: Entry): boolean => figure.suite === suite
  const entries = [...byVersion.values()].flatMap((found) => [...found.values()].filter(isOfSuite))
  const figures = new Map(entries.map(({ figure }) => [figure.what, figure]))
  const lines = [...figures.values()].map(({ better, goal, unit, what }) => {
    const cells = versions.map((version) => cellOf(byVersion.get(version)?.get(what)))
    const bound = goal === undefined ? '' : `${better === 'more' ? '≥' : '≤'} ${goal}`
    return `| ${what}${unit ? `, ${unit}` : ''} | ${bound} | ${cells.join(' | ')} |`
  })
  return [
    `| ${suite} | goal | ${versions.map((version) => `Node ${version.slice(1)}`).join(' | ')} |`,
    `| --- | ---: |${' ---: |'.repeat(versions.length)}`,
    ...lines,
  ].join('\n')
}

function cellOf(entry: Entry | undefined): string {
  if (entry === undefined) return ''
  const { figure, values } = entry
  const value = median(values)
  const worst = worstOf(values, figure.better)
  const missed = meets({ ...figure, value }) ? '' : ', missed'
  return `${value.toFixed(2)} (${worst.toFixed(2)})${missed}`
}
