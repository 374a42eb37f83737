import { realpath, stat, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { argumentTypeError, TransferError } from '../errors.ts'
import { typedByName } from './content-types.ts'
import { type DeletionError, deleteMany, deleteObject } from './delete.ts'
import {
  checkDirectory,
  checkSlash,
  collectResults,
  directoryCounts,
  listOptions,
  missingSlash,
  optionsOfFile,
  type ResultCollector,
} from './directory-result.ts'
import { isUnchanged, type WalkedEntry, type WalkedFile, walkDirectory } from './directory-walk.ts'
import { downloadTo } from './download.ts'
import { type ListedObject, listObjects } from './list.ts'
import {
  type BucketContext,
  checkedOptions,
  commonOptions,
  type OperationOptions,
} from './options.ts'
import {
  createDirectoryMaker,
  type DirectoryMaker,
  folded,
  isOneFile,
  openInPlace,
  safeNames,
  unlinkInPlace,
} from './safe-files.ts'
import type {
  DirectoryEntry,
  DirectoryOptions,
  DirectoryResult,
  DownloadDirectoryOptions,
  UploadDirectoryOptions,
  UploadOptions,
} from './transfer-types.ts'
import { upload } from './upload.ts'
import { sourceChanged } from './upload-sources.ts'
import { beginOperation, concurrencyOf, inParallel, observeTransfer } from './workers.ts'

/**
 * Uploads the files below a directory under keys that are the prefix and their path. A file that fails
 * does not stop the others.
 *
 * @throws TypeError and RangeError for wrong options; the system's error for a directory that cannot
 * be read; as `client.request` where listing or deleting fails; the signal's reason.
 */
export function uploadDirectory(
  context: BucketContext,
  directory: string,
  options: UploadDirectoryOptions = {},
): Promise<DirectoryResult> {
  const { prefix = '' } = options
  const transfer = { operation: 'uploadDirectory', bucket: context.bucket, prefix } as const
  const run = () => uploadFiles(context, directory, options)
  return observeTransfer(transfer, run, directoryCounts)
}

async function uploadFiles(
  context: BucketContext,
  directory: string,
  callerOptions: UploadDirectoryOptions,
): Promise<DirectoryResult> {
  if (typeof directory !== 'string') throw argumentTypeError('directory', 'a path', directory)
  const concurrency = concurrencyOf(checkedOptions(callerOptions).concurrency)
  const asked = checkDirectory(callerOptions)
  checkSlash('uploadDirectory', asked)
  const { scope, options: limited } = beginOperation(context, asked, 's3 uploadDirectory')
  const options = { ...limited, signal: scope.signal }
  try {
    const results = collectResults(options)
    const listing = remoteObjects(context, options)
    const entries = walkDirectory(directory, options.symlinks ?? 'skip')
    const work = async (walked: WalkedEntry): Promise<void> => {
      const remote = await listing
      const entry = entryOf(walked, options)
      const object = remote.get(entry.key)
      keep(remote, walked, entry)
      if (options.filter?.(entry) === false) return
      if (walked.kind === 'other') return options.onOmitted?.(entry, walked.why)
      if (walked.kind === 'unreadable') return results.add(entry, 'failed', walked.error)
      await uploadFile(context, { file: walked, entry, object }, options, results)
    }
    await inParallel(heldUntil(entries, listing), work, concurrency)
    if (options.delete === true && !results.failed()) {
      const remote = await listing
      const pathOf = (_key: string, name: string): string => `${directory}/${name}`
      await deleteObjects(context, remote.values(), pathOf, options, results)
    }
    return results.result()
  } finally {
    scope.release()
  }
}

/** Reads a source while something else is awaited, and gives nothing before that has come. */
async function* heldUntil<T>(source: AsyncIterable<T>, ready: Promise<unknown>): AsyncGenerator<T> {
  let isReady = false
  const settled = (): void => {
    isReady = true
  }
  ready.then(settled, settled)
  const held: T[] = []
  for await (const item of source) {
    if (!isReady) {
      held.push(item)
      continue
    }
    // Throws where it failed.
    await ready
    yield* held.splice(0)
    yield item
  }
  await ready
  yield* held
}

/** What is there is not deleted at the other end, nor what may be below it. */
function keep(
  remote: Map<string, ListedObject>,
  walked: WalkedEntry,
  { key }: DirectoryEntry,
): void {
  remote.delete(key)
  if (walked.kind === 'file') return
  for (const other of remote.keys()) if (other.startsWith(`${key}/`)) remote.delete(other)
}

function entryOf(walked: WalkedEntry, { prefix = '' }: UploadDirectoryOptions): DirectoryEntry {
  const { path, name } = walked
  return { key: prefix + name, path, name, size: walked.kind === 'file' ? walked.size : 0 }
}

/** What the store has, where that matters. */
async function remoteObjects(
  context: BucketContext,
  options: UploadDirectoryOptions,
): Promise<Map<string, ListedObject>> {
  const objects = new Map<string, ListedObject>()
  if ((options.changed ?? 'all') === 'all' && options.delete !== true) return objects
  const { prefix } = options
  for await (const object of listObjects(context, { prefix, ...listOptions(options) })) {
    objects.set(object.key, object)
  }
  return objects
}

interface Upload {
  readonly file: WalkedFile
  readonly entry: DirectoryEntry
  readonly object: ListedObject | undefined
}

function uploadOptionsOf(
  { upload: ofFiles }: UploadDirectoryOptions,
  entry: DirectoryEntry,
): UploadOptions | undefined {
  return typeof ofFiles === 'function' ? ofFiles(entry) : ofFiles
}

async function uploadFile(
  context: BucketContext,
  { file, entry, object }: Upload,
  options: UploadDirectoryOptions,
  results: ResultCollector,
): Promise<void> {
  const { signal, changed = 'all' } = options
  try {
    signal?.throwIfAborted()
    // Asked for those that are uploaded, unless it takes their part size to tell which are.
    let ofFile = changed === 'etag' ? uploadOptionsOf(options, entry) : undefined
    const how = { changed, direction: 'up', options, partSize: ofFile?.partSize } as const
    const same = object && (await isUnchanged(context, { file, object }, how))
    if (same === true || options.confirm?.(entry) === false) return results.add(entry, 'skipped')
    if (options.dryRun === true) return results.add(entry, 'copied')
    ofFile ??= uploadOptionsOf(options, entry)
    const onProgress = results.progressOf(entry, ofFile?.onProgress)
    const fileOptions = { ...optionsOfFile(options, ofFile), onProgress }
    const handle = await openInPlace(file.path, file.realPath, entry.key)
    try {
      await upload(context, entry.key, handle, typedByName(fileOptions, file.path))
    } finally {
      await handle.close()
    }
    if (options.move === true) await removeUploaded(file, entry.key)
  } catch (error) {
    signal?.throwIfAborted()
    return results.add(entry, 'failed', error)
  }
  results.add(entry, 'copied')
}

/** Deletes a file that was uploaded, if it is still what was read. */
async function removeUploaded({ path, realPath, size, modifiedMs }: WalkedFile, key: string) {
  const stats = await stat(path)
  if (stats.size !== size || stats.mtimeMs !== modifiedMs) throw sourceChanged(key, 'was changed')
  await (realPath === undefined ? unlink(path) : unlinkInPlace(path, realPath))
}

/** Deletes the objects that are not at the other end, which was read whole. `pathOf` gives their entries a path. */
export async function deleteObjects(
  context: BucketContext,
  objects: Iterable<ListedObject>,
  pathOf: (key: string, name: string) => string,
  options: DirectoryOptions,
  results: ResultCollector,
): Promise<void> {
  const { prefix = '', filter, signal, headers, retry, timeout, dryRun } = options
  const entries = new Map<string, DirectoryEntry>()
  for (const { key, size } of objects) {
    const name = key.slice(prefix.length)
    const entry = { key, path: pathOf(key, name), name, size }
    if (filter?.(entry) !== false) entries.set(key, entry)
  }
  const keys = dryRun === true ? [] : entries.keys()
  const { failed } = await deleteMany(context, [...keys], { signal, headers, retry, timeout })
  for (const { key, error } of failed) {
    const entry = entries.get(key)
    entries.delete(key)
    if (entry !== undefined) results.add(entry, 'failed', notDeleted(key, key, error))
  }
  for (const entry of entries.values()) results.add(entry, 'deleted')
}

function notDeleted(name: string, key: string, error: unknown): TransferError {
  const { code, message, cause = error } = error as DeletionError
  const reason = message.includes(code) ? message : `${code}: ${message}`
  return new TransferError(`${JSON.stringify(name)} was not deleted: ${reason}`, {
    code: 'TRANSFER_DELETE_FAILED',
    key,
    cause,
  })
}

/**
 * Downloads the objects under a prefix to files below a directory; each gets the object's time of
 * change. A file that fails does not stop the others. Keys that end in `/`, which some tools make for
 * directories, are passed over.
 *
 * A key that would lead out of the directory fails with TransferError `TRANSFER_KEY_UNSAFE`.
 *
 * @throws TypeError and RangeError for wrong options; as `client.request` where listing fails; the
 * signal's reason.
 */
export function downloadDirectory(
  context: BucketContext,
  directory: string,
  options: DownloadDirectoryOptions = {},
): Promise<DirectoryResult> {
  const { prefix = '' } = options
  const transfer = { operation: 'downloadDirectory', bucket: context.bucket, prefix } as const
  const run = () => downloadFiles(context, directory, options)
  return observeTransfer(transfer, run, directoryCounts)
}

async function downloadFiles(
  context: BucketContext,
  directory: string,
  callerOptions: DownloadDirectoryOptions,
): Promise<DirectoryResult> {
  if (typeof directory !== 'string') throw argumentTypeError('directory', 'a path', directory)
  const concurrency = concurrencyOf(checkedOptions(callerOptions).concurrency)
  const asked = checkDirectory(callerOptions)
  const { scope, options } = beginOperation(context, asked, 's3 downloadDirectory')
  const { signal } = scope
  try {
    const { prefix = '', namePrefix = '', symlinks = 'skip' } = options
    const results = collectResults(options)
    const run: Run = {
      context,
      directory,
      options: { ...options, signal },
      results,
      maker: createDirectoryMaker(directory, symlinks),
      nameOf: namesBelow(prefix),
      names: new Set(),
      folds: new Map(),
      running: new Map(),
    }
    const listed = { prefix: prefix + namePrefix, ...listOptions(options), signal }
    const objects = listObjects(context, listed)
    await inParallel(objects, (object) => downloadListed(run, object), concurrency)
    if (options.delete === true && !results.failed()) await deleteRestOfDirectory(run)
    return results.result()
  } finally {
    scope.release()
  }
}

/** One download of a directory. */
interface Run {
  readonly context: BucketContext
  readonly directory: string
  readonly options: DownloadDirectoryOptions
  readonly results: ResultCollector
  readonly maker: DirectoryMaker
  readonly nameOf: (key: string) => string
  /** Of the objects that were listed. */
  readonly names: Set<string>
  /** The first of the names that are one but for cases and normal forms. */
  readonly folds: Map<string, string>
  /** What is being downloaded, by name. */
  readonly running: Map<string, Promise<void>>
}

/**
 * Names of keys below a prefix. Of `photos` in place of `photos/` the slash is left out, and Node warns
 * of it: the keys of `photos2` are listed then, too.
 */
function namesBelow(prefix: string): (key: string) => string {
  let warned = prefix === '' || prefix.endsWith('/')
  return (key) => {
    const name = key.slice(prefix.length)
    if (prefix === '' || prefix.endsWith('/') || !name.startsWith('/')) return name
    if (!warned) process.emitWarning(missingSlash('downloadDirectory', prefix), 'SansdkWarning')
    warned = true
    return name.slice(1)
  }
}

async function downloadListed(run: Run, object: ListedObject): Promise<void> {
  const name = run.nameOf(object.key)
  if (name === '' || name.endsWith('/')) return
  const path = join(run.directory, name)
  const entry: DirectoryEntry = { key: object.key, path, name, size: object.size, object }
  const isTaken = run.names.has(name)
  run.names.add(name)
  if (run.options.filter?.(entry) === false) return
  if (isTaken || (await isTwin(run, name))) {
    return run.results.add(entry, 'failed', samePath(entry))
  }
  const download = downloadFile(run, object, entry)
  run.running.set(name, download)
  await download.finally(() => run.running.delete(name))
}

/** Whether the disk has one file for this name and an earlier one, which it would take the place of. */
async function isTwin({ directory, folds, running }: Run, name: string): Promise<boolean> {
  const fold = folded(name)
  const first = folds.get(fold)
  if (first === undefined) {
    folds.set(fold, name)
    return false
  }
  await running.get(first)?.catch(() => undefined)
  return await isOneFile(join(directory, first), join(directory, name))
}

function samePath({ key, name }: DirectoryEntry): TransferError {
  const text = `The key ${JSON.stringify(key)} has the same path as another one: ${name}`
  return new TransferError(text, { code: 'TRANSFER_KEY_UNSAFE', key })
}

async function downloadFile(run: Run, object: ListedObject, entry: DirectoryEntry): Promise<void> {
  const { context, options, results, maker } = run
  const { signal } = options
  try {
    signal?.throwIfAborted()
    const names = safeNames(entry.key, entry.name)
    if ((await isThere(run, object, entry)) || options.confirm?.(entry) === false) {
      return results.add(entry, 'skipped')
    }
    if (options.dryRun === true) return results.add(entry, 'copied')
    const realDirectory = await maker.parentOf(entry.key, names)
    const ofFile =
      typeof options.download === 'function' ? options.download(entry) : options.download
    const onProgress = results.progressOf(entry, ofFile?.onProgress)
    const fileOptions = { ...optionsOfFile(options, ofFile), onProgress }
    const target = { realDirectory, modified: object.lastModified }
    const { etag } = await downloadTo(context, entry.key, entry.path, fileOptions, target)
    if (options.move === true) await removeCopied(context, entry.key, etag, options)
  } catch (error) {
    signal?.throwIfAborted()
    return results.add(entry, 'failed', error)
  }
  results.add(entry, 'copied')
}

/** Deletes an object that was copied: the one that was read, where the store can tell. */
export async function removeCopied(
  context: BucketContext,
  key: string,
  etag: string | undefined,
  options: OperationOptions,
): Promise<void> {
  const ifMatch = context.store.name === 'aws' ? etag : undefined
  const { headers } = options
  await deleteObject(context, key, { headers, ifMatch, ...commonOptions(options) })
}

async function isThere(
  { context, options }: Run,
  object: ListedObject,
  { path, name }: DirectoryEntry,
): Promise<boolean> {
  const { changed = 'all' } = options
  if (changed === 'all') return false
  const stats = await stat(path).catch(() => undefined)
  if (stats === undefined || !stats.isFile()) return false
  const file = { path, name, size: stats.size, modifiedMs: stats.mtimeMs }
  return await isUnchanged(context, { file, object }, { changed, direction: 'down', options })
}

/** Where files of these names are: links that are followed lead to files of other names. */
async function realPathsOf(directory: string, names: Iterable<string>): Promise<Set<string>> {
  const paths = new Set<string>()
  for (const name of names) {
    const path = await realpath(join(directory, name)).catch(() => undefined)
    if (path !== undefined) paths.add(path)
  }
  return paths
}

/** Deletes the files that no object stands for, once all that is there was listed without an error. */
async function deleteRestOfDirectory(run: Run): Promise<void> {
  const { directory, folds, names, options, results } = run
  const { prefix = '', namePrefix = '', filter, signal, dryRun } = options
  const rest: { readonly file: WalkedFile; readonly entry: DirectoryEntry }[] = []
  // Never through a link: what it leads to is not part of the directory.
  for await (const walked of walkDirectory(directory, 'skip')) {
    signal?.throwIfAborted()
    const { path, name } = walked
    const size = walked.kind === 'file' ? walked.size : 0
    const entry: DirectoryEntry = { key: prefix + name, path, name, size }
    if (walked.kind === 'unreadable') results.add(entry, 'failed', walked.error)
    if (walked.kind !== 'file' || names.has(name) || filter?.(entry) === false) continue
    if (!name.startsWith(namePrefix)) continue
    const twin = folds.get(folded(name))
    if (twin !== undefined && (await isOneFile(path, join(directory, twin)))) continue
    rest.push({ file: walked, entry })
  }
  if (results.failed()) return
  const isLinked = rest.length > 0 && options.symlinks === 'follow'
  const linked = isLinked ? await realPathsOf(directory, names) : new Set()
  for (const { file, entry } of rest) {
    if (isLinked && linked.has(await realpath(file.path))) continue
    signal?.throwIfAborted()
    try {
      if (dryRun !== true) await unlinkInPlace(file.path, file.realPath)
      results.add(entry, 'deleted')
    } catch (error) {
      results.add(entry, 'failed', notDeleted(entry.path, entry.key, error))
    }
  }
}
