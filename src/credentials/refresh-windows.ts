const MINUTE_MS = 60_000

/** So long before their end credentials are not used without asking for new ones first. */
export const MANDATORY_WINDOW_MS: number = MINUTE_MS

const SHORT_LIFETIME_MS = 20 * MINUTE_MS
const LONG_LIFETIME_MS = 90 * MINUTE_MS

/**
 * How long before their end credentials are renewed while they can still be used, in milliseconds,
 * by what is left of them when they are fetched. Source: the table of AWS's Credential Refresh
 * Behavior; a fixed quarter of an hour would renew credentials of 15 minutes at every call.
 */
export function advisoryWindowMs(lifetimeMs: number): number {
  if (lifetimeMs <= SHORT_LIFETIME_MS) return 5 * MINUTE_MS
  return lifetimeMs < LONG_LIFETIME_MS ? 15 * MINUTE_MS : 60 * MINUTE_MS
}

/** How long a source that failed is left alone, 300 to 600 s: a fleet must not come back as one. */
export function backoffMs(random: () => number): number {
  return 300_000 * (1 + random())
}

/** How long an error that stays is repeated without asking the source, 1 to 5 s. */
export function errorHoldMs(random: () => number): number {
  return 1_000 + 4_000 * random()
}
