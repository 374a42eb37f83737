import { trimBlanks } from './blanks.ts'

/** How the text of a setting becomes its value. */
export interface SettingKind<T> {
  /** Continues "must be". */
  readonly expected: string
  /** The type of a value given in code. */
  readonly type: 'a boolean' | 'a number' | 'a string' | 'an array'
  /** The value, or undefined for a text that is none. */
  readonly parse: (text: string) => T | undefined
  /** The same for a value given in code. */
  readonly check: (value: unknown) => T | undefined
}

/** `true` or `false` in any case. */
export const booleanKind: SettingKind<boolean> = {
  expected: 'true or false',
  type: 'a boolean',
  parse: (text) => {
    const word = text.toLowerCase()
    return word === 'true' || word === 'false' ? word === 'true' : undefined
  },
  check: (value) => (typeof value === 'boolean' ? value : undefined),
}

/** Any text that is not blank. */
export const textKind: SettingKind<string> = fromText('a text that is not blank', (text) =>
  trimBlanks(text) === '' ? undefined : text,
)

/** An absolute http or https URL without credentials, query or fragment. */
export const urlKind: SettingKind<string> = fromText(
  'an absolute http or https URL without user, query and fragment',
  (text) => (isEndpointUrl(text) ? text : undefined),
)

/** Texts separated by commas. */
export const listKind: SettingKind<readonly string[]> = {
  expected: 'a list of texts separated by commas',
  type: 'an array',
  parse: (text) => nonEmptyList(text.split(',').map(trimBlanks)),
  check: (value) => (Array.isArray(value) ? nonEmptyList(value) : undefined),
}

/** One of these words, in any case; the value is spelled as here. */
export function choiceKind<const T extends string>(...choices: readonly T[]): SettingKind<T> {
  return fromText(`one of ${choices.join(', ')}`, (text) =>
    choices.find((choice) => choice === text.toLowerCase()),
  )
}

/** A whole number within bounds, times a factor. */
export function integerKind(least: number, most: number, factor = 1): SettingKind<number> {
  const within = (value: number): boolean =>
    Number.isInteger(value) && value >= least && value <= most
  return {
    expected: `a whole number from ${least} to ${most}`,
    type: 'a number',
    parse: (text) =>
      /^\d{1,9}$/.test(text) && within(Number(text)) ? Number(text) * factor : undefined,
    check: (value) => (typeof value === 'number' && within(value / factor) ? value : undefined),
  }
}

/** A kind whose values are texts both in code and elsewhere. */
export function fromText<T extends string>(
  expected: string,
  parse: (text: string) => T | undefined,
): SettingKind<T> {
  return {
    expected,
    type: 'a string',
    parse,
    check: (value) => (typeof value === 'string' ? parse(value) : undefined),
  }
}

function nonEmptyList(items: readonly unknown[]): readonly string[] | undefined {
  const texts = items.filter((item) => typeof item === 'string' && item !== '') as string[]
  return texts.length > 0 && texts.length === items.length ? texts : undefined
}

// A user name in the URL would be sent to the host, and "https://a@b" does not go where it seems to.
function isEndpointUrl(text: string): boolean {
  if (!/^https?:\/\/[^\s\\?#@]+$/i.test(text) || !URL.canParse(text)) return false
  const url = new URL(text)
  return url.username === '' && url.password === '' && url.hostname !== ''
}
