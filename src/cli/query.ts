import {
  type Comparable,
  compareValues,
  compileExpression,
  isEqual,
  type JmesFunction,
  type JmesPath,
  typeOf,
} from '../models/jmespath.ts'
import { jsonText } from './output/json.ts'
import { WholeFloat } from './output/text.ts'
import { UsageError } from './usage-error.ts'

/**
 * Compiles an expression of JMESPath for `--query`, with all of its functions. It gives what jmespath.py gives the AWS CLI.
 *
 * @throws UsageError for an expression that cannot be read; the query throws one for values that a function
 * does not take.
 */
export function compileQuery(expression: string): JmesPath {
  try {
    const query = compileExpression(expression, FUNCTIONS)
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

// --- functions ------------------------------------------------------------------------------------

type Expression = (value: unknown) => unknown

/** What an argument may be: a type of {@link typeOf}, or a list whose elements have one type. */
type Kind = 'array' | 'expression' | 'number' | 'object' | 'string' | 'numbers' | 'strings'

interface TypedFunction {
  /** What each argument may be; nothing for any value. */
  readonly takes: readonly (readonly Kind[])[]
  readonly run: (...args: never[]) => unknown
  /** Whether more arguments may follow. */
  readonly isVariadic?: boolean
}

const ANY: readonly Kind[] = []
const COMPARABLES: readonly Kind[] = ['numbers', 'strings']

const TYPED_FUNCTIONS: Readonly<Record<string, TypedFunction>> = {
  abs: {
    takes: [['number']],
    run: (value: number | bigint | WholeFloat) => {
      if (value instanceof WholeFloat) return new WholeFloat(Math.abs(Number(value)))
      return value < 0 ? -value : value === 0 ? 0 : value
    },
  },
  avg: {
    takes: [['numbers']],
    run: (list: (number | bigint)[]) =>
      list.length > 0 ? floatOf(Number(sum(list)) / list.length) : null,
  },
  ceil: { takes: [['number']], run: (value: number | bigint) => rounded(Math.ceil, value) },
  contains: { takes: [['array', 'string'], ANY], run: contains },
  ends_with: {
    takes: [['string'], ['string']],
    run: (text: string, end: string) => text.endsWith(end),
  },
  floor: { takes: [['number']], run: (value: number | bigint) => rounded(Math.floor, value) },
  join: {
    takes: [['string'], ['strings']],
    run: (separator: string, list: string[]) => list.join(separator),
  },
  keys: { takes: [['object']], run: (value: object) => Object.keys(value) },
  length: {
    takes: [['string', 'array', 'object']],
    run: (value: string | unknown[] | object) =>
      typeof value === 'object' ? Object.keys(value).length : [...value].length,
  },
  map: {
    takes: [['expression'], ['array']],
    run: (each: Expression, list: unknown[]) => list.map((item) => each(item)),
  },
  max: { takes: [COMPARABLES], run: (list: Comparable[]) => extreme(list, list, 1) },
  max_by: {
    takes: [['array'], ['expression']],
    run: (list: unknown[], key: Expression) => extreme(list, keysOf('max_by', list, key), 1),
  },
  merge: {
    takes: [['object']],
    isVariadic: true,
    run: (...objects: object[]) => Object.assign({}, ...objects),
  },
  min: { takes: [COMPARABLES], run: (list: Comparable[]) => extreme(list, list, -1) },
  min_by: {
    takes: [['array'], ['expression']],
    run: (list: unknown[], key: Expression) => extreme(list, keysOf('min_by', list, key), -1),
  },
  not_null: {
    takes: [ANY],
    isVariadic: true,
    run: (...all: unknown[]) => all.find((value) => value !== null && value !== undefined) ?? null,
  },
  reverse: {
    takes: [['array', 'string']],
    run: (value: string | unknown[]) =>
      typeof value === 'string' ? [...value].toReversed().join('') : value.toReversed(),
  },
  sort: { takes: [COMPARABLES], run: (list: Comparable[]) => list.toSorted(compareValues) },
  sort_by: { takes: [['array'], ['expression']], run: sortBy },
  starts_with: {
    takes: [['string'], ['string']],
    run: (text: string, start: string) => text.startsWith(start),
  },
  sum: { takes: [['numbers']], run: sum },
  to_array: { takes: [ANY], run: (value: unknown) => (Array.isArray(value) ? value : [value]) },
  to_number: { takes: [ANY], run: toNumber },
  to_string: { takes: [ANY], run: toText },
  type: { takes: [ANY], run: typeOf },
  values: { takes: [['object']], run: (value: object) => Object.values(value) },
}

const FUNCTIONS: Readonly<Record<string, JmesFunction>> = Object.fromEntries(
  Object.entries(TYPED_FUNCTIONS).map(([name, typed]) => [name, checking(name, typed)]),
)

/** The function, which throws for an argument of another type. */
function checking(name: string, { takes, run, isVariadic = false }: TypedFunction): JmesFunction {
  return {
    takes: takes.length,
    isVariadic,
    run(...args) {
      for (const [index, arg] of args.entries()) {
        checkArgument(name, takes[index] ?? takes.at(-1) ?? [], arg)
      }
      return run(...(args as never[]))
    },
  }
}

function checkArgument(name: string, kinds: readonly Kind[], value: unknown): void {
  if (kinds.length === 0 || kinds.some((kind) => isOfKind(kind, value))) return
  const wanted = kinds
    .map((kind) => (kind.endsWith('s') ? `an array of ${kind}` : kind))
    .join(' or ')
  throw new Error(`${name}() takes ${wanted}, not ${described(value)}`)
}

function isOfKind(kind: Kind, value: unknown): boolean {
  if (kind !== 'numbers' && kind !== 'strings') return typeOf(value) === kind
  return Array.isArray(value) && value.every((item) => typeOf(item) === kind.slice(0, -1))
}

function described(value: unknown): string {
  if (!Array.isArray(value)) return typeOf(value)
  return `an array of ${[...new Set(value.map(typeOf))].join(', ')}`
}

/** The keys by which a list is ordered: all are numbers, or all are texts. */
function keysOf(name: string, list: readonly unknown[], key: Expression): Comparable[] {
  const keys = list.map((item) => key(item))
  if (COMPARABLES.some((kind) => isOfKind(kind, keys))) return keys as Comparable[]
  throw new Error(
    `${name}() takes an expression that gives only numbers or only strings, not ${described(keys)}`,
  )
}

/** The first of the largest elements, or, with the sign -1, of the smallest ones; null for none. */
function extreme(list: readonly unknown[], keys: readonly Comparable[], sign: 1 | -1): unknown {
  let best = 0
  for (const [index, key] of keys.entries()) {
    const leader = keys[best]
    if (leader !== undefined && compareValues(key, leader) * sign > 0) best = index
  }
  return list[best] ?? null
}

function sortBy(list: readonly unknown[], key: Expression): unknown[] {
  const keys = keysOf('sort_by', list, key)
  const order = keys.map((value, index) => ({ value, index }))
  return order.toSorted((a, b) => compareValues(a.value, b.value)).map(({ index }) => list[index])
}

/** Exact, where all numbers are whole. */
function sum(list: readonly (number | bigint)[]): number | bigint | WholeFloat {
  const total = list.reduce<number>((before, item) => before + Number(item), 0)
  const isWhole = list.every((item) => typeof item === 'bigint' || Number.isInteger(item))
  if (!isWhole) return floatOf(total)
  if (Number.isSafeInteger(total)) return total
  return list.reduce<bigint>((before, item) => before + BigInt(item), 0n)
}

function rounded(round: (value: number) => number, value: number | bigint): number | bigint {
  return typeof value === 'bigint' ? value : round(value)
}

/** What Python's arithmetic with fractions gives. */
function floatOf(value: number): number | WholeFloat {
  return Number.isInteger(value) ? new WholeFloat(value) : value
}

function contains(where: string | readonly unknown[], what: unknown): boolean {
  if (typeof where === 'string') return typeof what === 'string' && where.includes(what)
  return where.some((item) => isEqual(item, what))
}

// As Python reads numbers, which may have an underscore between digits.
const NUMBER =
  /^[-+]?(?:\d+(?:_\d+)*(?:\.(?:\d+(?:_\d+)*)?)?|\.\d+(?:_\d+)*)(?:e[-+]?\d+(?:_\d+)*)?$/i

function toNumber(value: unknown): unknown {
  if (typeOf(value) === 'number') return value
  if (typeof value !== 'string') return null
  const text = value.trim()
  if (!NUMBER.test(text)) return null
  const digits = text.replaceAll('_', '').replace(/^\+/, '')
  const number = Number(digits)
  if (!/^-?\d+$/.test(digits)) return floatOf(number)
  return Number.isSafeInteger(number) ? number : BigInt(digits)
}

/** JSON as Python writes it: letters beyond ASCII as escapes. */
function toText(value: unknown): string {
  if (typeof value === 'string') return value
  return jsonText(value, 0).replace(
    /[^\0-~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
