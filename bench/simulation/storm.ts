import {
  classifyNetworkError,
  classifyResponse,
  type Failure,
  type RetryPolicy,
  type RetrySession,
} from '../../src/retry/index.ts'
import { createAgenda } from './agenda.ts'
import { createSeededRandom, untilNext } from './seeded-random.ts'

/** Calls per second over all clients, whatever the server does (open loop). */
export const CALLS_PER_SECOND = 1_000
const SERVER_PER_SECOND = 1_500
/** Requests that the server queues; it refuses those beyond at once. */
const QUEUE_BOUND = 1_500
const ROUND_TRIP_MS = 10
const ATTEMPT_TIMEOUT_MS = 1_000

const REFUSED: Failure = classifyResponse({ status: 503, codes: [], method: 'GET' })
const TIMED_OUT: Failure = classifyNetworkError({ code: 'TIMEOUT_ATTEMPT' }, { requestSent: true })

/** What happens to the server between `troubleStart` and `troubleEnd`. */
export interface Trouble {
  /** Share of its speed that is left; 0 refuses everything at once. */
  readonly speed: number
  /** Share of requests that fail at once with 503. */
  readonly failing: number
}

export interface StormOptions {
  /** The policy of each client; clients that share a process may share it. */
  readonly policyOf: (client: number, random: () => number) => RetryPolicy
  readonly clients: number
  readonly trouble: Trouble
  /** Seconds of health, of trouble and of health again. */
  readonly before: number
  readonly during: number
  readonly after: number
  readonly seed: number
}

/** Counts per second of the simulation. */
export interface StormResult {
  readonly calls: number[]
  readonly attempts: number[]
  /** Calls that succeeded, by the second of their end. */
  readonly succeeded: number[]
  /** Calls that succeeded, by the second of their beginning. */
  readonly fulfilled: number[]
  /** Requests that the server worked on after the client had given them up. */
  readonly wasted: number
  /** Retries that a quota refused. */
  readonly refusals: number
}

interface Attempt {
  readonly settle: (failure: Failure | undefined, now: number) => void
  abandoned: boolean
}

/** Runs one scenario on a virtual clock with the real policies. */
export function simulateStorm(options: StormOptions): StormResult {
  const { clients, before, during, after, trouble } = options
  const seconds = before + during + after
  const random = createSeededRandom(options.seed)
  const agenda = createAgenda()
  const counts = emptyCounts(seconds)
  const server = createServer(agenda, random, trouble, [before * 1_000, (before + during) * 1_000])
  const policies = Array.from({ length: clients }, (_, client) => options.policyOf(client, random))

  function beginCall(now: number): void {
    agenda.at(now + untilNext(random, CALLS_PER_SECOND), beginCall)
    count(counts.calls, now)
    const policy = policies[Math.floor(random() * clients)]
    if (policy === undefined) return
    const session = policy.begin({ host: 'server', idempotent: true })
    send(session, 1, now, now)
  }

  function send(session: RetrySession, attempt: number, startedAt: number, now: number): void {
    const waitMs = session.acquire(now)
    if (waitMs > 0) {
      agenda.at(now + waitMs, (then) => send(session, attempt, startedAt, then))
      return
    }
    count(counts.attempts, now)
    server.receive(now, (failure, at) => {
      if (failure === undefined) {
        session.onSuccess(at)
        count(counts.succeeded, at)
        count(counts.fulfilled, startedAt)
        return
      }
      const decision = session.onFailure(failure, { attempt, replayable: true, now: at })
      if (decision.retry) {
        agenda.at(at + decision.delayMs, (then) => send(session, attempt + 1, startedAt, then))
      } else if (decision.stopReason === 'quota') counts.refusals++
    })
  }

  agenda.at(0, beginCall)
  agenda.runUntil(seconds * 1_000 - 1)
  return { ...counts, wasted: server.wasted() }
}

function createServer(
  agenda: ReturnType<typeof createAgenda>,
  random: () => number,
  trouble: Trouble,
  [troubleStart, troubleEnd]: readonly [number, number],
) {
  const queue: Attempt[] = []
  let head = 0
  let busy = false
  let wasted = 0
  const isTroubled = (now: number): boolean => now >= troubleStart && now < troubleEnd

  function work(now: number): void {
    const attempt = queue[head]
    busy = attempt !== undefined
    if (attempt === undefined) return
    head++
    if (head > QUEUE_BOUND) {
      queue.splice(0, head)
      head = 0
    }
    const speed = isTroubled(now) ? trouble.speed : 1
    // A server that has stopped goes on with what it has once it is back.
    const doneAt = speed > 0 ? now + 1_000 / (SERVER_PER_SECOND * speed) : troubleEnd
    agenda.at(doneAt, (then) => {
      if (attempt.abandoned) wasted++
      else attempt.settle(undefined, then + ROUND_TRIP_MS)
      work(then)
    })
  }

  function refuses(now: number): boolean {
    if (queue.length - head >= QUEUE_BOUND) return true
    return isTroubled(now) && (trouble.speed === 0 || random() < trouble.failing)
  }

  return {
    wasted: () => wasted,
    receive(now: number, answer: (failure: Failure | undefined, at: number) => void): void {
      if (refuses(now)) {
        agenda.at(now + ROUND_TRIP_MS, (then) => answer(REFUSED, then))
        return
      }
      const attempt: Attempt = {
        abandoned: false,
        settle(failure, at) {
          attempt.abandoned = true
          agenda.at(at, (then) => answer(failure, then))
        },
      }
      queue.push(attempt)
      agenda.at(now + ATTEMPT_TIMEOUT_MS, (then) => {
        if (!attempt.abandoned) attempt.settle(TIMED_OUT, then)
      })
      if (!busy) work(now)
    },
  }
}

function emptyCounts(seconds: number) {
  const perSecond = (): number[] => Array.from({ length: seconds }, () => 0)
  return {
    calls: perSecond(),
    attempts: perSecond(),
    succeeded: perSecond(),
    fulfilled: perSecond(),
    refusals: 0,
  }
}

function count(counts: number[], now: number): void {
  const second = Math.floor(now / 1_000)
  if (second < counts.length) counts[second] = (counts[second] ?? 0) + 1
}
