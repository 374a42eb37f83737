import { cacheAuthToken } from './cache-auth-token.ts'
import { checkChoice, checkOptions, checkResourceName, checkText } from './check-input.ts'
import type { AuthToken, TokenOptions } from './token-options.ts'

/** For which cache, and as whom. */
export interface ElastiCacheAuthTokenOptions extends TokenOptions {
  /** The id of the replication group, or the name of the serverless cache; not an endpoint. */
  readonly cacheName: string
  /** The user's id, which for IAM users is the user's name too. */
  readonly username: string
  /** Default `node-based`. A serverless cache says so in the token (`ResourceType=ServerlessCache`). */
  readonly deployment?: 'node-based' | 'serverless' | undefined
}

/**
 * A password for an ElastiCache cache (Valkey, or Redis OSS 7 and later) with IAM authentication, good
 * for 15 minutes. ElastiCache user guide, "Authenticating with IAM".
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE` with the `field`;
 * CredentialsError `CREDENTIALS_EXPIRED`, and `CREDENTIALS_EXPIRE_TOO_SOON` where `credentialsExpiry`
 * is `reject`.
 */
export function elastiCacheAuthToken(options: ElastiCacheAuthTokenOptions): AuthToken {
  checkOptions(options)
  const name = checkResourceName(options.cacheName, 'options.cacheName')
  const username = checkText(options.username, 'options.username')
  const { deployment } = options
  checkChoice(deployment, 'options.deployment', ['node-based', 'serverless'])
  const query = {
    Action: 'connect',
    User: username,
    ...(deployment === 'serverless' && { ResourceType: 'ServerlessCache' }),
  }
  return cacheAuthToken('elasticache', name, query, options)
}
