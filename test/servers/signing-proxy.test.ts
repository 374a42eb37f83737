import { execFile } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import type { Server as HttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { devNull, tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { createSigningProxy, type ProxyRecord, type SigningProxy } from '../../src/proxy/index.ts'
import { type Bucket, createBucket } from '../../src/s3/index.ts'
import { sign, signStreaming } from '../../src/sigv4/index.ts'
import {
  type Boto3,
  findAwsCli,
  findBoto3,
  type Reached,
  runAwsCli,
  startBoto3,
} from './interop-clients.ts'
import { startMoto } from './moto.ts'
import { type PythonScript, startScript } from './python-script.ts'
import { bucketForTests } from './s3-buckets-of.ts'
import { describeServers, type Server } from './servers.ts'

const MIB = 1024 * 1024
const PLACEHOLDER = { accessKeyId: 'AKIDSANDBOX', secretAccessKey: 'placeholder-of-the-sandbox' }
const OBJECTS = [
  'GetObject',
  'HeadObject',
  'PutObject',
  'DeleteObject',
  'CopyObject',
  'CreateMultipartUpload',
  'UploadPart',
  'UploadPartCopy',
  'CompleteMultipartUpload',
  'AbortMultipartUpload',
  'ListParts',
  'ListObjects',
  'ListObjectsV2',
]

/** A proxy before a server, which allows objects below `sandbox/`. */
interface Proxy {
  readonly reached: Reached
  readonly records: ProxyRecord[]
  readonly close: () => void
}

async function startProxy(server: Server, bucket: string): Promise<Proxy> {
  const records: ProxyRecord[] = []
  const { endpoint, region, credentials, ca } = server
  const proxy: SigningProxy = await createSigningProxy({
    callers: { [PLACEHOLDER.accessKeyId]: PLACEHOLDER.secretAccessKey },
    credentials,
    ca,
    onRequest: (record) => records.push(record),
    allow: [
      { service: 's3', region, operations: OBJECTS, bucket, prefix: 'sandbox/', endpoint },
      // What rclone asks for before it writes.
      { service: 's3', region, operations: 'HeadBucket', bucket, endpoint },
    ],
  })
  const http: HttpServer = proxy.createServer().listen(0, '127.0.0.1')
  await once(http, 'listening')
  const { port } = http.address() as AddressInfo
  const reached = { endpoint: `http://127.0.0.1:${port}`, region, credentials: PLACEHOLDER }
  const close = (): void => {
    http.close().closeAllConnections()
    proxy.close()
  }
  return { reached, records, close }
}

const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

function tests(server: Server): void {
  const real = bucketForTests(server, 'proxy')
  const big = randomBytes(12 * MIB + 1)
  let proxy: Proxy
  let folder: string
  let file: string
  beforeAll(async () => {
    proxy = await startProxy(server, real.name)
    folder = await mkdtemp(join(tmpdir(), 'sansdk-proxy-'))
    file = join(folder, 'big.bin')
    await writeFile(file, big)
    await real.put('private/a', 'private')
  })
  afterAll(async () => {
    proxy?.close()
    await rm(folder, { recursive: true, force: true })
  })

  const stored = async (key: string): Promise<string> => hash(await (await real.get(key)).bytes())
  const refused = (): readonly ProxyRecord[] =>
    proxy.records.filter(({ outcome }) => outcome === 'refused')

  it.each(findBoto3())('serves boto3 $version', async ({ python }) => {
    const boto3: Boto3 = await startBoto3(python, proxy.reached)
    const bucket = real.name
    const key = "sandbox/boto3/ünï (1) it's+.bin"
    try {
      await boto3.ask({ do: 'put', bucket, key, body: 'aGVsbG8=', args: { Metadata: { a: 'b' } } })
      const got = await boto3.ask({ do: 'get', bucket, key, args: { Range: 'bytes=1-2' } })
      expect(got).toMatchObject({
        body: Buffer.from('el').toString('base64'),
        head: { Metadata: { a: 'b' } },
      })
      await boto3.ask({ do: 'upload', bucket, key: 'sandbox/boto3/big', file, args: {} })
      expect(await stored('sandbox/boto3/big')).toBe(hash(big))
      const copy = join(folder, 'boto3.bin')
      await boto3.ask({ do: 'download', bucket, key: 'sandbox/boto3/big', file: copy })
      expect(hash(await readFile(copy))).toBe(hash(big))
      const listed = await boto3.ask({ do: 'list', bucket, args: { Prefix: 'sandbox/boto3/' } })
      expect(listed).toEqual({ keys: ['sandbox/boto3/big', key] })
      for (const denied of [
        { do: 'list', bucket, args: {} },
        { do: 'get', bucket, key: 'private/a' },
        { do: 'put', bucket, key: 'private/b', body: '', args: {} },
        { do: 'put', bucket, key, body: '', args: { ACL: 'public-read' } },
        { do: 'tags', bucket, key },
      ]) {
        await expect(boto3.ask(denied)).rejects.toThrow(/\(AccessDenied\)/)
      }
    } finally {
      await boto3.close()
    }
  })

  const cli = findAwsCli()
  it.skipIf(cli === undefined)(`serves the AWS CLI (${cli})`, async () => {
    const aws = (...args: string[]): Promise<string> => runAwsCli(proxy.reached, args)
    const base = `s3://${real.name}/sandbox/cli`
    await aws('s3', 'cp', file, `${base}/big`)
    expect(await stored('sandbox/cli/big')).toBe(hash(big))
    await aws('s3', 'cp', `${base}/big`, `${base}/copy`)
    expect(await stored('sandbox/cli/copy')).toBe(hash(big))
    const copy = join(folder, 'cli.bin')
    await aws('s3', 'cp', `${base}/copy`, copy)
    expect(hash(await readFile(copy))).toBe(hash(big))
    expect(await aws('s3', 'ls', `${base}/`)).toMatch(/ big\n.* copy\n/)
    await aws('s3', 'rm', '--recursive', `${base}/`)
    expect(await real.exists('sandbox/cli/big')).toBe(false)
    const before = refused().length
    await expect(aws('s3', 'rm', `s3://${real.name}/private/a`)).rejects.toThrow('AccessDenied')
    await expect(aws('s3', 'cp', `s3://${real.name}/private/a`, `${base}/stolen`)).rejects.toThrow(
      /403|AccessDenied/,
    )
    expect(refused().length).toBeGreaterThan(before)
    expect(await real.exists('private/a')).toBe(true)
  })

  const rclone = runProgram('rclone', ['version'], {}).catch(() => undefined)
  it('serves rclone', async ({ skip }) => {
    if ((await rclone) === undefined) skip('no rclone (apt-get install rclone)')
    const { endpoint, region } = proxy.reached
    const settings = {
      // The user's own settings of AWS are not the remote's.
      AWS_CA_BUNDLE: undefined,
      RCLONE_CONFIG: devNull,
      RCLONE_CONFIG_S_TYPE: 's3',
      RCLONE_CONFIG_S_PROVIDER: 'Ceph',
      RCLONE_CONFIG_S_ENDPOINT: endpoint,
      RCLONE_CONFIG_S_REGION: region,
      RCLONE_CONFIG_S_ACCESS_KEY_ID: PLACEHOLDER.accessKeyId,
      RCLONE_CONFIG_S_SECRET_ACCESS_KEY: PLACEHOLDER.secretAccessKey,
      RCLONE_CONFIG_S_UPLOAD_CUTOFF: '6M',
      RCLONE_CONFIG_S_CHUNK_SIZE: '5M',
    }
    const run = (...args: string[]): Promise<string> =>
      runProgram('rclone', ['--retries', '1', '--low-level-retries', '1', ...args], settings)
    const source = join(folder, 'source')
    await mkdir(join(source, 'deep'), { recursive: true })
    await writeFile(join(source, 'big.bin'), big)
    await writeFile(join(source, 'deep/ünï (1).txt'), 'text')
    await writeFile(join(source, 'deep/empty'), '')
    const remote = `s:${real.name}/sandbox/rclone`
    await run('copy', source, remote)
    expect(await stored('sandbox/rclone/big.bin')).toBe(hash(big))
    await run('check', '--download', source, remote)
    const target = join(folder, 'target')
    await run('sync', remote, target)
    expect(await readdir(target, { recursive: true })).toEqual(
      expect.arrayContaining(['big.bin', 'deep/ünï (1).txt', 'deep/empty']),
    )
    await run('deletefile', `${remote}/big.bin`)
    expect(await real.exists('sandbox/rclone/big.bin')).toBe(false)
    await expect(
      run('copyto', join(source, 'deep/empty'), `s:${real.name}/private/b`),
    ).rejects.toThrow(/AccessDenied|403/)
    await expect(run('lsf', `s:${real.name}/private`)).rejects.toThrow(/AccessDenied|403/)
    expect(await real.exists('private/b')).toBe(false)
  })

  it('serves this library: parts, ranges, copies, links and chunks', async () => {
    const { endpoint, region } = proxy.reached
    const bucket: Bucket = createBucket({
      bucket: real.name,
      region,
      endpoint,
      credentials: PLACEHOLDER,
      compatibility: 'ceph',
    })
    await bucket.upload('sandbox/own/big', file, { partSize: 5 * MIB })
    expect(await stored('sandbox/own/big')).toBe(hash(big))
    const copy = join(folder, 'own.bin')
    await bucket.download('sandbox/own/big', copy)
    expect(hash(await readFile(copy))).toBe(hash(big))
    const { url } = await bucket.presignPut('sandbox/own/link', { expiresIn: 60 })
    expect(await (await fetch(url, { method: 'PUT', body: 'by link' })).status).toBe(200)
    expect(await (await real.get('sandbox/own/link')).text()).toBe('by link')
    const request = signStreaming(
      { method: 'PUT', url: `${endpoint}/${real.name}/sandbox/own/chunks`, body: big },
      { credentials: PLACEHOLDER, region, service: 's3' },
    )
    const body = Readable.toWeb(Readable.from(request.body)) as ReadableStream<Uint8Array>
    const sent = await fetch(request.url, {
      method: 'PUT',
      headers: request.headers,
      body,
      duplex: 'half',
    } as RequestInit)
    expect(sent.status).toBe(200)
    expect(await stored('sandbox/own/chunks')).toBe(hash(big))
    await bucket.close()
  })

  it('never has a spoilt body stored', async () => {
    const { endpoint, region } = proxy.reached
    const url = `${endpoint}/${real.name}/sandbox/spoilt`
    const { headers } = sign(
      { method: 'PUT', url, body: big },
      { credentials: PLACEHOLDER, region, service: 's3' },
    )
    const spoilt = Buffer.from(big)
    spoilt[MIB] = (spoilt[MIB] ?? 0) ^ 1
    const answered = await fetch(url, { method: 'PUT', headers, body: spoilt })
    expect(answered.status).toBe(403)
    expect(await answered.text()).toContain('XAmzContentSHA256Mismatch')
    expect(await real.exists('sandbox/spoilt')).toBe(false)
  })

  it('streams: a body of 256 MiB takes no memory', async () => {
    const { endpoint, region } = proxy.reached
    const url = `${endpoint}/${real.name}/sandbox/large`
    const part = randomBytes(MIB)
    const count = 256
    const { headers } = sign(
      { method: 'PUT', url, headers: { 'content-length': String(count * MIB) } },
      { credentials: PLACEHOLDER, region, service: 's3', payloadHash: 'UNSIGNED-PAYLOAD' },
    )
    let peak = 0
    const before = process.memoryUsage().arrayBuffers
    const body = Readable.toWeb(
      Readable.from(
        (function* () {
          for (let index = 0; index < count; index++) {
            peak = Math.max(peak, process.memoryUsage().arrayBuffers - before)
            yield part
          }
        })(),
      ),
    ) as ReadableStream<Uint8Array>
    const sent = await fetch(url, { method: 'PUT', headers, body, duplex: 'half' } as RequestInit)
    expect(sent.status).toBe(200)
    expect(peak).toBeLessThan(96 * MIB)
    expect((await real.head('sandbox/large')).contentLength).toBe(count * MIB)
  })
}

function runProgram(
  name: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(name, args, { env: { ...process.env, ...env } }, (error, stdout, stderr) => {
      if (error === null) resolve(stdout)
      else reject(new Error(`${name} ${args.join(' ')}: ${stderr}`))
    })
  })
}

/** What is allowed of each service, an operation that is not, and what moto answers to the former. */
const SERVICES: readonly {
  readonly service: string
  readonly region?: string
  /** moto computes other signatures for these than botocore, so nobody checks them. */
  readonly rest?: true
  readonly allowed: string
  readonly call: readonly [operation: string, input?: object]
  readonly denied: readonly [operation: string, input?: object]
  readonly answer?: object
}[] = [
  {
    service: 'dynamodb',
    allowed: 'ListTables',
    call: ['list_tables'],
    denied: ['describe_limits'],
  },
  {
    service: 'sqs',
    allowed: 'List*',
    call: ['list_queues'],
    denied: ['create_queue', { QueueName: 'q' }],
  },
  {
    service: 'sts',
    allowed: 'GetCallerIdentity',
    call: ['get_caller_identity'],
    denied: ['get_session_token'],
  },
  {
    service: 'iam',
    region: 'us-east-1',
    allowed: 'ListUsers',
    call: ['list_users'],
    denied: ['create_user', { UserName: 'u' }],
  },
  {
    service: 'ec2',
    allowed: 'DescribeRegions',
    call: ['describe_regions'],
    denied: ['describe_vpcs'],
  },
  {
    service: 'cloudwatch',
    allowed: 'ListMetrics',
    call: ['list_metrics'],
    denied: ['describe_alarms'],
  },
  {
    service: 'lambda',
    rest: true,
    allowed: 'GetFunction',
    call: ['get_function', { FunctionName: 'f' }],
    denied: ['get_policy', { FunctionName: 'f' }],
    answer: { status: 404, code: 'ResourceNotFoundException' },
  },
  {
    service: 'route53',
    rest: true,
    region: 'us-east-1',
    allowed: 'ListHostedZones',
    call: ['list_hosted_zones'],
    denied: ['list_health_checks'],
  },
  {
    service: 'ssm',
    allowed: 'GetParameter',
    call: ['get_parameter', { Name: 'p' }],
    denied: ['get_parameters', { Names: ['p'] }],
    answer: { status: 400, code: 'ParameterNotFound' },
  },
  {
    service: 'apigateway',
    rest: true,
    allowed: 'GetRestApis',
    call: ['get_rest_apis'],
    denied: ['get_api_keys'],
  },
]

const moto = inject('moto')
const [newest] = findBoto3()
const absent = 'absent' in moto ? moto.absent : newest === undefined ? 'no boto3' : undefined

describe.skipIf(absent !== undefined)('a signing proxy before moto', () => {
  if ('absent' in moto || newest === undefined) return
  const region = 'eu-central-1'
  let script: PythonScript<{ readonly version: string }>
  let close: () => Promise<void>
  beforeAll(async () => {
    const lenient = await startMoto(1000)
    const proxy = await createSigningProxy({
      callers: { [PLACEHOLDER.accessKeyId]: PLACEHOLDER.secretAccessKey },
      credentials: moto.credentials,
      allow: SERVICES.map(({ service, allowed, rest, region: own = region }) => {
        const { endpoint } = rest ? lenient : moto
        return { service, region: own, operations: allowed, endpoint }
      }),
    })
    const http = proxy.createServer().listen(0, '127.0.0.1')
    await once(http, 'listening')
    const endpoint = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
    const settings = JSON.stringify({ endpoint, region, ...PLACEHOLDER })
    const file = fileURLToPath(new URL('rig/boto3-services.py', import.meta.url))
    script = await startScript(newest.python, file, settings)
    close = async () => {
      http.close().closeAllConnections()
      proxy.close()
      await lenient.close()
    }
  })
  afterAll(async () => {
    await script?.close()
    await close?.()
  })

  it.each(SERVICES)('tells operations of $service apart', async (row) => {
    const { service, region: own = region } = row
    const ask = ([operation, input = {}]: readonly [string, object?]) =>
      script.ask<object>({ service, region: own, operation, input })
    expect(await ask(row.call)).toEqual(row.answer ?? { status: 200 })
    const code = expect.stringMatching(/^AccessDenied(?:Exception)?$/)
    expect(await ask(row.denied)).toEqual({ status: 403, code })
  })
})

describe('a signing proxy', () => {
  describeServers('before', tests, 'signedChunks')
})
