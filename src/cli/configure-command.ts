import { createSettings } from '../config/settings.ts'
import type { Credentials } from '../sigv4/types.ts'
import type { GlobalOptions } from './global-options.ts'
import { print } from './output/print.ts'
import { credentialsOf } from './session.ts'
import { UsageError } from './usage-error.ts'

export const CONFIGURE_USAGE = `Usage: sansdk configure <command>

  list-profiles                          print the names of the profiles
  get <setting>                          print a setting of the profile, such as region
  export-credentials [--format FORMAT]   print the credentials that requests would be signed with

FORMAT is process (default), env, env-no-export, powershell, windows-cmd or fish. The first is what SDKs read from
a credential_process:

  [profile shared]
  credential_process = sansdk configure export-credentials --profile work

Example: eval "$(sansdk configure export-credentials --format env)"
`

/**
 * Runs `sansdk configure`.
 *
 * @throws UsageError; ConfigError for files that cannot be read; what the credentials throw.
 */
export async function runConfigure(
  [command, ...words]: readonly string[],
  globals: GlobalOptions,
): Promise<number> {
  if (command === 'list-profiles' && words.length === 0) return await listProfiles()
  if (command === 'get' && words.length === 1) return await getSetting(words[0] ?? '', globals)
  if (command === 'export-credentials') return await exportCredentials(words, globals)
  throw new UsageError(CONFIGURE_USAGE)
}

async function listProfiles(): Promise<number> {
  const { shared } = await createSettings().load()
  await print([...shared.profiles.keys()].map((name) => `${name}\n`).join(''))
  return 0
}

/** A setting that is not there is no error, but has the status 1, as in the AWS CLI. */
async function getSetting(name: string, { profile }: GlobalOptions): Promise<number> {
  const value = (await createSettings({ profile }).load()).profile?.get(name)
  if (value === undefined) return 1
  await print(`${value}\n`)
  return 0
}

async function exportCredentials(
  words: readonly string[],
  globals: GlobalOptions,
): Promise<number> {
  const line = words.join(' ')
  const [, format = 'process'] = /^(?:--format[ =](\S+))?$/.exec(line) ?? []
  const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined
  if (write === undefined || (line !== '' && !line.startsWith('--format'))) {
    throw new UsageError(
      `configure export-credentials: --format must be one of ${Object.keys(FORMATS).join(', ')}`,
    )
  }
  await print(write(await credentialsOf(globals)))
  return 0
}

/** The variables that hold credentials. */
function variables(credentials: Credentials): readonly (readonly [string, string])[] {
  const { accessKeyId, expiration, secretAccessKey, sessionToken } = credentials
  return [
    ['AWS_ACCESS_KEY_ID', accessKeyId],
    ['AWS_SECRET_ACCESS_KEY', secretAccessKey],
    ...(sessionToken === undefined ? [] : [['AWS_SESSION_TOKEN', sessionToken] as const]),
    ...(expiration === undefined
      ? []
      : [['AWS_CREDENTIAL_EXPIRATION', timeText(expiration)] as const]),
  ]
}

function timeText(expiration: Date | number): string {
  return new Date(expiration).toISOString().replace(/\.\d{3}Z$/, '+00:00')
}

type Write = (credentials: Credentials) => string

function lines(line: (name: string, value: string) => string): Write {
  return (credentials) =>
    variables(credentials)
      .map(([name, value]) => `${line(name, value)}\n`)
      .join('')
}

const FORMATS: Readonly<Record<string, Write>> = {
  process: (credentials) => {
    const { accessKeyId, expiration, secretAccessKey, sessionToken } = credentials
    const document = {
      Version: 1,
      AccessKeyId: accessKeyId,
      SecretAccessKey: secretAccessKey,
      SessionToken: sessionToken,
      Expiration: expiration === undefined ? undefined : timeText(expiration),
    }
    return `${JSON.stringify(document, null, 2)}\n`
  },
  env: lines((name, value) => `export ${name}=${value}`),
  'env-no-export': lines((name, value) => `${name}=${value}`),
  powershell: lines((name, value) => `$Env:${name}="${value}"`),
  'windows-cmd': lines((name, value) => `set ${name}=${value}`),
  fish: lines((name, value) => `set -gx ${name} ${value}`),
}
