import * as fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { createSigner, presign, sign } from '../../../src/sigv4/index.ts'
import type { SignableRequest, Signer } from '../../../src/sigv4/types.ts'
import { BUCKET, credentials, dynamodb, s3 } from './signing-input.ts'

const NOON = Date.UTC(2026, 10, 22, 12)

const call = (body: string, value = 'json'): SignableRequest => ({
  method: 'POST',
  url: 'https://dynamodb.us-east-1.amazonaws.com/',
  headers: { 'content-type': value },
  body,
})
/** What a function returns, or the message of its error. */
function outcome(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    return String(error)
  }
}
const expectedCall = (body: string): unknown => sign(call(body), { ...dynamodb, date: NOON })

describe('a signer used again within a second', () => {
  let signer: Signer
  const options = { expiresIn: 60, date: NOON }
  beforeEach(() => {
    signer = createSigner(dynamodb)
    for (const body of ['1', '2', '3']) signer.sign(call(body), NOON)
  })

  it('presigns a path shorter than the one before it', () => {
    const links = createSigner(s3)
    for (const path of [
      '/aaaaaaaaaaaaaaaaaaaa',
      '/bbbbbbbbbb',
      '/c',
      '/',
      '/dd',
      '/eeeeeeeeeeeeeeee',
    ]) {
      const link = { url: `${BUCKET}${path}` }
      expect(links.presign(link, options)).toEqual(presign(link, { ...s3, ...options }))
    }
  })

  it('presigns paths that share less and less of their start, of two lengths in turn', () => {
    const links = createSigner(s3)
    const keys = [
      'abcdefgh/1',
      'abcdefgh/22',
      'abcdefgX/1',
      'abcdefgX/22',
      'abXX',
      'Y',
      'abcdefgh/1',
      'Yb',
    ]
    for (const key of [...keys, ...keys]) {
      const url = `${BUCKET}/${key}`
      expect(links.presign({ url }, options)).toEqual(presign({ url }, { ...s3, ...options }))
    }
  })

  it('presigns paths with escapes of every spelling as a request of its own is presigned', () => {
    const piece = fc.constantFrom(
      'a',
      'bc',
      '/',
      '.',
      '%20',
      '%2',
      '%',
      '%2F',
      '%2f',
      '%2E',
      '%41',
      '%C3%A9',
      '%c3%a9',
      '%FF',
      '%zz',
      '%00',
      '%25',
      '+',
      'é',
    )
    const scopes = [s3, { ...s3, service: 'execute-api' }, { ...s3, dotSegments: 'keep' as const }]
    fc.assert(
      fc.property(
        fc.array(fc.array(piece, { maxLength: 6 }), { minLength: 2, maxLength: 8 }),
        fc.constantFrom(...scopes),
        (paths, scope) => {
          const links = createSigner(scope)
          // Twice `/a`, so that the rest may be filled into its template.
          for (const path of ['a', 'a', ...paths.map((pieces) => pieces.join(''))]) {
            const link = { url: `${BUCKET}/${path}` }
            const filledIn = outcome(() => links.presign(link, options))
            // Another host, so that nothing of the link before is used again.
            presign({ url: 'https://example.com/' }, { ...scope, ...options })
            expect(filledIn).toEqual(outcome(() => presign(link, { ...scope, ...options })))
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('hands out a right expiry after somebody changed one that it handed out', () => {
    const links = createSigner(s3)
    const wanted = presign({ url: `${BUCKET}/a` }, { ...s3, ...options }).expiresAt
    for (const key of ['a', 'b', 'c', 'd']) {
      const { expiresAt } = links.presign({ url: `${BUCKET}/${key}` }, options)
      expect(expiresAt).toEqual(wanted)
      expiresAt.setTime(0)
    }
  })

  it('presigns for hosts that resemble the one before', () => {
    const links = createSigner(s3)
    for (const host of ['aa', 'aa', 'aa', 'ab', 'Aa', 'a', 'aaa', 'aa:8', 'aa.a', 'aa']) {
      const link = { url: `https://${host}/a` }
      expect(links.presign(link, options)).toEqual(presign(link, { ...s3, ...options }))
    }
  })

  it('does not share what it hands out', () => {
    const first = signer.sign(call('a'), NOON)
    Object.assign(first.headers, { 'content-type': 'changed', more: 'x' })
    expect(signer.sign(call('a'), NOON)).toEqual(expectedCall('a'))

    const links = createSigner(s3)
    for (let index = 0; index < 4; index++) {
      const link = links.presign({ url: `${BUCKET}/a` }, options)
      expect(link).toEqual(presign({ url: `${BUCKET}/a` }, { ...s3, ...options }))
      link.headers['x-more'] = 'x'
      link.expiresAt.setTime(0)
    }
  })

  it('signs for a getter that signs with it', () => {
    const inner: unknown[] = []
    const nesting = {
      ...call('outer'),
      headers: {
        get 'content-type'() {
          inner.push(signer.sign(call('inner'), NOON))
          return 'json'
        },
      },
    }
    for (let index = 0; index < 3; index++) {
      expect(signer.sign(nesting, NOON)).toEqual(expectedCall('outer'))
    }
    expect(inner.length).toBeGreaterThan(2)
    for (const signed of inner) expect(signed).toEqual(expectedCall('inner'))
  })

  it('presigns for a getter that presigns with it', () => {
    const links = createSigner(s3)
    const nesting = (depth: number): SignableRequest => ({
      get url() {
        const path = depth.toString().repeat(depth + 1)
        if (depth > 0) {
          const nested = links.presign(nesting(depth - 1), options)
          expect(nested.url).toContain(`${BUCKET}/${(depth - 1).toString().repeat(depth)}?`)
        }
        return `${BUCKET}/${path}`
      },
    })
    for (let index = 0; index < 3; index++) {
      const expected = presign({ url: `${BUCKET}/3333` }, { ...s3, ...options })
      expect(links.presign(nesting(3), options)).toEqual(expected)
    }
  })

  it('signs the values that it sends, though a getter gives others each time', () => {
    let reads = 0
    const changing = {
      ...call('a'),
      headers: {
        get 'content-type'() {
          return `json${reads++}`
        },
      },
    }
    for (let index = 0; index < 5; index++) {
      const { headers } = signer.sign(changing, NOON)
      const same = sign(call('a', headers['content-type']), { ...dynamodb, date: NOON })
      expect(headers).toEqual(same.headers)
    }
  })

  it('does not take the values of one reading for those of another', () => {
    const readings = ['json', 'text', 'json', 'text']
    const changing = {
      ...call('a', ''),
      headers: {
        get 'content-type'() {
          return readings.shift()
        },
      },
    }
    signer = createSigner(dynamodb)
    signer.sign(call('a', 'other'), NOON)
    signer.sign(changing, NOON)
    for (const value of ['json', 'text']) {
      const expected = sign(call('a', value), { ...dynamodb, date: NOON })
      expect(signer.sign(call('a', value), NOON)).toEqual(expected)
    }
  })

  it('refuses what is no request each time', () => {
    for (const wrong of [null, undefined, 'text', 1]) {
      expect(() => signer.sign(wrong as never, NOON)).toThrow('request must be an object')
      expect(() => signer.presign(wrong as never, options)).toThrow('request must be an object')
    }
  })

  it('reads a body once, and hands out the one that it signed', () => {
    let reads = 0
    const changing = {
      ...call(''),
      get body() {
        return `body${reads++}`
      },
    }
    for (let index = 0; index < 3; index++) {
      const signed = signer.sign(changing, NOON)
      expect(signed).toEqual(expectedCall(signed.body))
    }
    expect(reads).toBe(3)
  })

  it('takes notice of a URL object and of a record that their owner changed', () => {
    const owned = { ...call('a'), url: new URL('https://dynamodb.us-east-1.amazonaws.com/') }
    const headers: Record<string, string> = { 'content-type': 'json' }
    for (const path of ['/a', '/b', '/c']) {
      owned.url.pathname = path
      headers['content-type'] = path
      const request = { ...owned, headers }
      const copy = { ...request, url: owned.url.href, headers: { 'content-type': path } }
      expect(signer.sign(request, NOON)).toEqual(sign(copy, { ...dynamodb, date: NOON }))
    }
  })
})

describe('a signer used again at other times', () => {
  const SECOND = 1000
  const DAY = 24 * 60 * 60 * SECOND
  const times = [NOON, NOON, NOON + SECOND, NOON + DAY, NOON + DAY, NOON - SECOND, NOON + 1, NOON]
  const texts = { 'x-amz-date': 'x-amz-date:', 'x-text': 'x-amz-date:20261122T120000Z' }

  it.each([
    ['v4', dynamodb],
    ['v4 with a token', { ...dynamodb, credentials }],
  ])('signs with the date of each call: %s', (_, options) => {
    const signer = createSigner(options)
    for (const [index, date] of times.entries()) {
      const request = { ...call(`body ${index}`), headers: texts }
      expect(signer.sign(request, date)).toEqual(sign(request, { ...options, date }))
    }
  })

  it('leaves what it signed before as it was', () => {
    const signer = createSigner(dynamodb)
    const signed = times.map((date) => signer.sign(call('a'), date))
    expect(signed).toEqual(times.map((date) => sign(call('a'), { ...dynamodb, date })))
  })
})
