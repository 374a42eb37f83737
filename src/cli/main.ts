#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { runTypes, TYPES_USAGE } from './types-command.ts'
import { UsageError } from './usage-error.ts'

const USAGE = `Usage: sansdk <command> [arguments]

Commands:
  types    write TypeScript declarations of AWS operations

sansdk <command> --help says more; sansdk --version prints the version.
`

/** What a command prints; errors are thrown. */
type Command = (args: readonly string[]) => Promise<string>

const COMMANDS: ReadonlyMap<string, { readonly run: Command; readonly usage: string }> = new Map([
  ['types', { run: (args) => runTypes(args, version()), usage: TYPES_USAGE }],
])

function version(): string {
  const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8')
  return (JSON.parse(manifest) as { version: string }).version
}

async function run([name, ...args]: readonly string[]): Promise<string> {
  if (name === undefined) throw new UsageError(USAGE)
  if (name === '--help' || name === '-h') return USAGE
  if (name === '--version') return `${version()}\n`
  const command = COMMANDS.get(name)
  if (command === undefined) {
    throw new UsageError(`sansdk: there is no command ${JSON.stringify(name)}\n\n${USAGE}`)
  }
  return args.includes('--help') || args.includes('-h') ? command.usage : await command.run(args)
}

try {
  process.stdout.write(await run(process.argv.slice(2)))
} catch (error) {
  const isUsage = error instanceof UsageError
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(isUsage ? `${message.trimEnd()}\n` : `sansdk: ${message}\n`)
  process.exitCode = isUsage ? 2 : 1
}
