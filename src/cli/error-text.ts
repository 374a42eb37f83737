import { ServiceError } from '../errors.ts'
import type { DeletionError } from '../s3/index.ts'

/** An error in one line; that of a service in the words of the AWS CLI, which scripts look for. */
export function problemText(error: unknown): string {
  if (error instanceof ServiceError) return serviceProblem(error) ?? error.message
  return error instanceof Error ? error.message : String(error)
}

/** Why an object or a file was not deleted: the error of the request or the system, else what the store said. */
export function deletionProblem(reason: unknown): Error {
  if (reason instanceof Error) return reason
  const { code = 'NoAnswer', message = '', cause } = (reason ?? {}) as Partial<DeletionError>
  if (cause instanceof Error) return cause
  const text = `An error occurred (${code}) when calling the DeleteObjects operation: ${message}`
  return new Error(text)
}

/** The error of an operation as the AWS CLI says it; undefined where the operation has no name. */
export function serviceProblem({ awsCode, message, status }: ServiceError): string | undefined {
  const operation = /^\S+ (\w+)/.exec(message)?.[1]
  // Behind the name of the resource, which may hold anything.
  const mark = awsCode === undefined ? `: HTTP ${status}` : `: ${awsCode} (HTTP ${status})`
  const at = message.indexOf(mark)
  if (operation === undefined || at < 0) return undefined
  const said = message.slice(at + mark.length).replace(/^: /, '') || `HTTP ${status}`
  return `An error occurred (${awsCode ?? status}) when calling the ${operation} operation: ${said}`
}
