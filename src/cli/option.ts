import { UsageError } from './usage-error.ts'

/** What completes a word in a shell, where it is not one of a few words. */
export type Completion = 'file' | 'profile' | 'region' | 'service' | 'command'

/** An option of a command. Without `value` it is a flag. */
export interface CommandOption {
  /** Without hyphens, such as `expires`. */
  readonly name: string
  /** Its letter, such as `H`. */
  readonly short?: string
  /** What its value is, in one word for help, such as `time`. */
  readonly value?: string
  /** The only values that it takes, or how a shell completes them. */
  readonly takes?: readonly string[] | Completion
  /** One sentence for help, in lower case and without a full stop. */
  readonly what: string
  readonly isRepeatable?: true
  readonly isRequired?: true
  /** The value that the option has where none stands behind it. */
  readonly bareValue?: string
  /** Of a repeatable option: it takes all words up to the next option (`list`), or two (`pair`). */
  readonly words?: 'list' | 'pair'
}

/** Options with what they do, a line each. */
export function optionList(options: readonly CommandOption[]): string {
  const letters = options.some(({ short }) => short !== undefined)
  return aligned(
    options.map((option) => [
      `${letters ? (option.short === undefined ? '    ' : `-${option.short}, `) : ''}${optionText(option)}`,
      option.what,
    ]),
  )
}

/** An option with its value, as help shows it. */
export function optionText({ bareValue, name, takes, value, words }: CommandOption): string {
  if (value === undefined) return `--${name}`
  if (words !== undefined) return `--${name} ${value}`
  const values = Array.isArray(takes) && takes.length <= SHOWN ? takes.join('|') : value
  return bareValue === undefined ? `--${name} <${values}>` : `--${name}[=<${values}>]`
}

const SHOWN = 7

/** Beyond this width of the first column its text has a line of its own. */
const WIDEST = 34

/** Names and what they are, a line each, the latter in a column. */
export function aligned(rows: readonly (readonly [name: string, what: string])[]): string {
  const width = Math.min(WIDEST, Math.max(0, ...rows.map(([name]) => name.length)))
  return rows
    .map(([name, what]) =>
      name.length > width
        ? `  ${name}\n  ${' '.repeat(width)}  ${what}`
        : `  ${name.padEnd(width)}  ${what}`,
    )
    .join('\n')
}

/**
 * One of several texts.
 *
 * @param source where it comes from, for errors.
 * @throws UsageError for any other text.
 */
export function choice<const Text extends string>(
  source: string,
  text: string | undefined,
  texts: readonly Text[],
): Text | undefined {
  if (text === undefined) return undefined
  const match = texts.find((one) => one === text)
  if (match !== undefined) return match
  throw new UsageError(`${source} must be one of ${texts.join(', ')}`, { word: text, names: texts })
}

const UNITS: Readonly<Record<string, number>> = { '': 1, s: 1, m: 60, h: 3600, d: 86_400 }

/**
 * Seconds of a text such as `900`, `15m` or `12h`.
 *
 * @param most the longest time that there may be, in seconds; then there is no time of none.
 * @throws UsageError for any other text.
 */
export function secondsOf(option: string, time: string, most?: number): number {
  const [, number, unit = ''] = /^(\d{1,7})([smhd]?)$/.exec(time) ?? []
  if (number === undefined) {
    throw new UsageError(`${option} must be seconds, or a number with s, m, h or d`)
  }
  const seconds = Number(number) * (UNITS[unit] ?? 1)
  if (most === undefined || (seconds >= 1 && seconds <= most)) return seconds
  throw new UsageError(`${option} must be from 1 to ${most} seconds (${most / 86_400}d)`)
}
