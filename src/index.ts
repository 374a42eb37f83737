/**
 * AWS without the AWS SDK: signs requests with Signature Version 4 and sends them with retries that
 * are safe in a fleet.
 *
 * @module
 */
export {
  type Client,
  type ClientOptions,
  type ClientRequest,
  type CredentialsProvider,
  createClient,
  type PresignRequest,
  type QueryInput,
  type QueryValue,
  type RequestTarget,
  type SigningOverrides,
  type SignRequest,
  type TimeoutOptions,
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
} from './errors.ts'
export type { ClientResponse, RequestBody, RequestBodyInput, StreamBody } from './http/index.ts'
export type { RetryMode, RetryModeOptions, RetryOption, RetryPolicy } from './retry/index.ts'
export {
  type Credentials,
  createSigner,
  encodeS3Key,
  type HeadersInput,
  type HeaderValue,
  type PresignedRequest,
  type PresignOptions,
  presign,
  type SignableBody,
  type SignableRequest,
  type SignedRequest,
  type Signer,
  type SigningOptions,
  sign,
} from './sigv4/index.ts'
