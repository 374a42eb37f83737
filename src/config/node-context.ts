import { readFile, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { setTimeout } from 'node:timers/promises'
import type { ConfigContext, ConfigWarning, FileStamp } from './context.ts'
import { withHidden } from './with-hidden.ts'

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
