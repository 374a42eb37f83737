export type { CredentialsProvider } from '../credentials/types.ts'
export type {
  Call,
  CallMetadata,
  CallOptions,
  Calls,
  Describe,
  MemberDescription,
  OperationDescription,
  Paginate,
  PaginateOptions,
  PaginatorDescription,
  PresignCall,
  PresignCallOptions,
  TypeDescription,
  WaitFor,
  WaitForOptions,
} from './call-types.ts'
export type { Client } from './client-type.ts'
export { createClient } from './create-client.ts'
export { type EcrLogin, ecrLogin } from './ecr-login.ts'
export {
  type DryRunPermitted,
  type DryRunRefused,
  type DryRunResult,
  dryRun,
  items,
  metadataOf,
  responseMetadata,
} from './outputs.ts'
export type {
  ClientOptions,
  ClientRequest,
  PresignRequest,
  QueryInput,
  QueryValue,
  ServiceRequest,
  SigningOverrides,
  SignRequest,
  TimeoutOptions,
} from './types.ts'
export { type Probe, type ProbeContext, type WaitOptions, waitUntil } from './wait-until.ts'
