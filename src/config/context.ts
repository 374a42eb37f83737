import { readFile, type Stats, stat } from 'node:fs'
import { homedir } from 'node:os'
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
      readFile: (path: string) => unlessMissing<Buffer>((done) => readFile(path, done)),
      stat: async (path: string) => stampOf(await unlessMissing<Stats>((done) => stat(path, done))),
      now: () => Date.now(),
      sleep: (delayMs: number) =>
        new Promise<void>((resolve) => {
          setTimeout(resolve, delayMs)
        }),
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

function stampOf(stats: Stats | undefined): FileStamp | undefined {
  return stats && { mtimeMs: stats.mtimeMs, size: stats.size, inode: stats.ino }
}

/** Callbacks, because the promises of `fs` load its streams too: 13 million instructions, of 80 for an empty start. */
function unlessMissing<T>(
  read: (done: (error: NodeJS.ErrnoException | null, value: T) => void) => void,
): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    read((error, value) => {
      if (error === null) resolve(value)
      else if (error.code === 'ENOENT' || error.code === 'ENOTDIR') resolve(undefined)
      else reject(error)
    })
  })
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
