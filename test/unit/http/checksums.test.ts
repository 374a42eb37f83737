import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { clientFor, closeAfterEach, loopback, type Reply, rejection, status } from './loopback.ts'

const keep = closeAfterEach()

describe("DynamoDB's x-amz-crc32", () => {
  const RIGHT = '{"Item":{}}'
  const answer = (body: string): Reply =>
    status(200, body, {
      'content-type': 'application/x-amz-json-1.0',
      'x-amz-crc32': String(crc32(RIGHT)),
    })
  const READ = { service: 'dynamodb', json: {}, idempotent: true } as const

  it('is compared: a buffered answer that is damaged is requested again', async () => {
    const server = keep(await loopback(answer('{"Item":{ }'), answer(RIGHT)))
    const client = keep(clientFor(server.url))
    const response = await client.request({ ...READ, result: 'buffer' })
    expect(await response.text()).toBe(RIGHT)
    expect(response.attempts[0]).toMatchObject({
      classification: 'transient',
      outcome: 'unknown',
      codes: ['ERR_CHECKSUM_MISMATCH'],
      status: 200,
    })
  })

  it('does not repeat a write, which was executed', async () => {
    const server = keep(await loopback(answer('{"Item":{ }')))
    const client = keep(clientFor(server.url))
    const call = client.request({ ...READ, idempotent: false, result: 'buffer' })
    expect(await rejection(call)).toMatchObject({
      code: 'NETWORK_CHECKSUM_MISMATCH',
      outcome: 'unknown',
      stopReason: 'idempotency',
      attempts: { length: 1 },
    })
  })

  it('fails a body that is read as it comes and turns out damaged', async () => {
    const server = keep(
      await loopback((response) => {
        response.writeHead(200, { 'x-amz-crc32': String(crc32(RIGHT)) })
        response.write('{"Item":')
        setTimeout(() => response.end('[]}'), 20)
      }),
    )
    const client = keep(clientFor(server.url))
    const response = await client.request(READ)
    expect(await rejection(response.json())).toMatchObject({ code: 'NETWORK_CHECKSUM_MISMATCH' })
  })
})

const base64 = (value: number): string => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes.toString('base64')
}

describe("S3's checksums", () => {
  const BODY = 'the object'.repeat(20_000)
  const GET = { service: 's3', path: '/b/k', checksum: 'verify' } as const
  const SHA256 = createHash('sha256').update(BODY).digest('base64')

  it.each([
    ['x-amz-checksum-crc32', base64(crc32(BODY))],
    ['x-amz-checksum-sha256', SHA256],
    ['x-amz-checksum-sha1', createHash('sha1').update(BODY).digest('base64')],
  ])('in %s are asked for and compared', async (header, value) => {
    const server = keep(
      await loopback(
        status(200, BODY, { [header]: value }),
        status(200, BODY.replace(/t$/, 'x'), { [header]: value }),
      ),
    )
    const client = keep(clientFor(server.url))
    expect(await (await client.request(GET)).text()).toBe(BODY)
    expect(server.seen[0]?.headers['x-amz-checksum-mode']).toBe('ENABLED')
    expect(server.seen[0]?.headers.authorization).toContain('x-amz-checksum-mode')
    const damaged = await client.request(GET)
    expect(await rejection(damaged.bytes())).toMatchObject({ code: 'NETWORK_CHECKSUM_MISMATCH' })
  })

  it('fail the stream at its end', async () => {
    const server = keep(await loopback(status(200, BODY, { 'x-amz-checksum-crc32': 'AAAAAA==' })))
    const client = keep(clientFor(server.url, { checksum: 'verify' }))
    const { body } = await client.request({ service: 's3', path: '/b/k' })
    const read = body.toArray()
    expect(await rejection(read)).toMatchObject({ code: 'NETWORK_CHECKSUM_MISMATCH' })
  })

  it('repeat a buffered answer, or one that arrived whole with its headers', async () => {
    const header = { 'x-amz-checksum-crc32': base64(crc32('right')) }
    const server = keep(await loopback(status(200, 'wrong', header), status(200, 'right', header)))
    const client = keep(clientFor(server.url))
    const response = await client.request({ ...GET, result: 'buffer' })
    expect(await response.text()).toBe('right')
    expect(response.attempts).toHaveLength(2)
  })

  it.each([
    ['of parts', 200, { 'x-amz-checksum-crc32': 'AAAAAA==-3' }],
    ['of the whole object for a range', 206, { 'x-amz-checksum-crc32': 'AAAAAA==' }],
  ])('%s say nothing about the bytes', async (_name, code, headers) => {
    const server = keep(await loopback(status(code, BODY, headers)))
    const client = keep(clientFor(server.url))
    expect(await (await client.request(GET)).text()).toBe(BODY)
  })

  it('are neither asked for nor compared otherwise', async () => {
    const server = keep(await loopback(status(200, BODY, { 'x-amz-checksum-crc32': 'AAAAAA==' })))
    const client = keep(clientFor(server.url))
    expect(await (await client.request({ service: 's3', path: '/b/k' })).text()).toBe(BODY)
    expect(server.seen[0]?.headers['x-amz-checksum-mode']).toBeUndefined()
  })
})
