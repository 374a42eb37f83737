import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSigner, explain, presign, presignPost, sign } from '../../../src/sigv4/index.ts'
import { amzDate, dateStamp, parseAmzDate } from '../../../src/sigv4/prepare.ts'
import type { PresignOptions, SigningOptions } from '../../../src/sigv4/types.ts'
import { BUCKET, credentials, options, request } from './signing-input.ts'

const FIRST = Date.parse('0000-01-01T00:00:00Z')
const LAST = Date.UTC(9999, 11, 31, 23, 59, 59, 999)
const NOON = Date.UTC(2026, 10, 22, 12)

describe('the date of a signature', () => {
  it.each([
    [FIRST, '00000101T000000Z'],
    [-1, '19691231T235959Z'],
    [0, '19700101T000000Z'],
    [999.9, '19700101T000000Z'],
    [Date.UTC(2024, 1, 29, 23, 59, 59, 999), '20240229T235959Z'],
    [Date.UTC(2024, 2, 1), '20240301T000000Z'],
    [LAST, '99991231T235959Z'],
  ])('of %d ms is %s', (time, stamp) => {
    for (const date of [time, new Date(time)]) {
      const { headers } = sign(request, { ...options, date })
      expect(headers['x-amz-date']).toBe(stamp)
      expect(headers['authorization']).toContain(`/${stamp.slice(0, 8)}/`)
    }
    expect(amzDate(time)).toBe(stamp)
    expect(dateStamp(stamp)).toBe(stamp.slice(0, 8))
    expect(parseAmzDate(stamp)).toBe(Math.floor(time / 1000) * 1000)
  })

  it('is read as it was written, in any order of times', () => {
    const times = fc.array(fc.integer({ min: FIRST / 1000, max: Math.floor(LAST / 1000) }))
    fc.assert(
      fc.property(times, (seconds) => {
        const stamps = seconds.map((second) => amzDate(second * 1000))
        expect(stamps.map(parseAmzDate)).toEqual(seconds.map((second) => second * 1000))
      }),
    )
  })

  it.each([
    '',
    '20260230T000000Z',
    '20260431T000000Z',
    '20261301T000000Z',
    '20260001T000000Z',
    '20260100T000000Z',
    '20260101T240000Z',
    '20260101T006000Z',
    '20260101T000060Z',
    '20260101T000000',
    '20260101T000000z',
    '20260101t000000Z',
    'x20260101T000000Z',
    '20260101T000000Zx',
    '2026-01-01T00:00:00Z',
    '20260101T000000.5Z',
    '020260101T000000Z',
    '2026011T000000Z',
  ])('is not %j', (text) => {
    expect(parseAmzDate(text)).toBeUndefined()
  })
})

describe('the lifetime of a link', () => {
  const link = (patch: object) =>
    presign(request, { ...options, date: NOON, expiresIn: 60, ...patch })
  const isTaken = (patch: object): boolean => {
    try {
      link(patch)
      return true
    } catch {
      return false
    }
  }
  const ending = (ms: number) => ({
    credentials: { ...credentials, expiration: new Date(NOON + ms) },
  })

  it.each<[Partial<SigningOptions & PresignOptions>, number]>([
    [{ expiresIn: 1 }, 1],
    [{ expiresIn: 604_800 }, 604_800],
    [{ expiresIn: 1, reuse: 1 }, 2],
    [{ expiresIn: 60, reuse: 60 }, 120],
    [{ expiresIn: 604_200, reuse: 600 }, 604_800],
    [{ ...ending(60_000) }, 60],
    [{ ...ending(60_999) }, 60],
    [{ ...ending(61_000), reuse: 10 }, 61],
    [{ ...ending(69_999), reuse: 10 }, 69],
    [{ ...ending(70_000), reuse: 10 }, 70],
    [{ ...ending(71_000), reuse: 10 }, 70],
    [{ ...ending(59_999), credentialsExpiry: 'shorten' }, 59],
    [{ ...ending(1000), credentialsExpiry: 'shorten' }, 1],
    [{ ...ending(60_000), credentialsExpiry: 'shorten' }, 60],
    [{ ...ending(60_000), date: NOON + 999 }, 60],
  ])('of %o is %d seconds', (patch, seconds) => {
    const { url, expiresAt } = link(patch)
    expect(new URL(url).searchParams.get('X-Amz-Expires')).toBe(`${seconds}`)
    expect(expiresAt).toEqual(new Date(NOON + seconds * 1000))
    const explained = explain(request, { ...options, date: NOON, expiresIn: 60, ...patch })
    expect(url).toContain(explained.signature)
  })

  it('is refused beyond its limits', () => {
    for (const expiresIn of [0, 1.5, 604_800.5, 604_801]) expect(isTaken({ expiresIn })).toBe(false)
    for (const reuse of [0, 0.5, 1.5, 61]) expect(isTaken({ reuse })).toBe(false)
    expect(isTaken({ expiresIn: 604_201, reuse: 600 })).toBe(false)
    expect(isTaken(ending(59_999))).toBe(false)
    expect(isTaken({ ...ending(60_000), date: NOON + 1000 })).toBe(false)
    expect(isTaken({ ...ending(999), credentialsExpiry: 'shorten' })).toBe(false)
  })

  it('is that of forms and of signers', () => {
    const signer = createSigner(options)
    for (const patch of [{}, { reuse: 10 }, { reuse: 7 }, { date: NOON + 9999, reuse: 10 }]) {
      const asked = { expiresIn: 60, date: NOON, ...patch }
      const { expiresAt } = link(patch)
      expect(signer.presign(request, asked).expiresAt).toEqual(expiresAt)
      const place = { url: BUCKET, bucket: 'b', key: 'k', region: 'us-east-1', credentials }
      expect(presignPost({ ...place, ...asked }).expiresAt).toEqual(expiresAt)
    }
  })
})
