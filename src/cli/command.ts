import {
  aligned,
  type CommandOption,
  type Completion,
  choice,
  optionList,
  optionText,
} from './option.ts'
import { UsageError } from './usage-error.ts'

/** A word of a command that is no option, by its place. */
export interface CommandArgument {
  /** For help, such as `url`. */
  readonly name: string
  readonly takes?: readonly string[] | Completion
  readonly isOptional?: true
  /** Whether more of its kind may follow. */
  readonly isRepeatable?: true
}

/** What the words of a command line say, once they are checked against the declaration of the command. */
export interface CommandArguments {
  /** The words that are no options, before `--`. */
  readonly words: readonly string[]
  /** The words behind `--`; undefined where there is none. */
  readonly rest: readonly string[] | undefined
  /** The value of an option; undefined where it was not args. */
  text(option: string): string | undefined
  /** The values of a repeatable option, in their order. */
  texts(option: string): readonly string[]
  /** Whether an option was args. */
  has(option: string): boolean
  /** All options with a value, in the order of the command line. */
  readonly ordered: readonly (readonly [option: string, value: string])[]
}

/** Resolves to the exit status. */
export type RunCommand = (
  args: CommandArguments,
  globals: GlobalOptions,
  groups: readonly CommandGroup[],
) => Promise<number>

/**
 * A command as it is declared: parsing, help, completion and the docs are made from this. It is data, so that
 * it costs a start nothing; `load` imports what runs the command.
 */
export interface Command {
  readonly name: string
  /** One line for lists, in lower case and without a full stop. */
  readonly summary: string
  /** What help says besides, in lines. */
  readonly description?: string
  readonly arguments?: readonly CommandArgument[]
  /** What stands behind `--`, for help. */
  readonly rest?: string
  readonly options?: readonly CommandOption[]
  /** Command lines without `sansdk` before them. */
  readonly examples?: readonly string[]
  readonly load?: () => Promise<RunCommand>
  readonly commands?: readonly Command[]
  /** Whether words that are none of `commands` are operations of the service of this name. */
  readonly isService?: true
}

/** Commands that help and docs list together. */
export interface CommandGroup {
  /** Such as `Signing`. */
  readonly title: string
  readonly commands: readonly Command[]
}

/** A command and the words that lead to it, such as `configure get`. */
export interface FoundCommand {
  readonly command: Command
  readonly path: string
}

/**
 * The command that words lead to, and the words behind its name; undefined where they name a service.
 *
 * @throws UsageError for a command that a command does not have.
 */
export function findIn(
  groups: readonly CommandGroup[],
  words: readonly string[],
): { readonly found: FoundCommand; readonly rest: readonly string[] } | undefined {
  let command: Command | undefined
  let commands = groups.flatMap((group) => group.commands)
  let depth = 0
  while (commands.length > 0) {
    const next = commands.find(({ name }) => name === words[depth])
    if (next === undefined) break
    command = next
    commands = [...(next.commands ?? [])]
    depth++
  }
  if (command === undefined) return undefined
  const path = words.slice(0, depth).join(' ')
  const word = words[depth]
  if (command.isService && (word === undefined || isHelp(word))) return undefined
  const isCommand = command.load === undefined || !word?.startsWith('-')
  if (word !== undefined && commands.length > 0 && isCommand && !isHelp(word)) {
    if (command.isService) return undefined
    throw unknownCommand(path, word, commands)
  }
  return { found: { command, path }, rest: words.slice(depth) }
}

function isHelp(word: string): boolean {
  return word === 'help' || word === '--help' || word === '-h'
}

function unknownCommand(path: string, word: string, commands: readonly Command[]): UsageError {
  const names = commands.map(({ name }) => name)
  return new UsageError(
    `${path} has no command ${JSON.stringify(word)}\nIt has ${names.join(', ')}.`,
    { word, names },
  )
}

/** The first line of a command's help. */
export function usageLine({ command, path }: FoundCommand): string {
  const words = [
    'Usage: sansdk',
    path,
    ...(command.commands === undefined || command.load !== undefined ? [] : ['<command>']),
    ...(command.arguments ?? []).map(argumentText),
    ...(command.options ?? []).filter(({ isRequired }) => isRequired).map(optionText),
    ...(command.options === undefined ? [] : ['[options]']),
    ...(command.rest === undefined ? [] : [`-- ${command.rest}`]),
  ]
  return words.join(' ')
}

function argumentText({ isOptional, isRepeatable, name }: CommandArgument): string {
  const text = `${isOptional ? `[${name}]` : `<${name}>`}`
  return isRepeatable ? `${text} …` : text
}

/** All that a command's help says, with the last line ended. */
export function commandHelp(found: FoundCommand): string {
  const { command, path } = found
  const { commands = [], description, examples = [], options = [], summary } = command
  const parts = [
    usageLine(found),
    description ?? `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`,
    ...(commands.length === 0 ? [] : [`Commands:\n${commandList(commands)}`]),
    ...(options.length === 0 ? [] : [`Options:\n${optionList(options)}`]),
    ...(examples.length === 0
      ? []
      : [`Examples:\n${examples.map((example) => `  ${exampleText(example)}`).join('\n')}`]),
    ...(commands.length === 0 ? [] : [`sansdk ${path} <command> --help says more.`]),
    'sansdk --help lists the options of every command, such as --profile and --region.',
  ]
  return `${parts.join('\n\n')}\n`
}

/** An example begins with `sansdk`, unless it says where that stands, as in a pipe. */
export function exampleText(example: string): string {
  return example.includes('sansdk ') ? example : `sansdk ${example}`
}

/** Commands with what they do, a line each. */
export function commandList(commands: readonly Command[]): string {
  return aligned(commands.map(({ name, summary }) => [name, summary]))
}

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
