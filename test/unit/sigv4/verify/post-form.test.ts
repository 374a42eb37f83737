import { describe, expect, it } from 'vitest'
import {
  type PostCondition,
  presignPost,
  signPostPolicy,
  type VerifiablePost,
  type VerifyBaseOptions,
  verifyPost,
} from '../../../../src/sigv4/index.ts'
import { deriveSigningKey } from '../../../../src/sigv4/signing-key.ts'
import { credentials, date, options, refusalOf } from './arrived-request.ts'

interface Form extends VerifiablePost {
  readonly fields: Readonly<Record<string, string>>
}

const bucket = 'pictures'
const expiration = '2026-03-04T06:00:00.000Z'

function presigned(algorithm: 'v4' | 'v4a' = 'v4'): Form {
  const { fields } = presignPost({
    credentials,
    region: 'eu-central-1',
    algorithm,
    date,
    expiresIn: 600,
    url: 'https://pictures.s3.eu-central-1.amazonaws.com/',
    bucket,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: S3's own placeholder.
    key: 'uploads/${filename}',
    maxBytes: 100,
    minBytes: 2,
    fields: { acl: 'private', 'x-amz-meta-color': 'blue' },
    conditions: [['starts-with', '$Content-Type', 'image/']],
  })
  return {
    fields: { ...fields, 'Content-Type': 'image/png' },
    bucket,
    file: { size: 50, name: 'a.png' },
  }
}

/** A form of a policy's own writing, however wrong. */
function signed(text: string, fields: Record<string, string> = {}): Form {
  const { sessionToken: _, ...permanent } = credentials
  return {
    fields: { ...fields, ...signPostPolicy(text, { credentials: permanent, region: 'r', date }) },
    bucket,
    file: { size: 50 },
  }
}

const permanent: VerifyBaseOptions = {
  ...options,
  credentials: () => ({ secretAccessKey: credentials.secretAccessKey }),
}

/** The conditions that every policy needs, and more. */
function policy(...conditions: (PostCondition | unknown)[]): string {
  return JSON.stringify({
    expiration,
    conditions: [
      { bucket },
      ['starts-with', '$x-amz-algorithm', ''],
      ['starts-with', '$x-amz-credential', ''],
      ['starts-with', '$x-amz-date', ''],
      ...conditions,
    ],
  })
}

const field =
  (name: string, value: string | undefined) =>
  ({ fields, ...form }: Form): Form => {
    const { [name]: _, ...others } = fields
    return { ...form, fields: value === undefined ? others : { ...others, [name]: value } }
  }

interface Spoilt {
  readonly what: string
  readonly form?: (form: Form) => VerifiablePost
  readonly options?: Partial<VerifyBaseOptions>
  readonly code: string
  readonly field: string
}

describe.each(['v4', 'v4a'] as const)('a presigned form, %s', (algorithm) => {
  it('holds', async () => {
    const verified = await verifyPost(presigned(algorithm), options)
    expect(verified).toMatchObject({
      accessKeyId: credentials.accessKeyId,
      algorithm,
      region: 'eu-central-1',
      service: 's3',
      date,
      expiresAt: new Date(date.getTime() + 600_000),
      fields: { key: 'uploads/a.png', 'content-type': 'image/png' },
    })
  })

  it.each<Spoilt>([
    {
      what: 'without signature',
      form: field('x-amz-signature', undefined),
      code: 'SIGNATURE_MISSING',
      field: 'x-amz-signature',
    },
    {
      what: 'without policy',
      form: field('policy', undefined),
      code: 'SIGNATURE_MALFORMED',
      field: 'policy',
    },
    {
      what: 'without credential',
      form: field('x-amz-credential', undefined),
      code: 'SIGNATURE_MALFORMED',
      field: 'x-amz-credential',
    },
    {
      what: 'without date',
      form: field('x-amz-date', undefined),
      code: 'SIGNATURE_MALFORMED',
      field: 'x-amz-date',
    },
    {
      what: 'with a date that is none',
      form: field('x-amz-date', 'today'),
      code: 'SIGNATURE_MALFORMED',
      field: 'x-amz-date',
    },
    {
      what: 'with another date',
      form: field('x-amz-date', '20260305T050607Z'),
      code: 'SIGNATURE_SCOPE_MISMATCH',
      field: 'date',
    },
    {
      what: 'with another time',
      form: field('x-amz-date', '20260304T050608Z'),
      code: 'SIGNATURE_POLICY_VIOLATED',
      field: 'x-amz-date',
    },
    {
      what: 'with an unknown algorithm',
      form: field('x-amz-algorithm', 'AWS4'),
      code: 'SIGNATURE_ALGORITHM_NOT_ALLOWED',
      field: 'x-amz-algorithm',
    },
    {
      what: 'with a signature that is none',
      form: field('x-amz-signature', 'XYZ'),
      code: 'SIGNATURE_MALFORMED',
      field: 'x-amz-signature',
    },
    {
      what: 'with another policy',
      form: ({ fields, ...form }) => ({
        ...form,
        fields: { ...fields, policy: Buffer.from(policy()).toString('base64') },
      }),
      code: 'SIGNATURE_DOES_NOT_MATCH',
      field: 'signature',
    },
    {
      what: 'of an unknown access key',
      options: { credentials: () => undefined },
      code: 'SIGNATURE_ACCESS_KEY_UNKNOWN',
      field: 'accessKeyId',
    },
    {
      what: 'with another session token',
      form: field('x-amz-security-token', 'other'),
      code: 'SIGNATURE_SESSION_TOKEN_INVALID',
      field: 'sessionToken',
    },
    {
      what: 'without session token',
      form: field('x-amz-security-token', undefined),
      code: 'SIGNATURE_SESSION_TOKEN_INVALID',
      field: 'sessionToken',
    },
    {
      what: 'for another region',
      options: { regions: 'us-east-1' },
      code: 'SIGNATURE_SCOPE_MISMATCH',
      field: 'region',
    },
    {
      what: 'for another service',
      options: { services: 'sqs' },
      code: 'SIGNATURE_SCOPE_MISMATCH',
      field: 'service',
    },
    {
      what: 'that has expired',
      options: { now: date.getTime() + 600_001 },
      code: 'SIGNATURE_EXPIRED',
      field: 'policy.expiration',
    },
    {
      what: 'with a date in the future',
      options: { now: date.getTime() - 1_000_000 },
      code: 'SIGNATURE_NOT_YET_VALID',
      field: 'date',
    },
    {
      what: 'that was seen before',
      options: { replay: () => true },
      code: 'SIGNATURE_REPLAYED',
      field: 'signature',
    },
    {
      what: 'with a field twice',
      form: field('KEY', 'uploads/b.png'),
      code: 'SIGNATURE_AMBIGUOUS',
      field: 'key',
    },
    {
      what: 'with a field too many',
      form: field('x-amz-storage-class', 'GLACIER'),
      code: 'SIGNATURE_POLICY_VIOLATED',
      field: 'x-amz-storage-class',
    },
    {
      what: 'with a field too few',
      form: field('acl', undefined),
      code: 'SIGNATURE_POLICY_VIOLATED',
      field: 'acl',
    },
    {
      what: 'with another value',
      form: field('acl', 'public-read'),
      code: 'SIGNATURE_POLICY_VIOLATED',
      field: 'acl',
    },
    {
      what: 'with another key',
      form: field('key', 'other/a.png'),
      code: 'SIGNATURE_POLICY_VIOLATED',
      field: 'key',
    },
    {
      what: 'with another type',
      form: field('Content-Type', 'text/html'),
      code: 'SIGNATURE_POLICY_VIOLATED',
      field: 'content-type',
    },
    {
      what: 'with another type in a list',
      form: field('Content-Type', 'image/png, text/html'),
      code: 'SIGNATURE_POLICY_VIOLATED',
      field: 'content-type',
    },
    {
      what: 'sent to another bucket',
      form: (form) => ({ ...form, bucket: 'others' }),
      code: 'SIGNATURE_POLICY_VIOLATED',
      field: 'bucket',
    },
    {
      what: 'of which nobody says where it was sent',
      form: ({ fields, file }) => ({ fields, ...(file === undefined ? {} : { file }) }),
      code: 'SIGNATURE_POLICY_VIOLATED',
      field: 'bucket',
    },
    {
      what: 'that lies about its bucket',
      form: field('bucket', 'others'),
      code: 'SIGNATURE_POLICY_VIOLATED',
      field: 'bucket',
    },
    {
      what: 'with too large a file',
      form: (form) => ({ ...form, file: { size: 101 } }),
      code: 'SIGNATURE_POLICY_VIOLATED',
      field: 'file',
    },
    {
      what: 'with too small a file',
      form: (form) => ({ ...form, file: { size: 1 } }),
      code: 'SIGNATURE_POLICY_VIOLATED',
      field: 'file',
    },
    {
      what: 'without a file',
      form: ({ fields }) => ({ fields, bucket }),
      code: 'SIGNATURE_POLICY_VIOLATED',
      field: 'file',
    },
  ])('is refused $what', async (test) => {
    const form = presigned(algorithm)
    await expect(verifyPost(form, options)).resolves.toHaveProperty('fields')
    const refused = verifyPost(test.form?.(form) ?? form, { ...options, ...test.options })
    expect(await refusalOf(refused)).toEqual({ code: test.code, field: test.field })
  })
})

const days = (count: number): VerifyBaseOptions => ({
  ...permanent,
  now: date.getTime() + count * 86_400_000,
})

describe('a policy', () => {
  it.each([
    ['is not JSON', 'expiration', 'policy'],
    ['is not an object', '[]', 'policy'],
    ['has no conditions', JSON.stringify({ expiration }), 'policy.conditions'],
    ['has no expiration', JSON.stringify({ conditions: [] }), 'policy.expiration'],
    [
      'has an expiration that is none',
      JSON.stringify({ expiration: 'soon', conditions: [] }),
      'policy.expiration',
    ],
    [
      'has an impossible expiration',
      JSON.stringify({ expiration: '2026-13-01T00:00:00Z', conditions: [] }),
      'policy.expiration',
    ],
    ['has a condition that is a text', policy('acl'), 'policy.conditions[4]'],
    [
      'has a condition of no known kind',
      policy(['ends-with', '$key', 'x']),
      'policy.conditions[4]',
    ],
    ['has a condition with two parts', policy(['eq', '$key']), 'policy.conditions[4]'],
    ['has a condition on a field without "$"', policy(['eq', 'key', 'x']), 'policy.conditions[4]'],
    ['demands a number', policy({ key: 1 }), 'policy.conditions[4]'],
    ['has a range of texts', policy(['content-length-range', 'a', 'b']), 'policy.conditions[4]'],
    ['has a range below zero', policy(['content-length-range', -1, 5]), 'policy.conditions[4]'],
  ])('is refused when it %s', async (_what, text, where) => {
    await expect(verifyPost(signed(policy()), permanent)).resolves.toHaveProperty('fields')
    expect(await refusalOf(verifyPost(signed(text), permanent))).toEqual({
      code: 'SIGNATURE_POLICY_MALFORMED',
      field: where,
    })
  })

  it.each(['not base64!', 'e30', '{}'])('is refused in another encoding: %s', async (text) => {
    const form = signed(policy())
    const key = deriveSigningKey(credentials, '20260304', 'r', 's3')
    const fields = { ...form.fields, policy: text, 'x-amz-signature': key.signText(text) }
    expect(await refusalOf(verifyPost({ ...form, fields }, permanent))).toEqual({
      code: 'SIGNATURE_POLICY_MALFORMED',
      field: 'policy',
    })
  })

  it.each<[string, unknown, Record<string, string>]>([
    ['an exact match', { acl: 'private' }, { acl: 'private' }],
    ['an exact match of an empty text', { acl: '' }, { acl: '' }],
    ['an exact match in a list', ['eq', '$Acl', 'private'], { ACL: 'private' }],
    ['any beginning', ['starts-with', '$key', ''], { key: 'anything' }],
    ['a beginning', ['starts-with', '$key', 'a/'], { key: 'a/b' }],
    [
      'a list of types',
      ['starts-with', '$content-type', 'image/'],
      { 'Content-Type': 'image/png,image/gif' },
    ],
    ['a range', ['content-length-range', 50, 50], {}],
    ['a range written as text', ['content-length-range', '0', '50'], {}],
    ['several fields in one object', { acl: 'private', key: 'k' }, { acl: 'private', key: 'k' }],
    ['nothing for ignored fields', {}, { 'x-ignore-button': 'Send' }],
  ])('may demand %s', async (_what, condition, fields) => {
    await expect(verifyPost(signed(policy(condition), fields), permanent)).resolves.toHaveProperty(
      'fields',
    )
  })

  it('must name the bucket where the form was sent to one', async () => {
    const text = JSON.stringify({
      expiration,
      conditions: (JSON.parse(policy()) as { conditions: unknown[] }).conditions.slice(1),
    })
    expect(await refusalOf(verifyPost(signed(text), permanent))).toEqual({
      code: 'SIGNATURE_POLICY_VIOLATED',
      field: 'bucket',
    })
  })

  it('outlives its key by no means', async () => {
    const text = policy().replace(expiration, '2027-01-01T00:00:00Z')
    expect((await verifyPost(signed(text), days(7))).expiresAt).toEqual(
      new Date('2026-03-11T05:06:07Z'),
    )
    expect((await refusalOf(verifyPost(signed(text), days(7.001)))).code).toBe('SIGNATURE_EXPIRED')
  })
})

describe('the file name', () => {
  it.each([
    ['a.png', 'uploads/a.png'],
    ['/home/me/a.png', 'uploads/a.png'],
    ['C:\\me\\a.png', 'uploads/a.png'],
    ['$&.png', 'uploads/$&.png'],
  ])('%s makes the key %s', async (name, key) => {
    const verified = await verifyPost({ ...presigned(), file: { size: 9, name } }, options)
    expect(verified.fields['key']).toBe(key)
  })

  it('is part of what conditions look at', async () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: S3's own placeholder.
    const form = signed(policy({ key: 'a.png' }), { key: '${filename}' })
    const named = (name: string): VerifiablePost => ({ ...form, file: { size: 1, name } })
    await expect(verifyPost(named('a.png'), permanent)).resolves.toHaveProperty('fields')
    expect((await refusalOf(verifyPost(named('b.png'), permanent))).field).toBe('key')
  })

  it('comes with fields given as pairs, such as those of FormData', async () => {
    const { fields, ...form } = presigned()
    const verified = await verifyPost({ ...form, fields: Object.entries(fields) }, options)
    expect(verified.fields['key']).toBe('uploads/a.png')
  })
})
