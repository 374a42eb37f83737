import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { presign, sign } from '../../../src/sigv4/index.ts'
import {
  type VerifiableRequest,
  type VerifyOptions,
  verify,
  verifyPost,
} from '../../../src/verify/index.ts'
import { arrived, credentials, date, options, refusalOf, withHeader } from './arrived-request.ts'

const url = 'https://bucket.s3.amazonaws.com/key'
const signing = { credentials, region: 'eu-central-1', service: 's3', date }
const request = (): VerifiableRequest => arrived(sign({ url }, signing))

describe('wrong arguments', () => {
  it.each([
    ['options', null, 'ERR_INVALID_ARG_TYPE'],
    ['options.credentials', {}, 'ERR_INVALID_ARG_TYPE'],
    ['options.replay', { ...options, replay: true }, 'ERR_INVALID_ARG_TYPE'],
    ['options.regions', { ...options, regions: [1] }, 'ERR_INVALID_ARG_TYPE'],
    ['options.services', { ...options, services: 5 }, 'ERR_INVALID_ARG_TYPE'],
    ['options.algorithms', { ...options, algorithms: ['v2'] }, 'ERR_INVALID_ARG_VALUE'],
    ['options.now', { ...options, now: Number.NaN }, 'ERR_INVALID_ARG_VALUE'],
    ['options.clockToleranceMs', { ...options, clockToleranceMs: -1 }, 'ERR_OUT_OF_RANGE'],
    ['options.maxBodyBytes', { ...options, maxBodyBytes: '1' }, 'ERR_INVALID_ARG_TYPE'],
    ['options.maxChunkBytes', { ...options, maxChunkBytes: -1 }, 'ERR_OUT_OF_RANGE'],
    ['options.unsignedPayload', { ...options, unsignedPayload: true }, 'ERR_INVALID_ARG_VALUE'],
    ['options.hosts', { ...options, hosts: [1] }, 'ERR_INVALID_ARG_TYPE'],
    ['options.hosts', { ...options, hosts: 'https://host/' }, 'ERR_INVALID_ARG_VALUE'],
    ['options.wirePath', { ...options, wirePath: true }, 'ERR_INVALID_ARG_VALUE'],
    ['options.body', { ...options, body: { parsed: true } }, 'ERR_INVALID_ARG_TYPE'],
    ['options.hashedBody', { ...options, hashedBody: 'skip' }, 'ERR_INVALID_ARG_VALUE'],
    ['options.scheme', { ...options, scheme: 'ftp' }, 'ERR_INVALID_ARG_VALUE'],
    [
      'options.requiredSignedHeaders',
      { ...options, requiredSignedHeaders: 'date' },
      'ERR_INVALID_ARG_TYPE',
    ],
    ['options.unsignedHeaders', { ...options, unsignedHeaders: [1] }, 'ERR_INVALID_ARG_TYPE'],
    ['options.normalizePath', { ...options, normalizePath: 'no' }, 'ERR_INVALID_ARG_TYPE'],
  ])('name %s', async (field, wrong, code) => {
    await expect(verify(request(), wrong as VerifyOptions)).rejects.toMatchObject({ code, field })
  })

  it.each([
    ['request', null],
    ['request.url', { headers: {} }],
    ['request.headers', { url: '/' }],
    ['request.headers[]', { url: '/', headers: [null] }],
    ['request.headers["a"]', { url: '/', headers: { A: {} } }],
    ['request.rawHeaders', { url: '/', headers: {}, rawHeaders: null }],
    ['request.rawHeaders[]', { url: '/', headers: {}, rawHeaders: [1, 'a'] }],
  ])('name %s', async (field, wrong) => {
    await expect(verify(wrong as VerifiableRequest, options)).rejects.toMatchObject({
      code: 'ERR_INVALID_ARG_TYPE',
      field,
    })
  })

  it.each([
    ['form', null],
    ['form.fields', {}],
    ['form.fields["a"]', { fields: { a: 1 } }],
    ['form.fields[]', { fields: [null] }],
    ['form.fields[]', { fields: [[1, 'a']] }],
    ['form.file', { fields: {}, file: { size: '1' } }],
    ['form.file.name', { fields: {}, file: { size: 1, name: 1 } }],
    ['form.bucket', { fields: {}, bucket: 1 }],
  ])('name %s', async (field, wrong) => {
    await expect(verifyPost(wrong as never, options)).rejects.toMatchObject({
      code: 'ERR_INVALID_ARG_TYPE',
      field,
    })
  })

  it('show no secret that the lookup returned in a wrong shape', async () => {
    const secret = ' secret with spaces '
    const error: unknown = await verify(request(), {
      ...options,
      credentials: () => ({ ...credentials, secretAccessKey: secret }),
    }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'ERR_INVALID_ARG_VALUE' })
    expect(inspect(error)).not.toContain('secret with')
  })
})

describe('one name', () => {
  it.each([
    ['region', { regions: 'eu-central-11' }],
    ['service', { services: 's3express' }],
    ['host', { hosts: 'my.bucket.s3.amazonaws.com' }],
  ])('for a %s allows no part of it', async (field, more) => {
    const refusal = await refusalOf(verify(request(), { ...options, ...more }))
    expect(refusal.field).toBe(field)
  })
})

describe('a session token', () => {
  it.each([
    ['is missing', { sessionToken: undefined }, {}],
    ['is given for an access key that has none', {}, { sessionToken: undefined }],
    ['is not that of the access key', {}, { sessionToken: 'another' }],
  ])('that is refused %s', async (problem, asSigned, asExpected) => {
    const wire = arrived(
      sign({ url }, { ...signing, credentials: { ...credentials, ...asSigned } }),
    )
    const known = { ...options, credentials: () => ({ ...credentials, ...asExpected }) }
    await expect(verify(wire, known)).rejects.toMatchObject({
      code: 'SIGNATURE_SESSION_TOKEN_INVALID',
      message: `sessionToken ${problem}`,
    })
  })
})

describe('a plain request', () => {
  it('may have headers that are undefined, and lists of values', async () => {
    const { method, url: target, headers } = arrived(sign({ url }, signing))
    const lists = Object.fromEntries(headers.map(([name, value]) => [name, [value]]))
    const loose = { method, url: target, headers: { ...lists, 'x-amz-acl': undefined } }
    await expect(verify(loose, options)).resolves.toHaveProperty('accessKeyId')
  })

  it('has no check for a body whose hash is not signed', async () => {
    const unsigned = sign({ method: 'PUT', url }, { ...signing, payloadHash: 'UNSIGNED-PAYLOAD' })
    const result = await verify(arrived(unsigned), { ...options, hashedBody: 'stream' })
    expect(result).not.toHaveProperty('verifyBody')
  })

  it('has a body of bytes and texts, and of nothing else', async () => {
    const wire = arrived(sign({ method: 'PUT', url, body: 'text' }, signing))
    const source = (...parts: unknown[]) =>
      (async function* () {
        yield* parts
      })() as AsyncIterable<Uint8Array>
    const { body } = await verify({ ...wire, body: source('te', Buffer.from('xt')) }, options)
    expect(Buffer.from(body ?? '').toString()).toBe('text')
    await expect(verify({ ...wire, body: source('te', 7) }, options)).rejects.toMatchObject({
      code: 'ERR_INVALID_ARG_TYPE',
      field: 'body',
    })
  })

  it('has a region that can be one', async () => {
    const wire = withHeader(arrived(sign({ url }, signing)), 'authorization', (value) =>
      value?.replace('/eu-central-1/', '/eu~central/'),
    )
    expect(await refusalOf(verify(wire, options))).toMatchObject({ code: 'SIGNATURE_MALFORMED' })
  })
})

describe('a form', () => {
  it.each([
    ['form.fields', { fields: null }],
    ['form.fields', { fields: 'key=k' }],
    ['form.file', { fields: {}, file: null }],
    ['form.file', { fields: {}, file: 'text' }],
    ['form.file.name', { fields: {}, file: { size: 1, name: 7 } }],
    ['form.bucket', { fields: {}, bucket: 7 }],
  ])('is refused for a wrong %s', async (field, wrong) => {
    await expect(verifyPost(wrong as never, options)).rejects.toMatchObject({
      code: 'ERR_INVALID_ARG_TYPE',
      field,
    })
  })
})

describe('credentials', () => {
  it('may come later, and their failure is passed on', async () => {
    const later = { ...options, credentials: async () => credentials }
    expect(await verify(request(), later)).toHaveProperty('accessKeyId', credentials.accessKeyId)
    const cause = new Error('database is down')
    const failing = { ...options, credentials: () => Promise.reject(cause) }
    await expect(verify(request(), failing)).rejects.toBe(cause)
  })

  it('do not end while their expiration lies ahead', async () => {
    const expiration = new Date(date.getTime() + 1)
    const verified = verify(request(), {
      ...options,
      credentials: () => ({ ...credentials, expiration }),
    })
    await expect(verified).resolves.toHaveProperty('date', date)
  })

  it('are asked for once, and for what the request says only', async () => {
    const asked: string[] = []
    const counting = (accessKeyId: string) => {
      asked.push(accessKeyId)
      return credentials
    }
    await verify(request(), { ...options, credentials: counting })
    expect(asked).toEqual([credentials.accessKeyId])
  })
})

describe('a rule', () => {
  const v4a = () => arrived(sign({ url }, { ...signing, algorithm: 'v4a' }))

  it.each([
    ['hosts', request],
    ['regions', request],
    ['regions', v4a],
    ['services', request],
  ])('for %s must say true or false', async (name, arriving) => {
    // An async function, whose promise would pass for a yes, is how a rule asks a database.
    for (const answer of [Promise.resolve(false), undefined, 'no', 1]) {
      const rule = () => answer as unknown as boolean
      await expect(verify(arriving(), { ...options, [name]: rule })).rejects.toMatchObject({
        code: 'ERR_INVALID_ARG_TYPE',
        field: `options.${name}`,
      })
    }
  })
})

describe('the replay hook', () => {
  it.each([undefined, null, 'OK', 0])('must say true or false, not %s', async (answer) => {
    const replay = () => answer as unknown as boolean
    await expect(verify(request(), { ...options, replay })).rejects.toMatchObject({
      code: 'ERR_INVALID_ARG_TYPE',
      field: 'options.replay',
    })
  })

  it('is asked once everything else holds, with the time until which to remember', async () => {
    const asked: [string, Date][] = []
    const replay = (signature: string, expiresAt: Date) => {
      asked.push([signature, expiresAt])
      return false
    }
    const made = presign({ url }, { ...signing, expiresIn: 60 })
    const link = arrived(made)
    await verify(link, { ...options, replay })
    expect(asked).toEqual([[made.url.slice(-64), new Date(date.getTime() + 60_000)]])
    await refusalOf(verify({ ...link, method: 'PUT' }, { ...options, replay }))
    expect(asked).toHaveLength(1)
    await verify(request(), { ...options, replay })
    expect(asked[1]?.[1]).toEqual(new Date(date.getTime() + 900_000))
  })

  it('knows a v4a signature in any spelling', async () => {
    const seen = new Set<string>()
    const replay = (signature: string) => {
      const before = seen.has(signature)
      seen.add(signature)
      return before
    }
    // ECDSA is randomised: the same request has another signature each time.
    const once = arrived(sign({ url }, { ...signing, algorithm: 'v4a' }))
    const again = arrived(sign({ url }, { ...signing, algorithm: 'v4a' }))
    expect(again).not.toEqual(once)
    await verify(once, { ...options, replay })
    expect((await refusalOf(verify(again, { ...options, replay }))).code).toBe('SIGNATURE_REPLAYED')
  })
})

const regionSet = (set: string) =>
  arrived(sign({ url }, { ...signing, algorithm: 'v4a', regionSet: set }))

const onlyEurope = (name: string): boolean => name === 'eu-*'

describe('regions of v4a', () => {
  it.each([
    ['*', 'eu-central-1'],
    ['eu-*', 'eu-central-1'],
    ['us-east-1,eu-central-1', 'eu-central-1'],
    ['*-central-*', 'eu-central-1'],
    ['us-*,eu-*-1', ['ap-south-1', 'eu-central-1']],
  ])('%s holds in %s', async (set, regions) => {
    expect(await verify(regionSet(set), { ...options, regions })).toHaveProperty('region', set)
  })

  it.each([
    ['us-*', 'eu-central-1'],
    ['eu-central', 'eu-central-1'],
    ['eu-*-2', 'eu-central-1'],
    ['eu-central-1*1', 'eu-central-1'],
    ['eu-*west*-1', 'eu-central-1'],
    ['*central*eu*', 'eu-central-1'],
    ['*', []],
  ])('%s does not hold in %s', async (set, regions) => {
    expect(await refusalOf(verify(regionSet(set), { ...options, regions }))).toEqual({
      code: 'SIGNATURE_SCOPE_MISMATCH',
      field: 'region',
    })
  })

  it('are put to a rule one by one', async () => {
    const regions = onlyEurope
    await expect(verify(regionSet('us-*,eu-*'), { ...options, regions })).resolves.toHaveProperty(
      'region',
    )
    const other = verify(regionSet('us-*'), { ...options, regions })
    expect((await refusalOf(other)).field).toBe('region')
  })

  it('must be there', async () => {
    const { headers, ...rest } = regionSet('*')
    const without = headers.filter(([name]) => name !== 'x-amz-region-set')
    expect(await refusalOf(verify({ ...rest, headers: without }, options))).toEqual({
      code: 'SIGNATURE_MALFORMED',
      field: 'X-Amz-Region-Set',
    })
  })
})

describe('special services', () => {
  it("takes IoT's token, which is not signed, and checks it", async () => {
    const iot = { ...signing, service: 'iotdevicegateway', expiresIn: 60 }
    const link = arrived(presign({ url: 'wss://abc.iot.eu-central-1.amazonaws.com/mqtt' }, iot))
    expect(await verify(link, options)).toHaveProperty('service', 'iotdevicegateway')
    const other = { ...link, url: link.url.replace(/Token=[^&]+/, 'Token=other') }
    expect((await refusalOf(verify(other, options))).code).toBe('SIGNATURE_SESSION_TOKEN_INVALID')
  })

  it("takes both names of a directory bucket's token", async () => {
    const express = { ...signing, service: 's3express' }
    for (const sessionTokenName of ['x-amz-s3session-token', 'x-amz-security-token'] as const) {
      const signed = arrived(sign({ url }, { ...express, sessionTokenName }))
      expect((await verify(signed, options)).signedHeaders).toContain(sessionTokenName)
    }
  })

  it('takes a payload hash that was moved into the query', async () => {
    const hash = 'UNSIGNED-PAYLOAD'
    const made = presign(
      { url: 'https://host/', headers: { 'x-amz-content-sha256': hash } },
      {
        ...signing,
        service: 'execute-api',
        expiresIn: 60,
        payloadHash: hash,
        hoistHeaders: ['x-amz-content-sha256'],
      },
    )
    const allowing: VerifyOptions = { ...options, unsignedPayload: 'allow' }
    expect(await verify({ ...arrived(made), body: 'anything' }, allowing)).toMatchObject({
      payloadHash: hash,
    })
    expect((await refusalOf(verify(arrived(made), options))).code).toBe(
      'SIGNATURE_PAYLOAD_UNSIGNED',
    )
  })

  it('leaves a default port out of the Host by the scheme', async () => {
    const signed = arrived(sign({ url: 'http://host:443/' }, signing))
    await expect(verify(signed, { ...options, scheme: 'http' })).resolves.toHaveProperty('date')
    expect((await refusalOf(verify(signed, { ...options, scheme: 'https' }))).code).toBe(
      'SIGNATURE_DOES_NOT_MATCH',
    )
  })
})
