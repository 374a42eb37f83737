import { randomBytes, randomInt } from 'node:crypto'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { Agent, fetch } from 'undici'
import { type Client, ServiceError } from '../../../src/index.ts'
import type { Bucket } from '../../../src/s3/index.ts'
import type { PresignedRequest } from '../../../src/sigv4/index.ts'
import { TABLES } from './tables.ts'

/** What a job works with. */
export interface JobScene {
  readonly client: Client
  readonly bucket: Bucket
  /** A directory for files. */
  readonly directory: string
  /** The beginning of its keys and the name of its files, which no other job has. */
  readonly name: string
  /** Tells of a request by a link, whose path is all that names it. */
  readonly onLink: (path: string) => void
}

/** A job of the soak; it fails with a WrongResult, or with the error of a request. */
export type Job = (scene: JobScene) => Promise<void>

/** A result that is not what it must be. */
export class WrongResult extends Error {}

/** A request that failed without an error of the package. */
export class FailedRequest extends Error {}

/** How long an attempt may take: longer than a busy machine makes it. */
export const ATTEMPT_MS = 15_000

/** Of what may take minutes by default, so that a server that is silent does not hold up the soak. */
const SHORT = { attemptMs: ATTEMPT_MS }

function expectSame(what: string, actual: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(actual, expected)) throw new WrongResult(what)
}

function expectBytes(what: string, actual: Uint8Array | undefined, expected: Uint8Array): void {
  if (actual === undefined || Buffer.compare(actual, expected) !== 0) throw new WrongResult(what)
}

const MIB = 1024 * 1024
// Bytes are cut out of it: making them anew would take longer than sending them.
const POOL = randomBytes(40 * MIB)

function someBytes(from: number, to: number): Buffer {
  const size = randomInt(from, to)
  const start = randomInt(POOL.length - size)
  return POOL.subarray(start, start + size)
}

/** An item is put, read, deleted and missed. */
async function item({ client, name }: JobScene): Promise<void> {
  const TableName = 'table-10'
  const Key = { id: { S: name } }
  const Item = { ...Key, text: { S: `„${someBytes(1, 2_000).toString('base64')}“` } }
  await client.call('dynamodb', 'PutItem', { TableName, Item })
  const got = await client.call('dynamodb', 'GetItem', { TableName, Key })
  expectSame('an item', got.Item, Item)
  await client.call('dynamodb', 'DeleteItem', { TableName, Key })
  const gone = await client.call('dynamodb', 'GetItem', { TableName, Key })
  expectSame('a deleted item', gone.Item, undefined)
}

/** Tables are listed in pages. */
async function tables({ client }: JobScene): Promise<void> {
  const names: string[] = []
  for await (const page of client.paginate('dynamodb', 'ListTables', { Limit: 7 })) {
    names.push(...(page.TableNames ?? []))
  }
  expectSame('the tables', names, TABLES)
}

/** A small object is put, read whole and in part, not replaced, deleted and missed. */
async function object({ bucket, name }: JobScene): Promise<void> {
  const bytes = someBytes(100, 100_000)
  const { etag } = await bucket.put(name, bytes, { metadata: { name } })
  expectBytes('an object', await (await bucket.get(name)).bytes(), bytes)
  const range = await bucket.get(name, { range: { start: 10, end: 59 }, ifMatch: etag })
  expectBytes('a range', await range.bytes(), bytes.subarray(10, 60))
  const head = await bucket.head(name)
  expectSame('properties', [head.contentLength, head.metadata], [bytes.length, { name }])
  await refused(bucket.put(name, 'another', { ifNoneMatch: '*' }), 412)
  await bucket.delete(name)
  expectSame('a deleted object', await bucket.get(name, { missing: 'undefined' }), undefined)
}

async function refused(promise: Promise<unknown>, status: number): Promise<void> {
  try {
    await promise
  } catch (error) {
    if (error instanceof ServiceError && error.status === status) return
    throw error
  }
  throw new WrongResult(`a ${status}`)
}

/** An object is read as a stream by a slow reader, or left in its middle. */
async function stream({ bucket, name }: JobScene): Promise<void> {
  const bytes = someBytes(MIB, 2 * MIB)
  await bucket.put(name, bytes)
  const { body } = await bucket.get(name)
  const leavesAt = randomInt(3) === 0 ? bytes.length / 2 : Number.POSITIVE_INFINITY
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    chunks.push(chunk)
    length += chunk.length
    if (length >= leavesAt) break
    await pause(1)
  }
  const expected = leavesAt < bytes.length ? bytes.subarray(0, length) : bytes
  expectBytes('a stream', Buffer.concat(chunks), expected)
  await bucket.delete(name)
}

// Keeps no connection that the client's own might be taken for at the end of the soak.
const LINK_AGENT = new Agent({ keepAliveMaxTimeout: 4_000 })

/** An object comes and goes by links, with undici's fetch. */
async function links({ bucket, name, onLink }: JobScene): Promise<void> {
  const bytes = someBytes(100, 50_000)
  const options = { expiresIn: 20, credentialsExpiry: 'shorten' } as const
  const { url } = await bucket.presignPut(name, options)
  onLink(new URL(url).pathname)
  await follow(() => bucket.presignPut(name, options), bytes)
  const got = await follow(() => bucket.presignGet(name, options))
  expectBytes('an object by a link', got, bytes)
  await bucket.delete(name)
}

/** Follows a link; one that ends on the way, as its keys do, is made anew. */
async function follow(makeLink: () => Promise<PresignedRequest>, body?: Buffer): Promise<Buffer> {
  const link = await makeLink()
  try {
    const signal = AbortSignal.timeout(ATTEMPT_MS)
    const options = { body: body ?? null, signal, dispatcher: LINK_AGENT }
    const response = await fetch(link.url, { ...link, ...options })
    const bytes = Buffer.from(await response.arrayBuffer())
    if (response.ok) return bytes
    if (response.status === 403 && Date.now() >= link.expiresAt.getTime()) {
      return await follow(makeLink, body)
    }
    throw new Error(`status ${response.status}`)
  } catch (cause) {
    throw new FailedRequest('a link failed', { cause })
  }
}

/** Objects are put side by side, listed in pages, deleted together and listed again. */
async function listing({ bucket, name }: JobScene): Promise<void> {
  const keys = ['a', 'b c', 'd+e', 'f%2Fg', 'h/ü'].map((end) => `${name}/${end}`)
  await Promise.all(keys.map((key) => bucket.put(key, key)))
  expectSame('a listing', await listed(bucket, name), keys)
  const { failed } = await bucket.deleteMany(keys, { timeout: SHORT })
  if (failed[0]?.error !== undefined) throw new FailedRequest(failed[0].error.code)
  expectSame('an empty listing', await listed(bucket, name), [])
}

async function listed(bucket: Bucket, name: string): Promise<string[]> {
  const keys: string[] = []
  for await (const { key } of bucket.list({ prefix: `${name}/`, maxKeys: 2 })) keys.push(key)
  return keys
}

const IN_PARTS = { partSize: 5 * MIB, concurrency: 3, timeout: SHORT }

/** Bytes or a stream are uploaded in parts and downloaded in ranges. */
async function transfer({ bucket, name }: JobScene): Promise<void> {
  const bytes = someBytes(11 * MIB, 24 * MIB)
  const source = randomInt(2) === 0 ? bytes : Readable.from(piecesOf(bytes))
  const { parts } = await bucket.upload(name, source, IN_PARTS)
  expectSame('the number of parts', parts, Math.ceil(bytes.length / IN_PARTS.partSize))
  const { bytes: got } = await bucket.download(name, undefined, IN_PARTS)
  expectBytes('a transfer', got, bytes)
  await bucket.delete(name)
}

function* piecesOf(bytes: Buffer): Generator<Buffer> {
  for (let start = 0; start < bytes.length; start += 100_000) {
    yield bytes.subarray(start, start + 100_000)
  }
}

/** A file is uploaded and downloaded. */
async function file({ bucket, directory, name }: JobScene): Promise<void> {
  const bytes = someBytes(4 * MIB, 12 * MIB)
  const path = join(directory, name)
  try {
    await writeFile(path, bytes)
    await bucket.upload(name, path, IN_PARTS)
    await bucket.download(name, `${path}-again`, IN_PARTS)
    expectBytes('a file', await readFile(`${path}-again`), bytes)
  } finally {
    await rm(path, { force: true })
    await rm(`${path}-again`, { force: true })
  }
  await bucket.delete(name)
}

/** An upload in parts is aborted; it leaves no object and no parts, or was through before. */
async function abortedUpload({ bucket, name }: JobScene): Promise<void> {
  const bytes = someBytes(11 * MIB, 24 * MIB)
  const isThrough = await aborted((signal) => bucket.upload(name, bytes, { ...IN_PARTS, signal }))
  const pending: string[] = []
  for await (const { key } of bucket.listMultipartUploads({ prefix: name })) pending.push(key)
  if (pending.length > 0) throw new FailedRequest('parts were left after an abort')
  if (isThrough) {
    expectBytes('an upload in time', (await bucket.download(name)).bytes, bytes)
    await bucket.delete(name)
  }
}

/** A call and a download are aborted. */
async function abortedReads({ bucket, client, name }: JobScene): Promise<void> {
  await aborted((signal) => client.call('dynamodb', 'ListTables', {}, { signal }), 5)
  const bytes = someBytes(6 * MIB, 12 * MIB)
  await bucket.put(name, bytes)
  await aborted((signal) => bucket.download(name, undefined, { ...IN_PARTS, signal }))
  await bucket.delete(name)
}

/** Runs what is aborted after a while; says whether it was through before. */
async function aborted(
  run: (signal: AbortSignal) => Promise<unknown>,
  withinMs = 200,
): Promise<boolean> {
  const abort = new AbortController()
  const reason = new Error('aborted by the soak')
  const timer = setTimeout(() => abort.abort(reason), randomInt(withinMs))
  try {
    await run(abort.signal)
    return true
  } catch (error) {
    if (error !== reason) throw error
    return false
  } finally {
    clearTimeout(timer)
  }
}

/** How many of a hundred jobs are of each kind. */
export const JOBS: readonly (readonly [job: Job, share: number])[] = [
  [item, 35],
  [object, 20],
  [links, 12],
  [listing, 8],
  [tables, 7],
  [stream, 5],
  [transfer, 5],
  [abortedReads, 4],
  [file, 2],
  [abortedUpload, 2],
]

/** Draws a job. */
export function drawJob(): Job {
  let left = randomInt(100)
  for (const [job, share] of JOBS) {
    left -= share
    if (left < 0) return job
  }
  return item
}
