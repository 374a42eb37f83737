/** The role to assume; the session lasts `DurationSeconds`. */
export interface AssumeRoleInput {
  RoleArn: string
  RoleSessionName: string
  DurationSeconds?: number | undefined
  ExternalId?: string | undefined
  Policy?: string | undefined
  PolicyArns?: { arn: string }[] | undefined
  SerialNumber?: string | undefined
  TokenCode?: string | undefined
  SourceIdentity?: string | undefined
  Tags?: { Key: string; Value: string }[] | undefined
  TransitiveTagKeys?: string[] | undefined
}

/** The session of a role; STS speaks XML, so that times are texts. */
export interface AssumeRoleOutput {
  AssumedRoleUser?: { AssumedRoleId?: string; Arn?: string } | undefined
  Credentials?: {
    AccessKeyId?: string
    SecretAccessKey?: string
    SessionToken?: string
    Expiration?: string
  }
  PackedPolicySize?: string | undefined
  SourceIdentity?: string | undefined
}

/** Whose credentials these are. */
export interface CallerIdentity {
  UserId?: string | undefined
  Account?: string | undefined
  Arn?: string | undefined
}
