import { MAX_EXPIRES_IN } from '../sigv4/index.ts'
import { checkHostname, checkInteger, checkOptions } from './check-input.ts'
import { botocoreQuery, presignToken } from './presign-token.ts'
import type { AuthToken, TokenOptions } from './token-options.ts'

/** For which cluster, and how long. */
export interface DsqlAuthTokenOptions extends TokenOptions {
  /** The cluster's endpoint, such as `abc123.dsql.us-east-1.on.aws`. */
  readonly hostname: string
  /** Lifetime in seconds, 1 to 604800; default 900. */
  readonly expiresIn?: number | undefined
}

/**
 * A password for an Aurora DSQL cluster, for a database role that is linked to the IAM identity
 * (`dsql:DbConnect`). The same as botocore's `generate_db_connect_auth_token`.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, RangeError `ERR_OUT_OF_RANGE`,
 * each with the `field`; CredentialsError `CREDENTIALS_EXPIRED`, and `CREDENTIALS_EXPIRE_TOO_SOON`
 * where `credentialsExpiry` is `reject`.
 */
export function dsqlAuthToken(options: DsqlAuthTokenOptions): AuthToken {
  return tokenFor('DbConnect', options)
}

/**
 * A password for the `admin` role of an Aurora DSQL cluster (`dsql:DbConnectAdmin`). The same as
 * botocore's `generate_db_connect_admin_auth_token`.
 *
 * @throws As {@link dsqlAuthToken}.
 */
export function dsqlAdminAuthToken(options: DsqlAuthTokenOptions): AuthToken {
  return tokenFor('DbConnectAdmin', options)
}

function tokenFor(action: string, options: DsqlAuthTokenOptions): AuthToken {
  checkOptions(options)
  const hostname = checkHostname(options.hostname, 'options.hostname')
  const { expiresIn = 900 } = options
  const signed = presignToken(
    {
      url: `https://${hostname}/`,
      query: { Action: action },
      service: 'dsql',
      expiresIn: checkInteger(expiresIn, 'options.expiresIn', 1, MAX_EXPIRES_IN),
    },
    options,
  )
  return { token: `${hostname}/?${botocoreQuery(signed)}`, expiresAt: signed.expiresAt }
}
