import { type Command, type CommandGroup, commandList, type FoundCommand } from './command.ts'
import { EVERY_OPTION } from './global-options.ts'
import { IDENTITY_COMMANDS } from './identity/table.ts'
import { optionList } from './option.ts'
import { S3_COMMAND } from './s3/table.ts'
import { SIGNING_COMMANDS } from './signing/table.ts'
import { TOOL_COMMANDS } from './tools/table.ts'
import { UsageError } from './usage-error.ts'

/** Every command beside the operations of services. */
export const COMMAND_GROUPS: readonly CommandGroup[] = [
  { title: 'Objects', commands: [S3_COMMAND] },
  { title: 'Identity', commands: IDENTITY_COMMANDS },
  { title: 'Signing', commands: SIGNING_COMMANDS },
  { title: 'Tools', commands: TOOL_COMMANDS },
]

/**
 * The command that words lead to, and the words behind its name; undefined where they name a service.
 *
 * @throws UsageError for a command that a command does not have.
 */
export function findCommand(
  words: readonly string[],
): { readonly found: FoundCommand; readonly rest: readonly string[] } | undefined {
  let command: Command | undefined
  let commands = COMMAND_GROUPS.flatMap((group) => group.commands)
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

/** What `sansdk --help` prints. */
export function generalHelp(): string {
  const groups = COMMAND_GROUPS.map(
    ({ commands, title }) => `${title}:\n${commandList(commands.flatMap(beforeService))}`,
  )
  return `Usage: sansdk <service> <operation> [options]
       sansdk <command> [arguments]

Calls AWS in the words of the AWS CLI: sansdk ec2 describe-instances --filters Name=vpc-id,Values=vpc-1

${groups.join('\n\n')}

Options of every command:
${optionList(EVERY_OPTION)}

sansdk <service> help lists operations, sansdk <service> <operation> help their options, sansdk <command> --help
those of a command; sansdk --version prints the version.
`
}

/** Commands that a service has beside its operations are listed with its name. */
function beforeService(command: Command): readonly Command[] {
  const { commands = [], isService, name } = command
  if (!isService) return [command]
  return commands.map((one) => ({ ...one, name: `${name} ${one.name}` }))
}
