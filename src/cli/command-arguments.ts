import type { parseArgs } from 'node:util'
import {
  type CommandArgument,
  type CommandArguments,
  EVERY_OPTION,
  type FoundCommand,
  usageLine,
} from './command.ts'
import { nodeUtil } from './node-util.ts'
import { type CommandOption, choice } from './option.ts'
import { UsageError } from './usage-error.ts'

/**
 * Reads the words of a command by its declaration.
 *
 * @throws UsageError for options that it does not have; for values that are missing,
 * given twice or none of those that an option takes; for too few or too many words.
 */
export function readCommandArguments(
  found: FoundCommand,
  words: readonly string[],
): CommandArguments {
  const { command, path } = found
  const { options = [] } = command
  const end = words.indexOf('--')
  const rest = end < 0 ? undefined : words.slice(end + 1)
  const values = new Map<string, string[]>()
  const ordered: [string, string][] = []
  const positionals: string[] = []
  for (const token of tokensOf(options, end < 0 ? words : words.slice(0, end))) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind !== 'option') continue
    const option = options.find(({ name }) => name === token.name)
    if (option === undefined) throw unknownOption(found, token.rawName)
    const held = values.get(option.name) ?? []
    values.set(option.name, held)
    if (held.length > 0 && option.value !== undefined && !option.isRepeatable) {
      throw new UsageError(`${path}: --${option.name} is given twice`)
    }
    const value = checkedValue(path, option, token.value, token.inlineValue)
    held.push(value)
    if (option.value !== undefined) ordered.push([option.name, value])
  }
  checkPairs(path, options, values)
  if (rest !== undefined && command.rest === undefined) positionals.push(...rest)
  checkWords(found, positionals)
  const missing = options.filter(({ isRequired, name }) => isRequired && !values.has(name))
  if (missing.length > 0) {
    const names = missing.map(({ name }) => `--${name}`).join(', ')
    throw new UsageError(`${path} also needs ${names}\n${usageLine(found)}`)
  }
  return {
    words: positionals,
    rest: command.rest === undefined ? undefined : rest,
    text: (name) => values.get(name)?.at(-1),
    texts: (name) => values.get(name) ?? [],
    has: (name) => values.has(name),
    ordered,
  }
}

function checkPairs(
  path: string,
  options: readonly CommandOption[],
  values: ReadonlyMap<string, readonly string[]>,
): void {
  for (const { name, value, words } of options) {
    if (words !== 'pair' || (values.get(name)?.length ?? 0) % 2 === 0) continue
    throw new UsageError(`${path}: --${name} needs two words: --${name} ${value}`)
  }
}

type Token = NonNullable<ReturnType<typeof parseArgs>['tokens']>[number]

function tokensOf(options: readonly CommandOption[], words: readonly string[]): readonly Token[] {
  const { tokens } = nodeUtil().parseArgs({
    args: withBareValues(options, withListedValues(options, words)),
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      options.map(({ name, short, value }) => [
        name,
        {
          type: value === undefined ? 'boolean' : 'string',
          ...(short !== undefined && { short }),
        } as const,
      ]),
    ),
  })
  return tokens
}

/** An option that takes several words is repeated for each of them. */
function withListedValues(options: readonly CommandOption[], words: readonly string[]): string[] {
  const several = new Map<string, 'list' | 'pair'>(
    options.flatMap(({ name, words: kind }) =>
      kind === undefined ? [] : [[`--${name}`, kind] as const],
    ),
  )
  if (several.size === 0) return [...words]
  const expanded: string[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    const most = MOST_WORDS[several.get(word) ?? 'none']
    const behind = words.slice(index + 1, index + 1 + most)
    const end = behind.findIndex((one) => one.startsWith('-'))
    const taken = end < 0 ? behind : behind.slice(0, end)
    if (taken.length === 0) expanded.push(word)
    for (const value of taken) expanded.push(`${word}=${value}`)
    index += taken.length
  }
  return expanded
}

const MOST_WORDS = { none: 0, list: Number.POSITIVE_INFINITY, pair: 2 } as const

/** An option that may stand alone takes the next word, unless that is an option or none of its values. */
function withBareValues(options: readonly CommandOption[], words: readonly string[]): string[] {
  return words.map((word, index) => {
    const option = options.find(({ name }) => word === `--${name}`)
    if (option?.bareValue === undefined) return word
    const next = words[index + 1]
    const isTaken =
      next !== undefined &&
      !next.startsWith('-') &&
      (!Array.isArray(option.takes) || option.takes.includes(next))
    return isTaken ? word : `${word}=${option.bareValue}`
  })
}

function checkedValue(
  path: string,
  { name, takes, value: kind }: CommandOption,
  value: string | undefined,
  isInline: boolean | undefined,
): string {
  if (kind === undefined) {
    if (value === undefined) return ''
    throw new UsageError(`${path}: --${name} takes no value`)
  }
  // `--expires --service x` has lost a value; `--expires=--service` is meant.
  if (value === undefined || (!isInline && /^--\w/.test(value))) {
    throw new UsageError(`${path}: --${name} needs a value: --${name} <${kind}>`)
  }
  if (Array.isArray(takes)) choice(`${path}: --${name}`, value, takes as readonly string[])
  return value
}

function unknownOption(found: FoundCommand, word: string): UsageError {
  const { command, path } = found
  const names = [...(command.options ?? []), ...EVERY_OPTION].map(({ name }) => name)
  return new UsageError(`${path} has no option ${word}\nsansdk ${path} --help lists its options.`, {
    word,
    names,
    before: '--',
  })
}

function checkWords(found: FoundCommand, words: readonly string[]): void {
  const { command, path } = found
  const declared = command.arguments ?? []
  const required = declared.filter(({ isOptional }) => !isOptional)
  if (words.length < required.length) {
    throw new UsageError(`${path} needs ${listed(required)}\n${usageLine(found)}`)
  }
  const most = declared.some(({ isRepeatable }) => isRepeatable) ? Infinity : declared.length
  if (words.length > most) {
    const word = JSON.stringify(words[most])
    throw new UsageError(`${path}: the word ${word} is too much\n${usageLine(found)}`)
  }
  for (const [place, word] of words.entries()) {
    const { name, takes } = declared[place] ?? declared.at(-1) ?? {}
    if (Array.isArray(takes)) choice(`${path}: <${name}>`, word, takes as readonly string[])
  }
}

function listed(required: readonly CommandArgument[]): string {
  return required.map(({ name }) => `<${name}>`).join(' and ')
}
