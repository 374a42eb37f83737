import { UsageError } from '../usage-error.ts'

/** A value as shorthand writes it: no types but text, lists and objects, and the bytes of files. */
export type ShorthandValue = string | Uint8Array | readonly ShorthandValue[] | ShorthandObject

/** An object as shorthand writes it. */
export interface ShorthandObject {
  readonly [key: string]: ShorthandValue
}

/** Reads what `file://` and `fileb://` name; undefined for any other text. */
export type ReadFile = (text: string) => string | Uint8Array | undefined

/**
 * Parses the AWS CLI's shorthand: `Name=vpc-id,Values=a,b`, `Key={Inner=[1,2]}`, and `Key@=file://path` for
 * values from files.
 *
 * @throws UsageError with the place.
 */
export function parseShorthand(text: string, readFile: ReadFile): ShorthandObject {
  const parser: Parser = { text, at: 0, fromFile: false, readFile }
  const object: Record<string, ShorthandValue> = emptyObject()
  for (;;) {
    const start = parser.at
    const key = parseKey(parser)
    if (Object.hasOwn(object, key)) throw duplicateKey(parser, key, start)
    object[key] = parseValues(parser)
    if (isAtEnd(parser)) return object
    expect(parser, ',')
  }
}

interface Parser {
  readonly text: string
  at: number
  /** Whether the value at hand was written with `@=`. */
  fromFile: boolean
  readonly readFile: ReadFile
}

// Keys come from the command line, `__proto__` among them.
function emptyObject(): Record<string, ShorthandValue> {
  return Object.create(null) as Record<string, ShorthandValue>
}

const KEY = /[A-Za-z0-9\-_.#/:]*/y

/** A key with the `=` or `@=` behind it. */
function parseKey(parser: Parser): string {
  const key = match(parser, KEY) ?? ''
  skipSpace(parser)
  parser.fromFile = parser.text[parser.at] === '@'
  if (parser.fromFile) parser.at += 1
  expect(parser, '=')
  return key
}

function parseValues(parser: Parser): ShorthandValue {
  switch (parser.text[parser.at]) {
    case undefined:
      return ''
    case '[':
      return parseList(parser)
    case '{':
      return parseObject(parser)
    default:
      return parseCommaList(parser)
  }
}

/** `a` is a text, `a,b` a list; `a,b=c` is a text and the key of what follows. */
function parseCommaList(parser: Parser): ShorthandValue {
  const first = parseFirst(parser)
  skipSpace(parser)
  if (parser.text[parser.at] !== ',') return first
  const values = [first]
  for (;;) {
    expect(parser, ',')
    const value = parseFurther(parser)
    skipSpace(parser)
    const isLast = isAtEnd(parser)
    if (value === undefined || !(isLast || parser.text[parser.at] === ',')) {
      if (value === undefined && isLast) throw expected(parser, 'a value')
      // Back to the comma before the key; as the AWS CLI has it, even to one behind a backslash.
      parser.at = parser.text.lastIndexOf(',', parser.at)
      break
    }
    values.push(value)
    if (isLast) break
  }
  return values.length === 1 ? first : values
}

function parseList(parser: Parser): ShorthandValue[] {
  expect(parser, '[')
  const values: ShorthandValue[] = []
  while (parser.text[parser.at] !== ']') {
    values.push(parseInner(parser))
    expectSeparator(parser, ']')
  }
  parser.at += 1
  return values
}

function parseObject(parser: Parser): ShorthandObject {
  expect(parser, '{')
  const object = emptyObject()
  while (parser.text[parser.at] !== '}') {
    const key = parseKey(parser)
    object[key] = parseInner(parser)
    expectSeparator(parser, '}')
  }
  parser.at += 1
  return object
}

function parseInner(parser: Parser): ShorthandValue {
  const sign = parser.text[parser.at]
  if (sign === '[') return parseList(parser)
  return sign === '{' ? parseObject(parser) : parseFirst(parser)
}

/** A comma between two elements, unless the list or object ends. */
function expectSeparator(parser: Parser, end: string): void {
  skipSpace(parser)
  if (parser.text[parser.at] !== end) expect(parser, ',')
}

const SINGLE = /'((?:\\'|[^'])*)'/y
const DOUBLE = /"((?:\\"|[^"])*)"/y
// A comma ends a value unless a backslash stands before it. The first value of a list may hold equals signs,
// further ones not: there they end the key of what follows.
const START = String.raw`\\,|[!#-&(-+\-.<>-Z\\-z|-\uffff/0-9:;]`
const FIRST = new RegExp(String.raw`(?:${START})(?:\\,|[\s!#-&(-+\--\\^-|~-\uffff])*`, 'y')
const FURTHER = new RegExp(String.raw`(?:${START})(?:\\,|[\s!#-&(-+\--<>-\uffff])*`, 'y')

function parseFirst(parser: Parser): string | Uint8Array {
  return parseQuoted(parser) ?? resolveFile(parser, plainText(match(parser, FIRST) ?? ''))
}

/** Another value of a list; undefined where none begins. */
function parseFurther(parser: Parser): string | Uint8Array | undefined {
  const quoted = parseQuoted(parser)
  if (quoted !== undefined) return quoted
  const value = match(parser, FURTHER)
  return value === undefined ? undefined : resolveFile(parser, plainText(value))
}

function plainText(text: string): string {
  return text.replaceAll('\\,', ',').trimEnd()
}

function parseQuoted(parser: Parser): string | Uint8Array | undefined {
  const quote = parser.text[parser.at]
  if (quote !== "'" && quote !== '"') return undefined
  const quoted = match(parser, quote === "'" ? SINGLE : DOUBLE)
  if (quoted === undefined) throw expected(parser, `the end of the text in ${quote}`)
  const inside = quoted.slice(1, -1).replaceAll(`\\${quote}`, quote).replaceAll('\\\\', '\\')
  return resolveFile(parser, inside)
}

function resolveFile({ fromFile, readFile }: Parser, text: string): string | Uint8Array {
  return fromFile ? (readFile(text) ?? text) : text
}

function match(parser: Parser, pattern: RegExp): string | undefined {
  pattern.lastIndex = parser.at
  const token = pattern.exec(parser.text)?.[0]
  if (token !== undefined) parser.at += token.length
  return token
}

const SPACE = /[\t\n\v\f\r ]*/y

function skipSpace(parser: Parser): void {
  match(parser, SPACE)
}

/** A sign, with space around it. */
function expect(parser: Parser, sign: string): void {
  skipSpace(parser)
  if (parser.text[parser.at] !== sign) throw expected(parser, `"${sign}"`)
  parser.at += 1
  skipSpace(parser)
}

function isAtEnd({ at, text }: Parser): boolean {
  return at >= text.length
}

function expected({ at, text }: Parser, what: string): UsageError {
  const next = at < text.length ? JSON.stringify(text[at]) : 'the end'
  return placeError(text, at, `expected ${what}, found ${next}`)
}

function duplicateKey({ text }: Parser, key: string, at: number): UsageError {
  return placeError(
    text,
    at,
    `the key ${JSON.stringify(key)} comes twice; a space instead of a comma begins another element`,
  )
}

const SHOWN = 60

/** An error with the text around the place, and a mark below it. */
function placeError(text: string, at: number, problem: string): UsageError {
  const start = Math.max(0, at - SHOWN)
  const shown = text.slice(start, at + SHOWN).replace(/[\r\n\t]/g, ' ')
  return new UsageError(`${problem}\n  ${shown}\n  ${' '.repeat(at - start)}^`)
}
