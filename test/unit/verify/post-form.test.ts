import { describe, expect, it } from 'vitest'
import {
  type VerifiablePost,
  type VerifyBaseOptions,
  verifyPost,
} from '../../../src/verify/index.ts'
import { bucket, type Form, policy, presigned } from './arrived-form.ts'
import { credentials, date, options, refusalOf } from './arrived-request.ts'

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
