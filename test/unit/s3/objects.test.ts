import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { type Bucket, isMissingObject, type ManyObjects } from '../../../src/s3/index.ts'
import { errorXml, type StoreAnswer, useStores } from './store.ts'

const store = useStores()

function base64Crc32(text: string): string {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(crc32(text))
  return bytes.toString('base64')
}

describe('options', () => {
  it.each<[string, (bucket: Bucket, options: never) => Promise<unknown>]>([
    ['get', (bucket, options) => bucket.get('k', options)],
    ['put', (bucket, options) => bucket.put('k', 'x', options)],
    ['head', (bucket, options) => bucket.head('k', options)],
    ['exists', (bucket, options) => bucket.exists('k', options)],
    ['delete', (bucket, options) => bucket.delete('k', options)],
    ['deleteMany', (bucket, options) => bucket.deleteMany(['k'], options)],
    ['copy', (bucket, options) => bucket.copy('k', 'l', options)],
    ['tagging.get', (bucket, options) => bucket.tagging.get('k', options)],
    ['cors.get', (bucket, options) => bucket.cors.get(options)],
    ['uploadDirectory', (bucket, options) => bucket.uploadDirectory('.', options)],
    ['createMultipart', (bucket, options) => bucket.createMultipart('k', options)],
  ])('of %s that are none are refused, and nothing is sent', async (_name, call) => {
    const { bucket, server } = await store(() => ({}))
    for (const options of [null, 'text']) {
      await expect(call(bucket, options as never)).rejects.toMatchObject({
        code: 'ERR_INVALID_ARG_TYPE',
        field: 'options',
      })
    }
    expect(() => bucket.list(null as never)).toThrow(TypeError)
    expect(server.seen).toEqual([])
  })
})

describe('put', () => {
  it('sends properties, and a checksum that is right', async () => {
    const { bucket, server } = await store(() => ({
      headers: { etag: '"e"', 'x-amz-version-id': 'v1', 'x-amz-checksum-crc32': 'c' },
    }))
    const result = await bucket.put('a/b', 'text', {
      checksum: 'crc32',
      contentType: 'text/plain',
      tags: { 'a b': 'c&d' },
      ifNoneMatch: '*',
      storageClass: 'STANDARD_IA',
      encryption: { type: 'kms', keyId: 'k', context: { a: 'b' }, bucketKey: true },
      headers: { 'x-amz-expected-bucket-owner': '123' },
    })
    expect(result).toMatchObject({ etag: '"e"', versionId: 'v1', checksums: { CRC32: 'c' } })
    expect(server.seen[0]).toMatchObject({
      method: 'PUT',
      url: '/bucket/a/b',
      body: 'text',
      headers: {
        'content-type': 'text/plain',
        'x-amz-checksum-crc32': base64Crc32('text'),
        'x-amz-tagging': 'a%20b=c%26d',
        'if-none-match': '*',
        'x-amz-storage-class': 'STANDARD_IA',
        'x-amz-server-side-encryption': 'aws:kms',
        'x-amz-server-side-encryption-context': Buffer.from('{"a":"b"}').toString('base64'),
        'x-amz-server-side-encryption-bucket-key-enabled': 'true',
        'x-amz-expected-bucket-owner': '123',
      },
    })
  })

  it('sends a key of the customer, and what its MD5 is', async () => {
    const { bucket, server } = await store(() => ({ headers: { etag: '"e"' } }))
    const key = Buffer.alloc(32, 7)
    await bucket.put('k', 'x', { encryption: { type: 'customer', key } })
    expect(server.seen[0]?.headers).toMatchObject({
      'x-amz-server-side-encryption-customer-algorithm': 'AES256',
      'x-amz-server-side-encryption-customer-key': key.toString('base64'),
      'x-amz-server-side-encryption-customer-key-md5': createHash('md5')
        .update(key)
        .digest('base64'),
    })
  })
})

describe('get', () => {
  it('checks the bytes against the checksum', async () => {
    const body = 'some bytes'
    const { bucket } = await store((_seen, index) => ({
      body: index === 0 ? body : 'other byte',
      headers: { 'x-amz-checksum-crc32': base64Crc32(body) },
    }))
    const good = await bucket.get('k')
    expect(good.checksums).toEqual({ CRC32: base64Crc32(body) })
    expect(await good.text()).toBe(body)
    await expect(bucket.get('k').then((bad) => bad.text())).rejects.toMatchObject({
      code: 'NETWORK_CHECKSUM_MISMATCH',
    })
  })

  it('names what is missing, or answers undefined where that is asked for', async () => {
    const { bucket } = await store((seen) => ({
      status: 404,
      body: errorXml(seen.url.includes('nobucket') ? 'NoSuchBucket' : 'NoSuchKey', 'gone'),
    }))
    const error = await bucket.get('k').catch((reason: unknown) => reason)
    expect(error).toMatchObject({ awsCode: 'NoSuchKey', requestId: 'R1', hostId: 'H1' })
    expect(isMissingObject(error)).toBe(true)
    expect(await bucket.get('k', { missing: 'undefined' })).toBeUndefined()
    await expect(bucket.get('nobucket', { missing: 'undefined' })).rejects.toMatchObject({
      awsCode: 'NoSuchBucket',
    })
  })

  it.each<[string, StoreAnswer]>([
    ['a page', { status: 404, headers: { 'content-type': 'text/html' }, body: '<html>404</html>' }],
    ['a text', { status: 404, body: 'default backend - 404' }],
    ['JSON without a code', { status: 404, body: '{"message":"no route"}' }],
  ])('does not take %s of a gateway for a missing object', async (_, answer) => {
    const { bucket } = await store(() => answer)
    const error = await bucket.get('k', { missing: 'undefined' }).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ status: 404 })
    expect(isMissingObject(error)).toBe(false)
  })

  it('takes a 404 without a body for a missing object', async () => {
    const { bucket } = await store(() => ({ status: 404 }))
    expect(await bucket.get('k', { missing: 'undefined' })).toBeUndefined()
  })

  it('asks for parts, versions, and headers of its own', async () => {
    const { bucket, server } = await store(() => ({ status: 206, body: 'x' }))
    const got = await bucket.get('k', {
      versionId: 'v/1',
      partNumber: 2,
      responseHeaders: { contentType: 'text/x', expires: new Date(0) },
    })
    await got.dump()
    expect(server.seen[0]?.url.split('?')[1]?.split('&')).toEqual([
      'partNumber=2',
      'versionId=v%2F1',
      'response-content-type=text%2Fx',
      'response-expires=Thu%2C%2001%20Jan%201970%2000%3A00%3A00%20GMT',
    ])
  })
})

describe('head and exists', () => {
  it.each([
    [404, /object or its bucket does not exist/],
    [403, /no permission; without s3:ListBucket/],
    [400, /expired session token or the wrong region/],
  ])('explain a %i, which has no body', async (status, message) => {
    const { bucket } = await store(() => ({ status, headers: { 'x-amz-request-id': 'R2' } }))
    await expect(bucket.head('k')).rejects.toMatchObject({
      name: 'ServiceError',
      status,
      requestId: 'R2',
      message: expect.stringMatching(message),
    })
  })

  it('say no for a 404 only, and not where the store names another reason', async () => {
    const { bucket } = await store(({ url }) => {
      if (url.includes('denied')) return { status: 403 }
      const headers = { 'x-minio-error-code': 'NoSuchBucket' }
      return url.includes('nobucket') ? { status: 404, headers } : { status: 404 }
    })
    expect(await bucket.exists('k')).toBe(false)
    await expect(bucket.exists('denied')).rejects.toMatchObject({ status: 403 })
    await expect(bucket.exists('nobucket')).rejects.toMatchObject({ awsCode: 'NoSuchBucket' })
  })

  it.each([
    ["a proxy's page", { status: 200, headers: { 'content-type': 'text/html' } }, 'it has no ETag'],
    ['a status of no object', { status: 204, headers: { etag: '"e"' } }, 'its status is 204'],
  ])('take %s for no object', async (_name, response, problem) => {
    const { bucket } = await store(() => response)
    const error = {
      code: 'NETWORK_RESPONSE_INVALID',
      message: expect.stringContaining(`${problem}`),
    }
    await expect(bucket.head('k')).rejects.toMatchObject(error)
    await expect(bucket.exists('k')).rejects.toMatchObject(error)
  })
})

describe('copy', () => {
  const copied = '<CopyObjectResult><ETag>&quot;e&quot;</ETag></CopyObjectResult>'

  it('names the source apart from the path', async () => {
    const { bucket, server } = await store(() => ({ body: copied }))
    const source = { bucket: 'other.bucket', key: 'ü/a+b?', versionId: 'v=1' }
    const result = await bucket.copy('k', source, { metadata: { a: 'b' }, ifNoneMatch: '*' })
    expect(result.etag).toBe('"e"')
    expect(server.seen[0]?.headers).toMatchObject({
      'x-amz-copy-source': '/other.bucket/%C3%BC/a%2Bb%3F?versionId=v%3D1',
      'x-amz-metadata-directive': 'REPLACE',
      'if-none-match': '*',
    })
  })

  it('throws the error that comes behind a 200', async () => {
    const { bucket } = await store(() => ({
      headers: { 'content-type': 'application/xml' },
      body: errorXml('AccessDenied', 'late'),
    }))
    await expect(bucket.copy('k', 's')).rejects.toMatchObject({ awsCode: 'AccessDenied' })
  })

  it('goes on in parts where the store says that it is too large, and takes all along', async () => {
    const size = 6 * 1024 ** 3
    const partSize = 3 * 1024 ** 3
    const { bucket, server } = await store((seen) => {
      const { method, url, headers } = seen
      if (method === 'HEAD') {
        return {
          headers: {
            'content-length': String(size),
            etag: '"source"',
            'content-type': 'video/mp4',
            'x-amz-meta-a': 'b',
            'x-amz-tagging-count': '1',
          },
        }
      }
      if (url.endsWith('?tagging=')) {
        return {
          body: '<Tagging><TagSet><Tag><Key>t</Key><Value>1</Value></Tag></TagSet></Tagging>',
        }
      }
      if (url.endsWith('?uploads=')) {
        return {
          body: '<InitiateMultipartUploadResult><UploadId>U</UploadId></InitiateMultipartUploadResult>',
        }
      }
      if (method === 'POST') {
        const etag = '<ETag>"whole-2"</ETag>'
        return { body: `<CompleteMultipartUploadResult>${etag}</CompleteMultipartUploadResult>` }
      }
      if (headers['x-amz-copy-source-range'] === undefined) {
        return { status: 400, body: errorXml('InvalidRequest', 'larger than the maximum') }
      }
      return { body: '<CopyPartResult><ETag>"p"</ETag></CopyPartResult>' }
    })
    const result = await bucket.copy('k', 's', { partSize })
    expect(result.etag).toBe('"whole-2"')
    const created = server.seen.find(({ url }) => url.endsWith('?uploads='))
    expect(created?.headers).toMatchObject({
      'content-type': 'video/mp4',
      'x-amz-meta-a': 'b',
      'x-amz-tagging': 't=1',
    })
    const parts = server.seen.filter(({ headers }) => headers['x-amz-copy-source-range'])
    expect(parts.map(({ headers }) => headers['x-amz-copy-source-range']).toSorted()).toEqual([
      `bytes=0-${partSize - 1}`,
      `bytes=${partSize}-${size - 1}`,
    ])
    expect(parts.map(({ headers }) => headers['x-amz-copy-source-if-match'])).toEqual([
      '"source"',
      '"source"',
    ])
  })

  it('leaves no upload behind when a part fails', async () => {
    const { bucket, server } = await store(({ method, url }) => {
      if (method === 'HEAD') return { headers: { 'content-length': '20000000', etag: '"s"' } }
      if (method === 'DELETE') return { status: 204 }
      if (url.endsWith('?uploads=')) {
        return {
          body: '<InitiateMultipartUploadResult><UploadId>U</UploadId></InitiateMultipartUploadResult>',
        }
      }
      return { status: 412, body: errorXml('PreconditionFailed') }
    })
    await expect(
      bucket.copy('k', 's', { multipartAbove: 0, partSize: 5 * 1024 * 1024 }),
    ).rejects.toMatchObject({ awsCode: 'PreconditionFailed' })
    expect(server.seen).toContainEqual(
      expect.objectContaining({ method: 'DELETE', url: '/bucket/k?uploadId=U' }),
    )
  })
})

describe('deleteMany', () => {
  const keysIn = (body: string): string[] =>
    [...body.matchAll(/<Key>([^<]*)<\/Key>/g)].map((match) => match[1] ?? '')

  it('sends a thousand keys at a time, proven, and answers for each', async () => {
    const { bucket, server } = await store(({ body }) => {
      const answers = keysIn(body).map((key) =>
        key === 'k/7'
          ? `<Error><Key>${key}</Key><Code>AccessDenied</Code><Message>no</Message></Error>`
          : `<Deleted><Key>${key}</Key></Deleted>`,
      )
      return { body: `<DeleteResult>${answers.join('')}</DeleteResult>` }
    })
    async function* keys(): AsyncGenerator<string> {
      for (let index = 0; index < 2_500; index++) yield `k/${index}`
    }
    const { deleted, failed } = await bucket.deleteMany(keys())
    expect(deleted).toHaveLength(2_499)
    expect(failed).toMatchObject([{ key: 'k/7', error: { code: 'AccessDenied', message: 'no' } }])
    expect(server.seen.map(({ body }) => keysIn(body).length).toSorted()).toEqual([1000, 1000, 500])
    for (const { headers, body } of server.seen) {
      expect(headers['x-amz-checksum-crc32']).toBe(base64Crc32(body))
    }
  })

  it.each(['VersionId', 'versionID', 'version_id', 'version'])(
    'refuses a version that is called %s: the newest would be deleted',
    async (name) => {
      const { bucket, server } = await store(() => ({ status: 204 }))
      await expect(bucket.deleteMany([{ key: 'a', [name]: 'v1' }])).rejects.toMatchObject({
        field: `keys[].${name}`,
        message: expect.stringContaining('did you mean `versionId`?'),
      })
      await expect(
        bucket.deleteMany([{ key: 'a', versionId: 1 as unknown as string }]),
      ).rejects.toMatchObject({ field: 'keys[].versionId' })
      expect(server.seen).toEqual([])
    },
  )

  it('deletes alone what XML would change', async () => {
    const keys = ['plain', ' padded', 'padded\n', 'a\u0001b', 'a\rb', '\ufffe', 'a & <b>']
    const { bucket, server } = await store(({ method, body }) => ({
      status: method === 'DELETE' ? 204 : 200,
      body:
        method === 'DELETE'
          ? ''
          : `<DeleteResult>${keysIn(body)
              .map((key) => `<Deleted><Key>${key}</Key></Deleted>`)
              .join('')}</DeleteResult>`,
    }))
    const { deleted, failed } = await bucket.deleteMany(keys)
    expect(failed).toEqual([])
    expect(deleted.map(({ key }) => key).toSorted()).toEqual(keys.toSorted())
    const together = server.seen.find(({ method }) => method === 'POST')
    expect(keysIn(together?.body ?? '')).toEqual(['plain', 'a &amp; &lt;b&gt;'])
  })

  it('counts keys without an answer, and batches that fail, as failed', async () => {
    const { bucket } = await store(({ body }) =>
      body.includes('<Key>b</Key>')
        ? { body: '<DeleteResult><Deleted><Key>a</Key></Deleted></DeleteResult>' }
        : { status: 403, body: errorXml('AccessDenied') },
    )
    const partial = await bucket.deleteMany(['a', 'b'])
    expect(partial.deleted.map(({ key }) => key)).toEqual(['a'])
    expect(partial.failed).toMatchObject([{ key: 'b', error: { code: 'NoAnswer' } }])
    const { failed } = await bucket.deleteMany(['a', 'c'])
    expect(failed.map(({ error }) => error?.code)).toEqual(['AccessDenied', 'AccessDenied'])
  })

  const deleted = (key: string, versionId?: string): string =>
    `<Deleted><Key>${key}</Key>${versionId ? `<VersionId>${versionId}</VersionId>` : ''}</Deleted>`
  const refused = (key: string, versionId?: string): string =>
    deleted(key, versionId).replaceAll('Deleted>', 'Error>')
  const both = [
    { key: 'a', versionId: '1' },
    { key: 'a', versionId: '2' },
  ]

  // S3 echoes the version that was asked for; MinIO and Ceph have told others, or none.
  it.each<[string, ManyObjects, string, readonly (string | undefined)[]]>([
    ['that echo versions', both, deleted('a', '2') + deleted('a', '1'), [undefined, undefined]],
    ['that leave versions out', both, deleted('a') + deleted('a'), [undefined, undefined]],
    ['that echo some versions', both, deleted('a') + deleted('a', '2'), [undefined, undefined]],
    [
      'with null where none was asked for',
      ['a', 'b'],
      deleted('a', 'null') + deleted('b'),
      [undefined, undefined],
    ],
    [
      'with the version of a marker',
      ['a', 'b'],
      deleted('a', '9') + deleted('b', '9'),
      [undefined, undefined],
    ],
    ['of which one is missing', both, deleted('a', '1'), [undefined, 'NoAnswer']],
    ['too few to tell which', both, deleted('a'), ['NoAnswer', 'NoAnswer']],
    [
      'with another version',
      both,
      deleted('a', '1') + deleted('a', '3'),
      [undefined, 'NoAnswer', 'NotRequested'],
    ],
    [
      'with another key',
      ['a', 'b'],
      deleted('a') + deleted('b') + deleted('c'),
      [undefined, undefined, 'NotRequested'],
    ],
    [
      'that say both',
      ['a', 'b'],
      deleted('a') + refused('a') + deleted('b'),
      ['Unknown', undefined],
    ],
    [
      'that refuse one of two without a version',
      both,
      deleted('a') + refused('a'),
      ['Unknown', 'Unknown'],
    ],
    ['that say nothing, as if asked to be quiet', ['a', 'b'], '', ['NoAnswer', 'NoAnswer']],
    [
      'without keys',
      ['a', 'b'],
      '<Deleted/><Deleted/>',
      ['NETWORK_RESPONSE_INVALID', 'NETWORK_RESPONSE_INVALID'],
    ],
  ])('matches answers %s', async (_name, objects, answers, expected) => {
    const { bucket } = await store(() => ({ body: `<DeleteResult>${answers}</DeleteResult>` }))
    const result = await bucket.deleteMany(objects)
    const codes = [...result.deleted, ...result.failed].map(({ error }) => error?.code)
    expect(codes.toSorted()).toEqual(expected.toSorted())
    expect(result.failed.every(({ error }) => error !== undefined)).toBe(true)
  })

  it.each(['<html><body>Sign in</body></html>', 'OK', '', '<ListBucketResult/>'])(
    'deletes nothing by another answer: %s',
    async (body) => {
      const { bucket } = await store(() => ({ body }))
      const { deleted: done, failed } = await bucket.deleteMany(['a', 'b'])
      expect(done).toEqual([])
      expect(failed.map(({ error }) => error?.code)).toEqual([
        'NETWORK_RESPONSE_INVALID',
        'NETWORK_RESPONSE_INVALID',
      ])
    },
  )

  it('ends with the reason of an abort', async () => {
    const { bucket } = await store(() => ({ body: '<DeleteResult/>' }))
    const reason = new Error('enough')
    const signal = AbortSignal.abort(reason)
    await expect(bucket.deleteMany(['a', 'b'], { signal })).rejects.toBe(reason)
  })
})
