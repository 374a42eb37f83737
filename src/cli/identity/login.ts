import { rm } from 'node:fs/promises'
import { editSharedFiles } from '../../config/edit.ts'
import { createSettings, type SettingsSnapshot } from '../../config/settings.ts'
import type { ConfigSection } from '../../config/shared-config.ts'
import { confirmationUri, loginToConsole } from '../../credentials/console-login.ts'
import { loginCachePath } from '../../credentials/login.ts'
import { type ProviderSettings, providerSettings } from '../../credentials/provider-settings.ts'
import type { SsoPortal } from '../../credentials/sso.ts'
import {
  endSsoLogin,
  loginByDevice,
  loginByPage,
  type SsoLogin,
  type SsoToken,
} from '../../credentials/sso-login.ts'
import type { CommandArguments, GlobalOptions } from '../command.ts'
import { print } from '../output/stdout.ts'
import { readAuthorities, regionOf } from '../session.ts'
import { UsageError } from '../usage-error.ts'
import { profileEdits, profileName } from './configure-files.ts'
import { openLoginPage, type PageOptions, showPage, typedCodePage } from './login-page.ts'

/** How long somebody has to log in. */
const LOGIN_MS = 10 * 60_000

/**
 * Logs in to IAM Identity Center, or with the page of the console.
 *
 * @throws UsageError where the profile says nothing of a login; what the login throws.
 */
export async function runLogin(args: CommandArguments, globals: GlobalOptions): Promise<number> {
  const snapshot = await loadSettings(globals)
  const portal = args.has('console') ? undefined : portalOf(snapshot, args, globals)
  return await withPage(args, async (page) =>
    portal === undefined
      ? await logInToConsole(args, globals, snapshot, page)
      : await logInToPortal(args, portal, snapshot, page, settingsOf(globals)),
  )
}

/** Gives a login its page, for as long as somebody has to log in. */
export async function withPage<T>(
  args: CommandArguments,
  logIn: (page: PageOptions) => Promise<T>,
): Promise<T> {
  const timer = new AbortController()
  const timeout = setTimeout(
    () => timer.abort(new UsageError('login: nobody logged in within ten minutes')),
    LOGIN_MS,
  )
  try {
    return await logIn({ opensBrowser: !args.has('no-browser'), signal: timer.signal })
  } finally {
    clearTimeout(timeout)
  }
}

/** A profile that does not exist yet is made by the login. */
async function loadSettings(globals: GlobalOptions): Promise<SettingsSnapshot> {
  const snapshot = await createSettings().load()
  const name = profileName(globals)
  return snapshot.shared.profiles.has(name) ? snapshot.forProfile(name) : snapshot
}

export function settingsOf({ caBundle }: GlobalOptions): ProviderSettings {
  return providerSettings(caBundle === undefined ? {} : { ca: readAuthorities(caBundle) })
}

/** Where to log in: the session that is named, else that of the profile; undefined for the console. */
function portalOf(
  { shared }: SettingsSnapshot,
  args: CommandArguments,
  globals: GlobalOptions,
): SsoPortal | undefined {
  const name = profileName(globals)
  const profile = shared.profiles.get(name)
  const session = args.text('sso-session') ?? profile?.get('sso_session')
  if (session === undefined && profile?.get('login_session') !== undefined) return undefined
  const section = session === undefined ? profile : shared.ssoSessions.get(session)
  if (session !== undefined && section === undefined) {
    const names = [...shared.ssoSessions.keys()]
    throw new UsageError(`login: there is no [sso-session ${session}] in the config file`, {
      word: session,
      names,
    })
  }
  const [startUrl, region] = ['sso_start_url', 'sso_region'].map((key) => section?.get(key))
  if (startUrl !== undefined && region !== undefined) return { session, startUrl, region }
  throw new UsageError(
    session === undefined
      ? `login: the profile ${name} names no sso_session; name one with --sso-session, or log in with --console`
      : `login: [sso-session ${session}] needs sso_start_url and sso_region`,
  )
}

async function logInToPortal(
  args: CommandArguments,
  portal: SsoPortal,
  snapshot: SettingsSnapshot,
  options: PageOptions,
  settings: ProviderSettings,
): Promise<number> {
  const scopes = scopesOf(snapshot.shared.ssoSessions.get(portal.session ?? ''))
  const login = { settings, snapshot, portal, scopes, signal: options.signal }
  const { expiresAt } = await enterPortal(login, args, options)
  const until = timeText(expiresAt)
  await print(`Successfully logged into Start URL: ${portal.startUrl}, until ${until}\n`)
  return 0
}

/** Logs in by a page of this machine, or by a code for any device. */
export async function enterPortal(
  login: SsoLogin,
  args: CommandArguments,
  options: PageOptions,
): Promise<SsoToken> {
  if (login.portal.session !== undefined && !args.has('use-device-code')) {
    return await byPage(options, (page) => loginByPage(login, page))
  }
  return await loginByDevice(login, async ({ completeUrl, userCode }) =>
    showPage(completeUrl, options, userCode),
  )
}

/** What a login is for. */
export function scopesOf(section: ConfigSection | undefined): readonly string[] {
  const written = section?.get('sso_registration_scopes')
  return written === undefined
    ? ['sso:account:access']
    : written.split(',').map((scope) => scope.trim())
}

async function byPage<T>(
  options: PageOptions,
  logIn: (page: Awaited<ReturnType<typeof openLoginPage>>) => Promise<T>,
): Promise<T> {
  const page = await openLoginPage(options)
  try {
    return await logIn(page)
  } finally {
    page.close()
  }
}

function timeText(time: Date): string {
  return time.toISOString().replace(/\.\d{3}Z$/, 'Z')
}

/** What gives a profile credentials of another kind. */
const OTHER_SOURCES = [
  'aws_access_key_id',
  'role_arn',
  'sso_session',
  'sso_start_url',
  'credential_process',
  'web_identity_token_file',
]

async function logInToConsole(
  args: CommandArguments,
  globals: GlobalOptions,
  snapshot: SettingsSnapshot,
  options: PageOptions,
): Promise<number> {
  const name = profileName(globals)
  const profile = snapshot.shared.profiles.get(name)
  const other = OTHER_SOURCES.find((key) => profile?.get(key) !== undefined)
  if (other !== undefined) {
    throw new UsageError(
      `login: the profile ${name} has ${other} of its own; name another with --profile`,
    )
  }
  const region = await regionOf({ ...globals, profile: profile && name })
  const place = { settings: settingsOf(globals), snapshot, region, signal: options.signal }
  const session = args.has('remote')
    ? await loginToConsole(
        { ...place, device: 'cross-device' },
        typedCodePage(confirmationUri(place), options),
      )
    : await byPage(options, (page) => loginToConsole({ ...place, device: 'same-device' }, page))
  const held = profile?.get('login_session')
  if (held !== undefined && held !== session && !args.has('overwrite')) {
    throw new UsageError(
      `login: the profile ${name} is that of ${held}, and ${session} logged in; --overwrite changes it`,
    )
  }
  await editSharedFiles(
    profileEdits(name, [
      { name: 'login_session', value: session },
      ...(profile?.get('region') === undefined ? [{ name: 'region', value: region }] : []),
    ]),
  )
  await print(`Successfully logged in as ${session}, in the profile ${name}\n`)
  return 0
}

/** Ends the login of a profile or session. @throws UsageError; what the portal throws. */
export async function runLogout(args: CommandArguments, globals: GlobalOptions): Promise<number> {
  const snapshot = await loadSettings(globals)
  const settings = settingsOf(globals)
  const portal = portalOf(snapshot, args, globals)
  if (portal === undefined) {
    const session = snapshot.shared.profiles.get(profileName(globals))?.get('login_session') ?? ''
    const path = loginCachePath(settings.context, session)
    const wasThere = (await settings.context.readFile(path)) !== undefined
    await remove(path)
    return await report(wasThere)
  }
  const signal = AbortSignal.timeout(30_000)
  return await report(await endSsoLogin({ settings, snapshot, portal, signal }, remove))
}

function remove(path: string): Promise<void> {
  return rm(path, { force: true })
}

async function report(wasThere: boolean): Promise<number> {
  await print(wasThere ? 'Logged out.\n' : 'There was no login.\n')
  return 0
}
