import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { crc32, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type Bucket, createBucket } from '../../src/s3/index.ts'
import { type PresignedPost, presignPost, signPostPolicy } from '../../src/sigv4/index.ts'
import {
  type Boto3,
  findAwsCli,
  findBoto3,
  type Reached,
  runAwsCli,
  startBoto3,
} from './interop-clients.ts'
import { bucketName, clientFor, createBucket as makeBucket, removeBucket } from './s3-requests.ts'
import { describeServers, type Server } from './servers.ts'

const MIB = 1024 * 1024
const pythons = findBoto3()
const cli = findAwsCli()
const moto = inject('moto')

/** Texts that an ASCII header cannot carry as they are, and one that only looks encoded. */
const texts = {
  plain: 'plain text, with: signs',
  umlauts: 'Grüße aus Köln',
  japanese: '日本語のメタデータ',
  emoji: 'a 🎉 and é',
  long: 'ä'.repeat(200),
  encoded: '=?UTF-8?Q?no?=',
}
const tags = { project: 'a b+c', 'ümlaut/=': '日本 @:/+=._-' }
// Ceph reads a plus sign as a plus sign here.
const tagging = Object.entries(tags)
  .map((pair) => pair.map(encodeURIComponent).join('='))
  .join('&')
const keys = ['plain.bin', 'ünï/it\'s "a" + b%20&c=d?#;~,(1).bin', '日本/🎉 //.', ' space ']

interface Got {
  readonly body: string
  readonly head: {
    readonly ContentType?: string
    readonly ContentEncoding?: string
    readonly CacheControl?: string
    readonly ETag: string
    readonly Metadata: Readonly<Record<string, string>>
  }
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** A policy with sorted conditions, whose order does not matter to servers. */
function meaning(policy: string): unknown {
  const { expiration, conditions } = JSON.parse(Buffer.from(policy, 'base64').toString())
  const sorted = conditions.map((condition: unknown) => JSON.stringify(condition)).sort()
  return { expiresMs: Date.parse(expiration), conditions: sorted }
}

function boto3Tests(server: Server, python: string): void {
  const client = clientFor(server)
  const name = bucketName('boto3')
  let bucket: Bucket
  let boto3: Boto3
  let directory: string

  beforeAll(async () => {
    boto3 = await startBoto3(python, server)
    directory = await mkdtemp(join(tmpdir(), 'sansdk-interop-'))
    await makeBucket(client, name)
    bucket = createBucket({ bucket: name, client, compatibility: 'ceph' })
  })
  afterAll(async () => {
    await boto3?.close()
    await removeBucket(client, name)
    await rm(directory, { recursive: true, force: true })
  })

  const get = (key: string): Promise<Got> => boto3.ask<Got>({ do: 'get', bucket: name, key })
  const put = (key: string, body: Uint8Array, args: object): Promise<unknown> =>
    boto3.ask({ do: 'put', bucket: name, key, body: base64(body), args })

  it.each(keys)('reads what the other client wrote under the key %s', async (key) => {
    const ours = randomBytes(1000)
    await bucket.put(key, ours)
    expect((await get(key)).body).toBe(base64(ours))
    const theirs = randomBytes(1000)
    await put(key, theirs, {})
    expect(base64(await (await bucket.get(key)).bytes())).toBe(base64(theirs))
  })

  it('lists the keys that the other client wrote', async () => {
    const prefix = 'listed/'
    const all = keys.map((key) => prefix + key)
    for (const key of all.slice(0, 2)) await bucket.put(key, 'ours')
    for (const key of all.slice(2)) await put(key, Buffer.from('theirs'), {})
    const args = { Prefix: prefix, PaginationConfig: { PageSize: 3 } }
    const { keys: theirs } = await boto3.ask<{ keys: string[] }>({ do: 'list', bucket: name, args })
    const ours: string[] = []
    for await (const { key } of bucket.list({ prefix, maxKeys: 3 })) ours.push(key)
    expect(ours).toEqual(theirs)
    expect(ours.toSorted()).toEqual(all.toSorted())
  })

  it('reads the properties that the other client wrote', async () => {
    const text = 'größer '.repeat(500)
    const zipped = gzipSync(text)
    const properties = { contentType: 'text/plain; charset=utf-8', contentEncoding: 'gzip' }
    await bucket.put('ours', zipped, { ...properties, cacheControl: 'max-age=60' })
    const { head, body } = await get('ours')
    expect(body).toBe(base64(zipped))
    expect(head).toMatchObject({
      ContentType: properties.contentType,
      ContentEncoding: 'gzip',
      CacheControl: 'max-age=60',
    })
    const args = { ContentType: properties.contentType, ContentEncoding: 'gzip' }
    await put('theirs', zipped, { ...args, CacheControl: 'max-age=60' })
    const got = await bucket.get('theirs')
    expect(got).toMatchObject({ ...properties, cacheControl: 'max-age=60' })
    expect(Buffer.from(await got.bytes()).equals(zipped)).toBe(true)
  })

  it('reads the metadata that the other client wrote, in any language', async () => {
    await bucket.put('ours', 'x', { metadata: texts })
    const { head } = await get('ours')
    for (const [field, text] of Object.entries(texts)) {
      // boto3 neither encodes nor decodes; Python's email package does, as RFC 2047 says.
      const raw = head.Metadata[field]
      expect(await boto3.ask({ do: 'decode', text: raw }), field).toEqual({ text })
    }
    const encoded: Record<string, string> = {}
    for (const [field, text] of Object.entries(texts)) {
      encoded[field] = (await boto3.ask<{ text: string }>({ do: 'encode', text })).text
    }
    await put('theirs', Buffer.from('x'), { Metadata: encoded })
    expect((await bucket.head('theirs')).metadata).toEqual(texts)
  })

  it('reads the tags that the other client wrote', async () => {
    await bucket.put('ours', 'x', { tags })
    expect(await boto3.ask({ do: 'tags', bucket: name, key: 'ours' })).toEqual({ tags })
    await put('theirs', Buffer.from('x'), { Tagging: tagging })
    expect(await bucket.tagging.get('theirs')).toEqual(tags)
  })

  it('reads what the other client uploaded in parts', async () => {
    const bytes = randomBytes(12 * MIB + 1)
    const file = join(directory, 'source')
    const [theirs, ours] = [join(directory, 'theirs'), join(directory, 'ours')]
    await writeFile(file, bytes)
    const metadata = { note: texts.umlauts }
    // Ceph 16 loses the tags of an upload in parts, boto3's as well as ours.
    const properties = { contentType: 'image/x-test', metadata }
    const uploaded = await bucket.upload('ours', file, { partSize: 5 * MIB, ...properties })
    expect(uploaded).toMatchObject({ parts: 3 })
    await boto3.ask({ do: 'download', bucket: name, key: 'ours', file: theirs })
    expect(sha256(await readFile(theirs))).toBe(sha256(bytes))
    expect((await get('ours')).head).toMatchObject({ ContentType: 'image/x-test' })

    const args = { ContentType: 'image/x-test', Metadata: { note: 'plain' } }
    await boto3.ask({ do: 'upload', bucket: name, key: 'theirs', file, args })
    const head = await bucket.head('theirs')
    expect(head).toMatchObject({ contentType: 'image/x-test', metadata: { note: 'plain' } })
    // Both cut at 5 MiB, so that even the ETag, made of the parts' hashes, is the same.
    expect(head.etag).toBe(uploaded.etag)
    await bucket.download('theirs', ours, { partSize: 5 * MIB })
    expect(sha256(await readFile(ours))).toBe(sha256(bytes))
  })

  describe.each([undefined, 'to/ken+with=every%kind'])('a form with the token %s', (token) => {
    const date = '20260517T080910Z'
    const key = 'in/ünï "a"+b.txt'
    const fields = { 'content-type': 'text/plain', acl: 'private' }
    const conditions = [{ acl: 'private' }, { 'content-type': 'text/plain' }]
    const range = ['content-length-range', 1, 1000] as const
    const signing = {
      credentials: {
        ...server.credentials,
        ...(token === undefined ? {} : { sessionToken: token }),
      },
      region: server.region,
      date: new Date('2026-05-17T08:09:10Z'),
    }
    const task = {
      do: 'post',
      date,
      sessionToken: token,
      bucket: name,
      key,
      fields,
      expiresIn: 600,
    }
    const theirForm = (): Promise<PresignedPost> =>
      boto3.ask<PresignedPost>({ ...task, conditions: [range, ...conditions] })

    it('has the same fields, and a policy that means the same', async () => {
      const theirs = await theirForm()
      const url = `${server.endpoint}/${name}`
      const limits = { minBytes: 1, maxBytes: 1000, expiresIn: 600 }
      const ours = presignPost({ ...signing, url, bucket: name, key, fields, ...limits })
      expect(ours.url.replace(/\/$/, '')).toBe(theirs.url.replace(/\/$/, ''))
      const { policy: ourPolicy = '', 'x-amz-signature': _, ...ourFields } = ours.fields
      const { policy: theirPolicy = '', 'x-amz-signature': __, ...theirFields } = theirs.fields
      expect(ourFields).toEqual(theirFields)
      expect(meaning(ourPolicy)).toEqual(meaning(theirPolicy))
    })

    it('has equal fields, including the signature, for a policy of the same text', async () => {
      const { fields: theirs } = await theirForm()
      const text = Buffer.from(theirs['policy'] ?? '', 'base64').toString()
      expect({ key, ...fields, ...signPostPolicy(text, signing) }).toEqual(theirs)
    })
  })
}

function cliTests(server: Server): void {
  const client = clientFor(server)
  const name = bucketName('cli')
  let bucket: Bucket
  let directory: string

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'sansdk-interop-'))
    await makeBucket(client, name)
    bucket = createBucket({ bucket: name, client, compatibility: 'ceph' })
  })
  afterAll(async () => {
    await removeBucket(client, name)
    await rm(directory, { recursive: true, force: true })
  })

  it.each([1000, 9 * MIB])('reads the %d bytes that the other client copied', async (size) => {
    const key = `ünï/it's "a" + b%20/${size}.bin`
    const bytes = randomBytes(size)
    const [file, back] = [join(directory, 'file'), join(directory, 'back')]
    await writeFile(file, bytes)
    const options = ['--content-type', 'image/x-test', '--metadata', 'note=plain']
    await runAwsCli(server, ['s3', 'cp', file, `s3://${name}/${key}`, ...options])
    const got = await bucket.get(key)
    expect(got).toMatchObject({ contentType: 'image/x-test', metadata: { note: 'plain' } })
    expect(sha256(await got.bytes())).toBe(sha256(bytes))
    await bucket.upload(`${key}2`, file, { partSize: 5 * MIB })
    await runAwsCli(server, ['s3', 'cp', `s3://${name}/${key}2`, back])
    expect(sha256(await readFile(back))).toBe(sha256(bytes))
  })

  it('opens the links that the other client presigned', async () => {
    await bucket.put('a b+ü', 'by link')
    const link = await runAwsCli(server, ['s3', 'presign', `s3://${name}/a b+ü`])
    const answer = await fetch(link.trim())
    expect(await answer.text()).toBe('by link')
  })
}

/** Properties that moto keeps and Ceph does not. */
function checksumTests(python: string, server: Reached): void {
  const name = bucketName('checked')
  const bucket = createBucket({
    ...server,
    bucket: name,
    compatibility: 'aws',
    addressing: 'path',
  })
  let boto3: Boto3

  beforeAll(async () => {
    await bucket.create()
    boto3 = await startBoto3(python, server)
  })
  afterAll(async () => {
    await boto3?.close()
    await bucket.close()
  })

  const digests = {
    crc32: (bytes: Buffer) => {
      const digest = Buffer.alloc(4)
      digest.writeUInt32BE(crc32(bytes))
      return base64(digest)
    },
    sha1: (bytes: Buffer) => createHash('sha1').update(bytes).digest('base64'),
    sha256: (bytes: Buffer) => createHash('sha256').update(bytes).digest('base64'),
  } as const

  it.each(['crc32', 'sha1', 'sha256'] as const)(
    'keeps a %s that the other checks',
    async (checksum) => {
      const bytes = randomBytes(5000)
      const digest = digests[checksum](bytes)
      const algorithm = checksum.toUpperCase() as 'CRC32' | 'SHA1' | 'SHA256'
      // S3 uses the header of the checksum; moto uses this one, which AWS's SDKs add.
      const headers = { 'x-amz-sdk-checksum-algorithm': algorithm }
      await bucket.put('ours', bytes, { checksum, headers })
      const task = { bucket: name, key: 'ours', args: { ChecksumMode: 'ENABLED' } }
      // botocore compares the bytes with the checksum of the response.
      const { head, body } = await boto3.ask<Got>({ do: 'get', ...task })
      expect(body).toBe(base64(bytes))
      expect(head).toMatchObject({ [`Checksum${algorithm}`]: digest })

      const args = { ChecksumAlgorithm: algorithm }
      await boto3.ask({ do: 'put', bucket: name, key: 'theirs', body: base64(bytes), args })
      const got = await bucket.get('theirs', { checksum: 'verify' })
      expect(base64(await got.bytes())).toBe(base64(bytes))
      expect(got.checksums[algorithm]).toBe(digest)
    },
  )
}

/** Over TLS boto3 and the AWS CLI send trailers, which Ceph refuses. */
function withoutTls(tests: (server: Server) => void): (server: Server) => void {
  return (server) => {
    if (server.ca === undefined) tests(server)
    else it.skip('Ceph refuses what they send over TLS', () => {})
  }
}

for (const { python, version } of pythons) {
  describeServers(
    `boto3 ${version}`,
    withoutTls((server) => boto3Tests(server, python)),
    'postForm',
  )
  describe(`boto3 ${version}: moto`, () => {
    if ('absent' in moto) it.skip(moto.absent, () => {})
    else checksumTests(python, { ...moto, region: 'us-east-1' })
  })
}
if (pythons.length === 0) {
  const absent = 'no python3 has boto3'
  if (process.env['SANSDK_RIG_INSTALL']) throw new Error(absent)
  describe('boto3', () => it.skip(absent, () => {}))
}
if (cli === undefined) describe('the AWS CLI', () => it.skip('no aws in the path', () => {}))
else describeServers(cli, withoutTls(cliTests), 'postForm')
