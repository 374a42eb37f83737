import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createSigner, presign, sign } from '../../../src/sigv4/index.ts'
import type { SignableRequest, Signer, SigningOptions } from '../../../src/sigv4/types.ts'
import { BUCKET, dynamodb, s3 } from './signing-input.ts'

// What signing remembers shows in no result, only in work that is not done again: these tests count it.

const { counts, counting } = vi.hoisted(() => {
  const counts = new Map<string, number>()
  /** The module, with calls from other modules counted by the function's name. */
  const counting =
    (...names: string[]) =>
    async (load: () => Promise<object>) => {
      const original = (await load()) as Record<string, (...args: unknown[]) => unknown>
      const counted = names.map((name) => [
        name,
        (...args: unknown[]) => {
          counts.set(name, (counts.get(name) ?? 0) + 1)
          return original[name]?.(...args)
        },
      ])
      return { ...original, ...Object.fromEntries(counted) }
    }
  return { counts, counting }
})

vi.mock('../../../src/base/bytes.ts', counting('utf8'))
vi.mock('../../../src/sigv4/canonical-request.ts', counting('pathToSend'))
vi.mock('../../../src/sigv4/hashes.ts', counting('flatten'))
vi.mock('../../../src/sigv4/percent-encoding.ts', counting('isPlainPath'))
vi.mock('../../../src/sigv4/presign.ts', counting('draftQuery'))
vi.mock('../../../src/sigv4/sign.ts', counting('draftHeaders', 'signAt'))
vi.mock('../../../src/sigv4/signing-key.ts', counting('signingKey'))

const NOON = Date.UTC(2026, 10, 22, 12)
const DAY = 86_400_000

/** How often functions are called while another runs. */
function callsOf(names: readonly string[], run: () => unknown): number {
  const sum = () => names.reduce((all, name) => all + (counts.get(name) ?? 0), 0)
  const before = sum()
  run()
  return sum() - before
}

const url = 'https://dynamodb.us-east-1.amazonaws.com/'
const headers = { 'content-type': 'json', 'x-target': 'Get' }
const call: SignableRequest = { method: 'POST', url, headers, body: 'a' }

describe('a signer that has signed two calls to a URL', () => {
  const learnt = (options: SigningOptions = dynamodb, request = call): Signer => {
    const signer = createSigner(options)
    for (let times = 0; times < 2; times++) signer.sign(request, NOON)
    return signer
  }
  const DRAFTS = ['draftHeaders', 'signAt']
  const isDrafted = (signer: Signer, request: SignableRequest, at = NOON): boolean => {
    let signed: unknown
    const drafts = callsOf(DRAFTS, () => {
      signed = signer.sign(request, at)
    })
    expect(signed).toEqual(sign(request, { ...dynamodb, date: at }))
    return drafts > 0
  }
  let signer: Signer
  beforeEach(() => {
    signer = learnt()
  })

  it.each<[string, Partial<SignableRequest>, number]>([
    ['the same', {}, NOON],
    ['another body', { body: 'b' }, NOON],
    ['no text', { body: '' }, NOON],
    ['bytes', { body: new Uint8Array([0, 255]) }, NOON],
    ['equal headers', { headers: { ...headers } }, NOON],
    ['another time of the day', {}, NOON + 3_601_000],
    ['the last moment of the day', {}, NOON + DAY / 2 - 1],
    ['the first moment of the day', {}, NOON - DAY / 2],
  ])('fills in %s', (_, patch, at) => {
    expect(isDrafted(signer, { ...call, ...patch }, at)).toBe(false)
    expect(isDrafted(signer, call)).toBe(false)
  })

  it.each<[string, Partial<SignableRequest>, number]>([
    ['no body', { body: undefined }, NOON],
    ['null', { body: null }, NOON],
    ['a buffer', { body: new ArrayBuffer(1) }, NOON],
    ['another method', { method: 'PUT' }, NOON],
    ['another URL', { url: `${url}a` }, NOON],
    ['a URL object', { url: new URL(url) }, NOON],
    ['no headers', { headers: undefined }, NOON],
    ['fewer headers', { headers: { 'content-type': 'json' } }, NOON],
    ['more headers', { headers: { ...headers, a: 'b' } }, NOON],
    ['another name', { headers: { 'content-type': 'json', 'x-targe': 'Get' } }, NOON],
    ['another value', { headers: { ...headers, 'x-target': 'Put' } }, NOON],
    ['another order', { headers: { 'x-target': 'Get', 'content-type': 'json' } }, NOON],
    ['pairs', { headers: Object.entries(headers) }, NOON],
    ['a payload hash', { payloadHash: '0'.repeat(64) }, NOON],
    ['the next day', {}, NOON + DAY / 2],
    ['the day before', {}, NOON - DAY / 2 - 1],
  ])('drafts %s', (_, patch, at) => {
    expect(isDrafted(signer, { ...call, ...patch }, at)).toBe(true)
  })

  it('fills in calls without headers', () => {
    const bare: SignableRequest = { method: 'POST', url, body: 'a' }
    signer = learnt(dynamodb, bare)
    expect(isDrafted(signer, bare)).toBe(false)
    expect(isDrafted(signer, { ...bare, headers: {} })).toBe(false)
    expect(isDrafted(signer, { ...bare, headers: [] })).toBe(true)
  })

  it.each<[string, SigningOptions, SignableRequest]>([
    ['the hash stands in a header', { ...dynamodb, contentSha256Header: 'include' }, call],
    ['the options name the hash', { ...dynamodb, payloadHash: '0'.repeat(64) }, call],
    [
      'a header names the hash',
      dynamodb,
      { ...call, headers: { 'x-amz-content-sha256': '0'.repeat(64) } },
    ],
    ['a header is a number', dynamodb, { ...call, headers: { a: 1 } }],
    ['headers are pairs', dynamodb, { ...call, headers: [['a', 'b']] }],
    ['the URL is an object', dynamodb, { ...call, url: new URL(url) }],
  ])('learns nothing where %s', (_, options, request) => {
    signer = learnt(options, request)
    for (let times = 0; times < 2; times++) {
      expect(callsOf(DRAFTS, () => signer.sign(request, NOON))).toBe(1)
    }
  })

  it('writes the date again only where it is another', () => {
    expect(callsOf(['utf8'], () => signer.sign(call, NOON))).toBe(0)
    expect(callsOf(['utf8'], () => signer.sign(call, NOON + 999))).toBe(0)
    expect(callsOf(['utf8'], () => signer.sign(call, NOON + 1000))).toBe(1)
  })
})

describe('a signer that has presigned two links to a bucket', () => {
  const link = { expiresIn: 60, date: NOON }
  const learnt = (options: SigningOptions, path = '/abc'): Signer => {
    const signer = createSigner(options)
    for (let times = 0; times < 2; times++) signer.presign({ url: `${BUCKET}${path}` }, link)
    return signer
  }
  const isDrafted = (
    signer: Signer,
    options: SigningOptions,
    request: SignableRequest,
    more = {},
  ) => {
    let made: unknown
    const drafts = callsOf(['draftQuery'], () => {
      made = signer.presign(request, { ...link, ...more })
    })
    expect(made).toEqual(presign(request, { ...options, ...link, ...more }))
    return drafts > 0
  }

  it.each([
    '/abc',
    '/abd',
    '/ab',
    '/abcd',
    '/b',
    '/',
    '/a/b-c_d.e~f',
    '/a.',
    '/a%20b',
    '/%C3%A9',
    '/a%25',
    '/a%FF',
    `/${'k'.repeat(510)}`,
    `/${'k'.repeat(511)}`,
  ])('fills in %j', (path) => {
    const signer = learnt(s3)
    expect(isDrafted(signer, s3, { url: `${BUCKET}${path}` })).toBe(false)
    expect(isDrafted(signer, s3, { url: `${BUCKET}/abc` })).toBe(false)
  })

  it.each([
    '',
    '/a b',
    '/a%2',
    '/a%c3%a9',
    '/%41',
    '/a%2Fb',
    '/a//b',
    '//a',
    '/é',
    '/a+b',
    '/a?b',
    '/a?',
    '/abc?x=1',
    `/${'k'.repeat(512)}`,
  ])('drafts %j', (path) => {
    const keep: SigningOptions = { ...s3, dotSegments: 'keep' }
    const signer = learnt(keep)
    const request = { url: `${BUCKET}${path}` }
    if (path === '/a%2')
      expect(() => isDrafted(signer, keep, request)).toThrow('request.url has a "%"')
    else expect(isDrafted(signer, keep, request)).toBe(true)
  })

  it('drafts segments that begin with a dot', () => {
    const keep: SigningOptions = { ...s3, dotSegments: 'keep' }
    for (const path of ['/.', '/a/.', '/a/..', '/a/../b', '/.a', '/a/.b']) {
      expect(isDrafted(learnt(keep), keep, { url: `${BUCKET}${path}` })).toBe(true)
    }
  })

  it('drafts escapes where paths are encoded twice', () => {
    const lambda = { ...s3, service: 'execute-api' }
    const signer = learnt(lambda)
    expect(isDrafted(signer, lambda, { url: `${BUCKET}/xyz` })).toBe(false)
    expect(isDrafted(signer, lambda, { url: `${BUCKET}/a%20b` })).toBe(true)
  })

  it.each<[string, Partial<SignableRequest>, object]>([
    ['another method', { method: 'PUT' }, {}],
    ['headers', { headers: {} }, {}],
    ['a body', { body: '' }, {}],
    ['a payload hash', { payloadHash: 'UNSIGNED-PAYLOAD' }, {}],
    ['a URL object', { url: new URL(`${BUCKET}/abc`) }, {}],
    ['another bucket', { url: `${BUCKET.replace('bucket', 'tekcub')}/abc` }, {}],
    ['another scheme', { url: `${BUCKET.replace('https', 'http')}/abc` }, {}],
    ['another lifetime', {}, { expiresIn: 61 }],
    ['headers to hoist', {}, { hoistHeaders: [] }],
    ['another second', {}, { date: NOON + 1000 }],
    ['the second before', {}, { date: NOON - 1 }],
  ])('drafts %s', (_, patch, more) => {
    expect(isDrafted(learnt(s3), s3, { url: `${BUCKET}/abc`, ...patch }, more)).toBe(true)
  })

  it('fills in a method that is named, a body that is null, and the rest of the second', () => {
    const request = { url: `${BUCKET}/abc` }
    const signer = learnt(s3)
    expect(isDrafted(signer, s3, { ...request, method: 'GET', body: null })).toBe(false)
    expect(isDrafted(signer, s3, request, { date: NOON + 999 })).toBe(false)
  })

  it('fills in links to keys of which the first have escapes', () => {
    for (const path of ['/a%20b', '/%C3%A9', '/a%C3']) {
      const signer = learnt(s3, path)
      for (const next of [path, `${path}c`, `${path.slice(0, -1)}0`, '/z']) {
        expect(isDrafted(signer, s3, { url: `${BUCKET}${next}` })).toBe(false)
      }
    }
  })

  it('learns from two links to one bucket in a row, and keeps that beside single ones to others', () => {
    const other = BUCKET.replace('bucket', 'tekcub')
    const signer = createSigner(s3)
    const drafted = (origin: string) => isDrafted(signer, s3, { url: `${origin}/abc` })
    for (const origin of [BUCKET, other, BUCKET, other, other]) expect(drafted(origin)).toBe(true)
    const turns = [other, BUCKET, other, BUCKET, BUCKET, BUCKET]
    expect(turns.map(drafted)).toEqual([false, true, false, true, false, false])
  })

  it('makes the memory for a length of path once, and shares the date', () => {
    const signer = learnt(s3)
    const next = (key: string) => signer.presign({ url: `${BUCKET}/${key}` }, link)
    expect(callsOf(['utf8'], () => next('xyz'))).toBe(1)
    expect(callsOf(['utf8'], () => next('zyx'))).toBe(0)
    expect(callsOf(['utf8'], () => next('zy'))).toBe(1)
    expect(next('a').expiresAt).toBe(next('b').expiresAt)
  })
})

describe('what requests share', () => {
  const REST = { ...dynamodb, service: 'execute-api' }
  const one =
    (request: SignableRequest, options: SigningOptions = s3) =>
    () =>
      sign(request, { ...options, date: NOON })

  it('is a URL, whose path is checked once', () => {
    const spaced = { url: `${BUCKET}/a b` }
    one(spaced)()
    expect(callsOf(['isPlainPath', 'pathToSend'], one(spaced))).toBe(0)
    expect(callsOf(['pathToSend'], one({ ...spaced, method: 'PUT' }))).toBe(1)
    expect(callsOf(['pathToSend'], one(spaced, REST))).toBe(1)
    expect(callsOf(['pathToSend'], one({ url: new URL(spaced.url) }))).toBe(1)
    expect(callsOf(['pathToSend'], one(spaced))).toBe(1)
  })

  it('is an origin, which is read once for all plain paths', () => {
    one({ url: `${BUCKET}/a` })()
    for (const path of ['/b', '/a/b', '/', '/a%20b', '/c']) {
      expect(callsOf(['pathToSend'], one({ url: `${BUCKET}${path}` }))).toBe(0)
    }
    expect(callsOf(['pathToSend'], one({ url: `${BUCKET}/a` }, REST))).toBe(0)
    for (const path of ['/a?b', '/a+b', '/a//b', '/a%41', '', '.cn/a']) {
      one({ url: `${BUCKET}/a` })()
      expect(callsOf(['pathToSend'], one({ url: `${BUCKET}${path}` }))).toBe(1)
    }
  })

  it('is never a query, which may hold a secret', () => {
    const queried = { url: `${BUCKET}/a?b` }
    for (let times = 0; times < 3; times++) expect(callsOf(['pathToSend'], one(queried))).toBe(1)
  })

  it('is a block of headers, in one signer', () => {
    const signer = createSigner(dynamodb)
    const request = { ...call, body: new ArrayBuffer(1) }
    const again =
      (patch: Partial<SignableRequest>, at = NOON) =>
      () =>
        signer.sign({ ...request, ...patch }, at)
    again({})()
    expect(callsOf(['flatten'], again({}))).toBe(0)
    expect(callsOf(['flatten'], again({ headers: { ...headers } }))).toBe(0)
    expect(callsOf(['flatten'], again({ headers: { ...headers, 'x-target': 'Put' } }))).toBe(1)
    expect(callsOf(['flatten'], again({ headers: { 'content-type': 'json' } }))).toBe(1)
    expect(callsOf(['flatten'], again({ headers: { 'content-typ': 'json' } }))).toBe(1)
    expect(callsOf(['flatten'], again({ headers: { 'content-typ': 'json' } }, NOON + 1000))).toBe(1)
  })

  it('is the authentication of links of one lifetime', () => {
    const signer = createSigner(s3)
    const link =
      (more: object, request: Partial<SignableRequest> = {}) =>
      () =>
        signer.presign(
          { url: `${BUCKET}/a`, headers: {}, ...request },
          { expiresIn: 60, date: NOON, ...more },
        )
    link({})()
    expect(callsOf(['flatten'], link({}))).toBe(0)
    expect(callsOf(['flatten'], link({ date: NOON + 999 }))).toBe(0)
    expect(callsOf(['flatten'], link({ expiresIn: 61 }))).toBe(1)
    // The names of the headers stand in it, and the headers in a block of their own.
    expect(callsOf(['flatten'], link({ expiresIn: 61 }, { headers: { a: 'b' } }))).toBe(2)
    expect(callsOf(['flatten'], link({ expiresIn: 61 }, { headers: { a: 'c' } }))).toBe(1)
    // Of the next second, but with the key of the day.
    expect(
      callsOf(['flatten'], link({ expiresIn: 61, date: NOON + 1000 }, { headers: { a: 'c' } })),
    ).toBe(1)
  })

  it('is a key, within a second without a look into the cache', () => {
    const signer = createSigner({ ...dynamodb, region: 'eu-central-1' })
    const at = (time: number) => () => signer.sign({ url }, time)
    expect(callsOf(['signingKey'], at(NOON + 500))).toBe(1)
    for (const time of [NOON, NOON + 999, NOON + 500.5])
      expect(callsOf(['signingKey'], at(time))).toBe(0)
    expect(callsOf(['signingKey'], at(NOON + 1000))).toBe(1)
    expect(callsOf(['signingKey'], at(NOON + 999))).toBe(1)
  })

  it('is the text of a second', () => {
    const format = vi.spyOn(Date.prototype, 'toISOString')
    const formats = (time: number): number => {
      format.mockClear()
      sign({ url }, { ...dynamodb, date: time })
      return format.mock.calls.length
    }
    expect([NOON + 5000, NOON + 5999, NOON + 6000, NOON + 6000, NOON + 5999].map(formats)).toEqual([
      1, 0, 1, 0, 1,
    ])
    format.mockRestore()
  })

  it('is a signer for each service and region of the hosts', () => {
    const signer = createSigner({ credentials: dynamodb.credentials })
    const ask = (host: string) => () =>
      signer.sign({ url: `https://${host}.amazonaws.com/`, body: 'a' }, NOON)
    ask('sqs.us-east-1')()
    expect(callsOf(['signingKey'], ask('sqs.us-east-1'))).toBe(0)
    expect(callsOf(['signingKey'], ask('sqs.us-east-2'))).toBe(1)
    expect(callsOf(['signingKey'], ask('sns.us-east-1'))).toBe(1)
    for (const host of ['sqs.us-east-1', 'sqs.us-east-2', 'sns.us-east-1']) {
      expect(callsOf(['signingKey'], ask(host))).toBe(0)
    }
  })
})
