import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { SERVICES } from '../../src/models/service-table.ts'
import {
  compareRequests,
  compareResponses,
  expectEqual,
  readCases,
  WIRE_PROTOCOLS,
} from '../support/wire-cases.ts'

const FILE = new URL('data/wire/calls.jsonl.gz', import.meta.url)

describe('2,000 operations as botocore has them', () => {
  const cases = readCases(gunzipSync(readFileSync(FILE)).toString())

  it('are of every service that botocore has', () => {
    const services = SERVICES.trim().split('\n')
    const all = services.map((line) => line.replace(/\|.*/, ''))
    const names = all.filter((name) => name !== 'transcribe-streaming')
    expect(cases).toHaveLength(2_000)
    expect(new Set(cases.map(({ service }) => service))).toEqual(new Set(names))
  })

  it.each(WIRE_PROTOCOLS)('%s: the same requests', async (protocol) => {
    const own = cases.filter((one) => one.protocol === protocol)
    expect(own.length).toBeGreaterThan(100)
    expect(expectEqual(await compareRequests(own))).toBe(own.length)
  })

  it.each(WIRE_PROTOCOLS)('%s: the same outputs of responses', async (protocol) => {
    const own = cases.filter((one) => one.protocol === protocol)
    expect(expectEqual(await compareResponses(own))).toBeGreaterThan(own.length * 0.98)
  })
})
