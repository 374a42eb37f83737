import { randomUUID } from 'node:crypto'
import { argumentTypeError, argumentValueError } from '../errors.ts'
import {
  assertSendable,
  type BodySource,
  createBodySource,
  type HeaderRecord,
  type HttpCall,
  headerRecord,
  type Identity,
  type StreamSigning,
} from '../http/index.ts'
import type { CallFacts } from '../retry/index.ts'
import type { Signer } from '../sigv4/types.ts'
import { addBodyChecksum } from './checksum.ts'
import { identityFrom } from './identity.ts'
import { callInKnownRegion, judgeS3 } from './s3-responses.ts'
import type { ClientState } from './state.ts'
import type { ResolvedTarget } from './targets.ts'
import type { ClientRequest, SignerFacts, SigningOverrides } from './types.ts'

const DEFAULT_BUFFER_LIMIT = 128 * 1024 * 1024
const NO_STATUSES: readonly number[] = []

/**
 * Makes of a request the call that the attempt loop sends.
 *
 * @throws TypeError and RangeError for wrong arguments, ConfigError, EndpointError.
 */
export function buildCall(state: ClientState, request: ClientRequest): HttpCall {
  const target = state.targets(request)
  if (request.url !== undefined && !target.url.startsWith('http')) {
    throw argumentValueError('request.url', 'must be an http: or https: URL')
  }
  const headers = headerRecord(request.headers)
  assertSendable(headers)
  const body = bodyOf(request, headers, target)
  const method = methodOf(request)
  if (target.headers !== undefined) Object.assign(headers, target.headers)
  addBodyChecksum(request, headers, target.host)

  const isS3 = request.service === 's3'
  const call: HttpCall = {
    invocationId: invocationId(),
    method,
    url: target.url,
    headers,
    body,
    facts: factsOf(request, state, target, method),
    resource: request.resource,
    policy: state.policyFor(request.retry),
    identity: identityOf(request.credentials, state),
    payloadHash: request.payloadHash,
    signerFor: signerFor(state, request, target),
    signal: request.signal,
    timeouts: state.timeoutsFor(request.timeout, request.longPoll === true),
    allowStatus: request.allowStatus ?? NO_STATUSES,
    result: request.result ?? 'stream',
    bufferLimit: request.bufferLimit ?? DEFAULT_BUFFER_LIMIT,
    region: target.signingRegion,
    retryableCodes: request.retryableCodes ?? state.options.retryableCodes,
    nonRetryableCodes: request.nonRetryableCodes ?? state.options.nonRetryableCodes,
    checksum: checksumOf(request, state, headers),
    hedge: hedgeOf(request, state, method, body),
    judge: isS3 ? judgeS3 : undefined,
    relocate: isS3 ? state.relocate : undefined,
  }
  return isS3 ? callInKnownRegion(state.bucketRegions, call) : call
}

/**
 * Whose credentials sign a request: its own, else the client's.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for anything but credentials or a function.
 */
export function identityOf(
  own: ClientRequest['credentials'],
  { identity, options }: Pick<ClientState, 'identity' | 'options'>,
): Identity {
  return own === undefined ? identity : identityFrom(own, 'request.credentials', options.now)
}

function methodOf(request: ClientRequest): string {
  const { method } = request
  if (method === undefined) {
    const hasBody = request.json !== undefined || (request.body ?? undefined) !== undefined
    return hasBody ? 'POST' : 'GET'
  }
  if (typeof method !== 'string') throw argumentTypeError('request.method', 'a string', method)
  return method.toUpperCase()
}

function bodyOf(request: ClientRequest, headers: HeaderRecord, target: ResolvedTarget): BodySource {
  const { json, body } = request
  if (json === undefined) {
    const source = createBodySource(body, streamSigning(request, headers, target))
    if (source.contentType !== undefined) headers['content-type'] ??= source.contentType
    return source
  }
  if (body !== undefined) throw argumentValueError('request.body', 'must be absent with `json`')
  const text: unknown = JSON.stringify(json)
  if (typeof text !== 'string') throw argumentTypeError('request.json', 'a JSON value', json)
  headers['content-type'] ??= jsonType(headers)
  return createBodySource(text, 'refused')
}

// Every operation of an AWS JSON service is named by this header, and none of any other.
function jsonType(headers: HeaderRecord): string {
  return headers['x-amz-target'] === undefined ? 'application/json' : 'application/x-amz-json-1.0'
}

const UNSIGNED_STREAMS = new Set(['s3', 's3-object-lambda', 's3-outposts', 's3express'])

// Without TLS nothing but the signature's hash protects a body from being changed on its way.
function streamSigning(
  request: ClientRequest,
  headers: HeaderRecord,
  target: ResolvedTarget,
): StreamSigning {
  if (request.payloadHash !== undefined) return 'given'
  if (headers['x-amz-content-sha256'] !== undefined) return 'given'
  return target.secure && UNSIGNED_STREAMS.has(target.signingName) ? 'unsigned' : 'refused'
}

const IDEMPOTENT_METHODS = new Set(['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'])

function factsOf(
  request: ClientRequest,
  { options }: ClientState,
  target: ResolvedTarget,
  method: string,
): CallFacts {
  const { operation, rateKey, longPoll } = request
  const retriedByCaller = request.retriedByCaller ?? options.retriedByCaller
  const facts: { -readonly [Name in keyof CallFacts]: CallFacts[Name] } = {
    service: request.service,
    host: target.host,
    idempotent: request.idempotent ?? IDEMPOTENT_METHODS.has(method),
  }
  // Spreading optional parts would cost several times the rest.
  if (operation !== undefined) facts.operation = operation
  if (rateKey !== undefined) facts.rateKey = rateKey
  if (longPoll !== undefined) facts.longPoll = longPoll
  if (retriedByCaller !== undefined) facts.retriedByCaller = retriedByCaller
  return facts
}

// S3 sends the checksum it keeps only where it is asked to.
function checksumOf(
  request: ClientRequest,
  { options }: ClientState,
  headers: HeaderRecord,
): 'verify' | undefined {
  if (request.service !== 's3' || (request.checksum ?? options.checksum) !== 'verify') {
    return undefined
  }
  headers['x-amz-checksum-mode'] ??= 'ENABLED'
  return 'verify'
}

// Two at the same time are harmless only where the call changes nothing: PUT and DELETE may be
// repeated, but a late twin of theirs would undo what came after.
function hedgeOf(
  request: ClientRequest,
  { hedge }: ClientState,
  method: string,
  body: BodySource,
): HttpCall['hedge'] {
  if (hedge === undefined || request.hedge === 'off') return undefined
  if (body.streaming || request.longPoll === true) return undefined
  const isRead = method === 'GET' || method === 'HEAD'
  return isRead || (method === 'POST' && request.idempotent === true) ? hedge : undefined
}

function signerFor(
  state: ClientState,
  request: ClientRequest,
  target: ResolvedTarget,
): HttpCall['signerFor'] {
  const usual: HttpCall['signerFor'] = (credentials, region) => {
    if (region === undefined && request.signing === undefined) {
      return state.signers(target.signing, credentials)
    }
    const facts = signingFacts(target, request.signing)
    return state.signers(region === undefined ? facts : { ...facts, region }, credentials)
  }
  const { urlForAccount } = target
  if (urlForAccount === undefined) return usual
  return (credentials, region) =>
    signerAt(urlForAccount(credentials.accountId), usual(credentials, region))
}

/** What a request is signed for: what its place says, and its own rules. */
export function signingFacts(
  target: ResolvedTarget,
  own: SigningOverrides | undefined,
): SignerFacts {
  // Only v4a takes a set of regions.
  const isV4 = own?.algorithm === 'v4'
  return { ...target.signing, ...(isV4 && { regionSet: undefined }), ...own }
}

/** A signer of requests to this URL, whatever theirs is. */
function signerAt(url: string, signer: Signer): Signer {
  return {
    sign: (request, at) => signer.sign({ ...request, url }, at),
    presign: (request, options) => signer.presign({ ...request, url }, options),
  }
}

const HEX = '0123456789abcdef'
const IDS_PER_PREFIX = 4096
const IDS_PER_STEM = 256

/** The last two digits of the ids. */
const ENDINGS: readonly string[] = Array.from(
  { length: IDS_PER_STEM },
  (_, n) => `${HEX[n >> 4]}${HEX[n & 15]}`,
)

let prefix = ''
let stem = ''
let used = IDS_PER_PREFIX

/**
 * An id that no other call has: a UUID of version 4 whose last three digits count up. It is to be
 * unique and no secret, and 4,096 UUIDs cost a tenth of the time so.
 */
export function invocationId(): string {
  const ending = used % IDS_PER_STEM
  if (ending === 0) nextStem()
  used += 1
  return stem + ENDINGS[ending]
}

function nextStem(): void {
  if (used === IDS_PER_PREFIX) {
    prefix = randomUUID().slice(0, -3)
    used = 0
  }
  stem = `${prefix}${HEX[used / IDS_PER_STEM]}`
}
