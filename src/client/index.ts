export type { CredentialsProvider } from '../credentials/types.ts'
export { createClient } from './create-client.ts'
export type { QueryInput, QueryValue } from './request-url.ts'
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
