/**
 * The transport: undici's pools, one attempt, the attempt loop, request and response bodies.
 *
 * @module
 */

export type { Dispatch } from './agent.ts'
export type { CertificateAuthorities } from './ca-bundle.ts'
export type { ClientResponse } from './client-response.ts'
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
export {
  type CallTimeouts,
  DOCUMENT_CALL,
  type HttpCall,
  type HttpContext,
  type Identity,
} from './http-call.ts'
export {
  type BodySource,
  createBodySource,
  type OpenBody,
  type RequestBody,
  type RequestBodyInput,
  type StreamBody,
  type StreamSigning,
} from './request-body.ts'
export { runCall } from './run-call.ts'
export { type SigningInterceptorOptions, signingInterceptor } from './signing-interceptor.ts'
export {
  type Deadline,
  startDeadline,
  type TotalLimit,
  timeLeftMs,
} from './time-limits.ts'
export {
  type ConnectionOptions,
  createTransport,
  DEFAULT_CONNECT_MS,
  type Transport,
} from './transport.ts'
export { createTrustingTransport, type TrustingTransport } from './trusting-transport.ts'
export { unsignedSigner } from './unsigned-signer.ts'
