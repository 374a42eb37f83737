import type { Hedge } from '../retry/index.ts'
import { publishHedge } from './diagnostics.ts'
import { destroyBody } from './response-body.ts'
import { type AttemptResult, INTERRUPTED, interruptRun, type Run } from './run-state.ts'
import { runAttempt } from './send.ts'
import { monotonicMs } from './time-limits.ts'
import type { ResponseBodyHooks } from './types.ts'

/** What an attempt came to. */
interface Settled {
  readonly leg: Leg
  readonly result: AttemptResult | undefined
  readonly error: unknown
}

/** One of two attempts at the same time; each has a state of its own. */
interface Leg {
  readonly run: Run
  readonly startedAt: number
  lost: boolean
  done: Promise<Settled>
}

/**
 * Makes an attempt and, if that takes longer than most, a second one beside it; whichever succeeds
 * first is the result, the other is cancelled. Over HTTP/1.1 they cannot share a connection.
 *
 * @throws as `runAttempt`.
 */
export async function runHedgedAttempt(
  run: Run,
  hedge: Hedge,
  start: { readonly attempt: number; readonly hooks: ResponseBodyHooks },
): Promise<AttemptResult> {
  const { context, call } = run
  const key = `${call.summary.host} ${call.summary.operation ?? call.method}`
  const delayMs = hedge.begin(key, call.summary.host, context.now())
  const legs: Leg[] = [startLeg(run, start.attempt, start.hooks)]
  run.interrupt = () => {
    for (const leg of legs) interruptRun(leg.run)
  }
  const first = legs[0] as Leg
  const isLate = delayMs !== undefined && (await takesLonger(first.done, delayMs))
  const hedged = isLate && call.options.signal?.aborted !== true && hedge.take()
  if (hedged) legs.push(startLeg(run, start.attempt, start.hooks))
  const winner = await bestOf(legs)
  settleLegs(run, legs, winner.leg)
  if (hedged) publishHedge(run.message, delayMs, winnerName(winner, first))
  learn(run, hedge, key, winner)
  if (winner.result === undefined) throw winner.error
  return winner.result
}

function startLeg(run: Run, attempt: number, hooks: ResponseBodyHooks): Leg {
  const own: Run = { ...run, interrupt: undefined, current: undefined }
  const leg: Leg = { run: own, startedAt: monotonicMs(), lost: false, done: NEVER }
  const attemptHooks: ResponseBodyHooks = {
    translate: (error) => (leg.lost ? error : hooks.translate(error)),
    reading: () => {
      if (!leg.lost) hooks.reading()
    },
    // The body of the one that lost must not stop the timers of the one that won.
    settled: () => {
      if (!leg.lost) hooks.settled()
    },
  }
  leg.done = settle(leg, attempt, attemptHooks)
  return leg
}

const NEVER: Promise<never> = new Promise(() => {})

async function settle(leg: Leg, attempt: number, hooks: ResponseBodyHooks): Promise<Settled> {
  try {
    return { leg, result: await runAttempt(leg.run, attempt, hooks), error: undefined }
  } catch (error) {
    return { leg, result: undefined, error }
  }
}

async function takesLonger(done: Promise<Settled>, delayMs: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<true>((resolve) => {
    timer = setTimeout(resolve, delayMs, true)
  })
  try {
    return (await Promise.race([done, late])) === true
  } finally {
    clearTimeout(timer)
  }
}

/** The first to succeed; if none does, the first to fail, which the other then only confirmed. */
async function bestOf(legs: readonly Leg[]): Promise<Settled> {
  const earlier = await Promise.race(legs.map((leg) => leg.done))
  if (earlier.result?.good === true) return earlier
  for (const leg of legs) {
    const other = leg === earlier.leg ? earlier : await leg.done
    if (other.result?.good === true) return other
  }
  return earlier
}

function settleLegs(run: Run, legs: readonly Leg[], winner: Leg): void {
  run.interrupt = undefined
  run.credentials = winner.run.credentials
  run.skewMs = winner.run.skewMs
  run.connection = winner.run.connection
  for (const leg of legs) {
    if (leg !== winner) abandonLeg(leg)
  }
}

function abandonLeg(leg: Leg): void {
  leg.lost = true
  interruptRun(leg.run)
  // It may have been answered at the same moment.
  void leg.done.then(({ result }) => {
    if (result?.good === true) destroyBody(result.body, INTERRUPTED)
  })
}

function winnerName({ leg, result }: Settled, first: Leg): 'first' | 'second' | 'none' {
  if (result?.good !== true) return 'none'
  return leg === first ? 'first' : 'second'
}

function learn(run: Run, hedge: Hedge, key: string, { leg, result }: Settled): void {
  if (result?.good === true) hedge.onSuccess(key, monotonicMs() - leg.startedAt)
  else if (result?.failure.class === 'throttling') {
    hedge.onThrottled(run.call.summary.host, run.context.now())
  }
}
