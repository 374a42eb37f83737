import type { CallEncoding, HttpBinding, TimestampFormat } from './call-types.ts'
import { encodeJson, jsonContext } from './encode-json.ts'
import { inputKindOf } from './input-kind.ts'
import { lookupIn } from './member-hints.ts'
import { inputTypeError, inputValueError, type MemberPath } from './member-path.ts'
import { ownMember, setMember } from './members.ts'
import { scalarText } from './scalar-text.ts'

/**
 * The headers that hold members: Dates in RFC 822, lists with commas, objects as base64 of JSON. Empty
 * lists are left out.
 */
export function headersOf(
  { input: hints }: CallEncoding,
  { headers = {}, headerPrefixes = {} }: HttpBinding,
  input: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const timestamps = lookupIn(hints?.timestamps)
  const result: Record<string, string> = {}
  for (const [member, name] of Object.entries(headers)) {
    const format = timestamps([], member) ?? 'rfc822'
    const text = headerText(ownMember(input, member), [member], format)
    if (text !== undefined) setMember(result, name.toLowerCase(), text)
  }
  for (const [member, prefix] of Object.entries(headerPrefixes)) {
    addPrefixed(result, prefix, member, ownMember(input, member))
  }
  return result
}

function addPrefixed(
  headers: Record<string, string>,
  prefix: string,
  member: string,
  value: unknown,
): void {
  const found = inputKindOf(value, [member])
  if (found.kind === 'absent') return
  if (found.kind !== 'object') throw inputTypeError([member], 'an object', value)
  for (const [key, item] of Object.entries(found.value)) {
    const name = `${prefix}${key}`.toLowerCase()
    const text = headerText(item, [member, { key }], 'rfc822')
    if (text === undefined) continue
    if (!TOKEN.test(name)) throw inputValueError([member, { key }], 'has a name no header can have')
    setMember(headers, name, text)
  }
}

// RFC 9110 §5.6.2.
const TOKEN = /^[\w!#$%&'*+.^`|~-]+$/

function headerText(value: unknown, path: MemberPath, format: TimestampFormat): string | undefined {
  const found = inputKindOf(value, path)
  switch (found.kind) {
    case 'absent':
      return undefined
    case 'list':
      return listText(found.value, path, format)
    case 'object': {
      const json = encodeJson(value, jsonContext(undefined, path))
      return Buffer.from(json).toString('base64')
    }
    default:
      return checked(scalarText(found, format), path)
  }
}

function listText(
  values: readonly unknown[],
  path: MemberPath,
  format: TimestampFormat,
): string | undefined {
  const texts = values.flatMap((value, index) => {
    const text = headerText(value, [...path, index], format)
    if (text === undefined) return []
    return typeof value === 'string' && /[",]/.test(text)
      ? [`"${text.replaceAll('"', '\\"')}"`]
      : [text]
  })
  return texts.length === 0 ? undefined : texts.join(',')
}

// A line break would begin a header of its own.
function checked(text: string, path: MemberPath): string {
  if (/[\r\n\0]/.test(text)) throw inputValueError(path, 'holds a line break, and is a header')
  return text
}
