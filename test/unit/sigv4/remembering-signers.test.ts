import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { createSigner, presign, sign } from '../../../src/sigv4/index.ts'
import type {
  PresignOptions,
  SignableRequest,
  Signer,
  SigningOptions,
} from '../../../src/sigv4/types.ts'
import { runs } from '../../support/effort.ts'
import { BUCKET, dynamodb, s3 } from './signing-input.ts'

// What a signer keeps of earlier requests must never show in a later one. The oracles keep nothing:
// one-shot functions, which have no templates, and modules that were loaded for one request alone.

const NOON = Date.UTC(2026, 10, 22, 12)

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
  payloadHash: mostly([undefined], ['UNSIGNED-PAYLOAD', 'b'.repeat(64), 'no hash', 7]),
  at: mostly([NOON, NOON + 999], [NOON + 1000, NOON + 86_400_000]),
  options: mostly(
    [undefined, { expiresIn: 60 }, { expiresIn: 61 }],
    [{ expiresIn: 0 }, { expiresIn: '60' }, { expiresIn: 60, hoistHeaders: ['x-one'] }],
  ),
}

type Parts = Readonly<Record<keyof typeof anyPart, unknown>>

const anyParts: fc.Arbitrary<Parts> = fc.oneof(
  fc.record(anyPart),
  fc.record({
    ...anyPart,
    headers: fc.constant(undefined),
    body: fc.constant(undefined),
    payloadHash: fc.constant(undefined),
  }),
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
      { numRuns: runs(2000) },
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
        const fresh = await import('../../../src/sigv4/signer.ts')
        expect(fresh.createSigner).not.toBe(createSigner)
        expect(outcomes.at(-1)).toEqual(viaSigner(fresh.createSigner(signing), last))
      }),
      { numRuns: runs(40) },
    )
  })
})
