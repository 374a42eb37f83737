import { type AbortScope, createAbortScope } from '../http/abort-scope.ts'
import { startDeadline } from '../http/time-limits.ts'
import type { CallOptions } from './options.ts'
import type { BucketContext } from './types.ts'

/** An operation that makes several calls. */
interface Operation<T> {
  /** Ends all of them, at the latest when `timeout.totalMs` is over. */
  readonly scope: AbortScope
  /** The caller's, with the one deadline for all calls. */
  readonly options: T
}

/**
 * Begins an operation whose `totalMs` is the time of the whole of it: calls, and what is read from a
 * source or written to a file. Release its scope at the end.
 *
 * @param label what errors say has taken too long, such as `s3 upload of "key"`.
 * @throws TypeError and RangeError for a wrong signal or time limit.
 */
export function beginOperation<T extends Pick<CallOptions, 'signal' | 'timeout'>>(
  { client }: Pick<BucketContext, 'client'>,
  options: T,
  label: string,
): Operation<T> {
  const { signal, timeout } = options
  const deadline = startDeadline(client.resolver.totalMs(timeout))
  const scope = createAbortScope({ signal, deadline, label })
  if (deadline === undefined) return { scope, options }
  return { scope, options: { ...options, timeout: { ...timeout, totalMs: deadline } } }
}

/** Time limits of a file of a directory: its own, within those of the directory. */
export function within(
  own: CallOptions['timeout'],
  outer: CallOptions['timeout'],
): CallOptions['timeout'] {
  if (own === undefined || outer === undefined) return own ?? outer
  return { ...outer, ...own, totalMs: outer.totalMs ?? own.totalMs }
}

/** Time limits of a request that takes longer than others, unless the caller has limited its attempts. */
export function withAttemptMs(
  timeout: CallOptions['timeout'],
  attemptMs: number,
): CallOptions['timeout'] {
  return { ...timeout, attemptMs: timeout?.attemptMs ?? attemptMs }
}
