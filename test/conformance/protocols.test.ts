import { readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { compileModel } from '../../src/models/compile.ts'
import { type Model, readModel } from '../../src/models/model.ts'
import type { OperationModel, Type } from '../../src/models/types.ts'
import { decodeResponse } from '../../src/protocols/decode.ts'
import { decodeCbor } from '../../src/protocols/decode-cbor.ts'
import { decodeErrorData } from '../../src/protocols/decode-error.ts'
import { decodeRequest } from '../../src/protocols/decode-request.ts'
import { type EncodedRequest, encodeRequest } from '../../src/protocols/encode.ts'
import { readErrorDetails } from '../../src/protocols/errors.ts'
import { percentEncode } from '../../src/protocols/input.ts'

type Json = Record<string, unknown>

interface ProtocolCase {
  readonly id: string
  readonly given: Json & { readonly name: string }
  readonly params?: Json
  readonly serialized?: {
    readonly method?: string
    readonly uri: string
    readonly body?: string
    readonly headers?: Record<string, string>
    readonly forbidHeaders?: string[]
  }
  readonly response?: { status_code: number; headers?: Record<string, string>; body?: string }
  readonly result?: Json
  readonly errorCode?: string
  readonly errorMessage?: string
  readonly error?: Json
}

interface ProtocolSuite {
  readonly metadata: Json & { readonly protocol: string }
  readonly shapes: Json
  readonly cases: readonly ProtocolCase[]
}

const FOLDER = new URL('data/protocols/', import.meta.url)
const FILES = readdirSync(FOLDER)

function load(file: string): ProtocolSuite[] {
  return JSON.parse(gunzipSync(readFileSync(new URL(file, FOLDER))).toString())
}

/** Cases that botocore's own codecs do not pass either; its test runner lists them. */
const IGNORED = new Map(
  Object.entries({
    'an empty list is no header, which proxies drop and a signature would miss': [
      'RestJsonNullAndEmptyHeaders',
      'NullAndEmptyHeaders',
    ],
    'a locationName of the reference goes before that of the shape': [
      'BodyWithXmlName',
      'RestXmlHttpPayloadWithUnion',
      'HttpPayloadWithXmlName',
      'HttpPayloadWithXmlNamespace',
      'HttpPayloadWithXmlNamespaceAndPrefix',
      'XmlAttributesOnPayload',
    ],
    'elements of flattened lists go by the name of their kind, as SimpleDB has them': [
      'XmlLists',
      'QueryXmlLists',
    ],
    'JSON in a header is parsed': ['MediaTypeHeaderOutputBase64'],
  }).flatMap(([reason, ids]) => ids.map((id) => [id, reason] as const)),
)

/** What the client does around the codecs, and is tested there: checksums, compression, base paths. */
const OF_THE_CLIENT = /^(?:RestJsonHttpChecksumRequired|SDKApp|.*HostWithPath)/

/**
 * Inputs of which the request does not say all: what is null, empty or filled in, JSON inside of a text, and parameters
 * that a map of the input says once more.
 */
const IRREVERSIBLE =
  /AutoFill|Null|Empty(?:Query|ListQuery|Structure)|NotPresent|ButNoPayload|jsonvalue|MediaTypeHeader|QueryPrecedence|RestJson(?:AllQueryString|QueryStringEscaping|\w*QueryValues)/

const TOKEN = '00000000-0000-4000-8000-000000000000'

function modelOf(
  { metadata, shapes }: ProtocolSuite,
  { given }: ProtocolCase,
): [Model, OperationModel] {
  const definition = {
    metadata: { endpointPrefix: 'test', apiVersion: '1', ...metadata },
    operations: { [given.name]: given },
    shapes,
  }
  const model = readModel(compileModel('test', definition))
  const operation = model.operation(given.name)
  if (operation === undefined) throw new Error(`no ${given.name}`)
  return [model, operation]
}

/** The cases have points in time as seconds, and numbers that JSON lacks as texts. */
function inputOf(type: Type | undefined, value: unknown): unknown {
  if (value === null || value === undefined || type === undefined) return value
  const entries = (of: (name: string) => Type | undefined) =>
    Object.fromEntries(Object.entries(value).map(([name, item]) => [name, inputOf(of(name), item)]))
  switch (type.kind) {
    case 'structure':
      return entries((name) => type.shape.byName.get(name)?.type)
    case 'map':
      return entries(() => type.value)
    case 'list':
      return (value as unknown[]).map((item) => inputOf(type.member, item))
    case 'timestamp':
      return new Date((value as number) * 1000)
    case 'float':
    case 'double':
      return Number(value)
    default:
      return value
  }
}

/** Outputs as the cases write them: without what their models lack, which is kept where it can be. */
function plain(value: unknown, type?: Type): unknown {
  if (type?.kind === 'structure') {
    const known = Object.entries(value as Json).filter(([name]) => type.shape.byName.has(name))
    return Object.fromEntries(
      known.map(([name, item]) => [name, plain(item, type.shape.byName.get(name)?.type)]),
    )
  }
  if (value instanceof Date) return value.getTime() / 1000
  if (value instanceof Uint8Array) return Buffer.from(value).toString()
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value)
  if (typeof value === 'bigint') return Number(value)
  if (Array.isArray(value))
    return value.map((item) => plain(item, type?.kind === 'list' ? type.member : undefined))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      plain(item, type?.kind === 'map' ? type.value : undefined),
    ]),
  )
}

function textOf(body: unknown): string {
  return typeof body === 'string' ? body : Buffer.from((body ?? []) as Uint8Array).toString()
}

/** XML without the white space between elements. */
function compact(xml: string): string {
  return xml
    .replace(/>\s+</g, '><')
    .replace(/\s*\n\s*/g, '')
    .trim()
}

function pairsOf(query: string): string[] {
  return query === ''
    ? []
    : query
        .split('&')
        .map((pair) => (pair.includes('=') ? pair : `${pair}=`))
        .sort()
}

function expectBody(protocol: string, request: EncodedRequest, expected: string): void {
  const text = textOf(request.body)
  if (protocol.includes('cbor')) {
    const cbor = (bytes: Uint8Array) => (bytes.length === 0 ? undefined : decodeCbor(bytes))
    const body = (request.body ?? new Uint8Array()) as Uint8Array
    expect(cbor(body)).toEqual(cbor(Buffer.from(expected, 'base64')))
  } else if (protocol.endsWith('json') && expected.trim().startsWith('{')) {
    expect(JSON.parse(text)).toEqual(JSON.parse(expected))
  } else if (protocol === 'query' || protocol === 'ec2') {
    expect(pairsOf(text)).toEqual(pairsOf(expected.replace(/\s*\n\s*/g, '')))
  } else if (protocol === 'rest-xml') expect(compact(text)).toBe(compact(expected))
  else expect(text).toBe(expected)
}

function expectHeaders(
  request: EncodedRequest,
  { headers = {}, forbidHeaders = [] }: ProtocolCase['serialized'] & {},
): void {
  const spaced = (value: string | undefined) => value?.replaceAll(', ', ',')
  for (const [name, value] of Object.entries(headers)) {
    const sent = request.headers[name.toLowerCase()]
    // The character set of forms is botocore's own addition, which the cases do not have.
    expect(spaced(sent?.replace('; charset=utf-8', ''))).toBe(spaced(value))
  }
  for (const name of forbidHeaders) expect(request.headers[name.toLowerCase()]).toBeUndefined()
}

describe.each(FILES.filter((file) => file.startsWith('input')))('%s', (file) => {
  for (const suite of load(file)) {
    for (const one of suite.cases.filter(({ id }) => !OF_THE_CLIENT.test(id))) {
      it.skipIf(IGNORED.has(one.id))(one.id, () => {
        const [{ service }, operation] = modelOf(suite, one)
        const { serialized } = one
        if (serialized === undefined) throw new Error('no request')
        const options =
          one.id.includes('AutoFill') && !one.id.includes('IsSet')
            ? { idempotencyToken: TOKEN }
            : {}
        const request = encodeRequest(
          service,
          operation,
          inputOf(operation.input, one.params),
          options,
        )
        const query = request.query.map(
          ([name, value]) => `${percentEncode(name)}=${percentEncode(value)}`,
        )
        const [path, expectedQuery = ''] = serialized.uri.split('?')
        expect(request.method).toBe(serialized.method ?? 'POST')
        expect(request.path).toBe(path)
        expect(query.sort()).toEqual(pairsOf(expectedQuery))
        if (serialized.body !== undefined)
          expectBody(suite.metadata.protocol, request, serialized.body)
        expectHeaders(request, serialized)
      })

      it.skipIf(IGNORED.has(one.id) || IRREVERSIBLE.test(one.id))(`${one.id}, read again`, () => {
        const [{ service }, operation] = modelOf(suite, one)
        const { body = '', headers = {}, uri = '/' } = one.serialized ?? {}
        const [path = '/', query = ''] = uri.split('?')
        const isCbor = suite.metadata.protocol.includes('cbor')
        const input = decodeRequest(service, operation, {
          path,
          query: [...new URLSearchParams(query)],
          headers: Object.fromEntries(
            Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]),
          ),
          body: Buffer.from(body, isCbor ? 'base64' : 'utf8'),
        })
        const params = plain(inputOf(operation.input, one.params ?? {}), operation.input)
        expect(plain(input, operation.input)).toEqual(params)
      })
    }
  }
})

describe.each(FILES.filter((file) => file.startsWith('output')))('%s', (file) => {
  const suites = load(file)
  it('holds cases', () => expect(suites).toBeInstanceOf(Array))
  for (const suite of suites) {
    for (const one of suite.cases) {
      it.skipIf(IGNORED.has(one.id))(one.id, async () => {
        const [model, operation] = modelOf(suite, one)
        const { service } = model
        const {
          body: text = '',
          headers: named = {},
          status_code: status,
        } = one.response ?? { status_code: 200 }
        const headers = Object.fromEntries(
          Object.entries(named).map(([name, value]) => [name.toLowerCase(), value]),
        )
        const isCbor = suite.metadata.protocol.includes('cbor')
        const body = Buffer.from(text, isCbor ? 'base64' : 'utf8')
        if (one.errorCode === undefined) {
          const { output } = decodeResponse(service, operation, { status, headers }, body)
          expect(operation.output === undefined ? {} : plain(output, operation.output)).toEqual(
            one.result,
          )
        } else {
          const details = await readErrorDetails({ headers, body })
          expect(details.codes[0]).toBe(one.errorCode)
          if (one.errorMessage !== undefined) expect(details.message).toBe(one.errorMessage)
          const structure = model.error(one.errorCode)?.structure
          if (structure === undefined) return
          const { shape } = structure
          const data = decodeErrorData(service, shape, { status, headers }, details.data)
          expect(plain(data ?? {}, structure)).toEqual(one.error)
        }
      })
    }
  }
})
