import { describe, expect, it } from 'vitest'
import { SERVICES } from '../../../src/endpoints/data.ts'
import { signingOfHost } from '../../../src/endpoints/host.ts'
import { resolveEndpoint } from '../../../src/endpoints/index.ts'
import { EndpointError } from '../../../src/errors.ts'
import { SERVICES as MODELS } from '../../../src/models/service-table.ts'

// Those that the table of endpoints does not have are there by their endpoint prefixes.
const MODELLED = MODELS.trim()
  .split('\n')
  .map((line) => line.split('|')[2] || line.split('|')[0] || '')

const LISTED = SERVICES.split('\n').flatMap((line) => (line.split('; ', 1)[0] ?? '').split(', '))

const REGIONS = ['us-east-1', 'eu-central-1', 'cn-north-1', 'us-gov-west-1', 'eusc-de-east-1']

// Their hosts do not tell the region, or are of other domains, such as `signin.aws.amazon.com`. GovCloud has
// no hosts of the first two.
const OTHERS = new Set(['budgets', 'cloudfront', 'codecatalyst', 'importexport', 'signin'])

function endpointOf(service: string, region: string, fips: boolean, dualStack: boolean) {
  try {
    return resolveEndpoint({ service, region, fips, dualStack })
  } catch (error) {
    if (error instanceof EndpointError) return undefined
    throw error
  }
}

describe('signingOfHost', () => {
  it('is the reverse of resolveEndpoint for every service', () => {
    let compared = 0
    const lines = [...LISTED, ...MODELLED]
    const names = lines.map((line) => line.split(/[ ;?]/, 1)[0] ?? '')
    const wrong = names
      .filter((service) => !OTHERS.has(service))
      .flatMap((service) => REGIONS.map((region) => [service, region] as const))
      .flatMap(([service, region]) =>
        [0, 1, 2, 3].flatMap((variant) => {
          const endpoint = endpointOf(service, region, variant > 1, variant % 2 === 1)
          if (endpoint === undefined || endpoint.algorithm === 'v4a') return []
          compared += 1
          const { host } = new URL(endpoint.origin)
          const signing = signingOfHost(host)
          const isSame =
            signing?.service === endpoint.signingName && signing.region === endpoint.signingRegion
          return isSame ? [] : [`${service} ${host} ${JSON.stringify(signing)}`]
        }),
      )
    expect(wrong).toEqual([])
    expect(compared).toBeGreaterThan(7_000)
  })

  it.each([
    ['bucket.s3.eu-central-1.amazonaws.com', 's3', 'eu-central-1'],
    ['BUCKET.S3.EU-CENTRAL-1.AMAZONAWS.COM:443', 's3', 'eu-central-1'],
    ['a.bucket.with.dots.s3.dualstack.eu-west-1.amazonaws.com', 's3', 'eu-west-1'],
    ['bucket.s3-eu-west-1.amazonaws.com', 's3', 'eu-west-1'],
    ['bucket.s3.amazonaws.com', 's3', 'us-east-1'],
    ['bucket.s3-accelerate.amazonaws.com', 's3', undefined],
    ['ap-123456789012.s3-accesspoint.eu-central-1.amazonaws.com', 's3', 'eu-central-1'],
    ['123456789012.s3-control.eu-west-1.amazonaws.com', 's3', 'eu-west-1'],
    ['b--x-s3.s3express-use1-az4.us-east-1.amazonaws.com', 's3express', 'us-east-1'],
    ['x.s3-object-lambda.us-east-1.amazonaws.com', 's3-object-lambda', 'us-east-1'],
    ['123456789012.ddb.us-east-1.amazonaws.com', 'dynamodb', 'us-east-1'],
    ['abc123.execute-api.us-east-1.amazonaws.com', 'execute-api', 'us-east-1'],
    ['abc123.lambda-url.eu-west-1.on.aws', 'lambda', 'eu-west-1'],
    ['search-logs-abc.eu-west-1.es.amazonaws.com', 'es', 'eu-west-1'],
    ['abc.eu-west-1.aoss.amazonaws.com', 'aoss', 'eu-west-1'],
    ['abc.appsync-api.eu-west-1.amazonaws.com', 'appsync', 'eu-west-1'],
    ['db.cluster-abc.eu-west-1.neptune.amazonaws.com', 'neptune-db', 'eu-west-1'],
    ['a1b2-ats.iot.eu-west-1.amazonaws.com', 'iotdata', 'eu-west-1'],
    ['vpce-0a-b1.sqs.eu-west-1.vpce.amazonaws.com', 'sqs', 'eu-west-1'],
    ['bucket.vpce-1a.s3.us-east-1.vpce.amazonaws.com', 's3', 'us-east-1'],
    ['bedrock-runtime.us-east-1.amazonaws.com', 'bedrock', 'us-east-1'],
    ['iam.us-gov.amazonaws.com', 'iam', 'us-gov-west-1'],
    ['eu-west-1.queue.amazonaws.com', 'sqs', 'eu-west-1'],
    ['sts.amazonaws.com', 'sts', 'us-east-1'],
    ['cloudfront.amazonaws.com', 'cloudfront', 'us-east-1'],
    ['budgets.amazonaws.com', 'budgets', 'us-east-1'],
    ['eu-west-1.neptune-graph.amazonaws.com', 'neptune-graph', 'eu-west-1'],
  ])('reads %s', (host, service, region) => {
    expect(signingOfHost(host)).toEqual({ service, region })
  })

  it.each([
    'example.com',
    's3.us-east-1.example.com',
    'amazonaws.com',
    'strange.amazonaws.com',
    'dynamodb.amazonaws.com',
    'evil.dynamodb.eu-west-1.amazonaws.com',
    'x.s3-website.eu-west-1.amazonaws.com',
    's3-website-us-east-1.amazonaws.com',
    'ec2-1-2-3-4.compute-1.amazonaws.com',
    'lb.us-east-1.elb.amazonaws.com',
    'x.accesspoint.s3-global.amazonaws.com',
    'dynamodb.strange-region.amazonaws.com',
    'dynamodb.us-east-1.amazonaws.com.evil.example',
    'localhost:4566',
    '',
  ])('knows nothing of %j', (host) => {
    expect(signingOfHost(host)).toBeUndefined()
  })
})
