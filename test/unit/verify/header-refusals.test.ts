import { describe, it } from 'vitest'
import { credentials, date, withHeader } from './arrived-request.ts'
import {
  another,
  authorization,
  call,
  expectRefusal,
  header,
  minutes,
  named,
  put,
  type Spoilt,
  same,
  url,
} from './spoilt-request.ts'

const spoilt: Spoilt[] = [
  ['no signature', 'MISSING authorization', header('authorization', undefined)],
  ['two Authorization headers', 'AMBIGUOUS authorization', another('Authorization', 'Basic eA==')],
  [
    'two Authorization headers that were joined',
    'AMBIGUOUS authorization',
    (request) => withHeader(request, 'authorization', (value) => `${value}, ${value}`),
  ],
  [
    'a signature in the query as well',
    'AMBIGUOUS authorization',
    url(/$/, `&X-Amz-Signature=${'0'.repeat(64)}`),
  ],
  [
    'the same in other capitals',
    'AMBIGUOUS authorization',
    url(/$/, '&x-amz-algorithm=AWS4-HMAC-SHA256'),
  ],
  [
    'another scheme',
    'ALGORITHM_NOT_ALLOWED authorization',
    header('authorization', 'Bearer token'),
  ],
  ['an unknown algorithm', 'ALGORITHM_NOT_ALLOWED authorization', authorization('SHA256', 'SHA1')],
  [
    'an algorithm that is not accepted',
    'ALGORITHM_NOT_ALLOWED authorization',
    same,
    { algorithms: ['v4a'] },
  ],
  ['no SignedHeaders', 'MALFORMED authorization', authorization(/SignedHeaders=\S+/, '')],
  ['a part too many', 'MALFORMED authorization', authorization(/$/, ', Extra=1')],
  ['a part twice', 'AMBIGUOUS Credential', authorization(/$/, ', Credential=x')],
  [
    'a credential without scope',
    'MALFORMED Credential',
    authorization(/Credential=[^,]+/, 'Credential=AKIDEXAMPLE'),
  ],
  ['a credential without access key', 'MALFORMED Credential', authorization('AKIDEXAMPLE', '')],
  [
    'another terminator',
    'SCOPE_MISMATCH terminator',
    authorization('aws4_request', 'aws5_request'),
  ],
  ['a scope of another day', 'SCOPE_MISMATCH date', authorization('/20260304/', '/20260305/')],
  ['a region that is not served', 'SCOPE_MISMATCH region', same, { regions: ['us-east-1'] }],
  [
    'a region against the rule',
    'SCOPE_MISMATCH region',
    same,
    { regions: (name) => name.startsWith('us-') },
  ],
  ['a service that is not served', 'SCOPE_MISMATCH service', same, { services: 'sqs' }],
  [
    'a signature in capitals',
    'MALFORMED Signature',
    authorization(/Signature=.+$/, `Signature=${'AB'.repeat(32)}`),
  ],
  ['a signature cut short', 'MALFORMED Signature', authorization(/.$/, '')],
  [
    'another signature',
    'DOES_NOT_MATCH signature',
    authorization(/Signature=.+$/, `Signature=${'ab'.repeat(32)}`),
  ],
  [
    'unsorted SignedHeaders',
    'MALFORMED SignedHeaders',
    authorization('content-type;host', 'host;content-type'),
  ],
  ['SignedHeaders in capitals', 'MALFORMED SignedHeaders', authorization(';host;', ';Host;')],
  ['repeated SignedHeaders', 'MALFORMED SignedHeaders', authorization(';host;', ';host;host;')],
  ['an unsigned host', 'HEADER_NOT_SIGNED host', authorization(';host;', ';')],
  [
    'a signed header that is gone',
    'HEADER_MISSING content-type',
    header('content-type', undefined),
  ],
  [
    'an unsigned x-amz-copy-source',
    'HEADER_NOT_SIGNED x-amz-copy-source',
    another('X-Amz-Copy-Source', '/other/key'),
  ],
  [
    'an unsigned header that must be signed',
    'HEADER_NOT_SIGNED content-md5',
    same,
    { requiredSignedHeaders: ['Content-MD5'] },
  ],
  ['no Host', 'HOST_INVALID host', header('host', undefined)],
  ['two Hosts', 'HOST_INVALID host', another('Host', 'bucket.s3.eu-central-1.amazonaws.com')],
  [
    'a Host with a user',
    'HOST_INVALID host',
    header('host', 'user@bucket.s3.eu-central-1.amazonaws.com'),
  ],
  ['a Host that is none', 'HOST_INVALID host', header('host', 'a b')],
  [
    'another Host',
    'DOES_NOT_MATCH signature',
    header('host', 'bucket2.s3.eu-central-1.amazonaws.com'),
  ],
  [
    'another port',
    'DOES_NOT_MATCH signature',
    header('host', 'bucket.s3.eu-central-1.amazonaws.com:8443'),
  ],
  ['a date twice', 'AMBIGUOUS x-amz-date', another('x-amz-date', '20260304T050607Z')],
  ['a date that is none', 'MALFORMED x-amz-date', header('x-amz-date', '20260230T050607Z')],
  ['no date', 'MALFORMED x-amz-date', header('x-amz-date', undefined)],
  ['a date more than 15 minutes old', 'EXPIRED date', same, { now: minutes(15.1) }],
  ['a date more than 15 minutes ahead', 'NOT_YET_VALID date', same, { now: minutes(-15.1) }],
  [
    'a date beyond the tolerance asked for',
    'EXPIRED date',
    same,
    { now: () => minutes(0.1), clockToleranceMs: 1000 },
  ],
  [
    'an unknown access key',
    'ACCESS_KEY_UNKNOWN accessKeyId',
    authorization('AKIDEXAMPLE', 'AKIDEXAMPLF'),
  ],
  [
    'another secret',
    'DOES_NOT_MATCH signature',
    same,
    { credentials: () => ({ ...credentials, secretAccessKey: 'other' }) },
  ],
  [
    'another session token',
    'SESSION_TOKEN_INVALID sessionToken',
    header('x-amz-security-token', 'other'),
  ],
  [
    'no session token',
    'SESSION_TOKEN_INVALID sessionToken',
    (request) =>
      authorization(
        ';x-amz-security-token',
        '',
      )(header('x-amz-security-token', undefined)(request)),
  ],
  [
    'a session token for a key without',
    'SESSION_TOKEN_INVALID sessionToken',
    same,
    { credentials: () => ({ secretAccessKey: credentials.secretAccessKey }) },
  ],
  [
    'an expired session',
    'SESSION_TOKEN_INVALID sessionToken',
    same,
    { credentials: () => ({ ...credentials, expiration: date }) },
  ],
  [
    'no x-amz-content-sha256',
    'PAYLOAD_HASH_MISSING x-amz-content-sha256',
    (request) =>
      authorization(
        ';x-amz-content-sha256',
        '',
      )(header('x-amz-content-sha256', undefined)(request)),
  ],
  [
    'a payload hash that is none',
    'MALFORMED x-amz-content-sha256',
    header('x-amz-content-sha256', 'STREAMING-NONSENSE'),
  ],
  [
    "another algorithm's chunks",
    'MALFORMED x-amz-content-sha256',
    header('x-amz-content-sha256', 'STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD'),
  ],
  [
    'another payload hash',
    'DOES_NOT_MATCH signature',
    header('x-amz-content-sha256', 'ab'.repeat(32)),
  ],
  [
    'a payload made unsigned',
    'DOES_NOT_MATCH signature',
    header('x-amz-content-sha256', 'UNSIGNED-PAYLOAD'),
  ],
  ['another body', 'PAYLOAD_MISMATCH body', (request) => ({ ...request, body: 'twelve Bytes' })],
  ['a body that is too large', 'PAYLOAD_TOO_LARGE body', same, { maxBodyBytes: 11 }],
  [
    'a body that says it is too large',
    'PAYLOAD_TOO_LARGE body',
    another('Content-Length', '20000000'),
  ],
  ['a signature that was seen before', 'REPLAYED signature', same, { replay: () => true }],
  ['another path', 'DOES_NOT_MATCH signature', url('a%20key', 'a%20kez')],
  ['a dot segment', 'PATH_NOT_CANONICAL path', url('/a%20key', '/./a%20key')],
  [
    'a dot segment where any may be',
    'DOES_NOT_MATCH signature',
    url('/a%20key', '/./a%20key'),
    { wirePath: 'any' },
  ],
  ['a stray % in the path', 'PATH_NOT_CANONICAL path', url('a%20key', 'a%2key')],
  [
    'a stray % where any spelling may be',
    'MALFORMED path',
    url('a%20key', 'a%2key'),
    { wirePath: 'any' },
  ],
  ['a raw byte in the query', 'PATH_NOT_CANONICAL query', url(/$/, '&a=\u00a0')],
  ['a host that is not served', 'HOST_INVALID host', same, { hosts: ['bucket', 'example.com'] }],
  ['a host against the rule', 'HOST_INVALID host', same, { hosts: (host) => host === 'bucket' }],
  ['another query', 'DOES_NOT_MATCH signature', url('PutObject', 'GetObject')],
  ['a stray % in the query', 'MALFORMED query', url(/$/, '&a=%')],
  ['a fragment', 'MALFORMED url', url(/$/, '#top')],
  ['an asterisk for a target', 'MALFORMED url', url(/^.*$/, '*')],
  ['another method', 'DOES_NOT_MATCH signature', (request) => ({ ...request, method: 'POST' })],
  [
    'a method in small letters',
    'DOES_NOT_MATCH signature',
    (request) => ({ ...request, method: 'put' }),
  ],
  ['a method that is none', 'MALFORMED method', (request) => ({ ...request, method: 'PUT\n/' })],
  ['another signed header', 'DOES_NOT_MATCH signature', header('x-amz-meta-color', 'blud')],
  ['a signed header twice', 'DOES_NOT_MATCH signature', another('x-amz-meta-color', 'red')],
  [
    'a signed header beyond ASCII',
    'MALFORMED x-amz-meta-color',
    header('x-amz-meta-color', 'bl\u00fce'),
  ],
]

describe('a request to S3 signed in headers', () => {
  it.each(named(spoilt))('is refused with $what', async ({ test }) => {
    await expectRefusal(put(), test)
  })
})

const spoiltCalls: Spoilt[] = [
  [
    'another body, of which only the signature tells',
    'DOES_NOT_MATCH signature',
    (request) => ({ ...request, body: '[]' }),
  ],
  ['a date more than 5 minutes old', 'EXPIRED date', same, { now: minutes(5.1) }],
  [
    'an unsigned payload',
    'PAYLOAD_UNSIGNED x-amz-content-sha256',
    another('x-amz-content-sha256', 'UNSIGNED-PAYLOAD'),
  ],
  [
    'unsigned chunks',
    'PAYLOAD_UNSIGNED x-amz-content-sha256',
    another('x-amz-content-sha256', 'STREAMING-UNSIGNED-PAYLOAD-TRAILER'),
  ],
  ['a body that is too large', 'PAYLOAD_TOO_LARGE body', same, { maxBodyBytes: 1 }],
]

describe('a call to DynamoDB', () => {
  it.each(named(spoiltCalls))('is refused with $what', async ({ test }) => {
    await expectRefusal(call(), test)
  })
})
