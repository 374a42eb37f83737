import { fileURLToPath } from 'node:url'
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findAwsCli, findBoto3 } from './interop-clients.ts'
import { canRun } from './python-script.ts'
import {
  CREDENTIALS,
  type Judged,
  loadClient,
  REGION,
  runClient,
  type StrictGate,
  sendOverHttp,
  startStrictGate,
} from './verified-clients.ts'

type Call = readonly [what: string, run: (endpoint: string) => Promise<unknown>]

/** A client, or why it is absent. */
interface Client {
  readonly name: string
  readonly absent?: string | undefined
  readonly calls: readonly Call[]
}

interface S3Module {
  readonly S3Client: new (options: object) => { send(command: object): Promise<unknown> }
  readonly [command: string]: new (input: object) => object
}
interface Presigner {
  getSignedUrl(client: object, command: object): Promise<string>
}
interface Minio {
  readonly Client: new (
    options: object,
  ) => {
    putObject(bucket: string, key: string, body: Buffer): Promise<unknown>
    getObject(bucket: string, key: string): Promise<AsyncIterable<unknown>>
    presignedGetObject(bucket: string, key: string, expires: number): Promise<string>
    listObjectsV2(bucket: string): AsyncIterable<unknown>
  }
}
type Aws4Request = Parameters<typeof sendOverHttp>[0]
interface Aws4 {
  readonly default: { sign(request: object, credentials: object): Aws4Request }
}
interface Aws4Fetch {
  readonly AwsClient: new (
    options: object,
  ) => {
    fetch(url: string, init?: object): Promise<Response>
    sign(url: string, init?: object): Promise<Request>
  }
}

const KEY = "a b+/ü (1)!'*~;&=@$,.txt"
/** Escapes every character that is not unreserved, as S3 does. */
const PATH = `/bucket/${KEY.split('/').map(escapeAll).join('/')}`
const script = fileURLToPath(new URL('rig/boto3-calls.py', import.meta.url))
const INSTALL = 'npm install --prefix test/servers/clients'

function escapeAll(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

const [aws4, aws4fetch, minio, s3, presigner] = await Promise.all([
  loadClient<Aws4>('aws4'),
  loadClient<Aws4Fetch>('aws4fetch'),
  loadClient<Minio>('minio'),
  loadClient<S3Module>('@aws-sdk/client-s3'),
  loadClient<Presigner>('@aws-sdk/s3-request-presigner'),
])

const common = (endpoint: string) => ({
  endpoint,
  region: REGION,
  credentials: CREDENTIALS,
  maxAttempts: 1,
})

function withAws4(request: object): (endpoint: string) => Promise<void> {
  return async (endpoint) => {
    const { host } = new URL(endpoint)
    const signed = aws4?.default.sign({ host, region: REGION, ...request }, CREDENTIALS)
    if (signed !== undefined) await sendOverHttp(signed, endpoint)
  }
}

function withAws4Fetch(
  path: string,
  init: object,
  service: string,
): (endpoint: string) => Promise<unknown> {
  return async (endpoint) => {
    const { AwsClient } = aws4fetch as Aws4Fetch
    const client = new AwsClient({ ...CREDENTIALS, region: REGION, service, retries: 0 })
    await (await client.fetch(endpoint + path, init)).text()
  }
}

function withS3(command: string, input: object): (endpoint: string) => Promise<unknown> {
  return (endpoint) => {
    const { S3Client, [command]: Command } = s3 as S3Module
    const client = new S3Client({ ...common(endpoint), forcePathStyle: true })
    return client.send(new (Command as S3Module[string])({ Bucket: 'bucket', ...input }))
  }
}

async function withPresigner(endpoint: string): Promise<void> {
  const { S3Client, GetObjectCommand } = s3 as S3Module
  const client = new S3Client({ ...common(endpoint), forcePathStyle: true })
  const command = new (GetObjectCommand as S3Module[string])({ Bucket: 'bucket', Key: KEY })
  await (await fetch(await (presigner as Presigner).getSignedUrl(client, command))).text()
}

function minioAt(endpoint: string): InstanceType<Minio['Client']> {
  const { hostname, port } = new URL(endpoint)
  const { accessKeyId, secretAccessKey, sessionToken } = CREDENTIALS
  const { Client } = minio as Minio
  const keys = { accessKey: accessKeyId, secretKey: secretAccessKey, sessionToken }
  return new Client({
    endPoint: hostname,
    port: Number(port),
    useSSL: false,
    region: REGION,
    ...keys,
  })
}

const python = findBoto3()[0]?.python
const boto3 = (call: string): Call => [
  call,
  (endpoint) => runClient(python ?? '', [script, endpoint, REGION, KEY, call]),
]
const cli = (what: string, ...args: string[]): Call => [
  what,
  (endpoint) => runClient('aws', ['--endpoint-url', endpoint, ...args]),
]
const curl = (what: string, service: string, path: string, ...args: string[]): Call => [
  what,
  (endpoint) => {
    const { accessKeyId, secretAccessKey, sessionToken } = CREDENTIALS
    const signing = [
      '--aws-sigv4',
      `aws:amz:${REGION}:${service}`,
      '--user',
      `${accessKeyId}:${secretAccessKey}`,
    ]
    const token = ['-H', `x-amz-security-token: ${sessionToken}`]
    return runClient('curl', ['-sS', ...signing, ...token, ...args, endpoint + path])
  },
]
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'

const clients: readonly Client[] = [
  {
    name: 'aws4',
    absent: aws4 === undefined ? INSTALL : undefined,
    calls: [
      ['put', withAws4({ service: 's3', method: 'PUT', path: PATH, body: 'data' })],
      ['presigned get', withAws4({ service: 's3', path: PATH, signQuery: true })],
      ['list', withAws4({ service: 's3', path: '/bucket?list-type=2&prefix=a%20b%2B%2F' })],
      [
        'call',
        withAws4({
          service: 'execute-api',
          method: 'POST',
          path: '/stage/items/a%20b?b=2&a=1',
          body: '{}',
        }),
      ],
      [
        'presigned call',
        withAws4({ service: 'execute-api', path: '/stage/items', signQuery: true }),
      ],
      [
        'glacier',
        withAws4({
          service: 'glacier',
          path: '/-/vaults',
          headers: { 'X-Amz-Glacier-Version': '2012-06-01' },
        }),
      ],
    ],
  },
  {
    name: 'aws4fetch',
    absent: aws4fetch === undefined ? INSTALL : undefined,
    calls: [
      ['put', withAws4Fetch(PATH, { method: 'PUT', body: 'data' }, 's3')],
      ['get', withAws4Fetch(PATH, {}, 's3')],
      ['presigned get', withAws4Fetch(PATH, { aws: { signQuery: true } }, 's3')],
      [
        'call',
        withAws4Fetch('/stage/items/a%20b?b=2&a=1', { method: 'POST', body: '{}' }, 'execute-api'),
      ],
      [
        'presigned call',
        withAws4Fetch('/stage/items', { aws: { signQuery: true } }, 'execute-api'),
      ],
    ],
  },
  {
    name: 'minio-js',
    absent: minio === undefined ? INSTALL : undefined,
    calls: [
      ['put', (endpoint) => minioAt(endpoint).putObject('bucket', KEY, Buffer.from('data'))],
      [
        'get',
        async (endpoint) => {
          for await (const _ of await minioAt(endpoint).getObject('bucket', KEY));
        },
      ],
      [
        'list',
        async (endpoint) => {
          for await (const _ of minioAt(endpoint).listObjectsV2('bucket'));
        },
      ],
      [
        'presigned get',
        async (endpoint) => {
          await (await fetch(await minioAt(endpoint).presignedGetObject('bucket', KEY, 60))).text()
        },
      ],
    ],
  },
  {
    name: 'boto3',
    absent: python === undefined ? 'no python3 has boto3' : undefined,
    calls: [
      'put',
      'get',
      'list',
      'presigned get',
      'presigned put',
      'dynamodb',
      'sts',
      'glacier',
    ].map(boto3),
  },
  {
    name: 'AWS CLI',
    absent: findAwsCli() === undefined ? 'no aws in the path' : undefined,
    calls: [
      cli('put', 's3api', 'put-object', '--bucket', 'bucket', '--key', KEY, '--body', script),
      cli('list', 's3api', 'list-objects-v2', '--bucket', 'bucket', '--prefix', 'a b+/'),
      cli('dynamodb', 'dynamodb', 'list-tables', '--limit', '1'),
      cli('glacier', 'glacier', 'list-vaults', '--account-id', '-'),
    ],
  },
  {
    name: 'curl',
    absent: canRun('sh', 'curl --aws-sigv4 aws:amz --version') ? undefined : 'no curl in the path',
    calls: [
      curl('get', 's3', PATH, '-H', `x-amz-content-sha256: ${EMPTY}`),
      curl(
        'call',
        'execute-api',
        '/stage/items/a',
        '-d',
        '{}',
        '-H',
        'content-type: application/json',
      ),
      curl('call with a query', 'execute-api', '/stage/items?a=1&b=2'),
      curl('glacier', 'glacier', '/-/vaults', '-H', 'x-amz-glacier-version: 2012-06-01'),
    ],
  },
  {
    name: 'JS SDK',
    calls: [
      [
        'dynamodb',
        (endpoint) =>
          new DynamoDBClient(common(endpoint)).send(new ListTablesCommand({ Limit: 1 })),
      ],
      ['sts', (endpoint) => new STSClient(common(endpoint)).send(new GetCallerIdentityCommand({}))],
    ],
  },
  {
    name: 'JS SDK, S3',
    absent: s3 === undefined || presigner === undefined ? INSTALL : undefined,
    calls: [
      ['put', withS3('PutObjectCommand', { Key: KEY, Body: 'data', Metadata: { a: 'b' } })],
      ['get', withS3('GetObjectCommand', { Key: KEY })],
      ['list', withS3('ListObjectsV2Command', { Prefix: 'a b+/', Delimiter: '/' })],
      ['presigned get', withPresigner],
    ],
  },
]

describe('verify with its defaults', () => {
  const rows: (Judged & { readonly client: string; readonly call: string })[] = []
  let gate: StrictGate
  beforeAll(async () => {
    gate = await startStrictGate()
  })
  afterAll(() => {
    gate.close()
    console.table(rows, ['client', 'call', 'service', 'form', 'payload', 'path', 'verdict'])
  })

  for (const { name, absent, calls } of clients) {
    const title =
      absent === undefined ? `takes %s of ${name}` : `takes %s of ${name} (absent: ${absent})`
    it.skipIf(absent !== undefined).each(calls)(title, async (call, run) => {
      const error: unknown = await run(gate.endpoint).then(
        () => undefined,
        (thrown: unknown) => thrown,
      )
      const judged = gate.judged()
      rows.push(...judged.map((row) => ({ client: name, call, ...row })))
      expect(judged.map(({ verdict }) => verdict)).toEqual(judged.map(() => 'accepted'))
      expect(error).toBeUndefined()
      expect(judged.length).toBeGreaterThan(0)
    })
  }
})
