import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalUri, pathToSend } from '../../../src/sigv4/canonical-request.ts'
import { encodeS3Key } from '../../../src/sigv4/index.ts'
import type { PathRules } from '../../../src/sigv4/types.ts'
import { CHARACTER } from '../../support/character.ts'

const s3: PathRules = { uriEncoding: 'single', normalizePath: false, dotSegments: 'keep' }
const other: PathRules = { uriEncoding: 'double', normalizePath: true, dotSegments: 'keep' }
const rejecting = { ...s3, dotSegments: 'reject' as const }

function canonical(path: string, rules: PathRules): string {
  return canonicalUri(pathToSend(path, rules, 'url'), rules)
}

describe('canonicalUri of S3', () => {
  it.each([
    ['/', '/'],
    ['/a//b/', '/a//b/'],
    ['/a/../b/./c', '/a/../b/./c'],
    ['/a b', '/a%20b'],
    ['/a+b', '/a%2Bb'],
    ['/a%2fb', '/a/b'],
    ['/a%2F%2Fb%252F', '/a//b%252F'],
    ['/%7Euser', '/~user'],
    ["/!'()*:@=&,;$", '/%21%27%28%29%2A%3A%40%3D%26%2C%3B%24'],
    ['/\\\t\n', '/%5C%09%0A'],
    ['/é😀', '/%C3%A9%F0%9F%98%80'],
  ])('%s', (path, expected) => {
    expect(canonical(path, s3)).toBe(expected)
    expect(pathToSend(path, s3, 'url')).toBe(expected)
  })

  it('is, for every key, the key with each UTF-8 byte but the unreserved ones and "/" escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: CHARACTER, maxLength: 40 }), (key) => {
        fc.pre(key.isWellFormed())
        const bytes = [...Buffer.from(key)]
        const expected = bytes
          .map((byte) => {
            const character = String.fromCharCode(byte)
            return /[A-Za-z0-9\-._~/]/.test(character)
              ? character
              : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`
          })
          .join('')
        expect(encodeS3Key(key)).toBe(expected)
        expect(canonical(`/${encodeS3Key(key)}`, s3)).toBe(`/${expected}`)
        expect(decodeURIComponent(encodeS3Key(key))).toBe(key)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('canonicalUri of other services', () => {
  it.each([
    ['/', '/'],
    ['//a///b/', '/a/b/'],
    ['/a/./b/../c', '/a/c'],
    ['/..', '/'],
    ['/a/..', '/'],
    ['/a/b/..', '/a'],
    ['/a/./', '/a/'],
    ['/a b', '/a%2520b'],
    ['/a%20b', '/a%2520b'],
    ['/a:b', '/a%3Ab'],
    ['/arn%3Aaws', '/arn%253Aaws'],
    ['/%c3%a9', '/%25c3%25a9'],
    ['/model/x:1/invoke', '/model/x%3A1/invoke'],
  ])('%s', (path, expected) => {
    expect(canonical(path, other)).toBe(expected)
  })

  it('keeps the spelling of the caller on the wire', () => {
    expect(pathToSend("/a%2fb:c!'~/x y", other, 'url')).toBe("/a%2fb:c!'~/x%20y")
  })
})

describe('dot segments', () => {
  it.each(['/a/../b', '/./a', '/..', '/a/%2e%2E/b', '/%2e', '/.%2e/x', '/%2E./x'])(
    'are refused by default where the path is signed as it stands: %s',
    (path) => {
      expect(() => pathToSend(path, rejecting, 'request.url')).toThrow(
        expect.objectContaining({ code: 'ERR_INVALID_ARG_VALUE', field: 'request.url' }),
      )
      expect(new URL(`http://h${path}`).pathname).not.toBe(path)
    },
  )

  it.each(['/.hidden', '/a..b', '/...', '/a/.../b', '/a%2e', '/%2ea'])(
    'are not seen in %s',
    (path) => {
      expect(pathToSend(path, rejecting, 'url').toLowerCase()).toBe(path.replaceAll('%2e', '.'))
      expect(new URL(`http://h${path}`).pathname).toBe(path)
    },
  )

  it('are harmless where the canonical path resolves them as clients do, but not when encoded', () => {
    const rules = { ...other, dotSegments: 'reject' as const }
    expect(canonical('/a/../b', rules)).toBe('/b')
    expect(() => canonical('/a/%2e%2e/b', rules)).toThrow(TypeError)
  })
})

it('refuses what has no one meaning on the wire', () => {
  for (const path of ['/100%', '/%2', '/%zz', '/\ud800', '/\udc00x']) {
    for (const rules of [s3, other]) {
      expect(() => pathToSend(path, rules, 'request.url')).toThrow(
        expect.objectContaining({ code: 'ERR_INVALID_ARG_VALUE', field: 'request.url' }),
      )
    }
  }
})
