import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { TransferError } from '../../src/errors.ts'
import { type Bucket, createBucket } from '../../src/s3/index.ts'
import { type RawRequest, readRequests } from './raw-requests.ts'

/** A response before it is framed. */
export interface Reply {
  readonly status: number
  /** Without `Content-Length` and `Transfer-Encoding`, which framing adds. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** The bytes of a response, and what happens to the connection afterwards; by default it stays open. */
export interface Wire {
  readonly bytes: Buffer
  readonly ending?: 'close' | 'reset' | undefined
}

/**
 * A wrong way to answer. The store executes a request when `honest` is called: a lie that never calls
 * it is a proxy's page, behind which nothing happens.
 */
export interface Lie {
  readonly name: string
  tell(honest: () => Reply, request: RawRequest): Wire
}

/** An operation of a bucket, and its requests that get a lie as the response. */
export interface LiedOperation {
  readonly name: string
  /** Which requests are lied about; the store answers all others honestly. */
  lied(request: RawRequest): boolean
  /** Runs it. Returns whether the result is right; throws the operation's error. */
  run(fixture: StoreFixture): Promise<boolean>
  /** Responses of the store that {@link honestReply} does not have; undefined for other requests. */
  readonly honest?: (request: RawRequest, store: StoredState) => Reply | undefined
  /** What it deletes whatever the response; `local/…` for files. */
  readonly deletes?: readonly string[]
  /** What it deletes only if everything that it read was right. */
  readonly deletesWhenRight?: readonly string[]
  /** Lies that cannot be told from the truth: they are skipped. */
  readonly cannotTell?: readonly string[]
}

/** What the store holds. */
export interface StoredState {
  readonly objects: Map<string, Buffer>
  readonly parts: Map<string, Buffer>
  /** Keys of objects that were deleted. */
  readonly deleted: string[]
}

/** A store, a bucket in it, and a directory that holds `kept.txt` and `tree/a.txt`, made when it is asked for. */
export interface StoreFixture {
  readonly bucket: Bucket
  /** The URL of the store. */
  readonly endpoint: string
  readonly store: StoredState
  readonly directory: string
}

/** The result of an operation under a lie. */
export interface LieOutcome {
  /** `silent`: it resolved with a wrong result. */
  readonly verdict: 'error' | 'right' | 'silent'
  /** What was deleted by mistake. */
  readonly deletions: readonly string[]
  readonly error: unknown
}

/** The object `key`: more than three ranges of 64 KiB long. */
export const OBJECT: Buffer = Buffer.from(Array.from({ length: 200_001 }, (_, i) => (i * i) >> 3))

/** The parts and ranges of the operations. */
export const PART_SIZE = 64 * 1024

/** Runs an operation against a store that lies; attempts end after `attemptMs`. */
export async function tryLie(
  operation: LiedOperation,
  lie: Lie,
  attemptMs = 300,
): Promise<LieOutcome> {
  const { store, endpoint, close } = await startLyingStore(operation, lie)
  const bucket = bucketAt(endpoint, attemptMs)
  let made: string | undefined
  const fixture: StoreFixture = {
    bucket,
    endpoint,
    store,
    get directory() {
      made ??= makeDirectory()
      return made
    },
  }
  try {
    const { right, error } = await attempt(operation, fixture)
    // On a busy machine the response to the deletion, which comes last, may be late.
    const wasRead = right || isOfDeletion(error)
    const allowed = [
      ...(operation.deletes ?? []),
      ...((wasRead && operation.deletesWhenRight) || []),
    ]
    const gone = made === undefined ? [] : await missingFiles(made)
    const deletions = [...store.deleted, ...gone].filter((name) => !allowed.includes(name))
    const verdict = error !== undefined ? 'error' : right ? 'right' : 'silent'
    return { verdict, deletions, error }
  } finally {
    await bucket.close()
    await close()
    if (made !== undefined) await rm(made, { recursive: true })
  }
}

function isOfDeletion(error: unknown): boolean {
  return error instanceof TransferError && error.code === 'TRANSFER_DELETE_FAILED'
}

const FILES = ['kept.txt', 'tree/a.txt']

function makeDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), 'sansdk-lies-'))
  mkdirSync(join(directory, 'tree'))
  for (const name of FILES) writeFileSync(join(directory, name), `content of ${name}`)
  return directory
}

async function missingFiles(directory: string): Promise<readonly string[]> {
  const left = await readdir(directory, { recursive: true })
  return FILES.filter((name) => !left.includes(name)).map((name) => `local/${name}`)
}

async function attempt(
  operation: LiedOperation,
  fixture: StoreFixture,
): Promise<{ readonly right: boolean; readonly error?: unknown }> {
  try {
    return { right: await operation.run(fixture) }
  } catch (error) {
    return { right: false, error: error ?? new Error('rejected with nothing') }
  }
}

function bucketAt(endpoint: string, attemptMs: number): Bucket {
  return createBucket({
    bucket: 'bucket',
    region: 'us-east-1',
    endpoint,
    compatibility: { name: 'aws', minPartBytes: PART_SIZE },
    credentials: {
      accessKeyId: 'AKIDEXAMPLE',
      secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
    },
    retry: 'none',
    timeout: { attemptMs },
  })
}

interface LyingStore {
  readonly store: StoredState
  readonly endpoint: string
  close(): Promise<void>
}

async function startLyingStore(operation: LiedOperation, lie: Lie): Promise<LyingStore> {
  const store: StoredState = { objects: storedObjects(), parts: new Map(), deleted: [] }
  const sockets = new Set<Socket>()
  const server: Server = createServer((socket) => {
    sockets.add(socket)
    socket.setNoDelay(true)
    socket.on('error', () => {})
    socket.on('close', () => sockets.delete(socket))
    readRequests(socket, (request) => {
      const honest = () => operation.honest?.(request, store) ?? honestReply(request, store)
      const wire = operation.lied(request) ? lie.tell(honest, request) : honestWire(honest, request)
      send(socket, wire)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    store,
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}

function send(socket: Socket, { bytes, ending }: Wire): void {
  socket.write(bytes, () => {
    if (ending === 'close') socket.end()
    // The pause lets the written bytes leave before the connection breaks.
    else if (ending === 'reset') setTimeout(() => socket.resetAndDestroy(), 5)
  })
}

/** The response as a good server frames it. */
export function honestWire(honest: () => Reply, request: RawRequest): Wire {
  const reply = honest()
  const body = request.method === 'HEAD' ? Buffer.alloc(0) : reply.body
  return { bytes: Buffer.concat([head(reply, `content-length: ${reply.body.length}`), body]) }
}

/** A status line and headers; `framing` are further header lines. */
export function head({ status, headers }: Omit<Reply, 'body'>, ...framing: string[]): Buffer {
  const lines = [
    `HTTP/1.1 ${status} Answer`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...framing,
  ]
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`)
}

function storedObjects(): Map<string, Buffer> {
  return new Map([
    ['key', OBJECT],
    ['tree/a.txt', Buffer.from('stored a')],
    ['tree/b/c.txt', Buffer.from('stored c')],
    ['precious', Buffer.from('precious')],
  ])
}

const etags = new WeakMap<Buffer, string>()

/** The ETag that the store gives to bytes. */
export function etagOf(body: Buffer): string {
  const etag = etags.get(body) ?? `"${createHash('md5').update(body).digest('hex')}"`
  etags.set(body, etag)
  return etag
}

/** An XML response. */
export function xmlReply(root: string, content: string, status = 200): Reply {
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${content}</${root}>`
  return { status, headers: { 'content-type': 'application/xml' }, body: Buffer.from(text) }
}

/** How an honest store responds to requests of transfers, listings and deletions. */
export function honestReply(request: RawRequest, store: StoredState): Reply {
  const { method, path, query, body } = request
  const key = decodeURIComponent(path.split('/').slice(2).join('/'))
  if (key === '') return bucketReply(request, store)
  if (query.has('uploadId') || query.has('uploads')) return uploadReply(request, store, key)
  if (method === 'PUT') {
    store.objects.set(key, body)
    return { status: 200, headers: { etag: etagOf(body) }, body: Buffer.alloc(0) }
  }
  if (method === 'DELETE') {
    if (store.objects.delete(key)) store.deleted.push(key)
    return { status: 204, headers: {}, body: Buffer.alloc(0) }
  }
  const object = store.objects.get(key)
  return object === undefined ? errorReply(404, 'NoSuchKey') : objectReply(request, object)
}

/** An error as S3 writes it. */
export function errorReply(status: number, code: string): Reply {
  return xmlReply('Error', `<Code>${code}</Code><Message>no</Message>`, status)
}

function objectReply(request: RawRequest, object: Buffer): Reply {
  const etag = etagOf(object)
  const condition = request.headers.get('if-match')
  if (condition !== undefined && condition !== etag) return errorReply(412, 'PreconditionFailed')
  const headers = { etag, 'last-modified': 'Wed, 21 Oct 2026 07:28:00 GMT' }
  const range = rangeOf(request, object.length)
  if (range === undefined)
    return { status: 200, headers: { ...headers, ...sum(object) }, body: object }
  const { start, end } = range
  if (start >= object.length) return errorReply(416, 'InvalidRange')
  const isWhole = start === 0 && end === object.length
  return {
    status: 206,
    headers: {
      ...headers,
      ...(isWhole && sum(object)),
      'content-range': `bytes ${start}-${end - 1}/${object.length}`,
    },
    body: object.subarray(start, end),
  }
}

function sum(object: Buffer): Record<string, string> {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(crc32(object))
  return { 'x-amz-checksum-crc32': bytes.toString('base64') }
}

/** The bytes that a request asks for; `end` is not one of them. */
export function rangeOf(
  request: RawRequest,
  size: number,
): { readonly start: number; readonly end: number } | undefined {
  const [, first = '', last = ''] =
    /^bytes=(\d*)-(\d*)$/.exec(request.headers.get('range') ?? '') ?? []
  if (first === '' && last === '') return undefined
  if (first === '') return { start: Math.max(0, size - Number(last)), end: size }
  return { start: Number(first), end: last === '' ? size : Math.min(size, Number(last) + 1) }
}

function uploadReply({ method, query, body }: RawRequest, store: StoredState, key: string): Reply {
  const number = query.get('partNumber')
  if (query.has('uploads'))
    return xmlReply('InitiateMultipartUploadResult', '<UploadId>U</UploadId>')
  if (method === 'PUT' && number !== null) {
    store.parts.set(number, body)
    return { status: 200, headers: { etag: etagOf(body) }, body: Buffer.alloc(0) }
  }
  if (method === 'DELETE') return { status: 204, headers: {}, body: Buffer.alloc(0) }
  const numbers = [...store.parts.keys()].toSorted((a, b) => Number(a) - Number(b))
  const bodies = numbers.map((name) => store.parts.get(name) ?? Buffer.alloc(0))
  store.objects.set(key, Buffer.concat(bodies))
  const md5s = bodies.map((part) => createHash('md5').update(part).digest())
  const md5 = createHash('md5').update(Buffer.concat(md5s)).digest('hex')
  const etag = `<ETag>"${md5}-${bodies.length}"</ETag>`
  return xmlReply('CompleteMultipartUploadResult', `<Key>${key}</Key>${etag}`)
}

function bucketReply({ method, query, body }: RawRequest, store: StoredState): Reply {
  if (method === 'POST' && query.has('delete')) {
    const keys = [...body.toString().matchAll(/<Key>([^<]*)<\/Key>/g)].map(([, key = '']) => key)
    for (const key of keys) if (store.objects.delete(key)) store.deleted.push(key)
    return xmlReply(
      'DeleteResult',
      keys.map((key) => `<Deleted><Key>${key}</Key></Deleted>`).join(''),
    )
  }
  const prefix = query.get('prefix') ?? ''
  const listed = [...store.objects].filter(([key]) => key.startsWith(prefix)).toSorted()
  const after = query.get('continuation-token') ?? ''
  const rest = listed.filter(([key]) => key > after)
  // Two to a page, so that a listing takes several.
  const page = rest.slice(0, 2)
  const contents = page.map(([key, object]) => {
    const facts = `<LastModified>2026-10-21T07:28:00.000Z</LastModified><Size>${object.length}</Size>`
    return `<Contents><Key>${key}</Key>${facts}<ETag>${etagOf(object).replaceAll('"', '&quot;')}</ETag></Contents>`
  })
  const token = `<NextContinuationToken>${page.at(-1)?.[0]}</NextContinuationToken>`
  const isLast = rest.length <= page.length
  const end = `<IsTruncated>${!isLast}</IsTruncated>${isLast ? '' : token}`
  const name = `<Name>bucket</Name><Prefix>${prefix}</Prefix><KeyCount>${page.length}</KeyCount>`
  return xmlReply('ListBucketResult', `${name}${contents.join('')}${end}`)
}
