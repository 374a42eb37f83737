/**
 * AWS's Security Token Service: temporary credentials of roles and users, and whose credentials are whose.
 *
 * @module
 */
export { createStsClient } from './client.ts'
export type {
  AccessKeyInfo,
  AssumedRoleUser,
  AssumeRoleInput,
  AssumeRoleOutput,
  AssumeRoleWithSamlInput,
  AssumeRoleWithSamlOutput,
  AssumeRoleWithWebIdentityInput,
  AssumeRoleWithWebIdentityOutput,
  CallerIdentity,
  DecodedAuthorizationMessage,
  GetFederationTokenInput,
  GetFederationTokenOutput,
  GetSessionTokenInput,
  GetSessionTokenOutput,
  MfaInput,
  RoleInput,
  SessionOutput,
  SessionPolicies,
  StsCallOptions,
  StsClient,
  StsClientOptions,
  StsCredentials,
  StsOutput,
} from './types.ts'
