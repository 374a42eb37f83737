import { createRequire } from 'node:module'
import type { Agent, Client, EnvHttpProxyAgent, Pool } from 'undici'

/** The parts of undici that connections are made with. */
export interface UndiciCore {
  readonly Agent: typeof Agent
  readonly Pool: typeof Pool
  readonly Client: typeof Client
}

/** One way to load something; rejects or throws where it leads nowhere. */
export type Way<T> = () => T | Promise<T>

/** The major version whose files and handlers are meant; package.json's range allows no other. */
export const UNDICI_MAJOR = '7'

/**
 * Loads undici's agent, pool and client alone: its index also loads `fetch`, caches, WebSocket and
 * mocks, which more than trebles the time. They are required, since `import` of CommonJS first searches
 * every file for the names that it exports, which takes half as long again. Where nothing can be required, as in
 * a bundle, they are imported; where a version has moved them, the index is.
 *
 * @param ways The ways to the single files, tried in turn; replaced in tests.
 */
export async function loadUndici(
  ways: readonly Way<UndiciCore>[] = [requiredCore, importedCore],
): Promise<UndiciCore> {
  return (await firstOf(ways, complete)) ?? (await import('undici'))
}

/** Loads the agent that reads `HTTPS_PROXY` and its kin; see {@link loadUndici}. */
export async function loadProxyAgent(
  ways: readonly Way<typeof EnvHttpProxyAgent>[] = [requiredProxyAgent, importedProxyAgent],
): Promise<typeof EnvHttpProxyAgent> {
  return (await firstOf(ways, isClass)) ?? (await import('undici')).EnvHttpProxyAgent
}

async function firstOf<T>(
  ways: readonly Way<T>[],
  isGood: (loaded: T) => boolean,
): Promise<T | undefined> {
  for (const way of ways) {
    try {
      const loaded = await way()
      if (isGood(loaded)) return loaded
    } catch {
      // The next way gives the same classes, only later.
    }
  }
  return undefined
}

/** @param load Requires a file; replaced in tests. */
export function requiredCore(load: NodeJS.Require = requireHere()): UndiciCore {
  assertMajor(load('undici/package.json'))
  return {
    Agent: load('undici/lib/dispatcher/agent.js'),
    Pool: load('undici/lib/dispatcher/pool.js'),
    Client: load('undici/lib/dispatcher/client.js'),
  }
}

function requiredProxyAgent(): typeof EnvHttpProxyAgent {
  const load = requireHere()
  assertMajor(load('undici/package.json'))
  return load('undici/lib/dispatcher/env-http-proxy-agent.js')
}

function requireHere(): NodeJS.Require {
  return createRequire(import.meta.url)
}

/** A bundle may lie beside an undici that is not the one it was made with. */
function assertMajor({ version }: { readonly version: string }): void {
  if (version.split('.', 1)[0] === UNDICI_MAJOR) return
  throw new Error(`undici ${version} is not the one that is meant`)
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
    throw new Error('undici has moved its files', { cause: error })
  }
}

async function importedProxyAgent(): Promise<typeof EnvHttpProxyAgent> {
  try {
    // @ts-expect-error undici publishes the types of its index only.
    const module = await import('undici/lib/dispatcher/env-http-proxy-agent.js')
    return module.default
  } catch (error) {
    throw new Error('undici has moved its files', { cause: error })
  }
}

function complete({ Agent: agent, Pool: pool, Client: client }: UndiciCore): boolean {
  return isClass(agent) && isClass(pool) && isClass(client)
}

function isClass(part: unknown): boolean {
  return typeof part === 'function'
}
