import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { type SigningAlgorithm, signStreaming } from '../../../src/sigv4/index.ts'
import {
  type VerifiableBody,
  type VerifiedChunks,
  type VerifyOptions,
  verify,
} from '../../../src/verify/index.ts'
import { arrived, credentials, date, options, refusalOf, withHeader } from './arrived-request.ts'

type Checksum = NonNullable<Parameters<typeof signStreaming>[1]['checksum']>

interface Kind {
  readonly algorithm?: SigningAlgorithm
  readonly chunks?: 'signed' | 'unsigned'
  readonly checksum?: Checksum
}

const CHUNK = 8192

/** Bytes in which no two places look alike. */
function data(length: number): Buffer {
  const bytes = Buffer.alloc(length)
  for (let index = 0; index < length; index++) bytes[index] = (index * 31 + (index >> 8)) & 0xff
  return bytes
}

async function collect(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of source) parts.push(part)
  return Buffer.concat(parts)
}

async function upload(length: number, kind: Kind) {
  const signed = signStreaming(
    { method: 'PUT', url: 'https://bucket.s3.amazonaws.com/key', body: data(length) },
    { credentials, region: 'eu-central-1', service: 's3', date, chunkSize: CHUNK, ...kind },
  )
  return { request: arrived({ ...signed, body: undefined }), wire: await collect(signed.body) }
}

async function decode(
  length: number,
  kind: Kind,
  change: (wire: Buffer) => VerifiableBody = (wire) => wire,
  more: Partial<VerifyOptions> = {},
): Promise<{ decoded: Buffer; trailers: VerifiedChunks['trailers'] }> {
  const { request, wire } = await upload(length, kind)
  const { verifyChunks } = await verify(request, { ...options, ...more })
  if (verifyChunks === undefined) throw new Error('no chunks were announced')
  const chunks = verifyChunks(change(wire))
  const decoded = await collect(chunks)
  return { decoded, trailers: chunks.trailers }
}

/** Pieces of odd lengths, so that lines and data are cut anywhere. */
async function* cut(wire: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < wire.length; from += size) yield wire.subarray(from, from + size)
}

const kinds: [string, Kind][] = [
  ['signed', {}],
  ['signed, with a trailer', { checksum: 'CRC32C' }],
  ['unsigned, with a trailer', { chunks: 'unsigned', checksum: 'SHA256' }],
  ['signed with ECDSA', { algorithm: 'v4a' }],
  ['signed with ECDSA, with a trailer', { algorithm: 'v4a', checksum: 'CRC64NVME' }],
]

describe.each(kinds)('chunks that are %s', (_name, kind) => {
  it.each([0, 1, CHUNK, CHUNK + 1, 3 * CHUNK])('decodes %i bytes', async (length) => {
    const { decoded, trailers } = await decode(length, kind)
    expect(decoded.equals(data(length))).toBe(true)
    const { checksum } = kind
    expect(Object.keys(trailers ?? {})).toEqual(
      checksum === undefined ? [] : [`x-amz-checksum-${checksum.toLowerCase()}`],
    )
  })

  it.each([1, 7, 4096])('decodes them in pieces of %i bytes', async (size) => {
    const length = 2 * CHUNK + 5
    const { decoded } = await decode(length, kind, (wire) => Readable.from(cut(wire, size)))
    expect(decoded.equals(data(length))).toBe(true)
  })

  it('refuses every changed byte', async () => {
    const length = CHUNK + 3
    const { request, wire } = await upload(length, kind)
    const { verifyChunks } = await verify(request, options)
    // The framing whole, of the data some: changes in it are all alike.
    const places = [...wire.keys()].filter((at) => at < 200 || at > CHUNK + 80 || at % 997 === 0)
    for (const at of places) {
      const spoilt = Buffer.from(wire)
      const byte = spoilt[at] ?? 0
      // Hexadecimal sizes and trailer names may be written in capitals.
      spoilt[at] = byte === 0x2a ? 0x2b : byte ^ 0x01
      const refused = collect(verifyChunks?.(spoilt) ?? Readable.from([]))
      expect((await refusalOf(refused)).code, `byte ${at}`).toMatch(/^SIGNATURE_/)
    }
  })

  it('refuses what ends too early, wherever that is', async () => {
    const { request, wire } = await upload(CHUNK + 3, kind)
    const { verifyChunks } = await verify(request, options)
    for (const end of [0, 1, 50, 4000, wire.length - 9, wire.length - 2, wire.length - 1]) {
      const refused = collect(verifyChunks?.(wire.subarray(0, end)) ?? Readable.from([]))
      expect(await refusalOf(refused)).toEqual({ code: 'SIGNATURE_CHUNK_MALFORMED', field: 'body' })
    }
  })

  it('refuses what goes on after the last chunk', async () => {
    expect(
      await refusalOf(decode(3, kind, (wire) => Buffer.concat([wire, Buffer.from('x')]))),
    ).toEqual({
      code: 'SIGNATURE_CHUNK_MALFORMED',
      field: 'body',
    })
  })
})

const replaced = (from: string | RegExp, to: string) => (wire: Buffer) =>
  Buffer.from(wire.toString('latin1').replace(from, to), 'latin1')

/** The first two of three chunks of one size, the other way round. */
const swapped = (wire: Buffer) => {
  const size = wire.length - wire.toString('latin1').lastIndexOf('\r\n0;') - 2
  const each = (wire.length - size) / 2
  return Buffer.concat([
    wire.subarray(each, 2 * each),
    wire.subarray(0, each),
    wire.subarray(2 * each),
  ])
}

describe('chunks', () => {
  it('are not yielded before their signature holds', async () => {
    const { request, wire } = await upload(2 * CHUNK, {})
    const spoilt = Buffer.from(wire)
    const at = wire.length - 200
    spoilt[at] = (spoilt[at] ?? 0) ^ 1
    const { verifyChunks } = await verify(request, options)
    const got: Uint8Array[] = []
    const reading = (async () => {
      for await (const part of verifyChunks?.(spoilt) ?? []) got.push(part)
    })()
    expect(await refusalOf(reading)).toEqual({ code: 'SIGNATURE_DOES_NOT_MATCH', field: 'chunk 2' })
    expect(Buffer.concat(got).equals(data(2 * CHUNK).subarray(0, CHUNK))).toBe(true)
  })

  it('have no trailers before their end, nor after a failure', async () => {
    const { request, wire } = await upload(10, { checksum: 'CRC32' })
    const { verifyChunks } = await verify(request, options)
    const chunks = verifyChunks?.(replaced(/signature:\w{4}/, 'signature:0000')(wire))
    expect(chunks?.trailers).toBeUndefined()
    expect(await refusalOf(collect(chunks ?? Readable.from([])))).toEqual({
      code: 'SIGNATURE_DOES_NOT_MATCH',
      field: 'trailer',
    })
    expect(chunks?.trailers).toBeUndefined()
  })

  it('must not change places', async () => {
    expect(await refusalOf(decode(2 * CHUNK, {}, swapped))).toEqual({
      code: 'SIGNATURE_DOES_NOT_MATCH',
      field: 'chunk 1',
    })
  })

  it('must have the checksum that follows them', async () => {
    const kind: Kind = { chunks: 'unsigned', checksum: 'CRC32' }
    expect((await decode(3, kind)).trailers).toHaveProperty('x-amz-checksum-crc32')
    expect(await refusalOf(decode(3, kind, replaced(/crc32:.{6}/, 'crc32:AAAAAA')))).toEqual({
      code: 'SIGNATURE_PAYLOAD_MISMATCH',
      field: 'x-amz-checksum-crc32',
    })
  })

  it('must have the trailer that was announced, and no other', async () => {
    const kind: Kind = { chunks: 'unsigned', checksum: 'CRC32' }
    expect(await refusalOf(decode(3, kind, replaced(/x-amz-checksum.*\r\n/, '')))).toEqual({
      code: 'SIGNATURE_CHUNK_MALFORMED',
      field: 'x-amz-checksum-crc32',
    })
    expect(
      await refusalOf(decode(3, kind, replaced(/\r\n\r\n$/, '\r\nx-amz-acl:x\r\n\r\n'))),
    ).toEqual({
      code: 'SIGNATURE_CHUNK_MALFORMED',
      field: 'trailer',
    })
  })

  it('must have signatures where they are signed, and none elsewhere', async () => {
    const malformed = { code: 'SIGNATURE_CHUNK_MALFORMED', field: 'chunk 1' }
    const unsigned: Kind = { chunks: 'unsigned', checksum: 'CRC32' }
    const more = replaced(/^3\r\n/, `3;chunk-signature=${'a'.repeat(64)}\r\n`)
    expect(await refusalOf(decode(3, unsigned, more))).toEqual(malformed)
    const fewer = replaced(/^3;chunk-signature=\w+\r\n/, '3\r\n')
    expect(await refusalOf(decode(3, {}, fewer))).toEqual(malformed)
  })

  it('must end where they say', async () => {
    const kind: Kind = { chunks: 'unsigned', checksum: 'CRC32' }
    for (const end of ['x', '\n', '\r\r']) {
      const change = replaced(/^4\r\n(.{4})\r\n/s, `4\r\n$1${end}\r\n`)
      expect(await refusalOf(decode(4, kind, change))).toEqual({
        code: 'SIGNATURE_CHUNK_MALFORMED',
        field: 'chunk 1',
      })
    }
  })

  it('must not be small, the last one apart', async () => {
    const kind: Kind = { chunks: 'unsigned', checksum: 'CRC32' }
    expect(await refusalOf(decode(8, kind, replaced(/^8\r\n(....)/s, '4\r\n$1\r\n4\r\n')))).toEqual(
      {
        code: 'SIGNATURE_CHUNK_MALFORMED',
        field: 'chunk 2',
      },
    )
  })

  it('must fit into memory', async () => {
    expect(await refusalOf(decode(CHUNK, {}, undefined, { maxChunkBytes: 100 }))).toEqual({
      code: 'SIGNATURE_PAYLOAD_TOO_LARGE',
      field: 'chunk 1',
    })
  })

  it.each([
    ['less', replaced(/^4\r\n./s, '3\r\n')],
    ['more', replaced(/^4\r\n/, '5\r\nx')],
  ])('must not have %s data than announced', async (_name, change) => {
    const refused = decode(4, { chunks: 'unsigned', checksum: 'CRC32' }, change)
    expect(await refusalOf(refused)).toEqual({
      code: 'SIGNATURE_PAYLOAD_MISMATCH',
      field: 'x-amz-decoded-content-length',
    })
  })

  it('must be announced with their length, and their trailer', async () => {
    const { request } = await upload(1, { checksum: 'CRC32' })
    for (const name of ['x-amz-decoded-content-length', 'x-amz-trailer']) {
      const without = withHeader(request, name, () => undefined)
      const refused = verify(without, options)
      expect(await refusalOf(refused)).toEqual({ code: 'SIGNATURE_HEADER_MISSING', field: name })
    }
  })

  it('may be unsigned only where payloads may', async () => {
    const kind: Kind = { chunks: 'unsigned', checksum: 'CRC32' }
    const refused = decode(1, kind, undefined, { unsignedPayload: 'reject' })
    expect(await refusalOf(refused)).toEqual({
      code: 'SIGNATURE_PAYLOAD_UNSIGNED',
      field: 'x-amz-content-sha256',
    })
  })

  it('are read from the request where no other source is given', async () => {
    const { request, wire } = await upload(5, {})
    const { verifyChunks, body } = await verify({ ...request, body: wire }, options)
    expect(body).toBeUndefined()
    expect((await collect(verifyChunks?.() ?? Readable.from([]))).equals(data(5))).toBe(true)
  })
})
