import type { Credentials } from '../sigv4/index.ts'

/** What every token is made of. */
export interface TokenOptions {
  readonly credentials: Credentials
  /** The region of the database, cache, cluster or endpoint, such as `eu-central-1`. */
  readonly region: string
  /** Signing time, a `Date` or milliseconds since the epoch; default now. */
  readonly date?: Date | number | undefined
  /**
   * What to do when the credentials end before the token would. `shorten` (default): sign for what is
   * left, and say so in `expiresAt`; a token is for the connection that is opened next, and role
   * credentials are refreshed when only minutes of them are left. `reject`: throw
   * `CREDENTIALS_EXPIRE_TOO_SOON`, as `presign` does by default.
   */
  readonly credentialsExpiry?: 'reject' | 'shorten' | undefined
}

/** A token to log in with. It is a secret for as long as it lives. */
export interface AuthToken {
  /** The password, or the bearer token. */
  readonly token: string
  /** When it stops opening connections: its own end or the credentials', whichever is first. */
  readonly expiresAt: Date
}

/** A presigned WebSocket URL. It is a secret for as long as it lives. */
export interface WebSocketUrl {
  /** `wss:`, to be handed to a WebSocket client as it is. */
  readonly url: string
  /** When it stops opening connections: its own end or the credentials', whichever is first. */
  readonly expiresAt: Date
}
