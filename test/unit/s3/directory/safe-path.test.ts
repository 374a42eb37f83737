import { resolve, sep } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeNames } from '../../../../src/s3/safe-files.ts'

describe('safeNames', () => {
  it('lets no key lead out of the directory', () => {
    const names = fc.array(
      fc.oneof(fc.constantFrom('..', '.', '', '/', '\\', 'a', 'C:', '\0'), fc.string()),
    )
    fc.assert(
      fc.property(names, (parts) => {
        const relative = parts.join('/')
        let found: readonly string[]
        try {
          found = safeNames(relative, relative)
        } catch (error) {
          expect(error).toMatchObject({ code: 'TRANSFER_KEY_UNSAFE', key: relative })
          return
        }
        const root = resolve('/jail')
        expect(resolve(root, ...found).startsWith(root + sep)).toBe(true)
        // Another key would be another file.
        expect(resolve(root, relative)).toBe([root, ...found].join(sep))
      }),
      { numRuns: 500 },
    )
  })

  it.each(['../x', 'a/../x', '/etc/passwd', 'a//b', './a', 'a/.', '', 'a\0b'])(
    'refuses %j',
    (key) => {
      expect(() => safeNames(key, key)).toThrow(
        expect.objectContaining({ code: 'TRANSFER_KEY_UNSAFE' }),
      )
    },
  )
})

describe('safeNames on Windows', () => {
  it.each([
    'con',
    'CON.txt',
    'a/NUL',
    'com1',
    'LPT\u00b9.x',
    'a.',
    'a ',
    'a?b',
    'a\\b',
    'c:d',
    'a\u0001',
  ])('refuses %j, and takes it elsewhere', (name) => {
    expect(() => safeNames('key', name, 'win32')).toThrow(/no safe path/)
    expect(safeNames('key', name, 'linux').join('/')).toBe(name)
  })

  it('takes names that only begin like reserved ones', () => {
    expect(safeNames('key', 'console/com10/nullable.txt', 'win32')).toHaveLength(3)
  })
})
