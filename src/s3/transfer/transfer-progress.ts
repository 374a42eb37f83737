/** How far a transfer is. */
export interface TransferProgress {
  /** Bytes that have arrived, those of an earlier run included. */
  readonly transferred: number
  /** Bytes in all; undefined while that is not known. */
  readonly total: number | undefined
  /** The part that has arrived, or that bytes have arrived of; 1 for the first. */
  readonly part: number
}

/** Adds up what arrives, and tells it. */
export interface ProgressCount {
  add(part: number, bytes: number): void
}

/** Begins to count. */
export function countProgress(
  listener: ((progress: TransferProgress) => void) | undefined,
  total: number | undefined,
): ProgressCount {
  let transferred = 0
  return {
    add(part, bytes) {
      transferred += bytes
      listener?.({ transferred, total, part })
    },
  }
}
