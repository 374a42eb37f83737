import type { Client } from '../../client/client-type.ts'
import { createClient } from '../../client/index.ts'
import { editSharedFiles, type FileEdit, type PropertyChange } from '../../config/edit.ts'
import { createSettings, type SettingsSnapshot } from '../../config/settings.ts'
import { anonymous } from '../../credentials/environment.ts'
import type { SsoPortal } from '../../credentials/sso.ts'
import type { SsoToken } from '../../credentials/sso-login.ts'
import type { CommandArguments, GlobalOptions } from '../command.ts'
import { print } from '../output/stdout.ts'
import { openPrompt, type Prompt } from '../prompt.ts'
import { readAuthorities } from '../session.ts'
import { UsageError } from '../usage-error.ts'
import { profileEdits } from './configure-files.ts'
import { enterPortal, scopesOf, settingsOf, withPage } from './login.ts'

const DEFAULT_SCOPES = 'sso:account:access'

/** What a profile is asked for, and what it was before. */
interface Interview {
  readonly prompt: Prompt
  readonly snapshot: SettingsSnapshot
  readonly globals: GlobalOptions
}

/**
 * Asks for a portal of IAM Identity Center, logs in to it, and writes the account and role that are chosen there into a
 * profile. Nothing is written before all is answered.
 *
 * @throws UsageError for answers that are none; what the login and the portal throw.
 */
export async function configureSso(
  args: CommandArguments,
  globals: GlobalOptions,
): Promise<number> {
  const snapshot = await createSettings().load()
  if (globals.profile !== undefined) requireFree(snapshot, globals.profile)
  const prompt = openPrompt()
  try {
    const interview = { prompt, snapshot, globals }
    const { edits: sessionEdits, portal, scopes } = await askForPortal(interview)
    const settings = settingsOf(globals)
    const token = await withPage(args, (page) =>
      enterPortal({ settings, snapshot, portal, scopes, signal: page.signal }, args, page),
    )
    const role = await askForRole(interview, portal, token)
    const { name, changes } = await askForProfile(interview, portal, role)
    await editSharedFiles([...sessionEdits, ...profileEdits(name, changes)])
    await print(`The profile ${name} is there; use it with --profile ${name}\n`)
    return 0
  } finally {
    prompt.close()
  }
}

/** Writes a session of IAM Identity Center, to which profiles refer. @throws UsageError; ConfigError. */
export async function configureSsoSession(
  _args: CommandArguments,
  globals: GlobalOptions,
): Promise<number> {
  const snapshot = await createSettings().load()
  const prompt = openPrompt()
  try {
    const session = await askFor(prompt, 'SSO session name', { check: isSessionName })
    const { edits } = await askForSession({ prompt, snapshot, globals }, session)
    await editSharedFiles(edits)
    await print(`The session is there; log in with: sansdk login --sso-session ${session}\n`)
    return 0
  } finally {
    prompt.close()
  }
}

/** A portal, and what is written of it. */
interface AskedPortal {
  readonly portal: SsoPortal
  readonly scopes: readonly string[]
  readonly edits: readonly FileEdit[]
}

async function askForPortal(interview: Interview): Promise<AskedPortal> {
  const { prompt, snapshot, globals } = interview
  const held = snapshot.shared.profiles.get(globals.profile ?? '')?.get('sso_session')
  const session = await askFor(prompt, 'SSO session name', { current: held, check: isSessionName })
  const section = snapshot.shared.ssoSessions.get(session)
  const [startUrl, region] = ['sso_start_url', 'sso_region'].map((key) => section?.get(key))
  if (startUrl === undefined || region === undefined) return await askForSession(interview, session)
  return { portal: { session, startUrl, region }, scopes: scopesOf(section), edits: [] }
}

async function askForSession(
  { prompt, snapshot }: Interview,
  session: string,
): Promise<AskedPortal> {
  const section = snapshot.shared.ssoSessions.get(session)
  const startUrl = await askFor(prompt, 'SSO start URL', {
    current: section?.get('sso_start_url'),
    check: isStartUrl,
  })
  const region = await askFor(prompt, 'SSO region', {
    current: section?.get('sso_region'),
    check: isRegion,
  })
  const scopes = await askFor(prompt, 'SSO registration scopes', {
    current: section?.get('sso_registration_scopes') ?? DEFAULT_SCOPES,
  })
  const changes: readonly PropertyChange[] = [
    { name: 'sso_start_url', value: startUrl },
    { name: 'sso_region', value: region },
    { name: 'sso_registration_scopes', value: scopes },
  ]
  const named = { file: 'config', kind: 'sso-session', name: session } as const
  const edits = profileEdits('default', changes).map((edit) => ({ ...edit, section: named }))
  return {
    portal: { session, startUrl, region },
    scopes: scopes.split(',').map((scope) => scope.trim()),
    edits,
  }
}

/** An account, and a role in it. */
interface AccountRole {
  readonly accountId: string
  readonly roleName: string
}

async function askForRole(
  { prompt, globals }: Interview,
  portal: SsoPortal,
  { accessToken }: SsoToken,
): Promise<AccountRole> {
  const client = createClient({
    region: portal.region,
    credentials: anonymous,
    ...(globals.caBundle !== undefined && { ca: readAuthorities(globals.caBundle) }),
  })
  try {
    const accounts = await membersOf<{ accountId?: string; accountName?: string }>(
      client,
      'ListAccounts',
      { accessToken },
      'accountList',
    )
    const accountId = await choose(
      prompt,
      'AWS account',
      accounts.map(({ accountId: id = '', accountName = '' }) => ({ id, label: accountName })),
    )
    const roles = await membersOf<{ roleName?: string }>(
      client,
      'ListAccountRoles',
      { accessToken, accountId },
      'roleList',
    )
    const roleName = await choose(
      prompt,
      'role',
      roles.map(({ roleName: id = '' }) => ({ id, label: '' })),
    )
    return { accountId, roleName }
  } finally {
    await client.close()
  }
}

async function membersOf<Item>(
  client: Client,
  operation: 'ListAccounts' | 'ListAccountRoles',
  input: Readonly<Record<string, string>>,
  member: string,
): Promise<readonly Item[]> {
  const items: Item[] = []
  for await (const page of client.paginate('sso', operation, input)) {
    items.push(...((page as Readonly<Record<string, readonly Item[] | undefined>>)[member] ?? []))
  }
  return items
}

/** What people choose from. */
interface Choice {
  readonly id: string
  readonly label: string
}

/** Lets people choose by number or by name; where there is one only, it is that. */
async function choose(prompt: Prompt, what: string, choices: readonly Choice[]): Promise<string> {
  const [only] = choices
  if (only === undefined) throw new UsageError(`configure sso: this login has no ${what}`)
  if (choices.length === 1) {
    process.stderr.write(`The only ${what} of this login is ${only.id}\n`)
    return only.id
  }
  choices.forEach(({ id, label }, index) => {
    process.stderr.write(`${index + 1}. ${label === '' ? id : `${label} ${id}`}\n`)
  })
  const chosen = (text: string): string | undefined =>
    choices.find(({ id }, index) => id === text || String(index + 1) === text)?.id
  const answer = await askFor(prompt, `Number of the ${what}`, {
    check: (text) => chosen(text) !== undefined,
  })
  return chosen(answer) ?? ''
}

async function askForProfile(
  { prompt, snapshot, globals }: Interview,
  { session }: SsoPortal,
  { accountId, roleName }: AccountRole,
): Promise<{ readonly name: string; readonly changes: readonly PropertyChange[] }> {
  const held = snapshot.shared.profiles.get(globals.profile ?? '')
  const region = await askFor(prompt, 'Default client region', {
    current: held?.get('region') ?? 'None',
    check: isRegion,
  })
  const output = await askFor(prompt, 'Default output format', {
    current: held?.get('output') ?? 'None',
  })
  const name =
    globals.profile ??
    (await askFor(prompt, 'Profile name', { current: `${roleName}-${accountId}` }))
  requireFree(snapshot, name)
  return {
    name,
    changes: [
      { name: 'sso_session', value: session },
      { name: 'sso_account_id', value: accountId },
      { name: 'sso_role_name', value: roleName },
      ...(region === 'None' ? [] : [{ name: 'region', value: region }]),
      ...(output === 'None' ? [] : [{ name: 'output', value: output }]),
    ],
  }
}

/** A question, and what its answer must be. */
interface Question {
  /** What an empty answer stands for. */
  readonly current?: string | undefined
  readonly check?: (answer: string) => boolean
}

/** Asks until the answer can be used. */
async function askFor(
  prompt: Prompt,
  title: string,
  { current, check = (answer) => answer !== '' }: Question,
): Promise<string> {
  for (;;) {
    const shown = current === undefined ? '' : ` [${current}]`
    const answer = (await prompt.ask(`${title}${shown}: `)).trim() || current
    if (answer !== undefined && (answer === current || check(answer))) return answer
    process.stderr.write(`${JSON.stringify(answer ?? '')} cannot be used.\n`)
  }
}

const isSessionName = (text: string): boolean => /^[\w.-]+$/.test(text)
const isRegion = (text: string): boolean => /^[a-z]{2}(?:-[a-z]+)+-\d+$/.test(text)

function isStartUrl(text: string): boolean {
  return URL.canParse(text) && new URL(text).protocol === 'https:'
}

/** What would go before the login, or against it. */
const OTHER_SOURCES = [
  'aws_access_key_id',
  'role_arn',
  'login_session',
  'credential_process',
  'web_identity_token_file',
]

function requireFree({ shared }: SettingsSnapshot, name: string): void {
  const other = OTHER_SOURCES.find((key) => shared.profiles.get(name)?.get(key) !== undefined)
  if (other === undefined) return
  throw new UsageError(
    `configure sso: the profile ${name} has ${other} of its own; name another with --profile`,
  )
}
