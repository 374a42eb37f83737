import { isUtf8 } from 'node:buffer'
import { createHash, type Hash } from 'node:crypto'
import { constants, createReadStream, type Dirent, type Stats } from 'node:fs'
import {
  type FileHandle,
  lstat,
  mkdir,
  open,
  opendir,
  realpath,
  stat,
  unlink,
} from 'node:fs/promises'
import { join } from 'node:path'
import { RequestError, TransferError } from '../errors.ts'
import { md5OfEtag } from './checksum.ts'
import type { ListedObject } from './list.ts'
import type { CallOptions } from './options.ts'
import { numberOf } from './properties.ts'
import type { DownloadOptions, UploadOptions } from './transfer-types.ts'
import type { BucketContext } from './types.ts'
import { partLayout } from './workers.ts'

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
interface WalkedOther extends Walked {
  readonly kind: 'other'
}

/** What is there, and nobody knows what is in it. */
interface WalkedUnreadable extends Walked {
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

/** A file and an object that may be equal. */
interface Pair {
  readonly file: Pick<WalkedFile, 'path' | 'size' | 'modifiedMs'>
  readonly object: ListedObject
}

/** How equality is told, and in which direction is copied. */
interface Comparison {
  readonly changed: 'all' | 'time' | 'etag'
  readonly direction: 'up' | 'down'
  /** Of the requests that it may take. */
  readonly options: CallOptions
  /** Bytes of the parts of uploads. */
  readonly partSize?: number | undefined
}

/** Whether a copy would change nothing. */
export async function isUnchanged(
  context: BucketContext,
  { file, object }: Pair,
  comparison: Comparison,
): Promise<boolean> {
  const { changed, direction } = comparison
  if (changed === 'all' || file.size !== object.size) return false
  if (changed === 'etag') return await hasEtag(context, { file, object }, comparison)
  const stored = object.lastModified?.getTime()
  if (stored === undefined) return false
  // AWS tells times to the second, others to the millisecond in listings alone.
  const [copy, original] =
    direction === 'up' ? [stored, file.modifiedMs] : [file.modifiedMs, stored]
  return copy + 999 >= original
}

async function hasEtag(
  context: BucketContext,
  { file, object }: Pair,
  comparison: Comparison,
): Promise<boolean> {
  const md5 = md5OfEtag(object.etag)
  if (md5 !== undefined) return (await etagOf(file.path, undefined)) === md5
  const [, etag, count] = /^"?([0-9a-f]{32}-(\d{1,5}))"?$/i.exec(object.etag ?? '') ?? []
  if (etag === undefined) return false
  const fits = (partSize: number): boolean => Math.ceil(file.size / partSize) === Number(count)
  const partSize = await partSizeOf(context, object, { ...comparison, fits })
  return partSize !== undefined && (await etagOf(file.path, partSize)) === etag.toLowerCase()
}

/** The part size that an object was uploaded with: the length of its first part, or else our own. */
async function partSizeOf(
  context: BucketContext,
  { key, size }: ListedObject,
  { options, partSize, fits }: Comparison & { readonly fits: (partSize: number) => boolean },
): Promise<number | undefined> {
  const first = await firstPart(context, key, options)
  if (first !== undefined && first > 0 && fits(first)) return first
  const own = partLayout({ key, store: context.store, size, partSize }).partSize
  return fits(own) ? own : undefined
}

async function firstPart(
  context: BucketContext,
  key: string,
  { headers, signal, timeout, retry }: CallOptions,
): Promise<number | undefined> {
  try {
    const response = await context.send({
      method: 'HEAD',
      operation: 'HeadObject',
      key,
      query: { partNumber: 1 },
      headers,
      signal,
      timeout,
      retry,
    })
    return numberOf(response.headers, 'content-length')
  } catch (error) {
    signal?.throwIfAborted()
    // Stores that know no part numbers, and objects with a key of the customer.
    if (error instanceof RequestError) return undefined
    throw error
  }
}

/** The ETag of a file's bytes, without quotes: their MD5, or that of the MD5s of its parts. */
async function etagOf(path: string, partSize: number | undefined): Promise<string> {
  if (partSize === undefined) {
    const hash = createHash('md5')
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
    return hash.digest('hex')
  }
  const whole = createHash('md5')
  let part: Hash = createHash('md5')
  let parts = 0
  let left = partSize
  const end = (): void => {
    whole.update(part.digest())
    part = createHash('md5')
    parts += 1
    left = partSize
  }
  for await (const chunk of createReadStream(path)) {
    for (let rest = chunk as Buffer; rest.length > 0; ) {
      const piece = rest.subarray(0, left)
      part.update(piece)
      left -= piece.length
      rest = rest.subarray(piece.length)
      if (left === 0) end()
    }
  }
  if (left < partSize) end()
  return `${whole.digest('hex')}-${parts}`
}

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

function folded(path: string): string {
  return path.normalize('NFC').toLowerCase()
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

/** A file of a directory, and the object it stands for. */
export interface DirectoryEntry {
  readonly key: string
  /** The file's path. */
  readonly path: string
  /** Path below the directory, with `/` between its names. */
  readonly name: string
  /** Bytes of what is copied from. */
  readonly size: number
}

/** What directory transfers share. */
export interface DirectoryOptions
  extends Pick<CallOptions, 'signal' | 'headers' | 'retry' | 'timeout'> {
  /** What the keys begin with, mostly ending in `/`; default nothing. */
  readonly prefix?: string | undefined
  /** Files at the same time; each may use `concurrency` parts of its own. Default 4. */
  readonly concurrency?: number | undefined
  /** Whether an entry takes part, in copying and in deleting. Default all. */
  readonly filter?: ((entry: DirectoryEntry) => boolean) | undefined
  /**
   * Which files are copied: `all`; those that are missing, of another size or older at the other end
   * (`time`); or missing or of another size or ETag (`etag`, which reads local files, and asks for the
   * part size of objects that were uploaded in parts). Default `all`.
   */
  readonly changed?: 'all' | 'time' | 'etag' | undefined
  /**
   * Deletes what the other end has and this one has not: once both were listed to their ends without an
   * error and nothing failed. What is there but is not copied (a skipped link, a pipe) is not missing.
   * Default false.
   */
  readonly delete?: boolean | undefined
  /**
   * Symbolic links: `skip` passes them over, and on download refuses to write through them; `follow`
   * takes what they lead to. Default `skip`.
   */
  readonly symlinks?: 'skip' | 'follow' | undefined
  /** Called for each file as it is done. */
  readonly onResult?: ((result: DirectoryItem) => void) | undefined
}

/** Options of {@link uploadDirectory}. */
export interface UploadDirectoryOptions extends DirectoryOptions {
  /** Options of each upload, such as its content type. */
  readonly upload?: FileOptions<UploadOptions> | undefined
}

/** Options of {@link downloadDirectory}. */
export interface DownloadDirectoryOptions extends DirectoryOptions {
  /** Options of each download. */
  readonly download?: FileOptions<DownloadOptions> | undefined
}

/** Options for all files, or for each by a function. */
export type FileOptions<T> = T | ((entry: DirectoryEntry) => T)

/** What became of one file. */
export interface DirectoryItem extends DirectoryEntry {
  readonly action: 'copied' | 'skipped' | 'deleted' | 'failed'
  /** Why it failed. */
  readonly error: unknown
}

/** What became of all of them. Failures of files are here, not thrown: look at `failed`. */
export interface DirectoryResult {
  readonly items: readonly DirectoryItem[]
  readonly copied: number
  readonly skipped: number
  readonly deleted: number
  readonly failed: number
  /** Bytes copied. */
  readonly bytes: number
}
