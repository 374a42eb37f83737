import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Environment } from '../../../src/base/environment.ts'
import { nodeContext } from '../../../src/config/context.ts'
import type { CredentialsContext } from '../../../src/credentials/index.ts'

/** A home directory on disk, with an environment and a clock of its own. */
export interface TemporaryHome {
  readonly path: string
  readonly context: CredentialsContext
  /** Changes the environment. */
  readonly env: Record<string, string | undefined>
  readonly slept: number[]
  write(path: string, text: string): void
  read(path: string): string
  advance(byMs: number): void
  remove(): void
}

/** Files are given by their paths below the home directory. */
export function temporaryHome(
  files: Readonly<Record<string, string>> = {},
  env: Environment = {},
): TemporaryHome {
  const path = mkdtempSync(join(tmpdir(), 'sansdk-home-'))
  const own: Record<string, string | undefined> = { PATH: process.env['PATH'], ...env }
  const slept: number[] = []
  let clock = Date.parse('2026-01-02T03:04:05Z')
  const home: TemporaryHome = {
    path,
    env: own,
    slept,
    context: {
      ...nodeContext,
      env: own,
      homedir: () => path,
      now: () => clock,
      sleep: async (delayMs) => {
        slept.push(delayMs)
      },
      emitWarning: () => {},
    },
    write: (name, text) => {
      const file = join(path, name)
      mkdirSync(dirname(file), { recursive: true })
      writeFileSync(file, text)
    },
    read: (name) => readFileSync(join(path, name), 'utf8'),
    advance: (byMs) => {
      clock += byMs
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  }
  for (const [name, text] of Object.entries(files)) home.write(name, text)
  return home
}
