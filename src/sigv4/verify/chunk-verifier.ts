import type { Authentication } from './authentication.ts'
import { type ChunkContext, decodeChunks } from './decode-chunks.ts'
import type { PayloadClaim } from './payload-claim.ts'
import { assertSource, payloadSource } from './payload-source.ts'
import { refusal } from './refusal.ts'
import type { SignatureCheck } from './signature-algorithm.ts'
import type { VerifiableRequest, VerifiedChunks, VerifiedRequest } from './types.ts'
import type { VerifyConfig } from './verify-config.ts'
import { singleHeader, type WireRequest } from './wire-request.ts'

/**
 * Prepares to decode an `aws-chunked` payload; undefined where the payload is none.
 *
 * @throws SignatureError `SIGNATURE_HEADER_MISSING`, `SIGNATURE_MALFORMED`.
 */
export function chunkVerifier(
  wire: WireRequest,
  request: VerifiableRequest,
  { algorithm, amzDate, scope, signature }: Authentication,
  claim: PayloadClaim,
  check: SignatureCheck,
  config: VerifyConfig,
): VerifiedRequest['verifyChunks'] {
  if (claim.kind !== 'chunks') return undefined
  const context: ChunkContext = {
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
      context,
      source === undefined
        ? payloadSource(wire, request, config.body)
        : assertSource(source, 'source'),
    )
}

function verifiedChunks(
  context: ChunkContext,
  source: Parameters<typeof decodeChunks>[1],
): VerifiedChunks {
  let trailers: VerifiedChunks['trailers']
  const chunks = decodeChunks(context, source, (found) => {
    trailers = found
  })
  return {
    get trailers() {
      return trailers
    },
    [Symbol.asyncIterator]: () => chunks,
  }
}

function decodedLength(wire: WireRequest): number {
  const name = 'x-amz-decoded-content-length'
  const text = singleHeader(wire, name)
  if (text === undefined) {
    throw refusal('SIGNATURE_HEADER_MISSING', name, 'must come with chunks')
  }
  if (/^\d{1,15}$/.test(text)) return Number(text)
  throw refusal('SIGNATURE_MALFORMED', name, 'is not a number of bytes')
}

function trailerNames(wire: WireRequest): readonly string[] {
  const text = singleHeader(wire, 'x-amz-trailer')
  if (text === undefined) {
    throw refusal('SIGNATURE_HEADER_MISSING', 'x-amz-trailer', 'must come with a trailer')
  }
  return text.split(',').map((name) => name.trim().toLowerCase())
}
