import { readFile, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import type { Environment } from '../base/environment.ts'

/** What tells one state of a file from the next. */
export interface FileStamp {
  /** Time of the last change, in milliseconds since the epoch. */
  readonly mtimeMs: number
  /** In bytes. */
  readonly size: number
  /** A file that was replaced by renaming has another inode, though time and size may agree. */
  readonly inode: number
}

/** A warning about a setting, for people: it never holds a value. */
export interface ConfigWarning {
  readonly code:
    | 'SANSDK_CONFIG_FILE_MISSING'
    | 'SANSDK_CONFIG_UNREADABLE'
    | 'SANSDK_CONFIG_INDENTED'
    | 'SANSDK_CONFIG_IGNORED'
    | 'SANSDK_REGION_DEFAULT'
  readonly message: string
}

/** Everything outside the process that configuration is read from. */
export interface ConfigContext {
  /** Read anew at each use, never copied. */
  readonly env: Environment
  /** As `process.platform`; `win32` changes separators and where the home directory is looked for. */
  readonly platform: string
  /** The home directory that the operating system knows, used where no variable names one. */
  homedir(): string | undefined
  /** The bytes of a file, or undefined where there is none. Any other failure rejects. */
  readFile(path: string): Promise<Uint8Array | undefined>
  /** The stamp of a file, or undefined where there is none. Any other failure rejects. */
  stat(path: string): Promise<FileStamp | undefined>
  /** Milliseconds since the epoch, on the clock that stamps files. */
  now(): number
  /** Resolves after that many milliseconds. */
  sleep(delayMs: number): Promise<void>
  emitWarning(warning: ConfigWarning): void
}

/** The context of this process: its environment, files, clock and warnings. */
export const nodeContext: ConfigContext = Object.freeze(
  withHidden(
    {
      platform: process.platform,
      homedir: homeOfUser,
      readFile: (path: string) => unlessMissing(readFile(path)),
      stat: (path: string) => unlessMissing(stampOf(path)),
      now: () => Date.now(),
      sleep: async (delayMs: number) => {
        await setTimeout(delayMs)
      },
      emitWarning: (warning: ConfigWarning) =>
        process.emitWarning(warning.message, { type: 'SansdkWarning', code: warning.code }),
    },
    {
      get env() {
        return process.env
      },
    },
  ),
)

// os.homedir() throws where the user id has no entry in the password database, as in many containers.
function homeOfUser(): string | undefined {
  try {
    return homedir() || undefined
  } catch {
    return undefined
  }
}

async function stampOf(path: string): Promise<FileStamp> {
  const { mtimeMs, size, ino } = await stat(path)
  return { mtimeMs, size, inode: ino }
}

async function unlessMissing<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw error
  }
}

/**
 * Adds properties that can be read but not seen: neither by `inspect`, nor by `JSON.stringify`, nor
 * by spreading. For what leads to secrets, as the environment does.
 */
export function withHidden<T extends object, H extends object>(visible: T, hidden: H): T & H {
  const descriptors: PropertyDescriptorMap = {}
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(hidden))) {
    descriptors[name] = { ...descriptor, enumerable: false }
  }
  return Object.defineProperties(visible, descriptors) as T & H
}
