import type { Credentials } from '../sigv4/types.ts'

/**
 * Gives credentials, or undefined where its source is not configured. It takes no argument, so that
 * providers of the AWS SDKs fit here; one that never gives undefined fits theirs.
 */
export interface CredentialsProvider<
  Result extends Credentials | undefined = Credentials | undefined,
> {
  (): Promise<Result>
  /**
   * Called with credentials that a service refused as expired, before the provider is called again: one
   * that caches lets go of them, unless it has newer ones already.
   */
  readonly invalidate?: ((expired: Credentials) => void) | undefined
}

/** What is known of a source without asking it. Names and places only, never a value. */
export interface SourceReport {
  /** Such as `environment`, `profile "dev"` or `container`. */
  readonly provider: string
  /** Whether something says that credentials come from here. */
  readonly configured: boolean
  /** What says so: variables, properties with file and line. */
  readonly from: readonly string[]
  /** What it does, or why it is passed over; one sentence without a full stop. */
  readonly reason: string
  /** Where people commonly go wrong; mostly empty. */
  readonly hints: readonly string[]
}

/**
 * Credentials as providers give them. Parts that are not there are absent, not undefined, so that the
 * AWS SDKs' own type fits under `exactOptionalPropertyTypes` too.
 */
export interface ProvidedCredentials extends Credentials {
  readonly sessionToken?: string
  readonly expiration?: Date
  readonly accountId?: string
}

/** A provider that can say what it is made of. */
export interface ExplainedProvider<
  Result extends Credentials | undefined = ProvidedCredentials | undefined,
> extends CredentialsProvider<Result> {
  /**
   * Every source in the order of asking. Reads files and variables, but calls no server and runs no
   * program.
   */
  explain(): Promise<readonly SourceReport[]>
}

/** Where credentials come from, each time anew. */
export interface CredentialsFetcher<
  Result extends Credentials | undefined = Credentials | undefined,
> {
  /** In words for people, such as `instance metadata`; never a secret. */
  readonly name: string
  /**
   * Fetches once, with no cache of its own; undefined where the source is not configured. The signal
   * is aborted when the time limit passes.
   */
  fetch(signal: AbortSignal): Promise<Result>
  /**
   * Whether expired credentials are never served while the source fails: for the environment,
   * processes and providers of the user's own. Default false.
   */
  readonly strict?: boolean | undefined
  /**
   * What becomes of credentials without an expiration: kept until a service refuses them (default), or
   * given to those who wait and fetched again by the next, as nothing says how long they hold.
   */
  readonly endless?: 'kept' | 'fetched-again' | undefined
  /** Whether an error stays until somebody acts; default {@link isNonRecoverable}. */
  readonly isNonRecoverable?: ((error: unknown) => boolean) | undefined
  /** How long before their end credentials are renewed, in milliseconds; default by lifetime. */
  readonly advisoryWindowMs?: number | undefined
  /** The most that one fetch may take, in milliseconds; default 60000. `Infinity` is no limit. */
  readonly timeoutMs?: number | undefined
}

/** What a refreshing provider holds; never the secrets. */
export interface RefreshState {
  /** Whether credentials are cached. */
  readonly cached: boolean
  readonly expiration: Date | undefined
  /** The window chosen when they were fetched, in milliseconds; undefined where they do not end. */
  readonly advisoryWindowMs: number | undefined
  /** Whether a fetch is under way. */
  readonly refreshing: boolean
  /** Until when the source is left alone after a failure. */
  readonly backoffUntil: Date | undefined
}

/** A provider that caches credentials and renews them in time. */
export interface RefreshingProvider<
  Result extends Credentials | undefined = Credentials | undefined,
> extends CredentialsProvider<Result> {
  readonly invalidate: (expired: Pick<Credentials, 'accessKeyId'>) => void
  /** What is cached and what is waited for. */
  state(): RefreshState
}
