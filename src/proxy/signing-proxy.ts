import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import { checkOptions, type OptionRules } from '../base/options.ts'
import { isAnonymous } from '../credentials/environment.ts'
import type { CredentialsProvider } from '../credentials/types.ts'
import {
  argumentRangeError,
  argumentTypeError,
  argumentValueError,
  CredentialsError,
} from '../errors.ts'
import type { ModelProtocol } from '../models/types.ts'
import { assertCredentials } from '../sigv4/prepare.ts'
import type { Credentials } from '../sigv4/types.ts'
import {
  type VerifiableRequest,
  type VerifiedRequest,
  type VerifyOptions,
  verify,
} from '../verify/index.ts'
import { arrivedCall, checkFraming } from './arrived-call.ts'
import { type FetchedResponse, fetchExchange, partsOf } from './fetch-upstream.ts'
import {
  arrivingBody,
  type Framing,
  readAll,
  readBody,
  readWhole,
  type SignedForward,
  signForward,
} from './payload.ts'
import { decide } from './policy.ts'
import { type Answer, answerTo, errorResponse, ProxyRefusal } from './refusal.ts'
import { type Grant, readRules } from './rules.ts'
import type { ProxyRecord, SigningProxyOptions } from './types.ts'
import { createUpstream, exchange, leftoverHeaders, type Upstream } from './upstream.ts'

/** What signs for others. */
export interface SigningProxy {
  /** Handles a request of `node:http` or `node:https`; never rejects. Node answers `Expect` before it is called. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** Makes a server of `node:http` that passes `Expect: 100-continue` on and has no limit for long uploads. */
  createServer(): Server
  /**
   * Handles a `Request`, for Deno, Bun, Hono and whatever else takes such a function; never rejects. Bodies of requests are read
   * before they are sent, `maxBodyBytes` at most; responses are streamed.
   */
  readonly fetch: (request: Request) => Promise<Response>
  /** Ends idle connections to services. */
  close(): void
}

const RULES: OptionRules<SigningProxyOptions> = {
  callers: 'checked',
  allow: 'array',
  credentials: 'checked',
  hosts: 'array',
  timeout: { connectMs: 'number', idleMs: 'number' },
  fetch: 'function',
  maxBodyBytes: 'number',
  ca: 'checked',
  models: 'array',
  onRequest: 'function',
}

const MAX_BODY_BYTES = 16 * 1024 * 1024

/** The options of a proxy, checked. */
interface ProxyConfig {
  readonly grants: readonly Grant[]
  readonly verifyOptions: VerifyOptions
  readonly credentials: () => Promise<Credentials>
  readonly invalidate: (expired: Credentials) => void
  readonly hosts: ReadonlySet<string> | undefined
  readonly upstream: Upstream
  readonly maxBodyBytes: number
  readonly fetch: typeof globalThis.fetch | undefined
  readonly onRequest: ((record: ProxyRecord) => void) | undefined
}

/**
 * Makes a proxy that signs for others: sandboxes and agents sign with placeholder keys, and what the rules
 * allow is signed with real ones. Whatever no rule allows is refused with 403. Bodies are streamed both ways.
 *
 * @example
 * ```ts
 * const proxy = await createSigningProxy({
 *   callers: { AKIDSANDBOX: 'placeholder-secret-of-the-sandbox' },
 *   allow: [{ service: 's3', region: 'eu-central-1', operations: ['GetObject', 'PutObject'], bucket: 'reports', prefix: 'sandbox-1/' }],
 * })
 * proxy.createServer().listen(8080, '127.0.0.1')
 * // in the sandbox: AWS_ENDPOINT_URL=http://127.0.0.1:8080
 * ```
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, RangeError `ERR_OUT_OF_RANGE`;
 * EndpointError for regions and endpoints of rules; ConfigError `CONFIG_MODEL_MISSING`.
 */
export async function createSigningProxy(options: SigningProxyOptions): Promise<SigningProxy> {
  const config = await readConfig(options)
  const { http, https } = config.upstream
  const handle = (request: IncomingMessage, response: ServerResponse): Promise<void> =>
    handled(config, request, response, false)
  return {
    handle,
    createServer: () => proxyServer(config),
    fetch: (request) => fetched(config, request),
    close() {
      http.destroy()
      https.destroy()
    },
  }
}

async function readConfig(options: SigningProxyOptions): Promise<ProxyConfig> {
  checkOptions('createSigningProxy', options, RULES)
  const { timeout, maxBodyBytes = MAX_BODY_BYTES, hosts, onRequest } = options
  const { connectMs = 10_000, idleMs = 60_000 } = timeout ?? {}
  for (const [name, value] of Object.entries({ connectMs, idleMs })) {
    if (!(value > 0 && value < 2 ** 31)) {
      throw argumentRangeError(`options.timeout.${name}`, 'must be more than 0 and less than 2**31')
    }
  }
  if (!(maxBodyBytes >= 0)) throw argumentRangeError('options.maxBodyBytes', 'must be 0 or more')
  const secrets = callersOf(options.callers)
  const hostNames = hosts === undefined ? undefined : new Set(hosts.map(hostName))
  const identity = await identityOf(options.credentials)
  return {
    grants: await readRules(options.allow, options.models ?? []),
    verifyOptions: {
      credentials: secrets,
      algorithms: ['v4'],
      hashedBody: 'stream',
      maxBodyBytes,
    },
    ...identity,
    hosts: hostNames,
    upstream: createUpstream(options, { connectMs, idleMs }),
    maxBodyBytes,
    fetch: options.fetch,
    onRequest,
  }
}

function callersOf(callers: SigningProxyOptions['callers']): VerifyOptions['credentials'] {
  if (typeof callers === 'function') return callers
  if (typeof callers !== 'object' || callers === null || Object.keys(callers).length === 0) {
    throw argumentTypeError('options.callers', 'secrets by access key id, or a function', callers)
  }
  for (const [accessKeyId, secretAccessKey] of Object.entries(callers)) {
    assertCredentials({ accessKeyId, secretAccessKey }, 'options.callers')
  }
  const secrets = new Map(Object.entries(callers))
  return (accessKeyId) => {
    const secretAccessKey = secrets.get(accessKeyId)
    return secretAccessKey === undefined ? undefined : { secretAccessKey }
  }
}

function hostName(host: unknown): string {
  if (typeof host !== 'string') throw argumentTypeError('options.hosts', 'an array of hosts', host)
  if (/^(?:[A-Za-z0-9._-]+|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/.test(host)) return host.toLowerCase()
  throw argumentValueError('options.hosts', 'must hold hosts such as "proxy:8080", not URLs')
}

async function identityOf(
  credentials: SigningProxyOptions['credentials'],
): Promise<Pick<ProxyConfig, 'credentials' | 'invalidate'>> {
  if (typeof credentials === 'object' && credentials !== null) {
    assertCredentials(credentials, 'options.credentials')
    return { credentials: async () => credentials, invalidate: () => undefined }
  }
  if (credentials !== undefined && typeof credentials !== 'function') {
    throw argumentTypeError('options.credentials', 'credentials or a function', credentials)
  }
  const provider: CredentialsProvider =
    credentials ?? (await import('../credentials/chain.ts')).defaultChain()
  return {
    credentials: () => resolved(provider),
    invalidate: (expired) => provider.invalidate?.(expired),
  }
}

async function resolved(provider: CredentialsProvider): Promise<Credentials> {
  const credentials = await provider()
  if (credentials !== undefined && !isAnonymous(credentials)) {
    assertCredentials(credentials, 'options.credentials()')
    return credentials
  }
  throw new CredentialsError('The proxy has no credentials to sign with', {
    code: 'CREDENTIALS_NOT_FOUND',
  })
}

function proxyServer(config: ProxyConfig): Server {
  const server = createHttpServer({ requestTimeout: 0, insecureHTTPParser: false })
  server.on('request', (request, response) => void handled(config, request, response, false))
  server.on('checkContinue', (request, response) => void handled(config, request, response, true))
  // Within a tunnel nothing could be verified.
  server.on('connect', (_request, socket) => {
    socket.end('HTTP/1.1 501 Not Implemented\r\ncontent-length: 0\r\nconnection: close\r\n\r\n')
  })
  return server
}

/** What becomes known of a request. */
type Progress = { -readonly [Name in keyof ProxyRecord]: ProxyRecord[Name] }

function begun(method: string | undefined): Progress {
  return { outcome: 'refused', status: undefined, durationMs: 0, method: method ?? '' }
}

/** Tells what became of a request. */
function report({ onRequest }: ProxyConfig, progress: Progress, startedAt: number): void {
  progress.durationMs = performance.now() - startedAt
  try {
    onRequest?.(progress)
  } catch {
    // Whoever listens must not decide what callers get.
  }
}

async function handled(
  config: ProxyConfig,
  request: IncomingMessage,
  response: ServerResponse,
  waitsForContinue: boolean,
): Promise<void> {
  const startedAt = performance.now()
  const progress = begun(request.method)
  try {
    await proxied(config, request, response, waitsForContinue, progress)
  } catch (error) {
    fail(config, error, request, response, progress)
  }
  report(config, progress, startedAt)
}

async function proxied(
  config: ProxyConfig,
  request: IncomingMessage,
  response: ServerResponse,
  waitsForContinue: boolean,
  progress: Progress,
): Promise<void> {
  const { upstream, maxBodyBytes } = config
  const parts = request.iterator({ destroyOnReturn: false }) as AsyncIterator<Uint8Array>
  const source = arrivingBody(parts, upstream.idleMs, () => {
    if (waitsForContinue) response.writeContinue()
  })
  const { method = '', rawHeaders, headers } = request
  const arrived: Arriving = {
    request,
    method,
    rawHeaders,
    source,
    framing: {
      contentLength: headers['content-length'],
      isChunked: headers['transfer-encoding'] !== undefined,
    },
    ownHost: ownHosts(config, request.socket.localPort),
    read: (verified) => readBody(verified, maxBodyBytes),
  }
  const { forward, credentials } = await resigned(config, arrived, progress)
  const isStreamed = forward.body !== undefined && !(forward.body instanceof Uint8Array)
  progress.outcome = 'failed'
  await invalidating(config, credentials, async () => {
    progress.status = await exchange(upstream, {
      forward,
      request,
      response,
      waitsForContinue: waitsForContinue && isStreamed,
      credentials,
    })
    progress.outcome = 'forwarded'
  })
}

/** A request as it arrives, by `node:http` or as a `Request`. */
interface Arriving {
  readonly request: VerifiableRequest
  readonly method: string
  /** Names and values in turn. */
  readonly rawHeaders: readonly string[]
  readonly source: AsyncIterable<Uint8Array>
  readonly framing: Framing
  readonly ownHost: (host: string) => boolean
  /** Reads what is read of the body before it is sent. */
  readonly read: (verified: VerifiedRequest) => Promise<Uint8Array | undefined>
}

/** Verifies a request, compares it with the rules and signs it with the proxy's credentials. */
async function resigned(
  config: ProxyConfig,
  { request, method, rawHeaders, source, framing, ownHost, read }: Arriving,
  progress: Progress,
): Promise<{ readonly forward: SignedForward; readonly credentials: Credentials }> {
  checkFraming(rawHeaders)
  const verified = await verify(request, { ...config.verifyOptions, body: source })
  Object.assign(progress, identified(verified))
  if (verified.verifyEvents !== undefined) {
    throw new ProxyRefusal('REQUEST_UNSUPPORTED', 'The proxy does not pass streams of events on')
  }
  const call = arrivedCall(method, rawHeaders, verified, await read(verified))
  const destination = await decide(config.grants, verified, call, ownHost)
  const { operation, bucket, key, service } = destination.request
  Object.assign(progress, { operation, bucket, key, service })
  const credentials = await config.credentials()
  const forward = signForward(call, verified, destination, credentials, { body: source, framing })
  return { forward, credentials }
}

/** Has credentials renewed that a service refuses. */
async function invalidating<Result>(
  { invalidate }: ProxyConfig,
  credentials: Credentials,
  send: () => Promise<Result>,
): Promise<Result> {
  try {
    return await send()
  } catch (error) {
    if (error instanceof ProxyRefusal && error.code === 'CREDENTIALS_REFUSED') {
      invalidate(credentials)
    }
    throw error
  }
}

async function fetched(config: ProxyConfig, request: Request): Promise<Response> {
  const startedAt = performance.now()
  const progress = begun(request.method)
  const failed = (error: unknown): Answer & ReturnType<typeof errorResponse> => {
    const protocol = protocolOf(config.grants, Object.fromEntries(request.headers), request.url)
    const answer = answerTo(error, protocol)
    Object.assign(progress, { code: answer.code, reason: answer.message })
    return { ...answer, ...errorResponse(answer, protocol) }
  }
  try {
    const { response, over } = await fetchProxied(config, request, progress)
    progress.status = response.status
    over
      .then(() => void Object.assign(progress, { outcome: 'forwarded' }), failed)
      .finally(() => report(config, progress, startedAt))
    return response
  } catch (error) {
    const { status, headers, body } = failed(error)
    progress.status = status
    report(config, progress, startedAt)
    return new Response(request.method === 'HEAD' ? null : body, { status, headers })
  }
}

async function fetchProxied(
  config: ProxyConfig,
  request: Request,
  progress: Progress,
): Promise<FetchedResponse> {
  const { upstream, maxBodyBytes, fetch = globalThis.fetch } = config
  const { method, url, headers, signal } = request
  const source = arrivingBody(partsOf(request.body), upstream.idleMs, () => undefined)
  const arrived: Arriving = {
    request: { method, url, headers: [...headers] },
    method,
    rawHeaders: [...headers].flat(),
    source,
    framing: { contentLength: undefined, isChunked: false },
    ownHost: ownHosts(config, new URL(url).port),
    read: async (verified) => await readAll(verified, source, maxBodyBytes),
  }
  const { forward, credentials } = await resigned(config, arrived, progress)
  const isWhole = forward.body === undefined || forward.body instanceof Uint8Array
  const body = isWhole ? forward.body : await readWhole(forward.body, maxBodyBytes)
  const sent = { ...forward, body }
  progress.outcome = 'failed'
  return await invalidating(config, credentials, async () => {
    const { idleMs } = upstream
    return await fetchExchange({ forward: sent, signal, credentials, fetch, idleMs })
  })
}

function identified(verified: VerifiedRequest): Partial<Progress> {
  const { accessKeyId: caller, service, region, path } = verified
  return { caller, service, region, path }
}

function ownHosts(
  { hosts }: ProxyConfig,
  port: number | string | undefined,
): (host: string) => boolean {
  const localHosts =
    hosts ?? new Set(['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${port}`))
  return (host) => localHosts.has(host)
}

function fail(
  { grants }: ProxyConfig,
  error: unknown,
  request: IncomingMessage,
  response: ServerResponse,
  progress: Progress,
): void {
  const protocol = protocolOf(grants, request.headers, request.url)
  const answer = answerTo(error, protocol)
  Object.assign(progress, { code: answer.code, reason: answer.message })
  if (response.destroyed || response.headersSent) {
    response.destroy()
    return
  }
  progress.status = answer.status
  const [name, value] = leftoverHeaders(request)
  const { headers, body } = errorResponse(answer, protocol)
  response.writeHead(answer.status, {
    ...(name === undefined ? {} : { [name]: value ?? '' }),
    ...headers,
  })
  response.end(body)
}

/** The protocol that a caller expects an error in, by the scope that it claims. */
function protocolOf(
  grants: readonly Grant[],
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
  url = '',
): ModelProtocol {
  const claim = `${headers['authorization'] ?? ''} ${url}`
  const service = /(?:\/|%2F)([\w-]{1,64})(?:\/|%2F)aws4_request/i.exec(claim)?.[1]
  if (service === 's3') return 'rest-xml'
  const protocol = grants.find(({ scope }) => scope.service === service)?.protocol ?? 'json'
  if (headers['x-amz-target'] !== undefined) return 'json'
  return protocol
}
