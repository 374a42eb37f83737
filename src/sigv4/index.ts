/**
 * AWS Signature Version 4, from scratch: sign requests by header and by query string, S3 POST forms.
 * Synchronous and pure; imports nothing but `node:crypto`.
 *
 * @module
 */
export { createSigner } from './create-signer.ts'
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
export type {
  Credentials,
  Explanation,
  HeadersInput,
  HeaderValue,
  PresignedRequest,
  PresignOptions,
  SignableBody,
  SignableRequest,
  SignedRequest,
  Signer,
  SigningAlgorithm,
  SigningOptions,
} from './types.ts'
