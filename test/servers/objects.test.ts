import { createHash } from 'node:crypto'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RequestBodyInput } from '../../src/index.ts'
import { encodeS3Key } from '../../src/sigv4/index.ts'
import {
  bucketName,
  clientFor,
  createBucket,
  elements,
  listKeys,
  objectPath,
  plainFetch,
  removeBucket,
} from './s3-requests.ts'
import { describeServers } from './servers.ts'

describeServers('objects', (server) => {
  const client = clientFor(server)
  const bucket = bucketName('objects')

  beforeAll(() => createBucket(client, bucket))
  afterAll(() => removeBucket(client, bucket))

  async function put(key: string, body: string | Uint8Array, headers: Record<string, string> = {}) {
    const path = objectPath(bucket, key)
    const response = await client.request({ service: 's3', method: 'PUT', path, headers, body })
    return response.text()
  }

  async function get(key: string, headers: Record<string, string> = {}) {
    return client.request({ service: 's3', path: objectPath(bucket, key), headers })
  }

  it('keep their bytes, type and metadata', async () => {
    const body = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 31) % 256)
    await put('bytes', body, { 'content-type': 'image/x-test', 'x-amz-meta-note': 'a  b, c' })
    const response = await get('bytes')
    expect(response.headers['content-type']).toBe('image/x-test')
    expect(response.headers['x-amz-meta-note']).toMatch(/^a +b, c$/)
    expect(Buffer.from(await response.bytes()).equals(Buffer.from(body))).toBe(true)
  })

  describe('are stored from every kind of body', () => {
    const text = 'ä body\n'.repeat(300_000)
    const bytes = new TextEncoder().encode(text)
    const chunks = () => Readable.from([bytes.subarray(0, 100_000), bytes.subarray(100_000)])
    const length = { 'content-length': String(bytes.length) }

    it.each<[string, RequestBodyInput, Record<string, string>]>([
      ['a string', text, {}],
      ['bytes', bytes, {}],
      ['an ArrayBuffer', bytes.slice().buffer, {}],
      ['a Blob', new Blob([bytes]), {}],
    ])('%s', async (_, body, headers) => {
      const path = objectPath(bucket, 'body')
      await (await client.request({ service: 's3', method: 'PUT', path, headers, body })).dump()
      expect(await (await get('body')).text()).toBe(text)
    })

    it.each<[string, RequestBodyInput, Record<string, string>]>([
      ['a stream', chunks(), length],
      ['a function that makes a stream', chunks, length],
    ])('%s, unsigned', async (_, body, headers) => {
      const path = objectPath(bucket, 'body')
      const request = { service: 's3', method: 'PUT', path, headers, body } as const
      await (await client.request({ ...request, payloadHash: 'UNSIGNED-PAYLOAD' })).dump()
      expect(await (await get('body')).text()).toBe(text)
    })
  })

  it('are reached by URLs that the client presigns', async () => {
    const path = objectPath(bucket, 'by URL +é')
    const target = { service: 's3', path, expiresIn: 60 }
    const headers = { 'content-type': 'text/x-test' }
    const taken = await client.presign({ ...target, method: 'PUT', headers })
    expect(taken.headers).toEqual(headers)
    expect(await plainFetch(server, taken.url, { ...taken, body: 'by URL' })).toMatchObject({
      status: 200,
    })
    const query = { 'response-content-disposition': 'attachment; filename="a b.txt"' }
    const given = await client.presign({ ...target, query })
    expect(await plainFetch(server, given.url)).toMatchObject({
      status: 200,
      text: 'by URL',
      headers: {
        'content-type': 'text/x-test',
        'content-disposition': query['response-content-disposition'],
      },
    })
  })

  it('are created empty', async () => {
    await put('empty', '')
    expect(await (await get('empty')).text()).toBe('')
  })

  it('are read in ranges', async () => {
    await put('digits', '0123456789')
    const middle = await get('digits', { range: 'bytes=2-5' })
    expect(middle.status).toBe(206)
    expect(middle.headers['content-range']).toBe('bytes 2-5/10')
    expect(await middle.text()).toBe('2345')
    expect(await (await get('digits', { range: 'bytes=-3' })).text()).toBe('789')
    await expect(get('digits', { range: 'bytes=10-' })).rejects.toMatchObject({
      status: 416,
      awsCode: 'InvalidRange',
    })
  })

  it.each(['from +here', 'a%20b', 'ä/ö//ü', "it's (a) key!"])(
    'are copied from "%s"',
    async (key) => {
      await put(key, `was ${key}`)
      const source = `/${bucket}/${encodeS3Key(key)}`
      const answer = await put('copy', '', { 'x-amz-copy-source': source })
      expect(answer).toMatch(/<CopyObjectResult/)
      expect(await (await get('copy')).text()).toBe(`was ${key}`)
    },
  )

  it('are read on conditions', async () => {
    await put('tagged', 'one')
    const { headers } = await client.request({
      service: 's3',
      method: 'HEAD',
      path: objectPath(bucket, 'tagged'),
    })
    const etag = String(headers['etag'])
    expect(await (await get('tagged', { 'if-match': etag })).text()).toBe('one')
    await expect(get('tagged', { 'if-match': '"other"' })).rejects.toMatchObject({
      status: 412,
      awsCode: 'PreconditionFailed',
    })
  })

  it('are deleted in one request', async () => {
    const keys = ['many/a b', 'many/c+d', 'many/<&>', 'many/é']
    for (const key of keys) await put(key, key)
    const escaped = keys.map((key) => key.replaceAll('&', '&amp;').replaceAll('<', '&lt;'))
    const body = `<Delete>${escaped.map((key) => `<Object><Key>${key}</Key></Object>`).join('')}</Delete>`
    const response = await client.request({
      service: 's3',
      method: 'POST',
      path: `/${bucket}`,
      query: { delete: '' },
      // Swift and S3 require it for this request.
      headers: { 'content-md5': createHash('md5').update(body).digest('base64') },
      body,
    })
    expect(elements(await response.text(), 'Key').toSorted()).toEqual(keys.toSorted())
    const left = await listKeys(client, bucket)
    expect(left.filter((key) => key.startsWith('many/'))).toEqual([])
  })

  describe('listings', () => {
    const keys = ['page/1', 'page/2', 'page/3/a', 'page/3/b', 'page/4']

    beforeAll(async () => {
      for (const key of keys) await put(key, key)
    })

    it('have pages that neither lose nor repeat a key', async () => {
      for (const pageSize of [1, 2, 3]) {
        const all = await listKeys(client, bucket, pageSize)
        expect(all.filter((key) => key.startsWith('page/'))).toEqual(keys)
        expect(new Set(all).size).toBe(all.length)
      }
    })

    it('take prefix and delimiter', async () => {
      const response = await client.request({
        service: 's3',
        path: `/${bucket}`,
        query: { 'list-type': '2', prefix: 'page/', delimiter: '/' },
      })
      const xml = await response.text()
      expect(elements(xml, 'Key')).toEqual(['page/1', 'page/2', 'page/4'])
      expect(elements(xml, 'Prefix')).toContain('page/3/')
    })
  })

  describe('in parts', () => {
    const key = 'in parts/+ä'
    const path = objectPath(bucket, key)
    // The least size of a part at S3, except for the last.
    const parts = [Buffer.alloc(5 * 1024 * 1024, 'a'), Buffer.from('the rest')]

    async function begin(): Promise<string> {
      const query = { uploads: '' }
      const response = await client.request({ service: 's3', method: 'POST', path, query })
      const [uploadId] = elements(await response.text(), 'UploadId')
      if (!uploadId) throw new Error('no upload id')
      return uploadId
    }

    async function uploadPart(uploadId: string, number: number, body: Uint8Array): Promise<string> {
      const query = { partNumber: String(number), uploadId }
      const response = await client.request({ service: 's3', method: 'PUT', path, query, body })
      await response.dump()
      return String(response.headers['etag'])
    }

    it('are completed from their parts', async () => {
      const uploadId = await begin()
      const listed: string[] = []
      for (const [index, part] of parts.entries()) {
        const etag = await uploadPart(uploadId, index + 1, part)
        listed.push(`<Part><PartNumber>${index + 1}</PartNumber><ETag>${etag}</ETag></Part>`)
      }
      const completed = await client.request({
        service: 's3',
        method: 'POST',
        path,
        query: { uploadId },
        body: `<CompleteMultipartUpload>${listed.join('')}</CompleteMultipartUpload>`,
      })
      expect(await completed.text()).toMatch(/<CompleteMultipartUploadResult/)
      const response = await get(key)
      expect(Buffer.concat(parts).equals(Buffer.from(await response.bytes()))).toBe(true)
    })

    it('can be aborted', async () => {
      const uploadId = await begin()
      await uploadPart(uploadId, 1, Buffer.from('part'))
      const query = { uploadId }
      const aborted = await client.request({ service: 's3', method: 'DELETE', path, query })
      expect(aborted.status).toBe(204)
      await aborted.dump()
      // NoSuchKey at Ceph, NoSuchUpload at Swift and S3.
      await expect(client.request({ service: 's3', path, query })).rejects.toMatchObject({
        status: 404,
        awsCode: expect.stringMatching(/^NoSuch(?:Upload|Key)$/),
      })
    })
  })
})
