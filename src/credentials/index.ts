/**
 * Where credentials come from: one provider for each source, chains of them, and what explains why a
 * source gave none.
 *
 * @module
 */
export type { ConfigContext } from '../config/context.ts'
export { CredentialsError, type CredentialsErrorCode, type TriedProvider } from '../errors.ts'
export type { Credentials } from '../sigv4/types.ts'
export { sealCredentials } from '../sts/seal-credentials.ts'
export { type ChainStepName, type DefaultChainOptions, defaultChain, fromChain } from './chain.ts'
export { fromContainer } from './container.ts'
export { anonymous, type FromEnvOptions, fromEnv, fromStatic, isAnonymous } from './environment.ts'
export { type FromImdsOptions, fromImds } from './imds.ts'
export { type FromLoginOptions, fromLogin } from './login.ts'
export { type FromProcessOptions, fromProcess } from './process.ts'
export { type FromProfileOptions, fromProfile } from './profile.ts'
export type { CredentialsContext, ProviderOptions } from './provider-settings.ts'
export type { RefreshMessage } from './refresh.ts'
export type { MfaCode } from './roles.ts'
export {
  type FromAssumeRoleOptions,
  type FromWebIdentityOptions,
  fromAssumeRole,
  fromWebIdentity,
} from './roles.ts'
export { type FromSsoOptions, fromSso } from './sso.ts'
export type {
  CredentialsProvider,
  ExplainedProvider,
  ProvidedCredentials,
  SourceReport,
} from './types.ts'
