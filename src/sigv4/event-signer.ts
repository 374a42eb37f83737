import { bytesOfHex } from '../base/bytes.ts'
import { checkOptions, type OptionRules } from '../base/options.ts'
import { assertSeedSignature } from './chunks.ts'
import {
  type EventFrame,
  type EventHeaders,
  encodeEventFrame,
  encodeEventHeaders,
} from './event-frames.ts'
import { sha256Hex } from './hashes.ts'
import { createMoments, signingConfig, timeOf } from './prepare.ts'
import type { EventSignerOptions } from './types.ts'

/** The `payloadHash` of a request whose body is a stream of signed events. */
export const EVENTS_PAYLOAD = 'STREAMING-AWS4-HMAC-SHA256-EVENTS'

/** Signs events in the order in which they are sent. */
export interface EventSigner {
  /** The frame to send for an event, given as it is or encoded. `at` defaults to now. */
  sign(event: EventFrame | Uint8Array, at?: Date | number): Uint8Array
  /** The empty event that ends the stream. */
  end(at?: Date | number): Uint8Array
}

/** The options of `eventSigner` and `signEvents`. */
const EVENT_SIGNER_OPTIONS: OptionRules<EventSignerOptions> = {
  credentials: 'checked',
  region: 'checked',
  service: 'checked',
  seedSignature: 'checked',
}

/**
 * Makes a signer for the events of one stream: each is wrapped in a frame with its time and a
 * signature over the signature before (Amazon Transcribe developer guide, "Event stream encoding").
 *
 * @example
 * ```ts
 * const signed = sign(request, { ...options, payloadHash: 'STREAMING-AWS4-HMAC-SHA256-EVENTS' })
 * const signer = eventSigner({ ...options, seedSignature: signatureOf(signed) })
 * socket.send(signer.sign({ headers, payload: audio }))
 * socket.send(signer.end())
 * ```
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`; the signer's functions throw as
 * `encodeEventFrame` does.
 */
export function eventSigner(options: EventSignerOptions): EventSigner {
  checkOptions('eventSigner', options, EVENT_SIGNER_OPTIONS)
  const { credentials, region, service, seedSignature } = options
  const momentAt = createMoments(signingConfig({ credentials }, { region, service }))
  assertSeedSignature(seedSignature, 'options.seedSignature')
  let signature = seedSignature

  function signed(payload: Uint8Array, time: number): Uint8Array {
    const { amzDate, key } = momentAt(time)
    const date: EventHeaders = { ':date': { type: 'timestamp', value: wholeSecond(time) } }
    const next = key.signText(
      `${key.algorithm}-PAYLOAD\n${amzDate}\n${key.scope}\n${signature}\n` +
        `${sha256Hex(encodeEventHeaders(date))}\n${sha256Hex(payload)}`,
    )
    const value = bytesOfHex(next)
    const headers: EventHeaders = { ...date, ':chunk-signature': { type: 'binary', value } }
    const frame = encodeEventFrame({ headers, payload })
    signature = next
    return frame
  }

  return {
    sign(event, at) {
      const payload = event instanceof Uint8Array ? event : encodeEventFrame(event)
      return signed(payload, timeOf(at, 'at'))
    },
    end: (at) => signed(new Uint8Array(0), timeOf(at, 'at')),
  }
}

// The string to sign holds seconds, and both must name one time.
function wholeSecond(time: number): Date {
  return new Date(Math.floor(time / 1000) * 1000)
}

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
