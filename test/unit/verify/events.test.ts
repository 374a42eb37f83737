import { describe, expect, it } from 'vitest'
import {
  decodeEventFrames,
  EVENTS_PAYLOAD,
  type EventFrame,
  type EventHeaders,
  encodeEventFrame,
  eventSigner,
  sign,
  signatureOf,
} from '../../../src/sigv4/index.ts'
import { type VerifyOptions, verify } from '../../../src/verify/index.ts'
import {
  type ArrivedRequest,
  arrived,
  credentials,
  date,
  options,
  refusalOf,
} from './arrived-request.ts'

const signing = { credentials, region: 'eu-central-1', service: 'transcribe' }
const NAMES = ['one', 'two', 'three']

function eventOf(name: string): EventFrame {
  return {
    headers: { ':event-type': { type: 'string', value: name } },
    payload: new Uint8Array(Buffer.from(name)),
  }
}

/** A request, and its events and the last one as frames; a second apart, or as far as is said. */
function streamed(apartMs = 1000): { request: ArrivedRequest; frames: Uint8Array[] } {
  const signed = sign(
    {
      method: 'POST',
      url: 'https://transcribestreaming.eu-central-1.amazonaws.com/stream',
      headers: { 'x-amz-content-sha256': EVENTS_PAYLOAD },
    },
    { ...signing, date, payloadHash: EVENTS_PAYLOAD },
  )
  const signer = eventSigner({ ...signing, seedSignature: signatureOf(signed) })
  const at = (index: number): number => +date + index * apartMs
  const frames = NAMES.map((name, index) => signer.sign(eventOf(name), at(index)))
  frames.push(signer.end(at(NAMES.length)))
  return { request: arrived({ ...signed, body: undefined }), frames }
}

async function read(
  request: ArrivedRequest,
  body: Uint8Array | AsyncIterable<Uint8Array>,
  more: Partial<VerifyOptions> = {},
): Promise<string[]> {
  const { payloadHash, verifyChunks, verifyEvents } = await verify(request, { ...options, ...more })
  expect(payloadHash).toBe(EVENTS_PAYLOAD)
  expect(verifyChunks).toBeUndefined()
  const names: string[] = []
  for await (const { payload } of verifyEvents?.(body) ?? []) {
    names.push(Buffer.from(payload).toString())
  }
  return names
}

/** The same frame with other headers. */
async function withHeaders(bytes: Uint8Array, headers: EventHeaders): Promise<Uint8Array> {
  for await (const frame of decodeEventFrames([bytes])) {
    return encodeEventFrame({ ...frame, headers: { ...frame.headers, ...headers } })
  }
  throw new Error('no frame')
}

describe('a stream of signed events', () => {
  it('gives each event once its signature holds, however the stream is cut', async () => {
    const { request, frames } = streamed()
    expect(await read(request, Buffer.concat(frames))).toEqual(NAMES)
    const bytewise = (async function* () {
      for (const byte of Buffer.concat(frames)) yield Uint8Array.of(byte)
    })()
    expect(await read(request, bytewise)).toEqual(NAMES)
  })

  it('may go on over midnight', async () => {
    const { request, frames } = streamed(12 * 3_600_000)
    expect(await read(request, Buffer.concat(frames))).toEqual(NAMES)
  })

  it.each([
    [
      'another order',
      ([a, b, ...rest]: Uint8Array[]) => [b, a, ...rest],
      'event 1',
      'DOES_NOT_MATCH',
    ],
    ['a lost event', ([, ...rest]: Uint8Array[]) => rest, 'event 1', 'DOES_NOT_MATCH'],
    [
      'an event twice',
      ([a, ...rest]: Uint8Array[]) => [a, a, ...rest],
      'event 2',
      'DOES_NOT_MATCH',
    ],
    ['no last event', (frames: Uint8Array[]) => frames.slice(0, -1), 'body', 'CHUNK_MALFORMED'],
    [
      'an end within an event',
      ([a]: Uint8Array[]) => [a?.subarray(0, 50)],
      'body',
      'CHUNK_MALFORMED',
    ],
    ['no events', () => [], 'body', 'CHUNK_MALFORMED'],
    [
      'an event after the last',
      (frames: Uint8Array[]) => [...frames, frames[3]],
      'event 5',
      'CHUNK_MALFORMED',
    ],
    [
      'an event that is not signed',
      () => [encodeEventFrame(eventOf('x'))],
      'event 1',
      'CHUNK_MALFORMED',
    ],
  ] as const)('is refused with %s', async (_, change, field, code) => {
    const { request, frames } = streamed()
    const body = Buffer.concat(change(frames) as Uint8Array[])
    expect(await refusalOf(read(request, body))).toEqual({ code: `SIGNATURE_${code}`, field })
  })

  it.each<[string, EventHeaders, string]>([
    ['another time', { ':date': { type: 'timestamp', value: new Date(0) } }, 'DOES_NOT_MATCH'],
    [
      'another signature',
      { ':chunk-signature': { type: 'binary', value: new Uint8Array(32) } },
      'DOES_NOT_MATCH',
    ],
    ['a date of another type', { ':date': { type: 'string', value: 'now' } }, 'CHUNK_MALFORMED'],
    [
      'a signature of another type',
      { ':chunk-signature': { type: 'string', value: 'x' } },
      'CHUNK_MALFORMED',
    ],
    ['a header that is not signed', { x: { type: 'string', value: 'y' } }, 'CHUNK_MALFORMED'],
  ])('is refused with %s in an event', async (_, headers, code) => {
    const { request, frames } = streamed()
    const changed = [frames[0], await withHeaders(frames[1] as Uint8Array, headers)]
    const body = Buffer.concat([...changed, ...frames.slice(2)] as Uint8Array[])
    const field = 'event 2'
    expect(await refusalOf(read(request, body))).toEqual({ code: `SIGNATURE_${code}`, field })
  })

  it('is refused with another header in place of the date', async () => {
    const { request, frames } = streamed()
    for await (const { headers, payload } of decodeEventFrames([frames[0] as Uint8Array])) {
      const { ':date': _, ...others } = headers
      const undated = {
        payload,
        headers: { ...others, x: { type: 'string', value: 'y' } },
      } as const
      expect(await refusalOf(read(request, encodeEventFrame(undated)))).toEqual({
        code: 'SIGNATURE_CHUNK_MALFORMED',
        field: 'event 1',
      })
    }
  })

  it('passes on what its source fails with', async () => {
    const { request, frames } = streamed()
    const failure = Object.assign(new Error('the caller left'), { code: 'ECONNRESET' })
    const source = async function* () {
      yield frames[0] as Uint8Array
      throw failure
    }
    await expect(read(request, source())).rejects.toBe(failure)
  })

  it('is refused with an event that is too large', async () => {
    const { request, frames } = streamed()
    const refusal = await refusalOf(read(request, Buffer.concat(frames), { maxChunkBytes: 8 }))
    expect(refusal).toEqual({ code: 'SIGNATURE_PAYLOAD_TOO_LARGE', field: 'event 1' })
  })
})
