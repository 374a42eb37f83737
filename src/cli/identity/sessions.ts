import type { Client } from '../../client/client-type.ts'
import { editSharedFiles } from '../../config/edit.ts'
import { createSettings } from '../../config/settings.ts'
import type { Credentials } from '../../sigv4/types.ts'
import type { CommandArguments, GlobalOptions } from '../command.ts'
import { secondsOf } from '../option.ts'
import { print } from '../output/stdout.ts'
import { runChild } from '../run-child.ts'
import { askForCode, chainOf, openClient, regionOf } from '../session.ts'
import { UsageError } from '../usage-error.ts'
import { profileEdits, profileName } from './configure-files.ts'
import { type ExportFormat, exportText } from './export.ts'

/**
 * Begins a session with the code of an MFA device, and writes its keys into a profile.
 *
 * @throws UsageError where there is no device, or a profile with keys of its own stands where the session would be
 * written; what the calls throw.
 */
export async function runMfa(args: CommandArguments, globals: GlobalOptions): Promise<number> {
  const into = args.text('into') ?? (await sessionProfile(globals))
  await requireFree(into)
  const duration = args.text('duration')
  const client = await openClient(globals)
  try {
    const serial = args.text('serial') ?? (await deviceOf(client, globals))
    const code = codeOf(args.text('code') ?? (await askForCode(serial)))
    const output = await client.call('sts', 'GetSessionToken', {
      SerialNumber: serial,
      TokenCode: code,
      ...(duration !== undefined && { DurationSeconds: secondsOf('mfa: --duration', duration) }),
    })
    const session = sessionOf(output)
    await editSharedFiles(profileEdits(into, await sessionChanges(session, into, globals)))
    await print(
      `The session is in the profile ${into} until ${timeOf(session)}; use it with --profile ${into}\n`,
    )
    return 0
  } finally {
    await client.close()
  }
}

function codeOf(text: string): string {
  if (/^\d{6}$/.test(text)) return text
  throw new UsageError('mfa: the code must be six digits')
}

/** `work-mfa` beside `work`. Keys of the environment belong to no profile. */
async function sessionProfile(globals: GlobalOptions): Promise<string> {
  const source = (await (await chainOf(globals)).explain()).find(({ configured }) => configured)
  if (source?.provider !== 'environment') return `${profileName(globals)}-mfa`
  throw new UsageError(
    'mfa: the keys are those of the environment; name a profile for the session with --into',
  )
}

/** Keys without a token are somebody's only copy. */
async function requireFree(name: string): Promise<void> {
  const profile = (await createSettings().load()).shared.profiles.get(name)
  if (profile === undefined) return
  const isSession = profile.get('aws_session_token') !== undefined
  const other = ['aws_access_key_id', 'role_arn', 'sso_session', 'credential_process'].find(
    (key) => profile.get(key) !== undefined,
  )
  if (isSession || other === undefined) return
  throw new UsageError(`mfa: the profile ${name} has ${other} of its own; name another with --into`)
}

/** The device that the profile names, else the only one of the user. */
async function deviceOf(client: Client, globals: GlobalOptions): Promise<string> {
  const { profile } = await createSettings({ profile: globals.profile }).load()
  const named = profile?.get('mfa_serial')
  if (named !== undefined) return named
  const { MFADevices = [] } = (await client.call('iam', 'ListMFADevices')) as {
    readonly MFADevices?: readonly { readonly SerialNumber: string }[]
  }
  const [device, ...others] = MFADevices.map(({ SerialNumber }) => SerialNumber)
  if (device !== undefined && others.length === 0) return device
  throw new UsageError(
    device === undefined
      ? 'mfa: the user has no MFA device; name one with --serial, or set mfa_serial in the profile'
      : `mfa: the user has several devices; choose one with --serial: ${[device, ...others].join(', ')}`,
  )
}

async function sessionChanges(
  session: Credentials,
  into: string,
  globals: GlobalOptions,
): Promise<Parameters<typeof profileEdits>[1]> {
  const { profile, shared } = await createSettings({ profile: globals.profile }).load()
  const held = shared.profiles.get(into)
  const copied = ['region', 'output'].flatMap((name) => {
    const value = profile?.get(name)
    return value === undefined || held?.get(name) !== undefined ? [] : [{ name, value }]
  })
  return [
    { name: 'aws_access_key_id', value: session.accessKeyId },
    { name: 'aws_secret_access_key', value: session.secretAccessKey },
    { name: 'aws_session_token', value: session.sessionToken },
    ...copied,
  ]
}

function sessionOf(output: unknown): Credentials & { readonly expiration: Date } {
  const { AccessKeyId, Expiration, SecretAccessKey, SessionToken } = (
    output as {
      readonly Credentials: {
        readonly AccessKeyId: string
        readonly SecretAccessKey: string
        readonly SessionToken: string
        readonly Expiration: Date
      }
    }
  ).Credentials
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
    expiration: Expiration,
  }
}

function timeOf({ expiration }: { readonly expiration: Date }): string {
  return expiration.toISOString().replace(/\.\d{3}Z$/, 'Z')
}

/**
 * Assumes a role, and runs a command with its credentials or prints them.
 *
 * @returns the status of the command; where a signal ended it, this process ends by the same.
 * @throws UsageError; what the calls throw.
 */
export async function runAssume(args: CommandArguments, globals: GlobalOptions): Promise<number> {
  const format = args.text('format') as ExportFormat | undefined
  const [program, ...words] = args.rest ?? []
  if ((program === undefined) === (format === undefined)) {
    throw new UsageError(
      'assume takes a command behind --, or --format to print the credentials: sansdk assume <role> -- aws s3 ls',
    )
  }
  const session = await assumedRole(args, globals)
  if (program === undefined) {
    await print(exportText(session, format ?? 'env'))
    return 0
  }
  return await runWithSession(program, words, { ...session, region: await regionOf(globals) })
}

async function assumedRole(args: CommandArguments, globals: GlobalOptions): Promise<Credentials> {
  const { words } = args
  const serial = args.text('serial')
  const duration = args.text('duration')
  const client = await openClient(globals)
  try {
    const roleArn = await roleArnOf(client, words[0] ?? '')
    const optional = {
      ExternalId: args.text('external-id'),
      DurationSeconds:
        duration === undefined ? undefined : secondsOf('assume: --duration', duration),
      SerialNumber: serial,
      TokenCode:
        serial === undefined ? undefined : codeOf(args.text('code') ?? (await askForCode(serial))),
    }
    const output = await client.call('sts', 'AssumeRole', {
      RoleArn: roleArn,
      RoleSessionName: args.text('session-name') ?? `sansdk-${Date.now()}`,
      ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined)),
    })
    return sessionOf(output)
  } finally {
    await client.close()
  }
}

/** The name of a role stands for one of the caller's own account. */
async function roleArnOf(client: Client, role: string): Promise<string> {
  if (role.startsWith('arn:')) return role
  if (!/^[\w+=,.@/-]+$/.test(role))
    throw new UsageError(`assume: ${JSON.stringify(role)} is no role`)
  const { Arn = '' } = await client.call('sts', 'GetCallerIdentity')
  const [, partition, , , account] = Arn.split(':')
  return `arn:${partition}:iam::${account}:role/${role.replace(/^\//, '')}`
}

/** What would lead the command to other credentials. */
const OTHER_SOURCES = [
  'AWS_PROFILE',
  'AWS_DEFAULT_PROFILE',
  'AWS_SECURITY_TOKEN',
  'AWS_ROLE_ARN',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_ACCOUNT_ID',
]

async function runWithSession(
  program: string,
  words: readonly string[],
  session: Credentials & { readonly region: string },
): Promise<number> {
  const env: NodeJS.ProcessEnv = { ...process.env }
  for (const name of OTHER_SOURCES) delete env[name]
  const { accessKeyId, expiration, region, secretAccessKey, sessionToken } = session
  Object.assign(env, {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
    ...(expiration !== undefined && {
      AWS_CREDENTIAL_EXPIRATION: new Date(expiration).toISOString(),
    }),
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
  })
  return await runChild('assume', [program, ...words], env)
}
