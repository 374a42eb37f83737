/** Options of {@link SansdkError}. */
export interface SansdkErrorOptions<Code extends string = string> {
  readonly code: Code
  readonly cause?: unknown
}

/** Base of all errors that are not about wrong arguments. */
export class SansdkError<Code extends string = string> extends Error {
  /** Stable and machine-readable. */
  readonly code: Code

  constructor(message: string, options: SansdkErrorOptions<Code>) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined)
    this.code = options.code
  }
}

/**
 * Gives error classes the names that stand in the keys. Minifiers rename classes, and bundlers those
 * whose body holds their own name; a stack begins with the name that the prototype has by then.
 *
 * @internal
 */
export function nameErrors(classes: Readonly<Record<string, { readonly prototype: Error }>>): void {
  for (const [name, { prototype }] of Object.entries(classes)) prototype.name = name
}

nameErrors({ SansdkError })
