import { describe, expect, it } from 'vitest'
import {
  createSigner,
  explain,
  type PresignPostOptions,
  presign,
  presignPost,
  type SigningOptions,
  signPostPolicy,
} from '../../../src/sigv4/index.ts'
import { verifyPost } from '../../../src/verify/index.ts'
import { loadS3Examples } from '../../vectors/load-s3-examples.ts'

const credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
}
const date = new Date('2015-08-30T12:36:00.789Z')
const options: SigningOptions = { credentials, region: 'us-east-1', service: 's3', date }
const url = 'https://bucket.s3.us-east-1.amazonaws.com/key'
const expiring = (seconds: number) => ({
  ...options,
  credentials: {
    ...credentials,
    expiration: new Date(+new Date('2015-08-30T12:36:00Z') + seconds * 1000),
  },
})

describe('a window of reuse', () => {
  const noon = Date.UTC(2026, 4, 6, 12)
  const asked = (seconds: number, more: object = {}) =>
    presign(
      { url },
      { ...options, date: noon + seconds * 1000, expiresIn: 3600, reuse: 600, ...more },
    )

  it('gives all who ask within it one link, which lives for each as long as was asked for', () => {
    const first = asked(0)
    for (const seconds of [0.4, 1, 300, 599.999]) {
      expect(asked(seconds)).toEqual(first)
      expect(+first.expiresAt - (noon + seconds * 1000)).toBeGreaterThanOrEqual(3600_000)
    }
    expect(first).toEqual(presign({ url }, { ...options, date: noon, expiresIn: 4200 }))
    expect(asked(600).url).not.toBe(first.url)
    expect(asked(-0.001).url).not.toBe(first.url)
  })

  it('is the same for signers, forms and explanations', () => {
    const { date: _date, ...signing } = options
    const signer = createSigner(signing)
    const link = { expiresIn: 3600, reuse: 600 }
    // The third and later links are filled into a template.
    for (const seconds of [10, 20, 30, 599]) {
      expect(signer.presign({ url }, { ...link, date: noon + seconds * 1000 })).toEqual(asked(0))
    }
    const explained = explain({ url }, { ...options, ...link, date: noon + 77_000 })
    expect(asked(0).url).toContain(explained.signature)
    const form = (seconds: number) =>
      presignPost({
        credentials,
        region: 'us-east-1',
        url,
        bucket: 'b',
        key: 'k',
        date: noon + seconds * 1000,
        ...link,
      })
    expect(form(599)).toEqual(form(0))
    expect(form(0).expiresAt).toEqual(asked(0).expiresAt)
  })

  it('never outlives the credentials, and then too is one link', () => {
    const ending = (seconds: number) => ({
      credentials: { ...credentials, expiration: new Date(noon + seconds * 1000) },
    })
    // All are promised an hour: the link ends with the credentials.
    const cut = asked(0, ending(4000))
    expect(cut.expiresAt).toEqual(new Date(noon + 4000_000))
    expect(asked(400, ending(4000))).toEqual(cut)
    // Who asks later cannot be promised an hour.
    expect(() => asked(401, ending(4000))).toThrow(
      expect.objectContaining({ code: 'CREDENTIALS_EXPIRE_TOO_SOON' }),
    )
    expect(asked(401, { ...ending(4000), credentialsExpiry: 'shorten' })).toEqual(cut)
    expect(() => asked(500, { ...ending(500), credentialsExpiry: 'shorten' })).toThrow(
      expect.objectContaining({ code: 'CREDENTIALS_EXPIRED' }),
    )
  })

  it('makes another link of new credentials', () => {
    const renewed = { credentials: { ...credentials, sessionToken: 'NEW' } }
    expect(asked(100, renewed).url).not.toBe(asked(99).url)
    expect(asked(101, renewed).url).toBe(asked(100, renewed).url)
  })

  it.each([
    ['longer than links live', { reuse: 3601 }, 'ERR_OUT_OF_RANGE'],
    ['of no seconds', { reuse: 0 }, 'ERR_OUT_OF_RANGE'],
    ['of half a second', { reuse: 0.5 }, 'ERR_OUT_OF_RANGE'],
    ['beyond seven days', { reuse: 600, expiresIn: 604_201 }, 'ERR_OUT_OF_RANGE'],
    ['of text', { reuse: '600' }, 'ERR_INVALID_ARG_TYPE'],
    ['of null', { reuse: null }, 'ERR_INVALID_ARG_TYPE'],
  ])('is refused %s', (_, more, code) => {
    expect(() => asked(0, more)).toThrow(expect.objectContaining({ code, field: 'options.reuse' }))
    const { date: _date, ...signing } = options
    const signer = createSigner(signing)
    expect(() => signer.presign({ url }, { expiresIn: 3600, ...more } as never)).toThrow(
      expect.objectContaining({ code, field: 'options.reuse' }),
    )
  })
})

describe('presign', () => {
  it('puts the authentication behind the query of the caller, whose order it keeps', () => {
    const presigned = presign(
      { url: `${url}?versionId=1&response-content-type=a/b` },
      { ...options, expiresIn: 60 },
    )
    const { pathname, search } = new URL(presigned.url)
    expect(pathname).toBe('/key')
    expect([...new URLSearchParams(search).keys()]).toEqual([
      'versionId',
      'response-content-type',
      'X-Amz-Algorithm',
      'X-Amz-Credential',
      'X-Amz-Date',
      'X-Amz-Expires',
      'X-Amz-SignedHeaders',
      'X-Amz-Signature',
    ])
    expect(presigned).toMatchObject({
      method: 'GET',
      headers: {},
      expiresAt: new Date('2015-08-30T12:37:00Z'),
    })
  })

  it('does not sign the payload of S3, and signs that of others', () => {
    const payload = (service: string, body?: string) =>
      explain({ url, body }, { ...options, service, expiresIn: 60 })
        .canonicalRequest.split('\n')
        .at(-1)
    expect(payload('s3', 'x')).toBe('UNSIGNED-PAYLOAD')
    expect(payload('sts')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(payload('sts', 'x')).toMatch(/^2d711642/)
  })

  it('binds every header that is given, and says that the sender must repeat it', () => {
    const headers = {
      'Content-Type': 'text/plain',
      'Content-Length': 5,
      'x-amz-meta-a': 'b',
      'user-agent': 'me',
    }
    const presigned = presign({ method: 'PUT', url, headers }, { ...options, expiresIn: 60 })
    expect(presigned.headers).toEqual({
      'content-type': 'text/plain',
      'content-length': '5',
      'x-amz-meta-a': 'b',
    })
    expect(new URL(presigned.url).searchParams.get('X-Amz-SignedHeaders')).toBe(
      'content-length;content-type;host;x-amz-meta-a',
    )
  })

  it('moves headers into the query where asked', () => {
    const headers = { 'X-Amz-Acl': 'public read', 'content-type': 'a/b' }
    const presigned = presign(
      { method: 'PUT', url, headers },
      { ...options, expiresIn: 60, hoistHeaders: ['X-Amz-Acl', 'absent'] },
    )
    expect(presigned.headers).toEqual({ 'content-type': 'a/b' })
    expect(new URL(presigned.url).searchParams.get('x-amz-acl')).toBe('public read')
  })

  it('binds a payload by its hash', () => {
    const payloadHash = 'a'.repeat(64)
    const presigned = presign({ method: 'PUT', url }, { ...options, payloadHash, expiresIn: 60 })
    expect(presigned.headers).toEqual({ 'x-amz-content-sha256': payloadHash })
  })

  it('encodes keys and tokens with awkward characters', () => {
    const awkward = { accessKeyId: 'rig:own+er', secretAccessKey: 'x', sessionToken: 'a+/=&b' }
    const { searchParams } = new URL(
      presign({ url }, { ...options, credentials: awkward, expiresIn: 60 }).url,
    )
    expect(searchParams.get('X-Amz-Credential')).toBe(
      'rig:own+er/20150830/us-east-1/s3/aws4_request',
    )
    expect(searchParams.get('X-Amz-Security-Token')).toBe('a+/=&b')
  })

  it('appends the token of an IoT websocket after signing', () => {
    const iot = {
      ...options,
      service: 'iotdevicegateway',
      credentials: { ...credentials, sessionToken: 'T=' },
      expiresIn: 60,
    }
    const mqtt = { url: 'wss://x.iot.us-east-1.amazonaws.com/mqtt' }
    expect(presign(mqtt, iot).url).toMatch(
      /&X-Amz-Signature=[0-9a-f]{64}&X-Amz-Security-Token=T%3D$/,
    )
    expect(explain(mqtt, iot).canonicalRequest).not.toContain('Token')
  })

  it('takes its time with each call of a signer', () => {
    const signer = createSigner(options)
    for (const at of [0, 1000, date]) {
      for (const expiresIn of [1, 604_800, 1]) {
        expect(signer.presign({ url }, { expiresIn, date: at })).toEqual(
          presign({ url }, { ...options, date: at, expiresIn }),
        )
      }
    }
  })
})

describe('the lifetime', () => {
  it('may be all that the credentials have left, and not more', () => {
    expect(presign({ url }, { ...expiring(60), expiresIn: 60 }).expiresAt).toEqual(
      new Date('2015-08-30T12:37:00Z'),
    )
    expect(() => presign({ url }, { ...expiring(59), expiresIn: 60 })).toThrow(
      expect.objectContaining({ name: 'CredentialsError', code: 'CREDENTIALS_EXPIRE_TOO_SOON' }),
    )
  })

  it('is shortened where asked, and says so', () => {
    const shortened = presign(
      { url },
      { ...expiring(59.5), expiresIn: 60, credentialsExpiry: 'shorten' },
    )
    expect(shortened.expiresAt).toEqual(new Date('2015-08-30T12:36:59Z'))
    expect(new URL(shortened.url).searchParams.get('X-Amz-Expires')).toBe('59')
  })

  it('cannot begin when the credentials have expired', () => {
    for (const credentialsExpiry of ['reject', 'shorten'] as const) {
      expect(() => presign({ url }, { ...expiring(0), expiresIn: 60, credentialsExpiry })).toThrow(
        expect.objectContaining({ code: 'CREDENTIALS_EXPIRED' }),
      )
    }
  })
})

describe('presignPost', () => {
  it.each(['\n', '\r', '\r\n'])('refuses %j, which forms change', (end) => {
    expect(() => presignPost({ ...post, key: `a${end}b` })).toThrow(
      expect.objectContaining({ field: 'options.key' }),
    )
    expect(() => presignPost({ ...post, fields: { tagging: `a${end}b` } })).toThrow(
      expect.objectContaining({ field: 'options.fields["tagging"]' }),
    )
  })

  const post: PresignPostOptions = {
    credentials,
    region: 'us-east-1',
    date,
    url: 'https://bucket.s3.us-east-1.amazonaws.com',
    bucket: 'bucket',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: S3's own placeholder.
    key: 'up/${filename}',
    expiresIn: 60,
  }
  const policyOf = (fields: Record<string, string>) =>
    JSON.parse(Buffer.from(fields['policy'] ?? '', 'base64').toString())

  it("signs AWS's documented policy as documented", () => {
    const { post: example, credentials, region } = loadS3Examples()
    const policy = Buffer.from(example.expected.policy, 'base64').toString()
    const fields = signPostPolicy(policy, {
      credentials,
      region,
      date: new Date(example.date),
    })
    expect(fields).toMatchObject({
      policy: example.expected.policy,
      'x-amz-signature': example.expected.signature,
    })
  })

  it('writes a policy that covers every field', () => {
    const form = presignPost({
      ...post,
      maxBytes: 100,
      fields: { 'Content-Type': 'image/png', acl: 'private' },
      conditions: [['starts-with', '$content-type', 'image/']],
    })
    expect(form.url).toBe('https://bucket.s3.us-east-1.amazonaws.com/')
    expect(form.expiresAt).toEqual(new Date('2015-08-30T12:37:00Z'))
    expect(policyOf(form.fields)).toEqual({
      expiration: '2015-08-30T12:37:00.000Z',
      conditions: [
        { bucket: 'bucket' },
        ['starts-with', '$key', 'up/'],
        ['content-length-range', 0, 100],
        { acl: 'private' },
        ['starts-with', '$content-type', 'image/'],
        { 'x-amz-algorithm': 'AWS4-HMAC-SHA256' },
        { 'x-amz-credential': 'AKIDEXAMPLE/20150830/us-east-1/s3/aws4_request' },
        { 'x-amz-date': '20150830T123600Z' },
      ],
    })
    expect(Object.keys(form.fields)).toEqual([
      'key',
      'Content-Type',
      'acl',
      'x-amz-algorithm',
      'x-amz-credential',
      'x-amz-date',
      'policy',
      'x-amz-signature',
    ])
  })

  it('demands a key without placeholder exactly, and carries a session token', () => {
    const { fields } = presignPost({
      ...post,
      key: 'a',
      credentials: { ...credentials, sessionToken: 'T' },
    })
    expect(policyOf(fields).conditions).toEqual(
      expect.arrayContaining([{ key: 'a' }, { 'x-amz-security-token': 'T' }]),
    )
    expect(fields['x-amz-security-token']).toBe('T')
  })

  // S3 replaces the variable in every field, and before it looks at the policy (S3 API reference).
  it.each(['success_action_redirect', 'x-amz-meta-name', 'Content-Disposition', 'x-amz-tagging'])(
    'demands a prefix of %s up to the name of the file in it',
    async (name) => {
      // biome-ignore lint/suspicious/noTemplateCurlyInString: S3's own placeholder.
      const fields = { [name]: 'before $ "${filename}" after ${filename}' }
      const form = presignPost({ ...post, fields })
      expect(policyOf(form.fields).conditions).toContainEqual([
        'starts-with',
        `$${name}`,
        'before $ "',
      ])
      const arrived = { fields: form.fields, bucket: 'bucket', file: { size: 1, name: 'a.txt' } }
      const options = { credentials: () => credentials, now: date.getTime() }
      const verified = await verifyPost(arrived, options)
      expect(verified.fields[name.toLowerCase()]).toBe('before $ "a.txt" after a.txt')
      const own = presignPost({ ...post, fields, conditions: [['starts-with', `$${name}`, '']] })
      expect(policyOf(own.fields).conditions).not.toContainEqual(
        expect.arrayContaining(['before $ "']),
      )
    },
  )

  it('lets a form choose any key only where a condition says so', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: S3's own placeholder.
    const anyKey = { ...post, key: '${filename}' }
    expect(() => presignPost(anyKey)).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARG_VALUE', field: 'options.key' }),
    )
    const { fields } = presignPost({ ...anyKey, conditions: [['starts-with', '$key', '']] })
    expect(fields['key']).toBe(anyKey.key)
  })

  it('writes a dollar sign in values as the escape that both S3 and Ceph take', () => {
    const { fields } = presignPost({
      ...post,
      key: '$a$$.txt',
      fields: { 'x-amz-meta-price': 'US$5' },
      conditions: [['starts-with', '$x-amz-meta-note', '$']],
    })
    const text = Buffer.from(fields['policy'] ?? '', 'base64').toString()
    expect(text).toContain('{"key":"\\u0024a\\u0024\\u0024.txt"}')
    expect(text).toContain('{"x-amz-meta-price":"US\\u00245"}')
    expect(text).toContain('["starts-with","$x-amz-meta-note","\\u0024"]')
    expect(policyOf(fields).conditions).toContainEqual({ key: '$a$$.txt' })
  })

  it('refuses a condition that is none', () => {
    for (const condition of [
      {},
      { acl: 'private', tagging: '' },
      { acl: 1 },
      ['foo'],
      ['eq', '$acl'],
      ['ends-with', '$acl', 'c'],
      ['starts-with', '$acl', 1],
      ['content-length-range', '1', 2],
      ['content-length-range', 1, Number.NaN],
    ]) {
      expect(() => presignPost({ ...post, conditions: [condition as never] })).toThrow(
        expect.objectContaining({ field: 'options.conditions[0]' }),
      )
    }
    expect(() => presignPost({ ...post, conditions: [null as never] })).toThrow(
      expect.objectContaining({ field: 'options.conditions[0]' }),
    )
  })
})
