import { expect, it } from 'vitest'
import {
  createAdaptivePolicy,
  createRateLimit,
  createRetryQuota,
  createStandardPolicy,
} from '../../../src/retry/index.ts'

const MAKERS = {
  createStandardPolicy,
  createAdaptivePolicy,
  createRetryQuota,
  createRateLimit,
} as Readonly<Record<string, (options: unknown) => unknown>>

it.each<[string, object, string]>([
  [
    'createStandardPolicy',
    { maxAttempts: '3' },
    'options.maxAttempts must be a number; got string',
  ],
  ['createStandardPolicy', { maxAttempts: 3n }, 'options.maxAttempts must be a number; got bigint'],
  [
    'createStandardPolicy',
    { maxAttempts: Symbol('3') },
    'options.maxAttempts must be a number; got symbol',
  ],
  [
    'createStandardPolicy',
    { maxAttempts: 0 },
    'options.maxAttempts must be a whole number of 1 or more',
  ],
  [
    'createStandardPolicy',
    { maxAttempts: 2.5 },
    'options.maxAttempts must be a whole number of 1 or more',
  ],
  ['createStandardPolicy', { capMs: '1' }, 'options.capMs must be a number; got string'],
  ['createStandardPolicy', { capMs: -1 }, 'options.capMs must be between 0 and 9007199254740991'],
  [
    'createStandardPolicy',
    { initialTokens: 501 },
    'options.initialTokens must be between 0 and 500',
  ],
  [
    'createStandardPolicy',
    { initialTokens: null },
    'options.initialTokens must be a number; got null',
  ],
  ['createStandardPolicy', { random: 1 }, 'options.random must be a function; got number'],
  [
    'createStandardPolicy',
    { idempotency: 'loose' },
    "options.idempotency must be 'strict' or 'sdk-parity'",
  ],
  [
    'createStandardPolicy',
    { quota: 'own' },
    "options.quota must be 'shared-by-host' or a retry quota",
  ],
  [
    'createStandardPolicy',
    { quota: null },
    "options.quota must be 'shared-by-host' or a retry quota",
  ],
  [
    'createStandardPolicy',
    { quota: {} },
    "options.quota must be 'shared-by-host' or a retry quota",
  ],
  [
    'createStandardPolicy',
    { attempts: 3 },
    'options.attempts is not an option of createStandardPolicy',
  ],
  [
    'createAdaptivePolicy',
    { attempts: 3 },
    'options.attempts is not an option of createAdaptivePolicy',
  ],
  ['createRetryQuota', { capacity: -1 }, 'options.capacity must be 0 or more'],
  ['createRetryQuota', { initial: -1 }, 'options.initial must be between 0 and the capacity, 500'],
  [
    'createRetryQuota',
    { capacity: 9, initial: 10 },
    'options.initial must be between 0 and the capacity, 9',
  ],
  ['createRetryQuota', { earnedLifeMs: 0 }, 'options.earnedLifeMs must be more than 0'],
  ['createRetryQuota', { size: 1 }, 'options.size is not an option of createRetryQuota'],
  [
    'createRateLimit',
    { requestsPerSecond: '5' },
    'options.requestsPerSecond must be a number; got string',
  ],
  [
    'createRateLimit',
    { requestsPerSecond: 5, burst: 0 },
    'options.burst must be a finite number of 1',
  ],
  [
    'createRateLimit',
    { requestsPerSecond: 5, maxKeys: 0 },
    'options.maxKeys must be a finite number of 1',
  ],
  [
    'createRateLimit',
    { requestsPerSecond: 5, keys: 1 },
    'options.keys is not an option of createRateLimit',
  ],
])('%s refuses %o, and says what it takes', (name, options, message) => {
  expect(() => MAKERS[name]?.(options)).toThrow(message)
})

it('take the least and the most that they allow', () => {
  for (const options of [{ capMs: 0 }, { initialTokens: 0 }, { initialTokens: 500 }]) {
    expect(() => createStandardPolicy(options)).not.toThrow()
  }
  const empty = createRetryQuota({ capacity: 0, initial: 0, earnedLifeMs: Infinity })
  expect(empty.balance(0)).toBe(0)
  expect(createRetryQuota({ capacity: 10, initial: 10 }).balance(0)).toBe(10)
})
