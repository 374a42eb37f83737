import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { sign } from '../../../src/sigv4/index.ts'
import type { SignableRequest } from '../../../src/sigv4/types.ts'
import {
  type Code,
  caught,
  credentials,
  everyWay,
  options,
  type Patch,
  request,
} from './signing-input.ts'

const withRequest = (patch: Patch) => ({ ...request, ...patch }) as SignableRequest

describe('a wrong request', () => {
  it.each<[string, Patch, Code, string]>([
    ['no URL', { url: undefined }, 'ERR_INVALID_ARG_TYPE', 'request.url'],
    ['a URL that is a number', { url: 5 }, 'ERR_INVALID_ARG_TYPE', 'request.url'],
    ['an empty URL', { url: '' }, 'ERR_INVALID_ARG_VALUE', 'request.url'],
    ['a relative URL', { url: '/key' }, 'ERR_INVALID_ARG_VALUE', 'request.url'],
    ['no scheme', { url: 'bucket.s3.amazonaws.com/key' }, 'ERR_INVALID_ARG_VALUE', 'request.url'],
    ['a scheme in the query', { url: '/x?u=https://h/' }, 'ERR_INVALID_ARG_VALUE', 'request.url'],
    ['another scheme', { url: 'ftp://h/key' }, 'ERR_INVALID_ARG_VALUE', 'request.url'],
    ['no host', { url: 'https:///key' }, 'ERR_INVALID_ARG_VALUE', 'request.url'],
    ['a host with a space', { url: 'https://a b/key' }, 'ERR_INVALID_ARG_VALUE', 'request.url'],
    [
      'a host with a line break',
      { url: 'https://a\r\nx: y/' },
      'ERR_INVALID_ARG_VALUE',
      'request.url',
    ],
    ['a backslash in the host', { url: 'https://a\\b/' }, 'ERR_INVALID_ARG_VALUE', 'request.url'],
    ['a port that is none', { url: 'https://a:b/' }, 'ERR_INVALID_ARG_VALUE', 'request.url'],
    ['user information', { url: 'https://user:pass@h/' }, 'ERR_INVALID_ARG_VALUE', 'request.url'],
    ['a fragment', { url: 'https://h/a#b' }, 'ERR_INVALID_ARG_VALUE', 'request.url'],
    ['a stray percent', { url: 'https://h/100%' }, 'ERR_INVALID_ARG_VALUE', 'request.url'],
    [
      'a lone surrogate in the key',
      { url: 'https://h/\ud83d' },
      'ERR_INVALID_ARG_VALUE',
      'request.url',
    ],
    [
      'a lone surrogate in the query',
      { url: 'https://h/?a=\udc00' },
      'ERR_INVALID_ARG_VALUE',
      'request.url',
    ],
    ['dot segments', { url: 'https://h/a/../b' }, 'ERR_INVALID_ARG_VALUE', 'request.url'],
    [
      'a presigned URL',
      { url: 'https://h/a?X-Amz-Signature=0' },
      'ERR_INVALID_ARG_VALUE',
      'request.url',
    ],
    ['a method that is a number', { method: 1 }, 'ERR_INVALID_ARG_TYPE', 'request.method'],
    ['a method with a space', { method: 'GET /' }, 'ERR_INVALID_ARG_VALUE', 'request.method'],
    ['headers that are a string', { headers: 'a: b' }, 'ERR_INVALID_ARG_TYPE', 'request.headers'],
    ['headers that are a list', { headers: [1] }, 'ERR_INVALID_ARG_TYPE', 'request.headers[]'],
    ['a pair without a name', { headers: [[]] }, 'ERR_INVALID_ARG_TYPE', 'request.headers[]'],
    [
      'a header value with CR',
      { headers: { a: 'x\ry' } },
      'ERR_INVALID_ARG_VALUE',
      'request.headers["a"]',
    ],
    [
      'a header value with LF',
      { headers: { a: 'x\ny: z' } },
      'ERR_INVALID_ARG_VALUE',
      'request.headers["a"]',
    ],
    [
      'a header value with NUL',
      { headers: { a: '\0' } },
      'ERR_INVALID_ARG_VALUE',
      'request.headers["a"]',
    ],
    [
      'a header value beyond ASCII',
      { headers: { A: 'é' } },
      'ERR_INVALID_ARG_VALUE',
      'request.headers["a"]',
    ],
    [
      'a header value that is an object',
      { headers: { a: {} } },
      'ERR_INVALID_ARG_TYPE',
      'request.headers["a"]',
    ],
    [
      'a header name with LF',
      { headers: { 'a\nb': 'x' } },
      'ERR_INVALID_ARG_VALUE',
      'request.headers',
    ],
    ['an empty header name', { headers: { '': 'x' } }, 'ERR_INVALID_ARG_VALUE', 'request.headers'],
    [
      'a header called __proto__',
      { headers: [['__proto__', 'x']] },
      'ERR_INVALID_ARG_VALUE',
      'request.headers',
    ],
    [
      'a Host that is none',
      { headers: { host: 'a b' } },
      'ERR_INVALID_ARG_VALUE',
      'request.headers["host"]',
    ],
  ])('with %s', (_, patch, code, field) => {
    for (const run of everyWay(withRequest(patch), options)) {
      expect(caught(run)).toMatchObject({ code, field })
    }
  })

  it('that is not an object', () => {
    for (const run of everyWay(undefined as unknown as SignableRequest, options)) {
      expect(caught(run)).toMatchObject({ code: 'ERR_INVALID_ARG_TYPE', field: 'request' })
    }
  })

  it('with a body that cannot be hashed', () => {
    for (const body of [{}, 5, new ReadableStream(), new Blob(['x'])]) {
      const run = () => sign({ ...request, body: body as never }, options)
      expect(caught(run)).toMatchObject({ code: 'ERR_INVALID_ARG_TYPE', field: 'request.body' })
    }
  })
})

describe('input', () => {
  it('is never changed', () => {
    const frozen = {
      method: 'post',
      url: 'https://bucket.s3.us-east-1.amazonaws.com/a b?b=2&a=1',
      headers: Object.freeze({ 'X-Amz-Meta-A': Object.freeze(['1 ', ' 2']), Authorization: 'old' }),
      body: new Uint8Array([1, 2, 3]),
    }
    const deep = Object.freeze({
      ...options,
      credentials: Object.freeze({ ...credentials }),
      unsignedHeaders: Object.freeze(['x-amzn-trace-id']),
    })
    const before = inspect(frozen, { depth: 9 })
    for (const run of everyWay(Object.freeze(frozen), deep)) run()
    expect(inspect(frozen, { depth: 9 })).toBe(before)
  })
})
