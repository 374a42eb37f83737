import { createSettings, type SettingsOptions } from '../config/index.ts'
import { argumentTypeError } from '../errors.ts'
import type { Credentials } from '../sigv4/types.ts'
import type { AssumeRoleInput } from '../sts/index.ts'
import { fromStatic } from './from-static.ts'
import { type ProviderOptions, providerSettings } from './provider-options.ts'
import { type MfaCode, roleName, roleProvider } from './role-provider.ts'
import { configured, explainedProvider } from './source-report.ts'
import type { CredentialsProvider, ExplainedProvider, ProvidedCredentials } from './types.ts'

/** Options of {@link fromAssumeRole}. */
export interface FromAssumeRoleOptions
  extends ProviderOptions,
    Omit<AssumeRoleInput, 'serialNumber' | 'tokenCode'> {
  /** Whose credentials the role is assumed with: keys, or a provider, one of the AWS SDKs included. */
  readonly source: Credentials | CredentialsProvider
  /** Serial number or ARN of the MFA device that the role asks for. */
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
 * The provider throws CredentialsError `CREDENTIALS_PROVIDER_FAILED` with STS's answer as cause,
 * `CREDENTIALS_INVALID` when a device's code is needed and there is none.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for wrong options.
 */
export function fromAssumeRole(
  options: FromAssumeRoleOptions,
): ExplainedProvider<ProvidedCredentials> {
  const roleArn: unknown = options?.roleArn
  if (typeof roleArn !== 'string') throw argumentTypeError('options.roleArn', 'a string', roleArn)
  const settings = providerSettings(options)
  const { context: _context, dispatcher: _dispatcher, profile, source, ...role } = options
  const files = createSettings({ context: settings.context, profile })
  const given = asProvider(source)
  const provider = roleProvider(settings, { ...role, source: given, files, key: undefined })
  return explainedProvider({
    name: roleName(options.roleArn),
    provide: provider,
    invalidate: provider.invalidate,
    report: () => configured(['options'], 'assumes a role'),
  })
}

function asProvider(source: Credentials | CredentialsProvider): CredentialsProvider {
  if (typeof source === 'function') return source
  if (typeof source === 'object' && source !== null) return fromStatic(source)
  throw argumentTypeError('options.source', 'credentials or a function', source)
}
