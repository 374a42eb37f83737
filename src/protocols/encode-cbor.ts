import { type JsonContext, memberSteps } from './encode-json.ts'
import { inputKindOf } from './input-kind.ts'
import { checkNesting, inputValueError } from './member-path.ts'

interface CborWriter {
  bytes: Uint8Array
  view: DataView
  length: number
  readonly context: JsonContext
}

/**
 * Writes CBOR (RFC 8949) as RPC v2 wants it: whole numbers as integers, others as doubles, Dates as
 * tag 1, bigints as integers or, beyond 64 bits, as bignums; `undefined` members are left out.
 *
 * @throws TypeError as `encodeJson`.
 */
export function encodeCbor(value: unknown, context: JsonContext): Uint8Array {
  const bytes = new Uint8Array(512)
  const writer = { bytes, view: new DataView(bytes.buffer), length: 0, context }
  writeValue(writer, value)
  return writer.bytes.slice(0, writer.length)
}

function writeValue(writer: CborWriter, value: unknown): void {
  const { path } = writer.context
  checkNesting(path)
  const found = inputKindOf(value, path)
  if (found.kind === 'list') writeList(writer, found.value)
  else if (found.kind === 'object') writeMap(writer, found.value)
  else if (found.kind === 'text') writeText(writer, found.value)
  else if (found.kind === 'bytes') writeBytes(writer, 2, found.value)
  else if (found.kind === 'boolean') writeByte(writer, found.value ? 0xf5 : 0xf4)
  else if (found.kind === 'absent') writeByte(writer, 0xf6)
  else if (found.kind === 'date') writeDate(writer, found.value)
  else if (typeof found.value === 'bigint') writeBigInt(writer, found.value)
  else writeNumber(writer, found.value)
}

function writeDate(writer: CborWriter, date: Date): void {
  writeByte(writer, 0xc1)
  writeNumber(writer, date.getTime() / 1000)
}

function writeList(writer: CborWriter, values: readonly unknown[]): void {
  const { path } = writer.context
  writeHead(writer, 4, values.length)
  for (let index = 0; index < values.length; index += 1) {
    path.push(index)
    if (values[index] === undefined) throw inputValueError(path, 'is missing')
    writeValue(writer, values[index])
    path.pop()
  }
}

function writeMap(writer: CborWriter, value: Readonly<Record<string, unknown>>): void {
  const { context } = writer
  const { path } = context
  const stepOf = memberSteps(context)
  const keys = Object.keys(value).filter((key) => value[key] !== undefined)
  writeHead(writer, 5, keys.length)
  for (const key of keys) {
    const [name, step] = stepOf(key)
    writeText(writer, name)
    path.push(step)
    writeValue(writer, value[key])
    path.pop()
  }
}

function writeNumber(writer: CborWriter, value: number): void {
  if (Number.isSafeInteger(value) && !Object.is(value, -0)) {
    writeHead(writer, value < 0 ? 1 : 0, value < 0 ? -1 - value : value)
    return
  }
  reserve(writer, 9)
  writer.view.setUint8(writer.length, 0xfb)
  writer.view.setFloat64(writer.length + 1, value)
  writer.length += 9
}

const TWO_TO_64 = 1n << 64n

function writeBigInt(writer: CborWriter, value: bigint): void {
  const magnitude = value < 0n ? -1n - value : value
  if (magnitude >= TWO_TO_64) {
    writeByte(writer, value < 0n ? 0xc3 : 0xc2)
    const hex = magnitude.toString(16)
    writeBytes(writer, 2, Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, 'hex'))
  } else writeHead(writer, value < 0n ? 1 : 0, magnitude)
}

function writeText(writer: CborWriter, text: string): void {
  const length = Buffer.byteLength(text)
  writeHead(writer, 3, length)
  reserve(writer, length)
  Buffer.from(writer.bytes.buffer).write(text, writer.length)
  writer.length += length
}

function writeBytes(writer: CborWriter, major: number, bytes: Uint8Array): void {
  writeHead(writer, major, bytes.length)
  reserve(writer, bytes.length)
  writer.bytes.set(bytes, writer.length)
  writer.length += bytes.length
}

// The shortest form of a length or an unsigned number (RFC 8949 §3).
function writeHead(writer: CborWriter, major: number, value: number | bigint): void {
  reserve(writer, 9)
  const { view, length } = writer
  const top = major << 5
  if (value < 24) {
    view.setUint8(length, top | Number(value))
    writer.length += 1
  } else if (value < 0x100) {
    view.setUint8(length, top | 24)
    view.setUint8(length + 1, Number(value))
    writer.length += 2
  } else if (value < 0x10000) {
    view.setUint8(length, top | 25)
    view.setUint16(length + 1, Number(value))
    writer.length += 3
  } else if (value < 0x100000000) {
    view.setUint8(length, top | 26)
    view.setUint32(length + 1, Number(value))
    writer.length += 5
  } else {
    view.setUint8(length, top | 27)
    view.setBigUint64(length + 1, BigInt(value))
    writer.length += 9
  }
}

function writeByte(writer: CborWriter, byte: number): void {
  reserve(writer, 1)
  writer.view.setUint8(writer.length, byte)
  writer.length += 1
}

function reserve(writer: CborWriter, count: number): void {
  const needed = writer.length + count
  if (needed <= writer.bytes.length) return
  const bytes = new Uint8Array(Math.max(needed, writer.bytes.length * 2))
  bytes.set(writer.bytes.subarray(0, writer.length))
  writer.bytes = bytes
  writer.view = new DataView(bytes.buffer)
}
