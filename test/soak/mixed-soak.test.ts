import { expect, it } from 'vitest'
import { soak } from './mixed/soak.ts'

it('gives right results and explains each error, with changing keys and 5 % faults', async () => {
  const options = { durationMs: 20_000, sampleMs: 10_000, jobsPerSecond: 5 }
  const { leftOpen, samples, unexplained, wrong } = await soak(options)
  expect([wrong, unexplained, leftOpen]).toEqual([[], [], 0])
  expect(samples.at(-1)?.jobs).toBeGreaterThan(20)
})
