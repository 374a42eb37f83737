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

it('loads neither files nor the chain with the client: keys of the environment need neither', () => {
  const rooms = [...loadedWith('client/index.ts')].filter((file) =>
    /^(?:config|imds|sts|credentials)\//.test(file),
  )
  expect(rooms.toSorted()).toEqual([
    'config/context.ts',
    'config/definitions.ts',
    'config/resolve.ts',
    'credentials/document.ts',
    'credentials/environment.ts',
    'credentials/errors.ts',
    'credentials/report.ts',
    'sts/seal-credentials.ts',
  ])
  expect(loadedWith('client/load-settings.ts')).toContain('config/settings.ts')
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
