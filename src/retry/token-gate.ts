/** Longest time between two questions of a waiter, so that it notices when the rate has risen. */
const MAX_WAIT_MS = 1_000
/** A waiter this late is taken to be gone: one call that never came back must not block all. */
const LAPSE_MS = 10_000
/** Refilling adds fractions, so a token that is due may be short by rounding. */
const ROUNDING = 1e-9

interface Place {
  readonly ticket: number
  dueAt: number
}

/** A token bucket with a queue: who asked first is served first. */
export interface TokenGate {
  /** 0 when a token was taken, otherwise the milliseconds after which to ask again. */
  take(waiter: object, now: number): number
  /** Forgets a waiter that will not ask again. */
  leave(waiter: object): void
  /** Returns a token that was taken and not used. */
  giveBack(): void
  /** Changes the tokens per second and the most tokens that are kept. */
  setRate(perSecond: number, capacity: number, now: number): void
}

/**
 * Makes a gate of `perSecond` tokens that keeps at most `capacity`, and starts with `tokens`.
 *
 * A token is subtracted only when it is granted. Taking it in advance and sleeping off the debt
 * lets the balance sink without bound under load, from which the rate never recovers.
 *
 * @internal
 */
export function createTokenGate(tokens: number, perSecond: number, capacity: number): TokenGate {
  const queue = new Map<object, Place>()
  let nextTicket = 0
  let refilledAt: number | undefined

  function refill(now: number): void {
    const elapsedMs = Math.max(0, now - (refilledAt ?? now))
    refilledAt = now
    tokens = Math.min(capacity, tokens + (elapsedMs / 1_000) * perSecond)
  }

  /** The ticket of the first in line, after dropping those before it that never came back. */
  function firstTicket(now: number): number {
    for (const [waiter, place] of queue) {
      if (now <= place.dueAt + LAPSE_MS) return place.ticket
      queue.delete(waiter)
    }
    return nextTicket
  }

  return {
    take(waiter, now) {
      refill(now)
      const first = firstTicket(now)
      const place = queue.get(waiter) ?? { ticket: nextTicket, dueAt: now }
      // Those who left from the middle still count here: it overstates a wait and grants no less
      // fairly, and saves walking the queue for every question.
      const ahead = place.ticket - first
      if (tokens + ROUNDING >= ahead + 1) {
        queue.delete(waiter)
        tokens = Math.max(0, tokens - 1)
        return 0
      }
      if (place.ticket === nextTicket) nextTicket++
      const waitMs = Math.ceil(((ahead + 1 - tokens) / perSecond) * 1_000)
      const delayMs = Math.max(1, Math.min(waitMs, MAX_WAIT_MS))
      place.dueAt = now + delayMs
      queue.set(waiter, place)
      return delayMs
    },
    leave: (waiter) => void queue.delete(waiter),
    giveBack() {
      tokens = Math.min(capacity, tokens + 1)
    },
    setRate(newPerSecond, newCapacity, now) {
      refill(now)
      perSecond = newPerSecond
      capacity = newCapacity
      tokens = Math.min(tokens, capacity)
    },
  }
}
