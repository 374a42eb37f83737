import type { Settings } from '../config/settings.ts'
import type { ConnectionOptions } from '../http/transport.ts'
import type { RetryOption } from '../retry/types.ts'
import type { Credentials } from '../sigv4/types.ts'

/** Credentials, or what gives them; `invalidate` is called when STS refuses them as expired. */
export type StsCredentials =
  | Credentials
  | ((() => Promise<Credentials | undefined>) & {
      readonly invalidate?: ((expired: Credentials) => void) | undefined
    })

/** Options of {@link createStsClient}. */
export interface StsClientOptions extends Omit<ConnectionOptions, 'connectMs'> {
  /**
   * What signs requests: credentials, or a function, which is called again when what it gave is about to
   * expire. Default `defaultChain()` of `sansdk/credentials`. The two operations that bring a token of
   * their own (`assumeRoleWithWebIdentity`, `assumeRoleWithSaml`) need none.
   */
  readonly credentials?: StsCredentials | undefined
  /**
   * Default `AWS_REGION`, `AWS_DEFAULT_REGION`, the profile's, a region of the partition that
   * `roleArn` names, and then `us-east-1` with a warning.
   */
  readonly region?: string | undefined
  /** Default `AWS_ENDPOINT_URL_STS` and its kin, then the region's own endpoint, never the global one. */
  readonly endpoint?: string | URL | undefined
  /** Whether to use FIPS endpoints; default `AWS_USE_FIPS_ENDPOINT`, then the profile's. */
  readonly fips?: boolean | undefined
  /** Whether to use dual-stack endpoints; default `AWS_USE_DUALSTACK_ENDPOINT`, then the profile's. */
  readonly dualStack?: boolean | undefined
  /** The profile whose settings count; default `AWS_PROFILE`. Not with `settings`. */
  readonly profile?: string | undefined
  /** Settings of your own; default those of this process. */
  readonly settings?: Settings | undefined
  /** Default `standard`, with as many attempts as `AWS_MAX_ATTEMPTS` or the profile says. */
  readonly retry?: RetryOption | undefined
  /** Time limits, in milliseconds: to connect (3100), of an attempt (10000), of a call (30000). */
  readonly timeout?:
    | {
        readonly connectMs?: number | undefined
        readonly attemptMs?: number | undefined
        readonly totalMs?: number | undefined
      }
    | undefined
  /** The clock, in milliseconds since the epoch; default `Date.now`. */
  readonly now?: (() => number) | undefined
}

/** Options of a single call. */
export interface StsCallOptions {
  /** Abort rejects with its reason. */
  readonly signal?: AbortSignal | undefined
}

/** What restricts a session beyond its role or user. */
export interface SessionPolicies {
  /** An inline policy: JSON, or an object that becomes JSON. */
  readonly policy?: string | object | undefined
  /** ARNs of up to 10 managed policies. */
  readonly policyArns?: readonly string[] | undefined
}

/** A device and the code that it shows. */
export interface MfaInput {
  /** Serial number or ARN of the MFA device. */
  readonly serialNumber?: string | undefined
  /** Six digits. STS accepts each code once, so such a call is retried only if it was certainly not executed. */
  readonly tokenCode?: string | undefined
}

/** What every way to assume a role takes. */
export interface RoleInput extends SessionPolicies {
  readonly roleArn: string
  /** Seconds, from 900 to 43200; STS's default is 3600. Roles assumed with a role's credentials get 3600 at most. */
  readonly durationSeconds?: number | undefined
}

/** Input of `assumeRole`. */
export interface AssumeRoleInput extends RoleInput, MfaInput {
  /** 2 to 64 characters `[\w+=,.@-]`; default `sansdk-` and the milliseconds since the epoch. */
  readonly roleSessionName?: string | undefined
  readonly externalId?: string | undefined
  readonly tags?: Readonly<Record<string, string>> | undefined
  /** Keys of tags that go on to roles assumed from this session. */
  readonly transitiveTagKeys?: readonly string[] | undefined
  readonly sourceIdentity?: string | undefined
  /** Assertions of other trusted identities. */
  readonly providedContexts?:
    | readonly { readonly providerArn: string; readonly contextAssertion: string }[]
    | undefined
}

/** Input of `assumeRoleWithWebIdentity`. */
export interface AssumeRoleWithWebIdentityInput extends RoleInput {
  /** 2 to 64 characters `[\w+=,.@-]`; default `sansdk-` and the milliseconds since the epoch. */
  readonly roleSessionName?: string | undefined
  /** An OpenID Connect ID token, or an OAuth 2.0 access token. */
  readonly webIdentityToken: string
  /** Host of the OAuth 2.0 provider; not for OpenID Connect. */
  readonly providerId?: string | undefined
}

/** Input of `assumeRoleWithSaml`. */
export interface AssumeRoleWithSamlInput extends RoleInput {
  /** ARN of the SAML provider in IAM. */
  readonly principalArn: string
  /** The assertion, Base64. */
  readonly samlAssertion: string
}

/** Input of `getSessionToken`. */
export interface GetSessionTokenInput extends MfaInput {
  /** Seconds, from 900 to 129600; STS's default is 43200. */
  readonly durationSeconds?: number | undefined
}

/** Input of `getFederationToken`. */
export interface GetFederationTokenInput extends SessionPolicies {
  /** 2 to 32 characters `[\w+=,.@-]`. */
  readonly name: string
  /** Seconds, from 900 to 129600; STS's default is 43200. */
  readonly durationSeconds?: number | undefined
  readonly tags?: Readonly<Record<string, string>> | undefined
}

/** What every output has. */
export interface StsOutput {
  readonly requestId: string | undefined
}

/** A session and how full its token is. */
export interface SessionOutput extends StsOutput {
  /** With `expiration`, and `accountId` where the response names it. Hides its secrets when printed. */
  readonly credentials: Credentials
  /** Percentage of the space for policies and tags that is used. */
  readonly packedPolicySize: number | undefined
}

/** Who a session is. */
export interface AssumedRoleUser {
  readonly assumedRoleId: string | undefined
  readonly arn: string | undefined
}

/** Output of `assumeRole`. */
export interface AssumeRoleOutput extends SessionOutput {
  readonly assumedRoleUser: AssumedRoleUser
  readonly sourceIdentity: string | undefined
}

/** Output of `assumeRoleWithWebIdentity`. */
export interface AssumeRoleWithWebIdentityOutput extends AssumeRoleOutput {
  readonly subjectFromWebIdentityToken: string | undefined
  readonly provider: string | undefined
  readonly audience: string | undefined
}

/** Output of `assumeRoleWithSaml`. */
export interface AssumeRoleWithSamlOutput extends AssumeRoleOutput {
  readonly subject: string | undefined
  readonly subjectType: string | undefined
  readonly issuer: string | undefined
  readonly audience: string | undefined
  readonly nameQualifier: string | undefined
}

/** Output of `getSessionToken`. */
export type GetSessionTokenOutput = SessionOutput

/** Output of `getFederationToken`. */
export interface GetFederationTokenOutput extends SessionOutput {
  readonly federatedUser: {
    readonly federatedUserId: string | undefined
    readonly arn: string | undefined
  }
}

/** Output of `getCallerIdentity`. */
export interface CallerIdentity extends StsOutput {
  readonly account: string
  readonly arn: string
  readonly userId: string
}

/** Output of `decodeAuthorizationMessage`. */
export interface DecodedAuthorizationMessage extends StsOutput {
  /** The message as sent: JSON. */
  readonly decodedMessage: string
  /** The same, parsed; undefined where it is no JSON. */
  readonly decoded: unknown
}

/** Output of `getAccessKeyInfo`. */
export interface AccessKeyInfo extends StsOutput {
  /** The account that the access key belongs to. */
  readonly account: string
}

/**
 * AWS's Security Token Service.
 *
 * Every method throws TypeError and RangeError for wrong input, naming the field; ServiceError with
 * STS's code in `awsCode`; NetworkError (`NETWORK_RESPONSE_INVALID` for a response without what was
 * requested) and TimeoutError; CredentialsError; ConfigError; EndpointError.
 */
export interface StsClient {
  /** Credentials of a role. */
  assumeRole(input: AssumeRoleInput, options?: StsCallOptions): Promise<AssumeRoleOutput>
  /** Credentials of a role, for a token of an OpenID Connect provider. Sent unsigned. */
  assumeRoleWithWebIdentity(
    input: AssumeRoleWithWebIdentityInput,
    options?: StsCallOptions,
  ): Promise<AssumeRoleWithWebIdentityOutput>
  /** Credentials of a role, for an assertion of a SAML provider. Sent unsigned. */
  assumeRoleWithSaml(
    input: AssumeRoleWithSamlInput,
    options?: StsCallOptions,
  ): Promise<AssumeRoleWithSamlOutput>
  /** Temporary credentials of the calling user, with MFA where a device is named. */
  getSessionToken(
    input?: GetSessionTokenInput,
    options?: StsCallOptions,
  ): Promise<GetSessionTokenOutput>
  /** Temporary credentials for somebody else, within the rights of the calling user. */
  getFederationToken(
    input: GetFederationTokenInput,
    options?: StsCallOptions,
  ): Promise<GetFederationTokenOutput>
  /** Whose credentials these are. Needs no permission. */
  getCallerIdentity(options?: StsCallOptions): Promise<CallerIdentity>
  /** The decoded message of a response that denies access. */
  decodeAuthorizationMessage(
    encodedMessage: string,
    options?: StsCallOptions,
  ): Promise<DecodedAuthorizationMessage>
  /** Which account an access key belongs to. */
  getAccessKeyInfo(accessKeyId: string, options?: StsCallOptions): Promise<AccessKeyInfo>
  /** Waits for running calls and closes the connections. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}
