import { createECDH, createHmac } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createSigner,
  deriveV4aPublicKey,
  presign,
  presignPost,
  sign,
} from '../../../src/sigv4/index.ts'
import {
  derivePrivateScalar,
  isGreater,
  plusOne,
  signingKeyV4a,
  v4aVerifier,
} from '../../../src/sigv4/signing-key-v4a.ts'
import type { SigningOptions } from '../../../src/sigv4/types.ts'

const credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
}
const options: SigningOptions = {
  credentials,
  region: 'eu-central-1',
  service: 's3',
  algorithm: 'v4a',
  date: Date.UTC(2024, 1, 29, 12),
}
const url = 'https://bucket.example.com/key'
const bytes32 = fc.uint8Array({ minLength: 32, maxLength: 32 })
const toBigInt = (bytes: Uint8Array): bigint => BigInt(`0x${Buffer.from(bytes).toString('hex')}`)

/** The derivation with Node's own HMAC and BigInt. */
function expectedScalar(accessKeyId: string, secretAccessKey: string): bigint {
  const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n
  for (let counter = 1; ; counter++) {
    const hmac = createHmac('sha256', `AWS4A${secretAccessKey}`)
    hmac.update(Buffer.of(0, 0, 0, 1)).update(`AWS4-ECDSA-P256-SHA256\0${accessKeyId}`)
    const candidate = toBigInt(hmac.update(Buffer.of(counter, 0, 0, 1, 0)).digest())
    if (candidate <= order - 2n) return candidate + 1n
  }
}

describe('derivePrivateScalar', () => {
  it('derives as Node and BigInt do', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (id, secret) => {
        expect(toBigInt(derivePrivateScalar(id, secret))).toBe(expectedScalar(id, secret))
      }),
      { numRuns: 200 },
    )
  })

  it('gives the private key to the public one', () => {
    const ecdh = createECDH('prime256v1')
    ecdh.setPrivateKey(derivePrivateScalar(credentials.accessKeyId, credentials.secretAccessKey))
    const { x, y } = deriveV4aPublicKey(credentials)
    expect(ecdh.getPublicKey('hex')).toBe(`04${x}${y}`)
  })

  it('compares as BigInt does', () => {
    fc.assert(
      fc.property(bytes32, bytes32, fc.nat(31), (a, b, common) => {
        b.set(a.subarray(0, common))
        expect(isGreater(a, b)).toBe(toBigInt(a) > toBigInt(b))
        expect(isGreater(b, a)).toBe(toBigInt(b) > toBigInt(a))
        expect(isGreater(a, a)).toBe(false)
      }),
    )
  })

  it('adds one as BigInt does, through every carry', () => {
    fc.assert(
      fc.property(bytes32, fc.nat(31), (number, ones) => {
        number[0] = 0
        number.fill(0xff, 32 - ones)
        const before = toBigInt(number)
        expect(toBigInt(plusOne(number))).toBe(before + 1n)
        expect(toBigInt(number)).toBe(before)
      }),
    )
  })
})

describe('v4aVerifier', () => {
  const key = signingKeyV4a(credentials, '20240229', 's3')

  it('accepts what was signed with the credentials', () => {
    expect(v4aVerifier(credentials)('text', key.signText('text'))).toBe(true)
    // A new object takes the way of the shared cache.
    expect(v4aVerifier({ ...credentials })('text', key.signText('text'))).toBe(true)
  })

  it('refuses other texts, other credentials and changed signatures', () => {
    const signature = key.signText('text')
    expect(v4aVerifier(credentials)('Text', signature)).toBe(false)
    expect(v4aVerifier({ ...credentials, secretAccessKey: 'other' })('text', signature)).toBe(false)
    expect(v4aVerifier({ ...credentials, accessKeyId: 'OTHER' })('text', signature)).toBe(false)
    for (let index = 0; index < signature.length; index++) {
      const digit = signature[index] === '0' ? '1' : '0'
      const changed = signature.slice(0, index) + digit + signature.slice(index + 1)
      expect(v4aVerifier(credentials)('text', changed)).toBe(false)
    }
    for (const changed of [`${signature}x`, `${signature}zz`, `x${signature}`, `${signature}0`]) {
      expect(v4aVerifier(credentials)('text', changed)).toBe(false)
    }
  })

  it.each(['', 'zz', '30', 'a'.repeat(64), 'A'.repeat(140), '0'.repeat(10_000)])(
    'refuses what is no signature: %.20s',
    (signature) => {
      expect(v4aVerifier(credentials)('text', signature)).toBe(false)
    },
  )

  it('follows an object that is given other keys', () => {
    const changing = { accessKeyId: 'A', secretAccessKey: 'one' }
    const before = deriveV4aPublicKey(changing)
    changing.secretAccessKey = 'two'
    expect(deriveV4aPublicKey(changing)).not.toEqual(before)
    expect(deriveV4aPublicKey(changing)).toEqual(
      deriveV4aPublicKey({ accessKeyId: 'A', secretAccessKey: 'two' }),
    )
  })
})

const headerOf = (regionSet: SigningOptions['regionSet']): string | undefined =>
  sign({ url }, { ...options, regionSet }).headers['x-amz-region-set']

describe('the region set', () => {
  it('is the region unless another is given', () => {
    expect(headerOf(undefined)).toBe('eu-central-1')
    expect(headerOf('*')).toBe('*')
    expect(headerOf('us-*')).toBe('us-*')
    expect(headerOf(['us-east-1', 'eu-*'])).toBe('us-east-1,eu-*')
    expect(headerOf('us-east-1,eu-west-1')).toBe('us-east-1,eu-west-1')
  })

  it('stands in the query in its sorted place', () => {
    const withToken = { ...credentials, sessionToken: 'token' }
    const presigned = presign(
      { url },
      { ...options, credentials: withToken, regionSet: ['a', 'b'], expiresIn: 60 },
    )
    expect([...new URL(presigned.url).searchParams.keys()]).toEqual([
      'X-Amz-Algorithm',
      'X-Amz-Credential',
      'X-Amz-Date',
      'X-Amz-Expires',
      'X-Amz-Region-Set',
      'X-Amz-Security-Token',
      'X-Amz-SignedHeaders',
      'X-Amz-Signature',
    ])
    expect(presigned.url).toContain('&X-Amz-Region-Set=a%2Cb&')
  })

  it('replaces one that is left over from before', () => {
    const headers = { 'X-Amz-Region-Set': 'us-east-1' }
    expect(sign({ url, headers }, options).headers['x-amz-region-set']).toBe('eu-central-1')
    const v4 = sign({ url, headers }, { ...options, algorithm: 'v4' })
    expect(v4.headers['x-amz-region-set']).toBeUndefined()
  })

  it.each([
    ['with v4', { algorithm: 'v4', regionSet: '*' }, 'ERR_INVALID_ARG_VALUE'],
    ['with no algorithm', { algorithm: undefined, regionSet: '*' }, 'ERR_INVALID_ARG_VALUE'],
    ['empty', { regionSet: [] }, 'ERR_INVALID_ARG_VALUE'],
    ['of an empty region', { regionSet: '' }, 'ERR_INVALID_ARG_VALUE'],
    ['with a space', { regionSet: 'a, b' }, 'ERR_INVALID_ARG_VALUE'],
    ['with a line break', { regionSet: ['a\r\nb'] }, 'ERR_INVALID_ARG_VALUE'],
    ['of numbers', { regionSet: [1] }, 'ERR_INVALID_ARG_TYPE'],
    ['an object', { regionSet: {} }, 'ERR_INVALID_ARG_TYPE'],
  ])('is refused %s', (_, wrong, code) => {
    const wrongOptions = { ...options, ...wrong } as SigningOptions
    expect(() => sign({ url }, wrongOptions)).toThrow(
      expect.objectContaining({ code, field: 'options.regionSet' }),
    )
  })

  it('an unknown algorithm is refused', () => {
    const wrongOptions = { ...options, algorithm: 'v5' } as unknown as SigningOptions
    expect(() => sign({ url }, wrongOptions)).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARG_VALUE', field: 'options.algorithm' }),
    )
  })
})

describe('v4a', () => {
  it('is what createSigner makes too', () => {
    const { headers } = createSigner(options).sign({ url }, Date.UTC(2024, 1, 29, 12))
    expect(headers['authorization']).toMatch(
      /^AWS4-ECDSA-P256-SHA256 Credential=AKIDEXAMPLE\/20240229\/s3\/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date;x-amz-region-set, Signature=30[0-9a-f]{120,142}$/,
    )
  })

  it('signs POST forms: fields, conditions and a signature over the policy', () => {
    const post = presignPost({
      credentials,
      region: 'eu-central-1',
      algorithm: 'v4a',
      regionSet: ['eu-central-1', 'us-*'],
      date: Date.UTC(2024, 1, 29, 12),
      url: 'https://bucket.example.com/',
      bucket: 'bucket',
      key: 'k',
      expiresIn: 60,
    })
    const authentication = {
      'x-amz-algorithm': 'AWS4-ECDSA-P256-SHA256',
      'x-amz-credential': 'AKIDEXAMPLE/20240229/s3/aws4_request',
      'x-amz-date': '20240229T120000Z',
      'x-amz-region-set': 'eu-central-1,us-*',
    }
    expect(post.fields).toMatchObject(authentication)
    const { policy = '', 'x-amz-signature': signature = '' } = post.fields
    const { conditions } = JSON.parse(Buffer.from(policy, 'base64').toString())
    for (const [name, value] of Object.entries(authentication)) {
      expect(conditions).toContainEqual({ [name]: value })
    }
    expect(v4aVerifier(credentials)(policy, signature)).toBe(true)
  })
})
