import { argumentTypeError } from '../errors.ts'
import type { ConfigContext } from './context.ts'

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
export interface FileLocationOptions {
  /** Instead of `AWS_CONFIG_FILE` and `~/.aws/config`. */
  readonly configFile?: string | undefined
  /** Instead of `AWS_SHARED_CREDENTIALS_FILE` and `~/.aws/credentials`. */
  readonly credentialsFile?: string | undefined
}

type LocationContext = Pick<ConfigContext, 'env' | 'platform' | 'homedir'>

/**
 * Where the shared files are: as named in code, else by `AWS_CONFIG_FILE` and
 * `AWS_SHARED_CREDENTIALS_FILE`, else in `.aws` in the home directory.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for a name that is not a string.
 */
export function fileLocations(
  context: LocationContext,
  options: FileLocationOptions = {},
): FileLocations {
  const { env } = context
  return {
    config: locate(context, 'configFile', options.configFile, env['AWS_CONFIG_FILE'], 'config'),
    credentials: locate(
      context,
      'credentialsFile',
      options.credentialsFile,
      env['AWS_SHARED_CREDENTIALS_FILE'],
      'credentials',
    ),
  }
}

function locate(
  context: LocationContext,
  field: string,
  inCode: unknown,
  inEnvironment: string | undefined,
  name: string,
): FileLocation {
  if (inCode !== undefined && typeof inCode !== 'string') {
    throw argumentTypeError(field, 'a string', inCode)
  }
  if (inCode) return { path: expandHome(context, inCode), namedBy: 'code' }
  if (inEnvironment) return { path: expandHome(context, inEnvironment), namedBy: 'environment' }
  return { path: inHome(context, '.aws', name), namedBy: 'default' }
}

/**
 * The home directory: `HOME`, on Windows then `USERPROFILE` and `HOMEDRIVE` with `HOMEPATH`, else
 * what the operating system knows; undefined where there is none.
 */
export function homeDirectory(context: LocationContext): string | undefined {
  const { env } = context
  if (env['HOME']) return env['HOME']
  if (context.platform === 'win32') {
    if (env['USERPROFILE']) return env['USERPROFILE']
    if (env['HOMEDRIVE'] && env['HOMEPATH']) return env['HOMEDRIVE'] + env['HOMEPATH']
  }
  return context.homedir()
}

/** A path below the home directory, or undefined where there is none. */
export function inHome(context: LocationContext, ...parts: readonly string[]): string | undefined {
  const home = homeDirectory(context)
  if (home === undefined) return undefined
  const separator = context.platform === 'win32' ? '\\' : '/'
  const base = home.endsWith(separator) ? home.slice(0, -1) : home
  return [base, ...parts].join(separator)
}

/**
 * The path with a leading `~/` replaced by the home directory. `~user/` stays as it is: AWS's SDKs
 * do not expand it either.
 */
export function expandHome(context: LocationContext, path: string): string {
  const marked = path.startsWith('~/') || (context.platform === 'win32' && path.startsWith('~\\'))
  return (marked && inHome(context, path.slice(2))) || path
}
