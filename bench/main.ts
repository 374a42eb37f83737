/**
 * Measures the built package.
 *
 *     npm run bench -- [SUITE…] [--quick] [--runs N] [--node 20,24,26] [--record] [--write]
 *
 * Suites: `sign`, `key`, `v4a`, `streaming`, `heap`, `memory`, `import`, `loads`, `start`, `command`, `request`, `call`,
 * `growth`, `size`, `edge`, `s3`, `s3-cli`. Without names: `sign` and `key`. `--quick` takes a few seconds, for CI. `--runs`
 * repeats all in as many processes, `--node` does so with several versions of Node, which npm installs, and
 * both end with a table of the medians and the worst. `--record` adds what was found to `history.json`, with
 * which `--quick` compares; `--write` puts the tables into docs/benchmarks.md. Ends with status 1 when something is so far off that it must be broken.
 */
import { writeFileSync } from 'node:fs'
import manifest from 'sansdk/package.json' with { type: 'json' }
import { callSuite } from './call-suite.ts'
import { commandSuite } from './command-suite.ts'
import { edgeSuite } from './edge-suite.ts'
import { takenFigures } from './figures.ts'
import { growthSuite } from './growth-suite.ts'
import { heapSuite } from './heap.ts'
import { importSuite } from './import-suite.ts'
import { keySuite } from './key-suite.ts'
import { loadSuite } from './load-suite.ts'
import { memorySuite } from './memory-suite.ts'
import { machineText } from './print-results.ts'
import { requestSuite } from './request-suite.ts'
import { type BenchOptions, readOptions, runs, type SuiteFigure } from './runs.ts'
import { s3CliSuite } from './s3-cli-suite.ts'
import { s3Suite } from './s3-suite.ts'
import { signSuite } from './sign-suite.ts'
import { sizeSuite } from './size-suite.ts'
import { startSuite } from './start-suite.ts'
import { streamingSuite } from './streaming-suite.ts'
import { v4aSuite } from './v4a-suite.ts'

type Suite = (quick: boolean) => Promise<boolean>

const SUITES: ReadonlyMap<string, Suite> = new Map<string, Suite>([
  ['sign', signSuite],
  ['key', keySuite],
  ['v4a', v4aSuite],
  ['streaming', streamingSuite],
  ['heap', heapSuite],
  ['memory', memorySuite],
  // These install what they compare with.
  ['request', requestSuite],
  ['call', callSuite],
  ['import', importSuite],
  ['loads', loadSuite],
  ['start', startSuite],
  ['command', commandSuite],
  ['growth', growthSuite],
  ['size', sizeSuite],
  ['edge', edgeSuite],
  ['s3', s3Suite],
  ['s3-cli', s3CliSuite],
])

/** Runs the suites in this process; false when one says that something must be broken. */
async function runSuites({ quick, report, suites }: BenchOptions): Promise<boolean> {
  console.log(machineText(manifest.version))
  let passed = true
  const found: SuiteFigure[] = []
  for (const name of suites) {
    console.log(`\n${name}${quick ? ' (quick)' : ''}`)
    if ((await SUITES.get(name)?.(quick)) === false) passed = false
    found.push(
      ...takenFigures()
        .splice(0)
        .map((figure) => ({ ...figure, suite: name })),
    )
  }
  if (report !== undefined) writeFileSync(report, JSON.stringify(found))
  return passed
}

const options = readOptions(process.argv.slice(2), [...SUITES.keys()])
const isOne = options.report !== undefined
if (!(await (isOne ? runSuites(options) : runs(options)))) process.exitCode = 1
