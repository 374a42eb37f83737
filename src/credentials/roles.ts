import { type Environment, expandHome, shown, variable } from '../base/environment.ts'
import { checkOptions, type OptionRules } from '../base/options.ts'
import { createSettings, type Settings, type SettingsOptions } from '../config/settings.ts'
import { argumentTypeError, ServiceError } from '../errors.ts'
import type { Credentials } from '../sigv4/types.ts'
import { createStsClient } from '../sts/client.ts'
import { ASSUME_ROLE_INPUT } from '../sts/input.ts'
import type { AssumeRoleInput, StsClient } from '../sts/types.ts'
import { fromStatic } from './environment.ts'
import {
  type ProviderSettings,
  providerSettings,
  SERVICE_OPTIONS,
  type ServiceOptions,
} from './provider-settings.ts'
import type { RoleCache } from './role-cache.ts'
import {
  configured,
  explainedProvider,
  isNonRecoverable,
  lookedUp,
  notConfigured,
  sourceFailure,
} from './source.ts'
import type {
  CredentialsProvider,
  ExplainedProvider,
  ProvidedCredentials,
  SourceReport,
} from './types.ts'

/** Options of {@link fromAssumeRole}. */
export interface FromAssumeRoleOptions
  extends ServiceOptions,
    Omit<AssumeRoleInput, 'serialNumber' | 'tokenCode'> {
  /** Whose credentials the role is assumed with: keys, or a provider, one of the AWS SDKs included. */
  readonly source: Credentials | CredentialsProvider
  /** Serial number or ARN of the MFA device that the role requires. */
  readonly mfaSerial?: string | undefined
  /** Gives the six digits that the device shows; called for every renewal. */
  readonly mfaCode?: MfaCode | undefined
  /** The region of STS; default as for every call. */
  readonly region?: string | undefined
  /** The profile whose settings count; default `AWS_PROFILE`. */
  readonly profile?: SettingsOptions['profile']
}

/**
 * Credentials of a role, assumed with others. Chains are providers inside providers; STS gives a role
 * that is assumed with a role an hour at most.
 *
 * The provider throws CredentialsError `CREDENTIALS_PROVIDER_FAILED` with STS's response as cause,
 * `CREDENTIALS_INVALID` when a device's code is needed and there is none.
 *
 * @example
 * ```ts
 * const credentials = fromAssumeRole({
 *   source: fromProfile({ profile: 'work' }),
 *   roleArn: 'arn:aws:iam::123456789012:role/reader',
 * })
 * ```
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for wrong options.
 */
export function fromAssumeRole(
  options: FromAssumeRoleOptions,
): ExplainedProvider<ProvidedCredentials> {
  checkOptions('fromAssumeRole', options, ASSUME_ROLE_OPTIONS)
  const roleArn: unknown = options?.roleArn
  if (typeof roleArn !== 'string') throw argumentTypeError('options.roleArn', 'a string', roleArn)
  const settings = providerSettings(options)
  const {
    context: _context,
    dispatcher: _d,
    proxy: _p,
    ca: _ca,
    profile,
    source,
    ...role
  } = options
  const files = createSettings({ context: settings.context, profile })
  const sourceProvider = asProvider(source)
  const provider = roleProvider(settings, {
    ...role,
    source: sourceProvider,
    files,
    key: undefined,
  })
  return explainedProvider({
    name: roleName(options.roleArn),
    provide: provider,
    invalidate: provider.invalidate,
    report: () => configured(['options'], 'assumes a role'),
  })
}

const ASSUME_ROLE_OPTIONS: OptionRules<FromAssumeRoleOptions> = {
  ...SERVICE_OPTIONS,
  ...ASSUME_ROLE_INPUT,
  source: 'checked',
  mfaSerial: 'string',
  mfaCode: 'function',
  region: 'string',
  profile: 'string',
}

function asProvider(source: Credentials | CredentialsProvider): CredentialsProvider {
  if (typeof source === 'function') return source
  if (typeof source === 'object' && source !== null) return fromStatic(source)
  throw argumentTypeError('options.source', 'credentials or a function', source)
}

/** Asks somebody for the six digits that an MFA device shows; given its serial number or ARN. */
export type MfaCode = (mfaSerial: string) => Promise<string>

/** A role, and what it is assumed with. */
export interface RoleCall extends Omit<AssumeRoleInput, 'serialNumber' | 'tokenCode'> {
  readonly source: CredentialsProvider
  readonly mfaSerial?: string | undefined
  readonly mfaCode?: MfaCode | undefined
  /** The region of STS; default as the settings say. */
  readonly region?: string | undefined
  /** Settings for the region and endpoint of STS. */
  readonly files: Settings
  /** Where sessions are kept for other processes. */
  readonly cache?: RoleCache | undefined
  /** Names all that decides whose credentials come, without secrets; undefined shares nothing. */
  readonly key: string | undefined
}

/** Credentials of a role, renewed in time. */
export function roleProvider(
  settings: ProviderSettings,
  call: RoleCall,
): CredentialsProvider<Credentials> {
  const name = roleName(call.roleArn)
  let sts: StsClient | undefined
  // What a service has refused must not come back: the cache is read once.
  let isCacheRead = call.cache === undefined
  return settings.engine.provider(
    {
      name,
      fetch: async (signal) => {
        const cached = isCacheRead ? undefined : await call.cache?.read(call)
        isCacheRead = true
        if (cached !== undefined) return cached
        sts ??= stsClientFor(settings, call, call.source)
        const input = await assumeRoleInput(call, name)
        const { credentials } = await sts.assumeRole(input, { signal })
        await call.cache?.keep(call, credentials)
        return credentials
      },
      // Whoever types a code takes longer than a server.
      ...(call.mfaSerial !== undefined && { timeoutMs: MFA_TIMEOUT_MS }),
    },
    call.key,
  )
}

const MFA_TIMEOUT_MS = 5 * 60_000

/** The name of a role source in errors and reports. */
export function roleName(roleArn: string): string {
  return `role ${shown(roleArn)}`
}

/** A client of STS with the clock, files and connections of the provider. */
export function stsClientFor(
  { context, connection }: ProviderSettings,
  call: { readonly region?: string | undefined; readonly files: Settings },
  credentials?: CredentialsProvider,
): StsClient {
  return createStsClient({
    credentials,
    region: call.region,
    settings: call.files,
    ...connection,
    now: () => context.now(),
  })
}

async function assumeRoleInput(call: RoleCall, name: string): Promise<AssumeRoleInput> {
  const {
    source: _source,
    files: _files,
    key: _key,
    cache: _cache,
    mfaSerial,
    mfaCode,
    region: _,
    ...input
  } = call
  if (mfaSerial === undefined) return input
  if (mfaCode === undefined) {
    throw sourceFailure(
      name,
      'it needs the code of an MFA device (mfa_serial), and there is no mfaCode option to get it',
      { code: 'CREDENTIALS_INVALID' },
    )
  }
  const tokenCode = await mfaCode(mfaSerial)
  if (typeof tokenCode === 'string' && /^\d{6}$/.test(tokenCode)) {
    return { ...input, serialNumber: mfaSerial, tokenCode }
  }
  throw sourceFailure(name, 'mfaCode gave no code of six digits', { code: 'CREDENTIALS_INVALID' })
}

/** Options of {@link fromWebIdentity}. */
export interface FromWebIdentityOptions extends ServiceOptions {
  /** Default `AWS_ROLE_ARN`. */
  readonly roleArn?: string | undefined
  /** The file with the token, read at every renewal; default `AWS_WEB_IDENTITY_TOKEN_FILE`. */
  readonly tokenFile?: string | undefined
  /** Default `AWS_ROLE_SESSION_NAME`, then `sansdk-` and the time. */
  readonly roleSessionName?: string | undefined
  /** In seconds. */
  readonly durationSeconds?: number | undefined
  /** The region of STS; default as for every call. */
  readonly region?: string | undefined
  /** The profile whose settings count; default `AWS_PROFILE`. */
  readonly profile?: SettingsOptions['profile']
}

/**
 * Credentials of a role for a token that an identity provider wrote into a file, as on EKS (IRSA), in
 * GitHub Actions and elsewhere. Undefined where role or file are not set.
 *
 * The provider throws CredentialsError `CREDENTIALS_PROVIDER_FAILED` with STS's response as cause, or
 * for a file that is missing or empty.
 *
 * @example
 * ```ts
 * const credentials = fromWebIdentity({
 *   roleArn: 'arn:aws:iam::123456789012:role/deploy',
 *   tokenFile: '/var/run/token',
 * })
 * ```
 */
export function fromWebIdentity(options: FromWebIdentityOptions = {}): ExplainedProvider {
  checkOptions('fromWebIdentity', options, WEB_IDENTITY_OPTIONS)
  const settings = providerSettings(options)
  const { context } = settings
  const { profile, region, durationSeconds } = options
  const files = createSettings({ context, profile })
  return explainedProvider({
    name: WEB_IDENTITY,
    ...lookedUp<Credentials | undefined>(async () => {
      const { roleArn, tokenFile, roleSessionName } = facts(options, context.env)
      if (!roleArn || !tokenFile) return undefined
      const scope = profile ?? variable(context.env, 'AWS_PROFILE') ?? ''
      const session = { roleSessionName, durationSeconds, region, files, scope }
      return webIdentityProvider(settings, { roleArn, tokenFile, ...session })
    }),
    report: () => webIdentityReport(options, context.env),
  })
}

const WEB_IDENTITY_OPTIONS: OptionRules<FromWebIdentityOptions> = {
  ...SERVICE_OPTIONS,
  roleArn: 'string',
  tokenFile: 'string',
  roleSessionName: 'string',
  durationSeconds: 'number',
  region: 'string',
  profile: 'string',
}

type TokenFileRole = Pick<FromWebIdentityOptions, 'roleArn' | 'tokenFile' | 'roleSessionName'>

function facts(options: TokenFileRole, env: Environment): TokenFileRole {
  return {
    roleArn: options.roleArn ?? variable(env, 'AWS_ROLE_ARN'),
    tokenFile: options.tokenFile ?? variable(env, 'AWS_WEB_IDENTITY_TOKEN_FILE'),
    roleSessionName: options.roleSessionName ?? variable(env, 'AWS_ROLE_SESSION_NAME'),
  }
}

const VARIABLES = ['AWS_WEB_IDENTITY_TOKEN_FILE', 'AWS_ROLE_ARN', 'AWS_ROLE_SESSION_NAME'] as const

function webIdentityReport(
  options: TokenFileRole,
  env: Environment,
): Omit<SourceReport, 'provider'> {
  const { roleArn, tokenFile } = facts(options, env)
  if (!tokenFile) {
    const hints = roleArn ? ['AWS_ROLE_ARN is set, but without a token file it is no use'] : []
    return notConfigured('AWS_WEB_IDENTITY_TOKEN_FILE is not set', hints)
  }
  if (!roleArn) {
    return notConfigured('AWS_ROLE_ARN is not set', [
      'AWS_WEB_IDENTITY_TOKEN_FILE is set, but without a role it is no use',
    ])
  }
  const isNamed = [options.roleArn, options.tokenFile].some((value) => value !== undefined)
  const from = [...(isNamed ? ['options'] : []), ...VARIABLES.filter((name) => variable(env, name))]
  return configured(from, 'assumes a role with the token of a file')
}

/** The name of the web identity source in errors and reports. */
export const WEB_IDENTITY = 'web identity'

/** A role, and the file with the token that stands for the caller. */
export interface WebIdentityCall {
  readonly roleArn: string
  readonly tokenFile: string
  readonly roleSessionName?: string | undefined
  /** In seconds. */
  readonly durationSeconds?: number | undefined
  /** The region of STS; default as the settings say. */
  readonly region?: string | undefined
  /** Settings for the region and endpoint of STS. */
  readonly files: Settings
  /** Where the settings are from, for what providers share. */
  readonly scope: string
}

/** Credentials of a role by web identity, renewed in time. */
export function webIdentityProvider(
  settings: ProviderSettings,
  call: WebIdentityCall,
): CredentialsProvider<Credentials> {
  const { roleArn, tokenFile, roleSessionName, durationSeconds, region, scope } = call
  let sts: StsClient | undefined
  return settings.engine.provider(
    {
      name: WEB_IDENTITY,
      fetch: async (signal) => {
        sts ??= stsClientFor(settings, call)
        return await assume(settings, call, sts, signal)
      },
      isNonRecoverable: (error) => isRejected(error) || isNonRecoverable(error),
    },
    JSON.stringify([
      'web-identity',
      scope,
      roleArn,
      tokenFile,
      roleSessionName,
      durationSeconds,
      region,
    ]),
  )
}

function isRejected(error: unknown): boolean {
  if (!(error instanceof ServiceError)) return false
  return error.awsCode === 'IDPRejectedClaim' || error.awsCode === 'InvalidIdentityToken'
}

// EKS replaces the file while it is read; the old token is then refused, and the new one is there.
const STALE_TOKEN = new Set([
  'ExpiredToken',
  'ExpiredTokenException',
  'InvalidIdentityToken',
  'InvalidIdentityTokenException',
])

async function assume(
  settings: ProviderSettings,
  call: WebIdentityCall,
  sts: StsClient,
  signal: AbortSignal,
): Promise<Credentials> {
  const token = await readToken(settings, call)
  try {
    return await exchange(call, sts, token, signal)
  } catch (error) {
    if (!(error instanceof ServiceError) || !STALE_TOKEN.has(error.awsCode ?? '')) throw error
    const again = await readToken(settings, call)
    if (again === token) throw error
    return await exchange(call, sts, again, signal)
  }
}

async function exchange(
  { roleArn, roleSessionName, durationSeconds }: WebIdentityCall,
  sts: StsClient,
  webIdentityToken: string,
  signal: AbortSignal,
): Promise<Credentials> {
  const { credentials } = await sts.assumeRoleWithWebIdentity(
    { roleArn, roleSessionName, durationSeconds, webIdentityToken },
    { signal },
  )
  return credentials
}

async function readToken(
  { context }: ProviderSettings,
  { tokenFile }: WebIdentityCall,
): Promise<string> {
  const bytes = await context.readFile(expandHome(context, tokenFile))
  if (bytes === undefined) {
    throw sourceFailure(WEB_IDENTITY, `the token file ${shown(tokenFile)} does not exist`)
  }
  const token = new TextDecoder().decode(bytes).trimEnd()
  if (token.length >= 4) return token
  throw sourceFailure(WEB_IDENTITY, `the token file ${shown(tokenFile)} holds no token`)
}
