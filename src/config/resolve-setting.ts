import { argumentTypeError, argumentValueError, ConfigError } from '../errors.ts'
import { trimBlanks } from './blanks.ts'
import type { ConfigSection } from './config-section.ts'
import type { Environment } from './context.ts'
import {
  SETTING_DEFINITIONS,
  type SettingDefinition,
  type SettingName,
  type SettingValues,
} from './setting-definitions.ts'
import type { SettingKind } from './setting-kinds.ts'

/** Where a value comes from; never the value. */
export type SettingOrigin =
  | { readonly from: 'code' }
  | { readonly from: 'environment'; readonly variable: string }
  | {
      readonly from: 'profile'
      /** The section's name. */
      readonly section: string
      readonly key: string
      readonly path: string | undefined
      /** 1 for the first. */
      readonly line: number | undefined
    }

/** A value and where it comes from. */
export interface ResolvedSetting<T> {
  readonly value: T
  readonly origin: SettingOrigin
}

/** Where settings are looked for. */
export interface SettingSources {
  readonly env: Environment
  readonly profile: ConfigSection | undefined
}

/**
 * A setting: as given in code, else from the environment, else from the profile, else undefined.
 * Empty variables and properties count as missing.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE` for a wrong value in code;
 * ConfigError `CONFIG_INVALID` for one elsewhere, naming the variable, or file and line.
 */
export function resolveSetting<Name extends SettingName>(
  name: Name,
  sources: SettingSources,
  explicit?: SettingValues[Name],
): ResolvedSetting<SettingValues[Name]> | undefined {
  const definition: SettingDefinition<SettingValues[Name]> = SETTING_DEFINITIONS[name]
  if (explicit !== undefined) return fromCode(name, definition.kind, explicit)
  if (definition.variable !== undefined) {
    const found = fromVariable(sources.env, definition.variable, definition.kind)
    if (found !== undefined) return found
  }
  for (const key of definition.keys) {
    const found = sources.profile && fromSection(sources.profile, key, definition.kind)
    if (found !== undefined) return found
  }
  return undefined
}

/** A value given in code, checked. */
export function fromCode<T>(field: string, kind: SettingKind<T>, given: T): ResolvedSetting<T> {
  const value = kind.check(given)
  if (value !== undefined) return { value, origin: { from: 'code' } }
  const found = Array.isArray(given) ? 'an array' : `a ${typeof given}`
  throw found === kind.type
    ? argumentValueError(field, `must be ${kind.expected}`)
    : argumentTypeError(field, kind.type, given)
}

/** A value from an environment variable, or undefined where that is missing or empty. */
export function fromVariable<T>(
  env: Environment,
  variable: string,
  kind: SettingKind<T>,
): ResolvedSetting<T> | undefined {
  const text = env[variable]
  if (!text) return undefined
  return parsed(text, kind, { from: 'environment', variable })
}

/** A property's value, or undefined where it is missing or empty; `a.b` is a sub-property. */
export function fromSection<T>(
  section: ConfigSection,
  key: string,
  kind: SettingKind<T>,
): ResolvedSetting<T> | undefined {
  const [property = key, subProperty] = key.split('.', 2)
  const text = subProperty ? section.nested(property, subProperty) : section.get(property)
  if (text === undefined) return undefined
  const written = section.origin(property)
  return parsed(text, kind, {
    from: 'profile',
    section: section.name,
    key,
    path: written?.path,
    line: written?.line,
  })
}

function parsed<T>(text: string, kind: SettingKind<T>, origin: SettingOrigin): ResolvedSetting<T> {
  const value = kind.parse(trimBlanks(text))
  if (value !== undefined) return { value, origin }
  throw new ConfigError(`${describeOrigin(origin)} must be ${kind.expected}`, {
    code: 'CONFIG_INVALID',
  })
}

/** Where a value comes from, in words. */
export function describeOrigin(origin: SettingOrigin): string {
  switch (origin.from) {
    case 'code':
      return 'the option in code'
    case 'environment':
      return origin.variable
    case 'profile': {
      const where = origin.path === undefined ? '' : `${origin.path}:${origin.line}: `
      return `${where}${origin.key} of [${origin.section}]`
    }
  }
}
