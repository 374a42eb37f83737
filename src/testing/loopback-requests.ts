import { randomBytes } from 'node:crypto'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import { collectBytes, createByteCollector, takeBytes } from '../base/byte-collector.ts'
import { SansdkError, SignatureError } from '../errors.ts'
import type { Model } from '../models/model.ts'
import type { OperationModel } from '../models/types.ts'
import { type ArrivedRequest, decodeRequest, spelledPath } from '../protocols/decode-request.ts'
import { encodeResponse } from '../protocols/encode-response.ts'
import { encodeXmlDocument } from '../protocols/encode-xml.ts'
import { readingsOf } from '../proxy/operations.ts'
import type { Credentials } from '../sigv4/types.ts'
import { refusedClaim } from '../verify/checks.ts'
import { verify } from '../verify/index.ts'
import { pathStyle, urlParts, withoutSignature } from './arrived-operation.ts'
import type { LoopbackFailure, LoopbackFault, LoopbackRequest } from './loopback-types.ts'
import { BUCKET_OPERATIONS } from './s3-buckets.ts'
import { acceptForm } from './s3-forms.ts'
import { LISTING_OPERATIONS } from './s3-listings.ts'
import { MULTIPART_OPERATIONS } from './s3-multipart.ts'
import { OBJECT_OPERATIONS, type S3Operation } from './s3-objects.ts'
import { S3Refusal, type Store, type StoredBucket } from './s3-store.ts'

const OPERATIONS: Readonly<Record<string, S3Operation>> = {
  ...OBJECT_OPERATIONS,
  ...MULTIPART_OPERATIONS,
  ...LISTING_OPERATIONS,
  ...BUCKET_OPERATIONS,
}

/** Requests that are to fail. */
export interface Fault {
  readonly what: LoopbackFault & LoopbackFailure
  left: number
}

/** A server as its requests know it. */
export interface Server extends Store {
  readonly model: Model
  readonly keyOf: (accessKeyId: string) => Credentials | undefined
  readonly faults: Fault[]
  readonly requests: LoopbackRequest[]
}

/** A request as it arrived, before anything is believed. */
interface Arrived {
  readonly request: IncomingMessage
  readonly body: Uint8Array
  /** With the bucket in it. */
  readonly path: string
  readonly query: ReturnType<typeof urlParts>['query']
  readonly headers: Readonly<Record<string, string>>
  readonly bucket: string | undefined
  readonly key: string | undefined
  /** What it may be, by its form. */
  readonly names: readonly string[]
}

/** What is sent. */
interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** Answers a request: verifies it, runs its operation, or fails as a fault says. */
export async function handleRequest(
  server: Server,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const arrived = await read(server, request)
    if (arrived === undefined) {
      send(request, response, UNREADABLE, false)
      return
    }
    const fault = takeFault(server, arrived)
    const { delayMs = 0, network } = (fault ?? {}) as { delayMs?: number; network?: string }
    if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs))
    if (network === 'silence') return
    if (network === 'reset') {
      request.socket.destroy()
      return
    }
    const answer = await answerTo(server, arrived, fault)
    log(server, arrived, answer)
    send(request, response, answer, network === 'cut')
  } catch {
    // The caller left, or what it sent cannot be read.
    request.socket.destroy()
  }
}

const UNREADABLE: Answer = {
  status: 400,
  headers: { 'content-type': 'application/xml' },
  body: Buffer.from(
    encodeXmlDocument('Error', {
      Code: 'InvalidURI',
      Message: "Couldn't parse the specified URI.",
    }),
  ),
}

/** Reads a request to its end; `undefined` where its path or query is not UTF-8. */
async function read({ model }: Server, request: IncomingMessage): Promise<Arrived | undefined> {
  const whole = createByteCollector()
  for await (const chunk of request) collectBytes(whole, chunk as Uint8Array)
  if (!isDecodable(request.url ?? '/')) return undefined
  const authority = request.headers.host ?? ''
  const parts = urlParts(`http://${authority}${request.url ?? '/'}`)
  const sent = Object.entries(request.headers).map(([name, value]) => [name, String(value)])
  const { headers, query } = withoutSignature(Object.fromEntries(sent), parts.query)
  const path = spelledPath(pathStyle(authority, parts.path))
  const body = takeBytes(whole)
  const [, bucket, key] = /^\/([^/]*)(?:\/(.+))?$/s.exec(path) ?? []
  const method = request.method ?? 'GET'
  const call = { method, path, query, headers: new Map(Object.entries(headers)), body }
  return {
    request,
    body,
    path,
    query,
    headers,
    bucket: bucket === '' ? undefined : bucket,
    key: key === undefined ? undefined : decodeURIComponent(key),
    names: readingsOf(model, call).flat(),
  }
}

function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url)
    return true
  } catch {
    return false
  }
}

function operationOf({ names }: Arrived): string | undefined {
  return names.find((name) => Object.hasOwn(OPERATIONS, name)) ?? names[0]
}

function takeFault({ faults }: Server, arrived: Arrived): Fault['what'] | undefined {
  const name = operationOf(arrived)
  const fault = faults.find(({ left, what }) => {
    const { bucket, key, operation } = what
    if (left <= 0 || (operation !== undefined && operation !== name)) return false
    if (bucket !== undefined && bucket !== arrived.bucket) return false
    if (key === undefined) return true
    return typeof key === 'string' ? key === arrived.key : key.test(arrived.key ?? '')
  })
  if (fault !== undefined) fault.left--
  return fault?.what
}

async function answerTo(
  server: Server,
  arrived: Arrived,
  fault: Fault['what'] | undefined,
): Promise<Answer> {
  const id = randomBytes(8).toString('hex').toUpperCase()
  try {
    if (fault !== undefined && 'code' in fault) throw refusalOf(fault)
    const answer = await fulfil(server, arrived, id)
    const { headers, method = 'GET' } = arrived.request
    const cors = corsHeaders(server.buckets.get(arrived.bucket ?? ''), method, headers)
    return cors === undefined ? answer : { ...answer, headers: { ...answer.headers, ...cors } }
  } catch (error) {
    return errorAnswer(arrived, error, id)
  }
}

function refusalOf(fault: Extract<LoopbackFailure, { code: string }>): S3Refusal {
  const { code, data = {}, message = '', retryAfterMs, status } = fault
  const headers: Record<string, string> =
    retryAfterMs === undefined ? {} : { 'retry-after': String(Math.ceil(retryAfterMs / 1000)) }
  const usual = /^(?:SlowDown|ServiceUnavailable)$/.test(code)
    ? 503
    : code.startsWith('Internal')
      ? 500
      : 400
  return new S3Refusal(code, status ?? usual, message, { data, headers })
}

async function fulfil(server: Server, arrived: Arrived, id: string): Promise<Answer> {
  const { bucket = '', headers, key, request } = arrived
  if (request.method === 'OPTIONS') return preflight(server, arrived)
  const type = headers['content-type'] ?? ''
  if (request.method === 'POST' && key === undefined && /^multipart\/form-data/i.test(type)) {
    const form = await acceptForm(server, bucket, type, arrived.body, server.keyOf)
    const { etag, location, status } = form
    const document = {
      Location: `/${bucket}/${form.key}`,
      Bucket: bucket,
      Key: form.key,
      ETag: etag,
    }
    return {
      status,
      headers: { etag, ...(location === undefined ? {} : { location }) },
      body: Buffer.from(status === 201 ? encodeXmlDocument('PostResponse', document) : ''),
    }
  }
  if (isVersion2(arrived)) {
    const message =
      'The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256.'
    throw new S3Refusal('InvalidRequest', 400, message)
  }
  const { body, trailers } = await verified(server, arrived)
  return runOperation(server, arrived, { body, headers: { ...headers, ...trailers } }, id)
}

/** Whether it was signed by Signature Version 2, which boto3 still uses for links by default. */
function isVersion2({ headers, query }: Arrived): boolean {
  const isLink = query.some(([name]) => name === 'AWSAccessKeyId')
  return isLink || headers['authorization']?.startsWith('AWS ') === true
}

function preflight(server: Server, { bucket = '', request }: Arrived): Answer {
  const { headers } = request
  const method = headers['access-control-request-method'] ?? ''
  const cors = corsHeaders(server.buckets.get(bucket), method, headers)
  if (cors !== undefined) return { status: 200, headers: cors, body: new Uint8Array(0) }
  throw new S3Refusal('AccessForbidden', 403, 'CORSResponse: This CORS request is not allowed.')
}

/** The content of a request whose signature holds, out of its chunks. @throws SignatureError. */
async function verified(
  { keyOf, region }: Server,
  { body, request }: Arrived,
): Promise<{ body: Uint8Array; trailers: Readonly<Record<string, string>> }> {
  const { verifyChunks } = await verify(request, {
    credentials: keyOf,
    services: ['s3'],
    regions: region,
    body,
    maxBodyBytes: Number.MAX_SAFE_INTEGER,
    maxChunkBytes: Number.MAX_SAFE_INTEGER,
    wirePath: 'any',
  })
  if (verifyChunks === undefined) return { body, trailers: {} }
  const chunks = verifyChunks()
  const whole = createByteCollector()
  for await (const chunk of chunks) collectBytes(whole, chunk)
  return { body: takeBytes(whole), trailers: chunks.trailers ?? {} }
}

function runOperation(
  server: Server,
  arrived: Arrived,
  { body, headers }: Pick<Answer, 'body' | 'headers'>,
  id: string,
): Answer {
  const { model } = server
  const name = operationOf(arrived)
  const operation = name === undefined ? undefined : model.operation(name)
  const run = name === undefined ? undefined : OPERATIONS[name]
  if (operation === undefined || run === undefined) {
    const what = name ?? 'A request of this form'
    const message = `${what} is not implemented by the loopback S3 of sansdk/testing.`
    throw new S3Refusal('NotImplemented', 501, message)
  }
  const { path, query } = arrived
  const input = inputOf(model, operation, { path, query, headers, body })
  const output = run(server, input, body)
  const encoded = encodeResponse(model.service, operation, output, id)
  const content = encoded.body as string | Uint8Array | undefined
  return {
    status: output['ContentRange'] === undefined ? encoded.status : 206,
    headers: encoded.headers,
    body: typeof content === 'string' ? Buffer.from(content) : (content ?? new Uint8Array(0)),
  }
}

/** The input of an operation. @throws S3Refusal for a document, a header or a parameter that is none. */
function inputOf(
  { service }: Model,
  operation: OperationModel,
  request: ArrivedRequest,
): ReturnType<typeof decodeRequest> {
  try {
    return decodeRequest(service, operation, request)
  } catch (error) {
    if (!(error instanceof SansdkError)) throw error
    const isDocument = operation.input?.shape.payload?.type.kind === 'structure'
    if (!isDocument || request.body.length === 0) {
      throw new S3Refusal('InvalidArgument', 400, `Invalid argument: ${error.message}`)
    }
    const message =
      'The XML you provided was not well-formed or did not validate against our published schema'
    throw new S3Refusal('MalformedXML', 400, message)
  }
}

// --- responses ------------------------------------------------------------------------------------

function errorAnswer({ path, request }: Arrived, error: unknown, id: string): Answer {
  const isLink = request.url?.includes('X-Amz-Signature=') === true
  const { code, data, headers, message, status } =
    error instanceof S3Refusal ? error : signatureRefusal(error, isLink)
  const details = { Code: code, Message: message, ...data, Resource: path, RequestId: id }
  return {
    status,
    headers: { ...headers, 'content-type': 'application/xml', 'x-amz-request-id': id },
    body: Buffer.from(status === 304 ? '' : encodeXmlDocument('Error', details)),
  }
}

function send(
  { method, socket }: IncomingMessage,
  response: ServerResponse,
  { body, headers, status }: Answer,
  isCut: boolean,
): void {
  const isBare = method === 'HEAD' || status === 204 || status === 304
  const length = isCut ? Math.max(body.length, 2) : body.length
  const framing = isBare ? {} : { 'content-length': String(length) }
  response.writeHead(status, { ...headers, ...framing, server: 'sansdk' })
  if (!isCut) response.end(isBare ? undefined : body)
  else response.write(body.subarray(0, Math.floor(length / 2)), () => socket.destroy())
}

function log(server: Server, arrived: Arrived, { body, headers, status }: Answer): void {
  const { bucket, key, request } = arrived
  const isError = status >= 300 && headers['content-type'] === 'application/xml'
  const [, code] = /<Code>([^<]+)<\/Code>/.exec(isError ? Buffer.from(body).toString() : '') ?? []
  server.requests.push({
    operation: operationOf(arrived),
    method: request.method ?? '',
    url: request.url ?? '',
    headers: { ...request.headers },
    bucket,
    key,
    status,
    code,
  })
}

/** What S3 shows of its own computation, which is all that `diagnose` needs. */
function computedTexts(error: SignatureError): Record<string, string> {
  const { accessKeyId, canonicalRequest, signature, stringToSign } = refusedClaim(error) ?? {}
  if (accessKeyId === undefined || signature === undefined || stringToSign === undefined) return {}
  return {
    AWSAccessKeyId: accessKeyId,
    StringToSign: stringToSign,
    SignatureProvided: signature,
    StringToSignBytes: spacedHex(stringToSign),
    ...(canonicalRequest === undefined
      ? {}
      : { CanonicalRequest: canonicalRequest, CanonicalRequestBytes: spacedHex(canonicalRequest) }),
  }
}

/** Bytes as S3 writes them: `47 45 54`. */
function spacedHex(text: string): string {
  return Buffer.from(text)
    .toString('hex')
    .replace(/..(?=.)/g, '$& ')
}

/**
 * What S3 says of a signature that does not hold: nothing that helps to guess a key.
 *
 * @param isLink whether the signature was in the query.
 */
function signatureRefusal(error: unknown, isLink: boolean): S3Refusal {
  if (!(error instanceof SignatureError)) {
    return new S3Refusal('InternalError', 500, String(error))
  }
  switch (error.code) {
    case 'SIGNATURE_ACCESS_KEY_UNKNOWN':
      return new S3Refusal(
        'InvalidAccessKeyId',
        403,
        'The AWS Access Key Id you provided does not exist in our records.',
      )
    case 'SIGNATURE_DOES_NOT_MATCH':
      return new S3Refusal(
        'SignatureDoesNotMatch',
        403,
        'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
        { data: computedTexts(error) },
      )
    case 'SIGNATURE_SESSION_TOKEN_INVALID':
      return new S3Refusal(
        'InvalidToken',
        400,
        'The provided token is malformed or otherwise invalid.',
      )
    case 'SIGNATURE_SCOPE_MISMATCH':
      return new S3Refusal(
        'AuthorizationHeaderMalformed',
        400,
        `The authorization header is malformed; the ${error.field} is wrong.`,
      )
    case 'SIGNATURE_PAYLOAD_MISMATCH':
      return new S3Refusal(
        'XAmzContentSHA256Mismatch',
        400,
        "The provided 'x-amz-content-sha256' header does not match what was computed.",
      )
    case 'SIGNATURE_EXPIRED':
      if (isLink) return new S3Refusal('AccessDenied', 403, 'Request has expired')
      return skewed(error)
    case 'SIGNATURE_NOT_YET_VALID':
      return skewed(error)
    default:
      return new S3Refusal('AccessDenied', 403, `Access Denied (${error.message})`)
  }
}

function skewed({ message }: SignatureError): S3Refusal {
  return new S3Refusal(
    'RequestTimeTooSkewed',
    403,
    `The difference between the request time and the current time is too large (${message}).`,
  )
}

interface CorsRule {
  readonly AllowedOrigins?: readonly string[]
  readonly AllowedMethods?: readonly string[]
  readonly AllowedHeaders?: readonly string[]
  readonly ExposeHeaders?: readonly string[]
  readonly MaxAgeSeconds?: number
}

/**
 * What a bucket's rules let a page of another origin do: the headers of the response; `undefined` where no
 * rule does.
 *
 * @param method that of the request, or for a preflight the one that it asks for.
 */
function corsHeaders(
  bucket: StoredBucket | undefined,
  method: string,
  headers: IncomingHttpHeaders,
): Record<string, string> | undefined {
  const { origin } = headers
  const { CORSRules: rules = [] } = (bucket?.settings.get('CORSConfiguration') ?? {}) as {
    CORSRules?: readonly CorsRule[]
  }
  if (origin === undefined) return undefined
  const asked = (headers['access-control-request-headers'] ?? '')
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '')
  const rule = rules.find(
    ({ AllowedHeaders = [], AllowedMethods = [], AllowedOrigins = [] }) =>
      AllowedMethods.includes(method) &&
      AllowedOrigins.some((pattern) => fits(pattern, origin)) &&
      asked.every((name) => AllowedHeaders.some((pattern) => fits(pattern.toLowerCase(), name))),
  )
  if (rule === undefined) return undefined
  const isAny = rule.AllowedOrigins?.includes('*') === true
  const { AllowedMethods = [], ExposeHeaders = [], MaxAgeSeconds } = rule
  return {
    'access-control-allow-origin': isAny ? '*' : origin,
    'access-control-allow-methods': AllowedMethods.join(', '),
    ...(asked.length === 0 ? {} : { 'access-control-allow-headers': asked.join(', ') }),
    ...(ExposeHeaders.length === 0
      ? {}
      : { 'access-control-expose-headers': ExposeHeaders.join(', ') }),
    ...(MaxAgeSeconds === undefined ? {} : { 'access-control-max-age': String(MaxAgeSeconds) }),
    vary: 'Origin',
  }
}

/** A pattern with at most one `*`. */
function fits(pattern: string, text: string): boolean {
  const [start = '', end] = pattern.split('*')
  if (end === undefined) return pattern === text
  return text.length >= start.length + end.length && text.startsWith(start) && text.endsWith(end)
}
