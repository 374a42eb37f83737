import * as fc from 'fast-check'
import { expect } from 'vitest'
import { SansdkError } from '../../src/errors.ts'
import { CHARACTER } from '../support/character.ts'

/** Seconds for each target; `FUZZ_SECONDS` sets it. */
const SECONDS = Number(process.env['FUZZ_SECONDS'] ?? 12)

let total = 0

/** Number of inputs tried so far, over all targets of the file. */
export function inputsTried(): number {
  return total
}

/** A million in the default time, and in proportion otherwise. */
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

/** The same for asynchronous checks. */
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

/** The result, or undefined if the call throws an error of the library. */
export function attempt<Result>(run: () => Result): Result | undefined {
  try {
    return run()
  } catch (error) {
    const known =
      error instanceof SansdkError || (error as { code?: string }).code?.startsWith('ERR_')
    if (known !== true) throw error
    return undefined
  }
}

const piece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'a',
      'Z',
      '0',
      '/',
      '//',
      '.',
      '..',
      '-',
      '_',
      '~',
      '%20',
      '%2f',
      '%2E',
      '%C3%a9',
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '%',
      '%2',
      '%zz',
      '+',
      '=',
      '&',
      ';',
      '#',
      '?',
      ':',
      '@',
      '\\',
      '"',
      "'",
      '(',
      '*',
      ' ',
      '\t',
      '\n',
      '\0',
      '\u007f',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: CHARACTER, maxLength: 3 }) },
)
/** Text of what is difficult for canonicalisers, as long as real paths and queries. */
export const text: fc.Arbitrary<string> = fc
  .array(piece, { maxLength: 12 })
  .map((pieces) => pieces.join(''))

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
