import type { Member, OperationModel, PaginatorModel, Type } from '../../models/types.ts'
import { EVERY_OPTION } from '../command.ts'
import { UsageError } from '../usage-error.ts'
import { extraOptionsOf } from './extra-options.ts'
import { commandName, optionName, plainName } from './names.ts'
import { type BinaryFormat, parseJson, readParameterFile, readValue, typed } from './values.ts'

/** An option of an operation. */
export interface OperationOption {
  /** Without hyphens before it, such as `instance-ids`. */
  readonly name: string
  readonly type: Type
  /** The member of the input that it sets; undefined for extra options. */
  readonly member: Member | undefined
  /** Its form with the opposite meaning, such as `no-dry-run`; undefined where it has none. */
  readonly negative: string | undefined
}

/** The options of all members of an operation's input, and its extra ones. */
export function optionsOf(service: string, { input, name }: OperationModel): OperationOption[] {
  const members = (input?.shape.members ?? []).filter(({ type }) => !isEventStream(type))
  const ofMembers = members.map((member): OperationOption => {
    const { type } = member
    const option = optionName(service, name, member.name)
    const isFlag = type.kind === 'boolean' || isWrappedFlag(service, type)
    const negative = isFlag ? optionName(service, name, `no-${option}`) : undefined
    return { name: option, type, member, negative }
  })
  const extra = Object.entries(extraOptionsOf(service, name)?.types ?? {})
  return [
    ...extra.map(([option, type]): OperationOption => {
      const negative = type.kind === 'boolean' ? `no-${option}` : undefined
      return { name: option, type, member: undefined, negative }
    }),
    ...ofMembers,
  ]
}

function isEventStream(type: Type): boolean {
  return type.kind === 'structure' && type.shape.eventStream
}

/** EC2 wraps some booleans in a structure of one member. */
function isWrappedFlag(service: string, type: Type): boolean {
  if (service !== 'ec2' || type.kind !== 'structure') return false
  const [member, ...others] = type.shape.members
  return member?.name === 'Value' && member.type.kind === 'boolean' && others.length === 0
}

/** What the options of a command line ask for. */
export interface OperationArguments {
  readonly input: Record<string, unknown>
  /** The values of extra options. */
  readonly extra: Record<string, unknown>
  /** The file for the body of the response, where the operation streams one. */
  readonly outputFile: string | undefined
  readonly skeleton: 'input' | 'output' | undefined
  readonly pages: PageArguments
}

/** How pages are asked for. */
export interface PageArguments {
  readonly maxItems: number | undefined
  readonly pageSize: number | undefined
  readonly startingToken: string | undefined
  /** Whether the input asks for a page by itself. */
  readonly isManual: boolean
}

/** What options are read for. */
export interface OptionContext {
  readonly service: string
  readonly operation: OperationModel
  readonly paginator: PaginatorModel | undefined
  readonly binaryFormat: BinaryFormat
}

/** Options of every operation, beside those of its members. */
const COMMON = ['cli-input-json', 'generate-cli-skeleton'] as const
const PAGING = ['max-items', 'page-size', 'starting-token'] as const

/**
 * Reads the options of an operation.
 *
 * @throws UsageError for words, options and values that the operation does not take.
 */
export function readArguments(
  words: readonly string[],
  context: OptionContext,
): OperationArguments {
  const { operation } = context
  const { positional, values } = splitWords(words, context)
  const outputFile = takeOutputFile(positional, operation)
  const textOf = (name: string): string | undefined => singleValue(name, values.get(name)?.texts)
  const input = inputFromJson(textOf('cli-input-json'), context)
  const extra: Record<string, unknown> = {}
  for (const { option, texts, isNegative } of values.values()) {
    if (option === undefined) continue
    const value = optionValue(option, texts, isNegative, context)
    if (option.member === undefined) extra[option.name] = value
    else input[option.member.name] = value
  }
  extraOptionsOf(context.service, operation.name)?.input?.(input, extra)
  const skeleton = skeletonOf(values.get('generate-cli-skeleton')?.texts)
  if (skeleton === undefined) checkRequired(input, context)
  return {
    input,
    extra,
    outputFile,
    skeleton,
    pages: pagesOf(textOf, input, context),
  }
}

/** Says which options are missing, by their names. */
function checkRequired(
  input: Readonly<Record<string, unknown>>,
  { operation, service }: OptionContext,
): void {
  const missing = (operation.input?.shape.members ?? [])
    .filter(
      ({ idempotencyToken, name, required }) => required && !idempotencyToken && !(name in input),
    )
    .map(({ name }) => `--${optionName(service, operation.name, name)}`)
  if (missing.length === 0) return
  throw new UsageError(`${commandName(operation.name)} also needs ${missing.join(', ')}`)
}

interface OptionWords {
  /** Undefined for options of every operation. */
  readonly option: OperationOption | undefined
  readonly isNegative: boolean
  readonly texts: string[]
}

/** The words behind each option, and those before the first. */
function splitWords(
  words: readonly string[],
  context: OptionContext,
): { readonly positional: string[]; readonly values: Map<string, OptionWords> } {
  const options = optionsOf(context.service, context.operation)
  const positional: string[] = []
  const values = new Map<string, OptionWords>()
  let current: OptionWords | undefined
  for (const word of words) {
    if (!/^--\w/.test(word)) {
      if (current !== undefined && takesAnother(current)) current.texts.push(word)
      else positional.push(word)
      continue
    }
    const [, written = '', value] = /^--([^=]+)(?:=([\s\S]*))?$/.exec(word) ?? []
    const named = findOption(written, options, context)
    const before = values.get(named.key)
    if (before !== undefined && before.isNegative !== named.isNegative) {
      throw new UsageError(`--${named.key} and --no-${named.key} say the opposite of each other`)
    }
    // As in the AWS CLI, an option that comes again counts for all.
    current = { ...named, texts: value === undefined ? [] : [value] }
    values.set(named.key, current)
  }
  return { positional, values }
}

/** Lists take several words, flags none; all else takes one. */
function takesAnother({ option, texts }: OptionWords): boolean {
  if (option === undefined) return texts.length === 0
  const { kind } = option.type
  if (kind === 'list') return true
  return kind !== 'boolean' && texts.length === 0
}

interface FoundOption extends Omit<OptionWords, 'texts'> {
  readonly key: string
}

function findOption(
  name: string,
  options: readonly OperationOption[],
  context: OptionContext,
): FoundOption {
  const common: readonly string[] =
    context.paginator === undefined ? COMMON : [...COMMON, ...PAGING]
  if (common.includes(name)) return { key: name, option: undefined, isNegative: false }
  const option =
    options.find((one) => one.name === name) ?? options.find((one) => spells(one, name))
  if (option !== undefined) return { key: option.name, option, isNegative: false }
  const negative = options.find((one) => one.negative === name || `no-${one.name}` === name)
  if (negative?.negative !== undefined) {
    return { key: negative.name, option: negative, isNegative: true }
  }
  const everywhere = EVERY_OPTION.map((one) => one.name)
  throw new UsageError(
    `${context.service} ${commandName(context.operation.name)} has no option --${name}`,
    {
      word: name,
      names: [...options.map((one) => one.name), ...common, ...everywhere],
      before: '--',
    },
  )
}

/** The API's own name too, and older names, which have other hyphens. */
function spells({ member, name }: OperationOption, text: string): boolean {
  const plain = plainName(text)
  return plain === plainName(name) || (member !== undefined && plain === plainName(member.name))
}

function takeOutputFile(
  positional: readonly string[],
  operation: OperationModel,
): string | undefined {
  const takesFile = streamsOutput(operation)
  const [file, ...others] = positional
  const [unexpected] = takesFile ? others : positional
  if (unexpected !== undefined) {
    throw new UsageError(`the word ${JSON.stringify(unexpected.slice(0, 80))} belongs to no option`)
  }
  return file
}

/** Whether the body of the response goes into a file. */
export function streamsOutput({ output }: OperationModel): boolean {
  return output?.shape.payload?.type.kind === 'blob'
}

function singleValue(name: string, texts: readonly string[] | undefined): string | undefined {
  if (texts === undefined) return undefined
  const [text] = texts
  if (text === undefined) throw new UsageError(`--${name} needs a value`)
  return text
}

/** Lists whose elements the AWS CLI takes as they are, even where they look like shorthand. */
const PLAIN_ELEMENTS: ReadonlySet<string> = new Set([
  'elb.DeregisterInstancesFromLoadBalancer.Instances',
  'elb.DescribeInstanceHealth.Instances',
  'elb.RegisterInstancesWithLoadBalancer.Instances',
  'elb.RemoveTags.Tags',
  'firehose.PutRecordBatch.Records',
  'workspaces.RebootWorkspaces.RebootWorkspaceRequests',
  'workspaces.RebuildWorkspaces.RebuildWorkspaceRequests',
  'workspaces.TerminateWorkspaces.TerminateWorkspaceRequests',
])

function optionValue(
  { member, name, type }: OperationOption,
  texts: readonly string[],
  isNegative: boolean,
  { binaryFormat, operation, service }: OptionContext,
): unknown {
  const hasPlainElements = PLAIN_ELEMENTS.has(`${service}.${operation.name}.${member?.name}`)
  const reading = { option: `--${name}`, binaryFormat, hasPlainElements }
  const isWrapped = isWrappedFlag(service, type)
  if (type.kind === 'boolean' || (isWrapped && texts.length === 0)) {
    if (texts.length > 0) return readValue(type, texts, reading)
    return isWrapped ? { Value: !isNegative } : !isNegative
  }
  if (texts.length === 0 && type.kind === 'list') return []
  if (texts.length === 0) throw new UsageError(`--${name} needs a value`)
  return readValue(type, texts, reading)
}

function inputFromJson(text: string | undefined, context: OptionContext): Record<string, unknown> {
  if (text === undefined) return {}
  const option = '--cli-input-json'
  const content = readParameterFile(option, text)
  const value = parseJson(typeof content === 'string' ? content : text, option)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UsageError(`${option} must be an object`)
  }
  const { input } = context.operation
  if (input === undefined) return { ...value }
  return typed(input, value, { option, binaryFormat: context.binaryFormat }) as Record<
    string,
    unknown
  >
}

function skeletonOf(texts: readonly string[] | undefined): 'input' | 'output' | undefined {
  if (texts === undefined) return undefined
  const [text = 'input'] = texts
  if (text === 'input' || text === 'output') return text
  throw new UsageError('--generate-cli-skeleton must be input or output')
}

function pagesOf(
  textOf: (name: string) => string | undefined,
  input: Readonly<Record<string, unknown>>,
  context: OptionContext,
): PageArguments {
  const { paginator } = context
  const members = [...(paginator?.inputTokens ?? []), paginator?.limitKey]
  const isManual = members.some((name) => name !== undefined && input[name] !== undefined)
  const pages = {
    maxItems: count('max-items', textOf('max-items')),
    pageSize: count('page-size', textOf('page-size')) ?? defaultPageSize(input, context),
    startingToken: textOf('starting-token'),
    isManual,
  }
  if (
    isManual &&
    (textOf('max-items') ?? textOf('page-size') ?? pages.startingToken) !== undefined
  ) {
    throw new UsageError(
      '--max-items, --page-size and --starting-token page by themselves; leave out the options that ask for one page',
    )
  }
  return pages
}

/** Without a size EC2 sends all volumes or snapshots at once, which takes minutes where there are many. */
const PAGED_ANYWAY: Readonly<Record<string, readonly string[]>> = {
  DescribeVolumes: ['DryRun'],
  DescribeSnapshots: ['DryRun', 'OwnerIds', 'RestorableByUserIds'],
}

function defaultPageSize(
  input: Readonly<Record<string, unknown>>,
  { operation, paginator, service }: OptionContext,
): number | undefined {
  const members = service === 'ec2' ? PAGED_ANYWAY[operation.name] : undefined
  if (paginator === undefined || members === undefined) return undefined
  return Object.keys(input).every((name) => members.includes(name)) ? 1000 : undefined
}

function count(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const number = Number(text)
  if (/^\d+$/.test(text) && number >= 1 && Number.isSafeInteger(number)) return number
  throw new UsageError(`--${name} must be a whole number from 1`)
}
