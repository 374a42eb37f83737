export type {
  Allowed,
  KnownCredentials,
  PayloadSource,
  VerifiablePost,
  VerifiableRequest,
  VerifiedChunks,
  VerifiedIdentity,
  VerifiedPost,
  VerifiedRequest,
  VerifyBaseOptions,
  VerifyOptions,
} from './verify/types.ts'
export { verifyPost } from './verify/verify-post.ts'
export { verify } from './verify/verify-request.ts'
