import untyped from 'jmespath'
import { UsageError } from './usage-error.ts'

/** With what its types leave out. */
const jmespath = untyped as typeof untyped & { compile(expression: string): unknown }

/** What `--query` picks from an output. */
export type Query = (value: unknown) => unknown

/**
 * Compiles an expression of JMESPath.
 *
 * @throws UsageError for an expression that cannot be read.
 */
export function compileQuery(expression: string): Query {
  try {
    jmespath.compile(expression)
  } catch (error) {
    throw unreadable(expression, error)
  }
  return (value) => {
    try {
      return jmespath.search(value, expression)
    } catch (error) {
      throw unreadable(expression, error)
    }
  }
}

function unreadable(expression: string, error: unknown): UsageError {
  const problem = error instanceof Error ? error.message : String(error)
  return new UsageError(`--query ${JSON.stringify(expression)}: ${problem}`)
}
