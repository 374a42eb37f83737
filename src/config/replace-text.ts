import { randomBytes } from 'node:crypto'
import { mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { ConfigError } from '../errors.ts'

/**
 * Writes a text file in one step, and its folder where there is none: whoever reads the file sees the old text or the new
 * one. A symbolic link stays one. `mode` is that of the file there, or readable for its owner only.
 *
 * @throws ConfigError `CONFIG_INVALID` for a file that cannot be written.
 */
export async function replaceText(path: string, text: string, mode?: number): Promise<void> {
  const target = await targetOf(path)
  const isThere = (await stampOf(target)) !== undefined
  const kept = mode ?? (isThere ? (await stat(target)).mode & 0o777 : NEW_MODE)
  const draft = await writeDraft(target, text, kept)
  try {
    await rename(draft, target)
  } catch (error) {
    await rm(draft, { force: true })
    throw fileFailure(path, 'the file cannot be written', error)
  }
}

/** Of a file that was not there: its owner reads it, nobody else. */
export const NEW_MODE = 0o600

/** Writes a file beside the one whose place it is to take, and gives its path. */
export async function writeDraft(target: string, text: string, mode: number): Promise<string> {
  // In the same folder, since only within one file system renaming is one step.
  const draft = join(dirname(target), `.${randomBytes(8).toString('hex')}.tmp`)
  try {
    await mkdir(dirname(target), { recursive: true, mode: 0o700 })
    const file = await open(draft, 'wx', NEW_MODE)
    try {
      await file.writeFile(text)
      // `umask` has no say in the mode of a file that was there.
      if (mode !== NEW_MODE) await file.chmod(mode)
      await file.sync()
    } finally {
      await file.close()
    }
    return draft
  } catch (error) {
    await rm(draft, { force: true })
    throw fileFailure(target, 'the file cannot be written', error)
  }
}

/** What a path leads to. @throws ConfigError `CONFIG_INVALID`. */
export async function targetOf(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return path
    throw fileFailure(path, 'the file cannot be read', error)
  }
}

/** What changes with a file; undefined where there is none. @throws ConfigError `CONFIG_INVALID`. */
export async function stampOf(path: string): Promise<string | undefined> {
  try {
    const { ino, mtimeNs, size } = await stat(path, { bigint: true })
    return `${ino} ${mtimeNs} ${size}`
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw fileFailure(path, 'the file cannot be read', error)
  }
}

/** The error of a file. */
export function fileFailure(path: string, problem: string, cause?: unknown): ConfigError {
  const why = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : ''
  return new ConfigError(`${path}: ${problem}${why}`, { code: 'CONFIG_INVALID', cause })
}
