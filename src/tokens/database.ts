import type { OptionRules } from '../base/options.ts'
import { timeOf } from '../sigv4/prepare.ts'
import { sign } from '../sigv4/sign.ts'
import { MAX_EXPIRES_IN } from '../sigv4/types.ts'
import {
  type AuthToken,
  botocoreQuery,
  checkChoice,
  checkHostname,
  checkInteger,
  checkResourceName,
  checkText,
  type FromCredentials,
  type Keyed,
  presignToken,
  SIGNATURE_LIFETIME_MS,
  TOKEN_OPTIONS,
  type TokenOptions,
  tokenEnd,
  tokenMaker,
} from './presign-token.ts'

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

const RDS_OPTIONS: OptionRules<RdsAuthTokenOptions> = {
  ...TOKEN_OPTIONS,
  hostname: 'checked',
  port: 'checked',
  username: 'checked',
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
export const rdsAuthToken: FromCredentials<RdsAuthTokenOptions, AuthToken> =
  /* @__PURE__ */ tokenMaker('rdsAuthToken', RDS_OPTIONS, (options) => {
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
  })

/** For which cluster, and how long. */
export interface DsqlAuthTokenOptions extends TokenOptions {
  /** The cluster's endpoint, such as `abc123.dsql.us-east-1.on.aws`. */
  readonly hostname: string
  /** Lifetime in seconds, 1 to 604800; default 900. */
  readonly expiresIn?: number | undefined
}

const DSQL_OPTIONS: OptionRules<DsqlAuthTokenOptions> = {
  ...TOKEN_OPTIONS,
  hostname: 'checked',
  expiresIn: 'checked',
}

/**
 * A password for an Aurora DSQL cluster, for a database role that is linked to the IAM identity
 * (`dsql:DbConnect`). The same as botocore's `generate_db_connect_auth_token`.
 *
 * @example
 * ```ts
 * const { token } = dsqlAuthToken({
 *   hostname: 'abc123.dsql.eu-central-1.on.aws',
 *   region: 'eu-central-1',
 *   credentials,
 * })
 * ```
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, RangeError `ERR_OUT_OF_RANGE`,
 * each with the `field`; CredentialsError `CREDENTIALS_EXPIRED`, and `CREDENTIALS_EXPIRE_TOO_SOON`
 * where `credentialsExpiry` is `reject`.
 */
export const dsqlAuthToken: FromCredentials<DsqlAuthTokenOptions, AuthToken> =
  /* @__PURE__ */ tokenMaker('dsqlAuthToken', DSQL_OPTIONS, (options) =>
    dsqlToken('DbConnect', options),
  )

/**
 * A password for the `admin` role of an Aurora DSQL cluster (`dsql:DbConnectAdmin`). The same as
 * botocore's `generate_db_connect_admin_auth_token`.
 *
 * @throws As {@link dsqlAuthToken}.
 */
export const dsqlAdminAuthToken: FromCredentials<DsqlAuthTokenOptions, AuthToken> =
  /* @__PURE__ */ tokenMaker('dsqlAdminAuthToken', DSQL_OPTIONS, (options) =>
    dsqlToken('DbConnectAdmin', options),
  )

function dsqlToken(action: string, options: Keyed<DsqlAuthTokenOptions>): AuthToken {
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

/** For which cache, and as whom. */
export interface ElastiCacheAuthTokenOptions extends TokenOptions {
  /** The id of the replication group, or the name of the serverless cache; not an endpoint. */
  readonly cacheName: string
  /** The user's id, which for IAM users is the user's name too. */
  readonly username: string
  /** Default `node-based`. A serverless cache says so in the token (`ResourceType=ServerlessCache`). */
  readonly deployment?: 'node-based' | 'serverless' | undefined
}

const ELASTICACHE_OPTIONS: OptionRules<ElastiCacheAuthTokenOptions> = {
  ...TOKEN_OPTIONS,
  cacheName: 'checked',
  username: 'checked',
  deployment: 'checked',
}

/**
 * A password for an ElastiCache cache (Valkey, or Redis OSS 7 and later) with IAM authentication, good
 * for 15 minutes. ElastiCache user guide, "Authenticating with IAM".
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE` with the `field`;
 * CredentialsError `CREDENTIALS_EXPIRED`, and `CREDENTIALS_EXPIRE_TOO_SOON` where `credentialsExpiry`
 * is `reject`.
 */
export const elastiCacheAuthToken: FromCredentials<ElastiCacheAuthTokenOptions, AuthToken> =
  /* @__PURE__ */ tokenMaker('elastiCacheAuthToken', ELASTICACHE_OPTIONS, (options) => {
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
  })

/** For which cluster, and as whom. */
export interface MemoryDbAuthTokenOptions extends TokenOptions {
  /** The cluster's name; not an endpoint. */
  readonly clusterName: string
  readonly username: string
}

const MEMORYDB_OPTIONS: OptionRules<MemoryDbAuthTokenOptions> = {
  ...TOKEN_OPTIONS,
  clusterName: 'checked',
  username: 'checked',
}

/**
 * A password for a MemoryDB cluster (Valkey, or Redis OSS 7 and later) with IAM authentication, good
 * for 15 minutes. MemoryDB developer guide, "Authenticating with IAM".
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE` with the `field`;
 * CredentialsError `CREDENTIALS_EXPIRED`, and `CREDENTIALS_EXPIRE_TOO_SOON` where `credentialsExpiry`
 * is `reject`.
 */
export const memoryDbAuthToken: FromCredentials<MemoryDbAuthTokenOptions, AuthToken> =
  /* @__PURE__ */ tokenMaker('memoryDbAuthToken', MEMORYDB_OPTIONS, (options) => {
    const name = checkResourceName(options.clusterName, 'options.clusterName')
    const username = checkText(options.username, 'options.username')
    return cacheAuthToken('memorydb', name, { Action: 'connect', User: username }, options)
  })

/** What ElastiCache and MemoryDB sign: a request to the name of the cache, as if it were a host. */
function cacheAuthToken(
  service: 'elasticache' | 'memorydb',
  name: string,
  query: Readonly<Record<string, string>>,
  options: Keyed<TokenOptions>,
): AuthToken {
  const signed = presignToken(
    { url: `https://${name}/`, query, service, expiresIn: LIFETIME },
    options,
  )
  return { token: `${name}/?${botocoreQuery(signed)}`, expiresAt: signed.expiresAt }
}

/** For which cluster. */
export interface NeptuneAuthTokenOptions extends TokenOptions {
  /** The endpoint of the cluster or instance. */
  readonly hostname: string
  /** Default 8182. */
  readonly port?: number | undefined
}

const NEPTUNE_OPTIONS: OptionRules<NeptuneAuthTokenOptions> = {
  ...TOKEN_OPTIONS,
  hostname: 'checked',
  port: 'checked',
}

/**
 * The password for openCypher over Bolt to Amazon Neptune with IAM authentication, good for 5 minutes, with any
 * user name. Requests over HTTPS are signed as any other, for `neptune-db`. Neptune user guide, "Using
 * the Bolt protocol"; the engine is 1.2.0.0 or newer.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, RangeError `ERR_OUT_OF_RANGE`,
 * each with the `field`; CredentialsError `CREDENTIALS_EXPIRED`, and `CREDENTIALS_EXPIRE_TOO_SOON`
 * where `credentialsExpiry` is `reject`.
 */
export const neptuneAuthToken: FromCredentials<NeptuneAuthTokenOptions, AuthToken> =
  /* @__PURE__ */ tokenMaker('neptuneAuthToken', NEPTUNE_OPTIONS, (options) => {
    const { credentials, region, port = 8182 } = options
    const hostname = checkHostname(options.hostname, 'options.hostname')
    const host = `${hostname}:${checkInteger(port, 'options.port', 1, 65_535)}`
    const time = timeOf(options.date, 'options.date')
    const { headers } = sign(
      { url: `https://${host}/opencypher` },
      { credentials, region, service: 'neptune-db', date: time },
    )
    const { sessionToken } = credentials
    const token = JSON.stringify({
      Authorization: headers['authorization'],
      'X-Amz-Date': headers['x-amz-date'],
      ...(sessionToken !== undefined && { 'X-Amz-Security-Token': sessionToken }),
      Host: host,
      HttpMethod: 'GET',
    })
    return { token, expiresAt: tokenEnd(time, SIGNATURE_LIFETIME_MS, options) }
  })
