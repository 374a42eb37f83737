import { expect, it } from 'vitest'
import { sendRandom } from '../unit/proxy/send-random.ts'

const COUNT = Number(process.env['SANSDK_PROXY_REQUESTS'] ?? 10_000)
const SEED = Number(process.env['SANSDK_PROXY_SEED'] ?? 1)

it('signs no request that the rules do not allow', async () => {
  const { violations, ...counts } = await sendRandom(COUNT, SEED)
  console.log(JSON.stringify({ seed: SEED, ...counts, violations: violations.length }))
  expect(violations).toEqual([])
  for (const service of ['s3', 'dynamodb', 'sts', 'lambda', 'execute-api']) {
    expect(counts.forwarded[service], service).toBeGreaterThan(COUNT / 1000)
  }
})
