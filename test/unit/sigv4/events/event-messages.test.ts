import { crc32 } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import {
  createEventFrameDecoder,
  decodeEventFrame,
  type EventHeader,
  encodeEventFrame,
} from '../../../../src/sigv4/index.ts'
import { caught } from '../signing-input.ts'

const payload = new Uint8Array(0)
const header =
  (value: unknown, name = 'a') =>
  () =>
    encodeEventFrame({ headers: { [name]: value as EventHeader }, payload })
const binary = (size: number) => ({ type: 'binary', value: new Uint8Array(size) })
const filled = (last: number) => () =>
  encodeEventFrame({
    headers: Object.fromEntries(
      ['a', 'b', 'c', 'd'].map((name, index) => [name, binary(index === 3 ? last : 32_767)]),
    ) as Record<string, EventHeader>,
    payload,
  })

const NO_HEADER = 'must be an object { type, value }; got'

describe('the message about what has no place in a frame', () => {
  it.each<[string, unknown]>([
    [` ${NO_HEADER} string`, 'x'],
    [` ${NO_HEADER} null`, null],
    ['.type is not a type of event headers', { type: 'x' }],
    ['.value must be a boolean; got number', { type: 'boolean', value: 1 }],
    ['.value must be a number; got string', { type: 'byte', value: '1' }],
    ['.value must be a whole number of 8 bits', { type: 'byte', value: 128 }],
    ['.value must be a whole number of 8 bits', { type: 'byte', value: -129 }],
    ['.value must be a whole number of 16 bits', { type: 'short', value: 0.5 }],
    ['.value must be a whole number of 16 bits', { type: 'short', value: 32_768 }],
    ['.value must be a whole number of 32 bits', { type: 'integer', value: 2 ** 31 }],
    ['.value must be a whole number of 32 bits', { type: 'integer', value: -(2 ** 31) - 1 }],
    ['.value must be a bigint; got number', { type: 'long', value: 1 }],
    ['.value must be a whole number of 64 bits', { type: 'long', value: 2n ** 63n }],
    ['.value must be a whole number of 64 bits', { type: 'long', value: -(2n ** 63n) - 1n }],
    ['.value must be a Uint8Array; got string', { type: 'binary', value: 'x' }],
    ['.value is longer than 32767 bytes', binary(32_768)],
    ['.value must be a string; got number', { type: 'string', value: 1 }],
    ['.value is longer than 32767 bytes', { type: 'string', value: 'x'.repeat(32_768) }],
    ['.value must be a valid Date; got number', { type: 'timestamp', value: 1 }],
    ['.value must be a valid Date; got object', { type: 'timestamp', value: new Date(Number.NaN) }],
    ['.value must be a string; got number', { type: 'uuid', value: 1 }],
    ['.value is not a UUID', { type: 'uuid', value: 'x123e4567-e89b-12d3-a456-426614174000' }],
    ['.value is not a UUID', { type: 'uuid', value: '123e4567-e89b-12d3-a456-4266141740000' }],
  ])('says: frame.headers["a"]%s', (problem, value) => {
    expect(caught(header(value)).message).toBe(`frame.headers["a"]${problem}`)
  })

  it.each<[string, () => unknown]>([
    [
      'frame.payload must be a Uint8Array; got string',
      () => encodeEventFrame({ headers: {}, payload: 'x' as never }),
    ],
    [
      'frame.payload is longer than 25165824 bytes',
      () => encodeEventFrame({ headers: {}, payload: new Uint8Array(25_165_825) }),
    ],
    [
      'frame.headers must be an object; got null',
      () => encodeEventFrame({ headers: null as never, payload }),
    ],
    [
      'frame.headers must be an object; got string',
      () => encodeEventFrame({ headers: 'x' as never, payload }),
    ],
    ['frame.headers take more than 131072 bytes', filled(32_767)],
    [
      'frame.headers[""] has a name that is not 1 to 255 bytes long',
      header({ type: 'boolean', value: true }, ''),
    ],
    [
      `frame.headers["${'n'.repeat(256)}"] has a name that is not 1 to 255 bytes long`,
      header({ type: 'boolean', value: true }, 'n'.repeat(256)),
    ],
  ])('says: %s', (message, run) => {
    expect(caught(run).message).toBe(message)
  })
})

describe('limits of frames that are met', () => {
  it.each<[string, EventHeader]>([
    ['the greatest byte', { type: 'byte', value: 127 }],
    ['the least byte', { type: 'byte', value: -128 }],
    ['the greatest short', { type: 'short', value: 32_767 }],
    ['the least short', { type: 'short', value: -32_768 }],
    ['the greatest integer', { type: 'integer', value: 2 ** 31 - 1 }],
    ['the least integer', { type: 'integer', value: -(2 ** 31) }],
    ['the greatest long', { type: 'long', value: 2n ** 63n - 1n }],
    ['the least long', { type: 'long', value: -(2n ** 63n) }],
    ['the longest binary', { type: 'binary', value: new Uint8Array(32_767) }],
    ['the longest string', { type: 'string', value: 'x'.repeat(32_767) }],
    ['the last date', { type: 'timestamp', value: new Date(8.64e15) }],
  ])('take %s', (_, value) => {
    expect(decodeEventFrame(header(value)()).headers['a']).toEqual(value)
  })

  it('take the longest name, the longest headers and the longest payload', () => {
    const name = 'n'.repeat(255)
    expect(decodeEventFrame(header({ type: 'byte', value: 1 }, name)()).headers).toHaveProperty(
      name,
    )
    // Each header takes its value and five bytes.
    const rest = 131_072 - 4 * 5 - 3 * 32_767
    expect(Object.keys(decodeEventFrame(filled(rest)()).headers)).toEqual(['a', 'b', 'c', 'd'])
    expect(filled(rest + 1)).toThrow('frame.headers take more than 131072 bytes')
    const long = encodeEventFrame({ headers: {}, payload: new Uint8Array(25_165_824) })
    expect(decodeEventFrame(long).payload.length).toBe(25_165_824)
  })
})

/** A frame around any bytes for headers, with right checksums and, where they are asked for, wrong lengths. */
function frameOf(
  headers: readonly number[],
  lengths?: readonly [total: number, headers: number],
): Buffer {
  const bytes = Buffer.concat([Buffer.alloc(12), Buffer.from(headers), Buffer.alloc(4)])
  bytes.writeUInt32BE(lengths?.[0] ?? bytes.length, 0)
  bytes.writeUInt32BE(lengths?.[1] ?? headers.length, 4)
  bytes.writeUInt32BE(crc32(bytes.subarray(0, 8)), 8)
  bytes.writeUInt32BE(crc32(bytes.subarray(0, -4)), bytes.length - 4)
  return bytes
}

function flipped(bytes: Buffer, index: number): Buffer {
  bytes[index] = (bytes[index] ?? 0) ^ 1
  return bytes
}

describe('the message about a frame that breaks its format', () => {
  it.each<[string, Uint8Array]>([
    ['is shorter than a prelude', new Uint8Array(11)],
    ['is not as long as it says', frameOf([], [17, 0])],
    ['is not as long as it says', frameOf([], [17, 0]).subarray(0, 12)],
    ['is not as long as it says', Buffer.concat([frameOf([]), Buffer.of(0)])],
    ['has a prelude with a wrong checksum', flipped(frameOf([]), 8)],
    ['has a wrong checksum', flipped(frameOf([]), 15)],
    ['has headers beyond the limit', frameOf([], [200_000, 131_073])],
    ['is shorter than its headers', frameOf([], [15, 0])],
    ['is shorter than its headers', frameOf([], [131_087, 131_072])],
    ['has a payload beyond the limit', frameOf([], [25_165_841, 0])],
    ['has a header without a name', frameOf([0, 0])],
    ['has a header that is cut off', frameOf([1, 0x61, 4, 0])],
    ['has a header that is cut off', frameOf([1, 0x61])],
    ['has a header that is cut off', frameOf([1, 0x61, 7, 0, 2, 0x61])],
    ['has a header that is not UTF-8', frameOf([1, 0x61, 7, 0, 1, 0xff])],
    ['has a header of the unknown type 10', frameOf([1, 0x61, 10])],
    ['has a header twice', frameOf([1, 0x61, 0, 1, 0x61, 1])],
    ['has a header beyond the limit', frameOf([1, 0x61, 6, 0x80, 0, ...new Uint8Array(0x8000)])],
    [
      'has a timestamp beyond what dates can hold',
      frameOf([1, 0x61, 8, 0x7f, 0, 0, 0, 0, 0, 0, 0]),
    ],
  ])('says that it %s', (problem, bytes) => {
    expect(() => decodeEventFrame(bytes)).toThrow(`The event frame ${problem}`)
  })

  it('has a cause where there is one, and else none', () => {
    const bad = caught(() => decodeEventFrame(frameOf([1, 0x61, 7, 0, 1, 0xff])))
    expect(bad).toMatchObject({ code: 'EVENT_FRAME_MALFORMED', cause: expect.any(TypeError) })
    expect(caught(() => decodeEventFrame(new Uint8Array(1)))).not.toHaveProperty('cause')
  })

  it('says that a stream ends within a frame', () => {
    const decoder = createEventFrameDecoder()
    expect(decoder.push(new Uint8Array(3))).toEqual([])
    expect(() => decoder.end()).toThrow('The event frame is cut off by the end of the stream')
  })

  it('reads texts alike from the first on: whole, with the mark that begins them', async () => {
    vi.resetModules()
    const fresh = await import('../../../../src/sigv4/index.ts')
    expect(() => fresh.decodeEventFrame(frameOf([1, 0x61, 7, 0, 1, 0xff]))).toThrow('is not UTF-8')
    const bytes = frameOf([1, 0x61, 7, 0, 4, 0xef, 0xbb, 0xbf, 0x62])
    for (const { decodeEventFrame: decode } of [fresh, { decodeEventFrame }]) {
      expect(decode(bytes).headers['a']).toEqual({ type: 'string', value: '\ufeffb' })
    }
  })
})
