import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  type Credentials,
  decodeEventFrame,
  type EventHeader,
  encodeEventFrame,
  eventSigner,
} from '../../src/sigv4/index.ts'

interface Recorded {
  readonly credentials: Credentials
  readonly region: string
  readonly service: string
  readonly seedSignature: string
  readonly frames: readonly {
    readonly name: string
    readonly headers: Readonly<Record<string, { type: EventHeader['type']; value: never }>>
    readonly payload: string
    readonly frame: string
  }[]
  readonly events: readonly {
    readonly time: string
    readonly payload: string
    readonly signature: string
    readonly frame: string
  }[]
}

const file = new URL('event-signatures.json', import.meta.url)
const recorded: Recorded = JSON.parse(readFileSync(file, 'utf8'))
const bytes = (base64: string): Uint8Array => new Uint8Array(Buffer.from(base64, 'base64'))
const base64 = (data: Uint8Array): string => Buffer.from(data).toString('base64')

/** JSON has no bigint, no bytes and no dates. */
const fromJson: Partial<Record<EventHeader['type'], (value: never) => unknown>> = {
  long: BigInt,
  binary: bytes,
  timestamp: (value) => new Date(value),
}

function headersOf(entry: Recorded['frames'][number]): Record<string, EventHeader> {
  return Object.fromEntries(
    Object.entries(entry.headers).map(([name, { type, value }]) => [
      name,
      { type, value: fromJson[type]?.(value) ?? value } as EventHeader,
    ]),
  )
}

describe("events are encoded and signed as by AWS's Ruby libraries", () => {
  it.each(recorded.frames)('in a frame with $name', (entry) => {
    const frame = { headers: headersOf(entry), payload: bytes(entry.payload) }
    expect(base64(encodeEventFrame(frame))).toBe(entry.frame)
    const decoded = decodeEventFrame(bytes(entry.frame))
    expect({ ...decoded.headers }).toEqual(frame.headers)
    expect(decoded.payload).toEqual(frame.payload)
  })

  it('in a stream that crosses midnight, up to the closing event', () => {
    const { credentials, region, service, seedSignature } = recorded
    const signer = eventSigner({ credentials, region, service, seedSignature })
    const signed = recorded.events.map(({ time, payload }) =>
      payload === '' ? signer.end(new Date(time)) : signer.sign(bytes(payload), new Date(time)),
    )
    expect(signed.map(base64)).toEqual(recorded.events.map(({ frame }) => frame))
    const signatures = signed.map((frame) => decodeEventFrame(frame).headers[':chunk-signature'])
    expect(
      signatures.map((header) => Buffer.from(header?.value as Uint8Array).toString('hex')),
    ).toEqual(recorded.events.map(({ signature }) => signature))
    expect(recorded.events.at(-1)?.payload).toBe('')
  })

  it('with headers of all ten types', () => {
    const types = recorded.frames.flatMap(({ headers }) =>
      Object.values(headers).map(({ type, value }) => (type === 'boolean' ? String(value) : type)),
    )
    expect(new Set(types).size).toBe(10)
  })
})
