import { checkOptions, type OptionRules } from '../base/options.ts'
import { argumentRangeError, argumentTypeError, TimeoutError } from '../errors.ts'
import {
  createAbortScope,
  monotonicMs,
  orAborted,
  startTimer,
  stopTimer,
} from '../http/time-limits.ts'

/** Options of {@link waitUntil}. */
export interface WaitOptions {
  /** How long to go on, the probes included, in milliseconds; default 300000. `Infinity` is no limit. */
  readonly timeoutMs?: number | undefined
  /** The first wait, and the least one, in milliseconds; default 2000. */
  readonly minDelayMs?: number | undefined
  /** The longest wait, in milliseconds; default 30000. */
  readonly maxDelayMs?: number | undefined
  /** Abort rejects with its reason. */
  readonly signal?: AbortSignal | undefined
  /** Between 0 and 1; default `Math.random`. */
  readonly random?: (() => number) | undefined
}

/** What a probe is told. */
export interface ProbeContext {
  /** 1 for the first. */
  readonly attempt: number
  /** Aborts with the caller's signal, and when the time is over: give it to the calls of the probe. */
  readonly signal: AbortSignal
}

/** Asks once; `undefined`, `null` and `false` mean not yet, an error ends the waiting. */
export type Probe<Value> = (
  context: ProbeContext,
) => Value | false | null | undefined | Promise<Value | false | null | undefined>

const DEFAULT_TIMEOUT_MS = 300_000
const DEFAULT_MIN_DELAY_MS = 2_000
const DEFAULT_MAX_DELAY_MS = 30_000

/**
 * Asks until there is something to give back. Waits grow twofold, between the least one and what they
 * have grown to by chance, so that many who wait for one thing do not ask together.
 *
 * @example
 * ```ts
 * const parameter = await waitUntil(async ({ signal }) => {
 *   const { Parameter } = await client.call('ssm', 'GetParameter', { Name: '/deployed' }, { signal })
 *   return Parameter?.Value === version && Parameter
 * })
 * ```
 *
 * @throws TimeoutError `TIMEOUT_TOTAL` when the time is over; what the probe throws; the signal's
 * reason on abort; TypeError and RangeError for wrong options.
 */
export async function waitUntil<Value>(
  probe: Probe<Value>,
  options: WaitOptions = {},
): Promise<Value> {
  if (typeof probe !== 'function') throw argumentTypeError('probe', 'a function', probe)
  checkOptions('waitUntil', options, WAIT_OPTIONS)
  const limits = limitsOf(options)
  const { timeoutMs } = limits
  const endsAt = monotonicMs() + timeoutMs
  const scope = createAbortScope({ signal: options.signal })
  const { signal } = scope
  let attempt = 1
  const timer = startTimer(timeoutMs, () => scope.stop(timeIsOver(timeoutMs, attempt)))
  try {
    for (; ; attempt++) {
      signal.throwIfAborted()
      const result = await orAborted(asked(probe, { attempt, signal }), signal)
      if (result !== undefined && result !== null && result !== false) return result
      const delayMs = delayOf(attempt, limits)
      if (monotonicMs() + delayMs >= endsAt) throw timeIsOver(timeoutMs, attempt)
      await pause(delayMs, signal)
    }
  } finally {
    stopTimer(timer)
    scope.release()
  }
}

const WAIT_OPTIONS: OptionRules<WaitOptions> = {
  timeoutMs: 'checked',
  minDelayMs: 'checked',
  maxDelayMs: 'checked',
  signal: 'signal',
  random: 'function',
}

/** A probe that throws instead of rejecting is no exception. */
async function asked<Value>(
  probe: Probe<Value>,
  context: ProbeContext,
): Promise<Awaited<ReturnType<Probe<Value>>>> {
  return await probe(context)
}

interface Limits {
  readonly timeoutMs: number
  readonly minDelayMs: number
  readonly maxDelayMs: number
  readonly random: () => number
}

function limitsOf(options: WaitOptions): Limits {
  const minDelayMs = limit('minDelayMs', options.minDelayMs ?? DEFAULT_MIN_DELAY_MS)
  return {
    timeoutMs: limit('timeoutMs', options.timeoutMs ?? DEFAULT_TIMEOUT_MS),
    minDelayMs,
    maxDelayMs: Math.max(
      minDelayMs,
      limit('maxDelayMs', options.maxDelayMs ?? DEFAULT_MAX_DELAY_MS),
    ),
    random: options.random ?? Math.random,
  }
}

function limit(name: string, value: unknown): number {
  const field = `options.${name}`
  if (typeof value !== 'number') throw argumentTypeError(field, 'a number of milliseconds', value)
  if (value > 0) return value
  throw argumentRangeError(field, 'must be more than 0')
}

function delayOf(attempt: number, { minDelayMs, maxDelayMs, random }: Limits): number {
  const grown = Math.min(maxDelayMs, minDelayMs * 2 ** (attempt - 1))
  return minDelayMs + random() * (grown - minDelayMs)
}

function timeIsOver(timeoutMs: number, probes: number): TimeoutError {
  return new TimeoutError(
    `What was waited for did not come about within ${timeoutMs} ms (${probes} probes)`,
    { code: 'TIMEOUT_TOTAL', timeoutMs, attempts: [], outcome: 'unknown', stopReason: 'deadline' },
  )
}

// The attempt loop sleeps within a call; this is the time between calls that have ended.
async function pause(delayMs: number, signal: AbortSignal): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const elapsed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, delayMs)
  })
  try {
    await orAborted(elapsed, signal)
  } finally {
    clearTimeout(timer)
  }
}
