import type { Relocate } from '../http/call.ts'
import type { HttpContext, Identity } from '../http/index.ts'
import type { Hedge } from '../retry/index.ts'
import type { LazySettings, Regions } from './lazy-settings.ts'
import type { BucketRegions } from './s3-responses.ts'
import type { createRetryPolicies, TimeoutsFor } from './settings.ts'
import type { createSigners } from './signers.ts'
import type { Targets } from './targets.ts'
import type { ClientOptions } from './types.ts'

/** What the parts of a client share. */
export interface ClientState {
  readonly options: ClientOptions
  readonly identity: Identity
  readonly regions: Regions
  readonly settings: LazySettings
  readonly targets: Targets
  readonly signers: ReturnType<typeof createSigners>
  readonly timeoutsFor: TimeoutsFor
  readonly policyFor: ReturnType<typeof createRetryPolicies>
  readonly context: HttpContext
  /** Where buckets were found that are elsewhere, and what finds them. */
  readonly bucketRegions: BucketRegions
  readonly relocate: Relocate
  /** Shared by the client's calls, from which it learns. */
  readonly hedge: Hedge | undefined
}
