import { argumentRangeError, argumentTypeError, argumentValueError } from '../errors.ts'
import { adviceOn } from './option-advice.ts'

/** What the value of an option must be; `checked` leaves that to the function which reads it. */
export type OptionKind =
  | 'checked'
  | 'string'
  | 'number'
  | 'boolean'
  | 'function'
  | 'object'
  | 'array'
  | 'signal'
  | 'url'
  | 'logger'

/** A kind, the only values allowed, or the options inside an object. */
export type OptionRule = OptionKind | readonly string[] | Rules

/**
 * The options of a function and what each must be. `satisfies OptionRules<Options>` makes the
 * compiler fail when the list and the type differ.
 */
export type OptionRules<Options> = { readonly [Name in NamesOf<Options>]: OptionRule }

type Rules = { readonly [name: string]: OptionRule }

type NamesOf<Options> = Options extends unknown ? keyof Options & string : never

/**
 * Refuses options that a function does not have, and values of another type than they take. Options
 * whose value is undefined count as absent, names that are symbols are ignored.
 *
 * Costs some 20 ns an option.
 *
 * @param name the function, as its caller writes it.
 * @param field where the options stand, such as `options`.
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`; it names the field and, for an
 * unknown option, the nearest one, or the way to get here what an AWS SDK's option does there.
 */
export function checkOptions(
  name: string,
  options: unknown,
  rules: Rules,
  field = 'options',
): void {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw argumentTypeError(field, 'an object', options)
  }
  const record = options as Readonly<Record<string, unknown>>
  // A list of the keys would cost 1 to 6 ns more.
  for (const key in record) {
    const rule = rules[key]
    if (rule === 'checked') continue
    const value = record[key]
    if (value === undefined || !Object.hasOwn(record, key)) continue
    if (rule === undefined || !Object.hasOwn(rules, key)) {
      throw argumentValueError(`${field}.${shownName(key)}`, unknownOption(name, key, rules))
    }
    checkValue(name, value, rule, `${field}.${key}`)
  }
}

/**
 * A name and its value, of an iterable of such pairs.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE`.
 */
export function namedPair<Value>(pair: readonly [string, Value], field: string): typeof pair {
  if (Array.isArray(pair) && typeof pair[0] === 'string') return pair
  throw argumentTypeError(`${field}[]`, 'a pair of a name and a value', pair)
}

/** Those of an object's options that these rules name. */
export function pickOptions<Options extends object>(
  options: Options,
  rules: Readonly<Record<string, unknown>>,
): Partial<Options> {
  const named = Object.entries(options).filter(([name]) => Object.hasOwn(rules, name))
  return Object.fromEntries(named) as Partial<Options>
}

function checkValue(name: string, value: unknown, rule: OptionRule, field: string): void {
  if (typeof rule === 'string') {
    if (!isOfKind(value, rule)) throw argumentTypeError(field, KINDS[rule], value)
    if (Number.isNaN(value)) throw argumentRangeError(field, 'must not be NaN')
  } else if (isList(rule)) {
    if (typeof value !== 'string') throw argumentTypeError(field, oneOf(rule), value)
    if (!rule.includes(value)) throw argumentValueError(field, `must be ${oneOf(rule)}`)
  } else if (typeof value !== 'object' || value === null) {
    throw argumentTypeError(field, `an object with ${listed(Object.keys(rule))}`, value)
  } else checkOptions(name, value, rule, field)
}

function isList(rule: OptionRule): rule is readonly string[] {
  return Array.isArray(rule)
}

const KINDS: Readonly<Record<OptionKind, string>> = {
  checked: 'a value',
  string: 'a string',
  number: 'a number',
  boolean: 'a boolean',
  function: 'a function',
  object: 'an object',
  array: 'an array',
  signal: 'an AbortSignal',
  url: 'a URL (a string or an instance of URL)',
  logger: 'an object with the functions `debug` and `warn`, such as `console`',
}

function isOfKind(value: unknown, kind: OptionKind): boolean {
  switch (kind) {
    case 'checked':
      return true
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value)
    case 'array':
      return Array.isArray(value)
    case 'signal':
      // Signals of another realm, as in test runners, are instances of another class.
      return typeof value === 'object' && value !== null && 'aborted' in value
    case 'url':
      return (
        typeof value === 'string' ||
        (typeof value === 'object' && value !== null && 'href' in value)
      )
    case 'logger':
      return isLogger(value)
    default:
      return typeof value === kind
  }
}

function isLogger(value: unknown): boolean {
  const { debug, warn } = Object(value) as { readonly [name: string]: unknown }
  return typeof debug === 'function' && typeof warn === 'function'
}

function oneOf(values: readonly string[]): string {
  return values.map((value) => `'${value}'`).join(' or ')
}

const MAX_LISTED = 12

function listed(names: readonly string[]): string {
  return names.slice(0, MAX_LISTED).join(', ') + (names.length > MAX_LISTED ? ', …' : '')
}

const MAX_SHOWN = 64

function shownName(key: string): string {
  return key.length <= MAX_SHOWN && /^[\w.$ -]+$/.test(key) ? key : '[a name]'
}

function unknownOption(name: string, key: string, rules: Rules): string {
  const names = Object.keys(rules)
  const advice = adviceOn(key, rules)
  const rest = advice ?? (names.length === 0 ? ', which has none' : `; it has ${listed(names)}`)
  return `is not an option of ${name}${rest}`
}
