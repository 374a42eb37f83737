import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Credentials } from '../../src/sigv4/index.ts'
import { makeToken, partsOf, type TokenKind, type TokenTask } from '../support/recorded-token.ts'
import { findPython, startTokenMaker, type TokenMaker } from './token-maker.ts'

const found = findPython()
// If the servers are installed, every test must run.
if ('absent' in found && process.env['SANSDK_RIG_INSTALL']) throw new Error(found.absent)
const runsPerKind = 150

const letters = (characters: string, maxLength: number) =>
  fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength })
const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?$/)
const hostname = fc
  .array(label, { minLength: 1, maxLength: 5 })
  .map((labels) => `${labels.join('.')}.amazonaws.com`)
const username = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .filter((name) => !/[\p{Cc}\p{Cs}]/u.test(name))
const visible = fc.string({
  unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)),
  minLength: 1,
  maxLength: 60,
})
const credentials: fc.Arbitrary<Credentials> = fc.record(
  { accessKeyId: visible, secretAccessKey: visible, sessionToken: visible },
  { requiredKeys: ['accessKeyId', 'secretAccessKey'] },
)
const date = fc
  .date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((time) => time.toISOString().replace(/[:-]|\.\d+/g, ''))
// botocore makes a client for each region and service, which takes a tenth of a second.
const region = fc.constantFrom('us-east-1', 'eu-central-1', 'us-gov-east-1', 'cn-northwest-1')
const commercial = fc.constantFrom('us-east-1', 'eu-central-1')

const parameterName = letters('abcdefghijklmnopqrstuvwxyz-', 12)
const text = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 20 })

/** The inputs of each kind, under our own names. */
const inputs: Readonly<Record<Exclude<TokenKind, 'iot'>, fc.Arbitrary<object>>> = {
  rds: fc.record({ hostname, port: fc.integer({ min: 1, max: 65_535 }), username }),
  dsql: fc.record({ hostname, expiresIn: fc.integer({ min: 1, max: 604_800 }) }),
  'dsql-admin': fc.record({ hostname, expiresIn: fc.integer({ min: 1, max: 604_800 }) }),
  elasticache: fc.record({
    cacheName: label,
    username,
    deployment: fc.constantFrom('node-based', 'serverless'),
  }),
  memorydb: fc.record({ clusterName: label, username }),
  eks: fc.record({ clusterName: fc.stringMatching(/^[0-9A-Za-z][0-9A-Za-z_-]{0,99}$/) }),
  // Outside the signature Python writes spaces as "+"; a product and its version have none.
  msk: fc.record({ userAgent: fc.stringMatching(/^[a-z0-9-]{1,20}\/[0-9.]{1,8}$/) }),
  transcribe: fc.record({
    languageCode: text,
    mediaEncoding: fc.constantFrom('pcm', 'ogg-opus', 'flac'),
    sampleRate: fc.integer({ min: 8000, max: 48_000 }),
    expiresIn: fc.integer({ min: 1, max: 300 }),
    query: fc.dictionary(parameterName, text, { maxKeys: 4 }),
  }),
}

function task(kind: Exclude<TokenKind, 'iot'>): fc.Arbitrary<TokenTask> {
  return fc.record({
    kind: fc.constant(kind),
    date,
    region: kind.startsWith('dsql') ? commercial : region,
    credentials,
    input: inputs[kind] as fc.Arbitrary<TokenTask['input']>,
  })
}

const decoded = (token: string): string => Buffer.from(token, 'base64url').toString()

/**
 * Where the order of a URL's parameters is not botocore's but that of another generator of AWS's, which
 * `test/vectors/auth-tokens.test.ts` compares to the byte.
 */
const forms: Readonly<Partial<Record<TokenKind, (token: string) => unknown>>> = {
  msk: (token) => partsOf(decoded(token)),
  transcribe: partsOf,
}

describe.skipIf('absent' in found)(
  `random tokens, as AWS's Python code makes them${'absent' in found ? ` (${found.absent})` : ''}`,
  () => {
    let maker: TokenMaker

    beforeAll(async () => {
      maker = await startTokenMaker('python' in found ? found.python : '')
      console.log(`botocore ${maker.versions['botocore']}: ${maker.kinds.join(', ')}`)
    })
    afterAll(() => maker?.close())

    it.for(Object.keys(inputs) as (keyof typeof inputs)[])('%s', async (kind, { skip }) => {
      if (!maker.kinds.includes(kind)) skip(`not in ${JSON.stringify(maker.versions)}`)
      const form = forms[kind] ?? ((token: string) => token)
      await fc.assert(
        fc.asyncProperty(task(kind), async (random) => {
          expect(form(makeToken(random).token)).toEqual(form(await maker.make(random)))
        }),
        { numRuns: runsPerKind },
      )
    })
  },
)
