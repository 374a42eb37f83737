import type { HttpContext, Identity, ResponseRules } from '../http/call.ts'
import type { Hedge } from '../retry/types.ts'
import type { EndpointLookup } from './endpoints.ts'
import type { ClientParts } from './parts.ts'
import type { BucketRegions } from './response-rules.ts'
import type { createRetryPolicies, LazySettings, Regions, TimeoutsFor } from './settings.ts'
import type { ClientOptions } from './types.ts'

/** What the parts of a client share. */
export interface ClientState {
  readonly options: ClientOptions
  readonly parts: ClientParts
  readonly identity: Identity
  readonly regions: Regions
  readonly settings: LazySettings
  readonly endpointFor: EndpointLookup
  readonly timeoutsFor: TimeoutsFor
  readonly policyFor: ReturnType<typeof createRetryPolicies>
  readonly context: HttpContext
  /** The regions of buckets that a redirect has shown. */
  readonly bucketRegions: BucketRegions
  readonly s3Rules: ResponseRules
  /** Shared by the client's requests, from which it learns. */
  readonly hedge: Hedge | undefined
}
