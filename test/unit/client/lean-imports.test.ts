import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const SRC = join(import.meta.dirname, '../../../src')
const STATIC = /^(?:import|export) (?!type\b)[^'"]*?from '(\.[^']+)'/gm
const DYNAMIC = /\bimport\('(\.[^']+)'\)/g

function importsOf(file: string, form: RegExp): string[] {
  const text = readFileSync(file, 'utf8')
  return [...text.matchAll(form)].map((match) => join(file, '..', match[1] ?? ''))
}

/** The source files that come along with these, without what is imported dynamically or for types. */
function loadedWith(entries: readonly string[]): ReadonlySet<string> {
  const files = new Set<string>()
  const visit = (file: string): void => {
    if (files.has(file)) return
    files.add(file)
    for (const imported of importsOf(file, STATIC)) visit(imported)
  }
  for (const entry of entries) visit(entry)
  return files
}

/** Lines of those files that are in these rooms. */
function linesOf(files: ReadonlySet<string>, rooms: RegExp): number {
  return [...files]
    .filter((file) => rooms.test(relative(SRC, file)))
    .map((file) => readFileSync(file, 'utf8').split('\n').length)
    .reduce((total, lines) => total + lines, 0)
}

describe('an import of the package', () => {
  const atOnce = loadedWith([join(SRC, 'index.ts')])
  const later = loadedWith([...atOnce].flatMap((file) => importsOf(file, DYNAMIC)))

  it('loads little of configuration and credentials, and the rest where it can matter', () => {
    const rooms = /^(?:config|imds|sts|credentials)\//
    expect(linesOf(atOnce, rooms)).toBeLessThan(1_400)
    expect(linesOf(later, rooms)).toBeGreaterThan(3_000)
  })

  it('loads few models and protocols, and the rest with the first call', () => {
    const rooms = /^(?:models|protocols)\/(?!data\/)/
    expect(linesOf(atOnce, rooms)).toBeLessThan(2_300)
    expect(linesOf(later, rooms)).toBeGreaterThan(3_000)
  })
})
