import { describe, expect, it } from 'vitest'
import {
  createRetryQuota,
  createStandardPolicy,
  type StandardOptions,
} from '../../../src/retry/index.ts'
import { type Answer, callFacts, NOW, runCall, TRANSIENT } from './run-call.ts'

/** The vectors of Retry Behavior 2.1, as aws-sdk-go-v2 and the JS SDK test them, with rand = 1. */
interface Vector {
  readonly name: string
  readonly answers: readonly (number | Answer)[]
  readonly options?: StandardOptions
  readonly service?: string
  readonly longPoll?: boolean
  readonly quota?: number
  readonly delays: readonly number[]
  /** Balance after every failed attempt. */
  readonly quotas?: readonly number[]
  readonly finalQuota?: number
  readonly stop?: string
}

const throttled: Answer = { status: 400, code: 'Throttling' }

const VECTORS: readonly Vector[] = [
  {
    name: 'two failures',
    answers: [500, 500, 200],
    delays: [50, 100],
    quotas: [486, 472],
    finalQuota: 486,
  },
  {
    name: 'attempts run out',
    answers: [502, 502, 502],
    delays: [50, 100, 0],
    quotas: [486, 472, 472],
    stop: 'attempts',
  },
  {
    name: 'quota for one retry',
    quota: 14,
    answers: [500, 500],
    delays: [50, 0],
    quotas: [0, 0],
    stop: 'quota',
  },
  { name: 'empty quota', quota: 0, answers: [500], delays: [0], quotas: [0], stop: 'quota' },
  {
    name: 'exponential',
    options: { maxAttempts: 5 },
    answers: [500, 500, 500, 500, 500],
    delays: [50, 100, 200, 400, 0],
    stop: 'attempts',
  },
  {
    name: 'cap',
    options: { maxAttempts: 5, capMs: 200 },
    answers: [500, 500, 500, 500, 500],
    delays: [50, 100, 200, 200, 0],
    stop: 'attempts',
  },
  {
    name: 'quota ends a call',
    quota: 20,
    answers: [500, 502],
    delays: [50, 0],
    quotas: [6, 6],
    stop: 'quota',
  },
  { name: 'throttling', answers: [throttled, 200], delays: [1000], quotas: [495], finalQuota: 500 },
  {
    name: 'DynamoDB',
    service: 'dynamodb',
    answers: [500, 500, 500, 500],
    delays: [25, 50, 100, 0],
    quotas: [486, 472, 458, 458],
    stop: 'attempts',
  },
  {
    name: 'hint within range',
    answers: [{ status: 500, retryAfterMs: 1500 }, 200],
    delays: [1500],
    quotas: [486],
  },
  {
    name: 'hint below the backoff',
    answers: [{ status: 500, retryAfterMs: 0 }, 200],
    delays: [50],
  },
  {
    name: 'hint above the range',
    answers: [{ status: 500, retryAfterMs: 10_000 }, 200],
    delays: [5050],
  },
  { name: 'no valid hint', answers: [500, 200], delays: [50] },
  {
    name: 'long poll out of quota',
    longPoll: true,
    quota: 0,
    answers: [500],
    delays: [50],
    stop: 'quota',
  },
  {
    name: 'long poll out of attempts',
    longPoll: true,
    answers: [500, 500, 500],
    delays: [50, 100, 0],
    stop: 'attempts',
  },
  {
    name: 'long poll, terminal',
    longPoll: true,
    quota: 0,
    answers: [404],
    delays: [0],
    stop: 'terminal',
  },
]

function answerOf(answer: number | Answer): Answer {
  return typeof answer === 'number' ? { status: answer } : answer
}

describe('the vectors of Retry Behavior 2.1', () => {
  it.each(VECTORS)('$name', (vector) => {
    const quota = createRetryQuota({ initial: vector.quota ?? 500 })
    const policy = createStandardPolicy({ random: () => 1, quota, ...vector.options })
    const call = callFacts({
      ...(vector.service !== undefined && { service: vector.service }),
      ...(vector.longPoll !== undefined && { longPoll: vector.longPoll }),
    })
    const decisions = runCall(policy, vector.answers.map(answerOf), call)
    expect(decisions.map(({ delayMs }) => delayMs)).toEqual(vector.delays)
    if (vector.quotas) expect(decisions.map((each) => each.quotaAfter)).toEqual(vector.quotas)
    if (vector.finalQuota) expect(quota.balance(NOW)).toBe(vector.finalQuota)
    const last = decisions.at(-1)
    expect(last?.retry === false ? last.stopReason : undefined).toBe(vector.stop)
  })

  it('carries the balance from call to call', () => {
    const quota = createRetryQuota({ initial: 30, earnedLifeMs: Infinity })
    const policy = createStandardPolicy({ random: () => 1, quota })
    const balances: number[] = []
    for (const answers of [
      [500, 502, 200],
      [500, 200],
    ]) {
      const session = policy.begin(callFacts())
      for (const [index, status] of answers.entries()) {
        if (status === 200) session.onSuccess(NOW)
        else session.onFailure(TRANSIENT, { attempt: index + 1, replayable: true, now: NOW })
        balances.push(quota.balance(NOW))
      }
    }
    expect(balances).toEqual([16, 2, 16, 2, 16])
  })

  it('earns a token by a success at the first attempt, up to 500', () => {
    const quota = createRetryQuota({ initial: 499 })
    const policy = createStandardPolicy({ quota })
    const balances = [1, 2].map(() => {
      policy.begin(callFacts()).onSuccess(NOW)
      return quota.balance(NOW)
    })
    expect(balances).toEqual([500, 500])
  })
})
