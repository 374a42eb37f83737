import manifest from '../package.json' with { type: 'json' }
import {
  type Command,
  type CommandGroup,
  EVERY_OPTION,
  exampleText,
  type FoundCommand,
  usageLine,
} from '../src/cli/command.ts'
import { COMMAND_GROUPS } from '../src/cli/commands.ts'
import { type CommandOption, optionText } from '../src/cli/option.ts'
import type { MadeFile } from './made-file.ts'

/** Makes a page of docs for each group of commands, and the man page, from the table of commands. */
export function makeCommands(): MadeFile[] {
  return [
    ...COMMAND_GROUPS.map((group) => ({
      path: `docs/commands/${group.title.toLowerCase()}.md`,
      text: groupPage(group),
    })),
    { path: 'docs/sansdk.1', text: manPage() },
  ]
}

/** Every command that runs, with the words that lead to it. */
function leaves({ commands }: CommandGroup): FoundCommand[] {
  const below = (command: Command, before: string): FoundCommand[] => {
    const path = `${before}${command.name}`
    const inner = (command.commands ?? []).flatMap((one) => below(one, `${path} `))
    return command.load === undefined ? inner : [{ command, path }, ...inner]
  }
  return commands.flatMap((command) => below(command, ''))
}

function descriptionOf({ description, summary }: Command): string {
  return description ?? `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`
}

function groupPage(group: CommandGroup): string {
  const { title } = group
  const pages = leaves(group).map(commandSection)
  return `# ${title}: commands of sansdk

Made from the table of commands by \`npm run data\`. [The command line](../cli.md) has the options of every command.

${pages.join('\n')}`
}

function commandSection(found: FoundCommand): string {
  const { command, path } = found
  const { examples = [], options = [] } = command
  const usage = usageLine(found).replace('Usage: ', '')
  const parts = [
    `## ${path}`,
    `\`\`\`\n${usage}\n\`\`\``,
    escapedText(descriptionOf(command)),
    ...(options.length === 0 ? [] : [optionTable(options)]),
    ...(examples.length === 0 ? [] : [`\`\`\`sh\n${examples.map(exampleText).join('\n')}\n\`\`\``]),
  ]
  return `${parts.join('\n\n')}\n`
}

/** Indented lines are code of their own. */
function escapedText(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.startsWith('  ') ? `  ${line}` : line.replace(/[<>*_|]/g, '\\$&')))
    .join('\n')
}

function optionTable(options: readonly CommandOption[]): string {
  const rows = options.map((option) => {
    const short = option.short === undefined ? '' : `\`-${option.short}\`, `
    return `| ${short}\`${optionText(option).replaceAll('|', '\\|')}\` | ${cell(option)} |`
  })
  return ['| option | what |', '| --- | --- |', ...rows].join('\n')
}

function cell({ isRepeatable, isRequired, what }: CommandOption): string {
  const notes = [...(isRequired ? ['required'] : []), ...(isRepeatable ? ['may be repeated'] : [])]
  const text = what.replace(/[<>*_|]/g, '\\$&')
  return notes.length === 0 ? text : `${text} (${notes.join(', ')})`
}

/** Text of roff: a line that begins with a dot or a quote would be a command, and a hyphen would be a dash. */
function roff(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll('…', '...')
    .replace(/^(?=[.'])/gm, '\\&')
}

function manPage(): string {
  const groups = COMMAND_GROUPS.map(
    (group) => `.SH ${group.title.toUpperCase()}\n${leaves(group).map(manCommand).join('')}`,
  )
  return `.TH SANSDK 1 "" "sansdk ${manifest.version}" "User Commands"
.SH NAME
sansdk \\- call AWS, sign requests and look after credentials
.SH SYNOPSIS
.B sansdk
.I service operation
[options]
.br
.B sansdk
.I command
[arguments]
.SH DESCRIPTION
${roff('Calls every operation of every AWS service in the words of the AWS CLI: sansdk ec2 describe-instances. The commands below stand beside the operations. sansdk service help lists the operations of a service, sansdk command --help says what stands here.')}
.SH OPTIONS OF EVERY COMMAND
${EVERY_OPTION.map(manOption).join('')}${groups.join('')}.SH EXIT STATUS
0 done; 252 the command line cannot be read; 253 configuration or credentials are missing or wrong; 254 the service
answered with an error; 255 anything else.
`
}

function manCommand(found: FoundCommand): string {
  const { command, path } = found
  const { examples = [], options = [] } = command
  return [
    `.SS ${roff(path)}\n`,
    `.nf\n${roff(usageLine(found).replace('Usage: ', ''))}\n.fi\n.PP\n`,
    `${roff(descriptionOf(command)).replace(/^ +.*$/gm, (line) => `.br\n${line.trimStart()}`)}\n`,
    ...options.map(manOption),
    ...(examples.length === 0
      ? []
      : [`.PP\n.nf\n${examples.map((example) => roff(exampleText(example))).join('\n')}\n.fi\n`]),
  ].join('')
}

function manOption(option: CommandOption): string {
  const short = option.short === undefined ? '' : `-${option.short}, `
  return `.TP\n.B ${roff(`${short}${optionText(option)}`)}\n${roff(option.what)}\n`
}
