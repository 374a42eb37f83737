import { it } from 'vitest'
import { expectKept } from '../faults/expect-kept.ts'
import { soak } from '../faults/soak.ts'
import { startFaultServer } from '../faults/start-fault-server.ts'

it('keeps its promises over 200,000 calls through a network with 5 % faults', async () => {
  const server = await startFaultServer()
  try {
    const options = { calls: 200_000, concurrency: 256, rounds: 10, seed: 1, attemptMs: 3_000 }
    const { deviations, ...result } = await soak(server, options)
    console.log(JSON.stringify({ ...result, deviations: deviations.length }, undefined, 2))
    expectKept({ ...result, deviations }, options)
  } finally {
    await server.stop()
  }
})
