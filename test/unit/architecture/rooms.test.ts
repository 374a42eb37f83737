import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  backDoors,
  ROOMS,
  readSources,
  roomViolations,
  unusedEntries,
} from '../../support/room-rules.ts'

const sources = readSources(fileURLToPath(new URL('../../../src', import.meta.url)))

describe('the rooms of src', () => {
  it('import lower rooms only', () => {
    expect(sources.length).toBeGreaterThan(50)
    expect(roomViolations(sources)).toEqual([])
  })

  it('stand in docs/design.md with their levels', () => {
    const design = readFileSync(new URL('../../../docs/design.md', import.meta.url), 'utf8')
    const rows = [...design.matchAll(/^\| (\d) \| `(\w+)` \|/gm)]
    expect(Object.fromEntries(rows.map(([, level, room]) => [room, Number(level)]))).toEqual(
      Object.fromEntries(Object.entries(ROOMS).map(([room, { level }]) => [room, level])),
    )
  })

  it.each([
    ['a higher room', 'sigv4/sign.ts', `import { x } from '../http/index.ts'`],
    ['a room of its own level', 'retry/a.ts', `export { x } from '../sigv4/index.ts'`],
    [
      'a lower room that its narrower rule leaves out',
      'tokens/a.ts',
      `import '../config/index.ts'`,
    ],
    ['undici outside http', 'client/a.ts', `import { Agent } from 'undici'`],
    ['a package in the signer', 'sigv4/a.ts', `const x = await import('node:fs')`],
    ['XML outside protocols', 's3/a.ts', `import { XMLParser } from "fast-xml-parser"`],
    ['a higher room into base', 'base/a.ts', `import { x } from '../sigv4/sign.ts'`],
    ['a package of the edge build elsewhere', 'sigv4/a.ts', `import '@noble/hashes/sha2.js'`],
    ['a module of Node in the edge build', 'sigv4/a.edge.ts', `import 'node:crypto'`],
    ['anything into errors', 'errors.ts', `import type { A } from './sigv4/types.ts'`],
    ['a room that has no rule', 'misc/a.ts', `import '../errors.ts'`],
  ])('may not import %s', (_, path, text) => {
    expect(roomViolations([{ path, text }])).toHaveLength(1)
  })

  it('may import what their rules allow', () => {
    const text = `import { a } from '../errors.ts'\nimport { b } from './b.ts'\nimport { hash } from 'node:crypto'`
    expect(roomViolations([{ path: 'sigv4/a.ts', text }])).toEqual([])
  })
})

describe('the entries of rooms', () => {
  it('are the only files that other rooms import', () => {
    expect(backDoors(sources)).toEqual([])
  })

  it('are each imported by another room', () => {
    expect(unusedEntries(sources)).toEqual([])
  })

  it.each([
    ['an import', `import { x } from '../retry/quota.ts'`, ['retry/quota.ts']],
    ['an import of types only', `import type { X } from '../retry/a.ts'`, ['retry/a.ts']],
    ['an import on demand', `const x = await import('../retry/b.ts')`, ['retry/b.ts']],
    ['a re-export', `export { x } from '../retry/c.ts'`, ['retry/c.ts']],
    ['imports by an index and by entries', `import '../retry/index.ts'; import '../base/x.ts'`, []],
  ])('include every file that is reached by %s', (_, text, targets) => {
    const found = backDoors([{ path: 'http/a.ts', text }], { base: ['*'] })
    expect(found).toEqual(targets.map((target) => `http/a.ts imports ${target}`))
  })
})
