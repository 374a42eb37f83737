import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type EndpointQuery, resolveEndpoint } from '../../../src/endpoints/index.ts'
import { SansdkError } from '../../../src/errors.ts'

const region = 'eu-central-1'

/** What an endpoint cannot be resolved for. */
function refusal(query: Record<string, unknown>): unknown {
  try {
    resolveEndpoint({ service: 'sqs', region, ...query } as EndpointQuery)
  } catch (error) {
    return error
  }
  throw new Error('expected a refusal')
}

describe('services', () => {
  it('are found by endpoint prefix and by botocore’s name', () => {
    for (const service of ['monitoring', 'cloudwatch']) {
      expect(resolveEndpoint({ service, region })).toEqual({
        origin: 'https://monitoring.eu-central-1.amazonaws.com',
        signingName: 'monitoring',
        signingRegion: region,
      })
    }
    const email = { origin: 'https://email.eu-central-1.amazonaws.com', signingName: 'ses' }
    for (const service of ['email', 'ses', 'sesv2']) {
      expect(resolveEndpoint({ service, region })).toMatchObject(email)
    }
  })

  it('are taken for their prefix where that is another one’s name', () => {
    expect(resolveEndpoint({ service: 'sso', region })).toMatchObject({
      origin: 'https://sso.eu-central-1.amazonaws.com',
      signingName: 'sso',
    })
    expect(resolveEndpoint({ service: 'portal.sso', region })).toMatchObject({
      origin: 'https://portal.sso.eu-central-1.amazonaws.com',
      signingName: 'awsssoportal',
    })
  })

  it('that are not known have the usual hosts', () => {
    const query = { service: 'new-thing', region: 'us-gov-west-1' }
    expect(resolveEndpoint({ ...query, fips: true, dualStack: true })).toEqual({
      origin: 'https://new-thing-fips.us-gov-west-1.api.aws',
      signingName: 'new-thing',
      signingRegion: 'us-gov-west-1',
    })
  })

  it('of a whole partition are signed for its region', () => {
    expect(resolveEndpoint({ service: 'iam', region })).toEqual({
      origin: 'https://iam.amazonaws.com',
      signingName: 'iam',
      signingRegion: 'us-east-1',
    })
    expect(resolveEndpoint({ service: 'iam', region: 'cn-north-1' })).toMatchObject({
      origin: 'https://iam.cn-north-1.amazonaws.com.cn',
      signingRegion: 'cn-north-1',
    })
  })

  it('of a region are in that of global services where only a partition is named', () => {
    expect(resolveEndpoint({ service: 'sqs', region: 'aws-us-gov-global' })).toEqual({
      origin: 'https://sqs.us-gov-west-1.amazonaws.com',
      signingName: 'sqs',
      signingRegion: 'us-gov-west-1',
    })
  })
})

describe('FIPS', () => {
  it('is asked for by older spellings of regions, unless told otherwise', () => {
    const origin = 'https://sqs-fips.us-east-2.amazonaws.com'
    for (const written of ['fips-us-east-2', 'us-east-2-fips']) {
      expect(resolveEndpoint({ service: 'sqs', region: written })).toEqual({
        origin,
        signingName: 'sqs',
        signingRegion: 'us-east-2',
      })
      expect(resolveEndpoint({ service: 'sqs', region: written, fips: false })).toMatchObject({
        origin: 'https://sqs.us-east-2.amazonaws.com',
      })
    }
  })

  it('is never given up in silence', () => {
    const service = 'agent-registry'
    expect(refusal({ service, fips: true })).toMatchObject({
      code: 'ENDPOINT_UNSUPPORTED',
      message: expect.stringContaining('AWS_USE_FIPS_ENDPOINT'),
    })
    expect(resolveEndpoint({ service, region, dualStack: true }).origin).toContain(service)
  })
})

describe('an endpoint of the caller', () => {
  it('keeps what requests are signed for', () => {
    const endpoint = 'http://localhost:4566/base/'
    expect(resolveEndpoint({ service: 'email', region, endpoint })).toEqual({
      origin: 'http://localhost:4566',
      path: '/base',
      signingName: 'ses',
      signingRegion: region,
    })
    const iam = resolveEndpoint({ service: 'iam', region, endpoint: new URL('https://iam.test') })
    expect(iam).toEqual({ origin: 'https://iam.test', signingName: 'iam', signingRegion: region })
  })

  it('goes with neither FIPS nor dual stack', () => {
    const endpoint = 'https://sqs.test'
    for (const flag of ['fips', 'dualStack']) {
      expect(refusal({ endpoint, [flag]: true })).toMatchObject({
        code: 'ENDPOINT_UNSUPPORTED',
        message: expect.stringContaining(`leave ${flag} off`),
      })
    }
  })

  it('must be a URL of a server', () => {
    for (const endpoint of [
      'sqs.test',
      'ftp://sqs.test',
      'https://a@sqs.test',
      'https://s.test?x',
    ]) {
      expect(refusal({ endpoint })).toMatchObject({ code: 'ENDPOINT_INVALID' })
    }
    for (const endpoint of ['localhost:4566', 'localhost', '127.0.0.1:9000', 'minio:9000']) {
      expect(refusal({ endpoint })).toMatchObject({
        message: expect.stringContaining(`lacks its scheme: write "http://${endpoint}"`),
      })
    }
    expect(refusal({ endpoint: 1 })).toMatchObject({ code: 'ERR_INVALID_ARG_TYPE' })
  })
})

describe('wrong arguments', () => {
  it.each([
    ['service', undefined],
    ['service', 7],
    ['region', undefined],
    ['region', ['eu-central-1']],
    ['accountId', 123_456_789_012],
  ])('%s: %o', (field, value) => {
    const error = refusal({ [field]: value })
    expect(error).toMatchObject({ code: 'ERR_INVALID_ARG_TYPE', field })
    expect(error).toBeInstanceOf(TypeError)
  })

  it('of the account mode are named', () => {
    expect(refusal({ accountIdEndpointMode: 'never' })).toMatchObject({
      code: 'ERR_INVALID_ARG_VALUE',
      field: 'accountIdEndpointMode',
    })
  })

  it('of an operation say which parameter', () => {
    const cases: [string, Record<string, string | boolean>][] = [
      ['kinesis', { StreamARN: 'arn:aws:sqs:eu-central-1:1:stream/x', OperationType: 'data' }],
      ['kinesis', { ChannelARN: 'arn:aws:kinesis:eu-central-1:1:stream/x', OperationType: 'data' }],
      ['events', { EndpointId: 'a_b' }],
      ['cloudfront-keyvaluestore', { KvsARN: 'x' }],
      ['s3-control', { AccountId: 'a/b' }],
      ['s3-control', { OutpostId: 'a/b' }],
    ]
    for (const [service, params] of cases) {
      expect(refusal({ service, params })).toMatchObject({
        code: 'ENDPOINT_INVALID',
        message: expect.stringContaining(`params.${Object.keys(params)[0]} `),
      })
    }
    expect(refusal({ service: 'cloudfront-keyvaluestore' })).toMatchObject({
      message: expect.stringContaining('set params.KvsARN'),
    })
  })
})

describe('a host', () => {
  const wild = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom(
      'x@evil.example/',
      'a.evil.example#',
      '..',
      '127.0.0.1',
      'a\r\nb',
      'a%2eb',
      'É',
    ),
    fc.stringMatching(/^[a-z0-9-]{1,20}$/),
  )
  const aws =
    /\.(?:amazonaws\.(?:com|com\.cn|eu)|api\.aws|api\.amazonwebservices\.(?:com\.cn|eu)|c2s\.ic\.gov|sc2s\.sgov\.gov|cloud\.adc-e\.uk|csp\.hci\.ic\.gov|api\.aws\.(?:ic\.gov|scloud|hci\.ic\.gov)|api\.cloud-aws\.adc-e\.uk)$/

  it('is one of AWS’s, whatever the parts of the query hold', () => {
    const services = fc.constantFrom(
      'dynamodb',
      'eventsv2',
      'kinesis',
      'events',
      'email',
      's3-control',
    )
    const names = 'EndpointId StreamId AccountId OutpostId OperationType Bucket AccessPointName '
      .concat('StreamARN ResourceArn EventBusArn KvsARN')
      .split(' ')
    const params = fc.dictionary(fc.constantFrom(...names), wild)
    const place = fc.record({
      service: fc.oneof(services, services, wild),
      region: fc.oneof(fc.constantFrom('eu-central-1', 'cn-north-1', 'us-gov-west-1'), wild),
      accountId: fc.option(wild, { nil: undefined }),
      params: fc.oneof(params, wildArns(wild, names)),
      fips: fc.boolean(),
      dualStack: fc.boolean(),
    })
    fc.assert(
      fc.property(place, (query) => {
        let origin: string
        try {
          ;({ origin } = resolveEndpoint(query))
        } catch (error) {
          expect(error).toBeInstanceOf(SansdkError)
          return
        }
        const url = new URL(origin)
        expect(url.origin).toBe(origin.toLowerCase())
        expect(url.hostname).toMatch(aws)
      }),
      { numRuns: 2_000 },
    )
  })
})

/** ARNs with wild parts, under every name that takes one. */
function wildArns(
  wild: fc.Arbitrary<string>,
  names: readonly string[],
): fc.Arbitrary<Record<string, string>> {
  const part = fc.oneof(fc.constantFrom('123456789012', 'eu-central-1'), wild)
  const service = fc.constantFrom('dynamodb', 'kinesis', 'events', 's3-outposts', 's3express')
  const kind = fc.constantFrom('stream', 'channel', 'outpost', 'table', 'event-bus')
  return fc
    .tuple(fc.constantFrom(...names), service, part, part, kind, part)
    .map(([name, of, region, account, type, id]) => ({
      [name]: `arn:aws:${of}:${region}:${account}:${type}/${id}/accesspoint/x`,
      OperationType: 'data',
      AccountId: account,
    }))
}
