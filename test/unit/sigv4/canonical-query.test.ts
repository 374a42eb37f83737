import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalQuery, parseQuery, wireQuery } from '../../../src/sigv4/canonical-request.ts'

const canonical = (query: string) => canonicalQuery(parseQuery(query, 'url'))
const wire = (query: string) => wireQuery(parseQuery(query, 'url'))

describe('canonicalQuery', () => {
  it.each([
    ['flag', 'flag='],
    ['flag=', 'flag='],
    ['a=b=c', 'a=b%3Dc'],
    ['=v', '=v'],
    ['a=1&&b=2&', 'a=1&b=2'],
    ['a=2&a=1', 'a=1&a=2'],
    ['a-b=1&a=2', 'a=2&a-b=1'],
    ['B=1&a=2', 'B=1&a=2'],
    ['a=x+y', 'a=x%20y'],
    ['a=x%2By', 'a=x%2By'],
    ['a=%7e%2f%c3%a9', 'a=~%2F%C3%A9'],
    ['é=ü', '%C3%A9=%C3%BC'],
    ["a=!'()*", 'a=%21%27%28%29%2A'],
    ['a=%e2', 'a=%E2'],
    ['a=b%', undefined],
    ['a=%zz', undefined],
  ])('%s', (query, expected) => {
    if (expected === undefined) {
      expect(() => canonical(query)).toThrow(
        expect.objectContaining({ code: 'ERR_INVALID_ARG_VALUE', field: 'url' }),
      )
    } else expect(canonical(query)).toBe(expected)
  })

  it('sorts by encoded name, in which "é" comes before letters', () => {
    expect(canonical('z=1&é=2')).toBe('%C3%A9=2&z=1')
  })

  it('sends pairs in the order in which they were written', () => {
    expect(wire('b=2&a=1&acl&a=0')).toBe('b=2&a=1&acl&a=0')
  })

  it('keeps every pair as URLSearchParams reads it, on the wire and in the canonical form', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 8 })
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 8 }), (pairs) => {
        const query = String(new URLSearchParams(pairs))
        // An empty name and value write "=", which both sides keep.
        expect([...new URLSearchParams(wire(query))]).toEqual([...new URLSearchParams(query)])
        expect(new Set(canonical(query).split('&'))).toEqual(new Set(wire(query).split('&')))
        const parts = canonical(query).split('&')
        const names = parts.map((part) => part.split('=')[0] ?? '')
        expect(names).toEqual(
          [...names].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))),
        )
      }),
    )
  })

  it('is stable: the canonical form of a canonical form is itself', () => {
    const piece = fc.constantFrom(
      'a',
      'B',
      '%20',
      '+',
      '=',
      '&',
      '~',
      '%7E',
      'é',
      '😀',
      '/',
      '%2f',
      '-',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const once = canonical(pieces.join(''))
        expect(canonical(once)).toBe(once)
      }),
    )
  })
})
