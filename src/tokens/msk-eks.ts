import type { OptionRules } from '../base/options.ts'
import { resolveEndpoint } from '../endpoints/index.ts'
import { argumentValueError, CredentialsError } from '../errors.ts'
import { encodeRfc3986 } from '../sigv4/percent-encoding.ts'
import {
  type AuthToken,
  base64Url,
  botocoreQuery,
  checkHostname,
  checkText,
  checkTokenOptions,
  presignToken,
  sortedQuery,
  TOKEN_OPTIONS,
  type TokenOptions,
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

/**
 * A bearer token for Amazon MSK with IAM authentication (SASL mechanism `OAUTHBEARER`), good for 15
 * minutes: base64url of a presigned `kafka-cluster:Connect`. The same as npm's
 * `aws-msk-iam-sasl-signer-js` makes, but for the user agent.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE` with the `field`;
 * CredentialsError `CREDENTIALS_EXPIRED`, and `CREDENTIALS_EXPIRE_TOO_SOON` where `credentialsExpiry`
 * is `reject`.
 */
export function mskAuthToken(options: MskAuthTokenOptions): AuthToken {
  checkTokenOptions('mskAuthToken', options, MSK_OPTIONS)
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
}

const MSK_OPTIONS: OptionRules<MskAuthTokenOptions> = {
  ...TOKEN_OPTIONS,
  hostname: 'checked',
  userAgent: 'checked',
}

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

/**
 * A bearer token for the Kubernetes API of an EKS cluster, good for 14 minutes: a presigned
 * `sts:GetCallerIdentity` that is bound to the cluster. The same as `aws eks get-token` makes.
 *
 * @throws TypeError `ERR_INVALID_ARG_TYPE` or `ERR_INVALID_ARG_VALUE` with the `field`;
 * CredentialsError `CREDENTIALS_EXPIRED`, and `CREDENTIALS_EXPIRE_TOO_SOON` where `credentialsExpiry`
 * is `reject`.
 */
export function eksAuthToken(options: EksAuthTokenOptions): AuthToken {
  checkTokenOptions('eksAuthToken', options, EKS_OPTIONS)
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
    expiresAt: tokenEnd(+date, options),
  }
}

const EKS_OPTIONS: OptionRules<EksAuthTokenOptions> = {
  ...TOKEN_OPTIONS,
  clusterName: 'checked',
}

// EKS API reference, CreateCluster. The name is signed as a header, which proper names pass unchanged.
function checkClusterName(value: unknown): string {
  const name = checkText(value, 'options.clusterName')
  if (/^[0-9A-Za-z][0-9A-Za-z_-]*$/.test(name)) return name
  throw argumentValueError(
    'options.clusterName',
    'must be the name, of letters, digits, hyphens and underscores; it is not an ARN or an address',
  )
}

function tokenEnd(time: number, options: TokenOptions): Date {
  const end = new Date(Math.floor(time / 1000) * 1000 + LIFETIME_MS)
  const { expiration } = options.credentials
  if (expiration === undefined || expiration >= end) return end
  if (options.credentialsExpiry !== 'reject') return new Date(expiration)
  throw new CredentialsError(
    `The credentials expire at ${expiration.toISOString()}, and the token would stop working then, ` +
      `not at ${end.toISOString()}; get fresh credentials, or set credentialsExpiry to "shorten"`,
    { code: 'CREDENTIALS_EXPIRE_TOO_SOON' },
  )
}
