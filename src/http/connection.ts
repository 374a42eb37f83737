import { AsyncLocalStorage } from 'node:async_hooks'
import type { Socket } from 'node:net'
import type { Agent, buildConnector, Client, Dispatcher, Pool } from 'undici'
import { isError } from '../base/realms.ts'
import type { Authorities } from './authorities.ts'
import { publishConnection } from './diagnostics.ts'
import type { ProxyFor } from './proxy.ts'
import { type LoadedUndici, loadUndici, type UndiciCore } from './undici.ts'

/** Set on what takes handlers that want headers as they came: undici as this package has it. */
export const RAW_HEADERS: unique symbol = Symbol('raw headers')

/** What sends requests. */
export interface Dispatch extends Pick<Dispatcher, 'dispatch'> {
  readonly [RAW_HEADERS]?: boolean | undefined
}

/** A dispatcher of our own, which can be closed. */
export interface OwnDispatcher extends Dispatch {
  /** Whether it takes handlers that want headers as they came. */
  takesRaw?(): boolean
  close(): Promise<void>
}

/** Checked options, as undici takes them. */
export interface AgentSettings {
  readonly pool: Pool.Options
  readonly tls: {
    readonly allowH2: boolean
    readonly timeout: number
    readonly autoSelectFamilyAttemptTimeout: number
  }
  /** How sockets of connections without a tunnel read. */
  readonly sockets: object
  readonly authorities: Authorities | undefined
  readonly connectMs: number
}

/** Makes undici's agent, with connections that we watch and, where there are proxies, open. */
export async function createAgent(
  settings: AgentSettings,
  proxyFor: ProxyFor | undefined,
  count: SocketCount,
): Promise<OwnDispatcher> {
  const undici = await loadUndici()
  const tunnels = proxyFor === undefined ? undefined : await import('./tunnel.ts')
  const via = (origin: string | URL): PoolSettings['via'] => {
    const proxy = proxyFor?.(new URL(origin))
    if (proxy === undefined || tunnels === undefined) return undefined
    return (connect) => tunnels.createTunnelConnector(proxy, connect, settings)
  }
  return createDispatcher(undici, settings, (origin) => ({ via: via(origin), count }))
}

/** The pool of an origin, and its connections. */
interface OriginPool {
  readonly pool: Pool
  readonly connections: OriginConnections
}

/**
 * undici's agent, but a request goes straight to the connection that became free last, past the
 * look-ups of agent and pool. Those took a microsecond of each request, and gave calls that follow one
 * another two connections.
 */
function createDispatcher(
  undici: LoadedUndici,
  { pool: poolOptions, tls, sockets, authorities }: AgentSettings,
  settingsOf: (origin: string | URL) => Omit<PoolSettings, 'connections'>,
): OwnDispatcher {
  const pools = new Map<unknown, OriginPool>()
  const connectTo = (origin: string | URL): buildConnector.BuildOptions =>
    authorities === undefined || !String(origin).startsWith('https:')
      ? { ...tls, ...sockets }
      : { ...tls, ...sockets, secureContext: authorities.secureContext() }
  const factory: NonNullable<Agent.Options['factory']> = (origin, inherited: object) => {
    const connections: OriginConnections = { free: [], waiting: 0 }
    const poolSettings = { ...settingsOf(origin), connections }
    const pool = new undici.Pool(origin, {
      ...inherited,
      connect: connectTo(origin),
      factory: (_origin, options) => createPooledClient(undici, origin, options, poolSettings),
    })
    countWaiting(pool, connections)
    forgetClosed(pools)
    pools.set(origin, { pool, connections })
    return pool
  }
  const agent = new undici.Agent({ ...poolOptions, factory })
  return {
    takesRaw: undici.takesRaw,
    dispatch: (request, handler) => {
      const originPool = pools.get(request.origin)
      if (originPool === undefined || isClosed(originPool)) return agent.dispatch(request, handler)
      const pooled = takeFreeConnection(originPool.connections)
      if (pooled === undefined) return originPool.pool.dispatch(request, handler)
      originPool.connections.waiting += 1
      const takesMore = pooled.client.dispatch(request, handler)
      if (!takesMore) markBusy(pooled.client)
      return takesMore
    },
    close: () => agent.close(),
  }
}

/**
 * What undici's pool notes of a client that it gave a request to. Without it the pool takes the
 * connection for a free one, and the next request waits there behind a response that nobody reads yet.
 */
function markBusy(client: object): void {
  needDrain ??= Object.getOwnPropertySymbols(client).find((one) => one.description === 'needDrain')
  if (needDrain !== undefined) Object.assign(client, { [needDrain]: true })
}

let needDrain: symbol | undefined

/** Counts a request until a connection takes it. */
function countWaiting(pool: Pool, connections: OriginConnections): void {
  const dispatch = pool.dispatch.bind(pool)
  pool.dispatch = (request, handler) => {
    connections.waiting += 1
    return dispatch(request, handler)
  }
}

// The agent closes a pool that has no connections left, and then makes another one.
function isClosed({ pool }: OriginPool): boolean {
  return pool.closed || pool.destroyed
}

/** Buckets have origins of their own, so that there may be any number. */
function forgetClosed(pools: Map<unknown, OriginPool>): void {
  if (pools.size < MAX_POOLS) return
  for (const [origin, originPool] of pools) {
    if (isClosed(originPool)) pools.delete(origin)
  }
}

const MAX_POOLS = 64

/** One of a pool's connections; it opens one socket after the other. */
interface PooledConnection extends HeadState {
  readonly client: Client
  readonly connections: OriginConnections
  socket: Socket | undefined
  /** Requests written to `socket` so far. */
  uses: number
  /** Whether it is in `connections.free`, and whether it is still free. */
  listed: boolean
  free: boolean
  /** Set while listeners learn that `socket` closed before a request was written to it. */
  closedUnused: Error | undefined
  /** Of the response that is read now. */
  control: { resume(): void } | undefined
}

/** The connections to one origin. */
export interface OriginConnections {
  /** Those whose last request has ended; the latest is last. */
  readonly free: PooledConnection[]
  /** How many requests no connection has taken yet. */
  waiting: number
}

/** Under this key the options of a dispatch learn which connection the pool chose. */
export const POOLED: unique symbol = Symbol('pooled connection')

/** What learns it: an attempt. */
export interface ConnectionSlot {
  pooled: PooledConnection | undefined
}

/** Options of a dispatch that ask for their connection. */
export interface PooledRequest {
  readonly [POOLED]: ConnectionSlot
  /** Set when a connection takes the request; here so that it is no new property, for which V8 would make a new hidden class. */
  headersTimeout: number | null
}

/** A request's use of a pooled connection. */
export interface Connection {
  readonly pooled: PooledConnection
  /** 1 for the first request on the socket. */
  readonly use: number
}

/** Notes that a request is being written; undefined where a dispatcher of the caller's sends it. */
export function useConnection({ pooled }: ConnectionSlot): Connection | undefined {
  if (pooled === undefined) return undefined
  pooled.uses += 1
  pooled.awaitsHead = true
  return { pooled, use: pooled.uses }
}

/**
 * Notes that an exchange is over, so that the next request gets this connection. undici itself gives
 * it out a turn of the event loop later, and opens another one for a request that comes before.
 */
export function freeConnection(connection: Connection | undefined): void {
  if (connection === undefined) return
  const { pooled, use } = connection
  if (pooled.uses !== use || pooled.socket === undefined || speaksHttp2(connection)) return
  pooled.free = true
  if (pooled.listed) return
  pooled.listed = true
  pooled.connections.free.push(pooled)
}

/** The connection that became free last; undefined where others wait for one already. */
export function takeFreeConnection({
  free,
  waiting,
}: OriginConnections): PooledConnection | undefined {
  if (waiting > 0) return undefined
  for (let pooled = free.pop(); pooled !== undefined; pooled = free.pop()) {
    pooled.listed = false
    if (pooled.free && pooled.socket !== undefined && !pooled.socket.destroyed) return pooled
  }
  return undefined
}

/**
 * Closes the connection, so that the next attempt gets another one and with it, behind a load
 * balancer, most likely another server. Left alone if it carries another request by now; HTTP/2
 * connections are, because they may.
 */
export function retireConnection(connection: Connection | undefined): void {
  if (connection === undefined) return
  const { pooled, use } = connection
  if (pooled.uses !== use || pooled.socket === undefined || speaksHttp2(connection)) return
  pooled.socket.destroy()
}

/** Whether a connection of ours speaks HTTP/2, whose frames tell where a body ends. */
export function speaksHttp2({
  pooled: { socket },
}: {
  readonly pooled: Pick<PooledConnection, 'socket'>
}): boolean {
  return socket !== undefined && 'alpnProtocol' in socket && socket.alpnProtocol === 'h2'
}

/** How many sockets are open. */
export interface SocketCount {
  open: number
}

/** What the connections of a pool share. */
export interface PoolSettings {
  readonly connections: OriginConnections
  readonly count: SocketCount
  /** Opens the connections in place of undici's connector, which it is given. */
  readonly via: ((connect: buildConnector.connector) => buildConnector.connector) | undefined
}

/** Makes a pool's client whose requests know their connection. */
export function createPooledClient(
  { Client: UndiciClient }: Pick<UndiciCore, 'Client'>,
  origin: string | URL,
  options: Client.Options,
  { connections, count, via }: PoolSettings,
): Client {
  const { connect } = options
  if (typeof connect !== 'function') throw new Error('undici made no connector')
  const pooled: Omit<PooledConnection, 'client'> = {
    connections,
    socket: undefined,
    uses: 0,
    listed: false,
    free: false,
    awaitsHead: false,
    closedUnused: undefined,
    control: undefined,
  }
  const client = new UndiciClient(origin, {
    ...options,
    connect: watched(via?.(connect) ?? connect, pooled, new URL(origin).host, count),
  })
  const whole: PooledConnection = Object.assign(pooled, { client })
  const dispatch = client.dispatch.bind(client)
  client.dispatch = (request: Dispatcher.DispatchOptions & Partial<PooledRequest>, handler) => {
    connections.waiting -= 1
    const slot = request[POOLED]
    if (slot !== undefined) {
      slot.pooled = whole
      whole.free = false
      alignTimeouts(request)
    }
    return dispatch(request, handler)
  }
  return client
}

// undici's timers tick every half second, and begin with the tick before: they may end so much early.
const UNDICI_TICK_MS = 500
const MAX_TIMER_MS = 2_147_483_647

/**
 * Gives undici one limit for headers and for pauses in the body. Its parser keeps its timer where
 * both are the same, and otherwise makes a new one for each response, of which thousands then wait for
 * its next tick. That of the headers never comes into play: the attempt's own timer is earlier.
 */
function alignTimeouts(request: Dispatcher.DispatchOptions & Partial<PooledRequest>): void {
  const { bodyTimeout } = request
  if (!bodyTimeout) return
  const timeoutMs = Math.min(bodyTimeout + UNDICI_TICK_MS, MAX_TIMER_MS)
  request.bodyTimeout = timeoutMs
  request.headersTimeout = timeoutMs
}

/**
 * Runs a function outside of the AsyncLocalStorage stores of whoever calls: a socket, and the timers
 * that undici starts with it, would keep the store of the request that opened it alive, and so would
 * the promises that Node keeps of a module that is imported meanwhile.
 */
export const outsideOfStores: <T>(run: () => T) => T = AsyncLocalStorage.snapshot()

function watched(
  connect: buildConnector.connector,
  pooled: Omit<PooledConnection, 'client'>,
  host: string,
  count: SocketCount,
): buildConnector.connector {
  return (options, callback) => {
    // One connection for each attempt: undici opens the next one at once, and goes on like that.
    if (pooled.closedUnused !== undefined) {
      // Later, as connectors do: undici asks while it looks through its queue, and would not go on.
      process.nextTick(callback, connectFailure(pooled.closedUnused), null)
      return
    }
    outsideOfStores(() =>
      connect(options, (error, socket) => {
        // undici calls back with the error alone when there is no connection, whatever its types say.
        if (!socket) {
          callback(connectFailure(error), null)
          return
        }
        watchSocket(socket, pooled, host, count)
        callback(null, socket)
      }),
    )
  }
}

const CONNECT_FAILURE: unique symbol = Symbol('connect failure')

/**
 * undici goes on opening connections after some errors, told by their codes: one with such a code from
 * a connector made 900 connections a second. So it gets one without.
 */
function connectFailure(error: unknown): Error {
  const failure = new Error(isError(error) ? error.message : 'No connection', {
    cause: error,
  })
  return Object.assign(failure, { [CONNECT_FAILURE]: true })
}

/** The error of a connector as it was. */
export function connectError(error: Error): Error {
  return CONNECT_FAILURE in error && isError(error.cause) ? error.cause : error
}

function watchSocket(
  socket: Socket,
  pooled: Omit<PooledConnection, 'client'>,
  host: string,
  count: SocketCount,
): void {
  pooled.socket = socket
  pooled.uses = 0
  pooled.free = false
  pooled.awaitsHead = false
  if (!speaksHttp2({ pooled })) skipContinue(socket, pooled)
  guardEnd(socket, pooled)
  count.open += 1
  publishConnection('open', { host, open: count.open, uses: 0 })
  socket.once('close', () => {
    count.open -= 1
    publishConnection('close', {
      host,
      open: count.open,
      uses: pooled.socket === socket ? pooled.uses : 0,
    })
    if (pooled.socket !== socket) return
    pooled.socket = undefined
    if (pooled.uses > 0) return
    pooled.closedUnused = unusedError(socket)
    queueMicrotask(() => {
      pooled.closedUnused = undefined
    })
  })
}

function unusedError({ errored }: Socket): Error {
  const said = errored === null ? '' : `: ${errored.message}`
  const message = `the connection ended before a request was sent${said}`
  return Object.assign(new Error(message), { code: 'ECONNRESET' })
}

/**
 * These listeners come before undici's. A connection can end while a slow reader has its response
 * paused: undici's parser then asserts that it is not paused, where nobody can catch it. And undici
 * takes a reset for the end of a body without a length, which may be cut short.
 */
function guardEnd(socket: Socket, pooled: Pick<PooledConnection, 'control'>): void {
  socket.on('end', () => pooled.control?.resume())
  socket.on('error', (error: NodeJS.ErrnoException) => {
    if (pooled.control !== undefined && error.code === 'ECONNRESET') error.code = 'UND_ERR_SOCKET'
  })
}

/** Whether the next bytes of a connection are the head of a response. */
interface HeadState {
  awaitsHead: boolean
}

/**
 * Passes over each `100 Continue` in what undici reads from a socket: RFC 9110, section 15.2, would have
 * a client ignore those it did not ask for, where undici ends the connection of a request that was
 * most likely executed. Other informational responses it ignores itself.
 *
 * @param state Set by whoever writes a request to the socket.
 */
function skipContinue(socket: Socket, state: HeadState): void {
  const read = socket.read.bind(socket)
  let held: Buffer | undefined
  socket.read = (size?: number) => {
    for (;;) {
      const chunk: Buffer | null = read(size)
      if (!state.awaitsHead) return chunk
      if (chunk === null) return null
      const bytes: Buffer = held === undefined ? chunk : Buffer.concat([held, chunk])
      const rest = afterContinue(bytes)
      held = rest === undefined ? bytes : undefined
      if (rest === undefined || rest.length === 0) continue
      state.awaitsHead = false
      return rest
    }
  }
}

const HEAD = /^HTTP\/1\.[01] 100(?: [^\n]*)?\r?\n(?:[^\r\n][^\n]*\n)*\r?\n/
const BEGINNING = /^H?T?T?P?\/?1?\.?[01]? ?1?0?0?$/
const BEGINNING_LENGTH = 'HTTP/1.1 100'.length
const MAX_HEAD_BYTES = 16 * 1024

/** What follows the heads of `100 Continue`; undefined where one has begun and not ended. */
function afterContinue(bytes: Buffer): Buffer | undefined {
  let rest = bytes
  for (;;) {
    if (!beginsLikeContinue(rest)) return rest
    const text = rest.toString('latin1', 0, MAX_HEAD_BYTES)
    const head = HEAD.exec(text)
    if (head === null) return text.length < MAX_HEAD_BYTES ? undefined : rest
    rest = rest.subarray(head[0].length)
  }
}

/** A look at three bytes for nearly every response. */
function beginsLikeContinue(bytes: Buffer): boolean {
  if (bytes.length >= BEGINNING_LENGTH) {
    return bytes[9] === ONE && bytes[10] === ZERO && bytes[11] === ZERO
  }
  return bytes.length > 0 && BEGINNING.test(bytes.toString('latin1'))
}

const ZERO = 48
const ONE = 49
