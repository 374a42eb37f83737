import { readFileSync } from 'node:fs'
import type { Client } from '../client/client-type.ts'
import type { ClientOptions } from '../client/types.ts'
import { resolveRegion } from '../config/resolve.ts'
import { createSettings } from '../config/settings.ts'
import { anonymous, environmentCredentials } from '../credentials/environment.ts'
import type { ExplainedProvider, ProvidedCredentials } from '../credentials/index.ts'
import type { Credentials } from '../sigv4/types.ts'
import { type GlobalOptions, OUTPUTS, type OutputFormat } from './command.ts'
import { choice } from './option.ts'
import { UsageError } from './usage-error.ts'

/** What commands print by, from options, environment and profile. */
export interface PrintSettings {
  readonly output: OutputFormat
  readonly binaryFormat: 'base64' | 'raw-in-base64-out'
}

/**
 * Reads how outputs are printed: `--output`, `AWS_DEFAULT_OUTPUT`, then `output` of the profile; and bytes
 * likewise.
 *
 * @throws UsageError for what they do not take; ConfigError for files that cannot be read.
 */
export async function readPrintSettings(options: GlobalOptions): Promise<PrintSettings> {
  const { profile } = await createSettings({ profile: options.profile }).load()
  const output =
    options.output ??
    choice('AWS_DEFAULT_OUTPUT', process.env['AWS_DEFAULT_OUTPUT'] || undefined, OUTPUTS) ??
    choice('output of the profile', profile?.get('output'), OUTPUTS)
  const binaryFormat =
    options.binaryFormat ??
    choice('cli_binary_format of the profile', profile?.get('cli_binary_format'), [
      'base64',
      'raw-in-base64-out',
    ])
  return { output: output ?? 'json', binaryFormat: binaryFormat ?? 'base64' }
}

/**
 * Makes the client of a command.
 *
 * @throws as `createClient`; UsageError for a `--ca-bundle` that cannot be read.
 */
export async function openClient(options: GlobalOptions): Promise<Client> {
  const { createClient } = await import('../client/index.ts')
  return createClient({
    profile: options.profile,
    region: options.region,
    endpoint: options.endpointUrl,
    ...(await credentialsFor(options)),
    ...(options.caBundle !== undefined && { ca: readAuthorities(options.caBundle) }),
    ...(!options.verifiesTls && { dispatcher: await carelessDispatcher() }),
    timeout: timeoutsOf(options),
  })
}

/** Where the client leaves the choice to itself, nothing: it then reads bearer tokens too. */
async function credentialsFor(options: GlobalOptions): Promise<Pick<ClientOptions, 'credentials'>> {
  if (!options.isSigned) return { credentials: anonymous }
  return (await assumesRole(options)) ? { credentials: await chainOf(options) } : {}
}

/** Whether the profile assumes a role, whose session is kept and which may require the code of an MFA device. */
async function assumesRole({ profile }: GlobalOptions): Promise<boolean> {
  if (profile === undefined && process.env['AWS_ACCESS_KEY_ID']) return false
  const { profileError, selected, shared } = await createSettings({ profile }).load()
  if (profileError !== undefined) return false
  const { profilePlan } = await import('../config/profile-plan.ts')
  const plan = profilePlan(shared, selected.name)
  return plan.configured && plan.roles.length > 0
}

/** The sources of credentials, in their order; people are asked for the codes of their devices. */
export async function chainOf({
  profile,
}: GlobalOptions): Promise<ExplainedProvider<ProvidedCredentials>> {
  const { defaultChain } = await import('../credentials/index.ts')
  return defaultChain({ profile, mfaCode: askForCode, roleCache: ROLE_CACHE })
}

/** The AWS CLI's, which both use. */
const ROLE_CACHE = '~/.aws/cli/cache'

/** The six digits that an MFA device shows. @throws UsageError where the input ends before them. */
export async function askForCode(serial: string): Promise<string> {
  const { askOnce } = await import('./prompt.ts')
  return (await askOnce(`Enter MFA code for ${serial}: `)).trim()
}

/** The credentials that requests would be signed with. @throws CredentialsError; ConfigError. */
export async function credentialsOf(options: GlobalOptions): Promise<Credentials> {
  // Keys in the environment go before all else, and need none of it.
  const fromEnvironment =
    options.profile === undefined ? environmentCredentials(process.env, Date.now()) : undefined
  return fromEnvironment ?? (await (await chainOf(options))())
}

/** The region that options, environment and files name. @throws ConfigError. */
export async function regionOf({ profile, region }: GlobalOptions): Promise<string> {
  if (region !== undefined) return region
  return (await resolveRegion(await createSettings({ profile }).load())).region
}

/** Not to be waited for any longer than Node's timers can. */
const NO_LIMIT = Number.MAX_SAFE_INTEGER

function timeoutsOf({ connectTimeoutMs, readTimeoutMs }: GlobalOptions): ClientOptions['timeout'] {
  return {
    ...(connectTimeoutMs !== undefined && { connectMs: connectTimeoutMs || NO_LIMIT }),
    ...(readTimeoutMs !== undefined && { attemptMs: readTimeoutMs || NO_LIMIT }),
  }
}

/** What `--ca-bundle` names. @throws UsageError for a file that cannot be read. */
export function readAuthorities(path: string): Buffer {
  try {
    return readFileSync(path)
  } catch (error) {
    throw new UsageError(`--ca-bundle: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** What `--no-verify-ssl` asks for. */
async function carelessDispatcher(): Promise<NonNullable<ClientOptions['dispatcher']>> {
  const { loadUndici } = await import('../http/undici.ts')
  const { Agent } = await loadUndici()
  return new Agent({ connect: { rejectUnauthorized: false } })
}
