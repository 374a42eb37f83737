import { stat, unlink, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { argumentTypeError } from '../../errors.ts'
import type { BucketContext } from '../bucket-context.ts'
import { checkedOptions } from '../call-options.ts'
import { inParallel } from '../in-parallel.ts'
import { type ListedObject, listObjects } from '../list-objects.ts'
import { download } from '../transfer/download.ts'
import { concurrencyOf } from '../transfer/run-workers.ts'
import { collectResults, type ResultCollector } from './collect-results.ts'
import { isUnchanged } from './is-unchanged.ts'
import { createDirectoryMaker, type DirectoryMaker, safeNames } from './safe-path.ts'
import type { DirectoryEntry, DirectoryResult, DownloadDirectoryOptions } from './types.ts'
import { walkDirectory } from './walk-directory.ts'

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
  options: DownloadDirectoryOptions = {},
): Promise<DirectoryResult> {
  if (typeof directory !== 'string') throw argumentTypeError('directory', 'a path', directory)
  const concurrency = concurrencyOf(checkedOptions(options).concurrency)
  const { prefix = '', signal, headers, retry, symlinks = 'skip' } = options
  const results = collectResults(options.onResult)
  const maker = createDirectoryMaker(directory, symlinks)
  const names = new Set<string>()
  const objects = listObjects(context, { prefix, signal, headers, retry })
  await inParallel(
    objects,
    async (object) => {
      const name = object.key.slice(prefix.length)
      if (name === '' || name.endsWith('/')) return
      const path = join(directory, name)
      const entry: DirectoryEntry = { key: object.key, path, name, size: object.size }
      names.add(name)
      if (options.filter?.(entry) === false) return
      await downloadFile(context, { object, entry, maker }, options, results)
    },
    concurrency,
  )
  if (options.delete === true && !results.failed()) {
    await deleteRest(directory, names, options, results)
  }
  return results.result()
}

interface Download {
  readonly object: ListedObject
  readonly entry: DirectoryEntry
  readonly maker: DirectoryMaker
}

async function downloadFile(
  context: BucketContext,
  given: Download,
  options: DownloadDirectoryOptions,
  results: ResultCollector,
): Promise<void> {
  const { entry, object, maker } = given
  const { signal, headers, retry } = options
  try {
    signal?.throwIfAborted()
    await maker.parentOf(entry.key, safeNames(entry.key, entry.name))
    if (await isThere(given, options)) return results.add(entry, 'skipped')
    const own = typeof options.download === 'function' ? options.download(entry) : options.download
    const done = await download(context, entry.key, entry.path, { headers, retry, ...own, signal })
    const modified = object.lastModified ?? done.info.lastModified
    if (modified !== undefined) await utimes(entry.path, modified, modified)
  } catch (error) {
    signal?.throwIfAborted()
    return results.add(entry, 'failed', error)
  }
  results.add(entry, 'copied')
}

async function isThere(
  { entry, object }: Download,
  { changed = 'all' }: DownloadDirectoryOptions,
): Promise<boolean> {
  if (changed === 'all') return false
  const found = await stat(entry.path).catch(() => undefined)
  if (found === undefined || !found.isFile()) return false
  const file = { ...entry, size: found.size, modifiedMs: found.mtimeMs }
  return await isUnchanged({ file, object }, { changed, direction: 'down' })
}

async function deleteRest(
  directory: string,
  names: ReadonlySet<string>,
  { prefix = '', filter, signal }: DownloadDirectoryOptions,
  results: ResultCollector,
): Promise<void> {
  // Never through a link: what it leads to is not part of the directory.
  for await (const { path, name, size } of walkDirectory(directory, 'skip')) {
    signal?.throwIfAborted()
    const entry: DirectoryEntry = { key: prefix + name, path, name, size }
    if (names.has(name) || filter?.(entry) === false) continue
    try {
      await unlink(path)
    } catch (error) {
      results.add(entry, 'failed', error)
      continue
    }
    results.add(entry, 'deleted')
  }
}
