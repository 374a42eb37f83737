import { argumentRangeError, argumentTypeError, TimeoutError } from '../../errors.ts'
import { monotonicMs } from '../../http/monotonic-ms.ts'

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
 * const instance = await waitUntil(async ({ signal }) => {
 *   const { Reservations } = await client.call<DescribeInstancesResult>(
 *     'ec2', 'DescribeInstances', { InstanceIds: [id] }, { signal })
 *   const found = Reservations?.[0]?.Instances?.[0]
 *   return found?.State?.Name === 'running' && found
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
  const limits = limitsOf(options)
  const deadline = monotonicMs() + limits.timeoutMs
  const ending = createEnding(limits.timeoutMs, options.signal)
  try {
    for (let attempt = 1; ; attempt++) {
      const { signal } = ending
      const found = await ending.orProbed(async () => await probe({ attempt, signal }))
      if (found !== undefined && found !== null && found !== false) return found
      const delayMs = delayOf(attempt, limits)
      if (monotonicMs() + delayMs >= deadline) throw timeIsOver(limits.timeoutMs, attempt)
      await pause(delayMs, signal)
    }
  } finally {
    ending.dispose()
  }
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

/** What ends a wait from outside. */
interface Ending {
  readonly signal: AbortSignal
  /** What a probe finds, or the end if that comes first, even where the probe ignores the signal. */
  orProbed<T>(probe: () => Promise<T>): Promise<T>
  dispose(): void
}

// setTimeout takes no more, and would fire at once.
const MAX_TIMER_MS = 2 ** 31 - 1

function createEnding(timeoutMs: number, outer: AbortSignal | undefined): Ending {
  const controller = new AbortController()
  const timer =
    timeoutMs > MAX_TIMER_MS
      ? undefined
      : setTimeout(() => controller.abort(timeIsOver(timeoutMs, probes)), timeoutMs)
  const onAbort = (): void => controller.abort(outer?.reason)
  outer?.addEventListener('abort', onAbort)
  if (outer?.aborted) onAbort()
  let probes = 0
  return {
    signal: controller.signal,
    orProbed: async (probe) => {
      controller.signal.throwIfAborted()
      probes += 1
      return await untilAborted(controller.signal, probe)
    },
    dispose: () => {
      clearTimeout(timer)
      outer?.removeEventListener('abort', onAbort)
    },
  }
}

async function untilAborted<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  let stop: (() => void) | undefined
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason)
    signal.addEventListener('abort', stop)
  })
  try {
    return await Promise.race([work(), aborted])
  } finally {
    if (stop !== undefined) signal.removeEventListener('abort', stop)
  }
}

// The attempt loop sleeps within a call; this is the time between calls that have ended.
async function pause(delayMs: number, signal: AbortSignal): Promise<void> {
  const elapsed = new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, delayMs)
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true })
  })
  await untilAborted(signal, () => elapsed)
}
