import { argumentTypeError } from '../../errors.ts'
import type { BucketContext } from '../bucket-context.ts'
import { checkedOptions } from '../call-options.ts'
import { deleteMany } from '../delete-many.ts'
import { inParallel } from '../in-parallel.ts'
import { type ListedObject, listObjects } from '../list-objects.ts'
import { concurrencyOf } from '../transfer/run-workers.ts'
import { upload } from '../transfer/upload.ts'
import { collectResults, type ResultCollector } from './collect-results.ts'
import { isUnchanged } from './is-unchanged.ts'
import type { DirectoryEntry, DirectoryResult, UploadDirectoryOptions } from './types.ts'
import { type WalkedFile, walkDirectory } from './walk-directory.ts'

/**
 * Uploads the files below a directory under keys that are the prefix and their path. A file that fails
 * does not stop the others.
 *
 * @throws TypeError and RangeError for wrong options; the system's error for a directory that cannot
 * be read; as `client.request` where listing or deleting fails; the signal's reason.
 */
export async function uploadDirectory(
  context: BucketContext,
  directory: string,
  options: UploadDirectoryOptions = {},
): Promise<DirectoryResult> {
  if (typeof directory !== 'string') throw argumentTypeError('directory', 'a path', directory)
  const concurrency = concurrencyOf(checkedOptions(options).concurrency)
  const results = collectResults(options.onResult)
  const remote = await remoteObjects(context, options)
  const files = walkDirectory(directory, options.symlinks ?? 'skip')
  const work = async (file: WalkedFile): Promise<void> => {
    const entry = entryOf(file, options)
    if (options.filter?.(entry) === false) return
    const object = remote.get(entry.key)
    remote.delete(entry.key)
    await uploadFile(context, { file, entry, object }, options, results)
  }
  await inParallel(files, work, concurrency)
  if (options.delete === true && !results.failed()) {
    await deleteRest(context, { directory, remote }, options, results)
  }
  return results.result()
}

function entryOf(file: WalkedFile, { prefix = '' }: UploadDirectoryOptions): DirectoryEntry {
  const { path, name, size } = file
  return { key: prefix + name, path, name, size }
}

/** What the store has, where that matters. */
async function remoteObjects(
  context: BucketContext,
  options: UploadDirectoryOptions,
): Promise<Map<string, ListedObject>> {
  const objects = new Map<string, ListedObject>()
  if ((options.changed ?? 'all') === 'all' && options.delete !== true) return objects
  const { prefix, signal, headers, retry } = options
  for await (const object of listObjects(context, { prefix, signal, headers, retry })) {
    objects.set(object.key, object)
  }
  return objects
}

interface Upload {
  readonly file: WalkedFile
  readonly entry: DirectoryEntry
  readonly object: ListedObject | undefined
}

async function uploadFile(
  context: BucketContext,
  { file, entry, object }: Upload,
  options: UploadDirectoryOptions,
  results: ResultCollector,
): Promise<void> {
  const { signal, headers, retry, changed = 'all' } = options
  try {
    signal?.throwIfAborted()
    const same = object && (await isUnchanged({ file, object }, { changed, direction: 'up' }))
    if (same === true) return results.add(entry, 'skipped')
    const own = typeof options.upload === 'function' ? options.upload(entry) : options.upload
    await upload(context, entry.key, entry.path, { headers, retry, ...own, signal })
  } catch (error) {
    signal?.throwIfAborted()
    return results.add(entry, 'failed', error)
  }
  results.add(entry, 'copied')
}

async function deleteRest(
  context: BucketContext,
  { directory, remote }: { directory: string; remote: ReadonlyMap<string, ListedObject> },
  options: UploadDirectoryOptions,
  results: ResultCollector,
): Promise<void> {
  const { prefix = '', filter, signal, headers, retry } = options
  const entries = new Map<string, DirectoryEntry>()
  for (const { key, size } of remote.values()) {
    const name = key.slice(prefix.length)
    const entry = { key, path: `${directory}/${name}`, name, size }
    if (filter?.(entry) !== false) entries.set(key, entry)
  }
  if (entries.size === 0) return
  const { failed } = await deleteMany(context, [...entries.keys()], { signal, headers, retry })
  for (const failure of failed) {
    const entry = entries.get(failure.key)
    entries.delete(failure.key)
    if (entry !== undefined) results.add(entry, 'failed', failure)
  }
  for (const entry of entries.values()) results.add(entry, 'deleted')
}
