import type {
  ConfigErrorCode,
  CredentialsErrorCode,
  EndpointErrorCode,
  SignatureErrorCode,
  TransferErrorCode,
} from './error-codes.ts'
import { nameErrors, SansdkError, type SansdkErrorOptions } from './sansdk-error.ts'

/** A credentials source that was asked, and why it gave none. */
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
}

/** A setting in a file or the environment that cannot be used. */
export class ConfigError extends SansdkError<ConfigErrorCode> {}

/** No endpoint for what was asked. */
export class EndpointError extends SansdkError<EndpointErrorCode> {}

/** An upload or download that was given up because its two ends do not agree. */
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
}

nameErrors({ CredentialsError, SignatureError, ConfigError, EndpointError, TransferError })
