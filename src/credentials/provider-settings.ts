import type { OptionRules } from '../base/options.ts'
import { type ConfigContext, nodeContext } from '../config/context.ts'
import type { ConnectionOptions } from '../http/index.ts'
import {
  createRefreshEngine,
  processEnvironment,
  type RefreshEngine,
  refreshEngine,
} from './refresh.ts'

/** Where providers read and write; any `ConfigContext` will do. */
export interface CredentialsContext extends ConfigContext {
  /**
   * Replaces a file as a whole, readable for its owner only, so that nobody ever reads half of it.
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

/** Options with their defaults. */
export interface ProviderSettings {
  readonly context: CredentialsContext
  readonly dispatcher: ConnectionOptions['dispatcher']
  readonly engine: RefreshEngine
}

/** Fills in the defaults. Whoever reads and calls in the same way shares what is cached. */
export function providerSettings(options: ProviderOptions): ProviderSettings {
  const context = options.context ?? nodeContext
  const { dispatcher } = options
  return { context, dispatcher, engine: engineFor(context, dispatcher) }
}

const enginesByDispatcher = new WeakMap<object, WeakMap<object, RefreshEngine>>()
const PLAIN = {}

function engineFor(context: ConfigContext, dispatcher: object | undefined): RefreshEngine {
  if (context === nodeContext && dispatcher === undefined) return refreshEngine
  const engines = enginesByDispatcher.get(dispatcher ?? PLAIN) ?? new WeakMap()
  enginesByDispatcher.set(dispatcher ?? PLAIN, engines)
  const engine =
    engines.get(context) ?? createRefreshEngine({ ...processEnvironment, now: () => context.now() })
  engines.set(context, engine)
  return engine
}
