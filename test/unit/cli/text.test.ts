import { expect, it } from 'vitest'
import { plainText } from '../../../src/cli/output/text.ts'
import cases from './text-cases.json' with { type: 'json' }

// What the AWS CLI's own `format_text` writes for these values.
it.each(cases)('prints $value as text', ({ text, value }) => {
  expect(plainText(value)).toBe(text)
})
