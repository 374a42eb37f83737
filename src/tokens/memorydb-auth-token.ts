import { cacheAuthToken } from './cache-auth-token.ts'
import { checkOptions, checkResourceName, checkText } from './check-input.ts'
import type { AuthToken, TokenOptions } from './token-options.ts'

/** For which cluster, and as whom. */
export interface MemoryDbAuthTokenOptions extends TokenOptions {
  /** The cluster's name; not an endpoint. */
  readonly clusterName: string
  readonly username: string
}

/**
 * A password for a MemoryDB cluster (Valkey, or Redis OSS 7 and later) with IAM authentication, good
 * for 15 minutes. MemoryDB developer guide, "Authenticating with IAM".
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE` with the `field`;
 * CredentialsError `CREDENTIALS_EXPIRED`, and `CREDENTIALS_EXPIRE_TOO_SOON` where `credentialsExpiry`
 * is `reject`.
 */
export function memoryDbAuthToken(options: MemoryDbAuthTokenOptions): AuthToken {
  checkOptions(options)
  const name = checkResourceName(options.clusterName, 'options.clusterName')
  const username = checkText(options.username, 'options.username')
  return cacheAuthToken('memorydb', name, { Action: 'connect', User: username }, options)
}
