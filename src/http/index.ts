/**
 * The transport: undici's pools, one attempt, the attempt loop, request and response bodies.
 *
 * @module
 */
export type { Dispatch } from './agent.ts'
export {
  type CallTimeouts,
  DOCUMENT_CALL,
  type HttpCall,
  type HttpContext,
  type Identity,
} from './call.ts'
export type {
  AttemptEndMessage,
  AttemptStartMessage,
  Attributes,
  CallMessage,
  ConnectionMessage,
  HedgeMessage,
  RedirectMessage,
  RenewMessage,
  SkewMessage,
  WaitMessage,
} from './diagnostics.ts'
export type { FileBody } from './file-body.ts'
export { assertSendable, type HeaderRecord, headerRecord } from './headers.ts'
export { unsignedSigner } from './identity.ts'
export {
  createBodySource,
  type RequestBody,
  type RequestBodyInput,
  type StreamBody,
} from './request-body.ts'
export type { ClientResponse } from './response.ts'
export { runCall } from './run.ts'
export { type SigningInterceptorOptions, signingInterceptor } from './signing-interceptor.ts'
export { type Deadline, startDeadline, type TotalLimit, timeLeftMs } from './time-limits.ts'
export {
  type CertificateAuthorities,
  type ConnectionOptions,
  createTransport,
  createTrustingTransport,
  DEFAULT_CONNECT_MS,
  type Transport,
  type TrustingTransport,
} from './transport.ts'
export type { BodySource, OpenBody, StreamSigning } from './types.ts'
