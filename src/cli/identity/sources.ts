import { variable } from '../../base/environment.ts'
import { nodeContext } from '../../config/context.ts'
import { type PlanBase, profilePlan } from '../../config/profile-plan.ts'
import { createSettings, fileLocations } from '../../config/settings.ts'
import type { ExplainedProvider, SourceReport } from '../../credentials/index.ts'
import { CredentialsError } from '../../errors.ts'
import type { Credentials } from '../../sigv4/types.ts'
import type { CommandArguments, GlobalOptions } from '../command.ts'
import { jsonText } from '../output/json.ts'
import { print } from '../output/stdout.ts'
import { chainOf, openClient, regionOf } from '../session.ts'
import { masked } from './masked.ts'

/** What the AWS CLI calls the source of credentials. @throws ConfigError for files that cannot be read. */
export async function credentialMethod(
  { profile }: GlobalOptions,
  chain: ExplainedProvider,
): Promise<string> {
  const { env, profileError, selected, shared } = await createSettings({ profile }).load()
  if (profile === undefined && variable(env, 'AWS_ACCESS_KEY_ID') !== undefined) return 'env'
  const plan = profileError === undefined ? profilePlan(shared, selected.name) : undefined
  if (plan?.configured) return plan.roles.length > 0 ? 'assume-role' : baseMethod(plan.base)
  const report = (await chain.explain()).find(({ configured }) => configured)
  return METHODS[report?.provider ?? ''] ?? 'iam-role'
}

const METHODS: Readonly<Record<string, string>> = {
  'web identity': 'assume-role-with-web-identity',
  container: 'container-role',
}

function baseMethod({ kind, section }: PlanBase): string {
  switch (kind) {
    case 'static': {
      const { path } = fileLocations(nodeContext).credentials
      const isShared = section.origin('aws_access_key_id')?.path === path
      return isShared ? 'shared-credentials-file' : 'config-file'
    }
    case 'web-identity':
      return 'assume-role-with-web-identity'
    case 'process':
      return 'custom-process'
    case 'login':
      return 'login'
    default:
      return 'sso'
  }
}

/**
 * Prints each source of credentials: what was looked at, which gives them, and what they are. Secrets are masked
 * unless `--show-secrets` is there.
 *
 * @returns 253 where no source gives any.
 */
export async function explainCredentials(
  args: CommandArguments,
  globals: GlobalOptions,
): Promise<number> {
  const chain = await chainOf(globals)
  const reports = await chain.explain()
  const credentials = await resolved(chain)
  const winner = reports.find(({ configured }) => configured)
  if (globals.output === 'json') {
    await print(`${jsonText(asDocument(reports, winner, credentials, args.has('show-secrets')))}\n`)
  } else {
    await print(reports.map((report) => reportText(report, report === winner)).join(''))
    await print(`\n${credentialsText(credentials, args.has('show-secrets'))}`)
  }
  return credentials instanceof Error ? 253 : 0
}

/** The credentials, or why there are none. */
async function resolved(chain: ExplainedProvider): Promise<Credentials | Error> {
  try {
    return (await chain()) ?? new CredentialsError('no source is configured', NOT_FOUND)
  } catch (error) {
    if (error instanceof Error) return error
    throw error
  }
}

const NOT_FOUND = { code: 'CREDENTIALS_NOT_FOUND', tried: [] } as const

function reportText(
  { configured, from, hints, provider, reason }: SourceReport,
  wins: boolean,
): string {
  const sign = wins ? '*' : configured ? '+' : '-'
  const lines = [...from.map((place) => `from ${place}`), ...hints.map((hint) => `hint: ${hint}`)]
  return `${sign} ${provider}: ${reason}\n${lines.map((line) => `    ${line}\n`).join('')}`
}

function credentialsText(found: Credentials | Error, showsSecrets: boolean): string {
  if (found instanceof Error) return `No credentials: ${found.message.split('\n')[0]}\n`
  const { accessKeyId, accountId, expiration, secretAccessKey, sessionToken } = found
  const shown = (secret: string): string => (showsSecrets ? secret : masked(secret))
  return [
    `access key     ${accessKeyId}`,
    `secret key     ${shown(secretAccessKey)}`,
    ...(sessionToken === undefined ? [] : [`session token  ${shown(sessionToken)}`]),
    ...(expiration === undefined ? [] : [`expires        ${new Date(expiration).toISOString()}`]),
    ...(accountId === undefined ? [] : [`account        ${accountId}`]),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

function asDocument(
  reports: readonly SourceReport[],
  winner: SourceReport | undefined,
  found: Credentials | Error,
  showsSecrets: boolean,
): object {
  const sources = reports.map(({ configured, from, hints, provider, reason }) => ({
    Source: provider,
    Configured: configured,
    From: from,
    Reason: reason,
    Hints: hints,
  }))
  const shown = (secret: string): string => (showsSecrets ? secret : masked(secret))
  return {
    Sources: sources,
    Source: winner?.provider ?? null,
    ...(found instanceof Error
      ? { Error: found.message.split('\n')[0] }
      : {
          AccessKeyId: found.accessKeyId,
          SecretAccessKey: shown(found.secretAccessKey),
          ...(found.sessionToken !== undefined && { SessionToken: shown(found.sessionToken) }),
          ...(found.expiration !== undefined && {
            Expiration: new Date(found.expiration).toISOString(),
          }),
        }),
  }
}

/** Prints whose credentials requests would be signed with, and where they and the region come from. */
export async function runWhoami(_args: CommandArguments, globals: GlobalOptions): Promise<number> {
  const report = (await (await chainOf(globals)).explain()).find(({ configured }) => configured)
  const region = await regionOf(globals)
  const client = await openClient(globals)
  try {
    const identity = await client.call('sts', 'GetCallerIdentity')
    const { Account, Arn, UserId } = identity as Readonly<Record<string, string>>
    const source = report === undefined ? '' : `${report.provider}, which ${report.reason}`
    const document = { Account, Arn, UserId, Region: region, Source: source }
    await print(
      globals.output === 'json'
        ? `${jsonText(document)}\n`
        : Object.entries(document)
            .map(([name, value]) => `${name.toLowerCase().padEnd(8)}  ${value}\n`)
            .join(''),
    )
    return 0
  } finally {
    await client.close()
  }
}
