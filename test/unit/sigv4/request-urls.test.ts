import { describe, expect, it } from 'vitest'
import { explain, sign } from '../../../src/sigv4/index.ts'
import { normalizeHost, parseRequestUrl } from '../../../src/sigv4/url.ts'
import { caught, dynamodb, s3 } from './signing-input.ts'

describe('a URL in its parts', () => {
  it.each([
    ['https://h', 'https://h', 'h', '/', ''],
    ['https://h/', 'https://h', 'h', '/', ''],
    ['https://h?', 'https://h', 'h', '/', ''],
    ['https://h?a', 'https://h', 'h', '/', 'a'],
    ['https://h?a/b', 'https://h', 'h', '/', 'a/b'],
    ['https://h?a=https://b/c', 'https://h', 'h', '/', 'a=https://b/c'],
    ['https://h/a?b?c', 'https://h', 'h', '/a', 'b?c'],
    ['https://h/a?b/c', 'https://h', 'h', '/a', 'b/c'],
    ['https://h//a/../b', 'https://h', 'h', '//a/../b', ''],
    ['https://h/a://b', 'https://h', 'h', '/a://b', ''],
    ['HTTPS://H/A', 'https://h', 'h', '/A', ''],
    ['http://h:80/a', 'http://h', 'h', '/a', ''],
    ['http://h:443/a', 'http://h:443', 'h:443', '/a', ''],
    ['https://h:443/a', 'https://h', 'h', '/a', ''],
    ['https://h:80/a', 'https://h:80', 'h:80', '/a', ''],
    ['ws://h:80/a', 'ws://h', 'h', '/a', ''],
    ['WSS://h:443/a', 'wss://h', 'h', '/a', ''],
    ['wss://h:4430/a', 'wss://h:4430', 'h:4430', '/a', ''],
    ['https://h:1/', 'https://h:1', 'h:1', '/', ''],
    ['https://h:65535/', 'https://h:65535', 'h:65535', '/', ''],
    ['https://[2001:DB8::1]/', 'https://[2001:db8::1]', '[2001:db8::1]', '/', ''],
    ['https://[::ffff:1.2.3.4]:443/', 'https://[::ffff:1.2.3.4]', '[::ffff:1.2.3.4]', '/', ''],
    ['https://my_host~.a-b.c/', 'https://my_host~.a-b.c', 'my_host~.a-b.c', '/', ''],
    ['https://127.0.0.1/', 'https://127.0.0.1', '127.0.0.1', '/', ''],
  ])('%s', (url, origin, host, path, query) => {
    expect(parseRequestUrl(url, 'url')).toEqual({ origin, host, path, query })
  })

  it('is the same as an object', () => {
    for (const url of ['https://h/a/b?c=d', 'http://h:8080/']) {
      expect(parseRequestUrl(new URL(url), 'url')).toEqual(parseRequestUrl(url, 'url'))
    }
  })

  it.each([
    '',
    '/',
    'h',
    'h/a',
    '//h/a',
    '://h/a',
    'https:/h',
    'https:h',
    'https//h',
    'ftp://h/',
    'file:///a',
    ' https://h/',
    'xhttps://h/',
    'https',
    '?https://h/',
    '/?a=https://h/',
    'https:?//h',
  ])('is none: %j', (url) => {
    expect(caught(() => parseRequestUrl(url, 'url')).message).toContain(
      'url must be an absolute http:',
    )
  })

  it.each([
    'https://',
    'https:///a',
    'https://?a',
    'https://:80/',
    'https://h:/',
    'https://h:x/',
    'https://h:123456/',
    'https://h:1:2/',
    'https://[::1/',
    'https://::1/',
    'https://[]/',
    'https://[g]/',
    'https://[::1]x/',
    'https://x[::1]/',
    'https://a b/',
    'https:// a/',
    'https://a /',
    'https://a\\b/',
    'https://ä/',
    'https://a%20b/',
    'https://{/',
    'https://`/',
    'https://:/',
  ])('has no host: %j', (url) => {
    expect(caught(() => parseRequestUrl(url, 'url')).message).toBe('url has no valid host')
  })

  it('holds no user name, and says so first', () => {
    for (const url of ['https://u@h/', 'https://u:p@h/', 'https://@/', 'https://a b@h/']) {
      expect(caught(() => parseRequestUrl(url, 'url')).message).toContain('user name or password')
    }
    for (const url of ['https://h/a@b', 'https://h?a@b']) {
      expect(parseRequestUrl(url, 'url').host).toBe('h')
    }
  })

  it('has hosts in one spelling', () => {
    expect(normalizeHost('HTTP:', 'A:80', 'host')).toBe('a')
    expect(normalizeHost('https:', 'a:80', 'host')).toBe('a:80')
    expect(() => normalizeHost('ftp:', 'a', 'host')).toThrow('host must be an absolute')
    expect(() => normalizeHost('https:', '', 'host')).toThrow('host has no valid host')
  })
})

describe('dot segments', () => {
  const canonicalOf = (
    path: string,
    service: string,
    dotSegments: 'keep' | 'reject' = 'reject',
  ) => {
    const request = { url: `https://h${path}` }
    return explain(request, { ...s3, service, dotSegments }).canonicalRequest.split('\n')[1]
  }
  const isTaken = (path: string, service: string): boolean => {
    try {
      canonicalOf(path, service)
      return true
    } catch {
      return false
    }
  }

  it.each([
    ['/a/./b', '/a/b'],
    ['/a/../b', '/b'],
    ['/../a', '/a'],
    ['/..', '/'],
    ['/a/..', '/'],
    ['/a/../', '/'],
    ['/a/b/..', '/a'],
    ['/a/b/../', '/a/'],
    ['/a/.', '/a'],
    ['/a/./', '/a/'],
    ['/.', '/'],
    ['//', '/'],
    ['//a', '/a'],
    ['/a//b', '/a/b'],
    ['/a//', '/a/'],
    ['/a/', '/a/'],
    ['/.a', '/.a'],
    ['/a.', '/a.'],
    ['/a/...', '/a/...'],
    ['/a/..b/.c', '/a/..b/.c'],
  ])('of %s are resolved to %s, and kept for S3', (path, resolved) => {
    expect(canonicalOf(path, 'sqs')).toBe(resolved)
    expect(canonicalOf(path, 's3', 'keep')).toBe(path)
    expect(isTaken(path, 's3')).toBe(!path.split('/').some((one) => one === '.' || one === '..'))
  })

  it('are refused wherever they are escaped', () => {
    for (const segment of ['%2e', '%2E', '.%2e', '%2e.', '%2E%2e', '%2e%2E']) {
      for (const path of [`/${segment}`, `/a/${segment}/b`, `/a/${segment}`]) {
        expect(isTaken(path, 'sqs')).toBe(false)
        expect(isTaken(path, 's3')).toBe(false)
      }
    }
    for (const segment of [
      '%2ea',
      'a%2e',
      '%2e%2e%2e',
      '..%2e',
      '%20',
      '%2ea/.b',
      '%252e',
      '%2e %2e',
    ]) {
      expect(isTaken(`/${segment}`, 'sqs')).toBe(true)
    }
  })

  it('of single-encoded paths that are not normalised stay empty segments', () => {
    expect(canonicalOf('/a//b//', 's3')).toBe('/a//b//')
  })
})

describe('what a request line is read for', () => {
  it.each(['s3', 's3-object-lambda', 's3-outposts', 's3express'])(
    'refuses a repeated name for %s',
    (service) => {
      const twice = (path: string) => () =>
        sign({ url: `https://h${path}?a&b&a=1` }, { ...s3, service })
      expect(caught(twice('/x')).message).toContain('has the query parameter "a" twice')
      expect(caught(twice('/x/v20180820/')).message).toContain('twice')
      expect(twice('/v20180820/tags/x')).not.toThrow()
    },
  )

  it('takes a repeated name for other services', () => {
    expect(sign({ url: 'https://h/?a&b&a=1' }, dynamodb).url).toBe('https://h/?a&b&a=1')
  })

  it('refuses each parameter of a signature, in any capitals, and nothing that resembles one', () => {
    const names = [
      'Algorithm',
      'Credential',
      'Date',
      'Expires',
      'Region-Set',
      'S3session-Token',
      'Security-Token',
      'Signature',
      'SignedHeaders',
    ]
    for (const name of names) {
      for (const written of [
        `X-Amz-${name}`,
        `x-amz-${name.toLowerCase()}`,
        `X-Amz-${name.toUpperCase()}`,
      ]) {
        const run = () => sign({ url: `https://h/?b=1&${written}=x` }, s3)
        expect(caught(run).message).toContain(`is presigned already (it has ${written})`)
      }
      for (const other of [`aX-Amz-${name}`, `X-Amz-${name}s`, name]) {
        expect(sign({ url: `https://h/?${other}=x` }, s3).url).toBe(`https://h/?${other}=x`)
      }
    }
  })
})
