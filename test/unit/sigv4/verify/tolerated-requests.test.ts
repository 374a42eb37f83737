import { createHash, createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type VerifyOptions, verify } from '../../../../src/sigv4/index.ts'
import { type ArrivedRequest, credentials, date, options, refusalOf } from './arrived-request.ts'
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
  ['another spelling of the same path', url('a%20key', '%61%20key')],
  ['the last moment', same, { now: minutes(15) }],
  ['rules that fit', same, { regions: [region], services: (name) => name === 's3' }],
]

const sha = (data: string): string => createHash('sha256').update(data).digest('hex')

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
    const key = scope
      .split('/')
      .reduce<Buffer>(
        (secret, part) => createHmac('sha256', secret).update(part).digest(),
        Buffer.from(`AWS4${credentials.secretAccessKey}`),
      )
    const signature = createHmac('sha256', key)
      .update(`AWS4-HMAC-SHA256\n20260304T050607Z\n${scope}\n${sha(canonical)}`)
      .digest('hex')
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
    const known = {
      ...options,
      credentials: () => ({ secretAccessKey: credentials.secretAccessKey }),
    }
    expect((await verify(signed, known)).date).toEqual(date)
    const later = header('date', 'Wed, 04 Mar 2026 05:06:08 GMT')(signed)
    expect((await refusalOf(verify(later, known))).code).toBe('SIGNATURE_DOES_NOT_MATCH')
    const wrong = header('date', '4 March 2026 05:06:07')(signed)
    expect(await refusalOf(verify(wrong, known))).toEqual({
      code: 'SIGNATURE_MALFORMED',
      field: 'date',
    })
  })
})
