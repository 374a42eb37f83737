import { describe, expect, it } from 'vitest'
import { createBucket } from '../../../src/s3/index.ts'
import { CREDENTIALS, closeAfterEach, rawServer, rejection } from '../http/loopback.ts'

const keep = closeAfterEach()

/** A bucket whose store sends these headers, these bytes and the end of the connection. */
async function bucketThatSends(headers: readonly string[], body: string) {
  const server = keep(
    await rawServer((socket) => {
      socket.end(`HTTP/1.1 200 OK\r\netag: "e"\r\n${headers.join('\r\n')}\r\n\r\n${body}`)
    }),
  )
  return keep(
    createBucket({
      bucket: 'bucket',
      region: 'eu-central-1',
      credentials: CREDENTIALS,
      endpoint: server.url,
      addressing: 'path',
      compatibility: 'ceph',
    }),
  )
}

describe('an object', () => {
  it.each(['chunked', 'Chunked', ' chunked '])('comes in chunks: %j', async (coding) => {
    const bucket = await bucketThatSends([`transfer-encoding:${coding}`], '3\r\nabc\r\n0\r\n\r\n')
    expect(await (await bucket.get('k')).text()).toBe('abc')
  })

  it.each([
    ['without a length', [], 'it ends with its connection'],
    ['of no transfer coding', ['transfer-encoding: identity'], 'it ends with its connection'],
  ])('%s may be cut short, which is an error', async (_name, headers, problem) => {
    const bucket = await bucketThatSends(headers, 'abc')
    const expected = {
      code: 'NETWORK_RESPONSE_INVALID',
      message: expect.stringContaining(problem),
    }
    expect(await rejection(bucket.get('k'))).toMatchObject(expected)
    expect(await rejection(bucket.download('k'))).toMatchObject({ code: expected.code })
  })

  it.each(['gzip, chunked', 'deflate,chunked', 'gzip', 'x-chunked', ''])(
    'in another transfer coding is an error: %j',
    async (coding) => {
      const bucket = await bucketThatSends(
        [`transfer-encoding: ${coding}`],
        '3\r\nabc\r\n0\r\n\r\n',
      )
      const expected = {
        code: 'NETWORK_RESPONSE_INVALID',
        message: expect.stringContaining(`its Transfer-Encoding is ${JSON.stringify(coding)}`),
      }
      expect(await rejection(bucket.get('k'))).toMatchObject(expected)
      expect(await rejection(bucket.download('k'))).toMatchObject(expected)
    },
  )
})
