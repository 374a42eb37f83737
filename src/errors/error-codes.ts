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
  | 'SIGNATURE_DOES_NOT_MATCH'

/** Codes of {@link ConfigError}. */
export type ConfigErrorCode = 'CONFIG_INVALID' | 'CONFIG_IMDS_DISABLED'

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
  | 'TRANSFER_KEY_UNSAFE'

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
