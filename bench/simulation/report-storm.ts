import { type Checks, printTable, writePlot } from './report.ts'
import { CALLS_PER_SECOND, type StormResult, simulateStorm, type Trouble } from './storm.ts'
import {
  amplification,
  peakAttempts,
  recovery,
  type Seconds,
  successShare,
} from './storm-measures.ts'
import { OURS, OURS_WITHOUT_FADING, POLICIES, type PolicyFactory, SDK } from './storm-policies.ts'

const CLIENTS = 200
/** Health before the trouble: twice the time in which earned tokens fade. */
const BEFORE = 60
/** Long enough for idle processes to save up tokens, if they are let. */
const LONG_BEFORE = 300
const OUTAGE: Trouble = { speed: 0, failing: 0 }
const BROWNOUT: Trouble = { speed: 0.2, failing: 0 }

/** Runs the retry-storm scenarios, prints their tables, draws their plots and checks our goals. */
export function reportStorm(checks: Checks): void {
  reportTrouble('30 s outage', 'storm-outage', OUTAGE, 30, checks)
  reportTrouble('15 s at a fifth of the speed', 'storm-brownout', BROWNOUT, 15, checks)
  reportClientCounts(checks)
  reportPartialFailure(checks)
}

function run(
  policy: PolicyFactory,
  trouble: Trouble,
  during: number,
  more: { clients?: number; before?: number; after?: number } = {},
): StormResult {
  return simulateStorm({
    policyOf: policy(),
    clients: CLIENTS,
    trouble,
    before: BEFORE,
    during,
    after: 10,
    seed: 1,
    ...more,
  })
}

function reportTrouble(
  title: string,
  file: string,
  trouble: Trouble,
  during: number,
  { check }: Checks,
): void {
  const after = 121
  const end = BEFORE + during
  const results = Object.entries(POLICIES).map(([name, policy]) => {
    return [name, run(policy, trouble, during, { after })] as const
  })
  printTable(
    `${title}, ${CLIENTS} clients, ${CALLS_PER_SECOND} calls/s`,
    [
      'policy',
      'attempts per call: first 5 s',
      'whole',
      'last 5 s',
      'peak attempts/s',
      'recovery',
      'wasted',
      'quota refusals',
    ],
    results.map(([name, result]) => troubleRow(name, result, end, during, after)),
  )
  writePlot(file, {
    title: `Attempts per second: ${title}`,
    xLabel: 'seconds since the trouble began',
    yLabel: 'attempts/s',
    series: results.map(([name, { attempts }]) => ({
      name,
      points: attempts
        .slice(BEFORE - 10, end + 60)
        .map((count, index) => [index - 10, count] as const),
    })),
  })
  for (const [name, result] of results) {
    const whole = amplification(result, [BEFORE, end])
    const seconds = recovery(result, end) ?? Infinity
    if (!name.startsWith('sansdk')) continue
    check(`${title}, ${name}: recovery in seconds, at most 7`, seconds, seconds <= 7)
    if (trouble === OUTAGE)
      check(`${title}, ${name}: attempts per call, at most 1.1`, whole, whole <= 1.1)
  }
}

function troubleRow(
  name: string,
  result: StormResult,
  end: number,
  during: number,
  after: number,
): string[] {
  const whole: Seconds = [end - during, end]
  const recovered = recovery(result, end)
  return [
    name,
    amplification(result, [whole[0], whole[0] + 5]).toFixed(2),
    amplification(result, whole).toFixed(2),
    amplification(result, [end - 5, end]).toFixed(2),
    String(peakAttempts(result, [whole[0], end + after])),
    recovered === undefined ? `never (> ${after} s)` : `${recovered} s`,
    String(result.wasted),
    String(result.refusals),
  ]
}

function reportClientCounts({ check }: Checks): void {
  const counts = [10, 100, 200, 1_000, 10_000]
  const cases: readonly (readonly [string, PolicyFactory, number])[] = [
    ['AWS SDK (Retry 2.1)', SDK, BEFORE],
    ['sansdk', OURS, BEFORE],
    ['sansdk, up for 5 minutes', OURS, LONG_BEFORE],
    ['sansdk without fading, up for 5 minutes', OURS_WITHOUT_FADING, LONG_BEFORE],
  ]
  const rows = cases.map(([name, policy, before]) => {
    const points = counts.map((clients) => {
      const result = run(policy, OUTAGE, 30, { clients, before })
      return {
        clients,
        whole: amplification(result, [before, before + 30]),
        last: amplification(result, [before + 25, before + 30]),
      }
    })
    return { name, points }
  })
  printTable(
    '30 s outage by number of processes (attempts per call: whole / last 5 s)',
    ['policy', ...counts.map((count) => count.toLocaleString('en-US'))],
    rows.map(({ name, points }) => [
      name,
      ...points.map((each) => `${each.whole.toFixed(2)} / ${each.last.toFixed(2)}`),
    ]),
  )
  writePlot('storm-processes', {
    title: 'Attempts per call in a 30 s outage',
    xLabel: 'processes',
    yLabel: 'attempts per call',
    xScale: 'log',
    series: rows.map(({ name, points }) => ({
      name: name.replace(', up for 5 minutes', ', 5 min'),
      points: points.map(({ clients, whole }) => [clients, whole] as const),
    })),
  })
  for (const { name, points } of rows.slice(1, 3)) {
    for (const { clients, whole } of points) {
      const most = clients <= 200 ? 1.1 : 1.7
      check(
        `outage, ${name}, ${clients} processes: attempts per call, at most ${most}`,
        whole,
        whole <= most,
      )
    }
  }
}

function runFailing(policy: PolicyFactory, clients: number, failing: number): StormResult {
  return run(policy, { speed: 1, failing }, 70, { clients, after: 0 })
}

function reportPartialFailure({ check }: Checks): void {
  const shares = [0.01, 0.1, 0.2, 0.3, 0.5]
  const window: Seconds = [BEFORE, BEFORE + 60]
  const cases: [string, PolicyFactory, number][] = Object.entries(POLICIES).map(
    ([name, policy]) => [name, policy, CLIENTS],
  )
  cases.push(['AWS SDK, 10,000 processes', SDK, 10_000], ['sansdk, 10,000 processes', OURS, 10_000])
  const results = cases.map(([name, policy, clients]) => {
    return { name, results: shares.map((share) => runFailing(policy, clients, share)) }
  })
  printTable(
    'Steady share of failures (% of calls that succeed / attempts per call)',
    ['policy', ...shares.map((share) => `${share * 100} %`)],
    results.map((row) => [
      row.name,
      ...row.results.map((each) => {
        return `${(100 * successShare(each, window)).toFixed(2)} / ${amplification(each, window).toFixed(2)}`
      }),
    ]),
  )
  const at10 = (name: string): number => {
    const result = results.find((row) => row.name === name)?.results[1]
    return result === undefined ? Number.NaN : 100 * successShare(result, window)
  }
  const loss = at10('AWS SDK (Retry 2.1)') - at10('sansdk, a process per client')
  check('10 % failures: points of success below the SDK, at most 1', loss, loss <= 1)
  const fleetLoss = at10('AWS SDK, 10,000 processes') - at10('sansdk, 10,000 processes')
  check(
    '10 % failures, 10,000 processes: points below the SDK, at most 1',
    fleetLoss,
    fleetLoss <= 1,
  )
}
