import { createHash } from 'node:crypto'
import { argumentTypeError, argumentValueError, NetworkError, ServiceError } from '../errors.ts'
import type { ClientResponse } from '../http/response.ts'
import { orAborted } from '../http/time-limits.ts'
import { malformed } from '../protocols/response.ts'
import { encodeRfc3986 } from '../sigv4/percent-encoding.ts'
import {
  bytesOf,
  type CustomCall,
  type Customization,
  isGiven,
  type Members,
  withHeaders,
} from './custom-call.ts'
import type { CustomizedService, S3Service } from './operations.ts'
import type { ClientRequest } from './types.ts'

/** Customizations by the service's id, as in its model; those of S3 apart. */
export const CUSTOMIZATIONS: Readonly<
  Record<Exclude<CustomizedService, S3Service>, Customization>
> = {
  'API Gateway': { request: (_, request) => withHeaders(request, { accept: 'application/json' }) },
  'Auto Scaling': { input: (call) => encodedUserData(call, 'CreateLaunchConfiguration') },
  'CloudSearch Domain': { request: searchByPost },
  DocDB: { input: withoutSourceRegion, request: presignedRds },
  EC2: {
    input: (call) => encodedUserData(call, 'RunInstances'),
    request: presignedEc2,
    output: decodedConsole,
  },
  Glacier: { input: ownAccount, request: glacierRequest },
  'Machine Learning': { request: atPredictEndpoint },
  Neptune: { input: withoutSourceRegion, request: presignedRds },
  RDS: { input: withoutSourceRegion, request: presignedRds },
  'Route 53': { input: bareIds },
  SQS: { output: checkedMessages },
  'Timestream Query': { send: sendDiscovered },
  'Timestream Write': { send: sendDiscovered },
}

// --- EC2, Auto Scaling ----------------------------------------------------------------------------

/** As botocore encodes it: the API wants base64 in these two operations, where people give a script. */
function encodedUserData({ found, input }: CustomCall, operation: string): Members {
  const data = input['UserData']
  if (found.operation.name !== operation || !isGiven(data)) return input
  const bytes = typeof data === 'string' ? Buffer.from(data) : data
  if (!(bytes instanceof Uint8Array)) {
    throw argumentTypeError('input.UserData', 'a string or a Uint8Array', data)
  }
  if (isEncodedScript(String(data))) {
    throw argumentValueError(
      'input.UserData',
      'is base64 already, which it becomes when it is sent: give the text itself',
    )
  }
  return { ...input, UserData: Buffer.from(bytes).toString('base64') }
}

// What cloud-init and EC2Launch take for a script; anything else may be what it looks like.
const SCRIPT = /^(?:#!|#cloud-|#include|<powershell>|<script>|Content-Type: |MIME-Version: )/

function isEncodedScript(text: string): boolean {
  if (!/^[A-Za-z0-9+/\s]{8,}(?:={1,2}\s*)?$/.test(text)) return false
  return SCRIPT.test(Buffer.from(text, 'base64').toString('latin1'))
}

/** The console's text, which comes as base64. What is no UTF-8 in it becomes U+FFFD. */
function decodedConsole({ found }: CustomCall, output: Record<string, unknown>): void {
  const { Output: text } = output
  if (found.operation.name !== 'GetConsoleOutput' || typeof text !== 'string') return
  output['Output'] = Buffer.from(text, 'base64').toString()
}

// --- copies from other regions --------------------------------------------------------------------

const PRESIGNED_SECONDS = 3600

/** EC2 reads the snapshot by a presigned URL, in which both regions stand. */
async function presignedEc2(call: CustomCall, request: ClientRequest): Promise<ClientRequest> {
  const { found, input } = call
  const { PresignedUrl: url, SourceRegion: source } = input
  if (found.operation.name !== 'CopySnapshot' || isGiven(url)) return request
  const { link, region } = await presignedCopy(call, request, String(source))
  return withFields(request, { PresignedUrl: link, DestinationRegion: region })
}

const RDS_COPIES = new Set([
  'CopyDBClusterSnapshot',
  'CopyDBSnapshot',
  'CreateDBCluster',
  'CreateDBInstanceReadReplica',
  'StartDBInstanceAutomatedBackupsReplication',
])

/** `SourceRegion` is no member of the API: the URL that is made of it says it. */
function withoutSourceRegion({ found, input }: CustomCall): Members {
  if (!RDS_COPIES.has(found.operation.name) || !Object.hasOwn(input, 'SourceRegion')) return input
  const { SourceRegion: region, ...rest } = input
  if (!isGiven(region)) return rest
  if (typeof region !== 'string') throw argumentTypeError('input.SourceRegion', 'a string', region)
  return found.operation.input?.shape.byName.has('PreSignedUrl') ? rest : input
}

async function presignedRds(call: CustomCall, request: ClientRequest): Promise<ClientRequest> {
  const { SourceRegion: source, PreSignedUrl: url } = call.input
  if (!RDS_COPIES.has(call.found.operation.name)) return request
  if (typeof source !== 'string' || isGiven(url)) return request
  const { link } = await presignedCopy(call, request, source)
  return withFields(request, { PreSignedUrl: link })
}

async function presignedCopy(
  { context, options }: CustomCall,
  request: ClientRequest,
  source: string,
): Promise<{ readonly link: string; readonly region: string }> {
  const region = await context.regionOf(options.region)
  const { url } = await context.presign({
    service: request.service,
    serviceId: request.serviceId,
    region: source,
    endpoint: options.endpoint,
    credentials: options.credentials,
    method: 'GET',
    query: [...new URLSearchParams(String(request.body)), ['DestinationRegion', region]],
    expiresIn: PRESIGNED_SECONDS,
    credentialsExpiry: 'shorten',
  })
  return { link: url, region }
}

function withFields(
  request: ClientRequest,
  fields: Readonly<Record<string, string>>,
): ClientRequest {
  const added = Object.entries(fields).map(
    ([name, value]) => `&${name}=${encodeURIComponent(value)}`,
  )
  return { ...request, body: `${String(request.body)}${added.join('')}` }
}

// --- Glacier --------------------------------------------------------------------------------------

/** `-` is the account of the credentials. */
function ownAccount({ input }: CustomCall): Members {
  const { accountId } = input
  return isGiven(accountId) && accountId !== '' ? input : { ...input, accountId: '-' }
}

const ARCHIVES = new Set(['UploadArchive', 'UploadMultipartPart'])

function glacierRequest({ found }: CustomCall, request: ClientRequest): ClientRequest {
  const { operation, service } = found
  const body = ARCHIVES.has(operation.name) ? bytesOf(request.body) : undefined
  return withHeaders(request, {
    'x-amz-glacier-version': service.apiVersion,
    ...(body && {
      'x-amz-content-sha256': sha256(body).toString('hex'),
      'x-amz-sha256-tree-hash': treeHash(body),
    }),
  })
}

const LEAF_BYTES = 1024 * 1024

/** "Computing Checksums" in Glacier's developer guide: hashes of pairs of hashes, down to pieces of 1 MiB. */
function treeHash(body: Uint8Array): string {
  let hashes: Buffer[] = []
  for (let at = 0; at === 0 || at < body.length; at += LEAF_BYTES) {
    hashes.push(sha256(body.subarray(at, at + LEAF_BYTES)))
  }
  while (hashes.length > 1) {
    const pairs: Buffer[] = []
    for (let at = 0; at < hashes.length; at += 2) {
      const pair = hashes.slice(at, at + 2)
      const [first] = pair
      pairs.push(pair.length === 1 && first !== undefined ? first : sha256(Buffer.concat(pair)))
    }
    hashes = pairs
  }
  return String(hashes[0]?.toString('hex'))
}

function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}

// --- Route 53, CloudSearch, Machine Learning --------------------------------------------------------

const IDS = ['Id', 'HostedZoneId', 'HostedZoneIdMarker', 'DelegationSetId']
// Their ids are of other kinds, and never have anything before them.
const OTHER_IDS = /TrafficPolic|Cidr|QueryLogging/

/** Ids as outputs have them, `/hostedzone/Z1`, are taken without what is before them. */
function bareIds({ found, input }: CustomCall): Members {
  const ids = OTHER_IDS.test(found.operation.name) ? IDS.slice(1) : IDS
  const bare = ids.flatMap((name) => {
    const id = input[name]
    return typeof id === 'string' && id.includes('/')
      ? [[name, id.slice(id.lastIndexOf('/') + 1)]]
      : []
  })
  return bare.length === 0 ? input : { ...input, ...Object.fromEntries(bare) }
}

/** A search may be longer than a URL. */
function searchByPost({ found }: CustomCall, request: ClientRequest): ClientRequest {
  if (found.operation.name !== 'Search') return request
  const pairs = [...(request.query as Iterable<readonly [string, string]>)]
  const text = pairs
    .map((pair) => pair.map((part) => encodeRfc3986(part, 'input')).join('='))
    .join('&')
  const type = { 'content-type': 'application/x-www-form-urlencoded' }
  return withHeaders({ ...request, method: 'POST', query: undefined, body: text }, type)
}

/** Predictions are made at the endpoint of the model, which the input names. */
function atPredictEndpoint({ found, input }: CustomCall, request: ClientRequest): ClientRequest {
  const { PredictEndpoint: endpoint } = input
  if (found.operation.name !== 'Predict' || typeof endpoint !== 'string') return request
  if (!URL.canParse(endpoint)) {
    throw argumentValueError(
      'input.PredictEndpoint',
      'must be a URL, as CreateRealtimeEndpoint gives it',
    )
  }
  return { ...request, endpoint: new URL(endpoint).origin }
}

// --- SQS ------------------------------------------------------------------------------------------

/** Compares what a queue took and gives with the checksums that it sends, as AWS's SDKs for JavaScript do. */
function checkedMessages({ found, input }: CustomCall, output: Record<string, unknown>): void {
  const { name } = found.operation
  if (name === 'SendMessage') {
    checkMessage(input['MessageBody'], output['MD5OfMessageBody'], 'MessageBody')
  } else if (name === 'ReceiveMessage') {
    for (const { Body, MD5OfBody } of listOf(output['Messages']))
      checkMessage(Body, MD5OfBody, 'Body')
  } else if (name === 'SendMessageBatch') {
    const bodies = new Map(listOf(input['Entries']).map(({ Id, MessageBody }) => [Id, MessageBody]))
    for (const { Id, MD5OfMessageBody } of listOf(output['Successful'])) {
      checkMessage(bodies.get(Id), MD5OfMessageBody, 'MessageBody')
    }
  }
}

function listOf(value: unknown): readonly Members[] {
  return Array.isArray(value) ? value : []
}

function checkMessage(body: unknown, expected: unknown, name: string): void {
  if (typeof body !== 'string' || typeof expected !== 'string') return
  if (md5Of(body) !== expected) throw malformed(`the MD5 of ${name} is another one`)
}

function md5Of(text: string): string {
  return createHash('md5').update(text).digest('hex')
}

/** An endpoint that a service named. */
interface Discovered {
  readonly endpoint: string
  /** When it is asked for again, in milliseconds since the epoch. */
  readonly until: number
}

/** By service and region, for each client's or call's credentials. */
const endpoints = new WeakMap<object, Map<string, Promise<Discovered>>>()

/**
 * Sends a request to the endpoint that the service names for the account; it is asked again when what it
 * said is over, or when the endpoint turns out to be wrong. A base URL of the caller's is taken as it is.
 *
 * @throws what the call that asks throws; NetworkError `NETWORK_RESPONSE_INVALID` where it names none.
 */
async function sendDiscovered(call: CustomCall, request: ClientRequest): Promise<ClientResponse> {
  const { context, found, options } = call
  if (found.operation.endpointDiscovery !== 'required') return await context.send(request)
  const configured = options.endpoint ?? (await context.endpointOf(found.service))
  if (configured !== undefined) return await context.send(request)
  const { endpoint } = await discovered(call)
  try {
    return await context.send({ ...request, endpoint })
  } catch (error) {
    if (!isWrongEndpoint(error)) throw error
    await forget(call, endpoint)
    return await context.send({ ...request, endpoint: (await discovered(call)).endpoint })
  }
}

function isWrongEndpoint(error: unknown): boolean {
  if (!(error instanceof ServiceError)) return false
  return error.status === 421 || error.awsCode === 'InvalidEndpointException'
}

/** One call asks, however many wait; who gives up waiting leaves it to the others. */
async function discovered(call: CustomCall): Promise<Discovered> {
  const { cache, key } = await placeOf(call)
  const kept = cache.get(key)
  if (kept !== undefined) {
    const place = await waitedFor(call, kept)
    if (place.until > call.context.now()) return place
  }
  const asking = cache.get(key)
  if (asking !== undefined && asking !== kept) return await waitedFor(call, asking)
  const asked = discover(call)
  cache.set(key, asked)
  asked.catch(() => cache.delete(key))
  return await waitedFor(call, asked)
}

function waitedFor({ options }: CustomCall, place: Promise<Discovered>): Promise<Discovered> {
  return options.signal === undefined ? place : orAborted(place, options.signal)
}

async function forget(call: CustomCall, endpoint: string): Promise<void> {
  const { cache, key } = await placeOf(call)
  const kept = await cache.get(key)
  if (kept?.endpoint === endpoint) cache.delete(key)
}

async function placeOf({ context, found, options }: CustomCall): Promise<{
  readonly cache: Map<string, Promise<Discovered>>
  readonly key: string
}> {
  const owner = options.credentials ?? context
  const cache = endpoints.get(owner) ?? new Map<string, Promise<Discovered>>()
  endpoints.set(owner, cache)
  return { cache, key: `${found.service.name} ${await context.regionOf(options.region)}` }
}

async function discover({ ask, context, found, options }: CustomCall): Promise<Discovered> {
  const { model, label } = found
  const operation = model.operationNames.find((name) => model.operation(name)?.endpointOperation)
  if (operation === undefined) throw noEndpoint(label)
  const { region, credentials, timeout } = options
  const output = await ask(operation, {}, { region, credentials, timeout })
  const [first] = (output['Endpoints'] ?? []) as readonly {
    readonly Address?: string
    readonly CachePeriodInMinutes?: number
  }[]
  const { Address: address = '', CachePeriodInMinutes: minutes = 0 } = first ?? {}
  // It becomes a host that requests with credentials go to.
  if (!/^(?:[a-z0-9-]+\.)+[a-z0-9-]+$/i.test(address)) throw noEndpoint(label)
  return { endpoint: `https://${address}`, until: context.now() + Number(minutes) * 60_000 }
}

function noEndpoint(label: string): NetworkError {
  return new NetworkError(`${label}: the service names no endpoint that can be used`, {
    code: 'NETWORK_RESPONSE_INVALID',
    attempts: [],
    outcome: 'not-sent',
    stopReason: 'terminal',
  })
}
