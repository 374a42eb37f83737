import { createHash, createHmac } from 'node:crypto'
import { HttpRequest } from '@smithy/protocol-http'
import { SignatureV4 } from '@smithy/signature-v4'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { presign, type ScopedOptions, type SignableRequest, sign } from '../../src/sigv4/index.ts'
import { runs } from '../support/effort.ts'

/** `@smithy/signature-v4`, the signer of the AWS SDK for JavaScript, is the oracle here. */
class NodeSha256 {
  readonly #hash
  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    const key = secret === undefined || typeof secret === 'string' ? secret : bytesOf(secret)
    this.#hash = key === undefined ? createHash('sha256') : createHmac('sha256', key)
  }
  update(data: string | Uint8Array): void {
    this.#hash.update(data)
  }
  async digest(): Promise<Uint8Array> {
    return this.#hash.digest()
  }
  reset(): void {}
}

function bytesOf(source: ArrayBuffer | ArrayBufferView): Uint8Array {
  if (source instanceof ArrayBuffer) return new Uint8Array(source)
  return new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
}

const RUNS = runs(5_500)

interface Case {
  readonly request: SignableRequest & {
    readonly headers: Record<string, string>
    readonly body?: string
  }
  readonly options: ScopedOptions
}

const SERVICES = ['s3', 'dynamodb', 'iam', 'execute-api', 'bedrock'] as const

// Every class of bytes: unreserved, reserved, to be encoded, escapes, controls, 2 to 4 bytes of UTF-8.
const pathPiece = fc.oneof(
  fc.constantFrom(
    'a',
    'Z',
    '0',
    '-',
    '_',
    '~',
    '/',
    '//',
    '.x',
    '%20',
    '%2F',
    '%7E',
    '%25',
    '%C3%A9',
  ),
  fc.constantFrom(
    ' ',
    '!',
    "'",
    '(',
    ')',
    '*',
    ':',
    '@',
    '=',
    '&',
    ',',
    ';',
    '$',
    '"',
    '<',
    '\\',
    '^',
    '`',
    '{',
    '|',
  ),
  fc.constantFrom('\t', '\n', '\u0000', '\u007f', 'é', 'e\u0301', 'ﬁ', '漢', '😀'),
)
const queryPiece = fc.oneof(
  fc.constantFrom(
    'a',
    'b',
    'Z',
    '-',
    '~',
    '%20',
    '%2B',
    '+',
    '/',
    '?',
    ':',
    '=',
    '!',
    "'",
    '(',
    '*',
    ' ',
    'é',
    '😀',
  ),
)
const text = (piece: fc.Arbitrary<string>, maxLength: number) =>
  fc.array(piece, { maxLength }).map((pieces) => pieces.join(''))

const query = fc
  .array(
    fc
      .tuple(text(queryPiece, 4), fc.option(text(queryPiece, 4)))
      .map(([name, value]) => (value === null ? name : `${name.replaceAll('=', '')}=${value}`)),
    { maxLength: 6 },
  )
  .map((parts) => parts.filter((part) => part !== '' && !part.includes('&')))
  // For S3 we refuse to sign a name that comes twice.
  .map((parts) => [...new Map(parts.map((part) => [nameIn(part), part])).values()].join('&'))

function nameIn(part: string): string {
  return decodeURIComponent(part.split('=', 1)[0]?.replaceAll('+', ' ') ?? '')
}

const headerValue = fc
  .array(fc.constantFrom('a', 'B', '1', ' ', '  ', '\t', ',', '"', ';', '/', '='), { maxLength: 8 })
  .map((parts) => parts.join(''))
// No Date: the SDK's signer drops the caller's.
const headers = fc.dictionary(
  fc.constantFrom(
    'X-Amz-Meta-A',
    'x-amz-target',
    'Content-Type',
    'x-custom',
    'If-Match',
    'user-agent',
    'x-amz-acl',
  ),
  headerValue,
  { maxKeys: 5 },
)
const credentials = fc.record({
  accessKeyId: fc.constantFrom('AKIDEXAMPLE', 'rig:owner', 'a+b/c='),
  secretAccessKey: fc.constantFrom('wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY', 's'),
  sessionToken: fc.option(fc.constantFrom('TOKEN', 'a+/=&b%'), { nil: undefined }),
})

const cases: fc.Arbitrary<Case> = fc
  .record({
    method: fc.constantFrom('GET', 'PUT', 'POST', 'DELETE', 'HEAD', 'PATCH'),
    host: fc.constantFrom(
      'example.com',
      'Example.COM',
      '127.0.0.1:8080',
      'example.com:443',
      '[::1]:9000',
    ),
    path: text(pathPiece, 10),
    query,
    headers,
    body: fc.option(fc.string({ maxLength: 30 }), { nil: undefined }),
    service: fc.constantFrom(...SERVICES),
    region: fc.constantFrom('us-east-1', 'eu-central-1', 'auto'),
    credentials,
    date: fc.integer({ min: 0, max: 4_102_444_800 }).map((second) => second * 1000),
  })
  .map(({ method, host, path, query, headers, body, ...options }) => ({
    request: {
      method,
      url: `https://${host}/${path}${query === '' ? '' : `?${query}`}`,
      headers,
      ...(body === undefined ? {} : { body }),
    },
    options: { ...options, dotSegments: 'keep' },
  }))

function signer({ options }: Case): SignatureV4 {
  const { credentials, region, service } = options
  const { accessKeyId, secretAccessKey, sessionToken } = credentials
  return new SignatureV4({
    credentials: {
      accessKeyId,
      secretAccessKey,
      ...(sessionToken === undefined ? {} : { sessionToken }),
    },
    region,
    service,
    sha256: NodeSha256,
    applyChecksum: service === 's3',
    uriEscapePath: service !== 's3',
  })
}

/**
 * The request that our signer sends, as the SDK's signer takes it: names and values decoded.
 * The SDK takes an object for the query, so a repeated name is a list there.
 */
function toSmithy(
  url: string,
  headers: Record<string, string>,
  method: string,
  body?: string,
): HttpRequest {
  const { origin, path, search } = splitUrl(url)
  const { protocol, hostname, port, host } = new URL(origin)
  const query: Record<string, string | string[]> = Object.create(null)
  for (const part of search.split('&').filter((part) => part !== '')) {
    const [name = '', ...rest] = part.split('=')
    const key = decodeURIComponent(name)
    const value = decodeURIComponent(rest.join('='))
    const before = query[key]
    query[key] =
      before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value]
  }
  return new HttpRequest({
    method,
    protocol,
    hostname,
    ...(port === '' ? {} : { port: Number(port) }),
    path,
    query: query as Record<string, string>,
    headers: { ...headers, host },
    body,
  })
}

function splitUrl(url: string): { origin: string; path: string; search: string } {
  const start = url.indexOf('/', 'https://'.length)
  const question = url.indexOf('?')
  const end = question < 0 ? url.length : question
  return { origin: url.slice(0, start), path: url.slice(start, end), search: url.slice(end + 1) }
}

const signatureOf = (authorization = '') => /Signature=([0-9a-f]{64})/.exec(authorization)?.[1]

describe("the AWS SDK's signer", () => {
  let compared = 0

  it('signs random requests in the same way', async () => {
    await fc.assert(
      fc.asyncProperty(cases, async (example) => {
        const { request, options } = example
        const ours = sign(request, options)
        const oracle = await signer(example).sign(
          toSmithy(ours.url, request.headers, ours.method, request.body),
          { signingDate: new Date(options.date as number) },
        )
        compared++
        expect(signatureOf(ours.headers['authorization'])).toBe(
          signatureOf(oracle.headers['authorization']),
        )
      }),
      { numRuns: RUNS },
    )
  }, 60_000)

  it('presigns random URLs in the same way', async () => {
    await fc.assert(
      fc.asyncProperty(cases, fc.integer({ min: 1, max: 604_800 }), async (example, expiresIn) => {
        const { request, options } = example
        const ours = presign(request, { ...options, expiresIn })
        const { path, origin, search } = splitUrl(ours.url)
        const callers = search
          .split('&')
          .filter((part) => !part.startsWith('X-Amz-'))
          .join('&')
        const url = `${origin}${path}${callers === '' ? '' : `?${callers}`}`
        const unsigned = toSmithy(url, request.headers, ours.method, request.body)
        // The SDK's S3 presigner sends this header, which it does not sign.
        if (options.service === 's3') unsigned.headers['x-amz-content-sha256'] = 'UNSIGNED-PAYLOAD'
        const oracle = await signer(example).presign(unsigned, {
          expiresIn,
          signingDate: new Date(options.date as number),
          unsignableHeaders: new Set(['x-amz-content-sha256']),
          unhoistableHeaders: new Set([
            'x-amz-content-sha256',
            ...Object.keys(request.headers).map((name) => name.toLowerCase()),
          ]),
        })
        compared++
        expect(new URLSearchParams(search).get('X-Amz-Signature')).toBe(
          oracle.query?.['X-Amz-Signature'],
        )
      }),
      { numRuns: RUNS },
    )
  }, 60_000)

  it(`signed ${2 * RUNS} requests in these tests`, () => {
    expect(compared).toBe(2 * RUNS)
  })
})
