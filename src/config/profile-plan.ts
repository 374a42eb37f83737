import { ConfigError } from '../errors.ts'
import type { ConfigSection } from './config-section.ts'
import { baseSource, hasStaticKeys, staticSource } from './plan-base.ts'
import { planError } from './plan-error.ts'
import { type PlannedRole, plannedRole } from './plan-role.ts'
import type { PlanBase, PlanFiles } from './plan-types.ts'
import { shown } from './select-profile.ts'

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
    isSource && hasStaticKeys(last) ? staticSource(last) : baseSource(files, last, roles.length > 0)
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
