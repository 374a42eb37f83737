import type { Agent, Client, EnvHttpProxyAgent, Pool } from 'undici'

/** The parts of undici that connections are made with. */
export interface UndiciCore {
  readonly Agent: typeof Agent
  readonly Pool: typeof Pool
  readonly Client: typeof Client
}

/**
 * Loads undici's agent, pool and client alone: its index also loads `fetch`, caches, WebSocket and
 * mocks, which more than trebles the time. undici 7 has no exports map, and where a version has moved
 * these files the index is loaded after all.
 *
 * @param files Loads the single files; replaced in tests.
 */
export async function loadUndici(
  files: () => Promise<UndiciCore> = coreFiles,
): Promise<UndiciCore> {
  try {
    return complete(await files())
  } catch {
    return await import('undici')
  }
}

// Literal specifiers inside the `try` of the caller, so that bundlers include the files.
async function coreFiles(): Promise<UndiciCore> {
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

/** Loads the agent that reads `HTTPS_PROXY` and its kin; see {@link loadUndici}. */
export async function loadProxyAgent(
  file: () => Promise<typeof EnvHttpProxyAgent> = proxyFile,
): Promise<typeof EnvHttpProxyAgent> {
  try {
    return assertClass(await file())
  } catch {
    const undici = await import('undici')
    return undici.EnvHttpProxyAgent
  }
}

async function proxyFile(): Promise<typeof EnvHttpProxyAgent> {
  try {
    // @ts-expect-error undici publishes the types of its index only.
    const module = await import('undici/lib/dispatcher/env-http-proxy-agent.js')
    return module.default
  } catch (error) {
    throw new Error('undici has moved its files', { cause: error })
  }
}

function complete(core: UndiciCore): UndiciCore {
  for (const part of [core.Agent, core.Pool, core.Client]) assertClass(part)
  return core
}

function assertClass<T>(part: T): T {
  if (typeof part !== 'function') throw new TypeError('undici has moved its files')
  return part
}
