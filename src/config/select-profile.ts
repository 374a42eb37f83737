import { argumentTypeError, ConfigError } from '../errors.ts'
import type { ConfigSection } from './config-section.ts'
import type { Environment } from './context.ts'
import type { SharedConfig } from './shared-config.ts'

/** The profile in use, and who chose it. */
export interface SelectedProfile {
  readonly name: string
  /** `default`: nobody did. Only then may the profile be missing. */
  readonly namedBy: 'code' | 'environment' | 'default'
}

/**
 * The profile named in code, else by `AWS_PROFILE`, else `default`.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` when the one in code is not a string.
 */
export function selectProfile(env: Environment, inCode?: string): SelectedProfile {
  if (inCode !== undefined && typeof inCode !== 'string') {
    throw argumentTypeError('profile', 'a string', inCode)
  }
  if (inCode) return { name: inCode, namedBy: 'code' }
  if (env['AWS_PROFILE']) return { name: env['AWS_PROFILE'], namedBy: 'environment' }
  return { name: 'default', namedBy: 'default' }
}

/**
 * The chosen profile, or undefined where nobody chose one and there is no default.
 *
 * @throws ConfigError `CONFIG_INVALID` when a profile was chosen that does not exist: to go on with
 * other settings could mean another account.
 */
export function requireProfile(
  shared: SharedConfig,
  selected: SelectedProfile,
): ConfigSection | undefined {
  const profile = shared.profiles.get(selected.name)
  if (profile !== undefined || selected.namedBy === 'default') return profile
  throw missingProfile(shared, selected)
}

function missingProfile(shared: SharedConfig, selected: SelectedProfile): ConfigError {
  const by = selected.namedBy === 'environment' ? ', chosen by AWS_PROFILE,' : ''
  const where =
    shared.paths.length === 0
      ? 'there is no shared config or credentials file'
      : `it is not in ${shared.paths.join(' or ')}`
  const hint = shared.unprefixed.has(selected.name)
    ? `; in the config file its section must be [profile ${selected.name}]`
    : ''
  return new ConfigError(`Profile ${shown(selected.name)}${by} does not exist: ${where}${hint}`, {
    code: 'CONFIG_INVALID',
  })
}

/** A name for a message: on one line and of bounded length. */
export function shown(name: string): string {
  return JSON.stringify(name.length > 80 ? `${name.slice(0, 80)}…` : name)
}
