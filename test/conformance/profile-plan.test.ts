import { describe, expect, it } from 'vitest'
import { parseIni } from '../../src/config/ini.ts'
import { type PlanBase, type PlannedRole, profilePlan } from '../../src/config/profile-plan.ts'
import { sharedConfig } from '../../src/config/shared-config.ts'
import { ConfigError } from '../../src/errors.ts'
import { loadPlanCases, type PlanCase, type PlanStep } from './load-conformance.ts'

/** The published messages are those of AWS's SDK for Rust; these are ours for the same errors. */
const SAME_ERROR: Readonly<Record<string, RegExp>> = {
  'profile must contain `source_profile`':
    /^Profile "A" has a role_arn, so it must contain source_profile/,
  'profile contained both source_profile and credential_source':
    /^Profile "A" contains both source_profile and credential_source/,
  'profile missing aws_secret_access_key': /^Profile "B" is missing aws_secret_access_key/,
  'profile missing aws_access_key_id': /^Profile "B" is missing aws_access_key_id/,
  'profile `B` did not contain credential information':
    /^Profile "B" did not contain credential information$/,
  'could not find source profile B referenced from A':
    /^Profile "A" has the source_profile "B", which does not exist$/,
  'profile formed an infinite loop': /infinite loop by source_profile: "A" → "B" → "A"$/,
  '`role_arn` was missing': /^Profile "A" .* `role_arn` is missing$/,
  'if `sso_role_name` is set, then `sso_account_id` must also be set':
    /has sso_role_name, so `sso_account_id` must be set too$/,
  'if `sso_account_id` is set, then `sso_role_name` must also be set':
    /has sso_account_id, so `sso_role_name` must be set too$/,
  '`sso_region` can only be specified in the [sso-session] config when a session name is given':
    /has another `sso_region` than its \[sso-session\], where it belongs$/,
  'sso-session named `oops` (referenced by profile `A`) was not found':
    /^Profile "A" refers to the sso-session "oops", which was not found$/,
}

/** Errors there, but not here: the credential chain continues, and reports the reason. */
const NOT_CONFIGURED: Readonly<Record<string, RegExp>> = {
  'profile `A` did not contain credential information':
    /^profile "A" did not contain credential information$/,
  'No profiles were defined': /^profile "A" does not exist$/,
}

describe('the plan of a profile', () => {
  it.each(loadPlanCases())('$name', (test) => {
    const files = filesOf(test)
    const name = test.input.selected_profile
    const { ProfileChain, Error: message = '' } = test.output
    if (ProfileChain !== undefined) {
      const plan = profilePlan(files, name)
      if (!plan.configured) throw new Error(plan.reason)
      expect([baseStep(plan.base), ...plan.roles.map(roleStep)]).toEqual(ProfileChain)
    } else if (NOT_CONFIGURED[message] !== undefined) {
      expect(profilePlan(files, name)).toMatchObject({
        configured: false,
        reason: expect.stringMatching(NOT_CONFIGURED[message]),
      })
    } else {
      expect(SAME_ERROR).toHaveProperty([message])
      expect(() => profilePlan(files, name)).toThrow(ConfigError)
      expect(() => profilePlan(files, name)).toThrow(SAME_ERROR[message])
    }
  })
})

it('has all published cases', () => {
  expect(loadPlanCases()).toHaveLength(28)
})

function filesOf({ input }: PlanCase) {
  const lines: string[] = []
  for (const [kind, sections] of [
    ['profile', input.profiles],
    ['sso-session', input.sso_sessions ?? {}],
  ] as const) {
    for (const [name, properties] of Object.entries(sections)) {
      lines.push(`[${kind} ${name}]`)
      for (const [key, value] of Object.entries(properties)) lines.push(`${key} = ${value}`)
    }
  }
  const config = parseIni(lines.join('\n'), { path: 'config', grammar: 'strict' })
  return sharedConfig({ config, credentials: undefined })
}

function baseStep(base: PlanBase): PlanStep {
  switch (base.kind) {
    case 'static': {
      const keys = base.keys()
      return {
        AccessKey: {
          access_key_id: keys.accessKeyId,
          secret_access_key: keys.secretAccessKey,
          ...(keys.accountId && { account_id: keys.accountId }),
        },
      }
    }
    case 'named':
      return { NamedSource: base.source }
    case 'web-identity':
      return {
        WebIdentityToken: {
          role_arn: base.roleArn,
          web_identity_token_file: base.tokenFile,
          ...(base.roleSessionName && { role_session_name: base.roleSessionName }),
        },
      }
    case 'sso':
      return {
        Sso: {
          ...(base.session && { sso_session: base.session }),
          sso_region: base.region,
          sso_start_url: base.startUrl,
          sso_account_id: base.accountId,
          sso_role_name: base.roleName,
        },
      }
    case 'sso-token':
      return {
        Sso: {
          sso_session: base.session,
          sso_region: base.region,
          sso_start_url: base.startUrl,
        },
      }
    default:
      throw new Error(`No published case has ${base.kind}`)
  }
}

function roleStep(role: PlannedRole): PlanStep {
  return {
    AssumeRole: {
      role_arn: role.roleArn,
      ...(role.roleSessionName && { role_session_name: role.roleSessionName }),
      ...(role.externalId && { external_id: role.externalId }),
    },
  }
}
