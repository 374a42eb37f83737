import { collectBytes, createByteCollector, takeBytes } from '../base/byte-collector.ts'
import { bytesOfHex, concatenated, hex, utf8 } from '../base/bytes.ts'
import { isDate } from '../base/realms.ts'
import {
  argumentRangeError,
  argumentTypeError,
  argumentValueError,
  SansdkError,
} from '../errors.ts'
import { crc32 } from './checksums.ts'
import { pieceBytes, piecesOf } from './chunks.ts'

/** Decodes an event stream as it arrives. */
export interface EventFrameDecoder {
  /**
   * The events that are complete with these bytes. Those before a malformed one are given first; the
   * next `push`, even of no bytes, or `end` throws its error.
   */
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
  if (readPrelude(bytes) !== bytes.length) {
    throw malformed('is not as long as it says')
  }
  return decodeWhole(bytes)
}

/**
 * Decodes an event stream: a Node stream, a web `ReadableStream` or any iterable of byte arrays, cut
 * anywhere.
 *
 * @example
 * ```ts
 * for await (const { headers, payload } of decodeEventFrames(stream)) {
 *   console.log(headers[':event-type'], payload.length)
 * }
 * ```
 *
 * @throws SansdkError `EVENT_FRAME_MALFORMED`, also where the stream ends within a frame; TypeError
 * `ERR_INVALID_ARG_TYPE` for what is no stream of bytes.
 */
export async function* decodeEventFrames(
  source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<EventFrame, void, undefined> {
  const decoder = createEventFrameDecoder()
  for await (const piece of piecesOf(source, 'source')) {
    yield* decoder.push(pieceBytes(piece, 'source'))
    decoder.push(NO_BYTES)
  }
  decoder.end()
}

const NO_BYTES = new Uint8Array(0)

/**
 * Makes a decoder for an event stream that arrives piece by piece. After an error it must not be used
 * again: where the next frame begins is unknown.
 */
export function createEventFrameDecoder(): EventFrameDecoder {
  const held = createByteCollector()
  // Until a prelude has been read, that is what is waited for.
  let wanted = PRELUDE_LENGTH
  let failure: unknown
  const decode = (frames: EventFrame[]): void => {
    let bytes = takeBytes(held)
    while (bytes.length >= PRELUDE_LENGTH) {
      wanted = readPrelude(bytes)
      if (bytes.length < wanted) break
      frames.push(decodeWhole(bytes.subarray(0, wanted)))
      bytes = bytes.subarray(wanted)
      wanted = PRELUDE_LENGTH
    }
    // Copied, so that the start of a frame does not keep the memory of those before it.
    collectBytes(held, bytes, 'borrowed')
  }
  return {
    push(bytes) {
      if (failure !== undefined) throw failure
      const frames: EventFrame[] = []
      collectBytes(held, bytes, 'borrowed')
      if (held.length < wanted) return frames
      try {
        decode(frames)
      } catch (error) {
        failure = error
        if (frames.length === 0) throw error
      }
      return frames
    },
    end() {
      if (failure !== undefined) throw failure
      if (held.length > 0) throw malformed('is cut off by the end of the stream')
    },
  }
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}

/** The frame's length, once the prelude is known to be right: a wrong one could ask for any memory. */
function readPrelude(bytes: Uint8Array): number {
  const view = viewOf(bytes)
  const total = view.getUint32(0)
  const headers = view.getUint32(4)
  if (crc32(bytes.subarray(0, 8), 0) !== view.getUint32(8)) {
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
function decodeWhole(frame: Uint8Array): EventFrame {
  const view = viewOf(frame)
  const end = frame.length - 4
  if (crc32(frame.subarray(0, end), 0) !== view.getUint32(end)) {
    throw malformed('has a wrong checksum')
  }
  const payloadStart = PRELUDE_LENGTH + view.getUint32(4)
  return {
    headers: decodeEventHeaders(frame.subarray(PRELUDE_LENGTH, payloadStart)),
    payload: new Uint8Array(frame.subarray(payloadStart, end)),
  }
}

/** Reads bytes one after the other, and not beyond the end. */
interface HeaderReader {
  readonly view: DataView
  /** The offset of the next `size` bytes; moves behind them. */
  skip(size: number): number
  /** The next `size` bytes; moves behind them. */
  take(size: number): Uint8Array
}

/**
 * Decodes the headers of a frame.
 *
 * @throws SansdkError `EVENT_FRAME_MALFORMED`.
 */
function decodeEventHeaders(bytes: Uint8Array): EventHeaders {
  // Without a prototype, so that no name means anything.
  const headers: Record<string, EventHeader> = Object.create(null)
  let offset = 0
  const skip = (size: number): number => {
    const start = offset
    offset += size
    if (offset > bytes.length) throw malformed('has a header that is cut off')
    return start
  }
  const take = (size: number): Uint8Array => bytes.subarray(skip(size), offset)
  const reader: HeaderReader = { view: viewOf(bytes), skip, take }
  while (offset < bytes.length) {
    const name = decodeName(reader)
    if (name in headers) throw malformed('has a header twice')
    headers[name] = decodeValue(reader)
  }
  return headers
}

function decodeName({ view, skip, take }: HeaderReader): string {
  const size = view.getUint8(skip(1))
  if (size === 0) throw malformed('has a header without a name')
  return decodeUtf8(take(size))
}

function decodeValue(reader: HeaderReader): EventHeader {
  const { view, skip, take } = reader
  const type = view.getUint8(skip(1))
  switch (type) {
    case HEADER_TYPES.true:
      return { type: 'boolean', value: true }
    case HEADER_TYPES.false:
      return { type: 'boolean', value: false }
    case HEADER_TYPES.byte:
      return { type: 'byte', value: view.getInt8(skip(1)) }
    case HEADER_TYPES.short:
      return { type: 'short', value: view.getInt16(skip(2)) }
    case HEADER_TYPES.integer:
      return { type: 'integer', value: view.getInt32(skip(4)) }
    case HEADER_TYPES.long:
      return { type: 'long', value: view.getBigInt64(skip(8)) }
    case HEADER_TYPES.binary:
      return { type: 'binary', value: new Uint8Array(takeSized(reader)) }
    case HEADER_TYPES.string:
      return { type: 'string', value: decodeUtf8(takeSized(reader)) }
    case HEADER_TYPES.timestamp:
      return { type: 'timestamp', value: decodeTimestamp(view.getBigInt64(skip(8))) }
    case HEADER_TYPES.uuid:
      return { type: 'uuid', value: decodeUuid(take(16)) }
    default:
      throw malformed(`has a header of the unknown type ${type}`)
  }
}

function takeSized({ view, skip, take }: HeaderReader): Uint8Array {
  const size = view.getUint16(skip(2))
  if (size > MAX_VALUE_LENGTH) throw malformed('has a header beyond the limit')
  return take(size)
}

let decoder: InstanceType<typeof TextDecoder> | undefined

function decodeUtf8(bytes: Uint8Array): string {
  decoder ??= new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  try {
    return decoder.decode(bytes)
  } catch (cause) {
    throw malformed('has a header that is not UTF-8', cause)
  }
}

function decodeTimestamp(time: bigint): Date {
  const date = new Date(Number(time))
  if (Number.isNaN(+date)) throw malformed('has a timestamp beyond what dates can hold')
  return date
}

function decodeUuid(bytes: Uint8Array): string {
  return hex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/**
 * Encodes one event as a frame of `application/vnd.amazon.eventstream` (Smithy specification, "Amazon
 * Event Stream").
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, RangeError `ERR_OUT_OF_RANGE` for
 * what has no place in a frame; `field` names the header.
 */
export function encodeEventFrame({ headers, payload }: EventFrame): Uint8Array {
  if (!(payload instanceof Uint8Array)) {
    throw argumentTypeError('frame.payload', 'a Uint8Array', payload)
  }
  if (payload.length > MAX_PAYLOAD_LENGTH) {
    throw argumentRangeError('frame.payload', `is longer than ${MAX_PAYLOAD_LENGTH} bytes`)
  }
  const encoded = encodeEventHeaders(headers)
  const length = FRAME_OVERHEAD + encoded.length + payload.length
  const frame = concatenated([ROOM_FOR_PRELUDE, encoded, payload, ROOM_FOR_CHECKSUM], length)
  const view = viewOf(frame)
  view.setUint32(0, length)
  view.setUint32(4, encoded.length)
  view.setUint32(8, crc32(frame.subarray(0, 8), 0))
  view.setUint32(length - 4, crc32(frame.subarray(0, -4), 0))
  return frame
}

/**
 * Encodes the headers of an event alone, as they are hashed when it is signed.
 *
 * @throws As `encodeEventFrame`.
 */
export function encodeEventHeaders(headers: EventHeaders): Uint8Array {
  if (headers === null || typeof headers !== 'object') {
    throw argumentTypeError('frame.headers', 'an object', headers)
  }
  const parts: Uint8Array[] = []
  for (const [name, header] of Object.entries(headers)) {
    const field = `frame.headers["${name}"]`
    parts.push(...encodeName(name, field), ...encodeValue(header, field))
  }
  const encoded = concatenated(
    parts,
    parts.reduce((length, part) => length + part.length, 0),
  )
  if (encoded.length <= MAX_HEADERS_LENGTH) return encoded
  throw argumentRangeError('frame.headers', `take more than ${MAX_HEADERS_LENGTH} bytes`)
}

function encodeName(name: string, field: string): readonly Uint8Array[] {
  const bytes = utf8(name)
  if (bytes.length >= 1 && bytes.length <= MAX_NAME_LENGTH) {
    return [Uint8Array.of(bytes.length), bytes]
  }
  throw argumentRangeError(field, `has a name that is not 1 to ${MAX_NAME_LENGTH} bytes long`)
}

function encodeValue(header: EventHeader, field: string): readonly Uint8Array[] {
  if (header === null || typeof header !== 'object') {
    throw argumentTypeError(field, 'an object { type, value }', header)
  }
  switch (header.type) {
    case 'boolean':
      return [Uint8Array.of(booleanType(header.value, field))]
    case 'byte':
      return [encodeNumber(HEADER_TYPES.byte, 1, header.value, field)]
    case 'short':
      return [encodeNumber(HEADER_TYPES.short, 2, header.value, field)]
    case 'integer':
      return [encodeNumber(HEADER_TYPES.integer, 4, header.value, field)]
    case 'long':
      return [encodeLong(HEADER_TYPES.long, header.value, field)]
    case 'binary':
      return encodeBytes(HEADER_TYPES.binary, binaryOf(header.value, field), field)
    case 'string':
      return encodeBytes(HEADER_TYPES.string, utf8Of(header.value, field), field)
    case 'timestamp':
      return [encodeLong(HEADER_TYPES.timestamp, millisecondsOf(header.value, field), field)]
    case 'uuid':
      return [Uint8Array.of(HEADER_TYPES.uuid), uuidOf(header.value, field)]
    default:
      throw argumentValueError(`${field}.type`, 'is not a type of event headers')
  }
}

function booleanType(value: unknown, field: string): number {
  if (typeof value !== 'boolean') throw argumentTypeError(`${field}.value`, 'a boolean', value)
  return value ? HEADER_TYPES.true : HEADER_TYPES.false
}

function encodeNumber(type: number, size: number, value: unknown, field: string): Uint8Array {
  if (typeof value !== 'number') throw argumentTypeError(`${field}.value`, 'a number', value)
  const limit = 2 ** (size * 8 - 1)
  if (!Number.isInteger(value) || value < -limit || value >= limit) {
    throw argumentRangeError(`${field}.value`, `must be a whole number of ${size * 8} bits`)
  }
  const bytes = new Uint8Array(1 + size)
  bytes[0] = type
  for (let index = size, rest = value; index > 0; index--, rest >>= 8) bytes[index] = rest
  return bytes
}

function encodeLong(type: number, value: unknown, field: string): Uint8Array {
  if (typeof value !== 'bigint') throw argumentTypeError(`${field}.value`, 'a bigint', value)
  if (BigInt.asIntN(64, value) !== value) {
    throw argumentRangeError(`${field}.value`, 'must be a whole number of 64 bits')
  }
  const bytes = new Uint8Array(9)
  bytes[0] = type
  viewOf(bytes).setBigInt64(1, value)
  return bytes
}

function encodeBytes(type: number, value: Uint8Array, field: string): readonly Uint8Array[] {
  if (value.length > MAX_VALUE_LENGTH) {
    throw argumentRangeError(`${field}.value`, `is longer than ${MAX_VALUE_LENGTH} bytes`)
  }
  return [Uint8Array.of(type, value.length >> 8, value.length), value]
}

function binaryOf(value: unknown, field: string): Uint8Array {
  if (value instanceof Uint8Array) return value
  throw argumentTypeError(`${field}.value`, 'a Uint8Array', value)
}

function utf8Of(value: unknown, field: string): Uint8Array {
  if (typeof value === 'string') return utf8(value)
  throw argumentTypeError(`${field}.value`, 'a string', value)
}

function millisecondsOf(value: unknown, field: string): bigint {
  if (isDate(value) && !Number.isNaN(+value)) return BigInt(+value)
  throw argumentTypeError(`${field}.value`, 'a valid Date', value)
}

function uuidOf(value: unknown, field: string): Uint8Array {
  if (typeof value !== 'string') throw argumentTypeError(`${field}.value`, 'a string', value)
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value)) {
    return bytesOfHex(value.replaceAll('-', ''))
  }
  throw argumentValueError(`${field}.value`, 'is not a UUID')
}

/** A header of an event: its type and its value, with the type names of AWS's SDKs. */
export type EventHeader =
  | { readonly type: 'boolean'; readonly value: boolean }
  /** 8, 16 and 32 bits, signed. */
  | { readonly type: 'byte' | 'short' | 'integer'; readonly value: number }
  /** 64 bits, signed. */
  | { readonly type: 'long'; readonly value: bigint }
  /** At most 32767 bytes. */
  | { readonly type: 'binary'; readonly value: Uint8Array }
  /** At most 32767 bytes in UTF-8. */
  | { readonly type: 'string'; readonly value: string }
  /** To the millisecond. */
  | { readonly type: 'timestamp'; readonly value: Date }
  /** In lower case, as in `123e4567-e89b-12d3-a456-426614174000`. */
  | { readonly type: 'uuid'; readonly value: string }

/** The headers of an event by name, in the order of sending. */
export type EventHeaders = Readonly<Record<string, EventHeader>>

/** One event, or message, of an event stream. */
export interface EventFrame {
  readonly headers: EventHeaders
  readonly payload: Uint8Array
}

/** Total length, length of the headers, and the CRC over both. */
const PRELUDE_LENGTH = 12

const ROOM_FOR_PRELUDE = new Uint8Array(PRELUDE_LENGTH)
const ROOM_FOR_CHECKSUM = new Uint8Array(4)

/** What a frame takes besides headers and payload. */
const FRAME_OVERHEAD = 16

/** The most that the headers of one frame may take, in bytes. */
const MAX_HEADERS_LENGTH = 131_072

/** The most that the payload of one frame may take, in bytes. */
const MAX_PAYLOAD_LENGTH = 25_165_824

/** The most that a name of a header may take, in bytes. */
const MAX_NAME_LENGTH = 255

/** The most that a binary or string value may take, in bytes. */
const MAX_VALUE_LENGTH = 32_767

/** The numbers of the types on the wire; `false` has one of its own. */
const HEADER_TYPES = {
  true: 0,
  false: 1,
  byte: 2,
  short: 3,
  integer: 4,
  long: 5,
  binary: 6,
  string: 7,
  timestamp: 8,
  uuid: 9,
} as const

/** The error about a frame that breaks its format; `problem` continues "The event frame". */
function malformed(problem: string, cause?: unknown): SansdkError {
  const code = 'EVENT_FRAME_MALFORMED'
  const options = cause === undefined ? { code } : { code, cause }
  return new SansdkError(`The event frame ${problem}`, options)
}
