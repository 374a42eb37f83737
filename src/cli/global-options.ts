import { type CommandOption, choice } from './option.ts'
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

const GLOBAL_OPTIONS = [
  {
    name: 'profile',
    value: 'name',
    takes: 'profile',
    what: 'the profile to take settings and credentials from',
  },
  { name: 'region', value: 'region', takes: 'region', what: 'where to call, such as eu-central-1' },
  {
    name: 'endpoint-url',
    value: 'url',
    what: 'the server to call, in place of AWS',
  },
  { name: 'output', value: 'format', takes: OUTPUTS, what: 'how outputs are printed' },
  { name: 'query', value: 'JMESPath', what: 'what to pick from an output' },
  {
    name: 'color',
    value: 'when',
    takes: ['on', 'off', 'auto'],
    what: 'whether tables have colours',
  },
  { name: 'ca-bundle', value: 'file', takes: 'file', what: 'the authorities to trust' },
  {
    name: 'cli-binary-format',
    value: 'format',
    takes: ['base64', 'raw-in-base64-out'],
    what: 'how bytes are written',
  },
  { name: 'cli-connect-timeout', value: 'seconds', what: 'to connect; 0 for no limit' },
  { name: 'cli-read-timeout', value: 'seconds', what: 'to wait for a response; 0 for no limit' },
  { name: 'no-sign-request', what: 'send without a signature' },
  { name: 'no-verify-ssl', what: 'do not check certificates' },
  { name: 'no-paginate', what: 'read one page only' },
  { name: 'debug', what: 'print the stack of an error' },
  { name: 'no-cli-pager', what: 'nothing: there is no pager' },
  { name: 'no-cli-auto-prompt', what: 'nothing: there are no prompts for options' },
] as const satisfies readonly CommandOption[]

type OptionName = (typeof GLOBAL_OPTIONS)[number]['name']

/** The options of every command, as commands declare their own. */
export const EVERY_OPTION: readonly CommandOption[] = GLOBAL_OPTIONS

/** The words of a command line without the options of every command, and these. */
export interface SplitWords {
  readonly words: readonly string[]
  readonly options: GlobalOptions
}

/**
 * Takes the options of every command out of a command line, wherever they stand before `--`.
 *
 * @param own options that the command has itself; they stay.
 * @throws UsageError for values that they do not take.
 */
export function splitGlobalOptions(
  line: readonly string[],
  own: readonly CommandOption[] = [],
): SplitWords {
  const words: string[] = []
  const values = new Map<string, string>()
  walkOptions(line, own, {
    word: (word) => words.push(word),
    option: ({ name, value: kind }, value) => {
      if (kind !== undefined && value === undefined) throw new UsageError(`--${name} needs a value`)
      values.set(name, value ?? '')
    },
  })
  return { words, options: readGlobalOptions((name) => values.get(name)) }
}

/** The words of a command line that are no options of every command, nor values of such. */
export function plainWords(line: readonly string[]): string[] {
  const words: string[] = []
  walkOptions(line, [], { word: (word) => words.push(word), option: () => {} })
  return words
}

interface Visitor {
  word(word: string): void
  /** @param value undefined for flags, and where it is missing. */
  option(option: CommandOption, value: string | undefined): void
}

function walkOptions(
  line: readonly string[],
  own: readonly CommandOption[],
  { option: onOption, word: onWord }: Visitor,
): void {
  const end = line.indexOf('--')
  for (let index = 0; index < line.length; index++) {
    const word = line[index] ?? ''
    const [, name, joined] = /^--([\w-]+)(?:=([\s\S]*))?$/.exec(word) ?? []
    const option =
      (end >= 0 && index >= end) || own.some((one) => one.name === name)
        ? undefined
        : EVERY_OPTION.find((one) => one.name === name)
    if (option === undefined || (option.value === undefined && joined !== undefined)) {
      onWord(word)
    } else if (option.value === undefined || joined !== undefined) {
      onOption(option, joined)
    } else {
      const next = line[++index]
      onOption(option, next?.startsWith('--') ? undefined : next)
    }
  }
}

function readGlobalOptions(text: (name: OptionName) => string | undefined): GlobalOptions {
  return {
    profile: text('profile'),
    region: text('region'),
    endpointUrl: text('endpoint-url'),
    output: choice('--output', text('output'), OUTPUTS),
    query: text('query'),
    color: choice('--color', text('color'), ['on', 'off', 'auto']) ?? 'auto',
    caBundle: text('ca-bundle'),
    binaryFormat: choice('--cli-binary-format', text('cli-binary-format'), [
      'base64',
      'raw-in-base64-out',
    ]),
    connectTimeoutMs: milliseconds('cli-connect-timeout', text('cli-connect-timeout')),
    readTimeoutMs: milliseconds('cli-read-timeout', text('cli-read-timeout')),
    isSigned: text('no-sign-request') === undefined,
    verifiesTls: text('no-verify-ssl') === undefined,
    paginates: text('no-paginate') === undefined,
    debugs: text('debug') !== undefined,
  }
}

function milliseconds(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const seconds = Number(text)
  if (/^\d+$/.test(text) && Number.isSafeInteger(seconds * 1000)) return seconds * 1000
  throw new UsageError(`--${name} must be a whole number of seconds`)
}
