import { createBoundedMap } from '../base/bounded-map.ts'
import { variable } from '../base/environment.ts'
import { checkOptions, pickOptions } from '../base/options.ts'
import type { HttpContext, RequestOptions, SignerOptions } from '../http/call.ts'
import { outsideOfStores } from '../http/connection.ts'
import { headerRecord } from '../http/headers.ts'
import type { ClientResponse } from '../http/response.ts'
import { createHttpContext, runCall } from '../http/run.ts'
import { createAbortScope, type Deadline, orAborted, startDeadline } from '../http/time-limits.ts'
import { connectionOptions, createTransport } from '../http/transport.ts'
import { createHedge, createSkewStore } from '../retry/index.ts'
import type { RetryOption } from '../retry/types.ts'
import { timeOf } from '../sigv4/prepare.ts'
import type {
  Credentials,
  PresignedRequest,
  SignableRequest,
  SignedRequest,
} from '../sigv4/types.ts'
import type {
  Call,
  CallOptions,
  Calls,
  OperationDescription,
  Paginate,
  PaginateOptions,
  PresignCall,
  WaitFor,
  WaitForOptions,
} from './call-types.ts'
import type { Client, ClientResolver } from './client-type.ts'
import type { CallContext, CallDefaults } from './custom-call.ts'
import { createEndpointLookup, type RequestEndpoint } from './endpoints.ts'
import { createIdentity } from './identity.ts'
import {
  CALL_OPTIONS,
  CLIENT_REQUEST,
  PAGINATE_OPTIONS,
  PRESIGN_CALL_OPTIONS,
  PRESIGN_REQUEST,
  REQUEST_OPTIONS,
  SIGN_REQUEST,
  WAIT_FOR_OPTIONS,
} from './option-rules.ts'
import type { ClientParts } from './parts.ts'
import { buildCall, type ClientState, identityOf } from './request.ts'
import type { ClientSettings } from './resolve-settings.ts'
import { type BucketRegions, createS3Rules, knownRegionOf } from './response-rules.ts'
import {
  createClientSettings,
  createRegions,
  createRetryPolicies,
  createTimeouts,
  type Purpose,
} from './settings.ts'
import type { ClientOptions, ClientRequest, PresignRequest, SignRequest } from './types.ts'

/**
 * Makes a client of checked options that loads these parts.
 *
 * @throws as `createClient`.
 */
export function clientOf(options: ClientOptions, parts: ClientParts): Client {
  const timeoutsFor = createTimeouts(options.timeout)
  const { connectMs } = timeoutsFor(undefined, false)
  const transport = createTransport(connectionOptions(options, connectMs), process.env, parts.http2)
  const identity = createIdentity(options, parts.chain)
  const regions = createRegions(options, identity, process.env, parts.region)
  const skews = createSkewStore()
  const bucketRegions: BucketRegions = createBoundedMap(MAX_BUCKETS)
  const context: { -readonly [Name in keyof HttpContext]: HttpContext[Name] } = {
    ...createHttpContext(transport.dispatcher, options.now ?? Date.now),
    duplex: transport.duplex,
    defaults: options,
    traceId: variable(process.env, 'AWS_LAMBDA_FUNCTION_NAME') ? lambdaTraceId : undefined,
  }
  const apply = ({ correctsClock, userAgent }: ClientSettings): void => {
    context.skews = correctsClock ? skews : undefined
    context.userAgent = userAgent
  }
  const settings = createClientSettings(options, process.env, parts.files, (loaded) => {
    if (loaded.authorities !== undefined) transport.trust(loaded.authorities)
    apply(loaded.settings)
  })
  apply(settings.current())
  const state: ClientState = {
    options,
    parts,
    identity,
    regions,
    settings,
    endpointFor: createEndpointLookup(options, regions, settings),
    timeoutsFor,
    policyFor: createRetryPolicies(
      options.retry,
      () => settings.current().retry,
      options.rateLimit,
    ),
    hedge: options.hedge === undefined ? undefined : createHedge(options.hedge),
    context,
    bucketRegions,
    s3Rules: createS3Rules(bucketRegions, options),
  }
  let closing: Promise<void> | undefined
  const close = (): Promise<void> => {
    closing ??= transport.close()
    return closing
  }
  const functions = checkedFunctions(state)
  return {
    ...createCalls(callClient(state, functions.resolver), options),
    ...functions,
    sockets: transport.sockets,
    close,
    [Symbol.asyncDispose]: close,
  }
}

/** The functions that check what they are called with, and the resolver, which knows them. */
function checkedFunctions(
  state: ClientState,
): Pick<Client, 'request' | 'fetch' | 'sign' | 'presign' | 'resolver'> {
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
  const fetch: Client['fetch'] = async (input, init) => {
    const { fetchWithClient } = await state.parts.fetch()
    return await fetchWithClient(state, input, init)
  }
  return { ...functions, fetch, resolver: createResolver(state, functions) }
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
    signer: context.signers,
    now: (host) => context.now() + ((host && context.skews?.linkOffset(host)) || 0),
    totalMs: (timeout) => state.timeoutsFor(timeout, false).totalMs,
    send: (client, request, how) =>
      client.request === own.request
        ? sendRequest(state, request, how)
        : client.request({ ...request, ...pickOptions(how, REQUEST_OPTIONS) }),
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
  return sendRequest(state, request, request)
}

/** @param options how the request is sent: its own, or what the caller of another function passed. */
function sendRequest(
  state: ClientState,
  request: ClientRequest,
  options: RequestOptions,
): Promise<ClientResponse> {
  try {
    // Awaiting what is known would cost every request a turn of the microtask queue.
    const purpose = request?.compression === undefined ? 'send' : 'compress'
    const preparing = prepare(state, request, purpose, options?.retry)
    if (preparing !== undefined) return sendPrepared(state, request, options, preparing)
    const endpoint = settledEndpoint(state, request)
    return endpoint instanceof Promise
      ? sendSettled(state, request, options, endpoint)
      : runCall(state.context, buildCall(state, request, options, endpoint))
  } catch (error) {
    return Promise.reject(error)
  }
}

/** Where a request goes, with the account of its credentials where accounts have hosts of their own. */
function settledEndpoint(
  state: ClientState,
  request: ClientRequest | SignRequest,
): RequestEndpoint | Promise<RequestEndpoint> {
  const endpoint = state.endpointFor(request)
  const { ofAccount } = endpoint
  if (ofAccount === undefined) return endpoint
  const credentials = identityOf(request.credentials, state).resolve()
  return credentials instanceof Promise
    ? credentials.then(({ accountId }) => ofAccount(accountId))
    : ofAccount(credentials.accountId)
}

async function sendPrepared(
  state: ClientState,
  request: ClientRequest,
  options: RequestOptions,
  preparing: Promise<void>,
): Promise<ClientResponse> {
  const deadline = deadlineOf(state, options)
  const { signal } = options
  await inTime(request, signal, deadline, preparing)
  const settling = settledEndpoint(state, request)
  const endpoint =
    settling instanceof Promise ? await inTime(request, signal, deadline, settling) : settling
  return await runCall(state.context, buildCall(state, request, options, endpoint, deadline))
}

async function sendSettled(
  state: ClientState,
  request: ClientRequest,
  options: RequestOptions,
  settling: Promise<RequestEndpoint>,
): Promise<ClientResponse> {
  const deadline = deadlineOf(state, options)
  const endpoint = await inTime(request, options.signal, deadline, settling)
  return await runCall(state.context, buildCall(state, request, options, endpoint, deadline))
}

function deadlineOf(state: ClientState, options: RequestOptions): Deadline | undefined {
  return startDeadline(state.timeoutsFor(options.timeout, options.longPoll === true).totalMs)
}

/** What a request waits for before it can be sent. @throws the signal's reason; TimeoutError `TIMEOUT_TOTAL`. */
async function inTime<T>(
  { service, operation }: ClientRequest,
  signal: AbortSignal | undefined,
  deadline: Deadline | undefined,
  waiting: Promise<T>,
): Promise<T> {
  if (deadline === undefined) {
    return await (signal === undefined ? waiting : orAborted(waiting, signal))
  }
  const label = `${service} ${operation ?? 'request'}`
  const scope = createAbortScope({ signal, deadline, label, outcome: 'not-sent' })
  try {
    return await orAborted(waiting, scope.signal)
  } finally {
    scope.release()
  }
}

/** What is to be found out before the first request; undefined where all is known. */
function prepare(
  { regions, settings, options }: ClientState,
  request: SignRequest | ClientRequest,
  purpose: Purpose,
  retry?: RetryOption,
): Promise<void> | undefined {
  const region = regions.prepare(request?.region)
  const url = request !== null && typeof request === 'object' && 'url' in request && request.url
  const endpoint = url || (request?.endpoint ?? options.endpoint)
  const loading = settings.prepare(endpoint, purpose, retry)
  if (region === undefined || loading === undefined) return region ?? loading
  return Promise.all([region, loading]).then(() => undefined)
}

async function signRequest(state: ClientState, request: SignRequest): Promise<SignedRequest> {
  await prepare(state, request, 'sign')
  const endpoint = await settledEndpoint(state, request)
  const credentials = await identityOf(request.credentials, state).resolve()
  const { signers } = state.context
  return signers(linkSigning(endpoint), credentials).sign(
    signableRequest(request, endpoint),
    dateFor(state, endpoint),
  )
}

async function presignRequest(
  state: ClientState,
  request: PresignRequest,
): Promise<PresignedRequest> {
  await prepare(state, request, 'sign')
  const { expiresIn, credentialsExpiry, hoistHeaders, reuse } = request
  const endpoint = await settledEndpoint(state, request)
  const date =
    request.date === undefined ? dateFor(state, endpoint) : timeOf(request.date, 'request.date')
  const until = date + expiresIn * 1000
  const credentials = await credentialsUntil(state, request.credentials, until)
  const { signers } = state.context
  return signers(linkSigning(endpoint), credentials).presign(signableRequest(request, endpoint), {
    expiresIn,
    credentialsExpiry,
    hoistHeaders,
    reuse,
    date,
  })
}

// The link or request may be sent by a client that resolves them.
function linkSigning({ signing }: RequestEndpoint): SignerOptions {
  return { ...signing, dotSegments: 'reject' }
}

function signableRequest(request: SignRequest, { url, headers }: RequestEndpoint): SignableRequest {
  const { body, payloadHash } = request
  return {
    method: request.method ?? (body === undefined || body === null ? 'GET' : 'POST'),
    url,
    headers:
      headers === undefined ? request.headers : { ...headerRecord(request.headers), ...headers },
    body,
    payloadHash,
  }
}

function dateFor(state: ClientState, { host }: RequestEndpoint): number {
  return state.context.now() + (state.context.skews?.linkOffset(host) ?? 0)
}

function endsBefore(credentials: Credentials, time: number): boolean {
  return credentials.expiration !== undefined && credentials.expiration.getTime() < time
}

/** What calls need of a client. */
function callClient(
  state: ClientState,
  resolver: ClientResolver,
): Omit<CallContext, 'models' | 'defaults'> {
  const { context, options, parts, regions, settings } = state
  return {
    parts,
    send: (request) => sendRequest(state, request, request),
    presign: (request) => presignRequest(state, request),
    endpointOf: async ({ endpointPrefix, serviceId }) => {
      await settings.prepare(options.endpoint, 'sign')
      return options.endpoint ?? settings.current().urlFor(endpointPrefix, serviceId)
    },
    regionOf: async (region) => {
      await regions.prepare(region)
      return regions.of(region)
    },
    resolver,
    now: context.now,
  }
}

type Untyped = Record<string, unknown>

// Outside of the stores of the call that comes first: Node 20 would keep them as long as the modules.
let loadingCalls: Promise<typeof import('./call.ts')> | undefined
let loadedCalls: typeof import('./call.ts') | undefined
const loadLinks = loadedOnce(() => import('./presign-call.ts'))
const loadPages = loadedOnce(() => import('./paginate.ts'))
const loadDescriptions = loadedOnce(() => import('./describe.ts'))
const loadWaits = loadedOnce(() => import('./wait-for.ts'))

function loadedOnce<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let loading: Promise<Module> | undefined
  return () => {
    loading ??= outsideOfStores(load)
    return loading
  }
}

const NO_OPTIONS = Object.freeze({})

/** Makes a client's calls. What they need is loaded with the first one. */
export function createCalls(
  client: Omit<CallContext, 'models' | 'defaults'>,
  defaults: CallDefaults,
): Calls {
  let context: CallContext | undefined
  const call = async (
    service: string,
    operation: string,
    input?: object,
    options: CallOptions = NO_OPTIONS,
  ): Promise<Untyped> => {
    checkOptions('client.call', options, CALL_OPTIONS)
    // Awaiting what is loaded would cost every call two turns of the microtask queue.
    const { callOperation, createCallContext } = loadedCalls ?? (await loadCalls())
    context ??= createCallContext(client, defaults)
    return await callOperation(context, service, operation, input, options)
  }
  const contextOf = async (): Promise<CallContext> => {
    context ??= (await loadCalls()).createCallContext(client, defaults)
    return context
  }
  const presignCall: PresignCall = async (service, operation, input, options) => {
    checkOptions('client.presignCall', options, PRESIGN_CALL_OPTIONS)
    const { presignOperation } = await loadLinks()
    return await presignOperation(await contextOf(), service, operation, input, options)
  }
  const paginate = async function* (
    service: string,
    operation: string,
    input?: object,
    options: PaginateOptions = NO_OPTIONS,
  ): AsyncIterable<Untyped> {
    checkOptions('client.paginate', options, PAGINATE_OPTIONS)
    const { paginateOperation } = await loadPages()
    yield* paginateOperation(await contextOf(), service, operation, input, options)
  }
  const waitFor = async (
    service: string,
    waiter: string,
    input?: object,
    options: WaitForOptions = NO_OPTIONS,
  ): Promise<Untyped> => {
    checkOptions('client.waitFor', options, WAIT_FOR_OPTIONS)
    const { waitForState } = await loadWaits()
    return await waitForState(await contextOf(), service, waiter, input, options)
  }
  const describe = async (service: string, operation: string): Promise<OperationDescription> => {
    const { describeOperation } = await loadDescriptions()
    return await describeOperation(await contextOf(), service, operation)
  }
  // What an operation returns is what the caller's types say of it.
  return {
    call: call as Call,
    presignCall,
    paginate: paginate as Paginate,
    waitFor: waitFor as WaitFor,
    describe,
  }
}

async function loadCalls(): Promise<typeof import('./call.ts')> {
  loadingCalls ??= outsideOfStores(() => import('./call.ts'))
  loadedCalls = await loadingCalls
  return loadedCalls
}
