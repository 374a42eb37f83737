import type { RefreshEnvironment } from '../../../src/credentials/refresh.ts'

/** A clock that moves only when told, with the timers that hang on it. */
export interface VirtualEnvironment extends RefreshEnvironment {
  /** What `random` gives; 0 at first. */
  chance: number
  /** Timers that wait. */
  readonly timers: number
  /** Moves the clock, runs the timers that are due, and lets what waits for them go on. */
  advance(byMs: number): Promise<void>
}

interface Timer {
  readonly at: number
  readonly callback: () => void
}

export function virtualEnvironment(startsAt = 1_800_000_000_000): VirtualEnvironment {
  let clock = startsAt
  const timers = new Set<Timer>()
  const environment: VirtualEnvironment = {
    chance: 0,
    get timers() {
      return timers.size
    },
    now: () => clock,
    random: () => environment.chance,
    startTimer: (delayMs, callback) => {
      const timer = { at: clock + delayMs, callback }
      timers.add(timer)
      return () => timers.delete(timer)
    },
    advance: async (byMs) => {
      clock += byMs
      for (const timer of timers) {
        if (timer.at > clock) continue
        timers.delete(timer)
        timer.callback()
      }
      await new Promise((resolve) => setImmediate(resolve))
    },
  }
  return environment
}
