import type { FileHandle } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { argumentTypeError } from '../../errors.ts'
import { handleSource, pathSource } from './file-source.ts'
import { blobSource, bytesSource } from './memory-source.ts'
import type { PartBuffer } from './part-buffer.ts'
import { streamSource } from './stream-source.ts'

/**
 * What can be uploaded: a file by its path (a string or file URL is a path, never the content) or
 * open, bytes, a Blob, or a stream of known or unknown length, which is read once.
 */
export type UploadSource =
  | string
  | URL
  | { readonly path: string | URL }
  | FileHandle
  | Blob
  | Uint8Array
  | ArrayBuffer
  | Readable
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array | string>

/** By what a source is known again after a restart. */
export interface SourceIdentity {
  /** Bytes. */
  readonly size: number
  /** When it was changed, in milliseconds since the epoch; undefined where it has no such time. */
  readonly modifiedMs?: number | undefined
}

/** A source, ready to be read in parts. */
export interface OpenSource {
  /** Bytes; undefined for a stream of unknown length. */
  readonly size: number | undefined
  /** Undefined for a stream: it cannot be read again. */
  readonly identity: SourceIdentity | undefined
  /**
   * The bytes from `start`, `length` of them or as many as there are. Streams are read in the order
   * of the calls, whatever their `start`.
   */
  read(start: number, length: number, buffer: PartBuffer): Promise<Uint8Array>
  /** @throws TransferError `TRANSFER_SOURCE_CHANGED` when it is not what it was when it was opened. */
  assertUnchanged(): Promise<void>
  /** Lets go of it; `reason` ends a stream that is not read to its end. */
  close(reason?: unknown): Promise<void>
}

/** Where a source belongs, for its errors. */
export interface SourceContext {
  readonly key: string
  /** Bytes that a stream is announced to have. */
  readonly length: number | undefined
  /** How long a stream may give nothing, in milliseconds; undefined for any time. */
  readonly stallMs: number | undefined
}

const TYPES = 'a path, { path }, FileHandle, Blob, bytes, stream or async iterable'

/**
 * Opens what is to be uploaded.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE`; Node's own error for a file that cannot be opened.
 */
export async function openSource(
  source: UploadSource,
  context: SourceContext,
): Promise<OpenSource> {
  if (typeof source === 'string' || source instanceof URL) return await pathSource(source, context)
  if (source instanceof Uint8Array) return bytesSource(source)
  if (source instanceof ArrayBuffer) return bytesSource(new Uint8Array(source))
  if (source instanceof Blob) return blobSource(source, context)
  if (typeof source !== 'object' || source === null)
    throw argumentTypeError('source', TYPES, source)
  if (isFileHandle(source)) return await handleSource(source, context)
  if (Symbol.asyncIterator in source) return streamSource(source, context)
  if (isFilePath(source)) return await pathSource(source.path, context)
  throw argumentTypeError('source', TYPES, source)
}

function isFileHandle(value: object): value is FileHandle {
  return (
    'fd' in value && 'createReadStream' in value && typeof value.createReadStream === 'function'
  )
}

function isFilePath(value: object): value is { readonly path: string | URL } {
  return 'path' in value && (typeof value.path === 'string' || value.path instanceof URL)
}
