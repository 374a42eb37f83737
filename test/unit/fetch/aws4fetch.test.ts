import { AwsClient, AwsV4Signer } from 'aws4fetch'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { signingOfHost } from '../../../src/endpoints/host.ts'
import { createSignedFetch } from '../../../src/fetch/index.ts'
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

function scopeOf(host: string): string {
  const signing = signingOfHost(host)
  if (signing === undefined) return 'refused'
  return `${signing.service}${signing.region === undefined ? ', region refused' : ` ${signing.region}`}`
}

it('reads the hosts of the tests of aws4fetch as it does, but for those listed', () => {
  const different = HOSTS.flatMap((host) => {
    const { service, region } = new AwsV4Signer({ ...credentials, url: `https://${host}/` })
    const scope = scopeOf(host)
    return scope === `${service} ${region}` ? [] : [[host, scope]]
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

/** The characters U+0001 to U+00FF, which a URL escapes, or drops. */
const MANY = String.fromCharCode(...Array.from({ length: 255 }, (_, index) => index + 1))
const ODD = "a=b~ and c * ' (whatever)!?a=b~ and c * ' (whatever)!"
const SIGNS = '`@#$^&*()-_+[]{}\\\\|;:.,<>'

/** Paths that the live test of aws4fetch asks S3 and SageMaker for. */
const PATHS = [
  '/ü',
  '/€',
  '/%41',
  "/!'()*%21%27%28%29%2A",
  '/%2a',
  '/%2f%2f',
  '/ü%41',
  '/ü%41?a=%41ü',
  '/€ü%41?€ü=%41€ü',
  '/%2f?a=/&/=%2f',
  '/?a=b&a=B&a=b&a=c',
  '//a/b/..//c/.?a=b',
  '//a/b/..//c/./?a=b',
  `/${MANY}//${encodeURIComponent(MANY)}?${MANY}=${MANY}`,
  `//${SIGNS}€ü%41=b~ and c * ' //(whatever)!?€ü${SIGNS}=${SIGNS}%41€üab~ and c * ' (whatever)!`,
]

/** What its live test lists, in us-east-1: a path, or the target of a POST to `/`. */
const LISTED: Readonly<Record<string, string>> = {
  s3: '/',
  sqs: '/?Action=ListQueues',
  iam: '/?Action=ListGroups&Version=2010-05-08',
  ec2: '/?Action=DescribeRegions&Version=2014-06-15',
  sns: '/?Action=ListTopics&Version=2010-03-31',
  sts: '/?Action=GetSessionToken&Version=2011-06-15',
  cloudsearch: '/?Action=ListDomainNames&Version=2013-01-01',
  email: '/?Action=ListIdentities&Version=2010-12-01',
  autoscaling: '/?Action=DescribeAutoScalingInstances&Version=2011-01-01',
  elasticloadbalancing: '/?Action=DescribeLoadBalancers&Version=2012-06-01',
  cloudformation: '/?Action=ListStacks&Version=2010-05-15',
  elasticbeanstalk: '/?Action=ListAvailableSolutionStacks&Version=2010-12-01',
  rds: '/?Action=DescribeDBInstances&Version=2012-09-17',
  monitoring: '/?Action=ListMetrics&Version=2010-08-01',
  redshift: '/?Action=DescribeClusters&Version=2012-12-01',
  cloudfront: '/2014-05-31/distribution',
  elasticache: '/?Action=DescribeCacheClusters&Version=2014-07-15',
  elasticmapreduce: '/?Action=ListClusters&Version=2009-03-31',
  route53: '/2013-04-01/hostedzone',
  'cognito-sync': '/identitypools',
  elastictranscoder: '/2012-09-25/pipelines',
  lambda: '/2014-11-13/functions/',
  ecs: '/?Action=ListClusters&Version=2014-11-13',
  glacier: '/-/vaults',
  dynamodb: 'DynamoDB_20120810.ListTables',
  appstream2: 'PhotonAdminProxyService.DescribeFleets',
  storagegateway: 'StorageGateway_20120630.ListGateways',
  datapipeline: 'DataPipeline.ListPipelines',
  opsworks: 'OpsWorks_20130218.DescribeStacks',
  route53domains: 'Route53Domains_v20140515.ListDomains',
  kinesis: 'Kinesis_20131202.ListStreams',
  cloudtrail: 'CloudTrail_20131101.DescribeTrails',
  logs: 'Logs_20140328.DescribeLogGroups',
  codedeploy: 'CodeDeploy_20141006.ListApplications',
  directconnect: 'OvertureService.DescribeConnections',
  kms: 'TrentService.ListKeys',
  config: 'StarlingDoveService.DescribeDeliveryChannels',
  cloudhsmv2: 'BaldrApiService.DescribeClusters',
  swf: 'SimpleWorkflowService.ListDomains',
  'cognito-identity': 'AWSCognitoIdentityService.ListIdentityPools',
}
const GLOBAL = ['iam', 'cloudfront', 'route53']

/** What the live test sends, with what aws4fetch does by convention said in headers: no hash of S3's bodies. */
function liveRequests(): [url: string, init: RequestInit][] {
  const unsigned = { headers: { 'X-Amz-Content-Sha256': 'UNSIGNED-PAYLOAD' } }
  const json = (target: string | undefined): RequestInit => ({
    method: 'POST',
    headers: {
      Accept: 'application/json',
      ...(target !== undefined && { 'X-Amz-Target': target }),
    },
    // Bytes have no content type, which aws4fetch does not sign.
    body: Buffer.from('{}'),
  })
  const sagemaker = 'https://runtime.sagemaker.us-east-1.amazonaws.com'
  return [
    ...PATHS.map((path): [string, RequestInit] => [
      `https://s3.amazonaws.com/test${path}`,
      unsigned,
    ]),
    ...PATHS.map((path): [string, RequestInit] => [`${sagemaker}/test${path}`, {}]),
    [`${sagemaker}/${ODD}`, json(undefined)],
    [`${sagemaker}/${ODD}`, json('SageMaker.ListEndpoints')],
    ...Object.entries(LISTED).map(([service, path]): [string, RequestInit] => {
      const host = `https://${service}${GLOBAL.includes(service) ? '' : '.us-east-1'}.amazonaws.com`
      if (!path.startsWith('/')) return [`${host}/`, json(path)]
      return [`${host}${path}`, service === 's3' ? unsigned : {}]
    }),
  ]
}

/** What is signed in another way, or refused, and why. */
const OTHERWISE: Readonly<Record<string, string>> = {
  // S3 signs the first value of a name only, and keeps dots, which `fetch` removes.
  'https://s3.amazonaws.com/test/?a=b&a=B&a=b&a=c': 'refused',
  'https://s3.amazonaws.com/test//a/b/..//c/.?a=b': 'refused',
  'https://s3.amazonaws.com/test//a/b/..//c/./?a=b': 'refused',
  // Glacier needs the hash of the payload as a header.
  'https://glacier.us-east-1.amazonaws.com/-/vaults': 'host;x-amz-content-sha256;x-amz-date',
  // Services that have ended.
  'https://opsworks.us-east-1.amazonaws.com/': 'refused',
  'https://elastictranscoder.us-east-1.amazonaws.com/2012-09-25/pipelines': 'refused',
}

describe('the live test of aws4fetch', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  it('sends the same signatures through a signed fetch, but for those listed', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: DATE })
    const sent: Request[] = []
    const signedFetch = createSignedFetch({
      credentials,
      retry: 'none',
      fetch: async (input, init) => {
        sent.push(new Request(input, init))
        return new Response('')
      },
    })
    const client = new AwsClient(credentials)
    const otherwise: Record<string, string> = {}
    for (const [url, init] of liveRequests()) {
      const theirs = await client.sign(url, { ...init, aws: { datetime } })
      const response = await signedFetch(url, init).catch((error: TypeError) => error)
      const ours = sent.pop()?.headers.get('authorization') ?? ''
      if (response instanceof Error) otherwise[url] = 'refused'
      else if (ours !== theirs.headers.get('authorization')) {
        otherwise[url] = /SignedHeaders=([^,]*)/.exec(ours)?.[1] ?? ''
      }
    }
    expect(otherwise).toEqual(OTHERWISE)
  })
})
