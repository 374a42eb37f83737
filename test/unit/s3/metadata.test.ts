import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ClientResponse } from '../../../src/http/index.ts'
import { metadataHeaders, metadataOf, objectInfo } from '../../../src/s3/properties.ts'

describe('metadata', () => {
  it('survives in any text, as headers of printable ASCII in words of 75 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const headers = metadataHeaders({ Name: text })
        const value = headers['x-amz-meta-name'] ?? 'missing'
        expect(value).toMatch(/^[ -~]*$/)
        expect(value).toBe(value.trim())
        if (value.startsWith('=?')) {
          for (const word of value.split(' ')) expect(word.length).toBeLessThanOrEqual(75)
        }
        expect(metadataOf(headers)).toEqual({ name: text })
      }),
    )
  })

  it('leaves plain values as they are', () => {
    expect(metadataHeaders({ a: 'x=1; y="2"', b: '' })).toEqual({
      'x-amz-meta-a': 'x=1; y="2"',
      'x-amz-meta-b': '',
    })
  })

  it('reads the words of others', () => {
    const read = (text: string): string | undefined => metadataOf({ 'x-amz-meta-a': text })['a']
    // As S3 answers what it holds as UTF-8 (its user guide, "Working with object metadata").
    expect(read('=?UTF-8?B?w4PChE3Dg8KE?=')).toBe('Ã\u0084MÃ\u0084')
    expect(read('=?utf-8?Q?caf=C3=A9_au?= lait')).toBe('café au lait')
    expect(read('=?ISO-8859-1?Q?caf=E9?=')).toBe('café')
    expect(read('=?koi8-r?B?8A==?=')).toBe('=?koi8-r?B?8A==?=')
    expect(read('a =?= b')).toBe('a =?= b')
  })

  // Node reads headers as Latin-1. MinIO, Ceph and R2 answer the bytes that they keep.
  it.each([
    ['UTF-8', 'groß 世界 😀', 'utf8'],
    ['UTF-8 with a byte order mark', '\ufeffa', 'utf8'],
    ['Latin-1', 'groß', 'latin1'],
    ['ASCII', 'plain', 'latin1'],
  ] as const)('that arrives as %s is read as such, as are properties', (_name, text, encoding) => {
    const arrived = Buffer.from(text, encoding).toString('latin1')
    expect(metadataOf({ 'x-amz-meta-a': arrived })).toEqual({ a: text })
    const headers = { 'content-disposition': arrived, 'cache-control': arrived, expires: arrived }
    expect(objectInfo({ headers } as unknown as ClientResponse)).toMatchObject({
      contentDisposition: text,
      cacheControl: text,
      expires: text,
    })
  })

  it('that is text already stays it', () => {
    expect(metadataOf({ 'x-amz-meta-a': 'Ã\u009f世' })).toEqual({ a: 'Ã\u009f世' })
  })

  it.each([
    ['a name that is no header name', { 'a b': 'x' }],
    ['a name given twice', { A: 'x', a: 'y' }],
    ['a lone surrogate', { a: '\ud800' }],
    ['no text', { a: 1 as unknown as string }],
  ])('refuses %s', (_name, metadata) => {
    expect(() => metadataHeaders(metadata as Record<string, string>)).toThrow(/options\.metadata\[/)
  })

  it('keeps names that objects have by themselves', () => {
    const headers = metadataHeaders(JSON.parse('{"__proto__":"x","constructor":"y"}'))
    expect(Object.entries(metadataOf(headers))).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ])
  })
})
