import { createHash } from 'node:crypto'
import { shown, variable } from '../base/environment.ts'
import { checkOptions, type OptionRules } from '../base/options.ts'
import { isError } from '../base/realms.ts'
import type { ConfigContext } from '../config/context.ts'
import {
  type PlanBase,
  type PlannedRole,
  type ProfilePlan,
  profilePlan,
} from '../config/profile-plan.ts'
import { resolveRegion } from '../config/resolve.ts'
import {
  createSettings,
  type Settings,
  type SettingsOptions,
  type SettingsSnapshot,
} from '../config/settings.ts'
import type { ConfigSection } from '../config/shared-config.ts'
import { CredentialsError } from '../errors.ts'
import type { Credentials } from '../sigv4/types.ts'
import { sealCredentials } from '../sts/seal-credentials.ts'
import { fromContainer } from './container.ts'
import { fromEnv } from './environment.ts'
import { imdsProvider } from './imds.ts'
import { loginProvider } from './login.ts'
import { processProvider } from './process.ts'
import {
  metadataDispatcher,
  type ProviderOptions,
  type ProviderSettings,
  providerSettings,
  SERVICE_OPTIONS,
  type ServiceOptions,
} from './provider-settings.ts'
import { openRoleCache, type RoleCache } from './role-cache.ts'
import { type MfaCode, roleName, roleProvider, webIdentityProvider } from './roles.ts'
import { configured, explainedProvider, notConfigured, sourceFailure } from './source.ts'
import { loginCommand, ssoProvider } from './sso.ts'
import type { CredentialsProvider, ExplainedProvider, SourceReport } from './types.ts'

/** Options of {@link fromProfile}. */
export interface FromProfileOptions extends ServiceOptions, Omit<SettingsOptions, 'context'> {
  /** The region of STS for roles; default as the settings say. */
  readonly region?: string | undefined
  /** Gives the six digits of an MFA device, for profiles with `mfa_serial`; called for every renewal. */
  readonly mfaCode?: MfaCode | undefined
  /**
   * A directory in which processes keep the sessions of roles for each other, such as the AWS CLI's
   * `~/.aws/cli/cache`; default none. Its files hold secrets.
   */
  readonly roleCache?: string | undefined
}

/**
 * Credentials as a profile of the shared files says: keys, a role with `source_profile` or
 * `credential_source`, web identity, SSO, `login_session` or `credential_process`. The profile is
 * `AWS_PROFILE`, else `default`, unless named. Files that change are read again within a second of
 * use. Undefined where the profile says nothing about credentials, or none is selected and there is
 * no default.
 *
 * The provider throws ConfigError `CONFIG_INVALID` for files and profiles that cannot be used, such
 * as a chosen profile that does not exist or roles that form a cycle; CredentialsError for failures.
 *
 * @example
 * ```ts
 * const credentials = fromProfile({ profile: 'work', mfaCode: async () => '123456' })
 * ```
 */
export function fromProfile(options: FromProfileOptions = {}): ExplainedProvider {
  checkOptions('fromProfile', options, PROFILE_OPTIONS)
  const settings = providerSettings(options)
  const { profile, configFile, credentialsFile } = options
  const files = createSettings({ context: settings.context, profile, configFile, credentialsFile })
  const reader = planReader(settings, files, options)
  const name = profile === undefined ? 'profile' : `profile ${shown(profile)}`
  return explainedProvider({
    name,
    provide: async () => await (await reader.current())?.(),
    invalidate: reader.invalidate,
    report: () => profileReport(files, settings),
  })
}

const PROFILE_OPTIONS: OptionRules<FromProfileOptions> = {
  ...SERVICE_OPTIONS,
  profile: 'string',
  configFile: 'string',
  credentialsFile: 'string',
  region: 'string',
  mfaCode: 'function',
  roleCache: 'string',
}

interface PlanReader {
  current(): Promise<CredentialsProvider | undefined>
  invalidate(expired: Credentials): void
}

/** How long a look at the files counts. Asking for each request would cost two system calls each. */
const LOOK_MS = 1_000

function planReader(
  settings: ProviderSettings,
  files: Settings,
  options: FromProfileOptions,
): PlanReader {
  const { now } = settings.context
  let lookedAt = Number.NEGATIVE_INFINITY
  let latest: CredentialsProvider | undefined
  let looking: Promise<CredentialsProvider | undefined> | undefined
  const look = async (): Promise<CredentialsProvider | undefined> => {
    const snapshot = await files.load()
    const made = await providerOf(settings, files, snapshot, options)
    latest = made
    lookedAt = now()
    return made
  }
  return {
    current: () => {
      const age = now() - lookedAt
      if (age >= 0 && age < LOOK_MS) return Promise.resolve(latest)
      looking ??= look().finally(() => {
        looking = undefined
      })
      return looking
    },
    invalidate: (expired) => {
      lookedAt = Number.NEGATIVE_INFINITY
      latest?.invalidate?.(expired)
    },
  }
}

async function providerOf(
  settings: ProviderSettings,
  files: Settings,
  snapshot: SettingsSnapshot,
  { region, mfaCode, roleCache }: FromProfileOptions,
): Promise<CredentialsProvider | undefined> {
  if (snapshot.profileError !== undefined) throw snapshot.profileError
  const plan = profilePlan(snapshot.shared, snapshot.selected.name)
  if (!plan.configured) return undefined
  const cache = roleCache === undefined ? undefined : openRoleCache(settings.context, roleCache)
  return await planProvider({ settings, files, snapshot, plan, region, mfaCode, cache })
}

async function profileReport(
  files: Settings,
  settings: ProviderSettings,
): Promise<Omit<SourceReport, 'provider'>> {
  try {
    return planReport(await files.load(), settings.context)
  } catch (error) {
    const reason = isError(error) ? error.message : String(error)
    if (error instanceof CredentialsError) return notConfigured(reason)
    return configured([], reason)
  }
}

/** A plan that can be carried out, and what with. */
export interface PlanTask {
  readonly settings: ProviderSettings
  readonly files: Settings
  readonly snapshot: SettingsSnapshot
  readonly plan: Extract<ProfilePlan, { configured: true }>
  /** The region of inner calls; default as the settings say. */
  readonly region: string | undefined
  readonly mfaCode: MfaCode | undefined
  readonly cache?: RoleCache | undefined
}

/** The provider that does what a profile says: its source, and the roles assumed one after the other. */
export async function planProvider(task: PlanTask): Promise<CredentialsProvider> {
  const { plan } = task
  const place = await endpointKey(task)
  let key = JSON.stringify(['profile', place, baseKey(plan.base)])
  let provider = baseProvider(task, plan.base)
  for (const role of plan.roles) {
    key = JSON.stringify([key, role])
    provider = plannedRoleProvider(task, role, provider, key)
  }
  return provider
}

// Credentials of STS belong to one region's endpoint, so that clients of two regions do not share them.
async function endpointKey(task: PlanTask): Promise<string> {
  if (task.plan.roles.length === 0) return ''
  const { env } = task.snapshot
  const last = task.plan.roles.at(-1)?.section.name ?? ''
  const snapshot = task.snapshot.forProfile(last)
  const { region } = await resolveRegion(snapshot, {
    explicit: task.region,
    fromInstance: async () => 'none',
  })
  const endpoints = ['AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL'].map((name) => variable(env, name))
  return JSON.stringify([region, ...endpoints])
}

// Functions are left out of JSON, and with them what is secret; a digest tells its changes.
function baseKey(base: PlanBase): unknown {
  if (base.kind === 'static') return [base, digest(JSON.stringify(base.keys()))]
  return base.kind === 'process' ? [base, digest(base.command())] : base
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function plannedRoleProvider(
  task: PlanTask,
  role: PlannedRole,
  source: CredentialsProvider,
  key: string,
): CredentialsProvider<Credentials> {
  const { section, ...input } = role
  const { settings, region, mfaCode, cache } = task
  const files = filesOf(task, section.name)
  return roleProvider(settings, { ...input, source, region, mfaCode, files, key, cache })
}

/** The settings as the profile of a role sees them: its region and endpoints are those of its STS. */
function filesOf({ files, settings }: PlanTask, profile: string): Settings {
  return {
    context: settings.context,
    load: async () => (await files.load()).forProfile(profile),
  }
}

function baseProvider(task: PlanTask, base: PlanBase): CredentialsProvider {
  const { settings, snapshot, region } = task
  switch (base.kind) {
    case 'static': {
      const keys = sealCredentials(base.keys())
      return async () => keys
    }
    case 'named':
      return namedProvider(task, base.source)
    case 'web-identity': {
      const { kind: _, section, ...call } = base
      const files = filesOf(task, section.name)
      return webIdentityProvider(settings, { ...call, region, files, scope: section.name })
    }
    case 'sso':
      return ssoProvider(settings, snapshot.forProfile(base.section.name), base)
    case 'login': {
      const { loginSession, section } = base
      return loginProvider(settings, snapshot.forProfile(section.name), { loginSession, region })
    }
    case 'process':
      return processProvider(settings, { command: base.command(), accountId: base.accountId })
    case 'sso-token':
      return async () => undefined
  }
}

type NamedSource = Extract<PlanBase, { kind: 'named' }>['source']

function namedProvider(task: PlanTask, source: NamedSource): CredentialsProvider {
  const provider = providerOfName(task, source)
  const provide = async (): Promise<Credentials> => {
    const credentials = await provider()
    if (credentials !== undefined) return credentials
    throw notThere(source)
  }
  return Object.assign(provide, { invalidate: provider.invalidate })
}

function providerOfName(
  { settings, snapshot }: PlanTask,
  source: NamedSource,
): CredentialsProvider {
  switch (source) {
    case 'Environment':
      return fromEnv({ context: settings.context })
    case 'EcsContainer':
      return fromContainer(metadataOptions(settings))
    case 'Ec2InstanceMetadata':
      return imdsProvider(providerSettings(metadataOptions(settings)), snapshot.selected.name)
        .provider
  }
}

function metadataOptions({ context, connection }: ProviderSettings): ProviderOptions {
  return { context, dispatcher: metadataDispatcher(connection.dispatcher) }
}

function notThere(source: NamedSource): CredentialsError {
  return sourceFailure('profile', `its credential_source ${source} is not configured here`, {
    code: 'CREDENTIALS_NOT_FOUND',
  })
}

type Report = Omit<SourceReport, 'provider'>

/**
 * What a profile says about credentials, in words.
 *
 * @throws ConfigError as `profilePlan`.
 */
export function planReport(snapshot: SettingsSnapshot, context: ConfigContext): Report {
  if (snapshot.profileError !== undefined) throw snapshot.profileError
  const { shared, selected } = snapshot
  const plan = profilePlan(shared, selected.name)
  if (!plan.configured) return notConfigured(plan.reason, missingHints(snapshot))
  if (plan.base.kind === 'sso-token') {
    return notConfigured(
      `profile ${shown(plan.profile)} gives an SSO token and no credentials: sso_account_id and sso_role_name are not set`,
    )
  }
  const steps = plan.roles.map(({ roleArn }) => `assumes ${roleName(roleArn)}`)
  return configured(
    [...(selected.namedBy === 'environment' ? ['AWS_PROFILE'] : []), ...placesOf(plan)],
    [sourceText(plan.base), ...steps].join(', then '),
    hintsOf(plan, selected.namedBy === 'code', context),
  )
}

function missingHints({ shared, selected }: SettingsSnapshot): string[] {
  const others = [...shared.profiles.keys()].filter((name) => name !== selected.name)
  if (selected.namedBy !== 'default' || others.length === 0) return []
  return [
    `there are other profiles (${others.slice(0, 10).join(', ')}): choose one with AWS_PROFILE`,
  ]
}

type Plan = Extract<ProfilePlan, { configured: true }>

function placesOf({ base, roles }: Plan): string[] {
  const steps = [
    ...keysOf(base).map((key) => ({ section: base.section, key })),
    ...roles.map(({ section }) => ({ section, key: 'role_arn' })),
  ]
  return steps.map(({ section, key }) => placeOf(section, key))
}

function placeOf(section: ConfigSection, key: string): string {
  const origin = section.origin(key)
  const where = origin === undefined ? '' : `${origin.path}:${origin.line}: `
  return `${where}${key} of [${section.name}]`
}

const KEYS: Readonly<Record<PlanBase['kind'], readonly string[]>> = {
  static: ['aws_access_key_id', 'aws_secret_access_key'],
  named: ['credential_source'],
  'web-identity': ['web_identity_token_file'],
  sso: ['sso_account_id', 'sso_role_name'],
  'sso-token': ['sso_session'],
  login: ['login_session'],
  process: ['credential_process'],
}

function keysOf({ kind }: PlanBase): readonly string[] {
  return KEYS[kind]
}

function sourceText(base: PlanBase): string {
  switch (base.kind) {
    case 'static':
      return 'takes the keys of the profile'
    case 'named':
      return `takes the credentials of ${base.source}`
    case 'web-identity':
      return `assumes ${roleName(base.roleArn)} with the token of a file`
    case 'sso':
    case 'sso-token':
      return 'uses the login to IAM Identity Center'
    case 'login':
      return 'uses the cache of `aws login`'
    case 'process':
      return 'runs the credential_process'
  }
}

function hintsOf({ base, roles }: Plan, isNamedInCode: boolean, { env }: ConfigContext): string[] {
  const hints: string[] = []
  if (base.kind === 'sso') hints.push(`without a login: ${loginCommand(base)}`)
  if (base.kind === 'login') hints.push('without a login: aws login')
  if (roles.some(({ mfaSerial }) => mfaSerial !== undefined)) {
    hints.push('a role requires the code of an MFA device: set the mfaCode option')
  }
  if (variable(env, 'AWS_ACCESS_KEY_ID') && variable(env, 'AWS_SECRET_ACCESS_KEY')) {
    hints.push(
      isNamedInCode
        ? 'keys in the environment are not looked at, since the profile is named in code'
        : 'keys in the environment go before this profile, since it is not named in code',
    )
  }
  return hints
}
