import { describe, expect, it } from 'vitest'
import { deriveSigningKey } from '../../../src/sigv4/signing-key.ts'
import {
  type VerifiablePost,
  type VerifyBaseOptions,
  verifyPost,
} from '../../../src/verify/index.ts'
import { expiration, permanent, policy, presigned, signed } from './arrived-form.ts'
import { credentials, date, options, refusalOf } from './arrived-request.ts'

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
    [
      'expires on a day that no month has',
      JSON.stringify({ expiration: '2026-02-30T00:00:00Z', conditions: [] }),
      'policy.expiration',
    ],
    [
      'has an expiration in a list',
      JSON.stringify({ expiration: [expiration], conditions: [] }),
      'policy.expiration',
    ],
    [
      'expires on a day, at no time',
      JSON.stringify({ expiration: '2026-03-05', conditions: [] }),
      'policy.expiration',
    ],
    ['has a condition on a list of fields', policy(['eq', ['$key'], 'x']), 'policy.conditions[4]'],
    [
      'has a range in powers of ten',
      policy(['content-length-range', '1', '1e2']),
      'policy.conditions[4]',
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

  it('takes a comma for one where a field is no list', async () => {
    const text = policy(['starts-with', '$key', 'user/'])
    const form = signed(text, { key: 'user/a,b' })
    await expect(verifyPost(form, permanent)).resolves.toMatchObject({
      fields: { key: 'user/a,b' },
    })
  })

  it.each(['not base64!', 'e30', '{}', Buffer.from('{"a":"\xff"}', 'latin1').toString('base64')])(
    'is refused in another encoding: %s',
    async (text) => {
      const form = signed(policy())
      const key = deriveSigningKey(credentials, '20260304', 'r', 's3')
      const fields = { ...form.fields, policy: text, 'x-amz-signature': key.signText(text) }
      expect(await refusalOf(verifyPost({ ...form, fields }, permanent))).toEqual({
        code: 'SIGNATURE_POLICY_MALFORMED',
        field: 'policy',
      })
    },
  )

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

describe('the name of a field', () => {
  it('is the same in capital letters of ASCII only', async () => {
    const { fields, ...form } = presigned()
    const { key = '', ...others } = fields
    const named = (name: string) => ({ ...form, fields: { ...others, [name]: key } })
    await expect(verifyPost(named('KEY'), options)).resolves.toHaveProperty('fields.key')
    // The Kelvin sign, of which `toLowerCase` makes a k.
    expect((await refusalOf(verifyPost(named('\u212aey'), options))).code).toBe(
      'SIGNATURE_POLICY_VIOLATED',
    )
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

  it.each(['.', '..', 'a/..', 'a\0.png'])('%j is refused', async (name) => {
    const form = { ...presigned(), file: { size: 9, name } }
    expect(await refusalOf(verifyPost(form, options))).toEqual({
      code: 'SIGNATURE_POLICY_VIOLATED',
      field: 'file',
    })
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
