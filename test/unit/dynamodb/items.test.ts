import { runInNewContext } from 'node:vm'
import { convertToAttr, convertToNative, marshall as sdkMarshall } from '@aws-sdk/util-dynamodb'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  marshall,
  marshallValue,
  numberValue,
  unmarshall,
  unmarshallValue,
} from '../../../src/dynamodb/index.ts'
import type { AttributeValue } from '../../../src/types.ts'

/** What a function returns, or that it throws. */
function outcome(act: () => unknown): unknown {
  try {
    return act()
  } catch {
    return 'throws'
  }
}

// Theirs takes `__proto__` for the prototype.
const names = fc.string().filter((name) => name !== '__proto__')
const bytes = fc.uint8Array({ maxLength: 3 })
const sets = fc.oneof(
  ...[fc.string(), fc.integer(), fc.bigInt(), bytes].map((values) =>
    fc.array(fc.oneof({ weight: 9, arbitrary: values }, fc.constant(undefined))),
  ),
)
const { value: values } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.string(),
    fc.double(),
    fc.integer(),
    fc.bigInt(),
    fc.boolean(),
    fc.constantFrom(null, undefined, Number.NaN, -0, 2 ** 53, 1e21, () => 1, new Date(0), Symbol()),
    bytes,
    bytes.map((one) => Buffer.from(one)),
    sets.map((list) => new Set<unknown>(list)),
    fc.array(tie('value')),
    fc.dictionary(names, tie('value')),
    fc.array(fc.tuple(names, tie('value'))).map((entries) => new Map(entries)),
    fc.constantFrom(Object('text'), Object(5), Object(true)),
  ),
}))
const options = fc.record(
  {
    convertEmptyValues: fc.boolean(),
    removeUndefinedValues: fc.boolean(),
    allowImpreciseNumbers: fc.boolean(),
  },
  { requiredKeys: [] },
)

describe('values of DynamoDB', () => {
  it('are those that @aws-sdk/util-dynamodb makes, or errors where it throws', () => {
    fc.assert(
      fc.property(values, options, (value, chosen) => {
        const theirs = outcome(() => convertToAttr(value as never, chosen))
        expect(outcome(() => marshallValue(value, chosen))).toEqual(theirs)
      }),
      { numRuns: 3_000 },
    )
  })

  it('become the values that @aws-sdk/util-dynamodb makes', () => {
    fc.assert(
      fc.property(values, fc.boolean(), (value, wrap) => {
        const kept = { removeUndefinedValues: true, allowImpreciseNumbers: true }
        const attribute = outcome(() => marshallValue(value, { ...kept, convertEmptyValues: true }))
        fc.pre(attribute !== 'throws')
        const wrapNumbers = wrap ? (text: string) => `number ${text}` : false
        const theirs = outcome(() => convertToNative(attribute as never, { wrapNumbers }))
        expect(outcome(() => unmarshallValue(attribute as never, { wrapNumbers }))).toEqual(theirs)
      }),
      { numRuns: 2_000 },
    )
  })

  it('survive the way there and back', () => {
    const item = {
      id: 'a',
      price: 5.5,
      large: 2n ** 90n,
      on: true,
      none: null,
      raw: new Uint8Array([1, 2]),
      tags: new Set(['x', 'y']),
      numbers: new Set([1, 2n ** 60n]),
      list: [1, ['b'], { c: new Set([new Uint8Array([3])]) }],
    }
    expect(unmarshall(marshall(item))).toEqual(item)
    // Theirs takes no bigint among numbers.
    const { numbers: _, ...others } = item
    expect(marshall(others)).toEqual(sdkMarshall(others))
  })
})

describe('marshall', () => {
  it('keeps every digit of a NumberValue, also of another package', () => {
    const text = '0.12345678901234567890123456789012345678'
    const theirs = new (class {
      value = text
      toAttributeValue() {
        return { N: this.value }
      }
    })()
    const N = { N: text }
    expect(marshall({ ours: numberValue(text), theirs })).toEqual({ ours: N, theirs: N })
    expect(marshallValue(new Set([numberValue(text), 1]))).toEqual({ NS: [text, '1'] })
    const back = unmarshall({ a: { N: text } }, { wrapNumbers: true })['a']
    expect(String(back)).toBe(text)
    expect(marshallValue(back)).toEqual({ N: text })
  })

  it('takes members of every name, and objects of other realms', () => {
    const item = marshall(JSON.parse('{ "__proto__": { "a": 1 } }'))
    expect(Object.entries(item)).toEqual([['__proto__', { M: { a: { N: '1' } } }]])
    expect(Object.entries(unmarshall(item))).toEqual([['__proto__', { a: 1 }]])
    expect(marshall(runInNewContext('({ a: { b: "c" } })'))).toEqual({
      a: { M: { b: { S: 'c' } } },
    })
  })

  it('takes instances of classes where it is told to', () => {
    class Order {
      id = 'a'
      total = () => 5
    }
    expect(marshall({ order: new Order() }, { convertClassInstanceToMap: true })).toEqual({
      order: { M: { id: { S: 'a' } } },
    })
  })

  const circle: unknown[] = []
  circle.push(circle)
  class Order {
    id = 'a'
  }

  it.each<[string, unknown, RegExp]>([
    ['no object', 'a', /^item must be a plain object or a Map; got string/],
    ['a list', ['a'], /^item must be a plain object/],
    ['undefined', { a: { b: undefined } }, /^item\.a\.b is undefined: .*removeUndefinedValues/],
    ['NaN', { a: [1, Number.NaN] }, /^item\.a\[1\] is NaN/],
    ['an infinite number', { a: -1 / 0 }, /^item\.a is -Infinity/],
    ['a number beyond 2^53', { a: 2 ** 60 }, /^item\.a is beyond 2\^53.*bigint/],
    ['an empty set', { a: new Set() }, /^item\.a is an empty set: .*convertEmptyValues/],
    ['a mixed set', { a: new Set(['a', 1]) }, /^item\.a must be a Set of texts/],
    ['a set of objects', { a: new Set([{}]) }, /^item\.a must be a Set of texts/],
    ['a date', { a: new Date() }, /^item\.a is a Date: make it a text/],
    ['an instance', { a: new Order() }, /^item\.a is an instance of Order: .*ToMap: true/],
    ['a symbol', { a: Symbol() }, /^item\.a must be a value that DynamoDB has; got symbol/],
    ['a Map with other keys', { a: new Map([[{}, 1]]) }, /^item\.a must be a Map whose keys/],
    ['what holds itself', { circle }, /nests deeper than 256 levels/],
    ['a NumberValue that is none', { a: { value: 'x', toAttributeValue() {} } }, /^item\.a is not/],
  ])('refuses %s', (_, item, message) => {
    expect(() => marshall(item as object)).toThrow(message)
  })

  it('refuses dates even where instances are taken, since they have no members', () => {
    const take = { convertClassInstanceToMap: true }
    expect(() => marshall({ a: new Date() }, take)).toThrow(/^item\.a is a Date: make it a text/)
  })
})

describe('unmarshall', () => {
  it.each(['M', 'L'])('refuses %s that nest without end', (kind) => {
    let value: AttributeValue = { S: 'a' }
    for (let level = 0; level < 20_000; level++) {
      value = kind === 'M' ? { M: { a: value } } : { L: [value] }
    }
    const deep = expect.objectContaining({
      code: 'ERR_INVALID_ARG_VALUE',
      message: expect.stringMatching(/nests deeper than 256 levels$/),
    })
    expect(() => unmarshall({ value })).toThrow(deep)
    expect(() => unmarshallValue(value)).toThrow(deep)
  })

  it.each<[string, unknown, RegExp]>([
    ['no object', [], /^item must be an object/],
    ['a value that is none', { a: 'b' }, /^item\.a must be an object/],
    ['no member', { a: {} }, /^item\.a must have one of S, N.*it has 0/],
    ['two members', { a: { S: 'a', N: '1' } }, /^item\.a must have one of .*it has 2/],
    ['an unknown kind', { a: { X: 1 } }, /^item\.a has the unknown kind "X"/],
    ['a number that is none', { a: { L: [{ N: 'one' }] } }, /^item\.a\.L\[0\]\.N is not the text/],
    ['a text that is none', { a: { S: 1 } }, /^item\.a\.S must be a string/],
    ['a set that is none', { a: { SS: 'a' } }, /^item\.a\.SS must be an array/],
    ['bytes that are none', { a: { B: 'a' } }, /^item\.a\.B must be a Uint8Array/],
    ['a large number that is not whole', { a: { N: '9007199254740993.5' } }, /wrapNumbers/],
  ])('refuses %s', (_, item, message) => {
    expect(() => unmarshall(item as never)).toThrow(message)
  })

  it.each([
    [() => marshall({}, { removeUndefined: true } as never), /removeUndefined/],
    [() => unmarshall({}, { wrapNumber: true } as never), /wrapNumber/],
    [() => unmarshall({}, { wrapNumbers: 'yes' } as never), /options\.wrapNumbers must be/],
    [() => numberValue('1_000'), /text is not the text of a number/],
  ])('refuses wrong options: %s', (act, message) => {
    expect(act).toThrow(message)
  })
})
