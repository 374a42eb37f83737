import { describe, expect, it } from 'vitest'
import {
  createSigner,
  encodeRfc3986,
  encodeS3Key,
  eventSigner,
  explain,
  presign,
  presignPost,
  sign,
  signPostPolicy,
} from '../../../src/sigv4/index.ts'
import { BUCKET, caught, credentials, options, type Patch, request, s3 } from './signing-input.ts'

// What is wrong is read from a log, often by somebody who did not write the call: each message is fixed here.

const signing = (patch: Patch) => () => sign(request, { ...options, ...patch })
const keys = (patch: Patch) => signing({ credentials: { ...credentials, ...patch } })
const link = (patch: Patch) => () => presign(request, { ...options, expiresIn: 60, ...patch })
const asking = (patch: Patch) => () => sign({ ...request, ...patch }, options)
const header = (value: unknown) => asking({ headers: { A: value } })
const post = { ...options, url: `${BUCKET}/`, bucket: 'b', key: 'k', expiresIn: 60 }
const form = (patch: Patch) => () => presignPost({ ...post, ...patch } as never)

const NAMES = 'must be letters, digits, dots, hyphens or underscores'
const DATE = 'must be a Date or milliseconds since the epoch; got string'
const HASH = 'must be 64 lower-case hexadecimal digits, "UNSIGNED-PAYLOAD" or a "STREAMING-…" value'
const BYTES = 'must be a whole number of bytes, 0 or more'
const CAPITALS = 'is there twice, in other capitals'
const UNSENDABLE = 'holds a line end or a lone surrogate, which no form sends as it is signed'
const NO_URL =
  'must be an absolute http:, https:, ws: or wss: URL such as "https://example.com/path"'
const LINE_BREAK = 'holds a line break, which would let it inject headers'
const BEYOND_ASCII =
  'holds a character beyond ASCII, which servers read differently; encode it (RFC 2047 or percent-encoding)'
const NO_HEADERS = 'must be an object, a Headers object or an iterable of pairs; got'
const NO_REQUEST = 'must be an object { method, url, headers, body }; got'
const ONE_FIELD = 'must have one field, with a string'
const CONDITION =
  "must be ['eq' or 'starts-with', '$field', string] or ['content-length-range', number, number]"

type Row = readonly [field: string, problem: string, run: () => unknown]

const ofOptions: Row[] = [
  [
    'credentials',
    'must be an object { accessKeyId, secretAccessKey, … }; got null',
    signing({ credentials: null }),
  ],
  [
    'credentials',
    'must be an object { accessKeyId, secretAccessKey, … }; got string',
    signing({ credentials: 'x' }),
  ],
  ['credentials.accessKeyId', 'must be a string; got number', keys({ accessKeyId: 5 })],
  ['credentials.accessKeyId', 'is empty', keys({ accessKeyId: '' })],
  [
    'credentials.secretAccessKey',
    'begins or ends with white space; it was probably copied so',
    keys({ secretAccessKey: 'a ' }),
  ],
  [
    'credentials.sessionToken',
    'holds a character that is not visible ASCII',
    keys({ sessionToken: 'a b' }),
  ],
  [
    'credentials.sessionToken',
    'holds a character that is not visible ASCII',
    keys({ sessionToken: 'a\x7fb' }),
  ],
  [
    'credentials.expiration',
    'must be a valid Date; got object',
    keys({ expiration: new Date(Number.NaN) }),
  ],
  ['region', 'must be a string; got number', signing({ region: 5 })],
  ['region', NAMES, signing({ region: 'a/b' })],
  ['region', NAMES, signing({ region: '/a' })],
  ['region', NAMES, signing({ region: 'a/' })],
  ['service', 'must be a string; got number', signing({ service: 5 })],
  ['algorithm', 'must be "v4" or "v4a"', signing({ algorithm: 'v5' })],
  ['regionSet', 'needs algorithm "v4a"', signing({ regionSet: 'a' })],
  [
    'regionSet',
    'must be a string or an array of regions; got number',
    signing({ algorithm: 'v4a', regionSet: 5 }),
  ],
  ['regionSet', 'is empty', signing({ algorithm: 'v4a', regionSet: [] })],
  ['regionSet', NAMES, signing({ algorithm: 'v4a', regionSet: 'a,' })],
  ['uriEncoding', 'must be "single" or "double"', signing({ uriEncoding: '' })],
  ['dotSegments', 'must be "reject" or "keep"', signing({ dotSegments: '' })],
  ['sessionToken', 'must be "signed" or "unsigned"', signing({ sessionToken: '' })],
  [
    'sessionTokenName',
    'must be "x-amz-security-token" or "x-amz-s3session-token"',
    signing({ sessionTokenName: '' }),
  ],
  ['contentSha256Header', 'must be "include" or "omit"', signing({ contentSha256Header: '' })],
  ['signHeaders', 'must be an array of header names; got string', signing({ signHeaders: 'x' })],
  ['signHeaders', 'must be an array of header names; got number', signing({ signHeaders: [5] })],
  [
    'unsignedHeaders',
    'must not name "host": AWS requires it signed',
    signing({ unsignedHeaders: ['Host'] }),
  ],
  [
    'unsignedHeaders',
    'must not name "x-amz-acl": AWS requires it signed',
    signing({ unsignedHeaders: ['X-Amz-Acl'] }),
  ],
  ['payloadHash', 'must be a string; got number', signing({ payloadHash: 5 })],
  ['payloadHash', HASH, signing({ payloadHash: `x${'0'.repeat(64)}` })],
  ['payloadHash', HASH, signing({ payloadHash: `${'0'.repeat(64)}0` })],
  ['payloadHash', HASH, signing({ payloadHash: 'STREAMING-' })],
  ['date', DATE, signing({ date: 'x' })],
  ['date', DATE, link({ date: 'x' })],
  ['date', DATE, form({ date: 'x' })],
  ['date', DATE, () => explain(request, { ...options, date: 'x' as never })],
  ['date', DATE, () => signPostPolicy('{}', { ...s3, service: 's3', date: 'x' as never })],
  [
    'date',
    DATE,
    () => createSigner(options).presign(request, { expiresIn: 5, date: 'x' as never }),
  ],
  ['date', 'is not a valid date', signing({ date: Number.NaN })],
  ['date', 'must lie in the years 0 to 9999', signing({ date: 253_402_300_800_000 })],
  ['date', 'must lie in the years 0 to 9999', signing({ date: -62_167_219_200_001 })],
  ['hoistHeaders', 'must be an array of header names; got string', link({ hoistHeaders: 'x' })],
  ['expiresIn', 'must be a whole number of seconds; got string', link({ expiresIn: '60' })],
  [
    'expiresIn',
    'must be a whole number of seconds from 1 to 604800 (seven days)',
    link({ expiresIn: 0 }),
  ],
  ['reuse', 'must be a whole number of seconds; got string', link({ reuse: '60' })],
  [
    'reuse',
    'must be a whole number of seconds from 1 to `expiresIn`: a window is no longer than its links live',
    link({ reuse: 61 }),
  ],
  [
    'reuse',
    'and `expiresIn` must be at most 604800 seconds together (seven days)',
    link({ expiresIn: 604_800, reuse: 1 }),
  ],
  [
    'regions',
    'is not an option of createSigner; did you mean `region`?',
    () => createSigner({ ...options, regions: 5 } as never),
  ],
  [
    'expires',
    'is not an option of signer.presign; did you mean `expiresIn`?',
    () => createSigner(options).presign(request, { expires: 5 } as never),
  ],
  ['regions', 'is not an option of sign; did you mean `region`?', signing({ regions: 5 })],
  ['regions', 'is not an option of presign; did you mean `region`?', link({ regions: 5 })],
  [
    'regions',
    'is not an option of explain; did you mean `region`?',
    () => explain(request, { ...options, regions: 5 } as never),
  ],
  ['regions', 'is not an option of presignPost; did you mean `region`?', form({ regions: 5 })],
  [
    'regions',
    'is not an option of signPostPolicy; did you mean `region`?',
    () => signPostPolicy('{}', { ...options, regions: 5 } as never),
  ],
  [
    'date',
    'is not an option of eventSigner; it has credentials, region, service, seedSignature',
    () => eventSigner({ ...options, seedSignature: '0'.repeat(64) } as never),
  ],
]

const ofForms: Row[] = [
  ['service', "must be 's3' or 's3express'", form({ service: 'sqs' })],
  ['url', 'has a query, which no form sends on', form({ url: `${BUCKET}/?a` })],
  ['bucket', 'must be a string; got number', form({ bucket: 5 })],
  ['bucket', 'is empty', form({ bucket: '' })],
  ['key', 'must be a string; got number', form({ key: 5 })],
  ['key', 'is empty', form({ key: '' })],
  ['key', UNSENDABLE, form({ key: 'a\n' })],
  [
    'key',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: S3's own placeholder.
    "begins with ${filename}: the form could write any key of the bucket; put a prefix before it, or say so with the condition ['starts-with', '$key', '']",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: S3's own placeholder.
    form({ key: '${filename}' }),
  ],
  ['minBytes', 'needs maxBytes beside it', form({ minBytes: 1 })],
  ['minBytes', BYTES, form({ minBytes: -1, maxBytes: 1 })],
  ['maxBytes', BYTES, form({ maxBytes: 0.5 })],
  ['minBytes', 'is more than maxBytes', form({ minBytes: 2, maxBytes: 1 })],
  ['fields', 'must be a record; got object', form({ fields: new Map() })],
  ['fields["acl"]', 'must be a string; got number', form({ fields: { acl: 1 } })],
  ['fields[""]', 'has no name', form({ fields: { '': 'x' } })],
  ['fields["A"]', CAPITALS, form({ fields: { a: 'x', A: 'x' } })],
  ['fields["a"]', UNSENDABLE, form({ fields: { a: 'x\n' } })],
  ['fields["a\r"]', UNSENDABLE, form({ fields: { 'a\r': 'x' } })],
  ['conditions[0]', 'must be an object or an array; got number', form({ conditions: [5] })],
  ['conditions[0]', 'must be an object or an array; got null', form({ conditions: [null] })],
  ['conditions[0]', ONE_FIELD, form({ conditions: [{}] })],
  ['conditions[0]', ONE_FIELD, form({ conditions: [{ acl: 'x', tagging: 'y' }] })],
  ['conditions[1]', ONE_FIELD, form({ conditions: [{ acl: 'x' }, { acl: 1 }] })],
  [
    'conditions[0]',
    'ends before it begins',
    form({ conditions: [['content-length-range', 2, 1]] }),
  ],
  ['conditions[0]', BYTES, form({ conditions: [['content-length-range', -2, 1]] })],
  ['conditions[0]', CONDITION, form({ conditions: [['content-length-range', 1]] })],
  ['conditions[0]', CONDITION, form({ conditions: [['content-length-range', 1, 2, 3]] })],
  ['conditions[0]', CONDITION, form({ conditions: [['ends-with', '$acl', 'x']] })],
  ['conditions[0]', CONDITION, form({ conditions: [['eq', 'acl', 'x']] })],
  ['conditions[0]', CONDITION, form({ conditions: [['eq', '$', 'x']] })],
  ['conditions[0]', CONDITION, form({ conditions: [['eq', '$acl', 'x', 'y']] })],
  ['conditions[0]', CONDITION, form({ conditions: [['eq', '$acl', 1]] })],
  ['conditions[0]', CONDITION, form({ conditions: [['eq', 'a$acl', 'x']] })],
]

const ofRequests: Row[] = [
  ['header', 'is no member of a request; did you mean `headers`?', asking({ header: {} })],
  ['[a name]', 'is no member of a request; did you mean `headers`?', asking({ 'header ': {} })],
  ['[a name]', 'is no member of a request; did you mean `headers`?', asking({ ' header': {} })],
  ['url', 'must be an absolute URL, as a string or a URL object; got number', asking({ url: 5 })],
  ['url', NO_URL, asking({ url: '/k' })],
  ['url', NO_URL, asking({ url: 'ftp://h/' })],
  ['url', NO_URL, asking({ url: '://h/' })],
  [
    'url',
    'has a fragment, which is never sent; write a literal "#" as "%23"',
    asking({ url: 'https://h/#' }),
  ],
  [
    'url',
    'has a fragment, which is never sent; write a literal "#" as "%23"',
    asking({ url: '#' }),
  ],
  ['url', 'must not hold a user name or password before the host', asking({ url: 'https://u@h/' })],
  ['url', 'has no valid host', asking({ url: 'https://a b/' })],
  ['url', 'has no valid host', asking({ url: 'https://h:123456/' })],
  ['url', 'has no valid host', asking({ url: 'https://[::1/' })],
  ['url', 'has no valid host', asking({ url: 'https:///k' })],
  [
    'url',
    'is presigned already (it has x-amz-signature); sign the URL without its X-Amz-… parameters',
    asking({ url: 'https://h/?x-amz-signature=0' }),
  ],
  [
    'url',
    'has the query parameter "a" twice: servers of S3 sign the first value only, and would refuse the request',
    asking({ url: 'https://h/?a=0&a=1' }),
  ],
  [
    'url',
    "has the query parameter X-Amz-Foo; presign the URL without the parameters of a signature, which are the signer's to add",
    () => presign({ url: 'https://h/?a&X-Amz-Foo=1' }, { ...options, expiresIn: 60 }),
  ],
  [
    'url',
    'has "." or ".." segments that fetch and URL-based clients would resolve after signing, and so reach another resource; for a client that sends paths untouched, sign with `sign`, `presign` or `createSigner` of sansdk/sigv4 and set dotSegments to "keep"',
    asking({ url: 'https://h/a/../b' }),
  ],
  [
    'url',
    'has a "%" at 2 that two hexadecimal digits do not follow; write a literal "%" as "%25"',
    asking({ url: 'https://h/a%0g' }),
  ],
  [
    'url',
    'has a "%" at 2 that two hexadecimal digits do not follow; write a literal "%" as "%25"',
    asking({ url: 'https://h/a%g0' }),
  ],
  [
    'url',
    'has a lone surrogate at 1, which has no UTF-8 form',
    asking({ url: 'https://h/\ud800a' }),
  ],
  [
    'url',
    'has a lone surrogate at 2, which has no UTF-8 form',
    asking({ url: 'https://h/ä\udc00\udc00' }),
  ],
  ['method', 'must be a string; got number', asking({ method: 5 })],
  ['method', 'is not an HTTP method', asking({ method: 'A B' })],
  ['method', 'is not an HTTP method', asking({ method: ' GET' })],
  ['method', 'is not an HTTP method', asking({ method: '' })],
  ['method', 'is not an HTTP method', asking({ method: 'A'.repeat(33) })],
  ['headers', `${NO_HEADERS} string`, asking({ headers: 'x' })],
  ['headers', `${NO_HEADERS} null`, asking({ headers: null })],
  ['headers[]', 'must be a pair of a name and a value; got number', asking({ headers: [5] })],
  [
    'headers',
    'has the name "a b", which is not an HTTP token',
    asking({ headers: { 'a b': 'x' } }),
  ],
  ['headers', 'has the name " a", which is not an HTTP token', asking({ headers: { ' a': 'x' } })],
  ['headers', 'has the name "a ", which is not an HTTP token', asking({ headers: { 'a ': 'x' } })],
  ['headers["a"]', 'must be a string, a number or an array; got object', header({})],
  ['headers["a"]', LINE_BREAK, header('x\ry')],
  ['headers["a"]', LINE_BREAK, header('\n')],
  ['headers["a"]', 'holds a control character', header('x\0')],
  ['headers["a"]', 'holds a control character', header('x\x1f')],
  ['headers["a"]', 'holds a control character', header('\x7fx')],
  ['headers["a"]', BEYOND_ASCII, header('x\x80')],
  ['headers["a"]', BEYOND_ASCII, header('é')],
  ['headers["host"]', 'has no valid host', asking({ headers: { host: 'a b' } })],
  [
    'headers["x-amz-security-token"]',
    'is given, but the credentials have no session token; set it as `credentials.sessionToken`',
    () => sign({ ...request, headers: { 'X-Amz-Security-Token': 'x' } }, s3),
  ],
  [
    'body',
    'must be a string (JSON.stringify makes one of an object), bytes in a buffer or a view of one, or URLSearchParams (for streams give payloadHash); got object',
    asking({ body: {} }),
  ],
  ['payloadHash', HASH, asking({ payloadHash: 'x' })],
]

describe('the message about a wrong argument', () => {
  it.each(ofOptions)('names options.%s: %s', (field, problem, run) => {
    expect(caught(run).message).toBe(`options.${field} ${problem}`)
  })

  it.each(ofForms)('names options.%s of a form: %s', (field, problem, run) => {
    expect(caught(run).message).toBe(`options.${field} ${problem}`)
  })

  it.each(ofRequests)('names request.%s: %s', (field, problem, run) => {
    expect(caught(run).message).toBe(`request.${field} ${problem}`)
  })

  it.each<[string, () => unknown]>([
    ['options must be an object; got null', () => sign(request, null as never)],
    [
      'at must be a Date or milliseconds since the epoch; got string',
      () => createSigner(options).sign(request, 'x' as never),
    ],
    [`request ${NO_REQUEST} null`, () => sign(null as never, options)],
    [`request ${NO_REQUEST} number`, () => sign(5 as never, options)],
    ['policy must be a JSON string; got number', () => signPostPolicy(5 as never, post as never)],
    ['text has a lone surrogate at 0, which has no UTF-8 form', () => encodeRfc3986('\udc00')],
    ['key has a lone surrogate at 2, which has no UTF-8 form', () => encodeS3Key('ab\ud800')],
  ])('says: %s', (message, run) => {
    expect(caught(run).message).toBe(message)
  })

  it.each([
    'key',
    'bucket',
    'file',
    'policy',
    'x-amz-algorithm',
    'x-amz-credential',
    'x-amz-date',
    'x-amz-region-set',
    'x-amz-signature',
    'x-amz-security-token',
    'X-Amz-S3session-Token',
  ])('says of the field %s that the signer fills it in', (name) => {
    expect(caught(form({ fields: { [name]: 'x' } })).message).toBe(
      `options.fields["${name}"] is filled in by presignPost`,
    )
    for (const other of [`${name}s`, `a${name}`])
      expect(form({ fields: { [other]: 'x' } })).not.toThrow()
  })
})

describe('a session token in the headers of keys that have none', () => {
  const token = { 'x-amz-security-token': 'x' }
  const signed = (headers: object) => () =>
    sign({ ...request, headers: { ...headers, ...token } }, s3)

  it('is told of, but where a whole signature is left over', () => {
    for (const headers of [{}, { 'x-amz-date': 'x' }, { 'x-amz-region-set': 'x' }]) {
      expect(signed(headers)).toThrow('the credentials have no session token')
    }
    expect(signed({ authorization: 'x' })().headers).not.toHaveProperty('x-amz-security-token')
  })
})

describe('the message about credentials that end', () => {
  const ending = (at: number) =>
    link({ date: 1999, credentials: { ...credentials, expiration: new Date(at) } })

  it('says when they expired', () => {
    for (const at of [0, 1000, 1999]) {
      expect(caught(ending(at)).message).toBe(
        `The credentials expired at ${new Date(at).toISOString()}; get new ones before presigning`,
      )
    }
  })

  it('says how long they last, and what to do', () => {
    expect(caught(ending(2000)).message).toContain(', 1 s from the signing time,')
    expect(caught(ending(31_500)).message).toBe(
      'The credentials expire at 1970-01-01T00:00:31.500Z, 30 s from the signing time, and the URL would stop working then, not after 60 s; get fresh credentials, ask for less, or set credentialsExpiry to "shorten"',
    )
  })
})
