import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createAdaptivePolicy,
  createRetryQuota,
  createStandardPolicy,
  type Failure,
  type StandardOptions,
} from '../../../src/retry/index.ts'
import { callFacts, NOW, runCall, TRANSIENT } from './run-call.ts'

const attempt = { attempt: 1, replayable: true, now: NOW }

function parityPolicy(options: StandardOptions = {}) {
  return createStandardPolicy({ random: () => 1, initialTokens: 500, ...options })
}

function beginWith(options: StandardOptions, idempotent: boolean) {
  return createStandardPolicy({ random: () => 1, ...options }).begin(callFacts({ idempotent }))
}

describe('the gates', () => {
  it('stops a body that cannot be sent again before anything else but a terminal failure', () => {
    const session = parityPolicy().begin(callFacts({ idempotent: false }))
    const facts = { ...attempt, attempt: 3, replayable: false, remainingMs: 1 }
    expect(session.onFailure(TRANSIENT, facts)).toMatchObject({ retry: false, stopReason: 'body' })
    const terminal: Failure = { ...TRANSIENT, class: 'terminal' }
    expect(session.onFailure(terminal, facts)).toMatchObject({ stopReason: 'terminal' })
  })

  it('asks for idempotency before attempts, attempts before time, time before quota', () => {
    const late = { ...attempt, attempt: 3, remainingMs: 10 }
    const quota = createRetryQuota({ initial: 0 })
    expect(beginWith({ quota }, false).onFailure(TRANSIENT, late)).toMatchObject({
      stopReason: 'idempotency',
    })
    expect(beginWith({ quota }, true).onFailure(TRANSIENT, late)).toMatchObject({
      stopReason: 'attempts',
    })
    expect(
      beginWith({ quota }, true).onFailure(TRANSIENT, { ...attempt, remainingMs: 10 }),
    ).toMatchObject({ stopReason: 'deadline' })
    expect(beginWith({ quota }, true).onFailure(TRANSIENT, attempt)).toMatchObject({
      stopReason: 'quota',
    })
  })

  it('spends nothing on a retry that does not fit the time left', () => {
    const session = parityPolicy().begin(callFacts())
    const decision = session.onFailure(TRANSIENT, { ...attempt, remainingMs: 50 })
    expect(decision).toMatchObject({ retry: false, quotaBefore: 500, quotaAfter: 500 })
    expect(session.onFailure(TRANSIENT, { ...attempt, remainingMs: 51 }).retry).toBe(true)
  })

  it.each([
    ['not-sent', true],
    ['rejected', true],
    ['unknown', false],
  ] as const)('repeats a call that is not idempotent after %s: %s', (outcome, retry) => {
    const session = parityPolicy().begin(callFacts({ idempotent: false }))
    expect(session.onFailure({ ...TRANSIENT, outcome }, attempt).retry).toBe(retry)
  })

  it('repeats whatever the outcome with sdk-parity', () => {
    const session = parityPolicy({ idempotency: 'sdk-parity' }).begin(
      callFacts({ idempotent: false }),
    )
    expect(session.onFailure(TRANSIENT, attempt).retry).toBe(true)
  })

  it('holds a failure to its own number of retries', () => {
    const session = parityPolicy({ maxAttempts: 5 }).begin(callFacts())
    const unknownName: Failure = { ...TRANSIENT, codes: ['ENOTFOUND'], maxRetries: 1 }
    expect(session.onFailure(unknownName, attempt).retry).toBe(true)
    expect(session.onFailure(unknownName, { ...attempt, attempt: 2 })).toMatchObject({
      stopReason: 'attempts',
    })
    expect(session.onFailure(TRANSIENT, { ...attempt, attempt: 2 }).retry).toBe(true)
  })

  it('counts the retries of each code by itself', () => {
    const session = parityPolicy({ maxAttempts: 5 }).begin(callFacts())
    const limited = (code: string): Failure => ({ ...TRANSIENT, codes: [code], maxRetries: 1 })
    expect(session.onFailure(limited('ENOTFOUND'), attempt).retry).toBe(true)
    expect(session.onFailure(limited('ECERT'), { ...attempt, attempt: 2 }).retry).toBe(true)
    expect(session.onFailure(limited('ECERT'), { ...attempt, attempt: 3 }).retry).toBe(false)
  })

  it('makes one attempt where a layer above repeats the call', () => {
    const session = parityPolicy().begin(callFacts({ retriedByCaller: true }))
    expect(session.maxAttempts).toBe(1)
    expect(session.onFailure(TRANSIENT, attempt)).toMatchObject({ stopReason: 'attempts' })
  })
})

describe('corrections', () => {
  const skewed: Failure = { class: 'clock-skew', outcome: 'rejected', codes: ['AuthFailure'] }
  const expired: Failure = {
    class: 'expired-credentials',
    outcome: 'rejected',
    codes: ['ExpiredToken'],
  }

  it('are immediate and free, so that any number of parallel calls recover', () => {
    const policy = createStandardPolicy({ quota: createRetryQuota({ initial: 0 }) })
    for (const failure of [skewed, expired]) {
      for (let call = 0; call < 100; call++) {
        expect(policy.begin(callFacts()).onFailure(failure, attempt)).toMatchObject({
          retry: true,
          delayMs: 0,
          delaySource: 'none',
        })
      }
    }
  })

  it('earn nothing when they help', () => {
    const quota = createRetryQuota({ initial: 100 })
    const session = createStandardPolicy({ quota }).begin(callFacts())
    session.onFailure(skewed, attempt)
    session.onSuccess(NOW)
    expect(quota.balance(NOW)).toBe(100)
  })

  it('of the credentials are tried once per call', () => {
    const session = parityPolicy({ maxAttempts: 5 }).begin(callFacts())
    session.onFailure(expired, attempt)
    expect(session.onFailure(expired, { ...attempt, attempt: 2 })).toMatchObject({
      retry: false,
      stopReason: 'terminal',
    })
  })

  it('of the clock pay and wait like any retry the second time', () => {
    const session = parityPolicy().begin(callFacts())
    session.onFailure(skewed, attempt)
    expect(session.onFailure(skewed, { ...attempt, attempt: 2 })).toMatchObject({
      retry: true,
      delayMs: 100,
      quotaAfter: 486,
    })
  })

  it('of both kinds fit into one call', () => {
    const session = parityPolicy().begin(callFacts())
    session.onFailure(skewed, attempt)
    expect(session.onFailure(expired, { ...attempt, attempt: 2 })).toMatchObject({ delayMs: 0 })
  })
})

describe('a shared quota', () => {
  it('is one for all policies of the process that talk to a host', () => {
    const call = callFacts()
    const first = createStandardPolicy().begin(call)
    const second = createStandardPolicy().begin({ ...call })
    expect(first.onFailure(TRANSIENT, attempt)).toMatchObject({ quotaBefore: 28, quotaAfter: 14 })
    expect(second.onFailure(TRANSIENT, attempt)).toMatchObject({ quotaBefore: 14, quotaAfter: 0 })
  })

  it('is not shared between hosts, nor between start balances', () => {
    const call = callFacts()
    createStandardPolicy().begin(call).onFailure(TRANSIENT, attempt)
    const otherHost = createStandardPolicy().begin(callFacts())
    expect(otherHost.onFailure(TRANSIENT, attempt)).toMatchObject({ quotaBefore: 28 })
    const parity = createStandardPolicy({ initialTokens: 500 }).begin(call)
    expect(parity.onFailure(TRANSIENT, attempt)).toMatchObject({ quotaBefore: 500 })
  })
})

describe('maxAttempts by number', () => {
  const outage = Array.from({ length: 6 }, () => ({ status: 503 }))

  it.each([1, 2, 3, 4, 5, 10, 36, 37, 60])(
    'makes all %i attempts in a process that has just started',
    (maxAttempts) => {
      const policy = createStandardPolicy({ random: () => 1, maxAttempts })
      const answers = Array.from({ length: maxAttempts }, () => ({ status: 503 }))
      const decisions = runCall(policy, answers, callFacts())
      expect(decisions.map(({ retry }) => retry)).toEqual([
        ...Array.from({ length: maxAttempts - 1 }, () => true),
        false,
      ])
      expect(decisions.at(-1)).toMatchObject({ stopReason: 'attempts' })
    },
  )

  it('pays for the retries and for no others', () => {
    const policy = createStandardPolicy({ maxAttempts: 11 })
    const decision = policy.begin(callFacts()).onFailure(TRANSIENT, attempt)
    expect(decision).toMatchObject({ quotaBefore: 140, quotaAfter: 126 })
  })

  it('holds adaptive policies to the same number', () => {
    const policy = createAdaptivePolicy({ random: () => 1, maxAttempts: 6 })
    expect(runCall(policy, outage, callFacts())).toHaveLength(6)
  })

  it('yields to a start balance that is given too', () => {
    const policy = createStandardPolicy({ random: () => 1, maxAttempts: 6, initialTokens: 14 })
    expect(runCall(policy, outage, callFacts()).at(-1)).toMatchObject({
      stopReason: 'quota',
    })
  })

  it('leaves the start balance of the default alone', () => {
    const session = createStandardPolicy({ random: () => 1 }).begin(callFacts())
    expect(session.onFailure(TRANSIENT, attempt)).toMatchObject({ quotaBefore: 28 })
  })
})

describe('options', () => {
  it.each([
    [{ maxAttempts: 0 }, 'ERR_OUT_OF_RANGE', 'options.maxAttempts'],
    [{ maxAttempts: 1.5 }, 'ERR_OUT_OF_RANGE', 'options.maxAttempts'],
    [{ maxAttempts: '3' }, 'ERR_INVALID_ARG_TYPE', 'options.maxAttempts'],
    [{ capMs: -1 }, 'ERR_OUT_OF_RANGE', 'options.capMs'],
    [{ capMs: Number.NaN }, 'ERR_OUT_OF_RANGE', 'options.capMs'],
    [{ initialTokens: 501 }, 'ERR_OUT_OF_RANGE', 'options.initialTokens'],
    [{ random: 1 }, 'ERR_INVALID_ARG_TYPE', 'options.random'],
    [{ idempotency: 'loose' }, 'ERR_INVALID_ARG_VALUE', 'options.idempotency'],
    [{ quota: 'shared' }, 'ERR_INVALID_ARG_VALUE', 'options.quota'],
  ])('%o is refused', (options, code, field) => {
    expect(() => createStandardPolicy(options as StandardOptions)).toThrow(
      expect.objectContaining({ code, field }),
    )
  })

  it.each([
    [undefined, undefined, 3],
    ['dynamodb', undefined, 4],
    ['dynamodbstreams', undefined, 4],
    ['dynamodb', 2, 2],
    ['sqs', 7, 7],
  ])('%s with maxAttempts %s makes %i attempts', (service, maxAttempts, expected) => {
    const policy = createStandardPolicy(maxAttempts === undefined ? {} : { maxAttempts })
    const session = policy.begin(callFacts(service === undefined ? {} : { service }))
    expect(session.maxAttempts).toBe(expected)
  })
})

describe('for any sequence of failures', () => {
  const failures = fc.record({
    class: fc.constantFrom(
      ...(['throttling', 'transient', 'clock-skew', 'expired-credentials', 'terminal'] as const),
    ),
    outcome: fc.constantFrom('not-sent', 'rejected', 'unknown'),
    codes: fc.array(fc.constantFrom('A', 'B'), { maxLength: 2 }),
  })
  const calls = fc.array(fc.array(failures, { maxLength: 8 }), { maxLength: 40 })

  it('attempts stay below the maximum and the balance between 0 and the capacity', () => {
    fc.assert(
      fc.property(
        calls,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 0, max: 500 }),
        (sequence, maxAttempts, initial) => {
          const quota = createRetryQuota({ initial })
          const policy = createStandardPolicy({ maxAttempts, quota })
          let now = NOW
          for (const attempts of sequence) {
            const session = policy.begin(callFacts())
            let made = 1
            let open = true
            for (const failure of attempts) {
              now += 7
              const facts = { attempt: made, replayable: true, now }
              const decision = session.onFailure(failure as Failure, facts)
              expect(decision.quotaAfter).toBeGreaterThanOrEqual(0)
              expect(decision.quotaAfter).toBeLessThanOrEqual(decision.quotaBefore)
              open = decision.retry
              if (!open) break
              made++
            }
            expect(made).toBeLessThanOrEqual(maxAttempts)
            if (open) session.onSuccess(now)
            expect(quota.balance(now)).toBeLessThanOrEqual(500)
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('delays stay within the cap and the range of the hint', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.integer({ min: 0, max: 30_000 }),
        fc.option(fc.nat(), { nil: undefined }),
        fc.integer({ min: 1, max: 99 }),
        (random, capMs, retryAfterMs, number) => {
          const policy = parityPolicy({ random: () => random, capMs, maxAttempts: 100 })
          const facts = {
            ...attempt,
            attempt: number,
            ...(retryAfterMs !== undefined && { retryAfterMs }),
          }
          const { delayMs } = policy.begin(callFacts()).onFailure(TRANSIENT, facts)
          const backoff = Math.floor(random * Math.min(50 * 2 ** (number - 1), capMs))
          expect(delayMs).toBeGreaterThanOrEqual(backoff)
          expect(delayMs).toBeLessThanOrEqual(backoff + (retryAfterMs === undefined ? 0 : 5000))
        },
      ),
    )
  })
})
