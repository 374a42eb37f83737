import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type PresignPostOptions, presignPost, signPostPolicy } from '../../../src/sigv4/index.ts'
import { BUCKET, s3 } from './signing-input.ts'

const date = Date.UTC(2026, 10, 22, 12)
// biome-ignore lint/suspicious/noTemplateCurlyInString: S3's own placeholder.
const FILENAME = '${filename}'
const post: PresignPostOptions = {
  credentials: s3.credentials,
  region: 'us-east-1',
  date,
  url: BUCKET,
  bucket: 'bucket',
  key: 'k',
  expiresIn: 60,
}
const AUTHENTICATION = [
  { 'x-amz-algorithm': 'AWS4-HMAC-SHA256' },
  { 'x-amz-credential': 'AKIDEXAMPLE/20261122/us-east-1/s3/aws4_request' },
  { 'x-amz-date': '20261122T120000Z' },
]

const policyOf = (patch: object): string =>
  Buffer.from(presignPost({ ...post, ...patch }).fields['policy'] ?? '', 'base64').toString()
/** The conditions that follow those of bucket and key, and go before the signer's own. */
function conditionsOf(patch: object): unknown[] {
  const { conditions, expiration } = JSON.parse(policyOf(patch))
  expect(expiration).toBe('2026-11-22T12:01:00.000Z')
  expect(conditions[0]).toEqual({ bucket: 'bucket' })
  const end = conditions.findIndex((one: object) => 'x-amz-algorithm' in one)
  return conditions.slice(2, end)
}

describe('the policy of a form', () => {
  it('is written and signed as S3 reads it', () => {
    const { fields, url } = presignPost(post)
    const policy = `{"expiration":"2026-11-22T12:01:00.000Z","conditions":[{"bucket":"bucket"},{"key":"k"},${AUTHENTICATION.map((one) => JSON.stringify(one)).join(',')}]}`
    expect(policyOf({})).toBe(policy)
    const encoded = Buffer.from(policy).toString('base64')
    const key = ['us-east-1', 's3', 'aws4_request', encoded].reduce(
      (secret, text) => createHmac('sha256', secret).update(text).digest(),
      createHmac('sha256', 'AWS4secret').update('20261122').digest(),
    )
    expect(url).toBe(`${BUCKET}/`)
    expect(fields).toEqual({
      key: 'k',
      ...Object.assign({}, ...AUTHENTICATION),
      policy: encoded,
      'x-amz-signature': key.toString('hex'),
    })
    const { key: _key, ...signed } = fields
    expect(
      signPostPolicy(policy, { credentials: s3.credentials, region: 'us-east-1', date }),
    ).toEqual(signed)
  })

  it.each<[object, unknown[]]>([
    [{}, []],
    [{ maxBytes: 0 }, [['content-length-range', 0, 0]]],
    [{ maxBytes: 5 }, [['content-length-range', 0, 5]]],
    [{ minBytes: 5, maxBytes: 5 }, [['content-length-range', 5, 5]]],
    [{ fields: { acl: 'private' } }, [{ acl: 'private' }]],
    [{ fields: { acl: '' } }, [{ acl: '' }]],
    [{ fields: { acl: FILENAME } }, [['starts-with', '$acl', '']]],
    [{ fields: { acl: `a${FILENAME}b` } }, [['starts-with', '$acl', 'a']]],
    [{ fields: { acl: 'a', tagging: 'b' } }, [{ acl: 'a' }, { tagging: 'b' }]],
    [{ fields: { Acl: 'a' }, conditions: [{ acl: 'a' }] }, [{ acl: 'a' }]],
    [{ fields: { acl: 'a' }, conditions: [['eq', '$ACL', 'a']] }, [['eq', '$ACL', 'a']]],
    [{ fields: { acl: 'a' }, conditions: [['eq', '$a', 'a']] }, [{ acl: 'a' }, ['eq', '$a', 'a']]],
    [
      { fields: { a$cl: 'a' }, conditions: [['eq', '$acl', 'a']] },
      [{ a$cl: 'a' }, ['eq', '$acl', 'a']],
    ],
    [{ conditions: [['content-length-range', 0, 0]] }, [['content-length-range', 0, 0]]],
    [
      { maxBytes: 1, conditions: [['starts-with', '$x', '']] },
      [
        ['content-length-range', 0, 1],
        ['starts-with', '$x', ''],
      ],
    ],
    [{ conditions: [['starts-with', '$\n', '']] }, [['starts-with', '$\n', '']]],
  ])('of %o has the conditions %j', (patch, expected) => {
    expect(conditionsOf(patch)).toEqual(expected)
  })

  it('demands the key, or what goes before the name of the file', () => {
    expect(JSON.parse(policyOf({ key: `a/${FILENAME}` })).conditions[1]).toEqual([
      'starts-with',
      '$key',
      'a/',
    ])
    expect(JSON.parse(policyOf({ key: '$a' })).conditions[1]).toEqual({ key: '$a' })
    const anyKey = { key: FILENAME, conditions: [['starts-with', '$Key', '']] }
    expect(JSON.parse(policyOf(anyKey)).conditions[1]).toEqual(['starts-with', '$key', ''])
    expect(() => policyOf({ key: FILENAME, conditions: [['starts-with', '$keys', '']] })).toThrow(
      'begins with',
    )
  })

  it('escapes each dollar sign but that of the name of a field', () => {
    const conditions = [['eq', '$a$b', '$c'], { d$: '$' }]
    const text = policyOf({ conditions })
    expect(text).toContain('["eq","$a\\u0024b","\\u0024c"],{"d\\u0024":"\\u0024"}')
    expect(conditionsOf({ conditions })).toEqual(conditions)
    expect(policyOf({ conditions: [['content-length-range', 1, 2]] })).toContain(
      '["content-length-range",1,2]',
    )
  })

  it('carries region set and session token, of which S3 Express has another', () => {
    const credentials = { ...s3.credentials, sessionToken: 'T' }
    const set = presignPost({ ...post, credentials, algorithm: 'v4a', regionSet: ['a', 'b'] })
    expect(set.fields).toMatchObject({ 'x-amz-region-set': 'a,b', 'x-amz-security-token': 'T' })
    expect(policyOf({ credentials, algorithm: 'v4a', regionSet: '*' })).toContain(
      '{"x-amz-region-set":"*"},{"x-amz-security-token":"T"}]}',
    )
    const express = presignPost({ ...post, credentials, service: 's3express' })
    expect(express.fields).toMatchObject({ 'x-amz-s3session-token': 'T' })
    expect(express.fields).not.toHaveProperty('x-amz-security-token')
    expect(presignPost(post).fields).not.toHaveProperty('x-amz-region-set')
  })

  it('is for the path of the URL', () => {
    for (const [url, expected] of [
      [`${BUCKET}/a/b`, `${BUCKET}/a/b`],
      ['HTTPS://H:443', 'https://h/'],
    ]) {
      expect(presignPost({ ...post, url: url ?? '' }).url).toBe(expected)
    }
  })
})
