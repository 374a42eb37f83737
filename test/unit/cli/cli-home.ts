import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { vi } from 'vitest'
import { type Ran, runSansdk } from '../../servers/cli-peer.ts'

/** A home directory for command lines that run in this process. */
export interface CliHome {
  readonly path: string
  write(name: string, text: string): void
  read(name: string): string
  /** Writes `.aws/config` and `.aws/credentials`. */
  profiles(config: string, credentials?: string): void
  /** Runs a command line; words of the first part are separated by blanks. */
  run(line: string, ...more: readonly string[]): Promise<Ran>
  /** The same with lines to read from standard input. */
  runWith(input: string, line: string, ...more: readonly string[]): Promise<Ran>
  remove(): void
}

/** The variables of the command line are those of `env` alone until `vi.unstubAllEnvs()`. */
export function cliHome(env: Readonly<Record<string, string>> = {}): CliHome {
  const path = mkdtempSync(join(tmpdir(), 'sansdk-cli-home-'))
  for (const name of Object.keys(process.env)) {
    if (name.startsWith('AWS_')) vi.stubEnv(name, undefined)
  }
  const stubs = { HOME: path, AWS_MAX_ATTEMPTS: '1', AWS_EC2_METADATA_DISABLED: 'true', ...env }
  for (const [name, value] of Object.entries(stubs)) vi.stubEnv(name, value)
  const write = (name: string, text: string): void => {
    const file = join(path, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  const run = (line: string, ...more: readonly string[]): Promise<Ran> =>
    runSansdk([...line.split(' ').filter((word) => word !== ''), ...more])
  return {
    path,
    write,
    read: (name) => readFileSync(join(path, name), 'utf8'),
    profiles: (config, credentials = '') => {
      write('.aws/config', config)
      write('.aws/credentials', credentials)
    },
    run,
    runWith: async (input, line, ...more) => {
      const stdin = Object.getOwnPropertyDescriptor(process, 'stdin')
      Object.defineProperty(process, 'stdin', { value: Readable.from([input]), configurable: true })
      try {
        return await run(line, ...more)
      } finally {
        if (stdin !== undefined) Object.defineProperty(process, 'stdin', stdin)
      }
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  }
}
