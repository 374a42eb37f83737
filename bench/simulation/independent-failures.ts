import type { Failure, RetryPolicy } from '../../src/retry/index.ts'
import { createAgenda } from './agenda.ts'
import { createSeededRandom, untilNext } from './seeded-random.ts'

/**
 * The model of "Fixing retries with token buckets and circuit breakers" (M. Brooker, 2022): clients
 * whose calls come at random, and a server that fails a fixed share of requests, whatever its load.
 */
const CLIENTS = 100
const CALLS_PER_SECOND_AND_CLIENT = 10
const DURATION_MS = 10_000
const MEAN_HOP_MS = 10

/** What decides on the retries of one client. */
export interface Retrier {
  /** A call begins; the result tells for each of its failures whether to repeat. */
  begin(): { onFailure(attempt: number, now: number): boolean; onSuccess(now: number): void }
}

/** Makes the retrier of each client. */
export type RetrierFactory = (random: () => number) => Retrier

/** The retry strategies of the model's author; the three that he compares, and none at all. */
export const AUTHORS_RETRIERS: Readonly<Record<string, RetrierFactory>> = {
  'no retry': () => countingRetrier(0),
  'three retries': () => countingRetrier(3),
  '10 % token bucket': () => bucketRetrier(0.1, 5),
  '10 % circuit breaker': () => breakerRetrier(3, 0.1),
}

function countingRetrier(retries: number): Retrier {
  return { begin: () => ({ onFailure: (attempt) => attempt <= retries, onSuccess() {} }) }
}

/** Every call, good or bad, adds to the bucket; a retry needs more than one whole token. */
function bucketRetrier(perCall: number, capacity: number): Retrier {
  let tokens = capacity
  return {
    begin() {
      tokens = Math.min(capacity, tokens + perCall)
      const take = (): boolean => {
        if (tokens <= 1) return false
        tokens -= 1
        return true
      }
      return { onFailure: take, onSuccess() {} }
    },
  }
}

/** No retries while the client's failures are more than a share of its calls. */
function breakerRetrier(retries: number, share: number): Retrier {
  let calls = 0
  let failures = 0
  return {
    begin() {
      calls += 1
      return {
        onFailure(attempt) {
          failures += 1
          return failures / calls <= share && attempt <= retries
        },
        onSuccess() {},
      }
    },
  }
}

/** Asks a policy of this package; its waits do not matter to a server that feels no load. */
export function policyRetrier(policy: RetryPolicy, failure: Failure): Retrier {
  return {
    begin() {
      const session = policy.begin({ host: 'server', idempotent: true })
      return {
        onFailure: (attempt, now) =>
          session.onFailure(failure, { attempt, replayable: true, now }).retry,
        onSuccess: (now) => session.onSuccess(now),
      }
    },
  }
}

/** Shares of the calls. */
export interface IndependentResult {
  /** Calls that succeeded in the end. */
  readonly success: number
  /** Requests per call. */
  readonly load: number
}

/** Runs the model for ten seconds. */
export function simulateIndependentFailures(
  create: RetrierFactory,
  failing: number,
  seed: number,
): IndependentResult {
  const random = createSeededRandom(seed)
  const agenda = createAgenda()
  const roundTrip = (): number => untilNext(random, 1_000 / MEAN_HOP_MS) * 2
  let calls = 0
  let requests = 0
  let succeeded = 0

  function startClient(retrier: Retrier): void {
    const next = (now: number): void => {
      if (now >= DURATION_MS) return
      agenda.at(now + untilNext(random, CALLS_PER_SECOND_AND_CLIENT), next)
      calls += 1
      const call = retrier.begin()
      const send = (attempt: number, at: number): void => {
        requests += 1
        agenda.at(at + roundTrip(), (then) => {
          if (random() >= failing) {
            succeeded += 1
            call.onSuccess(then)
          } else if (call.onFailure(attempt, then)) send(attempt + 1, then)
        })
      }
      send(1, now)
    }
    agenda.at(untilNext(random, CALLS_PER_SECOND_AND_CLIENT), next)
  }

  for (let client = 0; client < CLIENTS; client++) startClient(create(random))
  agenda.runUntil(Infinity)
  return { success: succeeded / calls, load: requests / calls }
}
