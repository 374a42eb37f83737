import { escape as escapeQuery } from 'node:querystring'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createRedact,
  oneLine,
  redactDeep,
  redactFields,
  redactUnknown,
} from '../../../src/base/redact.ts'
import { cpuMs } from '../../support/effort.ts'

const SECRET = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCY&EXAMPLE"KEY='

const percentAll = (text: string): string =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')
const entities = (text: string, write: (code: number) => string): string =>
  text.replace(/[^a-z0-9]/gi, (character) => write(character.charCodeAt(0)))
const hex = (text: string): string => Buffer.from(text).toString('hex')
const pairs = (text: string, separator: string): string =>
  (hex(text).match(/../g) ?? []).join(separator)

/** How the same text stands in documents of other kinds, each written by an encoder that is not ours. */
const ENCODERS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  percent: encodeURIComponent,
  'percent, small letters': (text) =>
    encodeURIComponent(text).replace(/%../g, (code) => code.toLowerCase()),
  'percent of everything': percentAll,
  'percent, in capitals': (text) => percentAll(text).toUpperCase(),
  'percent twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  'percent three times': (text) => encodeURIComponent(encodeURIComponent(encodeURIComponent(text))),
  'a query string': escapeQuery,
  'a form': (text) => new URLSearchParams({ '': text }).toString().slice(1),
  JSON: (text) => JSON.stringify(text).slice(1, -1),
  'JSON in JSON': (text) => JSON.stringify(JSON.stringify(text)).slice(3, -3),
  'JSON with escaped slashes': (text) =>
    JSON.stringify(text).slice(1, -1).replaceAll('/', String.raw`\/`),
  'JSON with escaped codes': (text) =>
    entities(text, (code) => String.raw`\u${code.toString(16).padStart(4, '0')}`),
  'JSON with escaped codes in capitals': (text) =>
    entities(text, (code) => String.raw`\u${code.toString(16).toUpperCase().padStart(4, '0')}`),
  XML: (text) =>
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&apos;'),
  'XML with hexadecimal codes': (text) => entities(text, (code) => `&#x${code.toString(16)};`),
  'XML with decimal codes': (text) => entities(text, (code) => `&#${code};`),
  'XML in XML': (text) => entities(text, (code) => `&amp;#x${code.toString(16).toUpperCase()};`),
  'percent in XML': (text) => encodeURIComponent(text).replaceAll('&', '&amp;'),
  Base64: (text) => Buffer.from(text).toString('base64'),
  'URL-safe Base64': (text) => Buffer.from(text).toString('base64url'),
  'Base64 behind one byte': (text) => Buffer.from(`k${text}`).toString('base64'),
  'Base64 behind a name and before others': (text) =>
    Buffer.from(`AKID:${text}:more`).toString('base64'),
  'Base64 in lines': (text) =>
    (
      Buffer.from(`{"secret":"${text}"}`)
        .toString('base64')
        .match(/.{1,20}/g) ?? []
    ).join('\r\n'),
  'Base64 in a URL': (text) => encodeURIComponent(Buffer.from(`a:${text}`).toString('base64')),
  hexadecimal: hex,
  'hexadecimal in capitals': (text) => hex(text).toUpperCase(),
  'hexadecimal bytes': (text) => pairs(text, ' '),
  'hexadecimal bytes in capitals': (text) => pairs(text, ' ').toUpperCase(),
  'hexadecimal bytes with colons': (text) => pairs(text, ':'),
  'hexadecimal literals': (text) => pairs(text, ', 0x'),
}

const ALL = Object.entries(ENCODERS)
// Digits of what stands around a secret may be left on another line.
const WHOLE = ALL.filter(([name]) => name !== 'Base64 in lines')

describe('createRedact', () => {
  it.each(ALL)('finds a secret written as %s', (_, encode) => {
    const redact = createRedact([SECRET])
    const shown = redact(`<a>before ${encode(SECRET)} after</a>`)
    expect(shown).toBe('<a>before [redacted] after</a>')
  })

  it('finds every secret of printable characters in every encoding', () => {
    const secrets = fc.string({ unit: 'grapheme-ascii', minLength: 8, maxLength: 60 })
    fc.assert(
      fc.property(secrets, fc.constantFrom(...WHOLE), (secret, [, encode]) => {
        const written = encode(secret)
        expect(createRedact([secret])(`(${written})`)).toBe('([redacted])')
      }),
      { numRuns: 2_000 },
    )
  })

  it.each([
    '\\\\   <    ',
    '\\\\\\\\   <    ',
    '\\\\\\\\\\\\\\\\',
    '%25%2525&amp;<',
    '\\\\u0041&lt;"',
    '"       &',
  ])('finds %j, whose signs look like escapes, in every encoding', (secret) => {
    for (const [name, encode] of WHOLE) {
      expect(createRedact([secret])(`(${encode(secret)})`), name).toBe('([redacted])')
    }
  })

  it('finds secrets of other characters, in UTF-8 where bytes are encoded', () => {
    const secret = 'pässwörd-日本語'
    for (const encode of [encodeURIComponent, percentAll, hex, ENCODERS['Base64'] ?? hex]) {
      expect(createRedact([secret])(`(${encode(secret)})`)).toBe('([redacted])')
    }
  })

  it('leaves texts alone that are shorter than 8 characters', () => {
    const text = 'the test of testing: test1234, dGVzdA==, 74657374, %74%65%73%74'
    expect(createRedact(['test', 'testing', '', undefined])(text)).toBe(text)
  })

  it('leaves texts alone that begin like a secret', () => {
    const text = `${SECRET.slice(0, -1)}- ${'w'.repeat(50)}`
    expect(createRedact([SECRET])(text)).toBe(text)
  })

  it('finds each of several secrets, and each time', () => {
    const redact = createRedact(['first-secret', 'second-secret'])
    expect(redact('first-secret,second-secret,first-secret')).toBe(
      '[redacted],[redacted],[redacted]',
    )
  })

  it('takes a time in proportion to the length of the text', () => {
    const token = 'IQoJb3JpZ2luX2VjE/+'.repeat(100)
    const begun = cpuMs()
    createRedact([token])(token.slice(0, 50).repeat(20_000))
    expect(cpuMs() - begun).toBeLessThan(5_000)
  })
})

describe('redactDeep', () => {
  it('looks into names, arrays and objects, and drops what is nested too deep', () => {
    const redact = createRedact([SECRET])
    const value = { a: [SECRET, { [SECRET]: SECRET }], n: 1, none: null }
    expect(redactDeep(value, redact)).toEqual({
      a: ['[redacted]', { '[redacted]': '[redacted]' }],
      n: 1,
      none: null,
    })
    let deep: unknown = SECRET
    for (let level = 0; level < 50; level++) deep = [deep]
    expect(JSON.stringify(redactDeep(deep, redact))).not.toContain('wJalr')
  })
})

describe('redactFields', () => {
  it.each([
    [`GET /?X-Amz-Signature=${'a1'.repeat(32)}&x=1`, 'GET /?X-Amz-Signature=[redacted]&x=1'],
    ['x-amz-security-token:IQoJ/+==\nhost:h', 'x-amz-security-token:[redacted]\nhost:h'],
    [
      `Credential=AKID/x, SignedHeaders=host, Signature=${'0f'.repeat(32)}`,
      'Credential=AKID/x, SignedHeaders=host, Signature=[redacted]',
    ],
  ])('takes signatures and tokens out of %s', (text, shown) => {
    expect(redactFields(text)).toBe(shown)
  })
})

describe('oneLine', () => {
  it('leaves no line end, control character or change of direction', () => {
    expect(oneLine(' a\r\n\tb\u0000\u001b[31m\u202ec\u2028d ', 100)).toBe('a b [31m c d')
  })

  it.each(['a', 'é', '漢', '😀'])(
    'cuts texts of %s to a number of bytes, never within one',
    (unit) => {
      const shown = oneLine(unit.repeat(5_000), 2_048)
      expect(Buffer.byteLength(shown)).toBeLessThanOrEqual(2_048)
      expect(Buffer.byteLength(shown)).toBeGreaterThan(2_040)
      expect(shown).toMatch(new RegExp(`^(?:${unit})+…$`, 'u'))
    },
  )
})

describe('redactUnknown', () => {
  it('takes out what is named a secret and what looks like one', () => {
    const said = `password: hunter2 and wJalrXUtnFEMIK7MDENGbPxRfiCY ${'ab12'.repeat(10)} fine`
    expect(redactUnknown(said)).toBe('password: [redacted] and [redacted] [redacted] fine')
  })
})
