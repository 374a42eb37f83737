import { argumentRangeError, argumentTypeError } from '../errors.ts'
import { orAborted } from '../http/abort-scope.ts'
import type { ImdsClient, InstanceNotice, NoticeOptions } from './types.ts'

const DEFAULT_INTERVAL_MS = 5_000
/** A minute at the usual interval; then something is wrong for longer than a notice would last. */
const MAX_FAILURES = 12

interface NoticePath {
  readonly path: string
  readonly read: (text: string) => InstanceNotice | undefined
}

const PATHS: readonly NoticePath[] = [
  { path: 'meta-data/spot/instance-action', read: spotInterruption },
  { path: 'meta-data/events/recommendations/rebalance', read: rebalanceRecommendation },
]

/** Polls, and yields each notice once. */
export async function* watchNotices(
  client: Pick<ImdsClient, 'find'>,
  options: NoticeOptions,
): AsyncGenerator<InstanceNotice, void, undefined> {
  const intervalMs = intervalOf(options)
  const { signal } = options
  const last = new Map<string, string>()
  let hasLooked = false
  let failures = 0
  for (;;) {
    try {
      const found = await look(client, last, signal)
      hasLooked = true
      failures = 0
      yield* found
    } catch (error) {
      signal?.throwIfAborted()
      failures += 1
      if (!hasLooked || failures >= MAX_FAILURES) throw error
    }
    await pause(intervalMs, signal)
  }
}

async function look(
  client: Pick<ImdsClient, 'find'>,
  last: Map<string, string>,
  signal: AbortSignal | undefined,
): Promise<InstanceNotice[]> {
  const texts = await Promise.all(PATHS.map(({ path }) => client.find(path, { signal })))
  const found: InstanceNotice[] = []
  for (const [index, { path, read }] of PATHS.entries()) {
    const text = texts[index]
    if (text === undefined) last.delete(path)
    if (text === undefined || last.get(path) === text) continue
    last.set(path, text)
    const notice = read(text)
    if (notice !== undefined) found.push(notice)
  }
  return found
}

function spotInterruption(text: string): InstanceNotice | undefined {
  const { action, time } = fieldsOf(text)
  const date = dateOf(time)
  if (date === undefined || !isSpotAction(action)) return undefined
  return { kind: 'spot-interruption', action, time: date }
}

function isSpotAction(value: unknown): value is 'terminate' | 'stop' | 'hibernate' {
  return value === 'terminate' || value === 'stop' || value === 'hibernate'
}

function rebalanceRecommendation(text: string): InstanceNotice | undefined {
  const noticeTime = dateOf(fieldsOf(text)['noticeTime'])
  return noticeTime && { kind: 'rebalance-recommendation', noticeTime }
}

function fieldsOf(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}

function dateOf(value: unknown): Date | undefined {
  const date = new Date(typeof value === 'string' ? value : Number.NaN)
  return Number.isNaN(date.getTime()) ? undefined : date
}

async function pause(delayMs: number, signal: AbortSignal | undefined): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const elapsed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, delayMs)
    // Watching for notices does not keep the process alive.
    timer.unref()
  })
  try {
    await (signal === undefined ? elapsed : orAborted(elapsed, signal))
  } finally {
    clearTimeout(timer)
  }
}

function intervalOf({ intervalMs = DEFAULT_INTERVAL_MS }: NoticeOptions): number {
  if (typeof intervalMs !== 'number') {
    throw argumentTypeError('options.intervalMs', 'a number', intervalMs)
  }
  if (!(intervalMs > 0 && intervalMs <= 2_147_483_647)) {
    throw argumentRangeError('options.intervalMs', 'must be between 1 and 2147483647')
  }
  return intervalMs
}
