import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createBucket } from '../../../src/s3/index.ts'
import { clientFor, closeAfterEach, loopback, rejection, status } from './loopback.ts'

const keep = closeAfterEach()

const ENCODINGS: [string, (text: string) => Buffer][] = [
  ['gzip', gzipSync],
  ['GZIP', gzipSync],
  ['x-gzip', gzipSync],
  ['deflate', deflateSync],
  ['br', brotliCompressSync],
]
const xml = (root: string, content: string) =>
  `<?xml version="1.0"?>\n<${root}>${content}</${root}>`

async function clientOf(code: number, body: Buffer, encoding: string) {
  const server = keep(
    await loopback((response) => {
      response.writeHead(code, { 'content-encoding': encoding })
      response.end(body)
    }),
  )
  return keep(clientFor(server.url, { retry: 'none' }))
}

describe.each(ENCODINGS)('a body that a proxy compressed with %s unasked', (encoding, compress) => {
  it('is decompressed in calls, errors and listings', async () => {
    const call = await clientOf(200, compress('{"TableNames":["t"]}'), encoding)
    expect(await call.call('dynamodb', 'ListTables')).toEqual({ TableNames: ['t'] })
    const failing = await clientOf(400, compress('{"__type":"SomeException"}'), encoding)
    expect(await rejection(failing.call('dynamodb', 'ListTables'))).toMatchObject({
      awsCode: 'SomeException',
    })
    const listing = xml(
      'ListBucketResult',
      '<Name>b</Name><Prefix></Prefix><KeyCount>0</KeyCount><IsTruncated>false</IsTruncated>',
    )
    const bucket = createBucket({
      client: await clientOf(200, compress(listing), encoding),
      bucket: 'b',
      addressing: 'path',
    })
    for await (const object of bucket.list()) expect.fail(`no ${object.key} was listed`)
  })

  it('is left as it is where the caller asked for it, or it is an object', async () => {
    const body = compress('{"a":1}')
    const client = await clientOf(200, body, encoding)
    const headers = { 'accept-encoding': encoding }
    for (const request of [{ service: 'dynamodb', headers }, { service: 's3' }] as const) {
      const response = await client.request({ ...request, result: 'buffer' })
      expect(await response.bytes()).toEqual(body)
    }
  })

  it('is an error where it is cut or larger than the limit', async () => {
    const body = compress(`{"TableNames":["${'t'.repeat(100_000)}"]}`)
    const cut = await clientOf(200, body.subarray(0, -9), encoding)
    expect(await rejection(cut.call('dynamodb', 'ListTables'))).toMatchObject({
      name: 'NetworkError',
    })
    const large = await clientOf(200, body, encoding)
    const request = { service: 'dynamodb', result: 'buffer', bufferLimit: 50_000 } as const
    expect(await rejection(large.request(request))).toMatchObject({
      code: 'NETWORK_RESPONSE_TOO_LARGE',
    })
  })
})

it('a body in an unknown encoding is an error that names the call', async () => {
  const server = keep(
    await loopback(status(200, '\x28\xb5\x2f\xfd', { 'content-encoding': 'zstd' })),
  )
  const client = keep(clientFor(server.url, { retry: 'none' }))
  expect(await rejection(client.call('dynamodb', 'ListTables'))).toMatchObject({
    code: 'NETWORK_RESPONSE_INVALID',
  })
})
