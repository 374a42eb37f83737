import { namedPair } from '../base/options.ts'
import { argumentTypeError, argumentValueError } from '../errors.ts'
import type {
  HeaderName,
  HeaderRule,
  HeaderSet,
  HeadersInput,
  HeaderValue,
  SigningConfig,
  SignsHeader,
} from './types.ts'

const TAB = 0x09
const SPACE = 0x20

/**
 * Reads the caller's headers: names lower-cased, values checked and trimmed, repeated names folded
 * with `,` in order of appearance, left-overs of an earlier signature dropped.
 *
 * @throws TypeError on a name or value that HTTP cannot carry or that two sides would read differently.
 */
export function readHeaders(
  input: HeadersInput | undefined,
  signs: SignsHeader,
  field: string,
): HeaderSet {
  const headers: HeaderSet = {
    wire: {},
    names: [],
    values: [],
    givenToken: undefined,
    wasSigned: false,
  }
  if (input === undefined) return headers
  if (input === null || typeof input !== 'object') {
    throw argumentTypeError(field, 'an object, a Headers object or an iterable of pairs', input)
  }
  if (Symbol.iterator in input) {
    for (const pair of input) {
      const [name, value] = namedPair(pair, field)
      readHeader(headers, name, value, signs, field)
    }
  } else {
    for (const name in input) readHeader(headers, name, input[name], signs, field)
  }
  return headers
}

function readHeader(
  headers: HeaderSet,
  raw: string,
  value: HeaderValue,
  signs: SignsHeader,
  field: string,
): void {
  const header = headerName(raw, field)
  if (value === undefined || value === null) return
  if (header.rule === 'replaced' || header.rule === 'token') {
    if (header.rule === 'token') headers.givenToken = header.name
    else if (header.name === 'authorization') headers.wasSigned = true
    return
  }
  if (Array.isArray(value)) {
    for (const item of value as readonly HeaderValue[]) readHeader(headers, raw, item, signs, field)
    return
  }
  if (typeof value !== 'string' && typeof value !== 'number') {
    throw argumentTypeError(`${field}["${header.name}"]`, 'a string, a number or an array', value)
  }
  const text = typeof value === 'string' ? value : String(value)
  appendHeader(headers, header, text, signs(header), field)
}

function appendHeader(
  headers: HeaderSet,
  header: HeaderName,
  value: string,
  signed: boolean,
  field: string,
): void {
  const { name } = header
  const form = inspectValue(value, name, field)
  const wire = form === 'padded' ? trim(value) : value
  const before = headers.wire[name]
  // Not `undefined`: a header may be called "constructor".
  const repeated = typeof before === 'string'
  headers.wire[name] = repeated ? `${before},${wire}` : wire
  if (!signed) return
  const canonical = form === 'plain' ? value : collapse(wire)
  const index = repeated ? headers.names.indexOf(name) : -1
  if (index < 0) insertSigned(headers, name, canonical)
  else headers.values[index] = `${headers.values[index] ?? ''},${canonical}`
}

/**
 * The canonical form of one header value: trimmed, inner white space collapsed.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` on a value that two sides would read differently.
 */
export function canonicalValue(value: string, name: string, field: string): string {
  const form = inspectValue(value, name, field)
  if (form === 'plain') return value
  return collapse(form === 'padded' ? trim(value) : value)
}

/**
 * Refuses a session token that would be dropped: AWS does not know the keys of a session without its
 * token.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE`.
 */
export function assertTokenKnown(
  { givenToken, wasSigned }: HeaderSet,
  { credentials, checks }: SigningConfig,
): void {
  if (givenToken === undefined || wasSigned || checks === 'syntax') return
  if (credentials.sessionToken !== undefined) return
  throw argumentValueError(
    `request.headers["${givenToken}"]`,
    'is given, but the credentials have no session token; set it as `credentials.sessionToken`',
  )
}

/** Adds a header that is sent and signed; one of that name must not be there. */
export function addSigned(headers: HeaderSet, name: string, value: string): void {
  headers.wire[name] = value
  insertSigned(headers, name, value)
}

/** Keeps `names` sorted; with the handful that a request has, this beats sorting at the end. */
export function insertSigned(headers: HeaderSet, name: string, value: string): void {
  const { names, values } = headers
  let index = names.length
  names.push(name)
  values.push(value)
  for (; index > 0; index--) {
    const before = names[index - 1] ?? ''
    if (before < name) break
    names[index] = before
    values[index] = values[index - 1] ?? ''
  }
  names[index] = name
  values[index] = value
}

/**
 * `plain`: canonical as it is. `padded`: white space at an end. `spaced`: only inner runs of it.
 * Checked here, character by character: a regular expression costs five times as much.
 */
function inspectValue(value: string, name: string, field: string): 'plain' | 'padded' | 'spaced' {
  let spaced = false
  let before = SPACE
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index)
    if (code < SPACE || code > 0x7e) {
      if (code !== TAB) throw invalidValue(code, name, field)
      spaced = true
    } else if (code === SPACE && before === SPACE && index > 0) spaced = true
    before = code
  }
  const first = value.charCodeAt(0)
  if (isBlank(first) || isBlank(before)) return 'padded'
  return spaced ? 'spaced' : 'plain'
}

function invalidValue(code: number, name: string, field: string): Error {
  const where = `${field}["${name}"]`
  if (code === 0x0d || code === 0x0a) {
    return argumentValueError(where, 'holds a line break, which would let it inject headers')
  }
  if (code > 0x7e && code !== 0x7f) {
    return argumentValueError(
      where,
      'holds a character beyond ASCII, which servers read differently; encode it (RFC 2047 or percent-encoding)',
    )
  }
  return argumentValueError(where, 'holds a control character')
}

function isBlank(code: number): boolean {
  return code === SPACE || code === TAB
}

// Only space and tab: `trim` and `\s` also take NBSP, which servers keep.
function trim(value: string): string {
  let start = 0
  let end = value.length
  while (start < end && isBlank(value.charCodeAt(start))) start++
  while (end > start && isBlank(value.charCodeAt(end - 1))) end--
  return value.slice(start, end)
}

function collapse(value: string): string {
  return value.replace(/[ \t]+/g, ' ')
}

const REPLACED: ReadonlySet<string> = new Set(['authorization', 'x-amz-date', 'x-amz-region-set'])

const TOKENS: ReadonlySet<string> = new Set(['x-amz-security-token', 'x-amz-s3session-token'])

const OPTIONAL: ReadonlySet<string> = new Set(['accept-encoding', 'content-length', 'range'])

// What proxies, load balancers and browsers add, drop or rewrite (the list of botocore and the JS SDK),
// and what tracing adds: instrumentation writes it anew for each attempt, after signing.
const NEVER: ReadonlySet<string> = new Set([
  'baggage',
  'b3',
  'cache-control',
  'cdn-loop',
  'connection',
  'expect',
  'forwarded',
  'from',
  'grpc-trace-bin',
  'keep-alive',
  'max-forwards',
  'newrelic',
  'pragma',
  'referer',
  'sentry-trace',
  'te',
  'traceparent',
  'tracestate',
  'trailer',
  'transfer-encoding',
  'true-client-ip',
  'upgrade',
  'user-agent',
  'via',
  'x-amzn-trace-id',
  'x-client-ip',
  'x-cloud-trace-context',
  'x-correlation-id',
  'x-real-ip',
  'x-request-id',
])

const NEVER_PREFIXES = [
  'cf-',
  'elastic-apm-',
  'jaeger-',
  'ot-tracer-',
  'proxy-',
  'sec-',
  'uber-trace-',
  'uberctx-',
  'x-b3-',
  'x-datadog-',
  'x-envoy-',
  'x-forwarded-',
  'x-ot-span-',
]

// Callers use few names, as literals: looking one up costs a fifth of checking and lower-casing it.
const MEMO_LIMIT = 512
const memo = new Map<string, HeaderName>()

/**
 * Lower-cases and classifies a header name.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` when the name is not an HTTP token (RFC 9110 section 5.6.2).
 */
function headerName(raw: string, field: string): HeaderName {
  const existing = memo.get(raw)
  if (existing !== undefined) return existing
  const header = classifyName(raw, field)
  // Names made from data must not fill memory.
  if (memo.size < MEMO_LIMIT) memo.set(raw, header)
  return header
}

function classifyName(raw: string, field: string): HeaderName {
  // A record cannot hold "__proto__"; as a header name it can only be an attack.
  if (!/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/.test(raw) || raw === '__proto__') {
    throw argumentValueError(
      field,
      `has the name ${JSON.stringify(raw)}, which is not an HTTP token`,
    )
  }
  const name = raw.toLowerCase()
  return { name, rule: ruleOf(name) }
}

function ruleOf(name: string): HeaderRule {
  if (REPLACED.has(name)) return 'replaced'
  if (TOKENS.has(name)) return 'token'
  if (OPTIONAL.has(name)) return 'optional'
  if (NEVER.has(name)) return 'never'
  return NEVER_PREFIXES.some((prefix) => name.startsWith(prefix)) ? 'never' : 'signed'
}
