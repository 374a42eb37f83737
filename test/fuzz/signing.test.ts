import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diagnose } from '../../src/diagnose/index.ts'
import {
  canonicalQuery,
  canonicalUri,
  parseQuery,
  pathToSend,
  wireQuery,
} from '../../src/sigv4/canonical-request.ts'
import {
  createEventFrameDecoder,
  type EventHeaders,
  encodeEventFrame,
  encodeS3Key,
  explain,
  presign,
  type SigningOptions,
  sign,
} from '../../src/sigv4/index.ts'
import type { PathRules } from '../../src/sigv4/types.ts'
import { verify } from '../../src/verify/index.ts'
import { attempt, fuzz, fuzzAsync, inputsTried, text, WANTED } from './fuzz.ts'
import { referenceDecode, referenceEncode, referenceSegments } from './reference.ts'

const credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
}
const NOW = Date.UTC(2026, 0, 1)
const options: SigningOptions = {
  credentials,
  region: 'us-east-1',
  service: 's3',
  date: NOW,
  dotSegments: 'keep',
}
const lookUp = {
  credentials: (id: string) => (id === credentials.accessKeyId ? credentials : undefined),
  now: NOW,
}

const s3: PathRules = { uriEncoding: 'single', normalizePath: false, dotSegments: 'keep' }
const other: PathRules = { uriEncoding: 'double', normalizePath: true, dotSegments: 'keep' }

describe('the canonical form of any text is that of a reference written from the specification', () => {
  it('for keys', () => {
    fuzz('keys', text, (key) => {
      const encoded = attempt(() => encodeS3Key(key))
      const expected = key.isWellFormed()
        ? referenceEncode(Buffer.from(key), /[A-Za-z0-9\-._~/]/)
        : undefined
      expect(encoded).toBe(expected)
    })
  })

  it('for paths that are encoded once', () => {
    fuzz('paths encoded once', text, (path) => {
      const wire = attempt(() => pathToSend(`/${path}`, s3, 'url'))
      const bytes = referenceDecode(path)
      if (bytes === undefined) return expect(wire).toBeUndefined()
      // S3 decodes paths before it canonicalises them, so an escaped slash is a slash.
      return expect(wire).toBe(`/${referenceEncode(bytes, /[A-Za-z0-9\-._~/]/)}`)
    })
  })

  it('for paths that are encoded twice', () => {
    fuzz('paths encoded twice', text, (path) => {
      const wire = attempt(() => pathToSend(`/${path}`, other, 'url'))
      if (referenceDecode(path) === undefined) return expect(wire).toBeUndefined()
      const once = referenceEncode(Buffer.from(`/${path}`), /[A-Za-z0-9\-._~/%!$&'()*+,;=:@]/)
      expect(wire).toBe(once)
      return expect(canonicalUri(wire ?? '', other)).toBe(
        referenceEncode(Buffer.from(referenceSegments(once)), /[A-Za-z0-9\-._~/]/),
      )
    })
  })

  it('for queries', () => {
    fuzz('queries', text, (query) => {
      const pairs = attempt(() => parseQuery(query, 'url'))
      if (referenceDecode(query) === undefined) return expect(pairs).toBeUndefined()
      const bytes = (part: string) =>
        referenceEncode(referenceDecode(part.replaceAll('+', ' ')) ?? [], /[A-Za-z0-9\-._~]/)
      const expected = query
        .split('&')
        .filter((part) => part !== '')
        .map((part) => /^([^=]*)=?([\s\S]*)$/.exec(part) ?? [])
        .map(([, name = '', value = '']) => [bytes(name), bytes(value)] as const)
      const sorted = [...expected].sort(([a, b], [c, d]) =>
        a === c ? Number(b > d) - Number(b < d) : a < c ? -1 : 1,
      )
      expect(canonicalQuery(pairs ?? [])).toBe(
        sorted.map(([name, value]) => `${name}=${value}`).join('&'),
      )
      return expect(parseQuery(wireQuery(pairs ?? []), 'url')).toEqual(pairs)
    })
  })
})

describe('signing', () => {
  const url = fc.oneof(
    text.map((tail) => `https://example.com/${tail}`),
    text,
  )
  const header = fc.tuple(
    fc.oneof(fc.constantFrom('x-amz-meta-a', 'Content-Type', 'host', 'range'), text),
    text,
  )

  it('signs any request or throws a typed error, and does not change its input', () => {
    fuzz(
      'requests',
      fc.tuple(url, fc.array(header, { maxLength: 3 }), text),
      ([url, headers, body]) => {
        const request = { method: 'PUT', url, headers, body }
        const before = JSON.stringify(request)
        const signed = attempt(() => sign(request, options))
        attempt(() => presign(request, { ...options, expiresIn: 60 }))
        expect(JSON.stringify(request)).toBe(before)
        if (signed !== undefined) {
          const { signature } = explain(request, options)
          expect(signed.headers['authorization']).toContain(signature)
        }
      },
    )
  })

  it('passes verification, which one changed character fails', async () => {
    const wellFormed = text.filter(
      (tail) => referenceDecode(tail) !== undefined && !tail.includes('#'),
    )
    const change = fc.nat()
    await fuzzAsync(
      'verified requests',
      fc.tuple(wellFormed, text, change),
      async ([tail, body, at]) => {
        const signed = attempt(() =>
          sign({ method: 'PUT', url: `https://example.com/${tail}`, body }, options),
        )
        if (signed === undefined) return
        await verify(signed, lookUp)
        const authorization = signed.headers['authorization'] ?? ''
        const index = authorization.length - 1 - (at % 64)
        const digit = authorization[index] === '0' ? '1' : '0'
        const forged = authorization.slice(0, index) + digit + authorization.slice(index + 1)
        const refused = verify(
          { ...signed, headers: { ...signed.headers, authorization: forged } },
          lookUp,
        )
        await expect(refused).rejects.toMatchObject({ code: 'SIGNATURE_DOES_NOT_MATCH' })
      },
    )
  })

  it('refuses garbage with a typed error', async () => {
    const names = fc.constantFrom(
      'authorization',
      'host',
      'x-amz-date',
      'x-amz-content-sha256',
      'x-amz-security-token',
      'date',
    )
    const value = fc.oneof(
      text,
      fc.constantFrom(
        'AWS4-HMAC-SHA256 Credential=a/20260101/r/s3/aws4_request, SignedHeaders=host, Signature=00',
        '20260101T000000Z',
      ),
    )
    const garbage = fc.record({
      method: text,
      url: text.map((tail) => `/${tail}`),
      headers: fc.array(fc.tuple(names, value), { maxLength: 6 }),
      body: text,
    })
    await fuzzAsync('garbage requests', garbage, async (request) => {
      const error = await verify(request, lookUp).then(
        () => undefined,
        (reason: unknown) => reason,
      )
      expect(error).toBeDefined()
      attempt(() => {
        throw error
      })
    })
  })
})

describe('event frames', () => {
  const headerValue = fc.oneof(
    fc.boolean().map((value) => ({ type: 'boolean' as const, value })),
    fc
      .string({ maxLength: 20 })
      .filter((value) => value.isWellFormed())
      .map((value) => ({ type: 'string' as const, value })),
    fc.integer({ min: -128, max: 127 }).map((value) => ({ type: 'byte' as const, value })),
  )
  const headers = fc.dictionary(fc.stringMatching(/^[a-z:][a-z-]{0,10}$/), headerValue, {
    maxKeys: 5,
  })

  it('are decoded to what was encoded, however the bytes are cut', () => {
    fuzz(
      'frames',
      fc.tuple(headers, fc.uint8Array({ maxLength: 64 }), fc.integer({ min: 1, max: 40 })),
      ([headers, payload, step]) => {
        const bytes = encodeEventFrame({ headers: headers as EventHeaders, payload })
        const decoder = createEventFrameDecoder()
        const frames = []
        for (let index = 0; index < bytes.length; index += step)
          frames.push(...decoder.push(bytes.subarray(index, index + step)))
        expect(frames).toHaveLength(1)
        expect(Buffer.from(frames[0]?.payload ?? [])).toEqual(Buffer.from(payload))
        expect({ ...frames[0]?.headers }).toEqual({ ...headers })
      },
    )
  })

  it('are refused with a typed error if they are damaged or garbage', () => {
    const flipped = fc.tuple(
      headers,
      fc.uint8Array({ maxLength: 32 }),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
    )
    fuzz('damaged frames', flipped, ([headers, payload, at, mask]) => {
      const bytes = Buffer.from(encodeEventFrame({ headers: headers as EventHeaders, payload }))
      const index = at % bytes.length
      bytes[index] = (bytes[index] ?? 0) ^ mask
      const frames = attempt(() => createEventFrameDecoder().push(bytes))
      // A longer total length waits for more bytes; a checksum finds every other change.
      expect(frames ?? []).toEqual([])
    })
    fuzz('garbage frames', fc.uint8Array({ maxLength: 64 }), (bytes) => {
      attempt(() => createEventFrameDecoder().push(bytes))
    })
  })
})

it('diagnose returns a diagnosis for any response of a server', () => {
  const request = { url: 'https://example.com/a%20b?x=1' }
  const xml = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          '<Error>',
          '<Code>',
          'SignatureDoesNotMatch',
          '</Code>',
          '<CanonicalRequest>',
          '</CanonicalRequest>',
          '<StringToSign>',
          '&amp;',
          '&#x;',
          '&lt;',
          '{"message":"',
          'The Canonical String for this request should have been',
          "'",
          '\n',
        ),
        text,
      ),
      { maxLength: 20 },
    )
    .map((parts) => parts.join(''))
  fuzz('server answers', fc.tuple(xml, fc.constantFrom(400, 403, 500)), ([body, status]) => {
    expect(diagnose(request, options, { status, body }).cause).toBeTypeOf('string')
  })
})

it('the tests above tried enough inputs', () => {
  console.log(`${inputsTried()} inputs in all`)
  expect(inputsTried()).toBeGreaterThanOrEqual(WANTED)
})
