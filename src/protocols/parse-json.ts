import { SansdkError } from '../errors.ts'
import { MAX_DEPTH } from './input.ts'
import { malformed } from './malformed.ts'

/**
 * Parses JSON of an answer. Whole numbers beyond 2^53 come as bigints; only a text that holds 16
 * digits in a row pays for that.
 *
 * @throws SansdkError `NETWORK_RESPONSE_INVALID` for what is no JSON, nests deeper than 256 levels
 * (`JSON.parse` takes memory for each open bracket), or holds a number of more than 4,300
 * characters (reading digits into a bigint takes time with the square of their number).
 */
export function parseJson(text: string): unknown {
  checkDepth(text)
  try {
    return LONG_DIGITS.test(text) ? parseExact(text) : JSON.parse(text)
  } catch (error) {
    if (error instanceof SansdkError) throw error
    // Without its cause: the message of a SyntaxError quotes the text, which may hold secrets.
    throw malformed('the answer is not JSON that can be read')
  }
}

const QUOTE = 0x22
const BACKSLASH = 0x5c

// `[` and `{`, `]` and `}` differ by 0x20 only.
const OPENING = 0x7b
const CLOSING = 0x7d

function checkDepth(text: string): void {
  if (!canBeDeep(text)) return
  let depth = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === QUOTE) at = endOfString(text, at)
    else if ((code | 0x20) === OPENING) depth += 1
    else if ((code | 0x20) === CLOSING) depth -= 1
    if (depth > MAX_DEPTH) throw malformed(`the answer nests deeper than ${MAX_DEPTH} levels`)
  }
}

// Most answers have fewer brackets than they may have levels, which is soon seen.
function canBeDeep(text: string): boolean {
  let openings = 0
  for (let at = 0; at < text.length; at += 1) {
    if ((text.charCodeAt(at) | 0x20) !== OPENING) continue
    openings += 1
    if (openings > MAX_DEPTH) return true
  }
  return false
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

const LONG_DIGITS = /\d{16}/
const NUMBER = /(?<![.\deE+-])-?\d{16,}(?:\.\d+)?(?:[eE][+-]?\d+)?/g
const WHOLE = /^-?[1-9]\d*$/
// Node's BigInt reads this many digits in well below a millisecond; Python has the same limit.
const MAX_DIGITS = 4300

function parseExact(text: string): unknown {
  const mark = unusedMark(text)
  const found: bigint[] = []
  let marked = ''
  for (let at = 0; at < text.length; ) {
    const quote = text.indexOf('"', at)
    const until = quote === -1 ? text.length : quote
    marked += text.slice(at, until).replace(NUMBER, (number) => markedNumber(number, mark, found))
    if (quote === -1) break
    at = endOfString(text, quote) + 1
    marked += text.slice(quote, at)
  }
  const value: unknown = JSON.parse(marked)
  return found.length === 0 ? value : restore(value, mark, found)
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
    const given = members[key]
    const restored = restore(given, mark, found)
    if (restored !== given) members[key] = restored
  }
  return value
}
