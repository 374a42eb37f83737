import { argumentRangeError, argumentTypeError, argumentValueError } from '../../errors.ts'
import { crc32 } from '../checksums/crc32.ts'
import {
  type EventFrame,
  type EventHeader,
  type EventHeaders,
  FRAME_OVERHEAD,
  HEADER_TYPES,
  MAX_HEADERS_LENGTH,
  MAX_NAME_LENGTH,
  MAX_PAYLOAD_LENGTH,
  MAX_VALUE_LENGTH,
  PRELUDE_LENGTH,
} from './event-frame.ts'

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
  const frame = Buffer.allocUnsafe(FRAME_OVERHEAD + encoded.length + payload.length)
  frame.writeUInt32BE(frame.length, 0)
  frame.writeUInt32BE(encoded.length, 4)
  frame.writeUInt32BE(crc32(frame.subarray(0, 8), 0), 8)
  frame.set(encoded, PRELUDE_LENGTH)
  frame.set(payload, PRELUDE_LENGTH + encoded.length)
  frame.writeUInt32BE(crc32(frame.subarray(0, -4), 0), frame.length - 4)
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
    parts.push(encodeName(name, field), encodeValue(header, field))
  }
  const encoded = Buffer.concat(parts)
  if (encoded.length <= MAX_HEADERS_LENGTH) return encoded
  throw argumentRangeError('frame.headers', `take more than ${MAX_HEADERS_LENGTH} bytes`)
}

function encodeName(name: string, field: string): Uint8Array {
  const bytes = Buffer.from(name)
  if (bytes.length >= 1 && bytes.length <= MAX_NAME_LENGTH) {
    return Buffer.concat([Buffer.of(bytes.length), bytes])
  }
  throw argumentRangeError(field, `has a name that is not 1 to ${MAX_NAME_LENGTH} bytes long`)
}

function encodeValue(header: EventHeader, field: string): Uint8Array {
  if (header === null || typeof header !== 'object') {
    throw argumentTypeError(field, 'an object { type, value }', header)
  }
  switch (header.type) {
    case 'boolean':
      return Buffer.of(booleanType(header.value, field))
    case 'byte':
      return encodeNumber(HEADER_TYPES.byte, 1, header.value, field)
    case 'short':
      return encodeNumber(HEADER_TYPES.short, 2, header.value, field)
    case 'integer':
      return encodeNumber(HEADER_TYPES.integer, 4, header.value, field)
    case 'long':
      return encodeLong(HEADER_TYPES.long, header.value, field)
    case 'binary':
      return encodeBytes(HEADER_TYPES.binary, binaryOf(header.value, field), field)
    case 'string':
      return encodeBytes(HEADER_TYPES.string, utf8Of(header.value, field), field)
    case 'timestamp':
      return encodeLong(HEADER_TYPES.timestamp, millisecondsOf(header.value, field), field)
    case 'uuid':
      return Buffer.concat([Buffer.of(HEADER_TYPES.uuid), uuidOf(header.value, field)])
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
  const bytes = Buffer.alloc(1 + size)
  bytes[0] = type
  bytes.writeIntBE(value, 1, size)
  return bytes
}

function encodeLong(type: number, value: unknown, field: string): Uint8Array {
  if (typeof value !== 'bigint') throw argumentTypeError(`${field}.value`, 'a bigint', value)
  if (BigInt.asIntN(64, value) !== value) {
    throw argumentRangeError(`${field}.value`, 'must be a whole number of 64 bits')
  }
  const bytes = Buffer.alloc(9)
  bytes[0] = type
  bytes.writeBigInt64BE(value, 1)
  return bytes
}

function encodeBytes(type: number, value: Uint8Array, field: string): Uint8Array {
  if (value.length > MAX_VALUE_LENGTH) {
    throw argumentRangeError(`${field}.value`, `is longer than ${MAX_VALUE_LENGTH} bytes`)
  }
  const start = Buffer.alloc(3)
  start[0] = type
  start.writeUInt16BE(value.length, 1)
  return Buffer.concat([start, value])
}

function binaryOf(value: unknown, field: string): Uint8Array {
  if (value instanceof Uint8Array) return value
  throw argumentTypeError(`${field}.value`, 'a Uint8Array', value)
}

function utf8Of(value: unknown, field: string): Uint8Array {
  if (typeof value === 'string') return Buffer.from(value)
  throw argumentTypeError(`${field}.value`, 'a string', value)
}

function millisecondsOf(value: unknown, field: string): bigint {
  if (value instanceof Date && !Number.isNaN(+value)) return BigInt(+value)
  throw argumentTypeError(`${field}.value`, 'a valid Date', value)
}

function uuidOf(value: unknown, field: string): Uint8Array {
  if (typeof value !== 'string') throw argumentTypeError(`${field}.value`, 'a string', value)
  if (/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value)) {
    return Buffer.from(value.replaceAll('-', ''), 'hex')
  }
  throw argumentValueError(`${field}.value`, 'is not a UUID')
}
