import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { differentSearches, differentWaits, readPathCases } from '../support/path-cases.ts'

const FILE = new URL('data/wire/paths.jsonl.gz', import.meta.url)

describe('waiters and paths as botocore and jmespath have them', () => {
  const { searches, waits } = readPathCases(gunzipSync(readFileSync(FILE)).toString())

  it('answers to all waiters: the same states', async () => {
    expect(new Set(waits.map(({ service, waiter }) => `${service} ${waiter}`)).size).toBe(378)
    expect(await differentWaits(waits)).toEqual([])
  })

  it('paths of paginators and waiters, and made-up ones: the same results', () => {
    expect(searches.length).toBeGreaterThan(5_000)
    expect(differentSearches(searches)).toEqual([])
  })
})
