import * as fc from 'fast-check'

const FIRST_SURROGATE = 0xd800
const SURROGATES = 0x800

/**
 * Any one character of Unicode, for `fc.string({ unit: CHARACTER })`. fast-check's own `'binary'` is
 * the same, but takes 4 seconds of a process before its first text.
 */
export const CHARACTER: fc.Arbitrary<string> = fc.nat(0x10ffff - SURROGATES).map(
  (index) => String.fromCodePoint(index < FIRST_SURROGATE ? index : index + SURROGATES),
  (text) => {
    const [code = 0, second] = Array.from(String(text), (character) => character.codePointAt(0))
    if (second !== undefined) throw new Error('more than one character')
    return code < FIRST_SURROGATE ? code : code - SURROGATES
  },
)
