import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { md5OfEtag } from '../checksum/multipart-checksum.ts'
import type { ListedObject } from '../list-objects.ts'
import type { WalkedFile } from './walk-directory.ts'

/** A file and an object that may be equal. */
export interface Pair {
  readonly file: WalkedFile
  readonly object: ListedObject
}

/** How equality is told, and in which direction is copied. */
export interface Comparison {
  readonly changed: 'all' | 'time' | 'etag'
  readonly direction: 'up' | 'down'
}

/** Whether a copy would change nothing. */
export async function isUnchanged(
  { file, object }: Pair,
  { changed, direction }: Comparison,
): Promise<boolean> {
  if (changed === 'all' || file.size !== object.size) return false
  if (changed === 'etag') return await hasEtag(file.path, object.etag)
  const stored = object.lastModified?.getTime()
  if (stored === undefined) return false
  // AWS tells times to the second, others to the millisecond in listings alone.
  const [copy, original] =
    direction === 'up' ? [stored, file.modifiedMs] : [file.modifiedMs, stored]
  return copy + 999 >= original
}

// What was uploaded in parts has an ETag that depends on their lengths, and is copied again.
async function hasEtag(path: string, etag: string | undefined): Promise<boolean> {
  const md5 = md5OfEtag(etag)
  if (md5 === undefined) return false
  const hash = createHash('md5')
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
  return hash.digest('hex') === md5
}
