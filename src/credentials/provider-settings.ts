import { createHash } from 'node:crypto'
import { createBoundedMap } from '../base/bounded-map.ts'
import type { OptionRules } from '../base/options.ts'
import { type ConfigContext, nodeContext } from '../config/context.ts'
import type { ConnectionOptions } from '../http/transport.ts'
import {
  createRefreshEngine,
  processEnvironment,
  type RefreshEngine,
  refreshEngine,
} from './refresh.ts'

/** Where providers read and write; any `ConfigContext` will do. */
export interface CredentialsContext extends ConfigContext {
  /**
   * Replaces a file as a whole, readable for its owner only, so that a reader never sees half of it.
   * Default: a new file beside it, renamed.
   */
  readonly replaceFile?: ((path: string, text: string) => Promise<void>) | undefined
}

/** What providers that read files or call servers have in common. */
export interface ProviderOptions {
  /** The environment, files and clock; default those of this process. */
  readonly context?: CredentialsContext | undefined
  /** An undici `Dispatcher` of your own for all calls; it is used as it is and never closed. */
  readonly dispatcher?: ConnectionOptions['dispatcher']
}

/** The rules of {@link ProviderOptions}, for those who have more. */
export const PROVIDER_OPTIONS: OptionRules<ProviderOptions> = {
  context: 'object',
  dispatcher: 'object',
}

/** What providers that call STS, IAM Identity Center or the sign-in service have besides. */
export interface ServiceOptions extends ProviderOptions {
  /** As of a client; default the environment's. */
  readonly proxy?: ConnectionOptions['proxy']
  /** Authorities to trust, PEM; default `AWS_CA_BUNDLE`, then the profile's `ca_bundle`. */
  readonly ca?: ConnectionOptions['ca']
}

/** The rules of {@link ServiceOptions}. */
export const SERVICE_OPTIONS: OptionRules<ServiceOptions> = {
  ...PROVIDER_OPTIONS,
  proxy: 'checked',
  ca: 'checked',
}

/** How services are called. */
export type ServiceConnection = Pick<ServiceOptions, 'dispatcher' | 'proxy' | 'ca'>

/** Options with their defaults. */
export interface ProviderSettings {
  readonly context: CredentialsContext
  readonly connection: ServiceConnection
  readonly engine: RefreshEngine
}

/** Fills in the defaults. Whoever reads and calls in the same way shares what is cached. */
export function providerSettings(options: ServiceOptions): ProviderSettings {
  const { context = nodeContext, dispatcher, proxy, ca } = options
  const connection = { dispatcher, proxy, ca }
  return { context, connection, engine: engineFor(context, connection) }
}

/**
 * The dispatcher for the addresses of this machine, where its metadata and a container's credentials
 * are. One that leads elsewhere, such as a proxy's, would give the credentials of another machine; a
 * mock stands for every network.
 */
export function metadataDispatcher(
  dispatcher: ConnectionOptions['dispatcher'],
): ConnectionOptions['dispatcher'] {
  const isMock = dispatcher !== undefined && 'disableNetConnect' in dispatcher
  return isMock ? dispatcher : undefined
}

const engines = new WeakMap<object, WeakMap<object, RefreshEngine>>()

function engineFor(context: ConfigContext, connection: ServiceConnection): RefreshEngine {
  const way = connectionKey(connection)
  if (context === nodeContext && way === DEFAULT_CONNECTION) return refreshEngine
  const enginesOfWay = engines.get(way) ?? new WeakMap<object, RefreshEngine>()
  engines.set(way, enginesOfWay)
  const engine =
    enginesOfWay.get(context) ??
    createRefreshEngine({ ...processEnvironment, now: () => context.now() })
  enginesOfWay.set(context, engine)
  return engine
}

const DEFAULT_CONNECTION = {}
const MAX_CONNECTIONS = 100
const connectionKeys = createBoundedMap<object>(MAX_CONNECTIONS)

/** One object for all that connect in the same way. */
function connectionKey({ dispatcher, proxy, ca }: ServiceConnection): object {
  if (dispatcher !== undefined) return dispatcher
  if (proxy === undefined && ca === undefined) return DEFAULT_CONNECTION
  const hash = createHash('sha256').update(JSON.stringify(String(proxy)))
  // A digest: the URL of a proxy may hold a password.
  for (const authority of [ca ?? []].flat()) hash.update(authority).update(';')
  const digest = hash.digest('hex')
  const key = connectionKeys.get(digest) ?? {}
  connectionKeys.set(digest, key)
  return key
}
