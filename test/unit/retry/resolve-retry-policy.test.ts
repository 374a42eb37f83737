import { describe, expect, it } from 'vitest'
import {
  createNonePolicy,
  createStandardPolicy,
  type RetryOption,
  type RetryPolicy,
  resolveRetryPolicy,
} from '../../../src/retry/index.ts'
import { callFacts, failureOf, NOW } from './run-call.ts'

const facts = { attempt: 1, replayable: true, now: NOW }

/** Whether the policy slows down after throttling, which only adaptive does. */
function isAdaptive(policy: RetryPolicy): boolean {
  const call = callFacts()
  policy.begin(call).onFailure(failureOf({ status: 429 }), facts)
  return policy.begin(call).acquire(NOW) > 0
}

describe('the retry option', () => {
  it('is standard by default and by name', () => {
    for (const policy of [
      resolveRetryPolicy(),
      resolveRetryPolicy('standard'),
      resolveRetryPolicy({}),
    ]) {
      expect(policy.begin(callFacts()).maxAttempts).toBe(3)
      expect(isAdaptive(policy)).toBe(false)
    }
  })

  it('is adaptive by name and by mode', () => {
    expect(isAdaptive(resolveRetryPolicy('adaptive'))).toBe(true)
    const policy = resolveRetryPolicy({ mode: 'adaptive', maxAttempts: 5 })
    expect(isAdaptive(policy)).toBe(true)
    expect(policy.begin(callFacts()).maxAttempts).toBe(5)
  })

  it('is none by name and by mode', () => {
    for (const policy of [resolveRetryPolicy('none'), resolveRetryPolicy({ mode: 'none' })]) {
      expect(policy.begin(callFacts()).maxAttempts).toBe(1)
    }
  })

  it('takes options of the standard policy', () => {
    const session = resolveRetryPolicy({ maxAttempts: 2 }).begin(callFacts())
    expect(session.maxAttempts).toBe(2)
  })

  it("takes a caller's own policy as it is", () => {
    const policy = createStandardPolicy()
    expect(resolveRetryPolicy(policy)).toBe(policy)
  })

  it.each([
    ['legacy', 'ERR_INVALID_ARG_VALUE'],
    [{ mode: 'legacy' }, 'ERR_INVALID_ARG_VALUE'],
    [{ maxAttempts: 0 }, 'ERR_OUT_OF_RANGE'],
    [3, 'ERR_INVALID_ARG_TYPE'],
    [null, 'ERR_INVALID_ARG_TYPE'],
  ])('is refused as %o', (option, code) => {
    expect(() => resolveRetryPolicy(option as RetryOption)).toThrow(
      expect.objectContaining({ code }),
    )
  })
})

describe('the policy of one attempt', () => {
  it('never repeats and never waits', () => {
    const session = createNonePolicy().begin(callFacts({ longPoll: true }))
    expect(session.acquire(NOW)).toBe(0)
    expect(session.onFailure(failureOf({ status: 429 }), facts)).toEqual({
      retry: false,
      stopReason: 'attempts',
      delayMs: 0,
      quotaBefore: 0,
      quotaAfter: 0,
    })
    const terminal = session.onFailure(failureOf({ status: 404 }), facts)
    expect(terminal).toMatchObject({ stopReason: 'terminal' })
  })
})
