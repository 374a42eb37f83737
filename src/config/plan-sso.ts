import { ConfigError } from '../errors.ts'
import type { ConfigSection } from './config-section.ts'
import { planError } from './plan-error.ts'
import type { PlanFiles, SsoSource, SsoTokenSource } from './plan-types.ts'
import { shown } from './select-profile.ts'

type SsoPlace = Pick<SsoTokenSource, 'region' | 'startUrl'>

/** Whether a profile asks for the credentials of an account and a role of IAM Identity Center. */
export function hasSsoRole(section: ConfigSection): boolean {
  return ['sso_account_id', 'sso_role_name'].some((key) => section.get(key) !== undefined)
}

/**
 * Account and role of IAM Identity Center, with an sso-session or in the older form.
 *
 * @throws ConfigError `CONFIG_INVALID` when a part is missing, the session does not exist, or it says
 * something else than the profile.
 */
export function ssoSource(files: PlanFiles, section: ConfigSection): SsoSource {
  const accountId = section.get('sso_account_id')
  const roleName = section.get('sso_role_name')
  if (accountId === undefined) {
    throw planError(section, 'has sso_role_name, so `sso_account_id` must be set too')
  }
  if (roleName === undefined) {
    throw planError(section, 'has sso_account_id, so `sso_role_name` must be set too')
  }
  const session = section.get('sso_session')
  const place =
    session === undefined ? placeInProfile(section) : placeInSession(files, section, session)
  return { kind: 'sso', session, ...place, accountId, roleName, section }
}

/**
 * The sso-session of a profile that names no account and role, or undefined where it names none.
 *
 * @throws ConfigError `CONFIG_INVALID` as {@link ssoSource}, also for the older form, which gives no
 * tokens.
 */
export function ssoTokenSource(
  files: PlanFiles,
  section: ConfigSection,
): SsoTokenSource | undefined {
  const session = section.get('sso_session')
  if (session !== undefined) {
    return { kind: 'sso-token', session, ...placeInSession(files, section, session), section }
  }
  if (section.get('sso_start_url') === undefined) return undefined
  throw planError(
    section,
    'has sso_start_url, so `sso_account_id` and `sso_role_name` must be set too',
  )
}

function placeInProfile(section: ConfigSection): SsoPlace {
  return {
    region: required(section, 'sso_region', `Profile ${shown(section.name)}`),
    startUrl: required(section, 'sso_start_url', `Profile ${shown(section.name)}`),
  }
}

function placeInSession(files: PlanFiles, section: ConfigSection, name: string): SsoPlace {
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
