import { argumentTypeError, argumentValueError } from '../errors.ts'
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
  if (isPairs(input)) {
    for (const [name, value] of input) append(record, name, value)
  } else {
    for (const name of Object.keys(input)) append(record, name, input[name])
  }
  return record
}

function isPairs(input: HeadersInput): input is Iterable<readonly [string, HeaderValue]> {
  return Symbol.iterator in input
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
