import { collectBytes, createByteCollector, takeBytes } from '../base/byte-collector.ts'
import { latin1 } from '../base/bytes.ts'
import { trimEndOf } from '../base/environment.ts'
import { canonicalValue } from '../sigv4/canonical-headers.ts'
import { EMPTY_SHA256 } from '../sigv4/canonical-request.ts'
import { checksumHeader, createChecksum } from '../sigv4/checksums.ts'
import { sha256Hex } from '../sigv4/hashes.ts'
import { type ChecksumAlgorithm, MIN_CHUNK_SIZE } from '../sigv4/types.ts'
import type { Authentication } from './authentication.ts'
import type { VerifyConfig } from './options.ts'
import { assertBody, bodyOf, type ChunkMode, type PayloadClaim, payloadParts } from './payload.ts'
import {
  type ArrivedRequest,
  readUntrusted,
  type SignatureAlgorithm,
  type SignatureCheck,
  signatureError,
  singleHeader,
} from './request.ts'
import type { VerifiableBody, VerifiableRequest, VerifiedChunks, VerifiedRequest } from './types.ts'

/**
 * Prepares to decode an `aws-chunked` payload; undefined where the payload is none.
 *
 * @throws SignatureError `SIGNATURE_HEADER_MISSING`, `SIGNATURE_MALFORMED`.
 */
export function chunkVerifier(
  wire: ArrivedRequest,
  request: VerifiableRequest,
  { algorithm, amzDate, scope, signature }: Authentication,
  claim: PayloadClaim,
  check: SignatureCheck,
  config: VerifyConfig,
): VerifiedRequest['verifyChunks'] {
  if (claim.kind !== 'chunks') return undefined
  const rules: ChunkRules = {
    ...claim.mode,
    algorithm,
    check,
    amzDate,
    scope: scope.text,
    seedSignature: signature,
    decodedLength: decodedLength(wire),
    trailerNames: claim.mode.trailer ? trailerNames(wire) : [],
    maxChunkBytes: config.maxChunkBytes,
  }
  return (source) =>
    verifiedChunks(
      rules,
      source === undefined ? bodyOf(wire, request, config.body) : assertBody(source, 'source'),
    )
}

function verifiedChunks(
  rules: ChunkRules,
  source: Parameters<typeof decodeChunks>[1],
): VerifiedChunks {
  let trailers: VerifiedChunks['trailers']
  const chunks = decodeChunks(rules, source, (found) => {
    trailers = found
  })
  return {
    get trailers() {
      return trailers
    },
    [Symbol.asyncIterator]: () => chunks,
  }
}

function decodedLength(wire: ArrivedRequest): number {
  const name = 'x-amz-decoded-content-length'
  const text = singleHeader(wire, name)
  if (text === undefined) {
    throw signatureError('SIGNATURE_HEADER_MISSING', name, 'must come with chunks')
  }
  if (/^\d{1,15}$/.test(text)) return Number(text)
  throw signatureError('SIGNATURE_MALFORMED', name, 'is not a number of bytes')
}

function trailerNames(wire: ArrivedRequest): readonly string[] {
  const text = singleHeader(wire, 'x-amz-trailer')
  if (text === undefined) {
    throw signatureError('SIGNATURE_HEADER_MISSING', 'x-amz-trailer', 'must come with a trailer')
  }
  return text.split(',').map((name) => name.trim().toLowerCase())
}

/** What verifying the chunks of a request needs. */
interface ChunkRules extends ChunkMode {
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

const MAX_HEADER_BYTES = 512

/**
 * Decodes and verifies an `aws-chunked` payload. Signed chunks are yielded once their signature holds.
 *
 * @throws SignatureError `SIGNATURE_CHUNK_MALFORMED`, `SIGNATURE_DOES_NOT_MATCH` with the chunk in `field`,
 * `SIGNATURE_PAYLOAD_TOO_LARGE`, `SIGNATURE_PAYLOAD_MISMATCH` when the announced length or the trailing
 * checksum is not that of the data.
 */
async function* decodeChunks(
  rules: ChunkRules,
  source: VerifiableBody,
  onTrailers: (trailers: Trailers) => void,
): AsyncGenerator<Uint8Array, void> {
  const parts = payloadParts(source)
  const reader = createByteReader(parts)
  const checksums = trailingChecksums(rules.trailerNames)
  try {
    const lastSignature = yield* chunkData(reader, rules, checksums)
    const trailers = await readTrailers(reader, rules, lastSignature)
    checksums.check(trailers)
    if (!(await reader.atEnd())) {
      throw signatureError('SIGNATURE_CHUNK_MALFORMED', 'body', 'goes on after its last chunk')
    }
    onTrailers(trailers)
  } finally {
    await parts.return()
  }
}

/** Yields the data of all chunks and returns the signature of the empty one that ends them. */
async function* chunkData(
  reader: ByteReader,
  rules: ChunkRules,
  checksums: TrailingChecksums,
): AsyncGenerator<Uint8Array, string> {
  let previous = rules.seedSignature
  let left = rules.decodedLength
  let afterSmall = false
  for (let number = 1; ; number++) {
    const field = `chunk ${number}`
    const header = await readChunkHeader(reader, rules, field)
    left -= header.size
    checkSize(header.size, left, afterSmall, field)
    afterSmall = header.size < MIN_CHUNK_SIZE
    const data = rules.signed
      ? signedData(reader, rules, header, previous, field)
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
    throw signatureError('SIGNATURE_CHUNK_MALFORMED', field, problem)
  }
  if (left < 0 || (size === 0 && left > 0)) {
    throw signatureError(
      'SIGNATURE_PAYLOAD_MISMATCH',
      'x-amz-decoded-content-length',
      'is not the length of the data',
    )
  }
}

async function readChunkHeader(
  reader: ByteReader,
  rules: ChunkRules,
  field: string,
): Promise<ChunkHeader> {
  const line = await reader.line(MAX_HEADER_BYTES)
  const [, digits, padded] =
    /^([0-9a-f]{1,12})(?:;chunk-signature=([0-9a-f]+\**))?$/i.exec(line) ?? []
  // SigV4a signatures vary in length, and some clients pad them to have the payload's length beforehand.
  const signature = trimEndOf(padded ?? '', '*')
  if (digits === undefined || (signature !== '') !== rules.signed) {
    throw signatureError('SIGNATURE_CHUNK_MALFORMED', field, 'does not begin as its kind does')
  }
  const size = Number.parseInt(digits, 16)
  if (rules.signed && size > rules.maxChunkBytes) {
    const problem = `has more than ${rules.maxChunkBytes} bytes`
    throw signatureError('SIGNATURE_PAYLOAD_TOO_LARGE', field, problem)
  }
  return { size, signature }
}

async function* signedData(
  reader: ByteReader,
  { algorithm, amzDate, scope, check }: ChunkRules,
  { size, signature }: ChunkHeader,
  previous: string,
  field: string,
): AsyncGenerator<Uint8Array, void> {
  const data = await reader.exactly(size)
  const kind = `${algorithm.name}-PAYLOAD`
  const text = [kind, amzDate, scope, previous, EMPTY_SHA256, sha256Hex(data)].join('\n')
  if (!check(text, signature)) {
    throw signatureError(
      'SIGNATURE_DOES_NOT_MATCH',
      field,
      'does not have the signature it came with',
    )
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
  if (latin1(await reader.exactly(CRLF.length)) !== CRLF) {
    throw signatureError('SIGNATURE_CHUNK_MALFORMED', field, 'is longer than it says')
  }
}

/** Trailing headers by lower-case name. */
type Trailers = Readonly<Record<string, string>>

const SIGNATURE = 'x-amz-trailer-signature'
const MAX_TRAILER_BYTES = 8192

/**
 * Reads what follows the last chunk: an empty line, before it the trailing headers that were announced
 * and, of signed chunks, their signature.
 *
 * @throws SignatureError `SIGNATURE_CHUNK_MALFORMED`, `SIGNATURE_DOES_NOT_MATCH`.
 */
async function readTrailers(
  reader: ByteReader,
  rules: ChunkRules,
  previous: string,
): Promise<Trailers> {
  const fields = await readFields(reader, rules)
  if (rules.signed && rules.trailer) checkTrailers(fields, rules, previous)
  fields.delete(SIGNATURE)
  return Object.fromEntries(fields)
}

async function readFields(reader: ByteReader, rules: ChunkRules): Promise<Map<string, string>> {
  const fields = new Map<string, string>()
  const expected = new Set(rules.trailerNames)
  if (rules.signed && rules.trailer) expected.add(SIGNATURE)
  for (;;) {
    const line = await reader.line(MAX_TRAILER_BYTES)
    if (line === '') break
    const [, name = '', value = ''] = /^([^:\s]+):(.*)$/.exec(line) ?? []
    const key = name.toLowerCase()
    if (!expected.delete(key)) {
      throw signatureError(
        'SIGNATURE_CHUNK_MALFORMED',
        'trailer',
        'has a line that was not announced',
      )
    }
    fields.set(
      key,
      readUntrusted(key, () => canonicalValue(value, key, 'trailer')),
    )
  }
  const [missing] = expected
  if (missing === undefined) return fields
  throw signatureError('SIGNATURE_CHUNK_MALFORMED', missing, 'is missing in the trailer')
}

function checkTrailers(
  fields: ReadonlyMap<string, string>,
  { algorithm, amzDate, scope, check }: ChunkRules,
  previous: string,
): void {
  const lines = [...fields]
    .filter(([name]) => name !== SIGNATURE)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}:${value}\n`)
  const text = [`${algorithm.name}-TRAILER`, amzDate, scope, previous, sha256Hex(lines.join(''))]
  const signature = trimEndOf(fields.get(SIGNATURE) ?? '', '*')
  if (check(text.join('\n'), signature)) return
  throw signatureError(
    'SIGNATURE_DOES_NOT_MATCH',
    'trailer',
    'does not have the signature it came with',
  )
}

/** The checksums that a trailer will hold, computed as the data passes. */
interface TrailingChecksums {
  readonly update: (data: Uint8Array) => void
  /** Throws SignatureError `SIGNATURE_PAYLOAD_MISMATCH`, with the trailer's name in `field`. */
  readonly check: (trailers: Trailers) => void
}

const ALGORITHMS: readonly ChecksumAlgorithm[] = ['CRC32', 'CRC32C', 'CRC64NVME', 'SHA1', 'SHA256']

/** Begins the checksums of those trailing headers that are checksums. */
function trailingChecksums(names: readonly string[]): TrailingChecksums {
  const started = ALGORITHMS.filter((algorithm) => names.includes(checksumHeader(algorithm))).map(
    (algorithm) => ({ name: checksumHeader(algorithm), checksum: createChecksum(algorithm) }),
  )
  return {
    update(data) {
      for (const { checksum } of started) checksum.update(data)
    },
    check(trailers) {
      for (const { name, checksum } of started) {
        if (trailers[name] !== checksum.digest()) {
          throw signatureError(
            'SIGNATURE_PAYLOAD_MISMATCH',
            name,
            'is not the checksum of the data',
          )
        }
      }
    },
  }
}

/** Reads a stream of bytes in pieces of the reader's choosing. */
interface ByteReader {
  /** A line without its CRLF, as Latin-1. */
  readonly line: (maxBytes: number) => Promise<string>
  /** Exactly so many bytes. */
  readonly exactly: (length: number) => Promise<Uint8Array>
  /** At least one and at most so many bytes, as they come. */
  readonly some: (maxBytes: number) => Promise<Uint8Array>
  /** Whether nothing is left. */
  readonly atEnd: () => Promise<boolean>
}

const LF = 0x0a
const CRLF = '\r\n'
const NOTHING = new Uint8Array(0)

/** Makes a reader; each throws SignatureError `SIGNATURE_CHUNK_MALFORMED` where the stream ends too early. */
function createByteReader(source: AsyncIterator<Uint8Array, unknown>): ByteReader {
  let held: Uint8Array = NOTHING

  async function atEnd(): Promise<boolean> {
    while (held.length === 0) {
      const next = await source.next()
      if (next.done === true) return true
      held = next.value
    }
    return false
  }

  async function some(maxBytes: number): Promise<Uint8Array> {
    if (await atEnd()) throw malformed('ends too early')
    const taken = held.subarray(0, maxBytes)
    held = held.subarray(taken.length)
    return taken
  }

  async function exactly(length: number): Promise<Uint8Array> {
    if (length === 0) return NOTHING
    const first = await some(length)
    if (first.length === length) return first
    // Memory grows with what comes: the length is the sender's word.
    const whole = createByteCollector()
    collectBytes(whole, first)
    while (whole.length < length) collectBytes(whole, await some(length - whole.length))
    return takeBytes(whole)
  }

  async function line(maxBytes: number): Promise<string> {
    let text = ''
    while (!text.endsWith('\n')) {
      const room = maxBytes + CRLF.length - text.length
      if (room <= 0) throw malformed('has too long a line')
      if (await atEnd()) throw malformed('ends too early')
      const end = held.subarray(0, room).indexOf(LF) + 1
      text += latin1(await some(end > 0 ? end : room))
    }
    if (text.endsWith(CRLF)) return text.slice(0, -CRLF.length)
    throw malformed('has a line that does not end in CRLF')
  }

  return { line, exactly, some, atEnd }
}

function malformed(problem: string): Error {
  return signatureError('SIGNATURE_CHUNK_MALFORMED', 'body', problem)
}
