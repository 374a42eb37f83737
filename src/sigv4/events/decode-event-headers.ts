import {
  type EventHeader,
  type EventHeaders,
  HEADER_TYPES,
  MAX_VALUE_LENGTH,
} from './event-frame.ts'
import { malformed } from './malformed.ts'

/** Reads bytes one after the other, and not beyond the end. */
type Take = (size: number) => Buffer

/**
 * Decodes the headers of a frame.
 *
 * @throws SansdkError `EVENT_FRAME_MALFORMED`.
 */
export function decodeEventHeaders(bytes: Buffer): EventHeaders {
  // Without a prototype, so that no name means anything.
  const headers: Record<string, EventHeader> = Object.create(null)
  let offset = 0
  const take: Take = (size) => {
    const end = offset + size
    if (end > bytes.length) throw malformed('has a header that is cut off')
    const part = bytes.subarray(offset, end)
    offset = end
    return part
  }
  while (offset < bytes.length) {
    const name = decodeName(take)
    if (name in headers) throw malformed('has a header twice')
    headers[name] = decodeValue(take)
  }
  return headers
}

function decodeName(take: Take): string {
  const size = take(1).readUInt8()
  if (size === 0) throw malformed('has a header without a name')
  return decodeUtf8(take(size))
}

function decodeValue(take: Take): EventHeader {
  const type = take(1).readUInt8()
  switch (type) {
    case HEADER_TYPES.true:
      return { type: 'boolean', value: true }
    case HEADER_TYPES.false:
      return { type: 'boolean', value: false }
    case HEADER_TYPES.byte:
      return { type: 'byte', value: take(1).readInt8() }
    case HEADER_TYPES.short:
      return { type: 'short', value: take(2).readInt16BE() }
    case HEADER_TYPES.integer:
      return { type: 'integer', value: take(4).readInt32BE() }
    case HEADER_TYPES.long:
      return { type: 'long', value: take(8).readBigInt64BE() }
    case HEADER_TYPES.binary:
      return { type: 'binary', value: new Uint8Array(takeSized(take)) }
    case HEADER_TYPES.string:
      return { type: 'string', value: decodeUtf8(takeSized(take)) }
    case HEADER_TYPES.timestamp:
      return { type: 'timestamp', value: decodeTimestamp(take(8)) }
    case HEADER_TYPES.uuid:
      return { type: 'uuid', value: decodeUuid(take(16)) }
    default:
      throw malformed(`has a header of the unknown type ${type}`)
  }
}

function takeSized(take: Take): Buffer {
  const size = take(2).readUInt16BE()
  if (size > MAX_VALUE_LENGTH) throw malformed('has a header beyond the limit')
  return take(size)
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch (cause) {
    throw malformed('has a header that is not UTF-8', cause)
  }
}

function decodeTimestamp(bytes: Buffer): Date {
  const date = new Date(Number(bytes.readBigInt64BE()))
  if (Number.isNaN(+date)) throw malformed('has a timestamp beyond what dates can hold')
  return date
}

function decodeUuid(bytes: Buffer): string {
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
