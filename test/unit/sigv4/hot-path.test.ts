import * as fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createSigner, presign, sign } from '../../../src/sigv4/index.ts'
import type {
  PresignOptions,
  SignableRequest,
  Signer,
  SigningOptions,
} from '../../../src/sigv4/types.ts'

// What a signer keeps of earlier requests must never show in a later one. The oracles keep nothing:
// one-shot functions, which have no templates, and modules that were loaded for one request alone.

const NOON = Date.UTC(2026, 10, 22, 12)
const BUCKET = 'https://bucket.s3.us-east-1.amazonaws.com'

const s3: SigningOptions = {
  credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
  region: 'us-east-1',
  service: 's3',
}
const dynamodb: SigningOptions = { ...s3, service: 'dynamodb' }
const temporary = { ...s3.credentials, sessionToken: 'to+ken/=' }

const configurations: readonly SigningOptions[] = [
  s3,
  { ...s3, credentials: { ...temporary, secretAccessKey: 'other' } },
  { ...s3, dotSegments: 'keep' },
  { ...s3, payloadHash: 'UNSIGNED-PAYLOAD' },
  dynamodb,
  { ...dynamodb, credentials: temporary },
  { ...dynamodb, credentials: temporary, sessionToken: 'unsigned' },
  { ...dynamodb, contentSha256Header: 'include' },
  { ...dynamodb, payloadHash: 'a'.repeat(64) },
  { ...dynamodb, unsignedHeaders: ['x-one'], signHeaders: ['range'] },
  { ...dynamodb, region: 'eu-central-1', normalizePath: false },
  { ...s3, service: 'iotdevicegateway', credentials: temporary },
  { ...s3, service: 'vpc-lattice-svcs' },
]

const origins = [
  BUCKET,
  BUCKET.replace('bucket', 'tekcub'),
  `${BUCKET}.cn`,
  'http://bucket.s3.us-east-1.amazonaws.com',
  'https://Bucket.s3.us-east-1.amazonaws.com',
  'https://bucket.s3.us-east-1.amazonaws.com:443',
  'https://other.example:8443',
]

// U+012F ends in the byte of a slash, U+0141 in that of an "A".
const paths = ['', '/', '/a', '/b', '/a/b', '/a-b_c.d~e', '/a//b', '/./a', '/a/../b', '/.a', '/a.']
  .concat([
    '/a b',
    '/a%20b',
    '/a%2fb',
    '/a%',
    '/ä',
    '/\u012f',
    '/\u0141',
    '/\ud800',
    '/a+b',
    '/a\nb',
  ])
  .concat(['?x=1', '/a?x=1', '/a?', '/a?X-Amz-Signature=0', '/a#b', 'a', ':1/a', '@host/a', '.x/a'])
  .concat([510, 511, 512, 513, 1024].map((length) => `/${'k'.repeat(length - 1)}`))

const url = fc
  .tuple(fc.constantFrom(...origins), fc.constantFrom(...paths))
  .map(([origin, path]) => `${origin}${path}`)

const usualHeaders = [
  undefined,
  {},
  { 'content-type': 'application/json' },
  { 'content-type': 'application/json', 'x-one': '1' },
  { 'content-type': 'application/json', 'x-one': '2' },
  { 'x-one': '1', 'content-type': 'application/json' },
  { 'Content-Type': 'application/json', 'X-One': '1' },
]

const oddHeaders = [
  null,
  { 'x-one': ' 1  2 ' },
  { 'x-one': '1 2' },
  { 'x-one': 1 },
  { 'x-one': ['1', '2'] },
  { 'x-one': undefined },
  { 'X-One': '1', 'x-one': '2' },
  { range: 'bytes=0-1', 'user-agent': 'x' },
  { host: 'Other.example:443' },
  { authorization: 'old', 'x-amz-date': 'old', 'x-amz-security-token': 'old' },
  { 'x-amz-content-sha256': 'b'.repeat(64) },
  [['x-one', '1']],
  new Headers({ 'x-one': '1' }),
  Object.fromEntries([['__proto__', 'x']]),
  { constructor: 'x', toString: 'y' },
  { 'bad name': 'x' },
  { 'x-one': 'a\r\nb' },
  Object.create({ 'x-one': '1' }),
]

const bodies = [undefined, null, '', 'a', 'ä', new Uint8Array([0, 255]), new ArrayBuffer(3), 5]

/** Mostly what fits the templates, so that they are met, and now and then what must not. */
function mostly<Value>(usual: readonly Value[], odd: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...usual) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  )
}

interface Step {
  readonly request: SignableRequest
  readonly at: number
  /** Presigned where it is given. */
  readonly options: PresignOptions | undefined
}

const anyPart = {
  method: mostly([undefined, 'GET', 'POST'], ['post', 'PUT', 'BAD METHOD', 7]),
  url,
  headers: mostly(usualHeaders, oddHeaders),
  body: fc.constantFrom(...bodies),
  at: mostly([NOON, NOON + 999], [NOON + 1000, NOON + 86_400_000]),
  options: mostly(
    [undefined, { expiresIn: 60 }, { expiresIn: 61 }],
    [{ expiresIn: 0 }, { expiresIn: '60' }, { expiresIn: 60, hoistHeaders: ['x-one'] }],
  ),
}

type Parts = Readonly<Record<keyof typeof anyPart, unknown>>

const anyParts: fc.Arbitrary<Parts> = fc.oneof(
  fc.record(anyPart),
  fc.record({ ...anyPart, headers: fc.constant(undefined), body: fc.constant(undefined) }),
)

/** Nothing, one part, or all: templates are met, and left, for one reason at a time. */
const anyChange: fc.Arbitrary<Partial<Parts>> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  { weight: 6, arbitrary: fc.oneof(...Object.entries(anyPart).map(changeOf)) },
  { weight: 1, arbitrary: anyParts },
)

function changeOf([name, values]: [string, fc.Arbitrary<unknown>]): fc.Arbitrary<Partial<Parts>> {
  return values.map((value) => ({ [name]: value }))
}

const history = fc
  .tuple(anyParts, fc.array(anyChange, { minLength: 4, maxLength: 24 }))
  .map(([first, changes]) => {
    let parts = first
    return changes.map((change) => {
      parts = { ...parts, ...change }
      const { at, options, ...request } = parts
      return { request, at, options } as Step
    })
  })

function outcome(run: () => unknown): unknown {
  try {
    return { value: run() }
  } catch (error) {
    const { name, message, code } = error as Error & { code?: string }
    return { name, message, code }
  }
}

function viaSigner(signer: Signer, { request, at, options }: Step): unknown {
  if (options === undefined) return outcome(() => signer.sign(request, at))
  return outcome(() => signer.presign(request, { ...options, date: at }))
}

function oneShot(signing: SigningOptions, { request, at, options }: Step): unknown {
  if (options === undefined) return outcome(() => sign(request, { ...signing, date: at }))
  return outcome(() => presign(request, { ...signing, ...options, date: at }))
}

const anyConfiguration = fc.constantFrom(...configurations)

describe('signers that remember', () => {
  it('give what one-shot functions give, whatever came before', () => {
    fc.assert(
      fc.property(
        fc.array(anyConfiguration, { minLength: 1, maxLength: 3 }),
        history,
        (all, steps) => {
          const signers = all.map((signing) => createSigner(signing))
          for (const [index, step] of steps.entries()) {
            const turn = index % signers.length
            const [signer, signing] = [signers[turn], all[turn]]
            if (signer === undefined || signing === undefined) throw new Error('no signer')
            const expected = oneShot(signing, step)
            expect(viaSigner(signer, step)).toEqual(expected)
          }
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('give what a process that signs nothing else gives', async () => {
    await fc.assert(
      fc.asyncProperty(anyConfiguration, history, async (signing, steps) => {
        const signer = createSigner(signing)
        const outcomes = steps.map((step) => viaSigner(signer, step))
        const last = steps.at(-1)
        if (last === undefined) throw new Error('no step')
        vi.resetModules()
        const fresh = await import('../../../src/sigv4/create-signer.ts')
        expect(fresh.createSigner).not.toBe(createSigner)
        expect(outcomes.at(-1)).toEqual(viaSigner(fresh.createSigner(signing), last))
      }),
      { numRuns: 40 },
    )
  })
})

const call = (body: string, value = 'json'): SignableRequest => ({
  method: 'POST',
  url: 'https://dynamodb.us-east-1.amazonaws.com/',
  headers: { 'content-type': value },
  body,
})
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
