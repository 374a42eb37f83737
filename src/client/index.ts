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
