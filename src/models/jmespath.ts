import { argumentValueError } from '../errors.ts'

/** A path over an output, ready to be asked. `null` stands for what is not there. */
export type JmesPath = (value: unknown) => unknown

const paths = new Map<string, JmesPath>()
const MAX_KEPT = 500

/**
 * Compiles an expression of JMESPath, as far as AWS's paginators and waiters use it: members, indexes,
 * lists of members, flattening, wildcards, filters, comparisons, `&&`, `||`, `!`, literals, pipes, `length` and
 * `keys`.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` for anything else, with the place.
 */
export function compilePath(expression: string): JmesPath {
  const known = paths.get(expression)
  if (known !== undefined) return known
  const parser: Parser = { expression, tokens: tokenize(expression), at: 0, projections: 0 }
  const path = parsePipe(parser)
  if (parser.at < parser.tokens.length) throw unexpected(parser)
  if (paths.size < MAX_KEPT) paths.set(expression, path)
  return path
}

interface Token {
  readonly kind: 'name' | 'number' | 'literal' | 'sign'
  readonly text: string
  readonly value?: unknown
  readonly start: number
}

interface Parser {
  readonly expression: string
  readonly tokens: readonly Token[]
  at: number
  /** How many projections the step at hand is inside of. */
  projections: number
}

const TOKEN =
  /\s+|([A-Za-z_]\w*)|"((?:[^"\\]|\\.)*)"|(-?\d+)|`((?:[^`\\]|\\.)*)`|'((?:[^'\\]|\\.)*)'|(\[\?|\[\*\]|\[\]|&&|\|\||[=!<>]=|[.[\](){}*!<>|,@])/y

function tokenize(expression: string): Token[] {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  for (let start = 0; start < expression.length; start = TOKEN.lastIndex) {
    TOKEN.lastIndex = start
    const match = TOKEN.exec(expression)
    if (match === null) throw invalid(expression, start)
    const [, name, quoted, number, literal, raw, sign] = match
    if (name !== undefined) tokens.push({ kind: 'name', text: name, start })
    else if (quoted !== undefined)
      tokens.push({ kind: 'name', text: JSON.parse(`"${quoted}"`), start })
    else if (number !== undefined) tokens.push({ kind: 'number', text: number, start })
    else if (literal !== undefined)
      tokens.push({ kind: 'literal', text: literal, value: literalOf(literal), start })
    else if (raw !== undefined)
      tokens.push({ kind: 'literal', text: raw, value: raw.replace(/\\'/g, "'"), start })
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign, start })
  }
  return tokens
}

/** JSON, or, as older expressions have it, a bare text. */
function literalOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/\\`/g, '`'))
  } catch {
    return text
  }
}

function invalid(expression: string, start: number): Error {
  return argumentValueError(
    'expression',
    `cannot be read as JMESPath at ${start} of "${expression}"`,
  )
}

function unexpected({ expression, tokens, at }: Parser): Error {
  return invalid(expression, tokens[at]?.start ?? expression.length)
}

function take(parser: Parser, ...signs: readonly string[]): string | undefined {
  const token = parser.tokens[parser.at]
  if (token?.kind !== 'sign' || !signs.includes(token.text)) return undefined
  parser.at++
  return token.text
}

function expect(parser: Parser, sign: string): void {
  if (take(parser, sign) === undefined) throw unexpected(parser)
}

function parsePipe(parser: Parser): JmesPath {
  let path = parseOr(parser)
  while (take(parser, '|') !== undefined) {
    const [before, next] = [path, parseOr(parser)]
    path = (value) => next(before(value))
  }
  return path
}

function parseOr(parser: Parser): JmesPath {
  let path = parseAnd(parser)
  while (take(parser, '||') !== undefined) {
    const [left, right] = [path, parseAnd(parser)]
    path = (value) => (isTrue(left(value)) ? left(value) : right(value))
  }
  return path
}

function parseAnd(parser: Parser): JmesPath {
  let path = parseComparison(parser)
  while (take(parser, '&&') !== undefined) {
    const [left, right] = [path, parseComparison(parser)]
    path = (value) => (isTrue(left(value)) ? right(value) : left(value))
  }
  return path
}

function parseComparison(parser: Parser): JmesPath {
  const left = parseNot(parser)
  const sign = take(parser, '==', '!=', '<=', '>=', '<', '>')
  if (sign === undefined) return left
  const right = parseNot(parser)
  return (value) => compare(sign, left(value), right(value))
}

function parseNot(parser: Parser): JmesPath {
  if (take(parser, '!') === undefined) return parseSteps(parser, parsePrimary(parser))
  const path = parseNot(parser)
  return (value) => !isTrue(path(value))
}

function parsePrimary(parser: Parser): JmesPath {
  const token = parser.tokens[parser.at]
  if (token === undefined) throw unexpected(parser)
  if (token.kind === 'literal') {
    parser.at++
    return () => token.value
  }
  if (token.kind === 'name') {
    parser.at++
    return take(parser, '(') === undefined ? member(token.text) : parseFunction(parser, token)
  }
  if (take(parser, '(') !== undefined) {
    const path = parsePipe(parser)
    expect(parser, ')')
    return path
  }
  if (take(parser, '@') !== undefined || token.text.startsWith('[') || token.text === '*')
    return identity
  throw unexpected(parser)
}

function identity(value: unknown): unknown {
  return value ?? null
}

const FUNCTIONS: Readonly<Record<string, JmesPath>> = { keys: keysOf, length: lengthOf }

function parseFunction(parser: Parser, { text, start }: Token): JmesPath {
  const run = Object.hasOwn(FUNCTIONS, text) ? FUNCTIONS[text] : undefined
  if (run === undefined) throw invalid(parser.expression, start)
  const path = parsePipe(parser)
  expect(parser, ')')
  return (value) => run(path(value))
}

function keysOf(value: unknown): string[] | null {
  const object = objectOf(value)
  return object === undefined ? null : Object.keys(object)
}

/** The steps after a value; those after a projection are taken for each of its elements. */
function parseSteps(parser: Parser, start: JmesPath): JmesPath {
  const token = parser.tokens[parser.at]
  if (token?.kind !== 'sign') return start
  switch (token.text) {
    case '.':
      parser.at++
      return parseMember(parser, start)
    case '*':
      parser.at++
      return project(parser, (value) => valuesOf(start(value)))
    case '[]':
      parser.at++
      return project(parser, (value) => flatten(start(value)))
    case '[*]':
      parser.at++
      return project(parser, start)
    case '[?':
      parser.at++
      return parseFilter(parser, start)
    case '[':
      parser.at++
      return parseIndex(parser, start)
    default:
      return start
  }
}

function parseMember(parser: Parser, before: JmesPath): JmesPath {
  const token = parser.tokens[parser.at]
  if (token?.kind === 'name') {
    parser.at++
    const step = member(token.text)
    return parseSteps(parser, (value) => step(before(value)))
  }
  if (take(parser, '[') !== undefined) return parseSteps(parser, parseList(parser, before))
  if (token?.text === '*') return parseSteps(parser, before)
  throw unexpected(parser)
}

/** A list of paths, each from the same value: `.[A, B]`. */
function parseList(parser: Parser, before: JmesPath): JmesPath {
  const { projections } = parser
  parser.projections = 0
  const items: JmesPath[] = []
  do items.push(parsePipe(parser))
  while (take(parser, ',') !== undefined)
  expect(parser, ']')
  parser.projections = projections
  return (value) => {
    const found = before(value)
    return found === null || found === undefined ? null : items.map((path) => path(found))
  }
}

function parseIndex(parser: Parser, before: JmesPath): JmesPath {
  const token = parser.tokens[parser.at]
  if (token?.kind !== 'number') throw unexpected(parser)
  parser.at++
  expect(parser, ']')
  const index = Number(token.text)
  return parseSteps(parser, (value) => {
    const list = before(value)
    return Array.isArray(list) ? (list.at(index) ?? null) : null
  })
}

function parseFilter(parser: Parser, before: JmesPath): JmesPath {
  const condition = parsePipe(parser)
  expect(parser, ']')
  const select = (value: unknown) => {
    const list = before(value)
    return Array.isArray(list) ? list.filter((item) => isTrue(condition(item))) : null
  }
  return project(parser, select)
}

// Flattening binds less than the other steps: it takes the result of all projections before it. A list of
// paths ends its projection, as in jmespath.py.
function project(parser: Parser, elements: JmesPath): JmesPath {
  parser.projections++
  const rest = parseUntilFlatten(parser)
  parser.projections--
  const projected: JmesPath = (value) => {
    const list = elements(value)
    if (!Array.isArray(list)) return null
    return list.map(rest).filter((item) => item !== null && item !== undefined)
  }
  return parser.projections === 0 ? parseSteps(parser, projected) : projected
}

function parseUntilFlatten(parser: Parser): JmesPath {
  let path: JmesPath = identity
  for (;;) {
    const token = parser.tokens[parser.at]
    if (token?.kind !== 'sign' || token.text === '[]' || !/^[.[]/.test(token.text)) return path
    const isList = token.text === '.' && parser.tokens[parser.at + 1]?.text === '['
    path = parseOneStep(parser, path)
    if (isList) return path
  }
}

function parseOneStep(parser: Parser, before: JmesPath): JmesPath {
  if (take(parser, '.') !== undefined) {
    const token = parser.tokens[parser.at]
    if (take(parser, '[') !== undefined) return parseList(parser, before)
    if (token?.kind !== 'name') return parseSteps(parser, before)
    parser.at++
    const step = member(token.text)
    return (value) => step(before(value))
  }
  return parseSteps(parser, before)
}

function member(name: string): JmesPath {
  return (value) => {
    const object = objectOf(value)
    return object !== undefined && Object.hasOwn(object, name) ? (object[name] ?? null) : null
  }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  return value as Record<string, unknown>
}

function valuesOf(value: unknown): unknown[] | null {
  const object = objectOf(value)
  return object === undefined ? null : Object.values(object)
}

function flatten(value: unknown): unknown[] | null {
  return Array.isArray(value) ? value.flat(1) : null
}

function lengthOf(value: unknown): number | null {
  if (typeof value === 'string') return [...value].length
  if (Array.isArray(value)) return value.length
  const object = objectOf(value)
  return object === undefined ? null : Object.keys(object).length
}

function compare(sign: string, left: unknown, right: unknown): boolean | null {
  if (sign === '==') return isEqual(left, right)
  if (sign === '!=') return !isEqual(left, right)
  if (!isNumber(left) || !isNumber(right)) return null
  if (sign === '<') return left < right
  if (sign === '<=') return left <= right
  return sign === '>' ? left > right : left >= right
}

function isNumber(value: unknown): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint'
}

function isEqual(left: unknown, right: unknown): boolean {
  if (typeof left !== 'object' || typeof right !== 'object')
    return (left ?? null) === (right ?? null)
  return JSON.stringify(left, bigintAsText) === JSON.stringify(right, bigintAsText)
}

function bigintAsText(_name: string, value: unknown): unknown {
  return typeof value === 'bigint' ? `${value}n` : value
}

/** False for null, false, empty texts, lists and objects. */
export function isTrue(value: unknown): boolean {
  if (value === null || value === undefined || value === false || value === '') return false
  if (Array.isArray(value)) return value.length > 0
  const object = objectOf(value)
  return object === undefined || Object.keys(object).length > 0
}
