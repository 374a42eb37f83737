import { ConfigError, CredentialsError, SansdkError, ServiceError } from '../errors.ts'
import {
  type CommandGroup,
  commandHelp,
  type FoundCommand,
  type GlobalOptions,
  plainWords,
  splitGlobalOptions,
} from './command.ts'
import { problemText, serviceProblem } from './error-text.ts'
import { lostOutput, print, printHelp, styled } from './output/stdout.ts'
import { asksForHelp, UsageError } from './usage-error.ts'
import { packageVersion } from './version.ts'

/** As the AWS CLI has them. */
const STATUS = { usage: 252, configuration: 253, service: 254, other: 255 } as const

/**
 * Runs a command line.
 *
 * @returns the exit status: 0, 252 for a command line that cannot be read, 253 for configuration and
 * credentials, 254 for the error of a service, 255 for every other error.
 */
export async function runCommandLine(line: readonly string[]): Promise<number> {
  const debugs = line.includes('--debug')
  // Its older name, which the AWS CLI reads first.
  const { AWS_DEFAULT_PROFILE: profile } = process.env
  if (profile) process.env['AWS_PROFILE'] = profile
  try {
    const status = await run(line)
    if (status === 0 && lostOutput() !== undefined) throw lostOutput()
    return status
  } catch (thrown) {
    // What people are asked by a source of credentials comes back as its failure.
    const isOwn = thrown instanceof CredentialsError && thrown.cause instanceof UsageError
    const error = isOwn ? thrown.cause : thrown
    const text = await errorText(error, debugs)
    // Where that cannot be written either, the status is left to tell.
    process.stderr.off('error', ignore).on('error', ignore)
    process.stderr.write(
      `${text.replace(/^sansdk:/, (mark) => styled('red', mark, process.stderr))}\n`,
    )
    return statusOf(error)
  }
}

function ignore(): void {}

async function run(line: readonly string[]): Promise<number> {
  const [name, ...more] = plainWords(line)
  if (name === '--version') {
    await print(`sansdk/${packageVersion()} node/${process.versions.node}\n`)
    return 0
  }
  const { COMMAND_GROUPS, besideOperations, commandNames, findCommand, generalHelp } = await import(
    './commands.ts'
  )
  if (name === undefined) {
    // Says first what is wrong with an option that stands alone.
    splitGlobalOptions(line)
    throw new UsageError(generalHelp())
  }
  if (asksForHelp([name])) {
    if (more.length > 0) return await run([...more, 'help'])
    await printHelp(generalHelp())
    return 0
  }
  if (name.startsWith('-')) {
    throw new UsageError(`there is no option ${name}\nsansdk --help lists options and commands.`)
  }
  const { found } = findCommand([name, ...more]) ?? {}
  const { options, words } = splitGlobalOptions(line, found?.command.options)
  if (found === undefined) {
    const { runServiceCommand } = await import('./api/command.ts')
    await runServiceCommand(name, words.slice(1), options, commandNames())
    if (asksForHelp(words.slice(1, 2))) await printHelp(besideOperations(name))
    return 0
  }
  const rest = words.slice(found.path.split(' ').length)
  return await runCommand(found, rest, { globals: options, groups: COMMAND_GROUPS })
}

async function runCommand(
  found: FoundCommand,
  words: readonly string[],
  { globals, groups }: { globals: GlobalOptions; groups: readonly CommandGroup[] },
): Promise<number> {
  const end = words.indexOf('--')
  if (asksForHelp(end < 0 ? words : words.slice(0, end))) {
    await printHelp(commandHelp(found))
    return 0
  }
  const { readCommandArguments } = await import('./command-arguments.ts')
  const { load } = found.command
  if (load === undefined) throw new UsageError(commandHelp(found))
  return await (await load())(readCommandArguments(found, words), globals, groups)
}

async function errorText(error: unknown, debugs: boolean): Promise<string> {
  if (error instanceof UsageError) return `sansdk: ${await usageText(error)}`
  if (debugs && error instanceof Error) return `sansdk: ${error.stack}`
  const service = error instanceof ServiceError ? serviceProblem(error) : undefined
  // The AWS CLI begins with an empty line.
  if (service !== undefined) return `\n${service}`
  if (error instanceof CredentialsError && error.code === 'CREDENTIALS_NOT_FOUND') {
    const [first = ''] = error.message.split('\n')
    return `sansdk: ${first}\nsansdk credentials says where they are looked for, sansdk configure writes some.`
  }
  const text = problemText(error)
  return `sansdk: ${text.replaceAll(/\boptions\.(service|region)\b/g, '--$1')}`
}

/** The nearest name stands at the end of the first line. */
async function usageText({ message, mistyped }: UsageError): Promise<string> {
  if (mistyped === undefined) return message.trimEnd()
  const { nearestNames } = await import('../base/option-advice.ts')
  const nearest = nearestNames(mistyped.word, mistyped.names)
  if (nearest.length === 0) return message
  const { before = '' } = mistyped
  const names = nearest.map((name) => `${before}${name}`).join(', ')
  return message.replace(/(?=\n|$)/, `; did you mean ${names.replace(/, (?=[^,]*$)/, ' or ')}?`)
}

function statusOf(error: unknown): number {
  if (error instanceof UsageError || isArgumentError(error)) return STATUS.usage
  if (error instanceof ConfigError || error instanceof CredentialsError) return STATUS.configuration
  return error instanceof ServiceError ? STATUS.service : STATUS.other
}

/** Input that does not fit the model, found before anything is sent. */
function isArgumentError(error: unknown): boolean {
  return (
    error instanceof Error &&
    !(error instanceof SansdkError) &&
    'code' in error &&
    /^ERR_(?:INVALID_ARG|OUT_OF_RANGE)/.test(String(error.code))
  )
}
