import { isUtf8 } from 'node:buffer'
import type { Dirent } from 'node:fs'
import { opendir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { TransferError } from '../../errors.ts'

interface Walked {
  readonly path: string
  /** Below the directory, with `/` between its names. */
  readonly name: string
}

/** A regular file below a directory. */
export interface WalkedFile extends Walked {
  readonly kind: 'file'
  /** Bytes. */
  readonly size: number
  readonly modifiedMs: number
  /** Its path without symbolic links; undefined where links are followed. */
  readonly realPath: string | undefined
}

/** What is there but is not copied: a link, pipe, socket or device. */
export interface WalkedOther extends Walked {
  readonly kind: 'other'
}

/** What is there, and nobody knows what is in it. */
export interface WalkedUnreadable extends Walked {
  readonly kind: 'unreadable'
  readonly error: unknown
}

/** What is found below a directory. */
export type WalkedEntry = WalkedFile | WalkedOther | WalkedUnreadable

interface Place extends Walked {
  readonly symlinks: 'skip' | 'follow'
  /** The real paths of the directories above: a link to one of them would lead round for ever. */
  readonly above: readonly string[]
}

/**
 * All that is below a directory, depth first.
 *
 * @throws the system's error where the directory itself cannot be read; others are entries.
 */
export async function* walkDirectory(
  directory: string,
  symlinks: 'skip' | 'follow',
): AsyncGenerator<WalkedEntry, void, undefined> {
  yield* walk({ path: directory, name: '', symlinks, above: [] })
}

async function* walk(place: Place): AsyncGenerator<WalkedEntry, void, undefined> {
  const real = await realpath(place.path)
  if (place.above.includes(real)) return
  // As bytes: decoded, a name that is not UTF-8 is that of no file, and the file would be missed.
  const listing = await opendir(place.path, { encoding: 'buffer' as BufferEncoding })
  for await (const entry of listing as AsyncIterable<Dirent<string | Buffer>>) {
    const bytes = Buffer.from(entry.name)
    const walked = below(place, bytes.toString())
    if (isUtf8(bytes)) yield* look(place, walked, real, entry.isSymbolicLink())
    else yield { kind: 'unreadable', ...walked, error: undecodable(walked) }
  }
}

function below({ path, name }: Walked, entry: string): Walked {
  return { path: join(path, entry), name: name === '' ? entry : `${name}/${entry}` }
}

async function* look(
  { symlinks, above }: Place,
  walked: Walked,
  parent: string,
  isLink: boolean,
): AsyncGenerator<WalkedEntry, void, undefined> {
  if (isLink && symlinks === 'skip') return yield { kind: 'other', ...walked }
  try {
    const found = await stat(walked.path)
    if (found.isDirectory()) {
      yield* walk({ ...walked, symlinks, above: [...above, parent] })
    } else if (found.isFile()) {
      const realPath = symlinks === 'skip' ? join(parent, lastName(walked)) : undefined
      const { size, mtimeMs: modifiedMs } = found
      yield { kind: 'file', ...walked, size, modifiedMs, realPath }
    } else yield { kind: 'other', ...walked }
  } catch (error) {
    yield { kind: 'unreadable', ...walked, error }
  }
}

function lastName({ name }: Walked): string {
  return name.slice(name.lastIndexOf('/') + 1)
}

function undecodable({ name }: Walked): TransferError {
  return new TransferError(
    `The file name ${JSON.stringify(name)} is not valid UTF-8, so that it has no key; rename the file`,
    { code: 'TRANSFER_KEY_UNSAFE', key: name },
  )
}
