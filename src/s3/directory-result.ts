import { argumentTypeError, argumentValueError } from '../errors.ts'
import type { ListOptions } from './list.ts'
import { type CommonOptions, commonOptions, type OperationOptions, within } from './options.ts'
import type {
  DirectoryEntry,
  DirectoryItem,
  DirectoryOptions,
  DirectoryResult,
} from './transfer-types.ts'

/** Gathers what becomes of the files. */
export interface ResultCollector {
  add(entry: DirectoryEntry, action: DirectoryItem['action'], error?: unknown): void
  failed(): boolean
  result(): DirectoryResult
}

/** Begins to gather. */
export function collectResults({
  items: kept = 'all',
  onResult,
}: Pick<DirectoryOptions, 'items' | 'onResult'>): ResultCollector {
  const items: DirectoryItem[] = []
  const count = { copied: 0, skipped: 0, deleted: 0, failed: 0 }
  let bytes = 0
  return {
    add(entry, action, error) {
      const item: DirectoryItem = { ...entry, action, error }
      if (kept === 'all' || action === 'failed') items.push(item)
      count[action] += 1
      if (action === 'copied') bytes += entry.size
      onResult?.(item)
    },
    failed: () => count.failed > 0,
    result: () => ({ items, ...count, bytes }),
  }
}

const CHANGES: readonly unknown[] = [undefined, 'all', 'time', 'etag']

/** Refuses options that go against each other. @throws TypeError. */
export function checkDirectory({ changed, move, delete: deletes }: DirectoryOptions): void {
  if (typeof changed !== 'function' && !CHANGES.includes(changed)) {
    throw argumentTypeError('options.changed', "'all', 'time', 'etag' or a function", changed)
  }
  if (move === true && deletes === true) {
    throw argumentValueError('options.move', 'does not go with `delete`')
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
