import { createHash, createHmac } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSigner, explain, presign, sign } from '../../../src/sigv4/index.ts'
import type { SigningOptions } from '../../../src/sigv4/types.ts'
import { runs } from '../../support/effort.ts'

// A signer as the IAM user guide describes it, of strings, sorting and node:crypto, for requests whose parts it is
// told: nothing of it looks at characters one by one, remembers anything, or takes a shorter way.

type Pair = readonly [name: string, value: string]

interface Parts {
  readonly service: string
  readonly method: string
  readonly host: string
  /** As names of folders and files, not encoded. */
  readonly segments: readonly string[]
  readonly query: readonly Pair[]
  readonly headers: readonly Pair[]
  readonly body: string
  readonly token: string | undefined
  readonly seconds: number
}

const KEYS = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
}
const REGION = 'eu-central-1'
const ALGORITHM = 'AWS4-HMAC-SHA256'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest()
const encode = (text: string): string =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  )
const byCodes = ([a, x]: Pair, [b, y]: Pair): number =>
  a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1
const queryText = (pairs: readonly Pair[]): string => pairs.map((pair) => pair.join('=')).join('&')
const encodedPair = ([name, value]: Pair): Pair => [encode(name), encode(value)]

const stampOf = ({ seconds }: Parts): string =>
  new Date(seconds * 1000).toISOString().replace(/\.000|[-:]/g, '')
const scopeOf = (parts: Parts): string =>
  `${stampOf(parts).slice(0, 8)}/${REGION}/${parts.service}/aws4_request`

function pathsOf({ service, segments }: Parts): [wire: string, canonical: string] {
  const once = `/${segments.map(encode).join('/')}`
  return service === 's3' ? [once, once] : [once, `/${segments.map(encode).map(encode).join('/')}`]
}

function headersOf(parts: Parts, added: readonly Pair[]): [lines: string, names: string] {
  const folded = new Map<string, string[]>([['host', [parts.host]]])
  for (const [name, value] of [...parts.headers, ...added]) {
    const key = name.toLowerCase()
    folded.set(key, [...(folded.get(key) ?? []), value.trim().replace(/[ \t]+/g, ' ')])
  }
  const sorted = [...folded]
    .map(([name, values]): Pair => [name, values.join(',')])
    .toSorted(byCodes)
  return [
    sorted.map(([name, value]) => `${name}:${value}\n`).join(''),
    sorted.map(([name]) => name).join(';'),
  ]
}

function signature(parts: Parts, canonical: string): string {
  const stamp = stampOf(parts)
  const [day = '', ...rest] = scopeOf(parts).split('/')
  const key = rest.reduce(hmac, hmac(`AWS4${KEYS.secretAccessKey}`, day))
  return hmac(key, [ALGORITHM, stamp, scopeOf(parts), sha256(canonical)].join('\n')).toString('hex')
}

function plainlySigned(parts: Parts): { canonical: string; authorization: string } {
  const hash = sha256(parts.body)
  const added: Pair[] = [['x-amz-date', stampOf(parts)]]
  if (parts.service === 's3') added.push(['x-amz-content-sha256', hash])
  if (parts.token !== undefined) added.push(['x-amz-security-token', parts.token])
  const [lines, names] = headersOf(parts, added)
  const query = queryText(parts.query.map(encodedPair).toSorted(byCodes))
  const canonical = [parts.method, pathsOf(parts)[1], query, lines, names, hash].join('\n')
  const credential = `${KEYS.accessKeyId}/${scopeOf(parts)}`
  return {
    canonical,
    authorization: `${ALGORITHM} Credential=${credential}, SignedHeaders=${names}, Signature=${signature(parts, canonical)}`,
  }
}

function plainlyPresigned(parts: Parts, expiresIn: number): { canonical: string; url: string } {
  const [lines, names] = headersOf(parts, [])
  const authentication: Pair[] = [
    ['X-Amz-Algorithm', ALGORITHM],
    ['X-Amz-Credential', `${KEYS.accessKeyId}/${scopeOf(parts)}`],
    ['X-Amz-Date', stampOf(parts)],
    ['X-Amz-Expires', `${expiresIn}`],
    ...(parts.token === undefined ? [] : [['X-Amz-Security-Token', parts.token] as const]),
    ['X-Amz-SignedHeaders', names],
  ]
  const pairs = [...parts.query, ...authentication].map(encodedPair)
  const [wire, path] = pathsOf(parts)
  const hash = parts.service === 's3' ? 'UNSIGNED-PAYLOAD' : sha256(parts.body)
  const canonical = [
    parts.method,
    path,
    queryText(pairs.toSorted(byCodes)),
    lines,
    names,
    hash,
  ].join('\n')
  const url = `https://${parts.host}${wire}?${queryText(pairs)}&X-Amz-Signature=${signature(parts, canonical)}`
  return { canonical, url }
}

const piece = fc.constantFrom(
  'a',
  'Z',
  '0',
  '-',
  '_',
  '~',
  '.',
  ' ',
  '+',
  '%',
  '&',
  '=',
  '?',
  '#',
  '/',
  ':',
  '@',
  'é',
  '☃',
  '😀',
)
const text = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''))
const segment = text.filter((one) => !/^\.*$/.test(one) && !one.includes('/'))
const value = fc
  .array(fc.constantFrom('a', '1', ' ', '  ', '\t', ';', '"', ',', '~'), { maxLength: 6 })
  .map((pieces) => pieces.join(''))
const parts: fc.Arbitrary<Parts> = fc.record({
  service: fc.constantFrom('s3', 'dynamodb'),
  method: fc.constantFrom('GET', 'PUT', 'DELETE'),
  host: fc.constantFrom(
    'bucket.s3.eu-central-1.amazonaws.com',
    'other.example',
    'other.example:8443',
  ),
  segments: fc.array(segment, { maxLength: 3 }),
  query: fc.uniqueArray(fc.tuple(text, text), { maxLength: 4, selector: ([name]) => name }),
  headers: fc.array(
    fc.tuple(fc.constantFrom('A', 'a', 'b-c', 'b', 'Content-Type', 'x-amz-meta-a', 'z'), value),
    { maxLength: 5 },
  ),
  body: text,
  token: fc.constantFrom(undefined, 'T+/='),
  seconds: fc.constantFrom(0, 86_399, 86_400, 1_795_305_600, 253_402_300_799),
})

/** The request of these parts, and the options to sign it with. */
function callOf(all: Parts): [request: Parameters<typeof explain>[0], options: SigningOptions] {
  const { method, host, query, headers, body, token, service, seconds } = all
  const search = query.length === 0 ? '' : `?${queryText(query.map(encodedPair))}`
  const url = `https://${host}${pathsOf(all)[0]}${search}`
  const credentials = token === undefined ? KEYS : { ...KEYS, sessionToken: token }
  return [
    { method, url, headers: headers.map(([name, one]) => [name, one]), body },
    { credentials, region: REGION, service, date: seconds * 1000 },
  ]
}

describe('a signer of few words', () => {
  it('signs every request alike', () => {
    fc.assert(
      fc.property(parts, (all) => {
        const [request, options] = callOf(all)
        const { canonical, authorization } = plainlySigned(all)
        expect(explain(request, options).canonicalRequest).toBe(canonical)
        const { headers, url } = sign(request, options)
        expect([url, headers['authorization']]).toEqual([request.url, authorization])
        const { date, ...lasting } = options
        const signer = createSigner(lasting)
        for (let times = 0; times < 3; times++) {
          expect(signer.sign(request, date).headers).toEqual(headers)
        }
      }),
      { numRuns: runs(600) },
    )
  })

  it('presigns every request alike', () => {
    fc.assert(
      fc.property(parts, fc.constantFrom(1, 60, 604_800), (all, expiresIn) => {
        const [request, options] = callOf(all)
        const { canonical, url } = plainlyPresigned(all, expiresIn)
        expect(explain(request, { ...options, expiresIn }).canonicalRequest).toBe(canonical)
        const link = presign(request, { ...options, expiresIn })
        expect(link.url).toBe(url)
        expect(+link.expiresAt).toBe((all.seconds + expiresIn) * 1000)
      }),
      { numRuns: runs(600) },
    )
  })

  it('presigns the paths of a bucket alike, one after the other', () => {
    const bucket = fc.record({
      all: parts,
      keys: fc.array(fc.array(segment, { maxLength: 3 }), { minLength: 4 }),
    })
    fc.assert(
      fc.property(bucket, ({ all, keys }) => {
        const [, { date, ...lasting }] = callOf(all)
        const signer = createSigner(lasting)
        for (const segments of keys) {
          const one: Parts = { ...all, segments, query: [], headers: [], body: '' }
          const { url, method } = callOf(one)[0]
          const made = signer.presign({ url, method }, { expiresIn: 60, date })
          expect(made.url).toBe(plainlyPresigned(one, 60).url)
        }
      }),
      { numRuns: runs(300) },
    )
  })
})
