import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { MockAgent } from 'undici'
import { describe, expect, it } from 'vitest'
import { type Bucket, type BucketOptions, createBucket } from '../../../src/s3/index.ts'
import { attachment } from '../../../src/s3/object-request.ts'
import type { PresignedRequest } from '../../../src/sigv4/index.ts'
import { verify, verifyPost } from '../../../src/verify/index.ts'
import { CREDENTIALS, rejection } from '../http/loopback.ts'

const NOW = Date.UTC(2026, 4, 6, 7, 8, 9)

function bucketOf(options: Partial<BucketOptions> = {}): ReturnType<typeof createBucket> {
  return createBucket({
    bucket: 'bucket',
    region: 'eu-central-1',
    credentials: CREDENTIALS,
    now: () => NOW,
    ...options,
  })
}

describe('presigned links', () => {
  it('are what a verifier takes, with all that is bound', async () => {
    const bucket = bucketOf()
    const links = await Promise.all([
      bucket.presignGet('a b/ü', { expiresIn: 60, downloadName: 'x y.txt', versionId: 'v' }),
      bucket.presignPut('k', {
        expiresIn: 60,
        contentType: 'a/b',
        contentLength: 3,
        ifNoneMatch: '*',
      }),
      bucket.presignPart('k', { expiresIn: 60, uploadId: 'u/1', partNumber: 3 }),
      bucket.presignHead('k', { expiresIn: 60 }),
      bucket.presignDelete('k', { expiresIn: 60, versionId: 'v' }),
      bucket.presignList({ expiresIn: 60, prefix: 'p/' }),
      ...(await bucket.presignMany(['one', 'two'], { expiresIn: 60 })),
    ])
    for (const { method, url, headers, expiresAt } of links) {
      expect(url).toMatch(/^https:\/\/bucket\.s3\.eu-central-1\.amazonaws\.com\//)
      expect(expiresAt).toEqual(new Date(NOW + 60_000))
      const arrived = { method, url, headers: { host: new URL(url).host, ...headers } }
      const options = { credentials: () => CREDENTIALS, now: NOW, services: 's3' }
      await expect(verify(arrived, options)).resolves.toMatchObject({
        accessKeyId: CREDENTIALS.accessKeyId,
      })
      const other = { ...arrived, url: url.replace('amazonaws.com/', 'amazonaws.com/x') }
      await expect(verify(other, options)).rejects.toMatchObject({ name: 'SignatureError' })
    }
    expect(links[1]?.headers).toEqual({
      'content-type': 'a/b',
      'content-length': '3',
      'if-none-match': '*',
    })
  })

  it('are the same one by one and many at once', async () => {
    const keys = Array.from({ length: 50 }, (_, index) => `p/${index} ü.jpg`)
    const bucket = bucketOf()
    const single = await Promise.all(keys.map((key) => bucket.presignGet(key, { expiresIn: 9 })))
    expect(await bucket.presignMany(keys, { expiresIn: 9 })).toEqual(single)
  })

  it('are one within a window of reuse, for every kind', async () => {
    const every = (now: number) => {
      const bucket = bucketOf({ now: () => now })
      const link = { expiresIn: 3600, reuse: 600 }
      return Promise.all([
        bucket.presignGet('k', link),
        bucket.presignPut('k', { ...link, contentType: 'a/b' }),
        bucket.presignPart('k', { ...link, uploadId: 'u', partNumber: 1 }),
        bucket.presignHead('k', link),
        bucket.presignDelete('k', link),
        bucket.presignList(link),
        bucket.presignMany(['one', 'two'], link),
        bucket.presignPost({ ...link, key: 'k' }),
      ])
    }
    const start = NOW - (NOW % 600_000)
    const first = await every(start)
    expect(await every(start + 599_999)).toEqual(first)
    expect(first[0]?.expiresAt).toEqual(new Date(start + 4200_000))
    expect((await every(start + 600_000))[6]).not.toEqual(first[6])
    await expect(bucketOf().presignGet('k', { expiresIn: 9, reuse: 10 })).rejects.toMatchObject({
      code: 'ERR_OUT_OF_RANGE',
      field: 'options.reuse',
    })
  })

  it('bind ranges, conditions, keys of the customer and any header', async () => {
    const bucket = bucketOf()
    const key = Buffer.alloc(32, 'k')
    const get = await bucket.presignGet('k', {
      expiresIn: 60,
      range: { start: 0, end: 9 },
      ifMatch: 'abc',
      ifModifiedSince: new Date(NOW),
      customerKey: { type: 'customer', key },
      requestPayer: 'requester',
      headers: { 'X-Amz-Expected-Bucket-Owner': '123456789012', cookie: undefined },
    })
    expect(get.headers).toEqual({
      range: 'bytes=0-9',
      'if-match': '"abc"',
      'if-modified-since': new Date(NOW).toUTCString(),
      'x-amz-expected-bucket-owner': '123456789012',
      'x-amz-server-side-encryption-customer-algorithm': 'AES256',
      'x-amz-server-side-encryption-customer-key': key.toString('base64'),
      'x-amz-server-side-encryption-customer-key-md5': createHash('md5')
        .update(key)
        .digest('base64'),
    })
    expect(new URL(get.url).searchParams.get('x-amz-request-payer')).toBe('requester')
    const { host } = new URL(get.url)
    const options = { credentials: () => CREDENTIALS, now: NOW, services: 's3' }
    const { range: _range, ...without } = get.headers
    for (const [headers, isRight] of [
      [get.headers, true],
      [without, false],
      [{ ...get.headers, range: 'bytes=0-99' }, false],
    ] as const) {
      const verified = verify({ ...get, headers: { host, ...headers } }, options)
      await expect(verified.then(() => true).catch(() => false)).resolves.toBe(isRight)
    }
    const put = await bucket.presignPut('k', {
      expiresIn: 60,
      ifMatch: 'abc',
      headers: { 'x-amz-meta-a': 'b' },
    })
    expect(put.headers).toEqual({ 'if-match': '"abc"', 'x-amz-meta-a': 'b' })
    const head = await bucket.presignHead('k', { expiresIn: 60, range: { last: 5 } })
    expect(head.headers).toEqual({ range: 'bytes=-5' })
  })

  it('take no header twice', async () => {
    const twice = { expiresIn: 60, ifMatch: 'a', headers: { 'If-Match': '"b"' } }
    await expect(bucketOf().presignGet('k', twice)).rejects.toMatchObject({
      code: 'ERR_INVALID_ARG_VALUE',
      field: 'options.headers["if-match"]',
    })
  })

  it('resolve credentials once for many, and say honestly when they end', async () => {
    let asked = 0
    const expiration = new Date(NOW + 30_000)
    const bucket = bucketOf({
      credentials: async () => {
        asked++
        return { ...CREDENTIALS, sessionToken: 'token', expiration }
      },
    })
    await expect(bucket.presignMany(['k'], { expiresIn: 60 })).rejects.toMatchObject({
      code: 'CREDENTIALS_EXPIRE_TOO_SOON',
    })
    await expect(bucket.presignGet('k', { expiresIn: 60 })).rejects.toMatchObject({
      code: 'CREDENTIALS_EXPIRE_TOO_SOON',
    })
    asked = 0
    const options = { expiresIn: 60, credentialsExpiry: 'shorten' } as const
    const links = await bucket.presignMany(['a', 'b', 'c'], options)
    // Once, and once again because what came ends too soon.
    expect(asked).toBe(2)
    expect(links.map(({ expiresAt }) => expiresAt)).toEqual([expiration, expiration, expiration])
    expect((await bucket.presignGet('k', options)).expiresAt).toEqual(expiration)
    const form = await bucket.presignPost({ ...options, key: 'k' })
    expect(form.expiresAt).toEqual(expiration)
  })

  it.each<[string, Partial<BucketOptions>, string]>([
    ['a dotted bucket', { bucket: 'a.b' }, 'https://s3.eu-central-1.amazonaws.com/a.b/k?'],
    ['acceleration', { accelerate: true }, 'https://bucket.s3-accelerate.amazonaws.com/k?'],
    [
      'dual stack',
      { dualStack: true },
      'https://bucket.s3.dualstack.eu-central-1.amazonaws.com/k?',
    ],
    ['an endpoint below a path', { endpoint: 'http://x.test/s3/' }, 'http://x.test/s3/bucket/k?'],
    [
      'R2',
      { compatibility: 'r2', endpoint: 'https://a.r2.cloudflarestorage.com' },
      'https://a.r2.cloudflarestorage.com/bucket/k?',
    ],
  ])('go to the place of %s', async (_name, options, start) => {
    const { url } = await bucketOf(options).presignGet('k', { expiresIn: 1 })
    expect(url.startsWith(start)).toBe(true)
  })
})

describe('links to a multi-region access point', () => {
  const bucket = bucketOf({ bucket: 'arn:aws:s3::123456789012:accesspoint:mfzwi23gnjvgw.mrap' })
  const host = 'mfzwi23gnjvgw.mrap.accesspoint.s3-global.amazonaws.com'

  it('are signed with SigV4a for all regions', async () => {
    const single = await bucket.presignGet('a b', { expiresIn: 60 })
    const many = await bucket.presignMany(['a b'], { expiresIn: 60 })
    for (const { method, url } of [single, ...many]) {
      const { searchParams, origin, pathname } = new URL(url)
      expect(origin + pathname).toBe(`https://${host}/a%20b`)
      expect(searchParams.get('X-Amz-Algorithm')).toBe('AWS4-ECDSA-P256-SHA256')
      expect(searchParams.get('X-Amz-Region-Set')).toBe('*')
      await expect(
        verify(
          { method, url, headers: { host } },
          { credentials: () => CREDENTIALS, now: NOW, algorithms: ['v4a'], services: 's3' },
        ),
      ).resolves.toMatchObject({ accessKeyId: CREDENTIALS.accessKeyId })
    }
  })

  it('and its requests are, too', async () => {
    const agent = new MockAgent()
    agent.disableNetConnect()
    const seen: unknown[] = []
    agent
      .get(`https://${host}`)
      .intercept({ path: () => true, method: 'HEAD' })
      .reply(({ headers }) => {
        seen.push(headers)
        return { statusCode: 200, data: '', responseOptions: { headers: { etag: '"e"' } } }
      })
    const requested = bucketOf({ bucket: bucket.name, dispatcher: agent })
    expect(await requested.exists('k')).toBe(true)
    expect(seen[0]).toMatchObject({
      authorization: expect.stringMatching(/^AWS4-ECDSA-P256-SHA256 /),
      'x-amz-region-set': '*',
    })
    await requested.close()
    await agent.close()
  })
})

describe('links that cannot be', () => {
  const bucket = bucketOf()

  it.each<[string, unknown, object | undefined]>([
    ['an empty key', '', { expiresIn: 60 }],
    ['a key that is too long', 'x'.repeat(1025), { expiresIn: 60 }],
    ['a key that is none', 5, { expiresIn: 60 }],
    ['a lone surrogate', '\ud800', { expiresIn: 60 }],
    ['a key that browsers would change', 'a/../b', { expiresIn: 60 }],
    ['no lifetime', 'k', {}],
    ['a lifetime of nothing', 'k', { expiresIn: 0 }],
    ['a lifetime beyond a week', 'k', { expiresIn: 604_801 }],
    ['a lifetime that is no number', 'k', { expiresIn: '60' }],
    ['no options', 'k', undefined],
  ])('are refused one by one and among many: %s', async (_name, key, options) => {
    const error = await rejection(bucket.presignGet(key as string, options as never))
    expect(error).toMatchObject({ code: expect.stringMatching(/^ERR_/) })
    const { code, field } = error as { code: string; field: string }
    const many = await rejection(bucket.presignMany(['fine', key as string], options as never))
    expect(many).toMatchObject({ code, field })
  })
})

describe('forms', () => {
  it('hold their conditions and verify', async () => {
    const form = await bucketOf().presignPost({
      expiresIn: 60,
      keyPrefix: 'in/',
      maxBytes: 100,
      contentType: { startsWith: 'image/' },
      metadata: { a: 'ü' },
      successStatus: 201,
      fields: { 'x-extra': '1' },
      conditions: [['starts-with', '$x-free', '']],
    })
    expect(form.url).toBe('https://bucket.s3.eu-central-1.amazonaws.com/')
    const policy = JSON.parse(Buffer.from(form.fields['policy'] ?? '', 'base64').toString())
    expect(policy.conditions).toEqual(
      expect.arrayContaining([
        { bucket: 'bucket' },
        ['starts-with', '$key', 'in/'],
        ['content-length-range', 0, 100],
        ['starts-with', '$Content-Type', 'image/'],
        { 'x-amz-meta-a': '=?UTF-8?B?w7w=?=' },
        { success_action_status: '201' },
        { 'x-extra': '1' },
        ['starts-with', '$x-free', ''],
      ]),
    )
    const sent = { ...form.fields, key: 'in/cat.png', 'Content-Type': 'image/png', 'x-free': 'y' }
    const post = { bucket: 'bucket', file: { size: 50, name: 'cat.png' } }
    const options = { credentials: () => CREDENTIALS, now: NOW }
    await expect(verifyPost({ fields: sent, ...post }, options)).resolves.toMatchObject({
      accessKeyId: CREDENTIALS.accessKeyId,
    })
    const html = { ...sent, 'Content-Type': 'text/html' }
    await expect(verifyPost({ fields: html, ...post }, options)).rejects.toMatchObject({
      code: 'SIGNATURE_POLICY_VIOLATED',
    })
  })
})

describe('a link with a date', () => {
  const date = new Date('2026-05-06T07:00:00Z')

  it('is the same whenever it is made', async () => {
    let now = NOW
    const bucket = bucketOf({
      now: () => {
        now += 61_000
        return now
      },
    })
    const options = { expiresIn: 1200, date }
    const links = [
      await bucket.presignGet('k', options),
      await bucket.presignGet('k', { ...options, date: date.getTime() }),
      (await bucket.presignMany(['k'], options))[0],
    ]
    expect(new Set(links.map((link) => link?.url)).size).toBe(1)
    expect(links[0]?.url).toContain('X-Amz-Date=20260506T070000Z')
    expect(links[0]?.expiresAt).toEqual(new Date('2026-05-06T07:20:00Z'))
    const form = await bucket.presignPost({ ...options, key: 'k' })
    expect(form.fields['x-amz-date']).toBe('20260506T070000Z')
  })

  it('must have one that is a date', async () => {
    const wrong = { expiresIn: 60, date: new Date(Number.NaN) }
    expect(await rejection(bucketOf().presignGet('k', wrong))).toMatchObject({
      field: expect.stringMatching(/\.date$/),
    })
  })
})

describe("links to objects under a customer's key", () => {
  const key = Buffer.alloc(32, 7)
  const customer = { type: 'customer', key } as const
  const start = 'x-amz-server-side-encryption-customer-'
  // Node's own digest of the key (SSE-C in the S3 user guide).
  const expected = {
    [`${start}algorithm`]: 'AES256',
    [`${start}key`]: key.toString('base64'),
    [`${start}key-md5`]: createHash('md5').update(key).digest('base64'),
  }
  const part = { uploadId: 'U', partNumber: 1, expiresIn: 60 }

  it.each<[string, (bucket: Bucket) => Promise<PresignedRequest>]>([
    ['presignGet', (bucket) => bucket.presignGet('k', { expiresIn: 60, customerKey: customer })],
    ['presignHead', (bucket) => bucket.presignHead('k', { expiresIn: 60, customerKey: customer })],
    ['presignPut', (bucket) => bucket.presignPut('k', { expiresIn: 60, encryption: customer })],
    ['presignPart', (bucket) => bucket.presignPart('k', { ...part, encryption: customer })],
  ])('of %s sign its three headers, which the sender repeats', async (_name, make) => {
    const link = await make(bucketOf())
    expect(link.headers).toEqual(expected)
    const signed = new URL(link.url).searchParams.get('X-Amz-SignedHeaders')?.split(';')
    expect(signed).toEqual(['host', ...Object.keys(expected).toSorted()])
    expect(link.url).not.toContain(encodeURIComponent(key.toString('base64')))
  })

  it('refuse what is no key', async () => {
    const wrong = { type: 'customer', key: Buffer.alloc(31) } as const
    const get = bucketOf().presignGet('k', { expiresIn: 60, customerKey: wrong })
    expect(await rejection(get)).toMatchObject({ field: 'options.customerKey.key' })
    const other = { type: 's3' } as never
    const put = bucketOf().presignPart('k', { ...part, encryption: other })
    expect(await rejection(put)).toMatchObject({ field: 'options.encryption.key' })
  })
})

describe('a key of a form', () => {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: S3's own placeholder.
  const variable = '${filename}'

  it.each([{ key: variable }, { key: `user/${variable}` }, { keyPrefix: `${variable}/` }])(
    'from a user is never a template: %o',
    async (options) => {
      const error = await rejection(bucketOf().presignPost({ expiresIn: 60, ...options }))
      expect(error).toMatchObject({
        code: 'ERR_INVALID_ARG_VALUE',
        field: `options.${Object.keys(options)[0]}`,
        message: expect.stringContaining('keyPrefix'),
      })
    },
  )

  it('is demanded as it is, whatever else looks like a variable', async () => {
    const key = `${variable.replace('file', 'no')}$.txt`
    const form = await bucketOf().presignPost({ expiresIn: 60, key })
    const policy = JSON.parse(Buffer.from(form.fields['policy'] ?? '', 'base64').toString())
    expect(policy.conditions).toContainEqual({ key })
  })

  it.each(['', 'in/'])('is the name of the file behind the prefix "%s"', async (keyPrefix) => {
    const { fields } = await bucketOf().presignPost({
      expiresIn: 60,
      keyPrefix,
      successRedirect: `https://example.com/?f=${variable}`,
    })
    const form = { fields, bucket: 'bucket', file: { size: 1, name: 'cat.png' } }
    const verified = await verifyPost(form, { credentials: () => CREDENTIALS, now: NOW })
    expect(verified.fields).toMatchObject({
      key: `${keyPrefix}cat.png`,
      success_action_redirect: 'https://example.com/?f=cat.png',
    })
  })
})

describe('download names', () => {
  it('survive in filename*, beside one of plain ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (name) => {
        fc.pre(!/\p{Cc}/u.test(name))
        const value = attachment(name, 'name')
        const [, plain, encoded] =
          /^attachment; filename="([^"\\%]*)"(?:; filename\*=UTF-8''([\w.~%-]+))?$/.exec(value) ??
          []
        expect(plain).toMatch(/^[ -~]*$/)
        expect(encoded === undefined ? plain : decodeURIComponent(encoded)).toBe(name)
      }),
    )
  })

  it.each(['', 'a\nb', '\ud800'])('refuse %j', (name) => {
    expect(() => attachment(name, 'name')).toThrow(TypeError)
  })
})
