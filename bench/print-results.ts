import { cpus } from 'node:os'
import type { Rounds } from './measure.ts'

/** Machine and versions: numbers without them say nothing. */
export function machineText(version: string): string {
  const processors = cpus()
  return (
    `sansdk ${version}, Node ${process.version} (V8 ${process.versions.v8}, OpenSSL ` +
    `${process.versions['openssl']}), ${processors.length} x ${processors[0]?.model.trim()}`
  )
}

/** The quartiles of one task's times divided by another's, round by round. */
export function ratioOf(rounds: Rounds, task: string, base: string): Quartiles {
  const bases = timesOf(rounds, base)
  return quartiles(timesOf(rounds, task).map((time, index) => time / (bases[index] ?? Number.NaN)))
}

export interface Quartiles {
  readonly low: number
  readonly median: number
  readonly high: number
}

export function quartiles(numbers: readonly number[]): Quartiles {
  const sorted = numbers.toSorted((a, b) => a - b)
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? Number.NaN
  return { low: at(0.25), median: at(0.5), high: at(0.75) }
}

export function timesOf(rounds: Rounds, task: string): readonly number[] {
  const times = rounds.get(task)
  if (times === undefined) throw new Error(`no task ${task}`)
  return times
}

/** Prints each task's median and quartiles, in nanoseconds for a call. */
export function printTimes(rounds: Rounds): void {
  for (const [name, times] of rounds) {
    const { low, median, high } = quartiles(times)
    console.log(
      `  ${name.padEnd(44)} ${median.toFixed(0).padStart(8)} ns  (${low.toFixed(0)} to ${high.toFixed(0)})`,
    )
  }
}

/** `1.28 (1.26 to 1.31)` */
export function ratioText({ low, median, high }: Quartiles): string {
  return `${median.toFixed(2)} (${low.toFixed(2)} to ${high.toFixed(2)})`
}
