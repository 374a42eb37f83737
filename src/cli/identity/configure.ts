import { type Environment, variable } from '../../base/environment.ts'
import { nodeContext } from '../../config/context.ts'
import { parseIni } from '../../config/ini.ts'
import { createSettings, fileLocations } from '../../config/settings.ts'
import type { ConfigSection } from '../../config/shared-config.ts'
import type { CommandArguments, GlobalOptions } from '../command.ts'
import { print } from '../output/stdout.ts'
import { chainOf, credentialsOf } from '../session.ts'
import { UsageError } from '../usage-error.ts'
import { type ExportFormat, exportText } from './export.ts'
import { masked } from './masked.ts'
import { settingPlace } from './setting-place.ts'
import { credentialMethod } from './sources.ts'

/** Prints the names of the profiles. @throws ConfigError for files that cannot be read. */
export async function listProfiles(): Promise<number> {
  const { shared } = await createSettings().load()
  await print([...shared.profiles.keys()].map((name) => `${name}\n`).join(''))
  return 0
}

/**
 * Prints a setting. One that is not there is no error, but has the status 1, as in the AWS CLI.
 *
 * @throws ConfigError for files that cannot be read; UsageError for what holds settings and is none.
 */
export async function getSetting(
  { words: [name = ''] }: CommandArguments,
  { profile }: GlobalOptions,
): Promise<number> {
  const value = await settingOf(name, profile)
  if (value === undefined) return 1
  if (value.startsWith('\n')) {
    throw new UsageError(`${name} holds settings; name one of them, such as ${name}.setting`)
  }
  await print(`${value}\n`)
  return 0
}

async function settingOf(name: string, profile: string | undefined): Promise<string | undefined> {
  const { key, section, subKey } = settingPlace(name)
  if (section.kind === 'other') return await otherSetting(section.name ?? '', key)
  const snapshot = await createSettings(section.name === undefined ? { profile } : {}).load()
  const { shared } = snapshot
  const isProfile = section.name === undefined && shared.profiles.has(key)
  if (isProfile && subKey !== undefined) {
    // As in `work.region`.
    const [first = '', ...rest] = subKey.split('.')
    return read(shared.profiles.get(key), first, rest.join('.') || undefined)
  }
  if (section.kind === 'sso-session') {
    return read(shared.ssoSessions.get(section.name ?? ''), key, subKey)
  }
  if (section.name !== undefined) return read(shared.profiles.get(section.name), key, subKey)
  if (snapshot.profileError !== undefined) throw snapshot.profileError
  return read(snapshot.profile, key, subKey)
}

function read(
  section: ConfigSection | undefined,
  key: string,
  subKey: string | undefined,
): string | undefined {
  return subKey === undefined ? section?.get(key) : section?.nested(key, subKey)
}

/** A setting of a section that is no profile, such as `[plugins]`. */
async function otherSetting(header: string, key: string): Promise<string | undefined> {
  const { path } = fileLocations(nodeContext).config
  const bytes = path === undefined ? undefined : await nodeContext.readFile(path)
  if (path === undefined || bytes === undefined) return undefined
  const { sections } = parseIni(Buffer.from(bytes).toString(), { path })
  return sections.find((section) => section.header === header)?.properties.get(key)?.value
}

/**
 * Prints profile, keys and region, each with where it comes from, as the AWS CLI does.
 *
 * @throws what the credentials throw, where their source is configured.
 */
export async function listSettings(
  _args: CommandArguments,
  globals: GlobalOptions,
): Promise<number> {
  const { env, profile: section } = await createSettings({ profile: globals.profile }).load()
  const [access = NOTHING, secret = NOTHING] = await keyCells(globals)
  await print(
    [
      row('Name', ['Value', 'Type', 'Location']),
      row('----', ['-----', '----', '--------']),
      row('profile', profileCells(env, globals)),
      row('access_key', access),
      row('secret_key', secret),
      row('region', regionCells(env, section)),
    ].join(''),
  )
  return 0
}

type Cells = readonly [value: string, type: string, place: string]

const NOTHING: Cells = ['<not set>', 'None', 'None']

/** The columns of the AWS CLI. */
function row(name: string, [value, type, place]: Cells): string {
  return `${name.padStart(10)} ${value.padStart(24)} ${type.padStart(16)}    ${place}\n`
}

function profileCells(env: Environment, { profile }: GlobalOptions): Cells {
  if (profile !== undefined) return [profile, 'manual', '--profile']
  const named = variable(env, 'AWS_PROFILE')
  return named === undefined ? NOTHING : [named, 'env', 'AWS_PROFILE']
}

function regionCells(env: Environment, section: ConfigSection | undefined): Cells {
  for (const name of ['AWS_REGION', 'AWS_DEFAULT_REGION']) {
    const value = variable(env, name)
    if (value !== undefined) return [value, 'env', name]
  }
  const value = section?.get('region')
  const { namedBy, path = '' } = fileLocations(nodeContext).config
  const place = namedBy === 'default' ? '~/.aws/config' : path
  return value === undefined ? NOTHING : [value, 'config-file', place]
}

async function keyCells(globals: GlobalOptions): Promise<readonly Cells[]> {
  const chain = await chainOf(globals)
  try {
    const { accessKeyId, secretAccessKey } = await chain()
    const method = await credentialMethod(globals, chain)
    return [accessKeyId, secretAccessKey].map((key) => [masked(key), method, ''])
  } catch (error) {
    const sources = (await chain.explain()).filter(({ configured }) => configured)
    // The instance is the last source, and most machines are none.
    if (sources.every(({ provider }) => provider === 'instance metadata')) return []
    throw error
  }
}

/** Prints credentials in one of several formats. @throws what the credentials throw. */
export async function exportCredentials(
  args: CommandArguments,
  globals: GlobalOptions,
): Promise<number> {
  const format = (args.text('format') ?? 'process') as ExportFormat
  await print(exportText(await credentialsOf(globals), format))
  return 0
}
