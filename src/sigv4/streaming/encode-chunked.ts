import { checksumHeader, createChecksum } from '../checksums/checksum.ts'
import { bytesOf, piecesOf, type StreamingBody } from './byte-source.ts'
import { type ChunkingOptions, chunkSizeOf } from './chunk-layout.ts'
import type { ChunkWriter } from './chunk-signer.ts'
import { createRechunker } from './rechunk.ts'

/**
 * Encodes a body as `aws-chunked`. What is between the data of two chunks comes as one piece, the data
 * itself as it is, uncopied.
 *
 * @throws SansdkError `BODY_LENGTH_MISMATCH`, and whatever reading the body throws.
 */
export async function* encodeChunked(
  body: StreamingBody,
  length: number,
  writer: ChunkWriter,
  options: Pick<ChunkingOptions, 'chunkSize' | 'checksum'>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { checksum: algorithm } = options
  const checksum = algorithm === undefined ? undefined : createChecksum(algorithm)
  const rechunker = createRechunker(length, chunkSizeOf(options))
  let before = ''
  const head = (data: Uint8Array): Uint8Array => {
    checksum?.update(data)
    const line = Buffer.from(`${before}${writer.chunk(data)}`, 'latin1')
    before = '\r\n'
    return line
  }
  for await (const piece of piecesOf(body, 'request.body')) {
    for (const data of rechunker.add(bytesOf(piece, 'request.body'))) {
      yield head(data)
      yield data
    }
  }
  const rest = rechunker.end()
  if (rest.length > 0) {
    yield head(rest)
    yield rest
  }
  const trailers =
    algorithm === undefined || checksum === undefined
      ? undefined
      : { [checksumHeader(algorithm)]: checksum.digest() }
  yield Buffer.from(`${before}${writer.end(trailers)}`, 'latin1')
}
