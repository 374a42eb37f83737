import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, it } from 'vitest'
import manifest from '../../../package.json' with { type: 'json' }

const SRC = resolve(import.meta.dirname, '../../../src')

/** The names that a file exports, and where each is declared. */
function exportsOf(file: string): ReadonlyMap<string, string> {
  const text = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '')
  const names = new Map<string, string>()
  const imported = new Map<string, string>()
  for (const [, list = '', from = ''] of text.matchAll(IMPORT_LIST)) {
    for (const [name] of namesIn(list)) imported.set(name, from)
  }
  for (const [, list = '', from] of text.matchAll(EXPORT_LIST)) {
    for (const [name, alias] of namesIn(list)) {
      const source = from ?? imported.get(name)
      const origin = source && exportsOf(join(dirname(file), source)).get(name)
      names.set(alias, origin ?? `${relative(SRC, file)} ${name}`)
    }
  }
  for (const [, from = ''] of text.matchAll(EXPORT_ALL)) {
    for (const [name, origin] of exportsOf(join(dirname(file), from))) names.set(name, origin)
  }
  for (const [, name = ''] of text.matchAll(DECLARATION)) {
    names.set(name, `${relative(SRC, file)} ${name}`)
  }
  return names
}

/** The names of a list in braces, and those under which they are known from then on. */
function namesIn(list: string): [name: string, alias: string][] {
  return list.split(',').flatMap((item) => {
    const [name = '', alias = name] = item
      .trim()
      .replace(/^type /, '')
      .split(' as ')
    return name === '' ? [] : [[name, alias] as [string, string]]
  })
}

const IMPORT_LIST = /^import\s+(?:type\s+)?\{([^}]*)\}\s+from\s+'(\.[^']+)'/gm
const EXPORT_LIST = /^export\s+(?:type\s+)?\{([^}]*)\}(?:\s+from\s+'(\.[^']+)')?/gm
const EXPORT_ALL = /^export\s+(?:type\s+)?\*\s+from\s+'(\.[^']+)'/gm
const DECLARATION =
  /^export\s+(?:abstract\s+)?(?:async\s+)?(?:function\*?|const|class|interface|type)\s+(\w+)/gm

const entries = Object.values(manifest.exports)
  .map((target) => (typeof target === 'string' ? target : target.node))
  .map((target) => join(SRC, target.replace('./dist/', '').replace(/\.js$/, '.ts')))
  .filter((file) => existsSync(file) && file.endsWith('.ts'))

it('means one thing by a name, whichever entry exports it', () => {
  const origins = new Map<string, Set<string>>()
  for (const [name, origin] of entries.flatMap((entry) => [...exportsOf(entry)])) {
    origins.set(name, (origins.get(name) ?? new Set()).add(origin))
  }
  expect(origins.size).toBeGreaterThan(300)
  expect([...origins].filter(([, places]) => places.size > 1)).toEqual([])
})
