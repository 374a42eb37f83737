import { isDeepStrictEqual } from 'node:util'
import { expect } from 'vitest'
import { loadModel } from '../../src/models/load.ts'
import { type Model, readModel } from '../../src/models/model.ts'
import type { ModelProtocol, ServiceFacts } from '../../src/models/types.ts'
import { decodeResponse } from '../../src/protocols/decode.ts'
import { decodeCbor } from '../../src/protocols/decode-cbor.ts'
import { parseJson } from '../../src/protocols/decode-json.ts'
import { type EncodedRequest, encodeRequest } from '../../src/protocols/encode.ts'

/*
 * Lines of test/servers/rig/botocore-wire.py, and what of ours they are compared with. What differs,
 * and is kept out of the comparison:
 * - XML, bytes and texts of REST protocols have a content type here and none from botocore;
 * - of XML everything counts but how characters are escaped and how empty elements are closed;
 * - parameters of the query have no order.
 */

export const WIRE_PROTOCOLS: readonly ModelProtocol[] = [
  'json',
  'query',
  'ec2',
  'rest-json',
  'rest-xml',
  'smithy-rpc-v2-cbor',
]

type Pair = readonly [name: string, value: string]

/** A request as botocore writes it; at most one of the four forms of body. */
interface WireRequest {
  readonly method: string
  /** May hold a fixed query. */
  readonly path: string
  readonly query: readonly Pair[]
  readonly headers: Readonly<Record<string, string>>
  readonly hostPrefix: string | null
  readonly form?: readonly Pair[]
  readonly json?: unknown
  readonly xml?: string
  /** Base64. */
  readonly bytes?: string
}

/** A response, and what botocore's parser reads out of it. */
interface WireResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Base64. */
  readonly body: string
  /** Of the query protocol and EC2. */
  readonly requestId: string | null
  readonly output: unknown
}

/** One operation with a random input and output. */
export interface WireCase {
  readonly service: string
  readonly operation: string
  readonly protocol: ModelProtocol
  readonly input: unknown
  /** For idempotency tokens that the input lacks. */
  readonly token: string
  readonly request: WireRequest
  /** Absent where botocore or moto cannot make one. */
  readonly response?: WireResponse
}

/** What is sansdk's and what is botocore's, to be equal. */
interface Comparison {
  readonly label: string
  readonly ours: unknown
  readonly theirs: unknown
}

/** Reads the lines that the script writes. */
export function readCases(lines: string): WireCase[] {
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as WireCase)
}

/** The requests that sansdk makes of the inputs, and botocore's. */
export function compareRequests(cases: readonly WireCase[]): Promise<Comparison[]> {
  return Promise.all(
    cases.map(async (one) => {
      const model = readModel(await loadModel(one.service))
      const theirs = theirRequest(one.protocol, one.request)
      return compare('request', one, theirs, () => ourRequest(model, one))
    }),
  )
}

/** The outputs that sansdk reads out of the responses, and botocore's; of calls that have one. */
export async function compareResponses(cases: readonly WireCase[]): Promise<Comparison[]> {
  const comparisons = cases.map(async (one) => {
    const { response } = one
    if (response === undefined) return []
    const model = readModel(await loadModel(one.service))
    const theirs = { output: untyped(response.output), requestId: response.requestId }
    return [compare('response', one, theirs, () => ourOutput(model, one, response))]
  })
  return (await Promise.all(comparisons)).flat()
}

/**
 * Expects that in each comparison both are equal; says how many there are.
 *
 * @throws AssertionError with the first difference, and the names of others.
 */
export function expectEqual(comparisons: readonly Comparison[]): number {
  const different = comparisons.filter(({ ours, theirs }) => !isDeepStrictEqual(ours, theirs))
  const [first] = different
  if (first === undefined) return comparisons.length
  const labels = different.slice(0, 20).map(({ label }) => label)
  const others = `${different.length} of ${comparisons.length} differ: ${labels.join(', ')}`
  expect(first.ours, `${first.label} (${others})`).toStrictEqual(first.theirs)
  throw new Error(`${first.label} (${others})`)
}

/** What throws is unequal to everything, so that the others are compared too. */
function compare(
  what: string,
  { service, operation, protocol }: WireCase,
  theirs: unknown,
  make: () => unknown,
): Comparison {
  const label = `${what} of ${service} ${operation} by ${protocol}`
  try {
    return { label, ours: make(), theirs }
  } catch (error) {
    return { label, ours: error, theirs }
  }
}

/** The service's facts, speaking this protocol. */
function factsOf({ service }: Model, protocol: ModelProtocol): ServiceFacts {
  return { ...service, protocol }
}

function operationOf(model: Model, name: string) {
  const operation = model.operation(name)
  if (operation === undefined) throw new Error(`the model has no ${name}`)
  // moto writes the roots of S3's documents by the names of the shapes.
  return { ...operation, document: { root: undefined, textMember: undefined } }
}

function theirRequest(protocol: ModelProtocol, request: WireRequest): object {
  const { bytes = '', form, headers, hostPrefix, json, method, xml } = request
  const [path, fixed = ''] = request.path.split('?')
  const query = sortedPairs([...new URLSearchParams(fixed), ...request.query])
  const rest = { method, path, headers, hostPrefix, query }
  if (form !== undefined) return { ...rest, body: form }
  if (json !== undefined) return { ...rest, body: untyped(json) }
  if (xml !== undefined) return { ...rest, body: xmlParts(xml) }
  return { ...rest, body: comparableBytes(protocol, Buffer.from(bytes, 'base64')) }
}

function ourRequest(
  model: Model,
  { input, operation, protocol, request, token }: WireCase,
): object {
  const { body, headers, hostPrefix, method, path, query } = encodeRequest(
    factsOf(model, protocol),
    operationOf(model, operation),
    untyped(input),
    { idempotencyToken: token },
  )
  return {
    method,
    path,
    headers: 'content-type' in request.headers ? headers : withoutTypeOfBody(headers, request),
    hostPrefix: hostPrefix ?? null,
    query: sortedPairs(query),
    body: comparableBody(protocol, Buffer.from((body ?? '') as string | Uint8Array), request),
  }
}

/** A body in the form that botocore's has. */
function comparableBody(
  protocol: ModelProtocol,
  body: Buffer,
  { form, json, xml }: WireRequest,
): unknown {
  if (form !== undefined) return [...new URLSearchParams(body.toString())]
  if (json !== undefined) return parseJson(body.toString())
  return xml === undefined ? comparableBytes(protocol, body) : xmlParts(body.toString())
}

/** Leaves out the content type of bodies that botocore sends without one. */
function withoutTypeOfBody(
  headers: EncodedRequest['headers'],
  { xml }: WireRequest,
): EncodedRequest['headers'] {
  const { 'content-type': type = '', ...others } = headers
  const types = xml === undefined ? ['application/octet-stream', 'text/plain'] : ['application/xml']
  return types.includes(type) ? others : headers
}

function ourOutput(
  model: Model,
  { operation, protocol }: WireCase,
  { body, headers, status }: WireResponse,
): object {
  const bytes = Uint8Array.from(Buffer.from(body, 'base64'))
  const { output, requestId = null } = decodeResponse(
    factsOf(model, protocol),
    operationOf(model, operation),
    { status, headers },
    bytes,
  )
  return { output, requestId }
}

function sortedPairs(pairs: readonly Pair[]): string[] {
  return pairs.map(([name, value]) => JSON.stringify([name, value])).sort()
}

/** CBOR by its values, as it leaves open how long numbers and lists are written. */
function comparableBytes(protocol: ModelProtocol, bytes: Buffer): unknown {
  return protocol === 'smithy-rpc-v2-cbor' && bytes.length > 0
    ? decodeCbor(bytes)
    : bytes.toString('base64')
}

const XML_PART = /<([/?]?)([\w:.-]+)([^>]*?)(\/?)>|([^<]+)/g
const XML_ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/**
 * Tags, and texts in quotes, in their order; attributes sorted, declarations left out.
 *
 * @throws Error for what is neither, and for an `&` that begins no reference.
 */
function xmlParts(document: string): string[] {
  if (document.replace(XML_PART, '') !== '') throw new Error('not all of it is tags and texts')
  return [...document.matchAll(XML_PART)].flatMap(
    ([, sign, name, attributes = '', isEmpty, text]) => {
      if (text !== undefined) return [JSON.stringify(unescaped(text))]
      if (sign === '?') return []
      const end = `</${name}>`
      if (sign === '/') return [end]
      const pairs = [...attributes.matchAll(XML_ATTRIBUTE)].map(
        ([, key, double, single]) => ` ${key}=${JSON.stringify(unescaped(double ?? single ?? ''))}`,
      )
      const start = `<${name}${pairs.sort().join('')}>`
      return isEmpty === '/' ? [start, end] : [start]
    },
  )
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

function unescaped(text: string): string {
  return text.replace(/&(?:(#x?)?(\w+);)?/g, (whole, number: string | undefined, name = '') => {
    if (number !== undefined) {
      return String.fromCodePoint(Number.parseInt(name, number === '#' ? 10 : 16))
    }
    const char = ENTITIES[name]
    if (char === undefined) throw new Error(`${whole} is no reference`)
    return char
  })
}

/** Makes values of their JSON form. */
function untyped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(untyped)
  if (typeof value !== 'object' || value === null) return value
  const { $blob: blob, $date: date, $float: float, $int: int } = value as Record<string, unknown>
  if (typeof date === 'number') return new Date(date)
  if (typeof blob === 'string') return Uint8Array.from(Buffer.from(blob, 'base64'))
  if (typeof int === 'string') return BigInt(int)
  if (typeof float === 'string') return Number(float)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, untyped(item)]))
}
