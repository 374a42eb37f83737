import { byCodePoint } from '../../base/code-points.ts'

type Members = Readonly<Record<string, unknown>>

/**
 * A value as the AWS CLI's `text` has it: scalars in a line, separated by tabs; structures and lists in
 * lines of their own, behind the name of their member.
 */
export function plainText(value: unknown): string {
  return [...lines(value, undefined, undefined)].map((line) => `${line}\n`).join('')
}

function* lines(
  value: unknown,
  name: string | undefined,
  columns: readonly string[] | undefined,
): Generator<string> {
  if (Array.isArray(value)) yield* listLines(value, name)
  else if (isMembers(value)) yield* structureLines(value, name, columns)
  else yield scalarText(value)
}

function* listLines(list: readonly unknown[], name: string | undefined): Generator<string> {
  if (list.length === 0) return
  if (list.some(isMembers)) {
    // All elements have the columns that any of them has.
    const names = list.filter(isMembers).flatMap((item) => scalarNames(item))
    const columns = [...new Set(names)].toSorted(byCodePoint)
    for (const item of list) yield* lines(item, name, columns)
    return
  }
  const holdsLists = list.some((item) => Array.isArray(item))
  const scalars = holdsLists ? list.filter((item) => !Array.isArray(item)) : list
  if (scalars.length > 0) yield* scalarLines(scalars, name)
  if (holdsLists) {
    for (const item of list) if (Array.isArray(item)) yield* lines(item, name, undefined)
  }
}

function* scalarLines(scalars: readonly unknown[], name: string | undefined): Generator<string> {
  if (name === undefined) yield scalars.map(scalarText).join('\t')
  else for (const item of scalars) yield `${name.toUpperCase()}\t${scalarText(item)}`
}

function* structureLines(
  members: Members,
  name: string | undefined,
  columns: readonly string[] | undefined,
): Generator<string> {
  const scalars = columns ?? scalarNames(members)
  if (scalars.length > 0) {
    const cells = scalars.map((column) =>
      Object.hasOwn(members, column) ? scalarText(members[column]) : '',
    )
    yield [...(name === undefined ? [] : [name.toUpperCase()]), ...cells].join('\t')
  }
  for (const inner of Object.keys(members).toSorted(byCodePoint)) {
    if (!scalars.includes(inner)) yield* lines(members[inner], inner, undefined)
  }
}

function scalarNames(members: Members): string[] {
  const names = Object.keys(members).filter((name) => !isNested(members[name]))
  return names.toSorted(byCodePoint)
}

/** A whole number of a type that has fractions: Python shows its point, as in `1.0`. */
export class WholeFloat extends Number {}

/** A number, a time or a word of YAML, such as `1.10` and `yes`, as it is written. */
export class PlainScalar extends String {}

/** Whether a value holds others. */
export function isNested(value: unknown): value is object {
  const isScalar = value instanceof WholeFloat || value instanceof PlainScalar
  return typeof value === 'object' && value !== null && !isScalar
}

/** Whether a value has members. */
export function isMembers(value: unknown): value is Members {
  return isNested(value) && !Array.isArray(value)
}

/** As Python writes a scalar. */
export function scalarText(value: unknown): string {
  if (value === null || value === undefined) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (typeof value === 'number' || value instanceof WholeFloat) {
    return numberText(value).toLowerCase().replace('infinity', 'inf')
  }
  return typeof value === 'object' ? nestedText(value) : String(value)
}

/** What stands in a column of scalars, as Python shows lists and structures. */
function nestedText(value: unknown): string {
  if (typeof value === 'string') return quotedText(value)
  if (Array.isArray(value)) return `[${value.map(nestedText).join(', ')}]`
  if (!isMembers(value)) return scalarText(value)
  const members = Object.entries(value)
  return `{${members.map(([name, item]) => `${quotedText(name)}: ${nestedText(item)}`).join(', ')}}`
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\\': '\\\\',
}

function quotedText(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'"
  const escaped = text.replace(/[\\\p{C}\p{Z}]/gu, (sign) =>
    sign === ' ' ? sign : (ESCAPES[sign] ?? codeEscape(sign.codePointAt(0) ?? 0)),
  )
  return quote + (quote === "'" ? escaped.replaceAll("'", "\\'") : escaped) + quote
}

function codeEscape(code: number): string {
  const digits = code.toString(16)
  if (code < 0x100) return `\\x${digits.padStart(2, '0')}`
  return code < 0x10000 ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`
}

/** As Python writes a number: with an exponent from 1e+16 on and below 1e-04, of two digits at least. */
export function numberText(value: number | WholeFloat): string {
  const number = Number(value)
  const size = Math.abs(number)
  const isPlain = size === 0 || (size >= 1e-4 && size < 1e16)
  if (isPlain && value instanceof WholeFloat) return `${Object.is(number, -0) ? '-0' : number}.0`
  if (isPlain || !Number.isFinite(number)) return String(number)
  return number.toExponential().replace(/(?<=[+-])\d$/, '0$&')
}
