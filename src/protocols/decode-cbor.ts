import { isUtf8 } from 'node:buffer'
import { collectBytes, createByteCollector, takeBytes } from '../base/byte-collector.ts'
import { MAX_DEPTH } from './input.ts'
import { setMember } from './members.ts'
import { hashWith, nameOf } from './names.ts'
import { malformed } from './response.ts'

interface CborReader {
  readonly bytes: Buffer
  readonly view: DataView
  at: number
}

/**
 * Reads one CBOR value (RFC 8949) that fills the bytes: integers beyond 2^53 and bignums are bigints,
 * tag 1 is a Date, other tags are passed over, `undefined` is `null`; lengths may be indefinite.
 *
 * @throws SansdkError `NETWORK_RESPONSE_INVALID` for anything else, values nested deeper than 256
 * levels, and lengths beyond the bytes, which are checked before memory is taken for them.
 */
export function decodeCbor(body: Uint8Array): unknown {
  const { buffer, byteLength, byteOffset } = body
  const bytes = Buffer.from(buffer, byteOffset, byteLength)
  const reader: CborReader = { bytes, view: new DataView(buffer, byteOffset, byteLength), at: 0 }
  const value = readValue(reader, 0)
  if (value === BREAK) throw invalid('ends what was not begun')
  if (reader.at !== bytes.length) throw invalid('goes on after its value')
  return value
}

const BREAK: unique symbol = Symbol('break')
const INDEFINITE = 31

function invalid(problem: string): Error {
  return malformed(`the answer is not CBOR that can be read: it ${problem}`)
}

function readValue(reader: CborReader, depth: number): unknown {
  if (depth > MAX_DEPTH) throw invalid(`nests deeper than ${MAX_DEPTH} levels`)
  const head = readByte(reader)
  const major = head >> 5
  const info = head & 0x1f
  switch (major) {
    case 0:
      return readUnsigned(reader, info)
    case 1:
      return negative(readUnsigned(reader, info))
    case 2:
      return readString(reader, info, major)
    case 3:
      return readText(reader, info)
    case 4:
      return readList(reader, info, depth)
    case 5:
      return readMap(reader, info, depth)
    case 6:
      return readTagged(reader, info, depth)
    default:
      return readSimple(reader, info)
  }
}

function readByte(reader: CborReader): number {
  const byte = reader.bytes[reader.at]
  if (byte === undefined) throw invalid('ends too early')
  reader.at += 1
  return byte
}

// The place of so many bytes, which are then read.
function advance(reader: CborReader, count: number): number {
  const { at } = reader
  if (count > reader.bytes.length - at) throw invalid('ends too early')
  reader.at += count
  return at
}

function readUnsigned(reader: CborReader, info: number): number | bigint {
  if (info < 24) return info
  if (info === 24) return reader.view.getUint8(advance(reader, 1))
  if (info === 25) return reader.view.getUint16(advance(reader, 2))
  if (info === 26) return reader.view.getUint32(advance(reader, 4))
  if (info === 27) return smallest(reader.view.getBigUint64(advance(reader, 8)))
  throw invalid('holds a length that CBOR does not have')
}

function smallest(value: bigint): number | bigint {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}

function negative(value: number | bigint): number | bigint {
  return typeof value === 'bigint' ? -1n - value : smallest(-1n - BigInt(value))
}

function readLength(reader: CborReader, info: number): number {
  const length = readUnsigned(reader, info)
  // Every item takes a byte at least, so a longer list or map cannot be there either.
  if (length > reader.bytes.length - reader.at) throw invalid('ends too early')
  return Number(length)
}

function readString(reader: CborReader, info: number, major: number): Uint8Array {
  if (info !== INDEFINITE) {
    const length = readLength(reader, info)
    const at = advance(reader, length)
    return new Uint8Array(reader.bytes.subarray(at, at + length))
  }
  const whole = createByteCollector()
  for (let head = readByte(reader); head !== 0xff; head = readByte(reader)) {
    const chunkInfo = head & 0x1f
    if (head >> 5 !== major || chunkInfo === INDEFINITE) throw invalid('mixes chunks of strings')
    collectBytes(whole, readString(reader, chunkInfo, major))
  }
  return new Uint8Array(takeBytes(whole))
}

function readText(reader: CborReader, info: number): string {
  if (info === INDEFINITE) return textIn(Buffer.from(readString(reader, info, TEXT)))
  const length = readLength(reader, info)
  const at = advance(reader, length)
  const end = at + length
  return length < 64 && isAscii(reader.bytes, at, end)
    ? reader.bytes.toString('latin1', at, end)
    : textIn(reader.bytes.subarray(at, end))
}

const TEXT = 3

function isAscii(bytes: Buffer, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if ((bytes[index] ?? 0) >= 0x80) return false
  return true
}

// Read where they are: a copy of few bytes lies on V8's heap, from where a decoder has to move it, at 1.7 µs on Node 24.
function textIn(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw invalid('holds text that is not UTF-8')
  return bytes.toString()
}

function readList(reader: CborReader, info: number, depth: number): unknown[] {
  const list: unknown[] = []
  const length = info === INDEFINITE ? Number.POSITIVE_INFINITY : readLength(reader, info)
  while (list.length < length) {
    const value = readValue(reader, depth + 1)
    if (value === BREAK) {
      if (info === INDEFINITE) break
      throw invalid('ends a list too early')
    }
    list.push(value)
  }
  return list
}

function readMap(reader: CborReader, info: number, depth: number): Record<string, unknown> {
  const map: Record<string, unknown> = {}
  const length = info === INDEFINITE ? Number.POSITIVE_INFINITY : readLength(reader, info)
  for (let count = 0; count < length; count += 1) {
    const key = readName(reader) ?? readValue(reader, depth + 1)
    if (key === BREAK && info === INDEFINITE) break
    if (typeof key !== 'string') throw invalid('has a key that is no text')
    const value = readValue(reader, depth + 1)
    if (value === BREAK) throw invalid('ends a map too early')
    setMember(map, key, value)
  }
  return map
}

/** The key that begins here, where it is short and in ASCII as the names of members are. */
function readName(reader: CborReader): string | undefined {
  const { bytes, at } = reader
  const length = (bytes[at] ?? 0) - SHORT_TEXT
  const start = at + 1
  const end = start + length
  if (length < 0 || length >= 24 || end > bytes.length) return undefined
  let hash = 0
  for (let index = start; index < end; index++) {
    const byte = bytes[index] ?? 0
    if (byte >= 0x80) return undefined
    hash = hashWith(hash, byte)
  }
  reader.at = end
  return nameOf(bytes, start, end, hash)
}

/** The head of a text whose length is in the head itself, less that length. */
const SHORT_TEXT = 0x60

function readTagged(reader: CborReader, info: number, depth: number): unknown {
  const tag = readUnsigned(reader, info)
  const value = readValue(reader, depth + 1)
  if (value === BREAK) throw invalid('ends a tag too early')
  if (tag === 1) return dateOf(value)
  if (tag === 2 || tag === 3) return bignumOf(value, tag)
  return value
}

function dateOf(seconds: unknown): Date {
  const date = new Date(typeof seconds === 'number' ? Math.round(seconds * 1000) : Number.NaN)
  if (Number.isNaN(date.getTime())) throw invalid('holds a time that is none')
  return date
}

// BigInt reads hexadecimal digits in linear time.
function bignumOf(value: unknown, tag: 2 | 3): number | bigint {
  if (!(value instanceof Uint8Array)) throw invalid('holds a bignum that is none')
  const magnitude = BigInt(`0x0${Buffer.from(value).toString('hex')}`)
  return smallest(tag === 2 ? magnitude : -1n - magnitude)
}

function readSimple(reader: CborReader, info: number): unknown {
  switch (info) {
    case 20:
      return false
    case 21:
      return true
    case 22:
    case 23:
      return null
    case 25:
      return halfOf(reader.view.getUint16(advance(reader, 2)))
    case 26:
      return reader.view.getFloat32(advance(reader, 4))
    case 27:
      return reader.view.getFloat64(advance(reader, 8))
    case INDEFINITE:
      return BREAK
    default:
      throw invalid('holds a simple value that has no meaning')
  }
}

// RFC 8949, appendix D.
function halfOf(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1
  const exponent = (bits >> 10) & 0x1f
  const fraction = bits & 0x3ff
  if (exponent === 0) return sign * fraction * 2 ** -24
  if (exponent === 0x1f) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN
  return sign * (1024 + fraction) * 2 ** (exponent - 25)
}
