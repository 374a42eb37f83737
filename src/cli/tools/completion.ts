import { createSettings } from '../../config/settings.ts'
import { loadDetails } from '../../models/details.ts'
import { loadModel } from '../../models/load.ts'
import { readModel } from '../../models/model.ts'
import { serviceNames } from '../../models/service-names.ts'
import type { OperationModel } from '../../models/types.ts'
import { commandName, operationOf, serviceCommand, serviceOf } from '../api/names.ts'
import { type OperationOption, optionsOf } from '../api/options.ts'
import {
  type Command,
  type CommandArguments,
  type CommandGroup,
  EVERY_OPTION,
  findIn,
  type GlobalOptions,
  plainWords,
} from '../command.ts'
import type { CommandOption } from '../option.ts'
import { print } from '../output/stdout.ts'

/** A word that may stand next, and what it is. */
interface Candidate {
  readonly word: string
  readonly what?: string
}

/** Prints the script that completes in a shell, or with `--answer` what may stand next, as the script asks. */
export async function runCompletion(
  args: CommandArguments,
  _globals: GlobalOptions,
  groups: readonly CommandGroup[],
): Promise<number> {
  const shell = args.words[0] as keyof typeof SCRIPTS
  if (!args.has('answer')) {
    await print(SCRIPTS[shell])
    return 0
  }
  const words = args.rest ?? []
  const current = words.at(-1) ?? ''
  const candidates = await candidatesFor(groups, words.slice(0, -1), current)
  const fitting = candidates.filter(({ word }) => word.startsWith(current))
  await print(fitting.map((candidate) => `${LINES[shell](candidate)}\n`).join(''))
  return 0
}

const LINES = {
  bash: ({ word }: Candidate): string => word,
  zsh: ({ what, word }: Candidate): string =>
    `${word.replaceAll(':', '\\:')}${what === undefined ? '' : `:${what}`}`,
  fish: ({ what, word }: Candidate): string => (what === undefined ? word : `${word}\t${what}`),
}

/**
 * What may stand behind these words. A mistake in them is no error here: there is nothing to complete.
 *
 * @param current what is typed of the next word.
 */
async function candidatesFor(
  groups: readonly CommandGroup[],
  before: readonly string[],
  current: string,
): Promise<readonly Candidate[]> {
  try {
    return await nextWords(
      groups,
      before.filter((word) => word !== '='),
      current,
    )
  } catch {
    return []
  }
}

async function nextWords(
  groups: readonly CommandGroup[],
  before: readonly string[],
  current: string,
): Promise<readonly Candidate[]> {
  const words = plainWords(before)
  const { found } = findIn(groups, words.length === 0 ? ['none'] : words) ?? {}
  const isService = words.length > 0 && (found === undefined || found.command.isService === true)
  const operation = isService ? await operationIn(words) : undefined
  const commandOptions = found?.command.options ?? []
  const option = optionNamed(before.at(-1), [...commandOptions, ...EVERY_OPTION])
  if (option?.value !== undefined) return await valuesOf(groups, option.takes)
  const operationOption = operation && (await operationValues(operation, before.at(-1)))
  if (operationOption !== undefined) return operationOption
  if (current.startsWith('-')) {
    const options = operation === undefined ? commandOptions : operationOptions(operation)
    return [...options, ...EVERY_OPTION].map(({ name, what }) => ({ word: `--${name}`, what }))
  }
  if (words.length === 0) return [...allCommands(groups), ...services()]
  if (isService && words.length === 1) {
    const beside = groups.flatMap(({ commands }) => commands).find(({ name }) => name === words[0])
    return [...(beside?.commands ?? []).map(named), ...(await operations(words[0]))]
  }
  if (found?.command.commands !== undefined && words.length === found.path.split(' ').length) {
    return found.command.commands.map(named)
  }
  if (isService && words.length === 2 && words[1] === 'wait') return await waiters(words[0])
  const place = words.length - (found?.path.split(' ').length ?? 0)
  const declared = found?.command.arguments ?? []
  const argument = declared[place] ?? declared.findLast(({ isRepeatable }) => isRepeatable)
  return await valuesOf(groups, argument?.takes)
}

function optionNamed(
  word: string | undefined,
  options: readonly CommandOption[],
): CommandOption | undefined {
  return options.find(
    ({ name, short }) => word === `--${name}` || (short !== undefined && word === `-${short}`),
  )
}

async function valuesOf(
  groups: readonly CommandGroup[],
  takes: CommandOption['takes'],
): Promise<readonly Candidate[]> {
  if (takes === undefined || takes === 'file') return []
  if (typeof takes !== 'string') return takes.map((word) => ({ word }))
  switch (takes) {
    case 'profile': {
      const { shared } = await createSettings().load()
      return [...shared.profiles.keys()].map((word) => ({ word }))
    }
    case 'region':
      return REGIONS.split(/\s+/).map((word) => ({ word }))
    case 'service':
      return services()
    default:
      return [...allCommands(groups), ...services()]
  }
}

// https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html; any other is taken, too.
const REGIONS = `us-east-1 us-east-2 us-west-1 us-west-2 af-south-1 ap-east-1 ap-east-2 ap-south-1 ap-south-2
ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 ap-southeast-5 ap-southeast-6 ap-southeast-7 ap-northeast-1
ap-northeast-2 ap-northeast-3 ca-central-1 ca-west-1 eu-central-1 eu-central-2 eu-west-1 eu-west-2 eu-west-3 eu-south-1
eu-south-2 eu-north-1 il-central-1 mx-central-1 me-south-1 me-central-1 sa-east-1 us-gov-east-1 us-gov-west-1 cn-north-1
cn-northwest-1`

function allCommands(groups: readonly CommandGroup[]): Candidate[] {
  return groups
    .flatMap(({ commands }) => commands)
    .filter(({ isService }) => !isService)
    .map(named)
}

function named({ name, summary }: Command): Candidate {
  return { word: name, what: summary }
}

function services(): Candidate[] {
  return serviceNames().map((name) => ({ word: serviceCommand(name) }))
}

async function operations(command: string | undefined): Promise<readonly Candidate[]> {
  const model = readModel(await loadModel(serviceOf(command ?? '')))
  const wait = model.waiterNames.length === 0 ? [] : [{ word: 'wait', what: 'wait for a state' }]
  return [...model.operationNames.map((name) => ({ word: commandName(name) })), ...wait]
}

async function waiters(command: string | undefined): Promise<readonly Candidate[]> {
  const model = readModel(await loadModel(serviceOf(command ?? '')))
  return model.waiterNames.map((name) => ({ word: commandName(name) }))
}

interface NamedOperation {
  readonly service: string
  readonly operation: OperationModel
}

async function operationIn([command, name]: readonly string[]): Promise<
  NamedOperation | undefined
> {
  if (name === undefined) return undefined
  const service = serviceOf(command ?? '')
  const model = readModel(await loadModel(service))
  try {
    const operation = model.operation(operationOf(model, name))
    return operation && { service, operation }
  } catch {
    return undefined
  }
}

function operationOptions({ operation, service }: NamedOperation): CommandOption[] {
  const names = optionsOf(service, operation).flatMap(({ name, negative }) =>
    negative === undefined ? [name] : [name, negative],
  )
  return [...names, 'cli-input-json', 'generate-cli-skeleton'].map((name) => ({ name, what: '' }))
}

/** The values of an enum; undefined where the word is no option of the operation. */
async function operationValues(
  { operation, service }: NamedOperation,
  word: string | undefined,
): Promise<readonly Candidate[] | undefined> {
  const option = optionsOf(service, operation).find(({ name }) => word === `--${name}`)
  if (option === undefined || option.negative !== undefined) return undefined
  const index = memberIndex(operation, option)
  const details = await loadDetails(readModel(await loadModel(service)))
  const values =
    operation.input && index >= 0 ? details?.memberEnum(operation.input, index) : undefined
  return (values?.values ?? []).map((value) => ({ word: value }))
}

function memberIndex({ input }: OperationModel, { member }: OperationOption): number {
  return member === undefined ? -1 : (input?.shape.members.indexOf(member) ?? -1)
}

const SCRIPTS = {
  bash: `_sansdk() {
  local IFS=$'\\n'
  COMPREPLY=($(sansdk completion bash --answer -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null))
}
complete -o default -F _sansdk sansdk
`,
  zsh: `#compdef sansdk
_sansdk() {
  local -a found
  found=("\${(@f)$(sansdk completion zsh --answer -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -n "\${found[1]}" ]]; then
    _describe sansdk found
  else
    _files
  fi
}
if [[ "\${funcstack[1]}" = _sansdk ]]; then
  _sansdk "$@"
else
  compdef _sansdk sansdk
fi
`,
  fish: `function __sansdk_answers
  set -l words (commandline -opc)
  set -g __sansdk_found (sansdk completion fish --answer -- $words[2..-1] (commandline -ct) 2>/dev/null)
  test -n "$__sansdk_found[1]"
end
complete -c sansdk -n __sansdk_answers -f -a '$__sansdk_found'
`,
}
