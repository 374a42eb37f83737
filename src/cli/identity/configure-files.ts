import { readFileSync } from 'node:fs'
import { variable } from '../../base/environment.ts'
import { nodeContext } from '../../config/context.ts'
import { editSharedFiles, type FileEdit, type PropertyChange } from '../../config/edit.ts'
import { createSettings, fileLocations } from '../../config/settings.ts'
import { ConfigError } from '../../errors.ts'
import type { CommandArguments, GlobalOptions } from '../command.ts'
import { print } from '../output/stdout.ts'
import { openPrompt } from '../prompt.ts'
import { UsageError } from '../usage-error.ts'
import { masked } from './masked.ts'
import { settingPlace } from './setting-place.ts'

/** What stands in the credentials file, and not in the config file. */
const CREDENTIALS: ReadonlySet<string> = new Set([
  'aws_access_key_id',
  'aws_secret_access_key',
  'aws_session_token',
  'aws_security_token',
])

/** The profile that options or environment name, else the default one. */
export function profileName({ profile }: GlobalOptions): string {
  return profile ?? variable(process.env, 'AWS_PROFILE') ?? 'default'
}

/** The changes of a profile in the files that they belong to. @throws ConfigError without a home directory. */
export function profileEdits(name: string, changes: readonly PropertyChange[]): FileEdit[] {
  const locations = fileLocations(nodeContext)
  return (['credentials', 'config'] as const).flatMap((file) => {
    const ofFile = changes.filter(
      (change) => CREDENTIALS.has(change.name) === (file === 'credentials'),
    )
    if (ofFile.length === 0) return []
    const { path } = locations[file]
    if (path === undefined) {
      throw new ConfigError('there is no home directory to keep settings in: set HOME', {
        code: 'CONFIG_INVALID',
      })
    }
    return [{ path, section: { file, kind: 'profile', name }, changes: ofFile }]
  })
}

const QUESTIONS = [
  ['aws_access_key_id', 'AWS Access Key ID'],
  ['aws_secret_access_key', 'AWS Secret Access Key'],
  ['region', 'Default region name'],
  ['output', 'Default output format'],
] as const

/** Asks for keys, region and output format; an empty answer keeps what is there. @throws ConfigError; UsageError. */
export async function configure(_args: CommandArguments, globals: GlobalOptions): Promise<number> {
  const name = profileName(globals)
  const { shared } = await createSettings().load()
  const profile = shared.profiles.get(name)
  const changes: PropertyChange[] = []
  const prompt = openPrompt()
  try {
    for (const [key, title] of QUESTIONS) {
      const current = profile?.get(key)
      const shown = CREDENTIALS.has(key) ? masked(current) : (current ?? 'None')
      const question = `${title} [${shown}]: `
      const isSecret = key === 'aws_secret_access_key'
      const answer = await (isSecret ? prompt.askSecret(question) : prompt.ask(question))
      const value = answer.trim()
      if (value !== '' && value !== current) changes.push({ name: key, value })
    }
  } finally {
    prompt.close()
  }
  await editSharedFiles(profileEdits(name, changes))
  return 0
}

/** Writes a setting. @throws ConfigError; UsageError for names that are none. */
export async function setSetting(
  { words: [name = '', value = ''] }: CommandArguments,
  globals: GlobalOptions,
): Promise<number> {
  const { key, section, subKey } = settingPlace(name)
  if (key === '' || subKey === '') throw new UsageError(`${JSON.stringify(name)} names no setting`)
  const change: PropertyChange = {
    name: key,
    value,
    ...(subKey !== undefined && { subName: subKey }),
  }
  if (section.kind === 'profile') {
    await editSharedFiles(profileEdits(section.name ?? profileName(globals), [change]))
  } else {
    const [edit] = profileEdits('default', [{ ...change, name: key }])
    const named = { file: 'config', kind: section.kind, name: section.name ?? '' } as const
    if (edit !== undefined) await editSharedFiles([{ ...edit, section: named }])
  }
  if (isSecretName(key) && process.stderr.isTTY) {
    process.stderr.write(
      'sansdk: hint: the shell keeps this line in its history; sansdk configure asks for keys instead\n',
    )
  }
  return 0
}

function isSecretName(key: string): boolean {
  return CREDENTIALS.has(key) && key !== 'aws_access_key_id'
}

/** Writes the keys of a file, as the console of IAM offers it, into profiles. @throws UsageError; ConfigError. */
export async function importKeys(args: CommandArguments, globals: GlobalOptions): Promise<number> {
  const file = (args.text('csv') ?? '').replace(/^file:\/\//, '')
  if (file === '') throw new UsageError('configure import needs --csv <file>')
  const rows = keyRows(file, readText(file))
  const prefix = args.text('profile-prefix') ?? ''
  const users = rows.map(({ user, ...keys }, index) => {
    const name = user ?? (rows.length === 1 ? globals.profile : undefined)
    if (name !== undefined) return { name: `${prefix}${name}`, ...keys }
    throw new UsageError(
      `${file}: row ${index + 1} has no user name; name the profile with --profile`,
    )
  })
  const { shared } = await createSettings().load()
  for (const { accessKeyId, name } of users) {
    const held = shared.profiles.get(name)?.get('aws_access_key_id')
    if (held === undefined || held === accessKeyId || args.has('overwrite')) continue
    throw new UsageError(
      `the profile ${name} holds another key; --overwrite replaces it, --profile-prefix names others`,
    )
  }
  // One file after the other would leave some of the users behind where a name is none.
  await editSharedFiles(
    users.flatMap(({ accessKeyId, name, secretAccessKey }) =>
      profileEdits(name, [
        { name: 'aws_access_key_id', value: accessKeyId },
        { name: 'aws_secret_access_key', value: secretAccessKey },
      ]),
    ),
  )
  await print(`Successfully imported ${users.length} profile(s)\n`)
  return 0
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw new UsageError(`--csv: ${error instanceof Error ? error.message : String(error)}`)
  }
}

interface KeyRow {
  readonly user: string | undefined
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

function keyRows(file: string, text: string): KeyRow[] {
  const [head = [], ...rows] = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map(cells)
  const titles = head.map((title) => title.toLowerCase())
  const [user, id, secret] = ['user name', 'access key id', 'secret access key'].map((title) =>
    titles.indexOf(title),
  )
  if (id === undefined || secret === undefined || id < 0 || secret < 0) {
    throw new UsageError(`${file} has no columns "Access key ID" and "Secret access key"`)
  }
  if (rows.length === 0) throw new UsageError(`${file} holds no keys`)
  return rows.map((row, index) => {
    const [accessKeyId, secretAccessKey] = [row[id], row[secret]]
    if (accessKeyId && secretAccessKey) {
      return { user: row[user ?? -1] || undefined, accessKeyId, secretAccessKey }
    }
    throw new UsageError(`${file}: row ${index + 1} holds no whole key pair`)
  })
}

/** The cells of a line, without the quotes around them. */
function cells(line: string): string[] {
  return line.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
}
