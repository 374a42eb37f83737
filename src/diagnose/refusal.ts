import { bytesOfHex } from '../base/bytes.ts'
import { argumentTypeError } from '../errors.ts'
import type { ServerResponse } from './types.ts'

/** What a refusal says, taken out of its format. Every text may be the work of an attacker. */
export interface ServerRefusal {
  readonly status: number
  /** Without namespace and without `Exception`: `InvalidSignature` for `…#InvalidSignatureException`. */
  readonly code: string
  /** As the server wrote it. */
  readonly writtenCode: string | undefined
  readonly message: string
  readonly format: 'xml' | 'json' | 'empty' | 'other'
  readonly canonicalRequest: string | undefined
  readonly stringToSign: string | undefined
  readonly accessKeyId: string | undefined
  readonly signatureProvided: string | undefined
  /** The region that the server wants. */
  readonly region: string | undefined
  /** The method that the server saw, where it says so (`MethodNotAllowed`). */
  readonly method: string | undefined
  /** Names of headers that should have been signed. */
  readonly headersNotSigned: string | undefined
  /** The server's clock, in milliseconds since the epoch. */
  readonly time: number | undefined
  /** Whether OpenStack Swift answered, whose silence has a meaning. */
  readonly fromSwift: boolean
}

// An error document has a few kilobytes, the canonical request of the longest URL some tens.
const MAX_BODY = 1 << 20

/**
 * Reads a server's answer. Whatever the body holds, nothing is thrown.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` when the answer is no object with a status and a body.
 */
export function readRefusal(answer: ServerResponse): ServerRefusal {
  if (answer === null || typeof answer !== 'object') {
    throw argumentTypeError('response', 'an object { status, headers, body }', answer)
  }
  if (typeof answer.status !== 'number') {
    throw argumentTypeError('response.status', 'a number', answer.status)
  }
  const header = readHeaders(answer.headers)
  const text = bodyText(answer.body)
  const fields = readFields(text)
  const words = fields.get('message') ?? fields.get('Message') ?? ''
  const echo = words.indexOf(REQUEST_MARK)
  const writtenCode = header.get('x-amzn-errortype') ?? fields.get('Code')
  return {
    status: answer.status,
    code: shortCode(writtenCode ?? ''),
    writtenCode,
    // What follows is ours, and would be taken for the server's words.
    message: (echo < 0 ? words : words.slice(0, echo)).trim(),
    format: fields.format,
    canonicalRequest:
      fromHex(fields.get('CanonicalRequestBytes')) ??
      present(fields.get('CanonicalRequest')) ??
      quotedAfter(words, REQUEST_MARK, STRING_MARK),
    stringToSign:
      fromHex(fields.get('StringToSignBytes')) ??
      present(fields.get('StringToSign')) ??
      quotedAfter(words, STRING_MARK),
    accessKeyId: fields.get('AWSAccessKeyId'),
    signatureProvided: fields.get('SignatureProvided'),
    region: header.get('x-amz-bucket-region') ?? fields.get('Region'),
    method: fields.get('Method'),
    headersNotSigned: fields.get('HeadersNotSigned'),
    time: timeOf(fields.get('ServerTime')) ?? timeOf(header.get('date')),
    fromSwift: header.has('x-openstack-request-id') || header.has('x-trans-id'),
  }
}

const REQUEST_MARK = 'The Canonical String for this request should have been'
const STRING_MARK = 'The String-to-Sign should have been'

function readHeaders(headers: unknown): ReadonlyMap<string, string> {
  const read = new Map<string, string>()
  if (headers === null || typeof headers !== 'object') return read
  const pairs: Iterable<unknown> =
    Symbol.iterator in headers ? (headers as Iterable<unknown>) : Object.entries(headers)
  for (const pair of pairs) {
    if (!Array.isArray(pair)) continue
    const [name, value]: unknown[] = pair
    const first: unknown = Array.isArray(value) ? value[0] : value
    if (typeof name === 'string' && typeof first === 'string') read.set(name.toLowerCase(), first)
  }
  return read
}

function bodyText(body: unknown): string {
  if (body === undefined || body === null) return ''
  if (typeof body === 'string') return body.slice(0, MAX_BODY)
  if (body instanceof Uint8Array) return new TextDecoder().decode(body.subarray(0, MAX_BODY))
  throw argumentTypeError('response.body', 'a string or a Uint8Array', body)
}

interface Fields {
  readonly format: ServerRefusal['format']
  get(name: string): string | undefined
}

function readFields(text: string): Fields {
  const start = text.trimStart()
  if (start === '') return { format: 'empty', get: () => undefined }
  if (start.startsWith('{')) {
    const json = jsonFields(start)
    return { format: json === undefined ? 'other' : 'json', get: (name) => json?.get(name) }
  }
  const xml = start.startsWith('<') && elementText(start, 'Code') !== undefined
  return { format: xml ? 'xml' : 'other', get: (name) => elementText(start, name) }
}

/** The strings at the top of a JSON document and, in the query protocol's JSON form, in its `Error`. */
function jsonFields(text: string): ReadonlyMap<string, string> | undefined {
  const fields = new Map<string, string>()
  const document = parseJson(text)
  if (document === null || typeof document !== 'object') return undefined
  const { Error: nested } = document as { Error?: unknown }
  for (const source of [nested, document]) {
    if (source === null || typeof source !== 'object') continue
    for (const [name, value] of Object.entries(source)) {
      if (typeof value !== 'string') continue
      fields.set(name === '__type' || name === 'code' ? 'Code' : name, value)
    }
  }
  return fields
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** `aws.protocols#Name:http://…` without what is before and after the name, and without `Exception`. */
function shortCode(code: string): string {
  const name = code.slice(code.lastIndexOf('#', code.length) + 1)
  return (name.split(/[:,]/, 1)[0] ?? '').trim().replace(/Exception$/, '')
}

/** The quoted text between two marks of a message, or behind the only one. */
function quotedAfter(message: string, mark: string, before?: string): string | undefined {
  const at = message.indexOf(mark)
  if (at < 0) return undefined
  const until = before === undefined ? -1 : message.indexOf(before, at)
  const start = message.indexOf("'", at + mark.length)
  // The quotes inside are not escaped: the last one counts.
  const end = message.lastIndexOf("'", until < 0 ? message.length : until)
  return start >= 0 && end > start ? message.slice(start + 1, end) : undefined
}

function present(text: string | undefined): string | undefined {
  return text === '' ? undefined : text
}

/** `47 45 54` as text. It holds what XML loses: carriage returns, and bytes that are not UTF-8. */
function fromHex(text: string | undefined): string | undefined {
  const digits = text?.replace(/\s/g, '') ?? ''
  if (digits === '' || digits.length % 2 !== 0 || /[^0-9a-f]/i.test(digits)) return undefined
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytesOfHex(digits))
}

function timeOf(text: string | undefined): number | undefined {
  const time = Date.parse((text ?? '').slice(0, 64))
  return Number.isNaN(time) ? undefined : time
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
}

/**
 * The text of the first element of this name that stands without attributes and holds text only, its
 * entities decoded once. A whole XML parser is neither needed nor wanted here: the answer may be
 * hostile, and searching for two literals takes time linear in its length.
 */
export function elementText(xml: string, name: string): string | undefined {
  const opening = `<${name}>`
  const at = xml.indexOf(opening)
  if (at < 0) return undefined
  const start = at + opening.length
  const end = xml.indexOf('<', start)
  if (end < 0 || !xml.startsWith(`</${name}>`, end)) return undefined
  return decodeEntities(xml.slice(start, end))
}

function decodeEntities(text: string): string {
  if (text.indexOf('&') < 0) return text
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|lt|gt|quot|apos|amp);/gi,
    (entity, decimal: string | undefined, hexadecimal: string | undefined) => {
      if (decimal !== undefined) return character(Number.parseInt(decimal, 10))
      if (hexadecimal !== undefined) return character(Number.parseInt(hexadecimal, 16))
      return ENTITIES[entity] ?? entity
    },
  )
}

function character(code: number): string {
  const valid = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return valid ? String.fromCodePoint(code) : '\ufffd'
}
