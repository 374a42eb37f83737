import { ConfigError } from '../errors.ts'
import type { ConfigSection } from './config-section.ts'
import { shown } from './select-profile.ts'

/** A `ConfigError` about a profile; `problem` continues the sentence that begins with its name. */
export function planError(section: ConfigSection, problem: string): ConfigError {
  return new ConfigError(`Profile ${shown(section.name)} ${problem}`, { code: 'CONFIG_INVALID' })
}
