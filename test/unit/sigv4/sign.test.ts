import { describe, expect, it } from 'vitest'
import {
  createSigner,
  explain,
  presign,
  type SigningOptions,
  sign,
  signStreaming,
} from '../../../src/sigv4/index.ts'
import { caught, everyWay } from './signing-input.ts'

const credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
}
const options: SigningOptions = {
  credentials,
  region: 'us-east-1',
  service: 'service',
  date: new Date('2015-08-30T12:36:00Z'),
}
const s3: SigningOptions = { ...options, service: 's3' }
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
const url = 'https://example.amazonaws.com/'

const signedHeaders = (headers: Record<string, string>, more: Partial<SigningOptions> = {}) =>
  explain({ url, headers }, { ...options, ...more }).signedHeaders.split(';')

describe('sign', () => {
  it("gives AWS's published signature", () => {
    expect(sign({ url }, options).headers['authorization']).toContain(
      'Signature=5fa00fa31553b73ebf194267',
    )
  })

  it('spreads into fetch: method, URL, headers and body, and no Host of its own', () => {
    const body = new Uint8Array([1, 2])
    const signed = sign({ method: 'put', url, headers: { 'Content-Type': 'x/y' }, body }, options)
    expect(signed).toEqual({
      method: 'PUT',
      url,
      headers: {
        'content-type': 'x/y',
        'x-amz-date': '20150830T123600Z',
        authorization: expect.stringMatching(
          /^AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE\/20150830\/us-east-1\/service\/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature=[0-9a-f]{64}$/,
        ),
      },
      body,
    })
    expect(signed.body).toBe(body)
    expect(new Request(signed.url, signed as RequestInit).headers.get('authorization')).toBe(
      signed.headers['authorization'],
    )
  })

  it('signs again what was signed before', () => {
    const first = sign(
      { url, headers: { a: 'b' } },
      { ...options, credentials: { ...credentials, sessionToken: 'OLD' } },
    )
    const again = sign(first, { ...options, date: new Date('2016-01-01T00:00:00Z') })
    expect(again).toEqual(
      sign({ url, headers: { a: 'b' } }, { ...options, date: new Date('2016-01-01T00:00:00Z') }),
    )
  })

  it('takes headers as a record, pairs, a Headers object or a Map, with numbers and arrays', () => {
    const record = {
      'X-Amz-Meta-N': 5,
      'x-amz-meta-list': ['a', 'b'],
      absent: undefined,
      none: null,
    }
    const forms = [record, Object.entries(record), new Map(Object.entries(record))] as const
    for (const headers of forms) {
      const signed = sign({ url, headers }, options)
      expect(signed.headers).toMatchObject({ 'x-amz-meta-n': '5', 'x-amz-meta-list': 'a,b' })
      expect(signed.headers).not.toHaveProperty('absent')
    }
    const folded = sign(
      {
        url,
        headers: new Headers([
          ['a', '1'],
          ['a', '2'],
        ]),
      },
      options,
    )
    expect(folded.headers['a']).toBe('1, 2')
  })

  it('folds names that differ in case only', () => {
    const { canonicalRequest } = explain({ url, headers: { 'X-A': '1', 'x-a': '2' } }, options)
    expect(canonicalRequest).toContain('\nx-a:1,2\n')
  })

  it('collapses spaces and tabs in what is signed, and sends them as they are', () => {
    const headers = { a: ' \tx \t "y  z" ', b: 'plain' }
    expect(explain({ url, headers }, options).canonicalRequest).toContain('\na:x "y z"\nb:plain\n')
    expect(sign({ url, headers }, options).headers['a']).toBe('x \t "y  z"')
  })

  it('is not confused by headers named like properties of objects', () => {
    const headers = { constructor: 'a', toString: 'b', hasOwnProperty: 'c' }
    expect(signedHeaders(headers)).toEqual([
      'constructor',
      'hasownproperty',
      'host',
      'tostring',
      'x-amz-date',
    ])
    expect(sign({ url, headers }, options).headers['constructor']).toBe('a')
  })
})

describe('service and region', () => {
  const date = options.date
  const hosts = [
    ['dynamodb.eu-central-1.amazonaws.com', 'dynamodb', 'eu-central-1'],
    ['bucket.s3.eu-west-1.amazonaws.com', 's3', 'eu-west-1'],
    ['abc123.execute-api.us-east-2.amazonaws.com:443', 'execute-api', 'us-east-2'],
    ['abc123.lambda-url.eu-west-1.on.aws', 'lambda', 'eu-west-1'],
    ['iam.amazonaws.com', 'iam', 'us-east-1'],
  ] as const

  it.each(hosts)('come from the host: %s', (host, service, region) => {
    const request = { url: `https://${host}/a`, headers: { 'x-amz-meta-a': 'b' } }
    const [inferred, named] = [
      everyWay(request, { credentials, date }),
      everyWay(request, { credentials, date, service, region }),
    ].map((ways) => ways.map((way) => way()))
    expect(inferred).toEqual(named)
  })

  it('come from the host where a body is streamed', () => {
    const request = { method: 'PUT', url: 'https://b.s3.eu-west-1.amazonaws.com/k', body: 'x' }
    const { headers } = signStreaming(request, { credentials, date })
    expect(headers).toEqual(
      signStreaming(request, { credentials, date, service: 's3', region: 'eu-west-1' }).headers,
    )
  })

  it('of the options go before those of the host', () => {
    const scopeOf = (more: Partial<SigningOptions>) =>
      explain({ url: `https://${hosts[0][0]}/` }, { credentials, date, ...more }).credentialScope
    expect(scopeOf({ service: 'mine' })).toBe('20150830/eu-central-1/mine/aws4_request')
    expect(scopeOf({ region: 'us-west-2' })).toBe('20150830/us-west-2/dynamodb/aws4_request')
  })

  it.each([
    ['of nobody', 'https://example.com/', {}, 'options.service'],
    [
      'that only ends like one',
      'https://s3.eu-west-1.amazonaws.com.example/',
      {},
      'options.service',
    ],
    ['of a customer', 'https://lb.us-east-1.elb.amazonaws.com/', {}, 'options.service'],
    [
      'of nobody, with a region',
      'https://example.com/',
      { region: 'eu-west-1' },
      'options.service',
    ],
    ['of nobody, with a service', 'https://example.com/', { service: 's3' }, 'options.region'],
    ['without a region', 'https://b.s3-accelerate.amazonaws.com/k', {}, 'options.region'],
  ])('are never guessed for a host %s', (_, url, more, field) => {
    for (const way of everyWay({ url }, { credentials, date, ...more })) {
      expect(caught(way)).toMatchObject({ code: 'ERR_INVALID_ARG_VALUE', field })
    }
  })

  it('are not needed to refuse what is wrong with other options', () => {
    const wrong = { credentials, uriEncoding: 'triple' as never }
    expect(caught(() => createSigner(wrong))).toMatchObject({ field: 'options.uriEncoding' })
    expect(caught(() => sign(null as never, { credentials }))).toMatchObject({ field: 'request' })
  })

  it('are those of each host a signer signs for, with the keys it was made with', () => {
    const own = { ...credentials }
    const signer = createSigner({ credentials: own })
    const urls = hosts.map(([host]) => `https://${host}/a`)
    const first = urls.map((url) => signer.sign({ url }, date))
    own.secretAccessKey = 'changed'
    expect(urls.map((url) => signer.sign({ url }, date))).toEqual(first)
    expect(first).toEqual(urls.map((url) => sign({ url }, { credentials, date })))
  })
})

describe('which headers are signed', () => {
  it('never: what proxies and clients rewrite', () => {
    const never = [
      'authorization',
      'cache-control',
      'connection',
      'expect',
      'from',
      'keep-alive',
      'max-forwards',
      'pragma',
      'proxy-authorization',
      'proxy-connection',
      'referer',
      'sec-fetch-mode',
      'te',
      'trailer',
      'transfer-encoding',
      'upgrade',
      'user-agent',
      'x-amzn-trace-id',
      'x-forwarded-for',
    ]
    const headers = Object.fromEntries(never.map((name) => [name, 'x']))
    for (const signHeaders of [undefined, 'all'] as const) {
      expect(signedHeaders(headers, { signHeaders })).toEqual(['host', 'x-amz-date'])
    }
    expect(Object.keys(sign({ url, headers }, options).headers)).toEqual(
      expect.arrayContaining(never.filter((name) => name !== 'authorization')),
    )
  })

  it('on request only: accept-encoding, content-length, range', () => {
    const headers = { 'Accept-Encoding': 'gzip', 'Content-Length': 3, Range: 'bytes=0-1' } as never
    expect(signedHeaders(headers)).toEqual(['host', 'x-amz-date'])
    expect(signedHeaders(headers, { signHeaders: ['Range'] })).toEqual([
      'host',
      'range',
      'x-amz-date',
    ])
    expect(signedHeaders(headers, { signHeaders: 'all' })).toEqual([
      'accept-encoding',
      'content-length',
      'host',
      'range',
      'x-amz-date',
    ])
  })

  it('all others, unless excepted', () => {
    const headers = {
      'content-type': 'a',
      'x-amz-acl': 'b',
      'if-match': 'c',
      date: 'd',
      accept: 'e',
    }
    const all = ['accept', 'content-type', 'date', 'host', 'if-match', 'x-amz-acl', 'x-amz-date']
    expect(signedHeaders(headers)).toEqual(all)
    expect(signedHeaders(headers, { unsignedHeaders: ['Accept'] })).toEqual(all.slice(1))
  })
})

describe('Host', () => {
  it.each([
    ['https://Example.COM/', 'example.com'],
    ['HTTPS://example.com:443/', 'example.com'],
    ['http://example.com:80', 'example.com'],
    ['http://example.com:443/', 'example.com:443'],
    ['https://example.com:8443?x', 'example.com:8443'],
    ['https://[2001:DB8::1]:9000/', '[2001:db8::1]:9000'],
    ['https://[::1]/', '[::1]'],
    ['wss://example.com:443/mqtt', 'example.com'],
    ['http://127.0.0.1:7480/', '127.0.0.1:7480'],
  ])('of %s is %s', (url, host) => {
    expect(explain({ url }, options).canonicalRequest).toContain(`\nhost:${host}\n`)
    expect(new URL(sign({ url }, options).url).host).toBe(host)
  })

  it("is the caller's own where given, in one spelling, and is then sent", () => {
    const request = { url: 'https://127.0.0.1:8080/', headers: { Host: 'Bucket.S3.localhost:443' } }
    expect(explain(request, options).canonicalRequest).toContain('\nhost:bucket.s3.localhost\n')
    expect(sign(request, options).headers['host']).toBe('bucket.s3.localhost')
  })
})

describe('the payload', () => {
  const content = (more: Partial<SigningOptions>, request: object = {}) =>
    sign({ url, ...request }, { ...s3, ...more }).headers['x-amz-content-sha256']
  const hash = 'a'.repeat(64)

  it('has its hash in a header for S3, and for others only where a server could not guess it', () => {
    expect(content({})).toBe(EMPTY)
    expect(content({}, { body: 'x' })).toBe(
      '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881',
    )
    expect(content({ contentSha256Header: 'omit' })).toBeUndefined()
    expect(content({ service: 'service' }, { body: 'x' })).toBeUndefined()
    expect(content({ service: 'service', payloadHash: hash })).toBeUndefined()
    expect(content({ service: 'service', payloadHash: 'UNSIGNED-PAYLOAD' })).toBe(
      'UNSIGNED-PAYLOAD',
    )
    expect(content({ service: 'service', contentSha256Header: 'include' })).toBe(EMPTY)
  })

  it('takes the hash from the request, then from the options', () => {
    const own = { url, payloadHash: hash }
    const unsigned = { ...s3, payloadHash: 'UNSIGNED-PAYLOAD' }
    const date = new Date('2026-01-01T00:00:00Z')
    const signer = createSigner(unsigned)
    for (const request of [own, { url, payloadHash: undefined }, own]) {
      const { payloadHash = 'UNSIGNED-PAYLOAD' } = request
      const options = { ...s3, payloadHash, date }
      expect(signer.sign(request, date)).toEqual(sign({ url }, options))
      const link = { expiresIn: 60, date }
      expect(signer.presign(request, link)).toEqual(presign({ url }, { ...options, ...link }))
    }
    expect(() => sign({ url, payloadHash: 'none' }, s3)).toThrow(
      expect.objectContaining({ field: 'request.payloadHash' }),
    )
  })

  it('takes the hash from the option, then from the header, then from the body', () => {
    const headers = { 'X-Amz-Content-Sha256': hash }
    expect(content({}, { headers, body: 'x' })).toBe(hash)
    expect(content({ payloadHash: 'UNSIGNED-PAYLOAD' }, { headers, body: 'x' })).toBe(
      'UNSIGNED-PAYLOAD',
    )
    expect(explain({ url, headers }, s3).canonicalRequest).toMatch(new RegExp(`${hash}$`))
  })

  it('hashes strings, bytes and buffers alike', () => {
    const bytes = new TextEncoder().encode('é')
    for (const body of ['é', bytes, Buffer.from('é'), bytes.buffer as ArrayBuffer]) {
      expect(content({}, { body })).toBe(content({}, { body: 'é' }))
    }
    for (const body of [undefined, null, '', new Uint8Array()])
      expect(content({}, { body })).toBe(EMPTY)
  })
})

describe('session tokens', () => {
  const temporary = { ...options, credentials: { ...credentials, sessionToken: 'T+/=' } }

  it('are signed', () => {
    expect(sign({ url }, temporary).headers['x-amz-security-token']).toBe('T+/=')
    expect(explain({ url }, temporary).signedHeaders).toBe('host;x-amz-date;x-amz-security-token')
  })

  it('are added unsigned where asked', () => {
    const unsigned = { ...temporary, sessionToken: 'unsigned' as const }
    expect(sign({ url }, unsigned).headers['x-amz-security-token']).toBe('T+/=')
    expect(explain({ url }, unsigned).signedHeaders).toBe('host;x-amz-date')
  })

  it('have a name of their own with S3 Express', () => {
    const { headers } = sign({ url }, { ...temporary, service: 's3express' })
    expect(headers).toMatchObject({ 'x-amz-s3session-token': 'T+/=' })
    expect(headers).not.toHaveProperty('x-amz-security-token')
  })
})

describe('createSigner', () => {
  it('signs as sign does, across seconds, days and requests', () => {
    const signer = createSigner(options)
    for (const at of [0, 999, 1000, 86_399_999, 86_400_000, 1.5e12, 1000, 1.5e12 + 1]) {
      for (const path of ['', 'a', 'a/b?c=d', 'a//b', '%7e']) {
        const request = { url: `${url}${path}`, headers: { x: `${at}` } }
        expect(signer.sign(request, at)).toEqual(sign(request, { ...options, date: at }))
      }
    }
  })

  it('signs now by default', () => {
    const before = Date.now()
    const { headers } = createSigner(options).sign({ url })
    const at = Date.parse(
      (headers['x-amz-date'] ?? '').replace(/(....)(..)(..T..)(..)(..)/, '$1-$2-$3:$4:$5'),
    )
    expect(at).toBeGreaterThanOrEqual(before - 1000)
    expect(at).toBeLessThanOrEqual(Date.now())
  })

  it('keeps to the credentials that it was made with', () => {
    const mutable = { ...credentials }
    const signer = createSigner({ ...options, credentials: mutable })
    mutable.secretAccessKey = 'another'
    expect(signer.sign({ url }, 0)).toEqual(sign({ url }, { ...options, date: 0 }))
  })
})

describe('the key cache', () => {
  it('notices when a credentials object is given another secret', () => {
    const mutable = { ...credentials }
    const own = { ...options, credentials: mutable }
    const before = sign({ url }, own)
    mutable.secretAccessKey = 'another'
    const after = sign({ url }, own)
    expect(after).not.toEqual(before)
    expect(after).toEqual(sign({ url }, { ...options, credentials: { ...mutable } }))
  })

  it('tells secrets, ids, days, regions and services apart', () => {
    const variants: Partial<SigningOptions>[] = [
      {},
      { credentials: { ...credentials, secretAccessKey: 'other' } },
      { date: new Date('2015-08-31T12:36:00Z') },
      { region: 'eu-west-1' },
      { service: 'other' },
    ]
    const signatures = () =>
      variants.map((variant) => explain({ url }, { ...options, ...variant }).signature)
    expect(new Set(signatures()).size).toBe(variants.length)
    expect(signatures()).toEqual(signatures())
  })
})

describe('a payload hash of the request', () => {
  const hash = 'a'.repeat(64)

  it.each([hash, 'UNSIGNED-PAYLOAD'])('%s is signed as one of the options', (payloadHash) => {
    for (const service of ['s3', 'service']) {
      const usual = { ...options, service }
      const request = { method: 'PUT', url, body: 'x' }
      expect(sign({ ...request, payloadHash }, usual)).toEqual(
        sign(request, { ...usual, payloadHash }),
      )
      expect(presign({ ...request, payloadHash }, { ...usual, expiresIn: 60 })).toEqual(
        presign(request, { ...usual, payloadHash, expiresIn: 60 }),
      )
    }
  })

  it('goes before one of the options', () => {
    expect(sign({ url, payloadHash: hash }, { ...s3, payloadHash: 'b'.repeat(64) })).toEqual(
      sign({ url }, { ...s3, payloadHash: hash }),
    )
  })

  it('that is none is refused by its name', () => {
    expect(() => sign({ url, payloadHash: 'A'.repeat(64) }, options)).toThrow(
      expect.objectContaining({ field: 'request.payloadHash' }),
    )
  })
})
