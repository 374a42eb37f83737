import { createRequire } from 'node:module'
import type { Agent, Client, Dispatcher, EnvHttpProxyAgent, Pool } from 'undici'

/** The parts of undici that connections are made with. */
export interface UndiciCore {
  readonly Agent: typeof Agent
  readonly Pool: typeof Pool
  readonly Client: typeof Client
}

/** The parts that requests go through a proxy with. */
export interface UndiciProxy {
  readonly EnvHttpProxyAgent: typeof EnvHttpProxyAgent
  readonly Dispatcher: typeof Dispatcher
  readonly connect: (...args: never[]) => unknown
}

/** One way to load something; rejects or throws where it leads nowhere. */
export type Way<T> = () => T | Promise<T>

/** The versions whose files and handlers are meant: this major, from this minor; package.json's range. */
export const UNDICI_RANGE: { readonly major: number; readonly minor: number } = {
  major: 7,
  minor: 30,
}

/**
 * Loads undici's agent, pool and client alone: its index also loads `fetch`, caches, WebSocket and
 * mocks, which more than trebles the time. They are required, since `import` of CommonJS first searches
 * every file for the names that it exports, which takes half as long again. Where nothing can be required, as in
 * a bundle, they are imported; where a version has moved them, the index is required.
 *
 * @param ways The ways to the single files, tried in turn; replaced in tests.
 */
export async function loadUndici(
  ways: readonly Way<UndiciCore>[] = [requiredCore, importedCore],
): Promise<UndiciCore> {
  return await firstOf([...ways, requiredIndex], complete)
}

/** Loads the agent that reads `HTTPS_PROXY` and its kin; see {@link loadUndici}. */
export async function loadProxyAgent(
  ways: readonly Way<UndiciProxy>[] = [requiredProxy, importedProxy],
): Promise<typeof EnvHttpProxyAgent> {
  const proxy = await firstOf([...ways, requiredIndex], completeProxy)
  // The agent opens its tunnels by a method that only undici's index adds to all dispatchers.
  const { prototype } = proxy.Dispatcher
  if (!('connect' in prototype)) Object.assign(prototype, { connect: proxy.connect })
  return proxy.EnvHttpProxyAgent
}

// Each way gives the same classes, only later than the one before.
async function firstOf<T>(ways: readonly Way<T>[], isGood: (loaded: T) => boolean): Promise<T> {
  const errors: unknown[] = []
  for (const way of ways) {
    try {
      const loaded = await way()
      if (isGood(loaded)) return loaded
      errors.push(new Error('a class is missing'))
    } catch (error) {
      errors.push(error)
    }
  }
  throw new AggregateError(errors, `undici cannot be loaded: ${errors.map(reasonOf).join('; ')}`)
}

// Node adds lines with the files that required a missing one.
function reasonOf(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split('\n', 1)[0] ?? ''
}

/** @param load Requires a file; replaced in tests. */
export function requiredCore(load: NodeJS.Require = requireHere()): UndiciCore {
  assertVersion(load)
  return {
    Agent: load('undici/lib/dispatcher/agent.js'),
    Pool: load('undici/lib/dispatcher/pool.js'),
    Client: load('undici/lib/dispatcher/client.js'),
  }
}

function requiredProxy(): UndiciProxy {
  const load = requireHere()
  assertVersion(load)
  return {
    EnvHttpProxyAgent: load('undici/lib/dispatcher/env-http-proxy-agent.js'),
    Dispatcher: load('undici/lib/dispatcher/dispatcher.js'),
    connect: load('undici/lib/api/api-connect.js'),
  }
}

/**
 * Never imported by its name: bundles, which have the files, would hold the rest of undici too, which
 * made one of 845 kB a quarter larger.
 */
function requiredIndex(): typeof import('undici') {
  const load = requireHere()
  assertVersion(load)
  return load('undici')
}

function requireHere(): NodeJS.Require {
  return createRequire(import.meta.url)
}

/** A bundle may lie beside an undici that is not the one it was made with. */
function assertVersion(load: NodeJS.Require): void {
  const version = versionBeside(load)
  if (version === undefined) return
  const [major, minor = 0] = version.split('.', 2).map(Number)
  if (major === UNDICI_RANGE.major && minor >= UNDICI_RANGE.minor) return
  throw new Error(`undici ${version} is not ^${UNDICI_RANGE.major}.${UNDICI_RANGE.minor}`)
}

// Unknown where there is no undici, or one that shows its index only.
function versionBeside(load: NodeJS.Require): string | undefined {
  try {
    return load('undici/package.json').version
  } catch {
    return undefined
  }
}

// Literal specifiers inside a `try`, so that bundlers include the files, and go on without them.
async function importedCore(): Promise<UndiciCore> {
  try {
    // @ts-expect-error undici publishes the types of its index only.
    const agent = await import('undici/lib/dispatcher/agent.js')
    // @ts-expect-error as above
    const pool = await import('undici/lib/dispatcher/pool.js')
    // @ts-expect-error as above
    const client = await import('undici/lib/dispatcher/client.js')
    return { Agent: agent.default, Pool: pool.default, Client: client.default }
  } catch (error) {
    throw new Error(`its files: ${reasonOf(error)}`, { cause: error })
  }
}

async function importedProxy(): Promise<UndiciProxy> {
  try {
    // @ts-expect-error undici publishes the types of its index only.
    const agent = await import('undici/lib/dispatcher/env-http-proxy-agent.js')
    // @ts-expect-error as above
    const dispatcher = await import('undici/lib/dispatcher/dispatcher.js')
    // @ts-expect-error as above
    const connect = await import('undici/lib/api/api-connect.js')
    return {
      EnvHttpProxyAgent: agent.default,
      Dispatcher: dispatcher.default,
      connect: connect.default,
    }
  } catch (error) {
    throw new Error(`its files: ${reasonOf(error)}`, { cause: error })
  }
}

function complete({ Agent: agent, Pool: pool, Client: client }: UndiciCore): boolean {
  return isFunction(agent) && isFunction(pool) && isFunction(client)
}

function completeProxy(proxy: UndiciProxy): boolean {
  return (
    isFunction(proxy.EnvHttpProxyAgent) && isFunction(proxy.Dispatcher) && isFunction(proxy.connect)
  )
}

function isFunction(part: unknown): boolean {
  return typeof part === 'function'
}
