import { describe, expect, it } from 'vitest'
import {
  createSigner,
  explain,
  presign,
  presignPost,
  type ScopedOptions,
  type SigningOptions,
  sign,
} from '../../../src/sigv4/index.ts'

const credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'secret',
  sessionToken: 'to/ken+==',
}
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

function optionsFor(service: string): ScopedOptions {
  return { credentials, region: 'us-east-1', service, date: Date.UTC(2024, 0, 1) }
}

function signedHeadersOf(url: string): string[] {
  return new URL(url).searchParams.get('X-Amz-SignedHeaders')?.split(';') ?? []
}

function payloadOf(canonicalRequest: string): string {
  return canonicalRequest.slice(canonicalRequest.lastIndexOf('\n') + 1)
}

describe('S3 Express', () => {
  const url = 'https://bucket--use1-az4--x-s3.s3express-use1-az4.us-east-1.amazonaws.com/a//b'
  const options = optionsFor('s3express')

  it('takes the session token under its own name, signed', () => {
    const { headers } = sign({ url }, options)
    expect(headers['x-amz-s3session-token']).toBe(credentials.sessionToken)
    expect(headers).not.toHaveProperty('x-amz-security-token')
    expect(headers['authorization']).toContain(
      'SignedHeaders=host;x-amz-content-sha256;x-amz-date;x-amz-s3session-token,',
    )
  })

  it('takes it in presigned URLs and forms too', () => {
    const { searchParams } = new URL(presign({ url }, { ...options, expiresIn: 60 }).url)
    expect(searchParams.get('X-Amz-S3session-Token')).toBe(credentials.sessionToken)
    expect(searchParams.has('X-Amz-Security-Token')).toBe(false)
    const { fields } = presignPost({
      ...optionsFor('s3express'),
      service: 's3express',
      url,
      bucket: 'b',
      key: 'k',
      expiresIn: 60,
    })
    expect(fields['x-amz-s3session-token']).toBe(credentials.sessionToken)
    expect(fields).not.toHaveProperty('x-amz-security-token')
  })

  it('takes IAM credentials for CreateSession', () => {
    const iam: SigningOptions = { ...options, sessionTokenName: 'x-amz-security-token' }
    const { headers } = sign({ url: `${url}?session` }, iam)
    expect(headers['x-amz-security-token']).toBe(credentials.sessionToken)
    expect(headers).not.toHaveProperty('x-amz-s3session-token')
    const presigned = presign({ url }, { ...iam, expiresIn: 60 })
    expect(presigned.url).toContain('&X-Amz-Security-Token=to%2Fken%2B%3D%3D&')
  })

  it('refuses another name', () => {
    const wrong = { ...options, sessionTokenName: 'token' } as unknown as SigningOptions
    expect(() => sign({ url }, wrong)).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARG_VALUE', field: 'options.sessionTokenName' }),
    )
  })

  it('signs the path as S3 does', () => {
    expect(explain({ url }, options).canonicalRequest).toMatch(/^GET\n\/a\/\/b\n/)
  })
})

describe('IoT websockets', () => {
  const url = 'wss://example-ats.iot.us-east-1.amazonaws.com/mqtt'
  const options = optionsFor('iotdevicegateway')

  it('get the token after the signature, which does not depend on it', () => {
    const {
      credentials: { sessionToken: _, ...lasting },
    } = { credentials }
    const without = presign({ url }, { ...options, credentials: lasting, expiresIn: 60 })
    const withToken = presign({ url }, { ...options, expiresIn: 60 })
    expect(withToken.url).toBe(`${without.url}&X-Amz-Security-Token=to%2Fken%2B%3D%3D`)
  })

  it('hash the empty body', () => {
    const { canonicalRequest } = explain({ url }, { ...options, expiresIn: 60 })
    expect(payloadOf(canonicalRequest)).toBe(EMPTY)
  })
})

describe('VPC Lattice', () => {
  const url = 'https://svc-0123.7d67968.vpc-lattice-svcs.us-east-1.on.aws/create'
  const options = optionsFor('vpc-lattice-svcs')
  const unsigned = { 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' }

  it('is told that the payload is unsigned, in a signed header', () => {
    const request = { method: 'POST', url, body: '{}' }
    const signed = sign(request, options)
    expect(signed.headers).toMatchObject(unsigned)
    expect(signed.headers['authorization']).toContain('host;x-amz-content-sha256;x-amz-date')
    expect(payloadOf(explain(request, options).canonicalRequest)).toBe('UNSIGNED-PAYLOAD')
  })

  it.each<SigningOptions['algorithm']>(['v4', 'v4a'])(
    'is told so by presigned URLs too: %s',
    (algorithm) => {
      const presigned = presign({ url }, { ...options, algorithm, expiresIn: 60 })
      expect(presigned.headers).toEqual(unsigned)
      expect(signedHeadersOf(presigned.url)).toEqual(['host', 'x-amz-content-sha256'])
      const again = createSigner({ ...options, algorithm }).presign({ url }, { expiresIn: 60 })
      expect(again.headers).toEqual(unsigned)
      const explicit = { ...options, algorithm, payloadHash: 'UNSIGNED-PAYLOAD', expiresIn: 60 }
      expect(presign({ url }, explicit).headers).toEqual(unsigned)
    },
  )
})

describe('the payload by service', () => {
  const url = 'https://example.amazonaws.com/'

  it.each([
    ['s3', true, 'UNSIGNED-PAYLOAD'],
    ['s3-outposts', true, 'UNSIGNED-PAYLOAD'],
    ['s3-object-lambda', true, 'UNSIGNED-PAYLOAD'],
    ['s3express', true, 'UNSIGNED-PAYLOAD'],
    ['aoss', true, EMPTY],
    ['glacier', true, EMPTY],
    ['dynamodb', false, EMPTY],
    ['sts', false, EMPTY],
  ])('%s: header sent %s, presigned %s', (service, sent, presigned) => {
    const options = optionsFor(service)
    const { headers } = sign({ url }, options)
    expect(headers['x-amz-content-sha256']).toBe(sent ? EMPTY : undefined)
    expect(payloadOf(explain({ url }, options).canonicalRequest)).toBe(EMPTY)
    const { canonicalRequest } = explain({ url }, { ...options, expiresIn: 60 })
    expect(payloadOf(canonicalRequest)).toBe(presigned)
    expect(signedHeadersOf(presign({ url }, { ...options, expiresIn: 60 }).url)).toEqual(['host'])
  })
})
