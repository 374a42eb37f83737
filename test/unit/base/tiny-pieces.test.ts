import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { describe, expect, it } from 'vitest'
import type { StreamBody } from '../../../src/http/call.ts'
import { createBodySource } from '../../../src/http/request-body.ts'
import {
  collectBody,
  createResponseBody,
  endBody,
  pushChunk,
} from '../../../src/http/response-body.ts'
import {
  decodeEventFrames,
  encodeEventFrame,
  sign,
  signStreaming,
} from '../../../src/sigv4/index.ts'
import { verify } from '../../../src/verify/index.ts'
import { collectGarbage } from '../../support/collect-garbage.ts'

const BYTES = 400_000
const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }
const region = 'eu-central-1'

function liveBytes(): number {
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

interface Meter {
  /** What is live beside the bytes before the last one, above what was before the first. */
  grown: number
  pieces(bytes: Uint8Array): AsyncGenerator<Uint8Array>
}

/** Gives bytes one by one, and measures meanwhile. */
function createMeter(): Meter {
  const meter: Meter = {
    grown: 0,
    async *pieces(bytes) {
      const before = liveBytes()
      for (const [index, byte] of bytes.entries()) {
        if (index === bytes.length - 1) meter.grown = liveBytes() - before
        yield new Uint8Array([byte])
      }
    },
  }
  return meter
}

type Reader = (meter: Meter) => Promise<number>

const data = Buffer.alloc(BYTES, 'x')
const readers: readonly [string, Reader][] = [
  [
    'a response body',
    async (meter) => {
      const control = { pause() {}, resume() {}, abort() {} }
      const hooks = { translate: (error: Error) => error, reading() {}, settled() {} }
      const body = createResponseBody(control, hooks)
      const whole = collectBody(body, BYTES)
      for await (const piece of meter.pieces(data)) pushChunk(body, Buffer.from(piece))
      endBody(body)
      return (await whole).length
    },
  ],
  [
    'an event frame',
    async (meter) => {
      const frame = encodeEventFrame({ headers: {}, payload: data })
      let length = 0
      for await (const { payload } of decodeEventFrames(meter.pieces(frame))) {
        length += payload.length
      }
      return length
    },
  ],
  [
    'the body of a request to verify',
    async (meter) => {
      const { headers } = sign(
        { method: 'POST', url: 'https://example.com/', body: data },
        { credentials, region, service: 'my-api' },
      )
      const { body } = await verify(
        { method: 'POST', url: '/', headers: { ...headers, host: 'example.com' } },
        { credentials: () => credentials, services: ['my-api'], body: meter.pieces(data) },
      )
      return body?.length ?? 0
    },
  ],
  [
    'chunk signing',
    async (meter) => {
      const url = 'https://bucket.s3.amazonaws.com/key'
      const { body } = signStreaming(
        { method: 'PUT', url, body: meter.pieces(data), contentLength: BYTES },
        { credentials, region, service: 's3' },
      )
      let length = 0
      for await (const piece of body) if (piece.length > 200) length += piece.length
      return length
    },
  ],
]

describe('400,000 pieces of one byte', () => {
  it.each(readers)('of %s take at most three times their length', async (_name, read) => {
    const meter = createMeter()
    await read(createMeter())
    expect(await read(meter)).toBeGreaterThanOrEqual(BYTES - 7_000)
    expect(meter.grown).toBeLessThan(3 * BYTES)
  })

  const sources: readonly [string, (pieces: AsyncGenerator<Uint8Array>) => StreamBody][] = [
    ['an async iterable', (pieces) => pieces],
    ['a Readable', (pieces) => Readable.from(pieces)],
    ['a Readable of bytes', (pieces) => Readable.from(pieces, { objectMode: false })],
    ['a web stream', (pieces) => Readable.toWeb(Readable.from(pieces)) as ReadableStream],
  ]

  it.each(sources)('of %s are sent in few chunks, in order and whole', async (_name, make) => {
    const text = Buffer.from(Array.from({ length: 20_000 }, (_, index) => index % 251))
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (const byte of text) yield new Uint8Array([byte])
    }
    const opened = await createBodySource(make(pieces()), 'unsigned').open()
    const chunks: Uint8Array[] = []
    for await (const chunk of opened.wire as AsyncIterable<Uint8Array>) chunks.push(chunk)
    expect(Buffer.concat(chunks).equals(text)).toBe(true)
    expect(chunks.length).toBeLessThan(100)
  })

  it('that are buffered already are sent as a stream, whose length undici knows', async () => {
    const stream = new Readable({ read() {} })
    stream.push('whole')
    stream.push(null)
    expect((await createBodySource(stream, 'unsigned').open()).wire).toBe(stream)
  })

  it('do not hold up what comes between pauses', async () => {
    const seen: string[] = []
    async function* slow(): AsyncGenerator<string> {
      for (const word of ['one', 'two', 'three']) {
        yield word
        await new Promise((resolve) => setTimeout(resolve, 20))
        expect(seen.at(-1)).toBe(word)
      }
    }
    const opened = await createBodySource(slow(), 'unsigned').open()
    for await (const chunk of opened.wire as AsyncIterable<Uint8Array>) {
      seen.push(Buffer.from(chunk).toString())
    }
    expect(seen).toEqual(['one', 'two', 'three'])
  })

  it('leave a source that is given up, even one that hangs', async () => {
    let isLeft = false
    const hanging: AsyncIterable<Uint8Array> = {
      [Symbol.asyncIterator]: () => ({
        next: () => Promise.resolve({ done: false, value: new Uint8Array(20_000) }),
        return: () => {
          isLeft = true
          return new Promise(() => {})
        },
      }),
    }
    const opened = await createBodySource(hanging, 'unsigned').open()
    for await (const chunk of opened.wire as AsyncIterable<Uint8Array>) {
      expect(chunk).toHaveLength(20_000)
      break
    }
    expect(isLeft).toBe(true)
  })
})
