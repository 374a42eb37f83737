import { type EventFrame, encodeEventFrame } from '../sigv4/event-frames.ts'
import { EVENTS_PAYLOAD, type EventSigner, eventSigner } from '../sigv4/event-signer.ts'
import { signatureOf } from '../sigv4/streaming.ts'
import type { BodySource, SignedBy } from './call.ts'

/** The events of a request, as their caller gives them. */
export interface EventSource {
  readonly events: AsyncIterable<unknown> | Iterable<unknown>
  /** What goes before the first of them. */
  readonly initial: EventFrame | undefined
  /** Makes a frame of an event, the first one is 0. @throws TypeError. */
  encode(event: unknown, index: number): EventFrame
}

/**
 * A body of events: each is taken when the connection has room for it, and is signed together with the
 * signature before. It can be sent again as long as no event was taken, and an array always.
 */
export function createEventBody(source: EventSource): BodySource {
  const sending: Sending = { taken: false, failure: undefined }
  const open = {
    wire: (by: SignedBy) => framesOf(source, sending, by),
    payloadHash: EVENTS_PAYLOAD,
    length: undefined,
  }
  return {
    contentType: undefined,
    streaming: true,
    duplex: true,
    replayable: () => !sending.taken || Array.isArray(source.events),
    open: () => open,
    failure: () => sending.failure,
    discard: () => {},
  }
}

interface Sending {
  /** Whether the caller was asked for an event. */
  taken: boolean
  /** What the caller's iterable threw, or what is wrong with an event. */
  failure: unknown
}

/**
 * No generator: its `return` would wait for an event that the caller may never give, and only then tell the
 * caller's iterable that no more are taken.
 */
function framesOf(
  { events, initial, encode }: EventSource,
  sending: Sending,
  by: SignedBy,
): AsyncIterableIterator<Uint8Array> {
  const source = iteratorOf(events)
  const signer = signerOf(by)
  const framed = (frame: EventFrame): Uint8Array =>
    signer === undefined ? encodeEventFrame(frame) : signer.sign(frame, by.now())
  let first = initial
  let index = 0
  let state: 'open' | 'ended' | 'closed' = 'open'
  const close = (): void => {
    if (state !== 'open') return
    state = 'closed'
    const closing = source.return?.()
    if (closing instanceof Promise) closing.then(undefined, () => {})
  }
  const take = async (): Promise<IteratorResult<Uint8Array>> => {
    sending.taken = true
    const { done, value } = await source.next()
    if (state !== 'open') return DONE
    if (done !== true) return { done: false, value: framed(encode(value, index++)) }
    state = 'ended'
    return signer === undefined ? DONE : { done: false, value: signer.end(by.now()) }
  }
  const iterator: AsyncIterableIterator<Uint8Array> = {
    async next() {
      if (state !== 'open') return DONE
      try {
        if (first === undefined) return await take()
        const value = framed(first)
        first = undefined
        return { done: false, value }
      } catch (error) {
        sending.failure ??= error
        close()
        throw error
      }
    },
    async return() {
      close()
      return DONE
    },
    [Symbol.asyncIterator]: () => iterator,
  }
  return iterator
}

const DONE: IteratorResult<Uint8Array> = Object.freeze({ done: true, value: undefined })

function iteratorOf(
  events: AsyncIterable<unknown> | Iterable<unknown>,
): AsyncIterator<unknown> | Iterator<unknown> {
  return Symbol.asyncIterator in events ? events[Symbol.asyncIterator]() : events[Symbol.iterator]()
}

/** Signs on from the request's signature; undefined where that has none, and events go as they are. */
function signerOf({ signed, credentials, signing }: SignedBy): EventSigner | undefined {
  const isSigned = signed.headers['authorization']?.startsWith('AWS4-') === true
  if (!isSigned || signing === undefined) return undefined
  const { region, service } = signing
  return eventSigner({ credentials, region, service, seedSignature: signatureOf(signed) })
}
