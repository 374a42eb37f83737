/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>

/** A variable's text; undefined where it is unset, empty or blank, as an unset one often looks. */
export function variable(env: Environment, name: string): string | undefined {
  const text = env[name]
  return text === undefined || text.trim() === '' ? undefined : text
}

/** Where the home directory is looked for. */
export interface HomeContext {
  readonly env: Environment
  /** As `process.platform`; `win32` changes separators and where the home directory is looked for. */
  readonly platform: string
  /** The home directory that the operating system knows, used where no variable names one. */
  homedir(): string | undefined
}

/**
 * The home directory: `HOME`, on Windows then `USERPROFILE` and `HOMEDRIVE` with `HOMEPATH`, else
 * what the operating system knows; undefined where there is none.
 */
export function homeDirectory(context: HomeContext): string | undefined {
  const named = (name: string): string | undefined => variable(context.env, name)
  if (context.platform !== 'win32') return named('HOME') ?? context.homedir()
  const drive = named('HOMEDRIVE')
  const path = named('HOMEPATH')
  const onDrive = drive !== undefined && path !== undefined ? drive + path : undefined
  return named('HOME') ?? named('USERPROFILE') ?? onDrive ?? context.homedir()
}

/** A path below the home directory, or undefined where there is none. */
export function inHome(context: HomeContext, ...parts: readonly string[]): string | undefined {
  const home = homeDirectory(context)
  if (home === undefined) return undefined
  const separator = context.platform === 'win32' ? '\\' : '/'
  const base = home.endsWith(separator) ? home.slice(0, -1) : home
  return [base, ...parts].join(separator)
}

/**
 * The path with a leading `~/` replaced by the home directory. `~user/` stays as it is: AWS's SDKs do
 * not expand it either.
 */
export function expandHome(context: HomeContext, path: string): string {
  const marked = path.startsWith('~/') || (context.platform === 'win32' && path.startsWith('~\\'))
  return (marked && inHome(context, path.slice(2))) || path
}

/**
 * The text without spaces and tabs at both ends, the blanks of the shared files' grammar. `trim`
 * would take other white space too, and a regular expression for the end needs quadratic time for a
 * long run of blanks.
 */
export function trimBlanks(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && isBlank(text[start])) start++
  while (end > start && isBlank(text[end - 1])) end--
  return text.slice(start, end)
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}

/** The text without this character at its end, however often it stands there. */
export function trimEndOf(text: string, character: string): string {
  let end = text.length
  while (end > 0 && text[end - 1] === character) end--
  return text.slice(0, end)
}

/** Lower case for ASCII letters only: `toLowerCase` turns the Kelvin sign into a `k`. */
export function lowerAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}

// A secret access key has 40 digits of base64, a session token hundreds. Names of roles that are as long
// hold `_` or `-`.
const LONG_RUN = /[A-Za-z0-9+/]{40,}=*/g

/**
 * A name for a message: on one line, of bounded length, and without a secret key that stands in the
 * wrong field.
 */
export function shown(name: string): string {
  const safe = name.replace(LONG_RUN, (run) =>
    /\d/.test(run) && /[A-Z]/.test(run) && /[a-z]/.test(run) ? '[redacted]' : run,
  )
  return JSON.stringify(safe.length > 120 ? `${safe.slice(0, 120)}…` : safe)
}
