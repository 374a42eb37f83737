import type { Credentials } from '../../sigv4/types.ts'
import { UsageError } from '../usage-error.ts'

/** How credentials are written for programs and shells. */
export type ExportFormat =
  | 'process'
  | 'env'
  | 'env-no-export'
  | 'powershell'
  | 'windows-cmd'
  | 'fish'

/** Credentials as a format has them, each line ended. */
export function exportText(credentials: Credentials, format: ExportFormat): string {
  return FORMATS[format](credentials)
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

/** What no shell takes for anything but itself. */
const PLAIN = /^[\w/+=.:-]*$/

function quoted(value: string, escapedQuote: string): string {
  return PLAIN.test(value) ? value : `'${value.replaceAll("'", escapedQuote)}'`
}

const FORMATS: Readonly<Record<ExportFormat, Write>> = {
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
  env: lines((name, value) => `export ${name}=${quoted(value, "'\\''")}`),
  'env-no-export': lines((name, value) => `${name}=${value}`),
  powershell: lines((name, value) =>
    PLAIN.test(value) ? `$Env:${name}="${value}"` : `$Env:${name}=${quoted(value, "''")}`,
  ),
  'windows-cmd': lines((name, value) => {
    if (PLAIN.test(value)) return `set ${name}=${value}`
    throw new UsageError(`${name} holds a sign that cmd would take for another; take powershell`)
  }),
  fish: lines((name, value) => `set -gx ${name} ${quoted(value, "\\'")}`),
}
