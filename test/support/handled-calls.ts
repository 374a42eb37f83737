import { readFileSync } from 'node:fs'
import { Dispatcher } from 'undici'
import { createClient } from '../../src/index.ts'

/** A response as a server sends it. */
interface HandledResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Base64. */
  readonly body: string
}

/** A request as it would be sent. */
export interface HandledRequest {
  readonly method: string
  readonly url: string
  /** With lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  /** Base64. */
  readonly body: string
}

/** A call that services want more of than their models say. */
export interface HandledCall {
  readonly name: string
  readonly service: string
  readonly operation: string
  readonly input: Readonly<Record<string, unknown>>
  readonly region: string
  readonly endpoint?: string
  readonly responses: readonly HandledResponse[]
}

function response(body: string, headers: Readonly<Record<string, string>> = {}): HandledResponse {
  return { status: 200, headers, body: Buffer.from(body).toString('base64') }
}

const JSON_BODY = { 'content-type': 'application/json' }
const XML_BODY = { 'content-type': 'application/xml' }

/** @param operation as in `dynamodb GetItem`. */
function call(
  operation: string,
  input: Readonly<Record<string, unknown>>,
  answer: HandledResponse | readonly HandledResponse[] = response('{}', JSON_BODY),
  more: { readonly endpoint?: string; readonly note?: string } = {},
): HandledCall {
  const [service = '', name = ''] = operation.split(' ')
  const { note, endpoint } = more
  return {
    name: note === undefined ? operation : `${operation}, ${note}`,
    service,
    operation: name,
    input,
    region: 'eu-west-1',
    ...(endpoint !== undefined && { endpoint }),
    responses: [answer].flat(),
  }
}

const query = (operation: string, inside = '') =>
  response(
    `<${operation}Response><${operation}Result>${inside}</${operation}Result></${operation}Response>`,
    XML_BODY,
  )
const blob = (bytes: Uint8Array) => ({ $blob: Buffer.from(bytes).toString('base64') })
const KEY = '0123456789abcdef0123456789abcdef'
const created = response('', { location: '/x', 'x-amz-archive-id': 'a' })
const SOURCE = { SourceRegion: 'us-east-1' }

const COPIES: readonly HandledCall[] = [
  call(
    'ec2 CopySnapshot',
    { ...SOURCE, SourceSnapshotId: 'snap-1', Description: 'a & b' },
    response(
      '<CopySnapshotResponse><snapshotId>snap-2</snapshotId></CopySnapshotResponse>',
      XML_BODY,
    ),
  ),
  call(
    'ec2 CopySnapshot',
    { ...SOURCE, SourceSnapshotId: 'snap-1', PresignedUrl: 'https://own.example/' },
    response(
      '<CopySnapshotResponse><snapshotId>snap-2</snapshotId></CopySnapshotResponse>',
      XML_BODY,
    ),
    { note: 'with a URL' },
  ),
  ...(
    [
      [
        'rds CopyDBSnapshot',
        {
          SourceDBSnapshotIdentifier: 'arn:aws:rds:us-east-1:1:snapshot:s',
          TargetDBSnapshotIdentifier: 't',
        },
      ],
      [
        'rds CreateDBInstanceReadReplica',
        { DBInstanceIdentifier: 'r', SourceDBInstanceIdentifier: 's' },
      ],
      [
        'rds StartDBInstanceAutomatedBackupsReplication',
        { SourceDBInstanceArn: 'arn:aws:rds:us-east-1:1:db:s' },
      ],
      [
        'rds CopyDBClusterSnapshot',
        { SourceDBClusterSnapshotIdentifier: 's', TargetDBClusterSnapshotIdentifier: 't' },
      ],
      ['rds CreateDBCluster', { DBClusterIdentifier: 'c', Engine: 'aurora' }],
      [
        'neptune CopyDBClusterSnapshot',
        { SourceDBClusterSnapshotIdentifier: 's', TargetDBClusterSnapshotIdentifier: 't' },
      ],
      ['neptune CreateDBCluster', { DBClusterIdentifier: 'c', Engine: 'neptune' }],
      [
        'docdb CopyDBClusterSnapshot',
        { SourceDBClusterSnapshotIdentifier: 's', TargetDBClusterSnapshotIdentifier: 't' },
      ],
      ['docdb CreateDBCluster', { DBClusterIdentifier: 'c', Engine: 'docdb' }],
    ] as const
  ).flatMap(([operation, input]) => {
    const answer = query(operation.split(' ')[1] ?? '')
    return [
      call(operation, { ...input, ...SOURCE }, answer, { note: 'from another region' }),
      call(operation, input, answer, { note: 'from this one' }),
      call(operation, { ...input, ...SOURCE, PreSignedUrl: 'https://own.example/' }, answer, {
        note: 'with a URL',
      }),
    ]
  }),
]

const GLACIER: readonly HandledCall[] = [
  call('glacier ListVaults', {}),
  call('glacier DescribeVault', { accountId: '123456789012', vaultName: 'v' }),
  ...[0, 5, 1_048_576, 1_048_577, 3_500_000].map((size) =>
    call(
      'glacier UploadArchive',
      { vaultName: 'v', body: blob(Buffer.alloc(size, 'x')) },
      created,
      { note: `${size} bytes` },
    ),
  ),
  call(
    'glacier UploadMultipartPart',
    {
      vaultName: 'v',
      uploadId: 'u',
      range: 'bytes 0-4/*',
      checksum: 'own',
      body: blob(Buffer.from('12345')),
    },
    created,
  ),
]

const ENCODED_LIST =
  '<ListBucketResult><IsTruncated>false</IsTruncated><EncodingType>url</EncodingType><Delimiter>%2B</Delimiter><Prefix>a%2Bb</Prefix><Marker>m%20m</Marker><NextMarker>n%2Bn+n</NextMarker><StartAfter>s%0As</StartAfter><Contents><Key>a%01b+c</Key></Contents><CommonPrefixes><Prefix>p%2Fq</Prefix></CommonPrefixes></ListBucketResult>'
const ENCODED_VERSIONS =
  '<ListVersionsResult><EncodingType>url</EncodingType><KeyMarker>k%2B</KeyMarker><NextKeyMarker>n%2B</NextKeyMarker><Version><Key>a%01b</Key></Version><DeleteMarker><Key>d+d</Key></DeleteMarker></ListVersionsResult>'
const xml = (body: string) => response(body, XML_BODY)
const COPIED = xml('<CopyObjectResult><ETag>"e"</ETag></CopyObjectResult>')
const OBJECT = { Bucket: 'b', Key: 'k' }

const S3: readonly HandledCall[] = [
  call(
    's3 GetBucketLocation',
    { Bucket: 'b' },
    xml('<LocationConstraint>eu-north-1</LocationConstraint>'),
  ),
  call('s3 ListObjects', { Bucket: 'b', Delimiter: '+' }, xml(ENCODED_LIST)),
  call('s3 ListObjectsV2', { Bucket: 'b' }, xml(ENCODED_LIST)),
  call('s3 ListObjectsV2', { Bucket: 'b', EncodingType: 'url' }, xml(ENCODED_LIST), {
    note: 'encoded',
  }),
  call('s3 ListObjectVersions', { Bucket: 'b' }, xml(ENCODED_VERSIONS)),
  call('s3 CopyObject', { ...OBJECT, CopySource: 'from/a key+ä' }, COPIED),
  call('s3 CopyObject', { ...OBJECT, CopySource: '/from/a?b?versionId=v.1' }, COPIED, {
    note: 'a version',
  }),
  call(
    's3 CopyObject',
    { ...OBJECT, CopySource: { Bucket: 'from', Key: 'a%20 b', VersionId: 'v' } },
    COPIED,
    { note: 'an object' },
  ),
  call(
    's3 CopyObject',
    {
      ...OBJECT,
      CopySource: { Bucket: 'arn:aws:s3:us-west-2:123456789012:accesspoint/ap', Key: 'k' },
    },
    COPIED,
    { note: 'an access point' },
  ),
  call(
    's3 UploadPartCopy',
    { ...OBJECT, UploadId: 'u', PartNumber: 1, CopySource: 'from/a b' },
    xml('<CopyPartResult><ETag>"e"</ETag></CopyPartResult>'),
  ),
  ...[KEY, blob(Buffer.from(KEY).toReversed())].map((key) =>
    call(
      's3 HeadObject',
      { ...OBJECT, SSECustomerAlgorithm: 'AES256', SSECustomerKey: key },
      response('', { etag: '"e"' }),
      { note: `a key that is ${typeof key === 'string' ? 'text' : 'bytes'}` },
    ),
  ),
  call(
    's3 CopyObject',
    {
      ...OBJECT,
      CopySource: 'from/k',
      CopySourceSSECustomerAlgorithm: 'AES256',
      CopySourceSSECustomerKey: KEY,
    },
    COPIED,
    { note: 'a key' },
  ),
  call('s3 HeadObject', OBJECT, response('', { Expires: 'never' }), {
    note: 'Expires that is no date',
  }),
  call('s3 HeadObject', OBJECT, response('', { Expires: 'Sun, 29 Nov 2026 06:24:00 GMT' }), {
    note: 'Expires',
  }),
  ...['SHA1', 'SHA256'].map((ChecksumAlgorithm) =>
    call(
      's3 PutBucketTagging',
      { Bucket: 'b', Tagging: { TagSet: [{ Key: 'k', Value: 'v' }] }, ChecksumAlgorithm },
      response(''),
      { note: ChecksumAlgorithm },
    ),
  ),
  call(
    's3control ListAccessPoints',
    { AccountId: '123456789012' },
    xml('<ListAccessPointsResult/>'),
  ),
]

const DISCOVERED = response(
  '{"Endpoints":[{"Address":"query-cell1.timestream.eu-west-1.amazonaws.com","CachePeriodInMinutes":60}]}',
  JSON_BODY,
)

const OTHERS: readonly HandledCall[] = [
  call('apigateway GetApiKeys', {}),
  call(
    'autoscaling CreateLaunchConfiguration',
    { LaunchConfigurationName: 'l', UserData: '#!/bin/sh\necho ä' },
    response('<CreateLaunchConfigurationResponse/>', XML_BODY),
  ),
  call(
    'cloudsearchdomain Search',
    { query: 'a b&c=d', size: 3, highlight: '{"x":{}}' },
    response('{"status":{"rid":"r"}}', JSON_BODY),
    { endpoint: 'https://search-d.eu-west-1.cloudsearch.amazonaws.com' },
  ),
  call('cognito-identity GetId', { IdentityPoolId: 'eu-west-1:x' }),
  call('dynamodb DescribeEndpoints', {}, response('{"Endpoints":[]}', JSON_BODY)),
  call(
    'ec2 GetConsoleOutput',
    { InstanceId: 'i' },
    response(
      `<GetConsoleOutputResponse><instanceId>i</instanceId><output>${Buffer.from('[ok] ä\n').toString('base64')}</output></GetConsoleOutputResponse>`,
      XML_BODY,
    ),
  ),
  ...['#!/bin/sh\necho ä', blob(Uint8Array.of(0x1f, 0x8b, 0))].map((UserData) =>
    call(
      'ec2 RunInstances',
      { MinCount: 1, MaxCount: 1, UserData, ClientToken: 't' },
      response('<RunInstancesResponse/>', XML_BODY),
      { note: `user data that is ${typeof UserData === 'string' ? 'text' : 'bytes'}` },
    ),
  ),
  call('iot-data Publish', { topic: 'a/b', payload: blob(Buffer.from('x')) }, response('')),
  call('kinesis PutRecord', {
    StreamARN: 'arn:aws:kinesis:eu-west-1:123456789012:stream/s',
    Data: blob(Buffer.from('x')),
    PartitionKey: 'p',
  }),
  call('machinelearning Predict', {
    MLModelId: 'm',
    Record: {},
    PredictEndpoint: 'https://realtime.machinelearning.us-east-1.amazonaws.com/path',
  }),
  ...['/hostedzone/Z1', 'Z1'].map((Id) =>
    call('route53 GetHostedZone', { Id }, xml('<GetHostedZoneResponse/>'), { note: Id }),
  ),
  call('route53 GetChange', { Id: '/change/C1' }, xml('<GetChangeResponse/>')),
  call(
    'route53 GetReusableDelegationSet',
    { Id: '/delegationset/N1' },
    xml('<GetReusableDelegationSetResponse/>'),
  ),
  call(
    'route53 ListHostedZones',
    { DelegationSetId: '/delegationset/N1' },
    xml('<ListHostedZonesResponse/>'),
  ),
  call('route53 GetTrafficPolicy', { Id: 'a/b', Version: 1 }, xml('<GetTrafficPolicyResponse/>')),
  call(
    'sqs SendMessage',
    { QueueUrl: 'https://sqs.eu-west-1.amazonaws.com/1/q', MessageBody: 'x' },
    response('{"MD5OfMessageBody":"9dd4e461268c8034f5c8564e155c67a6"}', JSON_BODY),
  ),
  call(
    'sts AssumeRoleWithWebIdentity',
    {
      RoleArn: 'arn:aws:iam::123456789012:role/r',
      RoleSessionName: 'session',
      WebIdentityToken: 'a token',
    },
    query('AssumeRoleWithWebIdentity'),
  ),
  call('timestream-query Query', { QueryString: 'SELECT 1', ClientToken: 't'.repeat(32) }, [
    DISCOVERED,
    response('{}', JSON_BODY),
  ]),
  call('timestream-write ListDatabases', {}, [DISCOVERED, response('{}', JSON_BODY)]),
]

/** Where botocore's requests and outputs of these calls are kept. */
export const RECORD: URL = new URL('../conformance/data/wire/handlers.json', import.meta.url)

/** What botocore makes of a call, in a form that can be compared. */
export interface RecordedCall {
  readonly requests: readonly object[]
  readonly output: unknown
}

/** What botocore made of the calls, by their names. */
export function recordedCalls(): Readonly<Record<string, RecordedCall>> {
  return JSON.parse(readFileSync(RECORD, 'utf8')) as Record<string, RecordedCall>
}

// As in rig/botocore-handlers.py.
const SIGNED_AT = Date.UTC(2026, 10, 29, 6, 24)

/** Every call whose request or output a handler of botocore changes. */
export const HANDLED_CALLS: readonly HandledCall[] = [...COPIES, ...GLACIER, ...S3, ...OTHERS]

/** The same by sansdk: what is sent, and what comes of the response. */
export async function ourCall({
  service,
  operation,
  input,
  region,
  endpoint,
  responses,
}: HandledCall): Promise<{
  readonly requests: readonly HandledRequest[]
  readonly output: unknown
}> {
  const requests: HandledRequest[] = []
  const dispatcher = new Replay(requests, [...responses])
  const client = createClient({
    region,
    credentials: {
      accessKeyId: 'AKIDEXAMPLE',
      secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
    },
    dispatcher,
    retry: 'none',
    now: () => SIGNED_AT,
    ...(endpoint !== undefined && { endpoint }),
  })
  const output = await client.call(service, operation, untyped(input) as Record<string, unknown>)
  await client.close()
  return { requests, output: typed(output) }
}

/** Gives the responses one after the other, and keeps the requests. */
export class Replay extends Dispatcher {
  private readonly requests: HandledRequest[]
  private readonly responses: HandledResponse[]

  constructor(requests: HandledRequest[], responses: HandledResponse[]) {
    super()
    this.requests = requests
    this.responses = responses
  }

  override dispatch(
    options: Dispatcher.DispatchOptions,
    handler: Dispatcher.DispatchHandler,
  ): boolean {
    const { method, origin, path, headers, body } = options
    this.requests.push({
      method,
      url: `${String(origin)}${path}`,
      headers: headers as Record<string, string>,
      body: Buffer.from((body ?? '') as string | Uint8Array).toString('base64'),
    })
    const next = this.responses.shift()
    if (next === undefined) throw new Error('there is no response left')
    const controller = {
      paused: false,
      aborted: false,
      reason: null,
      pause() {},
      resume() {},
      abort() {},
    }
    setImmediate(() => {
      handler.onRequestStart?.(controller as never, {})
      handler.onResponseStart?.(controller as never, next.status, lowerCase(next.headers), '')
      handler.onResponseData?.(controller as never, Buffer.from(next.body, 'base64'))
      handler.onResponseEnd?.(controller as never, {})
    })
    return true
  }

  override async close(): Promise<void> {}
  override async destroy(): Promise<void> {}
}

function lowerCase(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
  )
}

function untyped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(untyped)
  if (typeof value !== 'object' || value === null) return value
  const { $blob: bytes } = value as Record<string, unknown>
  if (typeof bytes === 'string') return Uint8Array.from(Buffer.from(bytes, 'base64'))
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, untyped(item)]))
}

function typed(value: unknown): unknown {
  if (value instanceof Date) return { $date: value.getTime() }
  if (value instanceof Uint8Array) return blob(value)
  if (Array.isArray(value)) return value.map(typed)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, typed(item)]))
}
