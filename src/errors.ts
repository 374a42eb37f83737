/**
 * Every error that sansdk throws.
 *
 * Wrong arguments are `TypeError` or `RangeError` with Node's own codes and a `field`; everything
 * else extends {@link SansdkError}. Branch on `code`: it is stable, messages are not.
 *
 * @module
 */

export type { ArgumentError } from './errors/argument-errors.ts'
/** @internal */
export {
  argumentRangeError,
  argumentTypeError,
  argumentValueError,
} from './errors/argument-errors.ts'
export type { AttemptRecord, Outcome, StopReason } from './errors/attempt-record.ts'
export type {
  ArgumentErrorCode,
  ConfigErrorCode,
  CredentialsErrorCode,
  EndpointErrorCode,
  ErrorCode,
  NetworkErrorCode,
  ServiceErrorCode,
  SignatureErrorCode,
  StreamErrorCode,
  TimeoutErrorCode,
  TransferErrorCode,
} from './errors/error-codes.ts'
export {
  ConfigError,
  CredentialsError,
  EndpointError,
  SignatureError,
  TransferError,
  type TriedProvider,
} from './errors/local-errors.ts'
export {
  NetworkError,
  RequestError,
  type RequestErrorOptions,
  ServiceError,
  type ServiceErrorOptions,
  TimeoutError,
} from './errors/request-errors.ts'
export { SansdkError, type SansdkErrorOptions } from './errors/sansdk-error.ts'
