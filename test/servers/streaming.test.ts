import { createHash, type Hash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  type SignedStreamingRequest,
  type StreamingOptions,
  sign,
  signStreaming,
} from '../../src/sigv4/index.ts'
import {
  agentFor,
  bucketName,
  clientFor,
  createBucket,
  discard,
  elements,
  objectPath,
  removeBucket,
  signingFor,
} from './s3-requests.ts'
import { describeServers } from './servers.ts'

const KIB = 1024
const MIB = 1024 * KIB

/** Random bytes in pieces that match no chunk; `hash` gets all of them. */
async function* noise(length: number, hash: Hash): AsyncGenerator<Uint8Array> {
  const piece = createHash('shake256', { outputLength: 100_003 }).update(`${length}`).digest()
  for (let sent = 0; sent < length; sent += piece.length) {
    const part = piece.subarray(0, Math.min(piece.length, length - sent))
    hash.update(part)
    yield part
  }
}

/** Changes one byte of the body on its way. */
async function* altered(body: AsyncIterable<Uint8Array>, at: number): AsyncGenerator<Uint8Array> {
  let sent = 0
  for await (const part of body) {
    const copy = Buffer.from(part)
    if (at >= sent && at < sent + copy.length) copy[at - sent] = (copy[at - sent] ?? 0) ^ 1
    sent += copy.length
    yield copy
  }
}

describeServers(
  'uploads in signed chunks',
  (server) => {
    const client = clientFor(server)
    const bucket = bucketName('chunks')
    const path = objectPath(bucket, 'chunked')
    const url = `${server.endpoint}${path}`

    beforeAll(() => createBucket(client, bucket))
    afterAll(() => removeBucket(client, bucket))

    async function send(signed: SignedStreamingRequest, body: AsyncIterable<Uint8Array>) {
      const response = await agentFor(server).request({
        origin: server.endpoint,
        path,
        method: 'PUT',
        headers: signed.headers,
        // undici takes any async iterable, but its types do not say so.
        body: body as unknown as Readable,
      })
      const [awsCode] = elements(await response.body.text(), 'Code')
      return { status: response.statusCode, awsCode }
    }

    function upload(length: number, hash: Hash, own: Partial<StreamingOptions>, headers = {}) {
      return signStreaming(
        { method: 'PUT', url, headers, body: noise(length, hash), contentLength: length },
        { ...signingFor(server), ...own },
      )
    }

    async function stored(): Promise<{ hash: string; encoding: unknown }> {
      const { headers } = sign({ url }, signingFor(server))
      const response = await agentFor(server).request({
        origin: server.endpoint,
        path,
        method: 'GET',
        headers,
      })
      const hash = createHash('sha256')
      for await (const part of response.body) hash.update(part)
      return { hash: hash.digest('hex'), encoding: response.headers['content-encoding'] }
    }

    it.each([
      [1, 8 * KIB],
      [8 * KIB - 1, 8 * KIB],
      [8 * KIB, 8 * KIB],
      [8 * KIB + 1, 8 * KIB],
      [64 * KIB, 64 * KIB],
      [640 * KIB, 64 * KIB],
      [640 * KIB + 1, 64 * KIB],
      [9 * MIB, 1 * MIB],
      [33 * MIB, 16 * MIB],
      [200 * MIB, 64 * KIB],
    ])('%i bytes in chunks of %i arrive', async (length, chunkSize) => {
      const hash = createHash('sha256')
      const signed = upload(length, hash, { chunkSize })
      expect(await send(signed, signed.body)).toEqual({ status: 200, awsCode: undefined })
      expect((await stored()).hash).toBe(hash.digest('hex'))
      await discard(client, 'DELETE', path)
    })

    it('arrive without content-length, as HTTP chunks', async () => {
      const hash = createHash('sha256')
      const signed = upload(300 * KIB, hash, {}, { 'transfer-encoding': 'chunked' })
      expect(signed.headers).not.toHaveProperty('content-length')
      expect(await send(signed, signed.body)).toEqual({ status: 200, awsCode: undefined })
      expect((await stored()).hash).toBe(hash.digest('hex'))
    })

    it('keep their content-encoding', async () => {
      const hash = createHash('sha256')
      const signed = upload(100, hash, {}, { 'content-encoding': 'x-test' })
      expect(await send(signed, signed.body)).toEqual({ status: 200, awsCode: undefined })
      // S3 removes `aws-chunked`, Ceph keeps it.
      expect((await stored()).encoding).toMatch(/^x-test(?:,aws-chunked)?$/)
    })

    it.each([
      ['the first chunk', 90],
      ['a later chunk', 90 + 3 * 64 * KIB],
    ])('are refused when a byte of %s is changed', async (_, at) => {
      const signed = upload(300 * KIB, createHash('sha256'), {})
      const { status } = await send(signed, altered(signed.body, at))
      expect([400, 403]).toContain(status)
    })

    it('are refused if the seed is signed with another secret', async () => {
      const credentials = { ...server.credentials, secretAccessKey: 'another' }
      const signed = upload(300 * KIB, createHash('sha256'), { credentials })
      expect(await send(signed, signed.body)).toEqual(server.refusals.wrongSecret)
    })
  },
  'signedChunks',
)
