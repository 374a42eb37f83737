import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { metadataHeaders, metadataOf } from '../../../src/s3/metadata.ts'

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
