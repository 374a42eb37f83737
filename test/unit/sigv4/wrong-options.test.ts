import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { createSigner, explain, presign, presignPost } from '../../../src/sigv4/index.ts'
import type { SigningOptions } from '../../../src/sigv4/types.ts'
import {
  type Code,
  caught,
  credentials,
  everyWay,
  options,
  type Patch,
  request,
  SECRET,
} from './signing-input.ts'

const post = {
  ...options,
  service: 's3' as const,
  url: request.url,
  bucket: 'bucket',
  key: 'k',
  expiresIn: 60,
}

const withOptions = (patch: Patch) => ({ ...options, ...patch }) as unknown as SigningOptions
const withCredentials = (patch: Patch) => withOptions({ credentials: { ...credentials, ...patch } })

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
    [
      'a region that is null',
      withOptions({ region: null as never }),
      'ERR_INVALID_ARG_TYPE',
      'options.region',
    ],
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
      'a normalizePath that is text',
      withOptions({ normalizePath: 'false' }),
      'ERR_INVALID_ARG_TYPE',
      'options.normalizePath',
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
    ['a query', { url: `${request.url}?x=1` }, 'ERR_INVALID_ARG_VALUE', 'options.url'],
    ['half a character in the key', { key: 'a\ud83d' }, 'ERR_INVALID_ARG_VALUE', 'options.key'],
    ['fields that are null', { fields: null }, 'ERR_INVALID_ARG_TYPE', 'options.fields'],
    ['fields that are text', { fields: 'acl' }, 'ERR_INVALID_ARG_TYPE', 'options.fields'],
    [
      'a map of fields',
      { fields: new Map([['a', 'b']]) },
      'ERR_INVALID_ARG_TYPE',
      'options.fields',
    ],
    [
      'a field in two spellings',
      { fields: { 'Content-Type': 'a', 'content-type': 'b' } },
      'ERR_INVALID_ARG_VALUE',
      'options.fields["content-type"]',
    ],
    [
      'a field without a name',
      { fields: { '': 'a' } },
      'ERR_INVALID_ARG_VALUE',
      'options.fields[""]',
    ],
    [
      'half a character in a field',
      { fields: { acl: '\udc00' } },
      'ERR_INVALID_ARG_VALUE',
      'options.fields["acl"]',
    ],
    [
      'conditions that are null',
      { conditions: null },
      'ERR_INVALID_ARG_TYPE',
      'options.conditions',
    ],
    [
      'a condition for a field without its $',
      { conditions: [['starts-with', 'acl', 'p']] },
      'ERR_INVALID_ARG_VALUE',
      'options.conditions[0]',
    ],
    [
      'a condition for no field',
      { conditions: [['eq', '$', 'p']] },
      'ERR_INVALID_ARG_VALUE',
      'options.conditions[0]',
    ],
    [
      'a range of sizes the wrong way round',
      { conditions: [['content-length-range', 2, 1]] },
      'ERR_OUT_OF_RANGE',
      'options.conditions[0]',
    ],
  ])('of a form, with %s', (_, patch, code, field) => {
    expect(caught(() => presignPost({ ...post, ...patch } as never))).toMatchObject({ code, field })
  })
})

describe('lists in place of one value, and the other way round', () => {
  it.each<[string, () => unknown, string]>([
    [
      'one header to move into the URL',
      () => presign(request, { ...options, expiresIn: 60, hoistHeaders: 'x-one' as never }),
      'options.hoistHeaders',
    ],
    [
      'a header that is no name among those to leave out',
      () => explain(request, withOptions({ unsignedHeaders: [7] })),
      'options.unsignedHeaders',
    ],
    [
      'a payload hash in a list',
      () => explain(request, withOptions({ payloadHash: ['0'.repeat(64)] })),
      'options.payloadHash',
    ],
  ])('are refused: %s', (_, run, field) => {
    expect(caught(run)).toMatchObject({ code: 'ERR_INVALID_ARG_TYPE', field })
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
