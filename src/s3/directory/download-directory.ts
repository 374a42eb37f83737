import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { argumentTypeError, TransferError } from '../../errors.ts'
import type { BucketContext } from '../bucket-context.ts'
import { checkedOptions } from '../call-options.ts'
import { inParallel } from '../in-parallel.ts'
import { type ListedObject, listObjects } from '../list-objects.ts'
import { beginOperation, within } from '../operation-scope.ts'
import { downloadTo } from '../transfer/download.ts'
import { concurrencyOf } from '../transfer/run-workers.ts'
import { collectResults, type ResultCollector } from './collect-results.ts'
import { isUnchanged } from './is-unchanged.ts'
import { createDirectoryMaker, type DirectoryMaker, safeNames, unlinkInPlace } from './safe-path.ts'
import type { DirectoryEntry, DirectoryResult, DownloadDirectoryOptions } from './types.ts'
import { type WalkedFile, walkDirectory } from './walk-directory.ts'

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
export async function downloadDirectory(
  context: BucketContext,
  directory: string,
  given: DownloadDirectoryOptions = {},
): Promise<DirectoryResult> {
  if (typeof directory !== 'string') throw argumentTypeError('directory', 'a path', directory)
  const concurrency = concurrencyOf(checkedOptions(given).concurrency)
  const { scope, options } = beginOperation(context, given, 's3 downloadDirectory')
  const { signal } = scope
  try {
    const { prefix = '', headers, retry, timeout, symlinks = 'skip' } = options
    const results = collectResults(options.onResult)
    const run: Run = {
      context,
      directory,
      options: { ...options, signal },
      results,
      maker: createDirectoryMaker(directory, symlinks),
      nameOf: namesBelow(prefix),
      names: new Set(),
    }
    const objects = listObjects(context, { prefix, signal, headers, retry, timeout })
    await inParallel(objects, (object) => downloadListed(run, object), concurrency)
    if (options.delete === true && !results.failed()) await deleteRest(run)
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
    if (!warned) process.emitWarning(missingSlash(prefix), 'SansdkWarning')
    warned = true
    return name.slice(1)
  }
}

function missingSlash(prefix: string): string {
  const text = JSON.stringify(prefix)
  return `downloadDirectory: the prefix ${text} of a directory lacks its slash; give "${prefix}/"`
}

async function downloadListed(run: Run, object: ListedObject): Promise<void> {
  const name = run.nameOf(object.key)
  if (name === '' || name.endsWith('/')) return
  const path = join(run.directory, name)
  const entry: DirectoryEntry = { key: object.key, path, name, size: object.size }
  const isTaken = run.names.has(name)
  run.names.add(name)
  if (run.options.filter?.(entry) === false) return
  if (isTaken) return run.results.add(entry, 'failed', samePath(entry))
  await downloadFile(run, object, entry)
}

function samePath({ key, name }: DirectoryEntry): TransferError {
  const text = `The key ${JSON.stringify(key)} has the same path as another one: ${name}`
  return new TransferError(text, { code: 'TRANSFER_KEY_UNSAFE', key })
}

async function downloadFile(run: Run, object: ListedObject, entry: DirectoryEntry): Promise<void> {
  const { context, options, results, maker } = run
  const { signal, headers, retry, timeout } = options
  try {
    signal?.throwIfAborted()
    const realDirectory = await maker.parentOf(entry.key, safeNames(entry.key, entry.name))
    if (await isThere(run, object, entry)) return results.add(entry, 'skipped')
    const own = typeof options.download === 'function' ? options.download(entry) : options.download
    const settings = { headers, retry, ...own, timeout: within(own?.timeout, timeout), signal }
    const place = { realDirectory, modified: object.lastModified }
    await downloadTo(context, entry.key, entry.path, settings, place)
  } catch (error) {
    signal?.throwIfAborted()
    return results.add(entry, 'failed', error)
  }
  results.add(entry, 'copied')
}

async function isThere(
  { context, options }: Run,
  object: ListedObject,
  { path, name }: DirectoryEntry,
): Promise<boolean> {
  const { changed = 'all' } = options
  if (changed === 'all') return false
  const found = await stat(path).catch(() => undefined)
  if (found === undefined || !found.isFile()) return false
  const file = { path, name, size: found.size, modifiedMs: found.mtimeMs }
  return await isUnchanged(context, { file, object }, { changed, direction: 'down', options })
}

/** Deletes the files that no object stands for, once all that is there was listed without an error. */
async function deleteRest({ directory, options, names, results }: Run): Promise<void> {
  const { prefix = '', filter, signal } = options
  const rest: { readonly file: WalkedFile; readonly entry: DirectoryEntry }[] = []
  // Never through a link: what it leads to is not part of the directory.
  for await (const found of walkDirectory(directory, 'skip')) {
    signal?.throwIfAborted()
    const { path, name } = found
    const size = found.kind === 'file' ? found.size : 0
    const entry: DirectoryEntry = { key: prefix + name, path, name, size }
    if (found.kind === 'unreadable') results.add(entry, 'failed', found.error)
    if (found.kind !== 'file' || names.has(name) || filter?.(entry) === false) continue
    rest.push({ file: found, entry })
  }
  if (results.failed()) return
  for (const { file, entry } of rest) {
    signal?.throwIfAborted()
    try {
      await unlinkInPlace(file.path, file.realPath)
      results.add(entry, 'deleted')
    } catch (error) {
      results.add(entry, 'failed', error)
    }
  }
}
