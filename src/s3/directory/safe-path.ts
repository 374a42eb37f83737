import { lstat, mkdir } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { TransferError } from '../../errors.ts'

/**
 * The names of a key's path below a directory.
 *
 * @throws TransferError `TRANSFER_KEY_UNSAFE` for a key that would lead out of it, or that another key
 * has the same path as: with `..`, `.` or empty names, absolute, with a NUL, or on Windows with
 * a backslash, drive or stream.
 */
export function safeNames(key: string, relative: string): readonly string[] {
  const names = relative.split('/')
  const isUnsafe = names.some(
    (name) => name === '' || name === '.' || name === '..' || name.includes('\0'),
  )
  if (isUnsafe || (sep === '\\' && /[\\:]/.test(relative))) throw unsafeKey(key)
  return names
}

function unsafeKey(key: string): TransferError {
  return new TransferError(`The key ${JSON.stringify(key)} has no safe path below the directory`, {
    code: 'TRANSFER_KEY_UNSAFE',
    key,
  })
}

/** Makes directories below one, and sees that none is a link that leads out of it. */
export interface DirectoryMaker {
  /** @throws TransferError `TRANSFER_KEY_UNSAFE`; the system's error. */
  parentOf(key: string, names: readonly string[]): Promise<void>
}

/** Makes it for a directory, which is made too. */
export function createDirectoryMaker(root: string, symlinks: 'skip' | 'follow'): DirectoryMaker {
  const made = new Map<string, Promise<void>>()
  const make = async (path: string, key: string): Promise<void> => {
    // Somebody may have planted a link where a directory belongs; `mkdir -p` would go through it.
    if (symlinks === 'skip' && (await isLink(path))) throw unsafeKey(key)
    await mkdir(path, { recursive: true })
  }
  return {
    async parentOf(key, names) {
      let path = root
      made.set(path, made.get(path) ?? mkdir(root, { recursive: true }).then(() => undefined))
      await made.get(path)
      for (const name of names.slice(0, -1)) {
        path = join(path, name)
        const making = made.get(path) ?? make(path, key)
        made.set(path, making)
        await making
      }
    },
  }
}

async function isLink(path: string): Promise<boolean> {
  try {
    return (await lstat(path)).isSymbolicLink()
  } catch {
    return false
  }
}
