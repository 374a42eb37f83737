import { describe, it } from 'vitest'
import { date } from './arrived-request.ts'
import {
  another,
  expectRefusal,
  header,
  link,
  minutes,
  named,
  type Spoilt,
  same,
  url,
} from './spoilt-request.ts'

const spoilt: Spoilt[] = [
  [
    'an Authorization header as well',
    'AMBIGUOUS authorization',
    another('Authorization', 'Basic eA=='),
  ],
  ['a parameter twice', 'AMBIGUOUS X-Amz-Expires', url(/$/, '&X-Amz-Expires=600')],
  [
    'the signature twice',
    'AMBIGUOUS X-Amz-Signature',
    url(/$/, `&X-Amz-Signature=${'0'.repeat(64)}`),
  ],
  [
    'a parameter twice, once escaped',
    'AMBIGUOUS X-Amz-Date',
    url(/$/, '&X%2DAmz%2DDate=20260304T050607Z'),
  ],
  [
    'a parameter twice, in other capitals',
    'AMBIGUOUS X-Amz-Date',
    url(/$/, '&x-amz-date=20260304T050607Z'),
  ],
  ['a parameter in other capitals', 'MALFORMED X-Amz-Date', url('X-Amz-Date', 'x-amz-date')],
  ['no algorithm', 'MALFORMED X-Amz-Algorithm', url(/X-Amz-Algorithm=[^&]+&/, '')],
  [
    'an unknown algorithm',
    'ALGORITHM_NOT_ALLOWED X-Amz-Algorithm',
    url('HMAC-SHA256', 'HMAC-SHA1'),
  ],
  ['no signature', 'MALFORMED X-Amz-Signature', url(/&X-Amz-Signature=\w+/, '')],
  [
    'a credential without scope',
    'MALFORMED X-Amz-Credential',
    url(/X-Amz-Credential=[^&]+/, 'X-Amz-Credential=AKIDEXAMPLE'),
  ],
  [
    'a parameter that is no UTF-8',
    'MALFORMED X-Amz-Credential',
    url(/X-Amz-Credential=/, 'X-Amz-Credential=%FF'),
  ],
  ['another terminator', 'SCOPE_MISMATCH terminator', url('aws4_request', 'aws4_requesu')],
  ['another scope date', 'SCOPE_MISMATCH date', url('%2F20260304%2F', '%2F20260303%2F')],
  ['a date that is none', 'MALFORMED X-Amz-Date', url('20260304T050607Z', '2026-03-04')],
  ['no lifetime', 'MALFORMED X-Amz-Expires', url('&X-Amz-Expires=600', '')],
  ...['0', '604801', '-1', '6e2', '600.0', '0x10', '99999999999999999999'].map(
    (seconds): Spoilt => [
      `a lifetime of ${seconds}`,
      'EXPIRES_OUT_OF_RANGE X-Amz-Expires',
      url('X-Amz-Expires=600', `X-Amz-Expires=${seconds}`),
    ],
  ),
  ['a longer lifetime', 'DOES_NOT_MATCH signature', url('X-Amz-Expires=600', 'X-Amz-Expires=601')],
  [
    'a lifetime that is over by a millisecond',
    'EXPIRED X-Amz-Expires',
    same,
    { now: date.getTime() + 600_001 },
  ],
  ['a date too far ahead', 'NOT_YET_VALID date', same, { now: minutes(-15.1) }],
  [
    'unsorted SignedHeaders',
    'MALFORMED SignedHeaders',
    url('host%3Bx-amz-acl', 'x-amz-acl%3Bhost'),
  ],
  ['an unsigned host', 'HEADER_NOT_SIGNED host', url('host%3B', '')],
  ['a signed header that is not sent', 'HEADER_MISSING x-amz-acl', header('x-amz-acl', undefined)],
  [
    'an unsigned x-amz header',
    'HEADER_NOT_SIGNED x-amz-copy-source',
    another('x-amz-copy-source', '/other/key'),
  ],
  [
    'another session token',
    'SESSION_TOKEN_INVALID sessionToken',
    url(/X-Amz-Security-Token=[^&]+/, 'X-Amz-Security-Token=other'),
  ],
  [
    'no session token',
    'SESSION_TOKEN_INVALID sessionToken',
    url(/&X-Amz-Security-Token=[^&]+/, ''),
  ],
  ['an unknown access key', 'ACCESS_KEY_UNKNOWN accessKeyId', url('AKIDEXAMPLE', 'AKIDEXAMPL')],
  [
    'an unsigned payload where none may be',
    'PAYLOAD_UNSIGNED x-amz-content-sha256',
    same,
    { unsignedPayload: 'reject' },
  ],
  [
    'two payload hashes',
    'AMBIGUOUS x-amz-content-sha256',
    (request) =>
      another(
        'x-amz-content-sha256',
        'ab'.repeat(32),
      )(url(/$/, `&X-Amz-Content-Sha256=${'cd'.repeat(32)}`)(request)),
  ],
  ['a parameter added', 'DOES_NOT_MATCH signature', url(/$/, '&versionId=1')],
  [
    'another signature',
    'DOES_NOT_MATCH signature',
    url(/Signature=\w+/, `Signature=${'ab'.repeat(32)}`),
  ],
  ['a signature that was seen before', 'REPLAYED signature', same, { replay: async () => true }],
]

describe('a presigned URL', () => {
  it.each(named(spoilt))('is refused with $what', async ({ test }) => {
    await expectRefusal(link(), test)
  })
})
