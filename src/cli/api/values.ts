import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { expandHome } from '../../base/environment.ts'
import type { Type } from '../../models/types.ts'
import { parseTimestamp } from '../../protocols/timestamps.ts'
import { UsageError } from '../usage-error.ts'
import { parseShorthand } from './shorthand.ts'

/** How bytes are written in values: the AWS CLI's `cli_binary_format`. */
export type BinaryFormat = 'base64' | 'raw-in-base64-out'

/** A member's value is being read from the command line. */
export interface ReadingValue {
  /** The option, for errors, such as `--filters`. */
  readonly option: string
  readonly binaryFormat: BinaryFormat
  /** Whether elements are the one text that they hold, whatever signs are in it. */
  readonly hasPlainElements?: boolean
}

/**
 * The text or the bytes of a file that `file://` or `fileb://` names; undefined for any other text.
 *
 * @throws UsageError for a file that cannot be read, or is no text.
 */
export function readParameterFile(option: string, text: string): string | Uint8Array | undefined {
  return named(option, () => fileContent(text))
}

/** Names the option in what is wrong with its value. */
function named<T>(option: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof UsageError) throw new UsageError(`${option}: ${error.message}`)
    throw error
  }
}

function fileContent(text: string): string | Uint8Array | undefined {
  const [, scheme, path] = /^(fileb?):\/\/([\s\S]*)$/.exec(text) ?? []
  if (scheme === undefined || path === undefined) return undefined
  const file = expandHome(
    { env: process.env, platform: process.platform, homedir },
    path.replace(/\$(?:\{(\w+)\}|(\w+))/g, (whole, braced?: string, bare?: string) => {
      return process.env[braced ?? bare ?? ''] ?? whole
    }),
  )
  try {
    const bytes = readFileSync(file)
    return scheme === 'fileb' ? bytes : new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    const problem =
      error instanceof TypeError
        ? 'holds no text; use fileb:// for bytes'
        : error instanceof Error
          ? error.message
          : String(error)
    throw new UsageError(`the file ${JSON.stringify(path)}: ${problem}`)
  }
}

/**
 * The value of a member, from the texts behind its option: JSON, shorthand, or plain.
 *
 * @throws UsageError with the option and what is wrong.
 */
export function readValue(type: Type, texts: readonly string[], reading: ReadingValue): unknown {
  const [only = ''] = texts
  const content = texts.length === 1 ? readParameterFile(reading.option, only) : undefined
  if (content instanceof Uint8Array) return bytesValue(type, content, reading)
  const all = content === undefined ? texts : [content]
  const [first = ''] = all
  switch (type.kind) {
    case 'list':
      if (first.trimStart().startsWith('[') && all.length === 1) break
      return all.map((text) => elementOf(type.member, text, reading))
    case 'structure':
    case 'map':
      if (first.trimStart().startsWith('{')) break
      return typed(type, shorthandValue(type, first, reading), reading)
    case 'document':
    case 'jsonvalue':
      break
    default:
      return scalarOf(type, first, reading, content !== undefined)
  }
  return typed(type, parseJson(first, reading.option), reading)
}

function elementOf(type: Type, text: string, reading: ReadingValue): unknown {
  if (type.kind === 'list' || type.kind === 'map' || type.kind === 'structure') {
    const isJson = /^\s*[[{]/.test(text)
    const value = isJson ? parseJson(text, reading.option) : shorthandValue(type, text, reading)
    return typed(type, value, reading)
  }
  if (type.kind === 'document' || type.kind === 'jsonvalue') return parseJson(text, reading.option)
  return scalarOf(type, text, reading, false)
}

/** JSON; the error says where it ends to be. */
export function parseJson(text: string, option: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    throw new UsageError(`${option}: no JSON: ${problem.replace(/\s+/g, ' ').slice(0, 200)}`)
  }
}

function shorthandValue(type: Type, text: string, reading: ReadingValue): unknown {
  // Of a structure that holds one text the name may be left out: `--instances i-1 i-2`.
  if (type.kind === 'structure' && (reading.hasPlainElements || !text.includes('='))) {
    const [member, ...others] = type.shape.members
    const isText = member !== undefined && PLAIN_KINDS.has(member.type.kind)
    if (isText && others.length === 0) return { [member.name]: text }
  }
  return named(reading.option, () => parseShorthand(text, fileContent))
}

const PLAIN_KINDS: ReadonlySet<Type['kind']> = new Set(['string', 'boolean', 'blob'])

function bytesValue(type: Type, bytes: Uint8Array, reading: ReadingValue): unknown {
  if (type.kind === 'blob') return bytes
  // What is no text stays as it is, such as compressed user data of EC2: the call takes it, or names the member.
  if (type.kind === 'string') return isUtf8(bytes) ? Buffer.from(bytes).toString() : bytes
  return typed(type, parseJson(new TextDecoder().decode(bytes), reading.option), reading)
}

/** A value of JSON or shorthand with texts turned into what the model has, where they can be. */
export function typed(type: Type, value: unknown, reading: ReadingValue): unknown {
  if (value instanceof Uint8Array) return bytesValue(type, value, reading)
  switch (type.kind) {
    case 'structure':
      if (!isObject(value)) return value
      return mapValues(value, (item, name) => {
        const member = type.shape.byName.get(name)
        return member === undefined ? item : typed(member.type, item, reading)
      })
    case 'map':
      return isObject(value) ? mapValues(value, (item) => typed(type.value, item, reading)) : value
    case 'list': {
      if (value === undefined || value === null) return value
      // In shorthand a list of one element looks like the element.
      const list: readonly unknown[] = Array.isArray(value) ? value : [value]
      return list.map((item) => typed(type.member, item, reading))
    }
    default:
      return typeof value === 'string'
        ? scalarOf(type, value, reading, false)
        : typedScalar(type, value)
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function mapValues(
  object: Readonly<Record<string, unknown>>,
  change: (value: unknown, name: string) => unknown,
): Record<string, unknown> {
  // Without a prototype, since keys come from the command line.
  const result = Object.create(null) as Record<string, unknown>
  for (const [name, value] of Object.entries(object)) result[name] = change(value, name)
  return result
}

function typedScalar({ kind }: Type, value: unknown): unknown {
  return kind === 'timestamp' && typeof value === 'number' ? parseTimestamp(value) : value
}

function scalarOf(type: Type, text: string, reading: ReadingValue, isFile: boolean): unknown {
  switch (type.kind) {
    case 'integer':
    case 'long':
      return wholeNumber(text, reading)
    case 'float':
    case 'double':
      return decimalNumber(text, reading)
    case 'boolean':
      return booleanOf(text, reading)
    case 'timestamp': {
      const date = parseTimestamp(text)
      if (date !== undefined) return date
      throw new UsageError(
        `${reading.option}: ${shown(text)} is no time such as 2026-11-29T12:00:00Z`,
      )
    }
    case 'blob':
      return type.streaming ? text : bytesOf(text, reading, isFile)
    default:
      return text
  }
}

function wholeNumber(text: string, { option }: ReadingValue): number | bigint {
  if (!/^\s*[+-]?\d+\s*$/.test(text)) {
    throw new UsageError(`${option}: ${shown(text)} is no whole number`)
  }
  const number = Number(text)
  return Number.isSafeInteger(number) ? number : BigInt(text.trim())
}

function decimalNumber(text: string, { option }: ReadingValue): number {
  const number = Number(text)
  if (text.trim() !== '' && !Number.isNaN(number)) return number
  throw new UsageError(`${option}: ${shown(text)} is no number`)
}

function booleanOf(text: string, { option }: ReadingValue): boolean {
  if (/^true$/i.test(text)) return true
  if (/^false$/i.test(text)) return false
  throw new UsageError(`${option}: ${shown(text)} is neither true nor false`)
}

function bytesOf(
  text: string,
  { binaryFormat, option }: ReadingValue,
  isFile: boolean,
): Uint8Array {
  if (binaryFormat === 'raw-in-base64-out') return Buffer.from(text)
  const base64 = isFile ? text.replace(/\s/g, '') : text
  const bytes = Buffer.from(base64, 'base64')
  if (bytes.toString('base64') === base64) return bytes
  throw new UsageError(
    `${option}: ${shown(text)} is no base64; use --cli-binary-format raw-in-base64-out, or fileb:// for a file`,
  )
}

function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)
}
