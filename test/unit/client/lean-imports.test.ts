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

it('loads models and what plans calls with the first call only', () => {
  const lazy = ['client/call.ts', 'client/operations.ts', 'models/model.ts', 'protocols/encode.ts']
  const loaded = loadedWith('index.ts')
  expect(lazy.filter((file) => loaded.has(file))).toEqual([])
  const loadedByCall = loadedWith('client/call.ts')
  expect(lazy.filter((file) => !loadedByCall.has(file))).toEqual([])
})
