/**
 * Codes with which AWS services throttle, on 400 as well as on 429 and 503. All SDKs share this
 * list. `LimitExceededException` is a resource quota at many services; exclude it per call with
 * `nonRetryableCodes` there.
 *
 * @internal
 */
export const THROTTLING_CODES: ReadonlySet<string> = new Set([
  'BandwidthLimitExceeded',
  'EC2ThrottledException',
  'LimitExceededException',
  'PriorRequestNotComplete',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'RequestThrottledException',
  'SlowDown',
  'ThrottledException',
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
  'TransactionInProgressException',
])

/**
 * Codes that are worth another attempt whatever their status. `RequestTimeout` is S3's 400 for a
 * body that stalled; `IDPCommunicationError` is STS's 400 for an identity provider that did.
 *
 * @internal
 */
export const TRANSIENT_CODES: ReadonlySet<string> = new Set([
  'IDPCommunicationError',
  'InternalError',
  'RequestTimeout',
  'RequestTimeoutException',
])

/**
 * Statuses that are worth another attempt without a known code. Not 501, 505, 507 or 508: those
 * say that the request itself cannot be served. 408 only by its code.
 *
 * @internal
 */
export const TRANSIENT_STATUSES: ReadonlySet<number> = new Set([500, 502, 503, 504])

/**
 * Codes that a wrong clock produces, and other causes too: alone they prove nothing.
 *
 * @internal
 */
export const CLOCK_SKEW_CODES: ReadonlySet<string> = new Set([
  'AccessDeniedException',
  'AuthFailure',
  'InvalidSignatureException',
  'RequestExpired',
  'RequestInTheFuture',
  'RequestTimeTooSkewed',
  'SignatureDoesNotMatch',
])

/**
 * Codes of a session token that is no longer accepted; `TokenRefreshRequired` is S3's.
 *
 * @internal
 */
export const EXPIRED_CREDENTIALS_CODES: ReadonlySet<string> = new Set([
  'ExpiredToken',
  'ExpiredTokenException',
  'InvalidToken',
  'TokenRefreshRequired',
])
