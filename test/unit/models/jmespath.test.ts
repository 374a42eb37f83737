import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { compilePath } from '../../../src/models/jmespath.ts'
import { decodeToken } from '../../../src/models/model.ts'

// The values are those that jmespath.py 1.0.1 gives.
const CASES: readonly (readonly [expression: string, value: unknown, result: unknown])[] = [
  ['a.b', { a: { b: 1 } }, 1],
  ['a.b', { a: [] }, null],
  ['"a-b"', { 'a-b': 1 }, 1],
  ['a[0]', { a: [1, 2] }, 1],
  ['a[-1].b', { a: [{ b: 1 }, { b: 2 }] }, 2],
  ['a[].b', { a: [{ b: 1 }, { c: 2 }, { b: [3] }] }, [1, [3]]],
  ['a[].b[].c', { a: [{ b: [{ c: 1 }, { c: 2 }] }, { b: [{ c: 3 }] }] }, [1, 2, 3]],
  ['a[*].b[*].c[]', { a: [{ b: [{ c: [1] }, { c: [2] }] }] }, [[1], [2]]],
  ['a.*.b', { a: { x: { b: 1 }, y: { b: 2 } } }, [1, 2]],
  ['a.*.b', { a: [] }, null],
  [
    "a[?b == 'x'].c",
    {
      a: [
        { b: 'x', c: 1 },
        { b: 'y', c: 2 },
      ],
    },
    [1],
  ],
  ['a[?!(b)]', { a: [{ b: 1 }, { c: 1 }] }, [{ c: 1 }]],
  ['length(a[]) > `1`', { a: [1, 2] }, true],
  ['length(a)', { a: 'é\u{1f600}' }, 2],
  ['a || b[-1].c', { b: [{ c: 'x' }] }, 'x'],
  ["a != 'x' && a != 'y'", { a: 'z' }, true],
  ['a > b', { a: 'x', b: 'y' }, false],
  ['a < b', { a: '\u{ffff}', b: '\u{10000}' }, true],
  ['a < b', { a: 1, b: '2' }, null],
  ['a[1:2]', { a: [1, 2, 3] }, [2]],
  ['a.{x: b}', { a: { b: 1 } }, { x: 1 }],
  ['a.[b, c]', { a: { b: 1 } }, [1, null]],
  ['a.[b, c]', {}, null],
  ['a[*].[b.c, d][]', { a: [{ b: { c: 1 } }, { d: 2, b: {} }] }, [1, 2]],
  ['a[*].[b[].x, c]', { a: [{ b: [{ x: 1 }], c: 2 }] }, [[[1], 2]]],
  ['a[*].[b[].x, c].d', { a: [{ b: [{ x: 1 }] }] }, null],
  ['a[].[b, c][0]', { a: [{ b: 1, c: 2 }, { b: 3 }] }, [1, 2]],
  [
    'a[*].b[*].[c, d][]',
    { a: [{ b: [{ c: 1 }] }, { b: [{ d: 2 }] }] },
    [
      [1, null],
      [null, 2],
    ],
  ],
  ['a | [0]', { a: [1] }, 1],
  ['keys(a)', { a: { x: 1, y: 2 } }, ['x', 'y']],
  ['`true`', {}, true],
  ['@', 1, 1],
]

describe('a path', () => {
  it.each<[string, unknown, unknown]>([
    ['a == b', 'x', false],
    ['@.[a] == @.[b]', 2n ** 60n, true],
    ['a > `5`', undefined, true],
  ])('%s compares whole numbers beyond 2^53', (expression, b, result) => {
    expect(compilePath(expression)({ a: 2n ** 60n, b })).toBe(result)
  })

  it('of every endpoint parameter of the models can be read', () => {
    const folder = new URL('../../../src/models/data/', import.meta.url)
    const read: string[] = []
    for (const file of readdirSync(folder)) {
      const text = readFileSync(new URL(file, folder), 'utf8')
      // Only these lines of a model's text have paths.
      for (const [, params = ''] of text.matchAll(/ params=(\{\S*\})/g)) {
        const paths = Object.values(JSON.parse(decodeToken(params))) as string[]
        for (const path of paths) expect(compilePath(path)).toBeTypeOf('function')
        read.push(...paths)
      }
    }
    expect(read.length).toBeGreaterThanOrEqual(5)
    expect(read.some((path) => path.includes('.['))).toBe(true)
  })

  it.each(CASES)('%s of %j', (expression, value, result) => {
    expect(compilePath(expression)(value)).toEqual(result)
  })

  it.each(['', 'a.', 'a[', 'a[?b', 'a[1:', 'sort(a)', 'a ==', '{a: }', '`'])(
    '%s is refused',
    (expression) => {
      expect(() => compilePath(expression)).toThrow(/cannot be read as JMESPath: /)
    },
  )
})
