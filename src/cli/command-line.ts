import { readFileSync } from 'node:fs'
import { ConfigError, CredentialsError, SansdkError, ServiceError } from '../errors.ts'
import { GLOBAL_USAGE, type GlobalOptions, splitGlobalOptions } from './global-options.ts'
import { print } from './output/print.ts'
import { asksForHelp, UsageError } from './usage-error.ts'

/** A command that is not a service. */
interface Command {
  readonly summary: string
  /** Resolves to the exit status. */
  run(words: readonly string[], globals: GlobalOptions): Promise<number>
}

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  [
    'types',
    {
      summary: 'write TypeScript declarations of AWS operations',
      run: async (words) => {
        const { runTypes, TYPES_USAGE } = await import('./types-command.ts')
        await print(asksForHelp(words) ? TYPES_USAGE : await runTypes(words, version()))
        return 0
      },
    },
  ],
  [
    'presign',
    {
      summary: 'make a URL that grants one request',
      run: async (words, globals) => {
        const { PRESIGN_USAGE, runPresign } = await import('./signing-commands.ts')
        await (asksForHelp(words) ? print(PRESIGN_USAGE) : runPresign(words, globals))
        return 0
      },
    },
  ],
  [
    'request',
    {
      summary: 'send a signed request',
      run: async (words, globals) => {
        const { REQUEST_USAGE, runRequest } = await import('./signing-commands.ts')
        if (!asksForHelp(words)) return await runRequest(words, globals)
        await print(REQUEST_USAGE)
        return 0
      },
    },
  ],
  [
    'configure',
    {
      summary: 'list profiles, read settings, export credentials',
      run: async (words, globals) => {
        const { CONFIGURE_USAGE, runConfigure } = await import('./configure-command.ts')
        if (!asksForHelp(words)) return await runConfigure(words, globals)
        await print(CONFIGURE_USAGE)
        return 0
      },
    },
  ],
])

const USAGE = `Usage: sansdk <service> <operation> [options]
       sansdk <command> [arguments]

Calls AWS in the words of the AWS CLI: sansdk ec2 describe-instances --filters Name=vpc-id,Values=vpc-1

Commands:
${[...COMMANDS].map(([name, { summary }]) => `  ${name.padEnd(10)} ${summary}`).join('\n')}

${GLOBAL_USAGE}
sansdk <service> help lists operations, sansdk <service> <operation> help their options; sansdk --version
prints the version.
`

function version(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}

/** As the AWS CLI has them. */
const STATUS = { usage: 252, configuration: 253, service: 254, other: 255 } as const

/**
 * Runs a command line.
 *
 * @returns the exit status: 0, 252 for a command line that cannot be read, 253 for configuration and
 * credentials, 254 for the error of a service, 255 for every other error.
 */
export async function runCommandLine(line: readonly string[]): Promise<number> {
  let debugs = false
  try {
    const { options, words } = splitGlobalOptions(line)
    debugs = options.debugs
    return await run(words, options)
  } catch (error) {
    process.stderr.write(`${errorText(error, debugs)}\n`)
    return statusOf(error)
  }
}

async function run([name, ...words]: readonly string[], globals: GlobalOptions): Promise<number> {
  if (name === undefined) throw new UsageError(USAGE)
  if (asksForHelp([name]) || name === '--version') {
    await print(asksForHelp([name]) ? USAGE : `sansdk/${version()} node/${process.versions.node}\n`)
    return 0
  }
  const command = COMMANDS.get(name)
  if (command !== undefined) return await command.run(words, globals)
  if (name.startsWith('-')) throw new UsageError(`there is no option ${name}\n\n${USAGE}`)
  const { runServiceCommand } = await import('./api/command.ts')
  await runServiceCommand(name, words, globals)
  return 0
}

function errorText(error: unknown, debugs: boolean): string {
  if (error instanceof UsageError) return `sansdk: ${error.message.trimEnd()}`
  if (debugs && error instanceof Error) return `sansdk: ${error.stack}`
  if (error instanceof ServiceError) return serviceErrorText(error)
  return `sansdk: ${error instanceof Error ? error.message : String(error)}`
}

/** In the words of the AWS CLI, which scripts look for. */
function serviceErrorText(error: ServiceError): string {
  const [, operation, problem] = /^\S+ (\w+)(?: \S+)?: ([\s\S]*)$/.exec(error.message) ?? []
  if (operation === undefined || problem === undefined) return `sansdk: ${error.message}`
  const code = error.awsCode ?? String(error.status)
  const said =
    problem.replace(/^(?:\S+ \(HTTP \d+\)|HTTP \d+)(?:: )?/, '') || `HTTP ${error.status}`
  return `\nAn error occurred (${code}) when calling the ${operation} operation: ${said}`
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
