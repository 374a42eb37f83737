import type { DirectoryEntry, DirectoryItem, DirectoryResult } from './types.ts'

/** Gathers what becomes of the files. */
export interface ResultCollector {
  add(entry: DirectoryEntry, action: DirectoryItem['action'], error?: unknown): void
  failed(): boolean
  result(): DirectoryResult
}

/** Begins to gather. */
export function collectResults(
  listener: ((item: DirectoryItem) => void) | undefined,
): ResultCollector {
  const items: DirectoryItem[] = []
  const count = { copied: 0, skipped: 0, deleted: 0, failed: 0 }
  let bytes = 0
  return {
    add(entry, action, error) {
      const item: DirectoryItem = { ...entry, action, error }
      items.push(item)
      count[action] += 1
      if (action === 'copied') bytes += entry.size
      listener?.(item)
    },
    failed: () => count.failed > 0,
    result: () => ({ items, ...count, bytes }),
  }
}
