import { createBoundedMap } from '../base/bounded-map.ts'
import { variable } from '../base/environment.ts'
import { checkOptions } from '../base/options.ts'
import {
  type ClientResponse,
  createTrustingTransport,
  type HttpContext,
  headerRecord,
  runCall,
} from '../http/index.ts'
import { connectionOptions } from '../http/transport.ts'
import { createHedge, createSkewStore } from '../retry/index.ts'
import { timeOf } from '../sigv4/moment.ts'
import type { Credentials, PresignedRequest, SignedRequest } from '../sigv4/types.ts'
import { createCalls } from './call/create-calls.ts'
import type { Client, ClientResolver } from './client-type.ts'
import { createIdentity } from './identity.ts'
import { createClientSettings, createRegions, type Purpose } from './lazy-settings.ts'
import { CLIENT_OPTIONS, CLIENT_REQUEST, PRESIGN_REQUEST, SIGN_REQUEST } from './option-rules.ts'
import { buildCall, identityOf, signingFacts } from './request.ts'
import { type BucketRegions, createRelocate, knownRegionOf } from './s3-responses.ts'
import { createRetryPolicies, createTimeouts } from './settings.ts'
import { createSigners } from './signers.ts'
import type { ClientState } from './state.ts'
import { createTargets, type ResolvedTarget } from './targets.ts'
import type { ClientOptions, ClientRequest, PresignRequest, SignRequest } from './types.ts'

/**
 * Makes a client that signs and sends requests to any AWS service. Share one: it holds the
 * connections, the clock offsets and the retry policy.
 *
 * @example
 * ```ts
 * const client = createClient({ region: 'eu-central-1' })
 * const response = await client.request({
 *   service: 'dynamodb',
 *   headers: { 'x-amz-target': 'DynamoDB_20120810.GetItem' },
 *   json: { TableName: 'orders', Key: { id: { S: '42' } } },
 *   idempotent: true,
 * })
 * const { Item } = await response.json<{ Item?: object }>()
 * ```
 *
 * @throws TypeError and RangeError for wrong options; ConfigError `CONFIG_INVALID` for a wrong
 * `AWS_RETRY_MODE` or `AWS_MAX_ATTEMPTS`.
 */
export function createClient(options: ClientOptions = {}): Client {
  checkOptions('createClient', options, CLIENT_OPTIONS)
  const timeoutsFor = createTimeouts(options.timeout)
  const { connectMs } = timeoutsFor(undefined, false)
  const transport = createTrustingTransport(connectionOptions(options, connectMs))
  const identity = createIdentity(options)
  const regions = createRegions(options, identity, process.env)
  const skews = createSkewStore()
  const bucketRegions: BucketRegions = createBoundedMap(MAX_BUCKETS)
  const context: { -readonly [Name in keyof HttpContext]: HttpContext[Name] } = {
    dispatcher: transport.dispatcher,
    skews,
    dates: new Map(),
    now: options.now ?? Date.now,
    traceId: variable(process.env, 'AWS_LAMBDA_FUNCTION_NAME') ? lambdaTraceId : undefined,
  }
  const settings = createClientSettings(options, process.env, ({ authorities, settings: now }) => {
    if (authorities !== undefined) transport.trust(authorities)
    context.skews = now.correctsClock ? skews : undefined
  })
  if (!settings.current().correctsClock) context.skews = undefined
  const state: ClientState = {
    options,
    identity,
    regions,
    settings,
    targets: createTargets(options, regions, settings),
    signers: createSigners(),
    timeoutsFor,
    policyFor: createRetryPolicies(
      options.retry,
      () => settings.current().retry,
      options.rateLimit,
    ),
    hedge: options.hedge === undefined ? undefined : createHedge(options.hedge),
    context,
    bucketRegions,
    relocate: createRelocate(bucketRegions),
  }
  let closing: Promise<void> | undefined
  const close = (): Promise<void> => {
    closing ??= transport.close()
    return closing
  }
  return {
    ...createCalls((request) => sendRequest(state, request)),
    ...checkedFunctions(state),
    sockets: transport.sockets,
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** The functions that check what they are called with, and the resolver, which knows them. */
function checkedFunctions(
  state: ClientState,
): Pick<Client, 'request' | 'sign' | 'presign' | 'resolver'> {
  const functions: Pick<Client, 'request' | 'sign' | 'presign'> = {
    request: (request) => sendChecked(state, request),
    sign: async (request) => {
      checkOptions('client.sign', request, SIGN_REQUEST, 'request')
      return await signRequest(state, request)
    },
    presign: async (request) => {
      checkOptions('client.presign', request, PRESIGN_REQUEST, 'request')
      return await presignRequest(state, request)
    },
  }
  return { ...functions, resolver: createResolver(state, functions) }
}

/** @param own the client's functions that check what they are called with. */
function createResolver(
  state: ClientState,
  own: Pick<Client, 'request' | 'presign'>,
): ClientResolver {
  const { options, regions, settings, context } = state
  const { endpoint, region, dualStack } = options
  return {
    options: { endpoint, region, dualStack },
    prepareSettings: (bucket) => {
      const credentials = bucket.credentials ?? options.credentials
      const inCode = credentials === undefined ? undefined : (bucket.endpoint ?? endpoint)
      return settings.prepare(inCode, 'bucket')
    },
    settings: settings.current,
    prepareRegion: regions.prepare,
    region: regions.of,
    bucketRegion: (url, signed) => knownRegionOf(state.bucketRegions, url, signed),
    credentials: (source, until) => credentialsUntil(state, source, until),
    signer: state.signers,
    now: (host) => context.now() + ((host && context.skews?.linkOffset(host)) || 0),
    totalMs: (timeout) => state.timeoutsFor(timeout, false).totalMs,
    send: (client, request) =>
      client.request === own.request ? sendRequest(state, request) : client.request(request),
    presign: (client, request) =>
      client.presign === own.presign ? presignRequest(state, request) : client.presign(request),
  }
}

async function credentialsUntil(
  state: ClientState,
  source: ClientRequest['credentials'],
  until: number,
): Promise<Credentials> {
  const identity = identityOf(source, state)
  const credentials = await identity.resolve()
  return endsBefore(credentials, until) ? await identity.renew(credentials) : credentials
}

const MAX_BUCKETS = 1_000

/**
 * The SDKs pass it on too, so that Lambda notices functions that call themselves by way of a service.
 * It changes from invocation to invocation.
 */
function lambdaTraceId(): string | undefined {
  const id = process.env['_X_AMZN_TRACE_ID']
  return id !== undefined && /^[\x21-\x7e]+$/.test(id) ? id : undefined
}

function sendChecked(state: ClientState, request: ClientRequest): Promise<ClientResponse> {
  try {
    checkOptions('client.request', request, CLIENT_REQUEST, 'request')
  } catch (error) {
    return Promise.reject(error)
  }
  return sendRequest(state, request)
}

function sendRequest(state: ClientState, request: ClientRequest): Promise<ClientResponse> {
  try {
    // Awaiting what is known would cost every request a turn of the microtask queue.
    const preparing = prepare(state, request, 'send')
    if (preparing !== undefined) return sendPrepared(state, request, preparing)
    return runCall(state.context, buildCall(state, request))
  } catch (error) {
    return Promise.reject(error)
  }
}

/** What is to be found out before the first request; undefined where all is known. */
function prepare(
  { regions, settings, options }: ClientState,
  request: SignRequest | ClientRequest,
  purpose: Purpose,
): Promise<void> | undefined {
  const region = regions.prepare(request?.region)
  const own = request !== null && typeof request === 'object' && 'url' in request && request.url
  const retry =
    request !== null && typeof request === 'object' && 'retry' in request
      ? request.retry
      : undefined
  const endpoint = own || (request?.endpoint ?? options.endpoint)
  const loading = settings.prepare(endpoint, purpose, retry)
  if (region === undefined || loading === undefined) return region ?? loading
  return Promise.all([region, loading]).then(() => undefined)
}

async function sendPrepared(
  state: ClientState,
  request: ClientRequest,
  preparing: Promise<void>,
): Promise<ClientResponse> {
  await preparing
  return await runCall(state.context, buildCall(state, request))
}

async function signRequest(state: ClientState, request: SignRequest): Promise<SignedRequest> {
  await prepare(state, request, 'sign')
  const target = state.targets(request)
  const credentials = await identityOf(request.credentials, state).resolve()
  return signerFor(state, request, target, credentials).sign(
    {
      method: request.method ?? defaultMethod(request),
      url: urlFor(target, credentials),
      headers: headersFor(request, target),
      body: request.body,
      payloadHash: request.payloadHash,
    },
    dateFor(state, target),
  )
}

async function presignRequest(
  state: ClientState,
  request: PresignRequest,
): Promise<PresignedRequest> {
  await prepare(state, request, 'sign')
  const target = state.targets(request)
  const date =
    request.date === undefined ? dateFor(state, target) : timeOf(request.date, 'request.date')
  const until = date + request.expiresIn * 1000
  const credentials = await credentialsUntil(state, request.credentials, until)
  return signerFor(state, request, target, credentials).presign(
    {
      method: request.method ?? defaultMethod(request),
      url: urlFor(target, credentials),
      headers: headersFor(request, target),
      body: request.body,
      payloadHash: request.payloadHash,
    },
    {
      expiresIn: request.expiresIn,
      credentialsExpiry: request.credentialsExpiry,
      hoistHeaders: request.hoistHeaders,
      date,
    },
  )
}

function defaultMethod(request: SignRequest): string {
  return request.body === undefined || request.body === null ? 'GET' : 'POST'
}

function urlFor({ url, urlForAccount }: ResolvedTarget, { accountId }: Credentials): string {
  return urlForAccount === undefined ? url : urlForAccount(accountId)
}

function headersFor({ headers }: SignRequest, target: ResolvedTarget): SignRequest['headers'] {
  return target.headers === undefined ? headers : { ...headerRecord(headers), ...target.headers }
}

function signerFor(
  state: ClientState,
  request: SignRequest,
  target: ResolvedTarget,
  credentials: Credentials,
): ReturnType<ClientState['signers']> {
  return state.signers(
    {
      ...signingFacts(target, request.signing),
      // The link or request may be sent by a client that resolves them.
      dotSegments: 'reject',
    },
    credentials,
  )
}

function dateFor(state: ClientState, target: ResolvedTarget): number {
  return state.context.now() + (state.context.skews?.linkOffset(target.host) ?? 0)
}

function endsBefore(credentials: Credentials, time: number): boolean {
  return credentials.expiration !== undefined && credentials.expiration.getTime() < time
}
