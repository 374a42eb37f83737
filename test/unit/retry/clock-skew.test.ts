import { describe, expect, it } from 'vitest'
import {
  classifyResponse,
  createSkewStore,
  measureSkew,
  skewExplains,
  unexplained,
} from '../../../src/retry/index.ts'

/** Seconds after midnight, 1 January 2026. */
interface Attempt {
  readonly sent: number
  readonly received: number
  /** When the request must be signed. */
  readonly signed: number
  readonly date?: number
  readonly age?: string
  readonly code?: string
}

interface Operation {
  readonly maxAttempts?: number
  readonly attempts: readonly Attempt[]
  /** The client's skew afterwards, in seconds. */
  readonly skew: number
  readonly ok: boolean
}

const start = Date.UTC(2026, 0, 1)
const at = (seconds: number) => start + seconds * 1000
const afternoon = 60_660

/** An answer of some hours ago. */
const cached: Operation = {
  attempts: [
    { sent: afternoon, received: afternoon + 2, signed: afternoon, date: 43_381, age: '17280' },
  ],
  skew: 0,
  ok: true,
}

/** A request after that, answered by a server whose clock differs by so many seconds. */
function fresh(skew: number): Operation {
  const sent = afternoon + 10
  const attempt = { sent, received: sent + 2, signed: sent, date: sent + 1 + skew }
  return { attempts: [attempt], skew, ok: true }
}

// The cases of aws-sdk-go-v2, aws/middleware/testdata/clock-skew-test-cases.json.
const CASES: readonly (readonly [string, readonly Operation[]])[] = [
  [
    'clocks agree',
    [{ attempts: [{ sent: 0, received: 2, signed: 0, date: 1 }], skew: 0, ok: true }],
  ],
  [
    'a definite skew error is corrected and the skew kept',
    [
      {
        attempts: [
          { sent: 0, received: 2, signed: 0, date: 301, code: 'RequestTimeTooSkewed' },
          { sent: 2, received: 4, signed: 302, date: 303 },
        ],
        skew: 300,
        ok: true,
      },
      { attempts: [{ sent: 60, received: 62, signed: 360, date: 361 }], skew: 300, ok: true },
    ],
  ],
  [
    'without attempts left the skew is kept all the same',
    [
      {
        maxAttempts: 1,
        attempts: [{ sent: 0, received: 2, signed: 0, date: 301, code: 'RequestTimeTooSkewed' }],
        skew: 300,
        ok: false,
      },
    ],
  ],
  [
    'a response that took too long is not trusted',
    [
      { attempts: [{ sent: 0, received: 960, signed: 0, date: 600 }], skew: 0, ok: true },
      { attempts: [{ sent: 1020, received: 1022, signed: 1020, date: 1321 }], skew: 300, ok: true },
    ],
  ],
  [
    'a possible skew error below the threshold is not repeated',
    [
      {
        attempts: [
          { sent: 0, received: 2, signed: 0, date: 121, code: 'InvalidSignatureException' },
        ],
        skew: 120,
        ok: false,
      },
    ],
  ],
  [
    'a possible skew error above the threshold is',
    [
      {
        attempts: [
          { sent: 0, received: 2, signed: 0, date: 301, code: 'InvalidSignatureException' },
          { sent: 2, received: 4, signed: 302, date: 303 },
        ],
        skew: 300,
        ok: true,
      },
    ],
  ],
  [
    'without a Date nothing is known',
    [
      {
        attempts: [{ sent: 0, received: 2, signed: 0, code: 'RequestTimeTooSkewed' }],
        skew: 0,
        ok: false,
      },
    ],
  ],
  ['a cached response teaches nothing, the next one does', [cached, fresh(300)]],
  ['a cached response does not mislead the next request', [cached, fresh(0)]],
]

const store = createSkewStore()

/** Plays an operation as a transport does; returns whether it succeeded. */
function play(host: string, operation: Operation): boolean {
  for (const [index, attempt] of operation.attempts.entries()) {
    const used = store.get(host)
    expect(at(attempt.sent) + used).toBe(at(attempt.signed))
    const candidate = measureSkew({
      date: attempt.date === undefined ? undefined : new Date(at(attempt.date)).toUTCString(),
      age: attempt.age,
      sentAt: at(attempt.sent),
      receivedAt: at(attempt.received),
    })
    if (candidate !== undefined) store.set(host, candidate)
    if (attempt.code === undefined) return true
    const failure = classifyResponse({ status: 403, codes: [attempt.code], method: 'POST' })
    const explained = candidate !== undefined && skewExplains(candidate, used)
    const repeats = (explained ? failure : unexplained(failure)).class !== 'terminal'
    expect(repeats && index + 1 < (operation.maxAttempts ?? 3)).toBe(
      index + 1 < operation.attempts.length,
    )
  }
  return false
}

describe('the vectors of the SDKs', () => {
  it.each(CASES)('%s', (name, operations) => {
    for (const operation of operations) {
      expect(play(name, operation)).toBe(operation.ok)
      expect(store.get(name)).toBe(operation.skew * 1000)
    }
  })

  it('a stale skew is corrected by a success', () => {
    store.set('stale', 300_000)
    const attempts = [{ sent: 0, received: 2, signed: 300, date: 1 }]
    expect(play('stale', { attempts, skew: 0, ok: true })).toBe(true)
    expect(store.get('stale')).toBe(0)
  })
})

describe('measuring', () => {
  const facts = {
    date: new Date(at(0)).toUTCString(),
    age: undefined,
    sentAt: at(-2),
    receivedAt: at(1),
  }

  it('takes the middle of the round trip', () => {
    expect(measureSkew(facts)).toBe(500)
  })

  it('trusts a round trip of 15 minutes and none longer or negative', () => {
    expect(measureSkew({ ...facts, sentAt: at(0), receivedAt: at(900) })).toBe(-450_000)
    expect(measureSkew({ ...facts, sentAt: at(0), receivedAt: at(900) + 1 })).toBeUndefined()
    expect(measureSkew({ ...facts, sentAt: at(0), receivedAt: at(0) - 1 })).toBeUndefined()
  })

  it.each(['', 'yesterday', '0', '2026-01-01T00:00:00Z', 'Thu, 99 Jan 2026 00:00:00 GMT'])(
    'ignores the date %s',
    (date) => {
      expect(measureSkew({ ...facts, date })).toBeUndefined()
    },
  )

  it('knows nothing without a date', () => {
    expect(measureSkew({ ...facts, date: undefined })).toBeUndefined()
  })

  it('measures within one millisecond', () => {
    const now = at(0) + 250
    expect(
      measureSkew({
        ...facts,
        date: 'Thu, 01 Jan 2026 00:00:00 GMT',
        sentAt: now,
        receivedAt: now,
      }),
    ).toBe(-250)
  })

  it('ignores a response with any Age', () => {
    expect(measureSkew({ ...facts, age: '0' })).toBeUndefined()
  })
})

describe('explaining', () => {
  it('takes four minutes in either direction', () => {
    expect(skewExplains(240_000, 0)).toBe(true)
    expect(skewExplains(-240_000, 0)).toBe(true)
    expect(skewExplains(239_999, 0)).toBe(false)
  })

  it('does not take a corrected clock for the cause of every failure', () => {
    expect(skewExplains(300_450, 300_000)).toBe(false)
  })

  it('covers each of several parallel requests, by the offset that it used itself', () => {
    const used = [0, 0, 0]
    const explained = used.map((offset) => {
      store.set('parallel', 300_000)
      return skewExplains(300_000, offset)
    })
    expect(explained).toEqual([true, true, true])
  })
})

describe('the store', () => {
  it('keeps an offset per host, 0 where it knows none', () => {
    const skews = createSkewStore()
    skews.set('a', 5)
    skews.set('a', 7)
    expect([skews.get('a'), skews.get('b')]).toEqual([7, 0])
  })

  it('forgets the host that was used longest ago when full', () => {
    const skews = createSkewStore({ maxHosts: 2 })
    skews.set('a', 1)
    skews.set('b', 2)
    skews.get('a')
    skews.set('c', 3)
    expect(['a', 'b', 'c'].map((host) => skews.get(host))).toEqual([1, 0, 3])
  })

  it('keeps the offsets that were accepted apart from those that were seen', () => {
    const skews = createSkewStore()
    skews.set('a', 5)
    skews.confirm('b', 7)
    expect([skews.get('a'), skews.confirmed('a'), skews.linkOffset('a')]).toEqual([5, 0, 0])
    expect([skews.get('b'), skews.confirmed('b'), skews.linkOffset('b')]).toEqual([0, 7, 7])
  })

  it('dates no link more than a day away', () => {
    const day = 86_400_000
    const skews = createSkewStore()
    const linkOffset = (offsetMs: number): number => {
      skews.confirm('host', offsetMs)
      return skews.linkOffset('host')
    }
    expect([day, -day, day + 1, -day - 1].map(linkOffset)).toEqual([day, -day, 0, 0])
    expect(skews.confirmed('host')).toBe(-day - 1)
  })

  it('refuses options that it does not have', () => {
    expect(() => createSkewStore({ maxHost: 1 } as never)).toThrow(
      /^options\.maxHost is not an option of createSkewStore/,
    )
  })
})
