import { resolveEndpoint } from '../endpoints/index.ts'
import { argumentValueError, CredentialsError } from '../errors.ts'
import { checkOptions, checkText } from './check-input.ts'
import { base64Url, botocoreQuery, presignToken } from './presign-token.ts'
import type { AuthToken, TokenOptions } from './token-options.ts'

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
  checkOptions(options)
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
