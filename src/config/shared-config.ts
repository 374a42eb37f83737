import { argumentTypeError, ConfigError } from '../errors.ts'
import type { ConfigWarning, Environment } from './context.ts'
import { type IniDocument, type IniGrammar, type IniSection, parseSubProperties } from './ini.ts'

/** What the shared config and credentials files say together. */
export interface SharedConfig {
  readonly profiles: ReadonlyMap<string, ConfigSection>
  readonly ssoSessions: ReadonlyMap<string, ConfigSection>
  readonly services: ReadonlyMap<string, ConfigSection>
  /** The files that were read, the config file first; those that do not exist are left out. */
  readonly paths: readonly string[]
  /** Names of sections that the config file ignores for want of their `profile` prefix. */
  readonly unprefixed: ReadonlySet<string>
  /** What was passed over or forgiven. */
  readonly warnings: readonly ConfigWarning[]
}

/** The parsed files to merge; undefined for one that does not exist. */
export interface SharedDocuments {
  readonly config: IniDocument | undefined
  readonly credentials: IniDocument | undefined
  /** `lenient` unless said otherwise; then names in quotes may hold any character, as in the AWS CLI. */
  readonly grammar?: IniGrammar
}

type SectionKind = 'profile' | 'sso-session' | 'services'
type Collected = Readonly<Record<SectionKind, Map<string, Map<string, LocatedProperty>>>>

interface Merge {
  readonly collected: Collected
  readonly unprefixed: Set<string>
  readonly warnings: ConfigWarning[]
  readonly lenient: boolean
}

interface SectionTarget {
  readonly kind: SectionKind
  readonly name: string
}

const PREFIXED = /^(profile|sso-session|services)[ \t]+([^ \t].*)$/
const QUOTED = /^(["'])([^"'\r\n]+)\1$/
const IDENTIFIER = /^[A-Za-z0-9_\-/.%@:+]+$/

/**
 * Merges both files: sections of one name become one, and where both files hold a property, the
 * credentials file's counts. Sections and properties whose names are not valid are passed over.
 */
export function sharedConfig(documents: SharedDocuments): SharedConfig {
  const { config, credentials } = documents
  const merge: Merge = {
    collected: { profile: new Map(), 'sso-session': new Map(), services: new Map() },
    unprefixed: new Set(),
    warnings: [...(config?.warnings ?? []), ...(credentials?.warnings ?? [])],
    lenient: documents.grammar !== 'strict',
  }
  if (config !== undefined) mergeConfigFile(merge, config)
  if (credentials !== undefined) mergeCredentialsFile(merge, credentials)
  return {
    profiles: sectionsOf(merge.collected.profile),
    ssoSessions: sectionsOf(merge.collected['sso-session']),
    services: sectionsOf(merge.collected.services),
    paths: [config, credentials].flatMap((document) => document?.path ?? []),
    unprefixed: merge.unprefixed,
    warnings: merge.warnings,
  }
}

function sectionsOf(
  collected: ReadonlyMap<string, ReadonlyMap<string, LocatedProperty>>,
): ReadonlyMap<string, ConfigSection> {
  return new Map(
    [...collected].map(([name, properties]) => [name, configSection(name, properties)]),
  )
}

function mergeConfigFile(merge: Merge, document: IniDocument): void {
  const targets = document.sections.map((section) => targetOf(merge, section.header))
  // With a prefix the default profile is the only one, whichever of the two comes first.
  const prefixedDefault = targets.some(
    (target) => target?.kind === 'profile' && target.name === 'default',
  )
  for (const [index, section] of document.sections.entries()) {
    const bareDefault = section.header === 'default' && !prefixedDefault
    const target: SectionTarget | undefined = bareDefault
      ? { kind: 'profile', name: 'default' }
      : targets[index]
    if (target !== undefined) addSection(merge, document, section, target)
    else {
      const name = nameOf(merge, section.header)
      if (name !== undefined) merge.unprefixed.add(name)
      ignoreSection(merge, document, section)
    }
  }
}

function mergeCredentialsFile(merge: Merge, document: IniDocument): void {
  for (const section of document.sections) {
    const name = nameOf(merge, section.header)
    if (name === undefined) ignoreSection(merge, document, section)
    else addSection(merge, document, section, { kind: 'profile', name })
  }
}

function targetOf(merge: Merge, header: string): SectionTarget | undefined {
  const match = PREFIXED.exec(header)
  const name = match && nameOf(merge, match[2] ?? '')
  return name ? { kind: match?.[1] as SectionKind, name } : undefined
}

function nameOf(merge: Merge, written: string): string | undefined {
  if (IDENTIFIER.test(written)) return written
  return merge.lenient ? QUOTED.exec(written)?.[2] : undefined
}

function addSection(
  merge: Merge,
  document: IniDocument,
  section: IniSection,
  target: SectionTarget,
): void {
  const sections = merge.collected[target.kind]
  const properties = sections.get(target.name) ?? new Map<string, LocatedProperty>()
  sections.set(target.name, properties)
  for (const [key, { value, line }] of section.properties) {
    if (IDENTIFIER.test(key)) properties.set(key, { value, path: document.path, line })
    else ignore(merge, document, line, 'the property has no valid name and is ignored')
  }
}

function ignoreSection(merge: Merge, document: IniDocument, section: IniSection): void {
  ignore(
    merge,
    document,
    section.line,
    section.header === 'default'
      ? '[default] is ignored beside [profile default]'
      : 'the section has no valid name, or not the prefix of this file, and is ignored',
  )
}

function ignore(merge: Merge, document: IniDocument, line: number, problem: string): void {
  merge.warnings.push({
    code: 'SANSDK_CONFIG_IGNORED',
    message: `${document.path}:${line}: ${problem}`,
  })
}

/** Where a property is written. */
export interface PropertyOrigin {
  readonly path: string
  /** 1 for the first. */
  readonly line: number
}

/** A property and where it is written. */
export interface LocatedProperty extends PropertyOrigin {
  readonly value: string
}

/**
 * One profile, sso-session or services section. Values are had by asking only: sections hold
 * secrets, and show nothing but their name when they are logged, inspected or turned into JSON.
 */
export interface ConfigSection {
  readonly name: string
  /** The names of all properties, in lower case. */
  keys(): readonly string[]
  /** The property, or undefined where it is missing or empty. */
  get(key: string): string | undefined
  /** A sub-property, or undefined where it is missing or empty. */
  nested(key: string, subKey: string): string | undefined
  /** Where the property is written, or undefined where it is missing. */
  origin(key: string): PropertyOrigin | undefined
}

/** A section over properties by name in lower case. */
export function configSection(
  name: string,
  properties: ReadonlyMap<string, LocatedProperty>,
): ConfigSection {
  const value = (key: string): string | undefined => properties.get(key)?.value || undefined
  return Object.freeze({
    name,
    keys: () => [...properties.keys()],
    get: value,
    nested: (key: string, subKey: string) =>
      parseSubProperties(value(key) ?? '').get(subKey) || undefined,
    origin: (key: string) => {
      const property = properties.get(key)
      return property && { path: property.path, line: property.line }
    },
  })
}

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
