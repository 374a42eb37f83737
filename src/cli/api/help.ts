import { loadDetails } from '../../models/details.ts'
import type { Model } from '../../models/model.ts'
import type { EnumModel, ModelDetails, OperationModel, Type } from '../../models/types.ts'
import { EVERY_OPTION } from '../command.ts'
import { optionList } from '../option.ts'
import { commandName } from './names.ts'
import { type OperationOption, optionsOf, streamsOutput } from './options.ts'

/** Lists the options of an operation with their types, the required ones first, and an example. */
export async function operationHelp(
  command: string,
  model: Model,
  operation: OperationModel,
): Promise<string> {
  const details = await loadDetails(model)
  const options = optionsOf(model.service.name, operation)
  const required = options.filter(isRequired)
  const others = options.filter((option) => !isRequired(option))
  const name = `sansdk ${command} ${commandName(operation.name)}`
  const file = streamsOutput(operation) ? ' <file>' : ''
  const list = (group: readonly OperationOption[]): string[] =>
    group.map((option) => `  ${optionText(option, operation, details)}`)
  const pages = model.paginator(operation.name)
  return [
    `Usage: ${name}${required.map((option) => ` --${option.name} <…>`).join('')}${file} [options]\n`,
    ...(required.length === 0 ? [] : ['Required:', ...list(required), '']),
    ...(others.length === 0 ? [] : ['Options:', ...list(others), '']),
    ...(pages === undefined
      ? []
      : ['  --max-items <number>', '  --page-size <number>', '  --starting-token <text>', '']),
    '  --cli-input-json <JSON|file://…>',
    '  --generate-cli-skeleton [input|output]\n',
    ...(required.length === 0 ? [] : ['Example:', `  ${exampleOf(name, required)}${file}\n`]),
    `Options of every command:\n${optionList(EVERY_OPTION)}\n`,
  ].join('\n')
}

function isRequired({ member }: OperationOption): boolean {
  return member?.required === true && !member.idempotencyToken
}

function optionText(
  { member, name, negative, type }: OperationOption,
  { input }: OperationModel,
  details: ModelDetails | undefined,
): string {
  if (negative !== undefined) return `--${name} | --${negative}`
  const index = member === undefined ? -1 : (input?.shape.members.indexOf(member) ?? -1)
  const values = input && details?.memberEnum(input, index)
  return `--${name} <${typeText(type, values)}>`
}

const SHOWN_VALUES = 8

function typeText(type: Type, values: EnumModel | undefined): string {
  switch (type.kind) {
    case 'list':
      return `${typeText(type.member, values)} …`
    case 'structure':
      return type.shape.members
        .map(({ name }) => `${name}=…`)
        .slice(0, SHOWN_VALUES)
        .join(',')
    case 'map':
      return `key=${typeText(type.value, values)},…`
    case 'blob':
      return type.streaming ? 'file' : 'base64'
    case 'string':
      return values === undefined || values.values.length > SHOWN_VALUES
        ? 'text'
        : values.values.join('|')
    case 'document':
    case 'jsonvalue':
      return 'JSON'
    default:
      return type.kind
  }
}

function exampleOf(name: string, required: readonly OperationOption[]): string {
  return [name, ...required.map((option) => `--${option.name} ${sampleValue(option.type)}`)].join(
    ' ',
  )
}

function sampleValue(type: Type): string {
  switch (type.kind) {
    case 'list':
      return sampleValue(type.member)
    case 'structure': {
      const [first] = type.shape.members
      return first === undefined ? "'{}'" : `${first.name}=value`
    }
    case 'map':
      return 'key=value'
    case 'integer':
    case 'long':
    case 'float':
    case 'double':
      return '1'
    case 'timestamp':
      return '2026-11-29T12:00:00Z'
    case 'blob':
      return type.streaming ? 'file' : 'fileb://file'
    default:
      return 'value'
  }
}
