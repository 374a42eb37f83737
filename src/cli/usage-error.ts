/** Whether words ask for help: `help` in the first place, where it is the value of no option. */
export function asksForHelp(words: readonly string[]): boolean {
  return words[0] === 'help' || words.includes('--help') || words.includes('-h')
}

/** A command line that cannot be read; its message is all that is printed. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
