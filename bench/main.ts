/**
 * Measures the built package.
 *
 *     node --import tsx bench/main.ts [SUITE…] [--quick]
 *
 * Suites: `sign`, `key`, `v4a`, `streaming`, `heap`, `memory`, `import`, `request`, `call`, `cold-start`,
 * `size`, `edge`, `s3`. Without names: `sign` and `key`. `--quick` takes a few seconds, for CI. Ends with status 1 when
 * something is so far off that it must be broken.
 */
import manifest from 'sansdk/package.json' with { type: 'json' }
import { callSuite } from './call-suite.ts'
import { run as coldStartSuite } from './cold-start.bench.ts'
import { edgeSuite } from './edge-suite.ts'
import { heapSuite } from './heap.ts'
import { importSuite } from './import-suite.ts'
import { keySuite } from './key-suite.ts'
import { memorySuite } from './memory-suite.ts'
import { printMachine } from './print-results.ts'
import { run as requestSuite } from './request.bench.ts'
import { s3Suite } from './s3-suite.ts'
import { signSuite } from './sign-suite.ts'
import { run as sizeSuite } from './size.bench.ts'
import { streamingSuite } from './streaming-suite.ts'
import { v4aSuite } from './v4a-suite.ts'

const SUITES: ReadonlyMap<string, (quick: boolean) => Promise<boolean>> = new Map([
  ['sign', signSuite],
  ['key', keySuite],
  ['v4a', v4aSuite],
  ['streaming', streamingSuite],
  ['heap', heapSuite],
  ['memory', memorySuite],
  // These install what they compare with; the status of all but the last says whether goals were met.
  ['request', (quick) => requestSuite({ quick })],
  ['call', callSuite],
  ['import', importSuite],
  ['cold-start', (quick) => coldStartSuite({ quick })],
  ['size', () => sizeSuite()],
  ['edge', edgeSuite],
  ['s3', s3Suite],
])
const DEFAULTS = ['sign', 'key']

const words = process.argv.slice(2)
const quick = words.includes('--quick')
const names = words.filter((word) => word !== '--quick')

printMachine(manifest.version)
for (const name of names.length === 0 ? DEFAULTS : names) {
  const suite = SUITES.get(name)
  if (suite === undefined) {
    throw new Error(`no suite "${name}"; there are ${[...SUITES.keys()].join(', ')}`)
  }
  console.log(`${name}${quick ? ' (quick)' : ''}`)
  if (!(await suite(quick))) process.exitCode = 1
}
