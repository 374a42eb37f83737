import { expect, it } from 'vitest'
import { tableText } from '../../../src/cli/output/table.ts'
import cases from './table-cases.json' with { type: 'json' }

// What the AWS CLI's own `TableFormatter` prints for these values in a terminal of this width.
it.each(cases)(
  'prints $value as a table of at most $width columns',
  ({ text, title, value, width }) => {
    expect(tableText(title, value, width).split('\n')).toEqual(text)
  },
)

it('prints as many parts as there are', () => {
  const rows = Array.from({ length: 150_000 }, (_, index) => ({ a: index, b: { c: 1 } }))
  expect(tableText('T', rows, 80).match(/\bc\b/g)).toHaveLength(150_000)
})

it('prints as many columns as a map has keys', () => {
  const map = Object.fromEntries(Array.from({ length: 150_000 }, (_, index) => [`k${index}`, 'v']))
  for (const value of [map, [map]])
    expect(tableText('T', value, 80).match(/\bv\b/g)).toHaveLength(150_000)
})
