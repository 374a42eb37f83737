import { utf8 } from '../base/bytes.ts'
import { checkOptions, namedPair, type OptionRules } from '../base/options.ts'
import { argumentTypeError, argumentValueError } from '../errors.ts'
import { type Checksum, checksumHeader, createChecksum } from './checksums.ts'
import {
  assertLength,
  CHUNKING_OPTIONS,
  type ChunkWriter,
  chunkSizeOf,
  createRechunker,
  encodedLength,
  lengthOf,
  pieceBytes,
  piecesOf,
  type StreamingBody,
  seededChunkSigner,
  streamingPayloadHash,
  unsignedChunks,
} from './chunks.ts'
import { SIGNING_OPTIONS, scopeOf, timeOf } from './prepare.ts'
import { sign } from './sign.ts'
import type {
  ChecksumAlgorithm,
  ChunkingOptions,
  HeadersInput,
  HeaderValue,
  SignableRequest,
  SignedHead,
  StreamingOptions,
} from './types.ts'
import { assertRequest } from './url.ts'

/** A request whose body is signed while it is sent. */
export interface StreamingRequest extends Omit<SignableRequest, 'body'> {
  readonly body: StreamingBody
  /** Bytes of the body as it is; needed for streams and iterables. */
  readonly contentLength?: number | undefined
}

/** A signed request with its body encoded as `aws-chunked`. */
export interface SignedStreamingRequest extends SignedHead {
  readonly body: AsyncGenerator<Uint8Array, void, undefined>
  /** Bytes of the encoded body, as in the `content-length` header. */
  readonly contentLength: number
}

type HeaderPair = readonly [name: string, value: HeaderValue]

const { payloadHash: _payloadHash, ...WITHOUT_HASH } = SIGNING_OPTIONS

/** The options of `signStreaming`. */
const STREAMING_OPTIONS: OptionRules<StreamingOptions> = {
  ...WITHOUT_HASH,
  ...CHUNKING_OPTIONS,
}

/**
 * Signs a request whose body is a stream, without reading it first: the body comes back encoded as
 * `aws-chunked`, every chunk with its own signature, in constant memory. It can be read once; sign
 * again for another attempt. Fails with `BODY_LENGTH_MISMATCH` while it is read if it is not as long
 * as announced.
 *
 * `content-encoding` gets `aws-chunked` behind what is there; `content-length` is that of the encoded
 * body. If the caller gives `transfer-encoding`, both are left out, as S3 takes one of the two and
 * clients write `transfer-encoding` themselves where there is no length.
 *
 * @example
 * ```ts
 * const { size } = await stat(path)
 * const { url, body, ...init } = signStreaming(
 *   { method: 'PUT', url: objectUrl, body: createReadStream(path), contentLength: size },
 *   { credentials, region: 'eu-central-1', service: 's3', checksum: 'CRC32C' },
 * )
 * const response = await undici.request(url, { ...init, body: Readable.from(body) })
 * ```
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, RangeError `ERR_OUT_OF_RANGE`;
 * `field` names the argument.
 */
export function signStreaming(
  request: StreamingRequest,
  options: StreamingOptions,
): SignedStreamingRequest {
  checkOptions('signStreaming', options, STREAMING_OPTIONS)
  assertChunks(options)
  assertRequest(request)
  const length = decodedLength(request)
  const { method, url, body } = request
  const { service, region } = scopeOf(options, { url })
  const { chunkSize, chunks, checksum, ...rest } = options
  const signing = { ...rest, service, region }
  const { algorithm } = options
  const contentLength = encodedLength(length, { chunkSize, chunks, checksum, algorithm })
  const date = timeOf(options.date, 'options.date')
  const headers = streamingHeaders(request.headers, length, contentLength, options)
  const payloadHash = streamingPayloadHash(options)
  const signed = sign({ method, url, headers }, { ...signing, date, payloadHash })
  const writer =
    chunks === 'unsigned'
      ? unsignedChunks
      : seededChunkSigner({ ...signing, date, seedSignature: signatureOf(signed) })
  return { ...signed, body: encodeChunked(body, length, writer, options), contentLength }
}

function assertChunks({ chunks, checksum }: StreamingOptions): void {
  if (chunks === 'unsigned' && checksum === undefined) {
    throw argumentValueError(
      'options.checksum',
      'is needed with unsigned chunks (a body that nothing vouches for is payloadHash "UNSIGNED-PAYLOAD")',
    )
  }
}

function decodedLength(request: StreamingRequest): number {
  piecesOf(request.body, 'request.body')
  const length = request.contentLength ?? lengthOf(request.body)
  if (length === undefined) {
    throw argumentTypeError('request.contentLength', 'the length of the body in bytes', length)
  }
  assertLength(length, 'request.contentLength')
  return length
}

function streamingHeaders(
  input: HeadersInput | undefined,
  length: number,
  contentLength: number,
  { checksum }: StreamingOptions,
): HeaderPair[] {
  const pairs = headerPairs(input)
  const kept = pairs.filter(([name]) => !REPLACED.has(name.toLowerCase()))
  const transferEncoding = pairs.some(([name]) => name.toLowerCase() === 'transfer-encoding')
  return [
    ...kept,
    ['content-encoding', appendAwsChunked(pairs)],
    ['x-amz-decoded-content-length', length],
    ...(transferEncoding ? [] : [['content-length', contentLength] as const]),
    ...(checksum === undefined ? [] : [['x-amz-trailer', checksumHeader(checksum)] as const]),
  ]
}

const REPLACED: ReadonlySet<string> = new Set([
  'content-encoding',
  'content-length',
  'transfer-encoding',
  'x-amz-content-sha256',
  'x-amz-decoded-content-length',
  'x-amz-trailer',
])

function headerPairs(input: HeadersInput | undefined): readonly HeaderPair[] {
  if (input === undefined) return []
  if (input === null || typeof input !== 'object') {
    throw argumentTypeError(
      'request.headers',
      'an object, a Headers object or an iterable of pairs',
      input,
    )
  }
  if (!(Symbol.iterator in input)) return Object.entries(input)
  return Array.from(input, (pair) => namedPair(pair, 'request.headers'))
}

// The encodings stand in the order in which they were applied (RFC 9110 section 8.4), and chunks come
// last. S3 takes `aws-chunked` off again.
function appendAwsChunked(pairs: readonly HeaderPair[]): string {
  const codings = pairs
    .filter(([name]) => name.toLowerCase() === 'content-encoding')
    .flatMap(([, value]) => (value === undefined || value === null ? [] : String(value).split(',')))
    .map((coding) => coding.trim())
    .filter((coding) => coding !== '' && coding.toLowerCase() !== 'aws-chunked')
  return [...codings, 'aws-chunked'].join(',')
}

/**
 * Encodes a body as `aws-chunked`. What is between the data of two chunks comes as one piece, the data
 * itself as it is, uncopied.
 *
 * @throws SansdkError `BODY_LENGTH_MISMATCH`, and whatever reading the body throws.
 */
async function* encodeChunked(
  body: StreamingBody,
  length: number,
  writer: ChunkWriter,
  options: Pick<ChunkingOptions, 'chunkSize' | 'checksum'>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const trailer = options.checksum === undefined ? undefined : checksumTrailer(options.checksum)
  const rechunker = createRechunker(length, chunkSizeOf(options))
  let before = ''
  const head = (data: Uint8Array): Uint8Array => {
    trailer?.checksum.update(data)
    const line = utf8(`${before}${writer.chunk(data)}`)
    before = '\r\n'
    return line
  }
  for await (const piece of piecesOf(body, 'request.body')) {
    for (const data of rechunker.add(pieceBytes(piece, 'request.body'))) {
      yield head(data)
      yield data
    }
  }
  const rest = rechunker.end()
  if (rest.length > 0) {
    yield head(rest)
    yield rest
  }
  const trailers = trailer === undefined ? undefined : { [trailer.name]: trailer.checksum.digest() }
  yield utf8(`${before}${writer.end(trailers)}`)
}

function checksumTrailer(algorithm: ChecksumAlgorithm): { name: string; checksum: Checksum } {
  return { name: checksumHeader(algorithm), checksum: createChecksum(algorithm) }
}

/**
 * The signature in a request that `sign` or `presign` made: what a chain of chunks or events begins
 * with.
 *
 * @throws TypeError `ERR_INVALID_ARG_VALUE` when there is none.
 */
export function signatureOf(request: {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
}): string {
  const authorization = request.headers['authorization'] ?? ''
  const match =
    /[ ,]Signature=([0-9a-f]+)$/.exec(authorization) ??
    /[?&]X-Amz-Signature=([0-9a-f]+)(?:&|$)/.exec(request.url)
  const signature = match?.[1]
  if (signature !== undefined) return signature
  throw argumentValueError('request', 'is not signed')
}
