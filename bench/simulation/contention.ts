import { backoffDelayMs } from '../../src/retry/index.ts'
import { createAgenda } from './agenda.ts'
import { createSeededRandom, normal } from './seeded-random.ts'

/**
 * The model of "Exponential Backoff And Jitter" (AWS Architecture Blog): clients that all start at
 * once read a row's version and write it back; a write succeeds if the version is still the same.
 */
const HOP_MS = 10
const HOP_DEVIATION_MS = 2
const BASE_MS = 5
const CAP_MS = 2_000

/** Chooses the wait after the n-th failure of a client, n from 1. */
type Strategy = (random: () => number) => (failures: number) => number

/**
 * Our code's base and cap for transient failures are ten times the model's, so that this is the
 * same model with time counted in tenths of a millisecond.
 */
const OURS_PER_MODEL_MS = 10

const exponential = (failures: number): number => Math.min(CAP_MS, BASE_MS * 2 ** failures)

/** The strategies compared; `full` is the code that the standard policy runs. */
export const STRATEGIES: Readonly<Record<string, Strategy>> = {
  none: () => () => 0,
  exponential: () => exponential,
  equal: (random) => (failures) => exponential(failures) * (0.5 + random() / 2),
  full: (random) => (failures) => {
    const facts = { retryIndex: failures, class: 'transient', random } as const
    return backoffDelayMs({ ...facts, capMs: CAP_MS * OURS_PER_MODEL_MS }) / OURS_PER_MODEL_MS
  },
  decorrelated: (random) => {
    let previous = BASE_MS
    return () => {
      previous = Math.min(CAP_MS, BASE_MS + random() * (3 * previous - BASE_MS))
      return previous
    }
  },
}

/** Means over all runs. */
export interface ContentionResult {
  /** Until the last client has succeeded. */
  readonly timeMs: number
  readonly writes: number
}

/** Lets `clients` contend for one row, `runs` times. */
export function simulateContention(
  strategy: Strategy,
  clients: number,
  runs: number,
): ContentionResult {
  let timeMs = 0
  let writes = 0
  for (let run = 0; run < runs; run++) {
    const result = runOnce(strategy, clients, createSeededRandom(clients * 1_000 + run))
    timeMs += result.timeMs / runs
    writes += result.writes / runs
  }
  return { timeMs, writes }
}

function runOnce(strategy: Strategy, clients: number, random: () => number): ContentionResult {
  const agenda = createAgenda()
  const hop = (): number => Math.abs(normal(random, HOP_MS, HOP_DEVIATION_MS))
  let version = 0
  let writes = 0
  let lastSuccess = 0

  function startClient(): void {
    const waitAfter = strategy(random)
    let failures = 0
    function read(now: number): void {
      const seen = version
      agenda.at(now + hop() + hop(), (then) => write(then, seen))
    }
    function write(now: number, seen: number): void {
      writes++
      const answeredAt = now + hop()
      if (seen === version) {
        version++
        lastSuccess = Math.max(lastSuccess, answeredAt)
        return
      }
      failures++
      agenda.at(answeredAt + waitAfter(failures) + hop(), read)
    }
    agenda.at(hop(), read)
  }

  for (let client = 0; client < clients; client++) startClient()
  agenda.runUntil(Infinity)
  return { timeMs: lastSuccess, writes }
}
