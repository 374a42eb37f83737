import { byCodePoint } from '../base/code-points.ts'
import { argumentValueError } from '../errors.ts'

/** A path over an output, ready to be asked. `null` stands for what is not there. */
export type JmesPath = (value: unknown) => unknown

/** A function of JMESPath. */
export interface JmesFunction {
  /** How many arguments it takes; at least, where more may follow. */
  readonly takes: number
  readonly isVariadic?: boolean
  run(...args: readonly unknown[]): unknown
}

type JmesFunctions = Readonly<Record<string, JmesFunction>>

const paths = new Map<string, JmesPath>()
const MAX_KEPT = 500

/** The functions that AWS's paginators and waiters use. */
const PATH_FUNCTIONS: JmesFunctions = {
  keys: { takes: 1, run: (value) => (isObject(value) ? Object.keys(value) : null) },
  length: { takes: 1, run: lengthOf },
}

/**
 * Compiles an expression of JMESPath, with the functions `length` and `keys`.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` for anything else, with the place.
 */
export function compilePath(expression: string): JmesPath {
  const compiled = paths.get(expression)
  if (compiled !== undefined) return compiled
  try {
    const path = compileExpression(expression, PATH_FUNCTIONS)
    if (paths.size < MAX_KEPT) paths.set(expression, path)
    return path
  } catch (error) {
    const { message } = error as Error
    throw argumentValueError('expression', `"${expression}" cannot be read as JMESPath: ${message}`)
  }
}

/**
 * Compiles an expression of JMESPath. It gives what jmespath.py gives: texts are ordered by code points, `<` and its like
 * compare texts too. Comparing a number with a text, of which jmespath.py fails, is null.
 *
 * @throws Error for an expression that cannot be read, with the place.
 */
export function compileExpression(expression: string, functions: JmesFunctions): JmesPath {
  const tokens = tokenize(expression)
  const parser: Parser = { tokens, functions, at: 0, length: expression.length }
  const path = parseExpression(parser, 0)
  if (parser.at < parser.tokens.length) throw unexpected(parser)
  return path
}

interface Token {
  readonly kind: 'name' | 'quoted' | 'number' | 'literal' | 'sign'
  readonly text: string
  /** Of a literal. */
  readonly value?: unknown
  readonly start: number
}

interface Parser {
  readonly tokens: readonly Token[]
  readonly functions: JmesFunctions
  readonly length: number
  at: number
}

const TOKEN =
  /[ \t\r\n]+|([A-Za-z_]\w*)|"((?:[^"\\]|\\.)*)"|(-?\d+)|`((?:[^`\\]|\\.)*)`|'((?:[^'\\]|\\.)*)'|(\[[?\]]|&&|\|\||[=!<>]=|[.[\](){}*!<>|,:@&])/sy

function tokenize(expression: string): Token[] {
  const tokens: Token[] = []
  for (let start = 0; start < expression.length; start = TOKEN.lastIndex) {
    TOKEN.lastIndex = start
    const match = TOKEN.exec(expression)
    if (match === null) throw new Error(`there is nothing to be read at ${start}`)
    const [, name, quoted, number, literal, raw, sign] = match
    if (name !== undefined) tokens.push({ kind: 'name', text: name, start })
    else if (quoted !== undefined)
      tokens.push({ kind: 'quoted', text: String(JSON.parse(`"${quoted}"`)), start })
    else if (number !== undefined) tokens.push({ kind: 'number', text: number, start })
    else if (literal !== undefined)
      tokens.push({ kind: 'literal', text: literal, value: literalOf(literal), start })
    else if (raw !== undefined)
      tokens.push({ kind: 'literal', text: raw, value: raw.replaceAll("\\'", "'"), start })
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign, start })
  }
  return tokens
}

/** JSON, or, as older expressions have it, a bare text. */
function literalOf(written: string): unknown {
  const text = written.replaceAll('\\`', '`')
  const isLong = /^\s*-?\d{16,}\s*$/.test(text)
  try {
    return isLong ? wholeNumber(BigInt(text.trim())) : JSON.parse(text)
  } catch {
    return JSON.parse(`"${text.trimStart()}"`)
  }
}

/** As a number where that is exact. */
function wholeNumber(value: bigint): number | bigint {
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : value
}

function unexpected({ tokens, at, length }: Parser): Error {
  const token = tokens[at]
  if (token === undefined) return new Error(`it ends too early, at ${length}`)
  return new Error(`${JSON.stringify(token.text)} at ${token.start} is not expected there`)
}

function isNext(parser: Parser, sign: string, ahead: number = 0): boolean {
  const token = parser.tokens[parser.at + ahead]
  return token?.kind === 'sign' && token.text === sign
}

function take(parser: Parser, sign: string): boolean {
  if (!isNext(parser, sign)) return false
  parser.at++
  return true
}

function expect(parser: Parser, sign: string): void {
  if (!take(parser, sign)) throw unexpected(parser)
}

const COMPARISON = 5
const FLATTEN = 9
/** Signs that bind less end a projection. */
const PROJECTION_END = 10
const STAR = 20
const FILTER = 21
const DOT = 40
const NOT = 45

/** How strongly a sign binds what stands before it. */
const POWERS: Readonly<Record<string, number>> = {
  '|': 1,
  '||': 2,
  '&&': 3,
  '==': COMPARISON,
  '!=': COMPARISON,
  '<': COMPARISON,
  '<=': COMPARISON,
  '>': COMPARISON,
  '>=': COMPARISON,
  '[]': FLATTEN,
  '[?': FILTER,
  '.': DOT,
  '[': 55,
}

function powerOfNext({ tokens, at }: Parser): number {
  const token = tokens[at]
  return token?.kind === 'sign' ? (POWERS[token.text] ?? 0) : 0
}

function parseExpression(parser: Parser, power: number): JmesPath {
  let path = parseStart(parser)
  while (powerOfNext(parser) > power) path = parseNext(parser, path)
  return path
}

function parseStart(parser: Parser): JmesPath {
  const token = parser.tokens[parser.at]
  if (token === undefined) throw unexpected(parser)
  if (token.kind === 'sign') return parseStartingSign(parser, token.text)
  if (token.kind === 'number') throw unexpected(parser)
  parser.at++
  if (token.kind === 'literal') return () => token.value
  if (token.kind === 'name' && take(parser, '(')) return parseCall(parser, token.text)
  return member(token.text)
}

function parseStartingSign(parser: Parser, sign: string): JmesPath {
  parser.at++
  switch (sign) {
    case '@':
      return identity
    case '*':
      return projection(values, isNext(parser, ']') ? identity : parseProjected(parser, STAR))
    case '[?':
      return parseFilter(parser, identity)
    case '[]':
      return projection(flat, parseProjected(parser, FLATTEN))
    case '[':
      return parseStartingBracket(parser)
    case '{':
      return parseMembers(parser)
    case '!':
      return negated(parseExpression(parser, NOT))
    case '&': {
      const expression = parseExpression(parser, 0)
      return () => expression
    }
    case '(': {
      const path = parseExpression(parser, 0)
      expect(parser, ')')
      return path
    }
    default:
      parser.at--
      throw unexpected(parser)
  }
}

function parseStartingBracket(parser: Parser): JmesPath {
  if (isIndexNext(parser)) return parseIndex(parser, identity)
  if (!isNext(parser, '*') || !isNext(parser, ']', 1)) return parseList(parser)
  parser.at += 2
  return projection(identity, parseProjected(parser, STAR))
}

function isIndexNext(parser: Parser): boolean {
  return parser.tokens[parser.at]?.kind === 'number' || isNext(parser, ':')
}

function parseNext(parser: Parser, left: JmesPath): JmesPath {
  const sign = parser.tokens[parser.at]?.text ?? ''
  parser.at++
  switch (sign) {
    case '.':
      return take(parser, '*')
        ? projection(piped(left, values), parseProjected(parser, DOT))
        : piped(left, parseMember(parser, DOT))
    case '[?':
      return parseFilter(parser, left)
    case '[]':
      return projection(piped(left, flat), parseProjected(parser, FLATTEN))
    case '[':
      if (isIndexNext(parser)) return parseIndex(parser, left)
      expect(parser, '*')
      expect(parser, ']')
      return projection(left, parseProjected(parser, STAR))
    default:
      return combined(sign, left, parseExpression(parser, POWERS[sign] ?? 0))
  }
}

function combined(sign: string, left: JmesPath, right: JmesPath): JmesPath {
  switch (sign) {
    case '|':
      return piped(left, right)
    case '||':
      return (value) => either(left(value), () => right(value))
    case '&&':
      return (value) => {
        const first = left(value)
        return isTrue(first) ? right(value) : first
      }
    default:
      return (value) => compared(sign, left(value), right(value))
  }
}

function either(first: unknown, second: () => unknown): unknown {
  return isTrue(first) ? first : second()
}

/** What is done with each element of a projection. */
function parseProjected(parser: Parser, power: number): JmesPath {
  if (powerOfNext(parser) < PROJECTION_END) return identity
  return take(parser, '.') ? parseMember(parser, power) : parseExpression(parser, power)
}

function parseMember(parser: Parser, power: number): JmesPath {
  if (take(parser, '[')) return parseList(parser)
  if (take(parser, '{')) return parseMembers(parser)
  const kind = parser.tokens[parser.at]?.kind
  if (kind !== 'name' && kind !== 'quoted' && !isNext(parser, '*')) throw unexpected(parser)
  return parseExpression(parser, power)
}

/** `[a, b]`, behind its bracket. */
function parseList(parser: Parser): JmesPath {
  const items: JmesPath[] = []
  do items.push(parseExpression(parser, 0))
  while (take(parser, ','))
  expect(parser, ']')
  return (value) => (isNull(value) ? null : items.map((item) => item(value)))
}

/** `{a: b, c: d}`, behind its brace. */
function parseMembers(parser: Parser): JmesPath {
  const members: (readonly [name: string, path: JmesPath])[] = []
  do {
    const token = parser.tokens[parser.at]
    if (token?.kind !== 'name' && token?.kind !== 'quoted') throw unexpected(parser)
    parser.at++
    expect(parser, ':')
    members.push([token.text, parseExpression(parser, 0)])
  } while (take(parser, ','))
  expect(parser, '}')
  return (value) =>
    isNull(value) ? null : Object.fromEntries(members.map(([name, path]) => [name, path(value)]))
}

function parseFilter(parser: Parser, left: JmesPath): JmesPath {
  const condition = parseExpression(parser, 0)
  expect(parser, ']')
  const right = isNext(parser, '[]') ? identity : parseProjected(parser, FILTER)
  const passed = (value: unknown): unknown =>
    Array.isArray(value) ? value.filter((item) => isTrue(condition(item))) : null
  return projection(piped(left, passed), right)
}

/** `[1]` and `[1:5:2]`, behind the bracket. */
function parseIndex(parser: Parser, left: JmesPath): JmesPath {
  const parts: (number | undefined)[] = [undefined]
  while (!take(parser, ']')) {
    const token = parser.tokens[parser.at]
    if (take(parser, ':') && parts.length < 3) parts.push(undefined)
    else if (token?.kind === 'number' && parts.at(-1) === undefined) {
      parser.at++
      parts[parts.length - 1] = Number(token.text)
    } else throw unexpected(parser)
  }
  const [start, end, step = 1] = parts
  if (parts.length > 1) {
    if (step === 0) throw new Error('the step of a slice is 0')
    const slice = (value: unknown): unknown => sliced(value, start, end, step)
    return projection(piped(left, slice), parseProjected(parser, STAR))
  }
  return piped(left, (value) => (Array.isArray(value) ? (value.at(start ?? 0) ?? null) : null))
}

function sliced(
  list: unknown,
  start: number | undefined,
  end: number | undefined,
  step: number,
): unknown[] | null {
  if (!Array.isArray(list)) return null
  const [lowest, highest] = step > 0 ? [0, list.length] : [-1, list.length - 1]
  const bounded = (index: number | undefined, otherwise: number): number => {
    if (index === undefined) return otherwise
    return Math.min(Math.max(index < 0 ? index + list.length : index, lowest), highest)
  }
  const from = bounded(start, step > 0 ? lowest : highest)
  const to = bounded(end, step > 0 ? highest : lowest)
  const result: unknown[] = []
  for (let at = from; step > 0 ? at < to : at > to; at += step) result.push(list[at])
  return result
}

function parseCall(parser: Parser, name: string): JmesPath {
  const { functions } = parser
  const called = Object.hasOwn(functions, name) ? functions[name] : undefined
  if (called === undefined) throw new Error(`there is no function ${name}()`)
  const args: JmesPath[] = []
  if (!isNext(parser, ')')) {
    do args.push(parseExpression(parser, 0))
    while (take(parser, ','))
  }
  expect(parser, ')')
  const { takes, isVariadic = false } = called
  if (isVariadic ? args.length < takes : args.length !== takes) {
    throw new Error(`${name}() takes ${takes} arguments${isVariadic ? ' or more' : ''}`)
  }
  return (value) => called.run(...args.map((path) => path(value)))
}

function identity(value: unknown): unknown {
  return value ?? null
}

function piped(first: JmesPath, second: JmesPath): JmesPath {
  return first === identity ? second : (value) => second(first(value))
}

function member(name: string): JmesPath {
  return (value) => (isObject(value) && Object.hasOwn(value, name) ? (value[name] ?? null) : null)
}

function projection(elements: JmesPath, each: JmesPath): JmesPath {
  return (value) => {
    const list = elements(value)
    return Array.isArray(list) ? list.map(each).filter((item) => !isNull(item)) : null
  }
}

function values(value: unknown): unknown[] | null {
  return isObject(value) ? Object.values(value) : null
}

function flat(value: unknown): unknown[] | null {
  return Array.isArray(value) ? value.flat(1) : null
}

function negated(path: JmesPath): JmesPath {
  return (value) => !isTrue(path(value))
}

function isNull(value: unknown): value is null | undefined {
  return value === null || value === undefined
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false
  return !(Array.isArray(value) || isNumberObject(value))
}

/** A number in an object stands for a whole number of a type that has fractions. */
function isNumberObject(value: unknown): boolean {
  return typeof value === 'object' && Object.prototype.toString.call(value) === '[object Number]'
}

/** False for null, false, empty texts, lists and objects. */
export function isTrue(value: unknown): boolean {
  if (isNull(value) || value === false || value === '') return false
  if (Array.isArray(value)) return value.length > 0
  return !isObject(value) || Object.keys(value).length > 0
}

function lengthOf(value: unknown): number | null {
  if (typeof value === 'string') return [...value].length
  if (Array.isArray(value)) return value.length
  return isObject(value) ? Object.keys(value).length : null
}

/** The name that JMESPath has for a value's type. */
export function typeOf(value: unknown): string {
  if (value === null || value === undefined) return 'null'
  if (Array.isArray(value)) return 'array'
  if (typeof value === 'bigint' || isNumberObject(value)) return 'number'
  return typeof value === 'function' ? 'expression' : typeof value
}

export type Comparable = number | bigint | string

/** The order of numbers and of texts, by code points. */
export function compareValues(a: Comparable, b: Comparable): number {
  if (typeof a === 'string' && typeof b === 'string') return byCodePoint(a, b)
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * What `==` and its like say of two values.
 *
 * @returns null where they have no order.
 */
function compared(sign: string, left: unknown, right: unknown): boolean | null {
  if (sign === '==') return isEqual(left, right)
  if (sign === '!=') return !isEqual(left, right)
  const type = typeOf(left)
  if (type !== typeOf(right) || (type !== 'number' && type !== 'string')) return null
  const order = compareValues(left as Comparable, right as Comparable)
  if (sign === '<') return order < 0
  if (sign === '<=') return order <= 0
  return sign === '>' ? order > 0 : order >= 0
}

export function isEqual(left: unknown, right: unknown): boolean {
  const type = typeOf(left)
  if (type !== typeOf(right)) return false
  if (type === 'null') return true
  if (type === 'number') return compareValues(left as Comparable, right as Comparable) === 0
  if (typeof left !== 'object' || typeof right !== 'object') return left === right
  const [ours, theirs] = [Object.entries(left ?? {}), new Map(Object.entries(right ?? {}))]
  return (
    ours.length === theirs.size &&
    ours.every(([name, value]) => theirs.has(name) && isEqual(value, theirs.get(name)))
  )
}
