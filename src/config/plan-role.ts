import type { ConfigSection } from './config-section.ts'
import { planError } from './plan-error.ts'
import { fromSection } from './resolve-setting.ts'
import { fromText, integerKind } from './setting-kinds.ts'

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
  requireOneSource(section)
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

function requireOneSource(section: ConfigSection): void {
  const byProfile = section.get('source_profile') !== undefined
  const byName = section.get('credential_source') !== undefined
  if (byProfile !== byName) return
  const problem = byProfile
    ? 'contains both source_profile and credential_source; one must go'
    : 'has a role_arn, so it must contain source_profile or credential_source'
  throw planError(section, problem)
}
