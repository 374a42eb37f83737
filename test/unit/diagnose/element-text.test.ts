import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { elementText } from '../../../src/diagnose/refusal.ts'
import { CHARACTER } from '../../support/character.ts'

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&#34;')
    .replaceAll("'", '&#x27;')
}

it('reads back whatever text was escaped, and decodes it once', () => {
  fc.assert(
    fc.property(fc.string({ unit: CHARACTER }), fc.constantFrom('A', 'Code'), (text, name) => {
      const xml = `<?xml version="1.0"?><Error><Other>&amp;</Other><${name}>${escaped(text)}</${name}></Error>`
      expect(elementText(xml, name)).toBe(text)
    }),
  )
  expect(elementText('<A>&amp;lt;</A>', 'A')).toBe('&lt;')
})

it.each([
  ['<A>text', undefined],
  ['<A><B>text</B></A>', undefined],
  ['<A/>', undefined],
  ['<AB>text</AB>', undefined],
  ['<A></A>', ''],
  ['<A>&unknown; &#0; &#xD800; &#x110000;</A>', '&unknown; \ufffd \ufffd \ufffd'],
])('%s', (xml, text) => {
  expect(elementText(xml, 'A')).toBe(text)
})
