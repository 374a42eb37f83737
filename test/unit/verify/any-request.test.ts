import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SignatureError } from '../../../src/errors.ts'
import { encodeRfc3986, presign, presignPost, sign } from '../../../src/sigv4/index.ts'
import { verify, verifyPost } from '../../../src/verify/index.ts'
import { CHARACTER } from '../../support/character.ts'
import { runs } from '../../support/effort.ts'
import {
  type ArrivedRequest,
  arrived,
  credentials,
  date,
  options,
  refusalOf,
  withHeader,
} from './arrived-request.ts'

const text = fc.string({ unit: 'grapheme', maxLength: 12 })
// Without what not every server reads alike: empty and dot segments, and slashes within one.
const segment = text.filter((raw) => !/^\.{0,2}$|\//.test(raw)).map((raw) => encodeRfc3986(raw))
const query = fc
  // A name that comes twice cannot be signed for S3.
  .uniqueArray(fc.tuple(text, text), { maxLength: 4, selector: ([name]) => name })
  .map((pairs) =>
    pairs.map(([name, value]) => `${encodeRfc3986(name)}=${encodeRfc3986(value)}`).join('&'),
  )
const headerValue = fc.string({ unit: fc.constantFrom(...'aZ09 \t-_,;="/.'), maxLength: 20 })

const randomRequest = fc.record({
  service: fc.constantFrom('s3', 's3express', 'dynamodb', 'execute-api', 'iotdevicegateway'),
  algorithm: fc.constantFrom('v4' as const, 'v4' as const, 'v4a' as const),
  method: fc.constantFrom('GET', 'PUT', 'POST', 'DELETE', 'HEAD'),
  url: fc
    .tuple(
      fc.constantFrom('host.example.com', '127.0.0.1:8080', '[::1]:9000'),
      fc.array(segment, { maxLength: 4 }),
      query,
    )
    .map(
      ([host, segments, pairs]) =>
        `https://${host}/${segments.join('/')}${pairs === '' ? '' : `?${pairs}`}`,
    ),
  headers: fc.record(
    { 'x-amz-meta-a': headerValue, 'content-type': headerValue },
    { requiredKeys: [] },
  ),
  body: fc.oneof(fc.string({ unit: CHARACTER, maxLength: 30 }), fc.uint8Array({ maxLength: 40 })),
})

type RandomRequest = typeof randomRequest extends fc.Arbitrary<infer Value> ? Value : never

function signed(request: RandomRequest): ArrivedRequest {
  const { service, algorithm } = request
  return arrived(sign(request, { credentials, region: 'eu-central-1', service, algorithm, date }))
}

function presigned(request: RandomRequest): ArrivedRequest {
  const { service, algorithm, body } = request
  const made = presign(request, {
    credentials,
    region: 'eu-central-1',
    service,
    algorithm,
    date,
    expiresIn: 60,
  })
  return arrived({ ...made, body })
}

/** The next letter or digit: another one, and not only in another case. */
function changed(original: string, at: number): string | undefined {
  const places = [...original.matchAll(/[0-9A-Za-z]/g)]
  const place = places[at % Math.max(places.length, 1)]
  if (place === undefined) return undefined
  const [character] = place
  const next =
    { 9: '0', z: 'a', Z: 'A' }[character] ?? String.fromCharCode(character.charCodeAt(0) + 1)
  return original.slice(0, place.index) + next + original.slice(place.index + 1)
}

type Part = 'method' | 'path' | 'query' | 'body' | 'header'

function spoil(request: ArrivedRequest, part: Part, at: number): ArrivedRequest | undefined {
  const [path = '', pairs = ''] = request.url.split('?')
  if (part === 'method') return { ...request, method: changed(request.method, at) ?? '' }
  if (part === 'path') {
    const other = changed(path, at)
    return other === undefined
      ? undefined
      : { ...request, url: request.url.replace(path, () => other) }
  }
  if (part === 'query') {
    const other = changed(pairs, at)
    return other === undefined ? undefined : { ...request, url: `${path}?${other}` }
  }
  if (part === 'body') {
    const bytes = Buffer.from(request.body as string | Uint8Array)
    if (bytes.length === 0) return { ...request, body: 'x' }
    const index = at % bytes.length
    bytes[index] = (bytes[index] ?? 0) ^ (1 + (at % 255))
    return { ...request, body: bytes }
  }
  const [name, value] = request.headers[at % request.headers.length] ?? ['', '']
  const other = changed(value, at >> 4)
  return other === undefined ? undefined : withHeader(request, name.toLowerCase(), () => other)
}

describe('any request', () => {
  it.each([
    ['signed in headers', signed],
    ['presigned', presigned],
  ])('that is %s is verified', async (_form, make) => {
    await fc.assert(
      fc.asyncProperty(randomRequest, async (request) => {
        const verified = await verify(make(request), options)
        expect(verified.service).toBe(request.service)
        expect(verified.algorithm).toBe(request.algorithm)
      }),
      { numRuns: runs(500) },
    )
  })

  it.each([
    ['signed in headers', signed, ['method', 'path', 'query', 'body', 'header']],
    ['presigned', presigned, ['method', 'path', 'query', 'header']],
  ] as const)('that is %s is refused with one byte changed', async (_form, make, parts) => {
    await fc.assert(
      fc.asyncProperty(
        randomRequest,
        fc.constantFrom(...parts),
        fc.nat(),
        async (request, part, at) => {
          const spoilt = spoil(make(request), part, at)
          fc.pre(spoilt !== undefined)
          expect((await refusalOf(verify(spoilt, options))).code).toMatch(/^SIGNATURE_/)
        },
      ),
      { numRuns: runs(800) },
    )
  })

  it('presigned for a service that hashes the body is refused with another body', async () => {
    const hashing = randomRequest.filter(({ service }) => !service.startsWith('s3'))
    await fc.assert(
      fc.asyncProperty(hashing, fc.nat(), async (request, at) => {
        const spoilt = spoil(presigned(request), 'body', at)
        fc.pre(spoilt !== undefined)
        expect((await refusalOf(verify(spoilt, options))).code).toBe('SIGNATURE_DOES_NOT_MATCH')
      }),
      { numRuns: runs(800) },
    )
  })
})

describe('anything at all', () => {
  const noise = fc.string({
    unit: fc.constantFrom(...'aA0%/?&=+;,:. \t\n\u00e9\ud800#@[]$'),
    maxLength: 30,
  })
  const credential = fc.oneof(
    noise,
    fc.constant('AKIDEXAMPLE/20260304/eu-central-1/s3/aws4_request'),
  )
  const authorization = fc.oneof(
    noise,
    fc
      .tuple(
        credential,
        fc.oneof(noise, fc.constant('host;x-amz-date')),
        fc.oneof(noise, fc.constant('ab'.repeat(32))),
      )
      .map(
        ([who, names, what]) =>
          `AWS4-HMAC-SHA256 Credential=${who}, SignedHeaders=${names}, Signature=${what}`,
      ),
  )
  const headers = fc.record(
    {
      host: fc.oneof(noise, fc.constant('host')),
      authorization,
      'x-amz-date': fc.oneof(noise, fc.constant('20260304T050607Z')),
      'x-amz-content-sha256': fc.oneof(noise, fc.constantFrom('UNSIGNED-PAYLOAD', 'ab'.repeat(32))),
      date: noise,
    },
    { requiredKeys: [] },
  )
  const url = fc.oneof(
    noise,
    noise.map((tail) => `/${tail}`),
    credential.map(
      (who) =>
        `/?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=${who}&X-Amz-Date=20260304T050607Z&X-Amz-Expires=60&X-Amz-SignedHeaders=host&X-Amz-Signature=${'ab'.repeat(32)}`,
    ),
  )

  it('is refused by a SignatureError', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(noise, fc.constant('GET')),
        url,
        headers,
        async (method, target, fields) => {
          const error: unknown = await verify(
            { method, url: target, headers: fields },
            options,
          ).catch((thrown: unknown) => thrown)
          expect(error).toBeInstanceOf(SignatureError)
          expect(JSON.stringify(error) + String(error)).not.toContain(credentials.secretAccessKey)
        },
      ),
      { numRuns: runs(3000) },
    )
  })
})

describe('any form', () => {
  const value = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })

  it('is verified, and refused with one field changed', async () => {
    await fc.assert(
      fc.asyncProperty(
        value,
        value,
        fc.constantFrom('v4' as const, 'v4a' as const),
        fc.nat(),
        async (key, meta, algorithm, at) => {
          const { fields } = presignPost({
            credentials,
            region: 'eu-central-1',
            algorithm,
            date,
            expiresIn: 60,
            url: 'https://bucket.s3.amazonaws.com/',
            bucket: 'bucket',
            key,
            fields: { 'x-amz-meta-a': meta },
          })
          const form = { fields, bucket: 'bucket', file: { size: 1 } }
          expect((await verifyPost(form, options)).fields['key']).toBe(key)
          const names = Object.keys(fields)
          const name = names[at % names.length] ?? ''
          const other = changed(fields[name] ?? '', at) ?? `${fields[name]}x`
          const refused = verifyPost({ ...form, fields: { ...fields, [name]: other } }, options)
          expect((await refusalOf(refused)).code).toMatch(/^SIGNATURE_/)
        },
      ),
      { numRuns: runs(1200) },
    )
  })
})
