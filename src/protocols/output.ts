import type { ScalarType, TimestampFormat } from '../models/types.ts'
import { malformed } from './response.ts'
import { parseTimestamp } from './timestamps.ts'

/** Names and indexes from the output to the value at hand, for errors. */
export type OutputPath = (string | number)[]

/** The error of a response that does not fit the model. */
export function unexpected(path: OutputPath, expected: string): Error {
  const place = path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : `${text}.${step}`),
    'output',
  )
  return malformed(`${place} is not ${expected}, as the model has it`)
}

/**
 * The value of a scalar that came as text, in XML, in a header or in a form of CBOR.
 *
 * @throws SansdkError `NETWORK_RESPONSE_INVALID` when it is no such value.
 */
export function scalarOf(path: OutputPath, type: ScalarType, text: string): unknown {
  switch (type.kind) {
    case 'string':
      return text
    case 'boolean':
      return booleanOf(path, text)
    case 'integer':
    case 'long':
      return wholeNumberOf(path, text.trim())
    case 'float':
    case 'double':
      return numberOf(path, text.trim())
    case 'timestamp':
      return timestampOf(path, text, type.format)
    case 'blob':
      return bytesOf(path, text)
    default:
      return jsonOf(path, text)
  }
}

export function booleanOf(path: OutputPath, text: string): boolean {
  // Some stores write `True`.
  const word = text.trim().toLowerCase()
  if (word === 'true') return true
  if (word === 'false') return false
  throw unexpected(path, 'true or false')
}

/** A number, or a bigint beyond 2^53. */
export function wholeNumberOf(path: OutputPath, text: string): number | bigint {
  // Longer ones take time with the square of their digits.
  if (!/^[+-]?\d{1,40}$/.test(text)) throw unexpected(path, 'a whole number')
  const number = Number(text)
  return Number.isSafeInteger(number) ? number : BigInt(text)
}

export function numberOf(path: OutputPath, text: string): number {
  if (text === 'NaN') return Number.NaN
  const number = Number(text)
  if (Number.isNaN(number) || text === '') throw unexpected(path, 'a number')
  return number
}

/** A point in time in any of AWS's formats. */
export function timestampOf(
  path: OutputPath,
  value: unknown,
  _format?: TimestampFormat | undefined,
): Date {
  const date = (typeof value === 'string' ? isoDate(value) : undefined) ?? parseTimestamp(value)
  if (date === undefined) throw unexpected(path, 'a point in time')
  return date
}

const ZERO = 0x30

/** `2026-11-29T06:24:00Z` and with milliseconds, digit by digit: half of what `Date.parse` takes. */
function isoDate(text: string): Date | undefined {
  const { length } = text
  if ((length !== 20 && length !== 24) || text[length - 1] !== 'Z' || text[10] !== 'T')
    return undefined
  const year = digits(text, 0, 4)
  const month = digits(text, 5, 7)
  const day = digits(text, 8, 10)
  const hour = digits(text, 11, 13)
  const minute = digits(text, 14, 16)
  const second = digits(text, 17, 19)
  const millisecond = length === 24 ? digits(text, 20, 23) : 0
  // `NaN` fails every comparison. Rarer dates, such as leap seconds, take the slow way.
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31 && hour < 24 && minute < 60))
    return undefined
  if (!(second < 60 && millisecond >= 0 && year >= 1000)) return undefined
  const date = new Date(Date.UTC(year, month - 1, day, hour, minute, second, millisecond))
  return day <= 28 || date.getUTCDate() === day ? date : undefined
}

function digits(text: string, start: number, end: number): number {
  let value = 0
  for (let at = start; at < end; at++) {
    const digit = text.charCodeAt(at) - ZERO
    if (digit < 0 || digit > 9) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

const BASE64 = /^[A-Za-z0-9+/_-]*={0,2}$/

/** The bytes of a base64 text. */
export function bytesOf(path: OutputPath, text: string): Uint8Array {
  const compact = /\s/.test(text) ? text.replace(/\s+/g, '') : text
  // A single digit of base64 is less than a byte: something is cut off.
  if (!BASE64.test(compact) || compact.replace(/={1,2}$/, '').length % 4 === 1)
    throw unexpected(path, 'base64')
  return new Uint8Array(Buffer.from(compact, 'base64'))
}

/** The value of JSON inside a string. */
export function jsonOf(path: OutputPath, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Without its cause: the message of a SyntaxError quotes the text, which may hold secrets.
    throw unexpected(path, 'JSON')
  }
}
