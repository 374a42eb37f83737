import { describe, expect, it } from 'vitest'
import { judgePairs } from '../../support/path-pairs.ts'

const PAIRS = 20_000
const SEED = 20_260_304

describe('one signature', () => {
  it('never lets two targets pass that a router takes to different places', async () => {
    const { breaches, ...counts } = await judgePairs(PAIRS, SEED)
    console.log(`seed ${SEED}: ${JSON.stringify(counts)}`)
    expect(breaches.slice(0, 10)).toEqual([])
    expect(counts.pairs).toBe(PAIRS)
    // Without these the test would show nothing.
    expect(counts.routedApart).toBeGreaterThan(500)
    expect(counts.bothPassed).toBeGreaterThan(100)
  }, 120_000)
})
