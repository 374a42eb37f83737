import { argumentTypeError, argumentValueError, TransferError } from '../errors.ts'
import { resolveRetryPolicy } from '../retry/index.ts'
import { copyObject } from './copy.ts'
import { deleteObjects, downloadDirectory, removeCopied, uploadDirectory } from './directory.ts'
import {
  checkDirectory,
  checkSlash,
  collectResults,
  directoryCounts,
  listOptions,
  optionsOfFile,
  type ResultCollector,
} from './directory-result.ts'
import { isSameObject } from './directory-walk.ts'
import { type ListedObject, listObjects } from './list.ts'
import { checkCall } from './option-rules.ts'
import { type BucketContext, checkedOptions, type OperationOptions } from './options.ts'
import { isWeak } from './properties.ts'
import type {
  CopyDirectoryOptions,
  CopyOptions,
  DirectoryEntry,
  DirectoryResult,
  DirectorySource,
  DownloadDirectoryOptions,
  FileOptions,
  UploadDirectoryOptions,
} from './transfer-types.ts'
import { beginOperation, concurrencyOf, inParallel, observeTransfer } from './workers.ts'

/** The operations of a bucket on directories and prefixes. */
export interface DirectoryOperations {
  /**
   * Uploads the files of a directory, all or those that changed. What fails is listed in the result.
   *
   * @throws the system's error for a directory that cannot be read; ServiceError where listing fails.
   */
  uploadDirectory(directory: string, options?: UploadDirectoryOptions): Promise<DirectoryResult>
  /**
   * Downloads objects into a directory, all or those that changed. What fails is listed in the result,
   * such as TransferError `TRANSFER_KEY_UNSAFE` for a key that leads out of the directory.
   *
   * @throws ServiceError where listing fails.
   */
  downloadDirectory(directory: string, options?: DownloadDirectoryOptions): Promise<DirectoryResult>
  /**
   * Copies the objects below a prefix, of this bucket or another one, all or those that changed, inside the
   * store. What fails is listed in the result.
   *
   * @throws ServiceError where listing fails.
   */
  copyDirectory(
    source: string | DirectorySource,
    options?: CopyDirectoryOptions,
  ): Promise<DirectoryResult>
}

/** The operations, with their options checked. */
export function directoryOperations(
  context: BucketContext,
  contextOf: (bucket: string, region?: string) => BucketContext,
): DirectoryOperations {
  return {
    uploadDirectory: async (directory, options) => {
      checkCall('uploadDirectory', options)
      const files = options && { ...options, upload: checkedFor('upload', options.upload) }
      return await uploadDirectory(context, directory, files)
    },
    downloadDirectory: async (directory, options) => {
      checkCall('downloadDirectory', options)
      const files = options && { ...options, download: checkedFor('download', options.download) }
      return await downloadDirectory(context, directory, files)
    },
    copyDirectory: async (source, options) => {
      const sourceOptions = typeof source === 'string' ? { prefix: source } : source
      checkCall('the source of copyDirectory', sourceOptions, 'source')
      checkCall('copyDirectory', options)
      const copies = options && { ...options, copy: checkedFor('copy', options.copy) }
      return await copyDirectory(context, contextOf, sourceOptions, copies)
    },
  }
}

/** The options of each file of a directory, checked when they are known. */
function checkedFor<T extends OperationOptions>(
  method: 'upload' | 'download' | 'copy',
  options: FileOptions<T> | undefined,
): FileOptions<T> | undefined {
  if (typeof options !== 'function') {
    checkCall(method, options, `options.${method}`)
    if (options?.retry !== undefined) resolveRetryPolicy(options.retry)
    return options
  }
  return (entry) => {
    const fileOptions = (options as (entry: DirectoryEntry) => T)(entry)
    checkCall(method, fileOptions, `options.${method}()`)
    return fileOptions
  }
}

/** Opens a bucket beside the one that is copied to. */
type ContextOf = (bucket: string, region?: string) => BucketContext

/** One copy of a prefix. */
interface Run {
  readonly context: BucketContext
  readonly contextOf: ContextOf
  readonly sourceContext: BucketContext
  readonly source: DirectorySource
  readonly options: CopyDirectoryOptions
  readonly results: ResultCollector
  /** What is at the other end and has not been found at this one yet. */
  readonly targets: Map<string, ListedObject>
}

/**
 * Copies the objects below a prefix to keys below another one, inside the store. An object that fails
 * does not stop the others.
 *
 * @throws TypeError and RangeError for wrong options; as `client.request` where listing or deleting
 * fails; the signal's reason.
 */
export function copyDirectory(
  context: BucketContext,
  contextOf: ContextOf,
  source: DirectorySource,
  options: CopyDirectoryOptions = {},
): Promise<DirectoryResult> {
  const { prefix = '' } = options
  const transfer = { operation: 'copyDirectory', bucket: context.bucket, prefix } as const
  const run = () => copyObjects(context, contextOf, source, options)
  return observeTransfer(transfer, run, directoryCounts)
}

async function copyObjects(
  context: BucketContext,
  contextOf: ContextOf,
  source: DirectorySource,
  callerOptions: CopyDirectoryOptions,
): Promise<DirectoryResult> {
  const concurrency = concurrencyOf(checkedOptions(callerOptions).concurrency)
  if (typeof source.prefix !== 'string') {
    throw argumentTypeError('source.prefix', 'a string', source.prefix)
  }
  const asked = checkDirectory(callerOptions)
  checkSlash('copyDirectory', asked)
  const overlap = overlapOf(context, source, asked)
  const { scope, options: limited } = beginOperation(context, asked, 's3 copyDirectory')
  const options = { ...limited, signal: scope.signal }
  try {
    const run: Run = {
      context,
      contextOf,
      sourceContext: contextOf(source.bucket ?? context.bucket, source.region),
      source,
      options,
      results: collectResults(options),
      targets: await targetObjects(context, options),
    }
    const prefix = source.prefix + (options.namePrefix ?? '')
    const listing = listObjects(run.sourceContext, { prefix, ...listOptions(options) })
    if (overlap) await copyWithin(run, listing, concurrency)
    else await inParallel(listing, (object) => copyListed(run, object), concurrency)
    if (options.delete === true && !run.results.failed()) {
      await deleteObjects(context, run.targets.values(), (key) => key, run.options, run.results)
    }
    return run.results.result()
  } finally {
    scope.release()
  }
}

/**
 * Copies to a place within what is copied: listed as they come, copies would be copied again, and one may
 * take the place of what is still to be copied.
 */
async function copyWithin(
  run: Run,
  listing: AsyncIterable<ListedObject>,
  concurrency: number,
): Promise<void> {
  const objects = new Map<string, ListedObject>()
  for await (const object of listing) objects.set(object.key, object)
  const { prefix = '' } = run.options
  await inParallel(
    objects.values(),
    async (object) => {
      const key = prefix + object.key.slice(run.source.prefix.length)
      if (key === object.key || !objects.has(key)) return await copyListed(run, object)
      const entry = entryOf(run, object)
      if (run.options.filter?.(entry) !== false) run.results.add(entry, 'failed', overwrites(entry))
    },
    concurrency,
  )
}

function overwrites({ key, path }: DirectoryEntry): TransferError {
  const names = `${JSON.stringify(key)} in place of it would be a copy of ${JSON.stringify(path)}`
  return new TransferError(`What is copied holds ${names}; copy to another prefix`, {
    code: 'TRANSFER_KEY_UNSAFE',
    key,
  })
}

function entryOf({ source, options }: Run, object: ListedObject): DirectoryEntry {
  const name = object.key.slice(source.prefix.length)
  const { prefix = '' } = options
  return { key: prefix + name, path: object.key, name, size: object.size, object }
}

/**
 * Whether the copies lie among what is copied, or the other way round.
 *
 * @throws TypeError where that would delete what is copied, or move objects onto themselves.
 */
function overlapOf(
  { bucket }: BucketContext,
  source: DirectorySource,
  { prefix = '', delete: deletes, move }: CopyDirectoryOptions,
): boolean {
  if (source.bucket !== undefined && source.bucket !== bucket) return false
  if (move === true && prefix === source.prefix) {
    throw argumentValueError('options.move', 'would move objects onto themselves')
  }
  const overlap = prefix.startsWith(source.prefix) || source.prefix.startsWith(prefix)
  if (overlap && deletes === true) {
    throw argumentValueError('options.delete', 'would delete what is copied: the prefixes overlap')
  }
  return overlap
}

async function targetObjects(
  context: BucketContext,
  options: CopyDirectoryOptions,
): Promise<Map<string, ListedObject>> {
  const objects = new Map<string, ListedObject>()
  if ((options.changed ?? 'all') === 'all' && options.delete !== true) return objects
  const prefix = (options.prefix ?? '') + (options.namePrefix ?? '')
  for await (const object of listObjects(context, { prefix, ...listOptions(options) })) {
    objects.set(object.key, object)
  }
  return objects
}

async function copyListed(run: Run, object: ListedObject): Promise<void> {
  const { options, targets, results } = run
  const entry = entryOf(run, object)
  const { name } = entry
  // What some tools make for directories.
  if (name === '' || (name.endsWith('/') && object.size === 0)) return
  const { signal, changed = 'all' } = options
  const target = targets.get(entry.key)
  targets.delete(entry.key)
  if (options.filter?.(entry) === false) return
  try {
    signal?.throwIfAborted()
    if (target !== undefined && isSameObject(object, target, changed)) {
      return results.add(entry, 'skipped')
    }
    if (options.confirm?.(entry) === false) return results.add(entry, 'skipped')
    if (options.dryRun !== true) await copyOne(run, entry)
  } catch (error) {
    signal?.throwIfAborted()
    return results.add(entry, 'failed', error)
  }
  results.add(entry, 'copied')
}

async function copyOne(run: Run, entry: DirectoryEntry): Promise<void> {
  const { context, contextOf, sourceContext, source, options } = run
  const ofFile = typeof options.copy === 'function' ? options.copy(entry) : options.copy
  const from = { bucket: source.bucket, key: entry.path }
  const ofCopy: CopyOptions = optionsOfFile(options, ofFile)
  // What is deleted must be what was copied.
  const etag = options.move === true && !isWeak(entry.object?.etag) ? entry.object?.etag : undefined
  const copyOptions: CopyOptions =
    etag === undefined ? ofCopy : { ...ofCopy, source: { ifMatch: etag, ...ofCopy.source } }
  const sourceOf = (bucket: string): BucketContext => contextOf(bucket, source.region)
  await copyObject(context, sourceOf, entry.key, from, copyOptions)
  if (options.move !== true) return
  await removeCopied(sourceContext, entry.path, entry.object?.etag, options)
}
