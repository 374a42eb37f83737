import { type Environment, shown, variable } from '../base/environment.ts'
import { editDistance } from '../base/option-advice.ts'
import { argumentTypeError, ConfigError } from '../errors.ts'
import type { ConfigWarning } from './context.ts'
import { type IniDocument, type IniGrammar, type IniSection, parseSubProperties } from './ini.ts'

/** What the shared config and credentials files say together. */
export interface SharedConfig {
  readonly profiles: ReadonlyMap<string, ConfigSection>
  readonly ssoSessions: ReadonlyMap<string, ConfigSection>
  readonly services: ReadonlyMap<string, ConfigSection>
  /** The files that were read, the config file first; those that do not exist are left out. */
  readonly paths: readonly string[]
  /** Where files were looked for and not found. */
  readonly missingPaths: readonly string[]
  /** Sections that are not read, because no profile can have their name. */
  readonly ignoredSections: readonly IgnoredSection[]
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

/** A section that is not read. */
export interface IgnoredSection extends PropertyOrigin {
  /** What is between its brackets. */
  readonly header: string
  /** Why, in words that follow "which". */
  readonly problem: string
}

type SectionKind = 'profile' | 'sso-session' | 'services'
type Collected = Readonly<Record<SectionKind, Map<string, Map<string, LocatedProperty>>>>

interface Merge {
  readonly collected: Collected
  readonly ignored: IgnoredSection[]
  readonly warnings: ConfigWarning[]
  readonly lenient: boolean
}

interface SectionName {
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
    ignored: [],
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
    missingPaths: [],
    ignoredSections: merge.ignored,
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
    const target: SectionName | undefined = bareDefault
      ? { kind: 'profile', name: 'default' }
      : targets[index]
    if (target !== undefined) addSection(merge, document, section, target)
    else ignoreSection(merge, document, section, configProblem(merge, section.header))
  }
}

function mergeCredentialsFile(merge: Merge, document: IniDocument): void {
  for (const section of document.sections) {
    const name = nameOf(merge, section.header) ?? bareCredentialsName(merge, section.header)
    if (name === undefined)
      ignoreSection(merge, document, section, credentialsProblem(section.header))
    else addSection(merge, document, section, { kind: 'profile', name })
  }
}

function targetOf(merge: Merge, header: string): SectionName | undefined {
  const match = PREFIXED.exec(header)
  const name = match && nameOf(merge, match[2] ?? '')
  return name ? { kind: match?.[1] as SectionKind, name } : undefined
}

function nameOf(merge: Merge, written: string): string | undefined {
  if (IDENTIFIER.test(written)) return written
  return merge.lenient ? QUOTED.exec(written)?.[2] : undefined
}

/**
 * The AWS CLI writes names with blanks without quotes here, `[my work]`, and with them in the config file. AWS's
 * published cases ignore such a section; one whose profile the config file has is meant for it.
 */
function bareCredentialsName({ collected, lenient }: Merge, header: string): string | undefined {
  return lenient && collected.profile.has(header) ? header : undefined
}

function addSection(
  merge: Merge,
  document: IniDocument,
  section: IniSection,
  target: SectionName,
): void {
  const sections = merge.collected[target.kind]
  const properties = sections.get(target.name) ?? new Map<string, LocatedProperty>()
  sections.set(target.name, properties)
  keepTokensApart(properties, document, section)
  for (const [key, { value, line }] of section.properties) {
    if (key === TOKEN && hasKeyOfOtherFile(properties, document, section)) continue
    if (IDENTIFIER.test(key)) properties.set(key, { value, path: document.path, line })
    else ignore(merge, document, line, 'the property has no valid name and is ignored')
  }
}

const KEY = 'aws_access_key_id'
const TOKEN = 'aws_session_token'

/** A session token belongs to the keys of its own file: botocore does not mix the two files. */
function keepTokensApart(
  properties: Map<string, LocatedProperty>,
  document: IniDocument,
  section: IniSection,
): void {
  const token = properties.get(TOKEN)
  if (section.properties.has(KEY) && token?.path !== document.path) properties.delete(TOKEN)
}

function hasKeyOfOtherFile(
  properties: ReadonlyMap<string, LocatedProperty>,
  { path }: IniDocument,
  section: IniSection,
): boolean {
  const key = properties.get(KEY)
  return key !== undefined && key.path !== path && !section.properties.has(KEY)
}

const NAME_RULE =
  'is not read: names of letters other than a to z, blanks or other signs than _ - / . % @ : + must stand in quotes'

function configProblem(merge: Merge, header: string): string {
  if (header === 'default') return 'is ignored beside [profile default]'
  const [word = ''] = header.split(/[ \t]/, 1)
  const isPrefix = /^(profile|sso-session|services)$/i.test(word) && word !== header
  if (!isPrefix) {
    return nameOf(merge, header) === undefined
      ? NAME_RULE
      : `is not read: in the config file it must be [profile ${header}]`
  }
  return word === word.toLowerCase()
    ? NAME_RULE
    : `is not read: it must begin with ${word.toLowerCase()} in small letters`
}

function credentialsProblem(header: string): string {
  const match = PREFIXED.exec(header)
  return match === null
    ? NAME_RULE
    : `is not read: in the credentials file it must be [${match[2]}], without "${match[1]}"`
}

function ignoreSection(
  merge: Merge,
  document: IniDocument,
  { header, line }: IniSection,
  problem: string,
): void {
  merge.ignored.push({ header, path: document.path, line, problem })
  ignore(
    merge,
    document,
    line,
    header === 'default'
      ? `[default] ${problem}`
      : 'the section has no valid name, or not the prefix of this file, and is ignored',
  )
}

function shownHeader(header: string): string {
  return shown(header).slice(1, -1)
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
  /** `default`: neither did. Only then may the profile be missing. */
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
  const named = variable(env, 'AWS_PROFILE')
  return named === undefined
    ? { name: 'default', namedBy: 'default' }
    : { name: named, namedBy: 'environment' }
}

/**
 * The selected profile, or undefined if none is selected and there is no default.
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
  const reasons = [whereLooked(shared), ...profileHints(shared, selected.name)].join('; ')
  return new ConfigError(`Profile ${shown(selected.name)}${by} does not exist: ${reasons}`, {
    code: 'CONFIG_INVALID',
  })
}

function whereLooked({ paths, missingPaths }: SharedConfig): string {
  if (paths.length > 0) return `it is not in ${paths.join(' or ')}`
  if (missingPaths.length === 0) return 'there is no home directory to look for shared files in'
  return `there is no shared config or credentials file (${missingPaths.join(', ')})`
}

const MAX_NEAR_NAMES = 3
// The distance costs the length squared.
const MAX_NEAR_LENGTH = 64

/** What may be meant by the name of a profile that does not exist, in words. */
export function profileHints(shared: SharedConfig, name: string): readonly string[] {
  const wanted = name.toLowerCase()
  const ignored = shared.ignoredSections
    .filter(({ header }) => bareName(header).toLowerCase() === wanted)
    .map(
      ({ path, line, header, problem }) => `${path}:${line}: [${shownHeader(header)}] ${problem}`,
    )
  const near = nearProfiles(shared, name).map(shown)
  return near.length === 0 ? ignored : [...ignored, `did you mean ${near.join(' or ')}?`]
}

function nearProfiles({ profiles }: SharedConfig, name: string): readonly string[] {
  if (name.length > MAX_NEAR_LENGTH) return []
  const wanted = name.toLowerCase()
  return [...profiles.keys()]
    .filter((other) => other.length <= MAX_NEAR_LENGTH)
    .map((other) => ({ other, distance: editDistance(wanted, other.toLowerCase()) }))
    .filter(({ other, distance }) => distance <= Math.floor(other.length / 3))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, MAX_NEAR_NAMES)
    .map(({ other }) => other)
}

// What stands behind a prefix, without quotes and blanks.
function bareName(header: string): string {
  return header
    .replace(/^(?:profile|sso-session|services)[ \t]+/i, '')
    .replace(/^(["'])(.*)\1$/, '$2')
}
