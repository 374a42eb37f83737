import { followSignal, unfollowSignal } from '../../http/abort-scope.ts'

/** A signal that follows another one late. */
export interface CreationGrace {
  readonly signal: AbortSignal | undefined
  /** Stops to follow. */
  end(): void
}

// A creation takes tens of milliseconds; who has given up should not wait for a store that hangs.
const GRACE_MS = 5_000

/**
 * Gives a creation time to be answered after its caller has given up: without the answer nobody knows
 * the upload's id, and what the store has made would stay there.
 */
export function creationGrace(outer: AbortSignal | undefined): CreationGrace {
  if (outer === undefined) return { signal: undefined, end: () => undefined }
  const controller = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const begin = (): void => {
    timer = setTimeout(() => controller.abort(outer.reason), GRACE_MS)
  }
  followSignal(outer, controller, begin)
  return {
    signal: controller.signal,
    end() {
      unfollowSignal(outer, controller)
      clearTimeout(timer)
    },
  }
}
