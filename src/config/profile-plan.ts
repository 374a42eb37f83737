import { shown } from '../base/environment.ts'
import { ConfigError } from '../errors.ts'
import { fromText, integerKind } from './definitions.ts'
import { fromSection } from './resolve.ts'
import type { ConfigSection, SharedConfig } from './shared-config.ts'

/** What a plan is made from; `SharedConfig` fits. */
export type PlanFiles = Pick<SharedConfig, 'profiles' | 'ssoSessions'>

/** Long-term or session keys as written in a profile. */
export interface StaticKeys {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
  readonly accountId?: string
}

interface PlanStep {
  /** The profile that says so: for its region and other settings. */
  readonly section: ConfigSection
}

/** Keys written in the profile. */
export interface StaticStep extends PlanStep {
  readonly kind: 'static'
  readonly accessKeyId: string
  /** The keys; a function so that they are not shown with the plan. */
  readonly keys: () => StaticKeys
}

/** Another provider, by `credential_source`. */
export interface NamedStep extends PlanStep {
  readonly kind: 'named'
  readonly source: 'EcsContainer' | 'Ec2InstanceMetadata' | 'Environment'
}

/** A role assumed with a token from a file. */
export interface WebIdentityStep extends PlanStep {
  readonly kind: 'web-identity'
  readonly roleArn: string
  readonly tokenFile: string
  readonly roleSessionName?: string
  /** In seconds. */
  readonly durationSeconds?: number
}

/** IAM Identity Center. */
export interface SsoStep extends PlanStep {
  readonly kind: 'sso'
  /** The name of the sso-session; undefined in the older form. */
  readonly session: string | undefined
  readonly region: string
  readonly startUrl: string
  readonly accountId: string
  readonly roleName: string
}

/** An sso-session without account and role: it gives bearer tokens, and no credentials. */
export interface SsoTokenStep extends PlanStep {
  readonly kind: 'sso-token'
  readonly session: string
  readonly region: string
  readonly startUrl: string
}

/** The `aws login` cache. */
export interface LoginStep extends PlanStep {
  readonly kind: 'login'
  readonly loginSession: string
}

/** A program that prints credentials. */
export interface ProcessStep extends PlanStep {
  readonly kind: 'process'
  /** The command line; a function, since people put secrets into it. */
  readonly command: () => string
  /** The account where the program names none. */
  readonly accountId: string | undefined
}

/** The source that a plan begins with. */
export type PlanBase =
  | StaticStep
  | NamedStep
  | WebIdentityStep
  | SsoStep
  | SsoTokenStep
  | LoginStep
  | ProcessStep

/** How a profile says to get credentials. */
export type ProfilePlan =
  | {
      readonly configured: true
      readonly profile: string
      /** Where the first credentials come from. */
      readonly base: PlanBase
      /** The roles to assume with them, in the order of assuming. */
      readonly roles: readonly PlannedRole[]
    }
  | {
      readonly configured: false
      readonly profile: string
      /** One sentence for people; holds no value. */
      readonly reason: string
    }

/**
 * What a profile says about credentials, as a plan: one source, then the roles to assume. Nothing is
 * read or called. A profile that does not exist, or has settings only, is not configured.
 *
 * A role profile's own keys count only where it names itself as its source, and a source profile's
 * keys go before its role, as in AWS's SDKs.
 *
 * @throws ConfigError `CONFIG_INVALID` for a profile that says something that cannot be done: a cycle
 * (with its path), two sources or none, half a key pair, a source profile or sso-session that does
 * not exist.
 */
export function profilePlan(files: PlanFiles, name: string): ProfilePlan {
  const first = files.profiles.get(name)
  if (first === undefined) {
    const reason = `profile ${shown(name)} does not exist`
    return { configured: false, profile: name, reason }
  }
  const { last, roles } = followSources(files, first)
  const isSource = last !== first
  const base =
    isSource && hasStaticKeys(last) ? staticStep(last) : baseStep(files, last, roles.length > 0)
  if (base !== undefined) {
    requireCredentials(base, roles)
    return { configured: true, profile: name, base, roles: roles.toReversed() }
  }
  const problem = 'did not contain credential information'
  if (roles.length > 0) throw planError(last, problem)
  return { configured: false, profile: name, reason: `profile ${shown(name)} ${problem}` }
}

function requireCredentials(base: PlanBase, roles: readonly PlannedRole[]): void {
  if (base.kind !== 'sso-token' || roles.length === 0) return
  throw planError(
    base.section,
    'is the source of a role, so `sso_account_id` and `sso_role_name` must be set',
  )
}

interface Followed {
  /** The profile that has no role of its own, or one without another profile as source. */
  readonly last: ConfigSection
  readonly roles: PlannedRole[]
}

function followSources(files: PlanFiles, first: ConfigSection): Followed {
  const visited: ConfigSection[] = []
  const roles: PlannedRole[] = []
  for (let profile = first; ; ) {
    if (visited.includes(profile)) throw cycle([...visited, profile])
    visited.push(profile)
    if (profile !== first && hasStaticKeys(profile)) return { last: profile, roles }
    const role = plannedRole(profile)
    if (role === undefined) return { last: profile, roles }
    roles.push(role)
    const source = sourceOf(files, profile)
    if (source === undefined || source === profile) return { last: profile, roles }
    profile = source
  }
}

function sourceOf(files: PlanFiles, profile: ConfigSection): ConfigSection | undefined {
  const name = profile.get('source_profile')
  if (name === undefined) return undefined
  const source = files.profiles.get(name)
  if (source !== undefined) return source
  throw planError(profile, `has the source_profile ${shown(name)}, which does not exist`)
}

function cycle(visited: readonly ConfigSection[]): ConfigError {
  const path = visited.map(({ name }) => shown(name)).join(' → ')
  return new ConfigError(`Profiles form an infinite loop by source_profile: ${path}`, {
    code: 'CONFIG_INVALID',
  })
}

/**
 * The source of credentials within one profile, in the order of AWS's SDK for Rust, whose cases are
 * the published ones: named source, web identity, SSO, login, process, keys. Undefined where the
 * profile has settings only.
 */
export function baseStep(
  files: PlanFiles,
  section: ConfigSection,
  hasRole: boolean,
): PlanBase | undefined {
  // Without a role it has no meaning: other SDKs pass it over as well.
  if (hasRole && section.get('credential_source') !== undefined) return namedStep(section)
  if (section.get('web_identity_token_file') !== undefined) return webIdentityStep(section)
  if (hasSsoRole(section)) return ssoStep(files, section)
  const loginSession = section.get('login_session')
  if (loginSession !== undefined) return { kind: 'login', loginSession, section }
  if (section.get('credential_process') !== undefined) {
    return {
      kind: 'process',
      command: () => section.get('credential_process') ?? '',
      accountId: section.get('aws_account_id'),
      section,
    }
  }
  if (hasAnyKey(section)) return staticStep(section)
  return ssoTokenStep(files, section)
}

function hasAnyKey(section: ConfigSection): boolean {
  return ['aws_access_key_id', 'aws_secret_access_key'].some((key) => section.get(key))
}

/** Whether a profile has a whole key pair. */
export function hasStaticKeys(section: ConfigSection): boolean {
  return ['aws_access_key_id', 'aws_secret_access_key'].every((key) => section.get(key))
}

/**
 * The keys of a profile.
 *
 * @throws ConfigError `CONFIG_INVALID` when only one half is there: it is always a mistake.
 */
export function staticStep(section: ConfigSection): StaticStep {
  const { accessKeyId } = staticKeys(section)
  return { kind: 'static', accessKeyId, keys: () => staticKeys(section), section }
}

function staticKeys(section: ConfigSection): StaticKeys {
  const sessionToken = section.get('aws_session_token')
  const accountId = section.get('aws_account_id')
  return {
    accessKeyId: half(section, 'aws_access_key_id'),
    secretAccessKey: half(section, 'aws_secret_access_key'),
    ...(sessionToken !== undefined && { sessionToken }),
    ...(accountId !== undefined && { accountId }),
  }
}

function half(section: ConfigSection, key: string): string {
  const value = section.get(key)
  if (value !== undefined) return value
  throw planError(section, `is missing ${key}, its other half is there`)
}

const NAMED_SOURCES = ['EcsContainer', 'Ec2InstanceMetadata', 'Environment'] as const

function namedStep(section: ConfigSection): NamedStep {
  const written = section.get('credential_source')
  const source = NAMED_SOURCES.find((name) => name === written)
  if (source !== undefined) return { kind: 'named', source, section }
  throw planError(section, `has a credential_source that is not one of ${NAMED_SOURCES.join(', ')}`)
}

function webIdentityStep(section: ConfigSection): WebIdentityStep {
  const roleArn = section.get('role_arn')
  const tokenFile = section.get('web_identity_token_file') ?? ''
  if (roleArn === undefined) {
    throw planError(section, 'has a web_identity_token_file, but `role_arn` is missing')
  }
  return { kind: 'web-identity', roleArn, tokenFile, ...sessionOptions(section), section }
}

/** A role to assume. */
export interface PlannedRole {
  readonly roleArn: string
  readonly roleSessionName?: string
  readonly externalId?: string
  readonly mfaSerial?: string
  /** In seconds. */
  readonly durationSeconds?: number
  /** The profile that says so: for the region and endpoint of STS. */
  readonly section: ConfigSection
}

/** What roles and web identity have in common. */
export interface SessionOptions {
  readonly roleSessionName?: string
  /** In seconds. */
  readonly durationSeconds?: number
}

const durationKind = integerKind(900, 43_200)

// STS's own rule; a wrong name would be refused after a round trip, and with a worse message.
const sessionNameKind = fromText('2 to 64 characters of letters, digits and _+=,.@-', (text) =>
  /^[\w+=,.@-]{2,64}$/.test(text) ? text : undefined,
)

/**
 * The role that a profile assumes, or undefined where it assumes none: a web identity token makes it
 * a source instead.
 *
 * @throws ConfigError `CONFIG_INVALID` for two sources, none, or options that STS would refuse.
 */
export function plannedRole(section: ConfigSection): PlannedRole | undefined {
  const roleArn = section.get('role_arn')
  if (roleArn === undefined || section.get('web_identity_token_file') !== undefined) {
    return undefined
  }
  requireOneBase(section)
  const externalId = section.get('external_id')
  const mfaSerial = section.get('mfa_serial')
  return {
    roleArn,
    ...sessionOptions(section),
    ...(externalId !== undefined && { externalId }),
    ...(mfaSerial !== undefined && { mfaSerial }),
    section,
  }
}

/** Session name and duration of a role, checked. */
export function sessionOptions(section: ConfigSection): SessionOptions {
  const roleSessionName = fromSection(section, 'role_session_name', sessionNameKind)?.value
  const durationSeconds = fromSection(section, 'duration_seconds', durationKind)?.value
  return {
    ...(roleSessionName !== undefined && { roleSessionName }),
    ...(durationSeconds !== undefined && { durationSeconds }),
  }
}

function requireOneBase(section: ConfigSection): void {
  const byProfile = section.get('source_profile') !== undefined
  const byName = section.get('credential_source') !== undefined
  if (byProfile !== byName) return
  const problem = byProfile
    ? 'contains both source_profile and credential_source; one must go'
    : 'has a role_arn, so it must contain source_profile or credential_source'
  throw planError(section, problem)
}

type SsoPortal = Pick<SsoTokenStep, 'region' | 'startUrl'>

/** Whether a profile names an account and a role of IAM Identity Center. */
export function hasSsoRole(section: ConfigSection): boolean {
  return ['sso_account_id', 'sso_role_name'].some((key) => section.get(key) !== undefined)
}

/**
 * Account and role of IAM Identity Center, with an sso-session or in the older form.
 *
 * @throws ConfigError `CONFIG_INVALID` when a part is missing, the session does not exist, or it says
 * something else than the profile.
 */
export function ssoStep(files: PlanFiles, section: ConfigSection): SsoStep {
  const accountId = section.get('sso_account_id')
  const roleName = section.get('sso_role_name')
  if (accountId === undefined) {
    throw planError(section, 'has sso_role_name, so `sso_account_id` must be set too')
  }
  if (roleName === undefined) {
    throw planError(section, 'has sso_account_id, so `sso_role_name` must be set too')
  }
  const session = section.get('sso_session')
  const portal =
    session === undefined ? portalInProfile(section) : portalInSession(files, section, session)
  return { kind: 'sso', session, ...portal, accountId, roleName, section }
}

/**
 * The sso-session of a profile that names no account and role, or undefined where it names none.
 *
 * @throws ConfigError `CONFIG_INVALID` as {@link ssoStep}, also for the older form, which gives no
 * tokens.
 */
export function ssoTokenStep(files: PlanFiles, section: ConfigSection): SsoTokenStep | undefined {
  const session = section.get('sso_session')
  if (session !== undefined) {
    return { kind: 'sso-token', session, ...portalInSession(files, section, session), section }
  }
  if (section.get('sso_start_url') === undefined) return undefined
  throw planError(
    section,
    'has sso_start_url, so `sso_account_id` and `sso_role_name` must be set too',
  )
}

function portalInProfile(section: ConfigSection): SsoPortal {
  return {
    region: required(section, 'sso_region', `Profile ${shown(section.name)}`),
    startUrl: required(section, 'sso_start_url', `Profile ${shown(section.name)}`),
  }
}

function portalInSession(files: PlanFiles, section: ConfigSection, name: string): SsoPortal {
  const session = files.ssoSessions.get(name)
  if (session === undefined) {
    throw planError(section, `refers to the sso-session ${shown(name)}, which was not found`)
  }
  for (const key of ['sso_region', 'sso_start_url']) requireAgreement(section, session, key)
  return {
    region: required(session, 'sso_region', `[sso-session ${name}]`),
    startUrl: required(session, 'sso_start_url', `[sso-session ${name}]`),
  }
}

// Profiles that keep the older form beside a session are common; only a contradiction is refused.
function requireAgreement(section: ConfigSection, session: ConfigSection, key: string): void {
  const written = section.get(key)
  if (written === undefined || written === session.get(key)) return
  throw planError(section, `has another \`${key}\` than its [sso-session], where it belongs`)
}

function required(section: ConfigSection, key: string, where: string): string {
  const value = section.get(key)
  if (value !== undefined) return value
  throw new ConfigError(`${where} is missing ${key}`, { code: 'CONFIG_INVALID' })
}

/** A `ConfigError` about a profile; `problem` continues the sentence that begins with its name. */
export function planError(section: ConfigSection, problem: string): ConfigError {
  return new ConfigError(`Profile ${shown(section.name)} ${problem}`, { code: 'CONFIG_INVALID' })
}
