import { argumentTypeError, argumentValueError } from '../errors.ts'
import type { ListOptions } from './list.ts'
import { type CommonOptions, commonOptions, type OperationOptions } from './options.ts'
import type {
  DirectoryEntry,
  DirectoryItem,
  DirectoryOptions,
  DirectoryResult,
} from './transfer-types.ts'
import type { TransferProgress } from './workers.ts'
import { within } from './workers.ts'

/** Gathers what becomes of the files. */
export interface ResultCollector {
  add(entry: DirectoryEntry, action: DirectoryItem['action'], error?: unknown): void
  /** Makes the `onProgress` of a file, which also calls that of its own options; undefined where nobody asks. */
  progressOf(entry: DirectoryEntry, own: OnProgress | undefined): OnProgress | undefined
  failed(): boolean
  result(): DirectoryResult
}

type OnProgress = (progress: TransferProgress) => void

/** Begins to gather. */
export function collectResults({
  items: kept = 'all',
  dryRun,
  onProgress,
  onResult,
}: Pick<DirectoryOptions, 'items' | 'dryRun' | 'onProgress' | 'onResult'>): ResultCollector {
  const items: DirectoryItem[] = []
  const count = { copied: 0, skipped: 0, deleted: 0, failed: 0 }
  let bytes = 0
  let underWay = 0
  /** Of the files that are being copied: bytes so far. */
  const parts = new Map<DirectoryEntry, number>()
  const move = (entry: DirectoryEntry, transferred: number): void => {
    underWay += transferred - (parts.get(entry) ?? 0)
    parts.set(entry, transferred)
  }
  const tell = (entry: DirectoryEntry): void =>
    onProgress?.({ entry, transferred: bytes + underWay, copied: count.copied })
  return {
    progressOf(entry, own) {
      if (onProgress === undefined) return own
      return (progress) => {
        own?.(progress)
        move(entry, progress.transferred)
        tell(entry)
      }
    },
    add(entry, action, error) {
      const item: DirectoryItem = { ...entry, action, error }
      if (kept === 'all' || action === 'failed') items.push(item)
      count[action] += 1
      move(entry, 0)
      parts.delete(entry)
      if (action === 'copied') bytes += entry.size
      if (action === 'copied' && dryRun !== true) tell(entry)
      onResult?.(item)
    },
    failed: () => count.failed > 0,
    result: () => ({ items, ...count, bytes }),
  }
}

/** What the message at the end of a directory's transfer counts. */
export function directoryCounts({ bytes, failed }: DirectoryResult): {
  size: number
  failed: number
} {
  return { size: bytes, failed }
}

const CHANGES: readonly unknown[] = [undefined, 'all', 'time', 'etag']

/**
 * Refuses options that go against each other; returns them with functions that say true or false, or throw.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`.
 */
export function checkDirectory<Options extends DirectoryOptions>(options: Options): Options {
  const { changed, filter, confirm, move, delete: deletes } = options
  if (typeof changed !== 'function' && !CHANGES.includes(changed)) {
    throw argumentTypeError('options.changed', "'all', 'time', 'etag' or a function", changed)
  }
  if (move === true && deletes === true) {
    throw argumentValueError('options.move', 'does not go with `delete`')
  }
  return {
    ...options,
    changed: typeof changed === 'function' ? decided(changed, 'options.changed') : changed,
    filter: filter && decided(filter, 'options.filter'),
    confirm: confirm && decided(confirm, 'options.confirm'),
  }
}

/** With the promise of an async function, or null of `match`, all would take part, in deleting too. */
function decided<Asked extends unknown[]>(
  decide: (...asked: Asked) => boolean,
  field: string,
): (...asked: Asked) => boolean {
  return (...asked) => {
    const answer: unknown = decide(...asked)
    if (typeof answer === 'boolean') return answer
    throw argumentTypeError(field, 'a function that answers true or false', answer)
  }
}

/** Of `photos` in place of `photos/`, the keys of `photos2/` are part too, and would be deleted. */
export function checkSlash(
  method: string,
  { prefix, delete: deletes }: Pick<DirectoryOptions, 'prefix' | 'delete'>,
): void {
  if (typeof prefix !== 'string' || prefix === '' || prefix.endsWith('/')) return
  if (deletes !== true) {
    process.emitWarning(missingSlash(method, prefix), 'SansdkWarning')
    return
  }
  const problem = `lacks its slash: \`delete\` would take all keys that begin so; give "${prefix}/"`
  throw argumentValueError('options.prefix', problem)
}

/** The warning of a prefix that is no directory's. */
export function missingSlash(method: string, prefix: string): string {
  const text = JSON.stringify(prefix)
  return `${method}: the prefix ${text} of a directory lacks its slash; give "${prefix}/"`
}

/** What the listings of a directory take from its options. */
export function listOptions(options: DirectoryOptions): ListOptions {
  const { headers, maxKeys } = options
  return { headers, maxKeys, ...commonOptions(options) }
}

/** The options of a file: its own, else those of the directory, within the time of that. */
export function optionsOfFile<T extends OperationOptions>(
  options: OperationOptions & CommonOptions,
  ofFile: T | undefined,
): T & OperationOptions {
  const { headers, signal, timeout } = options
  return {
    headers,
    ...commonOptions(options),
    ...ofFile,
    timeout: within(ofFile?.timeout, timeout),
    signal,
  } as T
}
