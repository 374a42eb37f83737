import type { Environment } from '../../../src/base/environment.ts'
import type { ConfigContext, ConfigWarning } from '../../../src/config/context.ts'
import { createSettings, type SettingsSnapshot } from '../../../src/config/settings.ts'

/** Files in memory, with a clock that moves only when told. */
export interface MemoryContext extends ConfigContext {
  readonly warnings: readonly ConfigWarning[]
  readonly slept: readonly number[]
  /** Paths in the order of reading. */
  readonly reads: readonly string[]
  /** Runs at the next sleep. */
  onSleep: (() => void) | undefined
  /** Writes in place: the inode stays. */
  write(path: string, content: string | Uint8Array): void
  /** Writes as by renaming a new file over the old one. */
  replace(path: string, content: string, mtimeMs?: number): void
  remove(path: string): void
  advance(byMs: number): void
}

interface MemoryFile {
  readonly bytes: Uint8Array
  readonly mtimeMs: number
  readonly inode: number
}

/** Options of {@link memoryContext}. */
export interface MemoryOptions {
  readonly env?: Environment
  readonly platform?: string
  readonly home?: string | undefined
  readonly files?: Readonly<Record<string, string | Uint8Array>>
}

/** A context over files in memory; its home is `/home/user` unless said otherwise. */
export function memoryContext(options: MemoryOptions = {}): MemoryContext {
  let clock = 1_800_000_000_000
  let inodes = 0
  const files = new Map<string, MemoryFile>()
  const warnings: ConfigWarning[] = []
  const slept: number[] = []
  const reads: string[] = []
  const put = (path: string, content: string | Uint8Array, inode: number, mtimeMs: number) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    files.set(path, { bytes, inode, mtimeMs })
  }
  const context: MemoryContext = {
    env: options.env ?? {},
    platform: options.platform ?? 'linux',
    homedir: () => ('home' in options ? options.home : '/home/user'),
    readFile: async (path) => {
      reads.push(path)
      return files.get(path)?.bytes
    },
    stat: async (path) => {
      const file = files.get(path)
      return file && { mtimeMs: file.mtimeMs, size: file.bytes.length, inode: file.inode }
    },
    now: () => clock,
    sleep: async (delayMs) => {
      slept.push(delayMs)
      context.onSleep?.()
    },
    emitWarning: (warning) => {
      warnings.push(warning)
    },
    warnings,
    slept,
    reads,
    onSleep: undefined,
    write: (path, content) => put(path, content, files.get(path)?.inode ?? ++inodes, clock),
    replace: (path, content, mtimeMs = clock) => put(path, content, ++inodes, mtimeMs),
    remove: (path) => {
      files.delete(path)
    },
    advance: (byMs) => {
      clock += byMs
    },
  }
  for (const [path, content] of Object.entries(options.files ?? {})) context.write(path, content)
  context.advance(60_000)
  return context
}

/** Loads settings from this config file and this environment. */
export function loadSettings(
  config: string,
  env: Environment = {},
  profile?: string,
): Promise<SettingsSnapshot> {
  const files = { '/home/user/.aws/config': config }
  return createSettings({ context: memoryContext({ env, files }), profile }).load()
}

/** What an action throws. */
export function thrownBy(action: () => unknown): Error {
  try {
    action()
  } catch (error) {
    return error as Error
  }
  throw new Error('nothing was thrown')
}
