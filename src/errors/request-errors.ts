import type { AttemptRecord, Outcome, StopReason } from './attempt-record.ts'
import type { NetworkErrorCode, ServiceErrorCode, TimeoutErrorCode } from './error-codes.ts'
import { nameErrors, SansdkError, type SansdkErrorOptions } from './sansdk-error.ts'

/** What every failed request says. */
export interface RequestErrorOptions<Code extends string> extends SansdkErrorOptions<Code> {
  readonly attempts: readonly AttemptRecord[]
  readonly outcome: Outcome
  readonly stopReason: StopReason
}

/** Base of errors of a request that was given up. */
export class RequestError<Code extends string = string> extends SansdkError<Code> {
  /** Every attempt, the first first. */
  readonly attempts: readonly AttemptRecord[]
  /** Whether the service can have executed the request. */
  readonly outcome: Outcome
  /** Why no further attempt was made. */
  readonly stopReason: StopReason

  constructor(message: string, options: RequestErrorOptions<Code>) {
    super(message, options)
    this.attempts = options.attempts
    this.outcome = options.outcome
    this.stopReason = options.stopReason
  }
}

/** No usable answer came: the connection failed, was lost, or carried no HTTP. */
export class NetworkError extends RequestError<NetworkErrorCode> {}

/** A time limit passed. */
export class TimeoutError extends RequestError<TimeoutErrorCode> {
  /** The limit that passed, in milliseconds. */
  readonly timeoutMs: number

  constructor(
    message: string,
    options: RequestErrorOptions<TimeoutErrorCode> & { readonly timeoutMs: number },
  ) {
    super(message, options)
    this.timeoutMs = options.timeoutMs
  }
}

/** Options of {@link ServiceError}. */
export interface ServiceErrorOptions extends RequestErrorOptions<ServiceErrorCode> {
  readonly status: number
  readonly awsCode: string | undefined
  /** Default none. */
  readonly headers?: ServiceError['headers'] | undefined
  readonly requestId: string | undefined
  readonly hostId: string | undefined
  readonly retryable: boolean
  readonly data: unknown
}

/** The service answered with an error. */
export class ServiceError extends RequestError<ServiceErrorCode> {
  /** HTTP status. */
  readonly status: number
  /** The service's code, such as `NoSuchKey`; undefined where the answer holds none (HEAD). */
  readonly awsCode: string | undefined
  /** The response's headers: lower-case names, an array where one came several times. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly requestId: string | undefined
  /** S3's extended request id (`x-amz-id-2`). */
  readonly hostId: string | undefined
  /** Whether the same request may succeed later. */
  readonly retryable: boolean
  /** The error document, parsed where it could be. */
  readonly data: unknown

  constructor(message: string, options: ServiceErrorOptions) {
    super(message, options)
    this.status = options.status
    this.awsCode = options.awsCode
    this.headers = options.headers ?? {}
    this.requestId = options.requestId
    this.hostId = options.hostId
    this.retryable = options.retryable
    this.data = options.data
  }
}

nameErrors({ RequestError, NetworkError, TimeoutError, ServiceError })
