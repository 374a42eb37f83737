import { createHash, createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { sign } from '../../../src/sigv4/index.ts'
import { type VerifyOptions, verify } from '../../../src/verify/index.ts'
import {
  type ArrivedRequest,
  arrived,
  credentials,
  date,
  options,
  refusalOf,
} from './arrived-request.ts'
import {
  another,
  authorization,
  call,
  header,
  minutes,
  named,
  put,
  region,
  same,
  url,
} from './spoilt-request.ts'

type Tolerated = readonly [
  what: string,
  change: (request: ArrivedRequest) => ArrivedRequest,
  options?: Partial<VerifyOptions>,
]

const tolerated: Tolerated[] = [
  [
    'a Host in capitals and with the default port',
    header('host', 'BUCKET.s3.EU-central-1.amazonaws.com:443'),
  ],
  ['an unsigned header of a proxy', another('x-forwarded-for', '10.0.0.1')],
  [
    'an unsigned header that the options allow',
    another('x-amz-cf-id', 'abc'),
    { unsignedHeaders: ['X-Amz-Cf-Id'] },
  ],
  ['white space around and in an Authorization header', authorization(/, /g, ' ,\t')],
  ['no white space in it', authorization(/, /g, ',')],
  ['white space around a header', header('x-amz-meta-color', ' \tblue ')],
  [
    'another spelling of the same path, where any may be',
    url('a%20key', '%61%20key'),
    { wirePath: 'any' },
  ],
  [
    'a host that is served, in any capitals and with the default port',
    same,
    { hosts: ['example.com', 'Bucket.s3.eu-central-1.amazonaws.com:443'] },
  ],
  ['a host that fits the rule', same, { hosts: (host) => host.endsWith('.amazonaws.com') }],
  ['the last moment', same, { now: minutes(15) }],
  ['rules that fit', same, { regions: [region], services: (name) => name === 's3' }],
]

describe('a call to Glacier', () => {
  const url = `https://glacier.${region}.amazonaws.com/-/vaults`
  const signing = { credentials, region, service: 'glacier', date } as const

  it('passes without x-amz-content-sha256, as clients send those without a body', async () => {
    const signed = sign({ url }, { ...signing, contentSha256Header: 'omit' })
    expect(signed.headers).not.toHaveProperty('x-amz-content-sha256')
    expect(await verify(arrived(signed), options)).toHaveProperty('payloadHash', sha(''))
    const body = 'other'
    expect((await refusalOf(verify({ ...arrived(signed), body }, options))).field).toBe('signature')
  })
})

const sha = (data: string): string => createHash('sha256').update(data).digest('hex')

/** The signature of a canonical request, by hand. */
function signatureOf(canonical: string, scope: string): string {
  const key = scope
    .split('/')
    .reduce<Buffer>(
      (secret, part) => createHmac('sha256', secret).update(part).digest(),
      Buffer.from(`AWS4${credentials.secretAccessKey}`),
    )
  const text = `AWS4-HMAC-SHA256\n20260304T050607Z\n${scope}\n${sha(canonical)}`
  return createHmac('sha256', key).update(text).digest('hex')
}

const permanent: VerifyOptions = {
  ...options,
  credentials: () => ({ secretAccessKey: credentials.secretAccessKey }),
}

describe('a presigned URL without X-Amz-Expires', () => {
  /** No signer of ours makes such URLs; aws4 does. */
  function linkWithoutExpiry(service: string): ArrivedRequest {
    const scope = `20260304/${region}/${service}/aws4_request`
    const query = [
      'X-Amz-Algorithm=AWS4-HMAC-SHA256',
      `X-Amz-Credential=${encodeURIComponent(`${credentials.accessKeyId}/${scope}`)}`,
      'X-Amz-Date=20260304T050607Z',
      'X-Amz-SignedHeaders=host',
    ].join('&')
    const hash = service === 's3' ? 'UNSIGNED-PAYLOAD' : sha('')
    const signature = signatureOf(
      `GET\n/items\n${query}\nhost:host.example.com\n\nhost\n${hash}`,
      scope,
    )
    return {
      method: 'GET',
      url: `/items?${query}&X-Amz-Signature=${signature}`,
      headers: [['Host', 'host.example.com']],
    }
  }

  it('holds for the clock tolerance', async () => {
    const url = linkWithoutExpiry('execute-api')
    const verified = await verify(url, { ...permanent, now: minutes(5) })
    expect(verified.expiresAt).toEqual(minutes(5))
    for (const [now, code] of [
      [minutes(5.1), 'SIGNATURE_EXPIRED'],
      [minutes(-5.1), 'SIGNATURE_NOT_YET_VALID'],
    ] as const) {
      expect(await refusalOf(verify(url, { ...permanent, now }))).toEqual({ code, field: 'date' })
    }
  })

  it('is refused for S3, which demands it', async () => {
    expect(await refusalOf(verify(linkWithoutExpiry('s3'), permanent))).toEqual({
      code: 'SIGNATURE_MALFORMED',
      field: 'X-Amz-Expires',
    })
  })
})

describe('a request', () => {
  it.each(named(tolerated))('passes with $what', async ({ test: [, change, more] }) => {
    const verified = await verify(change(put()), { ...options, ...more })
    expect(verified.accessKeyId).toBe(credentials.accessKeyId)
  })

  it('takes the date from a Date header', async () => {
    const request = call()
    const text = date.toUTCString()
    // Signed by hand: no signer writes a Date header.
    const canonical = `POST\n/\n\ndate:${text}\nhost:dynamodb.eu-central-1.amazonaws.com\n\ndate;host\n${sha('{}')}`
    const scope = `20260304/${region}/dynamodb/aws4_request`
    const signature = signatureOf(canonical, scope)
    const signed: ArrivedRequest = {
      ...request,
      headers: [
        ['Host', 'dynamodb.eu-central-1.amazonaws.com'],
        ['Date', text],
        [
          'Authorization',
          `AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/${scope}, SignedHeaders=date;host, Signature=${signature}`,
        ],
      ],
    }
    expect((await verify(signed, permanent)).date).toEqual(date)
    const later = header('date', 'Wed, 04 Mar 2026 05:06:08 GMT')(signed)
    expect((await refusalOf(verify(later, permanent))).code).toBe('SIGNATURE_DOES_NOT_MATCH')
    const wrong = header('date', '4 March 2026 05:06:07')(signed)
    expect(await refusalOf(verify(wrong, permanent))).toEqual({
      code: 'SIGNATURE_MALFORMED',
      field: 'date',
    })
  })
})
