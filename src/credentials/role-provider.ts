import type { Settings } from '../config/index.ts'
import type { Credentials } from '../sigv4/types.ts'
import { type AssumeRoleInput, createStsClient, type StsClient } from '../sts/index.ts'
import { sourceFailure } from './provider-error.ts'
import type { ProviderSettings } from './provider-options.ts'
import type { CredentialsProvider } from './types.ts'

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
  /** Names all that decides whose credentials come, without secrets; undefined shares with nobody. */
  readonly key: string | undefined
}

/** Credentials of a role, renewed in time. */
export function roleProvider(
  settings: ProviderSettings,
  call: RoleCall,
): CredentialsProvider<Credentials> {
  const name = roleName(call.roleArn)
  let sts: StsClient | undefined
  return settings.engine.provider(
    {
      name,
      fetch: async (signal) => {
        sts ??= stsClientFor(settings, call, call.source)
        const input = await assumeRoleInput(call, name)
        return (await sts.assumeRole(input, { signal })).credentials
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
  return `role ${JSON.stringify(roleArn.length > 200 ? `${roleArn.slice(0, 200)}…` : roleArn)}`
}

/** A client of STS with the clock, files and dispatcher of the provider. */
export function stsClientFor(
  { context, dispatcher }: ProviderSettings,
  call: { readonly region?: string | undefined; readonly files: Settings },
  credentials?: CredentialsProvider,
): StsClient {
  return createStsClient({
    credentials,
    region: call.region,
    settings: call.files,
    dispatcher,
    now: () => context.now(),
  })
}

async function assumeRoleInput(call: RoleCall, name: string): Promise<AssumeRoleInput> {
  const {
    source: _source,
    files: _files,
    key: _key,
    mfaSerial,
    mfaCode,
    region: _,
    ...input
  } = call
  if (mfaSerial === undefined) return input
  if (mfaCode === undefined) {
    throw sourceFailure(
      name,
      'it needs the code of an MFA device (mfa_serial), and there is no mfaCode option to ask for it',
      { code: 'CREDENTIALS_INVALID' },
    )
  }
  const tokenCode = await mfaCode(mfaSerial)
  if (typeof tokenCode === 'string' && /^\d{6}$/.test(tokenCode)) {
    return { ...input, serialNumber: mfaSerial, tokenCode }
  }
  throw sourceFailure(name, 'mfaCode gave no code of six digits', { code: 'CREDENTIALS_INVALID' })
}
