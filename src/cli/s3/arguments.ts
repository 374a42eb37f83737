import type { CommandArguments } from '../command.ts'
import { UsageError } from '../usage-error.ts'

/** A whole number from `least` up that an option has. @throws UsageError. */
export function numberOf(args: CommandArguments, name: string, least = 1): number | undefined {
  const text = args.text(name)
  if (text === undefined) return undefined
  const number = Number(text)
  if (/^\d+$/.test(text) && Number.isSafeInteger(number) && number >= least) return number
  throw new UsageError(`s3: --${name} must be a whole number of ${least} or more`)
}

/** Whoever pays for the requests. */
export function payerHeaders(args: CommandArguments): Readonly<Record<string, string>> {
  const payer = args.text('request-payer')
  return payer === undefined ? {} : { 'x-amz-request-payer': payer }
}

/** Whether something of this name takes part. */
export type NameFilter = (name: string) => boolean

/**
 * What `--exclude` and `--include` let through: of the patterns that match a name the last one counts.
 *
 * @param roots where names begin, source and target: a pattern that begins with a slash is matched with
 * the whole path.
 */
export function createFilter(
  options: CommandArguments['ordered'],
  roots: readonly string[],
): NameFilter {
  const ordered = options.filter(([name]) => name === 'exclude' || name === 'include')
  if (ordered.length === 0) return () => true
  const rules = ordered.map(([name, pattern]) => ({
    includes: name === 'include',
    isWhole: pattern.startsWith('/'),
    test: globPattern(pattern),
  }))
  return (name) => {
    let takesPart = true
    for (const { includes, isWhole, test } of rules) {
      const matches = isWhole ? roots.some((root) => test.test(`${root}${name}`)) : test.test(name)
      if (matches) takesPart = includes
    }
    return takesPart
  }
}

/**
 * A shell pattern as Python's `fnmatch` reads it: `*` and `?` match slashes too, `[a-z]` and `[!a-z]` one
 * character; a bracket that is not closed stands for itself.
 */
export function globPattern(pattern: string): RegExp {
  let source = ''
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at] ?? ''
    if (character === '*') source += pattern[at - 1] === '*' ? '' : '.*'
    else if (character === '?') source += '.'
    else if (character === '[') {
      const end = endOfSet(pattern, at)
      if (end < 0) source += '\\['
      else {
        source += characterSet(pattern.slice(at + 1, end))
        at = end
      }
    } else source += character.replace(/[\\^$.+()|{}\]]/, String.raw`\$&`)
  }
  return new RegExp(`^(?:${source})$`, 'su')
}

/** Where a set ends. A bracket that comes first is one of its characters. */
function endOfSet(pattern: string, start: number): number {
  const first = pattern[start + 1] === '!' ? start + 2 : start + 1
  return pattern.indexOf(']', pattern[first] === ']' ? first + 1 : first)
}

function characterSet(content: string): string {
  const isNegative = content.startsWith('!')
  const parts: string[] = []
  const characters = [...(isNegative ? content.slice(1) : content)]
  for (let at = 0; at < characters.length; at++) {
    const from = characters[at] ?? ''
    const to = characters[at + 1] === '-' ? characters[at + 2] : undefined
    if (to === undefined) parts.push(codePoint(from))
    else {
      if (codePointOf(from) <= codePointOf(to)) parts.push(`${codePoint(from)}-${codePoint(to)}`)
      at += 2
    }
  }
  const set = parts.join('')
  // A set in which nothing is left: of none or of all characters.
  if (set === '') return isNegative ? '.' : '(?!)'
  return `[${isNegative ? '^' : ''}${set}]`
}

function codePoint(character: string): string {
  return `\\u{${codePointOf(character).toString(16)}}`
}

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0
}
