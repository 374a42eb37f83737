import type { Agent, Dispatcher, Pool } from 'undici'
import {
  createPooledClient,
  type OriginConnections,
  type PoolSettings,
  type SocketCount,
  takeFreeConnection,
} from './connection.ts'
import type { ProxyFor } from './proxy.ts'
import { type LoadedUndici, loadUndici } from './undici.ts'

/** Set on what takes handlers that want headers as they came: undici as this package has it. */
export const RAW_HEADERS: unique symbol = Symbol('raw headers')

/** What sends requests. */
export interface Dispatch extends Pick<Dispatcher, 'dispatch'> {
  readonly [RAW_HEADERS]?: boolean | undefined
}

/** A dispatcher of our own, which can be closed. */
export interface OwnDispatcher extends Dispatch {
  close(): Promise<void>
}

/** Checked options, as undici takes them. */
export interface AgentSettings {
  readonly pool: Pool.Options
  readonly tls: {
    readonly allowH2: boolean
    readonly timeout: number
    readonly autoSelectFamilyAttemptTimeout: number
    readonly ca?: string
  }
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
  { pool: poolOptions, tls }: AgentSettings,
  settingsOf: (origin: string | URL) => Omit<PoolSettings, 'connections'>,
): OwnDispatcher {
  const pools = new Map<unknown, OriginPool>()
  const factory: NonNullable<Agent.Options['factory']> = (origin, inherited: object) => {
    const connections: OriginConnections = { free: [], waiting: 0 }
    const poolSettings = { ...settingsOf(origin), connections }
    const pool = new undici.Pool(origin, {
      ...inherited,
      factory: (_origin, options) => createPooledClient(undici, origin, options, poolSettings),
    })
    countWaiting(pool, connections)
    forgetClosed(pools)
    pools.set(origin, { pool, connections })
    return pool
  }
  const agent = new undici.Agent({ ...poolOptions, connect: tls, factory })
  return {
    [RAW_HEADERS]: undici.handlers === 'raw',
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
