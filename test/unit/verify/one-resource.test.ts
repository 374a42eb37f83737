import { describe, expect, it } from 'vitest'
import { runs } from '../../support/effort.ts'
import { judgePairs } from '../../support/path-pairs.ts'

const PAIRS = runs(20_000)
const SEED = 20_260_304

describe('one signature', () => {
  it('never lets two targets pass that a router takes to different places', async () => {
    const { breaches, ...counts } = await judgePairs(PAIRS, SEED)
    console.log(`seed ${SEED}: ${JSON.stringify(counts)}`)
    expect(breaches.slice(0, 10)).toEqual([])
    expect(counts.pairs).toBe(PAIRS)
    // Without these the test would show nothing.
    expect(counts.routedApart).toBeGreaterThan(PAIRS / 40)
    expect(counts.bothPassed).toBeGreaterThan(PAIRS / 200)
  }, 120_000)
})
