import type { GlobalOptions } from './global-options.ts'
import { aligned, type CommandOption, type Completion, optionList, optionText } from './option.ts'
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
