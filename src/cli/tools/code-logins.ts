import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { text as readText } from 'node:stream/consumers'
import { replaceText } from '../../config/replace-text.ts'
import { signCodeCommitGit } from '../../tokens/index.ts'
import type { CommandArguments, GlobalOptions } from '../command.ts'
import { print } from '../output/stdout.ts'
import { credentialsOf, openClient, regionOf } from '../session.ts'
import { UsageError } from '../usage-error.ts'

const CODECOMMIT = /^(?:vpce-.+\.)?git-codecommit(?:-fips)?\.([^.]+)\.(?:vpce\.)?amazonaws\.com/
// The AWS CLI takes these names anywhere in a host: the user name holds a session token.
const AWS_HOST = /(?:^|\.)amazon(?:aws)?\.com(?:\.cn)?(?::\d+)?$/i

/**
 * Answers Git with user name and password; for hosts that are not of AWS with nothing, so that Git goes on with
 * other helpers.
 *
 * @throws UsageError; what credentials and region throw.
 */
export async function answerGit(args: CommandArguments, globals: GlobalOptions): Promise<number> {
  const asked = new Map<string, string>()
  for (const line of (await readText(process.stdin)).split('\n')) {
    const [, name, value] = /^([^=]+)=(.*)$/.exec(line.trim()) ?? []
    if (name !== undefined && value !== undefined) asked.set(name, value)
  }
  const [protocol, host, path] = ['protocol', 'host', 'path'].map((name) => asked.get(name))
  if (protocol === undefined || host === undefined || path === undefined) {
    throw new UsageError(
      'codecommit credential-helper: Git names no protocol, host or path; set credential.UseHttpPath to true',
    )
  }
  if (!AWS_HOST.test(host) && !args.has('ignore-host-check')) return 0
  const { username, password } = signCodeCommitGit({
    credentials: await credentialsOf(globals),
    region: CODECOMMIT.exec(host)?.[1] ?? (await regionOf(globals)),
    url: `${protocol}://${host}/${path.replace(/^\//, '')}`,
  })
  await print(`username=${username}\npassword=${password}\n`)
  return 0
}

/** Logins are made when Git asks for them. */
export async function keepNothing(): Promise<number> {
  return 0
}

/** What a tool is configured with. */
interface Login {
  /** Of the repository, with a slash at its end. */
  readonly endpoint: string
  readonly token: string
  readonly expiresAt: Date
}

/**
 * Configures a package manager for a repository of CodeArtifact.
 *
 * @throws UsageError; what the calls throw; Error where the tool is missing or fails.
 */
export async function loginTool(args: CommandArguments, globals: GlobalOptions): Promise<number> {
  const tool = args.text('tool') ?? ''
  const namespace = args.text('namespace')
  if (namespace !== undefined && tool !== 'npm') {
    throw new UsageError(`codeartifact login: --namespace is not for ${tool}`)
  }
  const scope = namespace === undefined ? undefined : scopeOf(namespace)
  const login = await askLogin(args, globals)
  if (tool === 'twine') return await loginTwine(login, args.has('dry-run'))
  const commands = tool === 'npm' ? npmCommands(login, scope) : pipCommands(login)
  if (args.has('dry-run')) {
    await print(commands.map((words) => `${words.join(' ')}\n\n`).join(''))
    return 0
  }
  for (const words of commands) runTool(tool, words, login.token)
  await print(successText(tool, login))
  return 0
}

async function askLogin(args: CommandArguments, globals: GlobalOptions): Promise<Login> {
  const [seconds, format] = [args.text('duration-seconds'), args.text('tool')]
  if (seconds !== undefined && !/^\d{1,6}$/.test(seconds)) {
    throw new UsageError('codeartifact login: --duration-seconds must be a whole number')
  }
  const domain = { domain: args.text('domain'), domainOwner: args.text('domain-owner') }
  const client = await openClient(globals)
  try {
    const { authorizationToken, expiration } = (await client.call(
      'codeartifact',
      'GetAuthorizationToken',
      { ...domain, durationSeconds: seconds === undefined ? undefined : Number(seconds) },
    )) as { readonly authorizationToken?: string; readonly expiration?: Date }
    const { repositoryEndpoint } = (await client.call('codeartifact', 'GetRepositoryEndpoint', {
      ...domain,
      repository: args.text('repository'),
      format: format === 'npm' ? 'npm' : 'pypi',
      endpointType: args.text('endpoint-type'),
    })) as { readonly repositoryEndpoint?: string }
    if (authorizationToken && repositoryEndpoint && expiration) {
      return { token: authorizationToken, endpoint: repositoryEndpoint, expiresAt: expiration }
    }
    throw new Error('codeartifact: the answer holds no token, no endpoint or no expiration')
  } finally {
    await client.close()
  }
}

function scopeOf(namespace: string): string {
  const scope = namespace.startsWith('@') ? namespace : `@${namespace}`
  if (/^@[a-z0-9~-][a-z0-9._~-]*$/.test(scope)) return scope
  throw new UsageError(
    'codeartifact login: --namespace must be a scope of npm, such as acme: no dot or underscore first',
  )
}

function npmCommands({ endpoint, token }: Login, scope: string | undefined): string[][] {
  const { host, pathname } = new URL(endpoint)
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const registry = scope === undefined ? 'registry' : `${scope}:registry`
  return [
    [registry, endpoint],
    [`//${host}${pathname}:always-auth`, 'true'],
    [`//${host}${pathname}:_authToken`, token],
  ].map((words) => [npm, 'config', 'set', ...words])
}

function pipCommands({ endpoint, token }: Login): string[][] {
  const { host, pathname, protocol } = new URL(endpoint)
  const index = `${protocol}//aws:${token}@${host}${pathname}simple/`
  return [['pip', 'config', 'set', 'global.index-url', index]]
}

/** Newer versions of npm know no `always-auth`, which does not matter. @throws Error without the token. */
function runTool(tool: string, [program = '', ...words]: readonly string[], token: string): void {
  const { error, status, stderr } = spawnSync(program, words, { encoding: 'utf8' })
  if (error !== undefined) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    throw isMissing ? new Error(`${tool} was not found. Please verify installation.`) : error
  }
  if (status === 0 || words.some((word) => word.includes('always-auth'))) return
  const said = `${words.join(' ')} ended with status ${status}\n${stderr}`
  throw new Error(`${program} ${said.replaceAll(token, '******').trimEnd()}`)
}

function successText(tool: string, { endpoint, expiresAt }: Login): string {
  return `Successfully configured ${tool} to use AWS CodeArtifact repository ${endpoint} 
Login expires in ${durationText(expiresAt.getTime() - Date.now())} at ${localText(expiresAt)}\n`
}

/** Two neighbouring units at most, such as `11 hours and 59 minutes`; half a minute is rounded up. */
function durationText(ms: number): string {
  const minutes = Math.floor(ms / 60_000 + 0.5)
  const parts = [
    ['day', Math.floor(minutes / 1_440)],
    ['hour', Math.floor(minutes / 60) % 24],
    ['minute', minutes % 60],
  ] as const
  const first = parts.findIndex(([, count]) => count > 0)
  return parts
    .slice(Math.max(0, first), first + 2)
    .filter(([, count]) => count > 0)
    .map(([unit, count]) => `${count} ${unit}${count === 1 ? '' : 's'}`)
    .join(' and ')
}

/** As Python shows a time of this machine: `2026-11-30 03:04:05+01:00`. */
function localText(date: Date): string {
  const minutes = -date.getTimezoneOffset()
  const [day = '', time = ''] = new Date(date.getTime() + minutes * 60_000).toISOString().split('T')
  const offset = `${minutes < 0 ? '-' : '+'}${twoDigits(Math.abs(minutes) / 60)}:${twoDigits(Math.abs(minutes) % 60)}`
  return `${day} ${time
    .slice(0, -1)
    .replace('.000', '')
    .replace(/\.\d{3}$/, '$&000')}${offset}`
}

function twoDigits(value: number): string {
  return String(Math.floor(value)).padStart(2, '0')
}

/** Writes the repository into `~/.pypirc`, and leaves other servers in it as they are. */
async function loginTwine(login: Login, isDryRun: boolean): Promise<number> {
  const file = join(homedir(), '.pypirc')
  const text = pypirc(existsSync(file) ? readFileSync(file, 'utf8') : NEW_PYPIRC, file, login)
  if (isDryRun) {
    await print(
      `Dryrun mode is enabled, not writing to pypirc.\n${file} would have been set to the following:\n\n${text}\n`,
    )
    return 0
  }
  await replaceText(file, text, 0o600)
  await print(successText('twine', login))
  return 0
}

const NEW_PYPIRC = '[distutils]\nindex-servers=\n    pypi\n    codeartifact\n'

/** @throws Error for a file that has no list of servers. */
function pypirc(text: string, file: string, { endpoint, token }: Login): string {
  const sections = sectionsOf(text)
  const distutils = sections.get('distutils')
  const listed = distutils?.get('index-servers')
  if (distutils === undefined || listed === undefined) {
    throw new Error(`${file} is in an invalid state: it has no index-servers below [distutils]`)
  }
  const servers = listed.split('\n').filter((line) => line !== '')
  if (!servers.includes('codeartifact')) {
    distutils.set('index-servers', `\n${[...servers, 'codeartifact'].join('\n')}`)
  }
  const codeArtifact = sections.get('codeartifact') ?? new Map<string, string>()
  sections.set('codeartifact', codeArtifact)
  codeArtifact.set('repository', endpoint).set('username', 'aws').set('password', token)
  return [...sections]
    .map(([name, settings]) => {
      const lines = [...settings].map(
        ([key, value]) => `${key} = ${value.replaceAll('\n', '\n\t')}\n`,
      )
      return `[${name}]\n${lines.join('')}\n`
    })
    .join('')
}

/** As Python's `RawConfigParser` reads it: indented lines go on with the value before them. */
function sectionsOf(text: string): Map<string, Map<string, string>> {
  const sections = new Map<string, Map<string, string>>()
  let settings = new Map<string, string>()
  let last: string | undefined
  for (const line of text.split(/\r?\n/)) {
    const heading = /^\[([^\]]+)\]/.exec(line)?.[1]
    const [, name, value] = /^([^\s#;=:][^=:]*)[=:](.*)$/s.exec(line) ?? []
    if (heading !== undefined) {
      settings = sections.get(heading) ?? new Map()
      sections.set(heading, settings)
      last = undefined
    } else if (name !== undefined && value !== undefined) {
      last = name.trimEnd().toLowerCase()
      settings.set(last, value.trim())
    } else if (last !== undefined && /^\s+[^\s#;]/.test(line)) {
      settings.set(last, `${settings.get(last)}\n${line.trim()}`)
    }
  }
  return sections
}
