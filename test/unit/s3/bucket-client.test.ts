import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { type Client, type ClientRequest, createClient } from '../../../src/client/index.ts'
import type { RequestOptions } from '../../../src/http/call.ts'
import { USUAL_ATTEMPT_MS, type UsualTimeout } from '../../../src/http/time-limits.ts'
import { type Bucket, type CopyOptions, createBucket } from '../../../src/s3/index.ts'
import { createSigner } from '../../../src/sigv4/signer.ts'
import { CREDENTIALS, closeAfterEach, type Loopback, listen, loopback } from '../http/loopback.ts'

vi.mock('../../../src/sigv4/signer.ts', async (original) => {
  const module = await original<typeof import('../../../src/sigv4/signer.ts')>()
  return { ...module, createSigner: vi.fn(module.createSigner) }
})

const keep = closeAfterEach()

/** A client whose requests go through a function of the caller's. */
interface Traced {
  readonly server: Loopback
  readonly client: Client
  readonly requests: ClientRequest[]
}

const ANSWERS: readonly (readonly [RegExp, string])[] = [
  [/list-type=2/, '<ListBucketResult><IsTruncated>false</IsTruncated></ListBucketResult>'],
  [/[?&]versions/, '<ListVersionsResult><IsTruncated>false</IsTruncated></ListVersionsResult>'],
  [
    /uploads=?$/,
    '<InitiateMultipartUploadResult><UploadId>u</UploadId></InitiateMultipartUploadResult>',
  ],
]

async function traced(): Promise<Traced> {
  const server = keep(
    await loopback((response, { url = '' }) => {
      const [, body = ''] = ANSWERS.find(([form]) => form.test(url)) ?? []
      response.writeHead(200, { etag: '"0123456789abcdef0123456789abcdef"' }).end(body)
    }),
  )
  const own = keep(
    createClient({
      region: 'eu-central-1',
      endpoint: server.url,
      credentials: CREDENTIALS,
      retry: 'none',
    }),
  )
  const requests: ClientRequest[] = []
  const request: Client['request'] = (given) => {
    requests.push(given)
    return own.request(given)
  }
  return { server, client: { ...own, request }, requests }
}

async function drain(items: AsyncIterable<unknown>): Promise<void> {
  const iterator = items[Symbol.asyncIterator]()
  while ((await iterator.next()).done !== true);
}

async function withFile(run: (directory: string) => Promise<unknown>): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'sansdk-wrapped-'))
  try {
    await writeFile(join(directory, 'a.txt'), 'text')
    await run(directory)
  } finally {
    await rm(directory, { recursive: true })
  }
}

type Run = (bucket: Bucket) => Promise<unknown>

/** Every operation that sends something. */
const OPERATIONS: Readonly<Record<string, Run>> = {
  get: (bucket) => bucket.get('a').then((response) => response.dump()),
  put: (bucket) => bucket.put('a', 'text'),
  head: (bucket) => bucket.head('a'),
  exists: (bucket) => bucket.exists('a'),
  delete: (bucket) => bucket.delete('a'),
  deleteMany: (bucket) => bucket.deleteMany(['a']),
  copy: (bucket) => bucket.copy('b', 'a'),
  list: (bucket) => drain(bucket.list()),
  listVersions: (bucket) => drain(bucket.listVersions()),
  upload: (bucket) => bucket.upload('a', Buffer.from('text')),
  download: (bucket) => bucket.download('a'),
  uploadDirectory: (bucket) => withFile((directory) => bucket.uploadDirectory(directory)),
  downloadDirectory: (bucket) => withFile((directory) => bucket.downloadDirectory(directory)),
  copyDirectory: (bucket) => bucket.copyDirectory({ prefix: 'a/' }, { prefix: 'b/' }),
  createMultipart: (bucket) => bucket.createMultipart('a'),
  openMultipart: async (bucket) => {
    const multipart = await bucket.openMultipart('a', 'u')
    await multipart.uploadPart(1, Buffer.from('text'))
    await multipart.copyPart(2, { key: 'b' }).catch(() => undefined)
    await multipart.listParts().catch(() => undefined)
    await multipart.complete().catch(() => undefined)
    await multipart.abort()
  },
  listMultipartUploads: (bucket) => drain(bucket.listMultipartUploads()),
  'tagging.get': (bucket) => bucket.tagging.get('a'),
  'tagging.put': (bucket) => bucket.tagging.put('a', { a: 'b' }),
  'tagging.delete': (bucket) => bucket.tagging.delete('a'),
  'versioning.get': (bucket) => bucket.versioning.get(),
  'versioning.enable': (bucket) => bucket.versioning.enable(),
  'versioning.suspend': (bucket) => bucket.versioning.suspend(),
  'lifecycle.get': (bucket) => bucket.lifecycle.get(),
  'lifecycle.put': (bucket) => bucket.lifecycle.put([]),
  'lifecycle.delete': (bucket) => bucket.lifecycle.delete(),
  'cors.get': (bucket) => bucket.cors.get(),
  'cors.put': (bucket) => bucket.cors.put([{ allowedOrigins: ['*'], allowedMethods: ['GET'] }]),
  'cors.delete': (bucket) => bucket.cors.delete(),
  'policy.get': (bucket) => bucket.policy.get(),
  'policy.put': (bucket) => bucket.policy.put('{}'),
  'policy.delete': (bucket) => bucket.policy.delete(),
  create: (bucket) => bucket.create(),
  remove: (bucket) => bucket.remove(),
  isThere: (bucket) => bucket.isThere(),
  location: (bucket) => bucket.location(),
  request: (bucket) => bucket.request({ method: 'GET', key: 'a' }).then((r) => r.dump()),
}

const LOCAL = /^(?:presign.*|close)$/

/** The names of the functions of an object and of the objects in it. */
function functionsOf(object: object, prefix = ''): string[] {
  return Object.entries(object).flatMap(([name, value]) => {
    if (typeof value === 'function') return LOCAL.test(name) ? [] : [`${prefix}${name}`]
    const isSetting = typeof value === 'object' && !['client', 'store'].includes(name)
    return isSetting ? functionsOf(value as object, `${name}.`) : []
  })
}

describe('a bucket with a copy of a client', () => {
  it('has no operation that this test leaves out', async () => {
    const { client } = await traced()
    const names = functionsOf(createBucket({ bucket: 'bucket', client }))
    expect(names.filter((name) => !(name in OPERATIONS))).toEqual([])
  })

  it.each(Object.entries(OPERATIONS))(
    'sends every request of %s through it',
    async (_name, run) => {
      const { server, client, requests } = await traced()
      // Documents that the server leaves empty are errors, after the request.
      await run(createBucket({ bucket: 'bucket', client })).catch(() => undefined)
      expect(server.seen.length).toBeGreaterThan(0)
      expect(requests.map(({ method }) => method)).toEqual(server.seen.map(({ method }) => method))
    },
  )

  it('passes on every option of a request', async () => {
    const { client, requests } = await traced()
    const options: Required<RequestOptions> = {
      signal: new AbortController().signal,
      timeout: { attemptMs: 5_000 },
      retry: 'none',
      idempotent: true,
      longPoll: false,
      rateKey: 'key',
      hedge: 'off',
      allowStatus: [304],
      result: 'buffer',
      bufferLimit: 1_000,
      resource: 'the first report',
      retryableCodes: ['Busy'],
      nonRetryableCodes: ['Gone'],
      retriedByCaller: true,
      checksum: 'off',
      onAttempt: () => {},
      logger: console,
    }
    await createBucket({ bucket: 'bucket', client }).request({ method: 'GET', ...options })
    expect(requests).toMatchObject([options])
  })

  it('makes links through it, and forms and many links with its credentials', async () => {
    const { client } = await traced()
    const links: string[] = []
    const presign: Client['presign'] = async (given) => {
      links.push(given.path ?? '')
      return await client.presign(given)
    }
    const bucket = createBucket({ bucket: 'bucket', client: { ...client, presign } })
    await bucket.presignGet('a', { expiresIn: 60 })
    expect(links).toEqual(['/bucket/a'])
    const [many] = await bucket.presignMany(['a'], { expiresIn: 60 })
    const form = await bucket.presignPost({ expiresIn: 60, key: 'a' })
    expect(many?.url).toContain(CREDENTIALS.accessKeyId)
    expect(JSON.stringify(form.fields)).toContain(CREDENTIALS.accessKeyId)
  })

  it('is an error where nothing of a client was copied', () => {
    const client = { request: () => undefined } as unknown as Client
    expect(() => createBucket({ bucket: 'bucket', client })).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARG_TYPE', field: 'options.client' }),
    )
  })
})

describe('an attempt to copy', () => {
  const range = { start: 0, end: 5 * 1024 * 1024 - 1 }
  it.each<[string, (bucket: Bucket, timeout: CopyOptions['timeout']) => Promise<unknown>]>([
    ['an object', (bucket, timeout) => bucket.copy('a', 'b', { timeout })],
    [
      'a part',
      async (bucket, timeout) => {
        const upload = await bucket.openMultipart('a', 'U1', { checksum: 'none' })
        await upload.copyPart(1, { key: 'b', range }, { timeout })
      },
    ],
  ])('has five minutes for %s, unless it is limited itself', async (_name, copy) => {
    const { client, requests } = await traced()
    const bucket = createBucket({ bucket: 'bucket', client })
    // The server's documents are empty, which is an error after the request.
    for (const timeout of [undefined, { totalMs: 900_000 }, { attemptMs: 10_000 }]) {
      await copy(bucket, timeout).catch(() => undefined)
    }
    const limits = requests.map(({ timeout = {} as UsualTimeout }) => [
      timeout.attemptMs,
      (timeout as UsualTimeout)[USUAL_ATTEMPT_MS],
    ])
    expect(limits).toEqual([
      [undefined, 300_000],
      [undefined, 300_000],
      [10_000, 300_000],
    ])
  })
})

describe('a request that takes long by nature', () => {
  it('ends by the attempts of the client, too', async () => {
    const silent = createServer()
    const port = await listen(silent)
    const bucket = createBucket({
      bucket: 'bucket',
      region: 'us-east-1',
      endpoint: `http://127.0.0.1:${port}`,
      credentials: CREDENTIALS,
      retry: 'none',
      timeout: { attemptMs: 100 },
    })
    const error = { code: 'TIMEOUT_ATTEMPT' }
    await expect(bucket.copy('a', 'b')).rejects.toMatchObject(error)
    const { failed } = await bucket.deleteMany(['a', 'b'])
    expect(failed).toMatchObject([{ error }, { error }])
    await bucket.close()
    silent.close()
  })
})

describe('the parts of an upload', () => {
  it.each(['signed', 'unsigned'] as const)('that are %s share one signer', async (payload) => {
    const { client, server } = await traced()
    const bucket = createBucket({ bucket: 'bucket', client, compatibility: 'aws' })
    const multipart = await bucket.openMultipart('a', 'u', { payload })
    vi.mocked(createSigner).mockClear()
    await Promise.all(
      [1, 2, 3].map((number) =>
        multipart.uploadPart(number, Buffer.alloc(5 * 1024 * 1024, number)),
      ),
    )
    expect(createSigner).toHaveBeenCalledTimes(1)
    const hashes = server.seen.map(({ headers }) => headers['x-amz-content-sha256'])
    expect(new Set(hashes).size).toBe(payload === 'signed' ? 3 : 1)
  })
})
