import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  decodeEventFrame,
  EVENTS_PAYLOAD,
  type EventFrame,
  encodeEventFrame,
  eventSigner,
  presign,
  type ScopedOptions,
  sign,
  signatureOf,
  signEvents,
} from '../../../../src/sigv4/index.ts'

const key: ScopedOptions = {
  credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
  region: 'us-east-1',
  service: 'transcribe',
}
const options: ScopedOptions = { ...key, date: Date.UTC(2024, 0, 1) }
const url = 'https://transcribestreaming.us-east-1.amazonaws.com/stream-transcription'
const event: EventFrame = {
  headers: { ':message-type': { type: 'string', value: 'event' } },
  payload: Buffer.from('audio'),
}

describe('eventSigner', () => {
  it('goes on from the signature of the request', () => {
    const signed = sign({ method: 'POST', url }, { ...options, payloadHash: EVENTS_PAYLOAD })
    expect(signed.headers['x-amz-content-sha256']).toBe(EVENTS_PAYLOAD)
    expect(signed.headers['authorization']).toMatch(new RegExp(`=${signatureOf(signed)}$`))
  })

  it('goes on from the signature of a presigned URL', () => {
    const presigned = presign({ url: 'wss://example.com:8443/' }, { ...options, expiresIn: 300 })
    expect(presigned.url).toContain(`X-Amz-Signature=${signatureOf(presigned)}`)
  })

  it('encodes events that are not yet frames', () => {
    const at = Date.UTC(2024, 0, 1, 0, 0, 1)
    const own = { ...key, seedSignature: 'a'.repeat(64) }
    const encoded = eventSigner(own).sign(encodeEventFrame(event), at)
    expect(eventSigner(own).sign(event, at)).toEqual(encoded)
  })

  it('names the second that it signs', () => {
    const signer = eventSigner({ ...key, seedSignature: 'a'.repeat(64) })
    const { headers } = decodeEventFrame(signer.sign(event, Date.UTC(2024, 0, 1, 0, 0, 1, 999)))
    expect(headers[':date']).toEqual({ type: 'timestamp', value: new Date('2024-01-01T00:00:01Z') })
  })

  it('chains each event to the one before: none can be left out or changed in order', () => {
    const at = Date.UTC(2024, 0, 1)
    const seedSignature = createHmac('sha256', 'x').update('y').digest('hex')
    const both = eventSigner({ ...key, seedSignature })
    const first = both.sign(event, at)
    const second = both.sign(event, at)
    const alone = eventSigner({ ...key, seedSignature }).sign(event, at)
    expect(alone).toEqual(first)
    expect(second).not.toEqual(first)
  })

  it('is unmoved by an event that cannot be encoded', () => {
    const at = Date.UTC(2024, 0, 1)
    const signer = eventSigner({ ...key, seedSignature: 'a'.repeat(64) })
    const wrong = { headers: {}, payload: 'text' } as unknown as EventFrame
    expect(() => signer.sign(wrong, at)).toThrow(TypeError)
    const fresh = eventSigner({ ...key, seedSignature: 'a'.repeat(64) })
    expect(signer.sign(event, at)).toEqual(fresh.sign(event, at))
  })

  it('refuses what is no signature', () => {
    expect(() => eventSigner({ ...key, seedSignature: 'none' })).toThrow(
      expect.objectContaining({ code: 'ERR_INVALID_ARG_VALUE', field: 'options.seedSignature' }),
    )
  })
})

describe('signEvents', () => {
  it('ends with the empty event, also where there is no other', async () => {
    for (const events of [[], [event, event]]) {
      const signed: EventFrame[] = []
      for await (const frame of signEvents(events, { ...key, seedSignature: 'a'.repeat(64) })) {
        signed.push(decodeEventFrame(frame))
      }
      expect(signed).toHaveLength(events.length + 1)
      expect(signed.at(-1)?.payload).toHaveLength(0)
      expect(signed.slice(0, -1).map(({ payload }) => decodeEventFrame(payload).payload)).toEqual(
        events.map(({ payload }) => new Uint8Array(payload)),
      )
    }
  })
})
