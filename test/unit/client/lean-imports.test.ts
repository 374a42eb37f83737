import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '../../../src')

/** The source files that come along with one, without what is imported dynamically or for types. */
function loadedWith(entry: string): Set<string> {
  const files = new Set<string>()
  const visit = (file: string): void => {
    if (files.has(file)) return
    files.add(file)
    const text = readFileSync(file, 'utf8')
    for (const match of text.matchAll(/^(?:import|export) (?!type\b)[^'"]*?from '(\.[^']+)'/gm)) {
      visit(join(file, '..', match[1] ?? ''))
    }
  }
  visit(join(SRC, entry))
  return new Set([...files].map((file) => relative(SRC, file)))
}

/** Lines of these rooms that are loaded with a file. */
function linesLoaded(entry: string, rooms: RegExp): number {
  return [...loadedWith(entry)]
    .filter((file) => rooms.test(file))
    .map((file) => readFileSync(join(SRC, file), 'utf8').split('\n').length)
    .reduce((total, lines) => total + lines, 0)
}

it('loads little of configuration and credentials with the client, all of it with the settings', () => {
  const rooms = /^(?:config|imds|sts|credentials)\//
  expect(linesLoaded('client/index.ts', rooms)).toBeLessThan(1_400)
  expect(linesLoaded('client/load-settings.ts', rooms)).toBeGreaterThan(3_000)
})

it('loads the catalogue and what plans calls with the first call only', () => {
  const loaded = [...loadedWith('index.ts')].filter((file) =>
    /^client\/(?:call|catalogue)\//.test(file),
  )
  expect(loaded.toSorted()).toEqual([
    'client/call/create-calls.ts',
    'client/call/dry-run.ts',
    'client/call/items.ts',
    'client/call/output-path.ts',
    'client/call/response-metadata.ts',
    'client/call/wait-until.ts',
  ])
  expect(loadedWith('client/call/call-operation.ts')).toContain('client/catalogue/service-facts.ts')
})
