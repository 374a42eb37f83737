// Made by `npm run data` from botocore 1.43.67; do not edit.
export interface AssumeRoleRequest {
  RoleArn: string
  RoleSessionName: string
  PolicyArns?: PolicyDescriptorType[] | undefined
  Policy?: string | undefined
  DurationSeconds?: number | undefined
  Tags?: Tag[] | undefined
  TransitiveTagKeys?: string[] | undefined
  ExternalId?: string | undefined
  SerialNumber?: string | undefined
  TokenCode?: string | undefined
  SourceIdentity?: string | undefined
  ProvidedContexts?: ProvidedContext[] | undefined
}
export interface AssumeRoleWithSAMLRequest {
  RoleArn: string
  PrincipalArn: string
  SAMLAssertion: string
  PolicyArns?: PolicyDescriptorType[] | undefined
  Policy?: string | undefined
  DurationSeconds?: number | undefined
}
export interface AssumeRoleWithWebIdentityRequest {
  RoleArn: string
  RoleSessionName: string
  WebIdentityToken: string
  ProviderId?: string | undefined
  PolicyArns?: PolicyDescriptorType[] | undefined
  Policy?: string | undefined
  DurationSeconds?: number | undefined
}
export interface AssumeRootRequest {
  TargetPrincipal: string
  TaskPolicyArn: PolicyDescriptorType
  DurationSeconds?: number | undefined
}
export interface DecodeAuthorizationMessageRequest {
  EncodedMessage: string
}
export interface GetAccessKeyInfoRequest {
  AccessKeyId: string
}
export interface GetCallerIdentityRequest {
}
export interface GetDelegatedAccessTokenRequest {
  TradeInToken: string
}
export interface GetFederationTokenRequest {
  Name: string
  Policy?: string | undefined
  PolicyArns?: PolicyDescriptorType[] | undefined
  DurationSeconds?: number | undefined
  Tags?: Tag[] | undefined
}
export interface GetSessionTokenRequest {
  DurationSeconds?: number | undefined
  SerialNumber?: string | undefined
  TokenCode?: string | undefined
}
export interface GetWebIdentityTokenRequest {
  Audience: string[]
  DurationSeconds?: number | undefined
  SigningAlgorithm: string
  Tags?: Tag[] | undefined
}
export interface PolicyDescriptorType {
  arn?: string | undefined
}
export interface Tag {
  Key: string
  Value: string
}
export interface ProvidedContext {
  ProviderArn?: string | undefined
  ContextAssertion?: string | undefined
}
export interface AssumeRoleResponse {
  Credentials?: Credentials
  AssumedRoleUser?: AssumedRoleUser
  PackedPolicySize?: number
  SourceIdentity?: string
}
export interface AssumeRoleWithSAMLResponse {
  Credentials?: Credentials
  AssumedRoleUser?: AssumedRoleUser
  PackedPolicySize?: number
  Subject?: string
  SubjectType?: string
  Issuer?: string
  Audience?: string
  NameQualifier?: string
  SourceIdentity?: string
}
export interface AssumeRoleWithWebIdentityResponse {
  Credentials?: Credentials
  SubjectFromWebIdentityToken?: string
  AssumedRoleUser?: AssumedRoleUser
  PackedPolicySize?: number
  Provider?: string
  Audience?: string
  SourceIdentity?: string
}
export interface AssumeRootResponse {
  Credentials?: Credentials
  SourceIdentity?: string
}
export interface DecodeAuthorizationMessageResponse {
  DecodedMessage?: string
}
export interface GetAccessKeyInfoResponse {
  Account?: string
}
export interface GetCallerIdentityResponse {
  UserId?: string
  Account?: string
  Arn?: string
}
export interface GetDelegatedAccessTokenResponse {
  Credentials?: Credentials
  PackedPolicySize?: number
  AssumedPrincipal?: string
}
export interface GetFederationTokenResponse {
  Credentials?: Credentials
  FederatedUser?: FederatedUser
  PackedPolicySize?: number
}
export interface GetSessionTokenResponse {
  Credentials?: Credentials
}
export interface GetWebIdentityTokenResponse {
  WebIdentityToken?: string
  Expiration?: Date
}
export interface Credentials {
  AccessKeyId?: string
  SecretAccessKey?: string
  SessionToken?: string
  Expiration?: Date
}
export interface AssumedRoleUser {
  AssumedRoleId?: string
  Arn?: string
}
export interface FederatedUser {
  FederatedUserId?: string
  Arn?: string
}
export interface ServiceOperations {
  'sts.AssumeRole': { input: AssumeRoleRequest; output: AssumeRoleResponse }
  'sts.AssumeRoleWithSAML': { input: AssumeRoleWithSAMLRequest; output: AssumeRoleWithSAMLResponse }
  'sts.AssumeRoleWithWebIdentity': { input: AssumeRoleWithWebIdentityRequest; output: AssumeRoleWithWebIdentityResponse }
  'sts.AssumeRoot': { input: AssumeRootRequest; output: AssumeRootResponse }
  'sts.DecodeAuthorizationMessage': { input: DecodeAuthorizationMessageRequest; output: DecodeAuthorizationMessageResponse }
  'sts.GetAccessKeyInfo': { input: GetAccessKeyInfoRequest; output: GetAccessKeyInfoResponse }
  'sts.GetCallerIdentity': { input: GetCallerIdentityRequest; output: GetCallerIdentityResponse }
  'sts.GetDelegatedAccessToken': { input: GetDelegatedAccessTokenRequest; output: GetDelegatedAccessTokenResponse }
  'sts.GetFederationToken': { input: GetFederationTokenRequest; output: GetFederationTokenResponse }
  'sts.GetSessionToken': { input: GetSessionTokenRequest; output: GetSessionTokenResponse }
  'sts.GetWebIdentityToken': { input: GetWebIdentityTokenRequest; output: GetWebIdentityTokenResponse }
}
export interface ServiceWaiters {
}
export interface ServiceAliases {
  'STS': 'sts'
}
