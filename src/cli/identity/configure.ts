import { createSettings } from '../../config/settings.ts'
import type { Credentials } from '../../sigv4/types.ts'
import type { CommandArguments } from '../command.ts'
import type { GlobalOptions } from '../global-options.ts'
import { print } from '../output/stdout.ts'
import { credentialsOf } from '../session.ts'

/** Prints the names of the profiles. @throws ConfigError for files that cannot be read. */
export async function listProfiles(): Promise<number> {
  const { shared } = await createSettings().load()
  await print([...shared.profiles.keys()].map((name) => `${name}\n`).join(''))
  return 0
}

/**
 * Prints a setting. One that is not there is no error, but has the status 1, as in the AWS CLI.
 *
 * @throws ConfigError for files that cannot be read.
 */
export async function getSetting(
  { words: [name = ''] }: CommandArguments,
  { profile }: GlobalOptions,
): Promise<number> {
  const value = (await createSettings({ profile }).load()).profile?.get(name)
  if (value === undefined) return 1
  await print(`${value}\n`)
  return 0
}

/** Prints credentials in one of several formats. @throws what the credentials throw. */
export async function exportCredentials(
  args: CommandArguments,
  globals: GlobalOptions,
): Promise<number> {
  const format = (args.text('format') ?? 'process') as keyof typeof FORMATS
  await print(FORMATS[format](await credentialsOf(globals)))
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

const FORMATS = {
  process: (credentials: Credentials) => {
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
