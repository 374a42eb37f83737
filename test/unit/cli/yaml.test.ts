import { expect, it } from 'vitest'
import { yamlText } from '../../../src/cli/output/yaml.ts'

// PyYAML reads each of these texts as the value.
it.each<[unknown, string]>([
  [{ a: 1, b: [1, 'two', null, true] }, 'a: 1\nb:\n- 1\n- two\n- null\n- true\n'],
  [{ a: { b: { c: 'd' } } }, 'a:\n  b:\n    c: d\n'],
  [[{ a: 1, b: 2 }, [3, [4]]], '- a: 1\n  b: 2\n- - 3\n  - - 4\n'],
  [{ list: [], members: {}, text: '' }, "list: []\nmembers: {}\ntext: ''\n"],
  [[], '[]\n'],
  [{}, '{}\n'],
  ['plain text', 'plain text\n'],
  [1.5, '1.5\n'],
  [Number.NaN, '.nan\n'],
  [Number.POSITIVE_INFINITY, '.inf\n'],
  [Number.NEGATIVE_INFINITY, '-.inf\n'],
  ['true', "'true'\n"],
  ['12', "'12'\n"],
  ['-.inf', "'-.inf'\n"],
  ["it's: a", "'it''s: a'\n"],
  ["it's", "it's\n"],
  ['- a', "'- a'\n"],
  ['--- a', "'--- a'\n"],
  ['#a', "'#a'\n"],
  ['a #b', "'a #b'\n"],
  ['a:', "'a:'\n"],
  [' a', "' a'\n"],
  ['a\tb', '"a\\tb"\n'],
  ['a\u2028b', '"a\\u2028b"\n'],
  ['a\x7f\x85', '"a\\u007f\\u0085"\n'],
  ['\n', '"\\n"\n'],
  [{ text: '\n\n' }, 'text: "\\n\\n"\n'],
  [[' a\nb'], '- " a\\nb"\n'],
  [{ 'a\nb': 1 }, '"a\\nb": 1\n'],
  [1e-5, '1.0e-05\n'],
  [1.5e16, '1.5e+16\n'],
  [{ text: 'a\nb' }, 'text: |-\n  a\n  b\n'],
  [{ text: 'a\nb\n' }, 'text: |\n  a\n  b\n'],
  [{ text: 'a\n\n' }, 'text: |+\n  a\n\n'],
  [{ text: ' a\nb' }, 'text: |2-\n   a\n  b\n'],
  [{ '12': 'a', 'b c': 'd' }, "'12': a\nb c: d\n"],
])('prints %o as %o', (value, text) => {
  expect(yamlText(value)).toBe(text)
})
