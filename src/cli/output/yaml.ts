import { trimEndOf } from '../../base/environment.ts'
import { isMembers, numberText, WholeFloat } from './text.ts'

/** A value as YAML, two spaces a level. */
export function yamlText(value: unknown): string {
  return `${lines(value, '').join('\n')}\n`
}

function lines(value: unknown, margin: string): string[] {
  if (Array.isArray(value) && value.length > 0) {
    return value.flatMap((item: unknown) => itemLines(item, margin))
  }
  if (isMembers(value) && Object.keys(value).length > 0) {
    return Object.entries(value).flatMap(([name, item]) => memberLines(name, item, margin))
  }
  // Only behind a member's name is it clear what the spaces of a block are counted from.
  const isIndented = typeof value === 'string' && /^[ \n]/.test(value) && value.includes('\n')
  return [`${margin}${isIndented ? escapedText(value) : scalarText(value, margin)}`]
}

/** The first line of an element stands behind its hyphen. */
function itemLines(item: unknown, margin: string): string[] {
  const [first = '', ...others] = lines(item, `${margin}  `)
  return [`${margin}- ${first.slice(margin.length + 2)}`, ...others]
}

function memberLines(name: string, value: unknown, margin: string): string[] {
  const key = `${margin}${name.includes('\n') ? escapedText(name) : scalarText(name, margin)}:`
  if (Array.isArray(value) && value.length > 0) return [key, ...lines(value, margin)]
  if (isMembers(value) && Object.keys(value).length > 0)
    return [key, ...lines(value, `${margin}  `)]
  return [`${key} ${scalarText(value, margin)}`]
}

function scalarText(value: unknown, margin: string): string {
  if (Array.isArray(value)) return '[]'
  if (isMembers(value)) return '{}'
  if (typeof value !== 'string') return plainScalar(value)
  if (/^[^\r\t]*\n/.test(value) && /[^\n]/.test(value) && isPrintable(value.replaceAll('\n', '')))
    return block(value, margin)
  if (!isPrintable(value)) return escapedText(value)
  return needsQuotes(value) ? `'${value.replaceAll("'", "''")}'` : value
}

function plainScalar(value: unknown): string {
  if (typeof value !== 'number' && !(value instanceof WholeFloat)) return String(value)
  // Older readers take a number without a point for a text.
  if (Number.isFinite(Number(value))) return numberText(value).replace(/^(-?\d)e/, '$1.0e')
  return Number.isNaN(Number(value)) ? '.nan' : Number(value) > 0 ? '.inf' : '-.inf'
}

/** On one line, with escapes for what YAML cannot hold. */
function escapedText(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Several lines, as they are. */
function block(text: string, margin: string): string {
  const ends = text.length - trimEndOf(text, '\n').length
  const keep = ends === 0 ? '-' : ends === 1 ? '' : '+'
  const indent = /^[ \n]/.test(text) ? '2' : ''
  const content = (ends > 0 ? text.slice(0, -1) : text)
    .split('\n')
    .map((line) => (line === '' ? '' : `${margin}  ${line}`))
  return [`|${indent}${keep}`, ...content].join('\n')
}

/** What YAML cannot hold as it is: signs of control, of ends of lines and of no meaning. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u

function isPrintable(text: string): boolean {
  return !UNPRINTABLE.test(text)
}

/** Texts that YAML would read as something else. */
function needsQuotes(text: string): boolean {
  return (
    text === '' ||
    /^[\s]|\s$/.test(text) ||
    /^[-?:](?:\s|$)|^[,[\]{}#&*!|>'"%@`]|: |:$| #/.test(text) ||
    /^(?:~|null|true|false|yes|no|on|off|y|n|=|<<)$/i.test(text) ||
    /^[-+]?(?:\.?\d|\.(?:inf|nan)$)/i.test(text) ||
    /^(?:---|\.\.\.)/.test(text)
  )
}
