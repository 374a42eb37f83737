import { quartiles } from './print-results.ts'

/** What one round of one contestant took. */
export interface Round {
  readonly cpuUs: number
  readonly wallUs: number
  /** Resident memory before, and the most there ever was. */
  readonly restMib: number
  readonly peakMib: number
}

/** Rounds by contestant; rounds of one index are neighbours in time. */
export type RoundsByName = ReadonlyMap<string, readonly Round[]>

/** The values of one contestant divided by another's, round by round. */
export function ratios(
  rounds: RoundsByName,
  name: string,
  base: string,
  measureOf: (round: Round) => number,
): number[] {
  const bases = rounds.get(base) ?? []
  return (rounds.get(name) ?? []).map((round, index) => {
    const other = bases[index]
    return other === undefined ? Number.NaN : measureOf(round) / measureOf(other)
  })
}

/** `1.28 (1.26–1.31)`: the median and the quartiles. */
export function spreadText(values: readonly number[], digits: number): string {
  const { low, median, high } = quartiles(values)
  return `${median.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`
}

export function medianOf(values: readonly number[]): number {
  return quartiles(values).median
}

/** Runs each contestant in turns, in the reverse order every other round. */
export async function inTurns(
  names: readonly string[],
  rounds: number,
  run: (name: string, round: number) => Promise<Round>,
): Promise<RoundsByName> {
  const results = new Map<string, Round[]>(names.map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      results.get(name)?.push(await run(name, round))
    }
  }
  return results
}
