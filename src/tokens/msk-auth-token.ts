import { encodeRfc3986 } from '../sigv4/index.ts'
import { checkHostname, checkOptions, checkText } from './check-input.ts'
import { base64Url, presignToken, sortedQuery } from './presign-token.ts'
import type { AuthToken, TokenOptions } from './token-options.ts'

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
  checkOptions(options)
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
