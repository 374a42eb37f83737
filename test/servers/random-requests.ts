import * as fc from 'fast-check'
import type { Credentials } from '../../src/sigv4/index.ts'
import { CHARACTER } from '../support/character.ts'

/** A random request and how to sign it. */
export interface RandomRequest {
  readonly method: string
  readonly origin: string
  readonly path: string
  /** With its `?`, or empty. */
  readonly query: string
  readonly headers: readonly (readonly [string, string])[]
  readonly body: string | Uint8Array | undefined
  readonly credentials: Credentials
  readonly region: string
  readonly service: string
  /** Milliseconds since the epoch. */
  readonly date: number
  readonly expiresIn: number
}

const services = {
  single: ['s3', 's3-outposts', 's3-object-lambda'],
  double: ['dynamodb', 'ec2', 'execute-api', 'iam', 'lambda', 'logs', 'sqs', 'sts'],
} as const

const origins = [
  'https://s3.eu-central-1.amazonaws.com',
  'https://bucket.s3.amazonaws.com:443',
  'http://127.0.0.1:9000',
  'http://Host.Example:80',
  'https://host.example:80',
  'https://[::1]:8443',
  'http://[2001:DB8::1]',
]

const methods = ['GET', 'PUT', 'POST', 'DELETE', 'HEAD', 'PATCH', 'OPTIONS', 'get', 'Post']

/** `%00` to `%FF`, in upper and lower case. */
const percentEscape = fc
  .tuple(fc.integer({ min: 0, max: 255 }), fc.boolean())
  .map(([byte, upper]) => {
    const digits = byte.toString(16).padStart(2, '0')
    return `%${upper ? digits.toUpperCase() : digits}`
  })

/** A URL for the signer may contain every raw Unicode character, except those that end a part. */
function rawText(reserved: RegExp): fc.Arbitrary<string> {
  const unicode = fc.string({ unit: CHARACTER, maxLength: 4 })
  const ascii = fc.string({ unit: 'binary-ascii', maxLength: 6 })
  return fc.oneof(ascii, unicode).map((text) => text.replace(reserved, ''))
}

function mixedText(reserved: RegExp): fc.Arbitrary<string> {
  const part = fc.oneof(
    rawText(reserved),
    percentEscape,
    fc.constantFrom('+', '~', '*', "'", '(', '%2F', '%2e'),
  )
  return fc.array(part, { maxLength: 4 }).map((parts) => parts.join(''))
}

const segment = fc.oneof(
  { weight: 6, arbitrary: mixedText(/[%?#/]/g) },
  { weight: 1, arbitrary: fc.constantFrom('', '.', '..', '...', '%2e%2e', '%2E', '.%2e') },
)

const path = fc
  .tuple(fc.array(segment, { maxLength: 5 }), fc.constantFrom('', '/'))
  .map(([segments, last]) => (segments.length > 0 ? `/${segments.join('/')}${last}` : last))

const queryName = fc.oneof(
  mixedText(/[%#&=]/g),
  fc.constantFrom('a', 'a-b', 'A', 'prefix', 'x-amz-meta', 'acl', 'ä'),
)

const queryPair = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(queryName, mixedText(/[%#&]/g)).map(([name, value]) => `${name}=${value}`),
  },
  { weight: 2, arbitrary: queryName },
  { weight: 1, arbitrary: fc.constantFrom('', 'a=', 'a=b=c', '=', 'a==') },
)

const query = fc
  .array(queryPair, { maxLength: 5 })
  .map((pairs) => (pairs.length > 0 ? `?${pairs.join('&')}` : ''))

const headerName = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      'content-type',
      'Content-MD5',
      'X-Amz-Meta-Note',
      'x-amz-meta-note',
      'x-amz-acl',
      'X-Amz-Target',
      'if-match',
      'Cookie',
      'x_under',
      'constructor',
    ),
  },
  { weight: 2, arbitrary: fc.stringMatching(/^x[a-z0-9!#$&'*.^_`|~-]{0,12}$/) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      'Accept-Encoding',
      'Authorization',
      'Cache-Control',
      'Connection',
      'Content-Length',
      'Date',
      'Expect',
      'From',
      'Keep-Alive',
      'Max-Forwards',
      'Pragma',
      'Proxy-Authorization',
      'Range',
      'Referer',
      'Sec-Fetch-Mode',
      'TE',
      'Trailer',
      'Transfer-Encoding',
      'Upgrade',
      'User-Agent',
      'X-Amz-Date',
      'X-Amz-Security-Token',
      'X-Amzn-Trace-Id',
      'X-Forwarded-For',
    ),
  },
)

/** What a header's value may contain and both sides read alike: visible ASCII, spaces and tabs. */
const headerValue = fc.oneof(
  fc.stringMatching(/^[\t -~]{0,20}$/),
  fc.constantFrom('', '  two  spaces ', '\ttab\t\ttab', '"quoted  text"', 'a, b,,c', '7'),
)

/** Headers that may occur only once, and whose values are restricted. */
const singleHeaders = fc.record(
  {
    host: fc.constantFrom(
      'proxy.example',
      'Proxy.Example',
      'proxy.example:8080',
      'proxy.example:80',
      '[::1]',
    ),
    'X-Amz-Content-Sha256': fc.constantFrom('UNSIGNED-PAYLOAD', 'ab'.repeat(32)),
    'Content-Type': fc.constantFrom(
      'application/json',
      'application/x-www-form-urlencoded',
      'text/plain; charset=utf-8',
      'application/x-www-form-urlencoded; charset=utf-8',
    ),
  },
  { requiredKeys: [] },
)

const headers = fc
  .tuple(
    fc.array(fc.tuple(headerName, headerValue), { maxLength: 5 }),
    fc.option(singleHeaders, { freq: 3, nil: {} }),
  )
  .map(([free, single]): (readonly [string, string])[] => {
    const names = new Set(Object.keys(single).map((name) => name.toLowerCase()))
    const rest = free.filter(([name]) => !names.has(name.toLowerCase()))
    return [...Object.entries(single), ...rest]
  })

const credentials = fc.record({
  accessKeyId: fc.constantFrom('AKIDEXAMPLE', 'rig:owner', 'a/b+c=', '0'),
  secretAccessKey: fc.stringMatching(/^[!-~]{1,40}$/),
  sessionToken: fc.option(fc.stringMatching(/^[!-~]{1,60}$/), { freq: 1, nil: undefined }),
})

/** Requests of every shape that both signers take. */
export function randomRequests(uriEncoding: 'single' | 'double'): fc.Arbitrary<RandomRequest> {
  const requests = fc.record({
    method: fc.constantFrom(...methods),
    origin: fc.constantFrom(...origins),
    path,
    query,
    headers,
    body: fc.oneof(fc.constant(undefined), fc.string({ unit: CHARACTER }), fc.uint8Array()),
    credentials,
    region: fc.constantFrom('us-east-1', 'eu-central-1', 'aws-global', 'cn-north-1'),
    service: fc.constantFrom(...services[uriEncoding]),
    date: fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2099, 11) }),
    expiresIn: fc.integer({ min: 1, max: 604_800 }),
  })
  // The signer refuses a session token that the credentials lack.
  return requests.map((request) => ({
    ...request,
    query: uriEncoding === 'single' ? withoutRepeatedNames(request.query) : request.query,
    headers:
      request.credentials.sessionToken === undefined
        ? request.headers.filter(([name]) => name.toLowerCase() !== 'x-amz-security-token')
        : request.headers,
  }))
}

/** For S3 the signer refuses a name that comes twice. */
function withoutRepeatedNames(query: string): string {
  if (query === '') return query
  const pairs = query.slice(1).split('&')
  const byName = new Map(pairs.map((pair) => [nameIn(pair), pair]))
  return `?${[...byName.values()].join('&')}`
}

/** As the signer reads it: percent signs that encode nothing stand for themselves. */
function nameIn(pair: string): string {
  const name = pair.split('=', 1)[0]?.replaceAll('+', ' ') ?? ''
  return name.replace(/(?:%[\da-f]{2})+/gi, decode)
}

function decode(escapes: string): string {
  try {
    return decodeURIComponent(escapes)
  } catch {
    return escapes
  }
}
