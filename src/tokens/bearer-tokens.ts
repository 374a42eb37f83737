import type { OptionRules } from '../base/options.ts'
import { resolveEndpoint } from '../endpoints/index.ts'
import { argumentValueError } from '../errors.ts'
import { encodeRfc3986 } from '../sigv4/percent-encoding.ts'
import {
  type AuthToken,
  base64Url,
  botocoreQuery,
  checkHostname,
  checkInteger,
  checkText,
  type FromCredentials,
  presignToken,
  sortedQuery,
  TOKEN_OPTIONS,
  type TokenOptions,
  tokenEnd,
  tokenMaker,
} from './presign-token.ts'

const LIFETIME = 900

/** For the clusters of which region. */
export interface MskAuthTokenOptions extends TokenOptions {
  /**
   * The signed host. Default `kafka.REGION.amazonaws.com`, in China too: AWS's signers for JavaScript,
   * Python and Go write it so for every region. AWS's Java client signs the broker's own host.
   */
  readonly hostname?: string | undefined
  /** What the brokers log as the client, such as `orders/2.1`; default `sansdk`. It is not signed. */
  readonly userAgent?: string | undefined
}

const MSK_OPTIONS: OptionRules<MskAuthTokenOptions> = {
  ...TOKEN_OPTIONS,
  hostname: 'checked',
  userAgent: 'checked',
}

/**
 * A bearer token for Amazon MSK with IAM authentication (SASL mechanism `OAUTHBEARER`), good for 15
 * minutes: base64url of a presigned `kafka-cluster:Connect`. The same as npm's
 * `aws-msk-iam-sasl-signer-js` makes, but for the user agent.
 *
 * @example
 * ```ts
 * const { token, expiresAt } = mskAuthToken({ region: 'eu-central-1', credentials })
 * ```
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE` with the `field`;
 * CredentialsError `CREDENTIALS_EXPIRED`, and `CREDENTIALS_EXPIRE_TOO_SOON` where `credentialsExpiry`
 * is `reject`.
 */
export const mskAuthToken: FromCredentials<MskAuthTokenOptions, AuthToken> =
  /* @__PURE__ */ tokenMaker('mskAuthToken', MSK_OPTIONS, (options) => {
    const { region, userAgent = 'sansdk', hostname = `kafka.${region}.amazonaws.com` } = options
    const url = `https://${checkHostname(hostname, 'options.hostname')}/`
    const agent = encodeRfc3986(checkText(userAgent, 'options.userAgent'), 'options.userAgent')
    const { parameters, expiresAt } = presignToken(
      {
        url,
        query: { Action: 'kafka-cluster:Connect' },
        service: 'kafka-cluster',
        expiresIn: LIFETIME,
      },
      options,
    )
    // After signing: the brokers check the signature without it.
    return {
      token: base64Url(`${url}?${sortedQuery([...parameters, `User-Agent=${agent}`])}`),
      expiresAt,
    }
  })

// What `aws eks get-token` and aws-iam-authenticator write. STS pays no heed to it.
const EXPIRES_IN = 60
// The cluster takes a token for 15 minutes from its X-Amz-Date on (aws-iam-authenticator,
// pkg/token/token.go); it and `aws eks get-token` give out one minute less.
const LIFETIME_MS = 840_000

/** For which cluster. */
export interface EksAuthTokenOptions extends TokenOptions {
  /** The cluster's name; the id of a local cluster on Outposts. */
  readonly clusterName: string
}

const EKS_OPTIONS: OptionRules<EksAuthTokenOptions> = {
  ...TOKEN_OPTIONS,
  clusterName: 'checked',
}

/**
 * A bearer token for the Kubernetes API of an EKS cluster, good for 14 minutes: a presigned
 * `sts:GetCallerIdentity` that is bound to the cluster. The same as `aws eks get-token` makes.
 *
 * @example
 * ```ts
 * const { token } = eksAuthToken({ clusterName: 'apps', region: 'eu-central-1', credentials })
 * ```
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE` with the `field`;
 * CredentialsError `CREDENTIALS_EXPIRED`, and `CREDENTIALS_EXPIRE_TOO_SOON` where `credentialsExpiry`
 * is `reject`.
 */
export const eksAuthToken: FromCredentials<EksAuthTokenOptions, AuthToken> =
  /* @__PURE__ */ tokenMaker('eksAuthToken', EKS_OPTIONS, (options) => {
    const clusterName = checkClusterName(options.clusterName)
    const { date = Date.now(), region } = options
    const url = `${resolveEndpoint({ service: 'sts', region }).origin}/`
    const signed = presignToken(
      {
        url,
        query: { Action: 'GetCallerIdentity', Version: '2011-06-15' },
        headers: { 'x-k8s-aws-id': clusterName },
        service: 'sts',
        expiresIn: EXPIRES_IN,
      },
      { ...options, date },
    )
    return {
      token: `k8s-aws-v1.${base64Url(`${url}?${botocoreQuery(signed)}`)}`,
      expiresAt: tokenEnd(+date, LIFETIME_MS, options),
    }
  })

// EKS API reference, CreateCluster. The name is signed as a header, which proper names pass unchanged.
function checkClusterName(value: unknown): string {
  const name = checkText(value, 'options.clusterName')
  if (/^[0-9A-Za-z][0-9A-Za-z_-]*$/.test(name)) return name
  throw argumentValueError(
    'options.clusterName',
    'must be the name, of letters, digits, hyphens and underscores; it is not an ARN or an address',
  )
}

// Bedrock user guide, "API keys": short-term keys live for 12 hours at most.
const MAX_KEY_LIFETIME = 43_200
const BEDROCK_HOST = 'bedrock.amazonaws.com'

/** For which region, and how long. */
export interface BedrockApiKeyOptions extends TokenOptions {
  /** Lifetime in seconds, 1 to 43200; default 43200. */
  readonly expiresIn?: number | undefined
}

const BEDROCK_OPTIONS: OptionRules<BedrockApiKeyOptions> = {
  ...TOKEN_OPTIONS,
  expiresIn: 'checked',
}

/**
 * A short-term API key for Amazon Bedrock, a bearer token for the region's endpoints with the rights of the
 * credentials. The same as npm's `@aws/bedrock-token-generator` makes.
 *
 * @example
 * ```ts
 * const { token } = bedrockApiKey({ region: 'eu-central-1', credentials, expiresIn: 3600 })
 * const headers = { authorization: `Bearer ${token}` }
 * ```
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE`, RangeError `ERR_OUT_OF_RANGE`,
 * each with the `field`; CredentialsError `CREDENTIALS_EXPIRED`, and `CREDENTIALS_EXPIRE_TOO_SOON`
 * where `credentialsExpiry` is `reject`.
 */
export const bedrockApiKey: FromCredentials<BedrockApiKeyOptions, AuthToken> =
  /* @__PURE__ */ tokenMaker('bedrockApiKey', BEDROCK_OPTIONS, (options) => {
    const { expiresIn = MAX_KEY_LIFETIME } = options
    const { parameters, expiresAt } = presignToken(
      {
        method: 'POST',
        url: `https://${BEDROCK_HOST}/`,
        query: { Action: 'CallWithBearerToken' },
        service: 'bedrock',
        expiresIn: checkInteger(expiresIn, 'options.expiresIn', 1, MAX_KEY_LIFETIME),
      },
      options,
    )
    // After signing: the version is the token's own, not the request's.
    const signed = `${BEDROCK_HOST}/?${sortedQuery(parameters)}&Version=1`
    return { token: `bedrock-api-key-${btoa(signed)}`, expiresAt }
  })
