import { gunzipSync } from 'node:zlib'
import { nearestName } from '../base/option-advice.ts'
import { signingOfHost } from '../endpoints/host.ts'
import { argumentValueError } from '../errors.ts'
import { loadModel } from '../models/load.ts'
import { type Model, readModel } from '../models/model.ts'
import { servicesSignedFor } from '../models/service-names.ts'
import type { OperationModel, ServiceModel } from '../models/types.ts'
import { decodeRequest, spelledPath } from '../protocols/decode-request.ts'
import { readingsOf } from '../proxy/operations.ts'
import { AUTHENTICATION_PARAMETERS } from '../sigv4/presign.ts'
import type { SentRequest } from './dispatcher.ts'

/** The models of a double: those it was given, and those of the package. */
export interface MockModels {
  has(service: string): boolean
  load(service: string): Promise<Model>
}

/** Keeps models by the names of their services. */
export function modelsOf(given: readonly ServiceModel[]): MockModels {
  const byName = new Map(given.map((source) => [source?.name, source]))
  return {
    has: (service) => byName.has(service),
    load: async (service) => readModel(byName.get(service) ?? (await loadModel(service))),
  }
}

/** A request that is a call of an operation. */
export interface RecognisedCall {
  readonly service: string
  readonly model: Model
  readonly operation: OperationModel
  readonly input: Readonly<Record<string, unknown>>
  readonly request: SentRequest
  /** The body without what wraps it on its way: chunks and compression. */
  readonly content: Uint8Array
}

/** Whether there is an answer for an operation. */
type Wanted = (service: string, operation: string) => boolean

/**
 * Finds the operation that a request calls. Where several services have it, or several operations one form,
 * it is one that there is an answer for.
 *
 * @param services those that there are answers for.
 * @throws TypeError `ERR_INVALID_ARG_VALUE` for an answer to an operation that no model has.
 */
export async function recognise(
  models: MockModels,
  request: SentRequest,
  services: ReadonlySet<string>,
  wanted: Wanted,
): Promise<RecognisedCall | undefined> {
  const { authority, path, query: whole } = urlParts(request.url)
  const scope = signedService(request, whole) ?? signingOfHost(authority)?.service
  const possible = scope === undefined ? [] : servicesOfScope(scope)
  const named = [...services].filter((name) => possible.length === 0 || possible.includes(name))
  const content = contentOf(request, scope)
  const { headers, query } = withoutSignature(request.headers, whole)
  const readings: Reading[] = []
  for (const service of new Set([...named, ...possible])) {
    const isNamed = named.includes(service)
    if (!isNamed && readings.length > 0) break
    const loaded = await loadFor(models, service, isNamed)
    if (loaded === undefined) continue
    const model = asSpoken(loaded, request)
    for (const spelled of pathsOf(service, authority, path)) {
      const call = {
        method: request.method,
        path: spelled,
        query,
        headers: new Map(Object.entries(headers)),
        body: content,
      }
      for (const name of readingsOf(model, call).flat()) {
        const operation = model.operation(name)
        if (operation !== undefined) readings.push({ service, model, operation, path: spelled })
      }
      if (readings.length > 0) break
    }
  }
  const chosen =
    readings.find(({ service, operation }) => wanted(service, operation.name)) ?? readings[0]
  if (chosen === undefined) return undefined
  const { path: spelled, ...call } = chosen
  const arrived = { path: spelled, query, headers, body: content }
  return { ...call, input: inputOf(call, arrived), request, content }
}

/** An operation that a request may call, and the path that it was found by. */
interface Reading extends Pick<RecognisedCall, 'service' | 'model' | 'operation'> {
  readonly path: string
}

// Names that services are signed for besides their own.
const SCOPES: Readonly<Record<string, readonly string[]>> = {
  s3express: ['s3'],
  's3-outposts': ['s3', 's3control', 's3outposts'],
}

function servicesOfScope(scope: string): readonly string[] {
  return [...new Set([...(SCOPES[scope] ?? []), ...servicesSignedFor(scope)])]
}

/** The spellings of a path: as it is, and without the part that the endpoints of some services begin with. */
function pathsOf(service: string, authority: string, path: string): string[] {
  if (service === 's3') return [spelledPath(pathStyle(authority, path))]
  const [, rest] = /^\/[^/]+(\/.+)$/s.exec(path) ?? []
  return [path, ...(rest === undefined ? [] : [rest])].map(spelledPath)
}

/** @throws Error for a request that is not what its operation takes, such as a body that is no JSON. */
function inputOf(
  { model, operation, service }: Pick<RecognisedCall, 'service' | 'model' | 'operation'>,
  arrived: Parameters<typeof decodeRequest>[2],
): RecognisedCall['input'] {
  try {
    return decodeRequest(model.service, operation, arrived)
  } catch (cause) {
    const problem = cause instanceof Error ? cause.message : String(cause)
    const message = `The mock cannot read the input of ${service} ${operation.name}: ${problem}`
    throw new Error(message, { cause })
  }
}

/** A model; `undefined` for one that a bundle lacks, where only the name of an operation is wanted of it. */
async function loadFor(
  models: MockModels,
  service: string,
  isNamed: boolean,
): Promise<Model | undefined> {
  try {
    return await models.load(service)
  } catch (error) {
    if (isNamed) throw error
    return undefined
  }
}

/** The model with the protocol that the request speaks, where the service has several. */
function asSpoken(model: Model, { headers }: SentRequest): Model {
  const { protocol, protocols } = model.service
  if (protocols.length === 1) return model
  const spoken =
    headers['smithy-protocol'] === 'rpc-v2-cbor'
      ? 'smithy-rpc-v2-cbor'
      : headers['x-amz-target'] === undefined
        ? 'query'
        : 'json'
  if (spoken === protocol || !protocols.includes(spoken)) return model
  return { ...model, service: { ...model.service, protocol: spoken } }
}

type Pairs = readonly (readonly [name: string, value: string])[]

/** A URL, its query decoded. */
export function urlParts(url: string): {
  readonly authority: string
  readonly path: string
  readonly query: Pairs
} {
  const [, authority = '', path = '', query = ''] =
    /^https?:\/\/([^/?]*)([^?]*)\??(.*)$/s.exec(url) ?? []
  const pairs = query === '' ? [] : query.split('&')
  return {
    authority,
    path: path === '' ? '/' : path,
    query: pairs.map((pair) => {
      const [name = '', value = ''] = pair.split(/=(.*)/s)
      return [decodeURIComponent(name), decodeURIComponent(value)]
    }),
  }
}

// `bucket.s3.eu-central-1.amazonaws.com`, also dual-stack, FIPS, access points and S3 Express.
const BUCKET_HOST =
  /^(.+)\.s3(?:express-[a-z0-9-]{1,60}|(?:-accesspoint|-fips|-accelerate)*)(?:\.dualstack)?(?:[.-][a-z0-9-]{1,60})?\.amazonaws\.com(?:\.cn)?$/

const LOCAL_BUCKET_HOST = /^(.+)\.localhost(?::\d+)?$/

/** The path with its bucket, as S3's model has it, where that stands in the host. */
export function pathStyle(authority: string, path: string): string {
  const [, bucket] = BUCKET_HOST.exec(authority) ?? LOCAL_BUCKET_HOST.exec(authority) ?? []
  const whole = bucket === undefined ? path : `/${bucket}${path}`
  return /^\/[^/]+\/$/.test(whole) ? whole.slice(0, -1) : whole
}

const AUTHENTICATION: ReadonlySet<string> = new Set(
  [...AUTHENTICATION_PARAMETERS, 'X-Amz-Content-Sha256'].map((name) => name.toLowerCase()),
)

/** A link as the request that it stands for: headers that are in its query become headers again. */
export function withoutSignature(
  headers: Readonly<Record<string, string>>,
  query: Pairs,
): { readonly headers: Readonly<Record<string, string>>; readonly query: Pairs } {
  if (!query.some(([name]) => name.toLowerCase() === 'x-amz-signature')) return { headers, query }
  const isHeader = ([name]: Pairs[number]): boolean => name.toLowerCase().startsWith('x-amz-')
  const moved = query
    .filter((pair) => isHeader(pair) && !AUTHENTICATION.has(pair[0].toLowerCase()))
    .map(([name, value]) => [name.toLowerCase(), value])
  return {
    headers: { ...headers, ...Object.fromEntries(moved) },
    query: query.filter((pair) => !isHeader(pair)),
  }
}

/** The service that a request is signed for; `undefined` for one without a signature. */
export function signedService({ headers }: SentRequest, query: Pairs): string | undefined {
  const [, credential] = query.find(([name]) => name.toLowerCase() === 'x-amz-credential') ?? []
  const scope = credential ?? /Credential=([^,\s]+)/.exec(headers['authorization'] ?? '')?.[1]
  // `AKID/20261129/us-east-1/s3/aws4_request`, and without a region for v4a.
  return scope?.split('/').at(-2)
}

/** What the body holds, out of its chunks and its compression. */
export function contentOf({ body, headers }: SentRequest, service: string | undefined): Uint8Array {
  if (service?.startsWith('s3') !== true) {
    const isPacked = headers['content-encoding']?.split(',').at(-1)?.trim() === 'gzip'
    return isPacked ? gunzipSync(body) : body
  }
  const isChunked = headers['x-amz-content-sha256']?.startsWith('STREAMING-') === true
  return isChunked ? decodeChunks(body) : body
}

/** The data of `aws-chunked`: each chunk has its length before it, in hexadecimal digits. */
function decodeChunks(body: Uint8Array): Uint8Array {
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  const data: Buffer[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf('\r\n', at)
    const length = Number.parseInt(bytes.toString('latin1', at, end), 16)
    if (!(length > 0)) break
    data.push(bytes.subarray(end + 2, end + 2 + length))
    at = end + 4 + length
  }
  return Buffer.concat(data)
}

/** @throws TypeError `ERR_INVALID_ARG_VALUE` for an operation that the model does not have. */
export function checkOperation(model: Model, operation: string): void {
  if (model.operation(operation) !== undefined) return
  const nearest = nearestName(operation, model.operationNames)
  const hint = nearest === undefined ? '' : `; did you mean ${nearest}?`
  throw argumentValueError(
    'operation',
    `"${operation}" of mock.on is not in the model of ${model.service.name}${hint}`,
  )
}
