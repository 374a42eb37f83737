import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { resolveS3Endpoint, type S3EndpointQuery } from '../../../../src/endpoints/index.ts'
import { EndpointError } from '../../../../src/errors.ts'
import { CHARACTER } from '../../../support/character.ts'

const REGION = 'eu-central-1'

function refusalOf(query: Partial<S3EndpointQuery>): Record<string, unknown> {
  try {
    resolveS3Endpoint({ region: REGION, ...query })
  } catch (error) {
    return error as Record<string, unknown>
  }
  throw new Error('it was not refused')
}

function urlOf(query: Partial<S3EndpointQuery>): string {
  const { origin, basePath } = resolveS3Endpoint({ region: REGION, ...query })
  return origin + basePath
}

describe('the host of an S3 endpoint', () => {
  const hostile = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.string({ unit: CHARACTER, maxLength: 70 }),
    fc.string({ unit: fc.constantFrom(...'ab9.-_/@:#?%\\ [].A--x-s3op'), maxLength: 70 }),
  )
  const arn = fc
    .tuple(
      fc.constantFrom('s3', 's3-outposts', 's3-object-lambda'),
      fc.oneof(fc.constantFrom('', 'us-west-2'), hostile),
      fc.oneof(fc.constant('123456789012'), hostile),
      fc.oneof(fc.constantFrom('accesspoint/', 'accesspoint:', 'outpost/'), hostile),
      hostile,
      fc.constantFrom('', '/accesspoint/name'),
    )
    .map(([service, region, account, type, name, rest]) =>
      ['arn:aws', service, region, account, `${type}${name}${rest}`].join(':'),
    )
  const query = fc.record({
    bucket: fc.option(
      fc.oneof(
        hostile,
        hostile.map((text) => `${text}--use1-az4--x-s3`),
        hostile.map((text) => `${text}--op-s3`),
        arn,
      ),
      { nil: undefined },
    ),
    region: fc.oneof(fc.constantFrom('us-east-1', 'cn-north-1', 'aws-global'), hostile),
    fips: fc.boolean(),
    dualStack: fc.boolean(),
    accelerate: fc.boolean(),
    addressing: fc.constantFrom('auto' as const, 'virtual' as const, 'path' as const),
    operation: fc.constantFrom('GetObject', 'CreateBucket', 'WriteGetObjectResponse'),
  })
  const AWS =
    /\.(?:amazonaws\.com|amazonaws\.com\.cn|amazonaws\.eu|[a-z0-9-]+\.gov|[a-z0-9.-]+\.uk)$/
  const PATH = /^(?:\/(?:[A-Za-z0-9._~-]|%[0-9A-F]{2})+)?$/

  it("is AWS's whatever is asked for, spelled as URL spells it, and the path is encoded", () => {
    const answered = { count: 0 }
    const check = (asked: S3EndpointQuery): void => {
      let endpoint: ReturnType<typeof resolveS3Endpoint>
      try {
        endpoint = resolveS3Endpoint(asked)
      } catch (error) {
        if (!(error instanceof EndpointError)) expect(error).toHaveProperty('field', 'bucket')
        return
      }
      answered.count += 1
      const url = new URL(endpoint.origin)
      expect(url.origin).toBe(endpoint.origin)
      expect(url.hostname).toMatch(AWS)
      expect(endpoint.basePath).toMatch(PATH)
      expect(new URL(`${endpoint.origin}${endpoint.basePath}/key`).pathname).toBe(
        `${endpoint.basePath}/key`,
      )
    }
    fc.assert(fc.property(query, check), { numRuns: 3_000 })
    expect(answered.count).toBeGreaterThan(100)
  })

  it('keeps to an endpoint of your own', () => {
    const check = (bucket: string): void => {
      try {
        const { origin } = resolveS3Endpoint({ bucket, region: 'r', endpoint: 'http://h.test:81' })
        const { host } = new URL(origin)
        expect(host === 'h.test:81' || host.endsWith('.h.test:81')).toBe(true)
      } catch (error) {
        if (!(error instanceof EndpointError)) expect(error).toHaveProperty('field', 'bucket')
      }
    }
    fc.assert(fc.property(fc.oneof(hostile, arn), check), { numRuns: 1_000 })
  })
})

describe('a bucket', () => {
  it.each([
    ['', 'ERR_INVALID_ARG_VALUE'],
    ['.', 'ERR_INVALID_ARG_VALUE'],
    ['..', 'ERR_INVALID_ARG_VALUE'],
    ['\ud800', 'ERR_INVALID_ARG_VALUE'],
    ['b'.repeat(256), 'ERR_OUT_OF_RANGE'],
    [`arn:${'b'.repeat(2_045)}`, 'ERR_OUT_OF_RANGE'],
    [7, 'ERR_INVALID_ARG_TYPE'],
    [null, 'ERR_INVALID_ARG_TYPE'],
  ])('%j is an argument error', (bucket, code) => {
    expect(refusalOf({ bucket: bucket as string })).toMatchObject({ code, field: 'bucket' })
  })

  it.each([
    ['my.bucket', 'my.bucket'],
    ['My-Bucket', 'My-Bucket'],
    ['ab', 'ab'],
    ['b'.repeat(64), 'b'.repeat(64)],
    ['-b-', '-b-'],
    ['192.168.0.1', '192.168.0.1'],
    ['a/b?c#d', 'a%2Fb%3Fc%23d'],
    ["it's(*)!", 'it%27s%28%2A%29%21'],
    ['grün', 'gr%C3%BCn'],
  ])('%j goes into the path', (bucket, segment) => {
    expect(urlOf({ bucket })).toBe(`https://s3.eu-central-1.amazonaws.com/${segment}`)
    expect(refusalOf({ bucket, addressing: 'virtual' })).toMatchObject({
      code: 'ENDPOINT_UNSUPPORTED',
      message: expect.stringContaining('Use addressing "path"'),
    })
  })

  it('goes where addressing says', () => {
    const endpoint = 'http://store.test:8080/base/'
    expect(urlOf({ bucket: 'bucket', endpoint })).toBe('http://bucket.store.test:8080/base')
    expect(urlOf({ bucket: 'bucket', endpoint, addressing: 'path' })).toBe(
      'http://store.test:8080/base/bucket',
    )
    expect(urlOf({ bucket: 'bucket', addressing: 'virtual' })).toBe(
      'https://bucket.s3.eu-central-1.amazonaws.com',
    )
  })

  it('goes into the path before an IP address, of which there are several spellings', () => {
    for (const host of ['127.0.0.1:9000', '[::1]:9000', '0x7f.1:9000', '2130706433:9000']) {
      const { basePath } = resolveS3Endpoint({
        bucket: 'my.bucket',
        region: REGION,
        endpoint: `http://${host}`,
      })
      expect(basePath).toBe('/my.bucket')
    }
    expect(
      refusalOf({ bucket: 'bucket', endpoint: 'http://10.0.0.1', addressing: 'virtual' }),
    ).toMatchObject({ message: expect.stringContaining('an IP address') })
  })
})

describe('an access point', () => {
  const bucket = 'arn:aws:s3:us-west-2:123456789012:accesspoint/Name'

  it('has its host in lower case, in which it is signed and sent', () => {
    expect(urlOf({ bucket })).toBe(
      'https://name-123456789012.s3-accesspoint.us-west-2.amazonaws.com',
    )
  })

  it('cannot stand before an IP address', () => {
    expect(refusalOf({ bucket, endpoint: 'http://127.0.0.1:9000' })).toMatchObject({
      code: 'ENDPOINT_UNSUPPORTED',
    })
  })

  it('has a name that leaves room for the account', () => {
    const longest = 'n'.repeat(50)
    const named = (name: string): string => `arn:aws:s3:us-west-2:123456789012:accesspoint/${name}`
    expect(urlOf({ bucket: named(longest) })).toContain(`${longest}-123456789012.`)
    expect(refusalOf({ bucket: named(`${longest}n`) })).toMatchObject({
      code: 'ENDPOINT_INVALID',
      message: expect.stringContaining('too long'),
    })
  })

  it('on an Outpost is reached at an endpoint of your own too', () => {
    const outpost = 'arn:aws:s3-outposts:us-west-2:123456789012:outpost/op-01/accesspoint/name'
    expect(urlOf({ bucket: outpost, endpoint: 'http://outposts.test:81/base' })).toBe(
      'http://name-123456789012.op-01.outposts.test:81/base',
    )
  })

  it('of several regions is one of S3', () => {
    expect(refusalOf({ bucket: 'arn:aws:sqs::123456789012:accesspoint/a.mrap' })).toMatchObject({
      message: expect.stringContaining('is not one of S3'),
    })
  })
})

describe('an S3 Express bucket', () => {
  const bucket = 'name--use1-az4--x-s3'
  const zonal = `https://${bucket}.s3express-use1-az4.us-east-1.amazonaws.com`
  const control = `https://s3express-control.us-east-1.amazonaws.com/${bucket}`

  it.each([
    [undefined, zonal, 'express'],
    ['PutObject', zonal, 'express'],
    ['HeadBucket', zonal, 'express'],
    ['CreateSession', zonal, 'none'],
    ['CopyObject', zonal, 'none'],
    ['UploadPartCopy', zonal, 'none'],
    ['CreateBucket', control, 'none'],
    ['PutBucketPolicy', control, 'none'],
    ['GetPublicAccessBlock', control, 'none'],
  ])('has for %s its own host and credentials', (operation, url, session) => {
    const endpoint = resolveS3Endpoint({ bucket, region: 'us-east-1', operation })
    expect(endpoint.origin + endpoint.basePath).toBe(url)
    expect(endpoint).toMatchObject({ session, signingName: 's3express', algorithm: 'v4' })
  })

  it('may lie in a zone of a kind that is still to come', () => {
    const future = 'name--euc1-fra-a-az10--x-s3'
    expect(urlOf({ bucket: future })).toContain('.s3express-euc1-fra-a-az10.eu-central-1.')
  })
})

describe('an endpoint of your own', () => {
  it.each([
    ['no URL', 'ENDPOINT_INVALID'],
    ['ftp://store.test', 'ENDPOINT_INVALID'],
    ['https://user@store.test', 'ENDPOINT_INVALID'],
    ['https://:password@store.test', 'ENDPOINT_INVALID'],
    ['https://store.test/?x=1', 'ENDPOINT_INVALID'],
    ['https://store.test/#x', 'ENDPOINT_INVALID'],
    [7, 'ERR_INVALID_ARG_TYPE'],
  ])('%j is refused', (endpoint, code) => {
    expect(refusalOf({ bucket: 'bucket', endpoint: endpoint as string })).toMatchObject({ code })
  })

  it('may be a URL object, and signs for any region a store may have', () => {
    const endpoint = new URL('https://s3.store.test')
    for (const region of ['auto', 'garage', 'EU_West.1']) {
      expect(resolveS3Endpoint({ bucket: 'bucket', region, endpoint })).toEqual({
        origin: 'https://bucket.s3.store.test',
        basePath: '',
        signingName: 's3',
        signingRegion: region,
        algorithm: 'v4',
        session: 'none',
      })
    }
    expect(refusalOf({ region: 'a/b', endpoint })).toMatchObject({ code: 'ENDPOINT_INVALID' })
    expect(refusalOf({ region: '' })).toMatchObject({ code: 'ENDPOINT_INVALID' })
    expect(refusalOf({ region: undefined as never })).toMatchObject({
      code: 'ERR_INVALID_ARG_TYPE',
      field: 'region',
    })
  })
})
