import type { DownloadResumeState } from './download-types.ts'

/** Sees all bytes, in order. */
export interface OrderedHash {
  update(data: Uint8Array): void
}

/** Takes the ranges of a download. */
export interface DownloadSink {
  /** Prepares for an object of this size, as the store says; undefined where it does not. */
  open(size: number | undefined): Promise<void>
  /** Takes bytes for an offset. Ranges come in any order, those of one range one after the other. */
  write(position: number, chunks: readonly Uint8Array[]): Promise<void>
  /** Waits until all below this offset is taken, where that bounds what is held in memory. */
  settled(position: number): Promise<void>
  /** Shows all bytes to a hash, or undefined where they are gone. */
  replay: ((start: number, end: number, hash: OrderedHash) => Promise<void>) | undefined
  /** All is there and right; a file gets the time of change. */
  commit(modified: Date | undefined): Promise<void>
  /** Lets go of everything. Never fails. */
  discard(keep: boolean, reason: unknown): Promise<void>
  /** Where the bytes are gathered, for a later run; undefined where they cannot be kept. */
  readonly temporaryPath: string | undefined
  /** The bytes, in memory, of which so many came. */
  bytes(size: number): Uint8Array | undefined
}

/** What a sink may go on from. */
export type SinkResume = Pick<DownloadResumeState, 'temporaryPath' | 'size'>
