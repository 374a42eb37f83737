import { checkOptions } from '../../base/options.ts'
import { argumentRangeError, argumentTypeError } from '../../errors.ts'
import { type ChecksumAlgorithm, checksumHeader, checksumLength } from '../checksums/checksum.ts'
import { CHUNKING_OPTIONS } from '../option-rules.ts'
import { V4_ALGORITHM } from '../signing-key.ts'
import { V4A_ALGORITHM } from '../signing-key-v4a.ts'
import type { SigningAlgorithm } from '../types.ts'

/** Bytes of a chunk's data where nothing else is asked. */
export const DEFAULT_CHUNK_SIZE = 65_536

/** S3 refuses smaller chunks, the last apart ("Transferring Payload in Multiple Chunks"). */
export const MIN_CHUNK_SIZE = 8192

/** MinIO refuses larger ones. */
export const MAX_CHUNK_SIZE = 16_777_216

/** How a body is cut into chunks and what vouches for it. */
export interface ChunkingOptions {
  /** Bytes of data in each chunk but the last, from 8192 to 16777216; default 65536. */
  readonly chunkSize?: number | undefined
  /**
   * `signed` (default): every chunk carries a signature. `unsigned`: TLS and the trailing checksum must
   * do; needs `checksum`.
   */
  readonly chunks?: 'signed' | 'unsigned' | undefined
  /** A checksum of the whole body, sent after it; default none. */
  readonly checksum?: ChecksumAlgorithm | undefined
  /** Default `v4`. */
  readonly algorithm?: SigningAlgorithm | undefined
}

// DER takes 72 bytes at the most, and the length must be known beforehand: shorter signatures are
// padded with `*`, as aws-c-auth does ("AWS_SIGV4A_SIGNATURE_PADDING_BYTE").
const V4_SIGNATURE = 64
const V4A_SIGNATURE = 144

/** The algorithm's name in strings to sign. */
export function algorithmName(algorithm: SigningAlgorithm | undefined): string {
  return algorithm === 'v4a' ? V4A_ALGORITHM : V4_ALGORITHM
}

/** The value of `x-amz-content-sha256` that announces the encoding. */
export function streamingPayloadHash(options: ChunkingOptions): string {
  if (options.chunks === 'unsigned') return 'STREAMING-UNSIGNED-PAYLOAD-TRAILER'
  const trailer = options.checksum === undefined ? '' : '-TRAILER'
  return `STREAMING-${algorithmName(options.algorithm)}-PAYLOAD${trailer}`
}

/** A chunk's signature as it is sent: in v4a padded to its greatest length. */
export function padSignature(signature: string, algorithm: SigningAlgorithm | undefined): string {
  return algorithm === 'v4a' ? signature.padEnd(V4A_SIGNATURE, '*') : signature
}

/** The line before a chunk's data; the size is that of the data. */
export function chunkLine(size: number, signature: string | undefined): string {
  const extension = signature === undefined ? '' : `;chunk-signature=${signature}`
  return `${size.toString(16)}${extension}\r\n`
}

/** A trailing header. */
export function trailerLine(name: string, value: string): string {
  return `${name}:${value}\r\n`
}

/** The signature of the trailing headers. */
export function trailerSignatureLine(signature: string): string {
  return trailerLine('x-amz-trailer-signature', signature)
}

/**
 * The length in bytes of an aws-chunked body, from that of the data: the request's `Content-Length`.
 *
 * @throws RangeError `ERR_OUT_OF_RANGE`, TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`.
 */
export function encodedLength(decodedLength: number, options: ChunkingOptions = {}): number {
  assertLength(decodedLength, 'decodedLength')
  checkOptions('encodedLength', options, CHUNKING_OPTIONS)
  const chunkSize = chunkSizeOf(options)
  const signature = placeholder(options)
  const rest = decodedLength % chunkSize
  const whole = (decodedLength - rest) / chunkSize
  return (
    whole * chunkLength(chunkSize, signature) +
    (rest === 0 ? 0 : chunkLength(rest, signature)) +
    chunkLine(0, signature).length +
    trailersLength(options, signature) +
    2
  )
}

function placeholder(options: ChunkingOptions): string | undefined {
  if (options.chunks === 'unsigned') return undefined
  return '*'.repeat(options.algorithm === 'v4a' ? V4A_SIGNATURE : V4_SIGNATURE)
}

function chunkLength(size: number, signature: string | undefined): number {
  return chunkLine(size, signature).length + size + 2
}

function trailersLength({ checksum }: ChunkingOptions, signature: string | undefined): number {
  if (checksum === undefined) return 0
  const value = '='.repeat(checksumLength(checksum))
  const line = trailerLine(checksumHeader(checksum), value)
  return line.length + (signature === undefined ? 0 : trailerSignatureLine(signature).length)
}

/**
 * The chunk size to use.
 *
 * @throws RangeError `ERR_OUT_OF_RANGE`, TypeError `ERR_INVALID_ARG_TYPE`.
 */
export function chunkSizeOf({ chunkSize = DEFAULT_CHUNK_SIZE }: ChunkingOptions): number {
  if (typeof chunkSize !== 'number') {
    throw argumentTypeError('options.chunkSize', 'a number of bytes', chunkSize)
  }
  if (!Number.isInteger(chunkSize) || chunkSize < MIN_CHUNK_SIZE || chunkSize > MAX_CHUNK_SIZE) {
    throw argumentRangeError(
      'options.chunkSize',
      `must be a whole number of bytes from ${MIN_CHUNK_SIZE} to ${MAX_CHUNK_SIZE}`,
    )
  }
  return chunkSize
}

/**
 * Checks a length in bytes.
 *
 * @throws RangeError `ERR_OUT_OF_RANGE`, TypeError `ERR_INVALID_ARG_TYPE`.
 */
export function assertLength(length: unknown, field: string): void {
  if (typeof length !== 'number') throw argumentTypeError(field, 'a number of bytes', length)
  if (!Number.isSafeInteger(length) || length < 0) {
    throw argumentRangeError(field, 'must be a whole number of bytes, 0 or more')
  }
}
