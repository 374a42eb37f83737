import { expect, it } from 'vitest'
import { judgePairs } from '../support/path-pairs.ts'

const pairs = Number(process.env['FUZZ_PAIRS'] ?? 1_000_000)
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31)

it('one signature never passes for two request targets that a router sends to different handlers', async () => {
  const { breaches, ...counts } = await judgePairs(pairs, seed)
  console.log(`seed ${seed}: ${JSON.stringify(counts)}, ${breaches.length} breaches`)
  expect(breaches.slice(0, 10)).toEqual([])
})
