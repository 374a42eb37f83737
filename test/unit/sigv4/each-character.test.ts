import { beforeEach, describe, expect, it } from 'vitest'
import {
  createSigner,
  encodeRfc3986,
  encodeS3Key,
  explain,
  presign,
  sign,
} from '../../../src/sigv4/index.ts'
import type { SigningOptions } from '../../../src/sigv4/types.ts'
import { BUCKET, dynamodb, s3 } from './signing-input.ts'

// One character after the other in each place that takes some only, against the rule in its shortest words.

const NOON = Date.UTC(2026, 10, 22, 12)
const BYTES = Array.from({ length: 256 }, (_, byte) => byte)
const CODES = Array.from({ length: 0x180 }, (_, code) => code)

/** The byte as it is escaped, in capitals. */
const escaped = (byte: number): string => `%${byte.toString(16).padStart(2, '0').toUpperCase()}`
/** The UTF-8 of a character, each byte of it escaped. */
const escapedAll = (text: string): string => [...Buffer.from(text)].map(escaped).join('')
const isUnreserved = (text: string): boolean => /^[A-Za-z0-9._~-]$/.test(text)

function isTaken(run: () => unknown): boolean {
  try {
    run()
    return true
  } catch {
    return false
  }
}

describe('each character', () => {
  it('is encoded where it is reserved', () => {
    for (const code of CODES) {
      const character = String.fromCharCode(code)
      const expected = isUnreserved(character) ? character : escapedAll(character)
      expect(encodeRfc3986(character)).toBe(expected)
      expect(encodeRfc3986(`a${character}b${character}`)).toBe(`a${expected}b${expected}`)
      expect(encodeS3Key(`${character}/`)).toBe(`${character === '/' ? '/' : expected}/`)
    }
  })

  it('is encoded at the limits of surrogates, and halves of it are refused', () => {
    for (const text of [
      '\ud7ff',
      '\ue000',
      '\ud800\udc00',
      '\udbff\udfff',
      '\ud7ff\ud800\udfffä\ue000',
    ]) {
      expect(encodeRfc3986(text)).toBe(encodeURIComponent(text))
      expect(encodeRfc3986(`a${text}b`)).toBe(`a${encodeURIComponent(text)}b`)
    }
    for (const half of ['\ud800', '\udbff', '\udc00', '\udfff']) {
      for (const text of [half, `${half}a`, `ä${half}`, `\ud7ff${half}\ue000`, `${half}\ud800`]) {
        if (/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(-2))) continue
        expect(() => encodeRfc3986(text)).toThrow('has a lone surrogate at')
      }
    }
  })

  it('is encoded beside any other', () => {
    const EDGES = [0, 0x2f, 0x30, 0x41, 0x5b, 0x7e, 0x7f, 0x80, 0x7ff, 0x800, 0xffff]
    const texts = EDGES.map((code) => String.fromCharCode(code))
    const one = (text: string) => (isUnreserved(text) ? text : escapedAll(text))
    for (const first of texts) {
      for (const second of texts) {
        expect(encodeRfc3986(first + second)).toBe(one(first) + one(second))
        expect(encodeRfc3986(`${second}${first}a`)).toBe(`${one(second)}${one(first)}a`)
      }
    }
  })

  it('of a value of a header is visible ASCII, a space or a tab', () => {
    for (const code of CODES) {
      const character = String.fromCharCode(code)
      for (const value of [character, `a${character}b`]) {
        const run = () => sign({ url: BUCKET, headers: { a: value } }, s3)
        expect(isTaken(run)).toBe(/^[\t\x20-\x7e]+$/.test(value))
      }
    }
  })

  it('of the name of a header is one of a token', () => {
    for (const code of CODES) {
      const name = `a${String.fromCharCode(code)}`
      const run = () => sign({ url: BUCKET, headers: { [name]: 'x' } }, s3)
      expect(isTaken(run)).toBe(/^[\w!#$%&'*+.^`|~-]+$/.test(name))
    }
  })

  it('of a host is a letter, a digit or one of four others', () => {
    for (const code of CODES) {
      const character = String.fromCharCode(code)
      // These end the host.
      if ('/?#:'.includes(character)) continue
      const run = () => sign({ url: `https://a${character}b/` }, s3)
      expect(isTaken(run)).toBe(isUnreserved(character))
      if (isTaken(run)) {
        expect(sign({ url: `https://${character}/` }, s3).url).toBe(
          `https://${character.toLowerCase()}/`,
        )
      }
    }
  })

  it('of a method is a letter or a hyphen', () => {
    for (const code of CODES) {
      const method = `a${String.fromCharCode(code)}`
      const run = () => sign({ url: BUCKET, method }, s3)
      expect(isTaken(run)).toBe(/^a[A-Za-z-]$/.test(method))
      if (isTaken(run)) expect(sign({ url: BUCKET, method }, s3).method).toBe(method.toUpperCase())
    }
  })

  it('of a key is visible ASCII', () => {
    for (const code of CODES) {
      const secretAccessKey = `a${String.fromCharCode(code)}b`
      const credentials = { ...s3.credentials, secretAccessKey }
      expect(isTaken(() => sign({ url: BUCKET }, { ...s3, credentials }))).toBe(
        /^[!-~]+$/.test(secretAccessKey),
      )
    }
  })

  it('of a region is one that may stand in a scope', () => {
    for (const code of CODES) {
      const region = String.fromCharCode(code)
      expect(isTaken(() => sign({ url: BUCKET }, { ...s3, region }))).toBe(/^[\w.*-]$/.test(region))
    }
  })
})

describe('each character of a path', () => {
  // After a plain path of the same bucket, and after that of another: read by the short way and by the long one.
  const before: readonly (readonly [string, () => unknown])[] = [
    ['a link to the bucket', () => sign({ url: `${BUCKET}/a` }, s3)],
    ['one to another', () => sign({ url: 'https://example.com/' }, s3)],
  ]
  const pathOf = (path: string, options: SigningOptions): [wire: string, canonical: string] => {
    const request = { url: `${BUCKET}${path}` }
    const wire = sign(request, options).url.slice(BUCKET.length)
    return [wire, explain(request, options).canonicalRequest.split('\n')[1] ?? '']
  }

  it.each(before)('is encoded once for S3: after %s', (_, first) => {
    for (const code of CODES) {
      const character = String.fromCharCode(code)
      if ('?#%'.includes(character)) continue
      const stays = isUnreserved(character) || character === '/'
      const expected = `/a${stays ? character : escapedAll(character)}b`
      first()
      expect(pathOf(`/a${character}b`, s3)).toEqual([expected, expected])
    }
  })

  it.each(before)('is encoded twice for others: after %s', (_, first) => {
    for (const code of CODES) {
      const character = String.fromCharCode(code)
      if ('?#%'.includes(character)) continue
      const wire = /^[\w.~/!$&'()*+,;=:@-]$/.test(character) ? character : escapedAll(character)
      const stays = isUnreserved(character) || character === '/'
      const canonical =
        wire.length > 1 ? wire.replaceAll('%', '%25') : stays ? wire : escapedAll(wire)
      first()
      expect(pathOf(`/a${character}b`, dynamodb)).toEqual([`/a${wire}b`, `/a${canonical}b`])
    }
  })

  it.each(before)('stays one where it is escaped for S3: after %s', (_, first) => {
    for (const byte of BYTES) {
      const character = String.fromCharCode(byte)
      const stays = isUnreserved(character) || character === '/'
      const expected = `/a${stays ? character : escaped(byte)}b`
      for (const spelling of [escaped(byte), escaped(byte).toLowerCase()]) {
        first()
        expect(pathOf(`/a${spelling}b`, s3)).toEqual([expected, expected])
        first()
        const twice = `/a%25${spelling.slice(1)}b`
        expect(pathOf(`/a${spelling}b`, dynamodb)).toEqual([`/a${spelling}b`, twice])
      }
    }
  })

  it.each(before)('is a digit behind a percent: after %s', (_, first) => {
    for (const code of CODES) {
      const character = String.fromCharCode(code)
      const isDigit = /^[0-9A-Fa-f]$/.test(character)
      for (const path of [`/a%${character}8`, `/a%8${character}`]) {
        first()
        expect(isTaken(() => sign({ url: BUCKET + path }, s3))).toBe(isDigit)
      }
    }
    for (const path of ['/%', '/%4', '/a%', '/a%8']) {
      first()
      expect(isTaken(() => sign({ url: BUCKET + path }, s3))).toBe(false)
    }
  })

  describe('of a link that is filled in', () => {
    let links: ReturnType<typeof createSigner>
    const link = { expiresIn: 60, date: NOON }
    const learn = (path: string) => {
      links = createSigner(s3)
      for (let times = 0; times < 3; times++) links.presign({ url: BUCKET + path }, link)
    }
    beforeEach(() => learn('/abc'))

    it('is that of one that is drafted', () => {
      for (const code of CODES) {
        const character = String.fromCharCode(code)
        for (const path of [
          `/${character}`,
          `/ab${character}`,
          `/ab%${character}8`,
          `/ab%8${character}`,
        ]) {
          const request = { url: BUCKET + path }
          const isRight = isTaken(() => presign(request, { ...s3, ...link }))
          expect(isTaken(() => links.presign(request, link))).toBe(isRight)
          if (isRight)
            expect(links.presign(request, link)).toEqual(presign(request, { ...s3, ...link }))
        }
      }
    })

    it.each(['/a%20b', '/%C3%A9', '/a%2Cb'])('is not half an escape of %s', (first) => {
      for (let end = 2; end <= first.length; end++) {
        for (const more of ['', '2', 'a', 'g', '%', '2g', 'a9', 'A9', '20', '0b']) {
          learn(first)
          const request = { url: `${BUCKET}${first.slice(0, end)}${more}` }
          const isRight = isTaken(() => presign(request, { ...s3, ...link }))
          expect(isTaken(() => links.presign(request, link))).toBe(isRight)
          if (isRight)
            expect(links.presign(request, link)).toEqual(presign(request, { ...s3, ...link }))
        }
      }
    })
  })
})

describe('each character of a query', () => {
  it('is encoded where it is reserved, and an escape is read', () => {
    const queryOf = (query: string): [wire: string, canonical: string] => {
      const request = { url: `${BUCKET}/?${query}` }
      const wire = sign(request, s3).url.slice(BUCKET.length + 2)
      return [wire, explain(request, s3).canonicalRequest.split('\n')[2] ?? '']
    }
    for (const code of CODES) {
      const character = String.fromCharCode(code)
      if ('&=#%'.includes(character)) continue
      const read = character === '+' ? ' ' : character
      const expected = isUnreserved(read) ? read : escapedAll(read)
      expect(queryOf(`a${character}=${character}b`)).toEqual(
        Array(2).fill(`a${expected}=${expected}b`),
      )
    }
    for (const byte of BYTES) {
      const character = String.fromCharCode(byte)
      const expected = isUnreserved(character) ? character : escaped(byte)
      for (const spelling of [escaped(byte), escaped(byte).toLowerCase()]) {
        expect(queryOf(`${spelling}=${spelling}`)).toEqual(Array(2).fill(`${expected}=${expected}`))
      }
    }
  })
})
