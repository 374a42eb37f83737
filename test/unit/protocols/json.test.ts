import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeJson, jsonContext } from '../../../src/protocols/encode-json.ts'
import { parseJson } from '../../../src/protocols/parse-json.ts'

const encode = (value: unknown): string => encodeJson(value, jsonContext(undefined))

function withoutBigInts(value: unknown): unknown {
  const text = JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'bigint' ? Number(item) : item,
  )
  return JSON.parse(text)
}

describe('parseJson', () => {
  it.each([
    ['9007199254740991', 9007199254740991],
    ['9007199254740993', 9007199254740993n],
    ['-9223372036854775808', -9223372036854775808n],
    ['[18446744073709551615,1]', [18446744073709551615n, 1]],
    [
      '{"a":12345678901234567890,"b":"12345678901234567890"}',
      { a: 12345678901234567890n, b: '12345678901234567890' },
    ],
    ['0.1234567890123456789', 0.12345678901234568],
    ['1.9999999999999999', 2],
    ['99999999999999999999.5', 1e20],
    ['12345678901234567890e2', 1234567890123456800000],
    ['1e9999999999999999', Number.POSITIVE_INFINITY],
    ['{"a\\"b":12345678901234567890,"c\\\\":1}', { 'a"b': 12345678901234567890n, 'c\\': 1 }],
    ['["\\u0030.5:0",12345678901234567890]', ['0.5:0', 12345678901234567890n]],
  ])('%s', (text, value) => {
    expect(parseJson(text)).toEqual(value)
  })

  it('is JSON.parse, but for whole numbers beyond 2^53', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(withoutBigInts(parseJson(text))).toEqual(JSON.parse(text))
      }),
    )
  })

  it.each(['', '{', '[1,]', '{"a":12345678901234567890', '012345678901234567890', 'nul', '"\\x"'])(
    '%s is refused',
    (text) => {
      expect(() => parseJson(text)).toThrow(
        expect.objectContaining({ code: 'NETWORK_RESPONSE_INVALID' }),
      )
    },
  )

  it('does not quote what it could not read', () => {
    const message = (text: string): string => {
      try {
        parseJson(text)
        return ''
      } catch (error) {
        return `${error}${(error as Error).cause}`
      }
    }
    expect(message('{"secret":"hush" hush}')).not.toMatch(/hush/)
  })

  it('takes members called __proto__ as they are', () => {
    const value = parseJson('{"__proto__":{"x":12345678901234567890}}')
    expect(Object.entries(value as object)).toEqual([['__proto__', { x: 12345678901234567890n }]])
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
  })
})

describe('encodeJson', () => {
  it('writes what JSON has not', () => {
    const value = {
      big: 2n ** 64n,
      at: new Date(1_500_000_000_250),
      bytes: Buffer.from('hi'),
      numbers: [Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -0, 1e21],
      gone: undefined,
      nothing: null,
    }
    expect(encode(value)).toBe(
      '{"big":18446744073709551616,"at":1500000000.25,"bytes":"aGk=",' +
        '"numbers":["NaN","Infinity","-Infinity",0,1e+21],"nothing":null}',
    )
  })

  it('is read back as it was', () => {
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.string({ unit: 'grapheme', maxLength: 8 }),
        fc.maxSafeInteger(),
        fc.boolean(),
        fc.constant(null),
        fc.bigInt({ min: 2n ** 53n, max: 2n ** 200n }),
        // Whole ones beyond 2^53 are read as bigints.
        fc.double({ min: -1000, max: 1000, noNaN: true }).map((given) => given + 0),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(fc.string({ maxLength: 5 }), tie('value'), { maxKeys: 4 }),
      ),
    }))
    fc.assert(
      fc.property(value, (given) => {
        expect(parseJson(encode(given))).toEqual(given)
      }),
      { numRuns: 200 },
    )
  })
})
