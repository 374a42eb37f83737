import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BackoffInput, backoffDelayMs } from '../../../src/retry/index.ts'

function ceilings(facts: Pick<BackoffInput, 'class'> & Partial<BackoffInput>): number[] {
  return [0, 1, 2, 3, 20].map((retryIndex) => {
    return backoffDelayMs({ random: () => 1, ...facts, retryIndex })
  })
}

describe('the ceiling of the delay', () => {
  it('doubles from 50 ms to 20 s after a transient failure', () => {
    expect(ceilings({ class: 'transient' })).toEqual([50, 100, 200, 400, 20_000])
  })

  it('doubles from one second after throttling, at DynamoDB too', () => {
    expect(ceilings({ class: 'throttling' })).toEqual([1000, 2000, 4000, 8000, 20_000])
    expect(ceilings({ class: 'throttling', service: 'dynamodb' })[0]).toBe(1000)
  })

  it.each(['dynamodb', 'dynamodbstreams', 'streams.dynamodb'])(
    'starts at 25 ms for %s',
    (service) => {
      expect(ceilings({ class: 'transient', service }).slice(0, 3)).toEqual([25, 50, 100])
    },
  )

  it('can be set', () => {
    expect(ceilings({ class: 'throttling', capMs: 1500 })).toEqual([1000, 1500, 1500, 1500, 1500])
  })
})

describe('the delay', () => {
  it('is a whole number between 0 and the cap for any random number', () => {
    fc.assert(
      fc.property(
        fc.nat(2000),
        fc.constantFrom('transient', 'throttling', 'clock-skew'),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(60_000),
        (retryIndex, failureClass, random, capMs) => {
          const delayMs = backoffDelayMs({
            retryIndex,
            class: failureClass,
            random: () => random,
            capMs,
          })
          expect(Number.isInteger(delayMs)).toBe(true)
          expect(delayMs).toBeGreaterThanOrEqual(0)
          expect(delayMs).toBeLessThanOrEqual(capMs)
        },
      ),
    )
  })

  it('is spread over the whole range', () => {
    const delays = Array.from({ length: 2000 }, () => {
      return backoffDelayMs({ retryIndex: 4, class: 'transient', random: Math.random })
    })
    const mean = delays.reduce((sum, delay) => sum + delay, 0) / delays.length
    expect(mean).toBeGreaterThan(350)
    expect(mean).toBeLessThan(450)
    expect(Math.min(...delays)).toBeLessThan(40)
    expect(Math.max(...delays)).toBeGreaterThan(760)
  })
})
