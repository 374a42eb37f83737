import { expect, it } from 'vitest'
import { invocationId } from '../../../src/client/request.ts'

it('gives each call a UUID of its own, also beyond the ids of one prefix', () => {
  const ids = Array.from({ length: 10_000 }, invocationId)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) {
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  }
})
