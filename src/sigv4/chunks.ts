import { unclearedBytes, utf8 } from '../base/bytes.ts'
import { checkOptions, type OptionRules } from '../base/options.ts'
import {
  argumentRangeError,
  argumentTypeError,
  argumentValueError,
  SansdkError,
} from '../errors.ts'
import { canonicalValue } from './canonical-headers.ts'
import { EMPTY_SHA256 } from './canonical-request.ts'
import { checksumHeader, checksumLength } from './checksums.ts'
import { sha256Hex } from './hashes.ts'
import { signingConfig, signingMoment, timeOf } from './prepare.ts'
import { type SigningKey, V4_ALGORITHM, V4A_ALGORITHM } from './signing-key.ts'
import {
  type ChunkingOptions,
  type ChunkSignerOptions,
  DEFAULT_CHUNK_SIZE,
  MAX_CHUNK_SIZE,
  MIN_CHUNK_SIZE,
  type SigningAlgorithm,
} from './types.ts'

/** Writes what stands around the data of chunks; to be called in the order of the chunks. */
export interface ChunkWriter {
  /** The line that precedes the data of a chunk, which holds a byte at least. A CRLF must follow the data. */
  chunk(data: Uint8Array): string
  /** What follows the CRLF of the last chunk: the empty chunk, trailing headers and an empty line. */
  end(trailers?: Readonly<Record<string, string>>): string
}

/** The options of `chunkSigner`. */
const CHUNK_SIGNER_OPTIONS: OptionRules<ChunkSignerOptions> = {
  credentials: 'checked',
  region: 'checked',
  service: 'checked',
  algorithm: 'checked',
  date: 'checked',
  seedSignature: 'checked',
}

/**
 * Signs the chunks of an `aws-chunked` body one by one, each over the signature of the one before
 * (S3 API reference, "Transferring Payload in Multiple Chunks" and "Including Trailing Headers").
 * `signStreaming` does all of it; this is for those who cut the chunks themselves.
 *
 * @example
 * ```ts
 * const signer = chunkSigner({ credentials, region, service: 's3', date, seedSignature })
 * socket.write(signer.chunk(data))
 * socket.write(data)
 * socket.write(`\r\n${signer.end()}`)
 * ```
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, RangeError `ERR_OUT_OF_RANGE`; the
 * writer's functions throw the first two, for data that are no bytes or none, and for wrong trailers.
 */
export function chunkSigner(options: ChunkSignerOptions): ChunkWriter {
  checkOptions('chunkSigner', options, CHUNK_SIGNER_OPTIONS)
  const { chunk, end } = seededChunkSigner(options)
  return {
    chunk: (data) => chunk(checkedData(data)),
    end: (trailers) => end(trailers === undefined ? undefined : checkedTrailers(trailers)),
  }
}

/** Of a text, the length in characters would be written for that in bytes. */
function checkedData(data: unknown): Uint8Array {
  if (!(data instanceof Uint8Array)) throw argumentTypeError('data', 'a Uint8Array', data)
  if (data.length > 0) return data
  throw argumentValueError('data', 'is empty: an empty chunk ends the body, which end() does')
}

/** Names in lower case and values as servers read them before they check the signature. */
function checkedTrailers(trailers: unknown): Record<string, string> {
  if (typeof trailers !== 'object' || trailers === null || Symbol.iterator in trailers) {
    throw argumentTypeError('trailers', 'an object of names and values', trailers)
  }
  const checked = new Map<string, string>()
  for (const [name, value] of Object.entries(trailers)) {
    const field = `trailers["${name}"]`
    const key = name.toLowerCase()
    if (!/^[a-z0-9-]+$/.test(key)) throw argumentValueError(field, 'is no name of a header')
    if (checked.has(key)) throw argumentValueError(field, 'is there twice, in other capitals')
    if (typeof value !== 'string') throw argumentTypeError(field, 'a string', value)
    checked.set(key, canonicalValue(value, key, 'trailers'))
  }
  return Object.fromEntries(checked)
}

/** The same with signing options that were checked before. */
export function seededChunkSigner(options: ChunkSignerOptions): ChunkWriter {
  const config = signingConfig(options, options)
  assertSeedSignature(options.seedSignature, 'options.seedSignature')
  const { amzDate: date, key } = signingMoment(config, timeOf(options.date, 'options.date'))
  const chain = signatureChain(key, date, options.seedSignature)
  const padded = (signature: string): string => padSignature(signature, config.algorithm)
  const chunk = (data: Uint8Array): string =>
    chunkLine(
      data.length,
      padded(
        chain('PAYLOAD', `${EMPTY_SHA256}\n${data.length === 0 ? EMPTY_SHA256 : sha256Hex(data)}`),
      ),
    )
  return {
    chunk,
    end(trailers) {
      const last = chunk(NO_BYTES)
      if (trailers === undefined) return `${last}\r\n`
      const signature = padded(chain('TRAILER', sha256Hex(canonicalTrailers(trailers))))
      return `${last}${trailerLines(trailers)}${trailerSignatureLine(signature)}\r\n`
    },
  }
}

const NO_BYTES = new Uint8Array(0)

/** Signs one link after the other: each string to sign holds the signature before, without padding. */
function signatureChain(
  key: SigningKey,
  date: string,
  seedSignature: string,
): (kind: 'PAYLOAD' | 'TRAILER', hashes: string) => string {
  let signature = seedSignature
  return (kind, hashes) => {
    signature = key.signText(
      `${key.algorithm}-${kind}\n${date}\n${key.scope}\n${signature}\n${hashes}`,
    )
    return signature
  }
}

/** Chunks without signatures, for `STREAMING-UNSIGNED-PAYLOAD-TRAILER`. */
export const unsignedChunks: ChunkWriter = {
  chunk: (data) => chunkLine(data.length, undefined),
  end: (trailers = {}) => `${chunkLine(0, undefined)}${trailerLines(trailers)}\r\n`,
}

/** Trailing headers sorted by name, as canonical headers are: order of sending and of hashing agree. */
function trailerLines(trailers: Readonly<Record<string, string>>): string {
  let lines = ''
  for (const name of Object.keys(trailers).toSorted()) {
    lines += trailerLine(name, trailers[name] ?? '')
  }
  return lines
}

/** Trailing headers as they are hashed: each line ended by LF alone. */
function canonicalTrailers(trailers: Readonly<Record<string, string>>): string {
  return trailerLines(trailers).replaceAll('\r\n', '\n')
}

// DER takes 72 bytes at the most, and the length must be known beforehand: shorter signatures are
// padded with `*`, as aws-c-auth does ("AWS_SIGV4A_SIGNATURE_PADDING_BYTE").
const V4_SIGNATURE = 64
const V4A_SIGNATURE = 144

/** The algorithm's name in strings to sign. */
function algorithmName(algorithm: SigningAlgorithm | undefined): string {
  return algorithm === 'v4a' ? V4A_ALGORITHM : V4_ALGORITHM
}

/** The value of `x-amz-content-sha256` that announces the encoding. */
export function streamingPayloadHash(options: ChunkingOptions): string {
  if (options.chunks === 'unsigned') return 'STREAMING-UNSIGNED-PAYLOAD-TRAILER'
  const trailer = options.checksum === undefined ? '' : '-TRAILER'
  return `STREAMING-${algorithmName(options.algorithm)}-PAYLOAD${trailer}`
}

/** A chunk's signature as it is sent: in v4a padded to its greatest length. */
function padSignature(signature: string, algorithm: SigningAlgorithm | undefined): string {
  return algorithm === 'v4a' ? signature.padEnd(V4A_SIGNATURE, '*') : signature
}

/** The line before a chunk's data; the size is that of the data. */
function chunkLine(size: number, signature: string | undefined): string {
  const extension = signature === undefined ? '' : `;chunk-signature=${signature}`
  return `${size.toString(16)}${extension}\r\n`
}

/** A trailing header. */
function trailerLine(name: string, value: string): string {
  return `${name}:${value}\r\n`
}

/** The signature of the trailing headers. */
function trailerSignatureLine(signature: string): string {
  return trailerLine('x-amz-trailer-signature', signature)
}

/** The options of `encodedLength`. */
export const CHUNKING_OPTIONS: OptionRules<ChunkingOptions> = {
  chunkSize: 'checked',
  chunks: ['signed', 'unsigned'],
  checksum: 'checked',
  algorithm: ['v4', 'v4a'],
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

/** Cuts a body into chunks of one size, the last apart. Holds one chunk at the most. */
interface Rechunker {
  /** The chunks that the next piece of the body completes. */
  add(piece: Uint8Array): readonly Uint8Array[]
  /** The last chunk; without bytes when nothing is left over. */
  end(): Uint8Array
}

/**
 * Makes a rechunker for a body of `length` bytes. A piece that holds a whole chunk is not copied;
 * smaller ones are, because a source may use its buffer again as soon as it is asked for more.
 *
 * Both functions throw SansdkError `BODY_LENGTH_MISMATCH` when the body is not `length` bytes long.
 */
export function createRechunker(length: number, chunkSize: number): Rechunker {
  let buffer: Uint8Array = NO_BYTES
  let filled = 0
  let received = 0

  /** Puts the beginning of a piece behind what is there; returns how much of it. */
  function fill(piece: Uint8Array): number {
    // The consumer may hold on to the chunk before, so each has a buffer of its own.
    if (filled === 0) buffer = unclearedBytes(Math.min(chunkSize, length))
    const size = Math.min(piece.length, chunkSize - filled)
    buffer.set(size === piece.length ? piece : piece.subarray(0, size), filled)
    filled += size
    return size
  }

  return {
    add(piece) {
      received += piece.length
      if (received > length) throw tooLong(length)
      if (filled === 0 && piece.length === chunkSize) return [piece]
      const chunks: Uint8Array[] = []
      let offset = filled === 0 ? 0 : fill(piece)
      if (filled === chunkSize) {
        chunks.push(buffer)
        filled = 0
      }
      for (; piece.length - offset >= chunkSize; offset += chunkSize) {
        chunks.push(piece.subarray(offset, offset + chunkSize))
      }
      if (offset < piece.length) fill(piece.subarray(offset))
      return chunks
    },
    end() {
      if (received < length) throw tooShort(length, received)
      return buffer.subarray(0, filled)
    },
  }
}

function tooLong(length: number): Error {
  return new SansdkError(`The body is longer than the announced ${length} bytes`, {
    code: 'BODY_LENGTH_MISMATCH',
  })
}

function tooShort(length: number, received: number): Error {
  return new SansdkError(`The body ended after ${received} of the announced ${length} bytes`, {
    code: 'BODY_LENGTH_MISMATCH',
  })
}

/**
 * A body that may be read piece by piece: a Node stream, a web `ReadableStream`, any other iterable of
 * byte arrays or strings, or bytes at once. Strings are UTF-8.
 */
export type StreamingBody =
  | string
  | Uint8Array
  | ArrayBuffer
  | AsyncIterable<string | Uint8Array | ArrayBuffer>
  | Iterable<string | Uint8Array | ArrayBuffer>

type Pieces = AsyncIterable<unknown> | Iterable<unknown>

/**
 * The pieces of a body; they are bytes once `bytesOf` has seen them.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for anything that cannot be read.
 */
export function piecesOf(body: StreamingBody, field: string): Pieces {
  const whole = wholeBytes(body)
  if (whole !== undefined) return [whole]
  if (typeof body === 'object' && body !== null) {
    if (Symbol.asyncIterator in body || Symbol.iterator in body) return body as Pieces
  }
  throw argumentTypeError(field, 'bytes, a string, a stream or an iterable of byte arrays', body)
}

/** The length in bytes of a body that is there as a whole; undefined for what must be read first. */
export function lengthOf(body: StreamingBody): number | undefined {
  return wholeBytes(body)?.length
}

/**
 * A piece of a body as bytes.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` for anything but a string or bytes.
 */
export function pieceBytes(piece: unknown, field: string): Uint8Array {
  const bytes = wholeBytes(piece)
  if (bytes !== undefined) return bytes
  throw argumentTypeError(`${field}[]`, 'a string, Uint8Array or ArrayBuffer', piece)
}

function wholeBytes(data: unknown): Uint8Array | undefined {
  if (data instanceof Uint8Array) return data
  if (typeof data === 'string') return utf8(data)
  return data instanceof ArrayBuffer ? new Uint8Array(data) : undefined
}

/**
 * Checks a signature that others are to be chained to.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`.
 */
export function assertSeedSignature(signature: unknown, field: string): void {
  if (typeof signature !== 'string') throw argumentTypeError(field, 'a string', signature)
  if (!/^[0-9a-f]{16,144}$/.test(signature)) {
    throw argumentValueError(field, 'must be lower-case hexadecimal digits')
  }
}
