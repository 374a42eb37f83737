/** Faults of the soak's servers: how many of 10,000 requests each hits, 500 in all. */
const SHARES = {
  /** A service that cannot: 503 and 500. */
  unavailable: 60,
  broken: 60,
  /** A service that is asked too often. */
  throttled: 80,
  /** A connection that is lost before anything is answered, before or after the request was executed. */
  lost: 75,
  'lost-after': 55,
  /** A body that ends in its middle, one that comes in drops, and one that stops. */
  cut: 90,
  slow: 70,
  stalled: 5,
  /** No answer at all. */
  silent: 5,
} as const

/** The name of a fault. */
export type Injected = keyof typeof SHARES

/** Draws the fault of a request; undefined for 95 % of them. */
export function drawFault(): Injected | undefined {
  let left = Math.random() * 10_000
  for (const [name, share] of Object.entries(SHARES)) {
    left -= share
    if (left < 0) return name as Injected
  }
  return undefined
}

/** What a server did to a request: a fault, or the refusal of keys that had ended. */
export type Mishap = Injected | 'expired'

/** Which requests met with which mishaps, by the id of their call; links have their path as id. */
export interface Ledger {
  note(id: string, mishap: Mishap): void
  /** The mishaps of these calls, which are then forgotten. */
  take(ids: readonly string[]): Mishap[]
  /** How many there were so far. */
  total(): number
}

/** Makes an empty ledger. */
export function createLedger(): Ledger {
  const byId = new Map<string, Mishap[]>()
  let total = 0
  return {
    note(id, mishap) {
      total += 1
      byId.set(id, [...(byId.get(id) ?? []), mishap])
    },
    take(ids) {
      return ids.flatMap((id) => {
        const mishaps = byId.get(id) ?? []
        byId.delete(id)
        return mishaps
      })
    },
    total: () => total,
  }
}
