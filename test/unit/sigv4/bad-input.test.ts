import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import type { SignableRequest, SigningOptions } from '../../../src/sigv4/index.ts'
import { createSigner, explain, presign, presignPost, sign } from '../../../src/sigv4/index.ts'

const SECRET = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'
const credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: SECRET,
  sessionToken: 'TOKEN/secret+token==',
}
const options: SigningOptions = { credentials, region: 'us-east-1', service: 's3', date: 0 }
const request: SignableRequest = { url: 'https://bucket.s3.us-east-1.amazonaws.com/key' }
const post = {
  ...options,
  service: 's3' as const,
  url: request.url,
  bucket: 'bucket',
  key: 'k',
  expiresIn: 60,
}

type Code = 'ERR_INVALID_ARG_TYPE' | 'ERR_INVALID_ARG_VALUE' | 'ERR_OUT_OF_RANGE'
type Patch = Record<string, unknown>

const withRequest = (patch: Patch) => ({ ...request, ...patch }) as SignableRequest
const withOptions = (patch: Patch) => ({ ...options, ...patch }) as unknown as SigningOptions
const withCredentials = (patch: Patch) => withOptions({ credentials: { ...credentials, ...patch } })

/** Each way of signing must refuse the same input in the same way. */
function everyWay(request: SignableRequest, options: SigningOptions): (() => unknown)[] {
  const presigning = { ...options, expiresIn: 60 }
  return [
    () => sign(request, options),
    () => presign(request, presigning),
    () => explain(request, options),
    () => explain(request, presigning),
    () => createSigner(options).sign(request, options.date),
    () => createSigner(options).presign(request, { expiresIn: 60, date: options.date }),
  ]
}

function caught(run: () => unknown): Error & { code?: string; field?: string } {
  try {
    run()
  } catch (error) {
    return error as Error
  }
  throw new Error('nothing was thrown')
}

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

describe('wrong options', () => {
  it.each<[string, SigningOptions, Code, string]>([
    [
      'no credentials',
      withOptions({ credentials: undefined }),
      'ERR_INVALID_ARG_TYPE',
      'options.credentials',
    ],
    [
      'no access key',
      withCredentials({ accessKeyId: undefined }),
      'ERR_INVALID_ARG_TYPE',
      'options.credentials.accessKeyId',
    ],
    [
      'an empty access key',
      withCredentials({ accessKeyId: '' }),
      'ERR_INVALID_ARG_VALUE',
      'options.credentials.accessKeyId',
    ],
    [
      'no secret',
      withCredentials({ secretAccessKey: undefined }),
      'ERR_INVALID_ARG_TYPE',
      'options.credentials.secretAccessKey',
    ],
    [
      'a secret padded in front',
      withCredentials({ secretAccessKey: ` ${SECRET}` }),
      'ERR_INVALID_ARG_VALUE',
      'options.credentials.secretAccessKey',
    ],
    [
      'a secret with a line end',
      withCredentials({ secretAccessKey: `${SECRET}\r\n` }),
      'ERR_INVALID_ARG_VALUE',
      'options.credentials.secretAccessKey',
    ],
    [
      'a secret with a NUL',
      withCredentials({ secretAccessKey: `${SECRET}\0` }),
      'ERR_INVALID_ARG_VALUE',
      'options.credentials.secretAccessKey',
    ],
    [
      'a token padded behind',
      withCredentials({ sessionToken: 'TOKEN ' }),
      'ERR_INVALID_ARG_VALUE',
      'options.credentials.sessionToken',
    ],
    [
      'a token that is null',
      withCredentials({ sessionToken: null }),
      'ERR_INVALID_ARG_TYPE',
      'options.credentials.sessionToken',
    ],
    [
      'an expiration that is text',
      withCredentials({ expiration: '2030-01-01' }),
      'ERR_INVALID_ARG_TYPE',
      'options.credentials.expiration',
    ],
    ['no region', withOptions({ region: undefined }), 'ERR_INVALID_ARG_TYPE', 'options.region'],
    [
      'a region with a slash',
      withOptions({ region: 'us/east' }),
      'ERR_INVALID_ARG_VALUE',
      'options.region',
    ],
    ['an empty service', withOptions({ service: '' }), 'ERR_INVALID_ARG_VALUE', 'options.service'],
    ['a date that is text', withOptions({ date: '2030-01-01' }), 'ERR_INVALID_ARG_TYPE', 'date'],
    ['a date that is none', withOptions({ date: new Date('x') }), 'ERR_INVALID_ARG_VALUE', 'date'],
    ['a date far away', withOptions({ date: 1e15 }), 'ERR_OUT_OF_RANGE', 'date'],
    [
      'a payload hash in capitals',
      withOptions({ payloadHash: 'E'.repeat(64) }),
      'ERR_INVALID_ARG_VALUE',
      'options.payloadHash',
    ],
    [
      'an unknown encoding',
      withOptions({ uriEncoding: 'triple' }),
      'ERR_INVALID_ARG_VALUE',
      'options.uriEncoding',
    ],
    [
      'an unknown dotSegments',
      withOptions({ dotSegments: true }),
      'ERR_INVALID_ARG_VALUE',
      'options.dotSegments',
    ],
    [
      'signHeaders that are text',
      withOptions({ signHeaders: 'range' }),
      'ERR_INVALID_ARG_TYPE',
      'options.signHeaders',
    ],
    [
      'an unsigned host',
      withOptions({ unsignedHeaders: ['Host'] }),
      'ERR_INVALID_ARG_VALUE',
      'options.unsignedHeaders',
    ],
    [
      'unsigned x-amz headers',
      withOptions({ unsignedHeaders: ['x-amz-acl'] }),
      'ERR_INVALID_ARG_VALUE',
      'options.unsignedHeaders',
    ],
  ])('with %s', (_, wrong, code, field) => {
    for (const run of everyWay(request, wrong)) {
      const error = caught(run)
      expect(error.code).toBe(code)
      // A signer is given its time with each call, where the argument has another name.
      if (field === 'date') expect(['options.date', 'at']).toContain(error.field)
      else expect(error.field).toBe(field)
    }
  })

  it('with a lifetime that is none', () => {
    for (const expiresIn of [0, -1, 604_801, 1.5, Number.NaN, Number.POSITIVE_INFINITY]) {
      const expected = { name: 'RangeError', code: 'ERR_OUT_OF_RANGE', field: 'options.expiresIn' }
      expect(caught(() => presign(request, { ...options, expiresIn }))).toMatchObject(expected)
      expect(caught(() => presignPost({ ...post, expiresIn }))).toMatchObject(expected)
    }
    const text = caught(() => presign(request, { ...options, expiresIn: '60' as never }))
    expect(text).toMatchObject({ code: 'ERR_INVALID_ARG_TYPE', field: 'options.expiresIn' })
  })

  it.each<[string, Patch, Code, string]>([
    ['no bucket', { bucket: undefined }, 'ERR_INVALID_ARG_TYPE', 'options.bucket'],
    ['an empty key', { key: '' }, 'ERR_INVALID_ARG_VALUE', 'options.key'],
    [
      'a field of the signer',
      { fields: { 'X-Amz-Date': 'x' } },
      'ERR_INVALID_ARG_VALUE',
      'options.fields["X-Amz-Date"]',
    ],
    [
      'a field that is a number',
      { fields: { acl: 1 } },
      'ERR_INVALID_ARG_TYPE',
      'options.fields["acl"]',
    ],
    ['a negative size', { maxBytes: -1 }, 'ERR_OUT_OF_RANGE', 'options.maxBytes'],
    [
      'sizes the wrong way round',
      { minBytes: 2, maxBytes: 1 },
      'ERR_OUT_OF_RANGE',
      'options.minBytes',
    ],
    ['a least size alone', { minBytes: 2 }, 'ERR_INVALID_ARG_VALUE', 'options.minBytes'],
    ['no URL', { url: 'bucket' }, 'ERR_INVALID_ARG_VALUE', 'options.url'],
  ])('of a form, with %s', (_, patch, code, field) => {
    expect(caught(() => presignPost({ ...post, ...patch } as never))).toMatchObject({ code, field })
  })
})

describe('secrets', () => {
  it('are in no error, whatever is wrong', () => {
    const wrong = [
      withCredentials({ accessKeyId: 5 }),
      withCredentials({ secretAccessKey: `${SECRET} ` }),
      withCredentials({ sessionToken: `${credentials.sessionToken}\n` }),
      withCredentials({ expiration: new Date(1) }),
      withOptions({ region: SECRET }),
    ]
    for (const options of wrong) {
      for (const run of everyWay(request, options).slice(1, 2)) {
        const error = caught(run)
        for (const view of [
          error.message,
          error.stack,
          inspect(error, { depth: 9, showHidden: true }),
          JSON.stringify(error),
        ]) {
          expect(view).not.toContain(SECRET)
          expect(view).not.toContain(credentials.sessionToken)
        }
      }
    }
  })

  it('are not in a signer, nor the secret key in what it makes', () => {
    const signer = createSigner(options)
    const made = [
      signer,
      signer.sign(request, 0),
      signer.presign(request, { expiresIn: 60, date: 0 }),
      explain(request, options),
      presignPost(post),
    ]
    for (const object of made) {
      expect(inspect(object, { depth: 9, showHidden: true })).not.toContain(SECRET)
      expect(JSON.stringify(object)).not.toContain(SECRET)
    }
    expect(inspect(signer, { depth: 9, showHidden: true })).not.toContain(credentials.sessionToken)
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
      hoistHeaders: Object.freeze(['x-amz-meta-a']),
    })
    const before = inspect(frozen, { depth: 9 })
    for (const run of everyWay(Object.freeze(frozen), deep)) run()
    expect(inspect(frozen, { depth: 9 })).toBe(before)
  })
})
