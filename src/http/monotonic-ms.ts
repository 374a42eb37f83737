/**
 * Milliseconds of a clock that nobody sets. `performance.now()` is that too, but Node loads all that
 * measures performance with it, a millisecond of each start.
 */
export function monotonicMs(): number {
  const [seconds, nanoseconds] = process.hrtime()
  return seconds * 1e3 + nanoseconds / 1e6
}
