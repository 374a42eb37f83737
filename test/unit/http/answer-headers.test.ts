import { createRequire } from 'node:module'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allHeaders,
  type RawHeaders,
  recordedHeaders,
  requestIdIn,
  responseHeader,
} from '../../../src/http/headers.ts'
import { headerValue, REQUEST_ID_HEADERS, requestIdOf } from '../../../src/protocols/response.ts'

/** undici's own: what handlers got, and still get from a dispatcher of the caller's. */
const { parseHeaders } = createRequire(import.meta.url)('undici/lib/core/util.js') as {
  parseHeaders: (raw: RawHeaders) => Record<string, string | string[]>
}

const KNOWN = ['Date', 'date', 'DATE', 'x-amzn-RequestId', 'x-amz-id-2', 'X-Amz-CF-Id']
const names = fc.oneof(
  fc.constantFrom(...KNOWN, ...REQUEST_ID_HEADERS),
  fc.constantFrom('__proto__', 'constructor', 'toString', 'x-amz-id\r2'),
  fc.stringMatching(/^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,20}$/),
)
const values = fc.oneof(
  fc.constantFrom('', ' ', ' padded\t'),
  fc.string(),
  fc.uint8Array({ maxLength: 30 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
)
const lists = fc.array(fc.tuple(names, values), { maxLength: 12 })

/** As HTTP/1.1 gives them, or as HTTP/2 does. */
const flat = (headers: readonly [string, string][], how: 'bytes' | 'text'): RawHeaders =>
  headers.flat().map((text) => (how === 'bytes' ? Buffer.from(text, 'latin1') : text))

describe('the headers of an answer', () => {
  it.each(['bytes', 'text'] as const)('are what undici makes of %s', (how) => {
    fc.assert(
      fc.property(lists, names, (headers, name) => {
        const raw = flat(headers, how)
        const expected = parseHeaders(raw)
        const lower = name.toLowerCase()
        const looked = responseHeader({ raw, record: undefined }, lower)
        expect(looked).toBe(
          Object.hasOwn(expected, lower) ? headerValue(expected, lower) : undefined,
        )
        expect(requestIdIn({ raw, record: undefined })).toBe(requestIdOf(expected))
        const all = allHeaders({ raw, record: undefined })
        expect(Object.entries(all)).toEqual(Object.entries(expected))
        expect(Object.getPrototypeOf(all)).toBe(Object.prototype)
      }),
      { numRuns: 2000 },
    )
  })

  it('are looked up by the exact name, in any case', () => {
    const raw = flat(
      [
        ['X-AMZ-ID-2', 'host'],
        ['x-amz-id', 'no'],
        ['x@amz@id@2', 'no'],
      ],
      'bytes',
    )
    expect(responseHeader({ raw, record: undefined }, 'x-amz-id-2')).toBe('host')
    expect(responseHeader({ raw, record: undefined }, 'x-amz-id-3')).toBeUndefined()
    // 0x0d with the bit of lower case is a hyphen, 0x40 is a backtick, and 0x5e is a tilde.
    const near = flat(
      [
        ['x\ramz\rid\r2', 'no'],
        ['d\x01te', 'no'],
        ['x^y', 'no'],
      ],
      'bytes',
    )
    expect(responseHeader({ raw: near, record: undefined }, 'x-amz-id-2')).toBeUndefined()
    expect(responseHeader({ raw: near, record: undefined }, 'date')).toBeUndefined()
    expect(responseHeader({ raw: near, record: undefined }, 'x~y')).toBeUndefined()
  })

  it('take lists, which HTTP/2 has for what came several times', () => {
    const raw: RawHeaders = ['set-cookie', ['a', 'b'], 'set-cookie', 'c', 'empty', []]
    expect(responseHeader({ raw, record: undefined }, 'set-cookie')).toBe('a')
    expect(responseHeader({ raw, record: undefined }, 'empty')).toBeUndefined()
    expect(allHeaders({ raw, record: undefined })).toEqual({
      'set-cookie': ['a', 'b', 'c'],
      empty: [],
    })
  })

  it('are read once, and from a record where they came as one', () => {
    const headers = { raw: flat([['a', '1']], 'bytes'), record: undefined }
    expect(allHeaders(headers)).toBe(allHeaders(headers))
    const record = { date: [' today ', 'tomorrow'], empty: ' ' }
    expect(allHeaders(recordedHeaders(record))).toBe(record)
    expect(responseHeader(recordedHeaders(record), 'date')).toBe('today')
    expect(responseHeader(recordedHeaders(record), 'empty')).toBeUndefined()
  })
})
