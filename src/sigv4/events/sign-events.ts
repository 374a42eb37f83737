import type { EventFrame } from './event-frame.ts'
import { type EventSignerOptions, eventSigner } from './event-signer.ts'

/**
 * Signs a stream of events as it is sent, each with the time at which it is asked for, and ends it
 * with the empty event: the body of a request signed with `payloadHash: EVENTS_PAYLOAD`.
 *
 * @throws As `eventSigner`, and whatever reading the events throws.
 */
export async function* signEvents(
  events: AsyncIterable<EventFrame | Uint8Array> | Iterable<EventFrame | Uint8Array>,
  options: EventSignerOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  const signer = eventSigner(options)
  for await (const event of events) yield signer.sign(event)
  yield signer.end()
}
