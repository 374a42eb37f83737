import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson } from '../../../src/protocols/decode-json.ts'

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
    [
      '["a,12345678901234567890",12345678901234567890]',
      ['a,12345678901234567890', 12345678901234567890n],
    ],
    ['[ 12345678901234567890]', [12345678901234567890n]],
    ['[0.5,12345678901234567890]', [0.5, 12345678901234567890n]],
    ['["ü€😀",12345678901234567890]', ['ü€😀', 12345678901234567890n]],
    ['{"a":"12345678901234567890"}', { a: '12345678901234567890' }],
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
