import {
  type ConfigContext,
  type ConfigSection,
  type PlanBase,
  type ProfilePlan,
  profilePlan,
  type SettingsSnapshot,
} from '../config/index.ts'
import { roleName } from './role-provider.ts'
import { configured, notConfigured } from './source-report.ts'
import { loginCommand } from './sso-token.ts'
import type { SourceReport } from './types.ts'

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
      `profile ${JSON.stringify(plan.profile)} gives an SSO token and no credentials: sso_account_id and sso_role_name are not set`,
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
    hints.push('a role asks for the code of an MFA device: the mfaCode option gives it')
  }
  if (env['AWS_ACCESS_KEY_ID'] && env['AWS_SECRET_ACCESS_KEY']) {
    hints.push(
      isNamedInCode
        ? 'keys in the environment are not looked at, since the profile is named in code'
        : 'keys in the environment go before this profile, since it is not named in code',
    )
  }
  return hints
}
