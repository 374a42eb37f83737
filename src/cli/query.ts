import { isMembers } from './output/text.ts'
import { checkArgument, compared, FUNCTIONS } from './query-functions.ts'
import { UsageError } from './usage-error.ts'

/** What `--query` picks from an output. */
export type Query = (value: unknown) => unknown

/**
 * Compiles an expression of JMESPath. It gives what jmespath.py gives the AWS CLI: texts are ordered and counted by
 * code points, `<` and its like compare texts too. Comparing a number with a text, which ends the AWS CLI, is null.
 *
 * @throws UsageError for an expression that cannot be read; the query throws one for values that a function
 * does not take.
 */
export function compileQuery(expression: string): Query {
  try {
    const query = compile(expression)
    return (value) => {
      try {
        return settled(query(value))
      } catch (error) {
        throw unreadable(expression, error)
      }
    }
  } catch (error) {
    throw unreadable(expression, error)
  }
}

function unreadable(expression: string, error: unknown): UsageError {
  const problem = error instanceof Error ? error.message : String(error)
  return new UsageError(`--query ${JSON.stringify(expression)}: ${problem}`)
}

/** `&name` is for functions that take an expression. */
function settled(value: unknown): unknown {
  if (typeof value === 'function') throw new Error('the result is an expression, not a value')
  return value
}

function compile(expression: string): Query {
  const parser: Parser = { tokens: tokenize(expression), at: 0, length: expression.length }
  const query = parseExpression(parser, 0)
  if (parser.at < parser.tokens.length) throw unexpected(parser)
  return query
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

function parseExpression(parser: Parser, power: number): Query {
  let query = parseStart(parser)
  while (powerOfNext(parser) > power) query = parseNext(parser, query)
  return query
}

function parseStart(parser: Parser): Query {
  const token = parser.tokens[parser.at]
  if (token === undefined) throw unexpected(parser)
  if (token.kind === 'sign') return parseStartingSign(parser, token.text)
  if (token.kind === 'number') throw unexpected(parser)
  parser.at++
  if (token.kind === 'literal') return () => token.value
  if (token.kind === 'name' && take(parser, '(')) return parseCall(parser, token.text)
  return member(token.text)
}

function parseStartingSign(parser: Parser, sign: string): Query {
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
      const query = parseExpression(parser, 0)
      expect(parser, ')')
      return query
    }
    default:
      parser.at--
      throw unexpected(parser)
  }
}

function parseStartingBracket(parser: Parser): Query {
  if (isIndexNext(parser)) return parseIndex(parser, identity)
  if (!isNext(parser, '*') || !isNext(parser, ']', 1)) return parseList(parser)
  parser.at += 2
  return projection(identity, parseProjected(parser, STAR))
}

function isIndexNext(parser: Parser): boolean {
  return parser.tokens[parser.at]?.kind === 'number' || isNext(parser, ':')
}

function parseNext(parser: Parser, left: Query): Query {
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

function combined(sign: string, left: Query, right: Query): Query {
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
function parseProjected(parser: Parser, power: number): Query {
  if (powerOfNext(parser) < PROJECTION_END) return identity
  return take(parser, '.') ? parseMember(parser, power) : parseExpression(parser, power)
}

function parseMember(parser: Parser, power: number): Query {
  if (take(parser, '[')) return parseList(parser)
  if (take(parser, '{')) return parseMembers(parser)
  const kind = parser.tokens[parser.at]?.kind
  if (kind !== 'name' && kind !== 'quoted' && !isNext(parser, '*')) throw unexpected(parser)
  return parseExpression(parser, power)
}

/** `[a, b]`, behind its bracket. */
function parseList(parser: Parser): Query {
  const items: Query[] = []
  do items.push(parseExpression(parser, 0))
  while (take(parser, ','))
  expect(parser, ']')
  return (value) => (isNull(value) ? null : items.map((item) => item(value)))
}

/** `{a: b, c: d}`, behind its brace. */
function parseMembers(parser: Parser): Query {
  const members: (readonly [name: string, query: Query])[] = []
  do {
    const token = parser.tokens[parser.at]
    if (token?.kind !== 'name' && token?.kind !== 'quoted') throw unexpected(parser)
    parser.at++
    expect(parser, ':')
    members.push([token.text, parseExpression(parser, 0)])
  } while (take(parser, ','))
  expect(parser, '}')
  return (value) =>
    isNull(value) ? null : Object.fromEntries(members.map(([name, query]) => [name, query(value)]))
}

function parseFilter(parser: Parser, left: Query): Query {
  const condition = parseExpression(parser, 0)
  expect(parser, ']')
  const right = isNext(parser, '[]') ? identity : parseProjected(parser, FILTER)
  const passed = (value: unknown): unknown =>
    Array.isArray(value) ? value.filter((item) => isTrue(condition(item))) : null
  return projection(piped(left, passed), right)
}

/** `[1]` and `[1:5:2]`, behind the bracket. */
function parseIndex(parser: Parser, left: Query): Query {
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

function parseCall(parser: Parser, name: string): Query {
  const called = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : undefined
  if (called === undefined) throw new Error(`there is no function ${name}()`)
  const queries: Query[] = []
  if (!isNext(parser, ')')) {
    do queries.push(parseExpression(parser, 0))
    while (take(parser, ','))
  }
  expect(parser, ')')
  const { takes, run, isVariadic = false } = called
  if (isVariadic ? queries.length < takes.length : queries.length !== takes.length) {
    throw new Error(`${name}() takes ${takes.length} arguments${isVariadic ? ' or more' : ''}`)
  }
  return (value) => {
    const args = queries.map((query) => query(value))
    for (const [index, arg] of args.entries()) {
      checkArgument(name, takes[index] ?? takes.at(-1) ?? [], arg)
    }
    return run(...(args as never[]))
  }
}

function identity(value: unknown): unknown {
  return value ?? null
}

function piped(first: Query, second: Query): Query {
  return first === identity ? second : (value) => second(first(value))
}

function member(name: string): Query {
  return (value) => (isObject(value) && Object.hasOwn(value, name) ? (value[name] ?? null) : null)
}

function projection(elements: Query, each: Query): Query {
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

function negated(query: Query): Query {
  return (value) => !isTrue(query(value))
}

function isNull(value: unknown): value is null | undefined {
  return value === null || value === undefined
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return isMembers(value)
}

function isTrue(value: unknown): boolean {
  if (isNull(value) || value === false || value === '') return false
  if (Array.isArray(value)) return value.length > 0
  return !isObject(value) || Object.keys(value).length > 0
}
