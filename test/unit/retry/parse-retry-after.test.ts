import { describe, expect, it } from 'vitest'
import { parseRetryAfter } from '../../../src/retry/index.ts'
import { NOW } from './run-call.ts'

function parse(xAmzRetryAfter?: string, retryAfter?: string): number | undefined {
  return parseRetryAfter({
    now: NOW,
    ...(xAmzRetryAfter !== undefined && { xAmzRetryAfter }),
    ...(retryAfter !== undefined && { retryAfter }),
  })
}

describe('x-amz-retry-after', () => {
  it('is in milliseconds', () => {
    expect(parse('1500')).toBe(1500)
    expect(parse('0')).toBe(0)
  })

  it.each(['invalid', '-1', '1.5', '1e3', '', ' ', '0x10', '+5', '9'.repeat(400), '１'])(
    'is ignored as %s',
    (value) => {
      expect(parse(value)).toBeUndefined()
    },
  )

  it('wins over Retry-After when it is valid', () => {
    expect(parse('1500', '7')).toBe(1500)
    expect(parse('soon', '7')).toBe(7000)
  })
})

describe('Retry-After', () => {
  it('is in seconds', () => {
    expect(parse(undefined, '120')).toBe(120_000)
  })

  it('is a date', () => {
    expect(parse(undefined, new Date(NOW + 90_000).toUTCString())).toBe(90_000)
    expect(parse(undefined, new Date(NOW).toUTCString())).toBe(0)
  })

  it.each([
    '-5',
    '1.5',
    'tomorrow',
    '2026-01-01T00:01:00Z',
    'Thu, 32 Jan 2026 00:00:00 GMT',
    'Tue, 31 Feb 2026 00:00:00 GMT',
    new Date(NOW - 1000).toUTCString(),
    '9'.repeat(15),
  ])('is ignored as %s', (value) => {
    expect(parse(undefined, value)).toBeUndefined()
  })
})

it('is undefined without headers', () => {
  expect(parse()).toBeUndefined()
})
