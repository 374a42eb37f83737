/**
 * AWS Signature Version 4, from scratch: sign requests by header and by query string, S3 POST forms.
 * Synchronous and pure; imports nothing but `node:crypto`.
 *
 * @module
 */

export { UNSIGNED_PAYLOAD } from './canonical-request.ts'
export {
  type Checksum,
  checksumHeader,
  createChecksum,
} from './checksums.ts'
export {
  type ChunkWriter,
  chunkSigner,
  encodedLength,
  type StreamingBody,
} from './chunks.ts'
export {
  createEventFrameDecoder,
  decodeEventFrame,
  decodeEventFrames,
  type EventFrame,
  type EventFrameDecoder,
  type EventHeader,
  type EventHeaders,
  encodeEventFrame,
} from './event-frames.ts'
export { EVENTS_PAYLOAD, type EventSigner, eventSigner, signEvents } from './event-signer.ts'
export { explain } from './explain.ts'
export { encodeRfc3986, encodeS3Key } from './percent-encoding.ts'
export { type PresignedPost, presignPost, signPostPolicy } from './post.ts'
export { presign } from './presign.ts'
export { sign } from './sign.ts'
export { createSigner } from './signer.ts'
export type { V4aPublicKey } from './signing-key-v4a.ts'
export {
  type SignedStreamingRequest,
  type StreamingRequest,
  signatureOf,
  signStreaming,
} from './streaming.ts'
export {
  type ChecksumAlgorithm,
  type ChunkingOptions,
  type ChunkSignerOptions,
  type Credentials,
  DEFAULT_CHUNK_SIZE,
  type EventSignerOptions,
  type Explanation,
  type HeadersInput,
  type HeaderValue,
  MAX_CHUNK_SIZE,
  MAX_EXPIRES_IN,
  MIN_CHUNK_SIZE,
  type PostCondition,
  type PostPolicyOptions,
  type PresignedRequest,
  type PresignOptions,
  type PresignPostOptions,
  type ScopedOptions,
  type SignableBody,
  type SignableRequest,
  type SignedHead,
  type SignedRequest,
  type Signer,
  type SigningAlgorithm,
  type SigningOptions,
  type SigningScope,
  type StreamingOptions,
} from './types.ts'
export { deriveV4aPublicKey } from './v4a.ts'
