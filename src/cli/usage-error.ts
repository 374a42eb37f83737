/** Whether words ask for help: `help` in the first place, where it is the value of no option. */
export function asksForHelp(words: readonly string[]): boolean {
  return words[0] === 'help' || words.includes('--help') || words.includes('-h')
}

/** A word that names nothing, and the names there are. */
export interface MistypedWord {
  readonly word: string
  readonly names: readonly string[]
  /** What stands before the names, such as `--`. */
  readonly before?: string
}

/** A command line that cannot be read; its message is all that is printed, with the nearest of the names. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly mistyped: MistypedWord | undefined

  constructor(message: string, mistyped?: MistypedWord) {
    super(message)
    this.mistyped = mistyped
  }
}
