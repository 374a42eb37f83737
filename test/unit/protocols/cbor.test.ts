import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeCbor } from '../../../src/protocols/decode-cbor.ts'
import { encodeCbor } from '../../../src/protocols/encode-cbor.ts'
import { inferType } from '../../../src/protocols/encode-xml.ts'

const fromHex = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'))
const encode = (value: unknown): Uint8Array =>
  encodeCbor({ path: [], unknownMembers: 'refuse' }, inferType(value, 'wrapped'), value)
const toHex = (value: unknown): string => Buffer.from(encode(value)).toString('hex')
const bytes = (...values: number[]): Uint8Array => new Uint8Array(values)

// RFC 8949, appendix A.
const EXAMPLES: readonly (readonly [hex: string, value: unknown])[] = [
  ['00', 0],
  ['01', 1],
  ['0a', 10],
  ['17', 23],
  ['1818', 24],
  ['1819', 25],
  ['1864', 100],
  ['1903e8', 1000],
  ['1a000f4240', 1_000_000],
  ['1b000000e8d4a51000', 1_000_000_000_000],
  ['1bffffffffffffffff', 18446744073709551615n],
  ['3bffffffffffffffff', -18446744073709551616n],
  ['20', -1],
  ['29', -10],
  ['3863', -100],
  ['3903e7', -1000],
  ['fb3ff199999999999a', 1.1],
  ['fb7e37e43c8800759c', 1.0e300],
  ['fbc010666666666666', -4.1],
  ['f4', false],
  ['f5', true],
  ['c11a514b67b0', new Date(1_363_896_240_000)],
  ['c1fb41d452d9ec200000', new Date(1_363_896_240_500)],
  ['40', bytes()],
  ['4401020304', bytes(1, 2, 3, 4)],
  ['60', ''],
  ['6161', 'a'],
  ['6449455446', 'IETF'],
  ['62225c', '"\\'],
  ['62c3bc', '\u00fc'],
  ['63e6b0b4', '\u6c34'],
  ['64f0908591', '\ud800\udd51'],
  ['80', []],
  ['83010203', [1, 2, 3]],
  ['98190102030405060708090a0b0c0d0e0f101112131415161718181819', range(25)],
  ['a0', {}],
  ['a26161016162820203', { a: 1, b: [2, 3] }],
]

// Forms that are read only.
const READ_ONLY: readonly (readonly [hex: string, value: unknown])[] = [
  ['c249010000000000000000', 18446744073709551616n],
  ['c349010000000000000000', -18446744073709551617n],
  ['f6', null],
  ['8301820203820405', [1, [2, 3], [4, 5]]],
  ['826161a161626163', ['a', { b: 'c' }]],
  ['f90000', 0],
  ['f98000', -0],
  ['f93c00', 1],
  ['f93e00', 1.5],
  ['f97bff', 65504],
  ['fa47c35000', 100_000],
  ['fa7f7fffff', 3.4028234663852886e38],
  ['f90001', 2 ** -24],
  ['f90400', 0.00006103515625],
  ['f9c400', -4],
  ['f97c00', Number.POSITIVE_INFINITY],
  ['f97e00', Number.NaN],
  ['f9fc00', Number.NEGATIVE_INFINITY],
  ['fa7fc00000', Number.NaN],
  ['fbfff0000000000000', Number.NEGATIVE_INFINITY],
  ['f7', null],
  ['c074323031332d30332d32315432303a30343a30305a', '2013-03-21T20:04:00Z'],
  ['d74401020304', bytes(1, 2, 3, 4)],
  ['5f42010243030405ff', bytes(1, 2, 3, 4, 5)],
  ['7f657374726561646d696e67ff', 'streaming'],
  ['9fff', []],
  ['9f018202039f0405ffff', [1, [2, 3], [4, 5]]],
  ['83018202039f0405ff', [1, [2, 3], [4, 5]]],
  ['bf61610161629f0203ffff', { a: 1, b: [2, 3] }],
  ['bf6346756ef563416d7421ff', { Fun: true, Amt: -2 }],
  ['c243010000', 65536],
]

function range(count: number): number[] {
  return Array.from({ length: count }, (_item, index) => index + 1)
}

describe('the examples of RFC 8949', () => {
  it.each(EXAMPLES)('%s both ways', (hex, value) => {
    expect(decodeCbor(fromHex(hex))).toEqual(value)
    expect(toHex(value)).toBe(hex)
  })

  it.each(READ_ONLY)('%s is read', (hex, value) => {
    expect(decodeCbor(fromHex(hex))).toEqual(value)
  })
})

it.each([
  ['nothing', ''],
  ['a truncated number', '1900'],
  ['a truncated text', '6261'],
  ['a text that claims 2^64 - 1 bytes', '7bffffffffffffffff'],
  ['a list that claims 2^32 elements', '9b0000000100000000'],
  ['a map that claims 2^32 members', 'bb0000000100000000'],
  ['an endless list', '9f01'],
  ['a reserved length', '1c'],
  ['a break alone', 'ff'],
  ['a break in a list of known length', '82ff01'],
  ['a break in place of a value', 'bf6161ff'],
  ['a break below a tag', 'c1ff'],
  ['chunks of another type', '5f6161ff'],
  ['nested chunks', '5f5f4101ffff'],
  ['an endless number', '1f'],
  ['a key that is no text', 'a10102'],
  ['bytes that are no UTF-8', '61ff'],
  ['a time that is text', 'c16161'],
  ['a time out of range', 'c1fb7e37e43c8800759c'],
  ['a bignum of text', 'c26161'],
  ['an unassigned simple value', 'e0'],
  ['more than one value', '0000'],
])('%s is refused', (_what, hex) => {
  expect(() => decodeCbor(fromHex(hex))).toThrow(
    expect.objectContaining({ code: 'NETWORK_RESPONSE_INVALID' }),
  )
})

it('keeps __proto__ a member like any other', () => {
  const value = decodeCbor(fromHex('a1695f5f70726f746f5f5fa1617801'))
  expect(Object.entries(value as object)).toEqual([['__proto__', { x: 1 }]])
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
})

it('reads back what it writes', () => {
  const scalars = [
    fc.string({ unit: 'grapheme' }),
    // A whole number is written as an integer, which has no negative zero.
    fc.double({ noNaN: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
    fc.bigInt({ min: 2n ** 53n, max: 2n ** 64n - 1n }),
    fc.bigInt({ max: -(2n ** 53n), min: -(2n ** 64n) }),
    fc.boolean(),
    fc.uint8Array(),
    // Beyond, a double's fraction is coarser than a millisecond.
    fc.date({ noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9999-12-31') }),
  ] as fc.Arbitrary<unknown>[]
  const one = fc.oneof(...scalars.map((item) => fc.oneof(item, fc.array(item, { maxLength: 4 }))))
  const value = fc.dictionary(
    fc.string({ maxLength: 5 }),
    fc.oneof(one, fc.dictionary(fc.string(), one)),
  )
  fc.assert(
    fc.property(value, (given) => {
      expect(decodeCbor(encode(given))).toEqual(given)
    }),
    { numRuns: 200 },
  )
})

it('never does anything but read or refuse', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 64 }), (given) => {
      try {
        decodeCbor(given)
      } catch (error) {
        expect(error).toMatchObject({ code: 'NETWORK_RESPONSE_INVALID' })
      }
    }),
    { numRuns: 2000 },
  )
})
