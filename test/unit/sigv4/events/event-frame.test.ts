import { crc32 } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  createEventFrameDecoder,
  decodeEventFrame,
  decodeEventFrames,
  type EventFrame,
  type EventHeader,
  encodeEventFrame,
} from '../../../../src/sigv4/index.ts'
import { CHARACTER } from '../../../support/character.ts'

const PAYLOAD = Buffer.from("{'foo':'bar'}")

// The messages of aws-c-event-stream's tests (message_serializer_test.c, message_streaming_decoder_test.c;
// Apache-2.0), as bytes and as what they mean.
const PUBLISHED: readonly [name: string, hex: string, frame: EventFrame][] = [
  ['nothing', '000000100000000005c248eb7d98c8ff', { headers: {}, payload: Buffer.alloc(0) }],
  [
    'a payload',
    `0000001d00000000fd528c5a${PAYLOAD.toString('hex')}c3653936`,
    { headers: {}, payload: PAYLOAD },
  ],
  [
    'a string and a payload',
    `0000003d0000002007fd83960c${Buffer.from('content-type').toString('hex')}070010${Buffer.from('application/json').toString('hex')}${PAYLOAD.toString('hex')}8d9c08b1`,
    {
      headers: { 'content-type': { type: 'string', value: 'application/json' } },
      payload: PAYLOAD,
    },
  ],
  [
    'a number and a payload',
    `0000002b0000000e348bec7b08${Buffer.from('event-id').toString('hex')}040000a00c${PAYLOAD.toString('hex')}d3890285`,
    { headers: { 'event-id': { type: 'integer', value: 0xa00c } }, payload: PAYLOAD },
  ],
]

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const withCode = (code: string): unknown => expect.objectContaining({ code })
const malformed = withCode('EVENT_FRAME_MALFORMED')

const header: fc.Arbitrary<EventHeader> = fc.oneof(
  fc.record({ type: fc.constant('boolean' as const), value: fc.boolean() }),
  fc.record({ type: fc.constant('byte' as const), value: fc.integer({ min: -128, max: 127 }) }),
  fc.record({
    type: fc.constant('short' as const),
    value: fc.integer({ min: -32_768, max: 32_767 }),
  }),
  fc.record({ type: fc.constant('integer' as const), value: fc.integer() }),
  fc.record({
    type: fc.constant('long' as const),
    value: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  }),
  fc.record({ type: fc.constant('binary' as const), value: fc.uint8Array({ maxLength: 300 }) }),
  fc.record({ type: fc.constant('string' as const), value: fc.string({ unit: CHARACTER }) }),
  fc.record({ type: fc.constant('timestamp' as const), value: fc.date({ noInvalidDate: true }) }),
  fc.record({ type: fc.constant('uuid' as const), value: fc.uuid() }),
)
const frame: fc.Arbitrary<EventFrame> = fc.record({
  headers: fc.dictionary(fc.string({ unit: CHARACTER, minLength: 1, maxLength: 60 }), header, {
    maxKeys: 8,
  }),
  payload: fc.uint8Array({ maxLength: 500 }),
})

function plain({ headers, payload }: EventFrame): unknown {
  return { headers: Object.entries(headers), payload: hexOf(payload) }
}

/** A frame around any bytes for headers, with right checksums. */
function frameAround(headers: Uint8Array, payload: Uint8Array = Buffer.alloc(0)): Buffer {
  const bytes = Buffer.concat([Buffer.alloc(12), headers, payload, Buffer.alloc(4)])
  bytes.writeUInt32BE(bytes.length, 0)
  bytes.writeUInt32BE(headers.length, 4)
  bytes.writeUInt32BE(crc32(bytes.subarray(0, 8)), 8)
  bytes.writeUInt32BE(crc32(bytes.subarray(0, -4)), bytes.length - 4)
  return bytes
}

describe('event frames', () => {
  it.each(PUBLISHED)('are those of aws-c-event-stream: %s', (_, hex, published) => {
    expect(hexOf(encodeEventFrame(published))).toBe(hex)
    expect(plain(decodeEventFrame(Buffer.from(hex, 'hex')))).toEqual(plain(published))
  })

  it('come back as they were', () => {
    fc.assert(
      fc.property(frame, (original) => {
        expect(plain(decodeEventFrame(encodeEventFrame(original)))).toEqual(plain(original))
      }),
    )
  })

  it('come back in order from a stream that is cut anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(frame, { maxLength: 6 }),
        fc.integer({ min: 1, max: 400 }),
        async (frames, size) => {
          const bytes = Buffer.concat(frames.map(encodeEventFrame))
          async function* pieces() {
            const buffer = Buffer.alloc(size)
            for (let offset = 0; offset < bytes.length; offset += size) {
              const copied = bytes.copy(buffer, 0, offset, offset + size)
              yield buffer.subarray(0, copied)
            }
          }
          const decoded: EventFrame[] = []
          for await (const event of decodeEventFrames(pieces())) decoded.push(event)
          expect(decoded.map(plain)).toEqual(frames.map(plain))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('share no memory with what they were decoded from', () => {
    const value = Uint8Array.of(1, 2)
    const bytes = encodeEventFrame({
      headers: { a: { type: 'binary', value } },
      payload: Uint8Array.of(3),
    })
    const decoded = decodeEventFrame(bytes)
    bytes.fill(0xff)
    expect(decoded.headers['a']?.value).toEqual(value)
    expect(decoded.payload).toEqual(Uint8Array.of(3))
  })

  it('hold no name that means anything to JavaScript', () => {
    const names = ['__proto__', 'constructor', 'toString']
    const headers = Buffer.concat(
      names.map((name) => Buffer.concat([Buffer.of(name.length), Buffer.from(name), Buffer.of(0)])),
    )
    const decoded = decodeEventFrame(frameAround(headers))
    expect(Object.keys(decoded.headers)).toEqual(names)
    expect(Object.getPrototypeOf(decoded.headers)).toBeNull()
  })
})

describe('a frame that is not right', () => {
  const good = Buffer.from(
    encodeEventFrame({ headers: { a: { type: 'string', value: 'b' } }, payload: PAYLOAD }),
  )

  it('is refused for every single changed bit', () => {
    for (let bit = 0; bit < good.length * 8; bit++) {
      const bad = Buffer.from(good)
      bad[bit >> 3] = (bad[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      expect(() => decodeEventFrame(bad)).toThrow(malformed)
    }
  })

  it('is told of after the frames before it, and by every call from then on', async () => {
    const good = encodeEventFrame({ headers: {}, payload: PAYLOAD })
    const broken = Buffer.from(good)
    broken[broken.length - 1] = (broken[broken.length - 1] ?? 0) ^ 1
    const bytes = Buffer.concat([good, good, broken, good])
    const decoder = createEventFrameDecoder()
    expect(decoder.push(bytes).length).toBe(2)
    for (const act of [
      () => decoder.push(new Uint8Array(0)),
      () => decoder.push(good),
      decoder.end,
    ]) {
      expect(act).toThrow(withCode('EVENT_FRAME_MALFORMED'))
    }
    const frames: EventFrame[] = []
    const read = async (): Promise<void> => {
      for await (const frame of decodeEventFrames([bytes])) frames.push(frame)
    }
    await expect(read()).rejects.toThrow(withCode('EVENT_FRAME_MALFORMED'))
    expect(frames.length).toBe(2)
  })

  it('is refused when it is cut off or too long', async () => {
    for (let length = 0; length < good.length; length++) {
      expect(() => decodeEventFrame(good.subarray(0, length))).toThrow(malformed)
    }
    expect(() => decodeEventFrame(Buffer.concat([good, Buffer.of(0)]))).toThrow(malformed)
    const decoder = createEventFrameDecoder()
    expect(decoder.push(good.subarray(0, -1))).toEqual([])
    expect(() => decoder.end()).toThrow(malformed)
    const collect = async () => {
      for await (const _ of decodeEventFrames([good, good.subarray(0, 3)]));
    }
    await expect(collect()).rejects.toEqual(malformed)
  })

  it.each([
    ['a header without a name', [0, 0]],
    ['a name that is cut off', [5, 0x61]],
    ['a name that is not UTF-8', [1, 0xff, 0]],
    ['no type', [1, 0x61]],
    ['an unknown type', [1, 0x61, 10]],
    ['a number that is cut off', [1, 0x61, 4, 0, 0]],
    ['a string that is cut off', [1, 0x61, 7, 0, 2, 0x61]],
    ['a string that is not UTF-8', [1, 0x61, 7, 0, 1, 0xc0]],
    ['a value beyond the limit', [1, 0x61, 6, 0x80, 0, ...Buffer.alloc(0x8000)]],
    ['a timestamp beyond dates', [1, 0x61, 8, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]],
    ['a header twice', [1, 0x61, 0, 1, 0x61, 1]],
  ])('is refused with %s', (_, headers) => {
    expect(() => decodeEventFrame(frameAround(Buffer.from(headers)))).toThrow(malformed)
  })

  it.each([
    ['a length that is less than its parts', 15, 0],
    ['headers longer than the frame', 32, 17],
    ['headers beyond the limit', 200_000, 131_073],
    ['a payload beyond the limit', 16 + 25_165_825, 0],
  ])('is refused by its prelude: %s', (_, total, headers) => {
    const prelude = Buffer.alloc(12)
    prelude.writeUInt32BE(total, 0)
    prelude.writeUInt32BE(headers, 4)
    prelude.writeUInt32BE(crc32(prelude.subarray(0, 8)), 8)
    expect(() => createEventFrameDecoder().push(prelude)).toThrow(malformed)
  })

  it('is refused without a crash, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (headers) => {
        try {
          const decoded = decodeEventFrame(frameAround(headers))
          expect(hexOf(encodeEventFrame(decoded))).toBe(hexOf(frameAround(headers)))
        } catch (error) {
          expect(error).toEqual(malformed)
        }
      }),
      { numRuns: 2000 },
    )
  })
})

/** A frame with one header. */
const one = (value: unknown): EventFrame => ({
  headers: { a: value as EventHeader },
  payload: new Uint8Array(0),
})

describe('what has no place in a frame', () => {
  it.each([
    ['a byte too great', one({ type: 'byte', value: 128 }), 'ERR_OUT_OF_RANGE'],
    ['a short too small', one({ type: 'short', value: -32_769 }), 'ERR_OUT_OF_RANGE'],
    ['half an integer', one({ type: 'integer', value: 0.5 }), 'ERR_OUT_OF_RANGE'],
    ['a long too great', one({ type: 'long', value: 2n ** 63n }), 'ERR_OUT_OF_RANGE'],
    ['a long that is a number', one({ type: 'long', value: 1 }), 'ERR_INVALID_ARG_TYPE'],
    ['a byte that is text', one({ type: 'byte', value: '1' }), 'ERR_INVALID_ARG_TYPE'],
    ['a boolean that is text', one({ type: 'boolean', value: 'no' }), 'ERR_INVALID_ARG_TYPE'],
    ['a binary that is text', one({ type: 'binary', value: 'x' }), 'ERR_INVALID_ARG_TYPE'],
    ['a string that is a number', one({ type: 'string', value: 1 }), 'ERR_INVALID_ARG_TYPE'],
    ['a string too long', one({ type: 'string', value: 'x'.repeat(32_768) }), 'ERR_OUT_OF_RANGE'],
    [
      'an invalid date',
      one({ type: 'timestamp', value: new Date(Number.NaN) }),
      'ERR_INVALID_ARG_TYPE',
    ],
    ['a UUID that is none', one({ type: 'uuid', value: '123' }), 'ERR_INVALID_ARG_VALUE'],
    ['a UUID that is a number', one({ type: 'uuid', value: 1 }), 'ERR_INVALID_ARG_TYPE'],
    ['an unknown type', one({ type: 'float', value: 1 }), 'ERR_INVALID_ARG_VALUE'],
    ['a bare value', one('x'), 'ERR_INVALID_ARG_TYPE'],
    ['no headers', { payload: PAYLOAD }, 'ERR_INVALID_ARG_TYPE'],
    ['no payload', { headers: {} }, 'ERR_INVALID_ARG_TYPE'],
    [
      'a payload too long',
      { headers: {}, payload: new Uint8Array(25_165_825) },
      'ERR_OUT_OF_RANGE',
    ],
    [
      'a name too long',
      { headers: { ['ä'.repeat(128)]: { type: 'boolean', value: true } }, payload: PAYLOAD },
      'ERR_OUT_OF_RANGE',
    ],
    [
      'an empty name',
      { headers: { '': { type: 'boolean', value: true } }, payload: PAYLOAD },
      'ERR_OUT_OF_RANGE',
    ],
    [
      'too many headers',
      {
        headers: Object.fromEntries(
          ['a', 'b', 'c', 'd', 'e'].map((name) => [
            name,
            { type: 'binary', value: new Uint8Array(32_767) },
          ]),
        ),
        payload: PAYLOAD,
      },
      'ERR_OUT_OF_RANGE',
    ],
  ])('%s is refused', (_, wrong, expected) => {
    expect(() => encodeEventFrame(wrong as EventFrame)).toThrow(withCode(expected))
  })
})
