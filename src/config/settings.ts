import { type Environment, expandHome } from '../base/environment.ts'
import { ConfigError } from '../errors.ts'
import { type ConfigContext, nodeContext, withHidden } from './context.ts'
import type { SettingName, SettingValues } from './definitions.ts'
import { type ConfigLoader, createConfigLoader, type FileLocationOptions } from './files.ts'
import { describeOrigin, type ResolvedSetting, resolveSetting } from './resolve.ts'
import {
  type ConfigSection,
  requireProfile,
  type SelectedProfile,
  type SharedConfig,
  selectProfile,
} from './shared-config.ts'

/** Options of {@link createSettings}. */
export interface SettingsOptions extends FileLocationOptions {
  /** Where to read from; this process unless said otherwise. */
  readonly context?: ConfigContext | undefined
  /** The profile; `AWS_PROFILE`, else `default`, unless said otherwise. */
  readonly profile?: string | undefined
}

/** The settings as they are at one moment. */
export interface SettingsSnapshot {
  readonly context: ConfigContext
  readonly env: Environment
  readonly shared: SharedConfig
  readonly selected: SelectedProfile
  /** The chosen profile; undefined where it does not exist. */
  readonly profile: ConfigSection | undefined
  /** Why `profile` is undefined though one was chosen. To be thrown where the profile matters. */
  readonly profileError: ConfigError | undefined
  /** A setting by the precedence code, environment, profile. */
  get<Name extends SettingName>(
    name: Name,
    explicit?: SettingValues[Name],
  ): SettingValues[Name] | undefined
  /** The same with where it comes from. */
  resolve<Name extends SettingName>(
    name: Name,
    explicit?: SettingValues[Name],
  ): ResolvedSetting<SettingValues[Name]> | undefined
  /**
   * The same settings seen from another profile, as for the inner calls of a role.
   *
   * @throws ConfigError `CONFIG_INVALID` when there is no such profile.
   */
  forProfile(name: string): SettingsSnapshot
}

/** The settings of a process or of one client. */
export interface Settings {
  readonly context: ConfigContext
  /**
   * The settings as they are now. Files are read again when they changed; the environment always is.
   *
   * @throws ConfigError `CONFIG_INVALID` for a file that cannot be read or parsed, and for a profile
   * named in code that does not exist.
   */
  load(): Promise<SettingsSnapshot>
}

/** Settings over the environment and the shared files. Nothing is read before the first `load`. */
export function createSettings(options: SettingsOptions = {}): Settings {
  const context = options.context ?? nodeContext
  const loader = loaderFor(context, options)
  const load = async (): Promise<SettingsSnapshot> => {
    const shared = await loader.load()
    const snapshot = snapshotOf(context, shared, selectProfile(context.env, options.profile))
    if (snapshot.profileError && snapshot.selected.namedBy === 'code') throw snapshot.profileError
    return snapshot
  }
  return withHidden({ load }, { context })
}

/**
 * The authorities to trust, PEM, in the file that a setting names; undefined where none does.
 *
 * @param from the only source that counts.
 * @throws ConfigError `CONFIG_INVALID` for a file that cannot be read, or without certificates.
 */
export async function readCaBundle(
  snapshot: SettingsSnapshot,
  from?: 'profile',
): Promise<Uint8Array | undefined> {
  const setting = snapshot.resolve('caBundle')
  if (setting === undefined || (from !== undefined && setting.origin.from !== from))
    return undefined
  const { context } = snapshot
  const bad = (problem: string, cause?: unknown): ConfigError =>
    new ConfigError(`${describeOrigin(setting.origin)} names a file ${problem}`, {
      code: 'CONFIG_INVALID',
      cause,
    })
  let bytes: Uint8Array | undefined
  try {
    bytes = await context.readFile(expandHome(context, setting.value))
  } catch (error) {
    throw bad('that cannot be read', error)
  }
  if (bytes === undefined) throw bad('that does not exist')
  if (Buffer.from(bytes).includes('-----BEGIN CERTIFICATE-----')) return bytes
  throw bad('without PEM certificates')
}

const loaders = new WeakMap<ConfigContext, ConfigLoader>()

// Clients that name no files share one loader, so that each file is read once for all of them.
function loaderFor(context: ConfigContext, options: SettingsOptions): ConfigLoader {
  const { configFile, credentialsFile } = options
  if (configFile !== undefined || credentialsFile !== undefined) {
    return createConfigLoader(context, { configFile, credentialsFile })
  }
  const loader = loaders.get(context) ?? createConfigLoader(context)
  loaders.set(context, loader)
  return loader
}

function snapshotOf(
  context: ConfigContext,
  shared: SharedConfig,
  selected: SelectedProfile,
): SettingsSnapshot {
  const { env } = context
  const { profile, profileError } = lookUp(shared, selected)
  const resolve: SettingsSnapshot['resolve'] = (name, explicit) =>
    resolveSetting(name, { env, profile }, explicit)
  const forProfile = (name: string): SettingsSnapshot => {
    const chosen = { name, namedBy: 'code' } as const
    requireProfile(shared, chosen)
    return snapshotOf(context, shared, chosen)
  }
  const get: SettingsSnapshot['get'] = (name, explicit) => resolve(name, explicit)?.value
  return withHidden(
    { shared, selected, profile, profileError, get, resolve, forProfile },
    { context, env },
  )
}

function lookUp(
  shared: SharedConfig,
  selected: SelectedProfile,
): Pick<SettingsSnapshot, 'profile' | 'profileError'> {
  try {
    return { profile: requireProfile(shared, selected), profileError: undefined }
  } catch (error) {
    if (error instanceof ConfigError) return { profile: undefined, profileError: error }
    throw error
  }
}
