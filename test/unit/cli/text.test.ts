import { expect, it } from 'vitest'
import { plainText } from '../../../src/cli/output/text.ts'
import cases from './text-cases.json' with { type: 'json' }

// What the AWS CLI's own `format_text` writes for these values.
it.each(cases)('prints $value as text', ({ text, value }) => {
  expect(plainText(value)).toBe(text)
})

it.each<[unknown, string]>([
  [{ A: 0.00001 }, '1e-05\n'],
  [{ A: 1.5e-7 }, '1.5e-07\n'],
  [{ A: 1e16 }, '1e+16\n'],
  [{ A: 123456.789 }, '123456.789\n'],
  [{ A: Number.NaN, B: Number.NEGATIVE_INFINITY }, 'nan\t-inf\n'],
  [
    [{ A: 1 }, { A: { B: 12345678901234567890n, C: [true, null, "it's"] } }],
    "1\n{'B': 12345678901234567890, 'C': [True, None, \"it's\"]}\n",
  ],
  [[{ A: 1 }, { A: ['\n\\\u200b\u00a0\x1b'] }], "1\n['\\n\\\\\\u200b\\xa0\\x1b']\n"],
])('prints %o as Python does', (value, text) => {
  expect(plainText(value)).toBe(text)
})
