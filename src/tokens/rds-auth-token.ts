import { checkHostname, checkInteger, checkOptions, checkText } from './check-input.ts'
import { botocoreQuery, presignToken } from './presign-token.ts'
import type { AuthToken, TokenOptions } from './token-options.ts'

// RDS user guide, "IAM database authentication": tokens live for 15 minutes.
const LIFETIME = 900

/** For which database, and as whom. */
export interface RdsAuthTokenOptions extends TokenOptions {
  /** The endpoint of the instance, cluster or proxy; not an alias of your own, which RDS would not know. */
  readonly hostname: string
  readonly port: number
  /** The database user, who has the `rds_iam` role or `AWSAuthenticationPlugin`. */
  readonly username: string
}

/**
 * A password for an RDS or Aurora database with IAM authentication, good for 15 minutes; connections
 * that it opened stay. The same as botocore's `generate_db_auth_token`.
 *
 * @example
 * ```ts
 * const { token } = rdsAuthToken({
 *   hostname: 'db.abc123.eu-central-1.rds.amazonaws.com',
 *   port: 5432,
 *   username: 'app',
 *   region: 'eu-central-1',
 *   credentials,
 * })
 * ```
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, RangeError `ERR_OUT_OF_RANGE`,
 * each with the `field`; CredentialsError `CREDENTIALS_EXPIRED`, and `CREDENTIALS_EXPIRE_TOO_SOON`
 * where `credentialsExpiry` is `reject`.
 */
export function rdsAuthToken(options: RdsAuthTokenOptions): AuthToken {
  checkOptions(options)
  const hostname = checkHostname(options.hostname, 'options.hostname')
  const host = `${hostname}:${checkInteger(options.port, 'options.port', 1, 65_535)}`
  const username = checkText(options.username, 'options.username')
  const signed = presignToken(
    {
      url: `https://${host}/`,
      query: { Action: 'connect', DBUser: username },
      service: 'rds-db',
      expiresIn: LIFETIME,
    },
    options,
  )
  return { token: `${host}/?${botocoreQuery(signed)}`, expiresAt: signed.expiresAt }
}
