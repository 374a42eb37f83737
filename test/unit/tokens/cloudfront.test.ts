import {
  createPublicKey,
  generateKeyPairSync,
  sign as signWith,
  verify as verifyWith,
} from 'node:crypto'
import { readFileSync } from 'node:fs'
import { getSignedCookies, getSignedUrl } from '@aws-sdk/cloudfront-signer'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cloudFrontCookies, cloudFrontUrl } from '../../../src/tokens/index.ts'

const privateKey = readFileSync(new URL('../../support/sns/key.pem', import.meta.url), 'utf8')
const keyPairId = 'K2JCJMDEHXQW5F'
const url = 'https://d111111abcdef8.cloudfront.net/film.mp4'
const expiresAt = new Date('2098-01-01T00:00:00Z')
const startsAt = new Date('2027-05-06T07:08:09Z')
const base = { url, keyPairId, privateKey, expiresAt }
const theirs = { url, keyPairId, privateKey, dateLessThan: expiresAt.toISOString() }

const fromCloudFront = (text: string): Buffer =>
  Buffer.from(
    text.replace(/[-_~]/g, (c) => ({ '-': '+', _: '=', '~': '/' })[c] ?? c),
    'base64',
  )

describe('a CloudFront URL', () => {
  it.each([
    ['a canned policy', {}, {}],
    ['SHA-256', { hash: 'SHA256' as const }, { algorithm: 'SHA256' as const }],
    ['a start', { startsAt }, { dateGreaterThan: startsAt.toISOString() }],
    ['an address', { ipAddress: '192.0.2.7' }, { ipAddress: '192.0.2.7' }],
    [
      'a range',
      { startsAt, ipAddress: '192.0.2.0/24' },
      { dateGreaterThan: startsAt.toISOString(), ipAddress: '192.0.2.0/24' },
    ],
  ])("is the SDK's, byte for byte: %s", (_what, ours, others) => {
    const signed = getSignedUrl({ ...theirs, ...others })
    expect(cloudFrontUrl({ ...base, ...ours })).toEqual({ url: signed, expiresAt })
    const cookies = getSignedCookies({ ...theirs, ...others })
    expect(cloudFrontCookies({ ...base, ...ours }).cookies).toEqual(
      Object.fromEntries(Object.entries(cookies).map(([name, value]) => [name, String(value)])),
    )
  })

  it("is the SDK's for any file and query", () => {
    const text = fc.string({ unit: fc.constantFrom(...'abc019-_.~é ü/日') })
    fc.assert(
      fc.property(
        text,
        fc.array(fc.tuple(fc.stringMatching(/^[a-z]{1,5}$/), text)),
        (path, query) => {
          fc.pre(!/(?:^|\/)\.{1,2}(?:\/|$)/.test(path) && !path.startsWith('/'))
          const names = query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
          const file = `${url.replace('film.mp4', path.split('/').map(encodeURIComponent).join('/'))}${names.length > 0 ? `?${names.join('&')}` : ''}`
          fc.pre(!/[?&](?:expires|policy|signature)=/i.test(file))
          expect(cloudFrontUrl({ ...base, url: file }).url).toBe(
            getSignedUrl({ ...theirs, url: file }),
          )
        },
      ),
      { numRuns: 50 },
    )
  })

  it('allows with a pattern what a custom policy says', () => {
    const resource = 'https://*.cloudfront.net/film.mp?'
    const link = new URL(cloudFrontUrl({ ...base, resource }).url)
    const policy = fromCloudFront(link.searchParams.get('Policy') ?? '')
    expect(JSON.parse(policy.toString())).toEqual({
      Statement: [
        {
          Resource: resource,
          Condition: { DateLessThan: { 'AWS:EpochTime': expiresAt.getTime() / 1000 } },
        },
      ],
    })
    const signature = fromCloudFront(link.searchParams.get('Signature') ?? '')
    expect(verifyWith('sha1', policy, createPublicKey(privateKey), signature)).toBe(true)
    expect(link.searchParams.has('Expires')).toBe(false)
  })

  it.each(['SHA1', 'SHA256'] as const)('is signed by an ECDSA key with %s', (hash) => {
    const pair = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
    const link = new URL(
      cloudFrontUrl({ ...base, privateKey: pair.privateKey, hash, custom: true }).url,
    )
    const policy = fromCloudFront(link.searchParams.get('Policy') ?? '')
    const signature = fromCloudFront(link.searchParams.get('Signature') ?? '')
    expect(verifyWith(hash, policy, pair.publicKey, signature)).toBe(true)
    expect(link.searchParams.get('Hash-Algorithm')).toBe(hash === 'SHA256' ? hash : null)
  })

  it('is signed by a function, as KMS signs', async () => {
    const sign = async (policy: Uint8Array, hash: string) => signWith(hash, policy, privateKey)
    const { privateKey: _, ...rest } = { ...base, hash: 'SHA256' as const }
    const link = await cloudFrontUrl({ ...rest, sign })
    expect(link).toEqual(cloudFrontUrl({ ...base, hash: 'SHA256' }))
    expect(await cloudFrontCookies({ ...rest, sign })).toEqual(
      cloudFrontCookies({ ...base, hash: 'SHA256' }),
    )
    await expect(cloudFrontUrl({ ...rest, sign: async () => new Uint8Array() })).rejects.toThrow(
      expect.objectContaining({ field: 'options.sign' }),
    )
  })

  it('ends as long from now as asked', () => {
    const before = Math.floor(Date.now() / 1000)
    const { expiresAt: _, ...rest } = base
    const link = cloudFrontUrl({ ...rest, expiresIn: 600 })
    const seconds = link.expiresAt.getTime() / 1000
    expect(seconds).toBeGreaterThanOrEqual(before + 600)
    expect(new URL(link.url).searchParams.get('Expires')).toBe(String(seconds))
  })

  it.each([
    [{ url: 'film.mp4' }, 'options.url'],
    [{ url: 's3://bucket/key' }, 'options.url'],
    [{ url: 'https://user:pw@host/' }, 'options.url'],
    [{ url: `${url}#part` }, 'options.url'],
    [{ url: `${url}?Expires=1` }, 'options.url'],
    [{ keyPairId: 'arn:aws' }, 'options.keyPairId'],
    [{ keyPairId: '' }, 'options.keyPairId'],
    [{ hash: 'MD5' }, 'options.hash'],
    [{ expiresIn: 60 }, 'options.expiresIn'],
    [{ expiresAt: undefined }, 'options.expiresIn'],
    [{ expiresAt: undefined, expiresIn: 0 }, 'options.expiresIn'],
    [{ expiresAt: 1_800_000_000 }, 'options.expiresAt'],
    [{ expiresAt: new Date('2001-01-01') }, 'options.expiresAt'],
    [{ expiresAt: new Date('x') }, 'options.expiresAt'],
    [{ expiresAt: '2098' }, 'options.expiresAt'],
    [{ startsAt: expiresAt }, 'options.startsAt'],
    [{ ipAddress: '2001:db8::1' }, 'options.ipAddress'],
    [{ ipAddress: '192.0.2.0/33' }, 'options.ipAddress'],
    [{ ipAddress: '192.0.2.256' }, 'options.ipAddress'],
    [{ resource: 'https://elsewhere.example/*' }, 'options.resource'],
    [{ resource: '' }, 'options.resource'],
    [{ resource: 'https://*"*' }, 'options.resource'],
    [{ privateKey: 'secret text' }, 'options.privateKey'],
    [{ privateKey: 7 }, 'options.privateKey'],
    [
      { privateKey: generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey },
      'options.privateKey',
    ],
    [
      { privateKey: generateKeyPairSync('ec', { namedCurve: 'secp384r1' }).privateKey },
      'options.privateKey',
    ],
    [{ privateKey: createPublicKey(privateKey) }, 'options.privateKey'],
    [{ passphrase: 7 }, 'options.passphrase'],
    [{ sign: () => new Uint8Array(1) }, 'options.sign'],
    [{ sign: () => new Uint8Array(1), privateKey: undefined }, 'options.hash'],
    [{ dateLessThan: expiresAt }, 'options.dateLessThan'],
  ])('is refused for %o', (wrong, field) => {
    for (const make of [cloudFrontUrl, cloudFrontCookies]) {
      const call = (): unknown => make({ ...base, ...wrong } as never)
      expect(call).toThrow(expect.objectContaining({ field }))
      expect(call).toThrow(
        expect.objectContaining({ message: expect.not.stringContaining('secret text') }),
      )
    }
  })
})
