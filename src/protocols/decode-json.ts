import { SansdkError } from '../errors.ts'
import type { ListType, MapType, ScalarType, Structure, Type } from '../models/types.ts'
import { MAX_DEPTH } from './input.ts'
import {
  booleanOf,
  bytesOf,
  jsonOf,
  numberOf,
  type OutputPath,
  timestampOf,
  unexpected,
  wholeNumberOf,
} from './output.ts'
import { malformed } from './response.ts'

type Plain = Record<string, unknown>

/**
 * Turns parsed JSON or CBOR into the values of a type, in place: rebuilding objects takes half as long
 * again. Null members are taken out; members that the model lacks stay as they are.
 *
 * @throws SansdkError `NETWORK_RESPONSE_INVALID` for what does not fit the type.
 */
export function decodeJson(type: Type, value: unknown, path: OutputPath): unknown {
  switch (type.kind) {
    case 'string':
      return typeof value === 'string' ? value : plainText(value, path)
    case 'structure':
      return decodeStructure(type.shape, value, path)
    case 'list':
      return decodeList(type, value, path)
    case 'map':
      return decodeMap(type, value, path)
    default:
      return decodeScalar(type, value, path)
  }
}

/** Some services write numbers where their models have texts; a token of `false` would go on forever. */
function plainText(value: unknown, path: OutputPath): string {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  throw unexpected(path, 'a string')
}

/** The members of a JSON object. */
export function decodeStructure(structure: Structure, value: unknown, path: OutputPath): Plain {
  if (!isObject(value)) throw unexpected(path, 'an object')
  const { byWireName, union } = structure
  let count = 0
  // Without a list of the keys, which would cost an eighth of what parsing takes.
  for (const key in value) {
    if (!isOwn.call(value, key)) continue
    const item = value[key]
    if (item === null || key === '__type') {
      delete value[key]
      continue
    }
    count++
    const member = byWireName.get(key)
    if (member === undefined) continue
    const { name } = member
    path.push(name)
    const decoded = decodeJson(member.type, item, path)
    path.pop()
    if (name !== key) delete value[key]
    if (decoded !== item || name !== key) value[name] = decoded
  }
  if (union && count > 1) throw unexpected(path, 'a union of one member')
  return value
}

// Unlike `Object.hasOwn`, V8 leaves it out of a loop over an object's own keys.
const isOwn = Object.prototype.hasOwnProperty

function isObject(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function decodeList({ member, sparse }: ListType, value: unknown, path: OutputPath): unknown[] {
  if (!Array.isArray(value)) throw unexpected(path, 'a list')
  const holdsNull = sparse || member.kind === 'document'
  let holes = 0
  for (let index = 0; index < value.length; index++) {
    const item: unknown = value[index]
    if (item === null) {
      holes++
      continue
    }
    path.push(index)
    const decoded = decodeJson(member, item, path)
    path.pop()
    if (decoded !== item) value[index] = decoded
  }
  return holes === 0 || holdsNull ? value : value.filter((item) => item !== null)
}

function decodeMap({ sparse, value: type }: MapType, value: unknown, path: OutputPath): Plain {
  if (!isObject(value)) throw unexpected(path, 'an object')
  const holdsNull = sparse || type.kind === 'document'
  for (const key in value) {
    if (!isOwn.call(value, key)) continue
    const item = value[key]
    if (item === null) {
      if (!holdsNull) delete value[key]
      continue
    }
    path.push(key)
    const decoded = decodeJson(type, item, path)
    path.pop()
    if (decoded !== item) value[key] = decoded
  }
  return value
}

function decodeScalar(type: ScalarType, value: unknown, path: OutputPath): unknown {
  switch (type.kind) {
    case 'boolean':
      if (typeof value === 'boolean') return value
      if (typeof value === 'string') return booleanOf(path, value)
      throw unexpected(path, 'true or false')
    case 'integer':
    case 'long':
      return decodeWhole(value, path)
    case 'float':
    case 'double':
      if (typeof value === 'number') return value
      if (typeof value === 'bigint') return Number(value)
      if (typeof value === 'string') return numberOf(path, value)
      throw unexpected(path, 'a number')
    case 'timestamp':
      return value instanceof Date ? value : timestampOf(path, value, type.format)
    case 'blob':
      if (value instanceof Uint8Array) return value
      if (typeof value === 'string') return bytesOf(path, value)
      throw unexpected(path, 'base64')
    case 'jsonvalue':
      return typeof value === 'string' ? jsonOf(path, value) : value
    default:
      return value
  }
}

function decodeWhole(value: unknown, path: OutputPath): number | bigint {
  // A fraction stays one: AWS IoT has seconds with milliseconds where its model has whole numbers.
  if (typeof value === 'bigint' || Number.isFinite(value)) return value as number | bigint
  if (typeof value === 'string') return wholeNumberOf(path, value)
  throw unexpected(path, 'a whole number')
}

/**
 * Parses JSON of an answer. Whole numbers beyond 2^53 come as bigints; only a text that holds 16
 * digits in a row, outside of strings and fractions, pays for that.
 *
 * @param bytes the text in UTF-8, whose bytes are looked at in half the time of its characters.
 * @throws SansdkError `NETWORK_RESPONSE_INVALID` for what is no JSON, nests deeper than 256 levels
 * (`JSON.parse` takes memory for each open bracket), or holds a number of more than 4,300
 * characters (reading digits into a bigint takes time with the square of their number).
 */
export function parseJson(text: string, bytes: Uint8Array = Buffer.from(text)): unknown {
  const isExact = checkDepth(bytes)
  try {
    return isExact ? JSON.parse(text) : parseExact(text)
  } catch (error) {
    if (error instanceof SansdkError) throw error
    // Without its cause: the message of a SyntaxError quotes the text, which may hold secrets.
    throw malformed('the answer is not JSON that can be read')
  }
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const DOT = 0x2e
const ZERO = 0x30
const NINE = 0x39

// `[` and `{`, `]` and `}` differ by 0x20 only.
const OPENING = 0x7b
const CLOSING = 0x7d

// Numbers of 15 digits are exact. Fewer than any text can make up for, so that fractions do not count.
const LONG = 16
const IN_FRACTION = -(2 ** 30)

/** Refuses what nests too deeply; false where a number may be too long for `JSON.parse`. */
function checkDepth(json: Uint8Array): boolean {
  let depth = 0
  let digits = 0
  let isExact = true
  for (let at = 0; at < json.length; at++) {
    const byte = json[at] ?? 0
    if (byte === QUOTE) {
      for (at++; at < json.length && json[at] !== QUOTE; at++) if (json[at] === BACKSLASH) at++
    } else if (byte >= ZERO && byte <= NINE) {
      digits++
      if (digits === LONG) isExact = false
    } else {
      digits = byte === DOT ? IN_FRACTION : 0
      if ((byte | 0x20) === OPENING) depth++
      else if ((byte | 0x20) === CLOSING) depth--
      if (depth > MAX_DEPTH) throw malformed(`the answer nests deeper than ${MAX_DEPTH} levels`)
    }
  }
  return isExact
}

// The index of the closing quote; the text's length where there is none.
function endOfString(text: string, start: number): number {
  let end = text.indexOf('"', start + 1)
  while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end === -1 ? text.length : end
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0
  while (text.charCodeAt(at - 1 - backslashes) === BACKSLASH) backslashes += 1
  return backslashes % 2 === 1
}

const NUMBER = /(?<![.\deE+-])-?\d{16,}(?:\.\d+)?(?:[eE][+-]?\d+)?/g
const WHOLE = /^-?[1-9]\d*$/
// Node's BigInt reads this many digits in well below a millisecond; Python has the same limit.
const MAX_DIGITS = 4300

function parseExact(text: string): unknown {
  const mark = unusedMark(text)
  const integers: bigint[] = []
  let marked = ''
  for (let at = 0; at < text.length; ) {
    const quote = text.indexOf('"', at)
    const until = quote === -1 ? text.length : quote
    marked += text
      .slice(at, until)
      .replace(NUMBER, (number) => markedNumber(number, mark, integers))
    if (quote === -1) break
    at = endOfString(text, quote) + 1
    marked += text.slice(quote, at)
  }
  const value: unknown = JSON.parse(marked)
  return integers.length === 0 ? value : restore(value, mark, integers)
}

function markedNumber(number: string, mark: string, found: bigint[]): string {
  if (number.length > MAX_DIGITS) throw malformed('the answer holds a number that is too long')
  if (!WHOLE.test(number) || Number.isSafeInteger(Number(number))) return number
  return `"${mark}${found.push(BigInt(number)) - 1}"`
}

// Random, since a text that knew the mark could hold it in escapes, where `includes` misses it.
function unusedMark(text: string): string {
  const mark = `${Math.random()}:`
  return text.includes(mark) ? unusedMark(text) : mark
}

function restore(value: unknown, mark: string, found: readonly bigint[]): unknown {
  if (typeof value === 'string') {
    return value.startsWith(mark) ? found[Number(value.slice(mark.length))] : value
  }
  if (typeof value !== 'object' || value === null) return value
  // `JSON.parse` just made it, and its members are own ones, so that it can be changed in place.
  const members: Record<string, unknown> = value as Record<string, unknown>
  for (const key of Object.keys(members)) {
    const member = members[key]
    const restored = restore(member, mark, found)
    if (restored !== member) members[key] = restored
  }
  return value
}
