/**
 * AWS Signature Version 4, from scratch: sign requests by header and by query string, S3 POST forms.
 * Synchronous and pure; imports nothing but `node:crypto` and, for CRC-32, `node:zlib`.
 *
 * @module
 */
export {
  type Checksum,
  type ChecksumAlgorithm,
  checksumHeader,
  createChecksum,
} from './checksums/checksum.ts'
export { createSigner } from './create-signer.ts'
export {
  createEventFrameDecoder,
  decodeEventFrame,
  decodeEventFrames,
  type EventFrameDecoder,
} from './events/decode-event-frame.ts'
export { encodeEventFrame } from './events/encode-event-frame.ts'
export type { EventFrame, EventHeader, EventHeaders } from './events/event-frame.ts'
export {
  EVENTS_PAYLOAD,
  type EventSigner,
  type EventSignerOptions,
  eventSigner,
} from './events/event-signer.ts'
export { signEvents } from './events/sign-events.ts'
export { explain } from './explain.ts'
export { UNSIGNED_PAYLOAD } from './payload-hash.ts'
export { encodeRfc3986, encodeS3Key } from './percent-encoding.ts'
export { MAX_EXPIRES_IN, presign } from './presign.ts'
export {
  type PostCondition,
  type PostPolicyOptions,
  type PresignedPost,
  type PresignPostOptions,
  presignPost,
  signPostPolicy,
} from './presign-post.ts'
export { sign } from './sign.ts'
export { deriveV4aPublicKey, type V4aPublicKey } from './signing-key-v4a.ts'
export type { StreamingBody } from './streaming/byte-source.ts'
export {
  type ChunkingOptions,
  DEFAULT_CHUNK_SIZE,
  encodedLength,
  MAX_CHUNK_SIZE,
  MIN_CHUNK_SIZE,
} from './streaming/chunk-layout.ts'
export { type ChunkSignerOptions, type ChunkWriter, chunkSigner } from './streaming/chunk-signer.ts'
export {
  type SignedStreamingRequest,
  type StreamingOptions,
  type StreamingRequest,
  signStreaming,
} from './streaming/sign-streaming.ts'
export { signatureOf } from './streaming/signature-of.ts'
export type {
  Credentials,
  Explanation,
  HeadersInput,
  HeaderValue,
  PresignedRequest,
  PresignOptions,
  SignableBody,
  SignableRequest,
  SignedHead,
  SignedRequest,
  Signer,
  SigningAlgorithm,
  SigningOptions,
} from './types.ts'
