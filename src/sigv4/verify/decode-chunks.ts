import { EMPTY_SHA256, sha256Hex } from '../sha256.ts'
import { MIN_CHUNK_SIZE } from '../streaming/chunk-layout.ts'
import { type ByteReader, createByteReader } from './byte-reader.ts'
import type { ChunkMode } from './chunk-mode.ts'
import { payloadParts } from './payload-source.ts'
import { readTrailers, type Trailers } from './read-trailers.ts'
import { refusal } from './refusal.ts'
import type { SignatureAlgorithm, SignatureCheck } from './signature-algorithm.ts'
import { type TrailingChecksums, trailingChecksums } from './trailing-checksums.ts'
import type { PayloadSource } from './types.ts'

/** What verifying the chunks of a request needs. */
export interface ChunkContext extends ChunkMode {
  readonly algorithm: SignatureAlgorithm
  readonly check: SignatureCheck
  readonly amzDate: string
  readonly scope: string
  /** The request's own signature: each chunk's signature covers the one before it. */
  readonly seedSignature: string
  /** Bytes. */
  readonly decodedLength: number
  /** Lower-case names of the trailing headers. */
  readonly trailerNames: readonly string[]
  readonly maxChunkBytes: number
}

interface ChunkHeader {
  readonly size: number
  /** Empty where chunks are not signed. */
  readonly signature: string
}

const MAX_LINE_BYTES = 512

/**
 * Decodes and verifies an `aws-chunked` payload. Signed chunks are yielded once their signature holds.
 *
 * @throws SignatureError `SIGNATURE_CHUNK_MALFORMED`, `SIGNATURE_DOES_NOT_MATCH` with the chunk in `field`,
 * `SIGNATURE_PAYLOAD_TOO_LARGE`, `SIGNATURE_PAYLOAD_MISMATCH` when the announced length or the trailing
 * checksum is not that of the data.
 */
export async function* decodeChunks(
  context: ChunkContext,
  source: PayloadSource,
  onTrailers: (trailers: Trailers) => void,
): AsyncGenerator<Uint8Array, void> {
  const parts = payloadParts(source)
  const reader = createByteReader(parts)
  const checksums = trailingChecksums(context.trailerNames)
  try {
    const lastSignature = yield* chunkData(reader, context, checksums)
    const trailers = await readTrailers(reader, context, lastSignature)
    checksums.check(trailers)
    if (!(await reader.atEnd())) {
      throw refusal('SIGNATURE_CHUNK_MALFORMED', 'body', 'goes on after its last chunk')
    }
    onTrailers(trailers)
  } finally {
    await parts.return()
  }
}

/** Yields the data of all chunks and returns the signature of the empty one that ends them. */
async function* chunkData(
  reader: ByteReader,
  context: ChunkContext,
  checksums: TrailingChecksums,
): AsyncGenerator<Uint8Array, string> {
  let previous = context.seedSignature
  let left = context.decodedLength
  let afterSmall = false
  for (let number = 1; ; number++) {
    const field = `chunk ${number}`
    const header = await readChunkHeader(reader, context, field)
    left -= header.size
    checkSize(header.size, left, afterSmall, field)
    afterSmall = header.size < MIN_CHUNK_SIZE
    const data = context.signed
      ? signedData(reader, context, header, previous, field)
      : unsignedData(reader, header.size)
    for await (const part of data) {
      checksums.update(part)
      yield part
    }
    if (header.size === 0) return header.signature
    await endOfChunk(reader, field)
    previous = header.signature
  }
}

function checkSize(size: number, left: number, afterSmall: boolean, field: string): void {
  if (afterSmall && size > 0) {
    const problem = `follows one of less than ${MIN_CHUNK_SIZE} bytes`
    throw refusal('SIGNATURE_CHUNK_MALFORMED', field, problem)
  }
  if (left < 0 || (size === 0 && left > 0)) {
    throw refusal(
      'SIGNATURE_PAYLOAD_MISMATCH',
      'x-amz-decoded-content-length',
      'is not the length of the data',
    )
  }
}

async function readChunkHeader(
  reader: ByteReader,
  context: ChunkContext,
  field: string,
): Promise<ChunkHeader> {
  const line = await reader.line(MAX_LINE_BYTES)
  const [, digits, padded] =
    /^([0-9a-f]{1,12})(?:;chunk-signature=([0-9a-f]+\**))?$/i.exec(line) ?? []
  // SigV4a signatures vary in length, and some clients pad them to have the payload's length beforehand.
  const signature = padded?.replace(/\*+$/, '') ?? ''
  if (digits === undefined || (signature !== '') !== context.signed) {
    throw refusal('SIGNATURE_CHUNK_MALFORMED', field, 'does not begin as its kind does')
  }
  const size = Number.parseInt(digits, 16)
  if (context.signed && size > context.maxChunkBytes) {
    const problem = `has more than ${context.maxChunkBytes} bytes`
    throw refusal('SIGNATURE_PAYLOAD_TOO_LARGE', field, problem)
  }
  return { size, signature }
}

async function* signedData(
  reader: ByteReader,
  { algorithm, amzDate, scope, check }: ChunkContext,
  { size, signature }: ChunkHeader,
  previous: string,
  field: string,
): AsyncGenerator<Uint8Array, void> {
  const data = await reader.exactly(size)
  const kind = `${algorithm.name}-PAYLOAD`
  const text = [kind, amzDate, scope, previous, EMPTY_SHA256, sha256Hex(data)].join('\n')
  if (!check(text, signature)) {
    throw refusal('SIGNATURE_DOES_NOT_MATCH', field, 'does not have the signature it came with')
  }
  if (size > 0) yield data
}

async function* unsignedData(reader: ByteReader, size: number): AsyncGenerator<Uint8Array, void> {
  for (let left = size; left > 0; ) {
    const part = await reader.some(left)
    left -= part.length
    yield part
  }
}

async function endOfChunk(reader: ByteReader, field: string): Promise<void> {
  if ((await reader.line(0)) !== '') {
    throw refusal('SIGNATURE_CHUNK_MALFORMED', field, 'is longer than it says')
  }
}
