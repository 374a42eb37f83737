import { type Command, type CommandGroup, commandList, EVERY_OPTION, findIn } from './command.ts'
import { IDENTITY_COMMANDS } from './identity/table.ts'
import { optionList } from './option.ts'
import { S3_COMMAND } from './s3/table.ts'
import { SIGNING_COMMANDS } from './signing/table.ts'
import { SERVICE_COMMANDS } from './tools/service-table.ts'
import { TOOL_COMMANDS } from './tools/table.ts'

/** Every command beside the operations of services. */
export const COMMAND_GROUPS: readonly CommandGroup[] = [
  { title: 'Objects', commands: [S3_COMMAND] },
  { title: 'Identity', commands: IDENTITY_COMMANDS },
  { title: 'Signing', commands: SIGNING_COMMANDS },
  { title: 'Tools', commands: [...TOOL_COMMANDS, ...SERVICE_COMMANDS] },
]

/** The command that words lead to. @throws as `findIn`. */
export function findCommand(words: readonly string[]): ReturnType<typeof findIn> {
  return findIn(COMMAND_GROUPS, words)
}

/** The first words of all commands. */
export function commandNames(): string[] {
  return COMMAND_GROUPS.flatMap(({ commands }) => commands).map(({ name }) => name)
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

/** What a service's help says of its commands beside the operations; empty without any. */
export function besideOperations(service: string): string {
  const beside = COMMAND_GROUPS.flatMap(({ commands }) => commands).find(
    ({ isService, name }) => isService && name === service,
  )
  return beside?.commands === undefined
    ? ''
    : `\nCommands beside the operations:\n${commandList(beside.commands)}\n`
}
