import type { ConfigSection } from './config-section.ts'
import { planError } from './plan-error.ts'
import { sessionOptions } from './plan-role.ts'
import { hasSsoRole, ssoSource, ssoTokenSource } from './plan-sso.ts'
import type {
  NamedSource,
  PlanBase,
  PlanFiles,
  StaticKeys,
  StaticSource,
  WebIdentitySource,
} from './plan-types.ts'

/**
 * The source of credentials within one profile, in the order of AWS's SDK for Rust, whose cases are
 * the published ones: named source, web identity, SSO, login, process, keys. Undefined where the
 * profile has settings only.
 */
export function baseSource(
  files: PlanFiles,
  section: ConfigSection,
  hasRole: boolean,
): PlanBase | undefined {
  // Without a role it has no meaning: other SDKs pass it over as well.
  if (hasRole && section.get('credential_source') !== undefined) return namedSource(section)
  if (section.get('web_identity_token_file') !== undefined) return webIdentitySource(section)
  if (hasSsoRole(section)) return ssoSource(files, section)
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
  if (hasAnyKey(section)) return staticSource(section)
  return ssoTokenSource(files, section)
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
export function staticSource(section: ConfigSection): StaticSource {
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

function namedSource(section: ConfigSection): NamedSource {
  const written = section.get('credential_source')
  const source = NAMED_SOURCES.find((name) => name === written)
  if (source !== undefined) return { kind: 'named', source, section }
  throw planError(section, `has a credential_source that is not one of ${NAMED_SOURCES.join(', ')}`)
}

function webIdentitySource(section: ConfigSection): WebIdentitySource {
  const roleArn = section.get('role_arn')
  const tokenFile = section.get('web_identity_token_file') ?? ''
  if (roleArn === undefined) {
    throw planError(section, 'has a web_identity_token_file, but `role_arn` is missing')
  }
  return { kind: 'web-identity', roleArn, tokenFile, ...sessionOptions(section), section }
}
