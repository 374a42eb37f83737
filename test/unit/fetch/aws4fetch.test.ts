import { AwsV4Signer } from 'aws4fetch'
import { describe, expect, it } from 'vitest'
import { signingOfHost } from '../../../src/endpoints/host.ts'
import { presign, sign } from '../../../src/sigv4/index.ts'

const credentials = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
}
const DATE = new Date('2015-08-30T12:36:00Z')
const datetime = '20150830T123600Z'

/** Hosts that aws4fetch's own tests ask about. */
const HOSTS = [
  ...['iot', 'execute-api', 'appsync'].map((name) => `custom.${name}.us-east-1.amazonaws.com`),
  ...['cloudsearch', 'es'].map((name) => `custom.us-east-1.${name}.amazonaws.com`),
  ...['s3', 's3-accelerate', 's3-accelerate.dualstack'].map(
    (name) => `bucket.${name}.amazonaws.com`,
  ),
  ...['ap-northeast-1', 'ca-central-1', 'cn-north-1', 'eu-west-3', 'sa-east-1', 'us-west-2'].map(
    (region) => `${region}.queue.amazonaws.com`,
  ),
  ...[
    'autoscaling',
    'cloudfront',
    'ec2',
    'elasticloadbalancing',
    'elasticmapreduce',
    'iam',
    'sts',
  ].map((name) => `${name}.amazonaws.com`),
  ...['importexport', 'ls', 'queue', 'route53', 's3-external-1', 's3', 'sdb', 'waf'].map(
    (name) => `${name}.amazonaws.com`,
  ),
  ...[
    'api.pricing',
    'data.iot',
    'data.jobs.iot',
    'entitlement.marketplace',
    'metering.marketplace',
  ].map((name) => `${name}.us-east-1.amazonaws.com`),
  ...[
    'mobile',
    'models.lex',
    'mturk-requester-sandbox',
    'pinpoint',
    'route53domains',
    'runtime.lex',
  ].map((name) => `${name}.us-east-1.amazonaws.com`),
  ...[
    'appstream2',
    'cloudhsmv2',
    'codebuild-fips',
    'data.mediastore',
    'email',
    'iot',
    'kms-fips',
  ].map((name) => `${name}.us-west-2.amazonaws.com`),
  ...['runtime.sagemaker', 's3.dualstack', 's3', 'streams.dynamodb', 'waf-regional'].map(
    (name) => `${name}.us-west-2.amazonaws.com`,
  ),
  ...['iam.us-gov', 's3-us-gov-west-1', 's3-us-west-2', 's3-fips-us-gov-west-1'].map(
    (name) => `${name}.amazonaws.com`,
  ),
  's3.cn-north-1.amazonaws.com.cn',
  's3.cn-northwest-1.amazonaws.com',
  'streams.dynamodb.cn-north-1.amazonaws.com.cn',
  'streams.dynamodb.us-gov-west-1.amazonaws.com',
]

/**
 * What differs: hosts that nobody has, hosts without a region (which aws4fetch takes for us-east-1), and a
 * signing name that AWS does not use any more.
 */
const DIFFERENT: Readonly<Record<string, string>> = {
  'custom.appsync.us-east-1.amazonaws.com': 'refused',
  'custom.us-east-1.cloudsearch.amazonaws.com': 'refused',
  'custom.us-east-1.es.amazonaws.com': 'refused',
  'bucket.s3-accelerate.amazonaws.com': 's3, region refused',
  'bucket.s3-accelerate.dualstack.amazonaws.com': 's3, region refused',
  'autoscaling.amazonaws.com': 'refused',
  'ec2.amazonaws.com': 'refused',
  'elasticloadbalancing.amazonaws.com': 'refused',
  'elasticmapreduce.amazonaws.com': 'refused',
  'importexport.amazonaws.com': 'refused',
  'ls.amazonaws.com': 'refused',
  'queue.amazonaws.com': 'refused',
  's3-external-1.amazonaws.com': 'refused',
  'mobile.us-east-1.amazonaws.com': 'refused',
  'mturk-requester-sandbox.us-east-1.amazonaws.com': 'refused',
  'iot.us-west-2.amazonaws.com': 'iot us-west-2',
  's3-fips-us-gov-west-1.amazonaws.com': 'refused',
}

function ownScope(host: string): string {
  const found = signingOfHost(host)
  if (found === undefined) return 'refused'
  return `${found.service}${found.region === undefined ? ', region refused' : ` ${found.region}`}`
}

it('reads the hosts of the tests of aws4fetch as it does, but for those listed', () => {
  const different = HOSTS.flatMap((host) => {
    const { service, region } = new AwsV4Signer({ ...credentials, url: `https://${host}/` })
    const own = ownScope(host)
    return own === `${service} ${region}` ? [] : [[host, own]]
  })
  expect(HOSTS).toHaveLength(60)
  expect(Object.fromEntries(different)).toEqual(DIFFERENT)
})

describe('a signature of aws4fetch is ours', () => {
  const url = 'https://queue.amazonaws.com/'
  const scope = { credentials, service: 'sqs', region: 'us-east-1', date: DATE } as const
  const theirs = async (init: object): Promise<string | null> =>
    (
      await new AwsV4Signer({ ...scope, ...credentials, datetime, url, ...init }).sign()
    ).headers.get('authorization')

  it.each([
    ['no body', undefined],
    ['a string', 'a'],
    ['an ArrayBuffer', new ArrayBuffer(8)],
    ['Int8Array', new Int8Array(8)],
    ['Int16Array', new Int16Array(4)],
    ['Int32Array', new Int32Array(2)],
    ['Uint8Array', new Uint8Array(8)],
    ['Uint16Array', new Uint16Array(4)],
    ['Uint32Array', new Uint32Array(2)],
    ['Uint8ClampedArray', new Uint8ClampedArray(8)],
    ['Float32Array', new Float32Array(2)],
    ['Float64Array', new Float64Array(1)],
    ['DataView', new DataView(new ArrayBuffer(8))],
  ])('for %s', async (_, body) => {
    const method = body === undefined ? 'GET' : 'POST'
    expect(sign({ method, url, body }, scope).headers['authorization']).toBe(await theirs({ body }))
  })

  it.each([
    ['a Blob', () => new Blob([])],
    ['a form', () => new FormData()],
    ['URLSearchParams', () => new URLSearchParams()],
    ['a stream', () => new ReadableStream()],
  ])('for %s whose hash is given', async (_, body) => {
    const headers = {
      'X-Amz-Content-Sha256': 'af5570f5a1810b7af78caf4bc70a660f0df51e42baf91d4de5b2328de0e83dfc',
    }
    const signed = sign({ method: 'POST', url, headers }, scope)
    expect(signed.headers['authorization']).toBe(await theirs({ headers, body: body() }))
  })

  it.each(['key', 'a b/ü.pdf', "paren(1)!'*.txt", 'plus+sign'])('for a link to %s', async (key) => {
    const object = `https://bucket.s3.eu-west-1.amazonaws.com/${encodeURIComponent(key)}`
    const signing = {
      ...credentials,
      datetime,
      service: 's3',
      region: 'eu-west-1',
      signQuery: true,
    }
    const signed = await new AwsV4Signer({ url: object, ...signing }).sign()
    const link = presign(
      { url: object },
      { credentials, date: DATE, service: 's3', region: 'eu-west-1', expiresIn: 86_400 },
    )
    const signature = (text: string) => /X-Amz-Signature=(\w+)/.exec(text)?.[1]
    expect(signature(link.url)).toBe(signature(signed.url.href))
  })
})
