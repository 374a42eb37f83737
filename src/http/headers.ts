import { namedPair } from '../base/options.ts'
import { argumentTypeError, argumentValueError } from '../errors.ts'
import {
  HOST_ID_HEADER,
  headerValue,
  REQUEST_ID_HEADERS,
  type ResponseHeaders,
} from '../protocols/response.ts'
import type { HeadersInput, HeaderValue } from '../sigv4/types.ts'

/** Headers under lower-case names, before they are signed. */
export type HeaderRecord = Record<string, HeaderValue>

/**
 * Headers in a new record under lower-case names. A name that comes several times becomes an array;
 * values are checked by the signer.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` when the input is neither a record nor iterable.
 */
export function headerRecord(input: HeadersInput | undefined): HeaderRecord {
  // An ordinary object: one without a prototype is a hash table to V8, three times as slow.
  const record: HeaderRecord = {}
  if (input === undefined) return record
  if (typeof input !== 'object' || input === null) {
    throw argumentTypeError('request.headers', 'a record, a Headers object or pairs', input)
  }
  if (Symbol.iterator in input) {
    for (const pair of input) append(record, ...namedPair(pair, 'request.headers'))
  } else {
    for (const name of Object.keys(input)) append(record, name, input[name])
  }
  return record
}

function append(record: HeaderRecord, name: string, value: HeaderValue): void {
  if (value === undefined || value === null) return
  const key = String(name).toLowerCase()
  if (Object.hasOwn(record, key)) {
    record[key] = [...listOf(record[key]), ...listOf(value)]
  } else if (key === '__proto__') {
    // Assigned, it would vanish; the signer refuses it as a name.
    Object.defineProperty(record, key, { value, enumerable: true })
  } else record[key] = value
}

function listOf(value: HeaderValue): readonly (string | number)[] {
  if (value === undefined || value === null) return []
  return typeof value === 'object' ? value : [value]
}

/** What belongs to the connection rather than to the request, and is the transport's; RFC 9110, section 7.6.1. */
const CONNECTION_HEADERS = new Set([
  'connection',
  'expect',
  'http2-settings',
  'keep-alive',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/**
 * Refuses headers that speak of the connection: signed and sent, they would fail there, or make a
 * server wait for what never comes.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` that names the header.
 */
export function assertSendable(headers: HeaderRecord): void {
  for (const name in headers) {
    if (!CONNECTION_HEADERS.has(name) && !name.startsWith('proxy-')) continue
    throw argumentValueError(
      `request.headers.${name}`,
      'cannot be set: it is about the connection, which the transport looks after',
    )
  }
}

// Single files: the room's index would load all that encodes and decodes with every start.

/** A name or a value as undici's parser has it: bytes over HTTP/1.1, text or a list over HTTP/2. */
type RawText = Buffer | string | (Buffer | string)[]

/** Names and values in turns, as they came. */
export type RawHeaders = readonly RawText[]

/**
 * The headers of a response, as they came and as a record. Of a dozen headers three are read,
 * and to make text of all took a twentieth of a whole request: so each is looked up where it came,
 * and the record is made for those who want all.
 */
export interface LazyHeaders {
  readonly raw: RawHeaders
  record: ResponseHeaders | undefined
}

const NONE: RawHeaders = []

/** Headers that came as a record. */
export function recordedHeaders(record: ResponseHeaders): LazyHeaders {
  return { raw: NONE, record }
}

/**
 * The first value of a header, trimmed; undefined when it is missing or empty.
 *
 * @param name in lower case.
 */
export function responseHeader({ raw, record }: LazyHeaders, name: string): string | undefined {
  if (record !== undefined) return headerValue(record, name)
  for (let index = 0; index < raw.length; index += 2) {
    if (!isName(raw[index], name)) continue
    const text = raw[index + 1]
    return textOf(Array.isArray(text) ? text[0] : text).trim() || undefined
  }
  return undefined
}

/** The id by which AWS knows the request; undefined where the response has none. */
export function requestIdIn(headers: LazyHeaders): string | undefined {
  for (const name of REQUEST_ID_HEADERS) {
    const value = responseHeader(headers, name)
    if (value !== undefined) return value
  }
  return undefined
}

/** S3's extended request id. */
export function hostIdIn(headers: LazyHeaders): string | undefined {
  return responseHeader(headers, HOST_ID_HEADER)
}

/** All headers: lower-case names, and an array where one came several times. */
export function allHeaders(headers: LazyHeaders): ResponseHeaders {
  headers.record ??= recordOf(headers.raw)
  return headers.record
}

function recordOf(raw: RawHeaders): ResponseHeaders {
  const record: Record<string, string | string[]> = {}
  for (let index = 0; index < raw.length; index += 2) {
    const name = textOf(raw[index]).toLowerCase()
    const previous = Object.hasOwn(record, name) ? record[name] : undefined
    const text = raw[index + 1]
    const came = Array.isArray(text) ? text.map(textOf) : textOf(text)
    const value = previous === undefined ? came : [previous, came].flat()
    // A header may have any name: `__proto__` must not become the record's prototype.
    if (name === '__proto__') {
      Object.defineProperty(record, name, { value, enumerable: true, configurable: true })
    } else record[name] = value
  }
  return record
}

// HTTP's header values are bytes, of which Latin-1 loses none.
function textOf(raw: RawText | undefined): string {
  if (raw === undefined || typeof raw === 'string') return raw ?? ''
  return raw instanceof Uint8Array ? raw.toString('latin1') : ''
}

const CASE_BIT = 0x20

/** Whether it is this name in any case. It is made of letters, digits and hyphens, as all of AWS's. */
function isName(raw: RawText | undefined, name: string): boolean {
  if (raw?.length !== name.length) return false
  if (!(raw instanceof Uint8Array)) return typeof raw === 'string' && raw.toLowerCase() === name
  for (let index = 0; index < name.length; index++) {
    const code = name.charCodeAt(index)
    const came = raw[index] ?? 0
    if (came !== code && ((came | CASE_BIT) !== code || code < LOWER_A || code > LOWER_Z))
      return false
  }
  return true
}

const LOWER_A = 97
const LOWER_Z = 122
