import type { Agent, buildConnector, Client, Dispatcher, Pool } from 'undici'
import type { OptionRules } from '../base/options.ts'
import { argumentRangeError, argumentTypeError, argumentValueError } from '../errors.ts'
import { type CertificateAuthorities, certificateAuthorities } from './ca-bundle.ts'
import { createLineClient, type SocketCount } from './connection-line.ts'
import { failHandler } from './fail-handler.ts'
import { loadProxyAgent, loadUndici, type UndiciCore } from './load-undici.ts'
import { type ProxyEnvironment, type ProxySettings, proxySettings } from './proxy-settings.ts'

/** How connections are made and kept. */
export interface ConnectionOptions {
  /** Time to open a connection, TLS included, in milliseconds; default 3100. */
  readonly connectMs?: number | undefined
  /** Connections per host; requests beyond it wait their turn, first come first served. Default 128. */
  readonly maxSockets?: number | undefined
  /**
   * How long an idle connection is kept at most, in milliseconds; default 10000, or what the server
   * says (`keep-alive: timeout=…`) up to 60000.
   */
  readonly keepAliveMs?: number | undefined
  /**
   * `allowed` offers HTTP/2 to servers and takes HTTP/1.1 where they do not speak it. Default `off`:
   * over one connection a lost packet holds up all requests, and one GOAWAY ends them.
   */
  readonly http2?: 'off' | 'allowed' | undefined
  /**
   * Authorities to trust in place of Node's own list, PEM; default the file that `AWS_CA_BUNDLE`
   * names. `NODE_EXTRA_CA_CERTS` adds to Node's list instead.
   */
  readonly ca?: CertificateAuthorities | undefined
  /**
   * `environment` (default) heeds `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, `none` does not; a URL
   * is the proxy for everything (`http:`, `https:` or `socks5:`).
   */
  readonly proxy?: 'environment' | 'none' | (string & {}) | URL | undefined
  /**
   * An undici `Dispatcher` of your own (`Agent`, `Pool`, `ProxyAgent`, `MockAgent`). It is used as
   * it is and never closed; the options above are then yours to give to it.
   */
  readonly dispatcher?: Dispatcher | undefined
}

/** The rules of all {@link ConnectionOptions} but `connectMs`, which clients have under `timeout`. */
export const CONNECTION_OPTIONS: OptionRules<Omit<ConnectionOptions, 'connectMs'>> = {
  maxSockets: 'checked',
  keepAliveMs: 'checked',
  http2: 'checked',
  ca: 'checked',
  proxy: 'checked',
  dispatcher: 'checked',
}

/** Set on what takes handlers that want headers as they came: undici as this package has it. */
export const RAW_HEADERS: unique symbol = Symbol('raw headers')

/** What sends requests. */
export interface Dispatch extends Pick<Dispatcher, 'dispatch'> {
  readonly [RAW_HEADERS]?: boolean | undefined
}

/** Something that dispatches requests, and how to close it. */
export interface Transport {
  readonly dispatcher: Dispatch
  /** Sockets open now; 0 with a dispatcher of the caller's. */
  sockets(): number
  /** Waits for running requests, then closes the connections; a dispatcher of the caller's stays open. */
  close(): Promise<void>
}

/** botocore's `standard` defaults mode: a TCP connect that takes longer has lost its first SYN. */
export const DEFAULT_CONNECT_MS = 3_100

const DEFAULT_MAX_SOCKETS = 128

/**
 * An S3 front end closes idle connections after some 20 s, some after little more than 5, and other
 * services after 50 and more; whoever writes at that moment gets a reset instead of an answer. undici's
 * own 4 s would cost a service with a request every few seconds a TLS handshake for each.
 */
const DEFAULT_KEEP_ALIVE_MS = 10_000
const MAX_KEEP_ALIVE_MS = 60_000

/**
 * Opens nothing yet: undici is loaded with the first request, connections are made when needed.
 *
 * @throws TypeError and RangeError for wrong options; ConfigError `CONFIG_INVALID` for an unusable
 * `AWS_CA_BUNDLE` or proxy variable.
 */
export function createTransport(
  options: ConnectionOptions = {},
  env: ProxyEnvironment = process.env,
): Transport {
  const given = options.dispatcher
  if (given !== undefined) {
    if (typeof given?.dispatch !== 'function') {
      throw argumentTypeError('options.dispatcher', 'an undici Dispatcher', given)
    }
    return { dispatcher: given, sockets: () => 0, close: () => Promise.resolve() }
  }
  const count: SocketCount = { open: 0 }
  const settings = agentSettings(options, env)
  const proxy = proxySettings(options.proxy, env)
  const lazy = lazyDispatcher(() => createAgent(settings, proxy, count))
  return { dispatcher: lazy.dispatcher, sockets: () => count.open, close: lazy.close }
}

/** Checked options, as undici takes them. */
interface AgentSettings {
  readonly pool: Pool.Options
  readonly tls: buildConnector.BuildOptions
}

function agentSettings(options: ConnectionOptions, env: ProxyEnvironment): AgentSettings {
  const { maxSockets = DEFAULT_MAX_SOCKETS, http2 = 'off' } = options
  const { keepAliveMs = DEFAULT_KEEP_ALIVE_MS } = options
  assertAtLeastOne('options.maxSockets', maxSockets)
  assertAtLeastOne('options.keepAliveMs', keepAliveMs)
  if (http2 !== 'off' && http2 !== 'allowed') {
    throw argumentValueError('options.http2', 'must be "off" or "allowed"')
  }
  const allowH2 = http2 === 'allowed'
  const ca = certificateAuthorities(options.ca, env['AWS_CA_BUNDLE'])
  return {
    pool: {
      connections: maxSockets,
      allowH2,
      keepAliveTimeout: keepAliveMs,
      // A server's `keep-alive: timeout=…` may ask for more, unless the user has decided.
      keepAliveMaxTimeout: options.keepAliveMs ?? MAX_KEEP_ALIVE_MS,
      // The attempt's own timer covers the wait for a connection too, which this one does not.
      headersTimeout: 0,
    },
    tls: {
      allowH2,
      timeout: connectTimeout(options.connectMs ?? DEFAULT_CONNECT_MS),
      ...(ca !== undefined && { ca: ca as string }),
    },
  }
}

// undici takes 0 for no limit, and Node's timers nothing longer: they would fire at once.
function connectTimeout(connectMs: number): number {
  return connectMs > 2_147_483_647 ? 0 : connectMs
}

function assertAtLeastOne(field: string, value: unknown): void {
  if (typeof value !== 'number') throw argumentTypeError(field, 'a number', value)
  if (!Number.isInteger(value) || value < 1) {
    throw argumentRangeError(field, 'must be a whole number of 1 or more')
  }
}

async function createAgent(
  { pool, tls }: AgentSettings,
  proxy: ProxySettings | undefined,
  count: SocketCount,
): Promise<OwnDispatcher> {
  const undici = await loadUndici()
  const makePool: MakePool = (origin, inherited) =>
    new undici.Pool(origin, { ...inherited, factory: clientFactory(undici, count) })
  if (proxy === undefined) return createDirectAgent(undici, { ...pool, connect: tls }, makePool)
  const ProxyAgent = await loadProxyAgent()
  return new ProxyAgent({
    ...pool,
    ...proxy,
    connect: tls,
    requestTls: tls,
    proxyTls: tls,
    factory: makePool,
  })
}

type MakePool = (origin: string | URL, inherited: object) => Pool

/**
 * undici's agent, but for the origin that was met last its pool is asked directly: most clients talk
 * to one, and the agent's look-up took a microsecond per request. The agent closes a pool that it
 * forgets, and then makes another one.
 */
function createDirectAgent(
  { Agent: UndiciAgent }: UndiciCore,
  options: Agent.Options,
  makePool: MakePool,
): OwnDispatcher {
  let lastOrigin: string | URL | undefined
  let last: Pool | undefined
  const factory: MakePool = (origin, inherited) => {
    lastOrigin = origin
    last = makePool(origin, inherited)
    return last
  }
  const agent = new UndiciAgent({ ...options, factory })
  return {
    dispatch: (request, handler) =>
      last !== undefined && request.origin === lastOrigin && !last.closed && !last.destroyed
        ? last.dispatch(request, handler)
        : agent.dispatch(request, handler),
    close: () => agent.close(),
  }
}

function clientFactory(
  undici: UndiciCore,
  count: SocketCount,
): (origin: URL, options: Client.Options) => Client {
  return (origin, options) => createLineClient(undici, origin, options, count)
}

interface OwnDispatcher extends Dispatch {
  close(): Promise<void>
}

interface LazyDispatcher {
  readonly dispatcher: Dispatch
  close(): Promise<void>
}

/** A dispatcher that is made when the first request comes. */
function lazyDispatcher(make: () => Promise<OwnDispatcher>): LazyDispatcher {
  let made: OwnDispatcher | undefined
  let making: Promise<OwnDispatcher> | undefined
  let closed = false
  const load = (): Promise<OwnDispatcher> => {
    making ??= make().then((dispatcher) => {
      made = dispatcher
      return dispatcher
    })
    return making
  }
  const dispatch: Dispatch['dispatch'] = (request, handler) => {
    if (made !== undefined) return made.dispatch(request, handler)
    if (closed) throw clientClosed()
    load().then(
      (dispatcher) => dispatcher.dispatch(request, handler),
      (error) => failHandler(handler, error),
    )
    return true
  }
  const close = async (): Promise<void> => {
    closed = true
    await (await making)?.close()
  }
  return { dispatcher: { dispatch, [RAW_HEADERS]: true }, close }
}

function clientClosed(): Error {
  return Object.assign(new Error('The client is closed'), { code: 'UND_ERR_CLOSED' })
}
