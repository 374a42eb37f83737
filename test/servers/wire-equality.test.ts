import { beforeAll, describe, expect, it } from 'vitest'
import { type CallPlan, planCall } from '../../src/client/call/plan-call.ts'
import { inputHints } from '../../src/client/catalogue/member-hints.ts'
import { serviceFacts } from '../../src/client/catalogue/service-facts.ts'
import { decodeCbor } from '../../src/protocols/decode-cbor.ts'
import {
  type CallEncoding,
  decodeCall,
  type EncodedCall,
  encodeCall,
  type InputHints,
  type MemberKeys,
  type OutputHints,
  type ProtocolName,
} from '../../src/protocols/index.ts'
import { parseJson } from '../../src/protocols/parse-json.ts'
import {
  canonicalXml,
  drawCalls,
  hasBotocore,
  untyped,
  type WireAnswer,
  type WireCall,
  type WireCalls,
} from './botocore-calls.ts'

/*
 * What differs, and is kept out of the comparison:
 * - a REST-XML body has a content type here and none from botocore;
 * - Dates keep their milliseconds here, where botocore cuts them in JSON and CBOR (whole seconds are drawn);
 * - CBOR's whole numbers are integers here also for members that the model calls floats;
 * - \r in XML is a reference here and bare from botocore, which a parser turns into \n (none is drawn);
 * - a structure without members is an empty text in XML, without its shape (none is drawn);
 * - of members with one wire name one is filled here and both by botocore (one operation of S3's);
 * - with the catalogue's facts texts of XML stay texts; each is compared by what it means;
 * - services that take no signature of version 4 are refused by `call` (SimpleDB, Import/Export, CodeCatalyst).
 */

const python = process.env['SANSDK_PYTHON'] ?? 'python3'
const seed = Number(process.env['SANSDK_WIRE_SEED'] ?? Date.now() % 1_000_000)
const COUNT = Number(process.env['SANSDK_WIRE_COUNT'] ?? 100)

// No protocol has fewer operations.
const CBOR_COUNT = 300

const isThere = hasBotocore(python)
if (!isThere) console.warn(`skipped: ${python} has no botocore that knows CBOR (1.36 or later)`)

const PROTOCOLS: readonly ProtocolName[] = [
  'json-1.0',
  'json-1.1',
  'query',
  'ec2',
  'rest-json',
  'rest-xml',
  'rpc-v2-cbor',
]

describe.skipIf(!isThere)(`calls as botocore makes them (SANSDK_WIRE_SEED=${seed})`, () => {
  let made: WireCalls

  beforeAll(() => {
    made = drawCalls(python, seed, COUNT)
    const services = new Set(made.calls.map(({ service }) => service)).size
    console.log(
      `${made.calls.length} operations of ${services} services, botocore ${made.botocore};`,
      `passed over: ${JSON.stringify(made.skipped)}`,
    )
    if (!made.moto)
      console.warn('answers skipped but for CBOR: no moto, whose serializers make them')
  }, 120_000)

  it('draws most of what is asked for of each protocol', () => {
    for (const protocol of PROTOCOLS) {
      const drawn = made.calls.filter((call) => call.protocol === protocol)
      expect(drawn.length, protocol).toBeGreaterThanOrEqual(Math.min(COUNT, CBOR_COUNT) * 0.7)
    }
  })

  it('draws five times as many, 500, that `call` sends', () => {
    const least = Math.min(COUNT, CBOR_COUNT) * 5
    expect(made.calls.filter(isCallable).length).toBeGreaterThanOrEqual(least)
  })

  describe('with the facts of the model', () => {
    it.each(PROTOCOLS)('%s: the same request', (protocol) => {
      const calls = made.calls.filter((call) => call.protocol === protocol)
      expectRequests(calls.map((call) => [call, encodeCall(encodingOf(call), inputOf(call))]))
    })

    it.each(PROTOCOLS)('%s: the same output', async (protocol) => {
      for (const call of made.calls.filter((each) => each.protocol === protocol)) {
        const { answer } = call
        if (answer === null) continue
        const hints = modelHints(answer)
        const decoded = await decodeCall(answerEncoding(call, answer), answerOf(answer), hints)
        const label = `${call.service} ${call.operation}`
        expect(decoded.output, label).toEqual(untyped(answer.output))
        expect(decoded.metadata.requestId, label).toBeTypeOf('string')
      }
    })
  })

  describe('as `call` makes them', () => {
    it.each(PROTOCOLS)('%s: the same request', (protocol) => {
      const calls = made.calls.filter((call) => call.protocol === protocol && isCallable(call))
      expectRequests(calls.map((call) => [call, requestOf(planOf(call))]))
    })

    it.each(PROTOCOLS)('%s: the same output', async (protocol) => {
      for (const call of made.calls.filter((each) => each.protocol === protocol)) {
        const { answer } = call
        if (answer === null || !isCallable(call)) continue
        const { encoding, output } = planOf(call)
        const decoded = await decodeCall(encoding, answerOf(answer), output)
        const label = `${call.service} ${call.operation}`
        const expected = untyped(answer.output)
        if (isXml(protocol)) expectTexts(decoded.output, expected, label)
        else expect(decoded.output, label).toEqual(expected)
        expect(decoded.metadata.requestId, label).toBeTypeOf('string')
      }
    })
  })
})

function isCallable({ service }: WireCall): boolean {
  return serviceFacts(service)?.authentication === 'sigv4'
}

function inputOf({ input, hasInput }: WireCall): unknown {
  return hasInput ? untyped(input) : undefined
}

function encodingOf(call: WireCall): CallEncoding {
  return {
    protocol: call.protocol,
    operation: call.operation,
    hasInput: call.hasInput,
    hostPrefix: call.hostPrefix ?? undefined,
    http: call.http ?? undefined,
    targetPrefix: call.targetPrefix ?? undefined,
    apiVersion: call.apiVersion ?? undefined,
    queryCompatible: call.queryCompatible,
    input: inputModelHints(call),
  }
}

/** Where a REST operation puts its members, and of REST-JSON what they are, the caller says. */
function planOf(call: WireCall): CallPlan {
  const { service, operation, protocol, http, answer } = call
  return planCall(service, operation, inputOf(call), {
    protocol,
    http: http === null ? undefined : { ...http, answer: answer?.binding },
    input: callersHints(call),
    ...(protocol === 'rest-json' && answer !== null && { output: modelHints(answer) }),
    // A random input has a token or has none.
    idempotencyToken: 'none',
  })
}

// What the catalogue leaves to the caller elsewhere: documents, and how headers of REST-XML write Dates.
function callersHints(call: WireCall): InputHints {
  const { service, operation, protocol } = call
  const hints = inputModelHints(call)
  if (protocol === 'rest-json') return hints
  const { documents, timestamps } = hints
  const known = inputHints(service, protocol, operation)
  return {
    documents,
    ...(protocol === 'rest-xml' && { timestamps: { ...timestamps, ...known.timestamps } }),
  }
}

/** What `call` gives to the client, as the protocols name it. */
function requestOf({ request }: CallPlan): EncodedCall {
  const { method = '', path = '/', query, body, headers, hostPrefix } = request
  return {
    method,
    path,
    query: [...((query ?? []) as EncodedCall['query'])],
    headers: headers as EncodedCall['headers'],
    body: body as EncodedCall['body'],
    hostPrefix,
  }
}

function inputModelHints({ hints }: WireCall): InputHints {
  const { documents, ...rest } = hints
  return { ...rest, documents: keysOf(documents) }
}

function answerEncoding(call: WireCall, { binding }: WireAnswer): CallEncoding {
  const encoding = encodingOf(call)
  return encoding.http === undefined
    ? encoding
    : { ...encoding, http: { ...encoding.http, answer: binding } }
}

function modelHints({ hints }: WireAnswer): OutputHints {
  const { dates, blobs, numbers, booleans, documents, lists = {}, ...rest } = hints
  return {
    ...rest,
    lists,
    dates: keysOf(dates),
    blobs: keysOf(blobs),
    numbers: keysOf(numbers),
    booleans: keysOf(booleans),
    documents: keysOf(documents),
  }
}

function keysOf(marks: Readonly<Record<string, true>> | undefined): MemberKeys {
  return Object.keys(marks ?? {})
}

function answerOf(answer: WireAnswer) {
  const { status, headers, body } = answer
  return { status, headers, body: new Uint8Array(Buffer.from(body, 'base64')) }
}

function isXml(protocol: ProtocolName): boolean {
  return protocol === 'query' || protocol === 'ec2' || protocol === 'rest-xml'
}

function expectRequests(pairs: readonly (readonly [WireCall, EncodedCall])[]): void {
  const documents = pairs.flatMap(([call, ours]) =>
    call.request.xml === undefined ? [] : [String(ours.body)],
  )
  const canonical = documents.length === 0 ? [] : canonicalXml(python, documents)
  for (const [call, ours] of pairs) {
    const label = `${call.service} ${call.operation}`
    const { request } = call
    const [path, fixed = ''] = request.path.split('?')
    const query = [...new URLSearchParams(fixed), ...request.query]
    expect(ours.method, label).toBe(request.method)
    expect(ours.path, label).toBe(path)
    expect(ours.query.map(String).sort(), label).toEqual(query.map(String).sort())
    expect(ours.headers, label).toMatchObject(request.headers)
    expect(extraHeaders(call, ours), label).toEqual([])
    expect(ours.hostPrefix ?? null, label).toBe(request.hostPrefix)
    expectBody(call, ours, () => canonical.shift())
  }
}

// botocore gives XML no content type; ours has one, as the SDK's requests have.
function extraHeaders(call: WireCall, ours: EncodedCall): string[] {
  return Object.keys(ours.headers).filter(
    (name) =>
      !(name in call.request.headers) && !(name === 'content-type' && call.protocol === 'rest-xml'),
  )
}

function expectBody(
  { service, operation, protocol, request }: WireCall,
  { body }: EncodedCall,
  nextXml: () => string | undefined,
): void {
  const label = `${service} ${operation}`
  if (request.form !== undefined) {
    expect([...new URLSearchParams(String(body))], label).toEqual(request.form)
  } else if (request.json !== undefined) {
    expect(parseJson(String(body)), label).toEqual(untyped(request.json))
  } else if (request.xml !== undefined) {
    expect(nextXml(), label).toBe(request.xml)
  } else {
    const expected = Buffer.from(request.bytes ?? '', 'base64')
    const bytes = Buffer.from(body ?? '')
    if (protocol === 'rpc-v2-cbor' && expected.length > 0) {
      expect(decodeCbor(bytes), label).toEqual(decodeCbor(expected))
    } else expect(bytes.toString('base64'), label).toBe(expected.toString('base64'))
  }
}

// Without hints on types, texts of XML stay texts: each is compared by what it means.
function expectTexts(ours: unknown, theirs: unknown, label: string): void {
  if (Array.isArray(theirs)) {
    expect(Array.isArray(ours) ? ours.length : ours, label).toBe(theirs.length)
    theirs.forEach((item, index) => {
      expectTexts((ours as unknown[])[index], item, `${label}[${index}]`)
    })
  } else if (theirs instanceof Date) {
    expect(new Date(String(ours)).getTime(), label).toBe(theirs.getTime())
  } else if (theirs instanceof Uint8Array) {
    const bytes = ours instanceof Uint8Array ? ours : Buffer.from(String(ours), 'base64')
    expect(Buffer.from(bytes).toString('hex'), label).toBe(Buffer.from(theirs).toString('hex'))
  } else if (typeof theirs === 'object' && theirs !== null) {
    expect(Object.keys((ours ?? {}) as object).sort(), label).toEqual(Object.keys(theirs).sort())
    for (const [key, item] of Object.entries(theirs)) {
      expectTexts((ours as Record<string, unknown>)[key], item, `${label}.${key}`)
    }
  } else if (typeof theirs === 'number') expect(Number(ours), label).toBe(theirs)
  else expect(String(ours), label).toBe(String(theirs))
}
