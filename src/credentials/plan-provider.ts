import { createHash } from 'node:crypto'
import {
  type PlanBase,
  type PlannedRole,
  type ProfilePlan,
  resolveRegion,
  type Settings,
  type SettingsSnapshot,
} from '../config/index.ts'
import type { CredentialsError } from '../errors.ts'
import type { Credentials } from '../sigv4/types.ts'
import { sealCredentials } from '../sts/seal-credentials.ts'
import { fromContainer } from './from-container.ts'
import { fromEnv } from './from-env.ts'
import { imdsProvider } from './from-imds.ts'
import { loginProvider } from './from-login.ts'
import { processProvider } from './from-process.ts'
import { ssoProvider } from './from-sso.ts'
import { sourceFailure } from './provider-error.ts'
import type { ProviderSettings } from './provider-options.ts'
import { type MfaCode, roleProvider } from './role-provider.ts'
import type { CredentialsProvider } from './types.ts'
import { webIdentityProvider } from './web-identity-provider.ts'

/** A plan that can be carried out, and what with. */
export interface PlanTask {
  readonly settings: ProviderSettings
  readonly files: Settings
  readonly snapshot: SettingsSnapshot
  readonly plan: Extract<ProfilePlan, { configured: true }>
  /** The region of inner calls; default as the settings say. */
  readonly region: string | undefined
  readonly mfaCode: MfaCode | undefined
}

/** The provider that does what a profile says: its source, and the roles assumed one after the other. */
export async function planProvider(task: PlanTask): Promise<CredentialsProvider> {
  const { plan } = task
  const place = await placeKey(task)
  let key = JSON.stringify(['profile', place, baseKey(plan.base)])
  let provider = baseProvider(task, plan.base)
  for (const role of plan.roles) {
    key = JSON.stringify([key, role])
    provider = plannedRoleProvider(task, role, provider, key)
  }
  return provider
}

// STS answers for its region only, so that what one client has got from there is not another's.
async function placeKey(task: PlanTask): Promise<string> {
  if (task.plan.roles.length === 0) return ''
  const { env } = task.snapshot
  const last = task.plan.roles.at(-1)?.section.name ?? ''
  const snapshot = task.snapshot.forProfile(last)
  const { region } = await resolveRegion(snapshot, {
    explicit: task.region,
    fromInstance: async () => 'none',
  })
  const endpoints = ['AWS_ENDPOINT_URL_STS', 'AWS_ENDPOINT_URL'].map((name) => env[name])
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
  const { settings, region, mfaCode } = task
  const files = filesOf(task, section.name)
  return roleProvider(settings, { ...input, source, region, mfaCode, files, key })
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
      return fromEnv(settings)
    case 'EcsContainer':
      return fromContainer(settings)
    case 'Ec2InstanceMetadata':
      return imdsProvider(settings, snapshot.selected.name).provider
  }
}

function notThere(source: NamedSource): CredentialsError {
  return sourceFailure('profile', `its credential_source ${source} is not configured here`, {
    code: 'CREDENTIALS_NOT_FOUND',
  })
}
