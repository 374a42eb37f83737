import type { ConfigContext, ConfigWarning } from './context.ts'
import { type FileLocationOptions, type FileLocations, fileLocations } from './file-locations.ts'
import type { IniGrammar } from './parse-ini.ts'
import { type ReadDocument, readDocument } from './read-document.ts'
import { type SharedConfig, sharedConfig } from './shared-config.ts'

/** Options of {@link createConfigLoader}. */
export interface ConfigLoaderOptions extends FileLocationOptions {
  /** `lenient` unless said otherwise. */
  readonly grammar?: IniGrammar
}

/** Reads the shared files again whenever they changed. */
export interface ConfigLoader {
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
    const known = last?.[file].path === path ? last?.[file].read : undefined
    return { path, read: await readDocument(context, locations[file], grammar, known) }
  }
  const [config, credentials] = await Promise.all([read('config'), read('credentials')])
  const same = last && isSame(last.config, config) && isSame(last.credentials, credentials)
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
  return { ...shared, warnings }
}

function isSame(one: LocatedDocument, other: LocatedDocument): boolean {
  return one.path === other.path && one.read.text === other.read.text
}

const warned = new WeakMap<ConfigContext, Set<string>>()

// Names that are passed over are not worth a warning: files hold sections for other tools too.
function warnOnce(context: ConfigContext, warnings: readonly ConfigWarning[]): void {
  const said = warned.get(context) ?? new Set()
  warned.set(context, said)
  for (const warning of warnings) {
    if (warning.code === 'SANSDK_CONFIG_IGNORED' || said.has(warning.message)) continue
    said.add(warning.message)
    context.emitWarning(warning)
  }
}
