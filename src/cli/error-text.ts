import { ServiceError } from '../errors.ts'

/** An error in one line; that of a service in the words of the AWS CLI, which scripts look for. */
export function problemText(error: unknown): string {
  if (error instanceof ServiceError) return serviceProblem(error) ?? error.message
  return error instanceof Error ? error.message.replace(OPTION_HINT, '') : String(error)
}

// Of the library; the command has no such option.
const OPTION_HINT = / To send it all the same, set unknownMembers: 'send'/

/** The error of an operation as the AWS CLI says it; undefined where the operation has no name. */
export function serviceProblem({ awsCode, message, status }: ServiceError): string | undefined {
  const operation = /^\S+ (\w+)/.exec(message)?.[1]
  // Behind the name of the resource, which may hold anything.
  const mark = awsCode === undefined ? `: HTTP ${status}` : `: ${awsCode} (HTTP ${status})`
  const at = message.indexOf(mark)
  if (operation === undefined || at < 0) return undefined
  const said = message.slice(at + mark.length).replace(/^: /, '') || phraseOf(status)
  return `An error occurred (${awsCode ?? status}) when calling the ${operation} operation: ${said}`
}

// The answer to HEAD has no document, and scripts look for `Not Found`.
function phraseOf(status: number): string {
  return process.getBuiltinModule('node:http').STATUS_CODES[status] ?? `HTTP ${status}`
}
