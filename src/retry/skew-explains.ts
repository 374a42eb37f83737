/** AWS accepts five minutes; a minute is left for the resolution of `Date` and the way there. */
const EXPLAINING_SKEW_MS = 240_000

/**
 * Whether a measured clock offset explains a rejected signature: it differs by at least four
 * minutes from the offset that this very attempt was signed with. Both in milliseconds.
 *
 * Comparing with zero instead repeats every denied call of a process whose clock is off but
 * corrected; comparing with the stored offset fails the second of two parallel requests, which
 * finds the offset already stored by the first.
 */
export function skewExplains(candidateMs: number, usedOffsetMs: number): boolean {
  return Math.abs(candidateMs - usedOffsetMs) >= EXPLAINING_SKEW_MS
}
