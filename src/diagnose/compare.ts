import { latin1, utf8 } from '../base/bytes.ts'
import { EMPTY_SHA256 } from '../sigv4/canonical-request.ts'
import type { Difference, Finding } from './types.ts'

/**
 * Compares what was signed with what the server computed, line by line. What brings other changes
 * with it comes first: a redirected POST loses its body too.
 */
export function compareRequests(ours: CanonicalParts, theirs: CanonicalParts): Finding[] {
  const headers = compareHeaders(ours.headers, theirs.headers)
  const host = headers.filter((found) => found.differences?.[0]?.part === 'header:host')
  const others = headers.filter((found) => !host.includes(found))
  const path = movedBucket(ours, theirs) ?? [...host, ...comparePath(ours.path, theirs.path)]
  return [
    ...compareMethod(ours.method, theirs.method),
    ...path,
    ...compareQuery(ours.query, theirs.query),
    ...others,
    ...comparePayload(ours.payloadHash, theirs.payloadHash),
  ]
}

function compareMethod(ours: string, theirs: string): Finding[] {
  if (ours === theirs) return []
  const differences = [{ part: 'method', ours, theirs }]
  return [{ cause: 'method-changed', confidence: 'certain', differences }]
}

/** Whether one side has the bucket in the host and the other in the path. */
function movedBucket(ours: CanonicalParts, theirs: CanonicalParts): Finding[] | undefined {
  const host = ours.headers.get('host')
  const theirHost = theirs.headers.get('host')
  const moved = isMoved(ours.path, theirs.path, host) || isMoved(theirs.path, ours.path, theirHost)
  if (!moved) return undefined
  const hosts = [{ part: 'header:host', ours: host, theirs: theirHost }]
  const paths = [{ part: 'path', ours: ours.path, theirs: theirs.path }]
  const differences = host === theirHost ? paths : [...hosts, ...paths]
  return [{ cause: 'bucket-in-host', confidence: 'certain', differences }]
}

/** Whether the longer path is the shorter one behind a name with which this host begins. */
function isMoved(shorter: string, longer: string, host: string | undefined): boolean {
  if (host === undefined || longer.length <= shorter.length) return false
  if (!longer.endsWith(shorter) && !(shorter === '/' && !longer.endsWith('/'))) return false
  const bucket = longer.slice(1, shorter === '/' ? undefined : -shorter.length).replace(/\/$/, '')
  return bucket !== '' && host.startsWith(`${bucket}.`)
}

function comparePayload(ours: string, theirs: string): Finding[] {
  if (ours === theirs) return []
  const differences = [{ part: 'payloadHash', ours, theirs }]
  if (ours.length !== 64 || theirs.length !== 64) {
    return [{ cause: 'payload-hash-mode', confidence: 'certain', differences }]
  }
  const detail =
    theirs === EMPTY_SHA256
      ? 'the server saw an empty one'
      : ours === EMPTY_SHA256
        ? 'an empty one was signed'
        : undefined
  return [{ cause: 'body-changed', confidence: 'certain', detail, differences }]
}

/** Names the way in which two canonical paths differ. */
function comparePath(ours: string, theirs: string): Finding[] {
  if (ours === theirs) return []
  const finding = { confidence: 'certain', differences: [{ part: 'path', ours, theirs }] } as const
  return [{ ...finding, cause: pathCause(ours, theirs) }]
}

function pathCause(ours: string, theirs: string): Finding['cause'] {
  if (resolved(ours) === resolved(theirs)) return 'path-normalized'
  const spelling = compareSpelling(ours, theirs)
  if (spelling === 'escape-case') return 'escapes-respelled'
  if (spelling === 'plus-or-space') return 'plus-or-space'
  if (spelling === 'encoded-more') return 'path-encoded-twice'
  if (spelling === 'encoded-less') return 'path-decoded'
  return ours.endsWith(theirs) || theirs.endsWith(ours) ? 'path-prefix' : 'path-changed'
}

/** Without empty and dot segments and without a slash at the end. */
function resolved(path: string): string {
  const segments: string[] = []
  for (const segment of path.replace(/%2e/gi, '.').split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '' && segment !== '.') segments.push(segment)
  }
  return segments.join('/')
}

type Values = ReadonlyMap<string, readonly string[]>

/** Names the ways in which two canonical queries differ. */
function compareQuery(ours: string, theirs: string): Finding[] {
  if (ours === theirs) return []
  const ourPairs = pairsOf(ours)
  const theirPairs = pairsOf(theirs)
  if (ourPairs.toSorted().join('&') === theirPairs.toSorted().join('&')) {
    return [certain('query-order', { part: 'query', ours, theirs })]
  }
  return compareValues(valuesOf(ourPairs), valuesOf(theirPairs))
}

function pairsOf(query: string): string[] {
  return query.split('&').filter((pair) => pair !== '')
}

function valuesOf(pairs: readonly string[]): Values {
  const values = new Map<string, string[]>()
  for (const pair of pairs) {
    const equals = pair.indexOf('=')
    const name = equals < 0 ? pair : pair.slice(0, equals)
    const list = values.get(name)
    if (list === undefined) values.set(name, [equals < 0 ? '' : pair.slice(equals + 1)])
    else list.push(equals < 0 ? '' : pair.slice(equals + 1))
  }
  return values
}

function compareValues(ours: Values, theirs: Values): Finding[] {
  const findings: Finding[] = []
  for (const [name, values] of ours) {
    const others = theirs.get(name)
    if (others?.join('&') !== values.join('&'))
      findings.push(compareParameter(name, values, others))
  }
  for (const [name, values] of theirs) {
    if (!ours.has(name)) findings.push(addedParameter(name, values))
  }
  return findings
}

function compareParameter(
  name: string,
  ours: readonly string[],
  theirs: readonly string[] | undefined,
): Finding {
  const difference = { part: `query:${name}`, ours: ours.join(', '), theirs: theirs?.join(', ') }
  if (theirs === undefined) return certain('query-removed', difference, name)
  if (theirs.length < ours.length && theirs.every((value) => ours.includes(value))) {
    return certain('query-repeated', difference, name)
  }
  if (name === 'X-Amz-Date') return certain('date-changed', difference)
  return certain(changeOf(ours.join('&'), theirs.join('&')), difference, name)
}

function changeOf(ours: string, theirs: string): Finding['cause'] {
  const spelling = compareSpelling(ours, theirs)
  if (spelling === undefined) return 'query-changed'
  if (spelling === 'escape-case') return 'escapes-respelled'
  return spelling === 'plus-or-space' ? 'plus-or-space' : 'query-encoding'
}

function addedParameter(name: string, values: readonly string[]): Finding {
  const difference = { part: `query:${name}`, ours: undefined, theirs: values.join(', ') }
  const token = /^X-Amz-(?:Security|S3session)-Token$/i.test(name)
  return certain(token ? 'session-token-unsigned' : 'query-added', difference, name)
}

function certain(cause: Finding['cause'], difference: Difference, detail?: string): Finding {
  return { cause, confidence: 'certain', detail, differences: [difference] }
}

type HeaderValues = ReadonlyMap<string, string>

// The payload hash has a line of its own in the canonical request, and its own causes.
const COMPARED_APART: ReadonlySet<string> = new Set(['x-amz-content-sha256'])

const HEADER_CAUSES: ReadonlyMap<string, Finding['cause']> = new Map([
  ['content-type', 'content-type-changed'],
  ['content-encoding', 'body-reframed'],
  ['content-length', 'body-reframed'],
  ['x-amz-date', 'date-changed'],
])

/** Names the ways in which the canonical headers differ. */
function compareHeaders(ours: HeaderValues, theirs: HeaderValues): Finding[] {
  const findings: Finding[] = []
  for (const [name, value] of ours) {
    if (COMPARED_APART.has(name)) continue
    const other = theirs.get(name)
    if (other !== value) findings.push(compareHeader(name, value, other))
  }
  for (const [name, value] of theirs) {
    if (!ours.has(name) && !COMPARED_APART.has(name)) {
      findings.push(headerFinding('header-added', name, undefined, value))
    }
  }
  return findings
}

function compareHeader(name: string, ours: string, theirs: string | undefined): Finding {
  // AWS writes a signed header that did not arrive with nothing after its colon.
  if (theirs === undefined || (theirs === '' && ours !== '')) {
    return headerFinding('header-removed', name, ours, theirs)
  }
  if (name === 'host') return headerFinding(hostCause(ours, theirs), name, ours, theirs)
  if (folded(ours) === folded(theirs)) return headerFinding('header-whitespace', name, ours, theirs)
  if (theirs.startsWith(`${ours},`) || theirs.endsWith(`,${ours}`)) {
    return headerFinding('header-added', name, ours, theirs)
  }
  return headerFinding(HEADER_CAUSES.get(name) ?? 'header-changed', name, ours, theirs)
}

function hostCause(ours: string, theirs: string): Finding['cause'] {
  return withoutPort(ours) === withoutPort(theirs) ? 'port-changed' : 'host-changed'
}

function withoutPort(host: string): string {
  return host.toLowerCase().replace(/:\d{1,5}$/, '')
}

function folded(value: string): string {
  return value
    .split(/[ \t]/)
    .filter((word) => word !== '')
    .join(' ')
    .replaceAll(', ', ',')
}

function headerFinding(
  cause: Finding['cause'],
  name: string,
  ours: string | undefined,
  theirs: string | undefined,
): Finding {
  const differences = [{ part: `header:${name}`, ours, theirs }]
  return { cause, confidence: 'certain', detail: name, differences }
}

/** Names the ways in which two strings to sign differ, but for the canonical request's hash. */
export function compareStringsToSign(ours: string, theirs: string): Finding[] {
  const [algorithm = '', date = '', scope = ''] = ours.split('\n', 4)
  const [theirAlgorithm = '', theirDate = '', theirScope = ''] = theirs.trim().split(/\r?\n/, 4)
  if (algorithm !== theirAlgorithm) {
    // Version 2 begins with the method, every later one with the algorithm.
    const difference = { part: 'algorithm', ours: algorithm, theirs: theirAlgorithm }
    return [scopeFinding('signature-version', difference)]
  }
  const dates =
    date === theirDate
      ? []
      : [scopeFinding('date-changed', { part: 'date', ours: date, theirs: theirDate })]
  return [...dates, ...compareScopes(scope, theirScope)]
}

/** The last line: SHA-256 of the canonical request. */
export function canonicalRequestHash(stringToSign: string): string {
  return stringToSign.trim().split(/\r?\n/).at(-1) ?? ''
}

function compareScopes(ours: string, theirs: string): Finding[] {
  if (ours === theirs) return []
  const [date, region, service, ...others] = scopeParts(ours)
  const [theirDate, theirRegion, theirService, ...theirOthers] = scopeParts(theirs)
  const findings: Finding[] = []
  if (region !== theirRegion) {
    findings.push(
      scopeFinding('wrong-region', { part: 'scope:region', ours: region, theirs: theirRegion }),
    )
  }
  if (service !== theirService) {
    findings.push(
      scopeFinding('wrong-service', { part: 'scope:service', ours: service, theirs: theirService }),
    )
  }
  if (date !== theirDate || others.join('/') !== theirOthers.join('/')) {
    findings.push(scopeFinding('scope-date', { part: 'scope', ours, theirs }))
  }
  return findings
}

/** A scope of `v4a` has no region. */
function scopeParts(scope: string): string[] {
  const parts = scope.split('/')
  return parts.length === 3 ? [parts[0] ?? '', '', ...parts.slice(1)] : parts
}

function scopeFinding(cause: Finding['cause'], difference: Difference): Finding {
  const { theirs } = difference
  const detail = theirs === undefined || theirs === '' ? undefined : `the server has "${theirs}"`
  return { cause, confidence: 'certain', detail, differences: [difference] }
}

/** A canonical request taken apart into its lines. */
export interface CanonicalParts {
  readonly method: string
  readonly path: string
  readonly query: string
  /** Canonical values by name, in the order of the lines. */
  readonly headers: ReadonlyMap<string, string>
  readonly signedHeaders: string
  readonly payloadHash: string
}

/**
 * Takes a canonical request apart; undefined when it is none. Servers end it with a line break or not,
 * so white space at its end is dropped.
 */
export function canonicalParts(text: string): CanonicalParts | undefined {
  const lines = text.trimEnd().split(/\r?\n/)
  const payloadHash = lines.pop()
  const signedHeaders = lines.pop()
  const [method, path, query, ...headerLines] = lines
  if (payloadHash === undefined || signedHeaders === undefined || query === undefined) {
    return undefined
  }
  const headers = new Map<string, string>()
  for (const line of headerLines) {
    const colon = line.indexOf(':')
    if (colon > 0) headers.set(line.slice(0, colon), line.slice(colon + 1))
  }
  return { method: method ?? '', path: path ?? '', query, headers, signedHeaders, payloadHash }
}

/** Other bytes than ASCII escaped, as some servers show them bare. */
function escapedBytes(text: string): string {
  return latin1(utf8(text)).replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16)}`)
}

/** Escapes with upper-case digits. */
function upperEscapes(text: string): string {
  return text.replace(/%[0-9a-f]{2}/gi, (written) => written.toUpperCase())
}

/** Each escape replaced by its byte, once; what then looks like an escape gets upper-case digits. */
function decodeOnce(text: string): string {
  const decoded = text.replace(/%([0-9a-f]{2})/gi, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  )
  return upperEscapes(decoded)
}

/** How two spellings of one text differ; undefined when they are not of one text. */
type SpellingDifference =
  | 'escape-case'
  | 'plus-or-space'
  | 'encoded-more'
  | 'encoded-less'
  | undefined

/** Compares two percent-encoded texts that are not equal; `encoded-more` means theirs is. */
export function compareSpelling(ours: string, theirs: string): SpellingDifference {
  const a = upperEscapes(escapedBytes(ours))
  const b = upperEscapes(escapedBytes(theirs))
  if (a === b || bareUnreserved(a) === bareUnreserved(b)) return 'escape-case'
  if (plusAsSpace(a) === plusAsSpace(b)) return 'plus-or-space'
  // Two layers: more are not met, and each costs a pass over the text.
  const once = decodeOnce(a)
  const theirOnce = decodeOnce(b)
  if (once === theirOnce) {
    if (a.length === b.length) return 'escape-case'
    return a.length < b.length ? 'encoded-more' : 'encoded-less'
  }
  if (decodeOnce(theirOnce) === once || theirOnce === a) return 'encoded-more'
  if (decodeOnce(once) === theirOnce || once === b) return 'encoded-less'
  return undefined
}

/** Without the escapes that no encoder need write. */
function bareUnreserved(text: string): string {
  return text.replace(/%([0-9A-F]{2})/g, (written, digits: string) => {
    const character = String.fromCharCode(Number.parseInt(digits, 16))
    return /[A-Za-z0-9._~-]/.test(character) ? character : written
  })
}

function plusAsSpace(text: string): string {
  return text.replace(/\+|%2B|%20/g, ' ')
}
