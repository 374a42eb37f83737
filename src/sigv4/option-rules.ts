import type { OptionRules } from '../base/options.ts'
import type {
  ChunkingOptions,
  ChunkSignerOptions,
  EventSignerOptions,
  PostPolicyOptions,
  PresignOptions,
  PresignPostOptions,
  SigningOptions,
  StreamingOptions,
} from './types.ts'

/** The options of `sign` and `createSigner`. */
export const SIGNING_OPTIONS: OptionRules<SigningOptions> = {
  credentials: 'checked',
  region: 'checked',
  service: 'checked',
  algorithm: 'checked',
  regionSet: 'checked',
  date: 'checked',
  payloadHash: 'checked',
  uriEncoding: 'checked',
  normalizePath: 'checked',
  dotSegments: 'checked',
  sessionToken: 'checked',
  sessionTokenName: 'checked',
  contentSha256Header: 'checked',
  signHeaders: 'checked',
  unsignedHeaders: 'checked',
}

const PRESIGN_ALONE: OptionRules<PresignOptions> = {
  expiresIn: 'checked',
  credentialsExpiry: 'checked',
  hoistHeaders: 'checked',
}

/** The options of `presign`, `explain` and `diagnose`. */
export const PRESIGN_OPTIONS: OptionRules<SigningOptions & PresignOptions> = {
  ...SIGNING_OPTIONS,
  ...PRESIGN_ALONE,
}

/** The options of a signer's `presign`. */
export const LINK_OPTIONS: OptionRules<PresignOptions & Pick<SigningOptions, 'date'>> = {
  ...PRESIGN_ALONE,
  date: 'checked',
}

/** The options of `signPostPolicy`. */
export const POST_POLICY_OPTIONS: OptionRules<PostPolicyOptions> = {
  credentials: 'checked',
  region: 'checked',
  date: 'checked',
  algorithm: 'checked',
  regionSet: 'checked',
  service: ['s3', 's3express'],
}

/** The options of `presignPost`. */
export const POST_OPTIONS: OptionRules<PresignPostOptions> = {
  ...POST_POLICY_OPTIONS,
  expiresIn: 'checked',
  credentialsExpiry: 'checked',
  url: 'checked',
  bucket: 'checked',
  key: 'checked',
  maxBytes: 'checked',
  minBytes: 'checked',
  fields: 'checked',
  conditions: 'checked',
}

/** The options of `encodedLength`. */
export const CHUNKING_OPTIONS: OptionRules<ChunkingOptions> = {
  chunkSize: 'checked',
  chunks: 'checked',
  checksum: 'checked',
  algorithm: 'checked',
}

const { payloadHash: _payloadHash, ...WITHOUT_HASH } = SIGNING_OPTIONS

/** The options of `signStreaming`. */
export const STREAMING_OPTIONS: OptionRules<StreamingOptions> = {
  ...WITHOUT_HASH,
  ...CHUNKING_OPTIONS,
}

/** The options of `chunkSigner`. */
export const CHUNK_SIGNER_OPTIONS: OptionRules<ChunkSignerOptions> = {
  credentials: 'checked',
  region: 'checked',
  service: 'checked',
  algorithm: 'checked',
  date: 'checked',
  seedSignature: 'checked',
}

/** The options of `eventSigner` and `signEvents`. */
export const EVENT_SIGNER_OPTIONS: OptionRules<EventSignerOptions> = {
  credentials: 'checked',
  region: 'checked',
  service: 'checked',
  seedSignature: 'checked',
}
