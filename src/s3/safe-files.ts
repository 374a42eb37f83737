import { constants, type Stats } from 'node:fs'
import { type FileHandle, lstat, mkdir, open, realpath, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { TransferError } from '../errors.ts'

// Microsoft's "Naming Files, Paths, and Namespaces": with any extension, and the superscript digits.
const RESERVED =
  /^(?:con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3]|conin\$|conout\$)(?:\.|$)/i

const FORBIDDEN = /[<>:"|?*\\]|[ .]$/

function isWindowsName(name: string): boolean {
  const hasControl = [...name].some((character) => character < ' ')
  return !hasControl && !RESERVED.test(name) && !FORBIDDEN.test(name)
}

/**
 * The names of a key's path below a directory.
 *
 * @throws TransferError `TRANSFER_KEY_UNSAFE` for a key that would lead out of it, or that another key
 * has the same path as: with `..`, `.` or empty names, absolute, with a NUL, or on Windows with
 * a backslash, drive or stream or a name that Windows reserves.
 */
export function safeNames(
  key: string,
  relative: string,
  platform: NodeJS.Platform = process.platform,
): readonly string[] {
  const names = relative.split('/')
  for (const name of names) {
    if (name === '' || name === '.' || name === '..' || name.includes('\0')) throw unsafeKey(key)
    if (platform !== 'win32') continue
    if (!isWindowsName(name)) {
      throw unsafeKey(key, `Windows has no file with the name ${JSON.stringify(name)}`)
    }
  }
  return names
}

function unsafeKey(key: string, reason?: string): TransferError {
  const problem = `The key ${JSON.stringify(key)} has no safe path below the directory`
  return new TransferError(reason === undefined ? problem : `${problem}: ${reason}`, {
    code: 'TRANSFER_KEY_UNSAFE',
    key,
  })
}

/** Makes directories below one, and sees that none is a link that leads out of it. */
export interface DirectoryMaker {
  /**
   * @returns the real path of the directory; undefined where links are followed.
   * @throws TransferError `TRANSFER_KEY_UNSAFE`; the system's error.
   */
  parentOf(key: string, names: readonly string[]): Promise<string | undefined>
}

/** Makes it for a directory, which is made too. */
export function createDirectoryMaker(root: string, symlinks: 'skip' | 'follow'): DirectoryMaker {
  const made = new Map<string, Promise<unknown>>()
  let realRoot: Promise<string> | undefined
  const make = async (path: string, key: string): Promise<void> => {
    // Somebody may have planted a link where a directory belongs; `mkdir -p` would go through it.
    if (symlinks === 'skip' && (await isSymbolicLink(path))) throw unsafeKey(key)
    await mkdir(path, { recursive: true })
  }
  return {
    async parentOf(key, names) {
      realRoot ??= mkdir(root, { recursive: true }).then(() => realpath(root))
      const parents = names.slice(0, -1)
      let path = root
      const real = join(await realRoot, ...parents)
      for (const name of parents) {
        path = join(path, name)
        const making = made.get(path) ?? make(path, key)
        made.set(path, making)
        await making
      }
      return symlinks === 'skip' ? real : undefined
    },
  }
}

async function isSymbolicLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink()
  } catch {
    return false
  }
}

/**
 * Opens a file for reading, if it is the one at its real path: a link that has taken the place of it,
 * or of a directory above it, since it was listed is not followed.
 *
 * @throws TransferError `TRANSFER_KEY_UNSAFE`; the system's error, such as `ELOOP`.
 */
export async function openInPlace(
  path: string,
  realPath: string | undefined,
  key: string,
): Promise<FileHandle> {
  if (realPath === undefined) return await open(path, 'r')
  // Neither a link at the end nor a pipe, which would wait for a writer. Windows has no such flags.
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants
  const handle = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
  try {
    if (!(await isInPlace(handle, path, realPath))) throw unsafeKey(key, 'a link leads elsewhere')
    return handle
  } catch (error) {
    await handle.close()
    throw error
  }
}

/** Whether an open file is the one that the path leads to without symbolic links. */
export async function isInPlace(
  handle: FileHandle,
  path: string,
  realPath: string,
): Promise<boolean> {
  const [found, real] = await Promise.all([handle.stat(), realpath(path)])
  return isSamePath(real, realPath) && isSameFile(found, await stat(real))
}

function isSameFile(one: Stats, other: Stats): boolean {
  return one.isFile() && one.ino === other.ino && one.dev === other.dev
}

/** Whether two real paths are one, on file systems that do not tell cases or normal forms apart, too. */
function isSamePath(one: string, other: string): boolean {
  if (one === other) return true
  if (process.platform !== 'win32' && process.platform !== 'darwin') return false
  return folded(one) === folded(other)
}

/** One text for all names that are one name where neither cases nor normal forms are told apart. */
export function folded(path: string): string {
  return path.normalize('NFC').toLowerCase()
}

/** Whether two paths lead to one file: so do names of two cases on most disks of Windows and macOS. */
export async function isOneFile(one: string, other: string): Promise<boolean> {
  try {
    const [found, second] = await Promise.all([stat(one), stat(other)])
    if (!isSameFile(found, second)) return false
    // One of several links to it can be replaced without the others.
    return found.nlink === 1 || (await realpath(one)) === (await realpath(other))
  } catch {
    return false
  }
}

/**
 * Deletes a file, if it is still the one at its real path.
 *
 * @throws TransferError `TRANSFER_KEY_UNSAFE` where a link leads elsewhere by now; the system's error.
 */
export async function unlinkInPlace(path: string, realPath: string | undefined): Promise<void> {
  const real = await realpath(path)
  if (realPath === undefined || !isSamePath(real, realPath)) throw unsafeKey(path)
  await unlink(real)
}
