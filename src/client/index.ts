export type { CredentialsProvider } from '../credentials/types.ts'
export {
  type DryRunPermitted,
  type DryRunRefused,
  type DryRunResult,
  dryRun,
} from './call/dry-run.ts'
export { items } from './call/items.ts'
export { metadataOf, responseMetadata } from './call/response-metadata.ts'
export type {
  Call,
  CallMetadata,
  CallOptions,
  Calls,
  Paginate,
  PaginateOptions,
  PlainOutput,
} from './call/types.ts'
export { type Probe, type ProbeContext, type WaitOptions, waitUntil } from './call/wait-until.ts'
export { createClient } from './client.ts'
export type { Client } from './client-type.ts'
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
