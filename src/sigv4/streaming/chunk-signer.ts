import { checkOptions } from '../../base/options.ts'
import { timeOf } from '../amz-date.ts'
import { CHUNK_SIGNER_OPTIONS } from '../option-rules.ts'
import { EMPTY_SHA256, sha256Hex } from '../sha256.ts'
import { signingConfig } from '../signing-config.ts'
import type { SigningKey } from '../signing-key.ts'
import { signingMoment } from '../signing-moment.ts'
import type { SigningOptions } from '../types.ts'
import { chunkLine, padSignature, trailerLine, trailerSignatureLine } from './chunk-layout.ts'
import { assertSeedSignature } from './signature-of.ts'

/** What signs the chunks of one request. */
export interface ChunkSignerOptions
  extends Pick<SigningOptions, 'credentials' | 'region' | 'service' | 'algorithm'> {
  /** The time that the request was signed for. */
  readonly date: Date | number
  /** The request's own signature, with which the chain of chunks begins. */
  readonly seedSignature: string
}

/** Writes what stands around the data of chunks; to be called in the order of the chunks. */
export interface ChunkWriter {
  /** The line that precedes the data of a chunk. A CRLF must follow the data. */
  chunk(data: Uint8Array): string
  /** What follows the CRLF of the last chunk: the empty chunk, trailing headers and an empty line. */
  end(trailers?: Readonly<Record<string, string>>): string
}

/**
 * Signs the chunks of an `aws-chunked` body one by one, each over the signature of the one before
 * (S3 API reference, "Transferring Payload in Multiple Chunks" and "Including Trailing Headers").
 * `signStreaming` does all of it; this is for those who cut the chunks themselves.
 *
 * @example
 * ```ts
 * const signer = chunkSigner({ credentials, region, service: 's3', date, seedSignature })
 * const body = `${signer.chunk(data)}${data}\r\n${signer.end()}`
 * ```
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, RangeError `ERR_OUT_OF_RANGE`.
 */
export function chunkSigner(options: ChunkSignerOptions): ChunkWriter {
  checkOptions('chunkSigner', options, CHUNK_SIGNER_OPTIONS)
  return seededChunkSigner(options)
}

/** The same with signing options that were checked before. */
export function seededChunkSigner(options: ChunkSignerOptions): ChunkWriter {
  const config = signingConfig(options)
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
export function signatureChain(
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
