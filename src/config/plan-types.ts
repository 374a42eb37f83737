import type { ConfigSection } from './config-section.ts'
import type { SharedConfig } from './shared-config.ts'

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
export interface StaticSource extends PlanStep {
  readonly kind: 'static'
  readonly accessKeyId: string
  /** The keys; a function so that they are not shown with the plan. */
  readonly keys: () => StaticKeys
}

/** Another provider, by `credential_source`. */
export interface NamedSource extends PlanStep {
  readonly kind: 'named'
  readonly source: 'EcsContainer' | 'Ec2InstanceMetadata' | 'Environment'
}

/** A role assumed with a token from a file. */
export interface WebIdentitySource extends PlanStep {
  readonly kind: 'web-identity'
  readonly roleArn: string
  readonly tokenFile: string
  readonly roleSessionName?: string
  /** In seconds. */
  readonly durationSeconds?: number
}

/** IAM Identity Center. */
export interface SsoSource extends PlanStep {
  readonly kind: 'sso'
  /** The name of the sso-session; undefined in the older form. */
  readonly session: string | undefined
  readonly region: string
  readonly startUrl: string
  readonly accountId: string
  readonly roleName: string
}

/** An sso-session without account and role: it gives bearer tokens, and no credentials. */
export interface SsoTokenSource extends PlanStep {
  readonly kind: 'sso-token'
  readonly session: string
  readonly region: string
  readonly startUrl: string
}

/** The `aws login` cache. */
export interface LoginSource extends PlanStep {
  readonly kind: 'login'
  readonly loginSession: string
}

/** A program that prints credentials. */
export interface ProcessSource extends PlanStep {
  readonly kind: 'process'
  /** The command line; a function, since people put secrets into it. */
  readonly command: () => string
  /** The account where the program names none. */
  readonly accountId: string | undefined
}

/** The source that a plan begins with. */
export type PlanBase =
  | StaticSource
  | NamedSource
  | WebIdentitySource
  | SsoSource
  | SsoTokenSource
  | LoginSource
  | ProcessSource
