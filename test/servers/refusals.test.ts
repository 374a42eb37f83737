import { inspect } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ServiceError } from '../../src/errors.ts'
import { presign, type SigningOptions, sign } from '../../src/sigv4/index.ts'
import {
  bucketName,
  clientFor,
  createBucket,
  objectPath,
  plainFetch,
  removeBucket,
  send,
  signingFor,
} from './s3-requests.ts'
import { describeServers, type Refusal } from './servers.ts'

const minuteMs = 60_000
const wrongSecret = 'wrong/secret+0000000000000000000000000001='

/** The error of a request that must be refused. */
async function refusalOf(request: Promise<unknown>): Promise<ServiceError> {
  const outcome = await request.then(
    () => undefined,
    (error: unknown) => error,
  )
  if (outcome instanceof ServiceError) return outcome
  throw new Error('not refused by the service', { cause: outcome })
}

describeServers('refused through the client', (server) => {
  const client = clientFor(server)
  const bucket = bucketName('refused')
  const path = objectPath(bucket, 'key')

  beforeAll(() => createBucket(client, bucket))
  afterAll(() => removeBucket(client, bucket))

  async function expectRefusal(request: Promise<unknown>, expected: Refusal): Promise<void> {
    const error = await refusalOf(request)
    expect({ status: error.status, awsCode: error.awsCode }).toEqual(expected)
    expect(error.attempts, 'it is not tried again').toHaveLength(1)
    expect(error.outcome).toBe('rejected')
    const printed = inspect(error, { depth: Infinity, showHidden: true }) + JSON.stringify(error)
    expect(printed).not.toContain(server.credentials.secretAccessKey)
    expect(printed).not.toContain(wrongSecret)
  }

  it('refuses a wrong secret', async () => {
    const stranger = clientFor(server, { ...server.credentials, secretAccessKey: wrongSecret })
    await expectRefusal(stranger.request({ service: 's3', path }), server.refusals.wrongSecret)
  })

  it('refuses an unknown key', async () => {
    const stranger = clientFor(server, { ...server.credentials, accessKeyId: 'nobody:0000000001' })
    await expectRefusal(stranger.request({ service: 's3', path }), server.refusals.unknownKey)
  })

  it("refuses another user's bucket", async () => {
    const other = clientFor(server, server.otherCredentials)
    await expectRefusal(other.request({ service: 's3', path: `/${bucket}` }), {
      status: 403,
      awsCode: 'AccessDenied',
    })
  })

  it('refuses a body other than the one whose hash is signed', async () => {
    const request = client.request({
      service: 's3',
      method: 'PUT',
      path,
      headers: { 'x-amz-content-sha256': '0'.repeat(64) },
      body: 'another body',
    })
    await expectRefusal(request, server.refusals.alteredBody)
  })

  it('reports a missing key and a missing bucket', async () => {
    const noKey = await refusalOf(
      client.request({ service: 's3', path: objectPath(bucket, 'none') }),
    )
    expect(noKey).toMatchObject({ status: 404, awsCode: 'NoSuchKey', retryable: false })
    expect(noKey.requestId).toMatch(/\S/)
    const absent = `/${bucketName('none')}`
    const noBucket = await refusalOf(client.request({ service: 's3', path: absent }))
    expect(noBucket).toMatchObject({ status: 404, awsCode: 'NoSuchBucket' })
  })

  it('reports HEAD of a missing key, whose response has no code', async () => {
    const request = client.request({
      service: 's3',
      method: 'HEAD',
      path: objectPath(bucket, 'none'),
    })
    expect((await refusalOf(request)).status).toBe(404)
  })

  it.each([-20, 20])('refuses a clock that is %i minutes off', async (minutes) => {
    const late = clientFor(server, server.credentials, {
      now: () => Date.now() + minutes * minuteMs,
      clockSkewCorrection: 'off',
    })
    const request = late.request({ service: 's3', path: `/${bucket}` })
    await expectRefusal(request, server.refusals.skewedClock)
  })

  it.each([-20, 20])(
    'refuses a clock that is %i minutes off once, then it is corrected',
    async (minutes) => {
      const late = clientFor(server, server.credentials, {
        now: () => Date.now() + minutes * minuteMs,
      })
      const response = await late.request({ service: 's3', path: `/${bucket}` })
      expect(response.status).toBe(200)
      await response.dump()
      expect(response.attempts).toMatchObject([
        { status: 403, codes: [server.refusals.skewedClock.awsCode], classification: 'clock-skew' },
        { status: 200, codes: [] },
      ])
      const next = await late.request({ service: 's3', path: `/${bucket}` })
      await next.dump()
      expect(next.attempts).toHaveLength(1)
    },
  )
})

describeServers('refused as signed', (server) => {
  const client = clientFor(server)
  const bucket = bucketName('altered')
  const path = objectPath(bucket, 'key')
  const url = `${server.endpoint}${path}`
  const signing = signingFor(server)

  beforeAll(async () => {
    await createBucket(client, bucket)
    await (await client.request({ service: 's3', method: 'PUT', path, body: 'here' })).dump()
  })
  afterAll(() => removeBucket(client, bucket))

  function presignGet(
    options: Partial<SigningOptions> & { readonly expiresIn?: number } = {},
  ): string {
    return presign({ url }, { ...signing, expiresIn: 60, ...options }).url
  }

  it.each([-20, 20])('refuses a date that is %i minutes off', async (minutes) => {
    const date = Date.now() + minutes * minuteMs
    const answer = await send(server, sign({ url }, { ...signing, date }))
    expect(answer).toMatchObject(server.refusals.skewedClock)
  })

  it.each([-10, 10])('accepts a date that is %i minutes off', async (minutes) => {
    const date = Date.now() + minutes * minuteMs
    expect(await send(server, sign({ url }, { ...signing, date }))).toMatchObject({ status: 200 })
  })

  it('refuses a body that was changed on the way', async () => {
    const signed = sign({ method: 'PUT', url, body: 'signed' }, signing)
    const answer = await send(server, { ...signed, body: 'change' })
    expect(answer).toMatchObject(server.refusals.alteredBody)
  })

  it('refuses an expired URL, which worked before', async () => {
    const date = Date.now() - minuteMs
    expect(await plainFetch(server, presignGet({ date, expiresIn: 300 }))).toMatchObject({
      status: 200,
    })
    expect(await plainFetch(server, presignGet({ date, expiresIn: 30 }))).toMatchObject(
      server.refusals.expiredPresign,
    )
  })

  it('refuses a URL signed with a wrong secret', async () => {
    const credentials = { ...server.credentials, secretAccessKey: wrongSecret }
    expect(await plainFetch(server, presignGet({ credentials }))).toMatchObject(
      server.refusals.wrongSecret,
    )
  })

  describe('refuses an altered URL', () => {
    it.each([
      ['another key', (text: string) => text.replace('/key?', '/kez?')],
      ['a longer life', (text: string) => text.replace('X-Amz-Expires=60', 'X-Amz-Expires=600')],
      ['a parameter more', (text: string) => `${text}&response-content-type=text%2Fhtml`],
      ['a signature with one digit changed', flipLastDigit],
    ])('%s', async (_, alter) => {
      const whole = presignGet()
      const altered = alter(whole)
      expect(altered).not.toBe(whole)
      expect(await plainFetch(server, altered)).toMatchObject(server.refusals.alteredPresign)
    })

    it('that is used with another method', async () => {
      const answer = await plainFetch(server, presignGet(), { method: 'PUT', body: 'intruder' })
      expect(answer).toMatchObject(server.refusals.alteredPresign)
      expect((await plainFetch(server, presignGet())).text).toBe('here')
    })

    it('that is used without a signed header', async () => {
      const put = presign(
        { method: 'PUT', url, headers: { 'content-type': 'text/plain' } },
        { ...signing, expiresIn: 60 },
      )
      const as = (type: string) =>
        plainFetch(server, put.url, {
          method: 'PUT',
          body: 'here',
          headers: { 'content-type': type },
        })
      expect(await as('text/html')).toMatchObject(server.refusals.alteredPresign)
      expect(await as('text/plain')).toMatchObject({ status: 200 })
    })
  })
})

function flipLastDigit(text: string): string {
  return text.slice(0, -1) + (text.endsWith('0') ? '1' : '0')
}

describeServers(
  'a scope that is not its own',
  (server) => {
    const url = `${server.endpoint}/`

    it.each([
      ['region', { region: 'eu-central-1' }],
      ['service', { service: 's3express' }],
    ])('%s', async (_, scope) => {
      const answer = await send(server, sign({ url }, { ...signingFor(server), ...scope }))
      expect(answer).toMatchObject({ status: 400, awsCode: 'AuthorizationHeaderMalformed' })
    })
  },
  'checksScope',
)

describeServers(
  'an x-amz header that is not signed',
  (server) => {
    it('is refused unsigned and accepted signed', async () => {
      const url = `${server.endpoint}/`
      const headers = { 'x-amz-meta-note': 'text' }
      const signed = sign({ url }, signingFor(server))
      const added = { ...signed, headers: { ...signed.headers, ...headers } }
      expect(await send(server, added)).toMatchObject({ status: 403, awsCode: 'AccessDenied' })
      const whole = sign({ url, headers }, signingFor(server))
      expect(await send(server, whole)).toMatchObject({ status: 200 })
    })
  },
  'refusesUnsignedAmzHeaders',
)
