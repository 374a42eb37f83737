import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareSpelling } from '../../../src/diagnose/compare.ts'
import { encodeRfc3986 } from '../../../src/sigv4/index.ts'

it('tells which side was encoded once more', () => {
  const odd = fc
    .string({ unit: 'grapheme', minLength: 1 })
    .filter((text) => /[^A-Za-z0-9._~ +%-]/.test(text) && !/[ +%]/.test(text))
  fc.assert(
    fc.property(odd, (text) => {
      const once = encodeRfc3986(text)
      const twice = encodeRfc3986(once)
      expect(compareSpelling(once, twice)).toBe('encoded-more')
      expect(compareSpelling(twice, once)).toBe('encoded-less')
    }),
  )
})

it('does not tell apart what is the same text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const upper = encodeRfc3986(text)
      const lower = upper.replace(/%../g, (written) => written.toLowerCase())
      expect(compareSpelling(upper, lower)).toBe('escape-case')
      expect(compareSpelling(upper, upper.replaceAll('-', '%2d'))).toBe('escape-case')
    }),
  )
})

it.each([
  ['a%2Bb', 'a%20b', 'plus-or-space'],
  ['a%20b', 'a+b', 'plus-or-space'],
  ['a%2Fb', 'a/b', 'encoded-less'],
  ['a', 'b', undefined],
  ['', 'a', undefined],
  ['a%2', 'a%', undefined],
])('%s and %s: %s', (ours, theirs, difference) => {
  expect(compareSpelling(ours, theirs)).toBe(difference)
})
