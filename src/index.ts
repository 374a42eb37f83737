/**
 * AWS without the AWS SDK: signs requests with Signature Version 4 and sends them with retries that
 * are safe in a fleet.
 *
 * @module
 */

// Single files: the room's index would load verifying, streaming and event signing with every start.
export {
  type Call,
  type CallMetadata,
  type CallOptions,
  type Calls,
  type Client,
  type ClientOptions,
  type ClientRequest,
  type CredentialsProvider,
  createClient,
  type Describe,
  type DryRunPermitted,
  type DryRunRefused,
  type DryRunResult,
  dryRun,
  type EcrLogin,
  ecrLogin,
  items,
  type MemberDescription,
  metadataOf,
  type OperationDescription,
  type Paginate,
  type PaginateOptions,
  type PaginatorDescription,
  type PresignCall,
  type PresignCallOptions,
  type PresignRequest,
  type Probe,
  type ProbeContext,
  type QueryInput,
  type QueryValue,
  responseMetadata,
  type ServiceRequest,
  type SigningOverrides,
  type SignRequest,
  type TimeoutOptions,
  type TypeDescription,
  type WaitOptions,
  waitUntil,
} from './client/index.ts'
export {
  type ArgumentError,
  type ArgumentErrorCode,
  type AttemptRecord,
  ConfigError,
  type ConfigErrorCode,
  CredentialsError,
  type CredentialsErrorCode,
  EndpointError,
  type EndpointErrorCode,
  type ErrorCode,
  NetworkError,
  type NetworkErrorCode,
  type Outcome,
  RequestError,
  SansdkError,
  ServiceError,
  type ServiceErrorCode,
  SignatureError,
  type SignatureErrorCode,
  type StopReason,
  TimeoutError,
  type TimeoutErrorCode,
  type TriedProvider,
  WaiterError,
  type WaiterErrorCode,
} from './errors.ts'
export type { ClientResponse, RequestBody, RequestBodyInput, StreamBody } from './http/index.ts'
export type { ServiceModel } from './models/types.ts'
export type { RetryMode, RetryModeOptions, RetryOption, RetryPolicy } from './retry/index.ts'
export { encodeS3Key } from './sigv4/percent-encoding.ts'
export { presign } from './sigv4/presign.ts'
export { sign } from './sigv4/sign.ts'
export { createSigner } from './sigv4/signer.ts'
export type {
  Credentials,
  HeadersInput,
  HeaderValue,
  PresignedRequest,
  PresignOptions,
  SignableBody,
  SignableRequest,
  SignedRequest,
  Signer,
  SigningOptions,
} from './sigv4/types.ts'
export type { Operations } from './types.ts'
