import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  createEventFrameDecoder,
  decodeEventFrame,
  type EventHeader,
  type EventHeaders,
  encodeEventFrame,
} from '../../src/sigv4/index.ts'

interface Vector {
  readonly name: string
  readonly encoded: string
  readonly decoded?: {
    readonly total_length: number
    readonly headers: readonly {
      readonly name: string
      readonly type: number
      readonly value: never
    }[]
    readonly payload: string
  }
  readonly error?: string
}

const file = new URL('event-frames.json', import.meta.url)
const vectors: readonly Vector[] = JSON.parse(readFileSync(file, 'utf8'))
const bytes = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'))

/** The types by their numbers on the wire, and their values from JSON. */
const TYPES: Readonly<Record<number, readonly [EventHeader['type'], (value: never) => unknown]>> = {
  0: ['boolean', Boolean],
  1: ['boolean', Boolean],
  2: ['byte', Number],
  3: ['short', Number],
  4: ['integer', Number],
  5: ['long', BigInt],
  6: ['binary', bytes],
  7: ['string', (value) => Buffer.from(value, 'base64').toString()],
  8: ['timestamp', (value) => new Date(value)],
  9: [
    'uuid',
    (value) =>
      Buffer.from(value, 'base64')
        .toString('hex')
        .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'),
  ],
}

function headersOf({ decoded }: Vector): EventHeaders {
  const headers = decoded?.headers.map(({ name, type, value }) => {
    const [kind, read] = TYPES[type] ?? ['string', String]
    return [name, { type: kind, value: read(value) }]
  })
  return Object.fromEntries(headers ?? [])
}

describe("AWS's vectors of the event stream encoding", () => {
  const right = vectors.filter(({ decoded }) => decoded !== undefined)
  const wrong = vectors.filter(({ error }) => error !== undefined)

  it('are all here', () => {
    expect([right.length, wrong.length]).toEqual([5, 4])
  })

  it.each(right)('$name is decoded and encoded', (vector) => {
    const frame = decodeEventFrame(bytes(vector.encoded))
    expect({ ...frame.headers }).toEqual(headersOf(vector))
    expect(frame.payload).toEqual(bytes(vector.decoded?.payload ?? ''))
    expect(vector.decoded?.total_length).toBe(bytes(vector.encoded).length)
    const encoded = encodeEventFrame({ headers: headersOf(vector), payload: frame.payload })
    expect(Buffer.from(encoded).toString('base64')).toBe(vector.encoded)
  })

  it.each(wrong)('$name is refused: $error', ({ encoded, error }) => {
    const problem = error?.startsWith('Prelude')
      ? 'has a prelude with a wrong checksum'
      : 'has a wrong checksum'
    expect(() => decodeEventFrame(bytes(encoded))).toThrow(problem)
    expect(() => createEventFrameDecoder().push(bytes(encoded))).toThrow(problem)
  })
})
