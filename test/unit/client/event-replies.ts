import { type EventHeaders, encodeEventFrame } from '../../../src/sigv4/index.ts'
import type { Reply } from '../http/loopback.ts'

export type Event = Record<string, unknown>
type Text = string | Uint8Array

export function frame(headers: Record<string, string>, payload: Text = ''): Uint8Array {
  const typed = Object.entries(headers).map(([name, value]) => [name, { type: 'string', value }])
  const bytes = typeof payload === 'string' ? Buffer.from(payload) : payload
  return encodeEventFrame({ headers: Object.fromEntries(typed) as EventHeaders, payload: bytes })
}

export const event = (name: string, payload: Text = '{}'): Uint8Array =>
  frame({ ':message-type': 'event', ':event-type': name }, payload)
export const exception = (code: string, payload: Text): Uint8Array =>
  frame({ ':message-type': 'exception', ':exception-type': code }, payload)

export const EVENTS = {
  'content-type': 'application/vnd.amazon.eventstream',
  'x-amzn-requestid': 'r-1',
}

/** Responds with these pieces, each written when the one before is gone. */
export function pieces(
  parts: readonly Uint8Array[],
  headers: Record<string, string> = EVENTS,
): Reply {
  return async (response) => {
    response.writeHead(200, headers)
    for (const part of parts) await new Promise((resolve) => response.write(part, resolve))
    response.end()
  }
}

export const whole = (...parts: Uint8Array[]): Reply => pieces([Buffer.concat(parts)])

export async function all(stream: unknown): Promise<Event[]> {
  const events: Event[] = []
  for await (const one of stream as AsyncIterable<Event>) events.push(one)
  return events
}

/** The events of a stream up to its error, and the error. */
export async function untilError(stream: unknown): Promise<{ events: Event[]; error: unknown }> {
  const events: Event[] = []
  try {
    for await (const one of stream as AsyncIterable<Event>) events.push(one)
  } catch (error) {
    return { events, error }
  }
  throw new Error('expected an error')
}

export const converse = { modelId: 'm', messages: [] }
export const DELTA = event('contentBlockDelta', '{"delta":{"text":"ü"},"contentBlockIndex":0}')
export const DELTAS = { contentBlockDelta: { delta: { text: 'ü' }, contentBlockIndex: 0 } }
