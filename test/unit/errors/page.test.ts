import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const source = readFileSync(new URL('../../../src/errors.ts', import.meta.url), 'utf8')
const page = readFileSync(new URL('../../../docs/errors.md', import.meta.url), 'utf8')

it('docs/errors.md has a row for every code, and for no other', () => {
  const codes = [...source.matchAll(/^export type \w+ErrorCode =[\s\S]*?\n\n/gm)].flatMap(
    ([type]) => [...type.matchAll(/'([A-Z_]+)'/g)].map(([, code]) => code),
  )
  expect(codes.length).toBeGreaterThan(60)
  const rows = page.split('\n').filter((line) => line.startsWith('| `'))
  const told = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([A-Z_]+)`/g)])
  expect(told.map(([, code]) => code).toSorted()).toEqual(codes.toSorted())
})

it('docs/errors.md names the class of every error', () => {
  const classes = [...source.matchAll(/^export class (\w+)/gm)].map(([, name]) => name ?? '')
  expect(
    classes.filter((name) => name !== 'RequestError' && !page.includes(`\`${name}\``)),
  ).toEqual([])
})
