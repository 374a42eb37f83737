import { setTimeout as pause } from 'node:timers/promises'
import { collectGarbage } from '../../support/collect-garbage.ts'

/** What the process holds while no job runs. */
export interface Held {
  /** After a garbage collection, in MiB: objects, and the bytes of buffers beside them. */
  readonly heap: number
  readonly buffers: number
  /** In MiB. */
  readonly rss: number
  /** What keeps the process alive: timers and what is sent. Idle sockets do not. */
  readonly handles: number
}

// The first stack that is read of a module has its source map parsed, and kept.
process.setSourceMapsEnabled(false)

const MIB = 1024 * 1024

/** Measures what is held, once what has ended is released. */
export async function measureHeld(): Promise<Held> {
  for (let turn = 0; turn < 2; turn++) {
    // Turns of the event loop, in which sockets and streams let go of what they carried.
    await pause(100)
    collectGarbage()
  }
  const { arrayBuffers, heapUsed, rss } = process.memoryUsage()
  return {
    heap: heapUsed / MIB,
    buffers: arrayBuffers / MIB,
    rss: rss / MIB,
    handles: process.getActiveResourcesInfo().length,
  }
}

/** The most that each may grow, by a line through its samples. */
export const LIMITS = { heap: 1, buffers: 1, handles: 2, sockets: 2 } as const

/** How much of something grew over a soak, by a line of least squares through its samples. */
export function growthOf(values: readonly number[]): number {
  const count = values.length
  const middle = (count - 1) / 2
  const mean = values.reduce((sum, value) => sum + value, 0) / count
  let products = 0
  let squares = 0
  for (const [index, value] of values.entries()) {
    products += (index - middle) * (value - mean)
    squares += (index - middle) ** 2
  }
  return squares === 0 ? 0 : (products / squares) * (count - 1)
}
