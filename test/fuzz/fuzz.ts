import * as fc from 'fast-check'
import { expect } from 'vitest'

/** Seconds that each target may take; `FUZZ_SECONDS` sets it. */
const SECONDS = Number(process.env['FUZZ_SECONDS'] ?? 12)

let total = 0

/** How many inputs were tried by now, over all targets of the file. */
export function inputsTried(): number {
  return total
}

/** A million in the default time, and in proportion. */
export const WANTED: number = Math.round((1_000_000 * SECONDS) / 12)

/**
 * Tries random inputs until the time is over. The seed is printed: `FUZZ_SEED` repeats a run.
 * Counterexamples are shrunk and thrown.
 */
export function fuzz<Input>(
  name: string,
  inputs: fc.Arbitrary<Input>,
  check: (input: Input) => void,
): void {
  const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31)
  let count = 0
  fc.assert(
    fc.property(inputs, (input) => {
      count++
      check(input)
    }),
    settings(seed),
  )
  report(name, count, seed)
}

/** The same for checks that wait for something. */
export async function fuzzAsync<Input>(
  name: string,
  inputs: fc.Arbitrary<Input>,
  check: (input: Input) => Promise<void>,
): Promise<void> {
  const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31)
  let count = 0
  await fc.assert(
    fc.asyncProperty(inputs, async (input) => {
      count++
      await check(input)
    }),
    settings(seed),
  )
  report(name, count, seed)
}

function settings(seed: number) {
  return {
    seed,
    numRuns: 100_000_000,
    interruptAfterTimeLimit: SECONDS * 1000,
    markInterruptAsFailure: false,
  }
}

function report(name: string, count: number, seed: number): void {
  total += count
  console.log(`${name}: ${count} inputs, seed ${seed}`)
  expect(count).toBeGreaterThan(0)
}
