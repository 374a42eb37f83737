/** The clock, timers and randomness of the refresh engine. */
export interface RefreshEnvironment {
  /** Milliseconds since the epoch. The offset that a signer found to a server's clock is no part of it. */
  now(): number
  /** Uniform in [0, 1). */
  random(): number
  /** Calls back after so many milliseconds, without keeping the process alive; returns what takes it back. */
  startTimer(delayMs: number, callback: () => void): () => void
}

/** Those of this process. */
export const processEnvironment: RefreshEnvironment = {
  now: () => Date.now(),
  random: () => Math.random(),
  startTimer: (delayMs, callback) => {
    const timer = setTimeout(callback, delayMs)
    timer.unref()
    return () => clearTimeout(timer)
  },
}
