import type { ListType, MapType, ScalarType, Structure, Type } from '../models/types.ts'
import {
  checkedBoolean,
  checkedBytes,
  checkedDate,
  checkedList,
  checkedNumber,
  checkedObject,
  checkedString,
  checkedStructure,
  type InputContext,
  isAbsent,
  wrongType,
  wrongValue,
} from './input.ts'

interface CborWriter {
  readonly context: InputContext
  bytes: Uint8Array
  view: DataView
  length: number
}

const MAJOR_UNSIGNED = 0
const MAJOR_NEGATIVE = 1
const MAJOR_BYTES = 2
const MAJOR_TEXT = 3
const MAJOR_LIST = 4
const MAJOR_MAP = 5

/**
 * Writes a value as the CBOR (RFC 8949) of RPC v2: definite lengths, integers in their shortest form,
 * floats in 32 and doubles in 64 bits, points in time as tag 1.
 *
 * @throws TypeError for a value that its type does not allow; the message says where it stands.
 */
export function encodeCbor(context: InputContext, type: Type, value: unknown): Uint8Array {
  const bytes = new Uint8Array(512)
  const writer: CborWriter = { context, bytes, view: new DataView(bytes.buffer), length: 0 }
  write(writer, type, value)
  return writer.bytes.slice(0, writer.length)
}

function write(writer: CborWriter, type: Type, value: unknown): void {
  switch (type.kind) {
    case 'structure':
      writeStructure(writer, type.shape, value)
      break
    case 'list':
      writeList(writer, type, value)
      break
    case 'map':
      writeMap(writer, type, value)
      break
    default:
      writeScalar(writer, type, value)
      break
  }
}

function writeStructure(writer: CborWriter, structure: Structure, value: unknown): void {
  const { context } = writer
  const members = checkedStructure(context, structure, value)
  const names = Object.keys(members).filter((name) => !isAbsent(members[name]))
  writeHead(writer, MAJOR_MAP, names.length)
  for (const name of names) {
    const member = structure.byName.get(name)
    writeText(writer, member?.wireName ?? name)
    context.path.push(name)
    if (member === undefined) writeUntyped(writer, members[name])
    else write(writer, member.type, members[name])
    context.path.pop()
  }
}

/** A member that the model does not have: only texts, whole numbers and booleans have one meaning. */
function writeUntyped(writer: CborWriter, value: unknown): void {
  if (typeof value === 'string') writeText(writer, value)
  else if (typeof value === 'boolean') writeByte(writer, value ? 0xf5 : 0xf4)
  else if (Number.isSafeInteger(value)) writeInteger(writer, value as number)
  else
    throw wrongType(
      writer.context,
      'a string, boolean or whole number, as the model lacks its type',
      value,
    )
}

function writeList(writer: CborWriter, type: ListType, value: unknown): void {
  const items = checkedList(writer.context, value)
  writeHead(writer, MAJOR_LIST, items.length)
  for (let index = 0; index < items.length; index++) {
    writeElement(writer, type, type.member, items[index], index)
  }
}

function writeMap(writer: CborWriter, type: MapType, value: unknown): void {
  const entries = checkedObject(writer.context, value)
  const keys = Object.keys(entries).filter((key) => entries[key] !== undefined)
  writeHead(writer, MAJOR_MAP, keys.length)
  for (const key of keys) {
    writeText(writer, key)
    writeElement(writer, type, type.value, entries[key], key)
  }
}

function writeElement(
  writer: CborWriter,
  { sparse }: ListType | MapType,
  type: Type,
  value: unknown,
  step: string | number,
): void {
  writer.context.path.push(step)
  if (!isAbsent(value)) write(writer, type, value)
  else if (sparse) writeByte(writer, 0xf6)
  else throw wrongType(writer.context, 'set; only sparse lists and maps hold null', value)
  writer.context.path.pop()
}

function writeScalar(writer: CborWriter, type: ScalarType, value: unknown): void {
  const { context } = writer
  switch (type.kind) {
    case 'string':
      writeText(writer, checkedString(context, value))
      break
    case 'boolean':
      writeByte(writer, checkedBoolean(context, value) ? 0xf5 : 0xf4)
      break
    case 'blob':
      writeBytes(writer, checkedBytes(context, value))
      break
    case 'timestamp':
      writeByte(writer, 0xc1)
      writeSeconds(writer, checkedDate(context, value))
      break
    case 'float':
    case 'double':
      writeFloat(writer, type.kind, Number(checkedNumber(context, type, value)))
      break
    case 'integer':
    case 'long':
      writeInteger(writer, checkedNumber(context, type, value))
      break
    default:
      throw wrongType(context, 'of a type that CBOR carries', value)
  }
}

function writeSeconds(writer: CborWriter, date: Date): void {
  const seconds = date.getTime() / 1000
  if (Number.isInteger(seconds)) writeInteger(writer, seconds)
  else writeFloat(writer, 'double', seconds)
}

const TWO_TO_64 = 1n << 64n

function writeInteger(writer: CborWriter, value: number | bigint): void {
  const magnitude = value < 0 ? -1n - BigInt(value) : BigInt(value)
  if (magnitude >= TWO_TO_64) throw wrongValue(writer.context, 'is beyond 64 bits')
  writeHead(writer, value < 0 ? MAJOR_NEGATIVE : MAJOR_UNSIGNED, magnitude)
}

function writeFloat(writer: CborWriter, kind: 'float' | 'double', value: number): void {
  const special = Number.isFinite(value) ? undefined : halfOf(value)
  const size = special !== undefined ? 2 : kind === 'float' ? 4 : 8
  reserve(writer, 1 + size)
  const at = writer.length + 1
  writer.view.setUint8(writer.length, { 2: 0xf9, 4: 0xfa, 8: 0xfb }[size] ?? 0)
  if (special !== undefined) writer.view.setUint16(at, special)
  else if (size === 4) writer.view.setFloat32(at, value)
  else writer.view.setFloat64(at, value)
  writer.length = at + size
}

/** Infinities and NaN fit into half a float, as botocore writes them. */
function halfOf(value: number): number {
  if (Number.isNaN(value)) return 0x7e00
  return value > 0 ? 0x7c00 : 0xfc00
}

function writeText(writer: CborWriter, text: string): void {
  const length = Buffer.byteLength(text)
  writeHead(writer, MAJOR_TEXT, length)
  reserve(writer, length)
  Buffer.from(writer.bytes.buffer).write(text, writer.length)
  writer.length += length
}

function writeBytes(writer: CborWriter, bytes: Uint8Array): void {
  writeHead(writer, MAJOR_BYTES, bytes.length)
  reserve(writer, bytes.length)
  writer.bytes.set(bytes, writer.length)
  writer.length += bytes.length
}

// The shortest form of a length or a number (RFC 8949 §3).
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
