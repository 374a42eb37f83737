import { type ContentionResult, STRATEGIES, simulateContention } from './contention.ts'
import { type Checks, printTable, writePlot } from './report.ts'

const RUNS = 100
const SIZES = Array.from({ length: 19 }, (_, index) => 10 * (index + 1))
const SHOWN = [10, 50, 100, 190]

/** Runs the contention model, prints its table, draws its plots and checks its known figures. */
export function reportContention({ check }: Checks): void {
  const results = new Map(
    Object.entries(STRATEGIES).map(([name, strategy]) => {
      return [name, SIZES.map((clients) => simulateContention(strategy, clients, RUNS))] as const
    }),
  )
  printTable(
    `Contention: clients that write one row, mean of ${RUNS} runs (ms until the last is done / writes)`,
    ['clients', ...results.keys()],
    SHOWN.map((clients) => [
      String(clients),
      ...[...results.values()].map((each) => cell(each, clients)),
    ]),
  )
  plot(results, 'writes', 'contention-writes', 'Work under contention', 'writes')
  plot(results, 'timeMs', 'contention-time', 'Time under contention', 'ms until the last is done')

  const at100 = (name: string): ContentionResult => pick(results.get(name) ?? [], 100)
  const writes = at100('full').writes / at100('exponential').writes
  check(
    '100 clients: writes, full jitter / exponential, 0.43 ± 0.03',
    writes,
    Math.abs(writes - 0.43) <= 0.03,
  )
  const time = at100('full').timeMs / at100('exponential').timeMs
  check('100 clients: time, full jitter / exponential, below 0.1', time, time < 0.1)
  const work = at100('full').writes / at100('decorrelated').writes
  check('100 clients: writes, full jitter / decorrelated, below 0.85', work, work < 0.85)
}

function pick(results: readonly ContentionResult[], clients: number): ContentionResult {
  const result = results[SIZES.indexOf(clients)]
  if (result === undefined) throw new RangeError(`no result for ${clients} clients`)
  return result
}

function cell(results: readonly ContentionResult[], clients: number): string {
  const { timeMs, writes } = pick(results, clients)
  return `${Math.round(timeMs)} / ${Math.round(writes)}`
}

function plot(
  results: ReadonlyMap<string, readonly ContentionResult[]>,
  measure: keyof ContentionResult,
  file: string,
  title: string,
  yLabel: string,
): void {
  const series = [...results].map(([name, list]) => ({
    name,
    points: SIZES.map((clients) => [clients, pick(list, clients)[measure]] as const),
  }))
  writePlot(file, {
    title,
    xLabel: 'clients',
    yLabel,
    series,
    yScale: measure === 'timeMs' ? 'log' : 'linear',
  })
}
