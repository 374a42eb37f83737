import {
  type Environment,
  expandHome,
  type HomeContext,
  inHome,
  variable,
} from '../base/environment.ts'
import { argumentTypeError, ConfigError } from '../errors.ts'
import {
  type ConfigContext,
  type ConfigWarning,
  type FileStamp,
  nodeContext,
  withHidden,
} from './context.ts'
import type { SettingName, SettingValues } from './definitions.ts'
import { type IniDocument, type IniGrammar, parseIni } from './ini.ts'
import { describeOrigin, type ResolvedSetting, resolveSetting } from './resolve.ts'
import {
  type ConfigSection,
  requireProfile,
  type SelectedProfile,
  type SharedConfig,
  selectProfile,
  sharedConfig,
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

/** Options of {@link createConfigLoader}. */
export interface ConfigLoaderOptions extends FileLocationOptions {
  /** `lenient` unless said otherwise. */
  readonly grammar?: IniGrammar
}

/** Reads the shared files again whenever they changed. */
interface ConfigLoader {
  /**
   * The shared files as they are now; the same object as before while they say the same. Looks at
   * time, size and inode of both files, and reads only what changed. Calls at one time share one look.
   *
   * @throws ConfigError `CONFIG_INVALID` for a file that cannot be read or parsed.
   */
  load(): Promise<SharedConfig>
  /** Where the files are looked for now. */
  locations(): FileLocations
}

interface Loaded {
  readonly config: LocatedDocument
  readonly credentials: LocatedDocument
  readonly shared: SharedConfig
}

interface LocatedDocument {
  readonly path: string | undefined
  readonly read: ReadDocument
}

/** A loader of the shared config and credentials files. Nothing is read before the first `load`. */
export function createConfigLoader(
  context: ConfigContext,
  options: ConfigLoaderOptions = {},
): ConfigLoader {
  const grammar = options.grammar ?? 'lenient'
  const locations = (): FileLocations => fileLocations(context, options)
  let loaded: Loaded | undefined
  let loading: Promise<SharedConfig> | undefined

  const look = async (): Promise<SharedConfig> => {
    loaded = await refresh(context, locations(), grammar, loaded)
    warnOnce(context, loaded.shared.warnings)
    return loaded.shared
  }
  const load = (): Promise<SharedConfig> => {
    loading ??= look().finally(() => {
      loading = undefined
    })
    return loading
  }
  return { load, locations }
}

async function refresh(
  context: ConfigContext,
  locations: FileLocations,
  grammar: IniGrammar,
  last: Loaded | undefined,
): Promise<Loaded> {
  const read = async (file: 'config' | 'credentials'): Promise<LocatedDocument> => {
    const { path } = locations[file]
    const previous = last?.[file].path === path ? last?.[file].read : undefined
    return { path, read: await readDocument(context, locations[file], grammar, previous) }
  }
  const [config, credentials] = await Promise.all([read('config'), read('credentials')])
  const same =
    last && isSameDocument(last.config, config) && isSameDocument(last.credentials, credentials)
  return { config, credentials, shared: same ? last.shared : merge(config, credentials, grammar) }
}

function merge(
  config: LocatedDocument,
  credentials: LocatedDocument,
  grammar: IniGrammar,
): SharedConfig {
  const shared = sharedConfig({
    config: config.read.document,
    credentials: credentials.read.document,
    grammar,
  })
  const warnings = [...config.read.warnings, ...credentials.read.warnings, ...shared.warnings]
  return { ...shared, warnings, missingPaths: missingPaths(config, credentials) }
}

function missingPaths(...files: readonly LocatedDocument[]): readonly string[] {
  return files.flatMap(({ path, read }) =>
    path === undefined || read.document !== undefined ? [] : [path],
  )
}

function isSameDocument(one: LocatedDocument, other: LocatedDocument): boolean {
  return one.path === other.path && one.read.text === other.read.text
}

const warned = new WeakMap<ConfigContext, Set<string>>()

/**
 * Emits the warnings that were not emitted before. Names that are passed over are not worth one: files
 * hold sections for other tools too.
 */
export function warnOnce(context: ConfigContext, warnings: readonly ConfigWarning[]): void {
  const said = warned.get(context) ?? new Set()
  warned.set(context, said)
  for (const warning of warnings) {
    if (warning.code === 'SANSDK_CONFIG_IGNORED' || said.has(warning.message)) continue
    said.add(warning.message)
    context.emitWarning(warning)
  }
}

/** A shared file as it was when it was last read. */
export interface ReadDocument {
  readonly stamp: FileStamp | undefined
  /** Whether an equal stamp means equal contents. */
  readonly settled: boolean
  /** Undefined where there is no file. */
  readonly text: string | undefined
  readonly document: IniDocument | undefined
  readonly warnings: readonly ConfigWarning[]
}

// Far above any real file: AWS_CONFIG_FILE may name anything.
const MAX_BYTES = 8 * 1024 * 1024
// File systems stamp in steps of up to 2 s (FAT); within one, a second change leaves no trace.
const STAMP_STEP_MS = 2_000
// A writer that does not replace the file by renaming may be half way through.
const WRITER_DELAY_MS = 50

/**
 * Reads and parses a shared file, or returns `last` where it has not changed since.
 *
 * @throws ConfigError `CONFIG_INVALID` when the file cannot be read, is over 8 MiB, is not UTF-8,
 * does not parse, or was named in code and does not exist.
 */
export async function readDocument(
  context: ConfigContext,
  location: FileLocation,
  grammar: IniGrammar,
  last: ReadDocument | undefined,
): Promise<ReadDocument> {
  const { path } = location
  if (path === undefined) return absent([])
  const stamp = await reading(path, () => context.stat(path))
  if (last?.settled && isSameStamp(last.stamp, stamp)) return last
  if (stamp === undefined) return missing(location, path)
  if (stamp.size > MAX_BYTES) throw unreadable(path, 'the file is larger than 8 MiB')
  const text = await readText(context, path)
  if (text === undefined) return missing(location, path)
  // Stamped before reading: a change in between shows at the next look.
  const settled = context.now() - stamp.mtimeMs > STAMP_STEP_MS
  return parsed(context, path, grammar, { stamp, settled, text })
}

async function parsed(
  context: ConfigContext,
  path: string,
  grammar: IniGrammar,
  read: { readonly stamp: FileStamp; readonly settled: boolean; readonly text: string },
): Promise<ReadDocument> {
  try {
    return { ...read, document: parseIni(read.text, { path, grammar }), warnings: [] }
  } catch (error) {
    await context.sleep(WRITER_DELAY_MS)
    const text = await readText(context, path)
    if (text === undefined || text === read.text) throw error
    const document = parseIni(text, { path, grammar })
    return { ...read, settled: false, text, document, warnings: [] }
  }
}

async function readText(context: ConfigContext, path: string): Promise<string | undefined> {
  const bytes = await reading(path, () => context.readFile(path))
  if (bytes === undefined) return undefined
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  if (utf16 || bytes.includes(0)) {
    throw unreadable(
      path,
      'the file is UTF-16, as `>` of Windows PowerShell writes; save it as UTF-8',
    )
  }
  const text = utf8Text(bytes)
  if (text !== undefined) return text
  throw unreadable(
    `${path}:${badLine(bytes)}`,
    'the line is not UTF-8 (Latin-1, perhaps); save the file as UTF-8',
  )
}

function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** The number of the first line that is not UTF-8. */
function badLine(bytes: Uint8Array): number {
  for (let line = 1, start = 0; ; line++) {
    const end = bytes.indexOf(0x0a, start)
    if (end === -1 || utf8Text(bytes.subarray(start, end)) === undefined) return line
    start = end + 1
  }
}

async function reading<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (cause) {
    throw unreadable(path, 'the file cannot be read', cause)
  }
}

function unreadable(path: string, problem: string, cause?: unknown): ConfigError {
  return new ConfigError(`${path}: ${problem}`, {
    code: 'CONFIG_INVALID',
    ...(cause !== undefined && { cause }),
  })
}

function missing(location: FileLocation, path: string): ReadDocument {
  if (location.namedBy === 'code') throw unreadable(path, 'the file does not exist')
  if (location.namedBy === 'default') return absent([])
  const warning: ConfigWarning = {
    code: 'SANSDK_CONFIG_FILE_MISSING',
    message: `${path}, named by the environment, does not exist${path.includes('$') ? ': variables in it are not replaced' : ''}`,
  }
  return absent([warning])
}

// Never settled: a file that appears is seen at once.
function absent(warnings: readonly ConfigWarning[]): ReadDocument {
  return { stamp: undefined, settled: false, text: undefined, document: undefined, warnings }
}

function isSameStamp(one: FileStamp | undefined, other: FileStamp | undefined): boolean {
  return one?.mtimeMs === other?.mtimeMs && one?.size === other?.size && one?.inode === other?.inode
}

/** A shared file: where it is, and who said so. */
export interface FileLocation {
  /** Undefined where there is no home directory to look in. */
  readonly path: string | undefined
  readonly namedBy: 'code' | 'environment' | 'default'
}

/** Both shared files. */
export interface FileLocations {
  readonly config: FileLocation
  readonly credentials: FileLocation
}

/** Files named in code. */
interface FileLocationOptions {
  /** Instead of `AWS_CONFIG_FILE` and `~/.aws/config`. */
  readonly configFile?: string | undefined
  /** Instead of `AWS_SHARED_CREDENTIALS_FILE` and `~/.aws/credentials`. */
  readonly credentialsFile?: string | undefined
}

/**
 * Where the shared files are: as named in code, else by `AWS_CONFIG_FILE` and
 * `AWS_SHARED_CREDENTIALS_FILE`, else in `.aws` in the home directory.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for a name that is not a string.
 */
export function fileLocations(
  context: HomeContext,
  options: FileLocationOptions = {},
): FileLocations {
  const { env } = context
  return {
    config: locate(context, 'config', {
      field: 'configFile',
      inCode: options.configFile,
      inEnvironment: variable(env, 'AWS_CONFIG_FILE'),
    }),
    credentials: locate(context, 'credentials', {
      field: 'credentialsFile',
      inCode: options.credentialsFile,
      inEnvironment: variable(env, 'AWS_SHARED_CREDENTIALS_FILE'),
    }),
  }
}

interface NamedFile {
  readonly field: string
  readonly inCode: unknown
  readonly inEnvironment: string | undefined
}

function locate(
  context: HomeContext,
  name: string,
  { field, inCode, inEnvironment }: NamedFile,
): FileLocation {
  if (inCode !== undefined && typeof inCode !== 'string') {
    throw argumentTypeError(field, 'a string', inCode)
  }
  if (inCode) return { path: expandHome(context, inCode), namedBy: 'code' }
  if (inEnvironment) return { path: expandHome(context, inEnvironment), namedBy: 'environment' }
  return { path: inHome(context, '.aws', name), namedBy: 'default' }
}
