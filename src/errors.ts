/**
 * Every error that sansdk throws.
 *
 * Wrong arguments are `TypeError` or `RangeError` with Node's own codes and a `field`; everything
 * else extends {@link SansdkError}. Branch on `code`: it is stable, messages are not.
 *
 * @module
 */

/** A `TypeError` or `RangeError` about one argument. */
export type ArgumentError = (TypeError | RangeError) & {
  readonly code: ArgumentErrorCode
  /** The path of the wrong argument, such as `options.credentials.accessKeyId`. */
  readonly field: string
}

/**
 * A `TypeError` with code `ERR_INVALID_ARG_TYPE`. The value itself is never quoted: it may be a secret.
 *
 * @internal
 */
export function argumentTypeError(field: string, expected: string, actual: unknown): ArgumentError {
  const type = actual === null ? 'null' : Array.isArray(actual) ? 'an array' : typeof actual
  return argumentError(
    new TypeError(`${field} must be ${expected}; got ${type}`),
    'ERR_INVALID_ARG_TYPE',
    field,
  )
}

/**
 * A `TypeError` with code `ERR_INVALID_ARG_VALUE`; `problem` continues the sentence that begins with the field.
 *
 * @internal
 */
export function argumentValueError(field: string, problem: string): ArgumentError {
  return argumentError(new TypeError(`${field} ${problem}`), 'ERR_INVALID_ARG_VALUE', field)
}

/**
 * A `RangeError` with code `ERR_OUT_OF_RANGE`.
 *
 * @internal
 */
export function argumentRangeError(field: string, problem: string): ArgumentError {
  return argumentError(new RangeError(`${field} ${problem}`), 'ERR_OUT_OF_RANGE', field)
}

function argumentError(
  error: TypeError | RangeError,
  code: ArgumentErrorCode,
  field: string,
): ArgumentError {
  return Object.assign(error, { code, field })
}

/** Codes of wrong arguments; the same as Node's. */
export type ArgumentErrorCode =
  | 'ERR_INVALID_ARG_TYPE'
  | 'ERR_INVALID_ARG_VALUE'
  | 'ERR_OUT_OF_RANGE'

/** Codes of {@link CredentialsError}. */
export type CredentialsErrorCode =
  | 'CREDENTIALS_NOT_FOUND'
  | 'CREDENTIALS_INVALID'
  | 'CREDENTIALS_EXPIRED'
  | 'CREDENTIALS_EXPIRE_TOO_SOON'
  | 'CREDENTIALS_PROVIDER_FAILED'

/** Codes of {@link SignatureError}: one for each way in which verification can fail. */
export type SignatureErrorCode =
  | 'SIGNATURE_MISSING'
  | 'SIGNATURE_AMBIGUOUS'
  | 'SIGNATURE_MALFORMED'
  | 'SIGNATURE_ALGORITHM_NOT_ALLOWED'
  | 'SIGNATURE_SCOPE_MISMATCH'
  | 'SIGNATURE_ACCESS_KEY_UNKNOWN'
  | 'SIGNATURE_SESSION_TOKEN_INVALID'
  | 'SIGNATURE_HEADER_NOT_SIGNED'
  | 'SIGNATURE_HEADER_MISSING'
  | 'SIGNATURE_HOST_INVALID'
  | 'SIGNATURE_PATH_NOT_CANONICAL'
  | 'SIGNATURE_EXPIRED'
  | 'SIGNATURE_NOT_YET_VALID'
  | 'SIGNATURE_EXPIRES_OUT_OF_RANGE'
  | 'SIGNATURE_PAYLOAD_HASH_MISSING'
  | 'SIGNATURE_PAYLOAD_UNSIGNED'
  | 'SIGNATURE_PAYLOAD_MISMATCH'
  | 'SIGNATURE_PAYLOAD_TOO_LARGE'
  | 'SIGNATURE_POLICY_MALFORMED'
  | 'SIGNATURE_POLICY_VIOLATED'
  | 'SIGNATURE_CHUNK_MALFORMED'
  | 'SIGNATURE_REPLAYED'
  | 'SIGNATURE_CERTIFICATE_UNAVAILABLE'
  | 'SIGNATURE_CONFIRMATION_FAILED'
  | 'SIGNATURE_DOES_NOT_MATCH'

/** Codes of {@link ConfigError}. */
export type ConfigErrorCode =
  | 'CONFIG_INVALID'
  | 'CONFIG_IMDS_DISABLED'
  | 'CONFIG_MODEL_MISSING'
  | 'CONFIG_PART_MISSING'

/** Codes of {@link EndpointError}. */
export type EndpointErrorCode = 'ENDPOINT_INVALID' | 'ENDPOINT_UNSUPPORTED'

/** Codes of {@link NetworkError}. */
export type NetworkErrorCode =
  | 'NETWORK_CONNECT_FAILED'
  | 'NETWORK_DNS_FAILED'
  | 'NETWORK_TLS_FAILED'
  | 'NETWORK_CONNECTION_LOST'
  | 'NETWORK_RESPONSE_INVALID'
  | 'NETWORK_RESPONSE_TOO_LARGE'
  | 'NETWORK_CHECKSUM_MISMATCH'
  | 'NETWORK_CLIENT_CLOSED'
  | 'NETWORK_FAILED'

/** Codes of {@link TimeoutError}. */
export type TimeoutErrorCode =
  | 'TIMEOUT_CONNECT'
  | 'TIMEOUT_ATTEMPT'
  | 'TIMEOUT_TOTAL'
  | 'TIMEOUT_BODY'

/** The code of {@link ServiceError}; the service's own code is in `awsCode`. */
export type ServiceErrorCode = 'SERVICE_ERROR'

/** Codes of a body or a stream that is not what it was announced to be. */
export type StreamErrorCode = 'BODY_LENGTH_MISMATCH' | 'EVENT_FRAME_MALFORMED'

/** Codes of {@link TransferError}. */
export type TransferErrorCode =
  | 'TRANSFER_SOURCE_CHANGED'
  | 'TRANSFER_OBJECT_CHANGED'
  | 'TRANSFER_CHECKSUM_MISMATCH'
  | 'TRANSFER_TOO_LARGE'
  | 'TRANSFER_DELETE_FAILED'
  | 'TRANSFER_KEY_UNSAFE'

/** The code of {@link WaiterError}. */
export type WaiterErrorCode = 'WAITER_FAILED'

/** Codes of errors of `sansdk/testing`. */
export type TestingErrorCode =
  | 'MOCK_ANSWER_MISSING'
  | 'MOCK_ANSWER_UNUSED'
  | 'RECORDING_INVALID'
  | 'RECORDING_MISSING'

/** Every stable `code` of an error thrown by sansdk. */
export type ErrorCode =
  | ArgumentErrorCode
  | CredentialsErrorCode
  | SignatureErrorCode
  | ConfigErrorCode
  | EndpointErrorCode
  | NetworkErrorCode
  | TimeoutErrorCode
  | ServiceErrorCode
  | StreamErrorCode
  | TransferErrorCode
  | WaiterErrorCode
  | TestingErrorCode

/** Options of {@link SansdkError}. */
export interface SansdkErrorOptions<Code extends string = string> {
  readonly code: Code
  readonly cause?: unknown
}

/**
 * Base of all errors that are not about wrong arguments.
 *
 * Each class says its name by a getter: minifiers rename classes, a stack begins with the name that an error
 * has while it is made, and bundlers drop a class that nobody uses only if nothing is done to it. Whoever gives an
 * error another name, such as a class of theirs, may.
 */
export class SansdkError<Code extends string = string> extends Error {
  /** Stable and machine-readable. */
  readonly code: Code

  constructor(message: string, options: SansdkErrorOptions<Code>) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined)
    this.code = options.code
  }

  override get name(): string {
    return this.className
  }

  override set name(name: string) {
    Object.defineProperty(this, 'name', { value: name, writable: true, configurable: true })
  }

  /** @internal */
  protected get className(): string {
    return 'SansdkError'
  }
}

/** A source of credentials that was tried, and why it gave none. */
export interface TriedProvider {
  readonly provider: string
  readonly reason: string
}

/** No usable credentials. `tried` lists each source in order with the reason. */
export class CredentialsError extends SansdkError<CredentialsErrorCode> {
  readonly tried: readonly TriedProvider[]

  constructor(
    message: string,
    options: SansdkErrorOptions<CredentialsErrorCode> & {
      readonly tried?: readonly TriedProvider[]
    },
  ) {
    super(message, options)
    this.tried = options.tried ?? []
  }

  /** @internal */
  protected override get className(): string {
    return 'CredentialsError'
  }
}

/** A request whose signature does not hold. `field` names the part that failed. */
export class SignatureError extends SansdkError<SignatureErrorCode> {
  readonly field: string | undefined

  constructor(
    message: string,
    options: SansdkErrorOptions<SignatureErrorCode> & { readonly field?: string },
  ) {
    super(message, options)
    this.field = options.field
  }

  /** @internal */
  protected override get className(): string {
    return 'SignatureError'
  }
}

/** A setting in a file or the environment that cannot be used. */
export class ConfigError extends SansdkError<ConfigErrorCode> {
  /** @internal */
  protected override get className(): string {
    return 'ConfigError'
  }
}

/** There is no such endpoint. */
export class EndpointError extends SansdkError<EndpointErrorCode> {
  /** @internal */
  protected override get className(): string {
    return 'EndpointError'
  }
}

/** A transfer that was given up, most often because its two ends do not agree. */
export class TransferError extends SansdkError<TransferErrorCode> {
  /** The object's key. */
  readonly key: string

  constructor(
    message: string,
    options: SansdkErrorOptions<TransferErrorCode> & { readonly key: string },
  ) {
    super(message, options)
    this.key = options.key
  }

  /** @internal */
  protected override get className(): string {
    return 'TransferError'
  }
}

/** A state that a waiter waits for and that can no longer come about. */
export class WaiterError extends SansdkError<WaiterErrorCode> {
  /** The waiter's name, such as `InstanceRunning`. */
  readonly waiter: string
  /** The output that says so. */
  readonly output: object

  constructor(
    message: string,
    options: SansdkErrorOptions<WaiterErrorCode> & {
      readonly waiter: string
      readonly output: object
    },
  ) {
    super(message, options)
    this.waiter = options.waiter
    this.output = options.output
  }

  /** @internal */
  protected override get className(): string {
    return 'WaiterError'
  }
}

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

  /** @internal */
  protected override get className(): string {
    return 'RequestError'
  }
}

/** There was no usable response: the connection failed, was lost, or carried no HTTP. */
export class NetworkError extends RequestError<NetworkErrorCode> {
  /** @internal */
  protected override get className(): string {
    return 'NetworkError'
  }
}

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

  /** @internal */
  protected override get className(): string {
    return 'TimeoutError'
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

/** The service responded with an error. */
export class ServiceError extends RequestError<ServiceErrorCode> {
  /** HTTP status. */
  readonly status: number
  /** The service's code, such as `NoSuchKey`; undefined where the response has none (HEAD). */
  readonly awsCode: string | undefined
  /** The response's headers: lower-case names, an array where one came several times. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly requestId: string | undefined
  /** S3's extended request id (`x-amz-id-2`). */
  readonly hostId: string | undefined
  /** Whether the same request may succeed later. */
  readonly retryable: boolean
  /** The error document, parsed; of what is no such document up to 500 characters. */
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

  /** @internal */
  protected override get className(): string {
    return 'ServiceError'
  }
}

/**
 * What is known of a failed request: `not-sent`: the service cannot have executed it; `rejected`:
 * the service responded that it did not; `unknown`: it may have.
 */
export type Outcome = 'not-sent' | 'rejected' | 'unknown'

/** Why no further attempt was made. */
export type StopReason =
  | 'terminal'
  | 'attempts'
  | 'quota'
  | 'deadline'
  | 'abort'
  | 'body'
  | 'idempotency'

/** One attempt of a request, as listed in `error.attempts` and `response.attempts`. */
export interface AttemptRecord {
  /** 1 for the first. */
  readonly attempt: number
  /** When it was sent, in milliseconds since the epoch. */
  readonly startedAt: number
  /** From sending to the response's headers or the failure, in milliseconds. */
  readonly durationMs: number
  /** The HTTP status, if there was a response. */
  readonly status?: number
  /** The service's error codes, or the code of the network error. */
  readonly codes: readonly string[]
  /** What the retry policy made of it. */
  readonly classification: string
  readonly outcome: Outcome | 'ok'
  /** The wait chosen before the next attempt, in milliseconds. */
  readonly delayMs?: number
  /** Where that wait came from. */
  readonly delaySource?: 'backoff' | 'server' | 'none'
  /** Why no other attempt followed a failed one. */
  readonly stopReason?: StopReason
  /** Retry quota before and after the decision, in tokens. */
  readonly quotaBefore?: number
  readonly quotaAfter?: number
  readonly requestId?: string
  readonly hostId?: string
  /** The clock offset that the attempt was signed with, in milliseconds. */
  readonly skewMs?: number
}
