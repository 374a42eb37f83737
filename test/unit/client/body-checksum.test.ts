import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { CHECKSUM_OPERATIONS } from '../../../src/client/checksum-operations.ts'
import { addBodyChecksum } from '../../../src/client/request.ts'
import type { HeaderRecord } from '../../../src/http/index.ts'
import { compileModel } from '../../../src/models/index.ts'
import { createBucket } from '../../../src/s3/index.ts'
import { clientFor, status, useScenes } from '../http/loopback.ts'

const scene = useScenes()
const TEXT = '{"Statement":"ü"}'
const MD5 = createHash('md5').update(TEXT).digest('base64')

function crc32Of(text: string): string {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(crc32(text))
  return bytes.toString('base64')
}

describe('the checksum of a body', () => {
  // "Checking object integrity" in the S3 user guide names these among others.
  it.each([
    'DeleteObjects',
    'PutBucketPolicy',
    'PutBucketLifecycleConfiguration',
    'PutObjectRetention',
  ])('is demanded by %s', (operation) => {
    expect(CHECKSUM_OPERATIONS.has(`s3 ${operation}`)).toBe(true)
  })

  it('is CRC-32 at AWS, and left to whoever gives one', () => {
    const headersOf = (operation: string, headers: HeaderRecord, body: unknown = TEXT) => {
      const request = { service: 's3', operation, body } as Parameters<typeof addBodyChecksum>[0]
      addBodyChecksum(request, headers, 'bucket.s3.eu-central-1.amazonaws.com')
      return headers
    }
    const expected = {
      'x-amz-sdk-checksum-algorithm': 'CRC32',
      'x-amz-checksum-crc32': crc32Of(TEXT),
    }
    expect(headersOf('PutBucketPolicy', {})).toEqual(expected)
    expect(headersOf('PutBucketPolicy', {}, Buffer.from(TEXT))).toEqual(expected)
    expect(headersOf('PutBucketPolicy', {}, new TextEncoder().encode(TEXT).buffer)).toEqual(
      expected,
    )
    expect(headersOf('PutObject', {})).toEqual({})
    for (const given of [{ 'content-md5': 'a' }, { 'x-amz-checksum-sha256': 'a' }]) {
      expect(headersOf('PutBucketPolicy', { ...given })).toEqual(given)
    }
  })

  it('is an MD5 for operations whose models demand one', async () => {
    const act = { name: 'Act', http: { method: 'POST', requestUri: '/' }, input: { shape: 'In' } }
    const model = compileModel('orders', {
      metadata: { apiVersion: '1', endpointPrefix: 'orders', protocol: 'rest-json' },
      operations: { Act: { ...act, httpChecksumRequired: true }, Other: { ...act, name: 'Other' } },
      shapes: {
        In: {
          type: 'structure',
          members: {
            Text: { shape: 'Text' },
            Given: { shape: 'Text', location: 'header', locationName: 'Content-MD5' },
          },
        },
        Text: { type: 'string' },
      },
    })
    const { server } = await scene(status(200, '{}'))
    const client = clientFor(server.url, { models: [model] })
    await client.call('orders', 'Act', { Text: 'ü' })
    await client.call('orders', 'Act', { Text: 'ü', Given: 'x' })
    await client.call('orders', 'Other', { Text: 'ü' })
    const expected = createHash('md5').update('{"Text":"ü"}').digest('base64')
    const sent = server.seen.map(({ headers }) => headers['content-md5'])
    expect(sent).toEqual([expected, 'x', undefined])
  })

  it.each(['policy', 'acl', 'tagging', 'website', 'publicAccessBlock'])(
    'goes with a request that puts ?%s',
    async (name) => {
      const { client, server } = await scene(status(200))
      const bucket = createBucket({ bucket: 'bucket', client })
      const queries = [{ [name]: '' }, [[name, '']] as const, new URLSearchParams({ [name]: '' })]
      for (const query of queries) await bucket.request({ method: 'PUT', query, body: TEXT })
      for (const { headers } of server.seen) expect(headers['content-md5']).toBe(MD5)
      expect(server.seen).toHaveLength(queries.length)
    },
  )

  it('goes with no other request', async () => {
    const { client, server } = await scene(status(200))
    const bucket = createBucket({ bucket: 'bucket', client })
    await bucket.request({ method: 'PUT', key: 'k', body: TEXT })
    await bucket.request({ method: 'PUT', key: 'k', query: { policy: '' }, body: TEXT })
    await bucket.request({ method: 'GET', query: { policy: '' } })
    await bucket.request({ method: 'POST', query: { policy: '' }, body: TEXT })
    for (const { headers } of server.seen) expect(headers).not.toHaveProperty('content-md5')
  })

  it('goes with policy.put and call', async () => {
    const { client, server } = await scene(status(200))
    await createBucket({ bucket: 'bucket', client }).policy.put(TEXT)
    const Tagging = { TagSet: [{ Key: 'k', Value: 'v' }] }
    await client.call('s3', 'PutBucketTagging', { Bucket: 'b', Tagging })
    const input = { Bucket: 'b', AccountId: '123456789012', Tagging }
    await client.call('s3control', 'PutBucketTagging', input)
    for (const { body, headers } of server.seen) {
      expect(headers['content-md5']).toBe(createHash('md5').update(body).digest('base64'))
    }
    expect(server.seen).toHaveLength(3)
  })
})
