import { collectBytes, createByteCollector, takeBytes } from '../../base/byte-collector.ts'
import { crc32 } from '../checksums/crc32.ts'
import { bytesOf, piecesOf } from '../streaming/byte-source.ts'
import { decodeEventHeaders } from './decode-event-headers.ts'
import {
  type EventFrame,
  FRAME_OVERHEAD,
  MAX_HEADERS_LENGTH,
  MAX_PAYLOAD_LENGTH,
  PRELUDE_LENGTH,
} from './event-frame.ts'
import { malformed } from './malformed.ts'

/** Decodes an event stream as it arrives. */
export interface EventFrameDecoder {
  /** The events that are complete with these bytes. */
  push(bytes: Uint8Array): EventFrame[]
  /** Checks that no event is left half-way. */
  end(): void
}

/**
 * Decodes one frame of `application/vnd.amazon.eventstream`, both checksums checked. Nothing in the
 * result shares memory with the input.
 *
 * @throws SansdkError `EVENT_FRAME_MALFORMED`.
 */
export function decodeEventFrame(bytes: Uint8Array): EventFrame {
  if (bytes.length < PRELUDE_LENGTH) throw malformed('is shorter than a prelude')
  if (readPrelude(bufferOf(bytes)) !== bytes.length) {
    throw malformed('is not as long as it says')
  }
  return decodeWhole(bytes)
}

/**
 * Decodes an event stream: a Node stream, a web `ReadableStream` or any iterable of byte arrays, cut
 * anywhere.
 *
 * @throws SansdkError `EVENT_FRAME_MALFORMED`, also where the stream ends within a frame; TypeError
 * `ERR_INVALID_ARG_TYPE` for what is no stream of bytes.
 */
export async function* decodeEventFrames(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<EventFrame, void, undefined> {
  const decoder = createEventFrameDecoder()
  for await (const piece of piecesOf(source, 'source')) {
    yield* decoder.push(bytesOf(piece, 'source'))
  }
  decoder.end()
}

/**
 * Makes a decoder for an event stream that arrives piece by piece. After an error it must not be used
 * again: where the next frame begins is unknown.
 */
export function createEventFrameDecoder(): EventFrameDecoder {
  const held = createByteCollector()
  // Until a prelude has been read, that is what is waited for.
  let wanted = PRELUDE_LENGTH
  return {
    push(bytes) {
      const frames: EventFrame[] = []
      collectBytes(held, bytes, 'borrowed')
      if (held.length < wanted) return frames
      let buffer = takeBytes(held)
      while (buffer.length >= PRELUDE_LENGTH) {
        wanted = readPrelude(buffer)
        if (buffer.length < wanted) break
        frames.push(decodeWhole(buffer.subarray(0, wanted)))
        buffer = buffer.subarray(wanted)
        wanted = PRELUDE_LENGTH
      }
      // Copied, so that the start of a frame does not keep the memory of those before it.
      collectBytes(held, buffer, 'borrowed')
      return frames
    },
    end() {
      if (held.length > 0) throw malformed('is cut off by the end of the stream')
    },
  }
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** The frame's length, once the prelude is known to be right: a wrong one could ask for any memory. */
function readPrelude(buffer: Buffer): number {
  const total = buffer.readUInt32BE(0)
  const headers = buffer.readUInt32BE(4)
  if (crc32(buffer.subarray(0, 8), 0) !== buffer.readUInt32BE(8)) {
    throw malformed('has a prelude with a wrong checksum')
  }
  if (headers > MAX_HEADERS_LENGTH) throw malformed('has headers beyond the limit')
  if (total < FRAME_OVERHEAD + headers) throw malformed('is shorter than its headers')
  if (total - FRAME_OVERHEAD - headers > MAX_PAYLOAD_LENGTH) {
    throw malformed('has a payload beyond the limit')
  }
  return total
}

/** Decodes a frame whose prelude has been checked. */
function decodeWhole(bytes: Uint8Array): EventFrame {
  const frame = bufferOf(bytes)
  const end = frame.length - 4
  if (crc32(frame.subarray(0, end), 0) !== frame.readUInt32BE(end)) {
    throw malformed('has a wrong checksum')
  }
  const payloadStart = PRELUDE_LENGTH + frame.readUInt32BE(4)
  return {
    headers: decodeEventHeaders(frame.subarray(PRELUDE_LENGTH, payloadStart)),
    payload: new Uint8Array(frame.subarray(payloadStart, end)),
  }
}
