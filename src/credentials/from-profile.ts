import {
  createSettings,
  profilePlan,
  type Settings,
  type SettingsOptions,
  type SettingsSnapshot,
} from '../config/index.ts'
import { CredentialsError } from '../errors.ts'
import type { Credentials } from '../sigv4/types.ts'
import { planProvider } from './plan-provider.ts'
import { planReport } from './plan-report.ts'
import {
  type ProviderOptions,
  type ProviderSettings,
  providerSettings,
} from './provider-options.ts'
import type { MfaCode } from './role-provider.ts'
import { configured, explainedProvider, notConfigured } from './source-report.ts'
import type { CredentialsProvider, ExplainedProvider, SourceReport } from './types.ts'

/** Options of {@link fromProfile}. */
export interface FromProfileOptions extends ProviderOptions, Omit<SettingsOptions, 'context'> {
  /** The region of STS for roles; default as the settings say. */
  readonly region?: string | undefined
  /** Gives the six digits of an MFA device, for profiles with `mfa_serial`; called for every renewal. */
  readonly mfaCode?: MfaCode | undefined
}

/**
 * Credentials as a profile of the shared files says: keys, a role with `source_profile` or
 * `credential_source`, web identity, SSO, `login_session` or `credential_process`. The profile is
 * `AWS_PROFILE`, else `default`, unless named. Files that change are read again within a second of
 * use. Undefined where the profile says nothing about credentials, or nobody chose one and there is
 * no default.
 *
 * The provider throws ConfigError `CONFIG_INVALID` for files and profiles that cannot be used, such
 * as a chosen profile that does not exist or roles that form a cycle; CredentialsError for failures.
 */
export function fromProfile(options: FromProfileOptions = {}): ExplainedProvider {
  const settings = providerSettings(options)
  const { profile, configFile, credentialsFile } = options
  const files = createSettings({ context: settings.context, profile, configFile, credentialsFile })
  const reader = planReader(settings, files, options)
  const name = profile === undefined ? 'profile' : `profile ${JSON.stringify(profile)}`
  return explainedProvider({
    name,
    provide: async () => await (await reader.current())?.(),
    invalidate: reader.invalidate,
    report: () => profileReport(files, settings),
  })
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
  { region, mfaCode }: FromProfileOptions,
): Promise<CredentialsProvider | undefined> {
  if (snapshot.profileError !== undefined) throw snapshot.profileError
  const plan = profilePlan(snapshot.shared, snapshot.selected.name)
  if (!plan.configured) return undefined
  return await planProvider({ settings, files, snapshot, plan, region, mfaCode })
}

async function profileReport(
  files: Settings,
  settings: ProviderSettings,
): Promise<Omit<SourceReport, 'provider'>> {
  try {
    return planReport(await files.load(), settings.context)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    if (error instanceof CredentialsError) return notConfigured(reason)
    return configured([], reason)
  }
}
