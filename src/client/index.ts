export { createClient } from './create-client.ts'
export { type Environment, envCredentials } from './env-credentials.ts'
export type { CredentialsProvider } from './identity.ts'
export type { QueryInput, QueryValue } from './request-url.ts'
export { sealCredentials } from './seal-credentials.ts'
export type { TimeoutOptions } from './timeouts.ts'
export type {
  Client,
  ClientOptions,
  ClientRequest,
  PresignRequest,
  RequestTarget,
  SigningOverrides,
  SignRequest,
} from './types.ts'
