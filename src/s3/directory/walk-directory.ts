import type { Dir, Stats } from 'node:fs'
import { opendir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isError } from '../../base/errors.ts'

/** A regular file below a directory. */
export interface WalkedFile {
  readonly path: string
  /** Below the directory, with `/` between its names. */
  readonly name: string
  /** Bytes. */
  readonly size: number
  readonly modifiedMs: number
}

interface Place {
  readonly path: string
  readonly name: string
  /** The real paths of the directories above: a link to one of them would lead round for ever. */
  readonly above: readonly string[]
}

/** All regular files below a directory, depth first. Pipes, sockets and devices are passed over. */
export async function* walkDirectory(
  directory: string,
  symlinks: 'skip' | 'follow',
): AsyncGenerator<WalkedFile, void, undefined> {
  yield* walk({ path: directory, name: '', above: [] }, symlinks)
}

async function* walk(
  place: Place,
  symlinks: 'skip' | 'follow',
): AsyncGenerator<WalkedFile, void, undefined> {
  const real = await realpath(place.path)
  if (place.above.includes(real)) return
  const above = [...place.above, real]
  const listing: Dir = await opendir(place.path)
  for await (const entry of listing) {
    if (entry.isSymbolicLink() && symlinks === 'skip') continue
    const path = join(place.path, entry.name)
    const name = place.name === '' ? entry.name : `${place.name}/${entry.name}`
    const found = await look(path)
    if (found?.isDirectory()) yield* walk({ path, name, above }, symlinks)
    else if (found?.isFile()) {
      yield { path, name, size: found.size, modifiedMs: found.mtimeMs }
    }
  }
}

// Gone since it was listed, or a link that leads nowhere: there is nothing to copy.
async function look(path: string): Promise<Stats | undefined> {
  try {
    return await stat(path)
  } catch (error) {
    if (isError(error) && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}
