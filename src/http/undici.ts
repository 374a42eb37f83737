import { createRequire, Module } from 'node:module'
import type { ConnectionOptions } from 'node:tls'
import type { Agent, Client, Dispatcher, Pool } from 'undici'
import { isError } from '../base/realms.ts'

/** The parts of undici that connections are made with. */
export interface UndiciCore {
  readonly Agent: typeof Agent
  readonly Pool: typeof Pool
  readonly Client: typeof Client
  /** Whether its version was looked at, and fits. */
  readonly isKnown?: boolean
}

/** undici, and which handlers it takes. */
export interface LoadedUndici extends UndiciCore {
  /**
   * Whether it takes handlers of undici 6 too, which 7 speaks underneath and which get headers as its parser has them,
   * rather than those of its documentation alone.
   */
  takesRaw(): boolean
}

/** One way to load undici; rejects or throws where it leads nowhere. */
type Way = () => UndiciCore | Promise<UndiciCore>

/** The major versions that this package is tested with: `npm run test:undici`. */
export const UNDICI_MAJORS: readonly number[] = [7, 8]

/**
 * Loads undici's agent, pool and client alone: its index also loads `fetch`, caches, WebSocket and
 * mocks, which more than trebles the time. They are required, since `import` of CommonJS first searches
 * every file for the names that it exports, which takes half as long again; where a version has moved
 * them, the index is required.
 *
 * A bundle takes the files that it holds, and never an undici that happens to lie beside it, unless
 * its maker left undici out of it.
 *
 * @param ways The ways to the files, tried in turn; replaced in tests.
 * @throws Error that names the version, where it is one that does not fit.
 */
export async function loadUndici(
  ways: readonly Way[] = isBundled() ? [importedCore] : [requiredCore, requiredIndex, importedCore],
): Promise<LoadedUndici> {
  const errors: unknown[] = []
  for (const way of ways) {
    try {
      return withHandlers(await way())
    } catch (error) {
      // No other way leads to another version.
      if (isError(error) && UNFIT in error) throw error
      errors.push(error)
    }
  }
  throw new AggregateError(errors, `undici cannot be loaded: ${errors.map(reasonOf).join('; ')}`)
}

// Node adds lines with the files that required a missing one.
function reasonOf(error: unknown): string {
  return String(isError(error) ? error.message : error).split('\n', 1)[0] ?? ''
}

/** Whether this code is part of a program's bundle rather than of its own package. */
function isBundled(): boolean {
  try {
    return requireHere()('../../package.json').name !== 'sansdk'
  } catch {
    return true
  }
}

/** @param load Requires a file; replaced in tests. */
export function requiredCore(load: NodeJS.Require = requireHere()): UndiciCore {
  const isKnown = assertFits(load)
  const restore = putOffHttp2(load)
  try {
    return {
      isKnown,
      Agent: load('undici/lib/dispatcher/agent.js'),
      Pool: load('undici/lib/dispatcher/pool.js'),
      Client: load('undici/lib/dispatcher/client.js'),
    }
  } finally {
    restore()
  }
}

/**
 * Lets undici's client load what speaks HTTP/2 with the first connection that does. It requires that file at once, and with
 * it `node:http2`: 31 of the 394 million instructions of a first call on Node 24, and 76 where nothing else wants
 * `node:tls`. undici has no option for it. While the client is loaded, a function stands in the place of the file in
 * the cache of modules; afterwards whoever requires the file gets it.
 *
 * @returns what takes the function away again.
 */
function putOffHttp2(load: NodeJS.Require): () => void {
  try {
    const file = load.resolve('undici/lib/dispatcher/client-h2.js')
    if (load.cache[file] !== undefined) return ignore
    const connect = (...args: unknown[]): unknown => load(file)(...args)
    load.cache[file] = Object.assign(new Module(file), { exports: connect, loaded: true })
    return () => {
      delete load.cache[file]
    }
  } catch {
    // A version that has no such file, or a runtime whose cache cannot be written.
    return ignore
  }
}

/**
 * Never imported by its name: bundles, which have the files, would hold the rest of undici too, which
 * made one of 845 kB a quarter larger.
 */
function requiredIndex(): UndiciCore {
  const load = requireHere()
  assertFits(load)
  return load('undici')
}

function requireHere(): NodeJS.Require {
  return createRequire(import.meta.url)
}

/**
 * Overrides and hoisting may put another version here than package.json asks for.
 *
 * @returns whether the version is known.
 */
function assertFits(load: NodeJS.Require): boolean {
  const { version, engines } = manifestOf(load)
  if (version === undefined) return false
  if (!UNDICI_MAJORS.includes(Number.parseInt(version, 10))) throw unfit(`undici ${version}`)
  if (isOlder(process.versions.node, engines?.node)) {
    throw unfit(
      `undici ${version}, which needs Node ${engines?.node} (this is ${process.version}),`,
    )
  }
  return true
}

interface Manifest {
  readonly version?: string
  readonly engines?: { readonly node?: string }
}

// Unknown where there is no undici, or one that shows its index only.
function manifestOf(load: NodeJS.Require): Manifest {
  try {
    return load('undici/package.json')
  } catch {
    return {}
  }
}

/** Whether a version is below a range such as `>=22.19.0`. */
function isOlder(version: string, range: string | undefined): boolean {
  const least = range?.match(/^>=\s*(\d+)\.(\d+)/)
  if (!least) return false
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major < Number(least[1]) || (major === Number(least[1]) && minor < Number(least[2]))
}

const UNFIT: unique symbol = Symbol('unfit')

function unfit(version: string): Error {
  const message =
    `${version} was found where sansdk needs undici ${UNDICI_MAJORS.join(' or ')}; ` +
    'remove the override, or install a version that fits'
  return Object.assign(new Error(message), { [UNFIT]: true })
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

/**
 * Tries handlers where no version tells what it takes: undici 6 does not know those of 7, and 8 refuses those of 6. A
 * try takes a fortieth of a first call.
 */
function withHandlers({ Agent, Pool, Client, isKnown = false }: UndiciCore): LoadedUndici {
  if (![Agent, Pool, Client].every((part) => typeof part === 'function')) {
    throw new Error('a class is missing')
  }
  if (!isKnown && !takes(Client, PARSED_HANDLER)) throw unfit('an undici older than 7')
  return { Agent, Pool, Client, takesRaw: () => takes(Client, RAW_HANDLER) }
}

type Handler = Dispatcher.DispatchHandler

const PARSED_HANDLER: Handler = {
  onRequestStart: ignore,
  onResponseStart: ignore,
  onResponseData: ignore,
  onResponseEnd: ignore,
}
const RAW_HANDLER: Handler = {
  onConnect: ignore,
  onHeaders: () => true,
  onData: () => true,
  onComplete: ignore,
}

/** Whether a request with such a handler is taken; it waits for a connection that is never opened. */
function takes(UndiciClient: typeof Client, handler: Handler): boolean {
  let isRefused = false
  const refuse = (): void => {
    isRefused = true
  }
  const failure = handler === RAW_HANDLER ? { onError: refuse } : { onResponseError: refuse }
  const client = new UndiciClient('http://undici.invalid', { connect: ignore })
  try {
    client.dispatch({ path: '/', method: 'GET' }, { ...handler, ...failure })
    return !isRefused
  } catch {
    return false
  } finally {
    client.destroy().catch(ignore)
  }
}

function ignore(): void {}

/**
 * A handler as undici documents it. `fetch` of Node 20 to 24, and `request` of undici 7, come with those of
 * undici 6, which undici 8 refuses.
 */
export function documentedHandler(handler: Handler): Handler {
  if (typeof handler.onRequestStart === 'function') return handler
  return {
    onRequestStart(controller) {
      handler.onConnect?.((reason) => controller.abort(reason ?? new Error('aborted')))
    },
    onResponseStart(controller, status, headers, message) {
      const raw = bytesOf(controller.rawHeaders) ?? rawHeaders(headers)
      const resume = (): void => controller.resume()
      if (handler.onHeaders?.(status, raw, resume, message ?? '') === false) controller.pause()
    },
    onResponseData(controller, chunk) {
      if (handler.onData?.(chunk) === false) controller.pause()
    },
    // `fetch` reads no trailers.
    onResponseEnd: () => handler.onComplete?.([]),
    onResponseError(_controller, error) {
      handler.onError?.(error)
    },
  }
}

// Without them where they came parsed, as from a mock.
function bytesOf(raw: Dispatcher.DispatchController['rawHeaders']): Buffer[] | undefined {
  if (!Array.isArray(raw)) return undefined
  return raw.map((text: Buffer | string) =>
    typeof text === 'string' ? Buffer.from(text, 'latin1') : text,
  )
}

/** Headers as undici's parser has them: names and values in turns. */
export function rawHeaders(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Buffer[] {
  return Object.entries(headers).flatMap(([name, values = []]) =>
    [values].flat().flatMap((value) => [Buffer.from(name), Buffer.from(value, 'latin1')]),
  )
}

/** Tells a handler that its request failed before undici had it. */
export function failHandler(handler: Handler, error: Error): void {
  documentedHandler(handler).onResponseError?.(NO_CONTROLLER, error)
}

const NO_CONTROLLER: Dispatcher.DispatchController = {
  aborted: true,
  paused: false,
  reason: null,
  rawHeaders: null,
  rawTrailers: null,
  abort() {},
  pause() {},
  resume() {},
}

/**
 * A `fetch` over connections with these settings of TLS, such as authorities to trust. The platform's own takes
 * none.
 */
export async function createTlsFetch(
  connect: Pick<ConnectionOptions, 'ca' | 'rejectUnauthorized'>,
): Promise<typeof globalThis.fetch> {
  const { Agent: AnyAgent, fetch } = await import('undici')
  const dispatcher = new AnyAgent({ connect })
  return (async (input: string, init: object) =>
    await fetch(input, { ...init, dispatcher })) as unknown as typeof globalThis.fetch
}
