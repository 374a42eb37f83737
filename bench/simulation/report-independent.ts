import { classifyResponse, createRetryQuota, createStandardPolicy } from '../../src/retry/index.ts'
import {
  AUTHORS_RETRIERS,
  type IndependentResult,
  policyRetrier,
  type RetrierFactory,
  simulateIndependentFailures,
} from './independent-failures.ts'
import { type Checks, printTable } from './report.ts'

const SHARES = [0.001, 0.01, 0.05, 0.1, 0.2, 0.3, 0.5]
const FAILED = classifyResponse({ status: 503, codes: [], method: 'GET' })

const standard =
  (initial: number): RetrierFactory =>
  (random) =>
    policyRetrier(createStandardPolicy({ random, quota: createRetryQuota({ initial }) }), FAILED)

const RETRIERS: Readonly<Record<string, RetrierFactory>> = {
  ...AUTHORS_RETRIERS,
  'AWS SDK (Retry 2.1)': standard(500),
  sansdk: standard(28),
}

/** What the author's own program gives: success and load in percent, by share of failures. */
const KNOWN: readonly (readonly [string, number, success: number, load: number])[] = [
  ['three retries', 0.1, 99.99, 111],
  ['10 % token bucket', 0.1, 98.7, 110],
  ['10 % circuit breaker', 0.1, 93.7, 104],
  ['three retries', 0.3, 99.2, 142],
  ['10 % token bucket', 0.3, 78.2, 112],
  ['10 % circuit breaker', 0.3, 70.2, 100],
]
/** In percentage points; ten seconds of chance on either side. */
const TOLERANCE = 2

/** Runs the model of independent failures, prints its table and checks it against the author's. */
export function reportIndependent({ check }: Checks): void {
  const results = new Map(
    Object.entries(RETRIERS).map(([name, create]) => {
      return [name, SHARES.map((share) => simulateIndependentFailures(create, share, 1))] as const
    }),
  )
  printTable(
    'Failures whatever the load, 100 clients with 10 calls/s each, 10 s from the start (% of calls that succeed / requests per 100 calls)',
    ['policy', ...SHARES.map((share) => `${share * 100} %`)],
    [...results].map(([name, row]) => [name, ...row.map(cell)]),
  )
  for (const [name, share, success, load] of KNOWN) {
    const result = results.get(name)?.[SHARES.indexOf(share)]
    if (result === undefined) throw new RangeError(`no result for ${name} at ${share}`)
    const at = `${name} at ${share * 100} % failures`
    const measured = 100 * result.success
    check(`${at}: success, ${success} ± ${TOLERANCE} %`, measured, near(measured, success))
    check(`${at}: load, ${load} ± ${TOLERANCE} %`, 100 * result.load, near(100 * result.load, load))
  }
}

function cell({ success, load }: IndependentResult): string {
  return `${(100 * success).toFixed(2)} / ${(100 * load).toFixed(0)}`
}

function near(measured: number, known: number): boolean {
  return Math.abs(measured - known) <= TOLERANCE
}
