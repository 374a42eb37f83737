import type { Dispatcher } from 'undici'
import { checkOptions, type OptionRules } from '../base/options.ts'
import { argumentRangeError, argumentTypeError, argumentValueError } from '../errors.ts'
import { type CertificateAuthorities, certificateAuthorities } from './authorities.ts'
import {
  type AgentSettings,
  createAgent,
  type Dispatch,
  type OwnDispatcher,
  outsideOfStores,
  RAW_HEADERS,
  type SocketCount,
} from './connection.ts'
import { type ProxyEnvironment, proxySettings } from './proxy.ts'
import { READING } from './response-body.ts'
import { failHandler } from './undici.ts'

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

const TRANSPORT_OPTIONS: OptionRules<ConnectionOptions> = {
  ...CONNECTION_OPTIONS,
  connectMs: 'number',
}

/** The options of connections among those of a client. */
export function connectionOptions(
  { maxSockets, keepAliveMs, http2, ca, proxy, dispatcher }: ConnectionOptions,
  connectMs: number,
): ConnectionOptions {
  return { connectMs, maxSockets, keepAliveMs, http2, ca, proxy, dispatcher }
}

/** The code that streams of events are sent with, which bundles of programs without them leave out. */
type Http2Part = Pick<typeof import('./http2.ts'), 'createHttp2Dispatcher'>

/** Something that dispatches requests, and how to close it. */
export interface Transport {
  readonly dispatcher: Dispatch
  /**
   * What sends streams of events while their responses are read, over HTTP/2; undefined without the code for it,
   * and with a dispatcher of the caller's.
   */
  readonly duplex: Dispatch | undefined
  /** Sockets open now; 0 with a dispatcher of the caller's. */
  sockets(): number
  /** Waits for running requests, then closes the connections; a dispatcher of the caller's stays open. */
  close(): Promise<void>
  /**
   * Trusts these authorities, PEM, in place of Node's, as a profile may name them, which is read later. What
   * runs already is not disturbed; a dispatcher of the caller's stays as it is.
   */
  trust(authorities: Uint8Array): void
}

/** botocore's `standard` defaults mode: a TCP connect that takes longer has lost its first SYN. */
export const DEFAULT_CONNECT_MS = 3_100

const DEFAULT_MAX_SOCKETS = 128

/**
 * An S3 front end closes idle connections after some 20 s, some after little more than 5, and other
 * services after 50 and more; whoever writes at that moment gets a reset instead of a response. undici's
 * own 4 s would cost a service with a request every few seconds a TLS handshake for each.
 */
const DEFAULT_KEEP_ALIVE_MS = 10_000
const MAX_KEEP_ALIVE_MS = 60_000

/**
 * Opens nothing yet: undici is loaded with the first request, connections are made when needed.
 *
 * @param loadHttp2 what streams of events are sent with; without it there are none.
 * @throws TypeError and RangeError for wrong options; ConfigError `CONFIG_INVALID` for an unusable
 * `AWS_CA_BUNDLE` or proxy variable.
 */
export function createTransport(
  options: ConnectionOptions = {},
  env: ProxyEnvironment = process.env,
  loadHttp2?: () => Promise<Http2Part>,
): Transport {
  checkOptions('createTransport', options, TRANSPORT_OPTIONS)
  const custom = options.dispatcher
  if (custom !== undefined) {
    if (typeof custom?.dispatch !== 'function') {
      throw argumentTypeError('options.dispatcher', 'an undici Dispatcher', custom)
    }
    return {
      dispatcher: custom,
      duplex: undefined,
      sockets: () => 0,
      close: () => Promise.resolve(),
      trust: () => {},
    }
  }
  const count: SocketCount = { open: 0 }
  let settings = agentSettings(options, env)
  const proxy = proxySettings(options.proxy, env)
  const agent = lazyDispatcher(() => createAgent(settings, proxy, count))
  const duplex =
    loadHttp2 &&
    lazyDispatcher(async () => {
      const { createHttp2Dispatcher } = await loadHttp2()
      return createHttp2Dispatcher(settings, proxy, count)
    })
  return {
    dispatcher: agent.dispatcher,
    duplex: duplex?.dispatcher,
    sockets: () => count.open,
    close: async () => {
      await Promise.all([agent.close(), duplex?.close()])
    },
    trust: (authorities) => {
      settings = { ...settings, authorities: certificateAuthorities(authorities, env) }
      agent.renew()
      duplex?.renew()
    },
  }
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
  const connectMs = connectTimeout(options.connectMs ?? DEFAULT_CONNECT_MS)
  return {
    connectMs,
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
      timeout: connectMs,
      autoSelectFamilyAttemptTimeout: addressTimeout(connectMs),
    },
    sockets: GIVES_SOCKETS ? READING : {},
    authorities: certificateAuthorities(options.ca, env),
  }
}

// Bun calls `onread` without the socket that it pushes to; Deno has no `onread`.
const { bun, deno } = process.versions
const GIVES_SOCKETS = bun === undefined && deno === undefined

// undici takes 0 for no limit, and Node's timers nothing longer: they would fire at once.
function connectTimeout(connectMs: number): number {
  return connectMs > 2_147_483_647 ? 0 : connectMs
}

/**
 * For each address of a host but the last. Node's own 250 ms are less than a round trip to a far
 * region, where it gives up one address after the other: 2.1 s for eight. A third, so that two dead
 * addresses leave time for one that lives.
 */
function addressTimeout(connectMs: number): number {
  return connectMs === 0
    ? MAX_ADDRESS_MS
    : Math.min(MAX_ADDRESS_MS, Math.max(Math.ceil(connectMs / 3), 10))
}

const MAX_ADDRESS_MS = 750

function assertAtLeastOne(field: string, value: unknown): void {
  if (typeof value !== 'number') throw argumentTypeError(field, 'a number', value)
  if (!Number.isInteger(value) || value < 1) {
    throw argumentRangeError(field, 'must be a whole number of 1 or more')
  }
}

interface LazyDispatcher {
  readonly dispatcher: Dispatch
  close(): Promise<void>
  /** Has it made anew for the requests to come; the former one closes when its own have ended. */
  renew(): void
}

/**
 * A dispatcher that is made when the first request comes. From then on it has the functions of the one
 * that was made, so that no request takes a detour.
 */
function lazyDispatcher(make: () => Promise<OwnDispatcher>): LazyDispatcher {
  let making: Promise<OwnDispatcher> | undefined
  let retiring: Promise<unknown> | undefined
  let closed = false
  const load = (): Promise<OwnDispatcher> => {
    const loading = make()
    making = loading
    loading.then(
      (made) => {
        if (making === loading) dispatcher.dispatch = (...args) => settle(made).dispatch(...args)
      },
      () => {
        if (making === loading) making = undefined
      },
    )
    return loading
  }
  // With the second request, so that a process which sends one does not wait for the answer.
  const settle = (made: OwnDispatcher): OwnDispatcher => {
    dispatcher.dispatch = made.dispatch
    dispatcher[RAW_HEADERS] = made.takesRaw?.()
    return made
  }
  const unmade: Dispatch = {
    dispatch: (request, handler) => {
      const loading = making ?? outsideOfStores(load)
      loading
        .then((made) => made.dispatch(request, handler))
        .catch((error) => failHandler(handler, error))
      return true
    },
    // Unknown before undici is loaded; all its versions take the other handlers.
    [RAW_HEADERS]: undefined,
  }
  const dispatcher: { -readonly [Name in keyof Dispatch]: Dispatch[Name] } = { ...unmade }
  const retire = (next: Dispatch): void => {
    const former = making
    making = undefined
    Object.assign(dispatcher, next)
    retiring = Promise.all([retiring, former?.then((made) => made.close())])
    // Reported by who closes.
    retiring.catch(() => undefined)
  }
  return {
    dispatcher,
    close: async () => {
      if (!closed) retire(CLOSED)
      closed = true
      await retiring
    },
    renew: () => {
      if (!closed) retire(unmade)
    },
  }
}

const CLOSED: Dispatch = {
  dispatch: () => {
    throw Object.assign(new Error('The client is closed'), { code: 'UND_ERR_CLOSED' })
  },
}
