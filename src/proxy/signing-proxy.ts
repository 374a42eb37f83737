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
import { type VerifiedRequest, type VerifyOptions, verify } from '../verify/index.ts'
import { arrivedCall, checkFraming } from './arrived-call.ts'
import { arrivingBody, readBody, signForward } from './payload.ts'
import { decide } from './policy.ts'
import { answerTo, ProxyRefusal, writeAnswer } from './refusal.ts'
import { type Grant, readRules } from './rules.ts'
import type { ProxyRecord, SigningProxyOptions } from './types.ts'
import { createUpstream, exchange, leftoverHeaders, type Upstream } from './upstream.ts'

/** What signs for others. */
export interface SigningProxy {
  /** Handles a request of `node:http` or `node:https`; never rejects. Node answers `Expect` before it is called. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>
  /** Makes a server of `node:http` that passes `Expect: 100-continue` on and has no limit for long uploads. */
  createServer(): Server
  /** Ends idle connections to services. */
  close(): void
}

const RULES: OptionRules<SigningProxyOptions> = {
  callers: 'checked',
  allow: 'array',
  credentials: 'checked',
  hosts: 'array',
  timeout: { connectMs: 'number', idleMs: 'number' },
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

async function handled(
  config: ProxyConfig,
  request: IncomingMessage,
  response: ServerResponse,
  waitsForContinue: boolean,
): Promise<void> {
  const startedAt = performance.now()
  const progress: Progress = {
    outcome: 'refused',
    status: undefined,
    durationMs: 0,
    method: request.method ?? '',
  }
  try {
    await proxied(config, request, response, waitsForContinue, progress)
  } catch (error) {
    fail(config, error, request, response, progress)
  }
  progress.durationMs = performance.now() - startedAt
  try {
    config.onRequest?.(progress)
  } catch {
    // Whoever listens must not decide what callers get.
  }
}

async function proxied(
  config: ProxyConfig,
  request: IncomingMessage,
  response: ServerResponse,
  waitsForContinue: boolean,
  progress: Progress,
): Promise<void> {
  const { upstream, maxBodyBytes } = config
  checkFraming(request.rawHeaders)
  const arriving = { waitsForContinue, idleMs: upstream.idleMs }
  const source = arrivingBody(request, response, arriving)
  const verified = await verify(request, { ...config.verifyOptions, body: source })
  Object.assign(progress, identified(verified))
  const body = await readBody(verified, maxBodyBytes)
  const call = arrivedCall(request.method ?? '', request.rawHeaders, verified, body)
  const ownHost = ownHosts(config, request)
  const destination = await decide(config.grants, verified, call, ownHost)
  const { operation, bucket, key, service } = destination.request
  Object.assign(progress, { operation, bucket, key, service })
  const credentials = await config.credentials()
  const framing = {
    contentLength: request.headers['content-length'],
    isChunked: request.headers['transfer-encoding'] !== undefined,
  }
  const forward = signForward(call, verified, destination, credentials, { body: source, framing })
  const isStreamed = forward.body !== undefined && !(forward.body instanceof Uint8Array)
  progress.outcome = 'failed'
  try {
    progress.status = await exchange(upstream, {
      forward,
      request,
      response,
      waitsForContinue: waitsForContinue && isStreamed,
      credentials,
    })
    progress.outcome = 'forwarded'
  } catch (error) {
    if (error instanceof ProxyRefusal && error.code === 'CREDENTIALS_REFUSED') {
      config.invalidate(credentials)
    }
    throw error
  }
}

function identified(verified: VerifiedRequest): Partial<Progress> {
  const { accessKeyId: caller, service, region, path } = verified
  return { caller, service, region, path }
}

function ownHosts({ hosts }: ProxyConfig, { socket }: IncomingMessage): (host: string) => boolean {
  const { localPort } = socket
  const localHosts =
    hosts ?? new Set(['localhost', '127.0.0.1', '[::1]'].map((name) => `${name}:${localPort}`))
  return (host) => localHosts.has(host)
}

function fail(
  { grants }: ProxyConfig,
  error: unknown,
  request: IncomingMessage,
  response: ServerResponse,
  progress: Progress,
): void {
  const protocol = protocolOf(grants, request)
  const answer = answerTo(error, protocol)
  Object.assign(progress, { code: answer.code, reason: answer.message })
  if (response.destroyed || response.headersSent) {
    response.destroy()
    return
  }
  progress.status = answer.status
  const [name, value] = leftoverHeaders(request)
  writeAnswer(response, answer, protocol, name === undefined ? {} : { [name]: value ?? '' })
}

/** The protocol that a caller expects an error in, by the scope that it claims. */
function protocolOf(
  grants: readonly Grant[],
  { headers, url = '' }: IncomingMessage,
): ModelProtocol {
  const claim = `${headers.authorization ?? ''} ${url}`
  const service = /(?:\/|%2F)([\w-]{1,64})(?:\/|%2F)aws4_request/i.exec(claim)?.[1]
  if (service === 's3') return 'rest-xml'
  const protocol = grants.find(({ scope }) => scope.service === service)?.protocol ?? 'json'
  if (headers['x-amz-target'] !== undefined) return 'json'
  return protocol
}
