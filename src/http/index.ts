/**
 * The transport: undici's pools, one attempt, the attempt loop, request and response bodies.
 *
 * @module
 */

export type { CertificateAuthorities } from './authorities.ts'
export type {
  FileBody,
  RequestBody,
  RequestBodyInput,
  RequestDefaults,
  RequestOptions,
  StreamBody,
} from './call.ts'
export type { Dispatch } from './connection.ts'
export type {
  AttemptEndMessage,
  AttemptLogger,
  AttemptStartMessage,
  Attributes,
  CallEndMessage,
  CallMessage,
  CallStartMessage,
  ConnectionMessage,
  HedgeMessage,
  RedirectMessage,
  RenewMessage,
  SkewMessage,
  WaitMessage,
} from './diagnostics.ts'
export { type HeaderRecord, headerRecord } from './headers.ts'
export type { ClientResponse } from './response.ts'
export { type SigningInterceptorOptions, signingInterceptor } from './signing-interceptor.ts'
export {
  type Deadline,
  startDeadline,
  type TimeoutOptions,
  type TotalLimit,
  timeLeftMs,
} from './time-limits.ts'
export {
  type ConnectionOptions,
  createTransport,
  DEFAULT_CONNECT_MS,
  type Transport,
} from './transport.ts'
