import { argumentTypeError } from '../../errors.ts'
import type { BucketContext } from '../bucket-context.ts'
import { checkedOptions } from '../call-options.ts'
import { deleteMany } from '../delete-many.ts'
import { inParallel } from '../in-parallel.ts'
import { type ListedObject, listObjects } from '../list-objects.ts'
import { beginOperation, within } from '../operation-scope.ts'
import { concurrencyOf } from '../transfer/run-workers.ts'
import { upload } from '../transfer/upload.ts'
import { collectResults, type ResultCollector } from './collect-results.ts'
import { isUnchanged } from './is-unchanged.ts'
import { openInPlace } from './safe-path.ts'
import type { DirectoryEntry, DirectoryResult, UploadDirectoryOptions } from './types.ts'
import { type WalkedEntry, type WalkedFile, walkDirectory } from './walk-directory.ts'

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
  given: UploadDirectoryOptions = {},
): Promise<DirectoryResult> {
  if (typeof directory !== 'string') throw argumentTypeError('directory', 'a path', directory)
  const concurrency = concurrencyOf(checkedOptions(given).concurrency)
  const { scope, options: limited } = beginOperation(context, given, 's3 uploadDirectory')
  const options = { ...limited, signal: scope.signal }
  try {
    const results = collectResults(options.onResult)
    const remote = await remoteObjects(context, options)
    const found = walkDirectory(directory, options.symlinks ?? 'skip')
    const work = async (walked: WalkedEntry): Promise<void> => {
      const entry = entryOf(walked, options)
      const object = remote.get(entry.key)
      keep(remote, walked, entry)
      if (options.filter?.(entry) === false || walked.kind === 'other') return
      if (walked.kind === 'unreadable') return results.add(entry, 'failed', walked.error)
      await uploadFile(context, { file: walked, entry, object }, options, results)
    }
    await inParallel(found, work, concurrency)
    if (options.delete === true && !results.failed()) {
      await deleteRest(context, { directory, remote }, options, results)
    }
    return results.result()
  } finally {
    scope.release()
  }
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
  const { prefix, signal, headers, retry, timeout } = options
  for await (const object of listObjects(context, { prefix, signal, headers, retry, timeout })) {
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
  const { signal, headers, retry, timeout, changed = 'all' } = options
  try {
    signal?.throwIfAborted()
    const own = typeof options.upload === 'function' ? options.upload(entry) : options.upload
    const how = { changed, direction: 'up', options, partSize: own?.partSize } as const
    const same = object && (await isUnchanged(context, { file, object }, how))
    if (same === true) return results.add(entry, 'skipped')
    const settings = { headers, retry, ...own, timeout: within(own?.timeout, timeout), signal }
    const handle = await openInPlace(file.path, file.realPath, entry.key)
    try {
      await upload(context, entry.key, handle, settings)
    } finally {
      await handle.close()
    }
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
  const { prefix = '', filter, signal, headers, retry, timeout } = options
  const entries = new Map<string, DirectoryEntry>()
  for (const { key, size } of remote.values()) {
    const name = key.slice(prefix.length)
    const entry = { key, path: `${directory}/${name}`, name, size }
    if (filter?.(entry) !== false) entries.set(key, entry)
  }
  if (entries.size === 0) return
  const calls = { signal, headers, retry, timeout }
  const { failed } = await deleteMany(context, [...entries.keys()], calls)
  for (const failure of failed) {
    const entry = entries.get(failure.key)
    entries.delete(failure.key)
    if (entry !== undefined) results.add(entry, 'failed', failure)
  }
  for (const entry of entries.values()) results.add(entry, 'deleted')
}
