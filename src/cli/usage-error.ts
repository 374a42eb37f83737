/** A command line that cannot be read; its message is all that is printed. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
