import { expect, it } from 'vitest'
import { runs } from '../support/effort.ts'
import { expectKept } from './expect-kept.ts'
import { FAULT_MIX } from './fault-mix.ts'
import { soak } from './soak.ts'
import { startFaultServer } from './start-fault-server.ts'

const CALLS = runs(5_000)

it(`keeps its promises over ${CALLS} calls through a network with 5 % faults`, async () => {
  expect(FAULT_MIX.reduce((sum, { per10000 }) => sum + per10000, 0)).toBe(500)
  const server = await startFaultServer()
  try {
    // A stall takes as long as an attempt may; a good response that slow would count as a failure.
    const options = { calls: CALLS, concurrency: 256, rounds: 2, seed: 2, attemptMs: 5_000 }
    expectKept(await soak(server, options), options)
  } finally {
    await server.stop()
  }
}, 60_000)
