/**
 * Verifies requests and upload forms that arrived: a gate for servers that take AWS Signature Version 4.
 *
 * @module
 */
export { verifyPost } from './post.ts'
export type {
  Allowed,
  KnownCredentials,
  VerifiableBody,
  VerifiablePost,
  VerifiableRequest,
  VerifiedChunks,
  VerifiedIdentity,
  VerifiedPost,
  VerifiedRequest,
  VerifyBaseOptions,
  VerifyOptions,
} from './types.ts'
export { verify } from './verify.ts'
