/**
 * Where credentials come from: one provider for each source, chains of them, and what explains why a
 * source gave none.
 *
 * @module
 */
export type { ConfigContext } from '../config/index.ts'
export { CredentialsError, type CredentialsErrorCode, type TriedProvider } from '../errors.ts'
export type { Credentials } from '../sigv4/types.ts'
export { sealCredentials } from '../sts/seal-credentials.ts'
export { anonymous } from './anonymous.ts'
export { type ChainSource, type DefaultChainOptions, defaultChain } from './default-chain.ts'
export { type FromAssumeRoleOptions, fromAssumeRole } from './from-assume-role.ts'
export { fromChain } from './from-chain.ts'
export { fromContainer } from './from-container.ts'
export { type FromEnvOptions, fromEnv } from './from-env.ts'
export { type FromImdsOptions, fromImds } from './from-imds.ts'
export { type FromLoginOptions, fromLogin } from './from-login.ts'
export { type FromProcessOptions, fromProcess } from './from-process.ts'
export { type FromProfileOptions, fromProfile } from './from-profile.ts'
export { type FromSsoOptions, fromSso } from './from-sso.ts'
export { fromStatic } from './from-static.ts'
export { type FromWebIdentityOptions, fromWebIdentity } from './from-web-identity.ts'
export { isAnonymous } from './nobody.ts'
export type { CredentialsContext, ProviderOptions } from './provider-options.ts'
export type { RefreshMessage } from './refresh-events.ts'
export type { MfaCode } from './role-provider.ts'
export type {
  CredentialsProvider,
  ExplainedProvider,
  ProvidedCredentials,
  SourceReport,
} from './types.ts'
