import { nearestName } from '../base/options.ts'
import { UsageError } from './usage-error.ts'

export const OUTPUTS = ['json', 'text', 'table', 'yaml', 'yaml-stream', 'ndjson', 'off'] as const

/** How outputs are printed. */
export type OutputFormat = (typeof OUTPUTS)[number]

/** What every command takes. */
export interface GlobalOptions {
  readonly profile: string | undefined
  readonly region: string | undefined
  readonly endpointUrl: string | undefined
  readonly output: OutputFormat | undefined
  /** An expression of JMESPath. */
  readonly query: string | undefined
  readonly color: 'on' | 'off' | 'auto'
  readonly caBundle: string | undefined
  readonly binaryFormat: 'base64' | 'raw-in-base64-out' | undefined
  /** Undefined for the client's own. 0 is no limit. */
  readonly connectTimeoutMs: number | undefined
  readonly readTimeoutMs: number | undefined
  readonly isSigned: boolean
  readonly verifiesTls: boolean
  readonly paginates: boolean
  readonly debugs: boolean
}

const VALUES = {
  profile: 'PROFILE',
  region: 'REGION',
  'endpoint-url': 'URL',
  output: OUTPUTS.join('|'),
  query: 'JMESPATH',
  color: 'on|off|auto',
  'ca-bundle': 'FILE',
  'cli-binary-format': 'base64|raw-in-base64-out',
  'cli-connect-timeout': 'SECONDS',
  'cli-read-timeout': 'SECONDS',
} as const

const FLAGS = [
  'no-sign-request',
  'no-verify-ssl',
  'no-paginate',
  'debug',
  // The AWS CLI has a pager and prompts; scripts switch them off.
  'no-cli-pager',
  'no-cli-auto-prompt',
] as const

type ValueName = keyof typeof VALUES
type FlagName = (typeof FLAGS)[number]

/** The options of every command, for its help. */
export const GLOBAL_USAGE: string = `Options of every command:
${Object.entries(VALUES)
  .map(([name, value]) => `  --${name} <${value}>`)
  .join('\n')}
  --${FLAGS.slice(0, 4).join(', --')}
`

/** The words of a command line without the options of every command, and these. */
export interface SplitWords {
  readonly words: readonly string[]
  readonly options: GlobalOptions
}

/**
 * Takes the options of every command out of a command line, wherever they stand.
 *
 * @param own names that are options of the command itself.
 * @throws UsageError for values that they do not take.
 */
export function splitGlobalOptions(line: readonly string[]): SplitWords {
  const words: string[] = []
  const values = new Map<ValueName, string>()
  const flags = new Set<FlagName>()
  for (let index = 0; index < line.length; index++) {
    const word = line[index] ?? ''
    const [, name = '', joined] = /^--([\w-]+)(?:=([\s\S]*))?$/.exec(word) ?? []
    if (isValueName(name)) {
      const value = joined ?? line[++index]
      if (value === undefined || (joined === undefined && value.startsWith('--'))) {
        throw new UsageError(`--${name} needs a value`)
      }
      values.set(name, value)
    } else if (isFlagName(name) && joined === undefined) {
      flags.add(name)
    } else {
      words.push(word)
    }
  }
  return { words, options: readGlobalOptions(values, flags) }
}

function isValueName(name: string): name is ValueName {
  return Object.hasOwn(VALUES, name)
}

function isFlagName(name: string): name is FlagName {
  return (FLAGS as readonly string[]).includes(name)
}

function readGlobalOptions(
  values: ReadonlyMap<ValueName, string>,
  flags: ReadonlySet<FlagName>,
): GlobalOptions {
  return {
    profile: values.get('profile'),
    region: values.get('region'),
    endpointUrl: values.get('endpoint-url'),
    output: choice('--output', values.get('output'), OUTPUTS),
    query: values.get('query'),
    color: choice('--color', values.get('color'), ['on', 'off', 'auto']) ?? 'auto',
    caBundle: values.get('ca-bundle'),
    binaryFormat: choice('--cli-binary-format', values.get('cli-binary-format'), [
      'base64',
      'raw-in-base64-out',
    ]),
    connectTimeoutMs: milliseconds('cli-connect-timeout', values.get('cli-connect-timeout')),
    readTimeoutMs: milliseconds('cli-read-timeout', values.get('cli-read-timeout')),
    isSigned: !flags.has('no-sign-request'),
    verifiesTls: !flags.has('no-verify-ssl'),
    paginates: !flags.has('no-paginate'),
    debugs: flags.has('debug'),
  }
}

/**
 * One of several texts.
 *
 * @param source where it comes from, for errors.
 * @throws UsageError for any other text, with the nearest.
 */
export function choice<const Text extends string>(
  source: string,
  text: string | undefined,
  texts: readonly Text[],
): Text | undefined {
  if (text === undefined) return undefined
  const found = texts.find((one) => one === text)
  if (found !== undefined) return found
  const nearest = nearestName(text, texts)
  const hint = nearest === undefined ? '' : `; did you mean ${nearest}?`
  throw new UsageError(`${source} must be one of ${texts.join(', ')}${hint}`)
}

function milliseconds(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const seconds = Number(text)
  if (/^\d+$/.test(text) && Number.isSafeInteger(seconds * 1000)) return seconds * 1000
  throw new UsageError(`--${name} must be a whole number of seconds`)
}
