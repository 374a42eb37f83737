import { inputTypeError, inputValueError, type MemberPath } from './member-path.ts'

/** What a value of an input is. */
export type InputKind =
  | { readonly kind: 'absent' }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number | bigint }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'date'; readonly value: Date }
  | { readonly kind: 'bytes'; readonly value: Uint8Array }
  | { readonly kind: 'list'; readonly value: readonly unknown[] }
  | { readonly kind: 'object'; readonly value: Readonly<Record<string, unknown>> }

const ABSENT: InputKind = { kind: 'absent' }
const EXPECTED = 'text, a number, a boolean, a Date, a Uint8Array, an array or a plain object'

/**
 * Tells what a value is, `null` and `undefined` being absent.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for functions, symbols, Maps and other objects that are no
 * plain data; `ERR_INVALID_ARG_VALUE` for invalid Dates.
 */
export function inputKindOf(value: unknown, path: MemberPath): InputKind {
  switch (typeof value) {
    case 'string':
      return { kind: 'text', value }
    case 'number':
    case 'bigint':
      return { kind: 'number', value }
    case 'boolean':
      return { kind: 'boolean', value }
    case 'undefined':
      return ABSENT
    case 'object':
      return value === null ? ABSENT : objectKindOf(value, path)
    default:
      throw inputTypeError(path, EXPECTED, value)
  }
}

function objectKindOf(value: object, path: MemberPath): InputKind {
  if (Array.isArray(value)) return { kind: 'list', value }
  if (isDate(value)) {
    if (Number.isNaN(value.getTime())) throw inputValueError(path, 'must be a valid Date')
    return { kind: 'date', value }
  }
  if (isBytes(value)) return { kind: 'bytes', value }
  if (isPlain(value)) return { kind: 'object', value }
  throw inputTypeError(path, EXPECTED, value)
}

// By tag, since a Date of another realm (a test runner's context) is no instance of ours.
function isDate(value: object): value is Date {
  return value instanceof Date || tagOf(value) === '[object Date]'
}

function isBytes(value: object): value is Uint8Array {
  return value instanceof Uint8Array || tagOf(value) === '[object Uint8Array]'
}

// An object with `toJSON` (a decimal, a moment) means something else than its members say.
function isPlain(value: object): value is Readonly<Record<string, unknown>> {
  return tagOf(value) === '[object Object]' && typeof Reflect.get(value, 'toJSON') !== 'function'
}

function tagOf(value: object): string {
  return Object.prototype.toString.call(value)
}
